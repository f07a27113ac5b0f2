//! The pages of bank accounts: the queue of the second person, one account with its decision, and naming a new one.

pub mod decide;
pub mod list;
pub mod propose;

use std::collections::HashMap;

use web::components::{Button, Icon, LinkRow, Links, Look, Piece, Tag};
use web::{App, Html, PageError, T, Viewer};

use super::{Owner, State, bank_account, masked, queries};
use crate::packs;
use crate::shown::{OFFICES, line, pieces, plain};

/// Where it stands.
pub(super) fn state_tag(t: T, state: State) -> Tag {
    let (look, icon, key) = match state {
        State::Proposed => (Look::Go, Icon::Half, "bank-account-proposed"),
        State::Confirmed => (Look::Ok, Icon::Tick, "bank-account-confirmed"),
        State::Replaced => (Look::Idle, Icon::Minus, "bank-account-replaced"),
        State::Declined => (Look::No, Icon::Cross, "bank-account-declined"),
    };
    Tag::of(look, icon, t.say(key))
}

/// The accounts of one owner, for their own page at a desk. `propose` is where a new one is named, for whoever may.
pub(crate) async fn of_owner(
    app: &App,
    viewer: &Viewer,
    owner: &Owner,
    propose: Option<String>,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let rows = queries::all_of(app.store().read(), app.county(), owner).await?;
    let numbers = shown_numbers(app, viewer, &rows).await?;
    let opens = viewer.is_any(OFFICES);
    let list = rows
        .iter()
        .map(|row| {
            let piece = Piece::new(title(t, row, &numbers), state_tag(t, row.state));
            let piece = if opens {
                piece.link(format!("/bank-accounts/{}", row.id))
            } else {
                piece
            };
            piece.found(t.zh(&row.holder))
        })
        .collect();
    let words = if rows.is_empty() {
        "bank-account-propose"
    } else {
        "bank-account-change"
    };
    let button = propose.map(|href| Button::link(t.say(words), href));
    Ok(pieces(list, t.say("bank-account-none-yet"), button))
}

/// A worker's own accounts, for a phone.
pub(super) async fn of_oneself(
    app: &App,
    viewer: &Viewer,
    owner: &Owner,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let rows = queries::all_of(app.store().read(), app.county(), owner).await?;
    let numbers = shown_numbers(app, viewer, &rows).await?;
    if rows.is_empty() {
        return Ok(line(Html::escaped(&t.say("bank-account-none-yet"))));
    }
    let rows = rows
        .iter()
        .map(|row| {
            LinkRow::plain(title(t, row, &numbers))
                .sub(t.zh(&row.holder))
                .end(Html::of(&state_tag(t, row.state)))
        })
        .collect();
    Ok(plain(Html::of(&Links::new(rows))))
}

/// The numbers behind the mask of today's pack, by account id.
pub(super) async fn shown_numbers(
    app: &App,
    viewer: &Viewer,
    rows: &[bank_account::Model],
) -> Result<HashMap<String, String>, PageError> {
    let (db, county) = (app.store().read(), app.county());
    let mask = packs::bank_account_mask(db, county, viewer.today()).await?;
    Ok(masked(db, app.store().keys(), rows, mask).await?)
}

fn title(t: T, row: &bank_account::Model, numbers: &HashMap<String, String>) -> Html {
    Html::join([
        t.zh(&row.bank_name),
        Html::escaped(" "),
        Html::escaped(numbers.get(&row.id).map_or("", String::as_str)),
    ])
}
