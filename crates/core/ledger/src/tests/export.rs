//! What leaves the ledger: the hledger text, the trial balance, and what the checker says of a
//! stored ledger that was tampered with.

use chrono::{Days, NaiveDate};
use kernel::{DateRange, Money};

use super::table::{day, fund, play};
use crate::*;

fn yuan(text: &str) -> Money {
    Money::from_yuan_str(text).unwrap()
}

fn later(days: u64) -> NaiveDate {
    day() + Days::new(days)
}

fn small_book() -> Book {
    let mut book = Book::default();
    let document = "永财指〔2023〕12号";
    let lines = [Line::new("school", yuan("18850.00"))
        .sentence("3.3.5")
        .line("L1")];
    let head = |key: &str, days| EntryHead::new(key, later(days));
    for entry in [
        Entry::appropriation_received(head("G1", 0), &fund(), document, yuan("30000.00")),
        Entry::commitment(head("C1", 10).about("claim-1"), &fund(), &lines),
        Entry::payment_released(
            head("P1", 20).about("batch-1"),
            &fund(),
            Some(document),
            &lines,
        ),
    ] {
        book.post(entry.unwrap()).unwrap();
    }
    book
}

#[test]
fn the_exported_text_is_this_to_the_byte() {
    let expected = "\
; Yongji ledger
commodity 1000.00 CNY
account employment-subsidy:appropriation:永财指〔2023〕12号  ; type:R
account employment-subsidy:left  ; type:A
account employment-subsidy:committed:school  ; type:A
account employment-subsidy:in-transit:school  ; type:A
account employment-subsidy:quota-left:永财指〔2023〕12号  ; type:E
account employment-subsidy:quota-granted:永财指〔2023〕12号  ; type:E

2023-07-01 * (G1) appropriation_received
    employment-subsidy:appropriation:永财指〔2023〕12号  -30000.00 CNY
    employment-subsidy:left  30000.00 CNY
    [employment-subsidy:quota-granted:永财指〔2023〕12号]  -30000.00 CNY
    [employment-subsidy:quota-left:永财指〔2023〕12号]  30000.00 CNY

2023-07-11 * (C1) committed  ; about:claim-1
    employment-subsidy:committed:school  18850.00 CNY  ; sentence:3.3.5, line:L1
    employment-subsidy:left  -18850.00 CNY

2023-07-21 * (P1) payment_released  ; about:batch-1
    employment-subsidy:committed:school  -18850.00 CNY  ; sentence:3.3.5, line:L1
    employment-subsidy:in-transit:school  18850.00 CNY  ; sentence:3.3.5, line:L1
    [employment-subsidy:quota-left:永财指〔2023〕12号]  -18850.00 CNY
    [employment-subsidy:quota-granted:永财指〔2023〕12号]  18850.00 CNY
";
    assert_eq!(to_hledger(small_book().entries()), expected);
}

#[test]
fn a_trial_balance_shows_what_moved_in_the_period() {
    let period = DateRange::new(later(10), later(10)).unwrap();
    let trial = TrialBalance::of(small_book().entries(), Some(&period)).unwrap();
    assert!(trial.is_balanced());
    let rows: Vec<_> = trial
        .rows
        .iter()
        .filter(|row| !row.kind.is_memorandum())
        .map(|row| {
            (
                row.kind.name(),
                [row.opening, row.debit, row.credit, row.closing].map(|m| m.fen() / 100),
            )
        })
        .collect();
    let expected = [
        ("appropriation", [-30_000, 0, 0, -30_000]),
        ("left", [30_000, 0, 18_850, 11_150]),
        ("committed", [0, 18_850, 0, 18_850]),
    ];
    assert_eq!(rows, expected);
    assert_eq!(
        (trial.debit, trial.credit),
        (yuan("18850.00"), yuan("18850.00"))
    );
}

#[test]
fn the_checker_names_a_changed_balance_a_doubled_and_an_impossible_entry() {
    let book = play("grant G1 文1 1000.00 ok\n commit C1 school 650.00 ok");
    let left: Account = "employment-subsidy:left".parse().unwrap();
    let mut stored = book.balances().clone();
    stored.set(left.clone(), yuan("9350.00"));
    let findings = check_stored(book.entries().to_vec(), &stored);
    assert_eq!(
        findings,
        [
            LedgerFinding::Balance {
                account: left,
                stored: yuan("9350.00"),
                computed: yuan("350.00")
            },
            LedgerFinding::DoesNotAddUp { fund: fund() },
        ]
    );

    let mut entries = book.entries().to_vec();
    entries.push(entries[0].clone());
    assert_eq!(
        check_stored(entries, book.balances()),
        [LedgerFinding::Twice {
            key: "G1".to_owned()
        }]
    );

    let swapped = [book.entries()[1].clone(), book.entries()[0].clone()];
    let findings = check_stored(swapped, book.balances());
    assert!(
        matches!(&findings[0], LedgerFinding::Refused { key, .. } if key == "C1"),
        "{findings:?}"
    );
}

#[test]
fn an_entry_that_does_not_balance_does_not_come_in_by_json() {
    let json = serde_json::to_string(&small_book().entries()[1]).unwrap();
    assert!(serde_json::from_str::<Entry>(&json).is_ok());
    let error = serde_json::from_str::<Entry>(&json.replace("-1885000", "-1885001")).unwrap_err();
    assert!(error.to_string().contains("differ by -0.01"), "{error}");
}

#[test]
fn names_of_events_are_those_that_are_serialised() {
    for event in Event::ALL {
        assert_eq!(serde_json::to_value(event).unwrap(), event.name());
        assert_eq!(Event::from_name(event.name()), Some(event));
    }
}
