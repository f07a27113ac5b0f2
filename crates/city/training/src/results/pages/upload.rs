//! `POST /classes/{id}/results`: results from a sheet; each row taken, or told why not.

use std::collections::HashSet;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{Explain, IdNumber};
use sheets::write::{Column as SheetColumn, Plan, Value, Xlsx};
use web::components::{Button, Note, Status, Tag, Tone};
use web::form::FormErrors;
use web::table::{Cell, Column, Download, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::KINDS;
use super::class;
use crate::classes::class as classes;
use crate::enrolment::panels::stack;
use crate::enrolment::{self, seen, sheet_reader};
use crate::results::commands::record::{Attempt, RecordResults, normal_number};
use crate::results::queries;
use crate::results::sheet::{self, Around, Known, Line, RowFault};

/// The handler.
pub async fn upload(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    let list = ListQuery::new(format!("/classes/{id}/results"), "");
    let again = async |errors: FormErrors| {
        class::page(&app, &viewer, &class, &list, posted.values(), errors).await
    };
    let mut read = posted.read();
    let file = read.file("sheet");
    let examined_on = read.date("examined_on");
    let body = read.opt_text("evaluation_body", 80);
    let kind = read.choice("kind", KINDS);
    let issued_on = read.opt_date("issued_on");
    let errors = read.into_errors();
    let (Some(file), Some(examined_on), Some(body), Some(kind), Some(issued_on)) =
        (file, examined_on, body, kind, issued_on)
    else {
        return again(errors).await;
    };
    let book = match sheet_reader::read(&app, file.bytes.clone()).await? {
        Ok(book) => book,
        Err(refusal) => {
            let mut errors = FormErrors::new();
            errors.add("sheet", refusal.key(), refusal.args());
            return again(errors).await;
        }
    };
    let Some(lines) = sheet::lines(&book) else {
        return again(FormErrors::at("sheet", "result-sheet-no-table")).await;
    };
    let around = Around {
        issued_on,
        ..around(&app, &class, &lines, &kind).await?
    };
    let judged = sheet::judge(&lines, &around);
    let attempts: Vec<Attempt> = judged
        .iter()
        .filter_map(|row| row.as_ref().ok().cloned())
        .collect();
    if !attempts.is_empty() {
        let command = RecordResults {
            class_id: class.id.clone(),
            examined_on,
            evaluation_body: Some(body).filter(|body| !body.is_empty()),
            attempts,
        };
        if let Err(failed) = app.perform(&viewer, command, &posted).await {
            return again(failed.errors()?).await;
        }
    }
    Ok(told(&viewer, &class, &lines, &judged).into_response())
}

/// What is known of the class, as far as these lines ask.
async fn around(
    app: &App,
    class: &classes::Model,
    lines: &[Line],
    kind: &str,
) -> Result<Around, PageError> {
    let (db, county, keys) = (app.store().read(), app.county(), app.store().keys());
    let learners = enrolment::queries::of_class(db, county, &class.id).await?;
    let best = queries::best_of_class(db, county, &class.id).await?;
    let numbers: Vec<IdNumber> = lines
        .iter()
        .filter_map(|line| IdNumber::parse(&line.id_number).ok())
        .collect();
    let by_number = enrolment::queries::by_number(db, keys, county, &learners, &numbers).await?;
    let certificates: Vec<String> = lines
        .iter()
        .filter_map(|line| normal_number(kind, &line.certificate))
        .collect();
    let taken: HashSet<String> = queries::recorded_certificates(db, county, &certificates).await?;
    Ok(Around {
        learners: learners
            .into_iter()
            .map(|row| Known {
                passed: best.get(&row.id).is_some_and(|one| one.outcome == "passed"),
                enrolment_id: row.id,
                name: row.person_name,
                seq: row.seq,
            })
            .collect(),
        by_number,
        taken,
        kind: kind.to_owned(),
        issued_on: None,
    })
}

/// Row by row, what became of it: the rejected first.
fn told(
    viewer: &Viewer,
    class: &classes::Model,
    lines: &[Line],
    judged: &[Result<Attempt, RowFault>],
) -> Page {
    let t = viewer.t();
    let taken = judged.iter().filter(|row| row.is_ok()).count();
    let back = format!("/classes/{}/results", class.id);
    let mut both: Vec<(&Line, &Result<Attempt, RowFault>)> = lines.iter().zip(judged).collect();
    both.sort_by_key(|(line, row)| (row.is_ok(), line.row));
    let rows: Vec<Row> = both
        .iter()
        .map(|(line, row)| {
            Row::new(vec![
                Cell::number(i64::from(line.row)),
                Cell::data(line.name.as_str()),
                Cell::tag(Tag::new(
                    t,
                    match row {
                        Ok(_) => Status::Accepted,
                        Err(_) => Status::Rejected,
                    },
                )),
                Cell::text(match row {
                    Ok(_) => String::new(),
                    Err(fault) => t.with_args(fault.key(), &fault.args()).to_string(),
                }),
            ])
        })
        .collect();
    let list = ListQuery::new(back.clone(), "");
    let count = u64::try_from(rows.len()).unwrap_or_default();
    let table = Table::new(t, &list, t.say("result-sheet-told"))
        .column(Column::number(t.say("web-import-row")))
        .column(Column::new(t.say("enrolment-col-learner")).together())
        .column(Column::new(t.say("enrolment-col-state")).together())
        .column(Column::new(t.say("enrolment-col-why")))
        .rows(rows, count);
    let tone = if taken == judged.len() {
        Tone::Ok
    } else {
        Tone::Warn
    };
    let words = t
        .with("result-sheet-counts")
        .n("taken", taken)
        .n("rejected", judged.len() - taken)
        .to_string();
    let note = Note::new(tone, Html::escaped(&words))
        .text(Html::escaped(&t.say("result-sheet-counts-hint")))
        .live();
    Page::desk(viewer, t.say("result-sheet-told"))
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", class.id), &class.title)
        .crumb(back.clone(), t.say("result-title"))
        .action(Button::link(t.say("result-back"), back))
        .html(stack([Html::of(&note), Html::of(&table)]))
}

/// `GET /classes/{id}/results/template.xlsx`: the sheet to be filled in, with the learners who have not passed yet.
pub async fn template(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Download, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    let (db, county) = (app.store().read(), app.county());
    let learners = enrolment::queries::of_class(db, county, &class.id).await?;
    let best = queries::best_of_class(db, county, &class.id).await?;
    let columns = sheet::TEMPLATE
        .map(|header| SheetColumn::text(header).width(16.0))
        .to_vec();
    let lines = learners
        .iter()
        .filter(|row| row.state == "enrolled")
        .filter(|row| best.get(&row.id).is_none_or(|one| one.outcome != "passed"))
        .map(|row| {
            let mut line = vec![
                Value::from(row.seq.to_string()),
                Value::from(row.person_name.as_str()),
            ];
            line.resize(sheet::TEMPLATE.len(), Value::Blank);
            line
        });
    let title = viewer.t().say("result-sheet");
    let book = Xlsx::new().sheet(&Plan::new(&title, columns), lines)?;
    let name = format!("{}-{title}.xlsx", class.title);
    Ok(Download::new(name, sheets::XLSX_MEDIA, book.finish()?))
}
