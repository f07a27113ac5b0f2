//! `/days`: a learner's own days of class, confirmed or denied on a phone.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use web::components::{Button, Empty, LinkRow, Links, Note, Tone};
use web::form::{Choice, Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::{said_tag, times};
use crate::attendance::commands::mark::Mark;
use crate::attendance::commands::state_day::StateDay;
use crate::attendance::pages::lesson::words;
use crate::attendance::queries;
use crate::enrolment;
use crate::enrolment::panels::{card, card_flush, stack};
use crate::enrolment::tables::enrolment as learners;
use crate::lessons;

/// Characters of a learner's own words.
const WORDS_MAX: usize = 300;

/// `GET /days`
pub async fn show(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let own = enrolment::queries::of_person(db, county, viewer.person()?).await?;
    let mut parts = vec![Html::of(&Note::new(
        Tone::Plain,
        Html::escaped(&t.say("attendance-own-why")),
    ))];
    for learner in &own {
        parts.push(of_class(&app, &viewer, learner).await?);
    }
    if own.is_empty() {
        parts.push(card(
            "none",
            t.say("attendance-own-title"),
            Html::default(),
            Html::of(&Empty::new(
                t.say("attendance-own-none"),
                t.say("attendance-own-none-why"),
            )),
        ));
    }
    Ok(Page::phone(&viewer, t.say("attendance-own-title"))
        .tab("/days")
        .html(stack(parts)))
}

async fn of_class(
    app: &App,
    viewer: &Viewer,
    learner: &learners::Model,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let class = crate::classes::find(db, county, &learner.class_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let live = lessons::live_of_class(db, county, &class.id).await?;
    let marks = queries::of_learner(db, county, &learner.id).await?;
    let said = queries::statements_of(db, county, &learner.id).await?;
    let now = viewer.now();
    let mut rows = Vec::new();
    for lesson in live.iter().filter(|lesson| lesson.has_begun(now)).rev() {
        let mark = marks
            .iter()
            .find(|mark| mark.lesson_id == lesson.id)
            .and_then(|mark| Mark::from_word(&mark.mark))
            .map_or_else(
                || t.say("attendance-unmarked").into_owned(),
                |mark| words(t, mark),
            );
        let head = Html::escaped(&format!("{}　{}", t.date(lesson.on_date), times(t, lesson)));
        let sub = Html::escaped(&t.with("attendance-own-mark").s("mark", mark).to_string());
        let statement = said.iter().find(|row| row.on_date == lesson.on_date);
        rows.push(match statement {
            Some(row) => LinkRow::plain(head)
                .sub(sub)
                .end(Html::of(&said_tag(t, row))),
            None => LinkRow::new(format!("/days/{}/{}", learner.id, lesson.on_date), head)
                .sub(sub)
                .end(Html::escaped(&t.say("attendance-own-answer"))),
        });
    }
    let title = t
        .with("attendance-own-class")
        .s("class", &class.title)
        .html();
    Ok(if rows.is_empty() {
        card(
            "",
            t.say("attendance-own-lessons"),
            title,
            Html::of(&Empty::new(
                t.say("attendance-own-no-days"),
                t.say("attendance-own-no-days-why"),
            )),
        )
    } else {
        card_flush(
            "",
            t.say("attendance-own-lessons"),
            title,
            Html::of(&Links::new(rows)),
        )
    })
}

async fn own_of(app: &App, viewer: &Viewer, id: &str) -> Result<learners::Model, PageError> {
    let person = viewer.person()?;
    enrolment::queries::find(app.store().read(), app.county(), id)
        .await?
        .filter(|row| row.person_id == person)
        .ok_or(PageError::NotFound)
}

fn day_page(
    viewer: &Viewer,
    learner: &learners::Model,
    on: NaiveDate,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let form = viewer
        .form(format!("/days/{}/{on}", learner.id))
        .field(Field::radios(
            "there",
            t.with("attendance-own-question")
                .s("day", t.day(on))
                .to_string(),
            vec![
                Choice::new("yes", t.say("attendance-own-yes")),
                Choice::new("no", t.say("attendance-own-no")),
            ],
        ))
        .field(
            Field::area("words", t.say("attendance-own-words"))
                .hint(t.say("attendance-own-words-hint"))
                .max(WORDS_MAX)
                .optional(t),
        )
        .button(
            Button::new(t.say("attendance-own-button"))
                .primary()
                .large(),
        )
        .cancel("/days", t.say("attendance-own-back"))
        .values(values)
        .errors(errors.clone());
    Page::phone(viewer, t.say("attendance-own-title"))
        .back("/days")
        .with_errors(&errors)
        .html(card("", t.day(on), Html::default(), Html::of(&form)))
}

/// `GET /days/{learner}/{day}`
pub async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path((learner, on)): Path<(String, NaiveDate)>,
) -> Result<Page, PageError> {
    let learner = own_of(&app, &viewer, &learner).await?;
    let none = FormErrors::new();
    Ok(day_page(&viewer, &learner, on, &Values::default(), none))
}

/// `POST /days/{learner}/{day}`
pub async fn state(
    viewer: Viewer,
    State(app): State<App>,
    Path((learner, on)): Path<(String, NaiveDate)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let learner = own_of(&app, &viewer, &learner).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            let there = read.choice("there", ["yes", "no"]);
            let words = read.opt_text("words", WORDS_MAX);
            Some(StateDay {
                enrolment_id: learner.id.clone(),
                on,
                was_there: there? == "yes",
                words: words.filter(|words| !words.is_empty()),
            })
        })
        .await?;
    Ok(match done {
        Ok(_) => viewer
            .go("/days")
            .said("attendance-own-said")
            .into_response(),
        Err(errors) => day_page(&viewer, &learner, on, posted.values(), errors).into_response(),
    })
}
