//! A signed statement of a log's size and root, as text that fits on a notice.
//!
//! `store` builds on these names: `Signer`, `open_checkpoint`, `Checkpoint`.

use data_encoding::BASE64;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use crate::Hash;

/// What a checkpoint says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Whose log: `yongji/350481`.
    pub origin: String,
    /// Entries covered.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
    /// When it was signed, RFC 3339.
    pub at: String,
}

/// Why a checkpoint is not believed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The text is not a checkpoint.
    #[error("this is not a checkpoint")]
    Form,
    /// The signature is not of this key over this text.
    #[error("the signature does not fit")]
    Signature,
}

/// The key that signs.
pub struct Signer(SigningKey);

impl Signer {
    /// The key of a seed.
    pub fn from_seed(seed: &[u8; 32]) -> Signer {
        Signer(SigningKey::from_bytes(seed))
    }

    /// The public key, 32 bytes.
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    /// Signs a log's size and root: five lines, the last one the signature.
    pub fn checkpoint(&self, origin: &str, size: u64, root: &Hash, at: &str) -> String {
        let body = format!("{origin}\n{size}\n{}\n{at}\n", BASE64.encode(root));
        let signature = self.0.sign(body.as_bytes());
        format!("{body}{}\n", BASE64.encode(&signature.to_bytes()))
    }
}

/// Reads a checkpoint and proves its signature.
pub fn open_checkpoint(text: &str, public: &[u8; 32]) -> Result<Checkpoint, CheckpointError> {
    let trimmed = text.trim_end();
    let (body, signature) = trimmed.rsplit_once('\n').ok_or(CheckpointError::Form)?;
    let signature = BASE64
        .decode(signature.as_bytes())
        .map_err(|_| CheckpointError::Form)?;
    let signature = Signature::from_slice(&signature).map_err(|_| CheckpointError::Form)?;
    let key = VerifyingKey::from_bytes(public).map_err(|_| CheckpointError::Signature)?;
    key.verify_strict(format!("{body}\n").as_bytes(), &signature)
        .map_err(|_| CheckpointError::Signature)?;
    let mut lines = body.lines();
    let mut next = || lines.next().ok_or(CheckpointError::Form);
    let (origin, size, root, at) = (next()?, next()?, next()?, next()?);
    let root = BASE64
        .decode(root.as_bytes())
        .map_err(|_| CheckpointError::Form)?;
    Ok(Checkpoint {
        origin: origin.to_owned(),
        size: size.parse().map_err(|_| CheckpointError::Form)?,
        root: root
            .as_slice()
            .try_into()
            .map_err(|_| CheckpointError::Form)?,
        at: at.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checkpoint_is_believed_only_as_it_was_signed() {
        let signer = Signer::from_seed(&[3; 32]);
        let text = signer.checkpoint("yongji/350481", 5, &[9; 32], "2023-01-03T00:00:00.000000Z");
        let told = open_checkpoint(&text, &signer.public()).unwrap();
        assert_eq!((told.size, told.root), (5, [9; 32]));
        assert_eq!(
            open_checkpoint(&text.replace("\n5\n", "\n6\n"), &signer.public()),
            Err(CheckpointError::Signature)
        );
        assert_eq!(
            open_checkpoint("hello", &signer.public()),
            Err(CheckpointError::Form)
        );
    }
}
