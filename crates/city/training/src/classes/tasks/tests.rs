use chrono::NaiveDate;
use policy::{DayUnit, Period};

use super::*;

fn may(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 5, day).unwrap()
}

fn rules() -> FilingRules {
    let working = |days| Period {
        days,
        unit: DayUnit::WorkingDays,
        count_first_day: false,
    };
    FilingRules {
        lead: working(3),
        change_lead: working(1),
        learners_least: 5,
        learners_most: 40,
        hour_minutes: 45,
        hours_per_day_most: 8,
        answer_within: Some(working(5)),
        warn_days_before: 1,
    }
}

/// A class that is complete but for its platform number.
struct Given {
    class: class::Model,
    trainers: Vec<(class_trainer::Model, bool)>,
    venue: Option<(i64, bool)>,
    lessons: Vec<lesson::Model>,
    roster_count: i64,
    programme_in_force: Option<bool>,
    ceiling_fen: Option<i64>,
    rules: FilingRules,
    today: NaiveDate,
}

fn given() -> Given {
    let class = serde_json::json!({
        "county_code": "350481", "id": "c", "organisation_id": "o", "title": "电工（五级）第 3 期",
        "programme_id": "project-training", "training_form": "post_upgrading", "free_of_charge": true,
        "occupation_code": "6-31-01-03", "occupation_name": "电工", "level": "l5", "certificate_aim": "skill_level",
        "hours": 8, "theory_hours": 4, "practice_hours": 4, "online_hours": 0, "syllabus": "低压电工",
        "planned_heads": 32, "agreed_rate_fen": 65_000, "starts_on": "2023-05-18", "ends_on": "2023-05-19",
        "venue_id": "v", "attendance_source": "yongji", "state": "draft", "drafted_by": "huang",
        "drafted_at": "2023-05-04T01:00:00Z", "row_version": 3
    });
    let trainer = serde_json::json!({
        "county_code": "350481", "id": "ct", "class_id": "c", "trainer_id": "luo", "main": true, "row_version": 1
    });
    let lesson = |day: u32| {
        serde_json::from_value(serde_json::json!({
            "county_code": "350481", "id": format!("l{day}"), "class_id": "c", "seq": day, "on_date": may(day),
            "start_minute": 480, "end_minute": 720, "hours": 4, "kind": "theory", "content": "安全用电",
            "trainer_id": "luo", "venue_id": "v", "state": "planned", "row_version": 1
        }))
        .unwrap()
    };
    Given {
        class: serde_json::from_value(class).unwrap(),
        trainers: vec![(serde_json::from_value(trainer).unwrap(), true)],
        venue: Some((40, true)),
        lessons: vec![lesson(18), lesson(19)],
        roster_count: 33,
        programme_in_force: Some(true),
        ceiling_fen: Some(65_000),
        rules: rules(),
        today: may(15),
    }
}

impl Given {
    fn tasks(&self) -> Vec<Task> {
        tasks(&Known {
            class: &self.class,
            trainers: &self.trainers,
            venue: self.venue,
            lessons: &self.lessons,
            roster_count: self.roster_count,
            programme_in_force: self.programme_in_force,
            ceiling_fen: self.ceiling_fen,
            rules: &self.rules,
            today: self.today,
        })
    }
}

#[test]
fn a_complete_class_waits_only_for_the_check_and_the_platform() {
    use TaskStatus::{Done, NotStarted};
    let list = given().tasks();
    for task in &list {
        let expected = match task.kind {
            TaskKind::PlatformNumber | TaskKind::CheckAnswers => NotStarted,
            _ => Done,
        };
        assert_eq!((task.kind, task.status), (task.kind, expected));
    }
    assert_eq!(first_open(&list), None);
    let kinds: Vec<TaskKind> = list.iter().map(|task| task.kind).collect();
    assert_eq!(kinds, TaskKind::ALL);
}

#[test]
fn an_empty_draft_has_everything_before_it() {
    let mut empty = given();
    empty.class = class::Model {
        programme_id: None,
        training_form: None,
        occupation_code: None,
        level: None,
        certificate_aim: None,
        hours: None,
        theory_hours: None,
        practice_hours: None,
        online_hours: None,
        syllabus: None,
        planned_heads: None,
        agreed_rate_fen: None,
        starts_on: None,
        ends_on: None,
        venue_id: None,
        attendance_source: None,
        ..empty.class
    };
    (empty.trainers, empty.venue, empty.lessons) = (vec![], None, vec![]);
    (
        empty.roster_count,
        empty.programme_in_force,
        empty.ceiling_fen,
    ) = (0, None, None);
    let list = empty.tasks();
    let (last, before) = list.split_last().unwrap();
    assert!(
        before
            .iter()
            .all(|task| task.status == TaskStatus::NotStarted)
    );
    assert_eq!(last.status, TaskStatus::CannotYet);
    assert_eq!(first_open(&list), Some(TaskKind::Programme));
}

fn missing(parts: &[Part]) -> Problem {
    Problem::Missing {
        parts: parts.to_vec(),
    }
}

#[test]
fn a_syllabus_is_there_as_text_or_as_a_file() {
    let mut given = given();
    given.class.syllabus = None;
    assert_eq!(first_open(&given.tasks()), Some(TaskKind::Hours));
    given.class.syllabus_file_id = Some("a file".into());
    assert_eq!(first_open(&given.tasks()), None);
}

#[test]
fn every_problem_is_named_where_it_is_mended() {
    use Problem as P;
    use TaskKind as K;
    use TaskStatus::{InProgress, Problem as Bad};
    type Change = fn(&mut Given);
    let table: Vec<(Change, K, TaskStatus, Vec<P>)> = vec![
        (
            |g| g.programme_in_force = Some(false),
            K::Programme,
            Bad,
            vec![P::ProgrammeNotInForce { on: may(18) }],
        ),
        (
            |g| g.class.level = None,
            K::Occupation,
            InProgress,
            vec![missing(&[Part::Level])],
        ),
        (
            |g| (g.class.level, g.class.certificate_aim) = (None, None),
            K::Occupation,
            InProgress,
            vec![missing(&[Part::CertificateAim])],
        ),
        (
            |g| g.class.syllabus = None,
            K::Hours,
            InProgress,
            vec![missing(&[Part::Syllabus])],
        ),
        (
            |g| (g.class.syllabus, g.today) = (None, may(16)),
            K::Hours,
            Bad,
            vec![
                P::TooLate {
                    latest: may(15),
                    earliest: may(19),
                },
                missing(&[Part::Syllabus]),
            ],
        ),
        (
            |g| g.class.agreed_rate_fen = Some(650_000),
            K::Hours,
            Bad,
            vec![P::RateAboveCeiling],
        ),
        (
            |g| g.class.planned_heads = Some(41),
            K::Hours,
            Bad,
            vec![P::HeadsOutside {
                heads: 41,
                least: 5,
                most: 40,
            }],
        ),
        (
            |g| g.class.agreed_rate_fen = None,
            K::Hours,
            InProgress,
            vec![missing(&[Part::Rate])],
        ),
        (
            |g| g.today = may(16),
            K::Hours,
            Bad,
            vec![P::TooLate {
                latest: may(15),
                earliest: may(19),
            }],
        ),
        (
            |g| {
                g.class.starts_on = NaiveDate::from_ymd_opt(2027, 1, 4);
                g.class.ends_on = g.class.starts_on;
            },
            K::Hours,
            Bad,
            vec![P::NoCalendar { year: 2027 }],
        ),
        (
            |g| g.trainers[0].0.main = false,
            K::Trainers,
            InProgress,
            vec![P::NoMainTrainer],
        ),
        (
            |g| g.trainers[0].1 = false,
            K::Trainers,
            Bad,
            vec![P::TrainerClosed],
        ),
        (
            |g| g.venue = Some((30, true)),
            K::Venue,
            Bad,
            vec![P::TooFewSeats {
                heads: 33,
                seats: 30,
            }],
        ),
        (
            |g| g.venue = Some((40, false)),
            K::Venue,
            Bad,
            vec![P::VenueClosed],
        ),
        (
            |g| drop(g.lessons.pop()),
            K::Timetable,
            InProgress,
            vec![P::HoursMissing {
                planned: 4,
                hours: 8,
            }],
        ),
        (
            |g| g.lessons[1].hours = 5,
            K::Timetable,
            Bad,
            vec![P::HoursTooMany {
                planned: 9,
                hours: 8,
            }],
        ),
        (
            |g| g.class.ends_on = g.class.starts_on,
            K::Timetable,
            Bad,
            vec![P::LessonOutside { on: may(19) }],
        ),
        (
            |g| (g.class.starts_on, g.today) = (Some(may(17)), may(10)),
            K::Timetable,
            Bad,
            vec![P::FirstLessonLater {
                on: may(18),
                starts_on: may(17),
            }],
        ),
        (
            |g| g.trainers[0].0.trainer_id = "lin".into(),
            K::Timetable,
            Bad,
            vec![P::LessonTrainerDropped { on: may(18) }],
        ),
        (
            |g| g.roster_count = 4,
            K::Roster,
            InProgress,
            vec![P::TooFewLearners { heads: 4, least: 5 }],
        ),
        (
            |g| {
                g.roster_count = 41;
                g.venue = Some((60, true));
            },
            K::Roster,
            Bad,
            vec![P::TooManyLearners {
                heads: 41,
                most: 40,
            }],
        ),
    ];
    for (place, (change, kind, status, problems)) in table.into_iter().enumerate() {
        let mut given = given();
        change(&mut given);
        let list = given.tasks();
        let task = list.iter().find(|task| task.kind == kind).unwrap();
        assert_eq!(
            (task.status, &task.problems),
            (status, &problems),
            "row {place}"
        );
        assert_eq!(first_open(&list), Some(kind), "row {place}");
        let check = list.last().unwrap();
        assert_eq!(check.status, TaskStatus::CannotYet, "row {place}");
    }
}

#[test]
fn a_class_that_was_sent_has_its_check_behind_it() {
    let mut sent = given();
    sent.class.state = "submitted".into();
    assert_eq!(sent.tasks().last().unwrap().status, TaskStatus::Done);
    sent.class.state = "returned".into();
    assert_eq!(sent.tasks().last().unwrap().status, TaskStatus::NotStarted);
}

#[test]
fn a_completion_certificate_needs_no_level() {
    let mut given = given();
    given.class.level = None;
    given.class.certificate_aim = Some("completion".into());
    assert_eq!(first_open(&given.tasks()), None);
}
