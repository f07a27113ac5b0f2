//! Typed accounts for tests: made through the commands, with a known password and a second factor.

use kernel::{Actor, Phone, RegionCode, Role};
use store::Store;
use store::testing::COUNTY;

use crate::accounts::commands::{ConfirmTotp, Create, EnrolTotp, GivenPhone, SetRoles};
use crate::accounts::{AccountKind, RoleGrant, actor_of, queries};
use crate::second_factor::{TotpSecret, recovery_codes, recovery_digest};
use crate::{Access, AccessSettings};

/// The password of every account made here.
pub const PASSWORD: &str = "bamboo and wood";

/// Somebody with an account.
pub struct Person {
    /// The account.
    pub account: String,
    /// What is typed at sign-in; empty for a worker.
    pub login_name: String,
    /// Who they are to commands, with their roles of the day they were made.
    pub actor: Actor,
    /// The second factor.
    pub totp: TotpSecret,
    /// The printed recovery codes.
    pub recovery: Vec<String>,
}

impl Person {
    /// What the authenticator app shows now.
    pub fn code(&self, store: &Store) -> String {
        self.totp.code_at(store.now()).expect("a code")
    }
}

/// Access with cheap hashes.
pub fn access() -> Access {
    Access::new(AccessSettings::cheap()).expect("settings")
}

/// The county of tests as a region.
pub fn county() -> RegionCode {
    RegionCode::parse(COUNTY).expect("a county")
}

/// The system in the county of tests.
pub fn system() -> Actor {
    Actor::system(COUNTY, county())
}

/// What [`Access::prove_password`] gives for the right password.
pub async fn proof(store: &Store, account: &str) -> String {
    let secret = queries::secret(store.read(), COUNTY, account)
        .await
        .expect("reads")
        .expect("secrets");
    crate::accounts::commands::password_proof(store.keys(), &secret)
}

async fn ready(store: &Store, access: &Access, create: Create) -> Person {
    use crate::accounts::commands::ChangePassword;
    let login_name = create.login_name.clone().unwrap_or_default();
    let account = store
        .run(create, &system(), "")
        .await
        .expect("an account")
        .account;
    let own = Actor {
        account: account.clone(),
        ..Actor::nobody(COUNTY, county())
    };
    let command = ChangePassword {
        account: account.clone(),
        password: access.passwords().hash(PASSWORD).await.expect("a hash"),
        proof: proof(store, &account).await,
    };
    store.run(command, &own, "").await.expect("a password");
    let totp = TotpSecret::fresh();
    let command = EnrolTotp {
        account: account.clone(),
        secret_sealed: totp.seal(store.keys(), &account).expect("sealed"),
        proof: None,
    };
    store.run(command, &own, "").await.expect("a second factor");
    let recovery: Vec<String> = recovery_codes(10)
        .iter()
        .map(|code| code.to_string())
        .collect();
    // confirmed with the code of the step before, so that the one of this moment is still good for signing in
    let before = store.now().plus(-chrono::Duration::seconds(30));
    let command = ConfirmTotp {
        account: account.clone(),
        code: totp.code_at(before).expect("a code"),
        recovery_digests: recovery
            .iter()
            .map(|code| recovery_digest(store.keys(), &account, code))
            .collect(),
    };
    store.run(command, &own, "").await.expect("confirmed");
    let actor = actor_of(store.read(), COUNTY, &account, None, store.now().date())
        .await
        .expect("reads")
        .expect("active");
    Person {
        account,
        login_name,
        actor,
        totp,
        recovery,
    }
}

fn grants(roles: &[Role]) -> Vec<RoleGrant> {
    roles.iter().copied().map(RoleGrant::of).collect()
}

/// Somebody of an office, ready to sign in with [`PASSWORD`] and a second factor.
pub async fn staff(store: &Store, access: &Access, login_name: &str, roles: &[Role]) -> Person {
    let create = Create {
        login_name: Some(login_name.into()),
        display_name: login_name.into(),
        kind: AccountKind::Staff,
        organisation: None,
        person: None,
        region: county(),
        phone: None,
        roles: grants(roles),
        one_time_password: None,
        one_time_password_days: None,
    };
    ready(store, access, create).await
}

/// Somebody of an institution or enterprise.
pub async fn of_organisation(
    store: &Store,
    access: &Access,
    login_name: &str,
    organisation: &str,
    roles: &[Role],
) -> Person {
    let create = Create {
        login_name: Some(login_name.into()),
        display_name: login_name.into(),
        kind: AccountKind::Organisation,
        organisation: Some(organisation.into()),
        person: None,
        region: county(),
        phone: None,
        roles: grants(roles),
        one_time_password: None,
        one_time_password_days: None,
    };
    ready(store, access, create).await
}

/// A worker's account; the person is on record already. Answers the account.
pub async fn worker(store: &Store, name: &str, person: &str, phone: &str) -> String {
    let create = Create {
        login_name: None,
        display_name: name.into(),
        kind: AccountKind::Worker,
        organisation: None,
        person: Some(person.into()),
        region: county(),
        phone: Some(GivenPhone(Phone::parse(phone).expect("a number"))),
        roles: grants(&[Role::Worker]),
        one_time_password: None,
        one_time_password_days: None,
    };
    store
        .run(create, &system(), "")
        .await
        .expect("an account")
        .account
}

/// Gives an account these roles, as the system.
pub async fn give_roles(store: &Store, account: &str, roles: Vec<RoleGrant>) {
    let row = queries::find(store.read(), COUNTY, account)
        .await
        .expect("reads")
        .expect("there");
    let command = SetRoles {
        account: account.into(),
        row_version: row.row_version,
        roles,
    };
    store.run(command, &system(), "").await.expect("roles");
}
