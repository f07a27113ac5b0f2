//! The offline verifier: an exported journal against the checkpoints somebody kept.
//!
//! It needs no database and trusts nothing but the checkpoints, which the caller has opened with a
//! public key obtained elsewhere. It says what was changed as exactly as the evidence allows; what
//! an entry means, and whether the rows it speaks of are as it says, is not its concern.

use kernel::Explain;
use serde::{Deserialize, Serialize};

use crate::hash::{Hash, hash_from_text, hash_to_text, leaf_hash};
use crate::{Checkpoint, Frontier, check_canonical};

/// One entry of an exported journal: a line of its file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Place in the journal, counted from 0.
    pub position: u64,
    /// The canonical JSON that was sealed.
    pub payload: String,
    /// The hash the exporter claims for it (hexadecimal), which tells a changed entry from a
    /// changed journal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaf: Option<String>,
}

impl LogEntry {
    /// An entry with its hash.
    pub fn new(position: u64, payload: impl Into<String>) -> LogEntry {
        let payload = payload.into();
        let leaf = Some(hash_to_text(&leaf_hash(payload.as_bytes())));
        LogEntry {
            position,
            payload,
            leaf,
        }
    }
}

/// Something in an exported journal that is not as it was sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "finding", rename_all = "snake_case")]
pub enum LogFinding {
    /// A place has no entry.
    #[error("entry {position} is missing")]
    Missing {
        /// The place.
        position: u64,
    },
    /// An entry comes after one of the same or a later place; only the first counts.
    #[error("entry {position} stands there twice or out of order")]
    OutOfOrder {
        /// The place it claims.
        position: u64,
    },
    /// An entry's text does not have the hash the journal holds for it.
    #[error("the text of entry {position} was changed")]
    Changed {
        /// The place.
        position: u64,
    },
    /// An entry's text is not canonical JSON, which no journal of ours writes.
    #[error("entry {position} is not canonical JSON")]
    NotCanonical {
        /// The place.
        position: u64,
    },
    /// The journal is shorter than a checkpoint says it was.
    #[error("the checkpoint covers {size} entries, the journal has {entries}")]
    CutOff {
        /// Entries the checkpoint covers.
        size: u64,
        /// Entries there are.
        entries: u64,
    },
    /// The entries do not give the root that was signed: something among them was changed, put in
    /// or taken out.
    #[error("the first {size} entries are not those that were signed; the first {unchanged} are")]
    OtherRoot {
        /// Entries the checkpoint covers.
        size: u64,
        /// Entries that an earlier checkpoint vouches for.
        unchanged: u64,
    },
    /// The checkpoint speaks of another journal.
    #[error("the checkpoint is of the journal {origin}")]
    OtherOrigin {
        /// The journal it speaks of.
        origin: String,
    },
}

impl Explain for LogFinding {
    fn key(&self) -> &'static str {
        match self {
            LogFinding::Missing { .. } => "seal-finding-missing",
            LogFinding::OutOfOrder { .. } => "seal-finding-out-of-order",
            LogFinding::Changed { .. } => "seal-finding-changed",
            LogFinding::NotCanonical { .. } => "seal-finding-not-canonical",
            LogFinding::CutOff { .. } => "seal-finding-cut-off",
            LogFinding::OtherRoot { .. } => "seal-finding-other-root",
            LogFinding::OtherOrigin { .. } => "seal-finding-other-origin",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            LogFinding::Missing { position }
            | LogFinding::OutOfOrder { position }
            | LogFinding::Changed { position }
            | LogFinding::NotCanonical { position } => vec![("position", position.to_string())],
            LogFinding::CutOff { size, entries } => {
                vec![("size", size.to_string()), ("entries", entries.to_string())]
            }
            LogFinding::OtherRoot { size, unchanged } => {
                vec![
                    ("size", size.to_string()),
                    ("unchanged", unchanged.to_string()),
                ]
            }
            LogFinding::OtherOrigin { origin } => vec![("origin", origin.clone())],
        }
    }
}

/// What the verifier saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LogReport {
    /// Entries read.
    pub entries: u64,
    /// Entries that a checkpoint vouches for. Later ones are well-formed but not yet signed.
    pub vouched: u64,
    /// Everything that is not as it was sealed, in the order met; empty when all is well.
    pub findings: Vec<LogFinding>,
}

impl LogReport {
    /// Whether nothing was found.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Reads the entries of the journal `origin` in order and compares them with the checkpoints, in
/// any order, that were opened before.
///
/// A missing entry is told once; checkpoints beyond it cannot be compared and say nothing more.
pub fn verify_log(
    origin: &str,
    entries: impl IntoIterator<Item = LogEntry>,
    checkpoints: &[Checkpoint],
) -> LogReport {
    let mut findings = Vec::new();
    let mut due: Vec<&Checkpoint> = Vec::new();
    for checkpoint in checkpoints {
        if checkpoint.origin == origin {
            due.push(checkpoint);
        } else {
            findings.push(LogFinding::OtherOrigin {
                origin: checkpoint.origin.clone(),
            });
        }
    }
    due.sort_by_key(|checkpoint| checkpoint.size);
    let mut reading = Reading {
        frontier: Frontier::default(),
        whole: true,
        vouched: 0,
        due: due.into(),
        findings,
    };
    reading.compare_roots();
    let mut count = 0;
    let mut next = 0;
    for entry in entries {
        count += 1;
        if entry.position < next {
            reading.findings.push(LogFinding::OutOfOrder {
                position: entry.position,
            });
            continue;
        }
        if entry.position > next {
            reading.gap(next, entry.position);
        }
        next = entry.position.saturating_add(1);
        reading.take(&entry);
    }
    let entries = next;
    let beyond = reading
        .due
        .iter()
        .filter(|checkpoint| checkpoint.size > entries);
    let cut_off: Vec<LogFinding> = beyond
        .map(|checkpoint| LogFinding::CutOff {
            size: checkpoint.size,
            entries,
        })
        .collect();
    reading.findings.extend(cut_off);
    LogReport {
        entries: count,
        vouched: reading.vouched,
        findings: reading.findings,
    }
}

/// The verifier between two entries.
struct Reading<'a> {
    frontier: Frontier,
    /// No entry was missing so far, so that the tree can be compared.
    whole: bool,
    vouched: u64,
    /// Checkpoints not reached yet, the shortest first.
    due: std::collections::VecDeque<&'a Checkpoint>,
    findings: Vec<LogFinding>,
}

/// Missing entries that are told one by one; a longer gap tells its ends.
const GAP_TOLD: u64 = 1_000;

impl Reading<'_> {
    fn gap(&mut self, from: u64, to: u64) {
        self.whole = false;
        let told = from..to.min(from.saturating_add(GAP_TOLD));
        self.findings
            .extend(told.map(|position| LogFinding::Missing { position }));
        if to - from > GAP_TOLD {
            self.findings.push(LogFinding::Missing { position: to - 1 });
        }
    }

    fn take(&mut self, entry: &LogEntry) {
        let position = entry.position;
        let leaf = leaf_hash(entry.payload.as_bytes());
        if entry
            .leaf
            .as_deref()
            .is_some_and(|claimed| hash_from_text(claimed) != Ok(leaf))
        {
            self.findings.push(LogFinding::Changed { position });
        } else if check_canonical(&entry.payload).is_err() {
            self.findings.push(LogFinding::NotCanonical { position });
        }
        self.frontier.append(leaf);
        self.compare_roots();
    }

    /// Compares the checkpoints of exactly the present size.
    fn compare_roots(&mut self) {
        let size = self.frontier.size();
        let mut present: Option<Hash> = None;
        while let Some(checkpoint) = self
            .due
            .front()
            .filter(|checkpoint| self.whole && checkpoint.size == size)
        {
            let root = *present.get_or_insert_with(|| self.frontier.root());
            if checkpoint.root == root {
                self.vouched = size;
            } else {
                self.findings.push(LogFinding::OtherRoot {
                    size,
                    unchanged: self.vouched,
                });
            }
            self.due.pop_front();
        }
    }
}

#[cfg(test)]
mod tests;
