//! Results: attempts, resits, certificates, and sheets of them.

use axum::body::Body;
use http::{Request, StatusCode, header};
use kernel::{Actor, Lang};
use store::testing::COUNTY;
use training::enrolment;
use training::results::commands::check_certificate::{CheckCertificate, RegisterAnswer};
use training::results::commands::record::{
    Attempt, Certificate, ExamOutcome, RecordResults, ResultRefused,
};
use training::results::queries;

use web::testing::{Answer, TestSite};

use crate::attendance::taught;
use crate::enrolment::{post_file, served};
use crate::town::*;

fn attempt(learner: &str, outcome: ExamOutcome, certificate: Option<&str>) -> Attempt {
    Attempt {
        enrolment_id: learner.into(),
        theory_tenths: Some(855),
        practice_tenths: Some(700),
        outcome,
        certificate: certificate.map(|number| Certificate {
            kind: "special_ability".into(),
            number: number.into(),
            issued_on: day(6, 1),
        }),
    }
}

fn results(class: &str, attempts: Vec<Attempt>) -> RecordResults {
    RecordResults {
        class_id: class.into(),
        examined_on: day(5, 30),
        evaluation_body: Some("永安市技工学校".into()),
        attempts,
    }
}

#[tokio::test]
async fn whoever_fails_is_examined_again_and_whoever_passed_is_not() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let (id, _, learners) = taught(&town, &school, 2).await;
    town.on(day(6, 2));
    let first = vec![
        attempt(&learners[0], ExamOutcome::Failed, None),
        attempt(&learners[1], ExamOutcome::Passed, Some("ZX-1")),
    ];
    let recorded = town.must(results(&id, first), &school.manager).await;
    assert_eq!((recorded.attempts, recorded.passed), (2, 1));
    let again = vec![attempt(&learners[1], ExamOutcome::Passed, None)];
    assert!(matches!(
        town.refused(results(&id, again), &school.manager).await,
        ResultRefused::PassedAlready { .. }
    ));
    let resit = vec![attempt(&learners[0], ExamOutcome::Passed, Some("ZX-2"))];
    town.must(results(&id, resit), &school.manager).await;
    let own = queries::of_learner(town.read(), COUNTY, &learners[0])
        .await
        .unwrap();
    let told: Vec<_> = own
        .iter()
        .map(|row| (row.attempt, row.outcome.as_str()))
        .collect();
    assert_eq!(told, [(1, "failed"), (2, "passed")]);
}

#[tokio::test]
async fn a_certificate_belongs_to_one_learner() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let (id, _, learners) = taught(&town, &school, 2).await;
    town.on(day(6, 2));
    let one = vec![attempt(&learners[0], ExamOutcome::Passed, Some("ZX-1"))];
    town.must(results(&id, one), &school.manager).await;
    let other = vec![attempt(&learners[1], ExamOutcome::Passed, Some("zx 1"))];
    assert_eq!(
        town.refused(results(&id, other), &school.manager).await,
        ResultRefused::CertificateTaken {
            number: "ZX1".into()
        }
    );
    let unpassed = vec![attempt(&learners[1], ExamOutcome::Failed, Some("ZX-3"))];
    assert!(matches!(
        town.refused(results(&id, unpassed), &school.manager).await,
        ResultRefused::CertificateForm { .. }
    ));
    let early = RecordResults {
        examined_on: day(5, 17),
        ..results(&id, vec![attempt(&learners[1], ExamOutcome::Failed, None)])
    };
    assert!(matches!(
        town.refused(early, &school.manager).await,
        ResultRefused::DayOutside { .. }
    ));
}

#[tokio::test]
async fn the_register_s_answer_is_recorded_with_who_asked() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let (id, _, learners) = taught(&town, &school, 1).await;
    town.on(day(6, 2));
    let one = vec![attempt(&learners[0], ExamOutcome::Passed, Some("ZX-1"))];
    town.must(results(&id, one), &school.manager).await;
    let row = &queries::of_class(town.read(), COUNTY, &id).await.unwrap()[0];
    let check = CheckCertificate {
        result_id: row.id.clone(),
        answer: RegisterAnswer::NotFound,
    };
    town.must(check, &clerk()).await;
    let row = queries::find(town.read(), COUNTY, &row.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (row.check_state.as_str(), row.checked_by.as_deref()),
        ("not_found", Some("clerk"))
    );
}

#[tokio::test]
async fn a_school_records_by_form_and_by_sheet_and_the_bureau_checks() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let (id, _, learners) = taught(&town, &school, 3).await;
    town.on(day(6, 2));
    let manager = &school.manager;
    let page = format!("/classes/{id}/results");
    let form = format!("{page}/record");
    for lang in Lang::ALL {
        site.page(Some(manager), lang, &page).await;
        site.page(Some(manager), lang, &form).await;
        site.page(Some(&clerk()), lang, &page).await;
    }
    let field = |prefix: &str, place: usize| format!("{prefix}-{}", learners[place]);
    let (o, t, c) = (field("o", 0), field("t", 0), field("c", 0));
    let common = [("examined_on", "2023-05-30"), ("kind", "special_ability")];
    let answer = site.post(Some(manager), &form, &form, &common).await;
    assert_eq!(
        answer.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "nothing was typed"
    );
    let undated = [common[0], common[1], (&o, "passed"), (&c, "ZX-1")];
    let answer = site.post(Some(manager), &form, &form, &undated).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("没有发证日期") && answer.body.contains("ZX-1"));
    let good = [
        common[0],
        common[1],
        ("issued_on", "2023-06-01"),
        (&o, "passed"),
        (&t, "85.5"),
        (&c, "ZX-1"),
    ];
    let answer = site.post(Some(manager), &form, &form, &good).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);

    let rows = enrolment::queries::of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    let sheet = format!(
        "姓名,理论,实操,结果,证书编号\n{},80,75,合格,ZX-2\n{},50,60,不合格,\n张无此人,90,90,合格,ZX-9\n{},90,90,合格,ZX-8\n",
        rows[1].person_name, rows[2].person_name, rows[0].person_name
    );
    let values = [common[0], common[1], ("issued_on", "2023-06-01")];
    let answer = post_file(
        &site,
        manager,
        &page,
        ("sheet", "成绩.csv", sheet.as_bytes()),
        &values,
    )
    .await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    web::testing::assert_fine(&answer.body, Lang::Zh);
    assert!(
        answer.body.contains("登记 2 行，退回 2 行"),
        "{}",
        answer.body
    );
    let best = queries::best_of_class(town.read(), COUNTY, &id)
        .await
        .unwrap();
    assert_eq!(
        best[&learners[1]].certificate_number.as_deref(),
        Some("ZX2")
    );
    assert_eq!(best[&learners[2]].outcome, "failed");

    for lang in Lang::ALL {
        site.page(Some(manager), lang, &page).await;
        site.page(Some(manager), lang, &form).await;
        site.page(Some(&clerk()), lang, "/certificates").await;
    }
    let check = format!("/certificates/{}", best[&learners[1]].id);
    for lang in Lang::ALL {
        site.page(Some(&clerk()), lang, &check).await;
    }
    let answer = site
        .post(Some(&clerk()), &check, &check, &[("answer", "found")])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let answer = site.get(Some(manager), Lang::Zh, "/certificates").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

/// Reads a list of the API as a program does.
async fn listed(site: &TestSite, who: &Actor, path: &str) -> Answer {
    let secret = TestSite::cookie(who);
    let token = secret.split_once('=').expect("a cookie").1.to_owned();
    let request = Request::builder()
        .uri(path)
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .body(Body::empty())
        .expect("a request");
    site.send(request).await
}

#[tokio::test]
async fn the_api_lists_a_class_to_its_school_and_to_no_other() {
    let (site, town) = served().await;
    let (school, other) = (town.school(1).await, town.school(2).await);
    let (id, _, learners) = taught(&town, &school, 3).await;
    for list in ["enrolments", "attendance", "results"] {
        let path = format!("/api/v1/{list}?class={id}");
        let own = listed(&site, &school.manager, &path).await;
        assert_eq!(own.status, StatusCode::OK, "{list}: {}", own.body);
        let foreign = listed(&site, &other.manager, &path).await;
        assert_eq!(foreign.status, StatusCode::FORBIDDEN, "{list}");
        let nameless = listed(&site, &school.manager, &format!("/api/v1/{list}")).await;
        assert_eq!(nameless.status, StatusCode::NOT_FOUND, "{list}");
    }
    let mut sorted = learners.clone();
    sorted.sort();
    let path = format!("/api/v1/enrolments?class={id}&limit=2");
    let first = listed(&site, &school.manager, &path).await.body;
    assert!(
        first.contains(&sorted[0]) && first.contains(&sorted[1]) && !first.contains(&sorted[2])
    );
}
