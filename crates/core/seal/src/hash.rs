//! The two hashes of RFC 6962: leaves and nodes carry different prefixes, so that no node can pass
//! for an entry.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// A SHA-256 hash: of a leaf, of a node, or the root of a tree.
pub type Hash = [u8; 32];

/// The hash of an entry (RFC 6962 §2.1: `SHA-256(0x00 || entry)`).
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Sha256::new()
        .chain_update([0x00])
        .chain_update(entry)
        .finalize()
        .into()
}

/// The hash of a node above two others (RFC 6962 §2.1: `SHA-256(0x01 || left || right)`).
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new()
        .chain_update([0x01])
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}

/// The root of the tree without entries: the hash of nothing.
pub(crate) fn empty_root() -> Hash {
    Sha256::digest([]).into()
}

/// A text that is not a hash: not 64 small hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a hash is 64 digits of 0-9 and a-f")]
pub struct HashTextError;

/// A hash as 64 small hexadecimal digits.
pub fn hash_to_text(hash: &Hash) -> String {
    HEXLOWER.encode(hash)
}

/// A hash from 64 small hexadecimal digits.
pub fn hash_from_text(text: &str) -> Result<Hash, HashTextError> {
    let bytes = HEXLOWER
        .decode(text.as_bytes())
        .map_err(|_| HashTextError)?;
    bytes.try_into().map_err(|_| HashTextError)
}

/// Lists of hashes as lists of hexadecimal texts.
pub(crate) mod hex_list {
    use serde::{Deserialize, Deserializer, Serializer};

    use super::{Hash, hash_from_text, hash_to_text};

    pub fn serialize<S: Serializer>(hashes: &[Hash], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(hashes.iter().map(hash_to_text))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Hash>, D::Error> {
        let texts = Vec::<String>::deserialize(deserializer)?;
        texts
            .iter()
            .map(|text| hash_from_text(text).map_err(serde::de::Error::custom))
            .collect()
    }
}
