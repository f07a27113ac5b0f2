//! A person is forgotten at the end of retention.

use chrono::{Datelike, NaiveDate};
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx, vault};

use crate::bank_accounts::{self, Owner, bank_account};
use crate::benefits;
use crate::people::{self, commands::PersonAnswer, person};
use crate::retention;
use crate::trainers::{self, trainer};

/// Forgets a person for ever.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ForgetPerson {
    /// The person.
    pub person_id: String,
    /// The last day their data had to be kept.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub retention_ended_on: NaiveDate,
    /// The rule that ends it, and who checked.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// Why a person cannot be forgotten.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ForgetRefusal {
    /// There is no such person.
    #[error("there is no such person")]
    NoSuchPerson,
    /// They are forgotten already.
    #[error("the person is forgotten already")]
    AlreadyForgotten,
    /// Retention has not ended.
    #[error("the data must be kept until {until}")]
    NotEnded {
        /// The last day.
        until: NaiveDate,
    },
    /// No reason is given.
    #[error("forgetting a person needs its reason")]
    ReasonMissing,
    /// They still teach.
    #[error("the person still teaches for an organisation")]
    StillTeaches,
    /// A benefit is promised to them and not given yet.
    #[error("a benefit is promised to the person and not given yet")]
    StillPromised,
}

impl Refusal for ForgetRefusal {
    fn key(&self) -> &'static str {
        match self {
            ForgetRefusal::NoSuchPerson => "person-unknown",
            ForgetRefusal::AlreadyForgotten => "person-already-forgotten",
            ForgetRefusal::NotEnded { .. } => "person-retention-not-ended",
            ForgetRefusal::ReasonMissing => "person-forget-reason-missing",
            ForgetRefusal::StillTeaches => "person-still-teaches",
            ForgetRefusal::StillPromised => "person-still-promised",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            ForgetRefusal::NotEnded { until } => vec![("until", until.to_string())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            ForgetRefusal::NotEnded { .. } => Some("retention_ended_on"),
            ForgetRefusal::ReasonMissing => Some("reason"),
            _ => None,
        }
    }
}

impl Command for ForgetPerson {
    const NAME: &'static str = "person.forget";
    const MAY: &'static [Role] = &[Role::Leader, Role::System];
    type Answer = PersonAnswer;
    type Refusal = ForgetRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        now: Moment,
    ) -> Result<Done<PersonAnswer>, Stop<ForgetRefusal>> {
        if self.retention_ended_on >= now.date() {
            return Err(ForgetRefusal::NotEnded {
                until: self.retention_ended_on,
            }
            .into());
        }
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(ForgetRefusal::ReasonMissing.into());
        }
        let old = people::find(tx.db(), tx.county(), &self.person_id)
            .await?
            .ok_or(ForgetRefusal::NoSuchPerson)?;
        if old.forgotten_at.is_some() {
            return Err(ForgetRefusal::AlreadyForgotten.into());
        }
        if let Some(until) = retention::kept_until(tx.db(), tx.county(), &old, now.date()).await?
            && self.retention_ended_on < until
        {
            return Err(ForgetRefusal::NotEnded { until }.into());
        }
        let teaching = trainers::queries::of_person(tx.db(), tx.county(), &old.id).await?;
        if teaching
            .iter()
            .any(|row| row.state == trainers::State::Active)
        {
            return Err(ForgetRefusal::StillTeaches.into());
        }
        let had = match &old.id_lookup {
            Some(hash) => {
                let hashes = std::slice::from_ref(hash);
                benefits::of_persons(tx.db(), tx.county(), hashes).await?
            }
            None => Default::default(),
        };
        if had
            .values()
            .flatten()
            .any(|row| row.state == benefits::State::Reserved && row.person_id == old.id)
        {
            return Err(ForgetRefusal::StillPromised.into());
        }
        erase(tx, &old, teaching, now).await?;
        Ok(Done::new(PersonAnswer {
            person_id: old.id.clone(),
            is_new: false,
            differs: vec![],
        })
        .about("person", &old.id)
        .fact("retention_ended_on", self.retention_ended_on.to_string())
        .fact("reason", reason))
    }
}

/// Takes away everything that says who somebody is, and destroys their key.
pub(super) async fn erase(
    tx: &mut Tx<'_>,
    old: &person::Model,
    teaching: Vec<trainer::Model>,
    now: Moment,
) -> Result<(), StoreError> {
    for row in teaching {
        let new = trainer::Model {
            name: String::new(),
            id_lookup: None,
            ..row.clone()
        };
        tx.update(&row, new).await?;
    }
    let accounts =
        bank_accounts::queries::all_of(tx.db(), tx.county(), &Owner::person(&old.id)).await?;
    for row in accounts {
        let new = bank_account::Model {
            holder: String::new(),
            number_lookup: None,
            ..row.clone()
        };
        tx.update(&row, new).await?;
    }
    let new = person::Model {
        name: String::new(),
        name_key: String::new(),
        birth_date: NaiveDate::from_ymd_opt(old.birth_date.year(), 1, 1).unwrap_or(old.birth_date),
        ethnicity: None,
        id_lookup: None,
        id_sealed: None,
        phone_lookup: None,
        phone_sealed: None,
        residence_region: None,
        address_sealed: None,
        forgotten_at: Some(now.utc()),
        ..old.clone()
    };
    tx.update(old, new).await?;
    vault::destroy(tx, &old.id).await
}
