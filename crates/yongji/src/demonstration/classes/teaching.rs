//! The days of teaching: a lesson's marks at once, learners who leave, and the declared end.

use chrono::NaiveDate;
use store::Store;
use training::attendance::commands::mark::{LearnerMark, Mark, MarkLesson};
use training::classes::commands::FinishClass;
use training::enrolment::commands::leave::LeaveClass;
use training::lessons;

use super::Living;
use crate::demonstration::cast::Cast;
use crate::demonstration::{Failed, done};

impl Living {
    /// The day's lessons are marked by the teacher; nothing where no lesson was held.
    pub async fn teach(
        &mut self,
        store: &Store,
        cast: &Cast,
        day: NaiveDate,
    ) -> Result<(), Failed> {
        let teacher = &cast.schools[self.plan.school].teacher.actor;
        let learners = self.learners(store, cast).await?;
        let lessons = lessons::live_of_class(store.read(), &teacher.county, &self.id)
            .await
            .map_err(Failed::at("lessons"))?;
        let today: Vec<_> = lessons.iter().filter(|one| one.on_date == day).collect();
        if !today.is_empty() {
            self.taught_days += 1;
        }
        for lesson in today {
            let marks = learners
                .iter()
                .filter(|learner| learner.left_on.is_none_or(|left| day < left))
                .map(|learner| LearnerMark {
                    enrolment_id: learner.id.clone(),
                    mark: self.mark(learner.seq),
                })
                .collect();
            let mark = MarkLesson {
                lesson_id: lesson.id.clone(),
                marks,
                reason: None,
            };
            done(store, mark, teacher).await?;
        }
        Ok(())
    }

    fn mark(&mut self, seq: i32) -> Mark {
        let script = &self.plan.script;
        if script.absent.contains(&(seq, self.taught_days)) {
            return Mark::Absent;
        }
        if script.certain {
            return Mark::Present;
        }
        match self.dice.below(100) {
            0..=92 => Mark::Present,
            93..=94 => Mark::Late,
            95..=96 => Mark::Leave,
            _ => Mark::Absent,
        }
    }

    /// Some leave while it is taught.
    pub async fn lose(
        &self,
        store: &Store,
        cast: &Cast,
        seqs: &[i32],
        day: NaiveDate,
    ) -> Result<(), Failed> {
        let manager = &cast.schools[self.plan.school].manager.actor;
        for seq in seqs {
            let leave = LeaveClass {
                enrolment_id: self.learner(store, cast, *seq).await?.id,
                left_on: day,
                reason: "外出务工，本人申请退班".into(),
            };
            done(store, leave, manager).await?;
        }
        Ok(())
    }

    /// The school declares the class finished.
    pub async fn finish(&self, store: &Store, cast: &Cast) -> Result<(), Failed> {
        let finish = FinishClass {
            class_id: self.id.clone(),
            seen: None,
        };
        let manager = &cast.schools[self.plan.school].manager.actor;
        done(store, finish, manager).await?;
        Ok(())
    }
}
