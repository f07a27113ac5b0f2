//! A meeting does not take place, or its list was wrong: its claims are free for another list.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use crate::claims::state::words_given;
use crate::claims::tables::claim;
use crate::meetings::case::{MeetingAnswer, MeetingRefused, OpenMeeting};
use crate::meetings::state::{Outcome, State};
use crate::meetings::tables::{meeting, meeting_item};

/// Cancels a list.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CancelMeeting {
    /// The meeting.
    pub meeting_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

impl Command for CancelMeeting {
    const NAME: &'static str = "meeting.cancel";
    const SENTENCES: &'static [&'static str] = &["4.2.3"];
    const LONG: bool = true;
    const MAY: &'static [Role] = &[Role::MeetingSecretary];
    type Answer = MeetingAnswer;
    type Refusal = MeetingRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<MeetingAnswer>, Stop<MeetingRefused>> {
        let open =
            OpenMeeting::find::<MeetingRefused>(tx, who, &self.meeting_id, self.seen).await?;
        let reason = words_given("reason", &self.reason).map_err(MeetingRefused::from)?;
        let claims = claim::Entity::find()
            .filter(claim::Column::CountyCode.eq(tx.county()))
            .filter(claim::Column::MeetingId.eq(&open.row.id))
            .order_by_asc(claim::Column::Id)
            .all(tx.db())
            .await?;
        for claim in &claims {
            let new = claim::Model {
                meeting_id: None,
                ..claim.clone()
            };
            tx.update(claim, new).await?;
        }
        let mut items = vec![];
        for item in &open.items {
            let new = meeting_item::Model {
                outcome: Outcome::Cancelled.word().into(),
                open: None,
                ..item.clone()
            };
            items.push(tx.update(item, new).await?);
        }
        let new = meeting::Model {
            state: State::Cancelled.word().into(),
            cancelled_reason: Some(reason),
            ..open.row.clone()
        };
        let row = tx.update(&open.row, new).await?;
        Ok(MeetingAnswer::done(&row, &items)?)
    }
}
