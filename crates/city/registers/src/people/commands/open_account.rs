//! A person on record is given an account, so that they can sign in by telephone.
//!
//! Whoever can sign in as a worker can say where the worker's money goes. Therefore the telephone is the one on record, when there
//! is one, and only somebody whose region reaches the person opens the account; who opened it does not confirm a bank account
//! of that person ([`crate::bank_accounts`]).

use access::accounts::commands::{AboutAccount, Create, CreateRefusal, GivenPhone, make};
use access::accounts::{AccountKind, RoleGrant};
use kernel::{Actor, Moment, RegionCode, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use super::must_reach;
use crate::people::{person, queries};

/// Opens a worker's account.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct OpenAccount {
    /// The person.
    pub person_id: String,
    /// The telephone they sign in by.
    pub phone: GivenPhone,
}

/// Why the account is not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenAccountRefusal {
    /// There is no such person, or they are forgotten.
    #[error("there is no such person")]
    NoSuchPerson,
    /// Another telephone stands on the person's record.
    #[error("another telephone stands on the person's record")]
    OtherPhone,
    /// The account itself cannot be made.
    #[error("{0}")]
    Account(CreateRefusal),
}

impl Refusal for OpenAccountRefusal {
    fn key(&self) -> &'static str {
        match self {
            OpenAccountRefusal::NoSuchPerson => "person-unknown",
            OpenAccountRefusal::OtherPhone => "person-account-other-phone",
            OpenAccountRefusal::Account(refusal) => refusal.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            OpenAccountRefusal::Account(refusal) => refusal.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            OpenAccountRefusal::NoSuchPerson => Some("number"),
            OpenAccountRefusal::OtherPhone => Some("phone"),
            OpenAccountRefusal::Account(refusal) => match refusal.field() {
                // the page asks for the identity number
                Some("person") => Some("number"),
                other => other,
            },
        }
    }
}

impl Command for OpenAccount {
    const NAME: &'static str = "person.open_account";
    // the system opens it when the owner of a telephone on record first asks for a code
    const MAY: &'static [Role] = &[
        Role::Clerk,
        Role::TownshipOfficer,
        Role::Administrator,
        Role::System,
    ];
    type Answer = AboutAccount;
    type Refusal = OpenAccountRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<OpenAccountRefusal>> {
        let person = queries::find(tx.db(), tx.county(), &self.person_id)
            .await?
            .filter(|row| row.forgotten_at.is_none())
            .ok_or(OpenAccountRefusal::NoSuchPerson)?;
        must_reach(who, &person)?;
        let given = queries::phone_lookup(tx.keys(), &self.phone.0);
        if person
            .phone_lookup
            .as_ref()
            .is_some_and(|known| *known != given)
        {
            return Err(OpenAccountRefusal::OtherPhone.into());
        }
        let create = Create {
            login_name: None,
            display_name: person.name.clone(),
            kind: AccountKind::Worker,
            organisation: None,
            region: region_of(tx.county(), who, &person)?,
            person: Some(person.id),
            phone: Some(self.phone.clone()),
            roles: vec![RoleGrant::of(Role::Worker)],
            one_time_password: None,
            one_time_password_days: None,
        };
        make(tx, &create, who, now)
            .await
            .map_err(|stop| stop.refused_as(OpenAccountRefusal::Account))
    }
}

/// The region of a worker's account: the household or the home, whichever the maker reaches, else the county.
fn region_of(county: &str, who: &Actor, person: &person::Model) -> Result<RegionCode, StoreError> {
    let own = [&person.region_code, &person.residence_region]
        .into_iter()
        .flatten()
        .filter_map(|code| RegionCode::parse(code).ok())
        .find(|code| who.region.contains(code));
    match own {
        Some(region) => Ok(region),
        None => RegionCode::parse(county).map_err(|error| StoreError::Broken(error.to_string())),
    }
}
