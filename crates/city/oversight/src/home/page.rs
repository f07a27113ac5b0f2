//! `GET /home`: the first page of whoever is signed in.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::Role;
use web::components::Button;
use web::table::Table;
use web::{App, Html, Page, PageError, T, Viewer};

use super::pressing::table;
use super::tiles::{Group, groups};
use crate::places;

#[derive(Template)]
#[template(path = "home/page.html")]
struct Body {
    t: T,
    /// A teacher's lessons of today stand before everything.
    lessons: Html,
    groups: Vec<Group>,
    told: Option<Html>,
    pressing: Option<Table>,
}

/// A worker goes to the worker's own pages; everybody else sees what waits.
pub(super) async fn show(viewer: Viewer, State(app): State<App>) -> Result<Response, PageError> {
    let t = viewer.t();
    let roles = &viewer.actor().roles;
    if !roles.is_empty() && roles.iter().all(|role| *role == Role::Worker) {
        return Ok(viewer.go("/worker").into_response());
    }
    let lessons = if viewer.is(Role::Teacher) {
        training::attendance::day_card(&app, &viewer, viewer.today()).await?
    } else {
        Html::default()
    };
    let body = Body {
        t,
        lessons,
        groups: groups(&app, &viewer).await?,
        told: training::told::panel::unread(&app, &viewer).await?,
        pressing: table(&app, &viewer).await?,
    };
    let mut page = Page::desk(&viewer, t.say("home-title"))
        .sub(t.with("home-day").s("day", t.day(t.today())).html());
    if viewer.is(Role::SchoolManager) {
        page = page.action(Button::link(t.say("class-new"), places::NEW_CLASS).primary());
    }
    Ok(page.body(&body)?.into_response())
}
