//! A difference is settled: the side that was wrong was put right, and it is written down how.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::import::PlatformRefused;
use crate::classes::case::Case;
use crate::platform::tables::{platform_difference, platform_import};

/// Settles one difference.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SettleDifference {
    /// The difference.
    pub difference_id: String,
    /// How it was settled.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub words: String,
}

impl Command for SettleDifference {
    const NAME: &'static str = "platform.settle";
    const SENTENCES: &'static [&'static str] = &["2.3.1"];
    const MAY: &'static [Role] = &[Role::SchoolManager, Role::Clerk];
    type Answer = String;
    type Refusal = PlatformRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<PlatformRefused>> {
        let key = |id: &str| (tx.county().to_owned(), id.to_owned());
        let old = platform_difference::Entity::find_by_id(key(&self.difference_id))
            .one(tx.db())
            .await?
            .filter(|row| row.state == "open")
            .ok_or(PlatformRefused::NothingOpen)?;
        let import = platform_import::Entity::find_by_id(key(&old.import_id))
            .one(tx.db())
            .await?
            .filter(|import| import.state == "open")
            .ok_or(PlatformRefused::NothingOpen)?;
        Case::open::<PlatformRefused>(tx, who, &old.class_id, None).await?;
        let words = self.words.trim();
        if words.is_empty() {
            return Err(PlatformRefused::WordsMissing.into());
        }
        let new = platform_difference::Model {
            state: "settled".into(),
            settled_words: Some(words.into()),
            settled_by: Some(who.account.clone()),
            settled_at: Some(now.utc()),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        let left = platform_difference::Entity::find()
            .filter(platform_difference::Column::CountyCode.eq(tx.county()))
            .filter(platform_difference::Column::ImportId.eq(&import.id))
            .filter(platform_difference::Column::State.eq("open"))
            .count(tx.db())
            .await?;
        if left == 0 {
            let settled = platform_import::Model {
                state: "settled".into(),
                ..import.clone()
            };
            tx.update(&import, settled).await?;
        }
        Ok(Done::new(old.class_id.clone())
            .about("class", &old.class_id)
            .about("difference", &old.id)
            .fact("left", left))
    }
}
