//! Whether a lesson has begun and whether it is over, by the clock of Shanghai. A lesson has been given once its end has come, and
//! may be marked once it has begun. Not here: whether it was marked.

use chrono::Timelike;
use kernel::Moment;

use super::tables::lesson;

/// Minutes after midnight in Shanghai.
pub fn minute_of(now: Moment) -> i32 {
    let time = now.time();
    // a day has 1440 minutes
    i32::try_from(time.hour() * 60 + time.minute()).unwrap_or(0)
}

impl lesson::Model {
    /// Whether its first minute has come.
    pub fn has_begun(&self, now: Moment) -> bool {
        (self.on_date, self.start_minute) <= (now.date(), minute_of(now))
    }

    /// Whether its end has come.
    pub fn is_over(&self, now: Moment) -> bool {
        (self.on_date, self.end_minute) <= (now.date(), minute_of(now))
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveTime};

    use super::*;

    #[test]
    fn a_lesson_begins_and_ends_to_the_minute() {
        let day = NaiveDate::from_ymd_opt(2023, 5, 18).unwrap();
        let lesson = lesson::Model {
            county_code: "350481".into(),
            id: "l".into(),
            class_id: "c".into(),
            seq: 1,
            on_date: day,
            start_minute: 14 * 60,
            end_minute: 17 * 60,
            hours: 4,
            kind: "theory".into(),
            module: None,
            content: "安全".into(),
            trainer_id: None,
            venue_id: None,
            room: None,
            state: "planned".into(),
            replaced_by: None,
            change_reason: None,
            row_version: 0,
        };
        let at = |day: NaiveDate, hour, minute| {
            Moment::from_shanghai(day, NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
        };
        for (now, begun, over) in [
            (at(day.pred_opt().unwrap(), 23, 59), false, false),
            (at(day, 8, 30), false, false),
            (at(day, 13, 59), false, false),
            (at(day, 14, 0), true, false),
            (at(day, 16, 59), true, false),
            (at(day, 17, 0), true, true),
            (at(day.succ_opt().unwrap(), 0, 0), true, true),
        ] {
            let found = (lesson.has_begun(now), lesson.is_over(now));
            assert_eq!(found, (begun, over), "{now:?}");
        }
    }
}
