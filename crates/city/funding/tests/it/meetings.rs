//! Meetings: exactly what is listed is decided, and exactly its sum is bound.

use funding::claims::LineState;
use funding::claims::state::Phase;
use funding::meetings::commands::*;
use funding::meetings::queries;
use kernel::Money;
use registers::benefits::{self, State};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::testing::COUNTY;
use store::{CommandError, Refusal};

use crate::town::*;

#[tokio::test]
async fn the_meeting_decides_exactly_the_listed_claims_and_binds_exactly_their_sum() {
    let town = Town::new().await;
    let welders = town.welders().await;
    let mut other = town.class_of(4);
    other.number = "YA2023-0033".into();
    other.platform_number = Some("FJ350481202300033".into());
    for one in &mut other.learners {
        one.serial += 100;
    }
    let other = town.taught(other).await;
    let listed = town.school().claims(&welders).await;
    let left = town.school().claims(&other).await;
    town.approves(&listed).await;
    town.approves(&left).await;

    let meeting = town.secretary().lists(&[&listed]).await.unwrap();
    assert_eq!(meeting.number, "SP2023-001");
    let row = queries::find(town.read(), COUNTY, &meeting.meeting_id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (row.claims, row.persons, row.amount_fen),
        (1, 29, 29 * 65_000)
    );
    town.secretary()
        .decides(&meeting, "永人社党组〔2023〕7号")
        .await
        .unwrap();

    assert_eq!(town.claim(&listed).await.state, "decided");
    assert_eq!(town.claim(&left).await.state, "approved");
    let fund = town.fund().await;
    assert_eq!(fund.committed, Money::from_fen(1_885_000));
    assert_eq!(fund.left, Money::from_fen(10_000_000 - 1_885_000));

    let lines = town.lines_in(&listed, LineState::Approved).await;
    assert_eq!(lines.len(), 29);
    let postings = funding::funds::tables::ledger_posting::Entity::find()
        .filter(funding::funds::tables::ledger_posting::Column::LineId.is_not_null())
        .all(town.read())
        .await
        .unwrap();
    assert_eq!(postings.len(), 29, "one posting a line");
    for posting in postings {
        assert_eq!(posting.sentence.as_deref(), Some("3.3.5"));
        assert!(
            lines
                .iter()
                .any(|line| Some(&line.id) == posting.line_id.as_ref())
        );
    }
    let sources: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
    let given = benefits::queries::of_sources(town.read(), COUNTY, &sources)
        .await
        .unwrap();
    assert_eq!(given.len(), 29);
    assert!(
        given
            .values()
            .all(|benefit| benefit.state == State::Granted)
    );
    assert_eq!(
        funding::funds::queries::check(town.read(), COUNTY)
            .await
            .unwrap()
            .1,
        vec![]
    );
}

#[tokio::test]
async fn a_fund_that_has_too_little_is_named_with_what_it_has_left_and_nothing_is_decided() {
    let town = Town::with_money(1_000_000).await;
    let class = town.welders().await;
    let claim = town.school().claims(&class).await;
    town.approves(&claim).await;
    let meeting = town.secretary().lists(&[&claim]).await.unwrap();
    let said = refusal(
        town.secretary()
            .decides(&meeting, "永人社党组〔2023〕7号")
            .await,
    );
    assert_eq!(
        (said.key(), said.sentence()),
        ("meeting-not-enough", Some("4.2.2"))
    );
    for part in [
        ("fund", "就业补助资金"),
        ("has", "10,000.00"),
        ("needs", "18,850.00"),
    ] {
        assert!(
            said.args().contains(&(part.0, part.1.into())),
            "{:?}",
            said.args()
        );
    }
    assert_eq!(town.claim(&claim).await.state, "approved");
    assert_eq!(town.fund().await.committed, Money::ZERO);
    // money comes, and the same list is decided
    town.fund_officer()
        .puts(2_000_000, "永财指〔2023〕31号")
        .await;
    town.secretary()
        .decides(&meeting, "永人社党组〔2023〕7号")
        .await
        .unwrap();
    assert_eq!(town.claim(&claim).await.state, "decided");
}

#[tokio::test]
async fn a_fund_without_any_money_is_named_too() {
    let town = Town::with_money(0).await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    town.approves(&claim).await;
    let meeting = town.secretary().lists(&[&claim]).await.unwrap();
    let said = refusal(town.secretary().decides(&meeting, "7号").await);
    assert_eq!(said.key(), "meeting-not-enough");
    assert!(said.args().contains(&("has", "0.00".into())));
}

#[tokio::test]
async fn only_approved_claims_are_listed_and_each_on_one_list() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    let claim = town.school().claims(&class).await;
    assert_eq!(
        refusal(town.secretary().lists(&[&claim]).await),
        ListRefusal::NotApproved {
            number: "SQ2023-0001".into(),
            state: Phase::Submitted
        }
    );
    assert_eq!(
        refusal(town.secretary().lists(&[]).await),
        ListRefusal::NoClaims
    );
    town.approves(&claim).await;
    town.secretary().lists(&[&claim, &claim]).await.unwrap();
    assert_eq!(
        refusal(town.secretary().lists(&[&claim]).await).key(),
        "meeting-on-another-list"
    );
    assert!(matches!(
        town.leader().lists(&[&claim]).await,
        Err(CommandError::Denied(_))
    ));
}

#[tokio::test]
async fn a_claim_the_meeting_sends_back_begins_its_round_again_and_the_others_stay() {
    let town = Town::new().await;
    let first = town.taught(town.class_of(3)).await;
    let mut second = town.class_of(2);
    second.number = "YA2023-0034".into();
    second.platform_number = Some("FJ350481202300034".into());
    for one in &mut second.learners {
        one.serial += 200;
    }
    let second = town.taught(second).await;
    let (stays, goes) = (
        town.school().claims(&first).await,
        town.school().claims(&second).await,
    );
    town.approves(&stays).await;
    town.approves(&goes).await;
    let meeting = town.secretary().lists(&[&stays, &goes]).await.unwrap();
    let back = SendBackClaim {
        meeting_id: meeting.meeting_id.clone(),
        seen: meeting.version,
        claim_id: goes.clone(),
        words: "请再核出勤".into(),
    };
    let meeting = town.secretary().does(back).await.unwrap();
    let row = town.claim(&goes).await;
    assert_eq!((row.state.as_str(), row.meeting_id), ("submitted", None));
    town.secretary()
        .decides(&meeting, "永人社党组〔2023〕8号")
        .await
        .unwrap();
    assert_eq!(town.fund().await.committed, Money::from_fen(3 * 65_000));
    let items = queries::items(town.read(), COUNTY, &meeting.meeting_id)
        .await
        .unwrap();
    let outcomes: Vec<_> = items.iter().map(|item| item.outcome.as_str()).collect();
    assert_eq!(outcomes, ["approved", "sent_back"]);
    // it comes again on the next list
    town.approves(&goes).await;
    let next = town.secretary().lists(&[&goes]).await.unwrap();
    town.secretary()
        .decides(&next, "永人社党组〔2023〕9号")
        .await
        .unwrap();
    assert_eq!(town.fund().await.committed, Money::from_fen(5 * 65_000));
}

#[tokio::test]
async fn a_cancelled_list_frees_its_claims_and_minutes_belong_to_one_list() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    town.approves(&claim).await;
    let meeting = town.secretary().lists(&[&claim]).await.unwrap();
    let cancel = CancelMeeting {
        meeting_id: meeting.meeting_id.clone(),
        seen: meeting.version,
        reason: "改期".into(),
    };
    town.secretary().does(cancel).await.unwrap();
    assert_eq!(town.claim(&claim).await.meeting_id, None);
    assert_eq!(
        refusal(town.secretary().decides(&meeting, "7号").await).key(),
        "meeting-not-open"
    );
    let meeting = town.secretary().lists(&[&claim]).await.unwrap();
    town.secretary().decides(&meeting, "7号").await.unwrap();

    let mut other = town.class_of(2);
    other.number = "YA2023-0035".into();
    other.platform_number = Some("FJ350481202300035".into());
    for one in &mut other.learners {
        one.serial += 300;
    }
    let class = town.taught(other).await;
    let claim = town.school().claims(&class).await;
    town.approves(&claim).await;
    let meeting = town.secretary().lists(&[&claim]).await.unwrap();
    let said = refusal(town.secretary().decides(&meeting, "7号").await);
    assert_eq!(
        (said.key(), said.field()),
        ("meeting-minutes-taken", Some("minutes_number"))
    );
}

#[tokio::test]
async fn a_decision_needs_minutes_a_day_that_has_come_and_their_scan() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    town.approves(&claim).await;
    let meeting = town.secretary().lists(&[&claim]).await.unwrap();
    let decide = |minutes: &str, held_on, scan| DecideMeeting {
        meeting_id: meeting.meeting_id.clone(),
        seen: meeting.version,
        minutes_number: minutes.into(),
        held_on,
        scan,
        box_number: String::new(),
    };
    let today = town.now().date();
    let table = [
        (
            decide(" ", today, Some(town.scan())),
            "claim-words-missing",
            "minutes_number",
        ),
        (decide("7号", today, None), "claim-scan-missing", "scan"),
        (
            decide("7号", day(4, 25), Some(town.scan())),
            "meeting-held-later",
            "held_on",
        ),
    ];
    for (command, key, field) in table {
        let said = refusal(town.secretary().does(command).await);
        assert_eq!((said.key(), said.field()), (key, Some(field)));
    }
}

#[tokio::test]
async fn lines_that_wait_for_an_answer_are_left_out_and_decided_by_a_later_meeting() {
    let town = Town::new().await;
    let mut class = town.class_of(3);
    class.learners[1].outcome = None;
    let class = town.taught(class).await;
    let claim = town.school().claims(&class).await;
    town.approves(&claim).await;
    let meeting = town.secretary().lists(&[&claim]).await.unwrap();
    town.secretary()
        .decides(&meeting, "永人社党组〔2023〕7号")
        .await
        .unwrap();
    let held = town.lines_in(&claim, LineState::Held).await;
    assert_eq!(held.len(), 1);
    assert_eq!(held[0].reason.as_deref(), Some("missing"));
    assert_eq!(town.fund().await.committed, Money::from_fen(2 * 65_000));

    // the answer is known: reopened, answered, decided by the next meeting, and only that line
    town.clerk().reopens(&claim, "成绩已补登").await.unwrap();
    let seen = town.claim(&claim).await.row_version;
    town.clerk()
        .does(funding::claims::commands::CorrectClaim {
            claim_id: claim.clone(),
            seen,
            line_id: Some(held[0].id.clone()),
            answers: vec![funding::claims::commands::AnswerGiven {
                fact: "考核结果".into(),
                value: "合格".into(),
                paper: None,
            }],
            reason: "考核成绩表第 2 页".into(),
        })
        .await
        .unwrap();
    town.approves(&claim).await;
    let next = town.secretary().lists(&[&claim]).await.unwrap();
    let row = queries::find(town.read(), COUNTY, &next.meeting_id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((row.persons, row.amount_fen), (1, 65_000));
    town.secretary()
        .decides(&next, "永人社党组〔2023〕8号")
        .await
        .unwrap();
    assert_eq!(town.fund().await.committed, Money::from_fen(3 * 65_000));
    assert_eq!(town.lines_in(&claim, LineState::Approved).await.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn however_many_secretaries_decide_at_once_the_money_is_bound_once() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    let claim = town.school().claims(&class).await;
    town.approves(&claim).await;
    let meeting = town.secretary().lists(&[&claim]).await.unwrap();
    let scan = town.scan();
    let tries: Vec<_> = (0..4)
        .map(|n| {
            let (store, who) = (town.store.store.clone(), town.secretary().actor);
            let command = DecideMeeting {
                meeting_id: meeting.meeting_id.clone(),
                seen: meeting.version,
                minutes_number: format!("{n}号"),
                held_on: day(4, 24),
                scan: Some(scan.clone()),
                box_number: String::new(),
            };
            tokio::spawn(async move { store.run(command, &who, "").await })
        })
        .collect();
    let mut done = 0;
    for one in tries {
        match one.await.unwrap() {
            Ok(_) => done += 1,
            Err(CommandError::Refused(_) | CommandError::Stale) => {}
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(done, 1);
    assert_eq!(town.fund().await.committed, Money::from_fen(3 * 65_000));
}

#[tokio::test]
async fn what_is_taken_back_before_payment_frees_its_money_and_its_benefit() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    let claim = town.decided(&class).await;
    let line = line_at(&town.lines(&claim).await, 2).clone();
    let command = crate::taken_back::TakeBack {
        claim_id: claim.clone(),
        line_id: line.id.clone(),
    };
    town.clerk().does(command).await.unwrap();
    let after = line_at(&town.lines(&claim).await, 2).clone();
    assert_eq!((after.state.as_str(), after.approved_fen), ("refused", 0));
    assert_eq!(after.reason_sentence.as_deref(), Some("3.3.5"));
    let fund = town.fund().await;
    assert_eq!(fund.committed, Money::from_fen(2 * 65_000));
    assert_eq!(fund.left, Money::from_fen(10_000_000 - 2 * 65_000));
    let free = benefits::queries::of_sources(town.read(), COUNTY, &[line.id])
        .await
        .unwrap();
    assert!(free.is_empty());
    assert_eq!(town.claim(&claim).await.approved_fen, 2 * 65_000);
}
