//! What changes a notice and its objections.

mod answer;
mod draft;
mod end;
mod publish;
mod raise;
mod record_publication;
mod withdraw;

pub use answer::{AnswerObjection, OBJECTION_UPHELD};
pub use draft::DraftNotice;
pub use end::{END_JOB, EndNotice, end_job};
pub use publish::PublishNotice;
pub(super) use raise::contact_context;
pub use raise::{FoundRow, ObjectionAnswer, RaiseObjection};
pub use record_publication::RecordPublication;
pub use withdraw::WithdrawNotice;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Done, Stop, Tx};

use super::queries;
use super::refusal::NoticeRefusal;
use super::state::NoticeState;
use super::tables::notice;

/// What a command about a notice answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NoticeAnswer {
    /// The notice.
    pub notice_id: String,
    /// The number people read.
    pub number: String,
    /// Where it stands.
    pub state: NoticeState,
    /// Its version, for the next command.
    pub version: i32,
}

impl NoticeAnswer {
    fn done(row: &notice::Model) -> Result<Done<NoticeAnswer>, store::StoreError> {
        let state = queries::state_of(row)?;
        Ok(Done::new(NoticeAnswer {
            notice_id: row.id.clone(),
            number: row.number.clone(),
            state,
            version: row.row_version,
        })
        .about("notice", &row.id)
        .fact("number", row.number.as_str())
        .fact("state", state.word()))
    }
}

/// A notice at the version its reader saw.
async fn open(
    tx: &Tx<'_>,
    id: &str,
    version: i32,
) -> Result<(notice::Model, NoticeState), Stop<NoticeRefusal>> {
    let row = queries::find(tx.db(), tx.county(), id)
        .await?
        .ok_or(NoticeRefusal::NoSuchNotice)?;
    if row.row_version != version {
        return Err(Stop::Stale);
    }
    let state = queries::state_of(&row)?;
    Ok((row, state))
}
