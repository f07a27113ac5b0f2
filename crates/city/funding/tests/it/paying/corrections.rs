//! Money is corrected on its way: a line stopped before the bank pays it, a payment that comes back after it had arrived.
//! Nobody is paid twice, whatever falls in whichever order.

use funding::payments::bank_return::{ReturnFile, ReturnLine};
use funding::payments::commands::*;
use funding::payments::tables::{payment_line, payment_share, payment_stop};
use funding::payments::{BatchState, PaymentRefusal, queries};
use kernel::{Actor, Money, Role};
use sea_orm::EntityTrait;
use store::testing::{COUNTY, actor};
use store::{CommandError, StoreError};

use super::payments::{prepare, release};
use super::seed::{HEAD_FEN, Town, at, clerk, day, finance};

fn second() -> Actor {
    actor("xu", &[Role::FundOfficer])
}

async fn lines(town: &Town, batch: &str) -> Vec<payment_line::Model> {
    queries::lines(town.read(), COUNTY, batch).await.unwrap()
}

async fn version(town: &Town, batch: &str) -> i32 {
    let row = queries::find(town.read(), COUNTY, batch).await.unwrap();
    row.unwrap().row_version
}

async fn ask(town: &Town, line: &payment_line::Model) -> AskStop {
    AskStop {
        batch_id: line.batch_id.clone(),
        version: version(town, &line.batch_id).await,
        line_id: line.id.clone(),
        reason: "学校来函：账户已变更".into(),
    }
}

async fn stop(town: &Town, line: &payment_line::Model) -> StopLine {
    StopLine {
        batch_id: line.batch_id.clone(),
        version: version(town, &line.batch_id).await,
        line_id: line.id.clone(),
    }
}

async fn came_back(town: &Town, line: &payment_line::Model) -> RecordLateReturn {
    RecordLateReturn {
        batch_id: line.batch_id.clone(),
        version: version(town, &line.batch_id).await,
        line_id: line.id.clone(),
        returned_on: town.now().date(),
        failure: "not_activated".into(),
        words: "卡未激活，退汇".into(),
        file: None,
    }
}

/// The bank's answer about every line that is with it: those at `bounced` come back.
async fn answered(town: &Town, batch: &str, bounced: &[i32]) -> ReadReturn {
    let row = queries::find(town.read(), COUNTY, batch)
        .await
        .unwrap()
        .unwrap();
    let content = ReturnFile {
        batch_number: row.number.clone(),
        lines: lines(town, batch)
            .await
            .iter()
            .filter(|line| line.state == "released")
            .map(|line| {
                let failed = bounced.contains(&line.place);
                ReturnLine {
                    place: line.place,
                    amount_fen: line.amount_fen,
                    paid: !failed,
                    failure: failed.then(|| "not_activated".into()),
                    words: None,
                    on: Some(town.now().date()),
                }
            })
            .collect(),
        closing_fen: None,
    };
    let bytes = serde_json::to_vec(&content).unwrap();
    let file = town
        .files()
        .put(town.keys(), "return.csv", "text/csv", &bytes)
        .unwrap();
    ReadReturn::read(town.keys(), row.id, row.row_version, file, content).unwrap()
}

/// Two schools with a claim each in one released batch.
async fn released(town: &Town) -> (BatchAnswer, String, String) {
    let (one, other) = (town.school(1).await, town.school(2).await);
    let first = town.cleared(&one, "SQ2023-0417", 1, 2).await;
    let second = town.cleared(&other, "SQ2023-0418", 40, 3).await;
    let batch = town.run(prepare(&[]), &clerk(), "").await.unwrap();
    let batch = town
        .run(release(town, &batch), &finance(), "")
        .await
        .unwrap();
    (batch, first, second)
}

fn refusal<A: std::fmt::Debug>(outcome: Result<A, CommandError<PaymentRefusal>>) -> PaymentRefusal {
    match outcome {
        Err(CommandError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_released_line_is_stopped_by_two_and_its_people_are_paid_in_another_batch() {
    let town = Town::new().await;
    let (batch, first, other) = released(&town).await;
    let line = lines(&town, &batch.batch_id).await.remove(0);
    let unasked = town.run(stop(&town, &line).await, &second(), "").await;
    assert_eq!(refusal(unasked), PaymentRefusal::NoStopAsked { place: 1 });
    let both = actor("lin", &[Role::Clerk, Role::FundOfficer]);
    town.run(ask(&town, &line).await, &both, "").await.unwrap();
    let again = town.run(ask(&town, &line).await, &clerk(), "").await;
    assert_eq!(
        refusal(again),
        PaymentRefusal::StopAskedAlready { place: 1 }
    );
    let deputy = Actor {
        on_behalf_of: Some("lin".into()),
        ..second()
    };
    for who in [&both, &deputy] {
        let same = town.run(stop(&town, &line).await, who, "").await;
        assert_eq!(refusal(same), PaymentRefusal::StopAskedBySame);
    }
    let approver = actor("zheng", &[Role::FundOfficer]);
    let same = town.run(stop(&town, &line).await, &approver, "").await;
    assert_eq!(refusal(same), PaymentRefusal::ApprovedBySame);
    let sql = "UPDATE payment_stop SET state = 'done', live = NULL, ended_by = asked_by, ended_at = asked_at";
    let by_hand = town.technical(sql, vec![]).await;
    assert!(
        matches!(by_hand, Err(StoreError::Forbidden(_))),
        "{by_hand:?}"
    );
    assert_eq!(town.fund().await.in_transit, Money::from_fen(5 * HEAD_FEN));
    let left = town
        .run(stop(&town, &line).await, &second(), "")
        .await
        .unwrap();
    assert_eq!(left.state, BatchState::Released);
    assert_eq!(town.states(&first).await, ["cleared"; 2]);
    assert_eq!(town.states(&other).await, ["in_payment"; 3]);
    let fund = town.fund().await;
    assert_eq!(
        (fund.in_transit, fund.committed),
        (Money::from_fen(3 * HEAD_FEN), Money::from_fen(2 * HEAD_FEN))
    );
    // the bank answers for what is left, and the line goes into another batch
    town.run(answered(&town, &batch.batch_id, &[]).await, &clerk(), "")
        .await
        .unwrap();
    let next = town.run(prepare(&[&first]), &clerk(), "").await.unwrap();
    let next = town
        .run(release(&town, &next), &finance(), "")
        .await
        .unwrap();
    town.run(answered(&town, &next.batch_id, &[]).await, &clerk(), "")
        .await
        .unwrap();
    assert_eq!(town.states(&first).await, ["paid"; 2]);
    assert_eq!(town.fund().await.paid, Money::from_fen(5 * HEAD_FEN));
}

#[tokio::test]
async fn stopping_the_last_line_ends_the_batch_and_a_dropped_request_lets_it_go_on() {
    let town = Town::new().await;
    let (batch, first, other) = released(&town).await;
    let all = lines(&town, &batch.batch_id).await;
    town.run(ask(&town, &all[0]).await, &clerk(), "")
        .await
        .unwrap();
    let drop = DropStop {
        batch_id: batch.batch_id.clone(),
        version: version(&town, &batch.batch_id).await,
        line_id: all[0].id.clone(),
    };
    town.run(drop, &clerk(), "").await.unwrap();
    assert_eq!(town.states(&first).await, ["in_payment"; 2]);
    for line in &all {
        town.run(ask(&town, line).await, &clerk(), "")
            .await
            .unwrap();
        town.run(stop(&town, line).await, &second(), "")
            .await
            .unwrap();
    }
    let row = queries::find(town.read(), COUNTY, &batch.batch_id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (row.state.as_str(), row.lines, row.amount_fen),
        ("cancelled", 0, 0)
    );
    assert_eq!(town.states(&other).await, ["cleared"; 3]);
    assert_eq!(town.fund().await.in_transit, Money::ZERO);
    assert_eq!(town.fund().await.committed, Money::from_fen(5 * HEAD_FEN));
    // the quota of the document grew back: all of it can be released again
    let again = town.run(prepare(&[]), &clerk(), "").await.unwrap();
    town.run(release(&town, &again), &finance(), "")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_paid_line_that_comes_back_days_later_is_returned_and_paid_again_once() {
    let town = Town::new().await;
    let (batch, first, _) = released(&town).await;
    let early = lines(&town, &batch.batch_id).await.remove(0);
    let not_yet = town.run(came_back(&town, &early).await, &clerk(), "").await;
    assert_eq!(
        refusal(not_yet),
        PaymentRefusal::WrongState {
            state: BatchState::Released
        }
    );
    town.run(answered(&town, &batch.batch_id, &[]).await, &clerk(), "")
        .await
        .unwrap();
    town.clock.set(at(5, 19, 9));
    let line = lines(&town, &batch.batch_id).await.remove(0);
    let mut wrong = came_back(&town, &line).await;
    wrong.returned_on = day(5, 14);
    let refused = town.run(wrong, &clerk(), "").await;
    assert_eq!(
        refusal(refused),
        PaymentRefusal::ReturnDay { on: day(5, 14) }
    );
    let mut unnamed = came_back(&town, &line).await;
    unnamed.failure = "because".into();
    let refused = town.run(unnamed, &clerk(), "").await;
    assert_eq!(refusal(refused), PaymentRefusal::FailureUnknown);
    town.run(came_back(&town, &line).await, &clerk(), "")
        .await
        .unwrap();
    assert_eq!(town.states(&first).await, ["bounced"; 2]);
    let fund = town.fund().await;
    assert_eq!(
        (fund.paid, fund.returned),
        (Money::from_fen(3 * HEAD_FEN), Money::from_fen(2 * HEAD_FEN))
    );
    let twice = town.run(came_back(&town, &line).await, &clerk(), "").await;
    assert_eq!(refusal(twice), PaymentRefusal::NotPaid { place: 1 });
    let late = queries::corrections::late_returns(town.read(), COUNTY, &batch.batch_id)
        .await
        .unwrap();
    assert_eq!(late.len(), 1);
    assert_eq!(
        (late[0].paid_on, late[0].returned_on),
        (Some(day(5, 15)), day(5, 19))
    );
    let retry = RetryPayment {
        line_ids: vec![line.id.clone()],
    };
    let again = town.run(retry.clone(), &clerk(), "").await.unwrap();
    let same = town.run(retry, &clerk(), "").await;
    assert_eq!(refusal(same), PaymentRefusal::RetriedAlready { place: 1 });
    let again = town
        .run(release(&town, &again), &finance(), "")
        .await
        .unwrap();
    // a repeated payment that is stopped is what the bank had returned, and can be tried once more
    let repeated = lines(&town, &again.batch_id).await.remove(0);
    town.run(ask(&town, &repeated).await, &clerk(), "")
        .await
        .unwrap();
    town.run(stop(&town, &repeated).await, &second(), "")
        .await
        .unwrap();
    assert_eq!(town.states(&first).await, ["bounced"; 2]);
    assert_eq!(town.fund().await.returned, Money::from_fen(2 * HEAD_FEN));
    let retry = RetryPayment {
        line_ids: vec![line.id.clone()],
    };
    let again = town.run(retry, &clerk(), "").await.unwrap();
    let again = town
        .run(release(&town, &again), &finance(), "")
        .await
        .unwrap();
    town.run(answered(&town, &again.batch_id, &[]).await, &clerk(), "")
        .await
        .unwrap();
    assert_eq!(town.states(&first).await, ["paid"; 2]);
    assert_eq!(town.fund().await.paid, Money::from_fen(5 * HEAD_FEN));
}

#[tokio::test]
async fn the_papers_of_a_batch_say_their_version_and_what_was_stopped() {
    let town = Town::new().await;
    let (batch, ..) = released(&town).await;
    let pack = registers::packs::in_force(town.read(), COUNTY, day(5, 15))
        .await
        .unwrap()
        .unwrap();
    let dossier = async || {
        let row = queries::find(town.read(), COUNTY, &batch.batch_id)
            .await
            .unwrap()
            .unwrap();
        funding::payments::papers::Dossier::of(town.read(), town.keys(), &pack, row)
            .await
            .unwrap()
    };
    let before = dossier().await.letter(&pack, day(5, 15));
    assert!(!before.title.contains('版'), "{}", before.title);
    let line = lines(&town, &batch.batch_id).await.remove(0);
    town.run(ask(&town, &line).await, &clerk(), "")
        .await
        .unwrap();
    town.run(stop(&town, &line).await, &second(), "")
        .await
        .unwrap();
    let after = dossier().await;
    let letter = after.letter(&pack, day(5, 15));
    assert!(letter.title.ends_with("（第2版）"), "{}", letter.title);
    assert!(
        letter.body[1].contains("第1户（学校来函：账户已变更）"),
        "{:?}",
        letter.body
    );
    assert_eq!(letter.total, Money::from_fen(3 * HEAD_FEN));
    assert!(after.list(&pack, day(5, 15)).title.ends_with("（第2版）"));
}

#[tokio::test]
async fn payees_are_told_of_a_stop_and_of_a_return_once() {
    let town = Town::new().await;
    let (batch, first, other) = released(&town).await;
    let all = lines(&town, &batch.batch_id).await;
    town.run(ask(&town, &all[0]).await, &clerk(), "")
        .await
        .unwrap();
    let command = stop(&town, &all[0]).await;
    for _ in 0..2 {
        town.run(command.clone(), &second(), "form-3")
            .await
            .unwrap();
    }
    town.run(answered(&town, &batch.batch_id, &[2]).await, &clerk(), "")
        .await
        .unwrap();
    for (claim, act, words) in [
        (&first, "payment_stopped", "学校来函：账户已变更"),
        (&other, "payment_returned", "卡未激活"),
    ] {
        let told = training::told::queries::about(town.read(), COUNTY, "claim", claim, None)
            .await
            .unwrap();
        let [one] = told.as_slice() else {
            panic!("{told:?}")
        };
        assert_eq!(
            (one.act.as_str(), one.reason.as_deref()),
            (act, Some(words))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_stop_and_the_banks_answer_at_once_exactly_one_happens() {
    for round in 0..4 {
        let town = Town::new().await;
        let (batch, first, _) = released(&town).await;
        let line = lines(&town, &batch.batch_id).await.remove(0);
        town.run(ask(&town, &line).await, &clerk(), "")
            .await
            .unwrap();
        // all look at the batch before anybody acts
        let stopping = stop(&town, &line).await;
        let answering = answered(&town, &batch.batch_id, &[]).await;
        let mut tries = vec![];
        for n in 0..3 {
            let (store, command) = (town.store_clone(), stopping.clone());
            let who = actor(&format!("finance-{n}"), &[Role::FundOfficer]);
            tries.push(tokio::spawn(async move {
                store.run(command, &who, "").await.map(|_| "stopped")
            }));
            let (store, command) = (town.store_clone(), answering.clone());
            tries.push(tokio::spawn(async move {
                store.run(command, &clerk(), "").await.map(|_| "answered")
            }));
        }
        let mut done = vec![];
        for attempt in tries {
            match attempt.await.unwrap() {
                Ok(what) => done.push(what),
                Err(CommandError::Stale | CommandError::Refused(_)) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(done.len(), 1, "round {round}: {done:?}");
        let expected = if done[0] == "stopped" {
            "cleared"
        } else {
            "paid"
        };
        assert_eq!(town.states(&first).await, [expected; 2]);
        town.fund().await;
        let open = payment_stop::Entity::find().all(town.read()).await.unwrap();
        assert!(
            open.iter().all(|stop| stop.live.is_none()),
            "no request stays open"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn however_many_record_one_return_and_retry_it_the_line_comes_back_and_goes_out_once() {
    let town = Town::new().await;
    let (batch, first, _) = released(&town).await;
    town.run(answered(&town, &batch.batch_id, &[]).await, &clerk(), "")
        .await
        .unwrap();
    let line = lines(&town, &batch.batch_id).await.remove(0);
    let command = came_back(&town, &line).await;
    let tries: Vec<_> = (0..8)
        .map(|_| {
            let (store, command) = (town.store_clone(), command.clone());
            tokio::spawn(async move { store.run(command, &clerk(), "").await.is_ok() })
        })
        .collect();
    let mut recorded = 0;
    for attempt in tries {
        recorded += usize::from(attempt.await.unwrap());
    }
    assert_eq!(recorded, 1);
    let tries: Vec<_> = (0..8)
        .map(|_| {
            let retry = RetryPayment {
                line_ids: vec![line.id.clone()],
            };
            let store = town.store_clone();
            tokio::spawn(async move { store.run(retry, &clerk(), "").await.is_ok() })
        })
        .collect();
    let mut retried = 0;
    for attempt in tries {
        retried += usize::from(attempt.await.unwrap());
    }
    assert_eq!(retried, 1);
    assert_eq!(town.states(&first).await, ["in_payment"; 2]);
    assert_eq!(town.fund().await.returned, Money::from_fen(2 * HEAD_FEN));
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn of(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % n
    }
}

/// What must hold after every step: every claim line is paid by one live share at most, and the ledger is what the lines say.
async fn nobody_is_paid_twice(town: &Town) {
    let lines = payment_line::Entity::find().all(town.read()).await.unwrap();
    let shares = payment_share::Entity::find()
        .all(town.read())
        .await
        .unwrap();
    let mut live = std::collections::HashMap::new();
    let mut paid = std::collections::HashMap::new();
    for share in &shares {
        let line = lines
            .iter()
            .find(|line| line.id == share.payment_line_id)
            .unwrap();
        if share.live.is_some() {
            *live.entry(&share.claim_line_id).or_insert(0) += 1;
        }
        if line.state == "paid" {
            *paid.entry(&share.claim_line_id).or_insert(0) += 1;
        }
    }
    assert!(
        live.values().chain(paid.values()).all(|n| *n == 1),
        "{live:?} {paid:?}"
    );
    let sum = |state: &str| -> i64 {
        lines
            .iter()
            .filter(|line| line.state == state)
            .map(|line| line.amount_fen)
            .sum()
    };
    // what came back and was not sent again
    let returned: i64 = lines
        .iter()
        .filter(|line| line.state == "bounced")
        .filter(|line| {
            lines.iter().all(|again| {
                again.retry_of.as_ref() != Some(&line.id)
                    || !["released", "paid", "bounced"].contains(&again.state.as_str())
            })
        })
        .map(|line| line.amount_fen)
        .sum();
    let fund = town.fund().await;
    assert_eq!(fund.in_transit, Money::from_fen(sum("released")));
    assert_eq!(fund.paid, Money::from_fen(sum("paid")));
    assert_eq!(fund.returned, Money::from_fen(returned));
}

#[tokio::test]
async fn whatever_falls_in_whichever_order_nobody_is_paid_twice() {
    for seed in [3, 17, 2023] {
        let town = Town::new().await;
        let mut dice = Dice(seed);
        for (serial, first, heads) in [(1, 1, 1), (2, 20, 2), (3, 40, 3)] {
            let school = town.school(serial).await;
            town.cleared(&school, &format!("SQ2023-{serial:04}"), first, heads)
                .await;
        }
        for _ in 0..60 {
            let all = payment_line::Entity::find().all(town.read()).await.unwrap();
            let batches = funding::payments::tables::payment_batch::Entity::find()
                .all(town.read())
                .await
                .unwrap();
            let batch = (!batches.is_empty()).then(|| batches[dice.of(batches.len())].clone());
            let line = (!all.is_empty()).then(|| all[dice.of(all.len())].clone());
            // most of what is tried is refused: that is the point
            match (dice.of(9), batch, line) {
                (0, ..) => drop(town.run(prepare(&[]), &clerk(), "").await),
                (1, Some(batch), _) => {
                    let release = ReleasePayment {
                        batch_id: batch.id,
                        version: batch.row_version,
                        appropriation_id: Some(town.appropriation.clone()),
                    };
                    drop(town.run(release, &finance(), "").await);
                }
                (2, Some(batch), _) => {
                    let bounced: Vec<i32> = (1..=3).filter(|_| dice.of(3) == 0).collect();
                    let file = answered(&town, &batch.id, &bounced).await;
                    drop(town.run(file, &clerk(), "").await);
                }
                (3, _, Some(line)) => drop(town.run(ask(&town, &line).await, &clerk(), "").await),
                (4, _, Some(line)) => drop(town.run(stop(&town, &line).await, &second(), "").await),
                (5, _, Some(line)) => {
                    drop(town.run(came_back(&town, &line).await, &clerk(), "").await);
                }
                (6, _, Some(line)) => {
                    let retry = RetryPayment {
                        line_ids: vec![line.id],
                    };
                    drop(town.run(retry, &clerk(), "").await);
                }
                (7, _, Some(line)) => {
                    let remove = RemoveLine {
                        batch_id: line.batch_id.clone(),
                        version: version(&town, &line.batch_id).await,
                        line_id: line.id,
                        reason: "移出".into(),
                    };
                    drop(town.run(remove, &clerk(), "").await);
                }
                (8, Some(batch), _) => {
                    let cancel = CancelPayment {
                        batch_id: batch.id,
                        version: batch.row_version,
                        reason: "取消".into(),
                    };
                    drop(town.run(cancel, &clerk(), "").await);
                }
                _ => {}
            }
            nobody_is_paid_twice(&town).await;
        }
        let paid = payment_line::Entity::find().all(town.read()).await.unwrap();
        assert!(
            paid.iter()
                .any(|line| line.state == "removed" || line.state == "bounced"),
            "the walk went somewhere: {paid:?}"
        );
    }
}
