//! Seals: how a journal is made so that nobody can change what it says without being found out, not
//! even its keeper.
//!
//! Entries are canonical JSON texts. Their hashes are the leaves of a Merkle tree (RFC 6962); the
//! tree's root, its size and the moment are signed as a *checkpoint*, which is printed and
//! published. Whoever holds a checkpoint can later prove that an entry was there (inclusion) and
//! that the journal only grew (consistency), offline and with nothing but this crate.
//!
//! Not here: where entries are stored, who may read them, what they mean, and where keys are kept.

mod canonical;
mod checkpoint;
mod hash;
mod key;
mod note;
mod proof;
mod tree;
mod verify;

pub use canonical::{NotCanonical, canonical_json, check_canonical};
pub use checkpoint::{Checkpoint, CheckpointError, open_checkpoint};
pub use hash::{Hash, HashTextError, hash_from_text, hash_to_text, leaf_hash, node_hash};
pub use key::{PublicKey, PublicKeyError, Signer, WrongSignature};
pub use note::{NoteError, open_note};
pub use proof::{
    EntryProof, EntryProofError, ProofError, consistency_proof, inclusion_proof,
    verify_consistency, verify_inclusion,
};
pub use tree::{Frontier, root};
pub use verify::{LogEntry, LogFinding, LogReport, verify_log};
