//! A form that met an ended session: kept, sealed, inside the sign-in page, and shown again to the same account.
//!
//! Nothing is stored on the server. The sealed text holds the address, the pairs and whose session it was; it is encrypted and
//! authenticated, dies after an hour, and opens for no other account. Files cannot be kept that way, and the reader is told so.

use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

use crate::app::Onward;
use crate::components::{Button, Note, Tone};
use crate::form::{Field, Form, KEY, Seal, TOKEN, Values};
use crate::{App, Html, Page, SignedIn, Viewer};

/// The most bytes a kept form may have; a longer one is not kept.
const BYTES_MAX: usize = 32 * 1024;
/// Minutes for which a kept form may be shown again.
const MINUTES: i64 = 60;
const CONTEXT: &str = "kept-form";

#[derive(Serialize, Deserialize)]
struct Kept {
    path: String,
    back: String,
    account: String,
    key: String,
    at: kernel::Moment,
    files: bool,
    pairs: Vec<(String, String)>,
}

/// Seals a form, or nothing when it is too long or nobody knows whose it was.
pub(crate) fn keep(app: &App, viewer: &Viewer, mut values: Values, files: bool) -> Option<String> {
    let account = viewer.inner().lost.clone()?;
    values.take(TOKEN);
    let key = values.take(KEY).unwrap_or_default();
    let kept = Kept {
        path: viewer.path().to_owned(),
        back: viewer.inner().back.clone(),
        account,
        key,
        at: viewer.now(),
        files,
        pairs: values.pairs().to_vec(),
    };
    let plain = serde_json::to_vec(&kept)
        .ok()
        .filter(|plain| plain.len() <= BYTES_MAX)?;
    app.store().keys().seal(CONTEXT, &plain).ok()
}

fn open(app: &App, sealed: &str) -> Option<Kept> {
    if sealed.len() > BYTES_MAX * 2 {
        return None;
    }
    let plain = app.store().keys().unseal(CONTEXT, sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}

pub(crate) fn after_sign_in(
    app: &App,
    viewer: &Viewer,
    signed_in: SignedIn,
    onward: &Onward,
) -> Response {
    let viewer = viewer.signed_in_as(signed_in);
    let kept = onward
        .draft
        .as_deref()
        .and_then(|sealed| open(app, sealed))
        .filter(|kept| {
            kept.account == viewer.actor().account
                && viewer.now().since(kept.at).num_minutes() < MINUTES
        });
    match kept {
        Some(kept) => again(&viewer, kept).into_response(),
        None => {
            let home = viewer
                .signed_in()
                .map_or("/", |signed_in| &signed_in.home)
                .to_owned();
            let next = onward
                .next
                .as_deref()
                .and_then(crate::address::local)
                .map_or(home, str::to_owned);
            viewer.go(next).into_response()
        }
    }
}

/// The page that offers to send the kept form: nothing happens before the reader says so.
fn again(viewer: &Viewer, kept: Kept) -> Page {
    let t = viewer.t();
    if kept.files {
        let note = Note::new(Tone::Warn, Html::escaped(&t.say("web-draft-files")))
            .text(Html::escaped(&t.say("web-draft-files-why")));
        let back = Button::link(t.say("web-draft-back"), kept.back).primary();
        return Page::bare(viewer, t.say("web-draft-title"))
            .html(Html::join([Html::of(&note), Html::of(&back)]));
    }
    let seal = viewer.seal();
    let key = if kept.key.is_empty() {
        seal.key.clone()
    } else {
        kept.key
    };
    let form = Form::new(t, Seal::new(seal.token, key), kept.path)
        .html(Html::of(
            &Note::new(Tone::Ok, Html::escaped(&t.say("web-draft-kept")))
                .text(Html::escaped(&t.say("web-draft-kept-why"))),
        ))
        .button(Button::new(t.say("web-draft-send")).primary())
        .cancel(kept.back, t.say("web-draft-back"));
    let form = kept.pairs.into_iter().fold(form, |form, (name, value)| {
        form.field(Field::hidden(&name, value))
    });
    Page::bare(viewer, t.say("web-draft-title")).html(Html::of(&form))
}
