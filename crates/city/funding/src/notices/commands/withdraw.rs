//! A notice is withdrawn: its lines wait to be published again.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::{NoticeAnswer, open};
use crate::claims::state::words_given;
use crate::claims::{LineState, lines};
use crate::notices::queries;
use crate::notices::refusal::NoticeRefusal;
use crate::notices::state::NoticeState;
use crate::notices::tables::{notice, notice_line};

/// Withdraws a notice that has not ended.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct WithdrawNotice {
    /// The notice.
    pub notice_id: String,
    /// The version it was read at.
    pub version: i32,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

impl Command for WithdrawNotice {
    const NAME: &'static str = "notice.withdraw";
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
    const LONG: bool = true;
    type Answer = NoticeAnswer;
    type Refusal = NoticeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<NoticeAnswer>, Stop<NoticeRefusal>> {
        let (old, state) = open(tx, &self.notice_id, self.version).await?;
        if !matches!(state, NoticeState::Draft | NoticeState::Published) {
            return Err(NoticeRefusal::WrongState { state }.into());
        }
        // what the public has seen is taken down by those who put it up
        if state == NoticeState::Published && !who.has_any(&[Role::Reviewer, Role::Leader]) {
            return Err(kernel::Denied::Role {
                needed: &[Role::Reviewer, Role::Leader],
            }
            .into());
        }
        let reason = words_given("reason", &self.reason).map_err(NoticeRefusal::from)?;
        let rows = queries::lines(tx.db(), tx.county(), &old.id).await?;
        let ids: Vec<String> = rows.iter().map(|row| row.claim_line_id.clone()).collect();
        let known = lines::find_many(tx.db(), tx.county(), &ids).await?;
        let back: Vec<String> = ids
            .into_iter()
            .filter(|id| {
                known.get(id).is_some_and(|line| {
                    line.state == LineState::Noticed.word()
                        || line.state == LineState::Objected.word()
                })
            })
            .collect();
        lines::move_on(tx, &back, LineState::Approved).await?;
        for row in &rows {
            let gone = notice_line::Model {
                live: None,
                objected: false,
                ..row.clone()
            };
            tx.update(row, gone).await?;
        }
        let new = notice::Model {
            state: NoticeState::Withdrawn.word().into(),
            withdrawn_reason: Some(reason.clone()),
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        Ok(NoticeAnswer::done(&row)?.fact("reason", reason))
    }
}
