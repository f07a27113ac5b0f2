//! A benefit that another office gave is registered, so that it is not given again here.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Money, Role, SkillLevel};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{BenefitAnswer, REGISTERED};
use crate::benefits::{Circumstance, NewBenefit, Once, Reserved, benefit, grant, hold, reserve};
use crate::occupations::{level_word, occupations};
use crate::packs;
use crate::people;

/// Registers a benefit others gave.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RegisterBenefit {
    /// The person.
    pub person_id: String,
    /// The programme of the pack.
    pub programme_id: String,
    /// The occupation; empty when the programme knows none.
    #[serde(default)]
    pub occupation_code: String,
    /// The skill level, when the programme knows one.
    #[serde(default)]
    pub level: Option<SkillLevel>,
    /// How much, in fen; 0 for a free place.
    pub amount_fen: i64,
    /// Who gave it.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub paid_by: String,
    /// The day it was given.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub given_on: NaiveDate,
}

/// Why a benefit cannot be registered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegisterBenefitRefusal {
    /// There is no such person, or they are forgotten.
    #[error("there is no such person")]
    NoSuchPerson,
    /// No pack was in force on that day, or it has no such programme.
    #[error("the pack of that day has no such programme")]
    NoSuchProgramme,
    /// The occupation is none of the dictionary.
    #[error("the occupation is not in the dictionary")]
    OccupationUnknown,
    /// The amount is negative.
    #[error("an amount is not negative")]
    AmountInvalid,
    /// Nobody is named who gave it.
    #[error("the office that gave it is not named")]
    PaidByMissing,
    /// It lies ahead.
    #[error("a benefit is registered once it is given")]
    InTheFuture,
    /// The person has this benefit already.
    #[error("the person has had this benefit on {on}")]
    Had {
        /// The day of the earlier decision.
        on: NaiveDate,
    },
}

impl Refusal for RegisterBenefitRefusal {
    fn key(&self) -> &'static str {
        match self {
            RegisterBenefitRefusal::NoSuchPerson => "person-unknown",
            RegisterBenefitRefusal::NoSuchProgramme => "benefit-programme-unknown",
            RegisterBenefitRefusal::OccupationUnknown => "benefit-occupation-unknown",
            RegisterBenefitRefusal::AmountInvalid => "benefit-amount-invalid",
            RegisterBenefitRefusal::PaidByMissing => "benefit-paid-by-missing",
            RegisterBenefitRefusal::InTheFuture => "benefit-in-the-future",
            RegisterBenefitRefusal::Had { .. } => "benefit-had",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            RegisterBenefitRefusal::Had { on } => vec![("on", on.to_string())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            RegisterBenefitRefusal::NoSuchPerson | RegisterBenefitRefusal::Had { .. } => None,
            RegisterBenefitRefusal::NoSuchProgramme => Some("programme_id"),
            RegisterBenefitRefusal::OccupationUnknown => Some("occupation_code"),
            RegisterBenefitRefusal::AmountInvalid => Some("amount_fen"),
            RegisterBenefitRefusal::PaidByMissing => Some("paid_by"),
            RegisterBenefitRefusal::InTheFuture => Some("given_on"),
        }
    }
}

impl Command for RegisterBenefit {
    const NAME: &'static str = "benefit.register";
    const MAY: &'static [Role] = &[Role::Clerk];
    type Answer = BenefitAnswer;
    type Refusal = RegisterBenefitRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        now: Moment,
    ) -> Result<Done<BenefitAnswer>, Stop<RegisterBenefitRefusal>> {
        let paid_by = self.paid_by.trim();
        if paid_by.is_empty() {
            return Err(RegisterBenefitRefusal::PaidByMissing.into());
        }
        if self.amount_fen < 0 {
            return Err(RegisterBenefitRefusal::AmountInvalid.into());
        }
        if self.given_on > now.date() {
            return Err(RegisterBenefitRefusal::InTheFuture.into());
        }
        let occupation_code = self.occupation_code.trim();
        if !occupation_code.is_empty() && occupations().get(occupation_code).is_none() {
            return Err(RegisterBenefitRefusal::OccupationUnknown.into());
        }
        // a benefit of years before the pack is told by the pack of today
        let pack = match packs::in_force(tx.db(), tx.county(), self.given_on).await? {
            Some(pack) => Some(pack),
            None => packs::in_force(tx.db(), tx.county(), now.date()).await?,
        };
        let pack = pack
            .filter(|pack| pack.programme(&self.programme_id).is_some())
            .ok_or(RegisterBenefitRefusal::NoSuchProgramme)?;
        let person = people::find(tx.db(), tx.county(), &self.person_id)
            .await?
            .ok_or(RegisterBenefitRefusal::NoSuchPerson)?;
        let person_hash = person
            .id_lookup
            .ok_or(RegisterBenefitRefusal::NoSuchPerson)?;
        let held = hold(tx, [person_hash.clone()]).await?;
        let level = self.level.map(level_word).unwrap_or_default();
        let circumstance = Circumstance {
            occupation_code,
            level,
            certificate_lookup: None,
            on: self.given_on,
        };
        let otherwise = format!("{REGISTERED}/{}", self.given_on);
        let new = NewBenefit {
            person_hash,
            person_id: person.id.clone(),
            programme_id: self.programme_id.clone(),
            occupation_code: occupation_code.into(),
            level: level.into(),
            once_key: Once::of(&pack, &self.programme_id).key(&circumstance, &otherwise),
            certificate_lookup: None,
            organisation_id: None,
            reckoned_on: self.given_on,
            amount: Money::from_fen(self.amount_fen),
            source: REGISTERED.into(),
            decided_on: self.given_on,
        };
        let benefit_id = match reserve(tx, &held, vec![new]).await?.pop() {
            Some(Reserved::Now { benefit_id }) => benefit_id,
            Some(Reserved::Had { earlier }) => {
                return Err(RegisterBenefitRefusal::Had {
                    on: earlier.decided_on,
                }
                .into());
            }
            None => return Err(Stop::Stale),
        };
        grant(tx, &held, std::slice::from_ref(&benefit_id), self.given_on).await?;
        name_payer(tx, &benefit_id, paid_by).await?;
        Ok(Done::new(BenefitAnswer {
            benefit_id: benefit_id.clone(),
        })
        .about("benefit", &benefit_id)
        .about("person", &person.id)
        .fact("programme", self.programme_id.as_str())
        .fact("paid_by", paid_by))
    }
}

/// Writes who gave a registered benefit.
async fn name_payer(tx: &mut Tx<'_>, id: &str, paid_by: &str) -> Result<(), store::StoreError> {
    let ids = [id.to_owned()];
    for old in crate::benefits::queries::find_many(tx.db(), tx.county(), &ids).await? {
        let new = benefit::Model {
            paid_by: Some(paid_by.into()),
            ..old.clone()
        };
        tx.update(&old, new).await?;
    }
    Ok(())
}
