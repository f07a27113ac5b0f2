//! Accounts: who may sign in, what they hold, and what proves that it is them.
//!
//! An account is made by an administrator (a worker's from the register of people, by the window or the township), works at once,
//! and is suspended and resumed; nothing is deleted.
//!
//! ```text
//! (none) ── create ──▶ active ◀── resume ── suspended
//!                        └────── suspend ──────▲
//! ```
//!
//! Not here: signing in ([`crate::sign_in`]), sessions, who the person or the organisation is.

pub mod commands;
mod guard;
mod migration;
pub mod queries;
mod state;
mod tables;

pub use queries::{actor_of, phone_of, roles_on};
pub use state::{AccountKind, AccountState, RoleGrant, RolesUnfit, login_name, roles_fit};
pub use tables::{access_guard, account, account_role, account_secret, recovery_code};

pub(crate) fn tables(registry: store::Registry) -> store::Registry {
    registry
        .migration(migration::Migration)
        .table::<account::Model>()
        .table::<account_secret::Model>()
        .table::<account_role::Model>()
        .table::<recovery_code::Model>()
        .table::<access_guard::Model>()
}
