//! What learners say of days: the bureau's list of denials, one class's statements, and how a denial is settled. A doubt
//! is not guilt: the page asks for what was found, the school's answer included.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use web::components::{Button, Empty, Fact, Facts};
use web::form::{Choice, Field, FormErrors, Values};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, Viewer, Waiting};

use super::said_tag;
use crate::attendance::commands::settle_day::SettleDay;
use crate::attendance::queries;
use crate::attendance::tables::day_statement;
use crate::enrolment::panels::{card_flush, stack};
use crate::enrolment::{self, seen};

/// Characters of what was found.
const FOUND_MAX: usize = 1000;

/// How many denials wait, for the side list.
pub async fn waiting(app: App, _: Viewer) -> Result<Waiting, PageError> {
    let n = queries::count_open_denials(app.store().read(), app.county()).await?;
    Ok(Waiting { n, due: false })
}

/// `GET /statements`: the open denials of the county.
pub async fn open(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let window = list.window();
    let count = queries::count_open_denials(db, county).await?;
    let rows = queries::open_denials(db, county, window.offset, window.limit).await?;
    let table = table(&app, &viewer, &list, &rows, count, true).await?;
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("attendance-denials"))
        .sub(Html::escaped(&t.say("attendance-denials-sub")))
        .html(Html::of(&table))
        .into_response())
}

/// `GET /classes/{id}/statements`
pub async fn of_class(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let class = seen::class(&app, &viewer, &id).await?;
    let all = queries::statements(app.store().read(), app.county(), &class.id).await?;
    let count = u64::try_from(all.len()).unwrap_or_default();
    let window = list.window();
    let rows: Vec<_> = all
        .into_iter()
        .skip(usize::try_from(window.offset).unwrap_or(usize::MAX))
        .take(usize::try_from(window.limit).unwrap_or(usize::MAX))
        .collect();
    let table = table(&app, &viewer, &list, &rows, count, false).await?;
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("attendance-statements"))
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", class.id), &class.title)
        .html(Html::of(&table))
        .into_response())
}

async fn table(
    app: &App,
    viewer: &Viewer,
    list: &ListQuery,
    statements: &[day_statement::Model],
    count: u64,
    with_class: bool,
) -> Result<Table, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let mut names: HashMap<&str, String> = HashMap::new();
    let mut classes: HashMap<&str, String> = HashMap::new();
    for row in statements {
        if !classes.contains_key(row.class_id.as_str()) {
            let class = crate::classes::find(db, county, &row.class_id).await?;
            let title = class.map(|class| class.title).unwrap_or_default();
            classes.insert(&row.class_id, title);
        }
        if !names.contains_key(row.enrolment_id.as_str()) {
            let learner = enrolment::queries::find(db, county, &row.enrolment_id).await?;
            let name = learner.map(|learner| learner.person_name);
            names.insert(&row.enrolment_id, name.unwrap_or_default());
        }
    }
    let settles = viewer.is_any(seen::CHECKERS);
    let rows = statements
        .iter()
        .map(|row| {
            let class = classes.get(row.class_id.as_str()).cloned();
            let name = Cell::data(
                names
                    .get(row.enrolment_id.as_str())
                    .cloned()
                    .unwrap_or_default(),
            );
            let open = settles && row.answer == "denied" && row.state == "open";
            Row::new(vec![
                Cell::day(row.on_date),
                if with_class {
                    name.sub_data(class.unwrap_or_default())
                } else {
                    name
                },
                Cell::tag(said_tag(t, row)),
                Cell::data(row.words.as_deref().unwrap_or_default()),
                Cell::data(row.found.as_deref().unwrap_or_default()),
                if open {
                    Cell::text(t.say("attendance-settle"))
                        .link(format!("/classes/{}/statements/{}", row.class_id, row.id))
                } else {
                    Cell::empty()
                },
            ])
        })
        .collect();
    Ok(Table::new(t, list, t.say("attendance-statements"))
        .column(Column::new(t.say("attendance-col-day")).together())
        .column(Column::new(t.say("enrolment-col-learner")))
        .column(Column::new(t.say("attendance-col-said")).together())
        .column(Column::new(t.say("attendance-col-words")))
        .column(Column::new(t.say("attendance-col-found")))
        .column(Column::new(t.say("enrolment-col-action")).together())
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("attendance-no-statements"),
            t.say("attendance-no-statements-why"),
        )))
}

async fn find(
    app: &App,
    viewer: &Viewer,
    class_id: &str,
    id: &str,
) -> Result<(crate::classes::class::Model, day_statement::Model), PageError> {
    let class = seen::class(app, viewer, class_id).await?;
    let row = queries::statements(app.store().read(), app.county(), &class.id)
        .await?
        .into_iter()
        .find(|row| row.id == id)
        .ok_or(PageError::NotFound)?;
    Ok((class, row))
}

async fn settle_page(
    app: &App,
    viewer: &Viewer,
    (class_id, id): (&str, &str),
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let (class, row) = find(app, viewer, class_id, id).await?;
    let learner = enrolment::queries::find(db, county, &row.enrolment_id).await?;
    let name = learner
        .map(|learner| learner.person_name)
        .unwrap_or_default();
    let facts = Facts::new(
        t,
        vec![
            Fact::new(t.say("enrolment-col-learner"), t.zh(&name)),
            Fact::new(
                t.say("attendance-col-day"),
                Html::escaped(&t.day(row.on_date)),
            ),
            Fact::new(t.say("attendance-col-said"), Html::of(&said_tag(t, &row))),
            Fact::new(
                t.say("attendance-col-words"),
                t.zh(row.words.as_deref().unwrap_or_default()),
            ),
        ],
    );
    let back = format!("/classes/{}/statements", class.id);
    let form = viewer
        .form(format!("{back}/{}", row.id))
        .field(Field::radios(
            "upheld",
            t.say("attendance-settle-question"),
            vec![
                Choice::new("yes", t.say("attendance-settle-yes"))
                    .hint(t.say("attendance-settle-yes-hint")),
                Choice::new("no", t.say("attendance-settle-no"))
                    .hint(t.say("attendance-settle-no-hint")),
            ],
        ))
        .field(
            Field::area("found", t.say("attendance-found"))
                .hint(t.say("attendance-found-hint"))
                .max(FOUND_MAX)
                .rows(4),
        )
        .button(Button::new(t.say("attendance-settle-button")).primary())
        .cancel(back.clone(), t.say("attendance-back-statements"))
        .values(values)
        .errors(errors.clone());
    let card = card_flush(
        "statement",
        t.say("attendance-statement"),
        Html::default(),
        Html::of(&facts),
    );
    Ok(Page::desk(viewer, t.say("attendance-settle"))
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", class.id), &class.title)
        .crumb(back, t.say("attendance-statements"))
        .with_errors(&errors)
        .html(stack([card, Html::of(&form)])))
}

/// `GET /classes/{id}/statements/{statement}`
pub async fn ask_settle(
    viewer: Viewer,
    State(app): State<App>,
    Path((class, id)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let none = FormErrors::new();
    settle_page(&app, &viewer, (&class, &id), &Values::default(), none).await
}

/// `POST /classes/{id}/statements/{statement}`
pub async fn settle(
    viewer: Viewer,
    State(app): State<App>,
    Path((class, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (_, row) = find(&app, &viewer, &class, &id).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            let upheld = read.choice("upheld", ["yes", "no"]);
            let found = read.text("found", FOUND_MAX);
            Some(SettleDay {
                statement_id: row.id.clone(),
                upheld: upheld? == "yes",
                found: found?,
            })
        })
        .await?;
    Ok(match done {
        Ok(_) => viewer
            .go(format!("/classes/{class}/statements"))
            .said("attendance-settled-now")
            .into_response(),
        Err(mut errors) => {
            // the command's field for what was found is the reason
            if errors
                .iter()
                .any(|error| error.field.as_deref() == Some("reason"))
            {
                errors = FormErrors::at("found", "attendance-reason-missing");
            }
            settle_page(&app, &viewer, (&class, &id), posted.values(), errors)
                .await?
                .into_response()
        }
    })
}
