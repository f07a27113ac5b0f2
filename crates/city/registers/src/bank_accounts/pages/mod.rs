//! The pages of bank accounts: the queue of the second person, one account with its decision, and naming a new one.

pub mod decide;
pub mod list;
pub mod propose;

use kernel::Mask;
use web::components::{Icon, LinkRow, Links, Look, Tag};
use web::{App, Html, PageError, T, Viewer};

use super::{Owner, State, bank_account, masked, queries};
use crate::shown::{line, stack};

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

/// The accounts of one owner, for their own page. `propose` is where a new one is named, for whoever may.
pub(crate) async fn of_owner(
    app: &App,
    viewer: &Viewer,
    owner: &Owner,
    mask: Mask,
    propose: Option<String>,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let rows = queries::all_of(db, county, owner).await?;
    let numbers = masked(db, app.store().keys(), &rows, mask).await?;
    let opens = viewer.is_any(crate::shown::OFFICES);
    let mut lines: Vec<LinkRow> = rows
        .iter()
        .map(|row| account_line(t, row, numbers.get(&row.id), opens))
        .collect();
    if let Some(href) = propose {
        let words = if rows.is_empty() {
            "bank-account-propose"
        } else {
            "bank-account-change"
        };
        lines.push(LinkRow::new(href, Html::escaped(&t.say(words))));
    }
    if lines.is_empty() {
        return Ok(stack([line(Html::escaped(
            &t.say("bank-account-none-yet"),
        ))]));
    }
    Ok(Html::of(&Links::new(lines)))
}

fn account_line(t: T, row: &bank_account::Model, number: Option<&String>, opens: bool) -> LinkRow {
    let title = Html::join([
        t.zh(&row.bank_name),
        Html::escaped(" "),
        Html::escaped(number.map_or("", String::as_str)),
    ]);
    let line = if opens {
        LinkRow::new(format!("/bank-accounts/{}", row.id), title)
    } else {
        LinkRow::plain(title)
    };
    line.sub(t.zh(&row.holder))
        .end(Html::of(&state_tag(t, row.state)))
}
