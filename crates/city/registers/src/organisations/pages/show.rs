//! `GET /organisations/{id}`: the card, the accounts, what it teaches with.

use axum::extract::{Path, State};
use kernel::Role;
use web::components::{Button, Fact, Facts, Note, Tone};
use web::{App, Html, Page, PageError, T, Viewer};

use super::{kind_words, seen, state_tag};
use crate::bank_accounts::{self, Owner};
use crate::organisations::{State as Standing, organisation, queries};
use crate::regions::regions;
use crate::shown::{OFFICES, card_flush, linked, span, two};
use crate::{trainers, venues};

/// One organisation.
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    let t = viewer.t();
    let mut main = vec![];
    if let (Some(at), Some(reason)) = (row.suspended_at, &row.suspended_reason) {
        let title = t
            .with("organisation-suspended-since")
            .moment("at", at.into())
            .html();
        main.push(Html::of(&Note::new(Tone::Warn, title).text(t.zh(reason))));
    }
    main.push(card_flush(
        t.say("organisation-card"),
        Html::of(&facts(&app, t, &row)?),
    ));
    main.push(accounts(&app, &viewer, &row).await?);
    let mut page = Page::desk(&viewer, row.name.clone())
        .chinese()
        .tag(state_tag(t, row.state))
        .html(two(main, [teaching(&app, t, &row).await?]));
    if viewer.is_any(OFFICES) {
        page = page.crumb("/organisations", t.say("organisation-title"));
    }
    Ok(actions(page, &viewer, &row))
}

fn actions(mut page: Page, viewer: &Viewer, row: &organisation::Model) -> Page {
    let t = viewer.t();
    let address = |verb: &str| format!("/organisations/{}/{verb}", row.id);
    if viewer.is_any(&[Role::Reviewer, Role::Leader]) {
        page = page.action(match row.state {
            Standing::Active => {
                Button::link(t.say("organisation-suspend"), address("suspend")).danger()
            }
            Standing::Suspended => Button::link(t.say("organisation-resume"), address("resume")),
        });
    }
    if viewer.is_any(&[Role::Clerk, Role::SchoolManager, Role::EnterpriseHandler]) {
        page = page.action(Button::link(t.say("organisation-correct"), address("edit")).primary());
    }
    page
}

fn facts(app: &App, t: T, row: &organisation::Model) -> Result<Facts, PageError> {
    let unknown = || Html::escaped(&t.say("register-not-known"));
    let text = |text: &str| {
        if text.is_empty() {
            unknown()
        } else {
            t.zh(text)
        }
    };
    let phone = queries::contact_phone(app.store().keys(), row)?;
    let region = kernel::RegionCode::parse(&row.region_code)
        .map(|code| regions().full_name(&code))
        .unwrap_or_default();
    Ok(Facts::new(
        t,
        vec![
            Fact::new(t.say("organisation-name"), t.zh(&row.name)),
            Fact::new(
                t.say("organisation-credit-code"),
                Html::escaped(&row.credit_code),
            ),
            Fact::new(
                t.say("organisation-kind"),
                Html::escaped(&kind_words(t, row.kind, row.is_public)),
            ),
            Fact::new(t.say("organisation-region"), text(&region)),
            Fact::new(t.say("organisation-address"), text(&row.address)),
            Fact::new(t.say("organisation-contact"), text(&row.contact_name)),
            Fact::new(
                t.say("organisation-phone"),
                phone.map_or_else(unknown, |phone| Html::escaped(&phone)),
            ),
            Fact::new(
                t.say("organisation-licence"),
                row.licence_number
                    .as_deref()
                    .map_or_else(unknown, |number| t.zh(number)),
            ),
            Fact::new(
                t.say("organisation-validity"),
                Html::escaped(&span(t, row.valid_from, row.valid_to)),
            ),
        ],
    ))
}

/// Where its money goes.
async fn accounts(
    app: &App,
    viewer: &Viewer,
    row: &organisation::Model,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let owner = Owner::organisation(&row.id);
    let may = viewer.is_any(&[Role::Clerk, Role::SchoolManager, Role::EnterpriseHandler]);
    let propose = may.then(|| format!("/organisations/{}/bank-account", row.id));
    let body = bank_accounts::pages::of_owner(app, viewer, &owner, propose).await?;
    Ok(card_flush(t.say("bank-account-title"), body))
}

/// What it teaches with.
async fn teaching(app: &App, t: T, row: &organisation::Model) -> Result<Html, PageError> {
    let (db, county) = (app.store().read(), app.county());
    let venues = venues::of_organisation(db, county, &row.id).await?;
    let trainers = trainers::of_organisation(db, county, &row.id).await?;
    let open = venues
        .iter()
        .filter(|venue| venue.state == venues::State::Open)
        .count();
    let active = trainers
        .iter()
        .filter(|trainer| trainer.state == trainers::State::Active)
        .count();
    let count = |key: &'static str, n: usize| t.with(key).n("n", n as i64).html();
    let facts = Facts::new(
        t,
        vec![
            Fact::new(
                t.say("venue-title"),
                linked(
                    format!("/venues?organisation={}", row.id),
                    count("venue-count", open),
                ),
            ),
            Fact::new(
                t.say("trainer-title"),
                linked(
                    format!("/trainers?organisation={}", row.id),
                    count("trainer-count", active),
                ),
            ),
        ],
    );
    Ok(card_flush(t.say("organisation-teaching"), Html::of(&facts)))
}
