//! Somebody is appointed to stand in for another on given days: by the one who will be away, or by an administrator.

use chrono::NaiveDate;
use kernel::{Actor, Denied, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::accounts::{AccountState, queries};
use crate::deputies::tables::deputy;

/// Appoints a deputy.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Appoint {
    /// Who stands in.
    pub deputy: String,
    /// For whom.
    pub principal: String,
    /// First day.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub starts_on: NaiveDate,
    /// Last day.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub ends_on: NaiveDate,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// The appointment a command was about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AboutDeputy {
    /// The appointment.
    pub deputy: String,
}

/// Why nobody is appointed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AppointRefusal {
    /// One of the two accounts is not there, or is suspended.
    #[error("there is no such account, or it is suspended")]
    NoSuchAccount,
    /// Both are one.
    #[error("nobody stands in for themselves")]
    Oneself,
    /// An administrator does not give themselves another's place.
    #[error("nobody appoints themselves")]
    OwnPlace,
    /// They hold no role in common.
    #[error("a deputy holds the role of the one it stands in for")]
    NoSharedRole,
    /// The days run backwards or are over.
    #[error("the last day lies before the first or has passed")]
    Dates,
    /// No reason.
    #[error("a reason must be given")]
    ReasonMissing,
    /// The two are of different organisations.
    #[error("a deputy is of the same organisation")]
    OtherOrganisation,
}

impl Refusal for AppointRefusal {
    fn key(&self) -> &'static str {
        match self {
            AppointRefusal::NoSuchAccount => "access-no-such-account",
            AppointRefusal::Oneself => "access-deputy-oneself",
            AppointRefusal::OwnPlace => "access-deputy-own-place",
            AppointRefusal::NoSharedRole => "access-deputy-no-shared-role",
            AppointRefusal::Dates => "access-deputy-dates",
            AppointRefusal::ReasonMissing => "access-reason-missing",
            AppointRefusal::OtherOrganisation => "access-deputy-other-organisation",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            AppointRefusal::NoSuchAccount => None,
            AppointRefusal::Dates => Some("ends_on"),
            AppointRefusal::ReasonMissing => Some("reason"),
            _ => Some("deputy"),
        }
    }
}

impl Command for Appoint {
    const NAME: &'static str = "deputy.appoint";
    const MAY: &'static [Role] = &[
        Role::Administrator,
        Role::Clerk,
        Role::Reviewer,
        Role::Leader,
        Role::MeetingSecretary,
        Role::FundOfficer,
        Role::TownshipOfficer,
        Role::SchoolManager,
        Role::EnterpriseHandler,
        Role::System,
    ];
    type Answer = AboutDeputy;
    type Refusal = AppointRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AboutDeputy>, Stop<AppointRefusal>> {
        const OTHERS: &[Role] = &[Role::Administrator, Role::System];
        let for_oneself = who.account == self.principal;
        if !for_oneself && !who.has_any(OTHERS) {
            return Err(Denied::Role { needed: OTHERS }.into());
        }
        if self.deputy == self.principal {
            return Err(AppointRefusal::Oneself.into());
        }
        if who.account == self.deputy {
            return Err(AppointRefusal::OwnPlace.into());
        }
        if self.ends_on < self.starts_on || self.ends_on < now.date() {
            return Err(AppointRefusal::Dates.into());
        }
        if self.reason.trim().is_empty() {
            return Err(AppointRefusal::ReasonMissing.into());
        }
        let active = |row: &crate::accounts::account::Model| row.state == AccountState::Active;
        let deputy = queries::find(tx.db(), tx.county(), &self.deputy)
            .await?
            .filter(active);
        // the one who is away may be suspended meanwhile; the place is still theirs
        let principal = queries::find(tx.db(), tx.county(), &self.principal).await?;
        let (Some(deputy), Some(principal)) = (deputy, principal) else {
            return Err(AppointRefusal::NoSuchAccount.into());
        };
        if deputy.organisation_id != principal.organisation_id {
            return Err(AppointRefusal::OtherOrganisation.into());
        }
        let day = self.starts_on.max(now.date());
        let held =
            queries::roles_on(tx.db(), tx.county(), &[&deputy.id, &principal.id], day).await?;
        let none = vec![];
        let theirs = held.get(&principal.id).unwrap_or(&none);
        if !held
            .get(&deputy.id)
            .unwrap_or(&none)
            .iter()
            .any(|role| theirs.contains(role))
        {
            return Err(AppointRefusal::NoSharedRole.into());
        }
        let id = tx.id();
        tx.insert(deputy::Model {
            county_code: tx.county().into(),
            id: id.clone(),
            account_id: self.deputy.clone(),
            principal_id: self.principal.clone(),
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            reason: self.reason.trim().into(),
            appointed_by: who.account.clone(),
            ended_at: None,
            row_version: 0,
        })
        .await?;
        Ok(Done::new(AboutDeputy { deputy: id })
            .about("account", &self.deputy)
            .about("account", &self.principal)
            .fact("starts_on", self.starts_on.to_string())
            .fact("ends_on", self.ends_on.to_string())
            .fact("reason", self.reason.trim()))
    }
}
