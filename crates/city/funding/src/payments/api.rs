//! `GET /api/v1/payment-batches`

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::queries::{self, Wanted};
use super::state::BatchState;

/// A batch as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BatchLine {
    /// The batch.
    pub batch_id: String,
    /// The number people read.
    pub number: String,
    /// The fund.
    pub fund_id: String,
    /// Who pays.
    pub payment_owner: String,
    /// Where it stands.
    pub state: BatchState,
    /// Payees.
    pub lines: i32,
    /// Their sum in fen.
    pub amount_fen: i64,
    /// The payment voucher.
    pub voucher_number: Option<String>,
    /// Its version, for commands.
    pub version: i32,
}

/// The batches after the cursor.
pub async fn list(app: App, _: Viewer, query: ApiQuery) -> Result<ApiPage<BatchLine>, PageError> {
    let wanted = Wanted {
        fund_id: query.get("fund").map(Into::into),
        state: query.get("state").and_then(BatchState::from_word),
        number: query.get("number").map(Into::into),
    };
    let after = query.after.as_deref();
    let limit = query.limit + 1;
    let found = queries::after(app.store().read(), app.county(), &wanted, after, limit).await?;
    let mut rows = Vec::with_capacity(found.len());
    for row in found {
        rows.push(BatchLine {
            state: queries::state_of(&row)?,
            batch_id: row.id,
            number: row.number,
            fund_id: row.fund_id,
            payment_owner: row.payment_owner,
            lines: row.lines,
            amount_fen: row.amount_fen,
            voucher_number: row.voucher_number,
            version: row.row_version,
        });
    }
    Ok(ApiPage::of(rows, &query, |row: &BatchLine| {
        row.batch_id.clone()
    }))
}
