//! `POST /classes/{id}/attendance`: the platform's export is taken over, row by row, for a class that chose that source.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{Explain, IdNumber};
use web::components::{Button, Note, Status, Tag, Tone};
use web::form::{Field, FormErrors};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::hours;
use crate::attendance::commands::import_export::{ExportedMark, ImportAttendance};
use crate::attendance::export::{self, Around, Known, Line, RowFault};
use crate::classes::class;
use crate::enrolment::panels::{card, stack};
use crate::enrolment::{self, seen, sheet_reader};
use crate::lessons;

/// The form, where the class takes its attendance from the platform and is taught; nothing else.
pub(super) fn form(viewer: &Viewer, class: &class::Model, errors: &FormErrors) -> Html {
    let open = class.attendance_source.as_deref() == Some("platform")
        && matches!(class.state.as_str(), "approved" | "teaching")
        && viewer.is_any(super::KEEPERS);
    if !open {
        return Html::default();
    }
    let t = viewer.t();
    let form = viewer
        .form(format!("/classes/{}/attendance", class.id))
        .field(
            Field::file(
                "export",
                t.say("attendance-export"),
                ".xlsx,.xls,.ods,.csv,.txt",
            )
            .hint(t.say("attendance-export-hint")),
        )
        .button(Button::new(t.say("attendance-export-button")).primary())
        .errors(errors.clone());
    card(
        "export",
        t.say("attendance-export-title"),
        Html::escaped(&t.say("attendance-export-sub")),
        Html::of(&form),
    )
}

/// The handler.
pub async fn take(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    let list = ListQuery::new(format!("/classes/{id}/attendance"), "");
    let again = async |errors: FormErrors| {
        let page = hours::page(&app, &viewer, &class, &list, errors).await?;
        Ok::<Response, PageError>(page.into_response())
    };
    let mut read = posted.read();
    let Some(file) = read.file("export") else {
        return again(read.into_errors()).await;
    };
    let book = match sheet_reader::read(&app, file.bytes.clone()).await? {
        Ok(book) => book,
        Err(refusal) => {
            let mut errors = FormErrors::new();
            errors.add("export", refusal.key(), refusal.args());
            return again(errors).await;
        }
    };
    let Some(lines) = export::lines(&book) else {
        return again(FormErrors::at("export", "attendance-export-no-table")).await;
    };
    let judged = judge(&app, &viewer, &class, &lines).await?;
    let marks: Vec<ExportedMark> = judged
        .iter()
        .filter_map(|row| row.as_ref().ok())
        .flatten()
        .cloned()
        .collect();
    if marks.is_empty() {
        return Ok(told(&viewer, &class, &lines, &judged).into_response());
    }
    let media = sheet_reader::media_type(&book);
    let (store, upload) = (app.store().clone(), file.clone());
    let handed = tokio::task::spawn_blocking(move || {
        store
            .files()
            .put(store.keys(), &upload.file_name, media, &upload.bytes)
    })
    .await
    .map_err(PageError::broken)??;
    let rejected = judged.iter().filter(|row| row.is_err()).count();
    let rejected = u32::try_from(rejected).unwrap_or(u32::MAX);
    let (keys, id) = (app.store().keys(), class.id.clone());
    let command = ImportAttendance::read(keys, id, handed, marks, rejected)?;
    if let Err(failed) = app.perform(&viewer, command, &posted).await {
        let mut errors = FormErrors::new();
        for error in failed.errors()?.iter() {
            errors.add("export", error.key.clone(), error.args.clone());
        }
        return again(errors).await;
    }
    Ok(told(&viewer, &class, &lines, &judged).into_response())
}

async fn judge(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    lines: &[Line],
) -> Result<Vec<Result<Vec<ExportedMark>, RowFault>>, PageError> {
    let (db, county, keys) = (app.store().read(), app.county(), app.store().keys());
    let rows = enrolment::queries::of_class(db, county, &class.id).await?;
    let numbers: Vec<IdNumber> = lines
        .iter()
        .filter_map(|line| IdNumber::parse(&line.id_number).ok())
        .collect();
    let by_number = enrolment::queries::by_number(db, keys, county, &rows, &numbers).await?;
    let learners: Vec<Known> = rows
        .iter()
        .map(|row| Known {
            enrolment_id: row.id.clone(),
            name: row.person_name.clone(),
            left_on: row.left_on,
        })
        .collect();
    let lessons = lessons::live_of_class(db, county, &class.id).await?;
    let around = Around {
        learners: &learners,
        by_number: &by_number,
        lessons: &lessons,
        today: viewer.today(),
    };
    Ok(export::judge(lines, &around))
}

/// What was not taken and why, with the counts.
fn told(
    viewer: &Viewer,
    class: &class::Model,
    lines: &[Line],
    judged: &[Result<Vec<ExportedMark>, RowFault>],
) -> Page {
    let t = viewer.t();
    let rejected: Vec<(&Line, &RowFault)> = lines
        .iter()
        .zip(judged)
        .filter_map(|(line, row)| Some((line, row.as_ref().err()?)))
        .collect();
    let back = format!("/classes/{}/attendance", class.id);
    let rows: Vec<Row> = rejected
        .iter()
        .map(|(line, fault)| {
            Row::new(vec![
                Cell::number(i64::from(line.row)),
                Cell::data(line.name.as_str()),
                Cell::tag(Tag::new(t, Status::Rejected)),
                Cell::text(t.say(fault.key())),
            ])
        })
        .collect();
    let list = ListQuery::new(back.clone(), "");
    let count = u64::try_from(rows.len()).unwrap_or_default();
    let table = Table::new(t, &list, t.say("attendance-export-told"))
        .column(Column::number(t.say("web-import-row")))
        .column(Column::new(t.say("enrolment-col-learner")).together())
        .column(Column::new(t.say("enrolment-col-state")).together())
        .column(Column::new(t.say("enrolment-col-why")))
        .rows(rows, count);
    let tone = if rejected.is_empty() {
        Tone::Ok
    } else {
        Tone::Warn
    };
    let taken = judged.len() - rejected.len();
    let words = t
        .with("attendance-export-counts")
        .n("taken", taken)
        .n("rejected", rejected.len())
        .html();
    let note = Html::of(&Note::new(tone, words).live());
    let table = if rejected.is_empty() {
        Html::default()
    } else {
        Html::of(&table)
    };
    Page::desk(viewer, t.say("attendance-export-told"))
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", class.id), &class.title)
        .crumb(back.clone(), t.say("attendance-hours-title"))
        .action(Button::link(t.say("attendance-export-back"), back))
        .html(stack([note, table]))
}
