//! An organisation's card is corrected: by the bureau, or by itself as to how it is reached.

use kernel::{Actor, Moment, Permission, Role, Scope};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use super::OrganisationAnswer;
use super::register::filled;
use crate::organisations::{Card, CardFault, organisation, queries};

/// Corrects the card of an organisation. An organisation itself may change its address, contact person and telephone only.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CorrectOrganisation {
    /// The organisation.
    pub organisation_id: String,
    /// The version its card was read at.
    pub version: i32,
    /// What its card shall say.
    #[serde(flatten)]
    pub card: Card,
}

/// Why a card cannot be corrected so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CorrectRefusal {
    /// There is no such organisation.
    #[error("there is no such organisation")]
    NoSuchOrganisation,
    /// The card is not right.
    #[error("{0}")]
    Card(CardFault),
    /// Another organisation has this credit code.
    #[error("another organisation has this credit code")]
    CodeTaken,
    /// An organisation may not change what the bureau has checked.
    #[error("only the bureau may change this field")]
    OnlyTheBureau {
        /// The field.
        field: &'static str,
    },
}

impl Refusal for CorrectRefusal {
    fn key(&self) -> &'static str {
        match self {
            CorrectRefusal::NoSuchOrganisation => "organisation-unknown",
            CorrectRefusal::Card(fault) => fault.key(),
            CorrectRefusal::CodeTaken => "organisation-already-registered",
            CorrectRefusal::OnlyTheBureau { .. } => "organisation-only-the-bureau",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            CorrectRefusal::Card(fault) => fault.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            CorrectRefusal::NoSuchOrganisation => None,
            CorrectRefusal::Card(fault) => fault.field(),
            CorrectRefusal::CodeTaken => Some("credit_code"),
            CorrectRefusal::OnlyTheBureau { field } => Some(field),
        }
    }
}

impl Command for CorrectOrganisation {
    const NAME: &'static str = "organisation.correct";
    const MAY: &'static [Role] = &[Role::Clerk, Role::SchoolManager, Role::EnterpriseHandler];
    type Answer = OrganisationAnswer;
    type Refusal = CorrectRefusal;

    fn needs(&self) -> Permission {
        Permission::of(Self::MAY).within(Scope::Organisation(self.organisation_id.clone()))
    }

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<OrganisationAnswer>, Stop<CorrectRefusal>> {
        let old = queries::find(tx.db(), tx.county(), &self.organisation_id)
            .await?
            .ok_or(CorrectRefusal::NoSuchOrganisation)?;
        if old.row_version != self.version {
            return Err(Stop::Stale);
        }
        let good = self.card.check(tx.county()).map_err(CorrectRefusal::Card)?;
        let new = organisation::Model {
            suspended_at: old.suspended_at,
            suspended_reason: old.suspended_reason.clone(),
            state: old.state,
            registered_at: old.registered_at,
            ..filled(tx, &old.id, good)?
        };
        if !who.has_any(&[Role::Clerk])
            && let Some(field) = beyond_contact(&old, &new)
        {
            return Err(CorrectRefusal::OnlyTheBureau { field }.into());
        }
        let changed = changed(&old, &new);
        let row = match tx.update(&old, new).await {
            Err(StoreError::Taken(_)) => return Err(CorrectRefusal::CodeTaken.into()),
            other => other?,
        };
        Ok(Done::new(OrganisationAnswer {
            organisation_id: row.id.clone(),
            version: row.row_version,
        })
        .about("organisation", &row.id)
        .fact("changed", changed))
    }
}

/// The first field that differs and is not about how the organisation is reached.
fn beyond_contact(old: &organisation::Model, new: &organisation::Model) -> Option<&'static str> {
    [
        ("name", old.name != new.name),
        ("credit_code", old.credit_code != new.credit_code),
        ("kind", old.kind != new.kind),
        ("is_public", old.is_public != new.is_public),
        ("region_code", old.region_code != new.region_code),
        ("licence_number", old.licence_number != new.licence_number),
        ("valid_from", old.valid_from != new.valid_from),
        ("valid_to", old.valid_to != new.valid_to),
    ]
    .into_iter()
    .find_map(|(field, differs)| differs.then_some(field))
}

/// The names of the fields that differ, for the journal. A telephone is sealed anew each time and always counts.
fn changed(old: &organisation::Model, new: &organisation::Model) -> Vec<&'static str> {
    [
        ("name", old.name != new.name),
        ("credit_code", old.credit_code != new.credit_code),
        ("kind", old.kind != new.kind),
        ("is_public", old.is_public != new.is_public),
        ("region_code", old.region_code != new.region_code),
        ("address", old.address != new.address),
        ("contact_name", old.contact_name != new.contact_name),
        (
            "contact_phone",
            old.contact_phone_sealed.is_some() || new.contact_phone_sealed.is_some(),
        ),
        ("licence_number", old.licence_number != new.licence_number),
        ("valid_from", old.valid_from != new.valid_from),
        ("valid_to", old.valid_to != new.valid_to),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}
