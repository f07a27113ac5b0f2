//! An institution files a class.

use kernel::{Denied, Money};
use registers::organisations::Kind;
use store::{CommandError, Refusal};
use training::classes::commands::*;
use training::classes::tasks::TaskKind;

use crate::town::*;

#[tokio::test]
async fn a_class_is_filled_in_task_by_task_and_sent() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.ready(&school).await;
    let submit = SubmitClass {
        class_id: id.clone(),
        seen: Some(town.seen(&id).await),
    };
    let answer = town.must(submit, &school.manager).await;
    assert_eq!(answer.state, "submitted");
    let class = town.class(&id).await;
    assert_eq!(class.number.as_deref(), Some("BJ2023-0001"));
    // sent on Thursday 4 May; Saturday 6 May was worked; the bureau has five working days
    assert_eq!(class.due_on, Some(day(5, 10)));
    assert_eq!(class.submitted_by.as_deref(), Some("manager-1"));
    let steps = town.steps(&id).await;
    assert_eq!(steps.len(), 1);
    assert_eq!((steps[0].step.as_str(), steps[0].seq), ("submit", 1));
}

#[tokio::test]
async fn a_private_company_is_told_no_before_it_files() {
    let town = Town::open().await;
    let company = town.institution(1, Kind::TrainingInstitution, false).await;
    let id = town.empty_draft(&company).await;
    let refusal = town.refused(programme(&id), &company.manager).await;
    assert_eq!(refusal.sentence(), Some("3.3.4"));
    assert_eq!(refusal.key(), "class-programme-not-this-institution");
    assert_eq!(refusal.field(), Some("programme_id"));
    let args = refusal.args();
    let said = |name: &str| {
        args.iter()
            .find(|(key, _)| *key == name)
            .map(|(_, text)| text.as_str())
            .unwrap_or_default()
    };
    // the words of the document, and what the institution is
    assert!(said("words").contains("公办培训机构"), "{args:?}");
    assert_eq!(said("kind"), "private_institution");
    // nothing was filed under it
    assert_eq!(town.class(&id).await.programme_id, None);
}

#[tokio::test]
async fn a_private_vocational_school_may_file() {
    let town = Town::open().await;
    let school = town.institution(1, Kind::VocationalSchool, false).await;
    let id = town.empty_draft(&school).await;
    town.must(programme(&id), &school.manager).await;
    assert_eq!(
        town.class(&id).await.programme_id.as_deref(),
        Some("project-training")
    );
}

#[tokio::test]
async fn an_enterprise_that_teaches_nobody_files_no_class() {
    let town = Town::open().await;
    let factory = town.institution(1, Kind::Enterprise, false).await;
    let draft = DraftClass {
        title: "焊工第 1 期".into(),
        like: None,
    };
    let refusal = town.refused(draft, &factory.manager).await;
    assert_eq!(refusal, DraftRefusal::NotACarrier);
}

#[tokio::test]
async fn a_programme_of_a_person_is_no_programme_of_a_class() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.empty_draft(&school).await;
    for unknown in ["insurance-skill-subsidy", "no-such-programme"] {
        let command = SetProgramme {
            programme_id: unknown.into(),
            ..programme(&id)
        };
        let refusal = town.refused(command, &school.manager).await;
        assert_eq!(refusal.key(), "class-programme-unknown", "{unknown}");
    }
}

#[tokio::test]
async fn six_thousand_five_hundred_typed_for_650_is_stopped() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.draft(&school).await;
    let typed = hours(&id, day(5, 18), day(5, 19), 650_000);
    let refusal = town.refused(typed, &school.manager).await;
    let expected = HoursRefusal::AboveCeiling {
        rate: Money::from_fen(650_000),
        ceiling: Money::from_fen(65_000),
        sentence: "3.3.5",
    };
    assert_eq!(refusal, expected);
    assert_eq!(refusal.sentence(), Some("3.3.5"));
    assert_eq!(refusal.field(), Some("agreed_rate_fen"));
    assert_eq!(town.class(&id).await.agreed_rate_fen, Some(65_000));
}

#[tokio::test]
async fn the_lead_time_counts_working_days_across_the_spring_festival() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.draft(&school).await;
    // Monday 30 January 2023: five working days before it is Wednesday 18 January
    let first = day(1, 30);
    town.must(hours(&id, first, first, 65_000), &school.manager)
        .await;
    let whole_day = vec![
        lesson(first, 8 * 60, &school.luo),
        lesson(first, 14 * 60, &school.luo),
    ];
    town.must(timetable(&id, whole_day), &school.manager).await;
    town.enrol(&id, 2).await;
    let submit = SubmitClass {
        class_id: id.clone(),
        seen: None,
    };
    town.on(day(1, 19));
    let refusal = town.refused(submit.clone(), &school.manager).await;
    let expected = SubmitRefusal::TooLate {
        latest: day(1, 18),
        earliest: day(1, 31),
    };
    assert_eq!(refusal, expected);
    town.on(day(1, 18));
    town.must(submit, &school.manager).await;
}

#[tokio::test]
async fn an_unfinished_class_is_not_sent_and_the_open_task_is_named() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.draft(&school).await;
    let submit = SubmitClass {
        class_id: id.clone(),
        seen: None,
    };
    let refusal = town.refused(submit.clone(), &school.manager).await;
    let timetable_open = SubmitRefusal::NotReady {
        task: TaskKind::Timetable,
    };
    assert_eq!(refusal, timetable_open);
    let lessons = vec![
        lesson(day(5, 18), 8 * 60, &school.luo),
        lesson(day(5, 19), 8 * 60, &school.luo),
    ];
    town.must(timetable(&id, lessons), &school.manager).await;
    let refusal = town.refused(submit.clone(), &school.manager).await;
    let roster_open = SubmitRefusal::NotReady {
        task: TaskKind::Roster,
    };
    assert_eq!(refusal, roster_open);
    // the platform's number is not waited for
    town.enrol(&id, 1).await;
    town.must(submit, &school.manager).await;
    assert_eq!(town.class(&id).await.platform_number, None);
}

#[tokio::test]
async fn a_school_does_not_touch_another_schools_class() {
    let town = Town::open().await;
    let (one, other) = (town.school(1).await, town.school(2).await);
    let id = town.draft(&one).await;
    let outcome = town.run(programme(&id), &other.manager, "").await;
    assert!(matches!(
        outcome,
        Err(CommandError::Denied(Denied::OtherOrganisation))
    ));
    let trainers = SetTrainers {
        class_id: id,
        seen: None,
        trainers: vec![ClassTrainer {
            trainer_id: other.luo,
            main: true,
            subject: None,
        }],
    };
    let refusal = town.refused(trainers, &one.manager).await;
    assert_eq!(refusal, TrainersRefusal::NotOurs);
}

#[tokio::test]
async fn what_was_sent_is_not_edited_behind_the_clerks_back() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.submitted(&school).await;
    let refusal = town.refused(programme(&id), &school.manager).await;
    assert_eq!(refusal.key(), "class-wrong-move");
    // the platform's number may come at any time
    let number = SetPlatformNumber {
        class_id: id.clone(),
        seen: None,
        platform_number: " 350481-2023-00417 ".into(),
    };
    town.must(number, &school.manager).await;
    let class = town.class(&id).await;
    assert_eq!(class.platform_number.as_deref(), Some("350481-2023-00417"));
}

#[tokio::test]
async fn one_number_of_the_platform_belongs_to_one_class() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let (one, other) = (
        town.empty_draft(&school).await,
        town.empty_draft(&school).await,
    );
    let number = |id: &str| SetPlatformNumber {
        class_id: id.into(),
        seen: None,
        platform_number: "A1".into(),
    };
    town.must(number(&one), &school.manager).await;
    let refusal = town.refused(number(&other), &school.manager).await;
    assert_eq!(refusal.key(), "class-platform-number-taken");
    let wrong = SetPlatformNumber {
        platform_number: "省平台".into(),
        ..number(&other)
    };
    let refusal = town.refused(wrong, &school.manager).await;
    assert_eq!(refusal, PlatformNumberRefusal::NotANumber);
}

#[tokio::test]
async fn the_next_class_is_begun_like_the_last_one() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let last = town.submitted(&school).await;
    let next = DraftClass {
        title: "电工（五级）第 4 期".into(),
        like: Some(last.clone()),
    };
    let id = town.must(next, &school.manager).await.class_id;
    let class = town.class(&id).await;
    assert_eq!(class.programme_id.as_deref(), Some("project-training"));
    assert_eq!((class.hours, class.level.as_deref()), (Some(8), Some("l5")));
    // its days, its number and its review are its own
    assert_eq!((class.starts_on, class.number), (None, None));
    assert_eq!((class.submitted_by, class.due_on), (None, None));
    let trainers = training::classes::queries::trainers(town.read(), store::testing::COUNTY, &id)
        .await
        .unwrap();
    assert_eq!(trainers.len(), 2);
    let other = town.school(2).await;
    let like = DraftClass {
        title: "偷看".into(),
        like: Some(last),
    };
    let refusal = town.refused(like, &other.manager).await;
    assert_eq!(refusal, DraftRefusal::NoSuchClass);
}

#[tokio::test]
async fn two_tabs_of_one_form_do_not_overwrite_each_other() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.empty_draft(&school).await;
    let seen = Some(town.seen(&id).await);
    let from_tab = || SetProgramme {
        seen,
        ..programme(&id)
    };
    town.must(from_tab(), &school.manager).await;
    let outcome = town.run(from_tab(), &school.manager, "").await;
    assert!(matches!(outcome, Err(CommandError::Stale)));
}

fn programme(id: &str) -> SetProgramme {
    SetProgramme {
        class_id: id.into(),
        seen: None,
        programme_id: "project-training".into(),
        training_form: TrainingForm::PostUpgrading,
        free_of_charge: true,
        source_unit: None,
        demand_note: None,
    }
}
