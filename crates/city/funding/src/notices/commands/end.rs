//! The last day of a notice is over: rows that nobody objects to are cleared for payment. Once, also after a restart.

use kernel::{Actor, Moment, RegionCode, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::jobs::Job;
use store::{Command, Done, Stop, Store, Tx};

use super::NoticeAnswer;
use crate::claims::{LineState, lines};
use crate::notices::queries;
use crate::notices::refusal::NoticeRefusal;
use crate::notices::state::{NoticeState, is_over};
use crate::notices::tables::notice;

/// The kind of the job that ends notices.
pub const END_JOB: &str = "notice.end";

/// Ends a notice whose days are over.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EndNotice {
    /// The notice.
    pub notice_id: String,
}

impl Command for EndNotice {
    const NAME: &'static str = "notice.end";
    const MAY: &'static [Role] = &[Role::System];
    const LONG: bool = true;
    type Answer = NoticeAnswer;
    type Refusal = NoticeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        now: Moment,
    ) -> Result<Done<NoticeAnswer>, Stop<NoticeRefusal>> {
        let old = queries::find(tx.db(), tx.county(), &self.notice_id)
            .await?
            .ok_or(NoticeRefusal::NoSuchNotice)?;
        let state = queries::state_of(&old)?;
        if state != NoticeState::Published {
            // ended or withdrawn before: nothing is left to do
            return Ok(NoticeAnswer::done(&old)?);
        }
        match old.ends_on {
            Some(ends_on) if is_over(ends_on, now.date()) => {}
            Some(on) => return Err(NoticeRefusal::NotOver { on }.into()),
            None => return Err(NoticeRefusal::WrongState { state }.into()),
        }
        let rows = queries::lines(tx.db(), tx.county(), &old.id).await?;
        let ids: Vec<String> = rows
            .iter()
            .filter(|row| row.live.is_some() && !row.objected)
            .map(|row| row.claim_line_id.clone())
            .collect();
        let known = lines::find_many(tx.db(), tx.county(), &ids).await?;
        let free: Vec<String> = ids
            .into_iter()
            .filter(|id| {
                known
                    .get(id)
                    .is_some_and(|line| line.state == LineState::Noticed.word())
            })
            .collect();
        lines::move_on(tx, &free, LineState::Cleared).await?;
        let new = notice::Model {
            state: NoticeState::Ended.word().into(),
            ended_at: Some(now.utc()),
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        Ok(NoticeAnswer::done(&row)?
            .fact("cleared", free.len())
            .fact("waiting", rows.iter().filter(|row| row.objected).count()))
    }
}

/// Ends the notice the job is about.
pub async fn end_job(store: Store, job: Job) -> Result<(), String> {
    let region = RegionCode::parse(&job.county).map_err(|error| error.to_string())?;
    let system = Actor::system(&job.county, region);
    let end = EndNotice {
        notice_id: job.subject.clone(),
    };
    match store.run(end, &system, &job.id).await {
        Ok(_) => Ok(()),
        Err(error) => Err(error.to_string()),
    }
}
