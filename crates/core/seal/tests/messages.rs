//! Every error and finding of the pure crates has its message in both languages, and the message
//! asks for no value that the error does not give.

use kernel::*;
use ledger::{
    Account, AccountKind, Difference, Entry, EntryHead, Event, FundId, LedgerFinding, Line,
    NameError, Refusal,
};
use seal::{CheckpointError, LogFinding, NoteError};

const FILES: [(&str, &str, &str); 3] = [
    (
        "kernel",
        include_str!("../../../../locales/zh-CN/kernel.ftl"),
        include_str!("../../../../locales/en/kernel.ftl"),
    ),
    (
        "ledger",
        include_str!("../../../../locales/zh-CN/ledger.ftl"),
        include_str!("../../../../locales/en/ledger.ftl"),
    ),
    (
        "seal",
        include_str!("../../../../locales/zh-CN/seal.ftl"),
        include_str!("../../../../locales/en/seal.ftl"),
    ),
];

/// The text of a message: its line and the indented ones after it.
fn message(file: &str, key: &str) -> Option<String> {
    let start = format!("{key} = ");
    let mut lines = file.lines().skip_while(|line| !line.starts_with(&start));
    let mut text = lines.next()?.to_owned();
    for line in lines.take_while(|line| line.starts_with([' ', '}'])) {
        text.push_str(line);
    }
    Some(text)
}

fn placeholders(text: &str) -> Vec<&str> {
    let names = text.split("{ $").skip(1);
    let mut names: Vec<&str> = names
        .filter_map(|rest| rest.split([' ', '}']).next())
        .collect();
    names.sort_unstable();
    names
}

/// What an error says of itself, with its type forgotten.
type Said = (&'static str, Vec<(&'static str, String)>);

fn say(error: &dyn Explain) -> Said {
    (error.key(), error.args())
}

fn kernel_errors() -> Vec<Said> {
    let calendar = [
        CalendarFault::Empty,
        CalendarFault::Header,
        CalendarFault::Row,
        CalendarFault::NoException,
        CalendarFault::Order,
        CalendarFault::YearMissing,
    ];
    let (l5, l4) = (SkillLevel::L5, SkillLevel::L4);
    let day = chrono::NaiveDate::MIN;
    let mut said: Vec<Said> = calendar
        .map(|fault| say(&CalendarError { line: 2, fault }))
        .to_vec();
    said.extend([
        say(&MoneyError::Empty),
        say(&MoneyError::NotANumber),
        say(&MoneyError::TooManyDecimals { decimals: 3 }),
        say(&MoneyError::TooLarge),
        say(&IdNumberError::Empty),
        say(&IdNumberError::Length {
            length: 17,
            expected: 18,
        }),
        say(&IdNumberError::LowerX),
        say(&IdNumberError::NotDigits { place: 1 }),
        say(&IdNumberError::Checksum),
        say(&IdNumberError::BirthInvalid),
        say(&PhoneError::Empty),
        say(&PhoneError::NotDigits { place: 1 }),
        say(&PhoneError::Length { length: 10 }),
        say(&PhoneError::NotMobile),
        say(&BankAccountError::Empty),
        say(&BankAccountError::NotDigits { place: 1 }),
        say(&BankAccountError::TooShort {
            length: 15,
            least: 16,
            missing: 1,
        }),
        say(&BankAccountError::TooLong {
            length: 20,
            most: 19,
            extra: 1,
        }),
        say(&CreditCodeError::Empty),
        say(&CreditCodeError::Length { length: 17 }),
        say(&CreditCodeError::Character {
            place: 1,
            found: 'I',
        }),
        say(&CreditCodeError::Checksum),
        say(&RegionCodeError::Length { length: 5 }),
        say(&RegionCodeError::NotDigits),
        say(&SkillLevelError::Empty),
        say(&SkillLevelError::Unknown),
        say(&SkillLevelError::Contradiction {
            first: l5,
            second: l4,
        }),
        say(&DatesReversed { from: day, to: day }),
        say(&NoCalendar {
            year: 2027,
            first_year: 2004,
            last_year: 2026,
        }),
    ]);
    said
}

fn ledger_errors() -> Vec<Said> {
    let fund = FundId::parse("talent").unwrap();
    let (amount, key) = (Money::from_fen(1), String::from("E1"));
    let account = |kind| Account::of(fund.clone(), kind, "x").unwrap();
    let (paid, recovered) = (amount, amount);
    let line = [Line::new("a", amount)];
    let day = chrono::NaiveDate::MIN;
    let refusal = Entry::commitment(EntryHead::new("", day), &fund, &line).unwrap_err();
    let mut said = vec![
        say(&refusal),
        say(&Refusal::MoreThanAny {
            amount,
            most: amount,
        }),
        say(&Refusal::BadName {
            what: "payee",
            error: NameError::Character { place: 1 },
        }),
        say(&Refusal::Nothing),
        say(&Refusal::TooMany {
            postings: 2,
            most: 1,
        }),
        say(&Refusal::NotPositive { amount }),
        say(&Refusal::TooLarge),
        say(&Refusal::Unbalanced {
            fund: fund.clone(),
            by: amount,
        }),
        say(&Refusal::SameKey {
            key: key.clone(),
            difference: Difference::Amounts,
        }),
        say(&Refusal::NothingToReverse { key: key.clone() }),
        say(&Refusal::ReversedBefore { key: key.clone() }),
        say(&Refusal::NotTheReverse { key: key.clone() }),
        say(&Refusal::MoreThanPaid {
            account: account(AccountKind::Recovered),
            paid,
            recovered,
        }),
        say(&Refusal::MoreThanGranted {
            account: account(AccountKind::QuotaLeft),
            granted: amount,
            quota: amount,
        }),
        say(&LedgerFinding::Refused {
            key: key.clone(),
            refusal: Refusal::Nothing,
        }),
        say(&LedgerFinding::Twice { key }),
        say(&LedgerFinding::Balance {
            account: account(AccountKind::Left),
            stored: amount,
            computed: amount,
        }),
        say(&LedgerFinding::DoesNotAddUp { fund: fund.clone() }),
    ];
    for kind in AccountKind::ALL {
        said.push(say(&Refusal::NotEnough {
            account: account(kind),
            has: amount,
            needs: amount,
        }));
        said.push((kind.key(), vec![]));
    }
    said.extend(Event::ALL.map(|event| (event.key(), vec![])));
    said
}

fn seal_errors() -> Vec<Said> {
    let (position, size) = (1, 2);
    vec![
        say(&CheckpointError::Note(NoteError::TooLong)),
        say(&CheckpointError::Note(NoteError::Malformed)),
        say(&CheckpointError::Note(NoteError::NotSigned)),
        say(&CheckpointError::Note(NoteError::WrongSignature)),
        say(&CheckpointError::Malformed),
        say(&LogFinding::Missing { position }),
        say(&LogFinding::OutOfOrder { position }),
        say(&LogFinding::Changed { position }),
        say(&LogFinding::NotCanonical { position }),
        say(&LogFinding::CutOff { size, entries: 1 }),
        say(&LogFinding::OtherRoot { size, unchanged: 1 }),
        say(&LogFinding::OtherOrigin {
            origin: String::from("yongji/350481"),
        }),
    ]
}

#[test]
fn every_error_has_its_message_in_both_languages_and_every_message_its_error() {
    for ((name, zh, en), said) in
        FILES
            .into_iter()
            .zip([kernel_errors(), ledger_errors(), seal_errors()])
    {
        for (key, args) in &said {
            for file in [zh, en] {
                let text =
                    message(file, key).unwrap_or_else(|| panic!("no message {key} in {name}.ftl"));
                for placeholder in placeholders(&text) {
                    assert!(
                        args.iter().any(|(name, _)| *name == placeholder),
                        "{key} does not give {placeholder}"
                    );
                }
            }
            assert_eq!(
                placeholders(&message(zh, key).unwrap()),
                placeholders(&message(en, key).unwrap()),
                "{key} differs in what it says in the two languages"
            );
        }
        for file in [zh, en] {
            for line in file
                .lines()
                .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                let key = line.split(" = ").next().unwrap();
                assert!(
                    said.iter().any(|(known, _)| *known == key),
                    "nothing says {key} of {name}.ftl"
                );
            }
        }
    }
}

#[test]
fn no_error_repeats_a_personal_number() {
    let number = "350481199001019";
    for (_, args) in [
        say(&IdNumber::parse(number).unwrap_err()),
        say(&IdNumber::parse("350481199001019123").unwrap_err()),
        say(&Phone::parse("1380000123").unwrap_err()),
        say(&BankAccount::parse("620000123456789").unwrap_err()),
    ] {
        assert!(args.iter().all(|(_, value)| value.len() < 4), "{args:?}");
    }
}
