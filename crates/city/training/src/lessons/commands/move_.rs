//! Lessons of an approved class move to another day, time, room or trainer: a filed change with its reason (变更备案).
//!
//! The lesson that was planned stays in the table as moved; another takes its place. A change takes effect when it is
//! filed and the bureau sees it in the history of the class. Filed later than the pack asks, it still counts (a typhoon
//! asks nobody), and the history says that it was late.

use std::collections::HashSet;

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::set_timetable::TimetableRefusal;
use crate::classes::case::{Case, ClassAnswer, ClassRefused, Step};
use crate::classes::commands::begin;
use crate::classes::packs;
use crate::classes::queries as classes;
use crate::classes::state::{Move, Reason};
use crate::lessons::busy;
use crate::lessons::clash;
use crate::lessons::learners;
use crate::lessons::needs::{self, Party};
use crate::lessons::queries;
use crate::lessons::tables::lesson;
use crate::lessons::timetable::{self, Frame, LessonKind, LessonPlan, TimetableFault};

/// Lessons moved at once.
pub const MOVES_MAX: usize = 100;

/// Files a change of the timetable.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct MoveLesson {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// Which lessons go where.
    pub moves: Vec<LessonMove>,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// One lesson and where it goes. What is left out stays as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LessonMove {
    /// The lesson.
    pub lesson_id: String,
    /// Its new day.
    #[serde(deserialize_with = "kernel::plain::day")]
    pub on_date: NaiveDate,
    /// Minutes after midnight at which it begins.
    #[serde(default)]
    pub start_minute: Option<i32>,
    /// Minutes after midnight at which it ends.
    #[serde(default)]
    pub end_minute: Option<i32>,
    /// Who teaches it.
    #[serde(default)]
    pub trainer_id: Option<String>,
    /// Where.
    #[serde(default)]
    pub venue_id: Option<String>,
    /// In which room.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub room: Option<String>,
}

/// Why lessons do not move.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoveLessonRefusal {
    /// Whatever was asked of the class, its days or its resources.
    #[error(transparent)]
    Timetable(#[from] TimetableRefusal),
    /// No lesson was named, or too many.
    #[error("{n} lessons were named")]
    HowMany {
        /// How many.
        n: usize,
    },
    /// The lesson is none of the class's, or was named twice.
    #[error("lesson {row} is none of the class's, or was named before")]
    NoSuchLesson {
        /// Which of the moves, from 0.
        row: usize,
    },
    /// The lesson was held, moved or cancelled already.
    #[error("the lesson of {on} cannot move any more")]
    NotPlanned {
        /// Its day.
        on: NaiveDate,
    },
    /// A lesson moves to a day that has passed.
    #[error("{on} has passed")]
    Past {
        /// The day asked for.
        on: NaiveDate,
    },
}

impl From<ClassRefused> for MoveLessonRefusal {
    fn from(refused: ClassRefused) -> Self {
        MoveLessonRefusal::Timetable(TimetableRefusal::Class(refused))
    }
}

impl Refusal for MoveLessonRefusal {
    fn key(&self) -> &'static str {
        match self {
            MoveLessonRefusal::Timetable(refused) => refused.key(),
            MoveLessonRefusal::HowMany { .. } => "lesson-move-how-many",
            MoveLessonRefusal::NoSuchLesson { .. } => "lesson-move-unknown",
            MoveLessonRefusal::NotPlanned { .. } => "lesson-move-not-planned",
            MoveLessonRefusal::Past { .. } => "lesson-move-to-past",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            MoveLessonRefusal::Timetable(refused) => refused.args(),
            MoveLessonRefusal::HowMany { n } => {
                vec![("n", n.to_string()), ("max", MOVES_MAX.to_string())]
            }
            MoveLessonRefusal::NoSuchLesson { row } => vec![("row", (row + 1).to_string())],
            MoveLessonRefusal::NotPlanned { on } | MoveLessonRefusal::Past { on } => {
                vec![("on", on.to_string())]
            }
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            MoveLessonRefusal::Timetable(refused) => refused.field(),
            _ => Some("lessons"),
        }
    }
}

impl Command for MoveLesson {
    const NAME: &'static str = "lesson.move";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = MoveLessonRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<MoveLessonRefusal>> {
        let case = Case::open::<MoveLessonRefusal>(tx, who, &self.class_id, self.seen).await?;
        let moved = |refused| MoveLessonRefusal::from(ClassRefused::Move(refused));
        case.state.must_allow(Move::Change).map_err(moved)?;
        let reason = Reason::parse(&self.reason).map_err(moved)?;
        let n = self.moves.len();
        if n == 0 || n > MOVES_MAX {
            return Err(MoveLessonRefusal::HowMany { n }.into());
        }
        let county = tx.county().to_owned();
        let all = queries::of_class(tx.db(), &county, &case.row.id).await?;
        let old = self.chosen(&all, now.date())?;
        let mut seq = all.iter().map(|row| row.seq).max().unwrap_or(0);
        let fresh: Vec<lesson::Model> = old
            .iter()
            .zip(&self.moves)
            .map(|(old, to)| {
                seq += 1;
                lesson::Model {
                    id: tx.id(),
                    seq,
                    ..elsewhere(old, to)
                }
            })
            .collect();

        // the timetable as it will be is held to the same rules as the one that was filed
        let leaving: HashSet<&str> = old.iter().map(|row| row.id.as_str()).collect();
        let staying = all
            .iter()
            .filter(|row| queries::is_live(row) && !leaving.contains(row.id.as_str()));
        let live: Vec<&lesson::Model> = staying.chain(&fresh).collect();
        let days = live.iter().map(|row| row.on_date);
        let (first, last) = (days.clone().min(), days.max());
        let starts_on = first.or(case.row.starts_on).unwrap_or(now.date());
        let ends_on = last.max(case.row.ends_on).unwrap_or(starts_on);
        let filing = packs::filing_rules(tx.db(), &county, now.date(), now.date()).await?;
        let trainers = classes::trainers(tx.db(), &county, &case.row.id).await?;
        let trainer_ids: Vec<String> = trainers.into_iter().map(|row| row.trainer_id).collect();
        let frame = Frame {
            starts_on,
            ends_on,
            trainers: &trainer_ids,
            hour_minutes: filing.hour_minutes,
            hours_per_day_most: filing.hours_per_day_most,
        };
        let plans: Vec<LessonPlan> = live.iter().map(|row| plan(row)).collect();
        let fault =
            |fault: TimetableFault| MoveLessonRefusal::Timetable(TimetableRefusal::Fault(fault));
        timetable::check(&plans, &frame).map_err(fault)?;
        for (row, to) in self.moves.iter().enumerate() {
            let Some(venue) = &to.venue_id else { continue };
            let own = registers::venues::find(tx.db(), &county, venue)
                .await?
                .is_some_and(|venue| venue.organisation_id == case.row.organisation_id);
            if !own {
                return Err(
                    MoveLessonRefusal::Timetable(TimetableRefusal::NoSuchVenue { row }).into(),
                );
            }
        }

        let mut everybody = trainer_ids;
        everybody.extend(old.iter().filter_map(|row| row.trainer_id.clone()));
        let party = registers::trainers::find_many(tx.db(), &county, &everybody).await?;
        let learners = learners::of_class(tx.db(), &county, &case.row.id).await?;
        let party = Party {
            trainers: &party,
            learners: &learners,
        };
        let (take, give) = needs::difference(needs::of(&old, &party), needs::of(&fresh, &party));
        busy::give_back(tx, &give).await?;
        if let Some(need) = busy::take(tx, &take).await?.first() {
            let clash = clash::name(tx, need).await?;
            return Err(MoveLessonRefusal::Timetable(TimetableRefusal::Clash(clash)).into());
        }
        tx.insert_many(fresh.clone()).await?;
        for (before, after) in old.iter().zip(&fresh) {
            let gone = lesson::Model {
                state: "moved".into(),
                replaced_by: Some(after.id.clone()),
                change_reason: Some(reason.as_str().to_owned()),
                ..before.clone()
            };
            tx.update(before, gone).await?;
        }

        let late = filing.change_is_late(now.date(), old.iter().map(|row| row.on_date).min());
        // a class whose first lesson was held has begun; its first day no longer moves
        let begun = live.iter().any(|row| row.state == "held");
        let mut new = case.row.clone();
        new.ends_on = Some(ends_on);
        if !begun {
            new.starts_on = Some(starts_on);
        }
        let row = case.save(tx, new).await?;
        let mut step = Step::new(Move::Change, who, now).reason(reason.as_str());
        step.late = late;
        step.write(tx, &row).await?;
        begin::schedule(tx, &row).await?;
        Ok(ClassAnswer::done(&row)
            .fact("lessons", n)
            .fact("reason", reason.as_str())
            .fact("late", late)
            .fact(
                "ends_on_before",
                case.row.ends_on.map(|day| day.to_string()),
            )
            .fact("ends_on", ends_on.to_string()))
    }
}

impl MoveLesson {
    /// The lessons named, in the order of the moves.
    fn chosen(
        &self,
        all: &[lesson::Model],
        today: NaiveDate,
    ) -> Result<Vec<lesson::Model>, MoveLessonRefusal> {
        let mut named = HashSet::new();
        let mut chosen = Vec::with_capacity(self.moves.len());
        for (row, to) in self.moves.iter().enumerate() {
            let lesson = all
                .iter()
                .find(|lesson| lesson.id == to.lesson_id)
                .filter(|lesson| named.insert(lesson.id.as_str()))
                .ok_or(MoveLessonRefusal::NoSuchLesson { row })?;
            if lesson.state != "planned" {
                return Err(MoveLessonRefusal::NotPlanned { on: lesson.on_date });
            }
            if to.on_date < today {
                return Err(MoveLessonRefusal::Past { on: to.on_date });
            }
            chosen.push(lesson.clone());
        }
        Ok(chosen)
    }
}

/// The lesson that takes the place of another; its id and place in the timetable are the caller's.
fn elsewhere(old: &lesson::Model, to: &LessonMove) -> lesson::Model {
    lesson::Model {
        on_date: to.on_date,
        start_minute: to.start_minute.unwrap_or(old.start_minute),
        end_minute: to.end_minute.unwrap_or(old.end_minute),
        trainer_id: to.trainer_id.clone().or_else(|| old.trainer_id.clone()),
        venue_id: to.venue_id.clone().or_else(|| old.venue_id.clone()),
        room: to.room.clone().or_else(|| old.room.clone()),
        state: "planned".into(),
        replaced_by: None,
        change_reason: None,
        row_version: 0,
        ..old.clone()
    }
}

/// A stored lesson as it would be asked for.
pub(crate) fn plan(row: &lesson::Model) -> LessonPlan {
    LessonPlan {
        on_date: row.on_date,
        start_minute: row.start_minute,
        end_minute: row.end_minute,
        hours: row.hours,
        kind: LessonKind::from_word(&row.kind).unwrap_or(LessonKind::Theory),
        module: row.module.clone(),
        content: row.content.clone(),
        trainer_id: row.trainer_id.clone(),
        venue_id: row.venue_id.clone(),
        room: row.room.clone(),
    }
}
