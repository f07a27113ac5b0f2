//! The client of the measurements: one connection that stays open, plain HTTP/1.1, as little work of its own as can be.

use std::net::SocketAddr;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use super::Failed;

/// A connection.
pub struct Browser {
    stream: BufReader<TcpStream>,
    headers: String,
}

/// What came back.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The encoding of the body, as told.
    pub encoding: String,
    /// The body as it came over the wire.
    pub body: Vec<u8>,
}

impl Browser {
    /// Connects; `headers` are sent with every request, each with its line end.
    pub async fn connect(to: SocketAddr, headers: impl Into<String>) -> Result<Browser, Failed> {
        let stream = TcpStream::connect(to)
            .await
            .map_err(Failed::at("connection"))?;
        stream.set_nodelay(true).map_err(Failed::at("connection"))?;
        Ok(Browser {
            stream: BufReader::with_capacity(1 << 16, stream),
            headers: headers.into(),
        })
    }

    /// Asks for a page and reads it whole.
    pub async fn get(&mut self, path: &str) -> Result<Answer, Failed> {
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{}\r\n",
            self.headers
        );
        let broken = Failed::at::<std::io::Error>;
        self.stream
            .write_all(request.as_bytes())
            .await
            .map_err(broken("request"))?;
        let mut answer = Answer {
            status: 0,
            encoding: String::new(),
            body: Vec::new(),
        };
        let mut length = None;
        let mut chunked = false;
        let mut line = String::new();
        loop {
            line.clear();
            self.stream
                .read_line(&mut line)
                .await
                .map_err(broken("answer"))?;
            let text = line.trim_end();
            if text.is_empty() {
                break;
            }
            match text.split_once(':') {
                None => {
                    answer.status = text
                        .split(' ')
                        .nth(1)
                        .and_then(|code| code.parse().ok())
                        .unwrap_or(0);
                }
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().ok();
                }
                Some((name, value)) if name.eq_ignore_ascii_case("transfer-encoding") => {
                    chunked = value.trim().eq_ignore_ascii_case("chunked");
                }
                Some((name, value)) if name.eq_ignore_ascii_case("content-encoding") => {
                    answer.encoding = value.trim().to_owned();
                }
                Some(_) => {}
            }
        }
        if chunked {
            self.read_chunks(&mut answer.body).await?;
        } else {
            answer.body.resize(length.unwrap_or(0), 0);
            self.stream
                .read_exact(&mut answer.body)
                .await
                .map_err(broken("body"))?;
        }
        Ok(answer)
    }

    async fn read_chunks(&mut self, body: &mut Vec<u8>) -> Result<(), Failed> {
        let broken = Failed::at::<std::io::Error>;
        let mut line = String::new();
        loop {
            line.clear();
            self.stream
                .read_line(&mut line)
                .await
                .map_err(broken("chunk"))?;
            let size = usize::from_str_radix(line.trim_end(), 16).map_err(Failed::at("chunk"))?;
            let from = body.len();
            body.resize(from + size, 0);
            self.stream
                .read_exact(&mut body[from..])
                .await
                .map_err(broken("chunk"))?;
            line.clear();
            self.stream
                .read_line(&mut line)
                .await
                .map_err(broken("chunk"))?;
            if size == 0 {
                return Ok(());
            }
        }
    }

    /// The page, which must be there.
    pub async fn page(&mut self, path: &str) -> Result<Answer, Failed> {
        let answer = self.get(path).await?;
        if answer.status == 200 {
            Ok(answer)
        } else {
            Err(Failed(format!("{path} answered {}", answer.status)))
        }
    }
}
