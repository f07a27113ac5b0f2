//! Somebody asks to see a personal number in full. The asking is journalled; the number is read only after it.
//!
//! Whoever needs numbers for their work needs some of them, not a register of them: an account sees at most
//! [`AN_HOUR_MOST`] in any hour.

use chrono::Duration;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use super::must_reach;
use crate::people::{queries, reveal_place};

/// Which sealed field of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Revealable {
    /// The identity number.
    IdNumber,
    /// The mobile phone.
    Phone,
    /// The address.
    Address,
}

impl Revealable {
    /// The identifier in forms, the journal and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Revealable::IdNumber => "id_number",
            Revealable::Phone => "phone",
            Revealable::Address => "address",
        }
    }
}

/// Asks to see one sealed field of a person in full.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RevealPerson {
    /// The person.
    pub person_id: String,
    /// Which field.
    pub what: Revealable,
    /// Why it must be seen.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// What may be read now, and nothing of it: [`queries::unseal_field`] reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Revealed {
    /// The person.
    pub person_id: String,
    /// Which field.
    pub what: Revealable,
}

/// Why it may not be seen.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RevealRefusal {
    /// There is no such person.
    #[error("there is no such person")]
    NoSuchPerson,
    /// The person was forgotten; the data is gone for ever.
    #[error("the data of this person was destroyed at the end of its retention")]
    Forgotten,
    /// Nothing of this kind is stored.
    #[error("this is not known of the person")]
    NotKnown,
    /// The account has seen as many as it may within an hour.
    #[error("at most {most} are seen in full within an hour")]
    TooMany {
        /// At most.
        most: i32,
    },
    /// No reason is given, or one too short to be one.
    #[error("seeing a number in full needs a reason")]
    ReasonMissing,
}

impl Refusal for RevealRefusal {
    fn key(&self) -> &'static str {
        match self {
            RevealRefusal::NoSuchPerson => "person-unknown",
            RevealRefusal::Forgotten => "person-forgotten",
            RevealRefusal::NotKnown => "person-field-not-known",
            RevealRefusal::TooMany { .. } => "person-reveal-too-many",
            RevealRefusal::ReasonMissing => "person-reveal-reason-missing",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            RevealRefusal::TooMany { most } => vec![("most", most.to_string())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            RevealRefusal::ReasonMissing => Some("reason"),
            RevealRefusal::NotKnown => Some("what"),
            _ => None,
        }
    }
}

/// What one account may see in full within any hour.
pub const AN_HOUR_MOST: i32 = 30;

/// Fewest characters of a reason.
const REASON_SHORTEST: usize = 4;

impl Command for RevealPerson {
    const NAME: &'static str = "person.reveal";
    const MAY: &'static [Role] = &[
        Role::Clerk,
        Role::Reviewer,
        Role::Leader,
        Role::FundOfficer,
        Role::TownshipOfficer,
        Role::Auditor,
    ];
    type Answer = Revealed;
    type Refusal = RevealRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<Revealed>, Stop<RevealRefusal>> {
        let reason = self.reason.trim();
        if reason.chars().count() < REASON_SHORTEST {
            return Err(RevealRefusal::ReasonMissing.into());
        }
        let person = queries::find(tx.db(), tx.county(), &self.person_id)
            .await?
            .ok_or(RevealRefusal::NoSuchPerson)?;
        must_reach(who, &person)?;
        if person.forgotten_at.is_some() {
            return Err(RevealRefusal::Forgotten.into());
        }
        let is_known = match self.what {
            Revealable::IdNumber => person.id_sealed.is_some(),
            Revealable::Phone => person.phone_sealed.is_some(),
            Revealable::Address => person.address_sealed.is_some(),
        };
        if !is_known {
            return Err(RevealRefusal::NotKnown.into());
        }
        take_place(tx, &who.account, now).await?;
        Ok(Done::new(Revealed {
            person_id: person.id.clone(),
            what: self.what,
        })
        .about("person", &person.id)
        .fact("what", self.what.word())
        .fact("reason", reason))
    }
}

/// Takes one of the account's places for an hour. Two askings at once cannot take the same: the row's version or the unique index
/// holds, and the one that lost runs again.
async fn take_place(
    tx: &mut Tx<'_>,
    account: &str,
    now: Moment,
) -> Result<(), Stop<RevealRefusal>> {
    let over = now.plus(-Duration::hours(1)).utc();
    let known = reveal_place::Entity::find()
        .filter(reveal_place::Column::CountyCode.eq(tx.county()))
        .filter(reveal_place::Column::AccountId.eq(account))
        .order_by_asc(reveal_place::Column::Place)
        .all(tx.db())
        .await?;
    if let Some(free) = known.iter().find(|row| row.taken_at <= over) {
        let taken = reveal_place::Model {
            taken_at: now.utc(),
            ..free.clone()
        };
        tx.update(free, taken).await?;
        return Ok(());
    }
    let place = known.last().map_or(0, |row| row.place + 1);
    if place >= AN_HOUR_MOST {
        return Err(RevealRefusal::TooMany { most: AN_HOUR_MOST }.into());
    }
    let row = reveal_place::Model {
        county_code: tx.county().into(),
        id: tx.id(),
        account_id: account.into(),
        place,
        taken_at: now.utc(),
        row_version: 0,
    };
    match tx.insert(row).await {
        Err(StoreError::Taken(rule)) => Err(StoreError::Crossed(rule).into()),
        other => Ok(other.map(|_| ())?),
    }
}
