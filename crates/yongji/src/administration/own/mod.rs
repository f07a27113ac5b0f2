//! One's own account: who one is here, where one is signed in, and what proves it.

pub(super) mod password;
pub(super) mod second_factor;
pub(super) mod sessions;
pub(super) mod tokens;

use access::accounts::{AccountKind, account, account_secret, queries};
use access::sign_in::{devices_of, events_of};
use access::{Access, SignedIn, deputies};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use kernel::{Denied, Moment, Role};
use registers::organisations;
use web::components::{Button, Fact, Facts, Note, Tone};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, PageError, T, Viewer};

use super::request::{own_page, session};
use super::shown;

/// Stands for every session but this one.
pub(super) const OTHERS: &str = "others";
/// Lines of the list of sign-ins.
const EVENTS: u32 = 20;

/// `GET /account`: where the head of a desk page leads.
pub(super) async fn to_me(viewer: Viewer) -> Response {
    viewer.go("/me").into_response()
}

/// The reader's own account with its secrets' dates.
pub(super) async fn load(
    app: &App,
    who: &SignedIn,
) -> Result<(account::Model, account_secret::Model), PageError> {
    let (db, county, id) = (app.store().read(), app.county(), who.actor.account.as_str());
    let account = queries::find(db, county, id).await?;
    let secret = queries::secret(db, county, id).await?;
    account
        .zip(secret)
        .ok_or(PageError::Denied(Denied::NotSignedIn))
}

/// `GET /me`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let who = session(&app, &headers).await?;
    let (account, secret) = load(&app, &who).await?;
    let about = shown::card_flush(
        t.say("admin-me-who"),
        who_card(&app, &viewer, &who, &account).await?,
    );
    let worker = account.kind == AccountKind::Worker;
    let parts = [
        acting(&viewer, &who),
        shown::halves(about, proofs(&app, &viewer, &account, &secret).await?),
        sessions_table(&app, &viewer, &who).await?,
        // to a worker a device is the telephone in their hand
        if worker {
            Html::default()
        } else {
            devices_table(&app, &viewer, &who).await?
        },
        events_table(&app, &viewer, &who.actor.account).await?,
    ];
    Ok(own_page(&viewer, t.say("admin-me"))
        .html(shown::stack(parts))
        .into_response())
}

async fn who_card(
    app: &App,
    viewer: &Viewer,
    who: &SignedIn,
    account: &account::Model,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let mut facts = vec![
        Fact::new(t.say("admin-name"), t.zh(&account.display_name)),
        Fact::new(
            t.say("admin-signs-in-by"),
            Html::escaped(&shown::login(t, account)),
        ),
    ];
    if let Some(id) = &account.organisation_id {
        let organisation = organisations::queries::find(db, county, id).await?;
        let name = organisation.map(|row| row.name).unwrap_or_default();
        facts.push(Fact::new(t.say("admin-organisation"), t.zh(&name)));
    }
    if account.kind == AccountKind::Worker {
        return Ok(Html::of(&Facts::new(t, facts)));
    }
    let held = queries::grants(db, county, &account.id).await?;
    let roles: Vec<String> = held.iter().map(|row| shown::grant(t, row)).collect();
    facts.push(Fact::new(
        t.say("admin-roles"),
        Html::escaped(&roles.join(t.say("web-list-comma").as_ref())),
    ));
    facts.push(Fact::new(
        t.say("admin-reach"),
        t.zh(&shown::region(&account.region_code)),
    ));
    let away = deputies::all(db, county, Some(&who.actor.account)).await?;
    let standing: Vec<_> = away
        .iter()
        .filter(|row| {
            row.principal_id == account.id && row.ended_at.is_none() && row.ends_on >= t.today()
        })
        .collect();
    for row in standing {
        let name = queries::names(db, county, std::slice::from_ref(&row.account_id)).await?;
        let name = name.get(&row.account_id).map_or("", String::as_str);
        let words = t
            .with("admin-my-deputy-line")
            .s("name", name)
            .s("days", t.range(row.starts_on, row.ends_on))
            .html();
        facts.push(Fact::new(t.say("admin-my-deputy"), words));
    }
    Ok(Html::of(&Facts::new(t, facts)))
}

/// The places one may take today; nothing for those who may take none.
fn acting(viewer: &Viewer, who: &SignedIn) -> Html {
    let t = viewer.t();
    if who.may_act_for.is_empty() {
        return Html::default();
    }
    let mut form = viewer.form("/me/acting");
    if let Some(principal) = &who.acting_for {
        let words = t.with("admin-acting-now").s("name", &principal.name).html();
        form = form.html(Html::of(&Note::new(Tone::Warn, words))).button(
            Button::new(t.say("admin-acting-stop"))
                .primary()
                .value("for", ""),
        );
    } else {
        for principal in &who.may_act_for {
            let words = t
                .with("admin-acting-may")
                .s("name", &principal.name)
                .date("until", principal.until)
                .html();
            form = form
                .html(shown::line(words))
                .button(Button::new(t.say("admin-acting-take")).value("for", &principal.account));
        }
    }
    shown::card(t.say("admin-acting"), Html::of(&form))
}

fn since(t: T, at: Option<sea_orm::prelude::DateTimeUtc>) -> Html {
    at.map_or_else(Html::default, |at| {
        t.with("admin-since").moment("at", Moment::from(at)).html()
    })
}

/// Password, second factor, recovery codes, tokens: each with where it is changed.
async fn proofs(
    app: &App,
    viewer: &Viewer,
    account: &account::Model,
    secret: &account_secret::Model,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let fact = |key: &str, text: Html, href: &str| Fact::new(t.say(key), text).change(href);
    let mut facts = vec![];
    if account.kind.has_password() {
        facts.push(fact(
            "admin-password",
            since(t, secret.password_set_at),
            "/me/password",
        ));
        facts.push(fact(
            "admin-second-factor",
            since(t, secret.totp_confirmed_at),
            "/me/second-factor",
        ));
        let left =
            queries::recovery_codes_left(app.store().read(), app.county(), &account.id).await?;
        let left = t.with("admin-recovery-left").n("n", left).html();
        facts.push(fact("admin-recovery-codes", left, "/me/recovery-codes"));
    }
    if viewer.is_any(super::TOKENS) {
        let what = Html::escaped(&t.say("admin-tokens-sub"));
        facts.push(fact("admin-tokens", what, "/me/tokens"));
    }
    if facts.is_empty() {
        return Ok(Html::default());
    }
    Ok(shown::card_flush(
        t.say("admin-proofs"),
        Html::of(&Facts::new(t, facts)),
    ))
}

/// A card around a table: padded on a phone, where the table becomes a list.
fn table_card(viewer: &Viewer, title: &str, body: Html) -> Html {
    let t = viewer.t();
    if viewer.is(Role::Worker) {
        shown::card(t.say(title), body)
    } else {
        shown::card_flush(t.say(title), body)
    }
}

async fn sessions_table(app: &App, viewer: &Viewer, who: &SignedIn) -> Result<Html, PageError> {
    let t = viewer.t();
    let lines = access::sessions::all_of(
        app.store(),
        &app.part::<Access>()?.settings(),
        who.kind,
        app.county(),
        &who.actor.account,
    )
    .await?;
    let end = t.say("admin-end-session");
    let rows: Vec<Row> = lines
        .iter()
        .map(|line| {
            // this one ends by signing out
            let act = if line.id == who.session_id {
                Cell::text(t.say("admin-this-session"))
            } else {
                shown::row_button(viewer, "/me/sessions", "session", &line.id, &end)
            };
            Row::new(vec![
                Cell::text(&line.label),
                Cell::text(&line.address),
                Cell::moment(line.made_at.into()),
                Cell::moment(line.last_seen_at.into()),
                act,
            ])
        })
        .collect();
    let count = lines.len() as u64;
    let table = Table::new(t, &ListQuery::new("/me", ""), t.say("admin-sessions"))
        .id("sessions")
        .bare()
        .stacked()
        .column(Column::new(t.say("admin-device")))
        .column(Column::new(t.say("admin-address")))
        .column(Column::new(t.say("admin-began")).together())
        .column(Column::new(t.say("admin-last-seen")).together())
        .column(Column::new(t.say("admin-can-do")))
        .rows(rows, count);
    let mut body = Html::of(&table);
    if count > 1 {
        let others = viewer.form("/me/sessions").button(
            Button::new(t.say("admin-end-others"))
                .danger()
                .value("session", OTHERS),
        );
        body = Html::join([body, shown::boxed(Html::of(&others))]);
    }
    Ok(table_card(viewer, "admin-sessions", body))
}

async fn devices_table(app: &App, viewer: &Viewer, who: &SignedIn) -> Result<Html, PageError> {
    let t = viewer.t();
    let lines = devices_of(app.store(), app.county(), &who.actor.account).await?;
    if lines.is_empty() {
        return Ok(Html::default());
    }
    let forget = t.say("admin-forget-device");
    let rows: Vec<Row> = lines
        .iter()
        .map(|line| {
            Row::new(vec![
                Cell::text(&line.label),
                Cell::moment(line.first_seen_at.into()),
                Cell::moment(line.last_seen_at.into()),
                shown::row_button(viewer, "/me/devices", "device", &line.id, &forget),
            ])
        })
        .collect();
    let table = Table::new(t, &ListQuery::new("/me", ""), t.say("admin-devices"))
        .id("devices")
        .bare()
        .stacked()
        .column(Column::new(t.say("admin-device")))
        .column(Column::new(t.say("admin-first-seen")).together())
        .column(Column::new(t.say("admin-last-seen")).together())
        .column(Column::new(t.say("admin-can-do")))
        .rows(rows, lines.len() as u64)
        .note(Html::escaped(&t.say("admin-devices-why")));
    Ok(table_card(viewer, "admin-devices", Html::of(&table)))
}

/// The latest sign-ins and tries of an account.
pub(super) async fn events_table(
    app: &App,
    viewer: &Viewer,
    account: &str,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let lines = events_of(app.store(), app.county(), account, EVENTS).await?;
    let rows: Vec<Row> = lines
        .iter()
        .map(|line| {
            Row::new(vec![
                Cell::moment(line.at.into()),
                Cell::text(
                    t.say(&format!("access-outcome-{}", line.outcome))
                        .into_owned(),
                ),
                Cell::text(&line.label),
                Cell::text(&line.address),
            ])
        })
        .collect();
    let table = Table::new(t, &ListQuery::new("/me", ""), t.say("admin-sign-ins"))
        .id("sign-ins")
        .bare()
        .stacked()
        .column(Column::new(t.say("admin-when")).together())
        .column(Column::new(t.say("admin-outcome")))
        .column(Column::new(t.say("admin-device")))
        .column(Column::new(t.say("admin-address")))
        .rows(rows, lines.len() as u64);
    Ok(table_card(viewer, "admin-sign-ins", Html::of(&table)))
}
