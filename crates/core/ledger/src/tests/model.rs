//! The ledger against a model that knows no accounts: a few numbers and plain comparisons.

use kernel::Money;
use proptest::prelude::*;

use super::table::{day, fund};
use crate::*;

#[derive(Clone, Copy, Debug)]
enum Move {
    Grant,
    Withdraw,
    Income,
    Commit,
    Release,
    Pay,
    Unpay,
    Confirm,
    Return,
    LateReturn,
    Retry,
    GiveUp,
    Recover,
}

const MOVES: [Move; 13] = [
    Move::Grant,
    Move::Withdraw,
    Move::Income,
    Move::Commit,
    Move::Release,
    Move::Pay,
    Move::Unpay,
    Move::Confirm,
    Move::Return,
    Move::LateReturn,
    Move::Retry,
    Move::GiveUp,
    Move::Recover,
];

#[derive(Clone, Copy, Debug, Default)]
struct Payee {
    committed: i64,
    in_transit: i64,
    returned: i64,
    paid: i64,
    recovered: i64,
}

#[derive(Clone, Debug, Default)]
struct Model {
    granted: i64,
    income: i64,
    left: i64,
    quota: i64,
    payees: [Payee; 3],
}

impl Model {
    /// Carries the move out if it may be; whether it was.
    fn play(&mut self, step: Move, who: usize, amount: i64) -> bool {
        let mut next = self.clone();
        let payee = &mut next.payees[who];
        match step {
            Move::Grant => {
                next.granted += amount;
                next.quota += amount;
                next.left += amount;
            }
            Move::Withdraw => {
                next.granted -= amount;
                next.quota -= amount;
                next.left -= amount;
            }
            Move::Income => {
                next.income += amount;
                next.left += amount;
            }
            Move::Commit => {
                next.left -= amount;
                payee.committed += amount;
            }
            Move::Release => {
                payee.committed -= amount;
                next.left += amount;
            }
            Move::Pay => {
                payee.committed -= amount;
                payee.in_transit += amount;
                next.quota -= amount;
            }
            Move::Unpay => {
                payee.in_transit -= amount;
                payee.committed += amount;
                next.quota += amount;
            }
            Move::Confirm => {
                payee.in_transit -= amount;
                payee.paid += amount;
            }
            Move::Return => {
                payee.in_transit -= amount;
                payee.returned += amount;
            }
            Move::LateReturn => {
                payee.paid -= amount;
                payee.returned += amount;
            }
            Move::Retry => {
                payee.returned -= amount;
                payee.in_transit += amount;
            }
            Move::GiveUp => {
                payee.returned -= amount;
                next.left += amount;
                next.quota += amount;
            }
            Move::Recover => {
                payee.recovered += amount;
                next.left += amount;
            }
        }
        let payee = next.payees[who];
        let sound = [
            next.granted,
            next.left,
            next.quota,
            payee.committed,
            payee.in_transit,
            payee.returned,
            payee.paid,
        ]
        .into_iter()
        .all(|held| held >= 0)
            && payee.recovered <= payee.paid;
        if sound {
            *self = next;
        }
        sound
    }
}

const PAYEES: [&str; 3] = ["school", "factory", "罗"];
const DOCUMENT: &str = "永财指〔2023〕12号";

fn entry(step: Move, key: String, who: usize, amount: i64) -> Entry {
    let (head, fund, amount) = (EntryHead::new(key, day()), fund(), Money::from_fen(amount));
    // A payee's share in one line or in two must come to the same.
    let lines = match amount.fen() {
        0..100 => vec![Line::new(PAYEES[who], amount)],
        fen => vec![
            Line::new(PAYEES[who], Money::from_fen(99)),
            Line::new(PAYEES[who], Money::from_fen(fen - 99)),
        ],
    };
    match step {
        Move::Grant => Entry::appropriation_received(head, &fund, DOCUMENT, amount),
        Move::Withdraw => Entry::appropriation_withdrawn(head, &fund, DOCUMENT, amount),
        Move::Income => Entry::income_received(head, &fund, "Q1", amount),
        Move::Commit => Entry::commitment(head, &fund, &lines),
        Move::Release => Entry::commitment_released(head, &fund, &lines),
        Move::Pay => Entry::payment_released(head, &fund, Some(DOCUMENT), &lines),
        Move::Unpay => Entry::payment_withdrawn(head, &fund, Some(DOCUMENT), &lines),
        Move::Confirm => Entry::payment_confirmed(head, &fund, &lines),
        Move::Return => Entry::payment_returned(head, &fund, &lines),
        Move::LateReturn => Entry::payment_returned_after_confirmation(head, &fund, &lines),
        Move::Retry => Entry::payment_retried(head, &fund, &lines),
        Move::GiveUp => Entry::return_released(head, &fund, Some(DOCUMENT), &lines),
        Move::Recover => Entry::recovery(head, &fund, &lines),
    }
    .unwrap()
}

/// Steps whose amounts come from a few round numbers, so that balances are often hit exactly.
fn steps() -> impl Strategy<Value = Vec<(Move, usize, i64)>> {
    let amount = prop_oneof![Just(100_i64), Just(200), Just(50), 1_i64..400];
    proptest::collection::vec(
        (proptest::sample::select(&MOVES[..]), 0_usize..3, amount),
        1..120,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_ledger_says_what_the_naive_model_says(steps in steps()) {
        let mut model = Model::default();
        let mut book = Book::default();
        for (number, (step, who, amount)) in steps.into_iter().enumerate() {
            let entry = entry(step, format!("E{number}"), who, amount);
            // Loading only the balances that an entry needs decides as all of them do.
            let loaded: Balances =
                Balances::needed(&entry).into_iter().map(|account| (account.clone(), book.balances().get(&account))).collect();
            prop_assert_eq!(loaded.after(&entry), book.balances().after(&entry));

            let may = model.play(step, who, amount);
            let posted = book.post(entry.clone());
            prop_assert_eq!(posted.is_ok(), may, "{:?} {} {}: {:?}", step, who, amount, posted);
            if may {
                prop_assert_eq!(book.post(entry), Ok(Posted::AlreadyDone));
            }
            let sum = book.balances().summary(&fund());
            prop_assert!(sum.adds_up());
            let all = |of: fn(&Payee) -> i64| model.payees.iter().map(of).sum::<i64>();
            prop_assert_eq!(
                [sum.appropriated, sum.income, sum.left, sum.committed, sum.in_transit, sum.returned, sum.paid, sum.recovered]
                    .map(Money::fen),
                [
                    model.granted,
                    model.income,
                    model.left,
                    all(|p| p.committed),
                    all(|p| p.in_transit),
                    all(|p| p.returned),
                    all(|p| p.paid),
                    all(|p| p.recovered),
                ]
            );
            prop_assert_eq!(book.balances().quota_left(&fund(), DOCUMENT).fen(), model.quota);
            let payee = model.payees[who];
            let owed = payee.committed + payee.in_transit + payee.returned;
            prop_assert_eq!(book.balances().payable_to(&fund(), PAYEES[who]).fen(), owed);
        }
        prop_assert!(TrialBalance::of(book.entries(), None).unwrap().is_balanced());
        prop_assert_eq!(check_stored(book.entries().to_vec(), book.balances()), vec![]);
        let json = serde_json::to_string(book.entries()).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Vec<Entry>>(&json).unwrap()[..], book.entries());
    }
}
