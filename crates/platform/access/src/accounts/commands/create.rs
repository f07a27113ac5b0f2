//! An account is made. It may sign in at once.
//!
//! A worker's account is not made here from outside: whose telephone it is and whether the maker reaches the person stands in the
//! register of people, which this crate does not see. The command there calls [`make`] once it has looked.

use kernel::{Actor, Moment, Phone, RegionCode, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx, vault};

use super::{AboutAccount, within_reach};
use crate::PasswordHash;
use crate::accounts::state::{
    AccountKind, AccountState, RoleGrant, RolesUnfit, login_name, roles_fit,
};
use crate::accounts::tables::{account, account_role, account_secret};

/// A telephone on its way to encryption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct GivenPhone(
    #[serde(with = "kernel::revealed")]
    #[schemars(with = "String")]
    pub Phone,
);

/// Makes an account of an office, an institution or an enterprise; the system makes any.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Create {
    /// What is typed at sign-in; none for a worker.
    #[serde(default)]
    pub login_name: Option<String>,
    /// The name others see.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub display_name: String,
    /// What it is.
    pub kind: AccountKind,
    /// The organisation it acts for, of kind `organisation`.
    #[serde(default)]
    pub organisation: Option<String>,
    /// The person it is, of kind `worker`.
    #[serde(default)]
    pub person: Option<String>,
    /// The region its roles reach.
    pub region: RegionCode,
    /// The telephone; a worker signs in by it.
    #[serde(default)]
    pub phone: Option<GivenPhone>,
    /// The roles.
    pub roles: Vec<RoleGrant>,
    /// The hash of a one-time password to hand over; none when it is given later.
    #[serde(default)]
    pub one_time_password: Option<PasswordHash>,
    /// Days the one-time password opens.
    #[serde(default)]
    pub one_time_password_days: Option<u32>,
}

/// Why an account is not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreateRefusal {
    /// No name to show.
    #[error("the account has no name to show")]
    NameMissing,
    /// The sign-in name has the wrong form, or is missing, or a worker was given one.
    #[error("a sign-in name is 3 to 40 Latin letters, digits, dots and hyphens")]
    LoginUnfit,
    /// Somebody signs in under this name.
    #[error("somebody signs in under this name already")]
    LoginTaken,
    /// Of kind organisation, and none is named; or one is named for another kind.
    #[error("an account of an institution or enterprise, and only that, names its organisation")]
    Organisation,
    /// Of kind worker, and no person known here is named; or one is named for another kind.
    #[error("a worker's account, and only that, names a person on record")]
    Person,
    /// The worker has an account.
    #[error("this worker has an account already")]
    PersonHasOne,
    /// A worker without a telephone cannot sign in.
    #[error("a worker's account needs a telephone number")]
    PhoneMissing,
    /// A worker's account is made from the person's record.
    #[error("a worker's account is made from the person's record")]
    WorkerElsewhere,
    /// A worker has no password.
    #[error("a worker signs in by telephone and has no password")]
    WorkerPassword,
    /// The roles do not go.
    #[error("{0}")]
    Roles(RolesUnfit),
}

impl Refusal for CreateRefusal {
    fn key(&self) -> &'static str {
        match self {
            CreateRefusal::NameMissing => "access-name-missing",
            CreateRefusal::LoginUnfit => "access-login-unfit",
            CreateRefusal::LoginTaken => "access-login-taken",
            CreateRefusal::Organisation => "access-organisation-missing",
            CreateRefusal::Person => "access-person-missing",
            CreateRefusal::PersonHasOne => "access-person-has-account",
            CreateRefusal::PhoneMissing => "access-phone-missing",
            CreateRefusal::WorkerElsewhere => "access-worker-elsewhere",
            CreateRefusal::WorkerPassword => "access-worker-password",
            CreateRefusal::Roles(unfit) => unfit.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            CreateRefusal::Roles(unfit) => unfit.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        Some(match self {
            CreateRefusal::NameMissing => "display_name",
            CreateRefusal::LoginUnfit | CreateRefusal::LoginTaken => "login_name",
            CreateRefusal::Organisation => "organisation",
            CreateRefusal::Person | CreateRefusal::PersonHasOne => "person",
            CreateRefusal::PhoneMissing => "phone",
            CreateRefusal::WorkerElsewhere => "kind",
            CreateRefusal::WorkerPassword => return None,
            CreateRefusal::Roles(_) => "roles",
        })
    }
}

impl Create {
    /// What can be told from the request alone.
    fn check(&self, now: Moment) -> Result<Option<String>, CreateRefusal> {
        let worker = self.kind == AccountKind::Worker;
        if self.display_name.trim().is_empty() {
            return Err(CreateRefusal::NameMissing);
        }
        let login = self.login_name.as_deref().map(login_name);
        let login = match (worker, login) {
            (false, Some(Some(name))) => Some(name),
            (true, None) => None,
            _ => return Err(CreateRefusal::LoginUnfit),
        };
        if self.organisation.is_some() != (self.kind == AccountKind::Organisation) {
            return Err(CreateRefusal::Organisation);
        }
        if self.person.is_some() != worker {
            return Err(CreateRefusal::Person);
        }
        if worker && self.phone.is_none() {
            return Err(CreateRefusal::PhoneMissing);
        }
        if worker && self.one_time_password.is_some() {
            return Err(CreateRefusal::WorkerPassword);
        }
        roles_fit(self.kind, &self.roles, now.date()).map_err(CreateRefusal::Roles)?;
        Ok(login)
    }

    /// The telephone for the columns: its look-up digest and its sealed form.
    async fn phone(
        &self,
        tx: &Tx<'_>,
        id: &str,
    ) -> Result<Option<(String, String)>, Stop<CreateRefusal>> {
        let Some(GivenPhone(phone)) = &self.phone else {
            return Ok(None);
        };
        let sealed = match &self.person {
            Some(person) => match vault::open(tx.db(), tx.keys(), tx.county(), person).await {
                Ok(key) => key.seal("account-phone", phone.reveal())?,
                Err(StoreError::KeyGone) => return Err(CreateRefusal::Person.into()),
                Err(other) => return Err(other.into()),
            },
            None => tx
                .keys()
                .seal(&format!("account/{id}/phone"), phone.reveal().as_bytes())?,
        };
        Ok(Some((tx.keys().lookup("phone", phone.reveal()), sealed)))
    }
}

impl Command for Create {
    const NAME: &'static str = "account.create";
    const MAY: &'static [Role] = &[Role::Administrator, Role::System];
    type Answer = AboutAccount;
    type Refusal = CreateRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<CreateRefusal>> {
        if self.kind == AccountKind::Worker && !who.has_any(&[Role::System]) {
            return Err(CreateRefusal::WorkerElsewhere.into());
        }
        make(tx, self, who, now).await
    }
}

/// Makes the account inside a command. Who may is the command's affair, and for a worker also that the telephone is theirs and the
/// person within reach; the region of the account is looked at here.
pub async fn make(
    tx: &mut Tx<'_>,
    new: &Create,
    who: &Actor,
    now: Moment,
) -> Result<Done<AboutAccount>, Stop<CreateRefusal>> {
    within_reach(who, new.region.as_str())?;
    let login = new.check(now)?;
    if let Some(name) = &login
        && crate::accounts::queries::find_by_login(tx.db(), tx.county(), name)
            .await?
            .is_some()
    {
        return Err(CreateRefusal::LoginTaken.into());
    }
    if let Some(person) = &new.person
        && crate::accounts::queries::find_by_person(tx.db(), tx.county(), person)
            .await?
            .is_some()
    {
        return Err(CreateRefusal::PersonHasOne.into());
    }
    let id = tx.id();
    let phone = new.phone(tx, &id).await?;
    let (phone_lookup, phone_sealed) = phone.unzip();
    let row = account::Model {
        county_code: tx.county().into(),
        id: id.clone(),
        login_name: login,
        display_name: new.display_name.trim().into(),
        kind: new.kind,
        organisation_id: new.organisation.clone(),
        person_id: new.person.clone(),
        region_code: new.region.to_string(),
        phone_lookup,
        phone_sealed,
        state: AccountState::Active,
        suspended_reason: None,
        session_epoch: 0,
        made_at: now.utc(),
        made_by: who.account.clone(),
        made_for: who.on_behalf_of.clone(),
        phone_set_by: new.phone.as_ref().map(|_| who.account.clone()),
        phone_set_for: new.phone.as_ref().and_then(|_| who.on_behalf_of.clone()),
        row_version: 0,
    };
    match tx.insert(row).await {
        // two requests at the same moment: the database's own rule
        Err(StoreError::Taken(_)) if new.person.is_some() => {
            return Err(CreateRefusal::PersonHasOne.into());
        }
        Err(StoreError::Taken(_)) => return Err(CreateRefusal::LoginTaken.into()),
        other => other?,
    };
    let given = new.one_time_password.as_ref();
    let days = chrono::Duration::days(i64::from(new.one_time_password_days.unwrap_or(7)));
    tx.insert(account_secret::Model {
        county_code: tx.county().into(),
        id: id.clone(),
        password_hash: given.map(|hash| hash.as_str().to_owned()),
        password_set_at: given.map(|_| now.utc()),
        password_expires_at: given.map(|_| now.plus(days).utc()),
        must_change_password: new.kind.has_password(),
        totp_secret_sealed: None,
        totp_pending_sealed: None,
        totp_confirmed_at: None,
        row_version: 0,
    })
    .await?;
    let roles = super::set_roles::rows(tx, &id, &new.roles, who, now);
    tx.insert_many::<account_role::Model>(roles).await?;
    let words: Vec<&str> = new.roles.iter().map(|grant| grant.role.word()).collect();
    let mut done = Done::new(AboutAccount {
        account: id.clone(),
    })
    .about("account", &id)
    .fact("kind", new.kind.word())
    .fact("roles", words.join(" "));
    if let Some(organisation) = &new.organisation {
        done = done.about("organisation", organisation);
    }
    if let Some(person) = &new.person {
        done = done.about("person", person);
    }
    Ok(done)
}
