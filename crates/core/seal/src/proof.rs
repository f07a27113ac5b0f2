//! Proofs of RFC 6962 and their verification (RFC 9162 §2.1.3 and §2.1.4): that an entry is in a
//! tree, and that a later tree begins with an earlier one.

use serde::{Deserialize, Serialize};

use crate::hash::{Hash, hex_list, leaf_hash, node_hash};
use crate::{Checkpoint, CheckpointError, PublicKey, open_checkpoint, root};

/// Why a proof cannot be made, or does not prove.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The tree has no entry at that place.
    #[error("the tree of {size} entries has no place {place}")]
    NoSuchPlace {
        /// The place asked for, counted from 0.
        place: u64,
        /// Entries of the tree.
        size: u64,
    },
    /// The earlier tree is larger than the later one.
    #[error("a tree of {later} entries cannot have grown from one of {earlier}")]
    Shrunk {
        /// Entries of the earlier tree.
        earlier: u64,
        /// Entries of the later tree.
        later: u64,
    },
    /// The number of hashes is not that of a proof for these sizes.
    #[error("the proof has too few or too many hashes for trees of this size")]
    WrongLength,
    /// The hashes do not lead to the root: entry, proof or root is not the true one.
    #[error("the proof does not lead to the root")]
    WrongRoot,
}

/// The hashes that lead from the entry at `place` (counted from 0) to the root.
pub fn inclusion_proof(leaves: &[Hash], place: u64) -> Result<Vec<Hash>, ProofError> {
    let size = leaves.len() as u64;
    let mut at = usize::try_from(place)
        .ok()
        .filter(|at| *at < leaves.len())
        .ok_or(ProofError::NoSuchPlace { place, size })?;
    let mut path = Vec::new();
    let mut tree = leaves;
    // From the root down; the path is written from the leaf up.
    while tree.len() > 1 {
        let (left, right) = tree.split_at(split(tree.len()));
        if at < left.len() {
            path.push(root(right));
            tree = left;
        } else {
            path.push(root(left));
            at -= left.len();
            tree = right;
        }
    }
    path.reverse();
    Ok(path)
}

/// The hashes that show that the tree over `leaves` begins with the tree over its first `earlier`
/// leaves. Nothing needs showing for no entries or all of them.
pub fn consistency_proof(leaves: &[Hash], earlier: u64) -> Result<Vec<Hash>, ProofError> {
    let later = leaves.len() as u64;
    let mut first = usize::try_from(earlier)
        .ok()
        .filter(|first| *first <= leaves.len())
        .ok_or(ProofError::Shrunk { earlier, later })?;
    if first == 0 || first == leaves.len() {
        return Ok(Vec::new());
    }
    let mut path = Vec::new();
    let mut tree = leaves;
    let mut known = true; // whether the verifier holds the root of the subtree looked at: it is the earlier root itself
    while first < tree.len() {
        let (left, right) = tree.split_at(split(tree.len()));
        if first <= left.len() {
            path.push(root(right));
            tree = left;
        } else {
            path.push(root(left));
            first -= left.len();
            tree = right;
            known = false;
        }
    }
    if !known {
        path.push(root(tree));
    }
    path.reverse();
    Ok(path)
}

/// The largest power of two smaller than `size`, for a size of at least 2.
fn split(size: usize) -> usize {
    size.next_power_of_two() / 2
}

/// Checks that the entry with hash `leaf` stands at `place` (counted from 0) in the tree of `size`
/// entries with this root.
pub fn verify_inclusion(
    leaf: &Hash,
    place: u64,
    size: u64,
    path: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    if place >= size {
        return Err(ProofError::NoSuchPlace { place, size });
    }
    let (mut at, mut last) = (place, size - 1);
    let mut hash = *leaf;
    for node in path {
        if last == 0 {
            return Err(ProofError::WrongLength);
        }
        if at % 2 == 1 || at == last {
            hash = node_hash(node, &hash);
            // A subtree without a right neighbour rises until it is one itself.
            while at % 2 == 0 && at != 0 {
                at /= 2;
                last /= 2;
            }
        } else {
            hash = node_hash(&hash, node);
        }
        at /= 2;
        last /= 2;
    }
    if last != 0 {
        return Err(ProofError::WrongLength);
    }
    if hash == *root {
        Ok(())
    } else {
        Err(ProofError::WrongRoot)
    }
}

/// Checks that the later tree begins with exactly the entries of the earlier one.
pub fn verify_consistency(
    earlier: u64,
    earlier_root: &Hash,
    later: u64,
    later_root: &Hash,
    path: &[Hash],
) -> Result<(), ProofError> {
    if earlier > later {
        return Err(ProofError::Shrunk { earlier, later });
    }
    if earlier == later || earlier == 0 {
        if !path.is_empty() {
            return Err(ProofError::WrongLength);
        }
        let true_root = if earlier == 0 { root(&[]) } else { *later_root };
        return if *earlier_root == true_root {
            Ok(())
        } else {
            Err(ProofError::WrongRoot)
        };
    }
    let (mut at, mut last) = (earlier - 1, later - 1);
    while at % 2 == 1 {
        at /= 2;
        last /= 2;
    }
    let mut nodes = path.iter();
    // If the earlier tree is one perfect tree, its root is where the way begins; otherwise the
    // proof brings the beginning along.
    let start = if earlier.is_power_of_two() {
        Some(earlier_root)
    } else {
        nodes.next()
    };
    let start = start.ok_or(ProofError::WrongLength)?;
    let (mut old, mut new) = (*start, *start);
    for node in nodes {
        if last == 0 {
            return Err(ProofError::WrongLength);
        }
        if at % 2 == 1 || at == last {
            old = node_hash(node, &old);
            new = node_hash(node, &new);
            while at % 2 == 0 && at != 0 {
                at /= 2;
                last /= 2;
            }
        } else {
            new = node_hash(&new, node);
        }
        at /= 2;
        last /= 2;
    }
    if last != 0 {
        return Err(ProofError::WrongLength);
    }
    if old == *earlier_root && new == *later_root {
        Ok(())
    } else {
        Err(ProofError::WrongRoot)
    }
}

/// Everything a stranger needs to see that an entry stands in the journal: one JSON file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryProof {
    /// The entry's canonical text.
    pub payload: String,
    /// Its place, counted from 0.
    pub position: u64,
    /// The hashes from the entry to the root, hexadecimal.
    #[serde(with = "hex_list")]
    pub path: Vec<Hash>,
    /// The signed checkpoint whose root it is.
    pub checkpoint: String,
}

/// Why an entry's proof is worth nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryProofError {
    /// The checkpoint is not signed by this key or not readable.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// The hashes do not lead from the entry to the checkpoint's root.
    #[error(transparent)]
    Proof(#[from] ProofError),
}

impl EntryProof {
    /// Checks signature and way to the root, and answers with the checkpoint; the caller compares
    /// its origin with the journal it expects.
    pub fn verify(&self, public: &PublicKey) -> Result<Checkpoint, EntryProofError> {
        let checkpoint = open_checkpoint(&self.checkpoint, public)?;
        let leaf = leaf_hash(self.payload.as_bytes());
        verify_inclusion(
            &leaf,
            self.position,
            checkpoint.size,
            &self.path,
            &checkpoint.root,
        )?;
        Ok(checkpoint)
    }
}

#[cfg(test)]
mod tests;
