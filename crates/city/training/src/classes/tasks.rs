//! The task list of a class: what is filled in, what is missing, what is wrong.
//!
//! Pure: everything known of the class is given. Whether a programme takes the institution at all is refused at
//! `class.set_programme`, before anything is filed.

use chrono::NaiveDate;

use super::filing::FilingRules;
use super::state::Phase;
use super::tables::{class, class_trainer};
use crate::lessons::tables::lesson;

/// A part of the filing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskKind {
    /// 补贴项目.
    Programme,
    /// 职业和等级.
    Occupation,
    /// 课时和大纲.
    Hours,
    /// 教师.
    Trainers,
    /// 场地和设备.
    Venue,
    /// 课程表.
    Timetable,
    /// 考勤方式.
    Attendance,
    /// 花名册.
    Roster,
    /// 省平台班级编号: may come later, before a claim.
    PlatformNumber,
    /// 核对并送审.
    CheckAnswers,
}

impl TaskKind {
    /// Every task, in the order of the list.
    pub const ALL: [TaskKind; 10] = [
        TaskKind::Programme,
        TaskKind::Occupation,
        TaskKind::Hours,
        TaskKind::Trainers,
        TaskKind::Venue,
        TaskKind::Timetable,
        TaskKind::Attendance,
        TaskKind::Roster,
        TaskKind::PlatformNumber,
        TaskKind::CheckAnswers,
    ];

    /// The word in addresses and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            TaskKind::Programme => "programme",
            TaskKind::Occupation => "occupation",
            TaskKind::Hours => "hours",
            TaskKind::Trainers => "trainers",
            TaskKind::Venue => "venue",
            TaskKind::Timetable => "timetable",
            TaskKind::Attendance => "attendance",
            TaskKind::Roster => "roster",
            TaskKind::PlatformNumber => "platform_number",
            TaskKind::CheckAnswers => "check",
        }
    }

    /// The task of a word.
    pub fn from_word(word: &str) -> Option<TaskKind> {
        TaskKind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether a class can be sent without it.
    pub const fn may_follow(self) -> bool {
        matches!(self, TaskKind::PlatformNumber)
    }
}

/// How a task stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskStatus {
    /// 未开始.
    NotStarted,
    /// 进行中.
    InProgress,
    /// 已完成.
    Done,
    /// 有问题.
    Problem,
    /// 暂不能做.
    CannotYet,
}

/// What a task that was begun still needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// 补贴项目.
    Programme,
    /// 培训类型.
    TrainingForm,
    /// 职业.
    Occupation,
    /// 考取证书.
    CertificateAim,
    /// 技能等级.
    Level,
    /// 课时.
    Hours,
    /// 计划人数.
    Heads,
    /// 起止日期.
    Days,
    /// 教学大纲: its text or a file, one is enough.
    Syllabus,
    /// 核定单价.
    Rate,
    /// Any other single answer: the task itself.
    Itself,
}

impl Part {
    /// The word in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Part::Programme => "programme",
            Part::TrainingForm => "training-form",
            Part::Occupation => "occupation",
            Part::CertificateAim => "certificate-aim",
            Part::Level => "level",
            Part::Hours => "hours",
            Part::Heads => "heads",
            Part::Days => "days",
            Part::Syllabus => "syllabus",
            Part::Rate => "rate",
            Part::Itself => "itself",
        }
    }
}

/// What is wrong or still missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The task was begun and is not complete.
    Missing {
        /// What is not there, in the order of the form.
        parts: Vec<Part>,
    },
    /// The programme is not in force on the first day of the class.
    ProgrammeNotInForce {
        /// The first day.
        on: NaiveDate,
    },
    /// The agreed rate lies above the programme's ceiling.
    RateAboveCeiling,
    /// More or fewer learners are planned than a class may have.
    HeadsOutside {
        /// Planned.
        heads: i64,
        /// The fewest.
        least: i64,
        /// The most.
        most: i64,
    },
    /// The class begins too soon after today to be filed in time.
    TooLate {
        /// The last day on which it could be sent.
        latest: NaiveDate,
        /// The earliest first day for a class sent today.
        earliest: NaiveDate,
    },
    /// A year of the class has no published calendar of working days.
    NoCalendar {
        /// The year.
        year: i32,
    },
    /// Nobody is named as the class teacher.
    NoMainTrainer,
    /// A trainer of the class no longer teaches for the institution.
    TrainerClosed,
    /// More learners are planned than the venue has seats.
    TooFewSeats {
        /// The learners planned or enrolled.
        heads: i64,
        /// The seats.
        seats: i64,
    },
    /// The venue is closed.
    VenueClosed,
    /// The lessons do not add up to the class hours yet.
    HoursMissing {
        /// In the timetable.
        planned: i32,
        /// Of the class.
        hours: i32,
    },
    /// The lessons have more class hours than the class.
    HoursTooMany {
        /// In the timetable.
        planned: i32,
        /// Of the class.
        hours: i32,
    },
    /// A lesson lies outside the days of the class, which were changed after it.
    LessonOutside {
        /// Its day.
        on: NaiveDate,
    },
    /// A lesson is taught by somebody who was taken off the class.
    LessonTrainerDropped {
        /// Its day.
        on: NaiveDate,
    },
    /// The first lesson is not on the first day of the class.
    FirstLessonLater {
        /// The first lesson.
        on: NaiveDate,
        /// The first day of the class.
        starts_on: NaiveDate,
    },
    /// There are fewer learners than a class needs.
    TooFewLearners {
        /// Enrolled.
        heads: i64,
        /// The fewest.
        least: i64,
    },
    /// There are more learners than a class may have.
    TooManyLearners {
        /// Enrolled.
        heads: i64,
        /// The most.
        most: i64,
    },
}

/// A task and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Which.
    pub kind: TaskKind,
    /// How it stands.
    pub status: TaskStatus,
    /// What is wrong or still missing, the first to be named first.
    pub problems: Vec<Problem>,
}

/// Everything known of a class when its list is made.
#[derive(Clone, Debug)]
pub struct Known<'a> {
    /// The class.
    pub class: &'a class::Model,
    /// Its trainers who were not taken off again, and whether each still teaches for the institution.
    pub trainers: &'a [(class_trainer::Model, bool)],
    /// The seats of its venue, and whether it is open.
    pub venue: Option<(i64, bool)>,
    /// Its lessons that take place.
    pub lessons: &'a [lesson::Model],
    /// The learners on its roster.
    pub roster_count: i64,
    /// Whether the programme is in force on the first day; none before both are known.
    pub programme_in_force: Option<bool>,
    /// The most the programme pays per head, if it has a ceiling.
    pub ceiling_fen: Option<i64>,
    /// What the pack says.
    pub rules: &'a FilingRules,
    /// Today.
    pub today: NaiveDate,
}

/// The task list.
pub fn tasks(known: &Known<'_>) -> Vec<Task> {
    let mut list: Vec<Task> = TaskKind::ALL
        .into_iter()
        .filter(|kind| *kind != TaskKind::CheckAnswers)
        .map(|kind| {
            let (status, problems) = match kind {
                TaskKind::Programme => programme(known),
                TaskKind::Occupation => occupation(known),
                TaskKind::Hours => hours(known),
                TaskKind::Trainers => trainers(known),
                TaskKind::Venue => venue(known),
                TaskKind::Timetable => timetable(known),
                TaskKind::Attendance => itself(known.class.attendance_source.is_some()),
                TaskKind::Roster => roster(known),
                TaskKind::PlatformNumber | TaskKind::CheckAnswers => {
                    itself(known.class.platform_number.is_some())
                }
            };
            Task {
                kind,
                status,
                problems,
            }
        })
        .collect();
    let ready = first_open(&list).is_none();
    let sent = Phase::from_word(&known.class.state)
        .is_some_and(|phase| !matches!(phase, Phase::Draft | Phase::Returned));
    list.push(Task {
        kind: TaskKind::CheckAnswers,
        status: match (sent, ready) {
            (true, _) => TaskStatus::Done,
            (false, true) => TaskStatus::NotStarted,
            (false, false) => TaskStatus::CannotYet,
        },
        problems: vec![],
    });
    list
}

/// The first task that keeps a class from being sent.
pub fn first_open(list: &[Task]) -> Option<TaskKind> {
    list.iter()
        .filter(|task| task.kind != TaskKind::CheckAnswers && !task.kind.may_follow())
        .find(|task| task.status != TaskStatus::Done)
        .map(|task| task.kind)
}

type Standing = (TaskStatus, Vec<Problem>);

/// Done when every part is there; begun when one is, and then it says which are not.
fn filled(parts: &[(Part, bool)]) -> Standing {
    if parts.iter().all(|(_, there)| *there) {
        (TaskStatus::Done, vec![])
    } else if parts.iter().any(|(_, there)| *there) {
        let missing = parts.iter().filter(|(_, there)| !there);
        let parts = missing.map(|(part, _)| *part).collect();
        (TaskStatus::InProgress, vec![Problem::Missing { parts }])
    } else {
        (TaskStatus::NotStarted, vec![])
    }
}

/// A task of one answer.
fn itself(there: bool) -> Standing {
    filled(&[(Part::Itself, there)])
}

/// A task with problems is 有问题, whatever else it is; what is missing is said after them.
fn troubled(standing: Standing, mut problems: Vec<Problem>) -> Standing {
    if problems.is_empty() {
        standing
    } else {
        problems.extend(standing.1);
        (TaskStatus::Problem, problems)
    }
}

fn programme(known: &Known<'_>) -> Standing {
    let class = known.class;
    let standing = filled(&[
        (Part::Programme, class.programme_id.is_some()),
        (Part::TrainingForm, class.training_form.is_some()),
    ]);
    let on = match (known.programme_in_force, class.starts_on) {
        (Some(false), Some(on)) => vec![Problem::ProgrammeNotInForce { on }],
        _ => vec![],
    };
    troubled(standing, on)
}

fn occupation(known: &Known<'_>) -> Standing {
    let class = known.class;
    // a certificate of skill level needs a level; other aims have none
    let levelled = class.level.is_some()
        || class
            .certificate_aim
            .as_deref()
            .is_some_and(|aim| aim != "skill_level");
    let aimed = class.certificate_aim.is_some();
    // without an aim it is not known whether a level is needed
    let mut parts = vec![
        (Part::Occupation, class.occupation_code.is_some()),
        (Part::CertificateAim, aimed),
    ];
    if aimed {
        parts.push((Part::Level, levelled));
    }
    filled(&parts)
}

fn hours(known: &Known<'_>) -> Standing {
    let class = known.class;
    let mut parts = vec![
        (Part::Hours, class.hours.is_some()),
        (
            Part::Days,
            class.starts_on.is_some() && class.ends_on.is_some(),
        ),
        (Part::Heads, class.planned_heads.is_some()),
    ];
    if known.ceiling_fen.is_some() {
        parts.push((Part::Rate, class.agreed_rate_fen.is_some()));
    }
    parts.push((
        Part::Syllabus,
        class.syllabus.is_some() || class.syllabus_file_id.is_some(),
    ));
    let mut problems = vec![];
    if let (Some(rate), Some(ceiling)) = (class.agreed_rate_fen, known.ceiling_fen)
        && rate > ceiling
    {
        problems.push(Problem::RateAboveCeiling);
    }
    let (least, most) = (known.rules.learners_least, known.rules.learners_most);
    if let Some(heads) = class.planned_heads.map(i64::from)
        && !(least..=most).contains(&heads)
    {
        problems.push(Problem::HeadsOutside { heads, least, most });
    }
    if let Some(first) = class.starts_on {
        let days = (
            known.rules.latest_filing_day(first),
            known.rules.earliest_first_day(known.today),
        );
        let late = known.rules.is_too_late(known.today, first);
        match days {
            (Ok(latest), Ok(earliest)) if late == Ok(true) => {
                problems.push(Problem::TooLate { latest, earliest });
            }
            (Ok(_), Ok(_)) => {}
            (Err(none), _) | (_, Err(none)) => {
                problems.push(Problem::NoCalendar { year: none.year });
            }
        }
    }
    troubled(filled(&parts), problems)
}

fn trainers(known: &Known<'_>) -> Standing {
    if known.trainers.is_empty() {
        return itself(false);
    }
    if known.trainers.iter().any(|(_, active)| !active) {
        return (TaskStatus::Problem, vec![Problem::TrainerClosed]);
    }
    if known.trainers.iter().any(|(row, _)| row.main) {
        itself(true)
    } else {
        (TaskStatus::InProgress, vec![Problem::NoMainTrainer])
    }
}

fn venue(known: &Known<'_>) -> Standing {
    let Some((seats, open)) = known.venue else {
        return itself(known.class.venue_id.is_some());
    };
    let planned = i64::from(known.class.planned_heads.unwrap_or(0));
    let heads = planned.max(known.roster_count);
    let mut problems = vec![];
    if !open {
        problems.push(Problem::VenueClosed);
    }
    if heads > seats {
        problems.push(Problem::TooFewSeats { heads, seats });
    }
    troubled(itself(true), problems)
}

fn timetable(known: &Known<'_>) -> Standing {
    let class = known.class;
    let mut problems = vec![];
    let mut lessons: Vec<&lesson::Model> = known.lessons.iter().collect();
    lessons.sort_by_key(|lesson| (lesson.on_date, lesson.start_minute));
    let Some(first) = lessons.first() else {
        return itself(false);
    };
    if let (Some(starts_on), Some(ends_on)) = (class.starts_on, class.ends_on) {
        let outside = lessons
            .iter()
            .find(|lesson| lesson.on_date < starts_on || ends_on < lesson.on_date);
        if let Some(lesson) = outside {
            problems.push(Problem::LessonOutside { on: lesson.on_date });
        } else if first.on_date != starts_on {
            // the first day is the day whose rule counts: it must be the day of a lesson
            problems.push(Problem::FirstLessonLater {
                on: first.on_date,
                starts_on,
            });
        }
    }
    let dropped = lessons.iter().find(|lesson| {
        lesson
            .trainer_id
            .as_ref()
            .is_some_and(|id| !known.trainers.iter().any(|(row, _)| row.trainer_id == *id))
    });
    if let Some(lesson) = dropped {
        problems.push(Problem::LessonTrainerDropped { on: lesson.on_date });
    }
    let planned: i32 = lessons.iter().map(|lesson| lesson.hours).sum();
    let hours = class.hours.unwrap_or(0);
    if planned > hours {
        problems.push(Problem::HoursTooMany { planned, hours });
    }
    if problems.is_empty() && planned < hours {
        return (
            TaskStatus::InProgress,
            vec![Problem::HoursMissing { planned, hours }],
        );
    }
    troubled(itself(true), problems)
}

fn roster(known: &Known<'_>) -> Standing {
    let heads = known.roster_count;
    let (least, most) = (known.rules.learners_least, known.rules.learners_most);
    if heads == 0 {
        return itself(false);
    }
    if heads > most {
        return (
            TaskStatus::Problem,
            vec![Problem::TooManyLearners { heads, most }],
        );
    }
    if heads < least {
        return (
            TaskStatus::InProgress,
            vec![Problem::TooFewLearners { heads, least }],
        );
    }
    itself(true)
}

#[cfg(test)]
mod tests;
