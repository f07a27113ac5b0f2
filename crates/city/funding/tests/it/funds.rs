use chrono::NaiveDate;
use funding::funds::commands::appropriate::{Appropriate, AppropriateRefusal};
use funding::funds::commands::take_back::{TakeBackAppropriation, TakeBackRefusal};
use funding::funds::{queries, tables};
use kernel::{Money, Role};
use ledger::{Entry, EntryHead, FundId, Line};
use sea_orm::EntityTrait;
use store::testing::{COUNTY, TestStore, actor, store};
use store::{Command, CommandError, Done, Registry, Stop, Tx};

fn registry() -> Registry {
    Registry::of(&[funding::funds::bring])
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 1, 3).unwrap()
}

fn appropriation(number: &str, yuan: i64) -> Appropriate {
    Appropriate {
        fund_id: "employment-subsidy".into(),
        document_number: number.into(),
        year: 2023,
        amount: Money::from_fen(yuan * 100),
        issued_on: day(),
        subject: "2080705".into(),
    }
}

/// Binds money, as a decision does inside its own command.
#[derive(Clone, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
struct Bind {
    key: String,
    fen: i64,
}

impl Command for Bind {
    const NAME: &'static str = "test.bind";
    const MAY: &'static [Role] = &[Role::Reviewer];
    type Answer = ();
    type Refusal = funding::funds::LedgerRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &kernel::Actor,
        _: kernel::Moment,
    ) -> Result<Done<()>, Stop<Self::Refusal>> {
        let fund = FundId::parse("employment-subsidy").unwrap();
        let lines = [Line::new("school", Money::from_fen(self.fen)).sentence("3.3.5")];
        let entry = Entry::commitment(EntryHead::new(&self.key, day()), &fund, &lines)
            .map_err(funding::funds::LedgerRefusal)?;
        funding::funds::post(tx, &entry).await?;
        Ok(Done::new(()))
    }
}

async fn with_money(yuan: i64) -> TestStore {
    let test = store(registry).await;
    test.run(
        appropriation("永财指〔2023〕12号", yuan),
        &actor("fund", &[Role::FundOfficer]),
        "a",
    )
    .await
    .unwrap();
    test
}

#[tokio::test]
async fn a_document_puts_money_at_disposal_once() {
    let test = with_money(100_000).await;
    let officer = actor("fund", &[Role::FundOfficer]);
    let again = test
        .run(appropriation("永财指〔2023〕12号", 100_000), &officer, "b")
        .await;
    assert!(matches!(
        again,
        Err(CommandError::Refused(
            AppropriateRefusal::NumberTaken { .. }
        ))
    ));
    let fund = FundId::parse("employment-subsidy").unwrap();
    let summary = queries::summary(test.read(), COUNTY, &fund).await.unwrap();
    assert_eq!(
        (summary.appropriated, summary.left),
        (Money::from_fen(10_000_000), Money::from_fen(10_000_000))
    );
    assert_eq!(
        queries::check(test.read(), COUNTY).await.unwrap(),
        (1, vec![])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn however_many_bind_at_once_a_fund_never_falls_below_zero() {
    let test = with_money(100).await;
    let reviewer = actor("reviewer", &[Role::Reviewer]);
    let tries: Vec<_> = (0..24)
        .map(|n| {
            let (store, who) = (test.store.clone(), reviewer.clone());
            tokio::spawn(async move {
                store
                    .run(
                        Bind {
                            key: format!("bind/{n}"),
                            fen: 650,
                        },
                        &who,
                        &n.to_string(),
                    )
                    .await
            })
        })
        .collect();
    let mut bound = 0;
    for attempt in tries {
        match attempt.await.unwrap() {
            Ok(()) => bound += 1,
            Err(CommandError::Refused(_)) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(bound, 15, "15 times 6.50 fits into 100, 16 times does not");
    let (entries, findings) = queries::check(test.read(), COUNTY).await.unwrap();
    assert_eq!((entries, findings), (16, vec![]));
}

#[tokio::test]
async fn the_same_entry_under_its_key_is_posted_once() {
    let test = with_money(100).await;
    let reviewer = actor("reviewer", &[Role::Reviewer]);
    for request in ["one", "two"] {
        test.run(
            Bind {
                key: "bind/same".into(),
                fen: 650,
            },
            &reviewer,
            request,
        )
        .await
        .unwrap();
    }
    let other = test
        .run(
            Bind {
                key: "bind/same".into(),
                fen: 651,
            },
            &reviewer,
            "three",
        )
        .await;
    assert!(matches!(other, Err(CommandError::Refused(_))));
    assert_eq!(
        tables::ledger_entry::Entity::find()
            .all(test.read())
            .await
            .unwrap()
            .len(),
        2
    );
}

#[tokio::test]
async fn the_database_itself_refuses_a_balance_below_zero() {
    let test = with_money(100).await;
    let sql = "UPDATE ledger_balance SET balance_fen = -1 WHERE side = 'debit'";
    let outcome = test.technical(sql, vec![]).await;
    assert!(
        matches!(outcome, Err(store::StoreError::Forbidden(_))),
        "{outcome:?}"
    );
}

async fn take_back(
    test: &TestStore,
    number: &str,
) -> Result<String, CommandError<TakeBackRefusal>> {
    let row = queries::appropriations(test.read(), COUNTY, None)
        .await
        .unwrap()
        .into_iter()
        .find(|row| row.document_number == number && row.live.is_some())
        .unwrap();
    let command = TakeBackAppropriation {
        appropriation_id: row.id,
        version: row.row_version,
        reason: "多打了两个零".into(),
    };
    test.run(command, &actor("fund", &[Role::FundOfficer]), "")
        .await
}

#[tokio::test]
async fn a_mistyped_document_is_taken_back_and_recorded_rightly() {
    let number = "永财指〔2023〕12号";
    let test = with_money(10_000_000).await;
    take_back(&test, number).await.unwrap();
    let fund = FundId::parse("employment-subsidy").unwrap();
    let summary = queries::summary(test.read(), COUNTY, &fund).await.unwrap();
    assert_eq!(
        (summary.appropriated, summary.left),
        (Money::ZERO, Money::ZERO)
    );
    let officer = actor("fund", &[Role::FundOfficer]);
    test.run(appropriation(number, 100_000), &officer, "")
        .await
        .unwrap();
    let summary = queries::summary(test.read(), COUNTY, &fund).await.unwrap();
    assert_eq!(summary.left, Money::from_fen(10_000_000));
    assert_eq!(
        queries::check(test.read(), COUNTY).await.unwrap(),
        (3, vec![])
    );
}

#[tokio::test]
async fn what_is_committed_keeps_its_money() {
    let number = "永财指〔2023〕12号";
    let test = with_money(100).await;
    let bind = Bind {
        key: "bind".into(),
        fen: 650,
    };
    test.run(bind, &actor("reviewer", &[Role::Reviewer]), "")
        .await
        .unwrap();
    assert!(matches!(
        take_back(&test, number).await,
        Err(CommandError::Refused(TakeBackRefusal::Ledger(
            funding::funds::LedgerRefusal(ledger::Refusal::NotEnough { .. })
        )))
    ));
    let rows = queries::appropriations(test.read(), COUNTY, None)
        .await
        .unwrap();
    assert!(rows[0].live.is_some());
}

#[tokio::test]
async fn more_than_any_county_has_is_refused_and_the_sums_stay_sums() {
    let test = with_money(100).await;
    let officer = actor("fund", &[Role::FundOfficer]);
    for fen in [i64::MAX, ledger::MOST_AT_ONCE.fen() + 1] {
        let huge = Appropriate {
            amount: Money::from_fen(fen),
            ..appropriation("永财指〔2023〕13号", 1)
        };
        assert!(matches!(
            test.run(huge, &officer, "").await,
            Err(CommandError::Refused(AppropriateRefusal::Ledger(
                funding::funds::LedgerRefusal(ledger::Refusal::MoreThanAny { .. })
            )))
        ));
    }
    let most = Appropriate {
        amount: ledger::MOST_AT_ONCE,
        ..appropriation("永财指〔2023〕14号", 1)
    };
    test.run(most, &officer, "").await.unwrap();
    let fund = FundId::parse("employment-subsidy").unwrap();
    let sums = queries::sums(test.read(), COUNTY, &fund).await.unwrap();
    let debit: Money = sums.iter().map(|(_, debit, _)| *debit).sum();
    let credit: Money = sums.iter().map(|(_, _, credit)| *credit).sum();
    assert_eq!(debit, credit);
    assert!(debit >= ledger::MOST_AT_ONCE);
}
