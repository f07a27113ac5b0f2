//! Lessons take people and rooms, and move when a typhoon comes.

use sea_orm::EntityTrait;
use store::testing::COUNTY;
use store::{CommandError, Refusal};
use training::classes::commands::*;
use training::lessons::commands::{LessonMove, MoveLesson, MoveLessonRefusal, TimetableRefusal};
use training::lessons::{self, busy_day, learners};

use crate::town::*;

fn args(refusal: &impl Refusal) -> Vec<String> {
    refusal.args().into_iter().map(|(_, text)| text).collect()
}

#[tokio::test]
async fn a_trainer_in_two_places_is_named_with_the_day_and_the_other_class() {
    let town = Town::open().await;
    let school = town.school(1).await;
    town.ready(&school).await;
    let other = town.draft(&school).await;
    // an hour into the morning of the first class, in another room
    let clash = training::lessons::timetable::LessonPlan {
        room: Some("305".into()),
        ..lesson(day(5, 18), 9 * 60, &school.luo)
    };
    let refusal = town
        .refused(timetable(&other, vec![clash]), &school.manager)
        .await;
    assert_eq!(refusal.key(), "lesson-clash-trainer");
    assert_eq!(
        args(&refusal),
        ["罗文彬", "2023-05-18", "08:00-12:00", "电工（五级）第 3 期"]
    );
    // another trainer in the same room at the same time
    let refusal = town
        .refused(
            timetable(&other, vec![lesson(day(5, 18), 9 * 60, &school.lin)]),
            &school.manager,
        )
        .await;
    assert_eq!(refusal.key(), "lesson-clash-room");
    assert_eq!(args(&refusal)[0], "实训楼201");
    // the afternoon is free
    let afternoon = lesson(day(5, 18), 14 * 60, &school.luo);
    town.must(timetable(&other, vec![afternoon]), &school.manager)
        .await;
}

#[tokio::test]
async fn one_person_who_teaches_for_two_schools_is_in_one_place_only() {
    let town = Town::open().await;
    let (one, two) = (town.school(1).await, town.school(2).await);
    // 罗文彬 of the first school also teaches, part time, for the second
    let same = town.trainer(&two.id, "罗文彬", 100).await;
    town.ready(&one).await;
    let other = town.draft(&two).await;
    let trainers = SetTrainers {
        class_id: other.clone(),
        seen: None,
        trainers: vec![ClassTrainer {
            trainer_id: same.clone(),
            main: true,
            subject: None,
        }],
    };
    town.must(trainers, &two.manager).await;
    let morning = vec![lesson(day(5, 18), 8 * 60, &same)];
    let refusal = town.refused(timetable(&other, morning), &two.manager).await;
    assert_eq!(refusal.key(), "lesson-clash-trainer");
}

#[tokio::test]
async fn of_two_that_want_one_trainer_at_once_one_gets_the_trainer() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let mut classes = vec![];
    for _ in 0..6 {
        classes.push(town.draft(&school).await);
    }
    let mut running = tokio::task::JoinSet::new();
    for (room, id) in classes.into_iter().enumerate() {
        let plan = training::lessons::timetable::LessonPlan {
            room: Some(format!("{room}")),
            ..lesson(day(5, 18), 8 * 60, &school.luo)
        };
        let command = timetable(&id, vec![plan]);
        let (store, manager) = (town.store.store.clone(), school.manager.clone());
        running.spawn(async move { store.run(command, &manager, "").await });
    }
    let mut got = 0;
    while let Some(outcome) = running.join_next().await {
        match outcome.unwrap() {
            Ok(_) => got += 1,
            Err(CommandError::Refused(TimetableRefusal::Clash(clash))) => {
                assert_eq!(clash.whom, "罗文彬");
            }
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(got, 1);
}

/// Which of these timetables, given at once, are taken; the others are told what clashes.
async fn at_once(
    town: &Town,
    plans: Vec<(String, &School, training::lessons::timetable::LessonPlan)>,
) -> (usize, Vec<&'static str>) {
    let mut running = tokio::task::JoinSet::new();
    for (class, school, plan) in plans {
        let command = timetable(&class, vec![plan]);
        let (store, manager) = (town.store.store.clone(), school.manager.clone());
        running.spawn(async move { store.run(command, &manager, "").await });
    }
    let (mut taken, mut told) = (0, vec![]);
    while let Some(outcome) = running.join_next().await {
        match outcome.unwrap() {
            Ok(_) => taken += 1,
            Err(CommandError::Refused(refusal)) => told.push(refusal.key()),
            Err(other) => panic!("{other}"),
        }
    }
    (taken, told)
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_want_one_room_at_once_one_gets_the_room() {
    let town = Town::open().await;
    let school = town.school(1).await;
    for date in [18, 19, 22, 23] {
        let mut plans = vec![];
        for trainer in [&school.luo, &school.lin] {
            let class = town.draft(&school).await;
            let span = hours(&class, day(5, 18), day(5, 23), 65_000);
            town.must(span, &school.manager).await;
            plans.push((class, &school, lesson(day(5, date), 8 * 60, trainer)));
        }
        let (taken, told) = at_once(&town, plans).await;
        assert_eq!((taken, told), (1, vec!["lesson-clash-room"]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_schools_that_want_one_learner_at_once_one_gets_the_learner() {
    let town = Town::open().await;
    let mut schools = vec![];
    for number in 1..=5 {
        schools.push(town.school(number).await);
    }
    let mut plans = vec![];
    for school in &schools {
        let class = town.draft(school).await;
        town.enrol_from(&class, 9_000, 1).await;
        plans.push((class, school, lesson(day(5, 18), 8 * 60, &school.luo)));
    }
    let (taken, told) = at_once(&town, plans).await;
    assert_eq!((taken, told), (1, vec!["lesson-clash-learner"; 4]));
}

#[tokio::test]
async fn a_timetable_written_over_gives_back_what_it_no_longer_takes() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.draft(&school).await;
    let both = vec![
        lesson(day(5, 18), 8 * 60, &school.luo),
        lesson(day(5, 19), 8 * 60, &school.luo),
    ];
    town.must(timetable(&id, both.clone()), &school.manager)
        .await;
    let first = lessons::of_class(town.read(), COUNTY, &id).await.unwrap();
    // the second day goes, then comes back: rows are written over, none is lost
    town.must(timetable(&id, both[..1].to_vec()), &school.manager)
        .await;
    let live = lessons::live_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    assert_eq!(live.len(), 1);
    let other = town.draft(&school).await;
    let second_day = vec![lesson(day(5, 19), 8 * 60, &school.luo)];
    town.must(timetable(&other, second_day), &school.manager)
        .await;
    let refusal = town
        .refused(timetable(&id, both.clone()), &school.manager)
        .await;
    assert_eq!(refusal.key(), "lesson-clash-trainer");
    let call_off = CancelClass {
        class_id: other,
        seen: None,
        reason: "报名不足".into(),
    };
    town.must(call_off, &school.manager).await;
    town.must(timetable(&id, both), &school.manager).await;
    let again = lessons::of_class(town.read(), COUNTY, &id).await.unwrap();
    let ids =
        |rows: &[lessons::lesson::Model]| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&first), ids(&again));
}

#[tokio::test]
async fn a_typhoon_moves_lessons_with_a_reason_and_the_last_day_moves_too() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.approved(&school).await;
    town.on(day(5, 19));
    store::jobs::run_due(&town).await.unwrap();
    let planned = lessons::live_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    let second = planned.last().unwrap();
    let change = |on_date| MoveLesson {
        class_id: id.clone(),
        seen: None,
        moves: vec![LessonMove {
            lesson_id: second.id.clone(),
            on_date,
            start_minute: None,
            end_minute: None,
            trainer_id: None,
            venue_id: None,
            room: None,
        }],
        reason: "台风停课".into(),
    };
    let refusal = town.refused(change(day(5, 18)), &school.manager).await;
    assert_eq!(refusal, MoveLessonRefusal::Past { on: day(5, 18) });
    town.must(change(day(5, 24)), &school.manager).await;
    let class = town.class(&id).await;
    assert_eq!(class.ends_on, Some(day(5, 24)));
    assert_eq!(class.state, "teaching");
    let all = lessons::of_class(town.read(), COUNTY, &id).await.unwrap();
    let states: Vec<_> = all
        .iter()
        .map(|row| (row.on_date, row.state.as_str()))
        .collect();
    assert_eq!(
        states,
        [
            (day(5, 18), "planned"),
            (day(5, 19), "moved"),
            (day(5, 24), "planned")
        ]
    );
    assert_eq!(all[1].replaced_by.as_ref(), Some(&all[2].id));
    assert_eq!(all[1].change_reason.as_deref(), Some("台风停课"));
    // filed on the day itself: it counts, and the history says that it was late
    let step = town.steps(&id).await.pop().unwrap();
    assert_eq!((step.step.as_str(), step.late), ("change", true));
    // moved once, it moves no more under its old id
    let refusal = town.refused(change(day(5, 25)), &school.manager).await;
    assert_eq!(refusal, MoveLessonRefusal::NotPlanned { on: day(5, 19) });
    // what it took on 19 May is free again, what it takes on 24 May is not
    let other = town.draft(&school).await;
    let twins = |on| timetable(&other, vec![lesson(on, 8 * 60, &school.lin)]);
    town.must(
        hours(&other, day(5, 19), day(5, 24), 65_000),
        &school.manager,
    )
    .await;
    town.must(twins(day(5, 19)), &school.manager).await;
    let refusal = town.refused(twins(day(5, 24)), &school.manager).await;
    assert_eq!(refusal.key(), "lesson-clash-trainer");
}

#[tokio::test]
async fn a_draft_is_not_moved_but_written() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.ready(&school).await;
    let planned = lessons::live_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    let change = MoveLesson {
        class_id: id,
        seen: None,
        moves: vec![LessonMove {
            lesson_id: planned[0].id.clone(),
            on_date: day(5, 22),
            start_minute: None,
            end_minute: None,
            trainer_id: None,
            venue_id: None,
            room: None,
        }],
        reason: "换时间".into(),
    };
    let refusal = town.refused(change, &school.manager).await;
    assert_eq!(refusal.key(), "class-wrong-move");
}

#[tokio::test]
async fn a_learner_is_in_one_class_at_a_time() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let one = town.draft(&school).await;
    let people = town.enrol_from(&one, 9_000, 2).await;
    // the lessons come after the roster, and take the learners too
    let morning = vec![lesson(day(5, 18), 8 * 60, &school.luo)];
    town.must(timetable(&one, morning), &school.manager).await;
    let two = town.draft(&school).await;
    town.enrol_from(&two, 9_001, 1).await;
    let same_time = training::lessons::timetable::LessonPlan {
        room: Some("305".into()),
        ..lesson(day(5, 18), 8 * 60, &school.lin)
    };
    let refusal = town
        .refused(timetable(&two, vec![same_time]), &school.manager)
        .await;
    assert_eq!(refusal.key(), "lesson-clash-learner");
    assert_eq!(args(&refusal)[0], "学员9001");
    assert!(!refusal.to_string().contains("学员"), "{refusal}");
    let taken = learners::of_class(town.read(), COUNTY, &one).await.unwrap();
    assert_eq!(taken, people);
    let rows = busy_day::Entity::find().all(town.read()).await.unwrap();
    let persons = rows
        .iter()
        .filter(|row| row.resource.starts_with("person:"))
        .count();
    assert_eq!(persons, 2);
}

#[tokio::test]
async fn a_timetable_is_pasted_and_only_its_bad_rows_stay_in_the_box() {
    let (site, town) = crate::enrolment::served().await;
    let school = town.school(1).await;
    let id = town.draft(&school).await;
    town.must(hours(&id, day(5, 18), day(5, 26), 65_000), &school.manager)
        .await;
    let page = format!("/classes/{id}/edit/timetable");
    for lang in kernel::Lang::ALL {
        site.page(Some(&school.manager), lang, &page).await;
    }
    let names = registers::trainers::find_many(
        town.read(),
        store::testing::COUNTY,
        &[school.luo.clone(), school.lin.clone()],
    )
    .await
    .unwrap();
    let luo = &names[&school.luo].name;
    let text = format!(
        "日期\t时间\t课时\t类型\t内容\t教师\n2023-05-18\t8:00-11:00\t4\t理论\t安全\t{luo}\n2023-05-19\t8:00-11:00\t4\t理论\t基础\t{luo}\n2023-05-20\t上午\t4\t理论\t没有时间\t{luo}\n"
    );
    let values = [("do", "paste"), ("pasted", text.as_str())];
    let answer = site
        .post(Some(&school.manager), &page, &page, &values)
        .await;
    assert_eq!(
        answer.status,
        http::StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        answer.body
    );
    assert!(answer.body.contains("第 4 行没有收"), "{}", answer.body);
    assert!(answer.body.contains("没有时间"), "the bad row stays");
    assert!(
        !answer.body.contains("8:00-11:00\t4\t理论\t安全"),
        "the good ones do not"
    );
    let live = training::lessons::live_of_class(town.read(), store::testing::COUNTY, &id)
        .await
        .unwrap();
    assert_eq!(live.len(), 2);
    let rest = format!("2023-05-22\t8:00-11:00\t4\t实操\t打磨\t{luo}");
    let values = [("do", "paste"), ("pasted", rest.as_str())];
    let answer = site
        .post(Some(&school.manager), &page, &page, &values)
        .await;
    assert_eq!(
        answer.status,
        http::StatusCode::SEE_OTHER,
        "{}",
        answer.body
    );
    let nothing = [("do", "paste"), ("pasted", "")];
    let answer = site
        .post(Some(&school.manager), &page, &page, &nothing)
        .await;
    assert!(answer.body.contains("pasted"), "{}", answer.body);
}
