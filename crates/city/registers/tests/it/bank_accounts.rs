use kernel::{Mask, Role};
use registers::bank_accounts::commands::*;
use registers::bank_accounts::{self, AccountFault, NewAccount, Owner, State, queries};
use registers::people::commands::OpenAccount;
use store::CommandError;
use store::testing::{COUNTY, TestStore, actor};

use crate::town::*;

fn propose(owner: Owner, number: &str) -> ProposeAccount {
    ProposeAccount {
        account: NewAccount {
            owner,
            bank_name: "永安农商银行".into(),
            holder: String::new(),
            number: number.into(),
        },
    }
}

fn confirm(account: &AccountAnswer) -> ConfirmAccount {
    ConfirmAccount {
        bank_account_id: account.bank_account_id.clone(),
        version: account.version,
    }
}

async fn state(town: &TestStore, id: &str) -> State {
    queries::find(town.read(), COUNTY, id)
        .await
        .unwrap()
        .unwrap()
        .state
}

#[tokio::test]
async fn an_account_is_confirmed_by_a_second_person_and_replaces_the_one_before() {
    let town = town().await;
    let owner = Owner::person(&person(&town, 1, "罗秀英").await);
    let first = town
        .run(propose(owner.clone(), "6200001234567890123"), &clerk(), "")
        .await
        .unwrap();
    assert!(matches!(
        town.run(confirm(&first), &clerk(), "").await,
        Err(CommandError::Refused(DecideRefusal::SamePerson))
    ));
    assert_eq!(
        bank_accounts::confirmed(town.read(), COUNTY, &owner)
            .await
            .unwrap(),
        None
    );
    town.run(confirm(&first), &reviewer(), "").await.unwrap();

    let worker = worker(&owner.owner_id);
    let second = town
        .run(propose(owner.clone(), "6200001234567890999"), &worker, "")
        .await
        .unwrap();
    assert_eq!(
        bank_accounts::confirmed(town.read(), COUNTY, &owner)
            .await
            .unwrap()
            .unwrap()
            .id,
        first.bank_account_id,
        "until it is confirmed, money goes where it went"
    );
    town.run(confirm(&second), &reviewer(), "").await.unwrap();
    assert_eq!(state(&town, &first.bank_account_id).await, State::Replaced);
    let row = bank_accounts::confirmed(town.read(), COUNTY, &owner)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (row.holder.as_str(), row.id.as_str()),
        ("罗秀英", second.bank_account_id.as_str())
    );
    let number = bank_accounts::number(town.read(), town.keys(), &row)
        .await
        .unwrap();
    assert_eq!(number.as_str(), "6200001234567890999");
    let masked = bank_accounts::masked(
        town.read(),
        town.keys(),
        std::slice::from_ref(&row),
        Mask::LAST_FOUR,
    )
    .await
    .unwrap();
    assert_eq!(masked[&row.id], "***************0999");
    assert!(!serde_json::to_string(&row).unwrap().contains("62000012345"));
}

#[tokio::test]
async fn one_proposal_of_an_owner_waits_at_a_time_also_when_two_come_at_once() {
    let town = town().await;
    let owner = Owner::person(&person(&town, 1, "罗秀英").await);
    let runs: Vec<_> = (0..6)
        .map(|n| {
            let (store, owner) = (town.store.clone(), owner.clone());
            tokio::spawn(async move {
                let number = format!("620000123456789{n:04}");
                store.run(propose(owner, &number), &clerk(), "").await
            })
        })
        .collect();
    let mut done = 0;
    for run in runs {
        match run.await.unwrap() {
            Ok(_) => done += 1,
            Err(CommandError::Refused(AccountFault::AlreadyProposed)) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(done, 1);
}

#[tokio::test]
async fn a_school_is_paid_on_a_corporate_account_and_names_no_learners_account() {
    let town = town().await;
    let id = school(&town, 1).await;
    let learner = person(&town, 1, "罗秀英").await;
    let own = town
        .run(
            propose(Owner::organisation(&id), "9040210010010000"),
            &manager(&id),
            "",
        )
        .await
        .unwrap();
    town.run(confirm(&own), &actor("fund", &[Role::FundOfficer]), "")
        .await
        .unwrap();
    let row = queries::find(town.read(), COUNTY, &own.bank_account_id)
        .await
        .unwrap()
        .unwrap();
    let number = bank_accounts::number(town.read(), town.keys(), &row)
        .await
        .unwrap();
    assert_eq!(number.as_str(), "9040210010010000");

    let others = propose(Owner::person(&learner), "6200001234567890123");
    assert!(matches!(
        town.run(others, &manager(&id), "").await,
        Err(CommandError::Denied(_))
    ));
    let another = propose(Owner::organisation(&id), "9040210010010001");
    assert!(matches!(
        town.run(another, &manager("another"), "").await,
        Err(CommandError::Denied(_))
    ));
}

#[tokio::test]
async fn what_is_wrong_with_an_account_is_told_before_it_waits() {
    let town = town().await;
    let owner = Owner::person(&person(&town, 1, "罗秀英").await);
    let short = propose(owner.clone(), "62000012345678");
    match town.run(short, &clerk(), "").await {
        Err(CommandError::Refused(fault)) => {
            assert_eq!(store::Refusal::key(&fault), "bank-account-too-short");
            assert!(store::Refusal::args(&fault).contains(&("missing", "2".into())));
        }
        other => panic!("{other:?}"),
    }
    let mut foreign = propose(owner.clone(), "6200001234567890123");
    foreign.account.holder = "罗秀英的儿子".into();
    assert!(matches!(
        town.run(foreign, &clerk(), "").await,
        Err(CommandError::Refused(AccountFault::HolderOther))
    ));
    let nobody = propose(Owner::person("nobody"), "6200001234567890123");
    assert!(matches!(
        town.run(nobody, &clerk(), "").await,
        Err(CommandError::Refused(AccountFault::NoSuchOwner))
    ));
    let good = propose(owner, "6200001234567890123");
    let first = town.run(good.clone(), &clerk(), "").await.unwrap();
    town.run(confirm(&first), &reviewer(), "").await.unwrap();
    assert!(matches!(
        town.run(good, &clerk(), "").await,
        Err(CommandError::Refused(AccountFault::SameAsNow))
    ));
}

#[tokio::test]
async fn a_declined_account_keeps_its_reason_and_makes_room_for_another() {
    let town = town().await;
    let owner = Owner::person(&person(&town, 1, "罗秀英").await);
    let first = town
        .run(propose(owner.clone(), "6200001234567890123"), &clerk(), "")
        .await
        .unwrap();
    let decline = |reason: &str| DeclineAccount {
        bank_account_id: first.bank_account_id.clone(),
        version: first.version,
        reason: reason.into(),
    };
    assert!(matches!(
        town.run(decline(""), &reviewer(), "").await,
        Err(CommandError::Refused(DecideRefusal::ReasonMissing))
    ));
    town.run(decline("卡未激活"), &reviewer(), "")
        .await
        .unwrap();
    assert_eq!(state(&town, &first.bank_account_id).await, State::Declined);
    assert!(matches!(
        town.run(confirm(&first), &reviewer(), "").await,
        Err(CommandError::Refused(DecideRefusal::NotProposed))
    ));
    town.run(propose(owner, "6200001234567890999"), &clerk(), "")
        .await
        .unwrap();
}

#[tokio::test]
async fn two_payees_on_one_account_are_seen() {
    let town = town().await;
    let mut rows = vec![];
    for (serial, name) in [(1, "罗秀英"), (2, "罗秀华")] {
        let owner = Owner::person(&person(&town, serial, name).await);
        let answer = town
            .run(propose(owner, "6200001234567890123"), &clerk(), "")
            .await
            .unwrap();
        rows.push(answer.bank_account_id);
    }
    let row = queries::find(town.read(), COUNTY, &rows[0])
        .await
        .unwrap()
        .unwrap();
    let sharing = queries::sharing_number(town.read(), &row).await.unwrap();
    assert_eq!(sharing.len(), 1);
    assert_eq!(sharing[0].id, rows[1]);
}

/// A worker who is on record and has an account that `by` opened.
async fn with_account(town: &TestStore, serial: u32, by: &kernel::Actor) -> (Owner, String) {
    let id = person(town, serial, "罗秀英").await;
    let open = OpenAccount {
        person_id: id.clone(),
        phone: given(&phone(serial)),
    };
    let account = town.run(open, by, "").await.unwrap().account;
    (Owner::person(&id), account)
}

fn given(phone: &str) -> access::accounts::commands::GivenPhone {
    access::accounts::commands::GivenPhone(kernel::Phone::parse(phone).unwrap())
}

#[tokio::test]
async fn whoever_opened_a_workers_account_does_not_confirm_the_card_the_worker_names() {
    let town = town().await;
    let (owner, account) = with_account(&town, 1, &clerk()).await;
    let as_worker = kernel::Actor {
        account,
        ..worker(&owner.owner_id)
    };
    let named = town
        .run(
            propose(owner.clone(), "6200001234567890123"),
            &as_worker,
            "",
        )
        .await
        .unwrap();
    let deputy = kernel::Actor {
        on_behalf_of: Some(clerk().account),
        ..actor("deputy", &[Role::Clerk])
    };
    for who in [clerk(), deputy] {
        assert!(matches!(
            town.run(confirm(&named), &who, "").await,
            Err(CommandError::Refused(DecideRefusal::OpenedTheirAccount))
        ));
    }
    town.run(confirm(&named), &reviewer(), "").await.unwrap();
}

#[tokio::test]
async fn neither_a_deputy_nor_whom_they_stand_in_for_confirms_what_the_other_proposed() {
    let town = town().await;
    let owner = Owner::person(&person(&town, 1, "罗秀英").await);
    let deputy = kernel::Actor {
        on_behalf_of: Some(clerk().account),
        ..actor("deputy", &[Role::Clerk])
    };
    let named = town
        .run(propose(owner, "6200001234567890123"), &deputy, "")
        .await
        .unwrap();
    for who in [clerk(), actor("deputy", &[Role::Clerk])] {
        assert!(matches!(
            town.run(confirm(&named), &who, "").await,
            Err(CommandError::Refused(DecideRefusal::SamePerson))
        ));
    }
    town.run(confirm(&named), &reviewer(), "").await.unwrap();
}

#[tokio::test]
async fn a_holder_that_was_written_wrong_is_put_right_under_the_same_number() {
    let town = town().await;
    let id = school(&town, 1).await;
    let named = |holder: &str| {
        let mut one = propose(Owner::organisation(&id), "9040210010010000");
        one.account.holder = holder.into();
        one
    };
    let first = town
        .run(named("永安市第一技工学校"), &clerk(), "")
        .await
        .unwrap();
    town.run(confirm(&first), &reviewer(), "").await.unwrap();
    assert!(matches!(
        town.run(named("永安市第一技工学校"), &clerk(), "").await,
        Err(CommandError::Refused(AccountFault::SameAsNow))
    ));
    let second = town
        .run(named("永安市第1技工学校"), &clerk(), "")
        .await
        .unwrap();
    town.run(confirm(&second), &reviewer(), "").await.unwrap();
}

#[tokio::test]
async fn a_name_that_a_spreadsheet_would_run_is_not_taken() {
    let town = town().await;
    let id = school(&town, 1).await;
    for name in [
        "=1+1",
        "+8613",
        "-银行",
        "@SUM(A1)",
        "＝1",
        "永安\u{0}银行",
        "永安\n银行",
        "永安\u{202e}银行",
    ] {
        let mut bank = propose(Owner::organisation(&id), "9040210010010000");
        bank.account.bank_name = name.into();
        assert!(
            matches!(
                town.run(bank, &clerk(), "").await,
                Err(CommandError::Refused(AccountFault::Unwritable {
                    field: "bank_name"
                }))
            ),
            "{name}"
        );
        let mut holder = propose(Owner::organisation(&id), "9040210010010000");
        holder.account.holder = name.into();
        assert!(
            matches!(
                town.run(holder, &clerk(), "").await,
                Err(CommandError::Refused(AccountFault::Unwritable {
                    field: "holder"
                }))
            ),
            "{name}"
        );
    }
}
