//! Why the answer is what it is: each condition with the fact it used, its source and its sentence.

use askama::Template;

use super::{Clause, Status, Tag};
use crate::T;
use crate::html::{Html, component};

/// The three answers (LOOK §1.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// 符合
    Yes,
    /// 不符合
    No,
    /// 待补信息: a question, not a refusal.
    Unknown,
}

impl Answer {
    /// The state that shows it.
    pub const fn status(self) -> Status {
        match self {
            Answer::Yes => Status::Eligible,
            Answer::No => Status::NotEligible,
            Answer::Unknown => Status::Missing,
        }
    }
}

/// The question an unknown asks, with the buttons that answer it.
#[derive(Clone, Debug)]
pub struct Question {
    text: Html,
    buttons: Html,
}

impl Question {
    /// `buttons` is usually a few [`super::Button`]s inside a form.
    pub fn new(text: Html, buttons: Html) -> Question {
        Question { text, buttons }
    }
}

/// One condition, or a group of them.
#[derive(Clone, Debug)]
pub struct Condition {
    answer: Answer,
    text: Html,
    fact: Html,
    chip: Option<Clause>,
    assumed: Option<Html>,
    question: Option<Question>,
    depth: u8,
}

impl Condition {
    /// The condition in plain words and the fact with its source: “41 周岁，由证件号算得”.
    pub fn new(answer: Answer, text: Html, fact: Html) -> Condition {
        Condition {
            answer,
            text,
            fact,
            chip: None,
            assumed: None,
            question: None,
            depth: 0,
        }
    }

    /// The sentence it stands on.
    pub fn clause(mut self, t: T, sentence: &str) -> Condition {
        self.chip = Some(Clause::new(t, sentence));
        self
    }

    /// Not in the document: a local assumption, with its reason and true source.
    pub fn assumed(mut self, reason: Html) -> Condition {
        self.assumed = Some(reason);
        self
    }

    /// The open question of an unknown.
    pub fn ask(mut self, question: Question) -> Condition {
        self.question = Some(question);
        self
    }

    /// One step inside the group above it.
    pub fn nested(mut self) -> Condition {
        self.depth = 1;
        self
    }
}

/// The conditions of one programme for one subject, and the sum with its formula.
#[derive(Clone, Debug, Template)]
#[template(path = "components/tree.html")]
pub struct Tree {
    t: T,
    conditions: Vec<(Tag, Condition)>,
    sum: Option<(String, Html, Html, Option<Clause>)>,
}

component!(Tree);

impl Tree {
    /// In the order of the programme.
    pub fn new(t: T, conditions: Vec<Condition>) -> Tree {
        let conditions = conditions
            .into_iter()
            .map(|one| (Tag::new(t, one.answer.status()), one))
            .collect();
        Tree {
            t,
            conditions,
            sum: None,
        }
    }

    /// The last row: what is due, by which formula, to whom.
    pub fn sum(
        mut self,
        head: impl Into<String>,
        formula: Html,
        note: Html,
        sentence: Option<&str>,
    ) -> Tree {
        self.sum = Some((
            head.into(),
            formula,
            note,
            sentence.map(|id| Clause::new(self.t, id)),
        ));
        self
    }
}
