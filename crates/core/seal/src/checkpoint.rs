//! Checkpoints: the signed statement of how long a journal was at a moment and what its root was.
//!
//! The text is a signed note (C2SP `tlog-checkpoint`) with one extension line for the moment:
//!
//! ```text
//! yongji/350481
//! 1204
//! base64 of the root
//! at 2023-12-31T16:00:00Z
//!
//! — yongji/350481 base64 of key id and signature
//! ```

use data_encoding::BASE64;
use kernel::Explain;

use crate::hash::Hash;
use crate::key::{PublicKey, Signer};
use crate::note::{NoteError, open_note, sign_note};

/// What a checkpoint says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The journal it speaks of, such as `yongji/350481`; also the name it is signed under.
    pub origin: String,
    /// Number of entries.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
    /// The moment it was signed, as text (RFC 3339).
    pub at: String,
}

/// Why a text is not a checkpoint of this key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The signed note around it is not accepted.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// The signature is true but what is signed is no checkpoint.
    #[error("the signed text is not a checkpoint")]
    Malformed,
}

impl Explain for CheckpointError {
    fn key(&self) -> &'static str {
        match self {
            CheckpointError::Note(NoteError::TooLong | NoteError::Malformed) => {
                "seal-checkpoint-not-a-note"
            }
            CheckpointError::Note(NoteError::NotSigned) => "seal-checkpoint-other-key",
            CheckpointError::Note(NoteError::WrongSignature) => "seal-checkpoint-wrong-signature",
            CheckpointError::Malformed => "seal-checkpoint-malformed",
        }
    }
}

/// What stands before the moment.
const AT: &str = "at ";

impl Checkpoint {
    /// A checkpoint to be signed. In origin and moment, characters that would break the lines of
    /// the text (blanks, control characters, `+`) become `-`.
    pub(crate) fn new(origin: &str, size: u64, root: Hash, at: &str) -> Checkpoint {
        let one_word = |text: &str| -> String {
            if text.is_empty() {
                return "-".to_owned();
            }
            text.chars()
                .map(|c| {
                    if c.is_whitespace() || c.is_control() || c == '+' {
                        '-'
                    } else {
                        c
                    }
                })
                .collect()
        };
        Checkpoint {
            origin: one_word(origin),
            size,
            root,
            at: one_word(at),
        }
    }

    /// The signed text.
    pub(crate) fn sign(&self, signer: &Signer) -> String {
        sign_note(&self.text(), &self.origin, signer)
    }

    fn text(&self) -> String {
        let Checkpoint {
            origin,
            size,
            root,
            at,
        } = self;
        format!("{origin}\n{size}\n{}\n{AT}{at}\n", BASE64.encode(root))
    }

    fn read(text: &str) -> Option<Checkpoint> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        let origin = lines.next()?.to_owned();
        let size = lines.next()?.parse().ok()?;
        let root = BASE64
            .decode(lines.next()?.as_bytes())
            .ok()?
            .try_into()
            .ok()?;
        let at = lines.next()?.strip_prefix(AT)?.to_owned();
        let checkpoint = Checkpoint {
            origin,
            size,
            root,
            at,
        };
        // One statement has one text: no leading zeros, no further lines.
        (checkpoint.text() == text).then_some(checkpoint)
    }
}

/// Reads a checkpoint and checks its signature. Whether its `origin` is the journal in hand is for
/// the caller to compare.
pub fn open_checkpoint(note: &str, public: &PublicKey) -> Result<Checkpoint, CheckpointError> {
    // The name it is signed under is its own first line, so a statement about one journal cannot
    // pass for one about another.
    let origin = note.split('\n').next().unwrap_or_default();
    let text = open_note(note, origin, public)?;
    Checkpoint::read(text).ok_or(CheckpointError::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signer() -> Signer {
        Signer::from_seed(&[3; 32])
    }

    #[test]
    fn what_was_signed_is_read_back() {
        let note = signer().checkpoint("yongji/350481", 1204, &[0xab; 32], "2023-12-31T16:00:00Z");
        assert!(note.starts_with(
            "yongji/350481\n1204\nq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=\nat 2023-12-31T16:00:00Z\n\n— yongji/350481 "
        ));
        let checkpoint = open_checkpoint(&note, &signer().public()).unwrap();
        assert_eq!(
            checkpoint,
            Checkpoint::new("yongji/350481", 1204, [0xab; 32], "2023-12-31T16:00:00Z")
        );
    }

    #[test]
    fn no_character_of_it_can_be_changed() {
        let note = signer().checkpoint("yongji/350481", 1204, &[0xab; 32], "2023-12-31T16:00:00Z");
        let public = signer().public();
        for (place, character) in note.char_indices() {
            let other = if character == 'A' { 'B' } else { 'A' };
            let mut changed = note.clone();
            changed.replace_range(place..place + character.len_utf8(), &other.to_string());
            assert!(open_checkpoint(&changed, &public).is_err(), "{changed}");
        }
    }

    #[test]
    fn another_key_or_another_signed_text_is_no_checkpoint() {
        let note = signer().checkpoint("yongji/350481", 1, &[1; 32], "t");
        let other = Signer::from_seed(&[4; 32]).public();
        assert_eq!(
            open_checkpoint(&note, &other),
            Err(NoteError::NotSigned.into())
        );
        let root = BASE64.encode(&[1; 32]);
        let texts = [
            "a\n1\n".to_owned(),
            format!("a\nx\n{root}\nat t\n"),
            format!("a\n01\n{root}\nat t\n"),
            "a\n1\nAA==\nat t\n".to_owned(),
            format!("a\n1\n{root}\nt\n"),
            format!("a\n1\n{root}\nat t\nmore\n"),
        ];
        for text in &texts {
            let note = sign_note(text, "a", &signer());
            assert_eq!(
                open_checkpoint(&note, &signer().public()),
                Err(CheckpointError::Malformed),
                "{text}"
            );
        }
        assert_eq!(
            open_checkpoint("", &other),
            Err(NoteError::Malformed.into())
        );
    }

    #[test]
    fn an_origin_cannot_smuggle_in_lines() {
        let note = signer().checkpoint("a\n99\nb +c", 1, &[1; 32], "");
        let checkpoint = open_checkpoint(&note, &signer().public()).unwrap();
        assert_eq!(
            (
                checkpoint.origin.as_str(),
                checkpoint.size,
                checkpoint.at.as_str()
            ),
            ("a-99-b--c", 1, "-")
        );
    }
}
