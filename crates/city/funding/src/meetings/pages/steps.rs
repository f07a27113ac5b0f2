//! Recording what the meeting decided, sending one claim back, cancelling a list.

use axum::extract::{Path, State as Shared};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::{MeetingView, address};
use crate::claims::pages::line::hand_in;
use crate::claims::pages::steps::seen_of;
use crate::claims::state::WORDS_MAX;
use crate::meetings::commands::{CancelMeeting, DecideMeeting, SendBackClaim};

fn page(viewer: &Viewer, view: &MeetingView, title: &str, errors: &FormErrors) -> Page {
    let t = viewer.t();
    Page::desk(viewer, t.say(title).into_owned())
        .crumb("/meetings", t.say("meeting-title"))
        .crumb(address(&view.row.id), &view.row.number)
        .with_errors(errors)
}

fn seen_field(view: &MeetingView) -> Field {
    Field::hidden("seen", view.row.row_version.to_string())
}

fn decide_page(viewer: &Viewer, view: &MeetingView, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let to = address(&view.row.id);
    let follows = t
        .with("meeting-decide-follows")
        .n("n", i64::from(view.row.claims))
        .n("heads", i64::from(view.row.persons))
        .money("amount", kernel::Money::from_fen(view.row.amount_fen))
        .html();
    let form = viewer
        .form(format!("{to}/decide"))
        .html(Html::of(&Note::new(Tone::Plain, follows)))
        .field(seen_field(view))
        .field(
            Field::text("minutes_number", t.say("meeting-minutes"))
                .hint(t.say("meeting-minutes-hint"))
                .max(60),
        )
        .field(Field::date("held_on", t.say("meeting-held-on")))
        .field(
            Field::file("scan", t.say("meeting-scan"), ".pdf,.jpg,.jpeg,.png")
                .hint(t.say("meeting-scan-hint")),
        )
        .field(
            Field::text("box_number", t.say("meeting-box"))
                .hint(t.say("meeting-box-hint"))
                .narrow()
                .optional(t),
        )
        .button(Button::new(t.say("meeting-decide")).primary())
        .cancel(&to, t.say("claim-back"))
        .values(values)
        .errors(errors.clone());
    page(viewer, view, "meeting-decide", &errors).html(Html::of(&form))
}

/// The form for what the meeting decided.
pub async fn decide_form(
    viewer: Viewer,
    Shared(app): Shared<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let view = MeetingView::of(&app, &id).await?;
    Ok(decide_page(
        &viewer,
        &view,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Records what the meeting decided.
pub async fn decide(
    viewer: Viewer,
    Shared(app): Shared<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let view = MeetingView::of(&app, &id).await?;
    let scan = match posted.read().opt_file("scan") {
        Some(file) => Some(hand_in(&app, file)?),
        None => None,
    };
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let minutes_number = read.text("minutes_number", 60);
            let held_on = read.date("held_on");
            let box_number = read.opt_text("box_number", 60);
            let seen = seen_of(read);
            Some(DecideMeeting {
                meeting_id: id.clone(),
                seen: seen?,
                minutes_number: minutes_number?,
                held_on: held_on?,
                scan,
                box_number: box_number?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(address(&id))
            .said("meeting-decided-now")
            .into_response(),
        Err(errors) => decide_page(&viewer, &view, posted.values(), errors).into_response(),
    })
}

fn back_page(
    viewer: &Viewer,
    view: &MeetingView,
    claim: &str,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let to = address(&view.row.id);
    let row = view.claims.get(claim).ok_or(PageError::NotFound)?;
    let about = t
        .with("meeting-send-back-about")
        .s("number", &row.number)
        .html();
    let form = viewer
        .form(format!("{to}/claims/{claim}/back"))
        .html(Html::of(&Note::new(Tone::Plain, about)))
        .field(seen_field(view))
        .field(
            Field::area("words", t.say("meeting-send-back-words"))
                .hint(t.say("meeting-send-back-words-hint"))
                .max(WORDS_MAX),
        )
        .button(Button::new(t.say("meeting-send-back")).primary())
        .cancel(&to, t.say("claim-back"))
        .values(values)
        .errors(errors.clone());
    Ok(page(viewer, view, "meeting-send-back", &errors).html(Html::of(&form)))
}

/// The form for sending one claim back.
pub async fn back_form(
    viewer: Viewer,
    Shared(app): Shared<App>,
    Path((id, claim)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let view = MeetingView::of(&app, &id).await?;
    back_page(
        &viewer,
        &view,
        &claim,
        &Values::default(),
        FormErrors::new(),
    )
}

/// Sends one claim back.
pub async fn back(
    viewer: Viewer,
    Shared(app): Shared<App>,
    Path((id, claim)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let view = MeetingView::of(&app, &id).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let words = read.text("words", WORDS_MAX);
            let seen = seen_of(read);
            Some(SendBackClaim {
                meeting_id: id.clone(),
                seen: seen?,
                claim_id: claim.clone(),
                words: words?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(address(&id))
            .said("meeting-sent-back")
            .into_response(),
        Err(errors) => back_page(&viewer, &view, &claim, posted.values(), errors)?.into_response(),
    })
}

fn cancel_page(viewer: &Viewer, view: &MeetingView, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let to = address(&view.row.id);
    let follows = Html::escaped(&t.say("meeting-cancel-follows"));
    let form = viewer
        .form(format!("{to}/cancel"))
        .html(Html::of(&Note::new(Tone::Warn, follows)))
        .field(seen_field(view))
        .field(Field::area("reason", t.say("meeting-cancelled-reason")).max(WORDS_MAX))
        .button(Button::new(t.say("meeting-cancel")).danger())
        .cancel(&to, t.say("claim-back"))
        .values(values)
        .errors(errors.clone());
    page(viewer, view, "meeting-cancel", &errors).html(Html::of(&form))
}

/// The form for cancelling a list.
pub async fn cancel_form(
    viewer: Viewer,
    Shared(app): Shared<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let view = MeetingView::of(&app, &id).await?;
    Ok(cancel_page(
        &viewer,
        &view,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Cancels a list.
pub async fn cancel(
    viewer: Viewer,
    Shared(app): Shared<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let view = MeetingView::of(&app, &id).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let reason = read.text("reason", WORDS_MAX);
            let seen = seen_of(read);
            Some(CancelMeeting {
                meeting_id: id.clone(),
                seen: seen?,
                reason: reason?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go("/meetings")
            .said("meeting-cancelled-now")
            .into_response(),
        Err(errors) => cancel_page(&viewer, &view, posted.values(), errors).into_response(),
    })
}
