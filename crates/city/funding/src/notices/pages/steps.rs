//! The pages that ask before a notice is published or withdrawn, and where its publication is recorded.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Money;
use policy::{DayUnit, Period};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::found;
use crate::notices::commands::{PublishNotice, RecordPublication, WithdrawNotice};
use crate::notices::state::days_of;
use crate::notices::tables::notice;

/// Most characters of a reason or of places.
const WORDS_MOST: usize = 500;

fn version(row: &notice::Model) -> Field {
    Field::hidden("version", row.row_version.to_string())
}

fn head(viewer: &Viewer, row: &notice::Model, title: &str, errors: &FormErrors) -> Page {
    let t = viewer.t();
    Page::desk(viewer, t.say(title))
        .crumb("/notice-desk", t.say("notice-desk-title"))
        .crumb(format!("/notice-desk/{}", row.id), &row.number)
        .with_errors(errors)
}

/// `GET /notice-desk/{id}/publish`
pub async fn ask_publish(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = found(&app, &id).await?;
    Ok(publish_page(&viewer, &row, FormErrors::new()))
}

fn publish_page(viewer: &Viewer, row: &notice::Model, errors: FormErrors) -> Page {
    let t = viewer.t();
    let period = Period {
        days: u16::try_from(row.working_days).unwrap_or(0),
        unit: DayUnit::WorkingDays,
        count_first_day: row.first_day_counts,
    };
    let days = match days_of(&period, viewer.today()) {
        Ok((from, to)) => t
            .with("notice-publish-days")
            .s("days", t.range(from, to))
            .n("n", i64::from(row.working_days))
            .html(),
        Err(none) => t.with("notice-no-calendar").s("year", none.year).html(),
    };
    let question = t
        .with("notice-publish-question")
        .n("n", i64::from(row.lines))
        .money("amount", Money::from_fen(row.amount_fen))
        .html();
    let form = viewer
        .form(format!("/notice-desk/{}/publish", row.id))
        .html(Html::of(&Note::new(Tone::Plain, question).text(days)))
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("notice-publish-follows")),
        )))
        .field(version(row))
        .button(
            Button::new(
                t.with("notice-publish-do")
                    .n("n", i64::from(row.lines))
                    .to_string(),
            )
            .primary(),
        )
        .cancel(
            format!("/notice-desk/{}", row.id),
            t.say("notice-back-to-notice"),
        )
        .errors(errors.clone());
    head(viewer, row, "notice-publish", &errors).html(Html::of(&form))
}

/// `POST /notice-desk/{id}/publish`
pub async fn publish(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = found(&app, &id).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX);
            Some(PublishNotice {
                notice_id: id.clone(),
                version: version?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/notice-desk/{id}"))
            .said("notice-published")
            .into_response(),
        Err(errors) => publish_page(&viewer, &row, errors).into_response(),
    })
}

/// `GET /notice-desk/{id}/withdraw`
pub async fn ask_withdraw(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = found(&app, &id).await?;
    Ok(withdraw_page(
        &viewer,
        &row,
        &Values::default(),
        FormErrors::new(),
    ))
}

fn withdraw_page(
    viewer: &Viewer,
    row: &notice::Model,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let form = viewer
        .form(format!("/notice-desk/{}/withdraw", row.id))
        .html(Html::of(&Note::new(
            Tone::Warn,
            Html::escaped(&t.say("notice-withdraw-follows")),
        )))
        .field(version(row))
        .field(Field::area("reason", t.say("notice-withdraw-reason")).max(WORDS_MOST))
        .button(Button::new(t.say("notice-withdraw")).danger())
        .cancel(
            format!("/notice-desk/{}", row.id),
            t.say("notice-back-to-notice"),
        )
        .values(values)
        .errors(errors.clone());
    head(viewer, row, "notice-withdraw", &errors).html(Html::of(&form))
}

/// `POST /notice-desk/{id}/withdraw`
pub async fn withdraw(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = found(&app, &id).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX);
            let reason = read.text("reason", WORDS_MOST);
            Some(WithdrawNotice {
                notice_id: id.clone(),
                version: version?,
                reason: reason?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/notice-desk/{id}"))
            .said("notice-withdrawn")
            .into_response(),
        Err(errors) => withdraw_page(&viewer, &row, posted.values(), errors).into_response(),
    })
}

/// `GET /notice-desk/{id}/publication`
pub async fn ask_record(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = found(&app, &id).await?;
    let mut values = Values::default();
    values.set(
        "published_where",
        row.published_where.clone().unwrap_or_default(),
    );
    Ok(record_page(&viewer, &row, &values, FormErrors::new()))
}

fn record_page(viewer: &Viewer, row: &notice::Model, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let form = viewer
        .form(format!("/notice-desk/{}/publication", row.id))
        .field(version(row))
        .field(
            Field::area("published_where", t.say("notice-where"))
                .max(WORDS_MOST)
                .hint(t.say("notice-where-hint")),
        )
        .field(
            Field::file(
                "screenshot",
                t.say("notice-screenshot"),
                ".png,.jpg,.jpeg,.pdf",
            )
            .optional(t),
        )
        .button(Button::new(t.say("notice-record-do")).primary())
        .cancel(
            format!("/notice-desk/{}", row.id),
            t.say("notice-back-to-notice"),
        )
        .values(values)
        .errors(errors.clone());
    head(viewer, row, "notice-record", &errors).html(Html::of(&form))
}

/// `POST /notice-desk/{id}/publication`
pub async fn record(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = found(&app, &id).await?;
    let screenshot = match posted.read().opt_file("screenshot") {
        Some(file) => {
            let media = file.media.as_deref().unwrap_or("application/octet-stream");
            let store = app.store();
            Some(
                store
                    .files()
                    .put(store.keys(), &file.file_name, media, &file.bytes)?,
            )
        }
        None => None,
    };
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX);
            let place = read.text("published_where", WORDS_MOST);
            Some(RecordPublication {
                notice_id: id.clone(),
                version: version?,
                published_where: place?,
                screenshot,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/notice-desk/{id}"))
            .said("notice-recorded")
            .into_response(),
        Err(errors) => record_page(&viewer, &row, posted.values(), errors).into_response(),
    })
}
