//! From facts to the answer.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::Text;
use serde_json::Value as Json;

use super::{
    AmountAnswer, ConditionAnswer, ConditionKind, Determination, FactUsed, Hint, Missing,
    SentenceQuoted, Tri, VERSION, Verdict, steps,
};
use crate::facts::{Fact, FactState, Facts};
use crate::feel::{Answer, Broken, Gap, Given, Value, at_most, evaluate};
use crate::pack::{Amount, Criterion, Pack, Programme, Standing, When};
use crate::vocabulary::FactId;

impl Pack {
    /// What the programme answers for these facts, by the rule of the day `on` (the programme's [`crate::ReckonedOn`]). `None` when there is no such programme.
    pub fn determine(
        &self,
        programme: &str,
        facts: &Facts,
        on: NaiveDate,
    ) -> Option<Determination> {
        self.programme(programme)
            .map(|programme| Decider::of(self, programme, facts).decide(on))
    }
}

struct Decider<'a> {
    pack: &'a Pack,
    programme: &'a Programme,
    facts: &'a Facts,
    used: Vec<FactUsed>,
    given: BTreeMap<FactId, Given>,
    /// Facts that are missing and matter, in the order met, with what waits for them.
    missing: Vec<(FactId, Vec<String>)>,
}

impl<'a> Decider<'a> {
    fn of(pack: &'a Pack, programme: &'a Programme, facts: &'a Facts) -> Decider<'a> {
        let mut decider = Decider {
            pack,
            programme,
            facts,
            used: Vec::new(),
            given: BTreeMap::new(),
            missing: Vec::new(),
        };
        for id in programme.facts() {
            decider.take(id);
        }
        decider
    }

    /// Reads one fact, and keeps it as it was given.
    fn take(&mut self, id: FactId) {
        let definition = self.pack.vocabulary().get(id);
        let (given, fault) = match self.facts.given(definition) {
            Ok(given) => (given, None),
            // What cannot be true is not known.
            Err(fault) => (Given::Unknown, Some(fault)),
        };
        let fact = match self.facts.of(definition) {
            Ok(fact) => fact.cloned().unwrap_or(Fact::UNKNOWN),
            // Two different values under the two names: both are kept, so that the same fault is found again.
            Err(_) => {
                let both = [&definition.name, &definition.name_en].map(|name| {
                    (
                        name.to_string(),
                        self.facts.get(name).map_or(Json::Null, Fact::to_json),
                    )
                });
                Fact {
                    state: FactState::Value(Json::Object(both.into_iter().collect())),
                    source: None,
                }
            }
        };
        let said = match (&given, &fault) {
            (_, Some(_)) => {
                let json = fact.to_json();
                Text::new(json.to_string(), json.to_string())
            }
            (Given::Known(value), None) => definition.say(value),
            (Given::Absent, None) => Text::new("没有", "none"),
            (Given::Unknown, None) => Text::new("不清楚", "not known"),
        };
        self.given.insert(id, given);
        self.used.push(FactUsed {
            name: definition.name.to_string(),
            name_en: definition.name_en.to_string(),
            label: definition.label.clone(),
            value: fact.to_json(),
            said,
            source: fact.source,
            fault,
        });
    }

    fn given(&self) -> impl Fn(FactId) -> Given + '_ {
        |id| self.given.get(&id).copied().unwrap_or(Given::Unknown)
    }

    fn decide(mut self, on: NaiveDate) -> Determination {
        let programme = self.programme;
        let (standing, bound) = match programme.valid.on(on) {
            Standing::InForce => (None, None),
            Standing::NotYet(from) => (Some(Verdict::NotYetInForce), Some(from)),
            Standing::Ended(to) => (Some(Verdict::Ended), Some(to)),
        };
        let conditions = if standing.is_some() {
            Vec::new()
        } else {
            self.conditions()
        };
        let answer = standing.unwrap_or_else(|| overall(&conditions));
        let settled_no = !matches!(answer, Verdict::Yes | Verdict::Unknown);
        if settled_no {
            // A no is settled: nothing that is missing could change it.
            self.missing.clear();
        }
        let amount = if settled_no {
            AmountAnswer::Nothing
        } else {
            self.amount()
        };
        let settings = self.pack.settings();
        Determination {
            determination: VERSION,
            programme: programme.id.clone(),
            title: programme.title.clone(),
            pack: self.pack.stamp(),
            reckoned_on: programme.reckoned_on,
            date: on,
            gathered_on: self.facts.gathered_on,
            answer,
            bound,
            conditions,
            amount,
            payee: programme.payee,
            payment_owner: programme.payment_owner.clone(),
            paid_here: settings
                .payment_owner(&programme.payment_owner)
                .is_some_and(|owner| owner.pays_here),
            fund: programme.fund.clone(),
            missing: self.missing(),
            see_also: self.hints(answer),
            facts: self.used,
        }
    }

    fn conditions(&mut self) -> Vec<ConditionAnswer> {
        let programme = self.programme;
        let criteria = programme
            .criteria
            .iter()
            .map(|criterion| (ConditionKind::Criterion, criterion, None));
        let limits = programme
            .limits
            .iter()
            .map(|limit| (ConditionKind::Limit, &limit.criterion, None));
        let judgements = programme.judgements.iter().map(|judgement| {
            (
                ConditionKind::Judgement,
                &judgement.criterion,
                Some(&judgement.who_decides),
            )
        });
        criteria
            .chain(limits)
            .chain(judgements)
            .map(|(kind, criterion, who_decides)| self.condition(kind, criterion, who_decides))
            .collect()
    }

    fn condition(
        &mut self,
        kind: ConditionKind,
        criterion: &Criterion,
        who_decides: Option<&Text>,
    ) -> ConditionAnswer {
        let (answer, gap) = match evaluate(&criterion.rule.typed, &self.given()) {
            Answer::Known(Value::Boolean(true)) => (Tri::Yes, Gap::default()),
            Answer::Unknown(gap) => (Tri::Unknown, gap),
            // A checked condition is a yes-no, which is never absent: what is left is the no.
            Answer::Known(_) | Answer::Absent => (Tri::No, Gap::default()),
        };
        let missing = self.note(&gap, &criterion.id);
        let name = |id: &FactId| self.pack.vocabulary().get(*id).name.to_string();
        ConditionAnswer {
            id: criterion.id.clone(),
            kind,
            answer,
            text: criterion
                .text
                .clone()
                .unwrap_or_else(|| criterion.rule.words.clone()),
            rule: criterion.rule.text.clone(),
            sentence: criterion.sentence.as_deref().and_then(|id| self.quote(id)),
            assumed: criterion.assumed.clone(),
            who_decides: who_decides.cloned(),
            facts: criterion.rule.facts.iter().map(name).collect(),
            missing,
            trouble: gap.broken.map(trouble),
        }
    }

    fn amount(&mut self) -> AmountAnswer {
        let programme = self.programme;
        let (rule, unit, rounding, sentence, assumed) = match &programme.amount {
            Amount::Unpublished { words, sentence } => {
                let sentence = sentence.as_deref().and_then(|id| self.quote(id));
                return AmountAnswer::Unpublished {
                    words: words.clone(),
                    sentence,
                };
            }
            Amount::Free { words, sentence } => {
                let sentence = sentence.as_deref().and_then(|id| self.quote(id));
                return AmountAnswer::Free {
                    words: words.clone(),
                    sentence,
                };
            }
            Amount::Computed {
                rule,
                unit,
                rounding,
                sentence,
                assumed,
            } => (rule, unit, *rounding, sentence, assumed),
        };
        let sentence = sentence.as_deref().and_then(|id| self.quote(id));
        let answer = evaluate(&rule.typed, &self.given());
        let (gap, trouble_words) = match answer {
            Answer::Known(Value::Number(yuan)) => {
                match yuan.to_money(rounding).filter(|money| !money.is_negative()) {
                    Some(fen) => {
                        let steps =
                            steps::of(rule, fen, rounding, self.pack.vocabulary(), &self.given());
                        let assumed = assumed.clone();
                        return AmountAnswer::Sum {
                            fen,
                            unit: unit.to_string(),
                            steps,
                            sentence,
                            assumed,
                        };
                    }
                    None => (
                        Gap::default(),
                        Some(Text::new(
                            format!("{yuan}元不是能发放的金额"),
                            format!("{yuan} yuan is not a payable amount"),
                        )),
                    ),
                }
            }
            Answer::Unknown(gap) => {
                let words = gap.broken.map(trouble);
                (gap, words)
            }
            Answer::Known(_) | Answer::Absent => {
                let words = Text::new(
                    "计算用到的事实不存在",
                    "the calculation rests on something that does not exist",
                );
                (Gap::default(), Some(words))
            }
        };
        let missing = self.note(&gap, "amount");
        AmountAnswer::Open {
            at_most_fen: at_most(&rule.typed, &self.given())
                .and_then(|most| most.to_money(rounding)),
            unit: unit.to_string(),
            missing,
            trouble: trouble_words,
            sentence,
            assumed: assumed.clone(),
        }
    }

    /// Notes what is missing, and gives the names.
    fn note(&mut self, gap: &Gap, for_whom: &str) -> Vec<String> {
        for id in &gap.facts {
            match self.missing.iter_mut().find(|(known, _)| known == id) {
                Some((_, waiting)) => waiting.push(for_whom.to_owned()),
                None => self.missing.push((*id, vec![for_whom.to_owned()])),
            }
        }
        gap.facts
            .iter()
            .map(|id| self.pack.vocabulary().get(*id).name.to_string())
            .collect()
    }

    fn missing(&self) -> Vec<Missing> {
        self.missing
            .iter()
            .map(|(id, needed_by)| {
                let definition = self.pack.vocabulary().get(*id);
                Missing {
                    fact: definition.name.to_string(),
                    label: definition.label.clone(),
                    question: definition.question.clone(),
                    source: definition.source.clone(),
                    proof: definition.proof.clone(),
                    needed_by: needed_by.clone(),
                }
            })
            .collect()
    }

    fn hints(&self, answer: Verdict) -> Vec<Hint> {
        let applies = |when: When| match when {
            When::Always => true,
            When::No => answer == Verdict::No,
        };
        let named = self
            .programme
            .see_also
            .iter()
            .filter(|see| applies(see.when));
        named
            .filter_map(|see| {
                let sentence = self.quote(&see.sentence)?;
                Some(Hint {
                    sentence,
                    text: see.text.clone(),
                    programme: see.programme.clone(),
                })
            })
            .collect()
    }

    fn quote(&self, id: &str) -> Option<SentenceQuoted> {
        self.pack.sentence(id).map(|sentence| SentenceQuoted {
            id: sentence.id.0.clone(),
            text: Text::new(sentence.text.clone(), sentence.gloss.clone()),
        })
    }
}

/// No if any condition is no, else unknown if any is unknown, else yes.
fn overall(conditions: &[ConditionAnswer]) -> Verdict {
    let any = |answer: Tri| {
        conditions
            .iter()
            .any(|condition| condition.answer == answer)
    };
    match (any(Tri::No), any(Tri::Unknown)) {
        (true, _) => Verdict::No,
        (false, true) => Verdict::Unknown,
        (false, false) => Verdict::Yes,
    }
}

fn trouble(broken: Broken) -> Text {
    match broken {
        Broken::TooManyDigits => Text::new("数位太多，算不出来", "too many digits to compute"),
        Broken::DivisionByZero => Text::new("除数为零，算不出来", "division by zero"),
        Broken::OutsideCalendar => Text::new(
            "日期超出历法范围，算不出来",
            "the date is outside the calendar",
        ),
    }
}
