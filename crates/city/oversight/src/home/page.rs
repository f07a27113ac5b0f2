//! `GET /home`: the first page of whoever is signed in.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::Role;
use web::table::Table;
use web::{App, Html, Page, PageError, T, Viewer};

use super::pressing::table;
use super::tiles::{Group, groups};

#[derive(Template)]
#[template(path = "home/page.html")]
struct Body {
    t: T,
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
    let body = Body {
        t,
        groups: groups(&app, &viewer).await?,
        told: training::told::panel::unread(&app, &viewer).await?,
        pressing: table(&app, &viewer).await?,
    };
    let page = Page::desk(&viewer, t.say("home-title"))
        .sub(t.with("home-day").s("day", t.day(t.today())).html());
    Ok(page.body(&body)?.into_response())
}
