//! A token is made for one's own account. It opens for months without a second factor, so whoever makes it types the password again:
//! a screen left open, or another token, makes none.

use chrono::NaiveDate;
use kernel::{Actor, Denied, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use crate::accounts::commands::password_proof;
use crate::accounts::queries;
use crate::tokens::tables::api_token;

/// Days a token may be good for, whatever the settings say.
const DAYS_MAX: i64 = 731;
/// Live tokens of one account.
const LIVE_MAX: usize = 20;

/// Makes a token. The secret is made by the caller ([`crate::tokens::new_token`]) and shown once; only its digest comes here.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Create {
    /// What it is for.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub name: String,
    /// Digest of the secret.
    pub digest: String,
    /// The roles it carries: some of one's own.
    #[schemars(with = "Vec<String>")]
    pub roles: Vec<Role>,
    /// Last day.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub expires_on: NaiveDate,
    /// Proof that the password was typed ([`crate::Access::prove_password`]).
    pub proof: String,
}

/// The token a command was about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AboutToken {
    /// The token.
    pub token: String,
}

/// Why no token is made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreateRefusal {
    /// The password was not typed.
    #[error("the password must be typed again")]
    NotProven,
    /// No name.
    #[error("say what the token is for")]
    NameMissing,
    /// None, or one that the maker does not hold.
    #[error("a token carries some of its owner's own roles")]
    Roles,
    /// Passed, or too far.
    #[error("the last day has passed or lies more than {max} days ahead")]
    Expiry {
        /// Days it may be ahead.
        max: i64,
    },
    /// Not a digest, or one in use.
    #[error("the digest of the secret is not well-formed or in use")]
    Digest,
    /// Enough.
    #[error("an account has at most {max} tokens at a time")]
    TooMany {
        /// Tokens at a time.
        max: usize,
    },
}

impl Refusal for CreateRefusal {
    fn key(&self) -> &'static str {
        match self {
            CreateRefusal::NotProven => "access-not-proven",
            CreateRefusal::NameMissing => "access-token-name-missing",
            CreateRefusal::Roles => "access-token-roles",
            CreateRefusal::Expiry { .. } => "access-token-expiry",
            CreateRefusal::Digest => "access-token-digest",
            CreateRefusal::TooMany { .. } => "access-token-too-many",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            CreateRefusal::Expiry { max } => vec![("max", max.to_string())],
            CreateRefusal::TooMany { max } => vec![("max", max.to_string())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            CreateRefusal::NotProven => Some("password"),
            CreateRefusal::NameMissing => Some("name"),
            CreateRefusal::Roles => Some("roles"),
            CreateRefusal::Expiry { .. } => Some("expires_on"),
            CreateRefusal::Digest | CreateRefusal::TooMany { .. } => None,
        }
    }
}

impl Command for Create {
    const NAME: &'static str = "token.create";
    // not for administrators: accounts are let in and shut out by a person, with a second factor
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
    ];
    type Answer = AboutToken;
    type Refusal = CreateRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AboutToken>, Stop<CreateRefusal>> {
        // a deputy makes tokens of their own, never in the other's place
        if who.on_behalf_of.is_some() {
            return Err(Denied::OtherPerson.into());
        }
        let name = self.name.trim();
        if name.is_empty() {
            return Err(CreateRefusal::NameMissing.into());
        }
        if self.roles.is_empty() || !self.roles.iter().all(|role| who.roles.contains(role)) {
            return Err(CreateRefusal::Roles.into());
        }
        let days = (self.expires_on - now.date()).num_days();
        if !(0..=DAYS_MAX).contains(&days) {
            return Err(CreateRefusal::Expiry { max: DAYS_MAX }.into());
        }
        if self.digest.len() != 64 || !self.digest.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(CreateRefusal::Digest.into());
        }
        let secret = queries::secret(tx.db(), tx.county(), &who.account)
            .await?
            .ok_or(Denied::NotSignedIn)?;
        if !crate::equal(&self.proof, &password_proof(tx.keys(), &secret)) {
            return Err(CreateRefusal::NotProven.into());
        }
        let live = crate::tokens::all_of(tx.db(), tx.county(), &who.account)
            .await?
            .iter()
            .filter(|token| token.revoked_at.is_none() && token.expires_on >= now.date())
            .count();
        if live >= LIVE_MAX {
            return Err(CreateRefusal::TooMany { max: LIVE_MAX }.into());
        }
        let id = tx.id();
        let words: Vec<&str> = Role::ALL
            .into_iter()
            .filter(|role| self.roles.contains(role))
            .map(Role::word)
            .collect();
        let row = api_token::Model {
            county_code: tx.county().into(),
            id: id.clone(),
            account_id: who.account.clone(),
            name: name.into(),
            digest: self.digest.to_ascii_lowercase(),
            roles: words.join(" "),
            expires_on: self.expires_on,
            made_at: now.utc(),
            revoked_at: None,
            row_version: 0,
        };
        match tx.insert(row).await {
            Err(StoreError::Taken(_)) => return Err(CreateRefusal::Digest.into()),
            other => other?,
        };
        Ok(Done::new(AboutToken { token: id.clone() })
            .about("account", &who.account)
            .about("token", &id)
            .fact("roles", words.join(" "))
            .fact("expires_on", self.expires_on.to_string()))
    }
}
