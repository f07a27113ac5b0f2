//! One account: who it is, what it may do, who stands in for it, and what may be done about it.

use access::accounts::{AccountState, account, queries};
use access::{deputies, tokens};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Moment;
use registers::organisations;
use web::components::{Button, Fact, Facts};
use web::{App, Html, Page, PageError, Viewer};

use super::{keeps, load};
use crate::administration::own::{events_table, tokens::table};
use crate::administration::shown;

/// `GET /accounts/{id}`
pub(in crate::administration) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let account = load(&app, &id).await?;
    let parts = [
        shown::card_flush(t.say("admin-me-who"), facts(&app, &viewer, &account).await?),
        deputies_card(&app, &viewer, &account).await?,
        tokens_card(&app, &viewer, &account).await?,
        events_table(&app, &viewer, &account.id).await?,
    ];
    let mut page = Page::desk(&viewer, account.display_name.clone())
        .chinese()
        .crumb("/accounts", t.say("admin-accounts"))
        .tag(shown::state(t, account.state));
    // nobody decides about their own account here
    if keeps(&viewer) && viewer.actor().account != account.id {
        page = actions(page, &viewer, &account);
    } else if keeps(&viewer) {
        page = page.sub(Html::escaped(&t.say("admin-own-account-hint")));
    }
    Ok(page.html(shown::stack(parts)).into_response())
}

fn actions(page: Page, viewer: &Viewer, account: &account::Model) -> Page {
    let t = viewer.t();
    let to = |key: &str, what: &str| {
        Button::link(t.say(key), format!("/accounts/{}/{what}", account.id))
    };
    let mut page = page.action(to("admin-change-account", "change"));
    page = page.action(to("admin-change-roles", "roles"));
    if account.kind.has_password() {
        page = page
            .action(to("admin-reset-password", "password"))
            .action(to("admin-reset-factor", "second-factor"));
    }
    match account.state {
        AccountState::Active => page.action(to("admin-suspend", "suspend").danger()),
        AccountState::Suspended => page.action(to("admin-resume", "suspend")),
    }
}

async fn facts(app: &App, viewer: &Viewer, account: &account::Model) -> Result<Html, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let mut facts = vec![
        Fact::new(t.say("admin-name"), t.zh(&account.display_name)),
        Fact::new(
            t.say("admin-signs-in-by"),
            Html::escaped(&shown::login(t, account)),
        ),
        Fact::new(
            t.say("admin-kind"),
            Html::escaped(&shown::kind(t, account.kind)),
        ),
    ];
    if let Some(id) = &account.organisation_id {
        let found = organisations::queries::find(db, county, id).await?;
        let name = found.map(|row| row.name).unwrap_or_default();
        facts.push(Fact::new(t.say("admin-organisation"), t.zh(&name)));
    }
    let held = queries::grants(db, county, &account.id).await?;
    let roles: Vec<String> = held
        .iter()
        .filter(|row| row.valid_to.is_none_or(|to| to >= t.today()))
        .map(|row| shown::grant(t, row))
        .collect();
    facts.push(Fact::new(
        t.say("admin-roles"),
        Html::escaped(&roles.join(t.say("web-list-comma").as_ref())),
    ));
    facts.push(Fact::new(
        t.say("admin-reach"),
        t.zh(&shown::region(&account.region_code)),
    ));
    if account.kind.has_password()
        && let Some(secret) = queries::secret(db, county, &account.id).await?
    {
        let word = |at: Option<sea_orm::prelude::DateTimeUtc>, none: &str| match at {
            Some(at) => t.with("admin-since").moment("at", Moment::from(at)).html(),
            None => Html::escaped(&t.say(none)),
        };
        let password = if secret.must_change_password && secret.password_set_at.is_some() {
            Html::escaped(&t.say("admin-password-one-time"))
        } else {
            word(secret.password_set_at, "admin-password-none")
        };
        facts.push(Fact::new(t.say("admin-password"), password));
        facts.push(Fact::new(
            t.say("admin-second-factor"),
            word(secret.totp_confirmed_at, "admin-factor-none"),
        ));
    }
    if let Some(reason) = &account.suspended_reason {
        facts.push(Fact::new(t.say("admin-suspended-because"), t.zh(reason)));
    }
    let made = t
        .with("admin-since")
        .moment("at", account.made_at.into())
        .html();
    facts.push(Fact::new(t.say("admin-made"), made));
    Ok(Html::of(&Facts::new(t, facts)))
}

async fn deputies_card(
    app: &App,
    viewer: &Viewer,
    account: &account::Model,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let all = deputies::all(db, county, Some(&account.id)).await?;
    if all.is_empty() {
        return Ok(Html::default());
    }
    let table = crate::administration::deputies::table(app, viewer, &all).await?;
    Ok(shown::card_flush(
        t.say("admin-deputies"),
        Html::of(&table.bare()),
    ))
}

async fn tokens_card(
    app: &App,
    viewer: &Viewer,
    account: &account::Model,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let lines = tokens::all_of(app.store().read(), app.county(), &account.id).await?;
    if lines.is_empty() {
        return Ok(Html::default());
    }
    let action = format!("/accounts/{}/tokens", account.id);
    let table = table(viewer, &lines, keeps(viewer).then_some(action.as_str())).bare();
    Ok(shown::card_flush(t.say("admin-tokens"), Html::of(&table)))
}
