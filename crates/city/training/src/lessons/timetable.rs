//! A timetable as it is asked for: its lessons, and what is wrong with them before anything is written.
//!
//! Pure. Whether a trainer or a room is free is not known here ([`super::busy`]); whether the hours add up to the
//! class's is a matter of its task list.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::busy::Slots;

/// Lessons of one class.
pub const LESSONS_MAX: usize = 400;
/// Characters of a lesson's content or module.
pub const CONTENT_MAX: usize = 200;

/// How a lesson is taught.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum LessonKind {
    /// 理论.
    Theory,
    /// 实操.
    Practice,
    /// 线上: it needs no room.
    Online,
}

impl LessonKind {
    /// Every kind, in the order of lists.
    pub const ALL: [LessonKind; 3] = [LessonKind::Theory, LessonKind::Practice, LessonKind::Online];

    /// The word in tables, forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            LessonKind::Theory => "theory",
            LessonKind::Practice => "practice",
            LessonKind::Online => "online",
        }
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<LessonKind> {
        LessonKind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A lesson as it is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LessonPlan {
    /// The day.
    #[serde(deserialize_with = "kernel::plain::day")]
    pub on_date: NaiveDate,
    /// Minutes after midnight at which it begins.
    pub start_minute: i32,
    /// Minutes after midnight at which it ends.
    pub end_minute: i32,
    /// Class hours it counts for.
    pub hours: i32,
    /// How it is taught.
    pub kind: LessonKind,
    /// The module of the syllabus.
    #[serde(default)]
    pub module: Option<String>,
    /// What is taught.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub content: String,
    /// Who teaches it.
    #[serde(default)]
    pub trainer_id: Option<String>,
    /// Where, when not in the class's own venue.
    #[serde(default)]
    pub venue_id: Option<String>,
    /// The room.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub room: Option<String>,
}

impl LessonPlan {
    /// The quarters it takes.
    pub fn slots(&self) -> Slots {
        Slots::of(self.start_minute, self.end_minute)
    }
}

/// What the class and the pack say about every lesson.
#[derive(Clone, Debug)]
pub struct Frame<'a> {
    /// First day of the class.
    pub starts_on: NaiveDate,
    /// Last day of the class.
    pub ends_on: NaiveDate,
    /// The trainers of the class.
    pub trainers: &'a [String],
    /// Minutes of a class hour, by the pack.
    pub hour_minutes: i32,
    /// The most class hours of one day, by the pack.
    pub hours_per_day_most: i32,
}

/// What is wrong with a timetable. Rows count from 0 in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimetableFault {
    /// There are too many lessons.
    TooMany {
        /// How many.
        n: usize,
    },
    /// A lesson does not end after it begins, on its day.
    Times {
        /// Which.
        row: usize,
    },
    /// A lesson lies outside the days of the class.
    Outside {
        /// Which.
        row: usize,
        /// Its day.
        on: NaiveDate,
    },
    /// The class hours do not fit into the time.
    Hours {
        /// Which.
        row: usize,
        /// The hours given.
        hours: i32,
        /// Minutes that takes.
        needed: i32,
        /// Minutes there are.
        minutes: i32,
    },
    /// A day has more class hours than the pack allows.
    Day {
        /// The day.
        on: NaiveDate,
        /// Its class hours.
        hours: i32,
        /// The most.
        most: i32,
    },
    /// Nothing says what is taught, or too much does.
    Content {
        /// Which.
        row: usize,
    },
    /// Nobody teaches a lesson that needs somebody.
    NoTrainer {
        /// Which.
        row: usize,
    },
    /// The trainer is none of the class's.
    OtherTrainer {
        /// Which.
        row: usize,
    },
    /// Two lessons of the class are at the same time.
    Overlap {
        /// The later one.
        row: usize,
        /// The day.
        on: NaiveDate,
    },
}

/// The first thing that is wrong with these lessons, in the order in which a reader would find it.
pub fn check(lessons: &[LessonPlan], frame: &Frame<'_>) -> Result<(), TimetableFault> {
    if lessons.len() > LESSONS_MAX {
        return Err(TimetableFault::TooMany { n: lessons.len() });
    }
    for (row, lesson) in lessons.iter().enumerate() {
        check_one(row, lesson, frame)?;
    }
    let mut order: Vec<usize> = (0..lessons.len()).collect();
    order.sort_by_key(|row| (lessons[*row].on_date, lessons[*row].start_minute));
    for pair in order.windows(2) {
        let (one, next) = (&lessons[pair[0]], &lessons[pair[1]]);
        if one.on_date == next.on_date && one.slots().meets(next.slots()) {
            return Err(TimetableFault::Overlap {
                row: pair[1],
                on: next.on_date,
            });
        }
    }
    for day in order.chunk_by(|a, b| lessons[*a].on_date == lessons[*b].on_date) {
        let hours: i32 = day.iter().map(|row| lessons[*row].hours).sum();
        if hours > frame.hours_per_day_most {
            return Err(TimetableFault::Day {
                on: lessons[day[0]].on_date,
                hours,
                most: frame.hours_per_day_most,
            });
        }
    }
    Ok(())
}

fn check_one(row: usize, lesson: &LessonPlan, frame: &Frame<'_>) -> Result<(), TimetableFault> {
    let on = lesson.on_date;
    if lesson.start_minute < 0
        || lesson.start_minute >= lesson.end_minute
        || lesson.end_minute > 1440
    {
        return Err(TimetableFault::Times { row });
    }
    if on < frame.starts_on || frame.ends_on < on {
        return Err(TimetableFault::Outside { row, on });
    }
    let minutes = lesson.end_minute - lesson.start_minute;
    let needed = lesson.hours.saturating_mul(frame.hour_minutes);
    if lesson.hours < 1 || needed > minutes {
        return Err(TimetableFault::Hours {
            row,
            hours: lesson.hours,
            needed,
            minutes,
        });
    }
    let module = lesson.module.as_deref().unwrap_or_default();
    let content = lesson.content.trim().chars().count();
    if content == 0 || content > CONTENT_MAX || module.chars().count() > CONTENT_MAX {
        return Err(TimetableFault::Content { row });
    }
    match &lesson.trainer_id {
        None if lesson.kind != LessonKind::Online => Err(TimetableFault::NoTrainer { row }),
        Some(trainer) if !frame.trainers.contains(trainer) => {
            Err(TimetableFault::OtherTrainer { row })
        }
        _ => Ok(()),
    }
}

/// The words of a time: `08:30`.
pub fn clock(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2023, 5, day).unwrap()
    }

    fn lesson(day: u32, start: i32, end: i32, hours: i32) -> LessonPlan {
        LessonPlan {
            on_date: may(day),
            start_minute: start,
            end_minute: end,
            hours,
            kind: LessonKind::Practice,
            module: None,
            content: "低压电工作业".into(),
            trainer_id: Some("luo".into()),
            venue_id: None,
            room: None,
        }
    }

    fn verdict(lessons: &[LessonPlan]) -> Result<(), TimetableFault> {
        let frame = Frame {
            starts_on: may(18),
            ends_on: may(31),
            trainers: &["luo".to_owned()],
            hour_minutes: 45,
            hours_per_day_most: 8,
        };
        check(lessons, &frame)
    }

    #[test]
    fn what_is_wrong_with_a_timetable_is_said_row_by_row() {
        let (morning, noon, evening) = (8 * 60, 12 * 60, 18 * 60);
        let change = |f: fn(&mut LessonPlan)| {
            let mut one = lesson(18, 8 * 60, 12 * 60, 4);
            f(&mut one);
            vec![one]
        };
        let table = [
            (vec![], Ok(())),
            (
                vec![
                    lesson(18, morning, noon, 4),
                    lesson(18, noon, evening, 4),
                    lesson(31, morning, noon, 5),
                ],
                Ok(()),
            ),
            (
                vec![lesson(18, noon, noon, 1)],
                Err(TimetableFault::Times { row: 0 }),
            ),
            (
                vec![lesson(18, morning, noon, 4), lesson(17, morning, noon, 4)],
                Err(TimetableFault::Outside {
                    row: 1,
                    on: may(17),
                }),
            ),
            (
                vec![lesson(18, morning, noon, 6)],
                Err(TimetableFault::Hours {
                    row: 0,
                    hours: 6,
                    needed: 270,
                    minutes: 240,
                }),
            ),
            (
                vec![
                    lesson(18, noon, evening, 4),
                    lesson(18, morning, noon + 1, 4),
                ],
                Err(TimetableFault::Overlap {
                    row: 0,
                    on: may(18),
                }),
            ),
            (
                vec![lesson(18, morning, noon, 5), lesson(18, noon, evening, 4)],
                Err(TimetableFault::Day {
                    on: may(18),
                    hours: 9,
                    most: 8,
                }),
            ),
            (
                change(|l| l.content = "　".into()),
                Err(TimetableFault::Content { row: 0 }),
            ),
            (
                change(|l| l.trainer_id = None),
                Err(TimetableFault::NoTrainer { row: 0 }),
            ),
            (
                change(|l| (l.trainer_id, l.kind) = (None, LessonKind::Online)),
                Ok(()),
            ),
            (
                change(|l| l.trainer_id = Some("lin".into())),
                Err(TimetableFault::OtherTrainer { row: 0 }),
            ),
        ];
        for (lessons, expected) in table {
            assert_eq!(verdict(&lessons), expected);
        }
        let many = vec![lesson(18, morning, noon, 4); LESSONS_MAX + 1];
        assert_eq!(
            verdict(&many),
            Err(TimetableFault::TooMany { n: LESSONS_MAX + 1 })
        );
    }
}
