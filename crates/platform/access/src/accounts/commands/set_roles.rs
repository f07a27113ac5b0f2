//! The roles of an account become these: what is no longer named is taken back, what is new begins.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{AboutAccount, load, within_reach};
use crate::accounts::guard;
use crate::accounts::queries;
use crate::accounts::state::{RoleGrant, RolesUnfit, roles_fit};
use crate::accounts::tables::{account, account_role};

/// Sets the roles of an account.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetRoles {
    /// The account.
    pub account: String,
    /// The version of the account on the page, so that two editors do not overwrite each other.
    pub row_version: i32,
    /// All the roles it shall hold.
    pub roles: Vec<RoleGrant>,
}

/// Why roles are not set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetRolesRefusal {
    /// There is no such account.
    #[error("there is no such account")]
    NoSuchAccount,
    /// One's own are for another administrator.
    #[error("nobody changes their own roles")]
    Own,
    /// Nobody could let others in any more.
    #[error("this is the last administrator")]
    LastAdministrator,
    /// The roles do not go.
    #[error("{0}")]
    Roles(RolesUnfit),
}

impl Refusal for SetRolesRefusal {
    fn key(&self) -> &'static str {
        match self {
            SetRolesRefusal::NoSuchAccount => "access-no-such-account",
            SetRolesRefusal::Own => "access-own-roles",
            SetRolesRefusal::LastAdministrator => "access-last-administrator",
            SetRolesRefusal::Roles(unfit) => unfit.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            SetRolesRefusal::Roles(unfit) => unfit.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, SetRolesRefusal::Roles(_)).then_some("roles")
    }
}

/// Rows for new grants.
pub(super) fn rows(
    tx: &Tx<'_>,
    account: &str,
    grants: &[RoleGrant],
    who: &Actor,
    now: Moment,
) -> Vec<account_role::Model> {
    grants
        .iter()
        .map(|grant| account_role::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            account_id: account.into(),
            role: grant.role.word().into(),
            valid_from: grant.valid_from.unwrap_or_else(|| now.date()),
            valid_to: grant.valid_to,
            granted_by: who.account.clone(),
            revoked_at: None,
            row_version: 0,
        })
        .collect()
}

impl SetRoles {
    /// Whether a standing grant is named as it is: the same role, the same days. A day left open means the one it has.
    fn keeps(&self, row: &account_role::Model) -> bool {
        self.roles.iter().any(|grant| {
            grant.role.word() == row.role
                && grant.valid_from.is_none_or(|from| from == row.valid_from)
                && grant.valid_to == row.valid_to
        })
    }
}

impl Command for SetRoles {
    const NAME: &'static str = "account.set_roles";
    const MAY: &'static [Role] = &[Role::Administrator, Role::System];
    type Answer = AboutAccount;
    type Refusal = SetRolesRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<SetRolesRefusal>> {
        let (old, _) = load(tx, &self.account)
            .await?
            .ok_or(SetRolesRefusal::NoSuchAccount)?;
        within_reach(who, &old.region_code)?;
        if who.account == old.id || who.on_behalf_of.as_deref() == Some(&old.id) {
            return Err(SetRolesRefusal::Own.into());
        }
        if old.row_version != self.row_version {
            return Err(Stop::Stale);
        }
        roles_fit(old.kind, &self.roles, now.date()).map_err(SetRolesRefusal::Roles)?;
        let standing = queries::grants(tx.db(), tx.county(), &old.id).await?;
        let administrator = Role::Administrator.word();
        let stays = self.roles.iter().any(|grant| {
            grant.role == Role::Administrator
                && grant.valid_to.is_none()
                && grant.valid_from.is_none_or(|from| from <= now.date())
        });
        if standing.iter().any(|row| row.role == administrator)
            && !stays
            && !guard::another_administrator(tx, &old.id).await?
        {
            return Err(SetRolesRefusal::LastAdministrator.into());
        }
        for row in standing.iter().filter(|row| !self.keeps(row)) {
            let ended = account_role::Model {
                revoked_at: Some(now.utc()),
                ..row.clone()
            };
            tx.update(row, ended).await?;
        }
        let kept: Vec<&account_role::Model> =
            standing.iter().filter(|row| self.keeps(row)).collect();
        let new: Vec<RoleGrant> = self
            .roles
            .iter()
            .filter(|grant| !kept.iter().any(|row| row.role == grant.role.word()))
            .cloned()
            .collect();
        let new = rows(tx, &old.id, &new, who, now);
        tx.insert_many(new).await?;
        // the account's version moves with its roles, which keeps two editors apart
        tx.update(&old, account::Model { ..old.clone() }).await?;
        let words: Vec<&str> = self.roles.iter().map(|grant| grant.role.word()).collect();
        Ok(Done::new(AboutAccount {
            account: old.id.clone(),
        })
        .about("account", &old.id)
        .fact("roles", words.join(" ")))
    }
}
