//! The bar on every page of a demonstration: its date, and the button that runs one working day on. It exists only where the data
//! directory carries the demonstration's mark.

use std::sync::Arc;

use access::sessions;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use chrono::NaiveTime;
use kernel::{Clock, Moment, ShiftedClock, SystemClock, WorkCalendar};
use store::jobs;
use web::{Access, App, Demonstration, Feature, PageError, Posted, T, Viewer};

use crate::place::Marked;

const ACTION: &str = "/demonstration/next-working-day";

/// The bar.
pub struct Bar(Arc<ShiftedClock>);

impl Bar {
    /// A bar that tells this clock.
    pub fn over(clock: Arc<ShiftedClock>) -> Bar {
        Bar(clock)
    }
}

impl Demonstration for Bar {
    fn words(&self, t: T) -> String {
        let now = self.0.now();
        t.with("demonstration-bar")
            .s("date", t.date(now.date()))
            .to_string()
    }

    fn action(&self) -> &'static str {
        ACTION
    }
}

/// The route behind the button.
pub fn feature() -> Feature {
    Feature::new("demonstration").post(ACTION, Access::public(), next_working_day, &[])
}

/// Puts the clock to half past eight of the next working day and does what has come due meanwhile. One stays signed in and on the
/// page one was on.
async fn next_working_day(
    viewer: Viewer,
    State(app): State<App>,
    _posted: Posted,
) -> Result<Response, PageError> {
    let marked = app.part::<Marked>()?;
    let witness = app.part::<access::demonstration::Demonstration>()?;
    let before = marked.clock.now();
    let next = WorkCalendar::national()
        .next_working_day(before.date())
        .map_err(|_| PageError::NotFound)?;
    let morning = NaiveTime::from_hms_opt(8, 30, 0).unwrap_or(NaiveTime::MIN);
    let after = Moment::from_shanghai(next, morning);
    marked.clock.set(after);
    // nobody was away: whoever is signed in stays so, and the others with them
    sessions::carry(app.store(), &witness, before, after).await?;
    if let Err(error) = marked.remember(SystemClock.now()) {
        tracing::error!(%error, "the demonstration's time cannot be written down");
    }
    jobs::run_due(app.store()).await?;
    let page = viewer.came_from().to_owned();
    Ok(viewer.go(page).said("demonstration-moved").into_response())
}
