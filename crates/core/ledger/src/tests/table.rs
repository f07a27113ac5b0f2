//! A small table language: one movement and its answer a line, balances in between.
//!
//! ```text
//! grant|withdraw|income KEY DOCUMENT AMOUNT        ANSWER
//! commit|release|pay|unpay|confirm|return|late-return|retry|give-up|recover KEY PAYEE AMOUNT [DOCUMENT] ANSWER
//! reverse KEY OF                                   ANSWER
//! holds ACCOUNT AMOUNT                             (debit above zero, credit below)
//! fund  appropriated … income … committed … in-transit … returned … paid … recovered … left …
//! ```

use chrono::NaiveDate;
use kernel::{Explain, Money};

use crate::*;

pub(super) fn fund() -> FundId {
    FundId::parse("employment-subsidy").unwrap()
}

pub(super) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 7, 1).unwrap()
}

fn head(key: &str) -> EntryHead {
    EntryHead::new(key, day())
}

fn yuan(text: &str) -> Money {
    Money::from_yuan_str(text).unwrap()
}

/// Makes the entry of a line: the verb, its key and its arguments.
fn entry(book: &Book, verb: &str, key: &str, args: &[&str]) -> Result<Entry, Refusal> {
    let fund = fund();
    if verb == "reverse" {
        let of = book.entry(args[0]).cloned();
        return Entry::reversal(
            head(key),
            &of.expect("the table names an entry that stands there"),
        );
    }
    let (whose, amount, document) = (args[0], yuan(args[1]), args.get(2).copied());
    let lines = [Line::new(whose, amount).sentence("3.3.5")];
    match verb {
        "grant" => Entry::appropriation_received(head(key), &fund, whose, amount),
        "withdraw" => Entry::appropriation_withdrawn(head(key), &fund, whose, amount),
        "income" => Entry::income_received(head(key), &fund, whose, amount),
        "commit" => Entry::commitment(head(key), &fund, &lines),
        "release" => Entry::commitment_released(head(key), &fund, &lines),
        "pay" => Entry::payment_released(head(key), &fund, document, &lines),
        "unpay" => Entry::payment_withdrawn(head(key), &fund, document, &lines),
        "confirm" => Entry::payment_confirmed(head(key), &fund, &lines),
        "return" => Entry::payment_returned(head(key), &fund, &lines),
        "late-return" => Entry::payment_returned_after_confirmation(head(key), &fund, &lines),
        "retry" => Entry::payment_retried(head(key), &fund, &lines),
        "give-up" => Entry::return_released(head(key), &fund, document, &lines),
        "recover" => Entry::recovery(head(key), &fund, &lines),
        other => panic!("no verb {other}"),
    }
}

fn answer(result: Result<Posted, Refusal>) -> String {
    match result {
        Ok(Posted::Now) => "ok".to_owned(),
        Ok(Posted::AlreadyDone) => "already-done".to_owned(),
        Err(Refusal::SameKey { difference, .. }) => format!("same-key-other-{difference}"),
        Err(refusal) => refusal.key().trim_start_matches("ledger-").to_owned(),
    }
}

fn fund_line(balances: &Balances) -> String {
    let sum = balances.summary(&fund());
    assert!(sum.adds_up(), "{sum:?}");
    let columns = [
        ("appropriated", sum.appropriated),
        ("income", sum.income),
        ("committed", sum.committed),
        ("in-transit", sum.in_transit),
        ("returned", sum.returned),
        ("paid", sum.paid),
        ("recovered", sum.recovered),
        ("left", sum.left),
    ];
    let shown = columns.iter().filter(|(_, amount)| !amount.is_zero());
    shown
        .map(|(name, amount)| format!("{name} {}", amount.yuan()))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Plays a table; every line must come out as it says.
pub(super) fn play(table: &str) -> Book {
    let mut book = Book::default();
    for (number, row) in table.lines().enumerate() {
        let words: Vec<&str> = row.split_whitespace().collect();
        let at = format!("line {}: {row}", number + 1);
        match words.as_slice() {
            [] => {}
            ["fund", columns @ ..] => {
                assert_eq!(fund_line(book.balances()), columns.join(" "), "{at}")
            }
            ["holds", account, amount] => {
                let account = format!("{}:{account}", fund()).parse().unwrap();
                assert_eq!(book.balances().get(&account), yuan(amount), "{at}");
            }
            [verb, key, args @ .., expected] => {
                let before = (book.entries().len(), book.balances().clone());
                let result = entry(&book, verb, key, args).and_then(|entry| book.post(entry));
                let posted = result == Ok(Posted::Now);
                assert_eq!(answer(result), *expected, "{at}");
                if !posted {
                    assert_eq!(
                        (book.entries().len(), book.balances().clone()),
                        before,
                        "changed by {at}"
                    );
                }
            }
            _ => panic!("{at}"),
        }
    }
    assert!(
        TrialBalance::of(book.entries(), None)
            .unwrap()
            .is_balanced()
    );
    assert_eq!(check_stored(book.entries().to_vec(), book.balances()), []);
    book
}

#[test]
fn money_goes_from_the_document_to_the_school() {
    play(
        "
        grant   G1 文1 30000.00          ok
        commit  C1 school 18850.00       ok
        fund    appropriated 30000.00 committed 18850.00 left 11150.00
        pay     P1 school 18850.00 文1   ok
        holds   quota-left:文1 11150.00
        fund    appropriated 30000.00 in-transit 18850.00 left 11150.00
        confirm B1 school 18850.00       ok
        fund    appropriated 30000.00 paid 18850.00 left 11150.00
        holds   paid:school 18850.00
        ",
    );
}

#[test]
fn nobody_commits_more_than_is_left() {
    play(
        "
        commit   C0 school 0.01          not-enough-left
        grant    G1 文1 1000.00          ok
        commit   C1 school 650.00        ok
        commit   C2 school 350.01        not-enough-left
        commit   C3 school 350.00        ok
        commit   C4 school 0.01          not-enough-left
        release  R1 school 0.01          ok
        commit   C4 school 0.01          ok
        withdraw W1 文1 0.01             not-enough-left
        fund     appropriated 1000.00 committed 1000.00
        ",
    );
}

#[test]
fn nobody_is_paid_what_was_not_committed_to_them() {
    play(
        "
        grant   G1 文1 1000.00           ok
        commit  C1 school 650.00         ok
        pay     P1 factory 650.00        not-enough-committed
        pay     P2 school 650.01         not-enough-committed
        confirm B1 school 650.00         not-enough-in-transit
        pay     P3 school 650.00         ok
        release R1 school 650.00         not-enough-committed
        return  X1 school 650.01         not-enough-in-transit
        confirm B2 school 650.00         ok
        pay     P4 school 650.00         not-enough-committed
        fund    appropriated 1000.00 paid 650.00 left 350.00
        ",
    );
}

#[test]
fn the_same_key_twice_is_done_already_or_refused_by_what_differs() {
    play(
        "
        grant   E1 文1 1500.00           ok
        grant   E1 文1 1500.00           already-done
        grant   E1 文1 1600.00           same-key-other-amounts
        grant   E1 文2 1500.00           same-key-other-accounts
        income  E1 文1 1500.00           same-key-other-event
        commit  C1 school 1500.00        ok
        commit  C1 school 1500.00        already-done
        commit  C1 factory 1500.00       same-key-other-accounts
        fund    appropriated 1500.00 committed 1500.00
        ",
    );
}

#[test]
fn the_same_key_on_another_day_or_with_another_sentence_differs_in_its_facts() {
    let mut book = play("grant G1 文1 1500.00 ok");
    let later = EntryHead::new("G1", day().succ_opt().unwrap());
    let entry = Entry::appropriation_received(later, &fund(), "文1", yuan("1500.00")).unwrap();
    let refusal = book.post(entry).unwrap_err();
    assert_eq!(
        refusal,
        Refusal::SameKey {
            key: "G1".to_owned(),
            difference: Difference::Facts
        }
    );

    let lines = |sentence: &str| [Line::new("school", yuan("650.00")).sentence(sentence)];
    book.post(Entry::commitment(head("C1"), &fund(), &lines("3.3.5")).unwrap())
        .unwrap();
    let other = Entry::commitment(head("C1"), &fund(), &lines("3.2.6")).unwrap();
    assert_eq!(answer(book.post(other)), "same-key-other-facts");
}

#[test]
fn a_returned_payment_is_paid_again_or_given_up() {
    play(
        "
        grant   G1 文1 2000.00           ok
        commit  C1 罗 1000.00            ok
        commit  C2 蓝 1000.00            ok
        pay     P1 罗 1000.00 文1        ok
        pay     P2 蓝 1000.00 文1        ok
        holds   quota-left:文1 0
        return  X1 罗 1000.00            ok
        return  X2 蓝 1000.00            ok
        fund    appropriated 2000.00 returned 2000.00
        retry   T1 罗 1000.00            ok
        confirm B1 罗 1000.00            ok
        retry   T2 罗 1000.00            not-enough-returned
        give-up U1 蓝 1000.00 文1        ok
        holds   quota-left:文1 1000.00
        fund    appropriated 2000.00 paid 1000.00 left 1000.00
        ",
    );
}

#[test]
fn the_bank_may_send_back_what_it_had_confirmed() {
    play(
        "
        grant       G1 文1 650.00        ok
        commit      C1 罗 650.00         ok
        pay         P1 罗 650.00         ok
        confirm     B1 罗 650.00         ok
        late-return X1 罗 650.00         ok
        fund        appropriated 650.00 returned 650.00
        late-return X2 罗 650.00         not-enough-paid
        ",
    );
}

#[test]
fn what_is_recovered_was_paid_and_is_at_disposal_again() {
    play(
        "
        grant   G1 文1 1000.00           ok
        commit  C1 factory 1000.00       ok
        recover R0 factory 0.01          more-than-paid
        pay     P1 factory 1000.00       ok
        recover R0 factory 0.01          more-than-paid
        confirm B1 factory 1000.00       ok
        recover R1 school 300.00         more-than-paid
        recover R2 factory 300.00        ok
        fund    appropriated 1000.00 paid 1000.00 recovered 300.00 left 300.00
        recover R3 factory 700.01        more-than-paid
        late-return X1 factory 700.01    more-than-paid
        recover R4 factory 700.00        ok
        commit  C2 school 1000.00        ok
        fund    appropriated 1000.00 committed 1000.00 paid 1000.00 recovered 1000.00
        ",
    );
}

#[test]
fn a_documents_quota_is_used_up_by_what_is_released_under_it() {
    play(
        "
        grant   G1 文1 1000.00           ok
        grant   G2 文2 500.00            ok
        commit  C1 school 1500.00        ok
        pay     P1 school 1000.01 文1    not-enough-quota
        pay     P2 school 1000.00 文1    ok
        pay     P3 school 0.01 文1       not-enough-quota
        pay     P4 school 500.00 文3     not-enough-quota
        pay     P5 school 500.00 文2     ok
        unpay   W1 school 500.00 文2     ok
        holds   quota-left:文2 500.00
        fund    appropriated 1500.00 committed 500.00 in-transit 1000.00
        ",
    );
}

#[test]
fn money_comes_back_only_under_the_document_it_was_released_under() {
    play(
        "
        grant   G1 文1 1000.00           ok
        grant   G2 文2 500.00            ok
        commit  C1 school 300.00         ok
        pay     P1 school 300.00 文1     ok
        unpay   W1 school 300.00 文2     more-than-granted
        return  X1 school 300.00         ok
        give-up U1 school 300.00 文2     more-than-granted
        give-up U2 school 300.00 文9     more-than-granted
        give-up U3 school 300.00 文1     ok
        holds   quota-left:文1 1000.00
        ",
    );
}

#[test]
fn a_fund_lists_its_documents_with_what_is_left_of_each() {
    let book = play(
        "
        grant    G1 文1 1000.00          ok
        grant    G2 文2 500.00           ok
        grant    G3 文1 200.00           ok
        withdraw W1 文2 100.00           ok
        commit   C1 school 300.00        ok
        pay      P1 school 300.00 文1    ok
        ",
    );
    let expected = [
        ("文1", yuan("1200.00"), yuan("900.00")),
        ("文2", yuan("400.00"), yuan("400.00")),
    ];
    assert_eq!(book.balances().documents(&fund()), expected);
}

#[test]
fn money_is_withdrawn_only_under_the_document_it_came_with() {
    play(
        "
        grant    G1 文1 1000.00          ok
        income   I1 2023年第1季度 500.00  ok
        withdraw W1 文2 100.00           not-enough-granted
        withdraw W2 文1 1000.01          not-enough-granted
        withdraw W3 文1 1000.00          ok
        fund     income 500.00 left 500.00
        holds    income:2023年第1季度 -500.00
        ",
    );
}

#[test]
fn a_mistake_is_reversed_once_and_only_while_the_money_is_there() {
    play(
        "
        grant   G1 文1 1000.00           ok
        commit  C1 school 650.00         ok
        reverse V1 G1                    not-enough-left
        reverse V2 C1                    ok
        reverse V2 C1                    already-done
        reverse V3 C1                    reversed-before
        reverse V1 G1                    ok
        fund
        ",
    );
}

#[test]
fn a_reversal_must_point_at_what_it_takes_back() {
    let mut book = play("grant G1 文1 1000.00 ok\n commit C1 school 650.00 ok");
    let granted = book.entry("G1").cloned().unwrap();
    let reversal = |reverses: &str, postings: Vec<Posting>| {
        Entry::from_parts(
            head("V1"),
            Event::Reversed,
            Some(reverses.to_owned()),
            postings,
        )
        .unwrap()
    };
    let missing = reversal("G9", granted.postings().to_vec());
    assert_eq!(
        book.post(missing),
        Err(Refusal::NothingToReverse {
            key: "G9".to_owned()
        })
    );
    let same_sign = reversal("C1", granted.postings().to_vec());
    assert_eq!(
        book.post(same_sign),
        Err(Refusal::NotTheReverse {
            key: "C1".to_owned()
        })
    );
}

#[test]
fn malformed_entries_are_refused_before_any_balance_is_looked_at() {
    let fund = fund();
    let commit = |lines: &[Line]| Entry::commitment(head("C1"), &fund, lines).unwrap_err();
    assert_eq!(commit(&[]), Refusal::Nothing);
    assert_eq!(
        commit(&[Line::new("school", Money::ZERO)]),
        Refusal::NotPositive {
            amount: Money::ZERO
        }
    );
    assert_eq!(
        commit(&[Line::new("school", yuan("-1"))]),
        Refusal::NotPositive { amount: yuan("-1") }
    );
    let most = Money::from_fen(i64::MAX);
    assert_eq!(
        commit(&[Line::new("a", most), Line::new("b", most)]),
        Refusal::TooLarge
    );
    assert!(matches!(
        commit(&[Line::new("a:b", yuan("1"))]),
        Refusal::BadName { what: "payee", .. }
    ));
    let line = Line::new("a", yuan("1"));
    assert!(matches!(
        commit(&[line.clone().sentence("3.3 .5")]),
        Refusal::BadName {
            what: "sentence",
            ..
        }
    ));
    let no_key = Entry::commitment(head(""), &fund, std::slice::from_ref(&line)).unwrap_err();
    assert!(matches!(no_key, Refusal::BadName { what: "key", .. }));
    let many = vec![line; MOST_POSTINGS];
    assert_eq!(
        commit(&many),
        Refusal::TooMany {
            postings: MOST_POSTINGS + 1,
            most: MOST_POSTINGS
        }
    );
}

#[test]
fn each_fund_balances_by_itself() {
    let posting = |account: &str, amount: &str| Posting {
        account: account.parse().unwrap(),
        amount: yuan(amount),
        sentence: None,
        line: None,
    };
    let between_funds = vec![
        posting("talent:left", "-1.00"),
        posting("skills:left", "1.00"),
    ];
    let refusal = Entry::from_parts(head("E1"), Event::Committed, None, between_funds).unwrap_err();
    assert_eq!(
        refusal,
        Refusal::Unbalanced {
            fund: FundId::parse("skills").unwrap(),
            by: yuan("1.00")
        }
    );
}

#[test]
fn a_batch_is_posted_whole_or_not_at_all() {
    let mut book = play("grant G1 文1 1000.00 ok\n commit C1 a 500.00 ok\n commit C2 b 400.00 ok");
    let lines = [
        Line::new("a", yuan("500.00")),
        Line::new("b", yuan("400.01")),
    ];
    let batch =
        Entry::payment_released(head("P1").about("batch-1"), &fund(), None, &lines).unwrap();
    assert_eq!(answer(book.post(batch)), "not-enough-committed");
    assert_eq!(book.balances().payable_to(&fund(), "a"), yuan("500.00"));
    assert_eq!(book.balances().summary(&fund()).in_transit, Money::ZERO);
}

#[test]
fn two_lines_for_one_payee_are_looked_at_together() {
    let mut book = play("grant G1 文1 1000.00 ok\n commit C1 a 500.00 ok");
    let lines = [
        Line::new("a", yuan("300.00")).line("L1"),
        Line::new("a", yuan("300.00")).line("L2"),
    ];
    let batch = Entry::payment_released(head("P1"), &fund(), None, &lines).unwrap();
    assert_eq!(answer(book.post(batch)), "not-enough-committed");
}

#[test]
fn more_than_any_county_has_is_a_slip_of_the_pen() {
    use crate::MOST_AT_ONCE as MOST;
    let more = MOST.checked_add(Money::from_fen(1)).unwrap();
    for amount in [more, Money::from_fen(i64::MAX)] {
        let refusal = Refusal::MoreThanAny { amount, most: MOST };
        assert_eq!(
            Entry::appropriation_received(head("G9"), &fund(), "文9", amount),
            Err(refusal.clone())
        );
        assert_eq!(
            Entry::income_received(head("I9"), &fund(), "教育附加", amount),
            Err(refusal)
        );
    }
    assert!(Entry::appropriation_received(head("G9"), &fund(), "文9", MOST).is_ok());
}
