//! Why a paper could not be made. The door turns [`PaperError::key`] into a sentence for the user.

use std::path::PathBuf;

use kernel::Money;
use thiserror::Error;

/// A paper that could not be made, and why.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PaperError {
    /// No font with Chinese characters was found; `searched` are the directories looked into
    /// besides the system's own. The page offers the browser's print view instead.
    #[error("no Chinese font found (looked in {searched:?} and the system's directories)")]
    MissingFont { searched: Vec<PathBuf> },
    /// The lines of a paper do not add up to the total it is to carry: never printed.
    #[error("{paper}: the lines add up to {lines}, the paper says {total}")]
    DoesNotAddUp {
        paper: &'static str,
        lines: Money,
        total: Money,
    },
    /// More lines than one paper may carry ([`crate::MAX_LINES`]).
    #[error("{paper}: {lines} lines, at most {limit} fit one paper")]
    TooLong {
        paper: &'static str,
        lines: usize,
        limit: usize,
    },
    /// A text too long for a QR code, or other data that cannot be set.
    #[error("{paper}: {reason}")]
    Unprintable { paper: &'static str, reason: String },
    /// The template itself failed: a fault of this product, not of the user.
    #[error("{paper}: the template failed: {reason}")]
    Template { paper: &'static str, reason: String },
}

impl PaperError {
    /// The Fluent message that tells the user.
    pub fn key(&self) -> &'static str {
        match self {
            Self::MissingFont { .. } => "paper-missing-chinese-font",
            Self::DoesNotAddUp { .. } => "paper-does-not-add-up",
            Self::TooLong { .. } => "paper-too-long",
            Self::Unprintable { .. } => "paper-unprintable",
            Self::Template { .. } => "paper-template-failed",
        }
    }

    /// Arguments of that message. The kind of paper is not among them: it has a Chinese name only,
    /// and the page knows what was asked for.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::MissingFont { .. } | Self::Unprintable { .. } | Self::Template { .. } => vec![],
            Self::DoesNotAddUp { lines, total, .. } => {
                vec![("lines", lines.to_string()), ("total", total.to_string())]
            }
            Self::TooLong { lines, limit, .. } => {
                vec![("lines", lines.to_string()), ("limit", limit.to_string())]
            }
        }
    }
}
