//! Everything that changes an account, one verb a file.

mod change;
mod change_password;
mod confirm_totp;
mod create;
mod enrol_totp;
mod renew_recovery_codes;
mod reset_password;
mod reset_totp;
mod resume;
mod set_roles;
mod suspend;
mod use_recovery_code;

pub use change::{Change, ChangeRefusal};
pub use change_password::{ChangePassword, ChangePasswordRefusal};
pub use confirm_totp::{ConfirmTotp, ConfirmTotpRefusal};
pub use create::{Create, CreateRefusal, GivenPhone, make};
pub use enrol_totp::{EnrolTotp, EnrolTotpRefusal};
pub use renew_recovery_codes::{RenewRecoveryCodes, RenewRecoveryCodesRefusal};
pub use reset_password::{ResetPassword, ResetPasswordRefusal};
pub use reset_totp::{ResetTotp, ResetTotpRefusal};
pub use resume::{Resume, ResumeRefusal};
pub use set_roles::{SetRoles, SetRolesRefusal};
pub use suspend::{Suspend, SuspendRefusal};
pub use use_recovery_code::{UseRecoveryCode, UseRecoveryCodeRefusal};

use kernel::{Actor, Denied, RegionCode};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Keys, StoreError, Tx};

use super::tables::{account, account_secret, recovery_code};

/// The account a command was about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AboutAccount {
    /// The account.
    pub account: String,
}

/// Proof that the person at the keyboard typed the account's password a moment ago: given by [`crate::Access`], good until the
/// account's secrets change.
pub(crate) fn password_proof(keys: &Keys, secret: &account_secret::Model) -> String {
    keys.stamp(
        "password-proof",
        &format!("{}:{}", secret.id, secret.row_version),
    )
}

/// Loads an account with its secrets.
async fn load(
    tx: &Tx<'_>,
    id: &str,
) -> Result<Option<(account::Model, account_secret::Model)>, StoreError> {
    let Some(row) = super::queries::find(tx.db(), tx.county(), id).await? else {
        return Ok(None);
    };
    let secret = super::queries::secret(tx.db(), tx.county(), id)
        .await?
        .ok_or_else(|| StoreError::Broken(format!("the account {id} has no row of secrets")))?;
    Ok(Some((row, secret)))
}

/// Whether the actor reaches the region of an account.
fn within_reach(who: &Actor, region: &str) -> Result<(), Denied> {
    match RegionCode::parse(region) {
        Ok(region) if who.region.contains(&region) => Ok(()),
        _ => Err(Denied::OtherRegion),
    }
}

/// Refuses everybody but the account itself. Commands about one's own secrets are open to an account that holds no role yet, because
/// it must choose a password or a second factor first; therefore this stands in place of a list of roles.
fn own(who: &Actor, id: &str) -> Result<(), Denied> {
    if who.account.is_empty() {
        Err(Denied::NotSignedIn)
    } else if who.account == id {
        Ok(())
    } else {
        Err(Denied::OtherPerson)
    }
}

/// Puts recovery codes in the place of those an account had.
async fn replace_recovery_codes(
    tx: &mut Tx<'_>,
    id: &str,
    digests: &[String],
) -> Result<(), StoreError> {
    let now = tx.now().utc();
    let old = recovery_code::Entity::find()
        .filter(recovery_code::Column::CountyCode.eq(tx.county()))
        .filter(recovery_code::Column::AccountId.eq(id))
        .filter(recovery_code::Column::UsedAt.is_null())
        .filter(recovery_code::Column::ReplacedAt.is_null())
        .all(tx.db())
        .await?;
    for row in old {
        let new = recovery_code::Model {
            replaced_at: Some(now),
            ..row.clone()
        };
        tx.update(&row, new).await?;
    }
    let rows = digests
        .iter()
        .map(|digest| recovery_code::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            account_id: id.into(),
            digest: digest.clone(),
            made_at: now,
            used_at: None,
            replaced_at: None,
            row_version: 0,
        })
        .collect();
    tx.insert_many(rows).await?;
    Ok(())
}

/// Whether these are digests of recovery codes: 4 to 20, all different, 64 hexadecimal digits each.
fn digests_fit(digests: &[String]) -> bool {
    let hex = |text: &String| text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit());
    let different: std::collections::BTreeSet<&String> = digests.iter().collect();
    (4..=20).contains(&digests.len()) && digests.iter().all(hex) && different.len() == digests.len()
}
