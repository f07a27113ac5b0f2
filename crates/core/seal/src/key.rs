//! Signing keys (Ed25519, RFC 8032).
//!
//! Where the secret half is kept is not here: the caller hands over its 32 bytes. Signatures of
//! different kinds of documents cannot stand in for each other: each kind is signed under its own
//! purpose.

use std::fmt;

use data_encoding::{BASE64, HEXLOWER};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::checkpoint::Checkpoint;
use crate::hash::Hash;

/// The secret half of an installation's signing key. Wiped when dropped; `Debug` shows the public
/// half.
pub struct Signer(SigningKey);

/// The public half, printed and published beside what it signed. Its text is 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

/// A text that is not a public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a public key is 64 digits of 0-9 and a-f that name a point of the curve")]
pub struct PublicKeyError;

/// The signature is not one of this key over this text for this purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the signature is not of this key over this text")]
pub struct WrongSignature;

impl Signer {
    /// The key of a 32-byte secret, which the caller keeps.
    pub fn from_seed(seed: &[u8; 32]) -> Signer {
        Signer(SigningKey::from_bytes(seed))
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// A signed checkpoint: a journal named `origin` has `size` entries, this root, at this moment.
    /// The text is that of [`Checkpoint`].
    pub fn checkpoint(&self, origin: &str, size: u64, root: &Hash, at: &str) -> String {
        Checkpoint::new(origin, size, *root, at).sign(self)
    }

    /// Signs a document of a kind, such as `notice` or `certificate`; the signature is base64.
    pub fn sign(&self, purpose: &str, document: &[u8]) -> String {
        BASE64.encode(&self.sign_bytes(&under_purpose(purpose, document)))
    }

    /// The bare signature of a message that carries its own purpose.
    pub(crate) fn sign_bytes(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.public())
    }
}

impl PublicKey {
    /// Reads 64 hexadecimal digits.
    pub fn parse(text: &str) -> Result<PublicKey, PublicKeyError> {
        let bytes = HEXLOWER
            .decode(text.as_bytes())
            .map_err(|_| PublicKeyError)?;
        PublicKey::from_bytes(&bytes)
    }

    /// The key of these 32 bytes.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<PublicKey, PublicKeyError> {
        let bytes: &[u8; 32] = bytes.try_into().map_err(|_| PublicKeyError)?;
        VerifyingKey::from_bytes(bytes)
            .map(PublicKey)
            .map_err(|_| PublicKeyError)
    }

    /// The key's 32 bytes.
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// Sixteen hexadecimal digits by which people compare keys: the beginning of the key's SHA-256.
    pub fn fingerprint(&self) -> String {
        HEXLOWER.encode(&Sha256::digest(self.0.as_bytes())[..8])
    }

    /// Checks the signature that [`Signer::sign`] made over a document of this kind.
    pub fn verify(
        &self,
        purpose: &str,
        document: &[u8],
        signature: &str,
    ) -> Result<(), WrongSignature> {
        let signature = BASE64
            .decode(signature.as_bytes())
            .map_err(|_| WrongSignature)?;
        self.verify_bytes(&under_purpose(purpose, document), &signature)
    }

    /// Checks a bare signature.
    pub(crate) fn verify_bytes(
        &self,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), WrongSignature> {
        let signature = Signature::from_slice(signature).map_err(|_| WrongSignature)?;
        // Strict: refuses keys of small order and malleable signatures, so that one document has
        // one signature.
        self.0
            .verify_strict(message, &signature)
            .map_err(|_| WrongSignature)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(self.0.as_bytes()))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

/// The message that is signed for a document: the length of the purpose parts it from the document.
fn under_purpose(purpose: &str, document: &[u8]) -> Vec<u8> {
    let mut message = format!("yongji signature 1\n{}\n{purpose}\n", purpose.len()).into_bytes();
    message.extend_from_slice(document);
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_rfc_8032_is_the_key_of_its_seed() {
        let seed = HEXLOWER
            .decode(b"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            .unwrap();
        let signer = Signer::from_seed(seed.as_slice().try_into().unwrap());
        let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert_eq!(signer.public().to_string(), public);
        assert_eq!(PublicKey::parse(public).unwrap(), signer.public());
        assert_eq!(
            HEXLOWER.encode(&signer.sign_bytes(b"")),
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        );
    }

    #[test]
    fn a_signature_holds_for_one_document_one_purpose_and_one_key() {
        let signer = Signer::from_seed(&[1; 32]);
        let public = signer.public();
        let signature = signer.sign("notice", b"list");
        assert_eq!(public.verify("notice", b"list", &signature), Ok(()));
        assert_eq!(
            public.verify("notice", b"list.", &signature),
            Err(WrongSignature)
        );
        assert_eq!(
            public.verify("certificate", b"list", &signature),
            Err(WrongSignature)
        );
        assert_eq!(
            public.verify("notic", b"e\nlist", &signature),
            Err(WrongSignature)
        );
        let other = Signer::from_seed(&[2; 32]).public();
        assert_eq!(
            other.verify("notice", b"list", &signature),
            Err(WrongSignature)
        );
        assert_eq!(
            public.verify("notice", b"list", "not base64!"),
            Err(WrongSignature)
        );
        assert_eq!(public.verify("notice", b"list", ""), Err(WrongSignature));
    }

    #[test]
    fn the_secret_half_is_not_shown() {
        let signer = Signer::from_seed(&[0x5a; 32]);
        let shown = format!("{signer:?}");
        assert!(!shown.contains("5a5a5a"), "{shown}");
        assert_eq!(signer.public().fingerprint().len(), 16);
        assert!(PublicKey::parse("00").is_err());
    }
}
