//! A call is written down.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use registers::people;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::outreach::CallResult;
use crate::outreach::tables::outreach_call;

/// Writes down a call to a person.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RecordCall {
    /// Who was called.
    pub person_id: String,
    /// The day.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub called_on: NaiveDate,
    /// What came of it.
    pub result: CallResult,
    /// What they said, in short.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub note: Option<String>,
}

/// Why a call cannot be written down.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallRefused {
    /// There is no such person.
    #[error("there is no such person")]
    NoSuchPerson,
    /// The day is still to come.
    #[error("{on} is still to come")]
    DayAhead {
        /// The day.
        on: NaiveDate,
    },
}

impl Refusal for CallRefused {
    fn key(&self) -> &'static str {
        match self {
            CallRefused::NoSuchPerson => "outreach-no-such-person",
            CallRefused::DayAhead { .. } => "outreach-day-ahead",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            CallRefused::DayAhead { on } => vec![("on", on.to_string())],
            CallRefused::NoSuchPerson => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, CallRefused::DayAhead { .. }).then_some("called_on")
    }
}

impl Command for RecordCall {
    const NAME: &'static str = "outreach.record";
    const SENTENCES: &'static [&'static str] = &["3.2.R"];
    const MAY: &'static [Role] = crate::outreach::CALLERS;
    type Answer = String;
    type Refusal = CallRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<CallRefused>> {
        let person = people::find(tx.db(), tx.county(), &self.person_id)
            .await?
            .filter(|person| person.forgotten_at.is_none())
            .ok_or(CallRefused::NoSuchPerson)?;
        people::must_reach(who, &person)?;
        if self.called_on > now.date() {
            return Err(CallRefused::DayAhead { on: self.called_on }.into());
        }
        let note = self.note.as_deref().map(str::trim);
        let id = tx.id();
        tx.insert(outreach_call::Model {
            county_code: tx.county().into(),
            id: id.clone(),
            person_id: person.id.clone(),
            called_on: self.called_on,
            result: self.result.word().into(),
            reached: self.result.reached(),
            note: note.filter(|note| !note.is_empty()).map(Into::into),
            called_by: who.account.clone(),
            recorded_at: now.utc(),
            row_version: 0,
        })
        .await?;
        Ok(Done::new(id.clone())
            .about("person", &person.id)
            .fact("result", self.result.word()))
    }
}
