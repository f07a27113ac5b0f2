//! A Merkle tree that only grows, kept as its frontier: the roots of the perfect trees it is made
//! of, at most 64 hashes for any number of entries.

use serde::{Deserialize, Serialize};

use crate::hash::{Hash, empty_root, hex_list, node_hash};

/// What is needed to append to a tree and to know its root. Serialised as `{"size": n, "nodes":
/// ["hex", …]}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct Frontier {
    size: u64,
    /// Roots of the perfect trees, the largest first: one for every binary 1 of `size`.
    nodes: Vec<Hash>,
}

/// A frontier as it travels; not yet checked.
#[derive(Serialize, Deserialize)]
struct Stored {
    size: u64,
    #[serde(with = "hex_list")]
    nodes: Vec<Hash>,
}

/// Why a stored frontier cannot be one.
#[derive(Debug, thiserror::Error)]
enum FrontierError {
    #[error("a frontier of {size} entries has {expected} nodes, this one has {nodes}")]
    Misfit {
        size: u64,
        expected: u32,
        nodes: usize,
    },
    #[error("no journal has {size} entries")]
    TooLarge { size: u64 },
}

impl TryFrom<Stored> for Frontier {
    type Error = FrontierError;

    fn try_from(stored: Stored) -> Result<Frontier, FrontierError> {
        let Stored { size, nodes } = stored;
        // Databases count with 63 bits; below that, appending cannot overflow.
        if i64::try_from(size).is_err() {
            return Err(FrontierError::TooLarge { size });
        }
        let expected = size.count_ones();
        if nodes.len() as u64 != u64::from(expected) {
            return Err(FrontierError::Misfit {
                size,
                expected,
                nodes: nodes.len(),
            });
        }
        Ok(Frontier { size, nodes })
    }
}

impl From<Frontier> for Stored {
    fn from(frontier: Frontier) -> Stored {
        Stored {
            size: frontier.size,
            nodes: frontier.nodes,
        }
    }
}

impl Frontier {
    /// Appends the hash of one more entry.
    pub fn append(&mut self, leaf: Hash) {
        let mut tree = leaf;
        // Each binary 1 at the end of the size is a perfect tree as large as the one just made: the
        // two become one.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.nodes.pop() {
                tree = node_hash(&left, &tree);
            }
        }
        self.nodes.push(tree);
        self.size += 1;
    }

    /// Number of entries.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The root over all entries so far.
    pub fn root(&self) -> Hash {
        let mut nodes = self.nodes.iter().rev();
        let Some(last) = nodes.next() else {
            return empty_root();
        };
        nodes.fold(*last, |right, left| node_hash(left, &right))
    }
}

impl Extend<Hash> for Frontier {
    fn extend<I: IntoIterator<Item = Hash>>(&mut self, leaves: I) {
        leaves.into_iter().for_each(|leaf| self.append(leaf));
    }
}

/// The root of the tree over these leaves.
pub fn root(leaves: &[Hash]) -> Hash {
    let mut frontier = Frontier::default();
    frontier.extend(leaves.iter().copied());
    frontier.root()
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::hash::{hash_to_text, leaf_hash};

    /// The eight entries by which implementations of Certificate Transparency test themselves.
    pub(crate) fn known_leaves() -> Vec<Hash> {
        [
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ]
        .iter()
        .map(|hex| leaf_hash(&data_encoding::HEXLOWER.decode(hex.as_bytes()).unwrap()))
        .collect()
    }

    #[test]
    fn known_trees_have_their_known_roots() {
        let roots = [
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];
        let leaves = known_leaves();
        for (size, expected) in roots.into_iter().enumerate() {
            assert_eq!(
                hash_to_text(&root(&leaves[..size])),
                expected,
                "{size} entries"
            );
        }
    }

    #[test]
    fn a_frontier_whose_nodes_do_not_fit_its_size_is_refused() {
        let mut frontier = Frontier::default();
        frontier.extend(known_leaves());
        let json = serde_json::to_string(&frontier).unwrap();
        assert_eq!(serde_json::from_str::<Frontier>(&json).unwrap(), frontier);
        let error = serde_json::from_str::<Frontier>(&json.replace("\"size\":8", "\"size\":7"))
            .unwrap_err();
        assert!(
            error
                .to_string()
                .contains("a frontier of 7 entries has 3 nodes, this one has 1"),
            "{error}"
        );
        assert!(serde_json::from_str::<Frontier>(r#"{"size":1,"nodes":["00"]}"#).is_err());
        let endless = format!(r#"{{"size":{},"nodes":[]}}"#, u64::MAX);
        assert!(serde_json::from_str::<Frontier>(&endless).is_err());
    }

    /// The definition of RFC 6962 §2.1, word for word.
    fn defined_root(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => empty_root(),
            [one] => *one,
            more => {
                let split = (1..)
                    .map(|power| 1 << power)
                    .find(|k| k * 2 >= more.len())
                    .unwrap_or(1);
                let split = if more.len() == 2 { 1 } else { split };
                node_hash(&defined_root(&more[..split]), &defined_root(&more[split..]))
            }
        }
    }

    proptest! {
        #[test]
        fn a_frontier_that_is_stored_between_any_two_appends_gives_the_defined_root(size in 0_usize..200) {
            let leaves: Vec<Hash> = (0..size).map(|n| leaf_hash(&n.to_be_bytes())).collect();
            let mut frontier = Frontier::default();
            for leaf in &leaves {
                frontier.append(*leaf);
                frontier = serde_json::from_str(&serde_json::to_string(&frontier).unwrap()).unwrap();
            }
            prop_assert_eq!(frontier.size(), size as u64);
            prop_assert_eq!(frontier.root(), defined_root(&leaves));
        }
    }
}
