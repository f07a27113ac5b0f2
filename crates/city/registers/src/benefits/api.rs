//! `GET /api/v1/benefits`

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::list::{self, Wanted};
use super::{State, benefit};

/// A benefit as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BenefitLine {
    /// The benefit.
    pub benefit_id: String,
    /// The person.
    pub person_id: String,
    /// The programme of the pack.
    pub programme_id: String,
    /// The occupation; empty when the programme knows none.
    pub occupation_code: String,
    /// The skill level; empty when the programme knows none.
    pub level: String,
    /// Calendar year of the reckoned day.
    pub period_year: i32,
    /// How much, in fen.
    pub amount_fen: i64,
    /// Where it stands.
    pub state: State,
    /// The claim line, or `registered` or `platform`.
    pub source: String,
    /// Who gave it, when it was not us.
    pub paid_by: Option<String>,
    /// The day of the decision.
    pub decided_on: String,
}

impl From<benefit::Model> for BenefitLine {
    fn from(row: benefit::Model) -> BenefitLine {
        BenefitLine {
            benefit_id: row.id,
            person_id: row.person_id,
            programme_id: row.programme_id,
            occupation_code: row.occupation_code,
            level: row.level,
            period_year: row.period_year,
            amount_fen: row.amount_fen,
            state: row.state,
            source: row.source,
            paid_by: row.paid_by,
            decided_on: row.decided_on.to_string(),
        }
    }
}

/// What an address asks for.
pub(super) fn wanted<'a>(get: impl Fn(&str) -> Option<&'a str>) -> Wanted {
    Wanted {
        programme: get("programme").map(str::to_owned),
        state: [State::Reserved, State::Granted, State::Released]
            .into_iter()
            .find(|state| get("state") == Some(state.word())),
        year: get("year").and_then(|year| year.parse().ok()),
        person: get("person").map(str::to_owned),
    }
}

/// The rows after the cursor.
pub async fn list(
    app: App,
    _viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<BenefitLine>, PageError> {
    let wanted = wanted(|name| query.get(name));
    let (db, county) = (app.store().read(), app.county());
    let after = query.after.as_deref();
    let rows = list::after(db, county, &wanted, after, query.limit + 1).await?;
    let rows = rows.into_iter().map(BenefitLine::from).collect();
    Ok(ApiPage::of(rows, &query, |row: &BenefitLine| {
        row.benefit_id.clone()
    }))
}
