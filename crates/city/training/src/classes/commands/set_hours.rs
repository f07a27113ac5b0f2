//! The institution says how long the class is, what it teaches, when, for how many, and at what agreed rate.
//!
//! A rate above the programme's ceiling is stopped here, with the sentence that sets it: 6,500 typed for 650.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Money, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused};
use crate::classes::packs;
use crate::classes::tables::class;

/// The most class hours of one class.
pub(in crate::classes) const HOURS_MAX: i32 = 2000;
/// The most learners anybody can plan for; the pack's limit is lower.
const HEADS_MAX: i32 = 1000;
/// Characters of a syllabus.
const SYLLABUS_MAX: usize = 4000;
/// The longest a class may last, in days.
const DAYS_MAX: i64 = 730;

/// Says how long, what, when, for how many.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetHours {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// Class hours of theory.
    pub theory_hours: i32,
    /// Class hours of practice.
    pub practice_hours: i32,
    /// Class hours taught online.
    #[serde(default)]
    pub online_hours: i32,
    /// First day: the day of the first lesson.
    #[serde(deserialize_with = "kernel::plain::day")]
    pub starts_on: NaiveDate,
    /// Last day.
    #[serde(deserialize_with = "kernel::plain::day")]
    pub ends_on: NaiveDate,
    /// Learners planned for.
    pub planned_heads: i32,
    /// Agreed training grant per head, in fen.
    #[serde(default)]
    pub agreed_rate_fen: Option<Money>,
    /// What is taught.
    #[serde(default)]
    pub syllabus: Option<String>,
    /// The syllabus as a file; leaving it out keeps the one that is there.
    #[serde(default)]
    pub syllabus_file: Option<Handed>,
}

/// Why the hours are not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// The hours are negative, none or too many.
    #[error("{hours} class hours")]
    Hours {
        /// Their sum.
        hours: i64,
    },
    /// The days are in the wrong order, or too far apart.
    #[error("from {from} to {to}")]
    Days {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
    },
    /// Nobody, or too many, are planned for.
    #[error("{n} learners")]
    Heads {
        /// How many.
        n: i32,
    },
    /// The rate is nothing or less.
    #[error("a rate of {}", .rate.yuan())]
    NoRate {
        /// The rate.
        rate: Money,
    },
    /// The rate lies above the programme's ceiling.
    #[error("a rate of {} above the ceiling of {}", .rate.yuan(), .ceiling.yuan())]
    AboveCeiling {
        /// The rate.
        rate: Money,
        /// The ceiling.
        ceiling: Money,
        /// The sentence that sets it.
        sentence: &'static str,
    },
    /// The syllabus is too long.
    #[error("the syllabus has {n} characters")]
    SyllabusTooLong {
        /// Its characters.
        n: usize,
    },
}

impl Refusal for HoursRefusal {
    fn key(&self) -> &'static str {
        match self {
            HoursRefusal::Class(refused) => refused.key(),
            HoursRefusal::Hours { .. } => "class-hours-wrong",
            HoursRefusal::Days { .. } => "class-days-wrong",
            HoursRefusal::Heads { .. } => "class-heads-wrong",
            HoursRefusal::NoRate { .. } => "class-rate-wrong",
            HoursRefusal::AboveCeiling { .. } => "class-rate-above-ceiling",
            HoursRefusal::SyllabusTooLong { .. } => "class-syllabus-too-long",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            HoursRefusal::Class(refused) => refused.args(),
            HoursRefusal::Hours { hours } => {
                vec![("hours", hours.to_string()), ("max", HOURS_MAX.to_string())]
            }
            HoursRefusal::Days { from, to } => {
                vec![("from", from.to_string()), ("to", to.to_string())]
            }
            HoursRefusal::Heads { n } => vec![("n", n.to_string()), ("max", HEADS_MAX.to_string())],
            HoursRefusal::NoRate { rate } => vec![("rate", rate.to_string())],
            HoursRefusal::AboveCeiling {
                rate,
                ceiling,
                sentence,
            } => vec![
                ("rate", rate.to_string()),
                ("ceiling", ceiling.to_string()),
                ("sentence", (*sentence).to_owned()),
            ],
            HoursRefusal::SyllabusTooLong { n } => {
                vec![("n", n.to_string()), ("max", SYLLABUS_MAX.to_string())]
            }
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            HoursRefusal::Class(refused) => refused.field(),
            HoursRefusal::Hours { .. } => Some("theory_hours"),
            HoursRefusal::Days { .. } => Some("ends_on"),
            HoursRefusal::Heads { .. } => Some("planned_heads"),
            HoursRefusal::NoRate { .. } | HoursRefusal::AboveCeiling { .. } => {
                Some("agreed_rate_fen")
            }
            HoursRefusal::SyllabusTooLong { .. } => Some("syllabus"),
        }
    }

    fn sentence(&self) -> Option<&'static str> {
        match self {
            HoursRefusal::AboveCeiling { sentence, .. } if !sentence.is_empty() => Some(sentence),
            _ => None,
        }
    }
}

impl SetHours {
    /// Refuses what is wrong whatever the programme.
    fn check(&self) -> Result<(), HoursRefusal> {
        let kinds = [self.theory_hours, self.practice_hours, self.online_hours];
        let hours: i64 = kinds.iter().copied().map(i64::from).sum();
        if kinds.iter().any(|hours| *hours < 0) || hours < 1 || hours > i64::from(HOURS_MAX) {
            return Err(HoursRefusal::Hours { hours });
        }
        let (from, to) = (self.starts_on, self.ends_on);
        if to < from || (to - from).num_days() > DAYS_MAX {
            return Err(HoursRefusal::Days { from, to });
        }
        if self.planned_heads < 1 || self.planned_heads > HEADS_MAX {
            return Err(HoursRefusal::Heads {
                n: self.planned_heads,
            });
        }
        match self.agreed_rate_fen {
            Some(rate) if rate.fen() <= 0 => return Err(HoursRefusal::NoRate { rate }),
            _ => {}
        }
        let n = self
            .syllabus
            .as_deref()
            .map_or(0, |text| text.chars().count());
        if n > SYLLABUS_MAX {
            return Err(HoursRefusal::SyllabusTooLong { n });
        }
        Ok(())
    }
}

impl Command for SetHours {
    const NAME: &'static str = "class.set_hours";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const SENTENCES: &'static [&'static str] = &["3.3.4", "3.3.5"];
    type Answer = ClassAnswer;
    type Refusal = HoursRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<HoursRefusal>> {
        let case = Case::open_for_edit::<HoursRefusal>(tx, who, &self.class_id, self.seen).await?;
        self.check()?;
        if let (Some(rate), Some(programme)) = (self.agreed_rate_fen, &case.row.programme_id) {
            let pack = packs::in_force(tx.db(), tx.county(), self.starts_on, now.date()).await?;
            if let Some((ceiling, sentence)) = packs::ceiling(&pack, programme)
                && rate > ceiling
            {
                return Err(HoursRefusal::AboveCeiling {
                    rate,
                    ceiling,
                    sentence,
                }
                .into());
            }
        }
        let syllabus_file_id = match &self.syllabus_file {
            Some(handed) if handed.size_bytes > 0 => {
                Some(files::keep(tx, handed, &who.account).await?)
            }
            _ => case.row.syllabus_file_id.clone(),
        };
        let syllabus = self
            .syllabus
            .as_deref()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned);
        let new = class::Model {
            hours: Some(self.theory_hours + self.practice_hours + self.online_hours),
            theory_hours: Some(self.theory_hours),
            practice_hours: Some(self.practice_hours),
            online_hours: Some(self.online_hours),
            starts_on: Some(self.starts_on),
            ends_on: Some(self.ends_on),
            planned_heads: Some(self.planned_heads),
            agreed_rate_fen: self.agreed_rate_fen.map(Money::fen),
            syllabus,
            syllabus_file_id,
            ..case.row.clone()
        };
        let row = case.save(tx, new).await?;
        Ok(ClassAnswer::done(&row)
            .fact("starts_on", self.starts_on.to_string())
            .fact("ends_on", self.ends_on.to_string())
            .fact("agreed_rate_fen", self.agreed_rate_fen.map(Money::fen)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked() -> SetHours {
        let day = |day| NaiveDate::from_ymd_opt(2023, 5, day).unwrap();
        SetHours {
            class_id: "c".into(),
            seen: None,
            theory_hours: 20,
            practice_hours: 60,
            online_hours: 0,
            starts_on: day(18),
            ends_on: day(31),
            planned_heads: 32,
            agreed_rate_fen: Some(Money::from_fen(65_000)),
            syllabus: None,
            syllabus_file: None,
        }
    }

    #[test]
    fn what_is_wrong_whatever_the_programme() {
        let with = |change: fn(&mut SetHours)| {
            let mut asked = asked();
            change(&mut asked);
            asked.check().err().and_then(|refusal| refusal.field())
        };
        assert_eq!(asked().check(), Ok(()));
        let table: [(fn(&mut SetHours), &str); 9] = [
            (
                |a| (a.theory_hours, a.practice_hours) = (0, 0),
                "theory_hours",
            ),
            (|a| a.practice_hours = -1, "theory_hours"),
            (|a| a.online_hours = i32::MAX, "theory_hours"),
            (|a| a.ends_on = a.starts_on.pred_opt().unwrap(), "ends_on"),
            (
                |a| a.ends_on = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(),
                "ends_on",
            ),
            (|a| a.planned_heads = 0, "planned_heads"),
            (|a| a.planned_heads = HEADS_MAX + 1, "planned_heads"),
            (
                |a| a.agreed_rate_fen = Some(Money::from_fen(0)),
                "agreed_rate_fen",
            ),
            (
                |a| a.syllabus = Some("长".repeat(SYLLABUS_MAX + 1)),
                "syllabus",
            ),
        ];
        for (place, (change, field)) in table.into_iter().enumerate() {
            assert_eq!(with(change), Some(field), "row {place}");
        }
    }
}
