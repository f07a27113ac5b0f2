//! Proof that nothing was changed: the Merkle tree of a log (RFC 6962), signed checkpoints, proofs, and the offline
//! verifier.
//!
//! No database, no clock: entries and moments are given.

mod checkpoint;
mod tree;

pub use checkpoint::{Checkpoint, CheckpointError, Signer, open_checkpoint};
pub use tree::{Frontier, Hash, empty_root, inclusion_proof, leaf_hash, node_hash, root};
