//! Anyone may object to rows of a notice they found by name and number; only those rows wait.
//!
//! A row waits for one answer on each ground, and the proof that it was found is good for an hour: nobody floods the desk with the
//! same objection, and each hour an address can find only so many rows ([`crate::notices::look_up`]).

use kernel::{Actor, Moment, Phone, Role};
use registers::packs;
use registers::people::PersonalText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};

use crate::claims::deadlines;
use crate::claims::state::{words_given, words_if_any};
use crate::claims::{LineState, lines};
use crate::notices::queries;
use crate::notices::refusal::NoticeRefusal;
use crate::notices::state::{Ground, NoticeState, ObjectionState, is_over};
use crate::notices::tables::{notice_line, objection};

/// Most rows one objection names.
const ROWS_MOST: usize = 20;

/// A row somebody found by name and number.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FoundRow {
    /// The row.
    pub notice_line_id: String,
    /// What the search gave with it: proves that it was found by name and number.
    pub proof: String,
}

/// Objects to rows of a notice.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RaiseObjection {
    /// The notice.
    pub notice_id: String,
    /// The rows.
    pub rows: Vec<FoundRow>,
    /// What is wrong.
    pub ground: Ground,
    /// The same in one's own words.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub words: String,
    /// Who objects; sealed. May stay empty.
    #[serde(default)]
    pub contact_name: PersonalText,
    /// Where to reach them; sealed. May stay empty.
    #[serde(default)]
    pub contact_phone: PersonalText,
}

/// The receipt of an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ObjectionAnswer {
    /// The number on the receipt.
    pub number: String,
    /// The rows that wait now.
    pub rows: usize,
    /// The last day for an answer, when the calendar knows it.
    pub due_on: Option<String>,
}

impl Command for RaiseObjection {
    const NAME: &'static str = "objection.raise";
    const SENTENCES: &'static [&'static str] = &["4.2.6"];
    const MAY: &'static [Role] = &[];
    const ANYONE: bool = true;
    type Answer = ObjectionAnswer;
    type Refusal = NoticeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        now: Moment,
    ) -> Result<Done<ObjectionAnswer>, Stop<NoticeRefusal>> {
        let notice = queries::find(tx.db(), tx.county(), &self.notice_id)
            .await?
            .ok_or(NoticeRefusal::NoSuchNotice)?;
        let state = queries::state_of(&notice)?;
        if state != NoticeState::Published {
            return Err(NoticeRefusal::WrongState { state }.into());
        }
        if let Some(on) = notice.ends_on
            && is_over(on, now.date())
        {
            return Err(NoticeRefusal::Over { on }.into());
        }
        let words = words_given("words", &self.words).map_err(NoticeRefusal::from)?;
        let rows = self.proved_rows(tx).await?;
        let contact = self.contact()?;
        let number = format!(
            "YY{}-{:03}",
            now.year(),
            tx.number("objection", now.year()).await?
        );
        let due_on = packs::in_force(tx.db(), tx.county(), now.date())
            .await?
            .and_then(|pack| {
                deadlines::end_of(&pack.settings().objections.answer_within, now.date()).ok()
            });
        let mut done = Done::new(ObjectionAnswer {
            number: number.clone(),
            rows: rows.len(),
            due_on: due_on.map(|day| day.to_string()),
        })
        .about("notice", &notice.id)
        .fact("number", number.as_str())
        .fact("ground", self.ground.word())
        .fact("rows", rows.len());
        let mut stopped = vec![];
        for row in rows {
            let id = tx.id();
            let contact_sealed = match &contact {
                Some(text) => Some(tx.keys().seal(&contact_context(&id), text.as_bytes())?),
                None => None,
            };
            let fresh = objection::Model {
                county_code: tx.county().into(),
                id: id.clone(),
                number: number.clone(),
                notice_id: notice.id.clone(),
                notice_line_id: row.id.clone(),
                ground: self.ground.word().into(),
                words: words.clone(),
                contact_sealed,
                raised_at: now.utc(),
                state: ObjectionState::Open.word().into(),
                answer: None,
                answered_by: None,
                answered_at: None,
                due_on,
                open: Some(1),
                row_version: 0,
            };
            match tx.insert(fresh).await {
                Err(StoreError::Taken(_)) => {
                    return Err(NoticeRefusal::AlreadyObjected { place: row.place }.into());
                }
                other => other?,
            };
            done = done
                .about("objection", &id)
                .about("claim_line", &row.claim_line_id);
            if !row.objected {
                stopped.push(row.claim_line_id.clone());
                let held = notice_line::Model {
                    objected: true,
                    ..row.clone()
                };
                tx.update(&row, held).await?;
            }
        }
        let known = lines::find_many(tx.db(), tx.county(), &stopped).await?;
        if known
            .values()
            .any(|line| line.state != LineState::Noticed.word())
        {
            return Err(NoticeRefusal::LineMovedOn.into());
        }
        lines::move_on(tx, &stopped, LineState::Objected).await?;
        Ok(done)
    }
}

impl RaiseObjection {
    async fn proved_rows(
        &self,
        tx: &Tx<'_>,
    ) -> Result<Vec<notice_line::Model>, Stop<NoticeRefusal>> {
        if self.rows.is_empty() {
            return Err(NoticeRefusal::NoRow.into());
        }
        if self.rows.len() > ROWS_MOST {
            return Err(NoticeRefusal::TooManyRows { most: ROWS_MOST }.into());
        }
        let mut rows: Vec<notice_line::Model> = Vec::with_capacity(self.rows.len());
        for found in &self.rows {
            if !queries::proves(tx.keys(), &found.notice_line_id, &found.proof, tx.now()) {
                return Err(NoticeRefusal::RowNotProved.into());
            }
            let row = queries::line(tx.db(), tx.county(), &found.notice_line_id)
                .await?
                .filter(|row| row.notice_id == self.notice_id && row.live.is_some())
                .ok_or(NoticeRefusal::RowNotProved)?;
            if rows.iter().all(|known| known.id != row.id) {
                rows.push(row);
            }
        }
        Ok(rows)
    }

    /// Name and telephone in two lines, as they are sealed.
    fn contact(&self) -> Result<Option<String>, NoticeRefusal> {
        let name = words_if_any("contact_name", self.contact_name.reveal())?;
        let phone = match self.contact_phone.reveal() {
            "" => None,
            text => Some(Phone::parse(text).map_err(|_| NoticeRefusal::PhoneInvalid)?),
        };
        if name.is_none() && phone.is_none() {
            return Ok(None);
        }
        Ok(Some(format!(
            "{}\n{}",
            name.unwrap_or_default(),
            phone.as_ref().map(|p| p.reveal()).unwrap_or_default()
        )))
    }
}

/// What the contact of an objection is bound to when it is sealed.
pub(crate) fn contact_context(id: &str) -> String {
    format!("objection/{id}/contact")
}
