//! A class as a command finds it and leaves it: whose it is, what was seen of it, the move and its step.

use chrono::NaiveDate;
use kernel::{Actor, Moment};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use store::{Done, Refusal, Stop, StoreError, Tx};

use super::state::{ClassState, Move, MoveRefused};
use super::tables::{class, class_step};

/// The account under which [`Actor::system`] acts: in a history it is no name.
pub const SYSTEM: &str = "system";

/// Why nothing was done with a class, whatever was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClassRefused {
    /// There is no such class in the county.
    #[error("there is no such class")]
    NoSuchClass,
    /// The actor stands in for somebody on a day the appointment does not cover.
    #[error("the appointment as deputy does not cover {on}")]
    NotDeputy {
        /// The day.
        on: NaiveDate,
    },
    /// The move cannot be made.
    #[error(transparent)]
    Move(#[from] MoveRefused),
}

impl Refusal for ClassRefused {
    fn key(&self) -> &'static str {
        match self {
            ClassRefused::NoSuchClass => "class-not-found",
            ClassRefused::NotDeputy { .. } => "class-not-deputy",
            ClassRefused::Move(refused) => refused.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            ClassRefused::NoSuchClass => vec![],
            ClassRefused::NotDeputy { on } => vec![("on", on.to_string())],
            ClassRefused::Move(refused) => refused.args(),
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            ClassRefused::NoSuchClass | ClassRefused::NotDeputy { .. } => None,
            ClassRefused::Move(refused) => refused.field(),
        }
    }
}

/// What every command about one class answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ClassAnswer {
    /// The class.
    pub class_id: String,
    /// Its version after the command; the next form sends it back as what was seen.
    pub version: i32,
    /// Where it stands now.
    pub state: String,
}

impl ClassAnswer {
    /// Of a class as it stands.
    pub fn of(row: &class::Model) -> ClassAnswer {
        ClassAnswer {
            class_id: row.id.clone(),
            version: row.row_version,
            state: row.state.clone(),
        }
    }

    /// Of a class as it stands, with the journal's subjects.
    pub fn done(row: &class::Model) -> Done<ClassAnswer> {
        Done::new(ClassAnswer::of(row))
            .about("class", &row.id)
            .about("organisation", &row.organisation_id)
            .fact("state", row.state.clone())
    }
}

/// A class before a change.
pub struct Case {
    /// The row as it was read.
    pub row: class::Model,
    /// Its state.
    pub state: ClassState,
}

impl Case {
    /// Finds a class for somebody who may act for its institution. With `seen`, nothing is done about a class that
    /// changed since that version was shown.
    pub async fn open<R: Refusal + From<ClassRefused>>(
        tx: &Tx<'_>,
        who: &Actor,
        class_id: &str,
        seen: Option<i32>,
    ) -> Result<Case, Stop<R>> {
        let row = class::Entity::find_by_id((tx.county().to_owned(), class_id.to_owned()))
            .one(tx.db())
            .await?
            .ok_or(R::from(ClassRefused::NoSuchClass))?;
        who.must_act_for(&row.organisation_id)?;
        if seen.is_some_and(|seen| seen != row.row_version) {
            return Err(Stop::Stale);
        }
        let state = ClassState::of(&row)?;
        Ok(Case { row, state })
    }

    /// The same, for something the institution fills in.
    pub async fn open_for_edit<R: Refusal + From<ClassRefused>>(
        tx: &Tx<'_>,
        who: &Actor,
        class_id: &str,
        seen: Option<i32>,
    ) -> Result<Case, Stop<R>> {
        let case = Case::open::<R>(tx, who, class_id, seen).await?;
        case.state
            .must_allow(Move::Edit)
            .map_err(|refused| R::from(ClassRefused::Move(refused)))?;
        Ok(case)
    }

    /// The same, for an officer who decides: what was on the screen must still be there, and a deputy acts only on the
    /// days of the appointment.
    pub async fn open_for_decision<R: Refusal + From<ClassRefused>>(
        tx: &Tx<'_>,
        who: &Actor,
        class_id: &str,
        seen: i32,
    ) -> Result<Case, Stop<R>> {
        if let Some(principal) = &who.on_behalf_of {
            let on = tx.now().date();
            let conn = tx.db();
            if !access::deputies::stands_in(conn, tx.county(), &who.account, principal, on).await? {
                return Err(R::from(ClassRefused::NotDeputy { on }).into());
            }
        }
        Case::open::<R>(tx, who, class_id, Some(seen)).await
    }

    /// Writes what was filled in.
    pub async fn save(
        &self,
        tx: &mut Tx<'_>,
        new: class::Model,
    ) -> Result<class::Model, StoreError> {
        tx.update(&self.row, new).await
    }

    /// Writes the new state, `change`d further, and its step.
    pub async fn move_to(
        self,
        tx: &mut Tx<'_>,
        state: ClassState,
        step: Step<'_>,
        change: impl FnOnce(class::Model) -> class::Model,
    ) -> Result<class::Model, StoreError> {
        let new = change(state.write(self.row.clone()));
        let row = tx.update(&self.row, new).await?;
        step.write(tx, &row).await?;
        Ok(row)
    }
}

/// What the history keeps of a move.
pub struct Step<'a> {
    /// Which move.
    pub made: Move,
    /// Who made it.
    pub who: &'a Actor,
    /// On whose behalf, when that is not the actor's own standing: a signature on paper.
    pub on_behalf_of: Option<String>,
    /// When.
    pub at: Moment,
    /// What the officer wrote.
    pub opinion: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The policy sentence it rests on.
    pub sentence: Option<String>,
    /// The paper.
    pub file_id: Option<String>,
    /// Whether it was filed later than the pack asks.
    pub late: bool,
}

impl<'a> Step<'a> {
    /// A move without further words.
    pub fn new(made: Move, who: &'a Actor, at: Moment) -> Step<'a> {
        Step {
            made,
            who,
            on_behalf_of: who.on_behalf_of.clone(),
            at,
            opinion: None,
            reason: None,
            sentence: None,
            file_id: None,
            late: false,
        }
    }

    /// With what the officer wrote; blank words are none.
    pub fn opinion(mut self, words: Option<&str>) -> Step<'a> {
        self.opinion = words
            .map(str::trim)
            .filter(|words| !words.is_empty())
            .map(str::to_owned);
        self
    }

    /// With a reason.
    pub fn reason(mut self, words: &str) -> Step<'a> {
        self.reason = Some(words.to_owned());
        self
    }

    /// Adds it to the history of the class.
    pub async fn write(self, tx: &mut Tx<'_>, row: &class::Model) -> Result<(), StoreError> {
        let last: Option<i32> = class_step::Entity::find()
            .select_only()
            .column(class_step::Column::Seq)
            .filter(class_step::Column::CountyCode.eq(tx.county()))
            .filter(class_step::Column::ClassId.eq(&row.id))
            .order_by_desc(class_step::Column::Seq)
            .into_tuple()
            .one(tx.db())
            .await?;
        tx.insert(class_step::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            class_id: row.id.clone(),
            seq: last.unwrap_or(0) + 1,
            step: self.made.word().to_owned(),
            by: self.who.account.clone(),
            by_name: self.who.name.clone(),
            on_behalf_of: self.on_behalf_of,
            at: self.at.utc(),
            opinion: self.opinion,
            reason: self.reason,
            sentence: self.sentence,
            file_id: self.file_id,
            late: self.late,
            row_version: 0,
        })
        .await?;
        Ok(())
    }
}
