//! 恢复码单: one-time codes for the day the telephone with the second factor is lost.

use std::fmt;

use serde::Serialize;

use crate::{Contact, Imprint, PaperError};

/// The sheet of one account, printed once and kept sealed. The codes are secrets: `Debug` hides
/// them, and callers drop this as soon as it is printed.
#[derive(Clone, PartialEq, Serialize)]
pub struct RecoveryCodes {
    pub imprint: Imprint,
    /// Sign-in name.
    pub account: String,
    pub name: String,
    /// Organisation the account belongs to.
    pub organisation: String,
    pub codes: Vec<String>,
    pub contact: Contact,
}

impl fmt::Debug for RecoveryCodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecoveryCodes")
            .field("account", &self.account)
            .field("codes", &format_args!("{} codes, hidden", self.codes.len()))
            .finish_non_exhaustive()
    }
}

impl RecoveryCodes {
    pub(crate) fn lines(&self) -> usize {
        self.codes.len()
    }

    pub(crate) fn check(&self, _paper: &'static str) -> Result<(), PaperError> {
        Ok(())
    }
}
