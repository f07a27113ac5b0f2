use funding::notices::commands::*;
use funding::notices::look_up::{self, Asking};
use funding::notices::tables::{notice, notice_line, objection};
use funding::notices::{Ground, NoticeRefusal, NoticeState, queries};
use kernel::{IdNumber, Money};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::testing::COUNTY;
use store::{CommandError, jobs};

use super::seed::{HEAD_FEN, PROJECT, Town, at, clerk, day, id_number, reviewer, system, visitor};

async fn notice_of(town: &Town, id: &str) -> notice::Model {
    queries::find(town.read(), COUNTY, id)
        .await
        .unwrap()
        .unwrap()
}

async fn rows(town: &Town, id: &str) -> Vec<notice_line::Model> {
    queries::lines(town.read(), COUNTY, id).await.unwrap()
}

fn draft() -> DraftNotice {
    DraftNotice {
        programme_id: PROJECT.into(),
        claim_ids: vec![],
        title: String::new(),
        mask: String::new(),
    }
}

fn objection_to(town: &Town, notice_id: &str, rows: &[&notice_line::Model]) -> RaiseObjection {
    RaiseObjection {
        notice_id: notice_id.into(),
        rows: rows
            .iter()
            .map(|row| FoundRow {
                notice_line_id: row.id.clone(),
                proof: queries::proof_of(town.keys(), &row.id, town.now()),
            })
            .collect(),
        ground: Ground::DidNotAttend,
        words: "她那两周在厦门打工".into(),
        contact_name: "蓝小梅".into(),
        contact_phone: "15400000001".into(),
    }
}

async fn the_objection(town: &Town) -> objection::Model {
    objection::Entity::find()
        .one(town.read())
        .await
        .unwrap()
        .unwrap()
}

fn answer(objection: &objection::Model, upheld: bool) -> AnswerObjection {
    AnswerObjection {
        objection_id: objection.id.clone(),
        version: objection.row_version,
        upheld,
        answer: "核对了签到表和照片".into(),
        sentence: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_objects_while_the_notice_ends_elsewhere_a_line_is_objected_to_or_free_to_be_paid()
{
    let town = Town::new().await;
    let school = town.school(1).await;
    let claim = town.decided(&school, "SQ2023-0417", 1, 12).await;
    let id = town.published().await;
    let all = rows(&town, &id).await;
    // another process whose clock is past the last day
    let ending = store::testing::reopen(
        &town.database,
        town.folder.path(),
        super::seed::registry,
        at(5, 15, 9),
    )
    .await;
    let mut running = tokio::task::JoinSet::new();
    for row in &all[..8] {
        let (store, command) = (town.store.clone(), objection_to(&town, &id, &[row]));
        running.spawn(async move {
            match store.run(command, &visitor(), "").await {
                Ok(_) => 1,
                Err(
                    CommandError::Refused(
                        NoticeRefusal::LineMovedOn | NoticeRefusal::WrongState { .. },
                    )
                    | CommandError::Stale,
                ) => 0,
                Err(other) => panic!("{other:?}"),
            }
        });
    }
    let end = EndNotice {
        notice_id: id.clone(),
    };
    let (store, command) = (ending.clone(), end.clone());
    running.spawn(async move {
        match store.run(command, &system(), "").await {
            Ok(_) | Err(CommandError::Stale) => 0,
            Err(other) => panic!("{other:?}"),
        }
    });
    let mut objections = 0;
    while let Some(raised) = running.join_next().await {
        objections += raised.unwrap();
    }
    // the job comes again when it was too late each time
    ending.run(end, &system(), "").await.unwrap();
    let lines = town.claim_lines(&claim).await;
    let all = rows(&town, &id).await;
    assert_eq!(
        all.iter().filter(|row| row.objected).count(),
        objections,
        "every objection that was taken stands"
    );
    for row in &all {
        let line = lines
            .iter()
            .find(|line| line.id == row.claim_line_id)
            .unwrap();
        let state = if row.objected { "objected" } else { "cleared" };
        assert_eq!(line.state, state);
    }
    town.clock.set(at(5, 15, 9));
    let batch = town
        .run(super::payments::prepare(&[]), &clerk(), "")
        .await
        .unwrap();
    let batch = funding::payments::queries::find(town.read(), COUNTY, &batch.batch_id)
        .await
        .unwrap()
        .unwrap();
    let free = i64::try_from(12 - objections).unwrap();
    assert_eq!(batch.amount_fen, free * HEAD_FEN);
    store::testing::close(&ending).await;
}

#[tokio::test]
async fn a_notice_freezes_names_masks_and_amounts_and_stands_five_working_days() {
    let town = Town::new().await;
    let school = town.school(1).await;
    let claim = town.decided(&school, "SQ2023-0417", 1, 3).await;
    store::journal::seal_pending(&town).await.unwrap();
    let id = town.published().await;
    let notice = notice_of(&town, &id).await;
    assert_eq!(
        (notice.number.as_str(), notice.starts_on, notice.ends_on),
        ("GS2023-001", Some(day(5, 8)), Some(day(5, 12)))
    );
    assert_eq!(notice.title, "关于2023年第1批项目制培训补助发放的公示");
    assert_eq!((notice.lines, notice.amount_fen), (3, 3 * HEAD_FEN));
    assert!(notice.checkpoint_size.unwrap() > 0);
    let rows = rows(&town, &id).await;
    for row in &rows {
        assert_eq!(row.masked_number, "350481************");
        assert_eq!(row.payee_name, "永安市第1技工学校");
        assert!(
            row.subject.contains("（") && row.subject.contains("五级"),
            "{}",
            row.subject
        );
    }
    assert_eq!(town.states(&claim).await, ["noticed"; 3]);
    let again = funding::notices::frozen::digest(town.keys(), &notice, &rows).unwrap();
    assert_eq!(Some(again), notice.list_digest);
    let mut changed = rows;
    changed[0].amount_fen += 1;
    let other = funding::notices::frozen::digest(town.keys(), &notice, &changed).unwrap();
    assert_ne!(
        Some(other),
        notice.list_digest,
        "a changed list has another digest"
    );
}

#[tokio::test]
async fn a_line_stands_on_one_living_notice_and_on_another_after_it_was_withdrawn() {
    let town = Town::new().await;
    let school = town.school(1).await;
    let claim = town.decided(&school, "SQ2023-0417", 1, 2).await;
    let first = town.run(draft(), &clerk(), "").await.unwrap();
    let twice = town.run(draft(), &clerk(), "").await;
    assert!(matches!(
        twice,
        Err(CommandError::Refused(NoticeRefusal::NothingToPublish))
    ));
    let withdraw = WithdrawNotice {
        notice_id: first.notice_id.clone(),
        version: first.version,
        reason: "标题写错了".into(),
    };
    let gone = town.run(withdraw, &clerk(), "").await.unwrap();
    assert_eq!(gone.state, NoticeState::Withdrawn);
    let second = town.published().await;
    assert_eq!(rows(&town, &second).await.len(), 2);
    assert_eq!(town.states(&claim).await, ["noticed"; 2]);
    let taken_down = WithdrawNotice {
        notice_id: second.clone(),
        version: notice_of(&town, &second).await.row_version,
        reason: "名单有误".into(),
    };
    assert!(matches!(
        town.run(taken_down.clone(), &clerk(), "").await,
        Err(CommandError::Denied(_))
    ));
    town.run(taken_down, &reviewer(), "").await.unwrap();
    assert_eq!(town.states(&claim).await, ["approved"; 2]);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_draft_at_once_each_line_is_taken_by_one() {
    let town = Town::new().await;
    let school = town.school(1).await;
    town.decided(&school, "SQ2023-0417", 1, 4).await;
    let tries: Vec<_> = (0..6)
        .map(|_| {
            let store = town.store.clone();
            tokio::spawn(async move { store.run(draft(), &clerk(), "").await })
        })
        .collect();
    let mut drafted = 0;
    for attempt in tries {
        match attempt.await.unwrap() {
            Ok(_) => drafted += 1,
            Err(CommandError::Refused(
                NoticeRefusal::LineTaken | NoticeRefusal::NothingToPublish,
            ))
            | Err(CommandError::Stale) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(drafted, 1);
    let lines = notice_line::Entity::find().all(town.read()).await.unwrap();
    assert_eq!(lines.len(), 4);
}

#[tokio::test]
async fn the_end_comes_once_after_the_last_day_also_after_a_restart() {
    let town = Town::new().await;
    let school = town.school(1).await;
    let claim = town.decided(&school, "SQ2023-0417", 1, 2).await;
    let id = town.published().await;
    town.clock.set(at(5, 12, 23));
    assert_eq!(
        jobs::run_due(&town).await.unwrap(),
        0,
        "the last day is not over"
    );
    let early = town
        .run(
            EndNotice {
                notice_id: id.clone(),
            },
            &system(),
            "",
        )
        .await;
    assert!(matches!(
        early,
        Err(CommandError::Refused(NoticeRefusal::NotOver { .. }))
    ));
    assert_eq!(town.states(&claim).await, ["noticed"; 2]);
    town.clock.set(at(5, 13, 0));
    assert_eq!(jobs::run_due(&town).await.unwrap(), 1);
    assert_eq!(town.states(&claim).await, ["cleared"; 2]);
    let ended = notice_of(&town, &id).await;
    // another process finds the job done, and the command itself changes nothing more
    assert_eq!(jobs::run_due(&town).await.unwrap(), 0);
    town.run(
        EndNotice {
            notice_id: id.clone(),
        },
        &system(),
        "again",
    )
    .await
    .unwrap();
    assert_eq!(notice_of(&town, &id).await, ended);
}

#[tokio::test]
async fn an_objection_stops_only_the_rows_it_names() {
    let town = Town::new().await;
    let school = town.school(1).await;
    let claim = town.decided(&school, "SQ2023-0417", 1, 3).await;
    let id = town.published().await;
    let rows = rows(&town, &id).await;
    let receipt = town
        .run(objection_to(&town, &id, &[&rows[1]]), &visitor(), "")
        .await
        .unwrap();
    assert_eq!(receipt.number, "YY2023-001");
    assert_eq!(receipt.due_on.as_deref(), Some("2023-05-15"));
    assert_eq!(
        town.states(&claim).await,
        ["noticed", "objected", "noticed"]
    );
    let stored = the_objection(&town).await;
    let sealed = stored.contact_sealed.clone().unwrap();
    assert!(
        !sealed.contains("15400000001") && !sealed.contains("蓝小梅"),
        "sealed"
    );
    town.clock.set(at(5, 13, 9));
    town.run(EndNotice { notice_id: id }, &system(), "")
        .await
        .unwrap();
    assert_eq!(
        town.states(&claim).await,
        ["cleared", "objected", "cleared"]
    );
    // rejected: the row goes on, because its notice is over
    town.run(answer(&stored, false), &reviewer(), "")
        .await
        .unwrap();
    assert_eq!(town.states(&claim).await, ["cleared"; 3]);
    let again = town.run(answer(&stored, true), &reviewer(), "").await;
    assert!(matches!(
        again,
        Err(CommandError::Refused(NoticeRefusal::AlreadyAnswered))
    ));
}

#[tokio::test]
async fn an_upheld_objection_frees_the_money_and_the_benefit_of_that_line_alone() {
    let town = Town::new().await;
    let school = town.school(1).await;
    let claim = town.decided(&school, "SQ2023-0417", 1, 3).await;
    let before = town.fund().await;
    let id = town.published().await;
    let rows = rows(&town, &id).await;
    town.run(objection_to(&town, &id, &[&rows[0]]), &visitor(), "")
        .await
        .unwrap();
    town.run(answer(&the_objection(&town).await, true), &reviewer(), "")
        .await
        .unwrap();
    assert_eq!(town.states(&claim).await, ["refused", "noticed", "noticed"]);
    let line = town.claim_lines(&claim).await.remove(0);
    assert_eq!(
        (
            line.approved_fen,
            line.reason.as_deref(),
            line.reason_words.as_deref()
        ),
        (0, Some("objection_upheld"), Some("核对了签到表和照片"))
    );
    let after = town.fund().await;
    assert_eq!(
        after.committed,
        Money::from_fen(before.committed.fen() - HEAD_FEN)
    );
    assert_eq!(after.left, Money::from_fen(before.left.fen() + HEAD_FEN));
    let benefits =
        registers::benefits::queries::find_many(town.read(), COUNTY, &[line.benefit_id.unwrap()])
            .await
            .unwrap();
    assert_eq!(
        benefits[0].live, None,
        "the person may be given it by another claim"
    );
}

#[tokio::test]
async fn nobody_objects_to_a_row_they_did_not_find_nor_after_the_last_day() {
    let town = Town::new().await;
    let school = town.school(1).await;
    let claim = town.decided(&school, "SQ2023-0417", 1, 2).await;
    let id = town.published().await;
    let rows = rows(&town, &id).await;
    let mut guessed = objection_to(&town, &id, &[&rows[0]]);
    guessed.rows[0].proof = "0".repeat(64);
    let mut none = objection_to(&town, &id, &[]);
    none.rows = vec![];
    for wrong in [guessed, none] {
        let refused = town.run(wrong, &visitor(), "").await;
        assert!(
            matches!(
                refused,
                Err(CommandError::Refused(
                    NoticeRefusal::RowNotProved | NoticeRefusal::NoRow
                ))
            ),
            "{refused:?}"
        );
    }
    town.clock.set(at(5, 13, 9));
    let late = town
        .run(objection_to(&town, &id, &[&rows[0]]), &visitor(), "")
        .await;
    assert!(matches!(
        late,
        Err(CommandError::Refused(NoticeRefusal::Over { .. }))
    ));
    assert_eq!(town.states(&claim).await, ["noticed"; 2]);
}

#[tokio::test]
async fn a_row_is_found_by_name_and_number_together_and_never_by_one_of_them() {
    let town = Town::new().await;
    let school = town.school(1).await;
    town.decided(&school, "SQ2023-0417", 1, 2).await;
    let id = town.published().await;
    let rows = rows(&town, &id).await;
    let number = |serial| IdNumber::parse(&id_number(serial)).unwrap();
    let find = async |name: &str, number: &IdNumber| {
        queries::find_row(town.read(), town.keys(), COUNTY, &id, name, number)
            .await
            .unwrap()
            .map(|row| row.place)
    };
    assert_eq!(find(&rows[0].person_name, &number(1)).await, Some(1));
    assert_eq!(
        find(&format!(" {} ", rows[1].person_name), &number(2)).await,
        Some(2)
    );
    assert_eq!(find("别人", &number(1)).await, None);
    assert_eq!(find(&rows[0].person_name, &number(2)).await, None);
}

#[tokio::test]
async fn one_house_asks_ten_times_in_any_hour_whatever_the_clock_says() {
    let town = Town::new().await;
    let ask = async |address: &str, at| {
        look_up::may_ask(&town, COUNTY, (Asking::Row, address), 10, at)
            .await
            .unwrap()
    };
    let late = at(5, 8, 9).plus(chrono::Duration::minutes(58));
    for _ in 0..10 {
        assert!(ask("203.0.113.7", late).await);
    }
    assert!(!ask("203.0.113.7", late).await, "the eleventh waits");
    assert!(ask("203.0.113.8", late).await, "another address does not");
    let new_hour = at(5, 8, 10).plus(chrono::Duration::minutes(2));
    assert!(
        !ask("203.0.113.7", new_hour).await,
        "a new hour of the clock is not a new hour"
    );
    let over = late.plus(chrono::Duration::minutes(60));
    assert!(ask("203.0.113.7", over).await, "after an hour it may again");

    for n in 0..10 {
        assert!(ask(&format!("2408:8400:1:2::{n}"), late).await);
    }
    assert!(
        !ask("2408:8400:1:2:ffff::1", late).await,
        "a house is one address"
    );
    assert!(ask("2408:8400:1:3::1", late).await);
    assert!(
        look_up::may_ask(
            &town,
            COUNTY,
            (Asking::Objection, "203.0.113.7"),
            10,
            new_hour
        )
        .await
        .unwrap(),
        "searches and objections are counted apart"
    );
}

#[tokio::test]
async fn the_same_objection_waits_once_however_often_it_is_sent() {
    let town = Town::new().await;
    let school = town.school(1).await;
    town.decided(&school, "SQ2023-0417", 1, 2).await;
    let id = town.published().await;
    let rows = rows(&town, &id).await;
    let object = |ground| RaiseObjection {
        ground,
        ..objection_to(&town, &id, &[&rows[0]])
    };
    town.run(object(Ground::DidNotAttend), &visitor(), "")
        .await
        .unwrap();
    let again = town.run(object(Ground::DidNotAttend), &visitor(), "").await;
    assert!(matches!(
        again,
        Err(CommandError::Refused(NoticeRefusal::AlreadyObjected {
            place: 1
        }))
    ));
    town.run(object(Ground::AmountWrong), &visitor(), "")
        .await
        .unwrap();
    let first = objection::Entity::find()
        .filter(objection::Column::Ground.eq(Ground::DidNotAttend.word()))
        .one(town.read())
        .await
        .unwrap()
        .unwrap();
    town.run(answer(&first, false), &reviewer(), "")
        .await
        .unwrap();
    town.run(object(Ground::DidNotAttend), &visitor(), "")
        .await
        .expect("what was answered may be raised again");
}

#[tokio::test]
async fn a_row_is_objected_to_within_an_hour_of_finding_it() {
    let town = Town::new().await;
    let school = town.school(1).await;
    town.decided(&school, "SQ2023-0417", 1, 2).await;
    let id = town.published().await;
    let rows = rows(&town, &id).await;
    let found = objection_to(&town, &id, &[&rows[0]]);
    let (row, proof) = (&found.rows[0].notice_line_id, &found.rows[0].proof);
    let after = |minutes| town.now().plus(chrono::Duration::minutes(minutes));
    assert!(queries::proves(town.keys(), row, proof, after(60)));
    assert!(!queries::proves(town.keys(), row, proof, after(61)));
    assert!(!queries::proves(
        town.keys(),
        &rows[1].id,
        proof,
        town.now()
    ));
    let (until, stamp) = proof.split_once('.').unwrap();
    let longer = format!("{}.{stamp}", until.parse::<i64>().unwrap() + 3600);
    assert!(!queries::proves(town.keys(), row, &longer, town.now()));
}

#[tokio::test]
async fn an_objection_that_waits_stands_before_those_that_were_answered() {
    let town = Town::new().await;
    let school = town.school(1).await;
    town.decided(&school, "SQ2023-0417", 1, 2).await;
    let id = town.published().await;
    let rows = rows(&town, &id).await;
    let first = objection_to(&town, &id, &[&rows[0]]);
    town.run(first, &visitor(), "").await.unwrap();
    town.run(answer(&the_objection(&town).await, false), &reviewer(), "")
        .await
        .unwrap();
    for row in &rows {
        let next = objection_to(&town, &id, &[row]);
        town.run(next, &visitor(), "").await.unwrap();
    }
    let page = |offset| {
        let town = &town;
        async move {
            queries::objections(town.read(), COUNTY, None, None, (offset, 2))
                .await
                .unwrap()
                .into_iter()
                .map(|one| one.state)
                .collect::<Vec<_>>()
        }
    };
    assert_eq!(page(0).await, ["open", "open"]);
    assert_eq!(page(2).await, ["rejected"]);
    assert_eq!(
        queries::count_objections(town.read(), COUNTY, None)
            .await
            .unwrap(),
        3
    );
}

#[test]
fn an_objection_that_shows_other_words_than_it_holds_is_not_read() {
    let read = |words: &str, name: &str| {
        serde_json::from_value::<RaiseObjection>(serde_json::json!({
            "notice_id": "n", "rows": [], "ground": "other", "words": words, "contact_name": name,
        }))
    };
    assert!(read("两行\n也行", "蓝小梅").is_ok());
    for bad in ["\u{0}", "\u{1b}[2J", "\u{202e}", "\u{2066}"] {
        assert!(read(&format!("没{bad}来"), "").is_err());
        assert!(read("没来", &format!("蓝{bad}小梅")).is_err());
    }
}
