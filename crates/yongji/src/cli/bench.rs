//! `yongji bench`: measures what the product promises of speed and size, and prints the table.

use clap::Args;

use super::Outcome;
use crate::bench::{self, Part};

/// Measures speed and size on this machine.
#[derive(Clone, Debug, Args)]
pub struct Bench {
    /// Learners of the demonstration year.
    #[arg(long, default_value_t = 2_000)]
    learners: u32,
    /// Learners of the large year, which takes minutes.
    #[arg(long, default_value_t = 20_000)]
    large: u32,
    /// Leave the large year out.
    #[arg(long)]
    no_large: bool,
    /// Only these parts.
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Part>,
}

/// Measures and prints; a missed limit is a finding.
pub async fn run(command: &Bench, json: bool) -> Outcome {
    let wish = bench::Wish {
        learners: command.learners,
        large: (!command.no_large).then_some(command.large),
        parts: command.only.clone(),
    };
    if cfg!(debug_assertions) {
        eprintln!("this is a debug build: its figures say nothing about the product");
    }
    let told = bench::run(&wish, |figure| {
        if !json {
            println!(
                "{} {}: {}, {}",
                if figure.reached { "ok " } else { "!! " },
                figure.what,
                figure.measured,
                figure.limit
            );
        }
    })
    .await;
    match told {
        Err(error) => Outcome::bad(error),
        Ok(figures) => {
            if json {
                println!("{}", serde_json::to_string(&figures).unwrap_or_default());
            }
            if figures.iter().all(|figure| figure.reached) {
                Outcome::Fine
            } else {
                Outcome::Finding
            }
        }
    }
}
