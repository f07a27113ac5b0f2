//! The sealed journal: who did what, when, on whose behalf, and the digest of every row that was written.
//!
//! An entry is inserted without a position. A sealer, one a county, gives unsealed entries the next positions and
//! appends them to the county's Merkle tree (RFC 6962); on SQLite it does so inside the shared commit, on PostgreSQL
//! at least once a second. No command touches the head of the tree. A daily checkpoint signs all heads.
//!
//! Not here: the mathematics of the tree and its proofs ([`seal`]), the pages of the audit.

mod checkpoint;
mod entry;
mod loose;
pub(crate) mod migration;
mod sealer;
mod verify;

pub use checkpoint::{Checkpoint, latest, sign};
pub use entry::{Entry, about, entries, prove};
pub(crate) use entry::{Line, Pending, write};
pub(crate) use sealer::seal_entries;
pub use sealer::seal_pending;
pub use verify::{Finding, Report, verify};
