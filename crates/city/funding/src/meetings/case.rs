//! A meeting as a command finds it: its list, what was seen of it, who may record it.

use kernel::Actor;
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Done, Refusal, Stop, StoreError, Tx};

use super::queries;
use super::state::{Outcome, State};
use super::tables::{meeting, meeting_item};
use crate::claims::case::{ClaimRefused, must_stand_in};
use crate::claims::state::MoveRefused;

/// Why nothing was done with a meeting, whatever was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MeetingRefused {
    /// There is no such meeting in the county.
    #[error("there is no such meeting")]
    NoSuchMeeting,
    /// It was decided or cancelled before.
    #[error("the meeting is {}", .state.word())]
    NotOpen {
        /// Where it stands.
        state: State,
    },
    /// The claim is not on its list, or was sent back before.
    #[error("the claim is not on the list")]
    NotOnList,
    /// Whatever was asked of a claim on the list.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
}

impl From<MoveRefused> for MeetingRefused {
    fn from(refused: MoveRefused) -> MeetingRefused {
        MeetingRefused::Claim(ClaimRefused::Move(refused))
    }
}

impl Refusal for MeetingRefused {
    fn key(&self) -> &'static str {
        match self {
            MeetingRefused::NoSuchMeeting => "meeting-not-found",
            MeetingRefused::NotOpen { .. } => "meeting-not-open",
            MeetingRefused::NotOnList => "meeting-not-on-list",
            MeetingRefused::Claim(refused) => refused.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            MeetingRefused::NotOpen { state } => vec![("state", state.word().into())],
            MeetingRefused::Claim(refused) => refused.args(),
            MeetingRefused::NoSuchMeeting | MeetingRefused::NotOnList => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            MeetingRefused::Claim(refused) => refused.field(),
            _ => None,
        }
    }
}

/// What every command about one meeting answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MeetingAnswer {
    /// The meeting.
    pub meeting_id: String,
    /// The number of its list.
    pub number: String,
    /// Its version after the command.
    pub version: i32,
    /// Where it stands now.
    pub state: State,
}

impl MeetingAnswer {
    /// Of a meeting as it stands, with the journal's subjects.
    pub fn done(
        row: &meeting::Model,
        items: &[meeting_item::Model],
    ) -> Result<Done<MeetingAnswer>, StoreError> {
        let answer = MeetingAnswer {
            meeting_id: row.id.clone(),
            number: row.number.clone(),
            version: row.row_version,
            state: state_of(row)?,
        };
        let done = Done::new(answer)
            .about("meeting", &row.id)
            .fact("state", row.state.clone())
            .fact("claims", row.claims)
            .fact("fen", row.amount_fen);
        Ok(items
            .iter()
            .fold(done, |done, item| done.about("claim", &item.claim_id)))
    }
}

/// Where a stored meeting stands.
pub fn state_of(row: &meeting::Model) -> Result<State, StoreError> {
    State::from_word(&row.state)
        .ok_or_else(|| StoreError::Broken(format!("meeting {}: state {}", row.id, row.state)))
}

/// An open meeting and what is still to be decided on its list.
pub struct OpenMeeting {
    /// The row as it was read.
    pub row: meeting::Model,
    /// The open items in their order.
    pub items: Vec<meeting_item::Model>,
}

impl OpenMeeting {
    /// Finds a meeting whose list is still open, as it was on the screen.
    pub async fn find<R: Refusal + From<MeetingRefused> + From<ClaimRefused>>(
        tx: &Tx<'_>,
        who: &Actor,
        meeting_id: &str,
        seen: i32,
    ) -> Result<OpenMeeting, Stop<R>> {
        must_stand_in::<R>(tx, who).await?;
        let row = meeting::Entity::find_by_id((tx.county().to_owned(), meeting_id.to_owned()))
            .one(tx.db())
            .await?
            .ok_or(R::from(MeetingRefused::NoSuchMeeting))?;
        let state = state_of(&row)?;
        if state != State::Listed {
            return Err(R::from(MeetingRefused::NotOpen { state }).into());
        }
        if row.row_version != seen {
            return Err(Stop::Stale);
        }
        let mut items = queries::items(tx.db(), tx.county(), &row.id).await?;
        items.retain(|item| item.outcome == Outcome::Open.word());
        Ok(OpenMeeting { row, items })
    }
}
