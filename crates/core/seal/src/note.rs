//! Signed notes: the text form in which transparency logs publish what they signed (C2SP
//! `signed-note`), chosen so that others' tools can check ours.
//!
//! A note is a text that ends with a line feed, an empty line, and one signature line a signer: `—
//! name base64(key id || signature)`. Lines of signers we do not know are passed over, which leaves
//! room for a second signature beside Ed25519.

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use crate::key::{PublicKey, Signer};

/// Why a note is not accepted, in the order checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// Longer than any note we make or read.
    #[error("the text is too long to be a signed note")]
    TooLong,
    /// No text, empty line and signature lines.
    #[error("this is not a signed note")]
    Malformed,
    /// No signature line of this name and key.
    #[error("the note is not signed by this key")]
    NotSigned,
    /// There is a line of this name and key, but it is not a signature over this text.
    #[error("the text was changed after it was signed, or the signature is forged")]
    WrongSignature,
}

/// Signature type of Ed25519 in key ids.
const ED25519: u8 = 0x01;
/// Bytes of the longest note read; ours have a few hundred.
const MOST_BYTES: usize = 64 * 1024;

/// Signs a text under a name. The text must end with a line feed and the name have neither blanks
/// nor `+`.
pub(crate) fn sign_note(text: &str, name: &str, signer: &Signer) -> String {
    let mut line = key_id(name, &signer.public()).to_vec();
    line.extend_from_slice(&signer.sign_bytes(text.as_bytes()));
    format!("{text}\n— {name} {}\n", BASE64.encode(&line))
}

/// The text of a note (its last line feed included), once a line of this name and key is found to
/// be a true signature over it.
pub fn open_note<'a>(note: &'a str, name: &str, public: &PublicKey) -> Result<&'a str, NoteError> {
    if note.len() > MOST_BYTES {
        return Err(NoteError::TooLong);
    }
    // The last empty line parts text and signatures: a text may have empty lines of its own.
    let end = note.rfind("\n\n").ok_or(NoteError::Malformed)?;
    let (text, lines) = (&note[..=end], &note[end + 2..]);
    let lines = lines.strip_suffix('\n').ok_or(NoteError::Malformed)?;
    let wanted = key_id(name, public);
    let mut answer = Err(NoteError::NotSigned);
    for line in lines.split('\n') {
        let (signed_by, bytes) = read_line(line).ok_or(NoteError::Malformed)?;
        let Some((id, signature)) = bytes.split_at_checked(wanted.len()) else {
            return Err(NoteError::Malformed);
        };
        if signed_by == name && id == wanted {
            match public.verify_bytes(text.as_bytes(), signature) {
                Ok(()) => answer = Ok(text),
                Err(_) => return Err(NoteError::WrongSignature),
            }
        }
    }
    answer
}

fn read_line(line: &str) -> Option<(&str, Vec<u8>)> {
    let (name, signature) = line.strip_prefix("— ")?.split_once(' ')?;
    Some((name, BASE64.decode(signature.as_bytes()).ok()?)).filter(|_| !name.is_empty())
}

/// The first four bytes of the hash of name, signature type and key.
fn key_id(name: &str, public: &PublicKey) -> [u8; 4] {
    let hash = Sha256::new()
        .chain_update(name.as_bytes())
        .chain_update([b'\n', ED25519])
        .chain_update(public.to_bytes())
        .finalize();
    [hash[0], hash[1], hash[2], hash[3]]
}

/// The key under a name as other tools want it: `name+id+base64(type || key)`.
impl PublicKey {
    /// The verifier key of C2SP `signed-note` for notes of this name.
    pub fn verifier_text(&self, name: &str) -> String {
        let mut key = vec![ED25519];
        key.extend_from_slice(&self.to_bytes());
        format!(
            "{name}+{}+{}",
            data_encoding::HEXLOWER.encode(&key_id(name, self)),
            BASE64.encode(&key)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "PeterNeumann";
    /// The example of the format's own documentation, made by another implementation.
    const NOTE: &str = "If you think cryptography is the answer to your problem,\n\
        then you don't know what your problem is.\n\
        \n\
        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    fn published_key() -> PublicKey {
        let key = BASE64
            .decode(b"ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
            .unwrap();
        PublicKey::from_bytes(&key[1..]).unwrap()
    }

    #[test]
    fn a_note_that_others_signed_is_opened_and_its_key_written_as_they_write_it() {
        let key = published_key();
        assert_eq!(
            key.verifier_text(NAME),
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        );
        let text = open_note(NOTE, NAME, &key).unwrap();
        assert!(text.starts_with("If you think") && text.ends_with("is.\n"));
    }

    #[test]
    fn a_changed_or_foreign_note_is_not_opened() {
        let key = published_key();
        let open = |note: &str| open_note(note, NAME, &key).map(str::to_owned);
        assert_eq!(
            open(&NOTE.replace("answer", "Answer")),
            Err(NoteError::WrongSignature)
        );
        assert_eq!(open_note(NOTE, "Somebody", &key), Err(NoteError::NotSigned));
        assert_eq!(
            open_note(NOTE, NAME, &Signer::from_seed(&[1; 32]).public()),
            Err(NoteError::NotSigned)
        );
        for malformed in [
            "",
            "text",
            "text\n\n",
            "text\n\nname c2ln\n",
            "text\n\n— name !!\n",
            "text\n\n— name c2ln",
            "a\n\n— b YQ==\n",
        ] {
            assert_eq!(open(malformed), Err(NoteError::Malformed), "{malformed:?}");
        }
        assert_eq!(open(&"x".repeat(70_000)), Err(NoteError::TooLong));
    }

    #[test]
    fn lines_of_other_signers_are_passed_over() {
        let signer = Signer::from_seed(&[1; 32]);
        let note = sign_note("text\n", "ours", &signer);
        let both = format!("{note}— theirs {}\n", BASE64.encode(&[9; 70]));
        assert_eq!(open_note(&both, "ours", &signer.public()), Ok("text\n"));
    }
}
