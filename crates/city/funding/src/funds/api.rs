//! `GET /api/v1/appropriations` and `/api/v1/ledger-entries`

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::queries;

/// An appropriation as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AppropriationLine {
    /// The appropriation.
    pub appropriation_id: String,
    /// The fund.
    pub fund_id: String,
    /// The document number (指标文号).
    pub document_number: String,
    /// The budget year.
    pub year: i32,
    /// The amount in fen.
    pub amount_fen: i64,
    /// The day of the document.
    pub issued_on: String,
}

/// An entry of the ledger as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct EntryLine {
    /// Its number, from 1.
    pub number: i64,
    /// The key that makes it itself.
    pub key: String,
    /// The day it counts for.
    pub on: String,
    /// What happened.
    pub event: String,
    /// The case.
    pub about: Option<String>,
    /// Its movements.
    pub postings: Vec<PostingLine>,
}

/// One movement.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PostingLine {
    /// The account.
    pub account: String,
    /// In fen: above zero debit, below zero credit.
    pub amount_fen: i64,
    /// The sentence that allows it.
    pub sentence: Option<String>,
}

/// The appropriations after the cursor.
pub async fn appropriations(
    app: App,
    _: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<AppropriationLine>, PageError> {
    let mut rows =
        queries::appropriations(app.store().read(), app.county(), query.get("fund")).await?;
    rows.sort_by(|one, other| one.id.cmp(&other.id));
    let rows = rows
        .into_iter()
        .filter(|row| query.after.as_ref().is_none_or(|after| row.id > *after))
        .take(
            usize::try_from(query.limit)
                .unwrap_or(usize::MAX)
                .saturating_add(1),
        )
        .map(|row| AppropriationLine {
            appropriation_id: row.id,
            fund_id: row.fund_id,
            document_number: row.document_number,
            year: row.year,
            amount_fen: row.amount_fen,
            issued_on: row.issued_on.to_string(),
        })
        .collect();
    Ok(ApiPage::of(rows, &query, |row: &AppropriationLine| {
        row.appropriation_id.clone()
    }))
}

/// The entries after the cursor, in the order of their numbers.
pub async fn entries(
    app: App,
    _: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<EntryLine>, PageError> {
    let after = query
        .after
        .as_ref()
        .and_then(|after| after.parse().ok())
        .unwrap_or(0);
    let limit = query.limit + 1;
    let found = queries::entries_after(app.store().read(), app.county(), after, limit).await?;
    let rows = found
        .into_iter()
        .map(|queries::Numbered { number, entry }| EntryLine {
            number,
            key: entry.key().to_owned(),
            on: entry.on().to_string(),
            event: entry.event().name().to_owned(),
            about: entry.about().map(Into::into),
            postings: entry
                .postings()
                .iter()
                .map(|posting| PostingLine {
                    account: posting.account.to_string(),
                    amount_fen: posting.amount.fen(),
                    sentence: posting.sentence.clone(),
                })
                .collect(),
        })
        .collect();
    Ok(ApiPage::of(rows, &query, |row: &EntryLine| {
        row.number.to_string()
    }))
}
