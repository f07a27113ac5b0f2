//! `GET`, `POST /people/{id}/benefits/new`

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{Lang, Money, SkillLevel};
use web::components::{Button, Note, Tone};
use web::form::{Choice, Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::pack;
use crate::benefits::commands::RegisterBenefit;
use crate::occupations::{level_of_word, level_word, occupations};
use crate::people;
use crate::people::person;

async fn form_page(
    app: &App,
    viewer: &Viewer,
    row: &person::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let back = format!("/people/{}", row.id);
    let pack = pack(app, viewer).await?;
    let programmes = pack
        .iter()
        .flat_map(|pack| pack.programmes())
        .map(|one| Choice::new(&one.id, t.pick(&one.title).to_owned()))
        .collect();
    let levels = SkillLevel::ALL
        .map(|level| {
            let words = match t.lang() {
                Lang::Zh => level.zh(),
                Lang::En => level.en(),
            };
            Choice::new(level_word(level), words)
        })
        .to_vec();
    let choose = || Some(t.say("register-choose").into_owned());
    let form = viewer
        .form(format!("{back}/benefits/new"))
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("benefit-register-note")),
        )))
        .field(Field::select(
            "programme_id",
            t.say("benefit-programme"),
            programmes,
            choose(),
        ))
        .field(
            Field::text("occupation_code", t.say("benefit-occupation"))
                .max(100)
                .hint(t.say("benefit-occupation-hint"))
                .optional(t),
        )
        .field(Field::select("level", t.say("benefit-level"), levels, choose()).optional(t))
        .field(
            Field::text("amount_fen", t.say("benefit-amount-yuan"))
                .unit(t.say("web-yuan"))
                .narrow()
                .hint(t.say("benefit-amount-hint")),
        )
        .field(
            Field::text("paid_by", t.say("benefit-paid-by"))
                .max(100)
                .hint(t.say("benefit-paid-by-hint")),
        )
        .field(Field::date("given_on", t.say("benefit-given-on")))
        .button(Button::new(t.say("benefit-register")).primary())
        .cancel(back.clone(), t.say("person-back-to-one"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("benefit-register"))
        .crumb_data(back, &row.name)
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// The empty form.
pub async fn blank(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = people::pages::seen(&app, &viewer, &id).await?;
    form_page(&app, &viewer, &row, &Values::default(), FormErrors::new()).await
}

/// Registers what another office gave.
pub async fn register(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = people::pages::seen(&app, &viewer, &id).await?;
    let read = |read: &mut Reader<'_>| read_benefit(read, &id);
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer
            .go(format!("/people/{id}"))
            .said("benefit-registered")
            .into_response(),
        Err(errors) => form_page(&app, &viewer, &row, posted.values(), errors)
            .await?
            .into_response(),
    })
}

fn read_benefit(read: &mut Reader<'_>, person_id: &str) -> Option<RegisterBenefit> {
    let programme_id = read.text("programme_id", 100);
    let occupation = read.opt_text("occupation_code", 100);
    let level = read.opt_text("level", 20);
    // a free place is 0 yuan, so zero is allowed here
    let amount = read.text("amount_fen", 20);
    let paid_by = read.text("paid_by", 100);
    let given_on = read.date("given_on");
    let amount = match Money::from_yuan_str(&amount?) {
        Ok(amount) => amount,
        Err(_) => {
            read.errors().add("amount_fen", "web-field-money", vec![]);
            return None;
        }
    };
    let occupation = occupation?;
    let code = occupations()
        .get(&occupation)
        .or_else(|| occupations().named(&occupation))
        .map_or(occupation.as_str(), |found| found.code);
    Some(RegisterBenefit {
        person_id: person_id.to_owned(),
        programme_id: programme_id?,
        occupation_code: code.to_owned(),
        level: level_of_word(&level?),
        amount_fen: amount.fen(),
        paid_by: paid_by?,
        given_on: given_on?,
    })
}
