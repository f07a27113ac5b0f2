//! What the pack answers for one line: its determination, what is asked for, and what makes the benefit another one.
//!
//! Pure. An officer's answer fills what the registers do not know and never overrides what they say: a wrong register is
//! corrected in the register.

use kernel::{Money, Text};
use policy::{
    Amount, AmountAnswer, Counts, Determination, Fact, FactState, Facts, Pack, Per, Programme,
    Verdict,
};
use registers::benefits::{Circumstance, Once, benefit, state::count};
use store::StoreError;

use super::facts::{Had, Known};
use super::gather::{Learner, Picture};
use super::state::words;
use super::tables::claim_answer;

words! {
    /// The three answers of a line.
    Answer {
        /// 符合
        Yes = "yes",
        /// 不符合
        No = "no",
        /// 待补信息
        Unknown = "unknown",
    }
}

/// What the pack answers for one line.
pub struct Reckoned {
    /// The determination, to be stored.
    pub determination: Determination,
    /// Its answer; a yes whose amount is not known yet is an unknown.
    pub answer: Answer,
    /// What is due: nothing unless the answer is yes.
    pub due: Money,
    /// What is asked for, whatever the conditions say.
    pub asked: Money,
    /// The sentence the amount stands on.
    pub sentence: Option<String>,
    /// What makes the benefit another one of its programme.
    pub once_key: String,
}

impl Picture {
    /// What the pack answers for a learner. `had` are the person's benefits, `own` the line whose own benefit does not
    /// count, `answers` what officers found out about it.
    pub fn reckon(
        &self,
        learner: &Learner,
        had: &[benefit::Model],
        own: Option<&str>,
        answers: &[claim_answer::Model],
    ) -> Result<Reckoned, StoreError> {
        let broken = || StoreError::Broken(format!("programme {} of the pack", self.programme));
        let programme = self.programme().ok_or_else(broken)?;
        let circumstance = self.circumstance(learner);
        let known = Known {
            carrier: self.carrier(),
            class: self.class_known(),
            learner: learner.known.clone(),
            tags: learner.tags.clone(),
            had: programme
                .limits
                .iter()
                .map(|limit| self.had(&limit.counts, learner, had, &circumstance, own))
                .collect(),
            today: self.today,
        };
        let mut facts = known.facts(self.pack.vocabulary());
        fill(&mut facts, &self.pack, answers)?;
        let determination = self
            .pack
            .determine(&self.programme, &facts, self.reckoned_on)
            .ok_or_else(broken)?;
        let (answer, due) = answer(&determination);
        let otherwise = match programme.subject {
            policy::Subject::Certificate => learner.certificate_lookup.as_deref(),
            _ => None,
        };
        Ok(Reckoned {
            answer,
            due,
            asked: due.max(self.asked(programme, &facts)),
            sentence: sentence(&determination),
            once_key: Once::of(&self.pack, &self.programme)
                .key(&circumstance, otherwise.unwrap_or(&self.class.id)),
            determination,
        })
    }

    /// The case a limit is counted for.
    pub fn circumstance<'a>(&'a self, learner: &'a Learner) -> Circumstance<'a> {
        Circumstance {
            occupation_code: self.class.occupation_code.as_deref().unwrap_or_default(),
            level: self.class.level.as_deref().unwrap_or_default(),
            certificate_lookup: learner.certificate_lookup.as_deref(),
            on: self.reckoned_on,
        }
    }

    fn had(
        &self,
        counts: &Counts,
        learner: &Learner,
        had: &[benefit::Model],
        circumstance: &Circumstance<'_>,
        own: Option<&str>,
    ) -> Had {
        let settings = self.pack.settings();
        let given_here = |id: &String| {
            self.pack
                .programme(id)
                .and_then(|programme| settings.payment_owner(&programme.payment_owner))
                .is_some_and(|owner| owner.pays_here)
        };
        // a person without a number is nobody the register could know
        let times = (counts.per == Per::Person && learner.person.id_lookup.is_some())
            .then(|| count(had, counts, circumstance, own));
        Had {
            fact: counts.fact.clone(),
            times,
            all_given_here: counts.programmes.iter().all(given_here),
        }
    }

    /// The amount with nothing known but what it is computed from: what is asked for a line that turns out to be a no.
    fn asked(&self, programme: &Programme, facts: &Facts) -> Money {
        let Amount::Computed { rule, .. } = &programme.amount else {
            return Money::ZERO;
        };
        let mut only = Facts::new();
        for id in &rule.facts {
            let definition = self.pack.vocabulary().get(*id);
            for name in [&definition.name, &definition.name_en] {
                if let Some(fact) = facts.get(name) {
                    only.set(name.to_string(), fact.clone());
                }
            }
        }
        self.pack
            .determine(&programme.id, &only, self.reckoned_on)
            .and_then(|answer| answer.money())
            .unwrap_or(Money::ZERO)
    }
}

/// Fills in what officers found out, where the registers know nothing.
fn fill(facts: &mut Facts, pack: &Pack, answers: &[claim_answer::Model]) -> Result<(), StoreError> {
    for given in answers {
        let Some(id) = pack.vocabulary().find(&given.fact) else {
            continue;
        };
        let definition = pack.vocabulary().get(id);
        let known = [&definition.name, &definition.name_en]
            .into_iter()
            .any(|name| {
                facts
                    .get(name)
                    .is_some_and(|fact| fact.state != FactState::Unknown)
            });
        if known {
            continue;
        }
        let value = serde_json::from_str(&given.value)
            .map_err(|e| StoreError::Broken(format!("answer {}: {e}", given.id)))?;
        let fact = Fact {
            state: FactState::Value(value),
            source: Some(Text::new(
                format!("经办人核实：{}", given.words),
                "found out by an officer",
            )),
        };
        // under the name the register used, so that one fact never stands under two names
        let name = if facts.get(&definition.name_en).is_some() {
            &definition.name_en
        } else {
            &definition.name
        };
        facts.set(name.to_string(), fact);
    }
    Ok(())
}

/// The answer of a line and what is due.
fn answer(determination: &Determination) -> (Answer, Money) {
    match (determination.answer, determination.money()) {
        (Verdict::Yes, Some(due)) if due.is_positive() => (Answer::Yes, due),
        (Verdict::Yes | Verdict::Unknown, _) => (Answer::Unknown, Money::ZERO),
        (Verdict::No | Verdict::NotYetInForce | Verdict::Ended, _) => (Answer::No, Money::ZERO),
    }
}

/// The sentence an amount stands on; else the first the answer rests on.
pub fn sentence(determination: &Determination) -> Option<String> {
    let of_amount = match &determination.amount {
        AmountAnswer::Sum { sentence, .. }
        | AmountAnswer::Open { sentence, .. }
        | AmountAnswer::Unpublished { sentence, .. }
        | AmountAnswer::Free { sentence, .. } => sentence.as_ref().map(|one| one.id.clone()),
        AmountAnswer::Nothing => None,
    };
    of_amount.or_else(|| determination.sentences().first().map(|id| (*id).to_owned()))
}
