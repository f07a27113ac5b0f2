//! The ledger as a text that hledger and its kin read, so that anybody can add it up with a tool
//! that is not ours.
//!
//! The same entries give the same bytes. Memorandum postings are balanced virtual postings (in
//! brackets), which `--real` leaves out.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::account::{Account, AccountKind};
use crate::entry::Entry;

/// Writes entries in the order given.
pub fn to_hledger<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> String {
    let mut body = String::new();
    let mut accounts: BTreeSet<&Account> = BTreeSet::new();
    for entry in entries {
        accounts.extend(entry.postings().iter().map(|posting| &posting.account));
        // Writing into a String cannot fail.
        let _ = write_entry(entry, &mut body);
    }
    let mut text = String::from("; Yongji ledger\ncommodity 1000.00 CNY\n");
    for account in accounts {
        let _ = writeln!(
            text,
            "account {account}  ; type:{}",
            type_of(account.kind())
        );
    }
    text.push_str(&body);
    text
}

fn write_entry(entry: &Entry, text: &mut String) -> std::fmt::Result {
    write!(
        text,
        "\n{} * ({}) {}",
        entry.on(),
        entry.key(),
        entry.event().name()
    )?;
    let tags = [("about", entry.about()), ("reverses", entry.reverses())];
    write_tags(&tags, text)?;
    text.push('\n');
    for posting in entry.postings() {
        let account = &posting.account;
        let (open, close) = if account.kind().is_memorandum() {
            ("[", "]")
        } else {
            ("", "")
        };
        write!(
            text,
            "    {open}{account}{close}  {} CNY",
            posting.amount.yuan()
        )?;
        write_tags(
            &[
                ("sentence", posting.sentence.as_deref()),
                ("line", posting.line.as_deref()),
            ],
            text,
        )?;
        text.push('\n');
    }
    Ok(())
}

fn write_tags(tags: &[(&str, Option<&str>)], text: &mut String) -> std::fmt::Result {
    let mut lead = "  ; ";
    for (name, value) in tags {
        if let Some(value) = value {
            write!(text, "{lead}{name}:{value}")?;
            lead = ", ";
        }
    }
    Ok(())
}

/// The type letter that makes hledger's statements sort the accounts rightly.
const fn type_of(kind: AccountKind) -> char {
    match kind {
        AccountKind::Left
        | AccountKind::Committed
        | AccountKind::InTransit
        | AccountKind::Returned => 'A',
        AccountKind::Appropriation | AccountKind::Income | AccountKind::Recovered => 'R',
        AccountKind::Paid => 'X',
        AccountKind::QuotaLeft | AccountKind::QuotaGranted => 'E',
    }
}
