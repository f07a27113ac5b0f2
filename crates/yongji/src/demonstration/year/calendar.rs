//! What is on the calendar from the beginning: mornings, meetings, classes, and the scenes of stories.

use chrono::{Datelike, NaiveDate};

use super::{Act, Year};
use crate::demonstration::agenda::{at, working_days_after};
use crate::demonstration::classes::ClassPlan;
use crate::demonstration::names::People;
use crate::demonstration::plans::{classes_for, day, ordinary};
use crate::demonstration::{open_cases, stories};

impl Year<'_> {
    /// Every day at seven, what is due is done.
    pub(super) fn plan_mornings(&mut self) {
        let mut day = NaiveDate::from_ymd_opt(2023, 1, 4);
        while let Some(this) = day.filter(|day| day.year() == 2023) {
            self.agenda.plan(at(this, 7, 0), Act::Morning);
            day = this.succ_opt();
        }
    }

    /// Twice a month the bureau meets, and oftener at the year's end.
    pub(super) fn plan_meetings(&mut self) {
        let usual = (2..=12).flat_map(|month| [10, 24].map(|date| day(month, date)));
        let extra = open_cases::YEAR_END_MEETINGS.map(|(month, date)| day(month, date));
        let mut days: Vec<NaiveDate> = usual.map(|day| working_days_after(day, 1)).collect();
        days.extend(extra);
        days.sort_unstable();
        for (number, day) in days.into_iter().enumerate() {
            self.agenda
                .plan(at(day, 9, 30), Act::ListMeeting(number + 1));
        }
    }

    pub(super) fn plan_classes(&mut self, people: &mut People, learners: u32) {
        let mut plans = stories::plans(people);
        let after = |plans: &[ClassPlan]| plans.iter().map(|plan| plan.place + 1).max();
        self.first_open = after(&plans).unwrap_or(0);
        plans.extend(open_cases::plans(self.first_open, people));
        let special: usize = plans.iter().map(|plan| plan.people.len()).sum();
        let left = learners.saturating_sub(u32::try_from(special).unwrap_or(u32::MAX));
        let first = after(&plans).unwrap_or(0);
        plans.extend(ordinary(
            self.seed,
            people,
            (first, left),
            classes_for(learners),
        ));
        self.learners = plans.iter().map(|plan| plan.people.len()).sum();
        for plan in plans {
            let act = Act::File(Box::new(plan.clone()));
            self.agenda.plan(at(plan.drafted_on, 9, 10), act);
        }
        for (moment, scene) in stories::scenes().into_iter().chain(open_cases::scenes()) {
            self.agenda.plan(moment, Act::Scene(scene));
        }
    }
}
