//! `/lessons/{id}/sheets/{sheet}/check`: the bureau holds a photographed sheet against the marks, learner by learner.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Choice, Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::lesson::{of, words};
use crate::attendance::commands::check_sheet::{CheckSheet, Sample, WORDS_MAX};
use crate::attendance::commands::mark::Mark;
use crate::attendance::queries;
use crate::attendance::tables::attendance_sheet;
use crate::classes::class;
use crate::enrolment;
use crate::enrolment::tables::enrolment as enrolments;
use crate::lessons::lesson;

/// Learners of one check.
const SAMPLES_MOST: usize = 200;

struct Case {
    lesson: lesson::Model,
    class: class::Model,
    sheet: attendance_sheet::Model,
    learners: Vec<enrolments::Model>,
}

async fn find(app: &App, viewer: &Viewer, id: &str, sheet: &str) -> Result<Case, PageError> {
    let (db, county) = (app.store().read(), app.county());
    let (lesson, class) = of(app, viewer, id).await?;
    let sheet = queries::sheets(db, county, &lesson.id)
        .await?
        .into_iter()
        .find(|row| row.id == sheet)
        .ok_or(PageError::NotFound)?;
    let learners = enrolment::queries::of_class(db, county, &class.id)
        .await?
        .into_iter()
        .filter(|row| row.left_on.is_none_or(|left| left > lesson.on_date))
        .take(SAMPLES_MOST)
        .collect();
    Ok(Case {
        lesson,
        class,
        sheet,
        learners,
    })
}

async fn page(
    app: &App,
    viewer: &Viewer,
    case: &Case,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let marks = queries::of_lesson(db, county, &case.lesson.id).await?;
    let before = queries::spot_checks_of(db, county, &case.sheet.id).await?;
    let said = |row: &enrolments::Model| {
        let mark = marks
            .get(&row.id)
            .and_then(|mark| Mark::from_word(&mark.mark));
        mark.map_or_else(
            || t.say("attendance-unmarked").into_owned(),
            |mark| words(t, mark),
        )
    };
    let choices = case
        .learners
        .iter()
        .map(|row| {
            Choice::data(&row.id, format!("{}. {}", row.seq, row.person_name)).hint(said(row))
        })
        .collect();
    let differing = before
        .iter()
        .filter(|row| row.outcome == "differs")
        .map(|row| row.enrolment_id.clone());
    let base = format!("/lessons/{}/sheets/{}", case.lesson.id, case.sheet.id);
    let photo = Button::link(t.say("attendance-spot-open"), base.clone());
    let how = Note::new(Tone::Plain, Html::escaped(&t.say("attendance-spot-how")));
    let form = viewer
        .form(format!("{base}/check"))
        .html(Html::of(&how))
        .field(
            Field::boxes("differs", t.say("attendance-spot-differs"), choices)
                .hint(t.say("attendance-spot-differs-hint"))
                .ticked(differing),
        )
        .field(
            Field::area("words", t.say("attendance-spot-words"))
                .hint(t.say("attendance-spot-words-hint"))
                .max(WORDS_MAX)
                .optional(t)
                .value_of(case.sheet.checked_words.as_deref()),
        )
        .button(Button::new(t.say("attendance-spot-button")).primary())
        .cancel(
            format!("/lessons/{}", case.lesson.id),
            t.say("attendance-spot-back"),
        )
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("attendance-spot"))
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", case.class.id), &case.class.title)
        .sub(Html::escaped(&format!(
            "{}　{}",
            t.date(case.lesson.on_date),
            super::times(t, &case.lesson)
        )))
        .action(photo)
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// `GET /lessons/{id}/sheets/{sheet}/check`
pub async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, sheet)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let case = find(&app, &viewer, &id, &sheet).await?;
    page(&app, &viewer, &case, &Values::default(), FormErrors::new()).await
}

/// `POST /lessons/{id}/sheets/{sheet}/check`
pub async fn check(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, sheet)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let case = find(&app, &viewer, &id, &sheet).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            // nobody ticked: everybody agrees
            let differs = if posted.values().has("differs") {
                read.ticked("differs", SAMPLES_MOST)?
            } else {
                vec![]
            };
            let words = read.opt_text("words", WORDS_MAX)?;
            Some(CheckSheet {
                sheet_id: case.sheet.id.clone(),
                samples: case
                    .learners
                    .iter()
                    .map(|row| Sample {
                        enrolment_id: row.id.clone(),
                        agrees: !differs.contains(&row.id),
                    })
                    .collect(),
                words,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(checked) => viewer
            .go(format!("/lessons/{id}"))
            .said_with(
                "attendance-spot-done",
                vec![
                    ("n", checked.compared.to_string()),
                    ("differ", checked.differ.to_string()),
                ],
            )
            .into_response(),
        Err(errors) => {
            let mut told = FormErrors::new();
            for error in errors.iter() {
                // the command's field for what was found is the reason
                let field = match error.field.as_deref() {
                    Some("reason") => "words",
                    Some(field) => field,
                    None => "differs",
                };
                told.add(field, error.key.clone(), error.args.clone());
            }
            page(&app, &viewer, &case, posted.values(), told)
                .await?
                .into_response()
        }
    })
}
