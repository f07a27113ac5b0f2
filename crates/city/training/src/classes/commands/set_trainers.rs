//! The institution names who teaches the class. A trainer taken off stays in the table with the day.

use std::collections::HashSet;

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused};
use crate::classes::tables::class_trainer;

/// Trainers of one class.
const TRAINERS_MAX: usize = 20;
/// Characters of a subject.
const SUBJECT_MAX: usize = 60;

/// Names who teaches.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetTrainers {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// Everybody who teaches.
    pub trainers: Vec<ClassTrainer>,
}

/// One who teaches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ClassTrainer {
    /// The trainer, of the institution's own.
    pub trainer_id: String,
    /// Whether this is the class teacher.
    pub main: bool,
    /// What they teach in the class.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub subject: Option<String>,
}

/// Why trainers are not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrainersRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// Nobody was named, or too many.
    #[error("{n} trainers")]
    HowMany {
        /// How many.
        n: usize,
    },
    /// A trainer was named twice.
    #[error("a trainer was named twice")]
    Twice,
    /// A trainer is none of the institution's active ones.
    #[error("a trainer is none of the institution's")]
    NotOurs,
    /// There is not exactly one class teacher.
    #[error("{n} class teachers")]
    Main {
        /// How many.
        n: usize,
    },
    /// A subject is too long.
    #[error("a subject has more than {SUBJECT_MAX} characters")]
    SubjectTooLong,
}

impl Refusal for TrainersRefusal {
    fn key(&self) -> &'static str {
        match self {
            TrainersRefusal::Class(refused) => refused.key(),
            TrainersRefusal::HowMany { .. } => "class-trainers-how-many",
            TrainersRefusal::Twice => "class-trainer-twice",
            TrainersRefusal::NotOurs => "class-trainer-not-ours",
            TrainersRefusal::Main { .. } => "class-trainers-one-main",
            TrainersRefusal::SubjectTooLong => "class-trainer-subject-too-long",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            TrainersRefusal::Class(refused) => refused.args(),
            TrainersRefusal::HowMany { n } => {
                vec![("n", n.to_string()), ("max", TRAINERS_MAX.to_string())]
            }
            TrainersRefusal::Main { n } => vec![("n", n.to_string())],
            TrainersRefusal::SubjectTooLong => vec![("max", SUBJECT_MAX.to_string())],
            TrainersRefusal::Twice | TrainersRefusal::NotOurs => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            TrainersRefusal::Class(refused) => refused.field(),
            _ => Some("trainers"),
        }
    }
}

impl Command for SetTrainers {
    const NAME: &'static str = "class.set_trainers";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = TrainersRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<TrainersRefusal>> {
        let case =
            Case::open_for_edit::<TrainersRefusal>(tx, who, &self.class_id, self.seen).await?;
        self.check()?;
        let ids: Vec<String> = self
            .trainers
            .iter()
            .map(|trainer| trainer.trainer_id.clone())
            .collect();
        let known = registers::trainers::find_many(tx.db(), tx.county(), &ids).await?;
        let ours = |id: &String| {
            known.get(id).is_some_and(|trainer| {
                trainer.organisation_id == case.row.organisation_id
                    && trainer.state == registers::trainers::State::Active
            })
        };
        if !ids.iter().all(ours) {
            return Err(TrainersRefusal::NotOurs.into());
        }
        let before = class_trainer::Entity::find()
            .filter(class_trainer::Column::CountyCode.eq(tx.county()))
            .filter(class_trainer::Column::ClassId.eq(&case.row.id))
            .all(tx.db())
            .await?;
        let mut fresh = vec![];
        for trainer in &self.trainers {
            let subject = trainer
                .subject
                .as_deref()
                .map(str::trim)
                .filter(|subject| !subject.is_empty())
                .map(str::to_owned);
            match before
                .iter()
                .find(|row| row.trainer_id == trainer.trainer_id)
            {
                Some(row) => {
                    let new = class_trainer::Model {
                        main: trainer.main,
                        subject,
                        dropped_at: None,
                        ..row.clone()
                    };
                    if new != *row {
                        tx.update(row, new).await?;
                    }
                }
                None => fresh.push(class_trainer::Model {
                    county_code: tx.county().into(),
                    id: tx.id(),
                    class_id: case.row.id.clone(),
                    trainer_id: trainer.trainer_id.clone(),
                    main: trainer.main,
                    subject,
                    dropped_at: None,
                    row_version: 0,
                }),
            }
        }
        tx.insert_many(fresh).await?;
        let off = before
            .iter()
            .filter(|row| row.dropped_at.is_none() && !ids.contains(&row.trainer_id));
        for row in off {
            let new = class_trainer::Model {
                main: false,
                dropped_at: Some(now.utc()),
                ..row.clone()
            };
            tx.update(row, new).await?;
        }
        // the class is written too, so that whoever looks at it sees a new version
        let row = case.save(tx, case.row.clone()).await?;
        Ok(ClassAnswer::done(&row).fact("trainers", ids.len()))
    }
}

impl SetTrainers {
    /// Refuses what is wrong in itself.
    fn check(&self) -> Result<(), TrainersRefusal> {
        let n = self.trainers.len();
        if n == 0 || n > TRAINERS_MAX {
            return Err(TrainersRefusal::HowMany { n });
        }
        let mut named = HashSet::new();
        if !self
            .trainers
            .iter()
            .all(|trainer| named.insert(trainer.trainer_id.as_str()))
        {
            return Err(TrainersRefusal::Twice);
        }
        let main = self.trainers.iter().filter(|trainer| trainer.main).count();
        if main != 1 {
            return Err(TrainersRefusal::Main { n: main });
        }
        let long = |subject: &str| subject.chars().count() > SUBJECT_MAX;
        if self
            .trainers
            .iter()
            .any(|trainer| trainer.subject.as_deref().is_some_and(long))
        {
            return Err(TrainersRefusal::SubjectTooLong);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_has_exactly_one_class_teacher() {
        let team = |mains: &[bool]| SetTrainers {
            class_id: "c".into(),
            seen: None,
            trainers: mains
                .iter()
                .enumerate()
                .map(|(n, main)| ClassTrainer {
                    trainer_id: n.to_string(),
                    main: *main,
                    subject: None,
                })
                .collect(),
        };
        let table: [(&[bool], Result<(), TrainersRefusal>); 5] = [
            (&[], Err(TrainersRefusal::HowMany { n: 0 })),
            (&[true], Ok(())),
            (&[false, true], Ok(())),
            (&[false, false], Err(TrainersRefusal::Main { n: 0 })),
            (&[true, true], Err(TrainersRefusal::Main { n: 2 })),
        ];
        for (mains, expected) in table {
            assert_eq!(team(mains).check(), expected, "{mains:?}");
        }
        let mut twice = team(&[true, false]);
        twice.trainers[1].trainer_id = "0".into();
        assert_eq!(twice.check(), Err(TrainersRefusal::Twice));
    }
}
