//! A sentence of a policy document, as a paper quotes it.

use serde::Serialize;

/// What a decision rests on. The words are quoted; the product's own sentence id stands behind them,
/// since the document itself knows no such numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// Number of the document: `永政办〔2021〕23号`.
    pub document: String,
    /// Where in it, as the document itself counts: `第三部分第（三）项`.
    pub place: Option<String>,
    /// Id of the sentence: `3.3.5`.
    pub sentence: String,
    /// The sentence, word for word, without quotation marks.
    pub text: String,
}
