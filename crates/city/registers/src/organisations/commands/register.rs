//! The bureau registers an organisation.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use super::OrganisationAnswer;
use crate::organisations::card::GoodCard;
use crate::organisations::{Card, CardFault, State, organisation};

/// Registers an organisation with its card.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RegisterOrganisation {
    /// What its card says.
    #[serde(flatten)]
    pub card: Card,
}

/// Why an organisation cannot be registered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegisterRefusal {
    /// The card is not right.
    #[error("{0}")]
    Card(CardFault),
    /// An organisation of this credit code is registered already.
    #[error("an organisation of this credit code is registered already")]
    AlreadyRegistered,
}

impl Refusal for RegisterRefusal {
    fn key(&self) -> &'static str {
        match self {
            RegisterRefusal::Card(fault) => fault.key(),
            RegisterRefusal::AlreadyRegistered => "organisation-already-registered",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            RegisterRefusal::Card(fault) => fault.args(),
            RegisterRefusal::AlreadyRegistered => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            RegisterRefusal::Card(fault) => fault.field(),
            RegisterRefusal::AlreadyRegistered => Some("credit_code"),
        }
    }
}

impl Command for RegisterOrganisation {
    const NAME: &'static str = "organisation.register";
    const MAY: &'static [Role] = &[Role::Clerk];
    const SENTENCES: &'static [&'static str] = &["3.1.2"];
    type Answer = OrganisationAnswer;
    type Refusal = RegisterRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        now: Moment,
    ) -> Result<Done<OrganisationAnswer>, Stop<RegisterRefusal>> {
        let good = self
            .card
            .check(tx.county())
            .map_err(RegisterRefusal::Card)?;
        let same = organisation::Entity::find()
            .filter(organisation::Column::CountyCode.eq(tx.county()))
            .filter(organisation::Column::CreditCode.eq(good.credit_code.as_str()))
            .count(tx.db())
            .await?;
        if same > 0 {
            return Err(RegisterRefusal::AlreadyRegistered.into());
        }
        let id = tx.id();
        let row = organisation::Model {
            county_code: tx.county().into(),
            state: State::Active,
            suspended_at: None,
            suspended_reason: None,
            registered_at: now.utc(),
            row_version: 0,
            ..filled(tx, &id, good)?
        };
        let row = match tx.insert(row).await {
            // another clerk registered the same code in between
            Err(StoreError::Taken(_)) => return Err(RegisterRefusal::AlreadyRegistered.into()),
            other => other?,
        };
        Ok(Done::new(OrganisationAnswer {
            organisation_id: row.id.clone(),
            version: row.row_version,
        })
        .about("organisation", &row.id)
        .fact("name", row.name)
        .fact("kind", row.kind.word()))
    }
}

/// The columns a card fills; the others are the caller's.
pub(super) fn filled(
    tx: &Tx<'_>,
    id: &str,
    good: GoodCard,
) -> Result<organisation::Model, StoreError> {
    let contact_phone_sealed = good
        .contact_phone
        .map(|phone| {
            let context = crate::organisations::queries::phone_context(id);
            tx.keys().seal(&context, phone.as_bytes())
        })
        .transpose()?;
    Ok(organisation::Model {
        county_code: tx.county().into(),
        id: id.into(),
        name: good.name,
        credit_code: good.credit_code.to_string(),
        kind: good.kind,
        is_public: good.is_public,
        region_code: good.region.to_string(),
        address: good.address,
        contact_name: good.contact_name,
        contact_phone_sealed,
        licence_number: good.licence_number,
        valid_from: good.valid_from,
        valid_to: good.valid_to,
        suspended_at: None,
        suspended_reason: None,
        state: State::Active,
        registered_at: tx.now().utc(),
        row_version: 0,
    })
}
