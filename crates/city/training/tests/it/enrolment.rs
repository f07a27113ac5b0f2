//! Rosters: what of a sheet is taken into a class, and how the rest comes back.

use std::sync::Arc;

use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use kernel::{Actor, Lang, Role};
use store::testing::{COUNTY, TestStore, actor};
use store::{CommandError, StoreError};
use training::enrolment::commands::correct_row::CorrectRow;
use training::enrolment::commands::import::{ImportRoster, Imported, RosterRefused};
use training::enrolment::commands::leave::LeaveClass;
use training::enrolment::commands::remove::RemoveLearner;
use training::enrolment::queries;
use training::enrolment::rows::{ImportedRow, RosterPerson, of_outcome};
use training::enrolment::sheet_reader::{InProcess, SheetReader};
use training::roster_rules::{self, Terms};
use web::Feature;
use web::testing::{Answer, TestSite};

use crate::town::*;

fn sample(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/roster/");
    std::fs::read(format!("{folder}{name}")).expect("a sample")
}

fn opening() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day")
}

/// Reads a sample as the page does.
fn roster(town: &Town, class_id: &str, name: &str) -> ImportRoster {
    roster_and(town, class_id, name, |_| {})
}

/// Reads a sample, and lets the rows be changed before they are stamped.
fn roster_and(
    town: &Town,
    class_id: &str,
    name: &str,
    change: impl FnOnce(&mut Vec<ImportedRow>),
) -> ImportRoster {
    let bytes = sample(name);
    let book = sheets::read_bytes(&bytes, &sheets::Limits::default()).expect("a sheet");
    let terms = Terms {
        on: opening(),
        youngest: 16,
        oldest: 60,
    };
    let outcome = roster_rules::check(&book, &terms).expect("a roster");
    let file = town
        .files()
        .put(town.keys(), name, "application/octet-stream", &bytes)
        .expect("kept");
    let mut rows = of_outcome(&outcome);
    change(&mut rows);
    ImportRoster::read(town.keys(), class_id.into(), file, terms.on, rows).expect("witnessed")
}

async fn rejected(
    town: &Town,
    class_id: &str,
) -> Vec<training::enrolment::tables::roster_row::Model> {
    let import = queries::open_import(town.read(), COUNTY, class_id)
        .await
        .expect("reads")
        .expect("an import");
    let rows = queries::rows(town.read(), COUNTY, &import.id).await;
    rows.expect("reads")
        .into_iter()
        .filter(|row| row.status == "rejected")
        .collect()
}

fn person(serial: u32, name: &str) -> RosterPerson {
    RosterPerson {
        id_number: kernel::IdNumber::parse(&id_number(serial)).expect("a number"),
        name: name.into(),
        phone: None,
        ethnicity: None,
        person_category: None,
        hukou_kind: None,
        hukou_region: None,
        residence_region: None,
        home_address: None,
        bank_name: None,
        account_holder: None,
        account: None,
    }
}

#[tokio::test]
async fn a_merged_sheet_is_read_and_every_row_has_an_answer() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.empty_draft(&school).await;
    let read = town
        .must(roster(&town, &id, "a2-merged-title.xlsx"), &school.manager)
        .await;
    let counts = (read.accepted, read.repaired, read.rejected, read.skipped);
    assert_eq!(counts, (7, 43, 10, 8));
    assert_eq!(read.new_people, 50);
    let learners = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
    let places: Vec<i32> = learners.iter().map(|row| row.seq).collect();
    assert_eq!(places, (1..=50).collect::<Vec<_>>());

    let import = queries::open_import(town.read(), COUNTY, &id)
        .await
        .unwrap()
        .unwrap();
    let file = store::files::find(town.read(), COUNTY, &import.file_id)
        .await
        .unwrap()
        .unwrap();
    let kept = town.files().get(town.keys(), &file.sha256).unwrap();
    assert_eq!(
        kept,
        sample("a2-merged-title.xlsx"),
        "the original stays as it came"
    );
    assert_eq!(rejected(&town, &id).await.len(), 10);
}

#[tokio::test]
async fn a_roster_tells_where_the_household_of_a_learner_is() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.empty_draft(&school).await;
    town.must(roster(&town, &id, "a1-standard.xlsx"), &school.manager)
        .await;
    let learners = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
    let mut known = 0;
    for learner in &learners {
        let person = registers::people::queries::find(town.read(), COUNTY, &learner.person_id)
            .await
            .unwrap()
            .expect("the person");
        known += usize::from(person.region_code.is_some());
    }
    assert_eq!(
        known,
        learners.len(),
        "every row of the sheet has a division"
    );
    assert!(known > 0);
}

#[tokio::test]
async fn the_same_sheet_again_doubles_nobody() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.empty_draft(&school).await;
    let first = roster(&town, &id, "a2-merged-title.xlsx");
    town.must(first.clone(), &school.manager).await;
    let again: Imported = town.must(first, &school.manager).await;
    assert_eq!(again.new_people, 0);
    let learners = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
    assert_eq!(learners.len(), 50);
}

#[tokio::test]
async fn a_corrected_row_is_taken_and_a_dropped_one_is_not_asked_again() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.empty_draft(&school).await;
    town.must(roster(&town, &id, "a2-merged-title.xlsx"), &school.manager)
        .await;
    let rows = rejected(&town, &id).await;
    let take = CorrectRow {
        row_id: rows[0].id.clone(),
        person: Some(person(77, "罗秀英")),
    };
    town.must(take.clone(), &school.manager).await;
    assert_eq!(
        town.refused(take, &school.manager).await,
        RosterRefused::RowSettled
    );
    let twice = CorrectRow {
        row_id: rows[1].id.clone(),
        person: Some(person(77, "罗秀英")),
    };
    let name = "罗秀英".to_owned();
    assert_eq!(
        town.refused(twice, &school.manager).await,
        RosterRefused::AlreadyIn { name }
    );
    let drop = CorrectRow {
        row_id: rows[1].id.clone(),
        person: None,
    };
    town.must(drop, &school.manager).await;
    let learners = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
    assert_eq!(learners.len(), 51);
    assert_eq!(queries::open_rejections(&rejected(&town, &id).await), 8);
}

#[tokio::test]
async fn a_roster_is_closed_once_the_class_was_sent() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.submitted(&school).await;
    let late = roster(&town, &id, "a2-merged-title.xlsx");
    assert_eq!(
        town.refused(late, &school.manager).await,
        RosterRefused::Closed
    );
    let learners = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
    let remove = RemoveLearner {
        enrolment_id: learners[0].id.clone(),
        reason: "填错".into(),
    };
    assert_eq!(
        town.refused(remove, &school.manager).await,
        RosterRefused::Closed
    );
}

#[tokio::test]
async fn another_school_touches_no_roster_of_mine() {
    let town = Town::open().await;
    let (mine, other) = (town.school(1).await, town.school(2).await);
    let id = town.empty_draft(&mine).await;
    let answer = town
        .run(
            roster(&town, &id, "a2-merged-title.xlsx"),
            &other.manager,
            "",
        )
        .await;
    assert!(matches!(answer, Err(store::CommandError::Denied(_))));
}

#[tokio::test]
async fn nobody_sits_in_two_classes_at_once_and_the_others_are_taken() {
    let town = Town::open().await;
    let (one, two) = (town.school(1).await, town.school(2).await);
    let mut classes = vec![];
    for school in [&one, &two] {
        let id = town.draft(school).await;
        let lessons = vec![
            lesson(day(5, 18), 8 * 60, &school.luo),
            lesson(day(5, 19), 8 * 60, &school.lin),
        ];
        town.must(timetable(&id, lessons), &school.manager).await;
        classes.push(id);
    }
    let first = town
        .must(roster(&town, &classes[0], "a1-standard.xlsx"), &one.manager)
        .await;
    assert!(first.new_people > 0);
    let both = roster_and(&town, &classes[1], "a1-standard.xlsx", |rows| {
        let known = rows.iter().find(|row| row.person.is_some()).unwrap();
        let stranger = ImportedRow {
            row: 9_000,
            person: Some(person(99, "雷春梅")),
            ..known.clone()
        };
        rows.push(stranger);
    });
    let second = town.must(both, &two.manager).await;
    assert_eq!(second.new_people, 1, "only the stranger has the time");
    assert_eq!(second.rejected, first.rejected + first.new_people);
    let rows = rejected(&town, &classes[1]).await;
    let reasons = rows
        .iter()
        .filter(|row| row.reason.as_deref() == Some("time_clash"));
    assert_eq!(reasons.count(), usize::try_from(first.new_people).unwrap());
}

#[tokio::test]
async fn whoever_leaves_says_why_and_on_a_day_of_the_class() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.approved(&school).await;
    town.on(day(5, 20));
    let learners = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
    let leave = LeaveClass {
        enrolment_id: learners[0].id.clone(),
        left_on: day(5, 19),
        reason: "外出务工".into(),
    };
    let wordless = LeaveClass {
        reason: " ".into(),
        ..leave.clone()
    };
    assert_eq!(
        town.refused(wordless, &school.manager).await,
        RosterRefused::ReasonMissing
    );
    for left_on in [day(5, 17), day(5, 21)] {
        let outside = LeaveClass {
            left_on,
            ..leave.clone()
        };
        assert_eq!(
            town.refused(outside, &school.manager).await,
            RosterRefused::DayOutside
        );
    }
    town.must(leave.clone(), &school.manager).await;
    assert_eq!(
        town.refused(leave, &school.manager).await,
        RosterRefused::NoSuchLearner
    );
}

/// Everything a page between filing and claim needs around it.
fn features() -> Vec<Feature> {
    let mut all = vec![Feature::new("access").bring(access::bring)];
    all.extend(registers::features());
    all.extend(training::features());
    all
}

/// A site over a town of its own.
pub async fn served() -> (TestSite, Town) {
    let reader: Arc<dyn SheetReader> = Arc::new(InProcess);
    let site = TestSite::open_with(
        features,
        || web::compose(features()).0,
        |builder| builder.part(reader),
    )
    .await;
    let store = TestStore {
        store: site.store.store.clone(),
        clock: site.store.clock.clone(),
        folder: tempfile::tempdir().expect("a folder"),
        database: site.store.database.clone(),
    };
    let town = Town { store };
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../policies/yongan");
    let adopt = registers::packs::commands::AdoptPack {
        files: registers::packs::read_folder(folder.as_ref()).expect("the pack's folder"),
        valid_from: chrono::NaiveDate::from_ymd_opt(2021, 4, 20).expect("a day"),
        reason: "永政办〔2021〕23号".into(),
    };
    town.must(adopt, &actor("leader", &[Role::Leader])).await;
    town.on(day(5, 4));
    (site, town)
}

/// Posts a form with one file, as a browser does.
pub async fn post_file(
    site: &TestSite,
    who: &Actor,
    page: &str,
    (field, name, bytes): (&str, &str, &[u8]),
    values: &[(&str, &str)],
) -> Answer {
    let shown = site.get(Some(who), Lang::Zh, page).await.body;
    let from = shown.find(&format!("action=\"{page}\"")).expect("the form");
    let hidden = |name: &str| {
        let mark = format!("name=\"{name}\" value=\"");
        let (_, rest) = shown[from..].split_once(&mark).expect("a hidden field");
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    let mut body = Vec::new();
    let (token, key) = (hidden("_token"), hidden("_key"));
    for (name, value) in [("_token", token.as_str()), ("_key", key.as_str())]
        .iter()
        .chain(values)
    {
        let part =
            format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let head = format!(
        "--x\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\ncontent-type: application/octet-stream\r\n\r\n"
    );
    body.extend(head.into_bytes());
    body.extend_from_slice(bytes);
    body.extend(b"\r\n--x--\r\n");
    let request = Request::builder()
        .method(Method::POST)
        .uri(page)
        .header(header::HOST, "yj.test")
        .header(header::COOKIE, "yj_lang=zh")
        .header(header::COOKIE, TestSite::cookie(who))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(body))
        .expect("a request");
    site.send(request).await
}

#[tokio::test]
async fn the_roster_page_reads_a_sheet_and_puts_a_row_right_in_place() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let manager = &school.manager;
    let id = town.draft(&school).await;
    let page = format!("/classes/{id}/roster");
    for lang in Lang::ALL {
        site.page(Some(manager), lang, &page).await;
    }
    let bytes = sample("a2-merged-title.xlsx");
    let answer = post_file(&site, manager, &page, ("roster", "名单.xlsx", &bytes), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    for lang in Lang::ALL {
        for who in [manager, &clerk()] {
            site.page(Some(who), lang, &page).await;
        }
    }
    let shown = site.page(Some(manager), Lang::Zh, &page).await;
    assert!(
        shown.contains("校验不通过"),
        "the reason stands on the page"
    );
    assert!(!shown.contains("19800101"), "no birth date is shown");
    let original = site
        .get(Some(manager), Lang::Zh, &format!("{page}/file"))
        .await;
    assert_eq!(original.status, StatusCode::OK);
    let back = site
        .get(Some(manager), Lang::Zh, &format!("{page}/rejected.xlsx"))
        .await;
    assert_eq!(back.status, StatusCode::OK);

    let rows = rejected(&town, &id).await;
    let wrong = rows
        .iter()
        .find(|row| row.reason.as_deref() == Some("id_checksum"))
        .expect("a wrong check digit");
    let action = format!("{page}/rows/{}", wrong.id);
    let bad = [("value", "350481198001010010"), ("do", "fix")];
    let answer = site.post(Some(manager), &page, &action, &bad).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.body.contains("350481198001010010"),
        "what was typed stays"
    );
    let detail = queries::detail(town.keys(), wrong).unwrap();
    let head = detail.value("id_number").trim()[..17].to_owned();
    let number = "0123456789X"
        .chars()
        .map(|check| format!("{head}{check}"))
        .find(|number| kernel::IdNumber::parse(number).is_ok())
        .expect("one check character fits");
    let good = [("value", number.as_str()), ("do", "fix")];
    let answer = site.post(Some(manager), &page, &action, &good).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let learners = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
    assert!(
        learners
            .iter()
            .any(|row| Some(&row.person_name) == wrong.name.as_ref())
    );
}

#[tokio::test]
async fn a_smaller_limit_of_rows_refuses_a_sheet_and_says_how_many() {
    use access::settings::Setting;
    use access::settings::commands::{ChangeSettings, SettingChange};
    let (site, town) = served().await;
    let school = town.school(1).await;
    let manager = &school.manager;
    let id = town.draft(&school).await;
    let page = format!("/classes/{id}/roster");
    let boss = actor("boss", &[Role::Administrator]);
    let limit = |value: Option<&str>| ChangeSettings {
        changes: vec![SettingChange {
            setting: Setting::RowsPerImport,
            value: value.map(str::to_owned),
            version: None,
        }],
    };
    town.must(limit(Some("20")), &boss).await;
    let bytes = sample("a2-merged-title.xlsx");
    let answer = post_file(&site, manager, &page, ("roster", "名单.xlsx", &bytes), &[]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.body.contains("一次最多导入 20 行"),
        "{}",
        answer.body
    );
    assert!(
        queries::of_class(town.read(), COUNTY, &id)
            .await
            .unwrap()
            .is_empty()
    );
    town.must(limit(None), &boss).await;
    let answer = post_file(&site, manager, &page, ("roster", "名单.xlsx", &bytes), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

#[tokio::test]
async fn a_file_that_is_no_sheet_is_told_at_its_field_and_changes_nothing() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let id = town.draft(&school).await;
    let page = format!("/classes/{id}/roster");
    let pdf: &[u8] = b"%PDF-1.7 a photographed roster";
    let answer = post_file(
        &site,
        &school.manager,
        &page,
        ("roster", "名单.xlsx", pdf),
        &[],
    )
    .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("这是 PDF 文件"), "{}", answer.body);
    let import = queries::open_import(town.read(), COUNTY, &id)
        .await
        .unwrap();
    assert!(import.is_none());
}

#[tokio::test]
async fn learners_are_removed_and_leave_on_pages_of_their_own() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let id = town.ready(&school).await;
    let learners = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
    let remove = format!("/classes/{id}/learners/{}/remove", learners[0].id);
    for lang in Lang::ALL {
        site.page(Some(&school.manager), lang, &remove).await;
    }
    let answer = site
        .post(Some(&school.manager), &remove, &remove, &[("reason", "")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = site
        .post(
            Some(&school.manager),
            &remove,
            &remove,
            &[("reason", "填错")],
        )
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let left = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
    assert_eq!(left.len(), learners.len() - 1);
    let other = town.school(2).await;
    let answer = site.get(Some(&other.manager), Lang::Zh, &remove).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn rows_that_this_installation_did_not_read_are_not_believed() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.draft(&school).await;
    let honest = roster(&town, &id, "a1-standard.xlsx");
    let forge = |pointer: &str, value: serde_json::Value| -> ImportRoster {
        let mut body = serde_json::to_value(&honest).unwrap();
        *body.pointer_mut(pointer).unwrap() = value;
        serde_json::from_value(body).unwrap()
    };
    for forged in [
        forge("/rows/value/0/row", 77.into()),
        forge("/on", "1900-01-01".into()),
        forge("/file/sha256", "0".repeat(64).into()),
    ] {
        let outcome = town.run(forged, &school.manager, "").await;
        assert!(
            matches!(outcome, Err(CommandError::Store(StoreError::Unwitnessed))),
            "{outcome:?}"
        );
    }
    town.must(honest, &school.manager).await;
}

#[tokio::test]
async fn a_row_with_the_number_of_somebody_else_comes_back_and_is_put_right_in_place() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let before = town.empty_draft(&school).await;
    let import = |class_id: &str, person: RosterPerson| {
        roster_and(&town, class_id, "a2-merged-title.xlsx", |rows| {
            rows.retain(|row| row.person.is_some());
            rows.truncate(1);
            rows[0].person = Some(person);
        })
    };
    town.must(import(&before, person(901, "罗秀英")), &school.manager)
        .await;
    let id = town.empty_draft(&school).await;
    let read = town
        .must(import(&id, person(901, "王小兰")), &school.manager)
        .await;
    assert_eq!((read.rejected, read.new_people), (1, 0));
    let back = rejected(&town, &id).await;
    assert_eq!(back[0].reason.as_deref(), Some("number_of_another"));
    assert_eq!(back[0].field.as_deref(), Some("id_number"));
    let detail = queries::detail(town.keys(), &back[0]).expect("opens");
    assert_eq!(detail.value("name"), "王小兰");

    let correct = |person| CorrectRow {
        row_id: back[0].id.clone(),
        person: Some(person),
    };
    let again = town
        .run(correct(person(901, "王小兰")), &school.manager, "")
        .await;
    assert!(matches!(
        again,
        Err(store::CommandError::Refused(RosterRefused::NumberOfAnother))
    ));
    town.must(correct(person(902, "王小兰")), &school.manager)
        .await;
    let learners = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
    assert_eq!(learners.len(), 1);
    assert_eq!(learners[0].person_name, "王小兰");
}

#[tokio::test]
async fn a_repair_is_taken_back_and_the_row_says_what_the_file_said() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let manager = &school.manager;
    let id = town.draft(&school).await;
    let page = format!("/classes/{id}/roster");
    let whole = id_number(7);
    let spaced = format!("{} {}", &whole[..6], &whole[6..]);
    let sheet = format!(
        "姓名,身份证号\n罗秀英,{}\n李 明,{}\n林水英,{spaced}\n",
        id_number(5),
        id_number(6)
    );
    let answer = post_file(
        &site,
        manager,
        &page,
        ("roster", "名单.csv", sheet.as_bytes()),
        &[],
    )
    .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let rows = async || {
        let import = queries::open_import(town.read(), COUNTY, &id)
            .await
            .unwrap()
            .unwrap();
        let rows = queries::rows(town.read(), COUNTY, &import.id)
            .await
            .unwrap();
        (import, rows)
    };
    let names = async || -> Vec<String> {
        let all = queries::of_class(town.read(), COUNTY, &id).await.unwrap();
        all.into_iter().map(|row| row.person_name).collect()
    };
    let (import, before) = rows().await;
    assert_eq!(
        (import.accepted, import.repaired, import.rejected),
        (1, 2, 0)
    );
    assert_eq!(names().await, ["罗秀英", "李明", "林水英"]);
    site.page(Some(manager), Lang::Zh, &page).await;
    site.page(Some(manager), Lang::En, &page).await;
    let take_back = async |name: &str, field: &str| {
        let row = before
            .iter()
            .find(|row| row.name.as_deref() == Some(name))
            .unwrap();
        let action = format!("{page}/rows/{}/take-back", row.id);
        site.post(Some(manager), &page, &action, &[("field", field)])
            .await
            .status
    };
    assert_eq!(take_back("李明", "name").await, StatusCode::SEE_OTHER);
    assert_eq!(names().await, ["罗秀英", "李 明", "林水英"]);
    assert_eq!(
        take_back("林水英", "id_number").await,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        names().await,
        ["罗秀英", "李 明"],
        "a number nobody vouches for enrols nobody"
    );
    let (import, after) = rows().await;
    assert_eq!(
        (import.accepted, import.repaired, import.rejected),
        (2, 0, 1)
    );
    let open = after.iter().find(|row| row.status == "rejected").unwrap();
    assert_eq!(open.reason.as_deref(), Some("repair_taken_back"));
    let detail = queries::detail(town.keys(), open).unwrap();
    assert_eq!(detail.value("id_number"), spaced);
    // twice is refused, and a row that was not repaired has nothing to take back
    assert_eq!(
        take_back("林水英", "id_number").await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        take_back("罗秀英", "name").await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let shown = site.page(Some(manager), Lang::Zh, &page).await;
    assert!(shown.contains("修改已经改回"), "{shown}");
    site.page(Some(manager), Lang::En, &page).await;
    // and is put right like any other
    let action = format!("{page}/rows/{}", open.id);
    let good = [("value", whole.as_str()), ("do", "fix")];
    let fixed = site.post(Some(manager), &page, &action, &good).await;
    assert_eq!(fixed.status, StatusCode::SEE_OTHER, "{}", fixed.body);
    assert_eq!(names().await, ["罗秀英", "李 明", "林水英"]);
}
