//! A token is taken back: by its owner, or by an administrator.

use kernel::{Actor, Denied, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::AboutToken;
use crate::tokens::tables::api_token;

/// Takes a token back.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Revoke {
    /// The token.
    pub token: String,
}

/// Why a token is not taken back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RevokeRefusal {
    /// There is none.
    #[error("there is no such token")]
    NoSuch,
    /// It was.
    #[error("the token was taken back already")]
    Already,
}

impl Refusal for RevokeRefusal {
    fn key(&self) -> &'static str {
        match self {
            RevokeRefusal::NoSuch => "access-token-none",
            RevokeRefusal::Already => "access-token-revoked",
        }
    }
}

impl Command for Revoke {
    const NAME: &'static str = "token.revoke";
    const MAY: &'static [Role] = &[
        Role::SchoolManager,
        Role::EnterpriseHandler,
        Role::Clerk,
        Role::Reviewer,
        Role::Leader,
        Role::MeetingSecretary,
        Role::FundOfficer,
        Role::TownshipOfficer,
        Role::Auditor,
        Role::Administrator,
        Role::System,
    ];
    type Answer = AboutToken;
    type Refusal = RevokeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AboutToken>, Stop<RevokeRefusal>> {
        let old = api_token::Entity::find_by_id((tx.county().to_owned(), self.token.clone()))
            .one(tx.db())
            .await?
            .ok_or(RevokeRefusal::NoSuch)?;
        const OTHERS: &[Role] = &[Role::Administrator, Role::System];
        if who.account != old.account_id && !who.has_any(OTHERS) {
            return Err(Denied::Role { needed: OTHERS }.into());
        }
        if old.revoked_at.is_some() {
            return Err(RevokeRefusal::Already.into());
        }
        let new = api_token::Model {
            revoked_at: Some(now.utc()),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        Ok(Done::new(AboutToken {
            token: old.id.clone(),
        })
        .about("account", &old.account_id)
        .about("token", &old.id))
    }
}
