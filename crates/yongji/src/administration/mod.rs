//! Administration: signing in and out, one's own account, and the accounts of others.
//!
//! Everybody: sign-in with a password and a second factor, or by telephone; password, second factor, recovery codes, sessions,
//! deputies, API tokens. Administrators: accounts, roles, one-time passwords, settings.
//!
//! Not here: what the pages decide ([`access`] does), and where somebody works after signing in (the features' own pages).

mod accounts;
mod deputies;
mod enter;
mod first_code;
mod own;
mod phone;
mod qr;
mod request;
pub mod settings;
mod shown;
#[cfg(test)]
mod tests;

use access::Standing;
use access::accounts::commands as account;
use access::{deputies as deputy, tokens as token};
use kernel::Role;
use web::{Access, Feature, NavGroup, NavItem};

pub use enter::sign_in_page;

/// Keeps accounts.
const ADMINISTRATORS: &[Role] = &[Role::Administrator];
/// Sees accounts.
const READERS: &[Role] = &[Role::Administrator, Role::Auditor];
/// Makes accounts for workers.
const WINDOW: &[Role] = &[Role::Clerk, Role::TownshipOfficer, Role::Administrator];
/// Appoints deputies, for oneself or for others.
const APPOINTING: &[Role] = <deputy::commands::Appoint as store::Command>::MAY;
/// Makes API tokens.
const TOKENS: &[Role] = <token::commands::Create as store::Command>::MAY;

/// Where somebody goes who just signed in.
pub const fn first_page(standing: Standing) -> &'static str {
    match standing {
        Standing::Full => "/home",
        Standing::MustChangePassword => "/me/password",
        Standing::MustTakeSecondFactor => "/me/second-factor",
    }
}

/// What the feature brings to the door, which adds [`access::Access`] as a part, and in a demonstration
/// [`access::demonstration::Demonstration`].
pub fn feature() -> Feature {
    let feature = Feature::new("administration")
        .bring(access::tables)
        .command::<account::Create>()
        .command::<account::Change>()
        .command::<account::Suspend>()
        .command::<account::Resume>()
        .command::<account::SetRoles>()
        .command::<account::ResetPassword>()
        .command::<account::ChangePassword>()
        .command::<account::EnrolTotp>()
        .command::<account::ConfirmTotp>()
        .command::<account::ResetTotp>()
        .command::<account::RenewRecoveryCodes>()
        .command::<account::UseRecoveryCode>()
        .command::<deputy::commands::Appoint>()
        .command::<deputy::commands::End>()
        .command::<token::commands::Create>()
        .command::<token::commands::Revoke>()
        .command::<access::sign_in::RequestCode>();
    let feature = others(oneself(entering(feature)))
        .nav(NavItem::new(
            NavGroup::Settings,
            "admin-nav-accounts",
            "/accounts",
            READERS,
        ))
        .nav(NavItem::new(
            NavGroup::Settings,
            "admin-nav-deputies",
            "/deputies",
            APPOINTING,
        ));
    settings::pages(feature)
}

/// Coming in and going out.
fn entering(feature: Feature) -> Feature {
    let anyone = Access::public();
    feature
        .get("/sign-in", anyone, enter::form, &[])
        .post("/sign-in", anyone, enter::password, &[])
        .post("/sign-in/second", anyone, enter::second, &[])
        .get("/sign-in/phone", anyone, phone::form, &[])
        .post("/sign-in/phone", anyone, phone::send, &[])
        .post("/sign-in/phone/code", anyone, phone::code, &[])
        .post("/sign-in/phone/whose", anyone, phone::whose, &[])
        .post("/sign-out", anyone, enter::sign_out, &[])
}

/// One's own account.
fn oneself(feature: Feature) -> Feature {
    let somebody = Access::signed_in();
    feature
        .get("/account", somebody, own::to_me, &[])
        .get("/me", somebody, own::show, &[])
        .get("/me/password", somebody, own::password::form, &[])
        .post("/me/password", somebody, own::password::change, &[])
        .get("/me/second-factor", somebody, own::second_factor::show, &[])
        .post(
            "/me/second-factor",
            somebody,
            own::second_factor::confirm,
            &[],
        )
        .post(
            "/me/second-factor/begin",
            somebody,
            own::second_factor::begin,
            &[],
        )
        .get(
            "/me/recovery-codes",
            somebody,
            own::second_factor::codes_form,
            &[],
        )
        .post(
            "/me/recovery-codes",
            somebody,
            own::second_factor::codes,
            &[],
        )
        .post("/me/sessions", somebody, own::sessions::end, &[])
        .post("/me/devices", somebody, own::sessions::forget, &[])
        .post("/me/acting", somebody, own::sessions::act, &[])
        .get("/me/tokens", Access::roles(TOKENS), own::tokens::list, &[])
        .post(
            "/me/tokens",
            Access::roles(TOKENS),
            own::tokens::create,
            &[],
        )
        .post(
            "/me/tokens/revoke",
            Access::roles(TOKENS),
            own::tokens::revoke,
            &[],
        )
}

/// The accounts of others, deputies.
fn others(feature: Feature) -> Feature {
    let keepers = Access::roles(ADMINISTRATORS);
    let readers = Access::roles(READERS);
    let appointing = Access::roles(APPOINTING);
    let window = Access::roles(WINDOW);
    feature
        .get("/accounts", readers, accounts::list, &[])
        .get("/accounts/new", keepers, accounts::create::form, &[])
        .post("/accounts/new", keepers, accounts::create::make, &[])
        .get("/accounts/worker", window, accounts::worker::form, &[])
        .post("/accounts/worker", window, accounts::worker::make, &[])
        .get("/accounts/{id}", readers, accounts::show::show, &[])
        .get(
            "/accounts/{id}/change",
            keepers,
            accounts::change::form,
            &[],
        )
        .post(
            "/accounts/{id}/change",
            keepers,
            accounts::change::change,
            &[],
        )
        .get("/accounts/{id}/roles", keepers, accounts::roles::form, &[])
        .post("/accounts/{id}/roles", keepers, accounts::roles::set, &[])
        .get(
            "/accounts/{id}/suspend",
            keepers,
            accounts::decide::suspend_form,
            &[],
        )
        .post(
            "/accounts/{id}/suspend",
            keepers,
            accounts::decide::suspend,
            &[],
        )
        .post(
            "/accounts/{id}/resume",
            keepers,
            accounts::decide::resume,
            &[],
        )
        .get(
            "/accounts/{id}/password",
            keepers,
            accounts::decide::password_form,
            &[],
        )
        .post(
            "/accounts/{id}/password",
            keepers,
            accounts::decide::password,
            &[],
        )
        .get(
            "/accounts/{id}/second-factor",
            keepers,
            accounts::decide::factor_form,
            &[],
        )
        .post(
            "/accounts/{id}/second-factor",
            keepers,
            accounts::decide::factor,
            &[],
        )
        .post(
            "/accounts/{id}/tokens",
            keepers,
            accounts::decide::revoke_token,
            &[],
        )
        .get("/deputies", appointing, deputies::list, &[])
        .get("/deputies/new", appointing, deputies::form, &[])
        .post("/deputies/new", appointing, deputies::appoint, &[])
        .post("/deputies/end", appointing, deputies::end, &[])
}
