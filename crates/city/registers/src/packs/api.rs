//! `GET /api/v1/packs` and `GET /api/v1/programmes`

use kernel::Text;
use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::{adoptions, in_force};

/// An adoption as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AdoptionLine {
    /// The adoption.
    pub adoption_id: String,
    /// The pack's own identifier.
    pub pack_id: String,
    /// Its version.
    pub version: String,
    /// Its digest.
    pub digest: String,
    /// First day on which it is in force.
    pub valid_from: String,
    /// Why, and by which decision.
    pub reason: String,
}

/// A programme of the pack in force as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ProgrammeLine {
    /// The identifier.
    pub programme_id: String,
    /// The title in Chinese.
    pub title_zh: String,
    /// The title in English.
    pub title_en: String,
    /// The sentences it carries out.
    pub sentences: Vec<String>,
    /// Who pays.
    pub payment_owner: String,
    /// From which fund.
    pub fund: Option<String>,
    /// The most one subject can get, in fen, where there is a ceiling.
    pub ceiling_fen: Option<i64>,
    /// Whether anything in it rests on an assumption.
    pub is_assumed: bool,
}

/// All adoptions; an installation has a handful, so they come at once.
pub async fn packs(
    app: App,
    _viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<AdoptionLine>, PageError> {
    let mut rows: Vec<AdoptionLine> = adoptions(app.store().read(), app.county())
        .await?
        .into_iter()
        .map(|row| AdoptionLine {
            adoption_id: row.id,
            pack_id: row.pack_id,
            version: row.version,
            digest: row.digest,
            valid_from: row.valid_from.to_string(),
            reason: row.reason,
        })
        .collect();
    rows.sort_by(|one, other| one.adoption_id.cmp(&other.adoption_id));
    Ok(cut(rows, &query, |row| row.adoption_id.clone()))
}

/// The programmes of the pack in force today.
pub async fn programmes(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<ProgrammeLine>, PageError> {
    let pack = in_force(app.store().read(), app.county(), viewer.today()).await?;
    let rows = pack
        .iter()
        .flat_map(|pack| pack.programmes())
        .map(|programme| {
            let Text { zh, en } = programme.title.clone();
            ProgrammeLine {
                programme_id: programme.id.clone(),
                title_zh: zh,
                title_en: en,
                sentences: programme.sentences.clone(),
                payment_owner: programme.payment_owner.clone(),
                fund: programme.fund.clone(),
                ceiling_fen: programme.ceiling().map(|most| most.fen()),
                is_assumed: programme.is_assumed(),
            }
        })
        .collect();
    Ok(cut(rows, &query, |row| row.programme_id.clone()))
}

/// The rows after the cursor, from a list in key order that is in memory.
fn cut<R>(rows: Vec<R>, query: &ApiQuery, key: impl Fn(&R) -> String) -> ApiPage<R> {
    let after = query.after.as_deref().unwrap_or_default();
    let most = usize::try_from(query.limit).unwrap_or(usize::MAX);
    let rows = rows
        .into_iter()
        .filter(|row| key(row).as_str() > after)
        .take(most.saturating_add(1))
        .collect();
    ApiPage::of(rows, query, key)
}
