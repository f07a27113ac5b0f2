//! The pages of benefits: the register, one person's, registering what others gave, withdrawing what was wrong.

pub mod list;
pub mod register;
pub mod withdraw;

use std::sync::Arc;

use kernel::{Lang, Money, Role};
use policy::Pack;
use web::components::{Amount, Button, Icon, Look, Piece, Tag};
use web::{App, Html, PageError, T, Viewer};

use super::{State, benefit};
use crate::occupations::{level_of_word, occupations};
use crate::packs;
use crate::people::person;
use crate::shown::{card_flush, facts_line, pieces};

/// Where it stands.
pub(super) fn state_tag(t: T, state: State) -> Tag {
    let (look, icon, key) = match state {
        State::Reserved => (Look::Go, Icon::Half, "benefit-reserved"),
        State::Granted => (Look::Ok, Icon::Tick, "benefit-granted"),
        State::Released => (Look::Idle, Icon::Minus, "benefit-released"),
    };
    Tag::of(look, icon, t.say(key))
}

/// The pack in whose words programmes are named today.
pub(super) async fn pack(app: &App, viewer: &Viewer) -> Result<Option<Arc<Pack>>, PageError> {
    Ok(packs::in_force(app.store().read(), app.county(), viewer.today()).await?)
}

/// The title of a programme; its identifier when the pack has it no more.
pub(super) fn programme_name(t: T, pack: Option<&Pack>, id: &str) -> String {
    pack.and_then(|pack| pack.programme(id))
        .map_or(id, |programme| t.pick(&programme.title))
        .to_owned()
}

/// Occupation and level, as far as the benefit knows them.
pub(super) fn trade(t: T, row: &benefit::Model) -> Html {
    let occupation = occupations().name(&row.occupation_code).unwrap_or_default();
    let level = level_of_word(&row.level).map(|level| match t.lang() {
        Lang::Zh => level.zh(),
        Lang::En => level.en(),
    });
    facts_line(
        t,
        [t.zh(occupation), Html::escaped(level.unwrap_or_default())],
    )
}

/// What a person has had and is promised, for their own page.
pub(crate) async fn of_person(
    app: &App,
    viewer: &Viewer,
    person: &person::Model,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let pack = pack(app, viewer).await?;
    let rows = match &person.id_lookup {
        Some(hash) => {
            let hashes = std::slice::from_ref(hash);
            super::of_persons(db, county, hashes).await?.remove(hash)
        }
        None => None,
    };
    let withdraws = viewer.is(Role::Reviewer);
    let list = rows
        .unwrap_or_default()
        .iter()
        .map(|row| benefit_piece(t, pack.as_deref(), row, withdraws))
        .collect();
    let button = viewer.is(Role::Clerk).then(|| {
        Button::link(
            t.say("benefit-register"),
            format!("/people/{}/benefits/new", person.id),
        )
    });
    let body = pieces(list, t.say("benefit-none-yet"), button);
    Ok(card_flush(t.say("benefit-of-person"), body))
}

fn benefit_piece(t: T, pack: Option<&Pack>, row: &benefit::Model, withdraws: bool) -> Piece {
    let title = Html::escaped(&programme_name(t, pack, &row.programme_id));
    let by = row.paid_by.as_deref().unwrap_or_default();
    let piece = Piece::new(title, state_tag(t, row.state)).found(facts_line(
        t,
        [
            trade(t, row),
            Html::of(&Amount::new(t, Money::from_fen(row.amount_fen))),
            Html::escaped(&t.date(row.decided_on)),
            t.zh(by),
        ],
    ));
    let by_hand = row.source == super::commands::REGISTERED && row.state != State::Released;
    if withdraws && by_hand {
        piece.link(format!("/benefits/{}/withdraw", row.id))
    } else {
        piece
    }
}
