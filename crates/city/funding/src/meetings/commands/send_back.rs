//! The meeting does not decide one claim but sends it back to the bureau, saying why; the others stay on the list.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use crate::claims::case::{Case, ClaimRefused, StepNote};
use crate::claims::state::{Move, Standing, words_given};
use crate::claims::tables::claim;
use crate::meetings::case::{MeetingAnswer, MeetingRefused, OpenMeeting};
use crate::meetings::state::Outcome;
use crate::meetings::tables::{meeting, meeting_item};

/// Sends one claim of a list back.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SendBackClaim {
    /// The meeting.
    pub meeting_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// The claim.
    pub claim_id: String,
    /// What the meeting said.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub words: String,
}

impl Command for SendBackClaim {
    const NAME: &'static str = "meeting.send_back";
    const SENTENCES: &'static [&'static str] = &["4.2.6"];
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
        let words = words_given("words", &self.words).map_err(MeetingRefused::from)?;
        let item = open
            .items
            .iter()
            .find(|item| item.claim_id == self.claim_id)
            .ok_or(MeetingRefused::NotOnList)?;
        let row = claim::Entity::find_by_id((tx.county().to_owned(), self.claim_id.clone()))
            .one(tx.db())
            .await?
            .ok_or(MeetingRefused::from(ClaimRefused::NoSuchClaim))?;
        let case = Case {
            standing: Standing::of(&row)?,
            row,
        };
        let standing = case
            .standing
            .clone()
            .send_back()
            .map_err(MeetingRefused::from)?;
        let step = StepNote::new(Move::SendBack, who).reason(words.clone());
        case.move_to(tx, standing, step, |row| claim::Model {
            meeting_id: None,
            ..row
        })
        .await?;
        let new = meeting_item::Model {
            outcome: Outcome::SentBack.word().into(),
            open: None,
            words: Some(words),
            ..item.clone()
        };
        let gone = tx.update(item, new).await?;
        let new = meeting::Model {
            claims: open.row.claims - 1,
            persons: open.row.persons - gone.persons,
            amount_fen: open.row.amount_fen - gone.amount_fen,
            ..open.row.clone()
        };
        let row = tx.update(&open.row, new).await?;
        Ok(MeetingAnswer::done(&row, &[gone])?)
    }
}
