//! The institution writes the timetable of a class it is filing (课程表).
//!
//! While a class is filled in, its lessons are written over in place: row by row in the order of time. From the approval
//! on, lessons move one by one with a reason (`lesson.move`).

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused};
use crate::classes::packs;
use crate::classes::queries as classes;
use crate::lessons::busy;
use crate::lessons::clash::{self, Clash};
use crate::lessons::learners;
use crate::lessons::needs::{self, Party};
use crate::lessons::queries;
use crate::lessons::tables::lesson;
use crate::lessons::timetable::{
    self, CONTENT_MAX, Frame, LESSONS_MAX, LessonKind, LessonPlan, TimetableFault,
};

/// Why a lesson of a draft was taken out of the timetable: stands in the row for whoever reads the table.
const TAKEN_OUT: &str = "课程表改写时去掉";

/// Writes the timetable.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetTimetable {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// Every lesson.
    pub lessons: Vec<LessonPlan>,
}

/// Why a timetable is not written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TimetableRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// The days of the class come first.
    #[error("the class has no first and last day yet")]
    NoDays,
    /// The lessons are wrong in themselves.
    #[error("the timetable is wrong: {0:?}")]
    Fault(TimetableFault),
    /// The venue is none of the institution's open ones.
    #[error("lesson {row} is in a venue the institution does not have")]
    NoSuchVenue {
        /// Which, from 0.
        row: usize,
    },
    /// Somebody or something is taken.
    #[error("{0}")]
    Clash(Clash),
}

/// A row as people count.
fn row(row: &usize) -> (&'static str, String) {
    ("row", (row + 1).to_string())
}

impl Refusal for TimetableRefusal {
    fn key(&self) -> &'static str {
        match self {
            TimetableRefusal::Class(refused) => refused.key(),
            TimetableRefusal::NoDays => "lesson-no-days",
            TimetableRefusal::Fault(fault) => match fault {
                TimetableFault::TooMany { .. } => "lesson-too-many",
                TimetableFault::Times { .. } => "lesson-times-wrong",
                TimetableFault::Outside { .. } => "lesson-outside-class",
                TimetableFault::Hours { .. } => "lesson-hours-do-not-fit",
                TimetableFault::Day { .. } => "lesson-day-too-long",
                TimetableFault::Content { .. } => "lesson-content-missing",
                TimetableFault::NoTrainer { .. } => "lesson-trainer-missing",
                TimetableFault::OtherTrainer { .. } => "lesson-trainer-not-of-class",
                TimetableFault::Overlap { .. } => "lesson-overlap",
            },
            TimetableRefusal::NoSuchVenue { .. } => "lesson-venue-unknown",
            TimetableRefusal::Clash(clash) => clash.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            TimetableRefusal::Class(refused) => refused.args(),
            TimetableRefusal::NoDays => vec![],
            TimetableRefusal::Fault(fault) => match fault {
                TimetableFault::TooMany { n } => {
                    vec![("n", n.to_string()), ("max", LESSONS_MAX.to_string())]
                }
                TimetableFault::Outside { row: at, on }
                | TimetableFault::Overlap { row: at, on } => {
                    vec![row(at), ("on", on.to_string())]
                }
                TimetableFault::Hours {
                    row: at,
                    hours,
                    needed,
                    minutes,
                } => vec![
                    row(at),
                    ("hours", hours.to_string()),
                    ("needed", needed.to_string()),
                    ("minutes", minutes.to_string()),
                ],
                TimetableFault::Day { on, hours, most } => vec![
                    ("on", on.to_string()),
                    ("hours", hours.to_string()),
                    ("max", most.to_string()),
                ],
                TimetableFault::Content { row: at } => {
                    vec![row(at), ("max", CONTENT_MAX.to_string())]
                }
                TimetableFault::Times { row: at }
                | TimetableFault::NoTrainer { row: at }
                | TimetableFault::OtherTrainer { row: at } => vec![row(at)],
            },
            TimetableRefusal::NoSuchVenue { row: at } => vec![row(at)],
            TimetableRefusal::Clash(clash) => clash.args(),
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            TimetableRefusal::Class(refused) => refused.field(),
            _ => Some("lessons"),
        }
    }
}

impl Command for SetTimetable {
    const NAME: &'static str = "class.set_timetable";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = TimetableRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<TimetableRefusal>> {
        let case =
            Case::open_for_edit::<TimetableRefusal>(tx, who, &self.class_id, self.seen).await?;
        let (Some(starts_on), Some(ends_on)) = (case.row.starts_on, case.row.ends_on) else {
            return Err(TimetableRefusal::NoDays.into());
        };
        let county = tx.county().to_owned();
        let filing = packs::filing_rules(tx.db(), &county, starts_on, now.date()).await?;
        let trainers = classes::trainers(tx.db(), &county, &case.row.id).await?;
        let trainer_ids: Vec<String> = trainers.into_iter().map(|row| row.trainer_id).collect();
        let frame = Frame {
            starts_on,
            ends_on,
            trainers: &trainer_ids,
            hour_minutes: filing.hour_minutes,
            hours_per_day_most: filing.hours_per_day_most,
        };
        timetable::check(&self.lessons, &frame).map_err(TimetableRefusal::Fault)?;
        let mut plans = self.lessons.clone();
        for (row, plan) in plans.iter_mut().enumerate() {
            place(plan, case.row.venue_id.as_deref(), case.row.room.as_deref());
            let Some(venue) = &plan.venue_id else {
                continue;
            };
            let own = registers::venues::find(tx.db(), &county, venue)
                .await?
                .is_some_and(|venue| venue.organisation_id == case.row.organisation_id);
            if !own {
                return Err(TimetableRefusal::NoSuchVenue { row }.into());
            }
        }
        plans.sort_by_key(|plan| (plan.on_date, plan.start_minute));

        let mut old = queries::of_class(tx.db(), &county, &case.row.id).await?;
        old.sort_by_key(|row| row.seq);
        let new = written(&case.row.id, &old, &plans, tx);
        let mut everybody = trainer_ids;
        everybody.extend(old.iter().filter_map(|row| row.trainer_id.clone()));
        let party = registers::trainers::find_many(tx.db(), &county, &everybody).await?;
        let learners = learners::of_class(tx.db(), &county, &case.row.id).await?;
        let party = Party {
            trainers: &party,
            learners: &learners,
        };
        let live = |rows: &[lesson::Model]| {
            needs::of(rows.iter().filter(|row| queries::is_live(row)), &party)
        };
        let (take, give) = needs::difference(live(&old), live(&new));
        busy::give_back(tx, &give).await?;
        if let Some(need) = busy::take(tx, &take).await?.first() {
            return Err(TimetableRefusal::Clash(clash::name(tx, need).await?).into());
        }
        let (known, fresh) = new.split_at(old.len());
        for (before, after) in old.iter().zip(known) {
            if before != after {
                tx.update(before, after.clone()).await?;
            }
        }
        tx.insert_many(fresh.to_vec()).await?;
        // the class is written too, so that whoever looks at it sees a new version
        let row = case.save(tx, case.row.clone()).await?;
        Ok(ClassAnswer::done(&row).fact("lessons", plans.len()))
    }
}

/// A lesson on site is in the class's own venue and room unless it says otherwise; one online is nowhere.
fn place(plan: &mut LessonPlan, venue: Option<&str>, room: Option<&str>) {
    let filled = |text: &Option<String>| {
        text.as_deref()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    plan.venue_id = filled(&plan.venue_id).or_else(|| venue.map(str::to_owned));
    plan.room = filled(&plan.room).or_else(|| room.map(str::to_owned));
    plan.module = filled(&plan.module);
    plan.content = plan.content.trim().to_owned();
    if plan.kind == LessonKind::Online {
        plan.venue_id = None;
        plan.room = None;
    }
}

/// The rows of the timetable: the known ones written over in their order, those too many taken out, the rest new.
fn written(
    class_id: &str,
    old: &[lesson::Model],
    plans: &[LessonPlan],
    tx: &Tx<'_>,
) -> Vec<lesson::Model> {
    let mut rows: Vec<lesson::Model> = Vec::with_capacity(old.len().max(plans.len()));
    for (place, plan) in plans.iter().enumerate() {
        let known = old.get(place);
        let seq = known.map_or_else(
            || {
                let last = old.last().map_or(0, |row| row.seq);
                // a class has at most LESSONS_MAX lessons at a time
                last + i32::try_from(place - old.len()).unwrap_or(i32::MAX - last) + 1
            },
            |row| row.seq,
        );
        rows.push(lesson::Model {
            county_code: tx.county().into(),
            id: known.map_or_else(|| tx.id(), |row| row.id.clone()),
            class_id: class_id.to_owned(),
            seq,
            on_date: plan.on_date,
            start_minute: plan.start_minute,
            end_minute: plan.end_minute,
            hours: plan.hours,
            kind: plan.kind.word().to_owned(),
            module: plan.module.clone(),
            content: plan.content.clone(),
            trainer_id: plan.trainer_id.clone(),
            venue_id: plan.venue_id.clone(),
            room: plan.room.clone(),
            state: "planned".into(),
            replaced_by: None,
            change_reason: None,
            row_version: known.map_or(0, |row| row.row_version),
        });
    }
    for row in old.iter().skip(plans.len()) {
        let mut gone = row.clone();
        if queries::is_live(row) {
            gone.state = "cancelled".into();
            gone.change_reason = Some(TAKEN_OUT.into());
        }
        rows.push(gone);
    }
    rows
}
