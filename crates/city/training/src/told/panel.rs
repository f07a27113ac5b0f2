//! What was told, as pages show it: on the first page of the institution, in its list, beside the case.

use askama::Template;
use kernel::{Moment, Role};
use web::components::{Button, Clause};
use web::{App, Html, PageError, Viewer};

use super::act::Act;
use super::queries;
use super::tables::told;
use crate::enrolment::panels::card;

/// Messages on the first page.
const FIRST_MOST: u64 = 5;

struct Shown {
    title: String,
    when: String,
    number: String,
    href: Option<String>,
    reason: Html,
    clause: Option<Clause>,
    next: Html,
    state: Html,
    form: Option<Html>,
    fresh: bool,
}

#[derive(Template)]
#[template(path = "told/panel.html")]
struct Panel {
    messages: Vec<Shown>,
}

/// What the reader's institution has not read, for its first page; nothing when there is nothing, or no institution.
pub async fn unread(app: &App, viewer: &Viewer) -> Result<Option<Html>, PageError> {
    if !viewer.is(Role::SchoolManager) {
        return Ok(None);
    }
    let own = viewer.organisation()?;
    let (db, county) = (app.store().read(), app.county());
    let rows = queries::unread(db, county, own, FIRST_MOST).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    Ok(Some(messages(app, viewer, &rows, true).await?))
}

/// What was told about a case, as a card beside it; nothing when nothing was. An institution sees what it was told
/// itself, the offices see all.
pub async fn about(app: &App, viewer: &Viewer, kind: &str, id: &str) -> Result<Html, PageError> {
    let only = match viewer.is(Role::SchoolManager) {
        true => Some(viewer.organisation()?),
        false => None,
    };
    let (db, county) = (app.store().read(), app.county());
    let rows = queries::about(db, county, kind, id, only).await?;
    if rows.is_empty() {
        return Ok(Html::default());
    }
    let t = viewer.t();
    let key = if only.is_some() {
        "told-to-you"
    } else {
        "told-to-applicant"
    };
    let body = messages(app, viewer, &rows, false).await?;
    Ok(card("told", t.say(key), Html::default(), body))
}

/// These messages one under the other.
pub(super) async fn messages(
    app: &App,
    viewer: &Viewer,
    rows: &[told::Model],
    linked: bool,
) -> Result<Html, PageError> {
    let telephone =
        match registers::packs::in_force(app.store().read(), app.county(), viewer.today()).await? {
            Some(pack) => pack.settings().office.telephones.first().cloned(),
            None => None,
        };
    let number = telephone.map(|one| one.number).unwrap_or_default();
    let messages = rows
        .iter()
        .map(|row| shown(viewer, row, linked, &number))
        .collect();
    Ok(Html::of(&Panel { messages }))
}

fn shown(viewer: &Viewer, row: &told::Model, linked: bool, telephone: &str) -> Shown {
    let t = viewer.t();
    let key = Act::from_word(&row.act).map_or("told-lines-held", Act::title);
    let mut next = t
        .with(format!("told-{}-next", key.trim_start_matches("told-")))
        .s("phone", telephone)
        .to_string();
    if let Some(day) = row.until {
        next = format!("{next} {}", t.with("told-until").date("on", day));
    }
    let own = viewer.is(Role::SchoolManager) && row.organisation_id.is_some();
    let fresh = row.read_at.is_none();
    let state = match (own, &row.person_id, row.read_at) {
        (true, _, _) => Html::default(),
        (false, Some(_), _) => Html::escaped(&t.say("told-person")),
        (false, None, Some(at)) => t.with("told-read-at").moment("at", Moment::new(at)).html(),
        (false, None, None) if row.organisation_id.is_some() => {
            Html::escaped(&t.say("told-unread"))
        }
        (false, None, None) => Html::escaped(&t.say("told-objector")),
    };
    Shown {
        title: t
            .with(key)
            .n("n", i64::from(row.lines.unwrap_or(1)))
            .to_string(),
        when: t.date(Moment::new(row.told_at).date()),
        number: row.about_number.clone(),
        href: linked.then(|| address(row)).flatten(),
        reason: row
            .reason
            .as_deref()
            .map(|words| t.zh(words))
            .unwrap_or_default(),
        clause: row
            .sentence
            .as_deref()
            .map(|sentence| Clause::new(t, sentence)),
        next: Html::escaped(&next),
        state,
        form: (own && fresh && linked).then(|| {
            let form = viewer
                .form(format!("/told/{}/read", row.id))
                .button(Button::new(t.say("told-read")).quiet());
            Html::of(&form)
        }),
        fresh: own && fresh,
    }
}

/// Where the case is read.
fn address(row: &told::Model) -> Option<String> {
    match row.about_kind.as_str() {
        "class" => Some(format!("/classes/{}", row.about_id)),
        "claim" => Some(format!("/claims/{}", row.about_id)),
        _ => None,
    }
}
