//! `/classes/{id}/results/record`: one form for the whole class; only who did not pass yet stands in it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Note, Tone};
use web::form::{Choice, Field, FormErrors, Seal, Values};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::class::{kind_of, open};
use super::{KINDS, history, kind_words};
use crate::classes::class;
use crate::enrolment::{self, seen};
use crate::results::commands::record::{Attempt, Certificate, ExamOutcome, RecordResults};
use crate::results::queries;
use crate::results::sheet::score;

/// Characters of an evaluation body's name.
const BODY_MAX: usize = 80;

struct Learner {
    id: String,
    seq: i32,
    name: Html,
    history: String,
    outcome: String,
    theory: String,
    practice: String,
    certificate: String,
}

impl Learner {
    /// What a field is called aloud: the column, and the learner's place on the roster.
    fn label(&self, key: &str, t: &T) -> String {
        t.with("result-field-label")
            .s("column", t.say(key))
            .s("seq", self.seq)
            .to_string()
    }
}

#[derive(Template)]
#[template(path = "results/pages/record.html")]
struct Record {
    t: T,
    action: String,
    back: String,
    seal: Seal,
    wrong: Vec<Html>,
    fields: Vec<Html>,
    people: Vec<Learner>,
    outcomes: Vec<(&'static str, String)>,
}

/// Who may still be examined: enrolled or left, without a pass.
async fn candidates(
    app: &App,
    class: &class::Model,
) -> Result<
    Vec<(
        enrolment::tables::enrolment::Model,
        Vec<crate::results::tables::result::Model>,
    )>,
    PageError,
> {
    let (db, county) = (app.store().read(), app.county());
    let attempts = queries::of_class(db, county, &class.id).await?;
    let learners = enrolment::queries::of_class(db, county, &class.id).await?;
    Ok(learners
        .into_iter()
        .filter(|row| row.state == "enrolled")
        .map(|row| {
            let own: Vec<_> = attempts
                .iter()
                .filter(|attempt| attempt.enrolment_id == row.id)
                .cloned()
                .collect();
            (row, own)
        })
        .filter(|(_, own)| own.iter().all(|attempt| attempt.outcome != "passed"))
        .collect())
}

async fn page(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let typed = |prefix: &str, id: &str| {
        values
            .get(&format!("{prefix}-{id}"))
            .unwrap_or_default()
            .to_owned()
    };
    let people: Vec<Learner> = candidates(app, class)
        .await?
        .iter()
        .map(|(row, own)| Learner {
            id: row.id.clone(),
            seq: row.seq,
            name: t.zh(&row.person_name),
            history: history(t, &own.iter().collect::<Vec<_>>()),
            outcome: typed("o", &row.id),
            theory: typed("t", &row.id),
            practice: typed("p", &row.id),
            certificate: typed("c", &row.id),
        })
        .collect();
    let title = t.say("result-record");
    let page = Page::desk(viewer, title)
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", class.id), &class.title)
        .crumb(
            format!("/classes/{}/results", class.id),
            t.say("result-title"),
        )
        .with_errors(&errors);
    if people.is_empty() || !open(viewer, class) {
        let why = if people.is_empty() {
            t.say("result-nobody")
        } else {
            t.say("result-not-taught")
        };
        return Ok(page.html(Html::of(&Note::new(Tone::Plain, Html::escaped(&why)))));
    }
    let kinds = KINDS
        .map(|kind| Choice::new(kind, kind_words(t, kind)))
        .to_vec();
    let value = |name: &str, otherwise: &str| values.get(name).unwrap_or(otherwise).to_owned();
    let today = viewer.today().to_string();
    let fields = vec![
        Html::of(
            &Field::date("examined_on", t.say("result-examined-on"))
                .value(value("examined_on", &today)),
        ),
        Html::of(
            &Field::text("evaluation_body", t.say("result-body"))
                .max(BODY_MAX)
                .optional(t)
                .value(value("evaluation_body", "")),
        ),
        Html::of(
            &Field::select("kind", t.say("result-kind"), kinds, None)
                .value(value("kind", kind_of(class))),
        ),
        Html::of(
            &Field::date("issued_on", t.say("result-issued-on"))
                .hint(t.say("result-issued-on-hint"))
                .optional(t)
                .value(value("issued_on", "")),
        ),
    ];
    let label = |error: &web::form::FormError| {
        t.with_args(&error.key, &error.args)
            .s("label", t.say("result-this-field"))
            .html()
    };
    page.body(&Record {
        t,
        action: format!("/classes/{}/results/record", class.id),
        back: format!("/classes/{}/results", class.id),
        seal: viewer.seal(),
        wrong: errors.iter().map(label).collect(),
        fields,
        people,
        outcomes: vec![
            ("passed", t.say("result-passed").into_owned()),
            ("failed", t.say("result-failed").into_owned()),
            ("absent", t.say("result-absent").into_owned()),
        ],
    })
}

/// `GET /classes/{id}/results/record`
pub async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    page(&app, &viewer, &class, &Values::default(), FormErrors::new()).await
}

/// `POST /classes/{id}/results/record`
pub async fn record(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    let candidates = candidates(&app, &class).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            let examined_on = read.date("examined_on");
            let body = read.opt_text("evaluation_body", BODY_MAX);
            let kind = read.choice("kind", KINDS);
            let issued_on = read.opt_date("issued_on");
            let mut attempts = Vec::new();
            for (row, _) in &candidates {
                let name = || vec![("name", row.person_name.clone())];
                let value = |prefix: &str| posted.get(&format!("{prefix}-{}", row.id));
                let Some(outcome) = value("o").and_then(ExamOutcome::from_word) else {
                    if ["t", "p", "c"].iter().any(|prefix| value(prefix).is_some()) {
                        read.errors().add("o", "result-outcome-missing", name());
                    }
                    continue;
                };
                let scores = [value("t"), value("p")].map(|text| score(text.unwrap_or_default()));
                let [Some(theory_tenths), Some(practice_tenths)] = scores else {
                    read.errors().add("t", "result-score-outside", name());
                    continue;
                };
                let certificate = match (value("c"), issued_on.flatten()) {
                    (None, _) => None,
                    (Some(number), Some(issued_on)) => Some(Certificate {
                        kind: kind.clone().unwrap_or_default(),
                        number: number.to_owned(),
                        issued_on,
                    }),
                    (Some(_), None) => {
                        read.errors()
                            .add("issued_on", "result-issued-missing", name());
                        continue;
                    }
                };
                attempts.push(Attempt {
                    enrolment_id: row.id.clone(),
                    theory_tenths,
                    practice_tenths,
                    outcome,
                    certificate,
                });
            }
            if attempts.is_empty() && read.errors().is_empty() {
                read.errors().add("o", "result-nothing-typed", vec![]);
            }
            Some(RecordResults {
                class_id: class.id.clone(),
                examined_on: examined_on?,
                evaluation_body: body.filter(|body| !body.is_empty()),
                attempts,
            })
        })
        .await?;
    Ok(match done {
        Ok(recorded) => viewer
            .go(format!("/classes/{id}/results"))
            .said_with(
                "result-recorded",
                vec![
                    ("attempts", recorded.attempts.to_string()),
                    ("passed", recorded.passed.to_string()),
                ],
            )
            .into_response(),
        Err(errors) => page(&app, &viewer, &class, posted.values(), errors)
            .await?
            .into_response(),
    })
}
