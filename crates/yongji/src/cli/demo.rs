//! `yongji demo`: plays the demonstration year, prints its table, serves.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use clap::Args;
use kernel::{Clock, RegionCode, SeededIds, SetClock, SystemClock};

use super::{At, Listening, Outcome};
use crate::demonstration::{self, COUNTY, PASSWORD, Wish};
use crate::place::{Mark, Place};
use crate::serve::outbox::Gateways;
use crate::{composition, serve};

/// Plays the demonstration year.
#[derive(Clone, Debug, Args)]
pub struct Demo {
    /// The data directory; it must be empty, or one that the demonstration made.
    #[arg(long, default_value = "demo-data")]
    data: PathBuf,
    /// A PostgreSQL address, instead of SQLite.
    #[arg(long)]
    database: Option<String>,
    /// The seed: the same seed gives the same year.
    #[arg(long, default_value_t = 2023)]
    seed: u64,
    /// Learners of the year, 25 a class; the year's stories and open cases bring some 350 in any case.
    #[arg(long, default_value_t = 2000, value_parser = clap::value_parser!(u32).range(1..=200_000))]
    learners: u32,
    /// Begin anew in a directory that the demonstration made before.
    #[arg(long)]
    fresh: bool,
    /// Do not serve afterwards.
    #[arg(long)]
    no_serve: bool,
    #[command(flatten)]
    listening: Listening,
}

/// Plays, tells and serves.
pub async fn run(command: &Demo, json: bool) -> Outcome {
    let place = Place::new(command.data.clone(), command.database.clone());
    if !place.is_empty() {
        if place.mark().is_none() {
            return Outcome::bad(format!(
                "{} is not empty and was not made by the demonstration: choose another directory",
                command.data.display()
            ));
        }
        if !command.fresh {
            return Outcome::bad(format!(
                "{} holds a year already: say --fresh to begin anew",
                command.data.display()
            ));
        }
        if let Err(error) = std::fs::remove_dir_all(&command.data) {
            return Outcome::bad(error);
        }
    }
    match play(command, json).await {
        Ok(()) if command.no_serve => Outcome::Fine,
        Ok(()) => {
            let at = At {
                data: command.data.clone(),
                database: command.database.clone(),
                county: COUNTY.into(),
            };
            match serve::serve(&at, &command.listening, &Gateways::default()).await {
                Ok(()) => Outcome::Fine,
                Err(error) => Outcome::bad(error),
            }
        }
        Err(error) => Outcome::bad(error),
    }
}

async fn play(command: &Demo, json: bool) -> Result<(), String> {
    let text = |error: &dyn std::fmt::Display| error.to_string();
    let mut place = Place::new(command.data.clone(), command.database.clone());
    place.lock().map_err(|e| text(&e))?;
    let county = RegionCode::parse(COUNTY).map_err(|e| text(&e))?;
    let started = Mark {
        seed: command.seed,
        learners: command.learners,
        at: SystemClock.now(),
        written: SystemClock.now(),
    };
    place.set_mark(&started).map_err(|e| text(&e))?;
    let clock = Arc::new(SetClock::at(demonstration::dawn()));
    let ids = Arc::new(SeededIds::new(command.seed));
    let store = place
        .open_with(clock.clone(), ids, composition::registry())
        .await
        .map_err(|e| text(&e))?;
    composition::adopt_pack(&store, county).await?;
    let began = Instant::now();
    let wish = Wish {
        seed: command.seed,
        learners: command.learners,
        county,
    };
    let played = demonstration::play(&store, clock, wish)
        .await
        .map_err(|e| text(&e))?;
    let seconds = began.elapsed().as_secs_f64();
    store::journal::sign(&store, COUNTY)
        .await
        .map_err(|e| text(&e))?;
    let mark = Mark {
        at: played.ended,
        written: SystemClock.now(),
        ..started
    };
    place.set_mark(&mark).map_err(|e| text(&e))?;
    let table = demonstration::table(&store, COUNTY)
        .await
        .map_err(|e| text(&e))?;
    if json {
        println!(
            "{}",
            serde_json::json!({ "seconds": seconds, "classes": played.classes, "learners": played.learners, "sentences": table })
        );
    } else {
        println!(
            "{} classes, {} learners, {seconds:.1} s",
            played.classes, played.learners
        );
        for line in &table {
            println!(
                "{:<7} {:>6} 人 {:>6} 人次 {:>16} 元  {}",
                line.sentence,
                line.people,
                line.times,
                line.paid.to_string(),
                line.words
            );
        }
        println!("\naccounts (password {PASSWORD}; the sign-in page shows the code):");
        for (login, who) in demonstration::accounts() {
            println!("  {login:<11} {who}");
        }
    }
    store.end();
    Ok(())
}
