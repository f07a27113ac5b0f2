//! Compression of what is written for one request. Assets come compressed already.

use std::io::Write;

use http::{HeaderMap, HeaderValue, header};

use crate::assets::accepts;

/// Shorter answers travel as they are: one packet either way.
const BYTES_MIN: usize = 1000;
/// Brotli's effort: as small as gzip's best for less time.
const BROTLI_QUALITY: u32 = 5;
const BROTLI_WINDOW: u32 = 20;

/// The body as the browser likes it best, with the headers that say so.
pub(crate) fn body(text: String, asked: &HeaderMap, answer: &mut HeaderMap) -> Vec<u8> {
    let bytes = text.into_bytes();
    answer.insert(
        header::VARY,
        HeaderValue::from_static("accept-encoding, cookie"),
    );
    if bytes.len() < BYTES_MIN {
        return bytes;
    }
    let accepted = asked
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let (name, packed) = if accepts(accepted, "br") {
        ("br", brotli(&bytes))
    } else if accepts(accepted, "gzip") {
        ("gzip", gzip(&bytes))
    } else {
        return bytes;
    };
    match packed {
        Some(packed) => {
            answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
            packed
        }
        None => bytes,
    }
}

fn brotli(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len() / 4);
    let mut writer =
        ::brotli::CompressorWriter::new(&mut out, 16 * 1024, BROTLI_QUALITY, BROTLI_WINDOW);
    writer.write_all(bytes).ok()?;
    writer.flush().ok()?;
    drop(writer);
    Some(out)
}

fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(
        Vec::with_capacity(bytes.len() / 4),
        flate2::Compression::fast(),
    );
    writer.write_all(bytes).ok()?;
    writer.finish().ok()
}
