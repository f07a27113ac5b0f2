use axum::body::Body;
use axum::http::{Request, StatusCode};
use funding::payments::bank_return::{ReturnFile, ReturnLine};
use funding::payments::commands::{ReadReturn, TakeBankFile};
use funding::payments::queries;
use kernel::{Actor, Lang};
use sea_orm::EntityTrait;
use store::testing::COUNTY;
use web::testing::TestSite;

use super::seed::{FUND, HEAD_FEN, Town, clerk, finance, id_number, reviewer};

async fn both(town: &Town, who: Option<&Actor>, paths: &[&str]) {
    for path in paths {
        for lang in [Lang::Zh, Lang::En] {
            // asserts 200, labels, ids, no Han on English pages but in Chinese data
            town.site().page(who, lang, path).await;
        }
    }
}

#[tokio::test]
async fn a_visitor_finds_their_row_objects_and_gets_a_number() {
    let town = Town::with_pages().await;
    let school = town.school(1).await;
    let claim = town.decided(&school, "SQ2023-0417", 1, 3).await;
    let id = town.published().await;
    let page = format!("/notices/{id}");
    both(&town, None, &["/notices", &page]).await;
    let name = town.claim_lines(&claim).await.remove(1).person_name;
    let find = format!("{page}/find");
    let number = id_number(2);
    let found = town
        .site()
        .post(
            None,
            &page,
            &find,
            &[("name", &name), ("id_number", &number)],
        )
        .await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(found.body.contains("第 2 行是您"), "{}", found.body);
    assert!(
        !found.body.contains(&number),
        "the number is not shown back"
    );
    let hidden = |field: &str| {
        let mark = format!("name=\"{field}\" value=\"");
        let rest = found.body.split_once(&mark).expect("the field is there").1;
        rest.split('"').next().unwrap().to_owned()
    };
    let (row, proof) = (hidden("row"), hidden("proof"));
    let object = format!("{page}/objections");
    let without = town
        .site()
        .post(None, &page, &object, &[("row", &row), ("proof", &proof)])
        .await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    let values = [
        ("row", row.as_str()),
        ("proof", &proof),
        ("ground", "did_not_attend"),
        ("words", "那两周在厦门打工"),
    ];
    let receipt = town.site().post(None, &page, &object, &values).await;
    assert_eq!(receipt.status, StatusCode::OK, "{}", receipt.body);
    assert!(receipt.body.contains("YY2023-001"), "{}", receipt.body);
    assert_eq!(
        town.states(&claim).await,
        ["noticed", "objected", "noticed"]
    );
    let wrong = town
        .site()
        .post(
            None,
            &page,
            &find,
            &[("name", "别人"), ("id_number", &number)],
        )
        .await;
    assert!(wrong.body.contains("名单里没有"), "{}", wrong.body);
    let pdf = town
        .site()
        .get(None, Lang::Zh, &format!("{page}/notice.pdf"))
        .await;
    assert_eq!(pdf.status, StatusCode::OK);
    let objection = funding::notices::tables::objection::Entity::find()
        .one(town.read())
        .await
        .unwrap()
        .unwrap();
    let answer = format!("/objections/{}", objection.id);
    both(&town, Some(&reviewer()), &["/objections", &answer]).await;
    let values = [
        ("version", "1"),
        ("outcome", "rejected"),
        ("answer", "核对了签到表"),
    ];
    let answered = town
        .site()
        .post(Some(&reviewer()), &answer, &answer, &values)
        .await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.body);
    assert_eq!(town.states(&claim).await, ["noticed"; 3]);
    both(&town, Some(&reviewer()), &[&answer]).await;
}

#[tokio::test]
async fn the_office_draws_up_publishes_and_records_a_notice_by_its_pages() {
    let town = Town::with_pages().await;
    let school = town.school(1).await;
    both(&town, Some(&clerk()), &["/notice-desk", "/notice-desk/new"]).await;
    let claim = town.decided(&school, "SQ2023-0417", 1, 2).await;
    both(&town, Some(&clerk()), &["/notice-desk/new"]).await;
    let new = "/notice-desk/new";
    let values = [("programme_id", "project-training"), ("mask", "first-six")];
    let drafted = town.site().post(Some(&clerk()), new, new, &values).await;
    assert_eq!(drafted.status, StatusCode::SEE_OTHER, "{}", drafted.body);
    let desk = drafted.location().to_owned();
    let publish = format!("{desk}/publish");
    let withdraw = format!("{desk}/withdraw");
    both(&town, Some(&reviewer()), &[&desk, &publish, &withdraw]).await;
    let unseen = desk.replace("notice-desk", "notices");
    let hidden = town.site().get(None, Lang::Zh, &unseen).await;
    assert_eq!(
        hidden.status,
        StatusCode::NOT_FOUND,
        "a draft is not public"
    );
    let published = town
        .site()
        .post(Some(&reviewer()), &publish, &publish, &[("version", "1")])
        .await;
    assert_eq!(
        published.status,
        StatusCode::SEE_OTHER,
        "{}",
        published.body
    );
    assert_eq!(town.states(&claim).await, ["noticed"; 2]);
    let record = format!("{desk}/publication");
    both(&town, Some(&clerk()), &[&desk, &record]).await;
    for file in ["notice.docx", "notice.xlsx"] {
        let answer = town
            .site()
            .get(Some(&clerk()), Lang::Zh, &format!("{desk}/{file}"))
            .await;
        assert_eq!(answer.status, StatusCode::OK, "{file}");
    }
}

#[tokio::test]
async fn a_batch_goes_through_its_pages_and_its_papers_are_printed() {
    let town = Town::with_pages().await;
    let (one, other) = (town.school(1).await, town.school(2).await);
    both(
        &town,
        Some(&clerk()),
        &["/payments", "/payments/new", "/payments/bounced"],
    )
    .await;
    town.cleared(&one, "SQ2023-0417", 1, 2).await;
    town.cleared(&other, "SQ2023-0418", 40, 1).await;
    both(&town, Some(&clerk()), &["/payments/new"]).await;
    let claims = queries::payable(town.read(), COUNTY, None, None)
        .await
        .unwrap();
    let new = "/payments/new";
    let group = format!("{FUND}|hrss");
    let mut values = vec![("group", group.as_str())];
    values.extend(claims.iter().map(|one| ("claim", one.claim.id.as_str())));
    let asked = town.site().post(Some(&clerk()), new, new, &values).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(
        asked.body.contains("2 件申请、3 人、1,950.00 元"),
        "{}",
        asked.body
    );
    values.push(("sure", "yes"));
    let prepared = town.site().post(Some(&clerk()), new, new, &values).await;
    assert_eq!(prepared.status, StatusCode::SEE_OTHER, "{}", prepared.body);
    let id = prepared.location().rsplit('/').next().unwrap().to_owned();
    let batch = queries::find(town.read(), COUNTY, &id)
        .await
        .unwrap()
        .unwrap();
    let page = format!("/payments/{}", batch.id);
    let line = queries::lines(town.read(), COUNTY, &batch.id)
        .await
        .unwrap()
        .remove(0);
    let remove = format!("{page}/lines/{}/remove", line.id);
    let (ask, cancel) = (format!("{page}/release"), format!("{page}/cancel"));
    both(
        &town,
        Some(&finance()),
        &["/payments", &page, &ask, &cancel, &remove],
    )
    .await;
    let without = town
        .site()
        .post(Some(&finance()), &ask, &ask, &[("version", "1")])
        .await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    let values = [
        ("version", "1"),
        ("appropriation_id", town.appropriation.as_str()),
    ];
    let released = town
        .site()
        .post(Some(&finance()), &ask, &ask, &values)
        .await;
    assert_eq!(released.status, StatusCode::SEE_OTHER, "{}", released.body);
    let (voucher, returned) = (format!("{page}/voucher"), format!("{page}/return"));
    both(&town, Some(&finance()), &[&page, &voucher, &returned]).await;
    for file in [
        "letter.pdf",
        "summary.pdf",
        "list.pdf",
        "summary.xlsx",
        "list.xlsx",
    ] {
        let path = format!("{page}/papers/{file}");
        let answer = town.site().get(Some(&finance()), Lang::Zh, &path).await;
        assert_eq!(answer.status, StatusCode::OK, "{file}: {}", answer.body);
    }
    let bank = format!("{page}/bank-file");
    let file = town
        .site()
        .post(Some(&finance()), &page, &bank, &[("as", "xlsx")])
        .await;
    assert_eq!(file.status, StatusCode::OK, "{}", file.body);
    let taken = town
        .run(
            TakeBankFile {
                batch_id: batch.id.clone(),
            },
            &finance(),
            "",
        )
        .await
        .unwrap();
    let lines = queries::lines(town.read(), COUNTY, &batch.id)
        .await
        .unwrap();
    let content = ReturnFile {
        batch_number: batch.number.clone(),
        lines: lines
            .iter()
            .map(|line| ReturnLine {
                place: line.place,
                amount_fen: line.amount_fen,
                paid: line.place == 1,
                failure: (line.place != 1).then(|| "closed".to_owned()),
                words: (line.place != 1).then(|| "已销户".to_owned()),
                on: None,
            })
            .collect(),
        closing_fen: Some(3 * HEAD_FEN),
    };
    let file = town
        .files()
        .put(town.keys(), "r.csv", "text/csv", b"r")
        .unwrap();
    let id = batch.id.clone();
    let read = ReadReturn::read(town.keys(), id, taken.version, file, content).unwrap();
    town.run(read, &clerk(), "").await.unwrap();
    let fund = format!("/funds/{FUND}");
    let documents = format!("{fund}/appropriations");
    let (new, income) = (format!("{documents}/new"), format!("{fund}/income/new"));
    let paths = [
        page.as_str(),
        "/payments/bounced",
        &fund,
        &documents,
        &new,
        &income,
    ];
    both(&town, Some(&finance()), &paths).await;
    let values = [
        ("document_number", "永财指〔2023〕30号"),
        ("year", "2023"),
        ("amount", "50,000.00"),
        ("issued_on", "2023-05-10"),
        ("subject", "2080702"),
    ];
    let recorded = town
        .site()
        .post(Some(&finance()), &new, &new, &values)
        .await;
    assert_eq!(recorded.status, StatusCode::SEE_OTHER, "{}", recorded.body);
    let again = town
        .site()
        .post(Some(&finance()), &new, &new, &values)
        .await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let trial = format!("{fund}/trial.xlsx");
    let file = town.site().get(Some(&finance()), Lang::Zh, &trial).await;
    assert_eq!(file.status, StatusCode::OK);
    for list in [
        "payment-batches",
        "ledger-entries",
        "appropriations",
        "notices",
    ] {
        let secret = TestSite::cookie(&finance());
        let token = secret.split_once('=').unwrap().1.split(';').next().unwrap();
        let request = Request::get(format!("/api/v1/{list}?limit=2"))
            .header("authorization", format!("Bearer {token}"))
            .body(Body::empty())
            .unwrap();
        let answer = town.site().send(request).await;
        assert_eq!(answer.status, StatusCode::OK, "{list}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_line_is_stopped_and_a_late_return_recorded_by_pages() {
    let town = Town::with_pages().await;
    let (one, other) = (town.school(1).await, town.school(2).await);
    let first = town.cleared(&one, "SQ2023-0417", 1, 2).await;
    town.cleared(&other, "SQ2023-0418", 40, 1).await;
    let batch = town
        .run(super::payments::prepare(&[]), &clerk(), "")
        .await
        .unwrap();
    let batch = town
        .run(super::payments::release(&town, &batch), &finance(), "")
        .await
        .unwrap();
    let page = format!("/payments/{}", batch.batch_id);
    let lines = queries::lines(town.read(), COUNTY, &batch.batch_id)
        .await
        .unwrap();
    let version = async || {
        let row = queries::find(town.read(), COUNTY, &batch.batch_id).await;
        row.unwrap().unwrap().row_version.to_string()
    };
    let ask = format!("{page}/lines/{}/ask-stop", lines[0].id);
    both(&town, Some(&clerk()), &[&page, &ask]).await;
    let empty = town
        .site()
        .post(Some(&clerk()), &ask, &ask, &[("reason", "")])
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let asked = town
        .site()
        .post(
            Some(&clerk()),
            &ask,
            &ask,
            &[("version", &version().await), ("reason", "账户已变更")],
        )
        .await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.body);
    let stop = format!("{page}/lines/{}/stop", lines[0].id);
    both(&town, Some(&finance()), &[&page, &stop]).await;
    let stopped = town
        .site()
        .post(
            Some(&finance()),
            &stop,
            &stop,
            &[("version", &version().await)],
        )
        .await;
    assert_eq!(stopped.status, StatusCode::SEE_OTHER, "{}", stopped.body);
    assert_eq!(town.states(&first).await, ["cleared"; 2]);
    both(&town, Some(&clerk()), &[&page]).await;
    let shown = town.site().page(Some(&clerk()), Lang::Zh, &page).await;
    assert!(shown.contains("第 2 版"), "{shown}");
    let content = ReturnFile {
        batch_number: batch.number.clone(),
        lines: vec![ReturnLine {
            place: 2,
            amount_fen: HEAD_FEN,
            paid: true,
            failure: None,
            words: None,
            on: None,
        }],
        closing_fen: None,
    };
    let file = town
        .files()
        .put(town.keys(), "return.csv", "text/csv", b"2")
        .unwrap();
    let id = batch.batch_id.clone();
    let seen = version().await.parse().unwrap();
    let read = ReadReturn::read(town.keys(), id, seen, file, content).unwrap();
    town.run(read, &clerk(), "").await.unwrap();
    let back = format!("{page}/lines/{}/came-back", lines[1].id);
    both(&town, Some(&clerk()), &[&page, &back]).await;
    let seen = version().await;
    let values = [
        ("version", seen.as_str()),
        ("returned_on", "2023-05-15"),
        ("failure", "frozen"),
        ("words", "账户冻结"),
    ];
    let recorded = town
        .site()
        .post(Some(&clerk()), &back, &back, &values)
        .await;
    assert_eq!(recorded.status, StatusCode::SEE_OTHER, "{}", recorded.body);
    both(&town, Some(&clerk()), &[&page, "/payments/bounced"]).await;
    let shown = town.site().page(Some(&clerk()), Lang::Zh, &page).await;
    assert!(shown.contains("到账后于"), "{shown}");
}
