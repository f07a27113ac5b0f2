//! The document a pack carries out: what it is, whether it is in force, what it rests on, whom it names, and every sentence exactly as issued.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::{RegionCode, Text};
use serde::Serialize;

use super::basis::{SentenceId, Words};
use crate::source::{Spanned, closed_list, record};

closed_list! {
    /// Whether a document is in force.
    pub enum ValidityState {
        /// 有效
        InForce = "in_force",
        /// 待确认: nobody with the right to say so has said so.
        Unconfirmed = "unconfirmed",
        /// 已失效
        Ended = "ended",
    }
}

closed_list! {
    /// What a sentence is.
    pub enum SentenceKind {
        /// Somebody has something to do.
        Duty = "duty",
        /// Somebody may get something.
        Benefit = "right/benefit",
        /// Who works with whom.
        Organisation = "organisation",
        /// An aim without an act.
        Goal = "goal",
        /// Where money comes from or goes.
        Funding = "funding",
        /// A condition of another sentence.
        Condition = "condition",
        /// Making things known.
        Publicity = "publicity",
        /// Watching over something.
        Supervision = "supervision",
        /// A way something is done.
        Channel = "channel",
    }
}

closed_list! {
    /// How strongly a sentence binds.
    pub enum Force {
        /// It must be done.
        Must = "must",
        /// It is encouraged.
        Encourage = "encourage",
        /// It states something.
        State = "state",
        /// It is striven for.
        Strive = "strive",
        /// It may be done.
        May = "may",
    }
}

record! {
    /// What the pack itself is.
    pub struct PackName {
        /// The identifier, as in the folder's name: `yongan`.
        pub id: String,
        /// The version of the pack, raised with every change.
        pub version: String,
        /// The city's name.
        pub name: Text,
        /// The division code of the place whose pack it is.
        pub region: RegionCode,
    }
}

record! {
    /// Whether the document is in force, and who says so.
    pub struct DocumentValidity {
        /// In force, unconfirmed or ended.
        pub state: ValidityState,
        /// Why.
        pub reason: Text,
        /// Where that is known from.
        pub source: Text,
        /// The day it ended, when it did.
        pub ended_on: Option<NaiveDate>,
    }
}

record! {
    /// A higher document this one rests on.
    pub struct BasisDocument {
        /// Its number: 闽政〔2018〕26号.
        pub number: String,
        /// Its title.
        pub title: Text,
        /// Who issued it, a unit of the pack.
        pub issuer: String,
        /// Whether its text is at hand.
        pub loaded: bool,
    }
}

record! {
    /// A unit the document names, or a member of a group it names.
    pub struct Unit {
        /// The identifier: `hrss`.
        pub id: String,
        /// The full name.
        pub name: Text,
        /// How the document writes it; empty for members of a group.
        pub written: Vec<String>,
        /// What kind of unit it is.
        pub kind: UnitKind,
        /// The group it belongs to.
        pub member_of: Option<String>,
        /// Its place.
        pub region: RegionCode,
        /// Where the full name comes from, and whether it was confirmed.
        pub checked: Text,
    }
}

closed_list! {
    /// What kind of unit it is.
    pub enum UnitKind {
        /// A department of the government.
        Department = "department",
        /// A people's organisation, such as the trade union.
        PeoplesOrganisation = "peoples_organisation",
        /// An organ of the party.
        PartyOrgan = "party_organ",
        /// A group of territorial units the document names together.
        TerritorialGroup = "territorial_group",
        /// A sub-district office (街道办事处).
        SubDistrict = "sub_district",
        /// The government of a town (镇).
        Town = "town",
        /// The government of a township (乡), ethnic townships included.
        Township = "township",
        /// Who issued this document.
        Issuer = "issuer",
        /// Who issued a document this one rests on.
        IssuerOfBasis = "issuer_of_basis",
    }
}

record! {
    /// A numbered heading.
    pub struct Clause {
        /// Its number: 3.3.
        pub id: SentenceId,
        /// The heading as issued, with its gloss; none before the first heading and after the last.
        pub heading: Option<Text>,
    }
}

record! {
    /// One sentence, or part of one, that stands for one requirement.
    pub struct Sentence {
        /// Its id: 3.3.4. `R` at the end: the list of responsible units.
        pub id: SentenceId,
        /// The clause it stands in.
        pub clause: SentenceId,
        /// The words exactly as issued.
        pub text: String,
        /// What it says, in English.
        pub gloss: String,
        /// What it is.
        pub kind: SentenceKind,
        /// How strongly it binds.
        pub force: Force,
        /// Who acts, as the document says.
        pub actors: Vec<String>,
        /// The responsible units of its clause.
        pub units: Vec<String>,
        /// The numbers in it.
        pub quantities: Vec<Quantity>,
        /// What it leaves to other papers or to a ruling.
        pub left_open: Option<Text>,
    }
}

record! {
    /// A number of a sentence.
    pub struct Quantity {
        /// `<=`, `>=`, `==`, `>`, `+=` (a rise) or `range`.
        pub op: String,
        /// The number, or two with an en dash between.
        pub number: String,
        /// Of what.
        pub unit: String,
        /// Within what time; empty when nothing is said.
        pub period: Option<String>,
    }
}

record! {
    pub(crate) struct DocumentFile {
        pub pack: PackName,
        pub number: String,
        pub title: Text,
        pub issuer: Spanned<String>,
        pub issued_on: NaiveDate,
        pub openness: Text,
        pub validity: DocumentValidity,
        pub basis: Vec<BasisDocument>,
        pub source: Words,
        pub units: Vec<Spanned<Unit>>,
        pub clauses: Vec<Spanned<Clause>>,
        pub sentences: Vec<Spanned<Sentence>>,
    }
}

/// The document.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// Its number: 永政办〔2021〕23号.
    pub number: String,
    /// Its title.
    pub title: Text,
    /// Who issued it, a unit of the pack.
    pub issuer: String,
    /// The day of issue.
    pub issued_on: NaiveDate,
    /// How open it is: 此件主动公开.
    pub openness: Text,
    /// Whether it is in force.
    pub validity: DocumentValidity,
    /// What it rests on, the highest first.
    pub basis: Vec<BasisDocument>,
    /// Where the text comes from.
    pub source: Text,
    /// The units it names.
    pub units: Vec<Unit>,
    /// Its headings, in order.
    pub clauses: Vec<Clause>,
    /// Its sentences, in order; joined they are the document again.
    pub sentences: Vec<Sentence>,
    #[serde(skip)]
    places: BTreeMap<String, usize>,
}

impl Document {
    /// The document of a file whose cross-references were checked.
    pub(crate) fn of(file: DocumentFile) -> Document {
        let sentences: Vec<Sentence> = file
            .sentences
            .into_iter()
            .map(|spanned| spanned.value)
            .collect();
        let places = sentences
            .iter()
            .enumerate()
            .map(|(place, sentence)| (sentence.id.0.clone(), place))
            .collect();
        Document {
            number: file.number,
            title: file.title,
            issuer: file.issuer.value,
            issued_on: file.issued_on,
            openness: file.openness,
            validity: file.validity,
            basis: file.basis,
            source: file.source.0,
            units: file
                .units
                .into_iter()
                .map(|spanned| spanned.value)
                .collect(),
            clauses: file
                .clauses
                .into_iter()
                .map(|spanned| spanned.value)
                .collect(),
            sentences,
            places,
        }
    }

    /// The sentence of this id.
    pub fn sentence(&self, id: &str) -> Option<&Sentence> {
        self.places.get(id).map(|place| &self.sentences[*place])
    }

    /// The clause of this id.
    pub fn clause(&self, id: &str) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.id.0 == id)
    }

    /// The unit of this id.
    pub fn unit(&self, id: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == id)
    }
}
