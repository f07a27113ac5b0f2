//! An officer answers an objection: upheld, the line gets nothing and its money is free; rejected, the line goes on.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};
use training::told::{About, Act, Telling, Whom, tell};

use crate::claims::state::words_given;
use crate::claims::tables::{claim, claim_line};
use crate::claims::{LineState, lines, telling};
use crate::notices::contact_phone;
use crate::notices::queries;
use crate::notices::refusal::NoticeRefusal;
use crate::notices::state::{ObjectionState, after_rejection};
use crate::notices::tables::{notice_line, objection};
use crate::notices::take_down;

/// The reason a line refused for an upheld objection carries.
pub const OBJECTION_UPHELD: &str = "objection_upheld";

/// Answers one objection.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AnswerObjection {
    /// The objection.
    pub objection_id: String,
    /// The version it was read at.
    pub version: i32,
    /// Whether it is right.
    pub upheld: bool,
    /// The answer, in words for whoever objected.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub answer: String,
    /// The sentence a refusal rests on.
    #[serde(default)]
    pub sentence: Option<String>,
}

impl Command for AnswerObjection {
    const NAME: &'static str = "objection.answer";
    const SENTENCES: &'static [&'static str] = &["4.2.6"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
    type Answer = String;
    type Refusal = NoticeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<NoticeRefusal>> {
        let old = queries::objection(tx.db(), tx.county(), &self.objection_id)
            .await?
            .ok_or(NoticeRefusal::NoSuchObjection)?;
        if old.state != ObjectionState::Open.word() {
            return Err(NoticeRefusal::AlreadyAnswered.into());
        }
        if old.row_version != self.version {
            return Err(Stop::Stale);
        }
        let answer = words_given("answer", &self.answer).map_err(NoticeRefusal::from)?;
        let state = if self.upheld {
            ObjectionState::Upheld
        } else {
            ObjectionState::Rejected
        };
        let new = objection::Model {
            state: state.word().into(),
            answer: Some(answer.clone()),
            answered_by: Some(who.account.clone()),
            answered_at: Some(now.utc()),
            open: None,
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        let line = self.settle(tx, who, &row, &answer).await?;
        Ok(Done::new(row.id.clone())
            .about("objection", &row.id)
            .about("notice", &row.notice_id)
            .about("claim_line", &line)
            .fact("number", row.number.as_str())
            .fact("state", state.word()))
    }
}

impl AnswerObjection {
    /// What becomes of the row, and who is told; answers its claim line.
    async fn settle(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        row: &objection::Model,
        answer: &str,
    ) -> Result<String, Stop<NoticeRefusal>> {
        let line = queries::line(tx.db(), tx.county(), &row.notice_line_id)
            .await?
            .ok_or_else(|| StoreError::Broken(format!("objection {}", row.id)))?;
        let notice = queries::find(tx.db(), tx.county(), &row.notice_id)
            .await?
            .ok_or_else(|| StoreError::Broken(format!("objection {}", row.id)))?;
        let claim_line = line.claim_line_id.clone();
        let known =
            lines::find_many(tx.db(), tx.county(), std::slice::from_ref(&claim_line)).await?;
        let stands = known.get(&claim_line).map(lines::state_of).transpose()?;
        let others = queries::open_against(tx.db(), tx.county(), &line.id).await?;
        if self.upheld {
            if stands == Some(LineState::Objected) {
                let refused = take_down::Refused {
                    reason: OBJECTION_UPHELD,
                    words: answer,
                    sentence: self.sentence.as_deref(),
                };
                let (claim, line) = take_down::refuse(tx, &claim_line, &refused).await?;
                telling::learner(tx, who, &claim, &line).await?;
            }
        } else if others.is_empty() && stands == Some(LineState::Objected) {
            let next = after_rejection(queries::state_of(&notice)?);
            lines::move_on(tx, std::slice::from_ref(&claim_line), next).await?;
        }
        if line.objected && (others.is_empty() || self.upheld) {
            let free = notice_line::Model {
                objected: false,
                ..line.clone()
            };
            tx.update(&line, free).await?;
        }
        self.tell(tx, who, row, answer, known.get(&claim_line))
            .await?;
        Ok(claim_line)
    }

    /// The applicant and whoever objected read the answer.
    async fn tell(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        row: &objection::Model,
        answer: &str,
        line: Option<&claim_line::Model>,
    ) -> Result<(), StoreError> {
        let because = (Some(answer.to_owned()), self.sentence.clone());
        if let Some(line) = line {
            let key = (tx.county().to_owned(), line.claim_id.clone());
            let claim = claim::Entity::find_by_id(key)
                .one(tx.db())
                .await?
                .ok_or_else(|| StoreError::Broken(format!("claim of line {}", line.id)))?;
            let (reason, sentence) = because.clone();
            telling::applicant(tx, who, &claim, Act::ObjectionAnswered, reason, sentence).await?;
        }
        let rings = contact_phone(tx.keys(), row)?.is_some();
        let whom = Whom::Objector {
            objection: row.id.clone(),
            rings,
        };
        let about = About::objection(&row.id, &row.number);
        let telling =
            Telling::new(Act::OwnObjectionAnswered, about, whom).because(because.0, because.1);
        tell(tx, who, telling).await
    }
}
