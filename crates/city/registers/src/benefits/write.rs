//! Reserving, granting and releasing benefits inside a command that holds their guards.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use kernel::Money;
use store::{StoreError, Tx};

use super::{Held, State, benefit, queries};

/// A benefit about to be reserved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewBenefit {
    /// The look-up digest of the person's identity number.
    pub person_hash: String,
    /// The person.
    pub person_id: String,
    /// The programme of the pack.
    pub programme_id: String,
    /// The occupation; empty when the programme knows none.
    pub occupation_code: String,
    /// The skill level (`l5`); empty when the programme knows none.
    pub level: String,
    /// What makes it another benefit of the same programme; see [`super::Once::key`].
    pub once_key: String,
    /// The look-up digest of the certificate it is given for.
    pub certificate_lookup: Option<String>,
    /// The organisation it counts for, when limits go by enterprise.
    pub organisation_id: Option<String>,
    /// The reckoned day, whose calendar year it counts in.
    pub reckoned_on: NaiveDate,
    /// How much.
    pub amount: Money,
    /// The claim line.
    pub source: String,
    /// The day of the decision.
    pub decided_on: NaiveDate,
}

/// What became of one benefit asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// It is reserved, under this id.
    Now {
        /// The benefit.
        benefit_id: String,
    },
    /// The person has it, or is promised it, from this earlier one.
    Had {
        /// The earlier benefit.
        earlier: Box<benefit::Model>,
    },
}

/// Reserves benefits, in the order asked. Each person must be held. Asked twice in one batch, the first wins.
pub async fn reserve(
    tx: &mut Tx<'_>,
    held: &Held,
    asked: Vec<NewBenefit>,
) -> Result<Vec<Reserved>, StoreError> {
    let hashes: Vec<String> = asked.iter().map(|new| new.person_hash.clone()).collect();
    must_hold(held, &hashes)?;
    let had = queries::of_persons(tx.db(), tx.county(), &hashes).await?;
    let mut taken: HashMap<[String; 3], benefit::Model> = had
        .into_values()
        .flatten()
        .filter(|row| row.live.is_some())
        .map(|row| (row_key(&row), row))
        .collect();
    let mut fresh = vec![];
    let mut outcome = Vec::with_capacity(asked.len());
    for new in asked {
        let row = benefit::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            person_hash: new.person_hash,
            person_id: new.person_id,
            programme_id: new.programme_id,
            occupation_code: new.occupation_code,
            level: new.level,
            once_key: new.once_key,
            certificate_lookup: new.certificate_lookup,
            organisation_id: new.organisation_id,
            period_year: new.reckoned_on.year(),
            amount_fen: new.amount.fen(),
            state: State::Reserved,
            live: Some(1),
            source: new.source,
            paid_by: None,
            decided_on: new.decided_on,
            released_reason: None,
            row_version: 0,
        };
        let key = row_key(&row);
        match taken.get(&key) {
            Some(earlier) => outcome.push(Reserved::Had {
                earlier: Box::new(earlier.clone()),
            }),
            None => {
                outcome.push(Reserved::Now {
                    benefit_id: row.id.clone(),
                });
                taken.insert(key, row.clone());
                fresh.push(row);
            }
        }
    }
    tx.insert_many(fresh).await?;
    Ok(outcome)
}

/// What the database holds unique among live benefits.
fn row_key(row: &benefit::Model) -> [String; 3] {
    [
        row.person_hash.clone(),
        row.programme_id.clone(),
        row.once_key.clone(),
    ]
}

/// Marks reserved benefits as given: paid, or the place used. Each person must be held; a benefit that is not reserved is
/// [`StoreError::Stale`].
pub async fn grant(
    tx: &mut Tx<'_>,
    held: &Held,
    benefit_ids: &[String],
    on: NaiveDate,
) -> Result<(), StoreError> {
    for old in movable(tx, held, benefit_ids, State::Granted).await? {
        let new = benefit::Model {
            state: State::Granted,
            decided_on: on,
            ..old.clone()
        };
        tx.update(&old, new).await?;
    }
    Ok(())
}

/// Releases benefits: refused after all, withdrawn, or recovered. Each person must be held; a benefit released before is
/// [`StoreError::Stale`].
pub async fn release(
    tx: &mut Tx<'_>,
    held: &Held,
    benefit_ids: &[String],
    on: NaiveDate,
    reason: &str,
) -> Result<(), StoreError> {
    for old in movable(tx, held, benefit_ids, State::Released).await? {
        let new = benefit::Model {
            state: State::Released,
            live: None,
            decided_on: on,
            released_reason: Some(reason.into()),
            ..old.clone()
        };
        tx.update(&old, new).await?;
    }
    Ok(())
}

async fn movable(
    tx: &Tx<'_>,
    held: &Held,
    ids: &[String],
    next: State,
) -> Result<Vec<benefit::Model>, StoreError> {
    let rows = queries::find_many(tx.db(), tx.county(), ids).await?;
    let hashes: Vec<String> = rows.iter().map(|row| row.person_hash.clone()).collect();
    must_hold(held, &hashes)?;
    if rows.len() != ids.len() || rows.iter().any(|row| !row.state.may_become(next)) {
        return Err(StoreError::Stale);
    }
    Ok(rows)
}

/// A decision without its guard would be one that nothing keeps from crossing another.
fn must_hold(held: &Held, hashes: &[String]) -> Result<(), StoreError> {
    if hashes.iter().all(|hash| held.has(hash)) {
        Ok(())
    } else {
        Err(StoreError::Broken(
            "a benefit decision that does not hold its person's guard".into(),
        ))
    }
}
