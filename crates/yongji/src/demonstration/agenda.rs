//! What happens when: acts in the order of their moments, and of their planning within one moment.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use chrono::{Duration, NaiveDate, NaiveTime};
use kernel::{Moment, WorkCalendar};

/// Acts by their moments.
pub struct Agenda<A> {
    heap: BinaryHeap<Reverse<(Moment, u64)>>,
    acts: std::collections::HashMap<u64, A>,
    count: u64,
}

impl<A> Default for Agenda<A> {
    fn default() -> Self {
        Agenda {
            heap: BinaryHeap::new(),
            acts: std::collections::HashMap::new(),
            count: 0,
        }
    }
}

impl<A> Agenda<A> {
    /// Plans an act.
    pub fn plan(&mut self, at: Moment, act: A) {
        self.count += 1;
        self.heap.push(Reverse((at, self.count)));
        self.acts.insert(self.count, act);
    }

    /// The next act, if it comes before `end`.
    pub fn next_before(&mut self, end: Moment) -> Option<(Moment, A)> {
        let Reverse((at, number)) = *self.heap.peek()?;
        if at >= end {
            return None;
        }
        self.heap.pop();
        self.acts.remove(&number).map(|act| (at, act))
    }
}

/// A time of day in Shanghai on a day.
pub fn at(day: NaiveDate, hour: u32, minute: u32) -> Moment {
    Moment::from_shanghai(
        day,
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or(NaiveTime::MIN),
    )
}

/// The working day that lies `days` working days after `day`.
pub fn working_days_after(day: NaiveDate, days: u32) -> NaiveDate {
    // outside the holiday table every weekday counts: the demonstration year lies inside it
    WorkCalendar::national()
        .end_of(day, days, false)
        .unwrap_or(day + Duration::days(i64::from(days)))
}
