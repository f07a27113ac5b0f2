//! Administration: signing in and out, one's own account, and the accounts of others.
//!
//! Everybody: sign-in with a password and a second factor, or by telephone; password, second factor, recovery codes, sessions,
//! deputies, API tokens. Administrators: accounts, roles, one-time passwords, the limits in force.
//!
//! Not here: what the pages decide ([`access`] does), and where somebody works after signing in (the features' own pages).

mod accounts;
mod deputies;
mod enter;
mod limits;
mod own;
mod phone;
mod qr;
mod request;
mod shown;
#[cfg(test)]
mod tests;

use access::Standing;
use access::accounts::commands as account;
use access::{deputies as deputy, tokens as token};
use axum::http::Method;
use axum::routing::{get, post};
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
    others(oneself(entering(feature)))
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
        ))
        .nav(NavItem::new(
            NavGroup::Settings,
            "admin-nav-limits",
            "/settings/access",
            READERS,
        ))
}

/// Coming in and going out.
fn entering(feature: Feature) -> Feature {
    let anyone = Access::public();
    feature
        .page(Method::GET, "/sign-in", anyone, get(enter::form), &[])
        .page(Method::POST, "/sign-in", anyone, post(enter::password), &[])
        .page(
            Method::POST,
            "/sign-in/second",
            anyone,
            post(enter::second),
            &[],
        )
        .page(Method::GET, "/sign-in/phone", anyone, get(phone::form), &[])
        .page(
            Method::POST,
            "/sign-in/phone",
            anyone,
            post(phone::send),
            &[],
        )
        .page(
            Method::POST,
            "/sign-in/phone/code",
            anyone,
            post(phone::code),
            &[],
        )
        .page(
            Method::POST,
            "/sign-in/phone/whose",
            anyone,
            post(phone::whose),
            &[],
        )
        .page(
            Method::POST,
            "/sign-out",
            anyone,
            post(enter::sign_out),
            &[],
        )
}

/// One's own account.
fn oneself(feature: Feature) -> Feature {
    let somebody = Access::signed_in();
    feature
        .page(Method::GET, "/account", somebody, get(own::to_me), &[])
        .page(Method::GET, "/me", somebody, get(own::show), &[])
        .page(
            Method::GET,
            "/me/password",
            somebody,
            get(own::password::form),
            &[],
        )
        .page(
            Method::POST,
            "/me/password",
            somebody,
            post(own::password::change),
            &[],
        )
        .page(
            Method::GET,
            "/me/second-factor",
            somebody,
            get(own::second_factor::show),
            &[],
        )
        .page(
            Method::POST,
            "/me/second-factor",
            somebody,
            post(own::second_factor::confirm),
            &[],
        )
        .page(
            Method::POST,
            "/me/second-factor/begin",
            somebody,
            post(own::second_factor::begin),
            &[],
        )
        .page(
            Method::GET,
            "/me/recovery-codes",
            somebody,
            get(own::second_factor::codes_form),
            &[],
        )
        .page(
            Method::POST,
            "/me/recovery-codes",
            somebody,
            post(own::second_factor::codes),
            &[],
        )
        .page(
            Method::POST,
            "/me/sessions",
            somebody,
            post(own::sessions::end),
            &[],
        )
        .page(
            Method::POST,
            "/me/devices",
            somebody,
            post(own::sessions::forget),
            &[],
        )
        .page(
            Method::POST,
            "/me/acting",
            somebody,
            post(own::sessions::act),
            &[],
        )
        .page(
            Method::GET,
            "/me/tokens",
            Access::roles(TOKENS),
            get(own::tokens::list),
            &[],
        )
        .page(
            Method::POST,
            "/me/tokens",
            Access::roles(TOKENS),
            post(own::tokens::create),
            &[],
        )
        .page(
            Method::POST,
            "/me/tokens/revoke",
            Access::roles(TOKENS),
            post(own::tokens::revoke),
            &[],
        )
}

/// The accounts of others, deputies, limits.
fn others(feature: Feature) -> Feature {
    let keepers = Access::roles(ADMINISTRATORS);
    let readers = Access::roles(READERS);
    let appointing = Access::roles(APPOINTING);
    let window = Access::roles(WINDOW);
    feature
        .page(Method::GET, "/accounts", readers, get(accounts::list), &[])
        .page(
            Method::GET,
            "/accounts/new",
            keepers,
            get(accounts::create::form),
            &[],
        )
        .page(
            Method::POST,
            "/accounts/new",
            keepers,
            post(accounts::create::make),
            &[],
        )
        .page(
            Method::GET,
            "/accounts/worker",
            window,
            get(accounts::worker::form),
            &[],
        )
        .page(
            Method::POST,
            "/accounts/worker",
            window,
            post(accounts::worker::make),
            &[],
        )
        .page(
            Method::GET,
            "/accounts/{id}",
            readers,
            get(accounts::show::show),
            &[],
        )
        .page(
            Method::GET,
            "/accounts/{id}/change",
            keepers,
            get(accounts::change::form),
            &[],
        )
        .page(
            Method::POST,
            "/accounts/{id}/change",
            keepers,
            post(accounts::change::change),
            &[],
        )
        .page(
            Method::GET,
            "/accounts/{id}/roles",
            keepers,
            get(accounts::roles::form),
            &[],
        )
        .page(
            Method::POST,
            "/accounts/{id}/roles",
            keepers,
            post(accounts::roles::set),
            &[],
        )
        .page(
            Method::GET,
            "/accounts/{id}/suspend",
            keepers,
            get(accounts::decide::suspend_form),
            &[],
        )
        .page(
            Method::POST,
            "/accounts/{id}/suspend",
            keepers,
            post(accounts::decide::suspend),
            &[],
        )
        .page(
            Method::POST,
            "/accounts/{id}/resume",
            keepers,
            post(accounts::decide::resume),
            &[],
        )
        .page(
            Method::GET,
            "/accounts/{id}/password",
            keepers,
            get(accounts::decide::password_form),
            &[],
        )
        .page(
            Method::POST,
            "/accounts/{id}/password",
            keepers,
            post(accounts::decide::password),
            &[],
        )
        .page(
            Method::GET,
            "/accounts/{id}/second-factor",
            keepers,
            get(accounts::decide::factor_form),
            &[],
        )
        .page(
            Method::POST,
            "/accounts/{id}/second-factor",
            keepers,
            post(accounts::decide::factor),
            &[],
        )
        .page(
            Method::POST,
            "/accounts/{id}/tokens",
            keepers,
            post(accounts::decide::revoke_token),
            &[],
        )
        .page(
            Method::GET,
            "/deputies",
            appointing,
            get(deputies::list),
            &[],
        )
        .page(
            Method::GET,
            "/deputies/new",
            appointing,
            get(deputies::form),
            &[],
        )
        .page(
            Method::POST,
            "/deputies/new",
            appointing,
            post(deputies::appoint),
            &[],
        )
        .page(
            Method::POST,
            "/deputies/end",
            appointing,
            post(deputies::end),
            &[],
        )
        .page(
            Method::GET,
            "/settings/access",
            readers,
            get(limits::show),
            &[],
        )
}
