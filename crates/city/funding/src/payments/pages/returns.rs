//! `GET`, `POST /payments/{id}/return`: the bank's return file is handed in and read; what is wrong with it is said, and nothing
//! of a wrong one is taken.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Explain;
use policy::BankReturn;
use sheets::{Limits, SheetRefusal, Workbook, isolated};
use web::components::Button;
use web::form::{Field, FormErrors};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::found;
use crate::payments::bank_return::{self, ReturnFile};
use crate::payments::commands::ReadReturn;
use crate::payments::tables::payment_batch;
use crate::rules;

/// Asks for the file.
pub async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = found(&app, &id).await?;
    Ok(page(&viewer, &row, FormErrors::new()))
}

fn page(viewer: &Viewer, row: &payment_batch::Model, errors: FormErrors) -> Page {
    let t = viewer.t();
    let form = viewer
        .form(format!("/payments/{}/return", row.id))
        .field(Field::hidden("version", row.row_version.to_string()))
        .field(
            Field::file("file", t.say("payment-return-file"), ".csv,.txt,.xlsx,.xls")
                .hint(t.say("payment-return-hint")),
        )
        .button(Button::new(t.say("payment-return-do")).primary())
        .cancel(
            format!("/payments/{}", row.id),
            t.say("payment-back-to-batch"),
        )
        .errors(errors.clone());
    Page::desk(viewer, t.say("payment-return-read"))
        .crumb("/payments", t.say("payment-title"))
        .crumb(format!("/payments/{}", row.id), &row.number)
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// Reads it.
pub async fn read(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = found(&app, &id).await?;
    let pack = rules::pack(&app, &viewer).await?;
    let mut reader = posted.read();
    let Some(file) = reader.file("file").cloned() else {
        return Ok(page(&viewer, &row, reader.into_errors()).into_response());
    };
    let limits = Limits {
        bytes: app.site().sheet_bytes_max as u64,
        ..Limits::default()
    };
    let bytes = file.bytes.clone();
    let book = tokio::task::spawn_blocking(move || read_apart(&bytes, &limits))
        .await
        .map_err(PageError::broken)??;
    let content = match book
        .map_err(|refusal| said("file", &refusal))
        .and_then(|book| content(&book, &pack.settings().bank_return))
    {
        Ok(content) => content,
        Err(errors) => return Ok(page(&viewer, &row, errors).into_response()),
    };
    let media = file.media.as_deref().unwrap_or("application/octet-stream");
    let store = app.store();
    let handed = store
        .files()
        .put(store.keys(), &file.file_name, media, &file.bytes)?;
    let (paid, all) = (
        content.lines.iter().filter(|line| line.paid).count(),
        content.lines.len(),
    );
    // the version is the form's own; the reading stands before it is asked
    let taken = ReadReturn::read(store.keys(), id.clone(), 0, handed, content)?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX)?;
            Some(ReadReturn { version, ..taken })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/payments/{id}"))
            .said_with(
                "payment-return-taken",
                vec![
                    ("paid", paid.to_string()),
                    ("bounced", (all - paid).to_string()),
                ],
            )
            .into_response(),
        Err(errors) => page(&viewer, &row, errors).into_response(),
    })
}

fn content(book: &Workbook, layout: &BankReturn) -> Result<ReturnFile, FormErrors> {
    bank_return::read(book, layout).map_err(|fault| said("file", &fault))
}

fn said(field: &str, error: &impl Explain) -> FormErrors {
    let mut errors = FormErrors::new();
    errors.add(field, error.key(), error.args());
    errors
}

/// A file from outside is read by a child process with limits of its own.
fn read_apart(bytes: &[u8], limits: &Limits) -> Result<Result<Workbook, SheetRefusal>, PageError> {
    use std::io::Write;
    let mut file = tempfile::NamedTempFile::new().map_err(PageError::broken)?;
    file.write_all(bytes).map_err(PageError::broken)?;
    let exe = std::env::current_exe().map_err(PageError::broken)?;
    Ok(isolated::read(&exe, file.path(), limits))
}
