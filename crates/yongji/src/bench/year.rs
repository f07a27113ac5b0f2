//! The demonstration year as a load: played by a process of its own, start-up excluded.

use std::path::Path;

use tokio::process::Command;

use super::{Failed, Figure};

/// Seconds the year may take on two cores.
const SECONDS: f64 = 60.0;
/// How much dearer a learner may be in a year of many.
const GROWTH: f64 = 1.2;

/// A year that was played.
pub struct Played {
    learners: u32,
    classes: u64,
    seconds: f64,
}

/// Plays a year into `data`.
pub async fn play(exe: &Path, data: &Path, learners: u32) -> Result<Played, Failed> {
    let output = Command::new(exe)
        .args(["--json", "demo", "--no-serve", "--fresh", "--data"])
        .arg(data)
        .args(["--learners", &learners.to_string()])
        .output()
        .await
        .map_err(Failed::at("demo"))?;
    if !output.status.success() {
        return Err(Failed(format!(
            "demo: {}",
            String::from_utf8_lossy(&output.stderr)
        )));
    }
    let told: serde_json::Value =
        serde_json::from_slice(&output.stdout).map_err(Failed::at("demo"))?;
    let missing = || Failed("demo: its answer lacks a number".into());
    Ok(Played {
        learners,
        classes: told["classes"].as_u64().ok_or_else(missing)?,
        seconds: told["seconds"].as_f64().ok_or_else(missing)?,
    })
}

impl Played {
    fn per_learner(&self) -> f64 {
        self.seconds / f64::from(self.learners)
    }

    /// The year itself.
    pub fn figure(&self) -> Figure {
        let what = format!(
            "demonstration year, {} learners, {} classes",
            self.learners, self.classes
        );
        Figure::at_most(what, self.seconds, SECONDS, " s", "")
    }

    /// What a learner costs in a larger year, beside this one.
    pub fn beside(&self, large: &Played) -> Figure {
        let what = format!(
            "per learner at {} learners and {} classes",
            large.learners, large.classes
        );
        let ratio = large.per_learner() / self.per_learner();
        Figure::at_most(
            what,
            ratio,
            GROWTH,
            " ×",
            &format!(" ({:.0} s)", large.seconds),
        )
    }
}
