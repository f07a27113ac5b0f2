//! The last day of each step, from the settings of the pack in force on the day the step begins.
//!
//! A year whose holidays are not announced has no last day; pages say so instead of guessing one.

use chrono::{Days, NaiveDate};
use kernel::{NoCalendar, WorkCalendar};
use policy::{DayUnit, Period, Settings, Step};

use super::state::Phase;

/// The pack's name of a step.
pub const fn step_of(phase: Phase) -> Option<Step> {
    match phase {
        Phase::Submitted => Some(Step::Clerk),
        Phase::Checked => Some(Step::Reviewer),
        Phase::Reviewed => Some(Step::Leader),
        Phase::Approved => Some(Step::Meeting),
        _ => None,
    }
}

/// How long whoever has the turn in `phase` may take; none where nobody waits or the pack says nothing.
pub fn period(settings: &Settings, phase: Phase) -> Option<&Period> {
    match phase {
        Phase::Returned => Some(&settings.claims.correction_within),
        _ => settings
            .deadline(step_of(phase)?)
            .map(|deadline| &deadline.within),
    }
}

/// The last day of `phase` when it begins on `from`.
pub fn last_day(settings: &Settings, phase: Phase, from: NaiveDate) -> Option<NaiveDate> {
    end_of(period(settings, phase)?, from).ok()
}

/// The last day of a period that begins on `from`.
pub fn end_of(period: &Period, from: NaiveDate) -> Result<NaiveDate, NoCalendar> {
    let days = u32::from(period.days);
    match period.unit {
        DayUnit::WorkingDays => WorkCalendar::national().end_of(from, days, period.count_first_day),
        DayUnit::CalendarDays => {
            let days = u64::from(days) - u64::from(period.count_first_day && days > 0);
            Ok(from.checked_add_days(Days::new(days)).unwrap_or(from))
        }
    }
}

/// Working days left until `due`, today not counted: 0 on the last day, below zero after it. None without a calendar.
pub fn days_left(today: NaiveDate, due: NaiveDate) -> Option<i64> {
    WorkCalendar::national()
        .working_days_between(today, due)
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2023, month, day).unwrap()
    }

    fn settings() -> Settings {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../policies/yongan");
        let pack = policy::Pack::load(std::path::Path::new(folder)).unwrap();
        pack.settings().clone()
    }

    #[test]
    fn each_step_ends_on_the_day_the_pack_says() {
        let settings = settings();
        let table = [
            // seven working days over the May holiday of 2023: 29 April to 3 May off, 23 April and 6 May worked
            (Phase::Submitted, day(4, 24), Some(day(5, 6))),
            (Phase::Checked, day(5, 8), Some(day(5, 11))),
            (Phase::Reviewed, day(5, 11), Some(day(5, 16))),
            (Phase::Approved, day(5, 16), Some(day(5, 30))),
            (Phase::Returned, day(5, 8), Some(day(5, 22))),
            (Phase::Draft, day(5, 8), None),
            (Phase::OnHold, day(5, 8), None),
            (Phase::Decided, day(5, 8), None),
        ];
        for (phase, from, expected) in table {
            assert_eq!(last_day(&settings, phase, from), expected, "{phase:?}");
        }
        let unannounced = NaiveDate::from_ymd_opt(2031, 1, 6).unwrap();
        assert_eq!(last_day(&settings, Phase::Submitted, unannounced), None);
    }

    #[test]
    fn what_is_left_is_told_in_working_days() {
        for (today, due, left) in [
            (day(5, 8), day(5, 8), Some(0)),
            (day(5, 8), day(5, 11), Some(3)),
            (day(5, 12), day(5, 15), Some(1)),
            (day(5, 9), day(5, 8), Some(-1)),
        ] {
            assert_eq!(days_left(today, due), left, "{today} {due}");
        }
    }
}
