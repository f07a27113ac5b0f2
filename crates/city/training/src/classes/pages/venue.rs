//! The task 场地和设备: where of the institution's venues the class is taught.

use registers::venues::State;
use web::components::Empty;
use web::form::{Choice, Field, Reader};
use web::{Html, PageError};

use super::edit::{Desk, seen};
use super::shown;
use crate::classes::commands::SetVenue;
use crate::classes::picture::Picture;
use crate::classes::tasks::TaskKind;
use crate::enrolment::panels::card;

/// Characters of a room's name.
const ROOM_MAX: usize = 40;

pub(super) async fn form(desk: &Desk<'_>) -> Result<Html, PageError> {
    let t = desk.viewer.t();
    let class = &desk.filing.picture.class;
    let (db, county) = (desk.app.store().read(), desk.app.county());
    let venues = registers::venues::of_organisation(db, county, &class.organisation_id).await?;
    let choices: Vec<Choice> = venues
        .iter()
        .filter(|venue| venue.state == State::Open)
        .map(|venue| {
            let words = t
                .with("class-venue-seats")
                .s("name", &venue.name)
                .n("seats", venue.seats)
                .to_string();
            Choice::data(&venue.id, words)
        })
        .collect();
    if choices.is_empty() {
        let empty = Empty::new(t.say("class-no-venues"), t.say("class-no-venues-why"))
            .go("/venues/new", t.say("class-add-venue"));
        let name = shown::task_name(t, TaskKind::Venue);
        return Ok(card("task", name, Html::default(), Html::of(&empty)));
    }
    let form = desk
        .form(TaskKind::Venue)
        .field(
            Field::radios("venue_id", t.say("class-venue-label"), choices)
                .value_of(class.venue_id.as_deref()),
        )
        .field(
            Field::text("room", t.say("class-room-label"))
                .max(ROOM_MAX)
                .hint(t.say("class-room-hint"))
                .optional(t)
                .narrow()
                .value_of(class.room.as_deref()),
        );
    Ok(desk.finish(TaskKind::Venue, form))
}

pub(super) fn read(read: &mut Reader<'_>, picture: &Picture) -> Option<SetVenue> {
    let seen = seen(read);
    let venue_id = match read.opt_text("venue_id", 40) {
        Some(id) if id.is_empty() => {
            read.errors().add("venue_id", "web-field-choose", vec![]);
            None
        }
        other => other,
    };
    let room = read.opt_text("room", ROOM_MAX);
    Some(SetVenue {
        class_id: picture.class.id.clone(),
        seen,
        venue_id: venue_id?,
        room: room.filter(|room| !room.is_empty()),
    })
}
