//! `/certificates`: the bureau looks certificates up in the national register and records what it says.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use web::components::{Button, Empty, Fact, Facts};
use web::form::{Choice, Field, FormErrors, Values};
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, Viewer, Waiting};

use super::{check_tag, kind_words};
use crate::enrolment;
use crate::enrolment::panels::{card_flush, stack};
use crate::results::commands::check_certificate::{CheckCertificate, RegisterAnswer};
use crate::results::queries;
use crate::results::tables::result;

/// The answers of the register, in the order of lists.
const ANSWERS: [RegisterAnswer; 3] = [
    RegisterAnswer::Found,
    RegisterAnswer::NotFound,
    RegisterAnswer::Mismatch,
];

/// How many wait, for the side list.
pub async fn waiting(app: App, _: Viewer) -> Result<Waiting, PageError> {
    let n =
        queries::count_certificates(app.store().read(), app.county(), Some("unchecked")).await?;
    Ok(Waiting { n, due: false })
}

async fn names(
    app: &App,
    rows: &[result::Model],
) -> Result<HashMap<String, (String, String)>, PageError> {
    let (db, county) = (app.store().read(), app.county());
    let mut classes: HashMap<&str, String> = HashMap::new();
    let mut all = HashMap::new();
    for row in rows {
        if !classes.contains_key(row.class_id.as_str()) {
            let class = crate::classes::find(db, county, &row.class_id).await?;
            classes.insert(
                &row.class_id,
                class.map(|class| class.title).unwrap_or_default(),
            );
        }
        let learner = enrolment::queries::find(db, county, &row.enrolment_id).await?;
        let name = learner
            .map(|learner| learner.person_name)
            .unwrap_or_default();
        let class = classes.get(row.class_id.as_str()).cloned();
        all.insert(row.id.clone(), (name, class.unwrap_or_default()));
    }
    Ok(all)
}

/// `GET /certificates`
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let state = list.get("state").filter(|word| !word.is_empty());
    let window = list.window();
    let count = queries::count_certificates(db, county, state).await?;
    let found = queries::certificates(db, county, state, window.offset, window.limit).await?;
    let names = names(&app, &found).await?;
    let rows = found
        .iter()
        .map(|row| {
            let (name, class) = names.get(&row.id).cloned().unwrap_or_default();
            let kind = row.certificate_kind.as_deref().unwrap_or_default();
            Row::new(vec![
                Cell::text(row.certificate_number.as_deref().unwrap_or_default())
                    .link(format!("/certificates/{}", row.id))
                    .sub(kind_words(t, kind)),
                Cell::data(name),
                Cell::data(class),
                row.certificate_issued_on
                    .map_or_else(Cell::empty, Cell::day),
                Cell::tag(check_tag(t, &row.check_state)),
            ])
        })
        .collect();
    let states = ["unchecked", "found", "not_found", "mismatch"]
        .map(|word| Choice::new(word, check_tag(t, word).text()))
        .to_vec();
    let table = Table::new(t, &list, t.say("result-certificates"))
        .filter(Filter::select(
            t,
            "state",
            t.say("result-col-check"),
            states,
        ))
        .column(Column::new(t.say("result-col-certificate")).together())
        .column(Column::new(t.say("enrolment-col-learner")).together())
        .column(Column::new(t.say("result-col-class")))
        .column(Column::new(t.say("result-issued-on")).together())
        .column(Column::new(t.say("result-col-check")).together())
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("result-no-certificates"),
            t.say("result-no-certificates-why"),
        ));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("result-certificates"))
        .sub(Html::escaped(&t.say("result-certificates-sub")))
        .html(Html::of(&table))
        .into_response())
}

async fn page(
    app: &App,
    viewer: &Viewer,
    id: &str,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let row = queries::find(app.store().read(), app.county(), id)
        .await?
        .filter(|row| row.certificate_number.is_some())
        .ok_or(PageError::NotFound)?;
    let names = names(app, std::slice::from_ref(&row)).await?;
    let (name, class) = names.get(&row.id).cloned().unwrap_or_default();
    let number = row.certificate_number.clone().unwrap_or_default();
    let kind = row.certificate_kind.as_deref().unwrap_or_default();
    let facts = Facts::new(
        t,
        vec![
            Fact::new(t.say("enrolment-col-learner"), t.zh(&name)),
            Fact::new(t.say("result-col-class"), t.zh(&class)),
            Fact::new(t.say("result-kind"), Html::escaped(&kind_words(t, kind))),
            Fact::new(t.say("result-col-certificate"), Html::escaped(&number)),
            Fact::new(
                t.say("result-issued-on"),
                Html::escaped(
                    &row.certificate_issued_on
                        .map(|day| t.day(day))
                        .unwrap_or_default(),
                ),
            ),
            Fact::new(
                t.say("result-body"),
                t.zh(row.evaluation_body.as_deref().unwrap_or_default()),
            ),
            Fact::new(
                t.say("result-col-check"),
                Html::of(&check_tag(t, &row.check_state)),
            ),
        ],
    );
    let choices = ANSWERS
        .map(|answer| Choice::new(answer.word(), check_tag(t, answer.word()).text()))
        .to_vec();
    let form = viewer
        .form(format!("/certificates/{}", row.id))
        .field(
            Field::radios("answer", t.say("result-register-says"), choices)
                .hint(t.say("result-register-hint")),
        )
        .button(Button::new(t.say("result-check-button")).primary())
        .cancel("/certificates", t.say("result-back-certificates"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("result-check-title"))
        .crumb("/certificates", t.say("result-certificates"))
        .with_errors(&errors)
        .html(stack([
            card_flush(
                "certificate",
                t.say("result-certificate"),
                Html::default(),
                Html::of(&facts),
            ),
            Html::of(&form),
        ])))
}

/// `GET /certificates/{id}`
pub async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    page(&app, &viewer, &id, &Values::default(), FormErrors::new()).await
}

/// `POST /certificates/{id}`
pub async fn check(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let done = app
        .submit(&viewer, &posted, |read| {
            let word = read.choice("answer", ANSWERS.map(RegisterAnswer::word))?;
            let answer = ANSWERS.into_iter().find(|answer| answer.word() == word)?;
            Some(CheckCertificate {
                result_id: id.clone(),
                answer,
            })
        })
        .await?;
    Ok(match done {
        Ok(_) => viewer
            .go("/certificates?state=unchecked")
            .said("result-checked-now")
            .into_response(),
        Err(errors) => page(&app, &viewer, &id, posted.values(), errors)
            .await?
            .into_response(),
    })
}
