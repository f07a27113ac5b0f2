//! A circumstance of a person is entered, with who says so and from when.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx, vault};

use super::{TagAnswer, must_reach};
use crate::people::{PersonalText, Tag, fields, person_tag, queries};

/// Tags a person.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TagPerson {
    /// The person.
    pub person_id: String,
    /// The circumstance, by its identifier.
    pub tag: String,
    /// First day.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub valid_from: NaiveDate,
    /// Last day, when it is known.
    #[serde(default, deserialize_with = "kernel::plain::opt_day")]
    #[schemars(with = "Option<String>")]
    pub valid_to: Option<NaiveDate>,
    /// The unit or register that says so.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub source: String,
    /// Number of the paper that proves it.
    #[serde(default)]
    pub evidence_number: PersonalText,
}

/// Why a person cannot be tagged so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TagRefusal {
    /// There is no such person, or they are forgotten.
    #[error("there is no such person")]
    NoSuchPerson,
    /// The circumstance is never stored (3.2.19).
    #[error("this circumstance is never stored; its owner answers for one person")]
    Sealed,
    /// The word is no circumstance we know.
    #[error("this is no circumstance of the list")]
    NoSuchTag,
    /// It ends before it begins.
    #[error("the circumstance ends before it begins")]
    DatesReversed,
    /// Nobody is named who says so.
    #[error("a circumstance needs its source")]
    SourceMissing,
    /// It overlaps the same circumstance entered before.
    #[error("the person already has this circumstance since {since}")]
    AlreadyTagged {
        /// First day of the one entered before.
        since: NaiveDate,
    },
}

impl Refusal for TagRefusal {
    fn key(&self) -> &'static str {
        match self {
            TagRefusal::NoSuchPerson => "person-unknown",
            TagRefusal::Sealed => "person-tag-sealed",
            TagRefusal::NoSuchTag => "person-tag-unknown",
            TagRefusal::DatesReversed => "person-tag-dates-reversed",
            TagRefusal::SourceMissing => "person-tag-source-missing",
            TagRefusal::AlreadyTagged { .. } => "person-tag-already",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            TagRefusal::AlreadyTagged { since } => vec![("since", since.to_string())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            TagRefusal::NoSuchPerson => None,
            TagRefusal::Sealed | TagRefusal::NoSuchTag => Some("tag"),
            TagRefusal::DatesReversed => Some("valid_to"),
            TagRefusal::SourceMissing => Some("source"),
            TagRefusal::AlreadyTagged { .. } => Some("valid_from"),
        }
    }

    fn sentence(&self) -> Option<&'static str> {
        matches!(self, TagRefusal::Sealed).then_some("3.2.19")
    }
}

impl Command for TagPerson {
    const NAME: &'static str = "person.tag";
    const MAY: &'static [Role] = &[Role::Clerk, Role::TownshipOfficer];
    type Answer = TagAnswer;
    type Refusal = TagRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<TagAnswer>, Stop<TagRefusal>> {
        if Tag::is_sealed(&self.tag) {
            return Err(TagRefusal::Sealed.into());
        }
        let tag = Tag::from_word(&self.tag).ok_or(TagRefusal::NoSuchTag)?;
        if self.valid_to.is_some_and(|to| to < self.valid_from) {
            return Err(TagRefusal::DatesReversed.into());
        }
        let source = self.source.trim();
        if source.is_empty() {
            return Err(TagRefusal::SourceMissing.into());
        }
        let person = queries::find(tx.db(), tx.county(), &self.person_id)
            .await?
            .filter(|row| row.forgotten_at.is_none())
            .ok_or(TagRefusal::NoSuchPerson)?;
        must_reach(who, &person)?;
        let same = queries::tags(tx.db(), tx.county(), &person.id)
            .await?
            .into_iter()
            .filter(|row| row.tag == tag)
            .find(|row| overlap(row, self.valid_from, self.valid_to));
        if let Some(row) = same {
            return Err(TagRefusal::AlreadyTagged {
                since: row.valid_from,
            }
            .into());
        }
        let evidence_sealed = if self.evidence_number.is_empty() {
            None
        } else {
            let key = vault::open(tx.db(), tx.keys(), tx.county(), &person.id).await?;
            Some(key.seal(fields::EVIDENCE, self.evidence_number.reveal())?)
        };
        let row = person_tag::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            person_id: person.id.clone(),
            tag,
            valid_from: self.valid_from,
            valid_to: self.valid_to,
            source: source.into(),
            evidence_sealed,
            tagged_by: who.account.clone(),
            tagged_at: now.utc(),
            row_version: 0,
        };
        let row = tx.insert(row).await?;
        // a circumstance is personal: the journal in clear says that one was entered, the row's digest says which
        Ok(Done::new(TagAnswer {
            person_tag_id: row.id.clone(),
        })
        .about("person", &person.id)
        .about("person_tag", &row.id))
    }
}

/// Whether a stored tag shares a day with the range; an open end goes on for ever.
fn overlap(row: &person_tag::Model, from: NaiveDate, to: Option<NaiveDate>) -> bool {
    to.is_none_or(|to| row.valid_from <= to) && row.valid_to.is_none_or(|end| from <= end)
}
