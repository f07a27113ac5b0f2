//! A notice is published: its days are fixed by the calendar, its list is digested, and its end is put down for later.

use chrono::Days;
use kernel::{Actor, Moment, Role};
use policy::{DayUnit, Period};
use registers::packs;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Command, Done, Stop, StoreError, Tx};

use super::{END_JOB, NoticeAnswer, open};
use crate::claims::{LineState, lines};
use crate::notices::refusal::NoticeRefusal;
use crate::notices::state::{NoticeState, days_of};
use crate::notices::tables::notice;
use crate::notices::{frozen, queries};

/// Publishes a drafted notice from today on.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PublishNotice {
    /// The notice.
    pub notice_id: String,
    /// The version it was read at.
    pub version: i32,
}

impl Command for PublishNotice {
    const NAME: &'static str = "notice.publish";
    const SENTENCES: &'static [&'static str] = &["4.2.3"];
    const MAY: &'static [Role] = &[Role::Reviewer, Role::Leader];
    const LONG: bool = true;
    type Answer = NoticeAnswer;
    type Refusal = NoticeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<NoticeAnswer>, Stop<NoticeRefusal>> {
        let (old, state) = open(tx, &self.notice_id, self.version).await?;
        if state != NoticeState::Draft {
            return Err(NoticeRefusal::WrongState { state }.into());
        }
        let unit = unit_of(tx, &old, now).await?;
        let period = Period {
            days: u16::try_from(old.working_days)
                .map_err(|_| StoreError::Broken("notice days".into()))?,
            unit,
            count_first_day: old.first_day_counts,
        };
        let (starts_on, ends_on) = days_of(&period, now.date()).map_err(NoticeRefusal::from)?;
        let rows = queries::lines(tx.db(), tx.county(), &old.id).await?;
        let ids: Vec<String> = rows.iter().map(|row| row.claim_line_id.clone()).collect();
        let known = lines::find_many(tx.db(), tx.county(), &ids).await?;
        let changed = rows
            .iter()
            .filter(|row| {
                known.get(&row.claim_line_id).is_none_or(|line| {
                    line.state != LineState::Approved.word() || line.approved_fen != row.amount_fen
                })
            })
            .count();
        if changed > 0 {
            return Err(NoticeRefusal::LinesChanged { n: changed }.into());
        }
        lines::move_on(tx, &ids, LineState::Noticed).await?;
        let mut new = notice::Model {
            state: NoticeState::Published.word().into(),
            starts_on: Some(starts_on),
            ends_on: Some(ends_on),
            published_at: Some(now.utc()),
            published_by: Some(who.account.clone()),
            checkpoint_size: Some(queries::journal_size(tx.db(), tx.county()).await?),
            ..old.clone()
        };
        new.list_digest = Some(frozen::digest(tx.keys(), &new, &rows)?);
        let row = tx.update(&old, new).await?;
        let after = ends_on.checked_add_days(Days::new(1)).unwrap_or(ends_on);
        tx.schedule(END_JOB, &row.id, json!({}), Moment::start_of(after))
            .await?;
        Ok(NoticeAnswer::done(&row)?
            .fact("starts_on", starts_on.to_string())
            .fact("ends_on", ends_on.to_string())
            .fact("lines", row.lines)
            .fact("fen", row.amount_fen)
            .fact("list_digest", row.list_digest.clone()))
    }
}

/// Which days the pack counts for this programme's notice.
async fn unit_of(
    tx: &Tx<'_>,
    row: &notice::Model,
    now: Moment,
) -> Result<DayUnit, Stop<NoticeRefusal>> {
    let pack = packs::in_force(tx.db(), tx.county(), now.date())
        .await?
        .ok_or(NoticeRefusal::NoPack)?;
    let rule = pack
        .programme(&row.programme_id)
        .and_then(|programme| programme.notice.as_deref())
        .and_then(|name| pack.settings().notice(name));
    Ok(rule.map_or(DayUnit::WorkingDays, |rule| rule.period.unit))
}
