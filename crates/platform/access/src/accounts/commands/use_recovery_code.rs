//! A printed recovery code stands in for the second factor, once.

use kernel::{Actor, Moment, Permission, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use super::{AboutAccount, own};
use crate::accounts::tables::recovery_code;

/// Spends one of one's own recovery codes. [`crate::Access::second_factor`] gives it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct UseRecoveryCode {
    /// One's own account.
    pub account: String,
    /// The code's digest.
    pub digest: String,
}

/// Why a recovery code opens nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UseRecoveryCodeRefusal {
    /// There is none like it, or newer ones took its place.
    #[error("there is no such recovery code")]
    Unknown,
    /// It was used before.
    #[error("this recovery code was used before")]
    Used,
}

impl Refusal for UseRecoveryCodeRefusal {
    fn key(&self) -> &'static str {
        match self {
            UseRecoveryCodeRefusal::Unknown => "access-second-factor-wrong",
            UseRecoveryCodeRefusal::Used => "access-second-factor-used",
        }
    }
}

impl Command for UseRecoveryCode {
    const NAME: &'static str = "account.use_recovery_code";
    // between the password and the second factor nobody holds a role: `own` below decides
    const MAY: &'static [Role] = &[];
    const ANYONE: bool = true;
    type Answer = AboutAccount;
    type Refusal = UseRecoveryCodeRefusal;

    fn needs(&self) -> Permission {
        Permission::anyone()
    }

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<UseRecoveryCodeRefusal>> {
        own(who, &self.account)?;
        let row = recovery_code::Entity::find()
            .filter(recovery_code::Column::CountyCode.eq(tx.county()))
            .filter(recovery_code::Column::AccountId.eq(&self.account))
            .filter(recovery_code::Column::Digest.eq(&self.digest))
            .filter(recovery_code::Column::ReplacedAt.is_null())
            .one(tx.db())
            .await?
            .ok_or(UseRecoveryCodeRefusal::Unknown)?;
        if row.used_at.is_some() {
            return Err(UseRecoveryCodeRefusal::Used.into());
        }
        let used = recovery_code::Model {
            used_at: Some(now.utc()),
            ..row.clone()
        };
        match tx.update(&row, used).await {
            // somebody used it between our reading and our writing
            Err(StoreError::Stale) => return Err(UseRecoveryCodeRefusal::Used.into()),
            other => other?,
        };
        Ok(Done::new(AboutAccount {
            account: self.account.clone(),
        })
        .about("account", &self.account))
    }
}
