//! `GET /checkpoint`: the newest signed head of the journal, for whoever wants to keep it elsewhere.

use askama::Template;
use axum::extract::State;
use store::journal;
use web::{App, Page, PageError, T, Viewer};

#[derive(Template)]
#[template(path = "audit/checkpoint.html")]
struct Body {
    t: T,
    checkpoint: Option<(String, String)>,
}

/// The page.
pub(super) async fn show(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let t = viewer.t();
    let latest = journal::latest(app.store().read(), app.county()).await?;
    Page::public(&viewer, t.say("audit-checkpoint")).body(&Body {
        t,
        checkpoint: latest.map(|one| {
            let words = t.with("audit-checkpoint-size").n("n", one.size).to_string();
            (words, one.body)
        }),
    })
}
