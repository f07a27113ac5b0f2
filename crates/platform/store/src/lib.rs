//! The one way for every change: database, command runner, journal, jobs, outbox, files.
//!
//! A [`Command`] is the only thing that may change a business table. [`Store::run`] checks the right, answers a
//! repeated request from what was stored, runs the command in a transaction, seals what it wrote into the journal,
//! and commits. SQLite has one writer that shares a commit among waiting commands; PostgreSQL runs them directly.
//!
//! What this crate deliberately does not know: any business table, any page, any password.

mod command;
mod connect;
mod cursor;
pub mod destroyed;
pub mod files;
pub mod idempotency;
pub mod jobs;
pub mod journal;
mod keys;
pub mod numbers;
pub mod outbox;
mod registry;
mod request;
pub mod rotation;
mod row;
mod runner;
pub mod schema;
mod tx;
pub mod vault;
mod witness;
mod writer;
mod writes;

#[cfg(feature = "testing")]
pub mod testing;

pub use command::{Command, CommandError, Done, NoRefusal, Refusal, Stop, StoreError};
pub use connect::{Database, OpenError, master_keys};
pub use cursor::after_key;
pub use keys::{Keys, Masters, Secret};
pub use registry::{ColumnInfo, CommandInfo, JobHandler, Registry, StoredRow, TableInfo};
pub use row::{Digest, Row, canonical, digest_of};
pub use runner::{Store, StoreParts};
pub use tx::Tx;
pub use witness::Witnessed;
