//! `cases/*.yaml`: worked examples in the officers' words, and whether the pack still answers them so. When the rule changes, the old case stays for its old day.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use kernel::{Money, Text};
use serde::Serialize;
use serde_json::Value as Json;

use super::basis::Words;
use super::references::Known;
use super::{Pack, Programme};
use crate::determination::{AmountAnswer, Determination, Tri, Verdict};
use crate::facts::{Fact, Facts};
use crate::source::{
    Decode, FaultKind, Node, NodeKind, Reporter, Spanned, closed_list, did_you_mean, record, wrong,
};
use crate::vocabulary::{Vocabulary, nearest};

/// A worked example.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The file it stands in.
    pub file: String,
    /// What it shows.
    pub name: Text,
    /// The programme.
    pub programme: String,
    /// The day whose rule counts.
    pub on: NaiveDate,
    /// What is known.
    pub facts: Facts,
    /// What must come out.
    pub expect: Expected,
}

/// What must come out of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    /// The answer.
    pub answer: Verdict,
    /// The amount, if the case says one.
    pub amount: Option<ExpectedAmount>,
    /// The conditions that decide, if the case names them.
    pub because: Option<Because>,
    /// The facts that must be named as missing, if the case says so.
    pub missing: Option<BTreeSet<String>>,
}

/// What decides a case: the ids of conditions, or the standing of the programme.
pub type Because = BTreeSet<String>;

/// The amount a case expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpectedAmount {
    /// A sum.
    Sum(Money),
    /// Not yet known.
    Open,
    /// 未公布
    Unpublished,
    /// A place free of charge.
    Free,
    /// Nothing.
    Nothing,
}

/// How a case came out.
#[derive(Clone, Debug, Serialize)]
pub struct CaseOutcome {
    /// The file it stands in.
    pub file: String,
    /// What it shows.
    pub name: Text,
    /// The programme.
    pub programme: String,
    /// What differs; nothing when it passes.
    pub differences: Vec<Text>,
}

impl CaseOutcome {
    /// Whether it came out as expected.
    pub fn passes(&self) -> bool {
        self.differences.is_empty()
    }
}

closed_list! {
    enum AnswerWord {
        Yes = "yes",
        No = "no",
        Unknown = "unknown",
        NotYetInForce = "not_yet_in_force",
        Ended = "ended",
    }
}

/// A fact as a case writes it.
#[derive(Clone, Debug, PartialEq, Serialize, serde::Deserialize)]
struct Written(Json);

impl Decode for Written {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Written> {
        Some(Written(match &node.kind {
            _ if node.is_null() => Json::Null,
            NodeKind::Scalar { text, plain: true } if text == "true" || text == "false" => {
                Json::Bool(text == "true")
            }
            // Left as text: a number becomes one by the type of its fact, with all its digits.
            NodeKind::Scalar { text, plain } => match text.parse::<i64>() {
                Ok(number) if *plain => Json::from(number),
                _ => Json::String(text.clone()),
            },
            NodeKind::List(_) => Json::from(Vec::<String>::decode(node, faults)?),
            NodeKind::Map(_) => return wrong(node, faults, "一个值", "a value"),
        }))
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, serde::Deserialize)]
struct OneOrMore(Vec<String>);

/// One word, or a list of words.
impl Decode for OneOrMore {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<OneOrMore> {
        match node.kind {
            NodeKind::List(_) => Vec::<String>::decode(node, faults).map(OneOrMore),
            _ => String::decode(node, faults).map(|word| OneOrMore(vec![word])),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, serde::Deserialize)]
struct AmountWord(String);

impl Decode for AmountWord {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<AmountWord> {
        let text = String::decode(node, faults)?;
        let known = ["open", "unpublished", "free", "none"].contains(&text.as_str());
        if known || Money::from_yuan_str(&text).is_ok() {
            return Some(AmountWord(text));
        }
        wrong(
            node,
            faults,
            "金额或open、unpublished、free、none",
            "an amount, open, unpublished, free or none",
        )
    }
}

record! {
    struct ExpectEntry {
        answer: AnswerWord,
        amount: Option<AmountWord>,
        because: Option<Spanned<OneOrMore>>,
        missing: Option<Vec<String>>,
    }
}

record! {
    struct CaseEntry {
        name: Words,
        on: NaiveDate,
        facts: BTreeMap<String, Spanned<Written>>,
        expect: ExpectEntry,
    }
}

record! {
    pub(crate) struct CasesFile {
        programme: Spanned<String>,
        cases: Vec<CaseEntry>,
    }
}

impl CasesFile {
    /// The cases, after their names were looked up.
    pub(crate) fn check(
        self,
        path: &str,
        programmes: &BTreeMap<String, Programme>,
        unread: &BTreeSet<String>,
        known: &Known<'_>,
        faults: &mut Reporter,
    ) -> Vec<Case> {
        let Some(programme) = programmes.get(&self.programme.value) else {
            let name = &self.programme.value;
            if unread.contains(name) {
                return Vec::new();
            }
            let message = Text::new(
                format!("没有项目“{name}”"),
                format!("there is no programme “{name}”"),
            );
            let help = nearest(name, programmes.keys().map(String::as_str))
                .map(|name| did_you_mean(&name));
            faults.fault(
                FaultKind::NoSuchThing,
                self.programme.at.clone(),
                message,
                help,
            );
            return Vec::new();
        };
        let mut cases = Vec::new();
        for entry in self.cases {
            let mut facts = Facts::new();
            for (name, written) in &entry.facts {
                if known.vocabulary.find(name).is_none() && !known.is_unread_fact(name) {
                    let message = Text::new(
                        format!("词汇表里没有事实“{name}”"),
                        format!("the vocabulary has no fact “{name}”"),
                    );
                    let help = known
                        .vocabulary
                        .nearest(name)
                        .map(|name| did_you_mean(&name));
                    faults.fault(FaultKind::NoSuchThing, written.at.clone(), message, help);
                }
                facts.set(name.clone(), Fact::from_json(written.value.0.clone()));
            }
            if let Some(because) = &entry.expect.because {
                for id in &because.value.0 {
                    let standing = id == "not_yet_in_force" || id == "ended";
                    if !standing && !programme.conditions().any(|condition| condition.id == *id) {
                        let message = Text::new(
                            format!("项目里没有条件“{id}”"),
                            format!("the programme has no condition “{id}”"),
                        );
                        let ids = programme
                            .conditions()
                            .map(|condition| condition.id.as_str());
                        let help = nearest(id, ids).map(|name| did_you_mean(&name));
                        faults.fault(FaultKind::NoSuchThing, because.at.clone(), message, help);
                    }
                }
            }
            cases.push(Case {
                file: path.to_owned(),
                name: entry.name.0,
                programme: programme.id.clone(),
                on: entry.on,
                facts,
                expect: Expected {
                    answer: match entry.expect.answer {
                        AnswerWord::Yes => Verdict::Yes,
                        AnswerWord::No => Verdict::No,
                        AnswerWord::Unknown => Verdict::Unknown,
                        AnswerWord::NotYetInForce => Verdict::NotYetInForce,
                        AnswerWord::Ended => Verdict::Ended,
                    },
                    amount: entry
                        .expect
                        .amount
                        .map(|AmountWord(word)| expected_amount(&word)),
                    because: entry
                        .expect
                        .because
                        .map(|because| because.value.0.into_iter().collect()),
                    missing: entry
                        .expect
                        .missing
                        .map(|names| names.into_iter().collect()),
                },
            });
        }
        cases
    }
}

fn expected_amount(word: &str) -> ExpectedAmount {
    match word {
        "open" => ExpectedAmount::Open,
        "unpublished" => ExpectedAmount::Unpublished,
        "free" => ExpectedAmount::Free,
        _ => Money::from_yuan_str(word).map_or(ExpectedAmount::Nothing, ExpectedAmount::Sum),
    }
}

impl Pack {
    /// Runs every worked case.
    pub fn run_cases(&self) -> Vec<CaseOutcome> {
        self.cases()
            .iter()
            .map(|case| self.run_case(case))
            .collect()
    }

    fn run_case(&self, case: &Case) -> CaseOutcome {
        let differences = match self.determine(&case.programme, &case.facts, case.on) {
            Some(found) => differences(&case.expect, &found, self.vocabulary()),
            None => vec![Text::new("没有这个项目", "there is no such programme")],
        };
        CaseOutcome {
            file: case.file.clone(),
            name: case.name.clone(),
            programme: case.programme.clone(),
            differences,
        }
    }
}

fn differences(expected: &Expected, found: &Determination, vocabulary: &Vocabulary) -> Vec<Text> {
    let mut differences = Vec::new();
    if expected.answer != found.answer {
        let (wanted, got) = (expected.answer.words(), found.answer.words());
        differences.push(Text::new(
            format!("应当“{}”，实际“{}”", wanted.zh, got.zh),
            format!("expected “{}”, found “{}”", wanted.en, got.en),
        ));
    }
    if let Some(wanted) = expected.amount {
        let got = amount_of(&found.amount);
        if wanted != got {
            let (wanted, got) = (amount_words(wanted), amount_words(got));
            differences.push(Text::new(
                format!("金额应当为{}，实际为{}", wanted.zh, got.zh),
                format!("amount: expected {}, found {}", wanted.en, got.en),
            ));
        }
    }
    if let Some(wanted) = &expected.because {
        let got = deciding(found);
        if *wanted != got {
            differences.push(differ("理由", "reason", wanted, &got));
        }
    }
    if let Some(wanted) = &expected.missing {
        // A case may name a fact in either language.
        let known = |name: &String| {
            vocabulary
                .find(name)
                .map_or(name.clone(), |id| vocabulary.get(id).name.to_string())
        };
        let wanted: BTreeSet<String> = wanted.iter().map(known).collect();
        let got: BTreeSet<String> = found
            .missing
            .iter()
            .map(|missing| missing.fact.clone())
            .collect();
        if wanted != got {
            differences.push(differ("缺少的事实", "missing facts", &wanted, &got));
        }
    }
    for fault in found.data_faults() {
        let message = fault.fault.clone().unwrap_or_default();
        differences.push(Text::new(
            format!("{}：{}", fault.label.zh, message.zh),
            format!("{}: {}", fault.label.en, message.en),
        ));
    }
    differences
}

fn differ(zh: &str, en: &str, wanted: &BTreeSet<String>, got: &BTreeSet<String>) -> Text {
    let list = |words: &BTreeSet<String>| words.iter().cloned().collect::<Vec<_>>().join(", ");
    let (wanted, got) = (list(wanted), list(got));
    Text::new(
        format!("{zh}应当是[{wanted}]，实际是[{got}]"),
        format!("{en}: expected [{wanted}], found [{got}]"),
    )
}

/// What decided: the conditions with the deciding answer, or the standing of the programme.
fn deciding(found: &Determination) -> BTreeSet<String> {
    let with = |answer: Tri| {
        found
            .with_answer(answer)
            .map(|condition| condition.id.clone())
            .collect()
    };
    match found.answer {
        Verdict::Yes => BTreeSet::new(),
        Verdict::No => with(Tri::No),
        Verdict::Unknown => with(Tri::Unknown),
        Verdict::NotYetInForce => BTreeSet::from(["not_yet_in_force".to_owned()]),
        Verdict::Ended => BTreeSet::from(["ended".to_owned()]),
    }
}

fn amount_of(amount: &AmountAnswer) -> ExpectedAmount {
    match amount {
        AmountAnswer::Sum { fen, .. } => ExpectedAmount::Sum(*fen),
        AmountAnswer::Open { .. } => ExpectedAmount::Open,
        AmountAnswer::Unpublished { .. } => ExpectedAmount::Unpublished,
        AmountAnswer::Free { .. } => ExpectedAmount::Free,
        AmountAnswer::Nothing => ExpectedAmount::Nothing,
    }
}

fn amount_words(amount: ExpectedAmount) -> Text {
    match amount {
        ExpectedAmount::Sum(money) => Text::new(format!("{money}元"), format!("{money} yuan")),
        ExpectedAmount::Open => Text::new("待定", "open"),
        ExpectedAmount::Unpublished => Text::new("未公布", "not published"),
        ExpectedAmount::Free => Text::new("免费", "free"),
        ExpectedAmount::Nothing => Text::new("无", "nothing"),
    }
}
