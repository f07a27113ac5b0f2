//! A programme: one subsidy, allowance or free place, with who may have it, how much, how often, by which sentence.
//!
//! Whether one person may have it is [`crate::determination`]; how it is claimed and paid is the business of other crates, which take route, notice and payee from here.

use chrono::NaiveDate;
use kernel::{Money, Text};
use serde::Serialize;

use super::basis::{Assumed, Words};
use crate::exact::{Exact, Rounding};
use crate::feel::{Given, Typed, Unit, at_most};
use crate::source::{closed_list, record};
use crate::vocabulary::FactId;

closed_list! {
    /// What a programme gives.
    pub enum Benefit {
        /// Money.
        Money = "money",
        /// A place in a class that costs the learner nothing.
        FreePlace = "free-place",
    }
}

closed_list! {
    /// What a determination is about.
    pub enum Subject {
        /// One person in one class.
        Enrolment = "enrolment",
        /// One certificate of one person.
        Certificate = "certificate",
        /// One person.
        Person = "person",
        /// One class.
        Class = "class",
    }
}

closed_list! {
    /// Whose money it is.
    pub enum Payee {
        /// The institution that trains. The learner receives nothing, and every page says so.
        Institution = "institution",
        /// The person.
        Person = "person",
        /// The enterprise.
        Enterprise = "enterprise",
        /// Nobody: the benefit is not money.
        Nobody = "nobody",
    }
}

closed_list! {
    /// The day whose rule counts.
    pub enum ReckonedOn {
        /// The first day of the class.
        ClassStart = "class.start",
        /// The last day of the class.
        ClassEnd = "class.end",
        /// The day on the certificate.
        CertificateDate = "certificate.date",
        /// The day the claim was filed.
        ClaimDate = "claim.date",
    }
}

impl ReckonedOn {
    /// The day in words.
    pub fn words(self) -> Text {
        match self {
            ReckonedOn::ClassStart => Text::new("开班日", "first day of the class"),
            ReckonedOn::ClassEnd => Text::new("结班日", "last day of the class"),
            ReckonedOn::CertificateDate => Text::new("证书日期", "date of the certificate"),
            ReckonedOn::ClaimDate => Text::new("申请日", "day of the claim"),
        }
    }
}

closed_list! {
    /// A step of a claim's way, in the order the programme lists them.
    pub enum RouteStep {
        /// The institution claims.
        InstitutionClaim = "institution-claim",
        /// The person claims.
        PersonClaim = "person-claim",
        /// The enterprise claims.
        EnterpriseClaim = "enterprise-claim",
        /// 经办
        Clerk = "clerk",
        /// 复核
        Reviewer = "reviewer",
        /// 分管领导
        Leader = "leader",
        /// 局党组会 / 局长办公会
        Meeting = "meeting",
        /// Another payment owner pays: its answer is recorded, nothing is paid from here.
        Record = "record",
    }
}

closed_list! {
    /// In which form a paper is shown.
    pub enum EvidenceForm {
        /// The original.
        Original = "original",
        /// A copy.
        Copy = "copy",
        /// A record the system already holds: nobody is asked for it again.
        OnRecord = "on-record",
    }
}

record! {
    /// A paper that belongs to a claim.
    pub struct Evidence {
        /// The identifier inside the programme.
        pub id: String,
        /// What it is called.
        pub name: Text,
        /// In which form.
        pub form: EvidenceForm,
        /// Whether it may come later, with a signed promise (容缺). Never for identity, certificate and account.
        pub may_follow: bool,
        /// Where the requirement comes from.
        pub source: Words,
    }
}

/// When a programme is in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Validity {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, when there is one.
    pub to: Option<NaiveDate>,
    /// Why these days.
    pub basis: Text,
    /// Whether the document does not say so itself.
    pub assumed: bool,
}

/// Whether a programme is in force on a day. Not a verdict on anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is.
    InForce,
    /// It begins on that day.
    NotYet(NaiveDate),
    /// That was its last day.
    Ended(NaiveDate),
}

impl Validity {
    /// How the programme stands on a day.
    pub fn on(&self, day: NaiveDate) -> Standing {
        match self.to {
            _ if day < self.from => Standing::NotYet(self.from),
            Some(to) if day > to => Standing::Ended(to),
            _ => Standing::InForce,
        }
    }
}

/// A rule of a programme, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// As written.
    pub text: String,
    /// As checked.
    pub typed: Typed,
    /// As a sentence for people.
    pub words: Text,
    /// The facts it speaks of, each once, in the order written.
    pub facts: Vec<FactId>,
}

/// Something that must hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// The identifier inside the programme.
    pub id: String,
    /// What must hold.
    pub rule: Rule,
    /// The criterion in the officers' own words, when the rule's own sentence is not good enough.
    pub text: Option<Text>,
    /// The sentence it stands on.
    pub sentence: Option<String>,
    /// What of it is assumed.
    pub assumed: Option<Assumed>,
}

/// How often something may be had. The rule is over facts that whoever asks supplies; [`Counts`] says how such a fact is counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// The criterion it amounts to.
    pub criterion: Criterion,
    /// What is counted for it.
    pub counts: Counts,
}

/// What the benefits register counts for a limit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Counts {
    /// The fact the count is given as.
    pub fact: FactName,
    /// The programmes whose earlier benefits count; this programme's own among them unless it is left out.
    pub programmes: Vec<String>,
    /// Whose benefits count.
    pub per: Per,
    /// What an earlier benefit must have in common with this one to count.
    pub same: Vec<Same>,
    /// How far back.
    pub within: Within,
}

/// A fact by the Chinese name of the vocabulary.
pub type FactName = String;

closed_list! {
    /// Whose benefits count.
    pub enum Per {
        /// The person's.
        Person = "person",
        /// The enterprise's.
        Enterprise = "enterprise",
        /// The class's.
        Class = "class",
    }
}

closed_list! {
    /// What must be the same.
    pub enum Same {
        /// The occupation.
        Occupation = "occupation",
        /// The skill level.
        Level = "level",
        /// The certificate.
        Certificate = "certificate",
    }
}

closed_list! {
    /// How far back a count goes.
    pub enum Within {
        /// Ever.
        Lifetime = "lifetime",
        /// The calendar year of the reckoned day.
        CalendarYear = "calendar-year",
    }
}

/// Words of the document that a person must judge.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// The criterion it becomes once somebody has judged: a yes-no fact that records the ruling.
    pub criterion: Criterion,
    /// The words.
    pub words: Text,
    /// Who decides.
    pub who_decides: Text,
}

/// How much.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    /// A rule that computes it.
    Computed {
        /// The rule, in yuan.
        rule: Box<Rule>,
        /// The unit of the result, such as CNY/person.
        unit: Unit,
        /// How it becomes whole fen.
        rounding: Rounding,
        /// The sentence it stands on.
        sentence: Option<String>,
        /// What of it is assumed.
        assumed: Option<Assumed>,
    },
    /// The document leaves it to other papers: 未公布.
    Unpublished {
        /// What the document says instead of a number.
        words: Text,
        /// The sentence.
        sentence: Option<String>,
    },
    /// A place free of charge: no money is reckoned.
    Free {
        /// What costs nothing.
        words: Text,
        /// The sentence.
        sentence: Option<String>,
    },
}

/// What else is open, or belongs beside the answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeeAlso {
    /// With which answer it is named.
    pub when: When,
    /// The sentence.
    pub sentence: String,
    /// What to say.
    pub text: Text,
    /// The programme, when it is one of this pack.
    pub programme: Option<String>,
}

closed_list! {
    /// With which answer something else is named.
    pub enum When {
        /// With every answer.
        Always = "always",
        /// When the answer is no.
        No = "no",
    }
}

/// A programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// The identifier, as in the file's name.
    pub id: String,
    /// The title.
    pub title: Text,
    /// What it is, in a plain sentence or two.
    pub summary: Text,
    /// What it gives.
    pub benefit: Benefit,
    /// The sentences it carries out.
    pub sentences: Vec<String>,
    /// When it is in force.
    pub valid: Validity,
    /// What a determination is about.
    pub subject: Subject,
    /// Whose money it is.
    pub payee: Payee,
    /// Who pays: a payment owner of the settings.
    pub payment_owner: String,
    /// From which fund of the settings.
    pub fund: Option<String>,
    /// Why that fund, where the document names none.
    pub fund_assumed: Option<Assumed>,
    /// The day whose rule counts.
    pub reckoned_on: ReckonedOn,
    /// What must hold.
    pub criteria: Vec<Criterion>,
    /// How often it may be had.
    pub limits: Vec<Limit>,
    /// What a person must judge.
    pub judgements: Vec<Judgement>,
    /// How much.
    pub amount: Amount,
    /// The papers.
    pub evidence: Vec<Evidence>,
    /// The way of a claim.
    pub route: Vec<RouteStep>,
    /// The notice of the settings; none when nothing is published.
    pub notice: Option<String>,
    /// What else is named with an answer.
    pub see_also: Vec<SeeAlso>,
}

impl Programme {
    /// The most one subject can get whatever the facts, when the rule has a ceiling: 650 yuan of 3.3.5.
    pub fn ceiling(&self) -> Option<Money> {
        match &self.amount {
            Amount::Computed { rule, rounding, .. } => at_most(&rule.typed, &|_| Given::Unknown)
                .and_then(|most: Exact| most.to_money(*rounding)),
            Amount::Unpublished { .. } | Amount::Free { .. } => None,
        }
    }

    /// Every rule that must hold, criteria first, then limits, then judgements.
    pub fn conditions(&self) -> impl Iterator<Item = &Criterion> {
        let limits = self.limits.iter().map(|limit| &limit.criterion);
        self.criteria
            .iter()
            .chain(limits)
            .chain(self.judgements.iter().map(|judgement| &judgement.criterion))
    }

    /// Every fact the programme speaks of, each once.
    pub fn facts(&self) -> Vec<FactId> {
        let amount = match &self.amount {
            Amount::Computed { rule, .. } => Some(rule.as_ref()),
            Amount::Unpublished { .. } | Amount::Free { .. } => None,
        };
        let mut facts: Vec<FactId> = Vec::new();
        for rule in self
            .conditions()
            .map(|criterion| &criterion.rule)
            .chain(amount)
        {
            for id in &rule.facts {
                if !facts.contains(id) {
                    facts.push(*id);
                }
            }
        }
        facts
    }

    /// Whether anything in it rests on an assumption.
    pub fn is_assumed(&self) -> bool {
        let amount = matches!(
            &self.amount,
            Amount::Computed {
                assumed: Some(_),
                ..
            }
        );
        self.valid.assumed
            || amount
            || self.fund_assumed.is_some()
            || self
                .conditions()
                .any(|criterion| criterion.assumed.is_some())
    }
}
