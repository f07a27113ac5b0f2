//! API tokens: a program acts for an account, with some of its roles, until a day.
//!
//! The secret is made outside ([`new_token`]), shown once, and stored as a keyed digest. A token carries no second factor;
//! therefore only an account that has one makes it, and it opens nothing while its owner is suspended or must choose a
//! password first.
//!
//! Not here: which address accepts tokens.

pub mod commands;
mod migration;
mod queries;
mod tables;

use store::Keys;

pub use queries::{TokenLine, actor, all_of};
pub use tables::api_token;

/// A fresh token for a county, and what is stored of it.
pub fn new_token(keys: &Keys, county: &str) -> (zeroize::Zeroizing<String>, String) {
    let secret = zeroize::Zeroizing::new(format!("{PREFIX}{}", crate::fresh_secret(county)));
    let digest = keys.token_digest(&secret);
    (secret, digest)
}

/// What every token begins with, so that it is recognised where it should not lie.
pub const PREFIX: &str = "yj_";

pub(crate) fn tables(registry: store::Registry) -> store::Registry {
    registry
        .migration(migration::Migration)
        .table::<api_token::Model>()
}
