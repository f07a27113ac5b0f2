//! A circumstance of a person ended, or was entered by mistake.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{TagAnswer, must_reach};
use crate::people::{person_tag, queries};

/// Ends a tag on its last day.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EndTag {
    /// The tag's row.
    pub person_tag_id: String,
    /// The last day on which it held.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub valid_to: NaiveDate,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// Why a tag cannot be ended so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EndTagRefusal {
    /// There is no such tag.
    #[error("there is no such circumstance")]
    NoSuchTag,
    /// It ended before.
    #[error("the circumstance already ended on {on}")]
    AlreadyEnded {
        /// Its last day.
        on: NaiveDate,
    },
    /// It would end before it begins.
    #[error("the circumstance begins on {from}")]
    BeforeItBegins {
        /// Its first day.
        from: NaiveDate,
    },
    /// No reason is given.
    #[error("ending a circumstance needs its reason")]
    ReasonMissing,
}

impl Refusal for EndTagRefusal {
    fn key(&self) -> &'static str {
        match self {
            EndTagRefusal::NoSuchTag => "person-tag-unknown-row",
            EndTagRefusal::AlreadyEnded { .. } => "person-tag-already-ended",
            EndTagRefusal::BeforeItBegins { .. } => "person-tag-before-it-begins",
            EndTagRefusal::ReasonMissing => "person-tag-end-reason-missing",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            EndTagRefusal::AlreadyEnded { on } => vec![("on", on.to_string())],
            EndTagRefusal::BeforeItBegins { from } => vec![("from", from.to_string())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            EndTagRefusal::BeforeItBegins { .. } => Some("valid_to"),
            EndTagRefusal::ReasonMissing => Some("reason"),
            _ => None,
        }
    }
}

impl Command for EndTag {
    const NAME: &'static str = "person.end_tag";
    const MAY: &'static [Role] = &[Role::Clerk, Role::TownshipOfficer];
    type Answer = TagAnswer;
    type Refusal = EndTagRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<TagAnswer>, Stop<EndTagRefusal>> {
        let key = (tx.county().to_owned(), self.person_tag_id.clone());
        let old = person_tag::Entity::find_by_id(key)
            .one(tx.db())
            .await?
            .ok_or(EndTagRefusal::NoSuchTag)?;
        let person = queries::find(tx.db(), tx.county(), &old.person_id)
            .await?
            .ok_or(EndTagRefusal::NoSuchTag)?;
        must_reach(who, &person)?;
        // an end that still lies ahead may be moved; one that has passed has been relied on
        if let Some(on) = old.valid_to.filter(|on| *on < now.date()) {
            return Err(EndTagRefusal::AlreadyEnded { on }.into());
        }
        if self.valid_to < old.valid_from {
            return Err(EndTagRefusal::BeforeItBegins {
                from: old.valid_from,
            }
            .into());
        }
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(EndTagRefusal::ReasonMissing.into());
        }
        let new = person_tag::Model {
            valid_to: Some(self.valid_to),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        Ok(Done::new(TagAnswer {
            person_tag_id: old.id.clone(),
        })
        .about("person", &old.person_id)
        .about("person_tag", &old.id)
        .fact("reason", reason))
    }
}
