//! Where the claim of a class stands, for the class's own page.

use sea_orm::FromQueryResult;
use training::classes::after::Claimed;
use web::{App, PageError};

use crate::places;
use crate::reading::Reading;

#[derive(FromQueryResult)]
struct Found {
    id: String,
    state: String,
}

/// The live claim of a class; a withdrawn one asks no money and is none.
pub async fn claim_of_class(app: App, class: String) -> Result<Option<Claimed>, PageError> {
    let found: Vec<Found> = Reading::of(&app)
        .rows(
            "SELECT id, state FROM claim WHERE county_code = $1 AND class_id = $2 AND live IS NOT NULL ORDER BY id DESC LIMIT 1",
            vec![class.into()],
        )
        .await?;
    Ok(found.into_iter().next().map(|claim| Claimed {
        address: places::claim(&claim.id),
        with_institution: matches!(claim.state.as_str(), "draft" | "returned"),
    }))
}
