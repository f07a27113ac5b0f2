//! The limits of access in force, in words.

use access::Access;
use axum::extract::State;
use web::components::{Fact, Facts};
use web::{App, Html, Page, PageError, Viewer};

use super::shown;

/// `GET /settings/access`
pub(super) async fn show(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let t = viewer.t();
    let access = app.part::<Access>()?;
    let s = access.settings();
    let fact = |key: &str, unit: &'static str, n: i64| {
        Fact::new(t.say(key), t.with(unit).n("n", n).html())
    };
    let whole = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let passwords = vec![
        fact(
            "admin-limit-length",
            "admin-n-characters",
            whole(s.password_length_min),
        ),
        fact(
            "admin-limit-one-time",
            "admin-n-days",
            s.one_time_password_days,
        ),
        fact(
            "admin-limit-recovery",
            "admin-n-codes",
            whole(s.recovery_codes),
        ),
    ];
    let tries = vec![
        fact(
            "admin-limit-account-tries",
            "admin-n-tries",
            i64::from(s.account_tries),
        ),
        fact(
            "admin-limit-device-tries",
            "admin-n-tries",
            i64::from(s.device_tries),
        ),
        fact(
            "admin-limit-address-tries",
            "admin-n-tries",
            i64::from(s.address_tries),
        ),
        fact("admin-limit-window", "admin-n-minutes", s.tries_minutes),
        fact("admin-limit-lock", "admin-n-minutes", s.lock_minutes),
    ];
    let codes = vec![
        fact("admin-limit-code", "admin-n-minutes", s.code_minutes),
        fact(
            "admin-limit-code-tries",
            "admin-n-tries",
            i64::from(s.code_tries),
        ),
        fact(
            "admin-limit-code-pause",
            "admin-n-seconds",
            s.code_pause_seconds,
        ),
        fact(
            "admin-limit-codes",
            "admin-n-codes",
            i64::from(s.codes_a_day),
        ),
        fact(
            "admin-limit-codes-address",
            "admin-n-codes",
            i64::from(s.codes_an_hour_from_address),
        ),
    ];
    let sessions = vec![
        fact(
            "admin-limit-staff-idle",
            "admin-n-minutes",
            s.staff_idle_minutes,
        ),
        fact(
            "admin-limit-staff-hours",
            "admin-n-hours",
            s.staff_session_hours,
        ),
        fact(
            "admin-limit-worker-idle",
            "admin-n-minutes",
            s.worker_idle_minutes,
        ),
        fact(
            "admin-limit-worker-hours",
            "admin-n-hours",
            s.worker_session_hours,
        ),
        fact("admin-limit-device", "admin-n-days", s.device_days),
        fact("admin-limit-token", "admin-n-days", s.token_days_max),
        fact("admin-limit-events", "admin-n-days", s.sign_ins_kept_days),
    ];
    let card = |key: &str, facts: Vec<Fact>| {
        shown::card_flush(t.say(key), Html::of(&Facts::new(t, facts)))
    };
    Ok(Page::desk(&viewer, t.say("admin-limits"))
        .sub(Html::escaped(&t.say("admin-limits-what")))
        .html(shown::halves(
            shown::stack([
                card("admin-limits-passwords", passwords),
                card("admin-limits-tries", tries),
            ]),
            shown::stack([
                card("admin-limits-sessions", sessions),
                card("admin-limits-codes", codes),
            ]),
        )))
}
