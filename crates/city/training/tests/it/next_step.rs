//! What the pages of a class tell those who have to act: what is missing, whose turn it is, what stands open.

use http::StatusCode;
use kernel::Lang;
use registers::organisations::Kind;
use store::testing::COUNTY;
use training::classes::commands::{FinishClass, SetHours};
use training::enrolment::queries;

use crate::enrolment::served;
use crate::town::{check, clerk, day, hours, review, reviewer};

#[tokio::test]
async fn a_finished_class_leads_its_school_to_results_and_claim() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let id = town.approved(&school).await;
    town.on(day(5, 20));
    let finish = FinishClass {
        class_id: id.clone(),
        seen: None,
    };
    town.must(finish, &school.manager).await;
    let page = format!("/classes/{id}");
    for lang in Lang::ALL {
        for who in [&school.manager, &clerk()] {
            site.page(Some(who), lang, &page).await;
        }
    }
    let shown = site.page(Some(&school.manager), Lang::Zh, &page).await;
    for part in [
        "录入成绩，还差 2 人",
        &format!("{page}/results"),
        "/claims/new",
        "申请补贴",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert!(!shown.contains("没有人要办"), "it is the school's turn");
    let list = site
        .page(Some(&school.manager), Lang::Zh, "/classes?todo=results")
        .await;
    assert!(list.contains(&page), "the list of classes without results");
    let ours = site
        .page(Some(&school.manager), Lang::Zh, "/classes?todo=ours")
        .await;
    assert!(!ours.contains(&format!("{page}\"")), "it is taught no more");
    let sheet = site
        .get(
            Some(&school.manager),
            Lang::Zh,
            &format!("{page}/results/template.xlsx"),
        )
        .await;
    assert_eq!(sheet.status, StatusCode::OK);
}

#[tokio::test]
async fn a_syllabus_that_is_missing_is_named_where_it_is_filled_in() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let id = town.ready(&school).await;
    let without = SetHours {
        syllabus: None,
        syllabus_file: None,
        ..hours(&id, day(5, 18), day(5, 19), 60_000)
    };
    town.must(without, &school.manager).await;
    for lang in Lang::ALL {
        let page = format!("/classes/{id}/edit/hours");
        site.page(Some(&school.manager), lang, &page).await;
    }
    let shown = site
        .page(
            Some(&school.manager),
            Lang::Zh,
            &format!("/classes/{id}/check"),
        )
        .await;
    assert!(shown.contains("还差：教学大纲"), "{shown}");
    let template = format!("/classes/{id}/roster/template.xlsx");
    let sheet = site.get(Some(&school.manager), Lang::Zh, &template).await;
    assert_eq!(sheet.status, StatusCode::OK);
}

#[tokio::test]
async fn a_class_without_a_ruling_does_not_pass_in_silence() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let id = town.submitted(&school).await;
    let answer = town.must(check(&id, town.seen(&id).await), &clerk()).await;
    let (page, pass) = (format!("/classes/{id}"), format!("/classes/{id}/pass"));
    let shown = site.page(Some(&reviewer()), Lang::Zh, &page).await;
    assert!(shown.contains("企业急需工种还没有认定"), "{shown}");
    let queue = site
        .page(Some(&reviewer()), Lang::Zh, "/classes/queue")
        .await;
    assert!(queue.contains("急需工种未认定"), "{queue}");
    for lang in Lang::ALL {
        site.page(Some(&reviewer()), lang, &pass).await;
    }
    let seen = answer.version.to_string();
    let silent = [("seen", seen.as_str())];
    let answer = site.post(Some(&reviewer()), &pass, &pass, &silent).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(town.class(&id).await.state, "checked");
    let said = [("seen", seen.as_str()), ("unruled", "yes")];
    let answer = site.post(Some(&reviewer()), &pass, &pass, &said).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    assert_eq!(town.class(&id).await.state, "reviewed");
}

#[tokio::test]
async fn a_class_with_a_ruling_passes_with_one_press() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let id = town.submitted(&school).await;
    town.must(check(&id, town.seen(&id).await), &clerk()).await;
    let rule = training::classes::commands::RuleOnOccupation {
        class_id: id.clone(),
        seen: town.seen(&id).await,
        urgent: true,
        basis: "企业 3 月提出 40 人需求".into(),
    };
    town.must(rule, &reviewer()).await;
    town.must(review(&id, town.seen(&id).await), &reviewer())
        .await;
    let shown = site
        .page(Some(&reviewer()), Lang::Zh, &format!("/classes/{id}"))
        .await;
    assert!(!shown.contains("企业急需工种还没有认定"), "{shown}");
}

#[tokio::test]
async fn a_company_no_programme_pays_is_told_before_it_types_anything() {
    let (site, town) = served().await;
    let company = town.institution(1, Kind::TrainingInstitution, false).await;
    for lang in Lang::ALL {
        site.page(Some(&company.manager), lang, "/classes/new")
            .await;
    }
    let shown = site
        .page(Some(&company.manager), Lang::Zh, "/classes/new")
        .await;
    assert!(shown.contains("领不到培训补助"), "{shown}");
    let school = town.school(2).await;
    let shown = site
        .page(Some(&school.manager), Lang::Zh, "/classes/new")
        .await;
    assert!(!shown.contains("领不到培训补助"), "a school may file");
}

#[tokio::test]
async fn a_teacher_marks_a_whole_class_with_one_press() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let id = town.approved(&school).await;
    town.on(day(5, 18));
    let lessons = training::lessons::live_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    let learners = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
    let page = format!("/lessons/{}", lessons[0].id);
    let mut values = vec![("all".to_owned(), "present".to_owned())];
    for learner in &learners {
        values.push((format!("m-{}", learner.id), "absent".to_owned()));
    }
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let answer = site
        .post(Some(&school.manager), &page, &page, &values)
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let marks = training::attendance::queries::of_lesson(town.read(), COUNTY, &lessons[0].id)
        .await
        .unwrap();
    assert_eq!(marks.len(), learners.len());
    assert!(marks.values().all(|mark| mark.mark == "present"));
    // marked at nine, it is not over: the class page says until when
    let shown = site
        .page(Some(&school.manager), Lang::Zh, &format!("/classes/{id}"))
        .await;
    assert!(shown.contains("已点名，12:00 下课"), "{shown}");
}
