//! Objections: the list of those that wait, and the answer to one.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Empty, Fact, Facts};
use web::form::{Choice, Field, FormErrors, Values};
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::objection_tag;
use crate::notices::commands::AnswerObjection;
use crate::notices::queries;
use crate::notices::state::ObjectionState;
use crate::notices::tables::objection;

/// Most characters of an answer.
const WORDS_MOST: usize = 500;

/// `GET /objections`
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let state = list.get("state").and_then(ObjectionState::from_word);
    let (db, county) = (app.store().read(), app.county());
    let window = list.window();
    let count = queries::count_objections(db, county, state).await?;
    let found = queries::objections(db, county, state, None, (window.offset, window.limit)).await?;
    let rows = found
        .iter()
        .map(|one| {
            Row::new(vec![
                Cell::text(&one.number).link(format!("/objections/{}", one.id)),
                Cell::text(t.say(ground_key(&one.ground))),
                Cell::data(&one.words),
                Cell::moment(one.raised_at.into()),
                one.due_on.map_or_else(Cell::empty, Cell::day),
                Cell::tag(objection_tag(t, &one.state)),
            ])
        })
        .collect();
    let states = [
        ("open", "notice-objection-open"),
        ("upheld", "notice-objection-upheld"),
        ("rejected", "notice-objection-rejected"),
    ]
    .map(|(word, key)| Choice::new(word, t.say(key)))
    .to_vec();
    let table = Table::new(t, &list, t.say("notice-objections"))
        .filter(Filter::select(t, "state", t.say("notice-state"), states))
        .column(Column::new(t.say("notice-number")))
        .column(Column::new(t.say("notice-ground")))
        .column(Column::new(t.say("notice-objection-words")))
        .column(Column::new(t.say("notice-raised")).together())
        .column(Column::new(t.say("notice-answer-due")).together())
        .column(Column::new(t.say("notice-state")).together())
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("notice-objections-none"),
            t.say("notice-objections-none-why"),
        ));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("notice-objections"))
        .html(Html::of(&table))
        .into_response())
}

fn ground_key(ground: &str) -> &'static str {
    match ground {
        "did_not_attend" => "notice-ground-did-not-attend",
        "amount_wrong" => "notice-ground-amount-wrong",
        "not_entitled" => "notice-ground-not-entitled",
        _ => "notice-ground-other",
    }
}

async fn found(app: &App, id: &str) -> Result<objection::Model, PageError> {
    queries::objection(app.store().read(), app.county(), id)
        .await?
        .ok_or(PageError::NotFound)
}

/// `GET /objections/{id}`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = found(&app, &id).await?;
    page(&app, &viewer, &row, &Values::default(), FormErrors::new()).await
}

async fn page(
    app: &App,
    viewer: &Viewer,
    row: &objection::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let line = queries::line(db, county, &row.notice_line_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let notice = super::found(app, &row.notice_id).await?;
    let mut facts = vec![
        Fact::new(t.say("notice-name"), t.zh(&notice.title)),
        Fact::new(
            t.say("notice-rows"),
            t.with("notice-objection-about")
                .n("place", i64::from(line.place))
                .s("name", &line.person_name)
                .html(),
        ),
        Fact::new(
            t.say("notice-ground"),
            Html::escaped(&t.say(ground_key(&row.ground))),
        ),
        Fact::new(t.say("notice-objection-words"), t.zh(&row.words)),
    ];
    if let Some(due) = row.due_on {
        facts.push(Fact::new(
            t.say("notice-answer-due"),
            Html::escaped(&t.day(due)),
        ));
    }
    if let Some(answer) = &row.answer {
        facts.push(Fact::new(t.say("notice-answer"), t.zh(answer)));
    }
    let page = Page::desk(viewer, row.number.clone())
        .crumb("/objections", t.say("notice-objections"))
        .tag(objection_tag(t, &row.state))
        .with_errors(&errors);
    let facts = Html::of(&Facts::new(t, facts));
    if row.state != ObjectionState::Open.word() {
        return Ok(page.html(facts));
    }
    let outcomes = vec![
        Choice::new("upheld", t.say("notice-answer-upheld"))
            .hint(t.say("notice-answer-upheld-hint")),
        Choice::new("rejected", t.say("notice-answer-rejected"))
            .hint(t.say("notice-answer-rejected-hint")),
    ];
    let form = viewer
        .form(format!("/objections/{}", row.id))
        .field(Field::hidden("version", row.row_version.to_string()))
        .field(Field::radios(
            "outcome",
            t.say("notice-answer-outcome"),
            outcomes,
        ))
        .field(
            Field::area("answer", t.say("notice-answer"))
                .max(WORDS_MOST)
                .hint(t.say("notice-answer-hint")),
        )
        .button(Button::new(t.say("notice-answer-do")).primary())
        .cancel("/objections", t.say("notice-back-to-objections"))
        .values(values)
        .errors(errors);
    Ok(page.html(Html::join([facts, Html::of(&form)])))
}

/// `POST /objections/{id}`
pub async fn answer(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = found(&app, &id).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX);
            let upheld = read
                .choice("outcome", ["upheld", "rejected"])
                .map(|word| word == "upheld");
            let answer = read.text("answer", WORDS_MOST);
            Some(AnswerObjection {
                objection_id: id.clone(),
                version: version?,
                upheld: upheld?,
                answer: answer?,
                sentence: None,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/objections/{id}"))
            .said("notice-answered")
            .into_response(),
        Err(errors) => page(&app, &viewer, &row, posted.values(), errors)
            .await?
            .into_response(),
    })
}
