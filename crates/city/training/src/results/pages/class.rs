//! `/classes/{id}/results`: what every learner reached, with all attempts, and the sheet upload.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Empty, Note, Person, Tone};
use web::form::{Choice, Field, FormErrors, Values};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Viewer};

use super::{KINDS, check_tag, history, kind_words, outcome_tag, points};
use crate::classes::class;
use crate::enrolment::panels::{card, link, stack};
use crate::enrolment::{self, seen};
use crate::results::queries;
use crate::results::tables::result;

/// Whether results may be recorded for a class now.
pub(super) fn open(viewer: &Viewer, class: &class::Model) -> bool {
    viewer.is_any(seen::SCHOOL)
        && matches!(class.state.as_str(), "approved" | "teaching" | "finished")
}

/// The kind of certificate a class aims at.
pub(super) fn kind_of(class: &class::Model) -> &str {
    class.certificate_aim.as_deref().unwrap_or("skill_level")
}

/// `GET /classes/{id}/results`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    if let Some(format) = list.export() {
        let table = table(&app, &viewer, &class, &list).await?;
        return Ok(table.download(format)?.into_response());
    }
    page(
        &app,
        &viewer,
        &class,
        &list,
        &Values::default(),
        FormErrors::new(),
    )
    .await
}

pub(super) async fn page(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    list: &ListQuery,
    values: &Values,
    errors: FormErrors,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let open = open(viewer, class);
    let table = Html::of(&table(app, viewer, class, list).await?);
    let note = Html::of(&Note::new(
        Tone::Plain,
        Html::escaped(&t.say("result-not-issued")),
    ));
    let kinds = KINDS
        .map(|kind| Choice::new(kind, kind_words(t, kind)))
        .to_vec();
    let upload = if open {
        let form = viewer
            .form(format!("/classes/{}/results", class.id))
            .html(link(
                format!("/classes/{}/results/template.xlsx", class.id),
                t.say("result-template"),
            ))
            .field(
                Field::file("sheet", t.say("result-sheet"), ".xlsx,.xls,.ods,.csv")
                    .hint(t.say("result-sheet-hint")),
            )
            .field(
                Field::date("examined_on", t.say("result-examined-on")).day(Some(viewer.today())),
            )
            .field(
                Field::text("evaluation_body", t.say("result-body"))
                    .max(80)
                    .optional(t),
            )
            .field(Field::select("kind", t.say("result-kind"), kinds, None).value(kind_of(class)))
            .field(
                Field::date("issued_on", t.say("result-issued-on"))
                    .hint(t.say("result-issued-on-hint"))
                    .optional(t),
            )
            .button(Button::new(t.say("result-sheet-button")).primary())
            .values(values)
            .errors(errors.clone());
        card(
            "sheet-form",
            t.say("result-by-sheet"),
            Html::default(),
            Html::of(&form),
        )
    } else {
        Html::default()
    };
    let mut page = Page::desk(viewer, t.say("result-title"))
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", class.id), &class.title)
        .with_errors(&errors);
    if open {
        page = page.action(
            Button::link(
                t.say("result-record"),
                format!("/classes/{}/results/record", class.id),
            )
            .primary(),
        );
    }
    Ok(page.html(stack([note, table, upload])).into_response())
}

async fn table(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    list: &ListQuery,
) -> Result<Table, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let all = enrolment::queries::of_class(db, county, &class.id).await?;
    let attempts = queries::of_class(db, county, &class.id).await?;
    let best = queries::best_of_class(db, county, &class.id).await?;
    let count = u64::try_from(all.len()).unwrap_or_default();
    let window = list.window();
    let page: Vec<_> = all
        .into_iter()
        .skip(usize::try_from(window.offset).unwrap_or(usize::MAX))
        .take(usize::try_from(window.limit).unwrap_or(usize::MAX))
        .collect();
    let masked = seen::masked(app, viewer, &page).await?;
    let rows = page
        .iter()
        .map(|row| {
            let number = masked.get(&row.person_id).cloned().unwrap_or_default();
            let person = Cell::person(Person::new(t, &row.person_name, number));
            let seq = Cell::number(i64::from(row.seq));
            let Some(last) = best.get(&row.id) else {
                let none = std::iter::repeat_with(Cell::empty).take(4);
                let mut cells = vec![seq, person, Cell::text(t.say("result-none-yet"))];
                cells.extend(none);
                return Row::new(cells);
            };
            let earlier: Vec<&result::Model> = attempts
                .iter()
                .filter(|other| other.enrolment_id == row.id && other.id != last.id)
                .collect();
            Row::new(vec![
                seq,
                person,
                Cell::tag(outcome_tag(t, &last.outcome)).sub(history(t, &earlier)),
                Cell::text(points(last.theory_tenths)),
                Cell::text(points(last.practice_tenths)),
                certificate(t, last),
                if last.certificate_number.is_some() {
                    Cell::tag(check_tag(t, &last.check_state))
                } else {
                    Cell::empty()
                },
            ])
        })
        .collect();
    Ok(Table::new(t, list, t.say("result-title"))
        .column(Column::number(t.say("enrolment-col-seq")))
        .column(Column::new(t.say("enrolment-col-learner")).together())
        .column(Column::new(t.say("result-col-outcome")))
        .column(Column::number(t.say("result-col-theory")))
        .column(Column::number(t.say("result-col-practice")))
        .column(Column::new(t.say("result-col-certificate")))
        .column(Column::new(t.say("result-col-check")))
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("enrolment-none"),
            t.say("enrolment-none-why"),
        )))
}

/// A certificate: its number, under it its kind and day.
fn certificate(t: web::T, row: &result::Model) -> Cell {
    let (Some(number), Some(kind)) = (&row.certificate_number, &row.certificate_kind) else {
        return Cell::empty();
    };
    let day = row.certificate_issued_on.map(|day| t.iso(day));
    Cell::text(number.as_str()).sub(format!(
        "{} {}",
        kind_words(t, kind),
        day.unwrap_or_default()
    ))
}
