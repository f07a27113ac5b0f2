//! `/outreach/{person}`: a person's calls, and the form for the next.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use registers::people::{self, masked_numbers, person};
use web::components::{Button, Fact, Facts};
use web::form::{Choice, Field, FormErrors, Values};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::list::place_name;
use super::result_tag;
use crate::enrolment::panels::{card_flush, stack};
use crate::outreach::commands::RecordCall;
use crate::outreach::{CallResult, queries};

/// Characters of a note.
const NOTE_MAX: usize = 200;

/// The person, when the reader's region reaches them.
async fn seen(app: &App, viewer: &Viewer, id: &str) -> Result<person::Model, PageError> {
    let row = people::find(app.store().read(), app.county(), id)
        .await?
        .filter(|row| row.forgotten_at.is_none())
        .ok_or(PageError::NotFound)?;
    people::must_reach(viewer.actor(), &row)?;
    Ok(row)
}

/// `GET /outreach/{person}`
pub async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    page(&app, &viewer, &row, &Values::default(), FormErrors::new()).await
}

async fn page(
    app: &App,
    viewer: &Viewer,
    row: &person::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let mask = registers::packs::id_number_mask(db, county, viewer.today()).await?;
    let ids = [row.id.clone()];
    let number = masked_numbers(db, app.store().keys(), county, &ids, mask)
        .await?
        .remove(&row.id)
        .unwrap_or_default();
    let place = row
        .residence_region
        .as_deref()
        .or(row.region_code.as_deref());
    let facts = Facts::new(
        t,
        vec![
            Fact::new(t.say("outreach-number"), t.zh(&number)),
            Fact::new(t.say("outreach-place"), t.zh(&place_name(place))),
        ],
    );
    let choices = CallResult::ALL
        .map(|result| Choice::new(result.word(), t.say(result.key())))
        .to_vec();
    let form = viewer
        .form(format!("/outreach/{}", row.id))
        .field(Field::date("called_on", t.say("outreach-called-on")).day(Some(t.today())))
        .field(Field::radios("result", t.say("outreach-result"), choices))
        .field(
            Field::text("note", t.say("outreach-note"))
                .max(NOTE_MAX)
                .hint(t.say("outreach-note-hint"))
                .optional(t),
        )
        .button(Button::new(t.say("outreach-record")).primary())
        .cancel("/outreach", t.say("outreach-back"))
        .values(values)
        .errors(errors.clone());
    let calls = queries::calls(db, county, &row.id).await?;
    let count = u64::try_from(calls.len()).unwrap_or_default();
    let rows = calls
        .iter()
        .map(|call| {
            Row::new(vec![
                Cell::day(call.called_on),
                Cell::tag(result_tag(t, call)),
                Cell::data(call.note.clone().unwrap_or_default()),
            ])
        })
        .collect();
    let list = ListQuery::new(format!("/outreach/{}", row.id), "");
    let table = Table::new(t, &list, t.say("outreach-calls"))
        .column(Column::new(t.say("outreach-last-call")).together())
        .column(Column::new(t.say("outreach-result")).together())
        .column(Column::new(t.say("outreach-note")))
        .rows(rows, count)
        .empty(web::components::Empty::new(
            t.say("outreach-never"),
            t.say("outreach-never-why"),
        ));
    Ok(Page::desk(viewer, row.name.clone())
        .chinese()
        .crumb("/outreach", t.say("outreach-title"))
        .with_errors(&errors)
        .action(Button::link(
            t.say("outreach-telephone"),
            format!("/people/{}", row.id),
        ))
        .html(stack([
            card_flush(
                "person",
                t.say("outreach-person"),
                Html::default(),
                Html::of(&facts),
            ),
            Html::of(&form),
            Html::of(&table),
        ])))
}

/// `POST /outreach/{person}`
pub async fn record(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            let called_on = read.date("called_on");
            let result = read.choice("result", CallResult::ALL.map(CallResult::word));
            let note = read.opt_text("note", NOTE_MAX);
            Some(RecordCall {
                person_id: row.id.clone(),
                called_on: called_on?,
                result: CallResult::from_word(&result?)?,
                note,
            })
        })
        .await?;
    Ok(match done {
        Ok(_) => viewer
            .go("/outreach")
            .said("outreach-recorded")
            .into_response(),
        Err(errors) => page(&app, &viewer, &row, posted.values(), errors)
            .await?
            .into_response(),
    })
}
