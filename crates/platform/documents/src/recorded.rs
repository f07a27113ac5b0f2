//! A printer for tests: keeps what it was asked to print and sets no type.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::papers::{PublicNotice, RefusalLetter};
use crate::{Paper, PaperError, Papers};

/// Stands in for the typesetter. It makes the same checks of the data (sums, limits), so a feature
/// that fills a paper wrongly fails here too, without compiling typst.
#[derive(Debug, Default)]
pub struct Recorded {
    papers: Mutex<Vec<Paper>>,
}

impl Recorded {
    pub fn new() -> Self {
        Self::default()
    }

    /// Every paper asked for so far, in order; notices made for Word too.
    pub fn papers(&self) -> Vec<Paper> {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Paper>> {
        // a test that panicked while printing must not hide what it printed
        self.papers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Papers for Recorded {
    fn pdf(&self, paper: &Paper) -> Result<Vec<u8>, PaperError> {
        paper.check()?;
        paper.data()?;
        self.lock().push(paper.clone());
        Ok(format!("%PDF-recorded {}\n", paper.template()).into_bytes())
    }

    fn word(&self, notice: &PublicNotice) -> Result<Vec<u8>, PaperError> {
        let paper = Paper::from(notice.clone());
        paper.check()?;
        paper.data()?;
        self.lock().push(paper);
        Ok(b"PK-recorded public_notice\n".to_vec())
    }

    fn word_letter(&self, letter: &RefusalLetter) -> Result<Vec<u8>, PaperError> {
        let paper = Paper::from(letter.clone());
        paper.check()?;
        paper.data()?;
        self.lock().push(paper);
        Ok(b"PK-recorded refusal_letter\n".to_vec())
    }
}
