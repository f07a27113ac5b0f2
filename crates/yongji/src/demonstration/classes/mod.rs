//! The life of one class: what is planned of it, and where it stands. Each stage is a file of its own, with what each account
//! does on which day.
//!
//! Not here: when it happens ([`super::year`]), and the money ([`super::money`]).

mod examining;
mod filing;
mod review;
mod teaching;

use chrono::NaiveDate;
use kernel::{Money, SkillLevel};
use store::Store;
use training::{classes, enrolment};

use super::Failed;
use super::cast::Cast;
use super::dice::Dice;
use super::names::Invented;

/// A trade that fits Yong'an: code and name of the occupation.
pub struct Trade {
    pub code: &'static str,
    pub name: &'static str,
}

/// Trades of the city's key industries and of care.
pub const TRADES: [Trade; 9] = [
    Trade {
        code: "6-18-02-04",
        name: "焊工",
    },
    Trade {
        code: "4-10-01-05",
        name: "养老护理员",
    },
    Trade {
        code: "4-12-01-01",
        name: "汽车维修工",
    },
    Trade {
        code: "5-05-06-05",
        name: "竹藤师",
    },
    Trade {
        code: "4-10-01-06",
        name: "家政服务员",
    },
    Trade {
        code: "4-10-01-03",
        name: "保育师",
    },
    Trade {
        code: "4-03-02-01",
        name: "中式烹调师",
    },
    Trade {
        code: "4-03-02-07",
        name: "茶艺师",
    },
    Trade {
        code: "6-15-01-02",
        name: "水泥混凝土制品工",
    },
];

/// The welders' place among the trades.
pub const WELDER: usize = 0;
/// Elder care's place among the trades.
pub const ELDER_CARE: usize = 1;

/// What a story has decided of a class beforehand; the rest is left to chance.
#[derive(Clone, Debug, Default)]
pub struct Script {
    /// Everybody comes and everybody passes, but for those named below.
    pub certain: bool,
    /// Who is not there on which day: the place on the roster, and the day of teaching, from 1.
    pub absent: Vec<(i32, usize)>,
    /// Who fails the practice at the first examination and passes the second.
    pub resits: Vec<i32>,
    /// Working days the claim waits for an explanation.
    pub held_days: u32,
    /// The bank sends the school's money for this class back once.
    pub bounces: bool,
}

/// One class as it is planned.
#[derive(Clone)]
pub struct ClassPlan {
    /// Its place among the classes, from 0.
    pub place: usize,
    /// The school's place in the cast.
    pub school: usize,
    /// The trade's place.
    pub trade: usize,
    /// The level it aims at.
    pub level: SkillLevel,
    /// The day it is drafted.
    pub drafted_on: NaiveDate,
    /// Working days until it is sent; the working day of the draft when 0.
    pub sent_after: u32,
    /// Days it is taught.
    pub days: u32,
    /// The hour at which the teacher marks the day.
    pub marked_at: u32,
    /// Who is on its roster.
    pub people: Vec<Invented>,
    /// Places on the roster, from 0, at which a digit of the number is mistyped.
    pub mistyped: Vec<usize>,
    /// The agreed rate.
    pub rate: Money,
    /// Whether the clerk sends it back once.
    pub returned_once: bool,
    /// Which of the school's trainers teaches.
    pub trainer: usize,
    /// The room.
    pub room: String,
    /// Who asked for it.
    pub source_unit: String,
    /// What they said.
    pub demand: String,
    /// What is decided beforehand.
    pub script: Script,
}

/// A class under way.
pub struct Living {
    /// Its id.
    pub id: String,
    /// The plan.
    pub plan: ClassPlan,
    /// Its chance.
    pub dice: Dice,
    /// The first day.
    pub starts_on: NaiveDate,
    /// The last day.
    pub ends_on: NaiveDate,
    /// Days taught so far.
    pub taught_days: usize,
}

impl Living {
    /// The version that was on the screen.
    pub async fn seen(&self, store: &Store, cast: &Cast) -> Result<i32, Failed> {
        let county = &cast.leader.actor.county;
        let row = classes::queries::find(store.read(), county, &self.id)
            .await
            .map_err(Failed::at("class"))?;
        row.map(|row| row.row_version)
            .ok_or_else(|| Failed::new("class", "not found"))
    }

    /// Its learners in the order of the roster.
    pub async fn learners(
        &self,
        store: &Store,
        cast: &Cast,
    ) -> Result<Vec<enrolment::tables::enrolment::Model>, Failed> {
        enrolment::queries::of_class(store.read(), &cast.leader.actor.county, &self.id)
            .await
            .map_err(Failed::at("learners"))
    }

    /// The learner at a place on the roster.
    pub async fn learner(
        &self,
        store: &Store,
        cast: &Cast,
        seq: i32,
    ) -> Result<enrolment::tables::enrolment::Model, Failed> {
        let learners = self.learners(store, cast).await?;
        learners
            .into_iter()
            .find(|learner| learner.seq == seq)
            .ok_or_else(|| Failed::new("learner", format!("nobody at place {seq}")))
    }
}
