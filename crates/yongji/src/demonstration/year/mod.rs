//! The year itself: what happens on which day, until the last working day of 2023.

mod calendar;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use kernel::{Actor, Moment, RegionCode, SetClock};
use store::{Store, jobs};

use crate::demonstration::Failed;
use crate::demonstration::agenda::{Agenda, at, working_days_after};
use crate::demonstration::cast::{self, Cast, Player, actor_on};
use crate::demonstration::classes::{ClassPlan, Living};
use crate::demonstration::dice::Dice;
use crate::demonstration::money::Office;
use crate::demonstration::names::People;
use crate::demonstration::plans::day;
use crate::demonstration::stories::{self, Scene};

/// What is to be played.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// The seed.
    pub seed: u64,
    /// Learners of all classes together; stories and open cases bring theirs in any case.
    pub learners: u32,
    /// The county.
    pub county: RegionCode,
}

/// What was played.
#[derive(Clone, Copy, Debug)]
pub struct Played {
    /// Classes that were filed.
    pub classes: usize,
    /// Learners on their rosters.
    pub learners: usize,
    /// The moment the year ended.
    pub ended: Moment,
}

/// The moment the year begins: the first working day of 2023, before the office opens.
pub fn dawn() -> Moment {
    at(day(1, 3), 8, 30)
}

/// Working days from a decision to the payment batch: the notice is published and over by then.
const PREPARE_AFTER: u32 = 9;

/// One thing that somebody does.
enum Act {
    File(Box<ClassPlan>),
    Send(usize),
    SendBack(usize),
    Check(usize),
    Review(usize),
    Approve(usize),
    Teach(usize, NaiveDate),
    Finish(usize),
    Examine(usize),
    Resit(usize),
    Claim(usize),
    CheckClaim(usize),
    ReviewClaim(usize),
    ApproveClaim(usize),
    ListMeeting(usize),
    DecideMeeting(usize, String),
    Publish,
    Prepare(usize, NaiveDate),
    Release(usize, String),
    Voucher(usize, String),
    Settle(usize, String),
    Retry(usize, Vec<String>),
    Scene(Scene),
    Morning,
}

/// The year while it is played; stories act in it.
pub struct Year<'a> {
    /// The store.
    pub store: &'a Store,
    /// Who plays.
    pub cast: Cast,
    /// Classes under way or over, by their place.
    pub classes: BTreeMap<usize, Living>,
    /// Their claims.
    pub claims: BTreeMap<usize, String>,
    /// The place of the first class that is meant to stay open.
    pub first_open: usize,
    /// The days the leader is away, when a deputy stands in.
    pub away: Option<(NaiveDate, NaiveDate)>,
    /// 罗秀英, once she has an account.
    pub luo: Option<Player>,
    /// Learners of the year.
    pub learners: usize,
    clock: Arc<SetClock>,
    agenda: Agenda<Act>,
    seed: u64,
}

/// Plays the year; `clock` is the store's own.
pub async fn play(store: &Store, clock: Arc<SetClock>, wish: Wish) -> Result<Played, Failed> {
    clock.set(dawn());
    let mut people = People::new(wish.seed);
    let cast = cast::assemble(store, wish.county, &mut people).await?;
    let mut year = Year {
        store,
        cast,
        classes: BTreeMap::new(),
        claims: BTreeMap::new(),
        first_open: 0,
        away: None,
        luo: None,
        learners: 0,
        clock,
        agenda: Agenda::default(),
        seed: wish.seed,
    };
    year.plan_mornings();
    year.plan_meetings();
    year.plan_classes(&mut people, wish.learners);
    stories::begin(&mut year).await?;
    let end = at(day(12, 29), 18, 0);
    while let Some((moment, act)) = year.agenda.next_before(end) {
        year.clock.set(moment);
        year.act(moment, act).await?;
    }
    year.clock.set(end);
    jobs::run_due(store).await.map_err(Failed::at("jobs"))?;
    Ok(Played {
        classes: year.classes.len(),
        learners: year.learners,
        ended: end,
    })
}

impl Year<'_> {
    async fn act(&mut self, moment: Moment, act: Act) -> Result<(), Failed> {
        let today = moment.date();
        match act {
            Act::Morning => {
                jobs::run_due(self.store)
                    .await
                    .map_err(Failed::at("jobs"))?;
            }
            Act::Scene(scene) => stories::play(self, scene).await?,
            Act::File(plan) => self.file(*plan).await?,
            Act::Send(place) => self.send(place, today).await?,
            Act::SendBack(place) => {
                self.class(place)?.send_back(self.store, &self.cast).await?;
            }
            Act::Check(place) => self.class(place)?.check(self.store, &self.cast).await?,
            Act::Review(place) => self.class(place)?.review(self.store, &self.cast).await?,
            Act::Approve(place) => {
                let leader = self.leader_on(today).await?;
                self.class(place)?
                    .approve(self.store, &self.cast, &leader)
                    .await?;
            }
            Act::Teach(place, day) => self.teach(place, day).await?,
            Act::Finish(place) => self.class(place)?.finish(self.store, &self.cast).await?,
            Act::Examine(place) => {
                let store = self.store;
                let (class, cast) = self.class_to_change(place)?;
                class.examine(store, cast, today).await?;
            }
            Act::Resit(place) => {
                let store = self.store;
                let (class, cast) = self.class_to_change(place)?;
                class.resit(store, cast, today).await?;
            }
            Act::Claim(place) => self.ask(place, today).await?,
            Act::CheckClaim(place) => self.office().check(self.claim(place)?, place).await?,
            Act::ReviewClaim(place) => self.office().review(self.claim(place)?).await?,
            Act::ApproveClaim(place) => {
                let leader = self.leader_on(today).await?;
                self.office().approve(self.claim(place)?, &leader).await?;
            }
            other => self.pay(today, other).await?,
        }
        Ok(())
    }

    async fn file(&mut self, plan: ClassPlan) -> Result<(), Failed> {
        let (place, wait) = (plan.place, plan.sent_after);
        let dice = Dice::new(self.seed, 10_000 + place as u64);
        let class = plan.draft(self.store, &self.cast, dice).await?;
        let drafted = class.plan.drafted_on;
        self.classes.insert(place, class);
        if wait == 0 {
            return self.send(place, drafted).await;
        }
        let day = working_days_after(drafted, wait);
        self.agenda.plan(at(day, 9, 30), Act::Send(place));
        Ok(())
    }

    /// The class is sent, and the bureau's hands and the lessons are to come.
    async fn send(&mut self, place: usize, today: NaiveDate) -> Result<(), Failed> {
        let class = self.class(place)?;
        class.send(self.store, &self.cast).await?;
        let (returned, hour) = (class.plan.returned_once, class.plan.marked_at);
        let (first, last) = (class.starts_on, class.ends_on);
        let day = |days| working_days_after(today, days);
        let mut check = day(1);
        if returned {
            self.agenda.plan(at(day(1), 10, 0), Act::SendBack(place));
            check = day(2);
        }
        let day = |days| working_days_after(check, days);
        self.agenda.plan(at(check, 15, 0), Act::Check(place));
        self.agenda.plan(at(day(1), 10, 20), Act::Review(place));
        self.agenda.plan(at(day(2), 11, 0), Act::Approve(place));
        let mut taught = first;
        while taught <= last {
            self.plan_lesson(place, taught, hour);
            taught = working_days_after(taught, 1);
        }
        Ok(())
    }

    /// The teacher is to mark a day.
    pub fn plan_lesson(&mut self, place: usize, day: NaiveDate, hour: u32) {
        self.agenda.plan(at(day, hour, 30), Act::Teach(place, day));
    }

    async fn teach(&mut self, place: usize, day: NaiveDate) -> Result<(), Failed> {
        let store = self.store;
        let (class, cast) = self.class_to_change(place)?;
        class.teach(store, cast, day).await?;
        if class.ends_on == day {
            let after = |days| working_days_after(day, days);
            for (day, hour, act) in [
                (after(1), 9, Act::Finish(place)),
                (after(2), 16, Act::Examine(place)),
                (after(6), 16, Act::Resit(place)),
                (after(8), 14, Act::Claim(place)),
            ] {
                self.agenda.plan(at(day, hour, 30), act);
            }
        }
        Ok(())
    }

    /// The school claims, and the bureau's hands are to come.
    async fn ask(&mut self, place: usize, today: NaiveDate) -> Result<(), Failed> {
        let class = self.class(place)?;
        let held = class.plan.script.held_days;
        let claim = self.office().claim(class.plan.school, &class.id).await?;
        self.claims.insert(place, claim);
        let day = |days| working_days_after(today, days + held);
        self.agenda.plan(at(day(2), 10, 0), Act::CheckClaim(place));
        self.agenda.plan(at(day(4), 10, 0), Act::ReviewClaim(place));
        self.agenda
            .plan(at(day(5), 16, 0), Act::ApproveClaim(place));
        Ok(())
    }

    /// Meetings, notices and payments.
    async fn pay(&mut self, today: NaiveDate, act: Act) -> Result<(), Failed> {
        let day = |days| working_days_after(today, days);
        match act {
            Act::ListMeeting(number) => {
                if let Some(meeting) = self.office().list().await? {
                    self.agenda
                        .plan(at(day(1), 9, 0), Act::DecideMeeting(number, meeting));
                }
            }
            Act::DecideMeeting(number, meeting) => {
                self.office().decide(&meeting, number, today).await?;
                self.agenda.plan(at(day(1), 10, 0), Act::Publish);
                self.agenda
                    .plan(at(day(PREPARE_AFTER), 10, 0), Act::Prepare(number, today));
            }
            Act::Publish => self.office().publish().await?,
            Act::Prepare(number, decided) => {
                if let Some(batch) = self.office().prepare(decided).await? {
                    self.agenda
                        .plan(at(day(1), 15, 0), Act::Release(number, batch));
                }
            }
            Act::Release(number, batch) => {
                if self.office().release(&batch).await? {
                    self.agenda
                        .plan(at(day(1), 10, 30), Act::Voucher(number, batch.clone()));
                    self.agenda
                        .plan(at(day(3), 16, 30), Act::Settle(number, batch));
                } else {
                    // asked again on the day the money is at disposal
                    let on = stories::money_late::arrives_on();
                    self.agenda.plan(at(on, 15, 0), Act::Release(number, batch));
                }
            }
            Act::Voucher(number, batch) => self.office().voucher(&batch, number, today).await?,
            Act::Settle(number, batch) => {
                let mut dice = Dice::new(self.seed, 20_000 + number as u64);
                let must = self.must_bounce();
                let bounced = self
                    .office()
                    .settle(&batch, today, &must, &mut dice)
                    .await?;
                if !bounced.is_empty() {
                    self.agenda
                        .plan(at(day(4), 10, 0), Act::Retry(number, bounced));
                }
            }
            Act::Retry(number, lines) => {
                let batch = self.office().retry(lines).await?;
                self.agenda
                    .plan(at(day(1), 15, 0), Act::Release(number + 100, batch));
            }
            _ => {}
        }
        Ok(())
    }

    /// Claims whose money a story lets come back once.
    fn must_bounce(&self) -> Vec<String> {
        let scripted = self
            .classes
            .iter()
            .filter(|(_, class)| class.plan.script.bounces);
        scripted
            .filter_map(|(place, _)| self.claims.get(place).cloned())
            .collect()
    }

    /// The leader, or on the days of the appointment whoever stands in.
    async fn leader_on(&self, today: NaiveDate) -> Result<Actor, Failed> {
        let away = self
            .away
            .is_some_and(|(first, last)| (first..=last).contains(&today));
        if away {
            let leader = Some(&self.cast.leader);
            actor_on(self.store, &self.cast.deputy, leader, today).await
        } else {
            Ok(self.cast.leader.actor.clone())
        }
    }

    /// The office, for its money work.
    pub fn office(&self) -> Office<'_> {
        Office {
            store: self.store,
            cast: &self.cast,
        }
    }

    /// A class.
    pub fn class(&self, place: usize) -> Result<&Living, Failed> {
        self.classes
            .get(&place)
            .ok_or_else(|| Failed::new("class", format!("{place} is not filed")))
    }

    /// A class's claim.
    pub fn claim(&self, place: usize) -> Result<&str, Failed> {
        self.claims
            .get(&place)
            .map(String::as_str)
            .ok_or_else(|| Failed::new("claim", format!("class {place} has none")))
    }

    /// A class to change, with the cast beside it.
    pub fn class_to_change(&mut self, place: usize) -> Result<(&mut Living, &Cast), Failed> {
        let class = self
            .classes
            .get_mut(&place)
            .ok_or_else(|| Failed::new("class", format!("{place} is not filed")))?;
        Ok((class, &self.cast))
    }
}
