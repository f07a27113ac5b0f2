//! `yongji serve`: the pages, the API, the jobs.

use std::net::{IpAddr, SocketAddr};

use clap::Args;

use super::{At, Outcome};
use crate::serve;
use crate::serve::outbox::Gateways;

/// Serves an installation.
#[derive(Clone, Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    pub at: At,
    #[command(flatten)]
    pub listening: Listening,
    #[command(flatten)]
    pub gateways: Gateways,
}

/// Where and how to listen.
#[derive(Clone, Debug, Args)]
pub struct Listening {
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The private address of /metrics; none without it.
    #[arg(long)]
    pub metrics: Option<SocketAddr>,
    /// A proxy whose word about the sender is believed; may be given several times.
    #[arg(long = "trusted-proxy")]
    pub proxies: Vec<IpAddr>,
    /// Serve even though this build has only the plain fallback looks.
    #[arg(long)]
    pub plain: bool,
}

/// Serves until it is told to stop.
pub async fn run(command: &Serve) -> Outcome {
    match serve::serve(&command.at, &command.listening, &command.gateways).await {
        Ok(()) => Outcome::Fine,
        Err(error) => Outcome::bad(error),
    }
}
