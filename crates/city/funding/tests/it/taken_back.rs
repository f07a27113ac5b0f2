//! Takes one decided line back, as an upheld objection does inside its own command.

use funding::claims::commands::Grounds;
use funding::claims::{claim, take_back};
use funding::funds::LedgerRefusal;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};

/// Takes a line back.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakeBack {
    pub claim_id: String,
    pub line_id: String,
}

impl Command for TakeBack {
    const NAME: &'static str = "test.take_back";
    const MAY: &'static [Role] = &[Role::Clerk];
    type Answer = ();
    type Refusal = LedgerRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        _: Moment,
    ) -> Result<Done<()>, Stop<LedgerRefusal>> {
        let row = claim::Entity::find_by_id((tx.county().to_owned(), self.claim_id.clone()))
            .one(tx.db())
            .await?
            .ok_or(StoreError::Stale)?;
        let pack = registers::packs::by_digest(tx.db(), tx.county(), &row.pack_digest)
            .await?
            .ok_or(StoreError::Stale)?;
        let grounds = Grounds::of(&pack, &row.programme_id, "completed", "", "")
            .map_err(|_| StoreError::Stale)?;
        take_back(
            tx,
            &row,
            std::slice::from_ref(&self.line_id),
            &grounds,
            "YY2023-001",
        )
        .await?;
        Ok(Done::new(()))
    }
}
