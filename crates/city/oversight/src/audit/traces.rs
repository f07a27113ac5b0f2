//! The last part of a case: entries of the ledger and of the journal.

use std::collections::HashMap;

use kernel::{Moment, Money};
use sea_orm::FromQueryResult;
use store::journal;
use training::classes::case::SYSTEM;
use web::components::Clause;
use web::table::{Cell, Row, Table};
use web::texts::messages;
use web::{PageError, T};

use super::cells::{numbers, plain, words};
use super::dossier::Dossier;
use super::taught::listed;
use crate::reading::Reading;

/// Postings shown on one case page.
const POSTINGS_MOST: usize = 2000;

#[derive(FromQueryResult)]
struct Posted {
    number: i64,
    on_date: chrono::NaiveDate,
    event: String,
    account: String,
    amount_fen: i64,
    sentence: Option<String>,
}

/// The ledger's movements for the lines of the case.
pub(super) async fn ledger(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
) -> Result<Table, PageError> {
    let ids = dossier.claim_ids();
    let (marks, values) = listed(&ids);
    let found: Vec<Posted> = if ids.is_empty() {
        vec![]
    } else {
        reading
            .rows(
                &format!(
                    "SELECT e.number, e.on_date, e.event, p.account, CAST(SUM(p.amount_fen) AS BIGINT) AS amount_fen, p.sentence \
                     FROM ledger_posting p JOIN ledger_entry e ON e.county_code = p.county_code AND e.id = p.entry_id \
                     WHERE p.county_code = $1 AND (p.line_id IN (SELECT l.id FROM claim_line l WHERE l.county_code = $1 AND l.claim_id IN ({marks})) \
                     OR p.line_id IN (SELECT y.id FROM payment_line y WHERE y.county_code = $1 AND y.claim_id IN ({marks}))) \
                     GROUP BY e.number, e.on_date, e.event, p.account, p.sentence ORDER BY e.number, p.account LIMIT {POSTINGS_MOST}"
                ),
                values,
            )
            .await?
    };
    let count = found.len() as u64;
    let rows = found
        .into_iter()
        .map(|row| {
            let kind = row
                .account
                .parse::<ledger::Account>()
                .map(|account| t.say(account.kind().key()).into_owned())
                .unwrap_or_default();
            let (debit, credit) = if row.amount_fen >= 0 {
                (Cell::money(Money::from_fen(row.amount_fen)), Cell::empty())
            } else {
                (
                    Cell::empty(),
                    Cell::money(Money::from_fen(row.amount_fen.saturating_neg())),
                )
            };
            let event = ledger::Event::from_name(&row.event)
                .map(|event| t.say(event.key()).into_owned())
                .unwrap_or(row.event);
            Row::new(vec![
                Cell::number(row.number),
                Cell::day(row.on_date),
                Cell::text(event),
                Cell::text(kind),
                debit,
                credit,
                Cell::clauses(
                    row.sentence
                        .as_deref()
                        .map(|sentence| Clause::new(t, sentence))
                        .into_iter()
                        .collect(),
                ),
            ])
        })
        .collect();
    Ok(plain(t, "ledger", "audit-ledger")
        .column(numbers(t, "audit-entry"))
        .column(words(t, "audit-day").together())
        .column(words(t, "audit-event"))
        .column(words(t, "audit-account"))
        .column(numbers(t, "audit-debit"))
        .column(numbers(t, "audit-credit"))
        .column(words(t, "audit-sentence").together())
        .rows(rows, count))
}

/// The journal's entries about the case, oldest first, each once.
pub(super) async fn journal(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
) -> Result<Table, PageError> {
    let mut subjects: Vec<(&str, String)> = Vec::new();
    subjects.extend(dossier.class_ids().into_iter().map(|id| ("class", id)));
    subjects.extend(dossier.claim_ids().into_iter().map(|id| ("claim", id)));
    subjects.extend(
        dossier
            .batch_ids()
            .into_iter()
            .map(|id| ("payment_batch", id)),
    );
    subjects.extend(
        dossier
            .claims
            .iter()
            .filter_map(|claim| claim.meeting_id.clone())
            .map(|id| ("meeting", id)),
    );
    let mut found = Vec::new();
    for (noun, id) in subjects {
        found.extend(journal::about(reading.db(), reading.county(), noun, &id).await?);
    }
    found.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
    found.dedup_by(|one, other| one.id == other.id);
    let count = found.len() as u64;
    let accounts: Vec<String> = found
        .iter()
        .flat_map(|entry| std::iter::once(&entry.actor).chain(&entry.on_behalf_of))
        .cloned()
        .collect();
    let names = access::accounts::queries::names(reading.db(), reading.county(), &accounts).await?;
    let rows = found
        .into_iter()
        .map(|entry| {
            Row::new(vec![
                entry.position.map_or_else(Cell::empty, Cell::number),
                Cell::moment(Moment::new(entry.at)),
                Cell::text(deed(t, &entry.command)).sub(entry.command.clone()),
                hand(t, &names, &entry.actor),
                entry
                    .on_behalf_of
                    .as_deref()
                    .map_or_else(Cell::empty, |account| hand(t, &names, account)),
                Cell::text(entry.leaf.chars().take(16).collect::<String>()),
            ])
        })
        .collect();
    Ok(plain(t, "journal", "audit-journal")
        .column(numbers(t, "audit-position"))
        .column(words(t, "audit-when").together())
        .column(words(t, "audit-command"))
        .column(words(t, "audit-actor"))
        .column(words(t, "audit-behalf"))
        .column(words(t, "audit-seal").together())
        .rows(rows, count))
}

/// What a command of the journal is called; one nobody gave words to keeps its name.
pub(super) fn deed(t: T, command: &str) -> String {
    let key = deed_key(command);
    if messages(t.lang()).contains_key(key.as_str()) {
        t.say(&key).into_owned()
    } else {
        command.to_owned()
    }
}

/// The message key of a command: `class.set_hours` is `deed-class-set-hours`.
pub fn deed_key(command: &str) -> String {
    format!("deed-{}", command.replace(['.', '_'], "-"))
}

/// Who acted: the account's name, or the system.
fn hand(t: T, names: &HashMap<String, String>, account: &str) -> Cell {
    if account == SYSTEM {
        return Cell::text(t.say("class-step-system"));
    }
    Cell::data(names.get(account).map_or(account, String::as_str))
}
