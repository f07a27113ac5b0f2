//! The figures of speed and size that the product promises, measured on this machine: `yongji bench`.
//!
//! What is compared is compared in one run, in turn, and told as the ratio of medians; a time by itself says more about the machine
//! than about the product. Nothing here is a test: tests have no clock.

mod browser;
mod house;
mod marks;
mod page;
mod roster;
mod start;
mod wire;
mod year;

use std::fmt::Display;
use std::path::PathBuf;

use serde::Serialize;

/// One line of the table.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// What came out, in words.
    pub measured: String,
    /// What must be reached, in words.
    pub limit: String,
    /// Whether it was.
    pub reached: bool,
}

impl Figure {
    fn at_most(what: impl Into<String>, value: f64, limit: f64, unit: &str, aside: &str) -> Figure {
        Figure {
            what: what.into(),
            measured: format!("{}{unit}{aside}", rounded(value)),
            limit: format!("≤ {}{unit}", rounded(limit)),
            reached: value <= limit,
        }
    }

    fn at_least(
        what: impl Into<String>,
        value: f64,
        limit: f64,
        unit: &str,
        aside: &str,
    ) -> Figure {
        Figure {
            what: what.into(),
            measured: format!("{}{unit}{aside}", rounded(value)),
            limit: format!("≥ {}{unit}", rounded(limit)),
            reached: value >= limit,
        }
    }
}

/// Two digits after the point for small numbers, none for large ones.
fn rounded(value: f64) -> String {
    if value.abs() < 100.0 {
        let text = format!("{value:.2}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        format!("{value:.0}")
    }
}

/// A part of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// The demonstration year, and ten times as many learners.
    Year,
    /// Start to the first answer, and memory when idle.
    Start,
    /// A page with a table beside a bare handler.
    Page,
    /// What a first page weighs.
    Wire,
    /// Attendance marks, many at once.
    Marks,
    /// A roster, from file to stored.
    Roster,
}

/// What is to be measured.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Learners of the year.
    pub learners: u32,
    /// Learners of the large year; none leaves it out.
    pub large: Option<u32>,
    /// Parts; all when empty.
    pub parts: Vec<Part>,
}

/// Something in a measurement that should have worked did not.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Failed(String);

impl Failed {
    fn at<E: Display>(what: &'static str) -> impl FnOnce(E) -> Failed {
        move |error| Failed(format!("{what}: {error}"))
    }
}

/// Measures, telling each line when it is known.
pub async fn run(wish: &Wish, mut tell: impl FnMut(&Figure)) -> Result<Vec<Figure>, Failed> {
    let folder = tempfile::tempdir().map_err(Failed::at("folder"))?;
    let exe = std::env::current_exe().map_err(Failed::at("own program"))?;
    let data: PathBuf = folder.path().join("year");
    let asked = |part| wish.parts.is_empty() || wish.parts.contains(&part);
    let mut table = Vec::new();
    let mut told = |figures: Vec<Figure>, table: &mut Vec<Figure>| {
        figures.iter().for_each(&mut tell);
        table.extend(figures);
    };
    let small = year::play(&exe, &data, wish.learners).await?;
    if asked(Part::Year) {
        told(vec![small.figure()], &mut table);
        if let Some(large) = wish.large {
            let played = year::play(&exe, &folder.path().join("large"), large).await?;
            told(vec![small.beside(&played)], &mut table);
            // its directory is many times the other's, and nobody asks for it again
            let _ = std::fs::remove_dir_all(folder.path().join("large"));
        }
    }
    if asked(Part::Start) {
        told(start::measure(&exe, &data).await?, &mut table);
    }
    if asked(Part::Page) || asked(Part::Wire) {
        let house = house::House::open(&data).await?;
        if asked(Part::Page) {
            told(page::measure(&house).await?, &mut table);
        }
        if asked(Part::Wire) {
            told(wire::measure(&house).await?, &mut table);
        }
        house.close();
    }
    if asked(Part::Marks) {
        told(
            vec![marks::measure(&folder.path().join("marks")).await?],
            &mut table,
        );
    }
    if asked(Part::Roster) {
        told(
            roster::measure(&exe, &folder.path().join("roster")).await?,
            &mut table,
        );
    }
    Ok(table)
}

/// The middle of the values.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_and_not_the_mean() {
        assert!((median(vec![9.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!(median(vec![]).is_nan());
    }

    #[test]
    fn a_figure_that_misses_its_limit_says_so() {
        assert!(Figure::at_most("a", 3.0, 3.0, " s", "").reached);
        assert!(!Figure::at_most("a", 3.01, 3.0, " s", "").reached);
        assert!(!Figure::at_least("a", 39.9, 40.0, " %", "").reached);
        assert_eq!(
            Figure::at_most("a", 0.5, 3.0, " s", " beside 2").measured,
            "0.5 s beside 2"
        );
    }
}
