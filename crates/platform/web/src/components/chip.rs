//! The sentence a rule, an amount or a refusal stands on.

use askama::Template;

use crate::T;
use crate::html::component;

/// `§ 3.3.5`, a link to that sentence of the document.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "components/clause.html")]
pub struct Clause {
    sentence: String,
    label: String,
}

component!(Clause, Clauses, Quote);

impl Clause {
    /// For a sentence id such as `3.3.5`.
    pub fn new(t: T, sentence: &str) -> Clause {
        Clause {
            sentence: sentence.to_owned(),
            label: t
                .with("web-clause-open")
                .s("sentence", sentence)
                .to_string(),
        }
    }

    /// The sentence id.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }
}

/// Several chips behind the word 依据.
#[derive(Clone, Debug, Template)]
#[template(path = "components/clauses.html")]
pub struct Clauses {
    t: T,
    chips: Vec<Clause>,
}

impl Clauses {
    /// For sentence ids, in the given order.
    pub fn new<S: AsRef<str>>(t: T, sentences: impl IntoIterator<Item = S>) -> Clauses {
        Clauses {
            t,
            chips: sentences
                .into_iter()
                .map(|id| Clause::new(t, id.as_ref()))
                .collect(),
        }
    }
}

/// The document's own words, in Song, with the gloss beneath on an English page.
#[derive(Clone, Debug, Template)]
#[template(path = "components/quote.html")]
pub struct Quote {
    t: T,
    text: String,
    gloss: Option<String>,
    chip: Option<Clause>,
}

impl Quote {
    /// A sentence exactly as issued.
    pub fn new(t: T, text: impl Into<String>) -> Quote {
        Quote {
            t,
            text: text.into(),
            gloss: None,
            chip: None,
        }
    }

    /// Its English gloss; shown on English pages and marked as no law.
    pub fn gloss(mut self, gloss: impl Into<String>) -> Quote {
        self.gloss = Some(gloss.into());
        self
    }

    /// The chip of its id.
    pub fn chip(mut self, sentence: &str) -> Quote {
        self.chip = Some(Clause::new(self.t, sentence));
        self
    }
}
