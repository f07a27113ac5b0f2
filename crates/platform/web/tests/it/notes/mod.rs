//! A small feature written as README.md tells: a list with filter and export, a form, a command, an API list.

pub mod commands;
pub mod pages;
pub mod tables;

use kernel::Role;
use web::{
    Access, ApiPage, ApiQuery, App, Feature, Figure, NavGroup, NavItem, PageError, Viewer, Waiting,
};

use commands::Write;
use tables::note;

/// Who may read and write notes.
pub const STAFF: &[Role] = &[Role::Clerk, Role::Reviewer];

/// The feature.
pub fn feature() -> Feature {
    Feature::new("notes")
        .migration(tables::Migration)
        .table::<note::Model>()
        .command::<Write>()
        .get("/notes", Access::roles(STAFF), pages::list, &["3.3.4"])
        .get("/notes/new", Access::roles(STAFF), pages::form, &[])
        .post("/notes/new", Access::roles(STAFF), pages::write, &[])
        .get("/notes/{id}", Access::roles(STAFF), pages::show, &[])
        .get("/board", Access::public(), pages::board, &[])
        .get("/me", Access::roles(&[Role::Worker]), pages::me, &[])
        .get("/trouble/{kind}", Access::public(), pages::trouble, &[])
        .api_list("notes", Access::roles(STAFF), list)
        .nav(NavItem::new(NavGroup::Handle, "web-search", "/notes", STAFF).count(waiting))
        .public_word("web-error-home", "/board")
        .phone_word("web-my-pages", "/me")
        .figure("3.3.4", |app: App| async move {
            let n = tables::count(app.store().read(), app.county(), None).await?;
            Ok(vec![Figure::count("web-table-count", n).rows("/notes")])
        })
}

async fn waiting(app: App, viewer: Viewer) -> Result<Waiting, PageError> {
    let n = tables::count(app.store().read(), &viewer.actor().county, None).await?;
    Ok(Waiting { n, due: n > 2 })
}

async fn list(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<tables::NoteLine>, PageError> {
    let rows = tables::after(
        app.store().read(),
        &viewer.actor().county,
        query.after.as_deref(),
        query.limit + 1,
    )
    .await?;
    Ok(ApiPage::of(rows, &query, |row| row.id.clone()))
}
