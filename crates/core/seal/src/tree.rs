//! The Merkle tree of RFC 6962: leaf and node hashes, roots, and the frontier that appends without the leaves.
//!
//! `store` builds on these names: `Hash`, `leaf_hash`, `root`, `Frontier`, `inclusion_proof`.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// The hash of an entry: SHA-256 of a zero byte and the entry.
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Sha256::new()
        .chain_update([0])
        .chain_update(entry)
        .finalize()
        .into()
}

/// The hash of an inner node: SHA-256 of a one byte and both children.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new()
        .chain_update([1])
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}

/// The root over no entry at all: SHA-256 of nothing.
pub fn empty_root() -> Hash {
    Sha256::digest([]).into()
}

/// The largest power of two below `size`; `size` is at least 2.
fn split(size: usize) -> usize {
    1 << (usize::BITS - 1 - (size - 1).leading_zeros())
}

/// The root over these leaf hashes.
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => empty_root(),
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(split(leaves.len()));
            node_hash(&root(left), &root(right))
        }
    }
}

/// The path that proves that the leaf at `position` is under the root of `leaves`; `None` when there is no such leaf.
pub fn inclusion_proof(leaves: &[Hash], position: u64) -> Option<Vec<Hash>> {
    let position = usize::try_from(position)
        .ok()
        .filter(|position| *position < leaves.len())?;
    fn path(leaves: &[Hash], position: usize, out: &mut Vec<Hash>) {
        if leaves.len() < 2 {
            return;
        }
        let middle = split(leaves.len());
        let (left, right) = leaves.split_at(middle);
        if position < middle {
            path(left, position, out);
            out.push(root(right));
        } else {
            path(right, position - middle, out);
            out.push(root(left));
        }
    }
    let mut out = Vec::new();
    path(leaves, position, &mut out);
    Some(out)
}

/// The roots of the full subtrees at the right edge: enough to append and to tell the root.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frontier {
    size: u64,
    /// Full subtrees, largest first; one for each bit set in `size`.
    peaks: Vec<Hash>,
}

impl Frontier {
    /// Entries appended so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends a leaf hash.
    pub fn append(&mut self, leaf: Hash) {
        let mut node = leaf;
        let mut size = self.size;
        while size & 1 == 1 {
            if let Some(left) = self.peaks.pop() {
                node = node_hash(&left, &node);
            }
            size >>= 1;
        }
        self.peaks.push(node);
        self.size += 1;
    }

    /// The root over everything appended.
    pub fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        match peaks.next() {
            None => empty_root(),
            Some(last) => peaks.fold(*last, |right, left| node_hash(left, &right)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frontier_tells_the_same_root_as_all_leaves() {
        let leaves: Vec<Hash> = (0u32..70).map(|n| leaf_hash(&n.to_be_bytes())).collect();
        let mut frontier = Frontier::default();
        assert_eq!(frontier.root(), root(&[]));
        for (count, leaf) in leaves.iter().enumerate() {
            frontier.append(*leaf);
            assert_eq!(frontier.root(), root(&leaves[..=count]));
        }
    }
}
