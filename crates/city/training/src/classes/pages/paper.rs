//! Files and papers: a clerk records the leader's approval on paper with its scan; files of a class are shown again.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Role;
use store::files::{self, Handed};
use web::components::{Button, Note, Tone};
use web::form::{Choice, Field, FormErrors, Upload, Values};
use web::table::Download;
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::shown;
use crate::classes::class;
use crate::classes::commands::RecordPaperApproval;
use crate::classes::state::Phase;
use crate::enrolment::seen;

/// Scans a signed form may be.
const SCANS: &str = ".pdf,.jpg,.jpeg,.png";
/// Characters of an opinion.
const OPINION_MAX: usize = 500;

/// What a file is by its first bytes; what the browser says of it is not believed.
pub(super) fn media_type(bytes: &[u8]) -> &'static str {
    match bytes {
        [b'%', b'P', b'D', b'F', ..] => "application/pdf",
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        _ => "application/octet-stream",
    }
}

/// Encrypts and keeps the bytes of an upload, away from the threads that answer.
pub(super) async fn keep(app: &App, file: &Upload) -> Result<Handed, PageError> {
    let (store, name, bytes) = (
        app.store().clone(),
        file.file_name.clone(),
        file.bytes.clone(),
    );
    let kept = tokio::task::spawn_blocking(move || {
        let media = media_type(&bytes);
        store.files().put(store.keys(), &name, media, &bytes)
    })
    .await
    .map_err(PageError::broken)?;
    Ok(kept?)
}

async fn waiting(app: &App, viewer: &Viewer, id: &str) -> Result<class::Model, PageError> {
    let row = seen::class(app, viewer, id).await?;
    if shown::phase(&row) == Phase::Reviewed {
        Ok(row)
    } else {
        Err(PageError::NotFound)
    }
}

async fn page(
    app: &App,
    viewer: &Viewer,
    row: &class::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let staff = access::accounts::queries::colleagues(db, county, None).await?;
    let ids: Vec<&str> = staff.iter().map(|account| account.id.as_str()).collect();
    let roles = access::accounts::queries::roles_on(db, county, &ids, viewer.today()).await?;
    let leads = |id: &String| {
        roles
            .get(id)
            .is_some_and(|roles| roles.contains(&Role::Leader))
    };
    let leaders = staff
        .iter()
        .filter(|account| leads(&account.id))
        .map(|account| Choice::data(&account.id, &account.display_name))
        .collect();
    let blank = Some(t.say("class-paper-choose-leader").into_owned());
    let note = Note::new(Tone::Plain, Html::escaped(&t.say("class-paper-note")));
    let form = viewer
        .form(format!("/classes/{}/paper", row.id))
        .html(Html::of(&note))
        .field(Field::hidden("seen", row.row_version.to_string()))
        .field(Field::select(
            "leader",
            t.say("class-paper-leader"),
            leaders,
            blank,
        ))
        .field(
            Field::date("signed_on", t.say("class-paper-day"))
                .hint(t.say("class-paper-day-hint"))
                .day(Some(viewer.today())),
        )
        .field(
            Field::file("scan", t.say("class-paper-scan"), SCANS)
                .hint(t.say("class-paper-scan-hint")),
        )
        .field(
            Field::area("opinion", t.say("class-paper-opinion"))
                .max(OPINION_MAX)
                .optional(t),
        )
        .button(Button::new(t.say("class-paper-button")).primary())
        .cancel(format!("/classes/{}", row.id), t.say("class-back-class"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("class-record-paper"))
        .crumb("/classes/queue", t.say("class-queue"))
        .crumb_data(format!("/classes/{}", row.id), &row.title)
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// `GET /classes/{id}/paper`
pub async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = waiting(&app, &viewer, &id).await?;
    page(&app, &viewer, &row, &Values::default(), FormErrors::new()).await
}

/// `POST /classes/{id}/paper`
pub async fn record(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = waiting(&app, &viewer, &id).await?;
    let scan = match posted.read().opt_file("scan") {
        Some(file) => Some(keep(&app, file).await?),
        None => None,
    };
    let done = app
        .submit(&viewer, &posted, |read| {
            let seen = read.whole("seen", 0, i32::MAX);
            let leader = read.text("leader", 40);
            let signed_on = read.date("signed_on");
            let opinion = read.opt_text("opinion", OPINION_MAX);
            Some(RecordPaperApproval {
                class_id: id.clone(),
                seen: seen?,
                leader: leader?,
                signed_on: signed_on?,
                scan,
                opinion: opinion.filter(|words| !words.is_empty()),
            })
        })
        .await?;
    Ok(match done {
        Ok(_) => viewer
            .go(format!("/classes/{id}"))
            .said("class-paper-recorded")
            .into_response(),
        Err(errors) => page(&app, &viewer, &row, posted.values(), errors)
            .await?
            .into_response(),
    })
}

/// `GET /classes/{id}/files/{which}`: the syllabus, or the scan of the approval.
pub async fn file(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, which)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let row = seen::class(&app, &viewer, &id).await?;
    let file_id = match which.as_str() {
        "syllabus" => row.syllabus_file_id,
        "approval" => row.paper_signature_file_id,
        _ => None,
    }
    .ok_or(PageError::NotFound)?;
    let stored = files::find(app.store().read(), app.county(), &file_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let store = app.store().clone();
    let sha256 = stored.sha256.clone();
    let bytes = tokio::task::spawn_blocking(move || store.files().get(store.keys(), &sha256))
        .await
        .map_err(PageError::broken)??;
    let media = media_type(&bytes);
    Ok(Download::new(stored.name, media, bytes).into_response())
}

#[cfg(test)]
mod tests {
    use super::media_type;

    #[test]
    fn a_scan_is_known_by_its_first_bytes() {
        for (bytes, media) in [
            (b"%PDF-1.7".as_slice(), "application/pdf"),
            (&[0xff, 0xd8, 0xff, 0xe0], "image/jpeg"),
            (&[0x89, b'P', b'N', b'G', 13], "image/png"),
            (b"<html>", "application/octet-stream"),
            (b"", "application/octet-stream"),
        ] {
            assert_eq!(media_type(bytes), media);
        }
    }
}
