//! Lessons by a pattern: every Monday to Friday from eight to twelve until the hours are full (按规律排课).
//!
//! Pure. What comes out is a timetable as it would be typed, held to the same rules ([`super::timetable`]).

use chrono::{Datelike, NaiveDate};
use kernel::{DayKind, WorkCalendar};

use super::timetable::{LESSONS_MAX, LessonKind, LessonPlan};

/// A pattern of lessons.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// The first day that may have one.
    pub from: NaiveDate,
    /// The last day that may have one.
    pub to: NaiveDate,
    /// Days of the week, 1 for Monday to 7 for Sunday.
    pub weekdays: Vec<u32>,
    /// Minutes after midnight at which each begins.
    pub start_minute: i32,
    /// Minutes after midnight at which each ends.
    pub end_minute: i32,
    /// Class hours of each; the last one may have fewer.
    pub hours: i32,
    /// Class hours that are still to be planned.
    pub left: i32,
    /// How each is taught.
    pub kind: LessonKind,
    /// What is taught.
    pub content: String,
    /// Who teaches.
    pub trainer_id: Option<String>,
    /// In which room.
    pub room: Option<String>,
}

/// The lessons of a pattern. Public holidays are left out, and days on which the class has a lesson at that time.
pub fn spread(pattern: &Pattern, existing: &[LessonPlan]) -> Vec<LessonPlan> {
    let calendar = WorkCalendar::national();
    let mut lessons: Vec<LessonPlan> = vec![];
    let mut left = pattern.left;
    let days = pattern
        .from
        .iter_days()
        .take_while(|day| *day <= pattern.to)
        .filter(|day| {
            pattern
                .weekdays
                .contains(&day.weekday().number_from_monday())
        })
        .filter(|day| {
            calendar
                .exception(*day)
                .is_none_or(|exception| exception.kind != DayKind::Holiday)
        });
    for on_date in days {
        if left <= 0 || lessons.len() + existing.len() >= LESSONS_MAX {
            break;
        }
        let lesson = LessonPlan {
            on_date,
            start_minute: pattern.start_minute,
            end_minute: pattern.end_minute,
            hours: pattern.hours.min(left),
            kind: pattern.kind,
            module: None,
            content: pattern.content.clone(),
            trainer_id: pattern.trainer_id.clone(),
            venue_id: None,
            room: pattern.room.clone(),
        };
        let taken = existing
            .iter()
            .any(|other| other.on_date == on_date && other.slots().meets(lesson.slots()));
        if !taken {
            left -= lesson.hours;
            lessons.push(lesson);
        }
    }
    lessons
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2023, month, day).unwrap()
    }

    fn pattern() -> Pattern {
        Pattern {
            from: day(4, 27),
            to: day(5, 31),
            weekdays: vec![1, 2, 3, 4, 5],
            start_minute: 480,
            end_minute: 720,
            hours: 4,
            left: 14,
            kind: LessonKind::Theory,
            content: "安全用电".into(),
            trainer_id: Some("luo".into()),
            room: None,
        }
    }

    fn days(lessons: &[LessonPlan]) -> Vec<(NaiveDate, i32)> {
        lessons
            .iter()
            .map(|lesson| (lesson.on_date, lesson.hours))
            .collect()
    }

    #[test]
    fn lessons_are_spread_around_the_may_holiday_until_the_hours_are_full() {
        // Monday 1 to Wednesday 3 May were the holiday
        let lessons = spread(&pattern(), &[]);
        assert_eq!(
            days(&lessons),
            [
                (day(4, 27), 4),
                (day(4, 28), 4),
                (day(5, 4), 4),
                (day(5, 5), 2)
            ]
        );
    }

    #[test]
    fn a_day_that_is_taken_at_that_time_is_left_out() {
        let taken = LessonPlan {
            start_minute: 660,
            end_minute: 900,
            ..spread(&pattern(), &[])[0].clone()
        };
        let lessons = spread(&pattern(), std::slice::from_ref(&taken));
        assert_eq!(lessons[0].on_date, day(4, 28));
        assert_eq!(lessons.last().unwrap().on_date, day(5, 8));
    }

    #[test]
    fn nothing_is_spread_over_no_days_and_no_hours() {
        for change in [
            (|p: &mut Pattern| p.left = 0) as fn(&mut Pattern),
            |p| p.weekdays = vec![],
            |p| p.to = day(4, 26),
        ] {
            let mut pattern = pattern();
            change(&mut pattern);
            assert_eq!(days(&spread(&pattern, &[])), []);
        }
    }
}
