//! `/audit/verify`: has the journal proved against every row, and shows what was found.
//!
//! One run at a time and a county. It goes on in the background when it takes longer than a reader waits.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::Moment;
use store::journal::{self, Finding, Report};
use web::components::{Button, Note, Tone};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

/// How long a reader waits for a run.
const WAIT: Duration = Duration::from_secs(15);
/// Findings listed on the page.
const LISTED: usize = 200;

#[derive(Clone)]
enum Run {
    Under(Moment),
    Done(Moment, Result<Report, String>),
}

static RUNS: LazyLock<Mutex<HashMap<String, Run>>> = LazyLock::new(Mutex::default);

fn runs() -> std::sync::MutexGuard<'static, HashMap<String, Run>> {
    RUNS.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Template)]
#[template(path = "audit/verify.html")]
struct Body {
    t: T,
    note: Note,
    findings: Vec<String>,
    more: usize,
    checkpoint: Option<(String, String)>,
    form: Html,
}

/// The page.
pub(super) async fn show(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let t = viewer.t();
    let run = runs().get(app.county()).cloned();
    let mut findings = Vec::new();
    let note = match &run {
        None => Note::new(Tone::Plain, Html::escaped(&t.say("audit-verify-none"))),
        Some(Run::Under(since)) => Note::new(
            Tone::Warn,
            Html::escaped(
                &t.with("audit-verify-running")
                    .moment("since", *since)
                    .to_string(),
            ),
        ),
        Some(Run::Done(at, Ok(report))) => {
            findings = report.findings.iter().map(|one| words(t, one)).collect();
            let (tone, key) = if findings.is_empty() {
                (Tone::Ok, "audit-verify-whole")
            } else {
                (Tone::No, "audit-verify-found")
            };
            let told = t
                .with("audit-verify-counts")
                .n("entries", report.entries)
                .n("rows", report.rows)
                .n("checkpoints", report.checkpoints)
                .moment("at", *at)
                .to_string();
            Note::new(tone, Html::escaped(&t.say(key))).text(Html::escaped(&told))
        }
        Some(Run::Done(at, Err(_))) => Note::new(
            Tone::No,
            Html::escaped(&t.with("audit-verify-failed").moment("at", *at).to_string()),
        ),
    };
    let latest = journal::latest(app.store().read(), app.county()).await?;
    let form = viewer
        .form("/audit/verify")
        .button(Button::new(t.say("audit-verify-run")).primary());
    let more = findings.len().saturating_sub(LISTED);
    findings.truncate(LISTED);
    Page::desk(&viewer, t.say("audit-verify"))
        .crumb("/audit", t.say("audit-title"))
        .body(&Body {
            t,
            note,
            findings,
            more,
            checkpoint: latest.map(|one| {
                let words = t.with("audit-checkpoint-size").n("n", one.size).to_string();
                (words, one.body)
            }),
            form: Html::of(&form),
        })
}

/// Starts a run, waits a while, and shows the page.
pub(super) async fn run(
    viewer: Viewer,
    State(app): State<App>,
    _posted: Posted,
) -> Result<Response, PageError> {
    let started = {
        let mut runs = runs();
        let busy = matches!(runs.get(app.county()), Some(Run::Under(_)));
        if !busy {
            runs.insert(app.county().to_owned(), Run::Under(app.now()));
        }
        !busy
    };
    if started {
        let store = app.store().clone();
        let county = app.county().to_owned();
        let work = tokio::spawn(async move {
            let outcome = journal::verify(&store, &county, None).await;
            if let Err(error) = &outcome {
                tracing::error!(%error, "the journal could not be verified");
            }
            let done = Run::Done(store.now(), outcome.map_err(|error| error.to_string()));
            runs().insert(county, done);
        });
        // a run that takes longer goes on; the page says so
        let _ = tokio::time::timeout(WAIT, work).await;
    }
    Ok(viewer.go("/audit/verify").into_response())
}

/// A finding in words.
fn words(t: T, finding: &Finding) -> String {
    let row = |key: &'static str, table: &str, id: &str| {
        t.with(key).s("table", table).s("key", id).to_string()
    };
    match finding {
        Finding::RowChanged { table, key } => row("audit-found-row-changed", table, key),
        Finding::RowUnknown { table, key } => row("audit-found-row-unknown", table, key),
        Finding::RowMissing { table, key } => row("audit-found-row-missing", table, key),
        Finding::EntryChanged { entry } => {
            t.with("audit-found-entry").s("entry", entry).to_string()
        }
        Finding::LinesChanged { entry } => {
            t.with("audit-found-lines").s("entry", entry).to_string()
        }
        Finding::SubjectsChanged { entry } => {
            t.with("audit-found-subjects").s("entry", entry).to_string()
        }
        Finding::EntryUnsealed { entry } => {
            t.with("audit-found-unsealed").s("entry", entry).to_string()
        }
        Finding::FileChanged { sha256 } => {
            t.with("audit-found-file").s("digest", sha256).to_string()
        }
        Finding::PositionMissing { position } => t
            .with("audit-found-position")
            .n("position", *position)
            .to_string(),
        Finding::RootDiffers { size } => t.with("audit-found-root").n("size", *size).to_string(),
        Finding::OtherJournal { origin } => t
            .with("audit-found-other-journal")
            .s("origin", origin)
            .to_string(),
        Finding::SignatureWrong { size } => {
            t.with("audit-found-signature").n("size", *size).to_string()
        }
    }
}
