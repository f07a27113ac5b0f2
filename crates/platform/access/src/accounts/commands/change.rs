//! The name and the reach of an account are corrected.

use kernel::{Actor, Moment, RegionCode, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx, vault};

use super::{AboutAccount, GivenPhone, load, within_reach};
use crate::accounts::state::AccountKind;
use crate::accounts::tables::account;

/// Changes what an account is called, where its roles reach, and its telephone. Kind, sign-in name, organisation and person stay.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Change {
    /// The account.
    pub account: String,
    /// The version of the account on the page, so that two editors do not overwrite each other.
    pub row_version: i32,
    /// The name others see.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub display_name: String,
    /// The region its roles reach.
    pub region: RegionCode,
    /// A new telephone; none keeps the one there is.
    #[serde(default)]
    pub phone: Option<GivenPhone>,
}

/// Why an account is not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeRefusal {
    /// There is none.
    #[error("there is no such account")]
    NoSuchAccount,
    /// No name to show.
    #[error("the account has no name to show")]
    NameMissing,
    /// One's own reach is for another administrator.
    #[error("nobody changes the reach of their own roles")]
    OwnReach,
}

impl Refusal for ChangeRefusal {
    fn key(&self) -> &'static str {
        match self {
            ChangeRefusal::NoSuchAccount => "access-no-such-account",
            ChangeRefusal::NameMissing => "access-name-missing",
            ChangeRefusal::OwnReach => "access-own-reach",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            ChangeRefusal::NoSuchAccount => None,
            ChangeRefusal::NameMissing => Some("display_name"),
            ChangeRefusal::OwnReach => Some("region"),
        }
    }
}

impl Command for Change {
    const NAME: &'static str = "account.change";
    const MAY: &'static [Role] = &[Role::Administrator, Role::System];
    type Answer = AboutAccount;
    type Refusal = ChangeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<ChangeRefusal>> {
        let (old, _) = load(tx, &self.account)
            .await?
            .ok_or(ChangeRefusal::NoSuchAccount)?;
        within_reach(who, &old.region_code)?;
        within_reach(who, self.region.as_str())?;
        if old.row_version != self.row_version {
            return Err(Stop::Stale);
        }
        if self.display_name.trim().is_empty() {
            return Err(ChangeRefusal::NameMissing.into());
        }
        if who.account == old.id && self.region.as_str() != old.region_code {
            return Err(ChangeRefusal::OwnReach.into());
        }
        let mut new = account::Model {
            display_name: self.display_name.trim().into(),
            region_code: self.region.to_string(),
            ..old.clone()
        };
        if let Some(GivenPhone(phone)) = &self.phone {
            let sealed = match (&old.kind, &old.person_id) {
                (AccountKind::Worker, Some(person)) => {
                    vault::open(tx.db(), tx.keys(), tx.county(), person)
                        .await?
                        .seal("account-phone", phone.reveal())?
                }
                _ => tx.keys().seal(
                    &format!("account/{}/phone", old.id),
                    phone.reveal().as_bytes(),
                )?,
            };
            new.phone_lookup = Some(tx.keys().lookup("phone", phone.reveal()));
            new.phone_sealed = Some(sealed);
            new.phone_set_by = Some(who.account.clone());
            new.phone_set_for = who.on_behalf_of.clone();
        }
        tx.update(&old, new).await?;
        Ok(Done::new(AboutAccount {
            account: old.id.clone(),
        })
        .about("account", &old.id)
        .fact("region", self.region.as_str())
        .fact("phone_changed", self.phone.is_some()))
    }
}
