//! `yongji calendar`: working days by the holiday table.

use chrono::NaiveDate;
use clap::Subcommand;
use kernel::WorkCalendar;

use super::Outcome;

/// Working days by the State Council's holidays.
#[derive(Debug, Subcommand)]
pub enum Calendar {
    /// The day a period of working days ends.
    End {
        /// The day it starts, YYYY-MM-DD.
        #[arg(long)]
        from: NaiveDate,
        /// How many working days.
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..=2000))]
        working_days: u16,
        /// Count the first day as day 1 when it is a working day.
        #[arg(long)]
        count_first_day: bool,
    },
}

/// Answers.
pub fn run(command: &Calendar, json: bool) -> Outcome {
    let Calendar::End {
        from,
        working_days,
        count_first_day,
    } = command;
    match WorkCalendar::national().end_of(*from, u32::from(*working_days), *count_first_day) {
        Ok(end) if json => {
            println!(
                "{}",
                serde_json::json!({ "from": from, "working_days": working_days, "count_first_day": count_first_day, "end": end })
            );
            Outcome::Fine
        }
        Ok(end) => {
            println!("{end}");
            Outcome::Fine
        }
        Err(error) => Outcome::bad(error),
    }
}
