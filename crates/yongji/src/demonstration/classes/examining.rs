//! Examinations and resits: scores, outcomes, and the certificates of the evaluation body.

use chrono::NaiveDate;
use kernel::SkillLevel;
use store::Store;
use training::results::commands::record::{Attempt, Certificate, ExamOutcome, RecordResults};

use super::Living;
use crate::demonstration::cast::Cast;
use crate::demonstration::{Failed, done};

impl Living {
    /// The class is examined: most pass, some fail, few do not come.
    pub async fn examine(
        &mut self,
        store: &Store,
        cast: &Cast,
        day: NaiveDate,
    ) -> Result<(), Failed> {
        let learners = self.learners(store, cast).await?;
        let mut attempts = Vec::new();
        for learner in learners
            .iter()
            .filter(|learner| learner.state == "enrolled")
        {
            let outcome = self.first_outcome(learner.seq);
            attempts.push(self.attempt(&learner.id, learner.seq, outcome, 1, day));
        }
        self.record(store, cast, attempts, day).await
    }

    fn first_outcome(&mut self, seq: i32) -> ExamOutcome {
        let script = &self.plan.script;
        if script.resits.contains(&seq) {
            return ExamOutcome::Failed;
        }
        if script.certain {
            return ExamOutcome::Passed;
        }
        match self.dice.below(100) {
            0..=93 => ExamOutcome::Passed,
            94..=97 => ExamOutcome::Failed,
            _ => ExamOutcome::Absent,
        }
    }

    /// Those who failed or did not come are examined again; two of three pass.
    pub async fn resit(
        &mut self,
        store: &Store,
        cast: &Cast,
        day: NaiveDate,
    ) -> Result<(), Failed> {
        let county = cast.leader.actor.county.clone();
        let best = training::results::queries::best_of_class(store.read(), &county, &self.id)
            .await
            .map_err(Failed::at("results"))?;
        let learners = self.learners(store, cast).await?;
        let mut attempts = Vec::new();
        for learner in &learners {
            let again = best.get(&learner.id).filter(|row| row.outcome != "passed");
            if let Some(row) = again {
                let passes = self.plan.script.certain || self.dice.chance(66);
                let outcome = if passes {
                    ExamOutcome::Passed
                } else {
                    ExamOutcome::Failed
                };
                let number = row.attempt + 1;
                attempts.push(self.attempt(&learner.id, learner.seq, outcome, number, day));
            }
        }
        if attempts.is_empty() {
            Ok(())
        } else {
            self.record(store, cast, attempts, day).await
        }
    }

    fn attempt(
        &mut self,
        enrolment: &str,
        seq: i32,
        outcome: ExamOutcome,
        attempt: i32,
        day: NaiveDate,
    ) -> Attempt {
        let scripted = self.plan.script.resits.contains(&seq);
        let passed = outcome == ExamOutcome::Passed;
        let came = outcome != ExamOutcome::Absent;
        // who fails by the script knows the theory and not the practice
        let theory = match outcome {
            ExamOutcome::Failed if !scripted => self.dice.between(350, 590),
            ExamOutcome::Absent => 0,
            _ => self.dice.between(600, 960),
        };
        let practice = if passed {
            self.dice.between(600, 960)
        } else {
            self.dice.between(350, 590)
        };
        let level = if self.plan.level == SkillLevel::L4 {
            4
        } else {
            5
        };
        let number = self.plan.place * 1000 + usize::try_from(seq * 2 + attempt).unwrap_or(0);
        Attempt {
            enrolment_id: enrolment.into(),
            theory_tenths: came.then_some(theory),
            practice_tenths: came.then_some(practice),
            outcome,
            certificate: passed.then(|| Certificate {
                kind: "skill_level".into(),
                number: format!("S000035{:06}23{level}{number:06}", 900_001),
                issued_on: day,
            }),
        }
    }

    async fn record(
        &self,
        store: &Store,
        cast: &Cast,
        attempts: Vec<Attempt>,
        day: NaiveDate,
    ) -> Result<(), Failed> {
        let manager = &cast.schools[self.plan.school].manager.actor;
        let record = RecordResults {
            class_id: self.id.clone(),
            examined_on: day,
            evaluation_body: Some("三明市模拟职业技能评价中心".into()),
            attempts,
        };
        done(store, record, manager).await?;
        Ok(())
    }
}
