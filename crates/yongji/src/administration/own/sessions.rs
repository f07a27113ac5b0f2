//! One's own sessions, known devices, and the place one takes as deputy.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use web::components::Tone;
use web::{App, PageError, Posted, Viewer};

use super::OTHERS;
use crate::administration::request::session;

/// `POST /me/sessions`: ends one, or all but this one.
pub(in crate::administration) async fn end(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let who = session(&app, &headers).await?;
    let (store, county, account) = (app.store(), app.county(), who.actor.account.as_str());
    let ended = match posted.get("session").unwrap_or_default() {
        OTHERS => access::sessions::end_others(store, county, account, &who.session_id).await?,
        one => u64::from(access::sessions::end(store, county, account, one).await?),
    };
    Ok(viewer
        .go("/me")
        .said_with("admin-sessions-ended", vec![("n", ended.to_string())])
        .into_response())
}

/// `POST /me/devices`: forgets one.
pub(in crate::administration) async fn forget(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let who = session(&app, &headers).await?;
    let device = posted.get("device").unwrap_or_default();
    access::sign_in::forget_device(app.store(), app.county(), &who.actor.account, device).await?;
    Ok(viewer
        .go("/me")
        .said("admin-device-forgotten")
        .into_response())
}

/// `POST /me/acting`: takes somebody's place, or one's own again.
pub(in crate::administration) async fn act(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let who = session(&app, &headers).await?;
    let principal = posted.get("for");
    let done = access::sessions::act_for(app.store(), &who, principal).await?;
    let go = viewer.go("/me");
    Ok(match (done, principal) {
        (false, _) => go.saying(Tone::Warn, "admin-acting-not", vec![]),
        (true, Some(_)) => go.said("admin-acting-taken"),
        (true, None) => go.said("admin-acting-stopped"),
    }
    .into_response())
}
