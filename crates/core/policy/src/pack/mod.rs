//! A policy pack: a city's document, its vocabulary, programmes, settings, duties, targets and worked cases, read and checked as a whole.
//!
//! A pack with any fault is refused, with every fault listed. Which pack is in force on which day is not here: the registers say so.

mod agreement;
mod basis;
mod cases;
mod document;
mod duties;
mod facts_file;
mod load;
mod programme;
mod programme_entry;
mod programme_file;
mod programme_lookup;
mod references;
mod rule_text;
mod settings;
mod targets;

use std::collections::BTreeMap;

use kernel::{RegionCode, Text};
use serde::{Deserialize, Serialize};

pub use basis::{Assumed, SentenceId, Words};
pub use cases::{Because, Case, CaseOutcome, Expected, ExpectedAmount};
pub use document::{
    BasisDocument, Clause, Document, DocumentValidity, Force, PackName, Quantity, Sentence,
    SentenceKind, Unit, UnitKind, ValidityState,
};
pub use duties::{Answering, DataSupplier, Duties, Duty, DutyRole, DutyWork, Indicator};
pub use programme::{
    Amount, Benefit, Counts, Criterion, Evidence, EvidenceForm, FactName, Judgement, Limit, Payee,
    Per, Programme, ReckonedOn, RouteStep, Rule, Same, SeeAlso, Standing, Subject, Validity, When,
    Within,
};
pub use settings::*;
pub use targets::{Measure, Reading, Target};

use crate::vocabulary::Vocabulary;

/// A pack, checked.
#[derive(Clone, Debug)]
pub struct Pack {
    name: PackName,
    digest: String,
    document: Document,
    vocabulary: Vocabulary,
    settings: Settings,
    programmes: BTreeMap<String, Programme>,
    duties: Duties,
    targets: Vec<Target>,
    cases: Vec<Case>,
}

/// Which pack an answer was made with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackStamp {
    /// The pack's identifier.
    pub id: String,
    /// Its version, as it calls itself.
    pub version: String,
    /// SHA-256 over everything in it that can change an answer, in hexadecimal.
    pub digest: String,
}

impl Pack {
    /// The identifier: `yongan`.
    pub fn id(&self) -> &str {
        &self.name.id
    }

    /// The version, as the pack calls itself.
    pub fn version(&self) -> &str {
        &self.name.version
    }

    /// The city's name.
    pub fn city(&self) -> &Text {
        &self.name.name
    }

    /// The division code of the city.
    pub fn region(&self) -> RegionCode {
        self.name.region
    }

    /// SHA-256 over everything in the pack that can change an answer or a page, in hexadecimal. Worked cases, comments and the order of keys do not count.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// Which pack this is, for what is stored.
    pub fn stamp(&self) -> PackStamp {
        PackStamp {
            id: self.name.id.clone(),
            version: self.name.version.clone(),
            digest: self.digest.clone(),
        }
    }

    /// The document.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// A sentence of the document.
    pub fn sentence(&self, id: &str) -> Option<&Sentence> {
        self.document.sentence(id)
    }

    /// The facts it speaks of.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The programmes, by identifier.
    pub fn programmes(&self) -> impl Iterator<Item = &Programme> {
        self.programmes.values()
    }

    /// The programme of this identifier.
    pub fn programme(&self, id: &str) -> Option<&Programme> {
        self.programmes.get(id)
    }

    /// The programmes that carry out a sentence.
    pub fn programmes_of<'p>(&'p self, sentence: &'p str) -> impl Iterator<Item = &'p Programme> {
        self.programmes
            .values()
            .filter(move |programme| programme.sentences.iter().any(|id| id == sentence))
    }

    /// The duties.
    pub fn duties(&self) -> &Duties {
        &self.duties
    }

    /// The targets.
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// The worked cases.
    pub fn cases(&self) -> &[Case] {
        &self.cases
    }
}
