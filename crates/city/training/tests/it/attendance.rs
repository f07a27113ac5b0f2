//! Attendance: marks, changed marks, and days that learners deny.

use http::StatusCode;
use kernel::{Actor, Lang, Role};
use store::testing::{COUNTY, actor};
use training::attendance::AttendanceRefused;
use training::attendance::commands::mark::{LearnerMark, Mark, MarkLesson};
use training::attendance::commands::settle_day::SettleDay;
use training::attendance::commands::state_day::StateDay;
use training::attendance::queries;
use training::classes::commands::{AttendanceSource, SetAttendanceSource, SetHours, SubmitClass};
use training::enrolment;
use training::lessons;

use crate::enrolment::{post_file, served};
use crate::town::*;

fn teacher(school: &School) -> Actor {
    Actor {
        organisation: Some(school.id.clone()),
        ..actor("teacher", &[Role::Teacher])
    }
}

fn worker(person: &str) -> Actor {
    Actor {
        person: Some(person.into()),
        ..actor("worker", &[Role::Worker])
    }
}

fn mark(lesson: &str, learner: &str, mark: Mark) -> MarkLesson {
    MarkLesson {
        lesson_id: lesson.into(),
        marks: vec![LearnerMark {
            enrolment_id: learner.into(),
            mark,
        }],
        reason: None,
    }
}

/// Sends a filled draft through the bureau.
async fn approve_all(town: &Town, school: &School, id: &str) {
    let submit = SubmitClass {
        class_id: id.into(),
        seen: None,
    };
    town.must(submit, &school.manager).await;
    let checked = town.must(check(id, town.seen(id).await), &clerk()).await;
    let reviewed = town.must(review(id, checked.version), &reviewer()).await;
    town.must(approve(id, reviewed.version), &leader()).await;
}

/// A class that may be taught, on its first day: its lessons and learners.
pub async fn taught(
    town: &Town,
    school: &School,
    heads: u32,
) -> (String, Vec<String>, Vec<String>) {
    let id = town.draft(school).await;
    let room = SetHours {
        planned_heads: 40,
        ..hours(&id, day(5, 18), day(5, 19), 65_000)
    };
    town.must(room, &school.manager).await;
    let plan = vec![
        lesson(day(5, 18), 8 * 60, &school.luo),
        lesson(day(5, 19), 8 * 60, &school.lin),
    ];
    town.must(timetable(&id, plan), &school.manager).await;
    town.enrol(&id, heads).await;
    approve_all(town, school, &id).await;
    town.on(day(5, 18));
    let lessons = lessons::live_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    let learners = enrolment::queries::of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    (
        id,
        lessons.into_iter().map(|lesson| lesson.id).collect(),
        learners.into_iter().map(|row| row.id).collect(),
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thirty_two_marks_at_once_all_stand() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let (_, lessons, learners) = taught(&town, &school, 32).await;
    assert_eq!(learners.len(), 32);
    let mut marking = tokio::task::JoinSet::new();
    for learner in &learners {
        let (store, who) = (town.store.store.clone(), teacher(&school));
        let command = mark(&lessons[0], learner, Mark::Present);
        marking.spawn(async move { store.run(command, &who, "").await });
    }
    while let Some(done) = marking.join_next().await {
        done.expect("no panic").expect("marked");
    }
    let marks = queries::of_lesson(town.read(), COUNTY, &lessons[0])
        .await
        .unwrap();
    assert_eq!(marks.len(), 32);
    let lesson = lessons::find(town.read(), COUNTY, &lessons[0])
        .await
        .unwrap()
        .unwrap();
    assert_eq!(lesson.state, "held");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_many_mark_and_choose_at_once_a_class_has_one_source() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.ready(&school).await;
    // while it is a draft, the last choice stands
    let mut choosing = tokio::task::JoinSet::new();
    let choose = |source| SetAttendanceSource {
        class_id: id.clone(),
        seen: None,
        source,
    };
    for source in AttendanceSource::ALL {
        let (store, who, command) = (
            town.store.store.clone(),
            school.manager.clone(),
            choose(source),
        );
        choosing.spawn(async move { store.run(command, &who, "").await });
    }
    let mut chosen = 0;
    while let Some(done) = choosing.join_next().await {
        chosen += usize::from(done.expect("no panic").is_ok());
    }
    assert!(chosen >= 1);
    town.must(choose(AttendanceSource::Yongji), &school.manager)
        .await;
    approve_all(&town, &school, &id).await;
    town.on(day(5, 18));
    let lessons = lessons::live_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    let learners = enrolment::queries::of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    // once it is approved nobody changes it, however the teacher's marks fall between
    let mut running = tokio::task::JoinSet::new();
    for (place, learner) in learners.iter().enumerate() {
        let (store, who) = (town.store.store.clone(), teacher(&school));
        let command = mark(&lessons[0].id, &learner.id, Mark::Present);
        running.spawn(async move { store.run(command, &who, "").await.is_ok() });
        let source = AttendanceSource::ALL[1 + place % 2];
        let (store, who) = (town.store.store.clone(), school.manager.clone());
        let command = choose(source);
        running.spawn(async move { store.run(command, &who, "").await.is_err() });
    }
    while let Some(right) = running.join_next().await {
        assert!(right.expect("no panic"), "a mark stands, a choice does not");
    }
    let marks = queries::of_lesson(town.read(), COUNTY, &lessons[0].id)
        .await
        .unwrap();
    assert_eq!(marks.len(), learners.len());
    let class = town.class(&id).await;
    assert!(
        marks
            .iter()
            .all(|(_, mark)| Some(&mark.source) == class.attendance_source.as_ref())
    );
}

#[tokio::test]
async fn a_mark_that_stands_changes_only_with_a_reason() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let (id, lessons, learners) = taught(&town, &school, 2).await;
    let teacher = teacher(&school);
    town.must(mark(&lessons[0], &learners[0], Mark::Present), &teacher)
        .await;
    town.must(mark(&lessons[0], &learners[0], Mark::Present), &teacher)
        .await;
    let change = mark(&lessons[0], &learners[0], Mark::Absent);
    assert_eq!(
        town.refused(change.clone(), &teacher).await,
        AttendanceRefused::ReasonMissing
    );
    let reasoned = MarkLesson {
        reason: Some("点错名".into()),
        ..change
    };
    assert_eq!(town.must(reasoned, &teacher).await.changed, 1);
    let hours = queries::hours_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    assert_eq!(hours[&learners[0]].attended, 0);
    assert_eq!(hours[&learners[0]].held, 4);
}

#[tokio::test]
async fn nobody_marks_a_lesson_ahead_or_somebody_elses_class() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let (_, lessons, learners) = taught(&town, &school, 2).await;
    let ahead = mark(&lessons[1], &learners[0], Mark::Present);
    assert_eq!(
        town.refused(ahead, &teacher(&school)).await,
        AttendanceRefused::LessonAhead { on: day(5, 19) }
    );
    // on its day, and not before it begins
    let eight = chrono::NaiveTime::from_hms_opt(7, 59, 0).unwrap();
    let before = kernel::Moment::from_shanghai(day(5, 18), eight);
    town.store.clock.set(before);
    let early = mark(&lessons[0], &learners[0], Mark::Present);
    assert_eq!(
        town.refused(early, &teacher(&school)).await,
        AttendanceRefused::NotBegun {
            start_minute: 8 * 60
        }
    );
    town.on(day(5, 18));
    let stranger = mark(&lessons[0], "nobody", Mark::Present);
    assert_eq!(
        town.refused(stranger, &teacher(&school)).await,
        AttendanceRefused::NoSuchLearner
    );
    let other = town.school(2).await;
    let now = mark(&lessons[0], &learners[0], Mark::Present);
    let answer = town.run(now, &teacher(&other), "").await;
    assert!(matches!(answer, Err(store::CommandError::Denied(_))));
}

#[tokio::test]
async fn a_denied_day_that_is_upheld_cuts_the_marks_of_that_day_alone() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let (id, lessons, learners) = taught(&town, &school, 2).await;
    town.on(day(5, 19));
    for lesson in &lessons {
        for learner in &learners {
            town.must(mark(lesson, learner, Mark::Present), &teacher(&school))
                .await;
        }
    }
    let row = enrolment::queries::find(town.read(), COUNTY, &learners[0])
        .await
        .unwrap()
        .unwrap();
    let deny = StateDay {
        enrolment_id: learners[0].clone(),
        on: day(5, 18),
        was_there: false,
        words: Some("那天在外地".into()),
    };
    let answer = town.run(deny.clone(), &worker("another"), "").await;
    assert!(matches!(answer, Err(store::CommandError::Denied(_))));
    town.must(deny.clone(), &worker(&row.person_id)).await;
    assert_eq!(
        town.refused(deny, &worker(&row.person_id)).await,
        AttendanceRefused::StatedAlready
    );
    let said = queries::statements(town.read(), COUNTY, &id).await.unwrap();
    let settle = SettleDay {
        statement_id: said[0].id.clone(),
        upheld: true,
        found: "到校查看签到表，无本人签名；学校认可。".into(),
    };
    let wordless = SettleDay {
        found: " ".into(),
        ..settle.clone()
    };
    assert_eq!(
        town.refused(wordless, &clerk()).await,
        AttendanceRefused::ReasonMissing
    );
    town.must(settle.clone(), &clerk()).await;
    assert_eq!(
        town.refused(settle, &clerk()).await,
        AttendanceRefused::NothingOpen
    );
    let hours = queries::hours_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    assert_eq!(hours[&learners[0]].attended, 4);
    assert_eq!(hours[&learners[1]].attended, 8);
}

#[tokio::test]
async fn a_teacher_marks_a_lesson_on_a_phone() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let (id, lessons, learners) = taught(&town, &school, 2).await;
    let teacher = teacher(&school);
    let page = format!("/lessons/{}", lessons[0]);
    for lang in Lang::ALL {
        let day = site.page(Some(&teacher), lang, "/lessons").await;
        assert!(day.contains(&page), "the day leads to the lesson");
        site.page(Some(&teacher), lang, "/lessons?day=2023-05-20")
            .await;
        site.page(Some(&teacher), lang, &page).await;
        site.page(Some(&teacher), lang, &format!("/lessons/{}", lessons[1]))
            .await;
    }
    let names = [format!("m-{}", learners[0]), format!("m-{}", learners[1])];
    let values = [
        (names[0].as_str(), "present"),
        (names[1].as_str(), "absent"),
    ];
    let answer = site.post(Some(&teacher), &page, &page, &values).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let changed = [(names[0].as_str(), "present"), (names[1].as_str(), "late")];
    let answer = site.post(Some(&teacher), &page, &page, &changed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("没有写原因"));
    for lang in Lang::ALL {
        for who in [&school.manager, &clerk()] {
            site.page(Some(who), lang, &format!("/classes/{id}/attendance"))
                .await;
        }
    }
    let sheet = format!("/classes/{id}/attendance?export=csv");
    let sheet = site.get(Some(&clerk()), Lang::Zh, &sheet).await;
    assert_eq!(sheet.status, StatusCode::OK);
}

#[tokio::test]
async fn a_learner_denies_a_day_on_a_phone_and_the_bureau_settles_it() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let (id, _, learners) = taught(&town, &school, 2).await;
    let row = enrolment::queries::find(town.read(), COUNTY, &learners[0])
        .await
        .unwrap()
        .unwrap();
    let worker = worker(&row.person_id);
    let page = format!("/days/{}/2023-05-18", learners[0]);
    for lang in Lang::ALL {
        let days = site.page(Some(&worker), lang, "/days").await;
        assert!(days.contains(&page));
        site.page(Some(&worker), lang, &page).await;
    }
    let answer = site
        .post(Some(&worker), &page, &page, &[("there", "no")])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let said = queries::statements(town.read(), COUNTY, &id).await.unwrap();
    let settle = format!("/classes/{id}/statements/{}", said[0].id);
    for lang in Lang::ALL {
        let list = site.page(Some(&clerk()), lang, "/statements").await;
        assert!(list.contains(&settle));
        site.page(Some(&clerk()), lang, &settle).await;
        site.page(
            Some(&school.manager),
            lang,
            &format!("/classes/{id}/statements"),
        )
        .await;
    }
    let answer = site
        .post(Some(&clerk()), &settle, &settle, &[("upheld", "yes")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let values = [("upheld", "no"), ("found", "签到表有本人签名")];
    let answer = site.post(Some(&clerk()), &settle, &settle, &values).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_class_on_paper_takes_the_photograph_with_the_marks() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let id = town.ready(&school).await;
    let paper = SetAttendanceSource {
        class_id: id.clone(),
        seen: None,
        source: AttendanceSource::Paper,
    };
    town.must(paper, &school.manager).await;
    approve_all(&town, &school, &id).await;
    town.on(day(5, 18));
    let lessons = lessons::live_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    let learners = enrolment::queries::of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    let page = format!("/lessons/{}", lessons[0].id);
    let name = format!("m-{}", learners[0].id);
    let values = [(name.as_str(), "present")];
    let teacher = teacher(&school);
    let text: &[u8] = b"no picture";
    let answer = post_file(
        &site,
        &teacher,
        &page,
        ("photograph", "a.txt", text),
        &values,
    )
    .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let picture: &[u8] = &[0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];
    let answer = post_file(
        &site,
        &teacher,
        &page,
        ("photograph", "签到表.jpg", picture),
        &values,
    )
    .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let sheets = queries::sheets(town.read(), COUNTY, &lessons[0].id)
        .await
        .unwrap();
    assert_eq!(sheets.len(), 1);
    let path = format!("{page}/sheets/{}", sheets[0].id);
    let kept = site.get(Some(&clerk()), Lang::Zh, &path).await;
    assert_eq!(kept.status, StatusCode::OK);
    site.page(Some(&clerk()), Lang::En, &page).await;
}

/// The same as [`taught`], from another source.
async fn taught_from(
    town: &Town,
    school: &School,
    source: AttendanceSource,
) -> (String, Vec<String>, Vec<String>) {
    let id = town.draft(school).await;
    let plan = vec![
        lesson(day(5, 18), 8 * 60, &school.luo),
        lesson(day(5, 19), 8 * 60, &school.lin),
    ];
    town.must(timetable(&id, plan), &school.manager).await;
    let choose = SetAttendanceSource {
        class_id: id.clone(),
        seen: None,
        source,
    };
    town.must(choose, &school.manager).await;
    town.enrol(&id, 3).await;
    approve_all(town, school, &id).await;
    town.on(day(5, 18));
    let lessons = lessons::live_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    let learners = enrolment::queries::of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    (
        id,
        lessons.into_iter().map(|lesson| lesson.id).collect(),
        learners.into_iter().map(|row| row.id).collect(),
    )
}

#[tokio::test]
async fn the_bureau_holds_a_photographed_sheet_against_the_marks() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let (id, lessons, learners) = taught_from(&town, &school, AttendanceSource::Paper).await;
    for learner in &learners {
        town.must(mark(&lessons[0], learner, Mark::Present), &teacher(&school))
            .await;
    }
    let hand = training::attendance::commands::hand_sheet::HandSheet {
        lesson_id: lessons[0].clone(),
        photograph: scan(&town),
    };
    town.must(hand, &teacher(&school)).await;
    let sheet = queries::sheets(town.read(), COUNTY, &lessons[0])
        .await
        .unwrap()
        .remove(0);
    let page = format!("/lessons/{}/sheets/{}/check", lessons[0], sheet.id);
    for lang in Lang::ALL {
        site.page(Some(&clerk()), lang, &page).await;
    }
    let school_asks = site.get(Some(&school.manager), Lang::Zh, &page).await;
    assert_eq!(school_asks.status, StatusCode::FORBIDDEN);
    let silent = [("differs", learners[1].as_str()), ("words", "")];
    let answer = site.post(Some(&clerk()), &page, &page, &silent).await;
    assert_eq!(
        answer.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        answer.body
    );
    let said = [("differs", learners[1].as_str()), ("words", "表上没有签名")];
    let answer = site.post(Some(&clerk()), &page, &page, &said).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let found = queries::spot_checks_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    assert_eq!(found.len(), 3);
    let differ: Vec<_> = found
        .iter()
        .filter(|row| row.outcome == "differs")
        .collect();
    assert_eq!(differ.len(), 1);
    assert_eq!(differ[0].enrolment_id, learners[1]);
    assert_eq!(differ[0].words.as_deref(), Some("表上没有签名"));
    // looked at again: the later check counts
    let answer = site
        .post(Some(&clerk()), &page, &page, &[("words", "")])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let found = queries::spot_checks_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    assert!(found.len() == 3 && found.iter().all(|row| row.outcome == "agrees"));
    for lang in Lang::ALL {
        let lesson = format!("/lessons/{}", lessons[0]);
        site.page(Some(&clerk()), lang, &lesson).await;
    }
}

#[tokio::test]
async fn the_platforms_attendance_is_taken_over_only_where_the_class_chose_it() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    // both classes are filed in time
    let other = town.school(2).await;
    let filed = town.now();
    let (_, own_lessons, own_learners) = taught_from(&town, &other, AttendanceSource::Yongji).await;
    let own = (own_lessons, own_learners);
    town.store.clock.set(filed);
    let (id, lessons, learners) = taught_from(&town, &school, AttendanceSource::Platform).await;
    let all = enrolment::queries::of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    let page = format!("/classes/{id}/attendance");
    for lang in Lang::ALL {
        site.page(Some(&school.manager), lang, &page).await;
    }
    let marked = town
        .refused(
            mark(&lessons[0], &learners[0], Mark::Present),
            &teacher(&school),
        )
        .await;
    assert!(matches!(marked, AttendanceRefused::OtherSource { .. }));
    let row = |at: usize, day: &str, mark: &str| {
        // an invented learner is called after the serial of their number
        let name = &all[at].person_name;
        let serial = name.trim_start_matches("学员").parse().unwrap();
        format!("{name},{},{day},{mark}\n", id_number(serial))
    };
    let mut text = "姓名,证件号码,考勤日期,考勤状态\n".to_owned();
    for at in 0..3 {
        text.push_str(&row(
            at,
            "2023-05-18",
            if at == 2 { "旷课" } else { "出勤" },
        ));
    }
    text.push_str(&row(0, "2023-05-19", "出勤"));
    text.push_str("张三,350481198001010011,2023-05-18,出勤\n");
    let upload = async |text: &str| {
        post_file(
            &site,
            &school.manager,
            &page,
            ("export", "考勤.csv", text.as_bytes()),
            &[],
        )
        .await
    };
    let answer = upload(&text).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert!(
        answer.body.contains("收 3 行，没有收 2 行"),
        "{}",
        answer.body
    );
    let marks = queries::of_lesson(town.read(), COUNTY, &lessons[0])
        .await
        .unwrap();
    assert_eq!(marks.len(), 3);
    assert_eq!(
        (
            marks[&learners[2]].mark.as_str(),
            marks[&learners[2]].source.as_str()
        ),
        ("absent", "platform")
    );
    // a later export puts a mark right; the same again changes nothing
    let answer = upload(&text.replace("旷课", "迟到")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let marks = queries::of_lesson(town.read(), COUNTY, &lessons[0])
        .await
        .unwrap();
    assert_eq!(marks[&learners[2]].mark, "late");
    let answer = upload("姓名,备注\n罗秀英,无\n").await;
    assert_eq!(
        answer.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        answer.body
    );
    let (lessons, learners) = own;
    let class = lessons::find(town.read(), COUNTY, &lessons[0])
        .await
        .unwrap()
        .unwrap()
        .class_id;
    let marks = vec![
        training::attendance::commands::import_export::ExportedMark {
            enrolment_id: learners[0].clone(),
            lesson_id: lessons[0].clone(),
            mark: Mark::Present,
        },
    ];
    let import = training::attendance::commands::import_export::ImportAttendance::read(
        town.keys(),
        class,
        scan(&town),
        marks,
        0,
    )
    .unwrap();
    let refused = town.refused(import, &other.manager).await;
    assert!(
        matches!(refused, AttendanceRefused::OtherSource { .. }),
        "{refused:?}"
    );
}
