//! `/classes/{id}/roster`: a file is read into the class, rejected rows are put right in place.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Explain;
use sheets::{Cell as SheetCell, Format, Row as SheetRow, Sheet, Workbook};
use web::components::{Button, Empty, Icon, Look, Note, Person, Tag, Tone};
use web::form::{Field as FormField, FormErrors, Reader};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::result;
use super::rows::{self, Tried};
use crate::classes::{class, packs};
use crate::enrolment::commands::correct_row::CorrectRow;
use crate::enrolment::commands::import::ImportRoster;
use crate::enrolment::commands::take_back::TakeBackRepair;
use crate::enrolment::panels::{card, stack};
use crate::enrolment::queries::{self, RowDetail};
use crate::enrolment::rows::{RosterPerson, of_outcome};
use crate::enrolment::tables::{enrolment, roster_row};
use crate::enrolment::{seen, sheet_reader};
use crate::roster_rules::{self, Field, Terms, Verdict, header_template};

/// What files a roster may be.
const SHEETS: &str = ".xlsx,.xls,.ods,.csv";

/// `GET /classes/{id}/roster`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    if let Some(format) = list.export() {
        let table = learners(&app, &viewer, &class, &list, false).await?;
        return Ok(table.download(format)?.into_response());
    }
    page(&app, &viewer, &class, &list, FormErrors::new(), None).await
}

async fn page(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    list: &ListQuery,
    errors: FormErrors,
    tried: Option<Tried>,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let mine = viewer.is_any(seen::SCHOOL);
    let open = mine && queries::takes_learners(&class.state);
    let import = queries::open_import(app.store().read(), app.county(), &class.id).await?;
    let shown = match &import {
        Some(import) => {
            let all = list.get("repairs") == Some("all");
            result::of(app, viewer, import, open, all, tried.as_ref()).await?
        }
        None => Html::default(),
    };
    let closed = if mine && !open {
        Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("enrolment-closed")),
        ))
    } else {
        Html::default()
    };
    let upload = if open {
        let form = viewer
            .form(format!("/classes/{}/roster", class.id))
            .html(rows::link(
                format!("/classes/{}/roster/template.xlsx", class.id),
                t.say("enrolment-template"),
            ))
            .field(
                FormField::file("roster", t.say("enrolment-roster-file"), SHEETS)
                    .hint(t.say("enrolment-roster-hint")),
            )
            .button(Button::new(t.say("enrolment-read-button")).primary())
            .cancel(format!("/classes/{}", class.id), t.say("enrolment-back"))
            .errors(errors.clone());
        let title = if import.is_some() {
            t.say("enrolment-another-file")
        } else {
            t.say("enrolment-first-file")
        };
        card("upload", title, Html::default(), Html::of(&form))
    } else {
        Html::default()
    };
    let table = Html::of(&learners(app, viewer, class, list, open).await?);
    let mut page = Page::desk(viewer, t.say("enrolment-title"))
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", class.id), &class.title)
        .with_errors(&errors);
    let body = if import.is_some() {
        stack([closed, shown, table, upload])
    } else {
        stack([closed, upload, table])
    };
    if import.is_some() && !open {
        page = page.action(Button::link(
            t.say("web-import-original"),
            format!("/classes/{}/roster/file", class.id),
        ));
    }
    if tried.is_some() {
        page = page.status(http::StatusCode::UNPROCESSABLE_ENTITY);
    }
    Ok(page.html(body).into_response())
}

/// The state of a learner.
pub(crate) fn state_tag(t: T, row: &enrolment::Model) -> Tag {
    match row.state.as_str() {
        "left" => Tag::of(Look::Idle, Icon::Minus, t.say("enrolment-state-left")),
        _ => Tag::of(Look::Ok, Icon::Tick, t.say("enrolment-state-enrolled")),
    }
}

/// The learners of the class.
async fn learners(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    list: &ListQuery,
    open: bool,
) -> Result<Table, PageError> {
    let t = viewer.t();
    let all = queries::of_class(app.store().read(), app.county(), &class.id).await?;
    let count = u64::try_from(all.len()).unwrap_or_default();
    let window = list.window();
    let skip = usize::try_from(window.offset).unwrap_or(usize::MAX);
    let take = usize::try_from(window.limit).unwrap_or(usize::MAX);
    let page: Vec<enrolment::Model> = all.into_iter().skip(skip).take(take).collect();
    let masked = seen::masked(app, viewer, &page).await?;
    let mine = viewer.is_any(seen::SCHOOL);
    let taught = matches!(class.state.as_str(), "approved" | "teaching");
    let rows = page
        .iter()
        .map(|row| {
            let number = masked.get(&row.person_id).cloned().unwrap_or_default();
            let state = Cell::tag(state_tag(t, row));
            let state = match (row.left_on, &row.left_reason) {
                (Some(day), Some(why)) => state.sub_data(format!("{} {why}", t.iso(day))),
                _ => state,
            };
            let act = |word: &'static str, key| {
                Cell::text(t.say(key))
                    .link(format!("/classes/{}/learners/{}/{word}", class.id, row.id))
            };
            let action = match row.state.as_str() {
                "enrolled" if open => act("remove", "enrolment-remove"),
                "enrolled" if mine && taught => act("leave", "enrolment-leave"),
                _ => Cell::empty(),
            };
            Row::new(vec![
                Cell::number(i64::from(row.seq)),
                Cell::person(Person::new(t, &row.person_name, number)),
                Cell::data(row.person_category.as_deref().unwrap_or_default()),
                Cell::text(t.say(match row.hukou_kind.as_str() {
                    "rural" => "enrolment-hukou-rural",
                    "urban" => "enrolment-hukou-urban",
                    _ => "enrolment-hukou-unknown",
                })),
                state,
                action,
            ])
        })
        .collect();
    Ok(Table::new(t, list, t.say("enrolment-learners"))
        .id("learners")
        .column(Column::number(t.say("enrolment-col-seq")))
        .column(Column::new(t.say("enrolment-col-learner")).together())
        .column(Column::new(t.say("enrolment-col-category")))
        .column(Column::new(t.say("enrolment-col-hukou")).together())
        .column(Column::new(t.say("enrolment-col-state")))
        .column(Column::new(t.say("enrolment-col-action")).together())
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("enrolment-none"),
            t.say("enrolment-none-why"),
        )))
}

async fn terms_of(app: &App, viewer: &Viewer, class: &class::Model) -> Result<Terms, PageError> {
    let today = viewer.today();
    let pack = packs::in_force(app.store().read(), app.county(), today, today).await?;
    Ok(queries::terms(&pack, class.starts_on.unwrap_or(today)))
}

/// `POST /classes/{id}/roster`
pub async fn upload(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    let list = ListQuery::new(format!("/classes/{id}/roster"), "");
    match read_file(&app, &viewer, &class, posted.read()).await? {
        Err(errors) => page(&app, &viewer, &class, &list, errors, None).await,
        Ok(command) => match app.perform(&viewer, command, &posted).await {
            Ok(read) => Ok(viewer
                .go(format!("/classes/{id}/roster"))
                .said_with(
                    "enrolment-read",
                    vec![
                        ("new", read.new_people.to_string()),
                        ("rejected", read.rejected.to_string()),
                    ],
                )
                .into_response()),
            Err(failed) => page(&app, &viewer, &class, &list, failed.errors()?, None).await,
        },
    }
}

async fn read_file(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    mut read: Reader<'_>,
) -> Result<Result<ImportRoster, FormErrors>, PageError> {
    let Some(file) = read.file("roster") else {
        return Ok(Err(read.into_errors()));
    };
    let refused = |refusal: &dyn Explain| {
        let mut errors = FormErrors::new();
        errors.add("roster", refusal.key(), refusal.args());
        Ok(Err(errors))
    };
    let book = match sheet_reader::read(app, file.bytes.clone()).await? {
        Ok(book) => book,
        Err(refusal) => return refused(&refusal),
    };
    let terms = terms_of(app, viewer, class).await?;
    let media = sheet_reader::media_type(&book);
    // thousands of rows are checked and the file is encrypted: away from the threads that answer
    let (store, name, bytes) = (
        app.store().clone(),
        file.file_name.clone(),
        file.bytes.clone(),
    );
    let class_id = class.id.clone();
    let done = tokio::task::spawn_blocking(move || {
        let outcome = roster_rules::check(&book, &terms)?;
        let file = store.files().put(store.keys(), &name, media, &bytes);
        let rows = of_outcome(&outcome);
        Ok(file.and_then(|file| ImportRoster::read(store.keys(), class_id, file, terms.on, rows)))
    })
    .await
    .map_err(PageError::broken)?;
    match done {
        Err::<_, roster_rules::RosterRefusal>(refusal) => refused(&refusal),
        Ok(command) => Ok(Ok(command?)),
    }
}

/// `POST /classes/{id}/roster/rows/{row}`: one rejected row put right, or dropped.
pub async fn fix(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, row_id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    let value = posted.get("value").unwrap_or_default().to_owned();
    let person = if posted.get("do") == Some("drop") {
        Ok(None)
    } else {
        corrected(&app, &viewer, &class, &row_id, &value)
            .await?
            .map(|person| Some(Box::new(person)))
    };
    let errors = match person {
        Err(errors) => errors,
        Ok(person) => {
            let dropped = person.is_none();
            let command = CorrectRow {
                row_id: row_id.clone(),
                person: person.map(|person| *person),
            };
            match app.perform(&viewer, command, &posted).await {
                Ok(_) => {
                    let said = if dropped {
                        "enrolment-row-dropped"
                    } else {
                        "enrolment-row-taken"
                    };
                    return Ok(viewer
                        .go(format!("/classes/{id}/roster"))
                        .said(said)
                        .into_response());
                }
                Err(failed) => failed.errors()?,
            }
        }
    };
    let list = ListQuery::new(format!("/classes/{id}/roster"), "");
    let tried = Tried {
        row_id,
        value,
        errors,
    };
    page(&app, &viewer, &class, &list, FormErrors::new(), Some(tried)).await
}

/// `POST /classes/{id}/roster/rows/{row}/take-back`: one repair taken back.
pub async fn take_back(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, row)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let command = TakeBackRepair {
        row_id: row,
        field: posted.get("field").unwrap_or_default().to_owned(),
    };
    app.perform(&viewer, command, &posted).await?;
    Ok(viewer
        .go(format!("/classes/{id}/roster"))
        .said("enrolment-taken-back")
        .into_response())
}

/// The row with the corrected cell, checked by the rules of every other row.
async fn corrected(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    row_id: &str,
    value: &str,
) -> Result<Result<RosterPerson, FormErrors>, PageError> {
    let (db, county) = (app.store().read(), app.county());
    let row = queries::row(db, county, row_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let detail = queries::detail(app.store().keys(), &row)?;
    let Some(field) = rows::fixable(&row) else {
        return Ok(Err(FormErrors::at("value", "enrolment-not-fixable")));
    };
    if value.is_empty() {
        return Ok(Err(FormErrors::at("value", "web-field-empty")));
    }
    let on = match queries::open_import(db, county, &class.id).await? {
        Some(import) => import.on_date,
        None => return Err(PageError::NotFound),
    };
    let terms = Terms {
        on,
        ..terms_of(app, viewer, class).await?
    };
    Ok(recheck(&row, &detail, field, value, &terms))
}

/// The rules' verdict on a row whose one cell was replaced, under the headers of the template.
fn recheck(
    row: &roster_row::Model,
    detail: &RowDetail,
    field: Field,
    value: &str,
    terms: &Terms,
) -> Result<RosterPerson, FormErrors> {
    // sex and birth date stand in no template: they are only compared with the number
    let headers = header_template()
        .into_iter()
        .filter(|(_, known)| !matches!(known, Field::Sex | Field::BirthDate))
        .chain([("性别", Field::Sex), ("出生日期", Field::BirthDate)]);
    let columns: Vec<(&str, &str)> = headers
        .map(|(header, known)| {
            let text = if known == field {
                value
            } else {
                detail.value(known.word())
            };
            (header, text)
        })
        .collect();
    let book = Workbook {
        format: Format::Csv,
        encoding: None,
        separator: None,
        sheets: vec![Sheet {
            rows: vec![
                SheetRow {
                    number: 1,
                    cells: columns
                        .iter()
                        .map(|(header, _)| SheetCell::text_of(*header))
                        .collect(),
                },
                SheetRow {
                    number: 2,
                    cells: columns
                        .iter()
                        .map(|(_, text)| SheetCell::text_of(*text))
                        .collect(),
                },
            ],
            last_row: 2,
            ..Sheet::default()
        }],
    };
    let outcome = roster_rules::check(&book, terms).map_err(|refusal| {
        let mut errors = FormErrors::new();
        errors.add("value", refusal.key(), refusal.args());
        errors
    })?;
    let verdict = outcome
        .rows
        .into_iter()
        .find(|checked| checked.number == Some(2))
        .map(|checked| checked.verdict);
    match verdict {
        Some(Verdict::Accepted(person) | Verdict::Repaired(person)) => {
            Ok(RosterPerson::from(&*person))
        }
        Some(Verdict::Rejected(rejection)) => {
            let mut errors = FormErrors::new();
            errors.add("value", rejection.key(), rejection.args());
            Err(errors)
        }
        Some(Verdict::Skipped(_)) | None => {
            tracing::warn!(
                row = row.row_number,
                "a corrected row was taken for no person"
            );
            Err(FormErrors::at("value", "enrolment-not-fixable"))
        }
    }
}
