//! Who is there and what they may do: accounts, sign-in, sessions, deputies, API tokens, separation of duties, and what an
//! administrator sets.
//!
//! Accounts, roles, deputies, recovery codes and tokens are business rows, changed by commands only. What passes by
//! itself (sessions, second steps, counters of wrong tries, known devices, one-time codes, spent TOTP steps) is technical: it
//! lies in tables of its own, is not journalled, and [`tidy`] removes what is over.
//!
//! What this crate deliberately does not know: pages, cookies' names, organisations and persons beyond their ids.

pub mod accounts;
pub mod demonstration;
pub mod deputies;
mod passwords;
pub mod second_factor;
mod secret_text;
mod separation;
pub mod sessions;
pub mod settings;
pub mod sign_in;
#[cfg(feature = "testing")]
pub mod testing;
mod tidy;
pub mod tokens;

pub use passwords::{PasswordHash, PasswordUnfit, Passwords, one_time_password};
pub use secret_text::{equal, fresh_secret};
pub use separation::{Hand, same_hand};
pub use sessions::{SignedIn, Standing};
pub use settings::{AccessSettings, PasswordCost};
pub use sign_in::{Access, Origin, address_subject};
pub use tidy::tidy;

/// Business tables that hold secrets (hashes and sealed keys). The audit's exports leave them out; the journal covers them.
pub const SECRET_TABLES: [&str; 3] = ["account_secret", "recovery_code", "api_token"];

/// What access brings to the store: tables and commands.
pub fn bring(registry: store::Registry) -> store::Registry {
    commands(tables(registry))
}

/// Tables and their migrations alone, for a door that registers the commands with their addresses.
pub fn tables(registry: store::Registry) -> store::Registry {
    let registry = accounts::tables(registry);
    let registry = deputies::tables(registry);
    let registry = tokens::tables(registry);
    let registry = settings::tables(registry);
    sign_in::tables(registry)
}

fn commands(registry: store::Registry) -> store::Registry {
    registry
        .command::<accounts::commands::Create>()
        .command::<accounts::commands::Change>()
        .command::<accounts::commands::Suspend>()
        .command::<accounts::commands::Resume>()
        .command::<accounts::commands::SetRoles>()
        .command::<accounts::commands::ResetPassword>()
        .command::<accounts::commands::ChangePassword>()
        .command::<accounts::commands::EnrolTotp>()
        .command::<accounts::commands::ConfirmTotp>()
        .command::<accounts::commands::ResetTotp>()
        .command::<accounts::commands::RenewRecoveryCodes>()
        .command::<accounts::commands::UseRecoveryCode>()
        .command::<deputies::commands::Appoint>()
        .command::<deputies::commands::End>()
        .command::<tokens::commands::Create>()
        .command::<tokens::commands::Revoke>()
        .command::<sign_in::RequestCode>()
        .command::<settings::commands::ChangeSettings>()
}
