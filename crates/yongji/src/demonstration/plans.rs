//! What classes the year has besides those of the stories and the open cases, and what every plan begins with.

use chrono::NaiveDate;
use kernel::{Money, SkillLevel};

use super::agenda::working_days_after;
use super::cast::{ORDINARY_TRAINERS, OTHER_TRAINERS};
use super::classes::{ClassPlan, Script, TRADES};
use super::dice::Dice;
use super::names::{Invented, People};

/// Schools that may carry project training.
pub const SCHOOLS: usize = 5;
/// Learners of an ordinary class.
const CLASS_SIZE: u32 = 25;
/// Most learners of an ordinary class, where few classes are left.
const CLASS_MOST: u32 = 40;
/// Working days over which classes are drafted.
const SPAN: usize = 225;
/// Learners of an ordinary class who were in an earlier one of another trade.
const AGAIN: usize = 4;
/// The ceiling per head in fen, and a lower agreed rate.
const RATE: i64 = 65_000;
const LOWER_RATE: i64 = 60_000;

/// A day of the year.
pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, month, day).unwrap_or(NaiveDate::MIN)
}

impl ClassPlan {
    /// A class of a story or an open case: six days, level five, at the ceiling, with a trainer and a room no ordinary
    /// class needs.
    pub fn special(
        place: usize,
        school: usize,
        trade: usize,
        drafted_on: NaiveDate,
        people: Vec<Invented>,
    ) -> ClassPlan {
        ClassPlan {
            place,
            school,
            trade,
            level: SkillLevel::L5,
            drafted_on,
            sent_after: 0,
            days: 6,
            marked_at: 17,
            people,
            mistyped: vec![],
            rate: Money::from_fen(RATE),
            returned_once: false,
            trainer: ORDINARY_TRAINERS + place / SCHOOLS % OTHER_TRAINERS,
            room: format!("{}室", 201 + place),
            source_unit: "永安市汽车及机械产业园企业联合需求".into(),
            demand: "企业用工需求调查，缺口 60 人".into(),
            script: Script::default(),
        }
    }
}

/// The ordinary classes for so many learners, spread over the year; `first` is the place of the first, `classes` how many
/// there should be of all.
pub fn ordinary(
    seed: u64,
    people: &mut People,
    (first, learners): (usize, u32),
    classes: u32,
) -> Vec<ClassPlan> {
    let least = learners.div_ceil(CLASS_MOST);
    let wanted = classes.saturating_sub(u32::try_from(first).unwrap_or(u32::MAX));
    let count = wanted.max(least) as usize;
    let mut plans: Vec<ClassPlan> = Vec::with_capacity(count);
    let step = earlier(count);
    for number in 0..count {
        let place = first + number;
        let mut dice = Dice::new(seed, 100 + place as u64);
        let heads = share(learners, number + 1, count) - share(learners, number, count);
        let mut roster: Vec<Invented> = number
            .checked_sub(step)
            .and_then(|before| plans.get(before))
            .map(|before| before.people.iter().rev().take(AGAIN).cloned().collect())
            .unwrap_or_default();
        roster.truncate(heads);
        roster.extend((roster.len()..heads).map(|_| people.next()));
        // classes begin spread over the year; the last ones are still under way when it ends
        let offset = u32::try_from(number * SPAN / count).unwrap_or(0);
        plans.push(ClassPlan {
            level: if dice.chance(25) {
                SkillLevel::L4
            } else {
                SkillLevel::L5
            },
            days: u32::try_from(dice.between(5, 8)).unwrap_or(6),
            rate: Money::from_fen(if dice.chance(70) { RATE } else { LOWER_RATE }),
            returned_once: dice.chance(12),
            trainer: number % ORDINARY_TRAINERS,
            room: format!("{}室", 101 + number % 40),
            ..ClassPlan::special(
                place,
                number % SCHOOLS,
                number % TRADES.len(),
                working_days_after(day(1, 18), offset),
                roster,
            )
        });
    }
    plans
}

/// Classes that `learners` come to.
pub const fn classes_for(learners: u32) -> u32 {
    learners.div_ceil(CLASS_SIZE)
}

/// Learners of the first `number` of `count` classes.
fn share(learners: u32, number: usize, count: usize) -> usize {
    learners as usize * number / count
}

/// How many classes ago somebody's earlier class was: over by now, and of another trade.
fn earlier(count: usize) -> usize {
    let step = count.div_ceil(5).max(1);
    if step.is_multiple_of(TRADES.len()) {
        step + 1
    } else {
        step
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_learner_of_the_wish_sits_in_an_ordinary_class() {
        for (learners, classes) in [(1, 29), (45, 30), (1645, 80), (19_645, 800)] {
            let plans = ordinary(7, &mut People::new(7), (28, learners), classes);
            let heads: usize = plans.iter().map(|plan| plan.people.len()).sum();
            assert_eq!(heads, learners as usize);
            assert!(plans.iter().all(|plan| plan.people.len() <= 40));
        }
    }

    #[test]
    fn who_comes_again_comes_to_another_trade_after_the_first_class() {
        for (learners, classes) in [(1645, 80), (19_645, 800)] {
            let plans = ordinary(7, &mut People::new(7), (28, learners), classes);
            let mut again = 0;
            let mut before: BTreeMap<&str, &ClassPlan> = BTreeMap::new();
            for later in &plans {
                for person in &later.people {
                    if let Some(first) = before.insert(person.number.reveal(), later) {
                        again += 1;
                        assert_ne!(later.trade, first.trade);
                        assert!(later.drafted_on > working_days_after(first.drafted_on, 20));
                    }
                }
            }
            assert!(again > 20, "{again}");
        }
    }
}
