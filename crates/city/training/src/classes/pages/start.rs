//! `/classes/new`: an institution begins a class, empty or like an earlier one.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Choice, Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use crate::classes::commands::{DraftClass, TITLE_MAX, barred_from_all};
use crate::classes::packs;
use crate::classes::queries::{self, Wanted};
use crate::enrolment::panels::stack;

/// Earlier classes offered to be taken over; the newest ones are the likely ones.
const OFFERED: u64 = 50;

async fn page(
    app: &App,
    viewer: &Viewer,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let wanted = Wanted {
        organisation: Some(viewer.organisation()?.to_owned()),
        ..Wanted::default()
    };
    let (db, county) = (app.store().read(), app.county());
    let barred = barred(app, viewer).await?;
    let earlier = queries::newest(db, county, &wanted, 0, OFFERED).await?;
    let choices = earlier
        .iter()
        .map(|row| Choice::data(&row.id, &row.title))
        .collect();
    let mut form = viewer.form("/classes/new").field(
        Field::text("title", t.say("class-title-label"))
            .max(TITLE_MAX)
            .hint(t.say("class-title-hint")),
    );
    if !earlier.is_empty() {
        let blank = Some(t.say("class-like-none").into_owned());
        form = form.field(
            Field::select("like", t.say("class-like"), choices, blank)
                .hint(t.say("class-like-hint"))
                .optional(t),
        );
    }
    let form = form
        .button(Button::new(t.say("class-begin")).primary())
        .cancel("/classes", t.say("class-back-list"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("class-new"))
        .crumb("/classes", t.say("class-list"))
        .with_errors(&errors)
        .html(stack([barred, Html::of(&form)])))
}

/// Before anything is typed: that no programme for classes takes an institution of this kind, with the sentence. Nothing when one
/// does.
async fn barred(app: &App, viewer: &Viewer) -> Result<Html, PageError> {
    let (t, today) = (viewer.t(), viewer.today());
    let (db, county) = (app.store().read(), app.county());
    let own = viewer.organisation()?;
    let Some(institution) = registers::organisations::queries::find(db, county, own).await? else {
        return Ok(Html::default());
    };
    let pack = packs::in_force(db, county, today, today).await?;
    let Some(refused) = barred_from_all(&pack, &institution, today) else {
        return Ok(Html::default());
    };
    let args = store::Refusal::args(&refused);
    let text = t.with_args(store::Refusal::key(&refused), &args).html();
    let title = Html::escaped(&t.say("class-barred"));
    Ok(Html::of(&Note::new(Tone::Warn, title).text(text)))
}

/// `GET /classes/new`
pub async fn show(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    page(&app, &viewer, &Values::default(), FormErrors::new()).await
}

/// `POST /classes/new`
pub async fn begin(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let done = app
        .submit(&viewer, &posted, |read| {
            let title = read.text("title", TITLE_MAX);
            let like = read.opt_text("like", 40);
            Some(DraftClass {
                title: title?,
                like: Some(like?).filter(|id| !id.is_empty()),
            })
        })
        .await?;
    Ok(match done {
        Ok(begun) => viewer
            .go(format!("/classes/{}", begun.class_id))
            .said("class-begun")
            .into_response(),
        Err(errors) => page(&app, &viewer, posted.values(), errors)
            .await?
            .into_response(),
    })
}
