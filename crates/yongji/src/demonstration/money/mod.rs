//! From a finished class to money in the school's account: the bureau's hands, the meeting, the notice, the payment.
//!
//! Not here: when it happens ([`super::year`]).

mod claiming;
mod deciding;
mod paying;

use funding::claims::tables::claim;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Store;
use store::files::Handed;

use super::Failed;
use super::cast::Cast;

pub use paying::FUND;

/// The office's money work: one case after the other, by the accounts whose job it is.
pub struct Office<'a> {
    /// The store.
    pub store: &'a Store,
    /// Who plays.
    pub cast: &'a Cast,
}

impl Office<'_> {
    fn county(&self) -> &str {
        &self.cast.leader.actor.county
    }

    async fn in_state(&self, state: &str) -> Result<Vec<claim::Model>, Failed> {
        claim::Entity::find()
            .filter(claim::Column::CountyCode.eq(self.county()))
            .filter(claim::Column::State.eq(state))
            .order_by_asc(claim::Column::Number)
            .all(self.store.read())
            .await
            .map_err(Failed::at("claims"))
    }

    fn scan(&self, name: &str) -> Result<Handed, Failed> {
        let text = format!("演示用扫描件：{name}");
        self.store
            .files()
            .put(
                self.store.keys(),
                &format!("{name}.pdf"),
                "application/pdf",
                text.as_bytes(),
            )
            .map_err(Failed::at("scan"))
    }
}
