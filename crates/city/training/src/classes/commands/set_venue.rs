//! The institution says where the class is taught.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused};
use crate::classes::tables::class;

/// Characters of a room's name.
const ROOM_MAX: usize = 40;

/// Says where.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetVenue {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// The venue, of the institution's own.
    pub venue_id: String,
    /// The room, when every lesson is in the same one.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub room: Option<String>,
}

/// Why a venue is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VenueRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// The venue is none of the institution's open ones.
    #[error("the venue is none of the institution's open ones")]
    NotOurs,
    /// The venue has fewer seats than learners are planned for.
    #[error("{heads} learners for {seats} seats")]
    TooFewSeats {
        /// The learners.
        heads: i32,
        /// The seats.
        seats: i32,
    },
    /// The room's name is too long.
    #[error("the room's name has more than {ROOM_MAX} characters")]
    RoomTooLong,
}

impl Refusal for VenueRefusal {
    fn key(&self) -> &'static str {
        match self {
            VenueRefusal::Class(refused) => refused.key(),
            VenueRefusal::NotOurs => "class-venue-not-ours",
            VenueRefusal::TooFewSeats { .. } => "class-venue-too-few-seats",
            VenueRefusal::RoomTooLong => "class-room-too-long",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            VenueRefusal::Class(refused) => refused.args(),
            VenueRefusal::NotOurs => vec![],
            VenueRefusal::TooFewSeats { heads, seats } => {
                vec![("heads", heads.to_string()), ("seats", seats.to_string())]
            }
            VenueRefusal::RoomTooLong => vec![("max", ROOM_MAX.to_string())],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            VenueRefusal::Class(refused) => refused.field(),
            VenueRefusal::NotOurs | VenueRefusal::TooFewSeats { .. } => Some("venue_id"),
            VenueRefusal::RoomTooLong => Some("room"),
        }
    }
}

impl Command for SetVenue {
    const NAME: &'static str = "class.set_venue";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = VenueRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<VenueRefusal>> {
        let case = Case::open_for_edit::<VenueRefusal>(tx, who, &self.class_id, self.seen).await?;
        let venue = registers::venues::find(tx.db(), tx.county(), &self.venue_id)
            .await?
            .filter(|venue| {
                venue.organisation_id == case.row.organisation_id
                    && venue.state == registers::venues::State::Open
            })
            .ok_or(VenueRefusal::NotOurs)?;
        if let Some(heads) = case.row.planned_heads.filter(|heads| *heads > venue.seats) {
            return Err(VenueRefusal::TooFewSeats {
                heads,
                seats: venue.seats,
            }
            .into());
        }
        let room = self
            .room
            .as_deref()
            .map(str::trim)
            .filter(|room| !room.is_empty());
        if room.is_some_and(|room| room.chars().count() > ROOM_MAX) {
            return Err(VenueRefusal::RoomTooLong.into());
        }
        let new = class::Model {
            venue_id: Some(venue.id.clone()),
            room: room.map(str::to_owned),
            ..case.row.clone()
        };
        let row = case.save(tx, new).await?;
        Ok(ClassAnswer::done(&row).fact("venue", venue.id))
    }
}
