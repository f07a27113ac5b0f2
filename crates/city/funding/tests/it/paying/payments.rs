use funding::notices::tables::notice_line;
use funding::payments::bank_return::{ReturnFault, ReturnFile, ReturnLine};
use funding::payments::commands::*;
use funding::payments::tables::{payment_batch, payment_line, payment_share};
use funding::payments::{BatchState, PaymentRefusal, bank_file, purpose_of, queries};
use kernel::{Actor, Money, Role};
use registers::packs;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::testing::{COUNTY, actor};
use store::{CommandError, StoreError};

use super::seed::{FUND, HEAD_FEN, Town, clerk, day, finance};

pub fn prepare(claims: &[&str]) -> PreparePayment {
    PreparePayment {
        fund_id: FUND.into(),
        payment_owner: "hrss".into(),
        claim_ids: claims.iter().map(|id| (*id).to_owned()).collect(),
        appropriation_id: None,
    }
}

pub fn release(town: &Town, batch: &BatchAnswer) -> ReleasePayment {
    ReleasePayment {
        batch_id: batch.batch_id.clone(),
        version: batch.version,
        appropriation_id: Some(town.appropriation.clone()),
    }
}

async fn lines(town: &Town, batch: &BatchAnswer) -> Vec<payment_line::Model> {
    queries::lines(town.read(), COUNTY, &batch.batch_id)
        .await
        .unwrap()
}

async fn batch_row(town: &Town, batch: &BatchAnswer) -> payment_batch::Model {
    queries::find(town.read(), COUNTY, &batch.batch_id)
        .await
        .unwrap()
        .unwrap()
}

/// What a bank says of a batch: places that came back with their reasons, everything else arrived.
async fn said(town: &Town, batch: &BatchAnswer, bounced: &[(i32, &str)]) -> ReturnFile {
    ReturnFile {
        batch_number: batch.number.clone(),
        lines: lines(town, batch)
            .await
            .iter()
            .filter(|line| line.live.is_some())
            .map(|line| {
                let failed = bounced.iter().find(|(place, _)| *place == line.place);
                ReturnLine {
                    place: line.place,
                    amount_fen: line.amount_fen,
                    paid: failed.is_none(),
                    failure: failed.map(|(_, why)| (*why).to_owned()),
                    words: failed.map(|_| "户名不符".to_owned()),
                    on: Some(day(5, 15)),
                }
            })
            .collect(),
        closing_fen: None,
    }
}

fn read_return(town: &Town, batch: &BatchAnswer, content: ReturnFile) -> ReadReturn {
    let bytes = serde_json::to_vec(&content).unwrap();
    let file = town
        .files()
        .put(town.keys(), "return.csv", "text/csv", &bytes)
        .unwrap();
    let batch_id = batch.batch_id.clone();
    ReadReturn::read(town.keys(), batch_id, batch.version, file, content).unwrap()
}

#[tokio::test]
async fn money_goes_from_a_cleared_line_to_the_account_and_batch_ledger_and_bank_file_agree() {
    money_goes_to_the_account(&Town::new().await).await;
}

/// From a cleared line to the account, and what must agree on the way.
pub async fn money_goes_to_the_account(town: &Town) {
    let (one, other) = (town.school(1).await, town.school(2).await);
    let first = town.cleared(&one, "SQ2023-0417", 1, 29).await;
    let second = town.cleared(&other, "SQ2023-0418", 40, 2).await;
    let batch = town.run(prepare(&[]), &clerk(), "").await.unwrap();
    assert_eq!(batch.number, "BF2023-001");
    assert_eq!(town.states(&second).await, ["in_payment"; 2]);
    let total = 31 * HEAD_FEN;
    let batch = town
        .run(release(town, &batch), &finance(), "")
        .await
        .unwrap();
    assert_eq!(town.fund().await.in_transit, Money::from_fen(total));
    assert_eq!(town.fund().await.committed, Money::ZERO);
    let taken = town
        .run(
            TakeBankFile {
                batch_id: batch.batch_id.clone(),
            },
            &finance(),
            "",
        )
        .await
        .unwrap();
    let row = batch_row(town, &batch).await;
    let pack = packs::in_force(town.read(), COUNTY, day(5, 15))
        .await
        .unwrap()
        .unwrap();
    let layout = &pack.settings().bank_file;
    let lines = lines(town, &batch).await;
    let file = bank_file::rows(
        town.read(),
        town.keys(),
        layout,
        &row,
        &lines,
        &purpose_of(&row),
    )
    .await
    .unwrap();
    assert_eq!(
        file.total,
        Money::from_fen(total),
        "bank file = batch = ledger"
    );
    assert_eq!(row.amount_fen, total);
    assert_eq!(
        Some(file.digest(town.keys()).unwrap()),
        row.bank_file_digest
    );
    let (text, _, broken) = encoding_rs::GB18030
        .decode(&file.text(layout))
        .into_owned_text();
    assert!(!broken);
    assert!(
        text.contains("14048101040000001"),
        "the account in full: {text}"
    );
    assert!(text.contains("18850.00") && text.contains("1300.00"));
    let voucher = RecordVoucher {
        batch_id: batch.batch_id.clone(),
        version: taken.version,
        voucher_number: "000123".into(),
        voucher_on: day(5, 15),
        box_number: "2023-08".into(),
    };
    let batch = town.run(voucher, &finance(), "").await.unwrap();
    let content = said(town, &batch, &[]).await;
    let batch = town
        .run(read_return(town, &batch, content), &clerk(), "")
        .await
        .unwrap();
    assert_eq!(batch.state, BatchState::Settled);
    assert_eq!(town.states(&first).await, vec!["paid"; 29]);
    let fund = town.fund().await;
    assert_eq!(
        (fund.paid, fund.in_transit),
        (Money::from_fen(total), Money::ZERO)
    );
    let line = town.claim_lines(&first).await.remove(0);
    let benefits =
        registers::benefits::queries::find_many(town.read(), COUNTY, &[line.benefit_id.unwrap()])
            .await
            .unwrap();
    assert_eq!(benefits[0].state, registers::benefits::State::Granted);
}

/// Decoded text with whether something was lost.
trait Decoded {
    fn into_owned_text(self) -> (String, (), bool);
}

impl Decoded
    for (
        std::borrow::Cow<'_, str>,
        &'static encoding_rs::Encoding,
        bool,
    )
{
    fn into_owned_text(self) -> (String, (), bool) {
        (self.0.into_owned(), (), self.2)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn however_many_prepare_at_once_a_claim_line_is_paid_once() {
    let town = Town::new().await;
    let school = town.school(1).await;
    let claim = town.cleared(&school, "SQ2023-0417", 1, 5).await;
    let tries: Vec<_> = (0..12)
        .map(|n| {
            let (store, command) = (town.store.clone(), prepare(&[&claim]));
            let who = if n % 2 == 0 { clerk() } else { finance() };
            tokio::spawn(async move { store.run(command, &who, "").await })
        })
        .collect();
    let mut prepared = 0;
    for attempt in tries {
        match attempt.await.unwrap() {
            Ok(_) => prepared += 1,
            Err(CommandError::Refused(
                PaymentRefusal::LineTaken | PaymentRefusal::ClaimNotWaiting { .. },
            ))
            | Err(CommandError::Stale) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(prepared, 1);
    let shares = payment_share::Entity::find()
        .filter(payment_share::Column::Live.is_not_null())
        .all(town.read())
        .await
        .unwrap();
    assert_eq!(shares.len(), 5, "one live share a claim line");
}

#[tokio::test(flavor = "multi_thread")]
async fn however_many_release_at_once_the_money_leaves_once() {
    let town = Town::new().await;
    let school = town.school(1).await;
    town.cleared(&school, "SQ2023-0417", 1, 3).await;
    let batch = town.run(prepare(&[]), &clerk(), "").await.unwrap();
    let tries: Vec<_> = (0..8)
        .map(|n| {
            let (store, command) = (town.store.clone(), release(&town, &batch));
            let who = actor(&format!("finance-{n}"), &[Role::FundOfficer]);
            tokio::spawn(async move { store.run(command, &who, "").await })
        })
        .collect();
    let mut released = 0;
    for attempt in tries {
        match attempt.await.unwrap() {
            Ok(_) => released += 1,
            Err(CommandError::Stale | CommandError::Refused(PaymentRefusal::WrongState { .. })) => {
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(released, 1);
    assert_eq!(town.fund().await.in_transit, Money::from_fen(3 * HEAD_FEN));
}

#[tokio::test]
async fn whoever_prepared_or_approved_does_not_release_by_rule_and_by_the_database() {
    let town = Town::new().await;
    let school = town.school(1).await;
    town.cleared(&school, "SQ2023-0417", 1, 2).await;
    let both = actor("lin", &[Role::Clerk, Role::FundOfficer]);
    let batch = town.run(prepare(&[]), &both, "").await.unwrap();
    let deputy = Actor {
        on_behalf_of: Some("lin".into()),
        ..finance()
    };
    let approver = actor("zheng", &[Role::FundOfficer]);
    for (who, expected) in [
        (&both, PaymentRefusal::PreparedBySame),
        (&deputy, PaymentRefusal::PreparedBySame),
        (&approver, PaymentRefusal::ApprovedBySame),
    ] {
        match town.run(release(&town, &batch), who, "").await {
            Err(CommandError::Refused(refusal)) => assert_eq!(refusal, expected),
            other => panic!("{other:?}"),
        }
    }
    let sql = "UPDATE payment_batch SET state = 'released', released_by = prepared_by, released_at = prepared_at";
    let by_hand = town.technical(sql, vec![]).await;
    assert!(
        matches!(by_hand, Err(StoreError::Forbidden(_))),
        "{by_hand:?}"
    );
    town.run(release(&town, &batch), &finance(), "")
        .await
        .unwrap();
}

#[tokio::test]
async fn money_waits_for_its_document_and_for_an_objection() {
    let town = Town::new().await;
    let school = town.school(1).await;
    town.cleared(&school, "SQ2023-0417", 1, 2).await;
    let batch = town.run(prepare(&[]), &clerk(), "").await.unwrap();
    let mut without = release(&town, &batch);
    without.appropriation_id = None;
    let refused = town.run(without, &finance(), "").await;
    assert!(matches!(
        refused,
        Err(CommandError::Refused(PaymentRefusal::AppropriationMissing))
    ));
    let sql = "UPDATE notice_line SET objected = TRUE WHERE place = 1";
    town.technical(sql, vec![]).await.unwrap();
    let refused = town.run(release(&town, &batch), &finance(), "").await;
    assert!(matches!(
        refused,
        Err(CommandError::Refused(PaymentRefusal::Objected { n: 1 }))
    ));
    assert_eq!(
        notice_line::Entity::find()
            .all(town.read())
            .await
            .unwrap()
            .len(),
        2
    );
    assert_eq!(town.fund().await.in_transit, Money::ZERO);
}

#[tokio::test]
async fn an_account_of_another_name_or_changed_since_is_not_paid() {
    let town = Town::new().await;
    let school = town.school(1).await;
    let claim = town.cleared(&school, "SQ2023-0417", 1, 2).await;
    town.account(&school, "14048101040999998", "永安市某某公司")
        .await;
    let refused = town.run(prepare(&[&claim]), &clerk(), "").await;
    assert!(
        matches!(
            refused,
            Err(CommandError::Refused(PaymentRefusal::Obstacle { .. }))
        ),
        "{refused:?}"
    );
    town.account(&school, "14048101040999997", "").await;
    let batch = town.run(prepare(&[&claim]), &clerk(), "").await.unwrap();
    town.account(&school, "14048101040999996", "").await;
    let refused = town.run(release(&town, &batch), &finance(), "").await;
    assert!(matches!(
        refused,
        Err(CommandError::Refused(PaymentRefusal::AccountChanged {
            place: 1
        }))
    ));
}

#[tokio::test]
async fn one_line_is_taken_out_without_losing_the_batch_and_a_batch_is_given_up_whole() {
    let town = Town::new().await;
    let (one, other) = (town.school(1).await, town.school(2).await);
    let first = town.cleared(&one, "SQ2023-0417", 1, 2).await;
    let second = town.cleared(&other, "SQ2023-0418", 40, 3).await;
    let batch = town.run(prepare(&[]), &clerk(), "").await.unwrap();
    let line = lines(&town, &batch).await.remove(0);
    let remove = RemoveLine {
        batch_id: batch.batch_id.clone(),
        version: batch.version,
        line_id: line.id,
        reason: "学校要求换账户".into(),
    };
    let batch = town.run(remove, &clerk(), "").await.unwrap();
    assert_eq!(town.states(&first).await, ["cleared"; 2]);
    assert_eq!(batch_row(&town, &batch).await.amount_fen, 3 * HEAD_FEN);
    let last = RemoveLine {
        batch_id: batch.batch_id.clone(),
        version: batch.version,
        line_id: lines(&town, &batch).await.remove(1).id,
        reason: "也不付".into(),
    };
    let refused = town.run(last, &clerk(), "").await;
    assert!(matches!(
        refused,
        Err(CommandError::Refused(PaymentRefusal::LastLine))
    ));
    // the line that was taken out goes into another batch at once
    let again = town.run(prepare(&[&first]), &clerk(), "").await.unwrap();
    assert_eq!(batch_row(&town, &again).await.amount_fen, 2 * HEAD_FEN);
    let cancel = CancelPayment {
        batch_id: batch.batch_id.clone(),
        version: batch.version,
        reason: "指标未到".into(),
    };
    let gone = town.run(cancel, &clerk(), "").await.unwrap();
    assert_eq!(gone.state, BatchState::Cancelled);
    assert_eq!(town.states(&second).await, ["cleared"; 3]);
}

#[tokio::test]
async fn a_bounced_line_is_paid_again_once_its_account_was_put_right_by_two() {
    let town = Town::new().await;
    let school = town.school(1).await;
    let claim = town.cleared(&school, "SQ2023-0417", 1, 2).await;
    let batch = town.run(prepare(&[]), &clerk(), "").await.unwrap();
    let batch = town
        .run(release(&town, &batch), &finance(), "")
        .await
        .unwrap();
    let content = said(&town, &batch, &[(1, "closed")]).await;
    let batch = town
        .run(read_return(&town, &batch, content), &finance(), "")
        .await
        .unwrap();
    assert_eq!(town.states(&claim).await, ["bounced"; 2]);
    assert_eq!(town.fund().await.returned, Money::from_fen(2 * HEAD_FEN));
    let line = lines(&town, &batch).await.remove(0);
    let retry = RetryPayment {
        line_ids: vec![line.id.clone()],
    };
    let refused = town.run(retry.clone(), &clerk(), "").await;
    assert!(matches!(
        refused,
        Err(CommandError::Refused(PaymentRefusal::AccountNotCorrected {
            place: 1
        }))
    ));
    town.account(&school, "14048101040999995", "").await;
    let again = town.run(retry.clone(), &clerk(), "").await.unwrap();
    let twice = town.run(retry.clone(), &clerk(), "").await;
    assert!(matches!(
        twice,
        Err(CommandError::Refused(PaymentRefusal::RetriedAlready {
            place: 1
        }))
    ));
    // given up and tried anew: the bounced line is free again
    let cancel = CancelPayment {
        batch_id: again.batch_id.clone(),
        version: again.version,
        reason: "等学校来函".into(),
    };
    town.run(cancel, &clerk(), "").await.unwrap();
    assert_eq!(town.states(&claim).await, ["bounced"; 2]);
    let again = town.run(retry, &clerk(), "").await.unwrap();
    let again = town
        .run(release(&town, &again), &finance(), "")
        .await
        .unwrap();
    assert_eq!(town.fund().await.in_transit, Money::from_fen(2 * HEAD_FEN));
    let content = said(&town, &again, &[]).await;
    town.run(read_return(&town, &again, content), &clerk(), "")
        .await
        .unwrap();
    assert_eq!(town.states(&claim).await, ["paid"; 2]);
    let fund = town.fund().await;
    assert_eq!(
        (fund.paid, fund.returned),
        (Money::from_fen(2 * HEAD_FEN), Money::ZERO)
    );
}

#[tokio::test]
async fn a_wrong_return_file_is_told_apart_and_changes_nothing() {
    let town = Town::new().await;
    let (one, other) = (town.school(1).await, town.school(2).await);
    let claim = town.cleared(&one, "SQ2023-0417", 1, 2).await;
    town.cleared(&other, "SQ2023-0418", 40, 1).await;
    let batch = town.run(prepare(&[]), &clerk(), "").await.unwrap();
    let batch = town
        .run(release(&town, &batch), &finance(), "")
        .await
        .unwrap();
    let right = said(&town, &batch, &[]).await;
    let mut elsewhere = right.clone();
    elsewhere.batch_number = "BF2023-099".into();
    let mut cut = right.clone();
    cut.lines.pop();
    let mut wrong_total = right.clone();
    wrong_total.closing_fen = Some(1);
    let before = (town.fund().await, batch_row(&town, &batch).await);
    for (file, expected) in [
        (
            elsewhere,
            ReturnFault::OtherBatch {
                found: "BF2023-099".into(),
                expected: "BF2023-001".into(),
            },
        ),
        (cut, ReturnFault::Missing { n: 1, first: 2 }),
        (
            wrong_total,
            ReturnFault::TotalDiffers {
                found: Money::from_fen(1),
                expected: Money::from_fen(3 * HEAD_FEN),
            },
        ),
    ] {
        match town
            .run(read_return(&town, &batch, file), &clerk(), "")
            .await
        {
            Err(CommandError::Refused(PaymentRefusal::Return(fault))) => {
                assert_eq!(fault, expected);
            }
            other => panic!("{other:?}"),
        }
        assert_eq!((town.fund().await, batch_row(&town, &batch).await), before);
    }
    assert_eq!(town.states(&claim).await, ["in_payment"; 2]);
    let settled = town
        .run(read_return(&town, &batch, right.clone()), &clerk(), "")
        .await
        .unwrap();
    let after = (town.fund().await, batch_row(&town, &batch).await);
    for version in [batch.version, settled.version] {
        let mut twice = read_return(&town, &batch, right.clone());
        twice.version = version;
        let refused = town.run(twice, &clerk(), "").await;
        assert!(matches!(
            refused,
            Err(CommandError::Refused(PaymentRefusal::ReadBefore { .. }))
        ));
    }
    assert_eq!((town.fund().await, batch_row(&town, &batch).await), after);
}

#[tokio::test]
async fn what_others_pay_is_not_paid_from_here() {
    let town = Town::new().await;
    let school = town.school(1).await;
    town.cleared(&school, "SQ2023-0417", 1, 1).await;
    let mut elsewhere = prepare(&[]);
    elsewhere.payment_owner = "unemployment-insurance".into();
    let refused = town.run(elsewhere, &clerk(), "").await;
    assert!(matches!(
        refused,
        Err(CommandError::Refused(PaymentRefusal::PaidElsewhere { .. }))
    ));
}
