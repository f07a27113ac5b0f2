//! Everything that changes API tokens.

mod create;
mod revoke;

pub use create::{AboutToken, Create, CreateRefusal};
pub use revoke::{Revoke, RevokeRefusal};
