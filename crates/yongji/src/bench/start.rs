//! A served installation: seconds from the start to the first answer, and memory when nobody asks anything.

use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use super::browser::Browser;
use super::{Failed, Figure, median};

/// Seconds to the first answer.
const SECONDS: f64 = 0.5;
/// Mebibytes when idle.
const MEMORY: f64 = 80.0;
/// How often it is started.
const STARTS: usize = 5;
/// How long it is left alone before its memory is read.
const IDLE: Duration = Duration::from_secs(5);

/// Starts the program several times over a played year.
pub async fn measure(exe: &Path, data: &Path) -> Result<Vec<Figure>, Failed> {
    let mut seconds = Vec::new();
    let mut memory = Vec::new();
    for _ in 0..STARTS {
        let began = Instant::now();
        let (mut child, address) = start(exe, data).await?;
        Browser::connect(address, "").await?.page("/").await?;
        seconds.push(began.elapsed().as_secs_f64());
        tokio::time::sleep(IDLE).await;
        memory.push(resident(&child)?);
        stop(&mut child).await?;
    }
    Ok(vec![
        Figure::at_most(
            "start to the first answer",
            median(seconds),
            SECONDS,
            " s",
            "",
        ),
        Figure::at_most(
            "memory when idle, before the first paper",
            median(memory),
            MEMORY,
            " MiB",
            "",
        ),
    ])
}

async fn start(exe: &Path, data: &Path) -> Result<(Child, SocketAddr), Failed> {
    let mut child = Command::new(exe)
        .args(["serve", "--plain", "--listen", "127.0.0.1:0", "--data"])
        .arg(data)
        .stdout(std::process::Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(Failed::at("serve"))?;
    let out = child
        .stdout
        .take()
        .ok_or_else(|| Failed("serve: no output".into()))?;
    let mut lines = BufReader::new(out).lines();
    while let Some(line) = lines.next_line().await.map_err(Failed::at("serve"))? {
        if let Some(address) = line.strip_prefix("http://") {
            let address = address.parse().map_err(Failed::at("serve"))?;
            return Ok((child, address));
        }
    }
    Err(Failed("serve ended before it listened".into()))
}

/// Mebibytes of the process that lie in memory.
fn resident(child: &Child) -> Result<f64, Failed> {
    let id = child.id().ok_or_else(|| Failed("serve ended".into()))?;
    let status =
        std::fs::read_to_string(format!("/proc/{id}/status")).map_err(Failed::at("memory"))?;
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .and_then(|text| text.trim().strip_suffix(" kB"))
        .and_then(|text| text.trim().parse::<f64>().ok())
        .map(|kibibytes| kibibytes / 1024.0)
        .ok_or_else(|| Failed("the system does not tell memory".into()))
}

/// Asks it to end and waits until it has.
async fn stop(child: &mut Child) -> Result<(), Failed> {
    if let Some(id) = child.id() {
        Command::new("kill")
            .arg(id.to_string())
            .status()
            .await
            .map_err(Failed::at("stop"))?;
    }
    child.wait().await.map_err(Failed::at("stop"))?;
    Ok(())
}
