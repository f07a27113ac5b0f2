//! Several claims passed on at once: a page that asks with their count, people and yuan, then one command a claim. What one
//! of them refuses stops no other.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::Money;
use web::components::{Button, Confirm, Sample, Tone};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::steps::pass_one;
use crate::claims::case::phase_of;
use crate::claims::queries;
use crate::claims::tables::claim;

/// Claims passed on at once.
const MOST: usize = 50;
/// Claims shown before they are.
const SAMPLES: usize = 5;

/// The ticked claims as `id@version`, so that what was on the screen is what is passed.
async fn ticked(app: &App, posted: &Posted) -> Result<Vec<claim::Model>, PageError> {
    let mut read = posted.read();
    let ids = read.ticked("claim", MOST).ok_or(PageError::Unreadable)?;
    let mut found = queries::find_many(app.store().read(), app.county(), &ids).await?;
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// Asks once more.
pub async fn confirm(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let claims = ticked(&app, &posted).await?;
    if claims.is_empty() {
        let nothing = viewer.go("/claims/queue");
        return Ok(nothing
            .saying(Tone::Warn, "claim-none-picked", vec![])
            .into_response());
    }
    let n = claims.len() as i64;
    let heads: i64 = claims.iter().map(|row| i64::from(row.yes_lines)).sum();
    let fen: i64 = claims.iter().map(|row| row.approved_fen).sum();
    let question = t
        .with("claim-confirm-question")
        .n("n", n)
        .n("heads", heads)
        .money("amount", Money::from_fen(fen))
        .to_string();
    let samples = claims
        .iter()
        .take(SAMPLES)
        .map(|row| {
            Sample::new(vec![
                Html::escaped(&row.number),
                Html::escaped(
                    &t.with("claim-n-heads")
                        .n("n", i64::from(row.yes_lines))
                        .to_string(),
                ),
                Html::escaped(&Money::from_fen(row.approved_fen).to_string()),
            ])
        })
        .collect();
    let heads = vec![
        t.say("claim-number").into_owned(),
        t.say("claim-heads").into_owned(),
        t.say("claim-approved-yuan").into_owned(),
    ];
    let button = Button::new(t.with("claim-pass-n").n("n", n).to_string()).primary();
    let follows = Html::escaped(&t.say("claim-confirm-follows"));
    let mut confirm = Confirm::new(
        viewer.seal(),
        "/claims/pass",
        question.clone(),
        follows,
        button,
    )
    .samples(heads, samples)
    .back("/claims/queue", t.say("claim-back-to-queue"));
    for row in &claims {
        confirm = confirm.carry("claim", format!("{}@{}", row.id, row.row_version));
    }
    Ok(Page::desk(&viewer, t.say("claim-pass-picked"))
        .crumb("/claims/queue", t.say("claim-queue"))
        .html(Html::of(&confirm))
        .into_response())
}

/// Passes them on, one command each, all under keys of this form.
pub async fn pass(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let mut read = posted.read();
    let picked = read.ticked("claim", MOST).ok_or(PageError::Unreadable)?;
    let picked: Vec<(String, i32)> = picked
        .iter()
        .filter_map(|one| {
            let (id, seen) = one.split_once('@')?;
            Some((id.to_owned(), seen.parse().ok()?))
        })
        .collect();
    let ids: Vec<String> = picked.iter().map(|(id, _)| id.clone()).collect();
    let claims = queries::find_many(app.store().read(), app.county(), &ids).await?;
    let (mut done, mut left) = (0, 0);
    for (place, (id, seen)) in picked.iter().enumerate() {
        let Some(row) = claims.get(id) else { continue };
        // each claim has a key of its own under the form's, so that a second click does nothing twice
        let key = format!("{}/{place}", posted.key());
        match pass_one(&app, &viewer, id, *seen, phase_of(row)?, &key).await {
            Ok(()) => done += 1,
            Err(_) => left += 1,
        }
    }
    let args = vec![("n", done.to_string()), ("left", left.to_string())];
    let tone = if left == 0 { Tone::Ok } else { Tone::Warn };
    Ok(viewer
        .go("/claims/queue")
        .saying(tone, "claim-passed-many", args)
        .into_response())
}
