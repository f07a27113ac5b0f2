use proptest::prelude::*;

use super::*;
use crate::Signer;
use crate::hash::hash_to_text;
use crate::tree::tests::known_leaves;

fn texts(path: Vec<Hash>) -> Vec<String> {
    path.iter().map(hash_to_text).collect()
}

fn leaves(size: usize) -> Vec<Hash> {
    (0..size).map(|n| leaf_hash(&n.to_be_bytes())).collect()
}

#[test]
fn known_trees_have_their_known_proofs() {
    let eight = known_leaves();
    assert_eq!(
        texts(inclusion_proof(&eight, 0).unwrap()),
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ]
    );
    assert_eq!(
        texts(consistency_proof(&eight, 6).unwrap()),
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]
    );
}

#[test]
fn what_is_outside_the_tree_cannot_be_proved() {
    let three = leaves(3);
    assert_eq!(
        inclusion_proof(&three, 3),
        Err(ProofError::NoSuchPlace { place: 3, size: 3 })
    );
    assert_eq!(
        inclusion_proof(&[], 0),
        Err(ProofError::NoSuchPlace { place: 0, size: 0 })
    );
    assert_eq!(
        consistency_proof(&three, 4),
        Err(ProofError::Shrunk {
            earlier: 4,
            later: 3
        })
    );
    let any = [0; 32];
    assert_eq!(
        verify_inclusion(&any, 3, 3, &[], &any),
        Err(ProofError::NoSuchPlace { place: 3, size: 3 })
    );
    assert_eq!(
        verify_consistency(4, &any, 3, &any, &[]),
        Err(ProofError::Shrunk {
            earlier: 4,
            later: 3
        })
    );
    assert_eq!(
        verify_consistency(2, &any, 3, &any, &[]),
        Err(ProofError::WrongLength)
    );
    assert_eq!(
        verify_consistency(0, &any, 3, &any, &[]),
        Err(ProofError::WrongRoot)
    );
}

#[test]
fn a_stranger_checks_an_entry_with_one_file_and_the_public_key() {
    let signer = Signer::from_seed(&[7; 32]);
    let entries = ["{\"id\":1}", "{\"id\":2}", "{\"id\":3}"];
    let leaves: Vec<Hash> = entries
        .iter()
        .map(|entry| leaf_hash(entry.as_bytes()))
        .collect();
    let proof = EntryProof {
        payload: entries[1].to_owned(),
        position: 1,
        path: inclusion_proof(&leaves, 1).unwrap(),
        checkpoint: signer.checkpoint("yongji/350481", 3, &root(&leaves), "2023-12-31T16:00:00Z"),
    };
    let file = serde_json::to_string(&proof).unwrap();
    let proof: EntryProof = serde_json::from_str(&file).unwrap();
    assert_eq!(
        proof.verify(&signer.public()).unwrap().origin,
        "yongji/350481"
    );

    let forged = EntryProof {
        payload: "{\"id\":9}".to_owned(),
        ..proof.clone()
    };
    assert_eq!(
        forged.verify(&signer.public()),
        Err(ProofError::WrongRoot.into())
    );
    let other = Signer::from_seed(&[8; 32]).public();
    assert!(matches!(
        proof.verify(&other),
        Err(EntryProofError::Checkpoint(_))
    ));
}

proptest! {
    #[test]
    fn every_entry_is_proved_and_nothing_else_is(size in 1_usize..130, pick in any::<prop::sample::Index>()) {
        let leaves = leaves(size);
        let (root, size) = (root(&leaves), size as u64);
        let place = pick.index(leaves.len());
        let path = inclusion_proof(&leaves, place as u64).unwrap();
        let leaf = leaves[place];
        let place = place as u64;
        prop_assert_eq!(verify_inclusion(&leaf, place, size, &path, &root), Ok(()));

        prop_assert_eq!(verify_inclusion(&leaf_hash(b"other"), place, size, &path, &root), Err(ProofError::WrongRoot));
        for wrong in (0..size).filter(|wrong| *wrong != place) {
            prop_assert!(verify_inclusion(&leaf, wrong, size, &path, &root).is_err());
        }
        for changed in 0..path.len() {
            let mut path = path.clone();
            path[changed][0] ^= 1;
            prop_assert_eq!(verify_inclusion(&leaf, place, size, &path, &root), Err(ProofError::WrongRoot));
        }
        let mut longer = path.clone();
        longer.push([0; 32]);
        prop_assert_eq!(verify_inclusion(&leaf, place, size, &longer, &root), Err(ProofError::WrongLength));
        if !path.is_empty() {
            let shorter = &path[1..];
            prop_assert_eq!(verify_inclusion(&leaf, place, size, shorter, &root), Err(ProofError::WrongLength));
        }
    }

    #[test]
    fn growth_is_proved_and_a_changed_past_is_not(size in 1_usize..130, pick in any::<prop::sample::Index>()) {
        let leaves = leaves(size);
        let earlier = pick.index(size + 1);
        let (later_root, later) = (root(&leaves), size as u64);
        let earlier_root = root(&leaves[..earlier]);
        let path = consistency_proof(&leaves, earlier as u64).unwrap();
        let verify = |earlier_root: &Hash, later_root: &Hash, path: &[Hash]| {
            verify_consistency(earlier as u64, earlier_root, later, later_root, path)
        };
        prop_assert_eq!(verify(&earlier_root, &later_root, &path), Ok(()));

        if earlier > 0 {
            // The same journal with its first entry rewritten: neither the old nor the new proof
            // joins it to what was signed.
            let mut rewritten = leaves.clone();
            rewritten[0] = leaf_hash(b"rewritten");
            let new_path = consistency_proof(&rewritten, earlier as u64).unwrap();
            prop_assert!(verify(&earlier_root, &root(&rewritten), &new_path).is_err());
            prop_assert!(verify(&earlier_root, &root(&rewritten), &path).is_err());
        }
        for changed in 0..path.len() {
            let mut path = path.clone();
            path[changed][0] ^= 1;
            prop_assert_eq!(verify(&earlier_root, &later_root, &path), Err(ProofError::WrongRoot));
        }
        let mut longer = path.clone();
        longer.push([0; 32]);
        prop_assert_eq!(verify(&earlier_root, &later_root, &longer), Err(ProofError::WrongLength));
    }
}
