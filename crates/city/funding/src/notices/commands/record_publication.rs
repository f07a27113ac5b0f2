//! Where the list was published: the government's website does that, here it is recorded with a screenshot.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Stop, Tx};

use super::{NoticeAnswer, open};
use crate::claims::state::words_given;
use crate::notices::refusal::NoticeRefusal;
use crate::notices::state::NoticeState;
use crate::notices::tables::notice;

/// Records where a notice was published.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RecordPublication {
    /// The notice.
    pub notice_id: String,
    /// The version it was read at.
    pub version: i32,
    /// Addresses and places, as the office says them.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub published_where: String,
    /// The screenshot.
    #[serde(default)]
    pub screenshot: Option<Handed>,
}

impl Command for RecordPublication {
    const NAME: &'static str = "notice.record_publication";
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer];
    type Answer = NoticeAnswer;
    type Refusal = NoticeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<NoticeAnswer>, Stop<NoticeRefusal>> {
        let (old, state) = open(tx, &self.notice_id, self.version).await?;
        if !matches!(state, NoticeState::Published | NoticeState::Ended) {
            return Err(NoticeRefusal::WrongState { state }.into());
        }
        let place =
            words_given("published_where", &self.published_where).map_err(NoticeRefusal::from)?;
        let file = match &self.screenshot {
            Some(handed) => Some(files::keep(tx, handed, &who.account).await?),
            None => old.publication_file_id.clone(),
        };
        let new = notice::Model {
            published_where: Some(place.clone()),
            publication_file_id: file.clone(),
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        Ok(NoticeAnswer::done(&row)?
            .fact("where", place)
            .fact("file", file))
    }
}
