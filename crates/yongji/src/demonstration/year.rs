//! The year itself: what happens on which day, until the last working day of 2023.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use kernel::{Moment, Money, RegionCode, SetClock, SkillLevel};
use store::{Store, jobs};

use super::Failed;
use super::agenda::{Agenda, at, working_days_after};
use super::cast::{self, Cast};
use super::class_life::{ClassPlan, Living, TRADES};
use super::dice::Dice;
use super::money_life::Office;
use super::names::People;
use super::stories;

/// What is to be played.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// The seed.
    pub seed: u64,
    /// Learners.
    pub learners: u32,
    /// The county.
    pub county: RegionCode,
}

/// What was played.
#[derive(Clone, Copy, Debug)]
pub struct Played {
    /// Classes that were filed.
    pub classes: usize,
    /// The moment the year ended.
    pub ended: Moment,
}

/// The moment the year begins: the first working day of 2023, before the office opens.
pub fn dawn() -> Moment {
    at(
        NaiveDate::from_ymd_opt(2023, 1, 3).unwrap_or(NaiveDate::MIN),
        8,
        30,
    )
}

/// One thing that somebody does.
enum Act {
    File(Box<ClassPlan>),
    SendBack(usize),
    Check(usize),
    Review(usize),
    Approve(usize),
    Teach(usize, NaiveDate),
    Leave(usize),
    Examine(usize),
    Resit(usize),
    Claim(usize),
    CheckClaim(usize, String),
    ReviewClaim(String),
    ApproveClaim(String),
    ListMeeting(usize),
    DecideMeeting(usize, (String, i32)),
    Publish,
    Prepare(usize),
    Release(usize, (String, i32)),
    Settle(usize, String, i32),
    Retry(usize, Vec<String>),
    Morning,
}

/// Learners of an ordinary class.
const CLASS_SIZE: u32 = 25;

struct Year<'a> {
    store: &'a Store,
    clock: Arc<SetClock>,
    cast: Cast,
    agenda: Agenda<Act>,
    classes: BTreeMap<usize, Living>,
    seed: u64,
}

/// Plays the year; `clock` is the store's own.
pub async fn play(store: &Store, clock: Arc<SetClock>, wish: Wish) -> Result<Played, Failed> {
    let day = |month, day| {
        NaiveDate::from_ymd_opt(2023, month, day)
            .ok_or_else(|| Failed::new("calendar", "no such day"))
    };
    clock.set(dawn());
    let mut people = People::new(wish.seed);
    let cast = cast::assemble(store, wish.county, &mut people).await?;
    stories::the_company_is_told_no(store, &cast).await?;
    let mut year = Year {
        store,
        clock,
        cast,
        agenda: Agenda::default(),
        classes: BTreeMap::new(),
        seed: wish.seed,
    };
    year.plan_mornings();
    year.plan_meetings();
    let classes = wish.learners.div_ceil(CLASS_SIZE).max(1);
    year.plan_classes(&mut people, classes, wish.learners)?;
    let end = at(day(12, 29)?, 18, 0);
    while let Some((moment, act)) = year.agenda.next_before(end) {
        year.clock.set(moment);
        year.act(moment, act).await?;
    }
    year.clock.set(end);
    jobs::run_due(store).await.map_err(Failed::at("jobs"))?;
    Ok(Played {
        classes: year.classes.len(),
        ended: end,
    })
}

impl Year<'_> {
    /// Every day at seven, what is due is done.
    fn plan_mornings(&mut self) {
        let mut day = NaiveDate::from_ymd_opt(2023, 1, 4);
        while let Some(this) = day.filter(|day| day.year() == 2023) {
            self.agenda.plan(at(this, 7, 0), Act::Morning);
            day = this.succ_opt();
        }
    }

    /// Twice a month the bureau meets.
    fn plan_meetings(&mut self) {
        let days = (2..=12)
            .flat_map(|month| [10, 24].map(|day| NaiveDate::from_ymd_opt(2023, month, day)));
        for (number, day) in days.flatten().enumerate() {
            let act = Act::ListMeeting(number + 1);
            self.agenda.plan(at(working_days_after(day, 1), 9, 30), act);
        }
    }

    fn plan_classes(
        &mut self,
        people: &mut People,
        classes: u32,
        learners: u32,
    ) -> Result<(), Failed> {
        let first = NaiveDate::from_ymd_opt(2023, 1, 9)
            .ok_or_else(|| Failed::new("calendar", "no such day"))?;
        let mut left = learners;
        for place in 0..classes as usize {
            let mut dice = Dice::new(self.seed, 100 + place as u64);
            let mut heads = left.min(CLASS_SIZE);
            left -= heads;
            // 罗秀英's class and the welders' class come in every year
            let mut roster = Vec::new();
            if place == 0 {
                roster.push(people.named("罗秀英", "汉族"));
                roster.push(people.named("阿依古丽·买买提", "维吾尔族"));
                roster.push(people.named("李䶮", "汉族"));
                heads = heads.saturating_sub(3);
            }
            roster.extend((0..heads).map(|_| people.next()));
            // classes begin spread over the year; the last ones are still under way when it ends
            let offset = u32::try_from(place * 232 / classes as usize).unwrap_or(0);
            let drafted_on = working_days_after(first, offset);
            let plan = ClassPlan {
                place,
                school: place % self.cast.schools.len(),
                trade: if place == 0 { 1 } else { place % TRADES.len() },
                level: if dice.chance(25) {
                    SkillLevel::L4
                } else {
                    SkillLevel::L5
                },
                drafted_on,
                days: u32::try_from(dice.between(5, 8)).unwrap_or(6),
                people: roster,
                rate: Money::from_fen(if dice.chance(70) { 65_000 } else { 60_000 }),
                returned_once: dice.chance(12),
            };
            self.agenda
                .plan(at(drafted_on, 9, 10), Act::File(Box::new(plan)));
        }
        Ok(())
    }

    async fn act(&mut self, moment: Moment, act: Act) -> Result<(), Failed> {
        let today = moment.date();
        match act {
            Act::Morning => {
                jobs::run_due(self.store)
                    .await
                    .map_err(Failed::at("jobs"))?;
            }
            Act::File(plan) => self.file(*plan).await?,
            Act::SendBack(place) => {
                self.living(place)?
                    .send_back(self.store, &self.cast)
                    .await?
            }
            Act::Check(place) => self.living(place)?.check(self.store, &self.cast).await?,
            Act::Review(place) => self.living(place)?.review(self.store, &self.cast).await?,
            Act::Approve(place) => self.living(place)?.approve(self.store, &self.cast).await?,
            Act::Leave(place) => {
                self.living(place)?
                    .lose(self.store, &self.cast, &[7, 19], today)
                    .await?
            }
            Act::Teach(place, day) => {
                let store = self.store;
                let (class, cast) = self.class(place)?;
                class.teach(store, cast, day).await?;
            }
            Act::Examine(place) => {
                let store = self.store;
                let (class, cast) = self.class(place)?;
                class.examine(store, cast, today).await?;
            }
            Act::Resit(place) => {
                let store = self.store;
                let (class, cast) = self.class(place)?;
                class.resit(store, cast, today).await?;
            }
            Act::Claim(place) => {
                let class = self.living(place)?;
                let claim = self.office().claim(class.plan.school, &class.id).await?;
                let day = |days| working_days_after(today, days);
                self.agenda
                    .plan(at(day(2), 10, 0), Act::CheckClaim(place, claim.clone()));
                self.agenda
                    .plan(at(day(4), 10, 0), Act::ReviewClaim(claim.clone()));
                self.agenda
                    .plan(at(day(5), 16, 0), Act::ApproveClaim(claim));
            }
            Act::CheckClaim(place, claim) => self.office().check(&claim, place).await?,
            Act::ReviewClaim(claim) => self.office().review(&claim).await?,
            Act::ApproveClaim(claim) => self.office().approve(&claim).await?,
            other => self.pay(today, other).await?,
        }
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
                self.agenda.plan(at(day(9), 10, 0), Act::Prepare(number));
            }
            Act::Publish => self.office().publish().await?,
            Act::Prepare(number) => {
                if let Some(batch) = self.office().prepare().await? {
                    self.agenda
                        .plan(at(day(1), 15, 0), Act::Release(number, batch));
                }
            }
            Act::Release(number, batch) => {
                let version = self.office().release(&batch, number, today).await?;
                self.agenda
                    .plan(at(day(3), 16, 30), Act::Settle(number, batch.0, version));
            }
            Act::Settle(number, batch, version) => {
                let mut dice = Dice::new(self.seed, 20_000 + number as u64);
                let bounced = self
                    .office()
                    .settle(&batch, version, today, &mut dice)
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

    fn office(&self) -> Office<'_> {
        Office {
            store: self.store,
            cast: &self.cast,
        }
    }

    fn living(&self, place: usize) -> Result<&Living, Failed> {
        self.classes
            .get(&place)
            .ok_or_else(|| Failed::new("class", "not filed"))
    }

    /// A class to change, with the cast beside it.
    fn class(&mut self, place: usize) -> Result<(&mut Living, &Cast), Failed> {
        let class = self
            .classes
            .get_mut(&place)
            .ok_or_else(|| Failed::new("class", "not filed"))?;
        Ok((class, &self.cast))
    }

    async fn file(&mut self, plan: ClassPlan) -> Result<(), Failed> {
        let place = plan.place;
        let dice = Dice::new(self.seed, 10_000 + place as u64);
        let returned = plan.returned_once;
        let class = plan.file(self.store, &self.cast, dice).await?;
        let day = |days| working_days_after(class.plan.drafted_on, days);
        let mut check = day(1);
        if returned {
            self.agenda.plan(at(day(1), 10, 0), Act::SendBack(place));
            check = day(2);
        }
        self.agenda.plan(at(check, 15, 0), Act::Check(place));
        self.agenda
            .plan(at(working_days_after(check, 1), 10, 20), Act::Review(place));
        self.agenda
            .plan(at(working_days_after(check, 2), 11, 0), Act::Approve(place));
        let mut taught = class.starts_on;
        while taught <= class.ends_on {
            self.agenda
                .plan(at(taught, 17, 30), Act::Teach(place, taught));
            taught = working_days_after(taught, 1);
        }
        if place == 1 {
            self.agenda.plan(
                at(working_days_after(class.starts_on, 2), 7, 40),
                Act::Leave(place),
            );
        }
        self.agenda.plan(
            at(working_days_after(class.ends_on, 1), 16, 0),
            Act::Examine(place),
        );
        self.agenda.plan(
            at(working_days_after(class.ends_on, 6), 16, 0),
            Act::Resit(place),
        );
        self.agenda.plan(
            at(working_days_after(class.ends_on, 8), 14, 30),
            Act::Claim(place),
        );
        self.classes.insert(place, class);
        Ok(())
    }
}
