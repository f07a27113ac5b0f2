//! How messages leave the house, and those that did not: a card of the settings page.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use store::outbox::{self, Counts};
use web::components::{Button, Fact, Facts, Note, Tone};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, PageError, Posted, T, Viewer};

use crate::administration::{ADMINISTRATORS, shown};
use crate::serve::outbox::{RetryMessages, WayShown, Ways};

/// Channels whose adapter is named, whether a message went there or not.
const CHANNELS: [&str; 3] = ["sms", "voice", "webhook"];

fn way(t: T, shown: &WayShown) -> String {
    let words = t.with(format!("admin-way-kind-{}", shown.kind));
    match &shown.host {
        Some(host) => words.s("host", host).to_string(),
        None => words.to_string(),
    }
}

fn channel(t: T, word: &str) -> String {
    if CHANNELS.contains(&word) {
        t.say(&format!("admin-channel-{word}")).into_owned()
    } else {
        word.to_owned()
    }
}

/// The card.
pub(super) async fn card(app: &App, viewer: &Viewer) -> Result<Html, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let counts = outbox::counts(db, county).await?;
    let error = outbox::last_error(db, county).await?;
    let mut parts = vec![];
    if let Ok(ways) = app.part::<Ways>() {
        let facts = CHANNELS.map(|word| {
            let shown = way(t, &ways.shown(word));
            Fact::new(channel(t, word), Html::escaped(&shown))
        });
        parts.push(Html::of(&Facts::new(t, facts.into())));
    }
    let rows: Vec<Row> = counts
        .iter()
        .map(|c: &Counts| {
            Row::new(vec![
                Cell::text(channel(t, &c.channel)),
                Cell::number(c.sent),
                Cell::number(c.waiting),
                Cell::number(c.failing),
                Cell::number(c.given_up),
            ])
        })
        .collect();
    let count = rows.len() as u64;
    if count > 0 {
        let table = Table::new(
            t,
            &ListQuery::new("/settings", ""),
            t.say("admin-settings-messages"),
        )
        .id("settings-messages")
        .column(Column::new(t.say("admin-messages-channel")))
        .column(Column::number(t.say("admin-messages-sent")))
        .column(Column::number(t.say("admin-messages-waiting")))
        .column(Column::number(t.say("admin-messages-failing")))
        .column(Column::number(t.say("admin-messages-given-up")))
        .rows(rows, count)
        .bare();
        parts.push(Html::of(&table));
    }
    let held: i64 = counts.iter().map(|c| c.failing + c.given_up).sum();
    if held > 0 {
        let words = t.with("admin-messages-held").n("n", held).html();
        let mut note = Note::new(Tone::Warn, words);
        if let Some(error) = error {
            note = note.text(t.with("admin-messages-last-error").s("error", error).html());
        }
        let mut body = vec![Html::of(&note)];
        if viewer.is_any(ADMINISTRATORS) {
            let again = Button::new(t.say("admin-messages-retry"));
            body.push(Html::of(&viewer.form("/settings/messages").button(again)));
        }
        parts.push(shown::boxed(shown::stack(body)));
    }
    Ok(shown::card_flush(
        t.say("admin-settings-messages"),
        Html::join(parts),
    ))
}

/// `POST /settings/messages`
pub(super) async fn retry(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let done = app.perform(&viewer, RetryMessages {}, &posted).await?;
    Ok(viewer
        .go("/settings")
        .said_with(
            "admin-messages-retried",
            vec![("n", done.messages.to_string())],
        )
        .into_response())
}
