//! `GET /bank-accounts/{id}` and its two decisions.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Role;
use web::components::{Button, Fact, Facts, Note, Tone};
use web::form::{Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::{shown_numbers, state_tag};
use crate::bank_accounts::commands::{ConfirmAccount, DeclineAccount};
use crate::bank_accounts::{OwnerKind, State as Standing, bank_account, queries};
use crate::shown::{account_names, card, card_flush, facts_line, line, two};
use crate::{organisations, people};

/// Who decides.
pub(crate) const DECIDE: &[Role] = &[Role::Clerk, Role::Reviewer, Role::FundOfficer];

/// Longest reason, in characters.
const REASON_LONGEST: usize = 500;

async fn row(app: &App, id: &str) -> Result<bank_account::Model, PageError> {
    queries::find(app.store().read(), app.county(), id)
        .await?
        .ok_or(PageError::NotFound)
}

/// One account, and the decision for whoever may take it.
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = row(&app, &id).await?;
    page(&app, &viewer, &row, &Values::default(), FormErrors::new()).await
}

async fn page(
    app: &App,
    viewer: &Viewer,
    row: &bank_account::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let mut main = vec![card_flush(
        t.say("bank-account-one"),
        Html::of(&facts(app, viewer, row).await?),
    )];
    let sharing = queries::sharing_number(app.store().read(), row).await?;
    if !sharing.is_empty() {
        let title = t
            .with("bank-account-shared")
            .n("n", sharing.len() as i64)
            .html();
        let text = Html::escaped(&t.say("bank-account-shared-why"));
        main.insert(0, Html::of(&Note::new(Tone::Warn, title).text(text)));
    }
    let rail = decision(viewer, row, values, &errors);
    Ok(Page::desk(viewer, t.say("bank-account-one"))
        .crumb("/bank-accounts?state=proposed", t.say("bank-account-title"))
        .tag(state_tag(t, row.state))
        .with_errors(&errors)
        .html(two(main, rail)))
}

async fn facts(app: &App, viewer: &Viewer, row: &bank_account::Model) -> Result<Facts, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let numbers = shown_numbers(app, viewer, std::slice::from_ref(row)).await?;
    let ids = [row.owner_id.clone()];
    let names = match row.owner_kind {
        OwnerKind::Person => people::names(db, county, &ids).await?,
        OwnerKind::Organisation => organisations::names(db, county, &ids).await?,
    };
    let owner = names.get(&row.owner_id).map_or("", String::as_str);
    let accounts = [Some(row.proposed_by.clone()), row.decided_by.clone()];
    let by = account_names(app, accounts.into_iter().flatten()).await?;
    let said_by = |account: &str, at: Option<kernel::Moment>| {
        let name = by.get(account).map_or(account, String::as_str);
        let at = at.map(|at| t.moment(at)).unwrap_or_default();
        facts_line(t, [t.zh(name), Html::escaped(&at)])
    };
    let mut facts = vec![
        Fact::new(t.say("bank-account-owner"), t.zh(owner)),
        Fact::new(t.say("bank-account-holder"), t.zh(&row.holder)),
        Fact::new(t.say("bank-account-bank"), t.zh(&row.bank_name)),
        Fact::new(
            t.say("bank-account-number"),
            Html::escaped(numbers.get(&row.id).map_or("", String::as_str)),
        ),
        Fact::new(
            t.say("bank-account-proposed-by"),
            said_by(&row.proposed_by, Some(row.proposed_at.into())),
        ),
    ];
    if let Some(account) = &row.decided_by {
        facts.push(Fact::new(
            t.say("bank-account-decided-by"),
            said_by(account, row.decided_at.map(Into::into)),
        ));
    }
    if let Some(reason) = &row.declined_reason {
        facts.push(Fact::new(t.say("bank-account-reason"), t.zh(reason)));
    }
    Ok(Facts::new(t, facts))
}

/// What may be decided, or why this reader does not.
fn decision(
    viewer: &Viewer,
    row: &bank_account::Model,
    values: &Values,
    errors: &FormErrors,
) -> Vec<Html> {
    let t = viewer.t();
    if row.state != Standing::Proposed || !viewer.is_any(DECIDE) {
        return vec![];
    }
    if row.proposed_by == viewer.actor().account {
        return vec![Html::of(
            &Note::new(
                Tone::Plain,
                Html::escaped(&t.say("bank-account-own-proposal")),
            )
            .text(Html::escaped(&t.say("bank-account-second-person"))),
        )];
    }
    vec![
        confirm_card(viewer, t, row),
        decline_card(viewer, t, row, values, errors),
    ]
}

fn confirm_card(viewer: &Viewer, t: T, row: &bank_account::Model) -> Html {
    let form = viewer
        .form(format!("/bank-accounts/{}/confirm", row.id))
        .html(line(Html::escaped(&t.say("bank-account-confirm-follows"))))
        .field(Field::hidden("version", row.row_version.to_string()))
        .button(Button::new(t.say("bank-account-confirm")).primary());
    card(t.say("bank-account-confirm"), Html::of(&form))
}

fn decline_card(
    viewer: &Viewer,
    t: T,
    row: &bank_account::Model,
    values: &Values,
    errors: &FormErrors,
) -> Html {
    let form = viewer
        .form(format!("/bank-accounts/{}/decline", row.id))
        .field(Field::hidden("version", row.row_version.to_string()))
        .field(
            Field::area("reason", t.say("bank-account-reason"))
                .max(REASON_LONGEST)
                .rows(2),
        )
        .button(Button::new(t.say("bank-account-decline")).danger())
        .values(values)
        .errors(errors.clone());
    card(t.say("bank-account-decline"), Html::of(&form))
}

fn read_version(read: &mut Reader<'_>) -> Option<i32> {
    read.whole("version", 1, i32::MAX)
}

/// `POST /bank-accounts/{id}/confirm`
pub async fn confirm(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let read = |read: &mut Reader<'_>| {
        Some(ConfirmAccount {
            bank_account_id: id.clone(),
            version: read_version(read)?,
        })
    };
    answer(
        &app,
        &viewer,
        &id,
        &posted,
        app.submit(&viewer, &posted, read).await?.err(),
    )
    .await
}

/// `POST /bank-accounts/{id}/decline`
pub async fn decline(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let read = |read: &mut Reader<'_>| {
        let version = read_version(read);
        let reason = read.text("reason", REASON_LONGEST);
        Some(DeclineAccount {
            bank_account_id: id.clone(),
            version: version?,
            reason: reason?,
        })
    };
    answer(
        &app,
        &viewer,
        &id,
        &posted,
        app.submit(&viewer, &posted, read).await?.err(),
    )
    .await
}

async fn answer(
    app: &App,
    viewer: &Viewer,
    id: &str,
    posted: &Posted,
    errors: Option<FormErrors>,
) -> Result<Response, PageError> {
    Ok(match errors {
        None => viewer
            .go("/bank-accounts?state=proposed")
            .said("bank-account-decided")
            .into_response(),
        Some(errors) => {
            let row = row(app, id).await?;
            page(app, viewer, &row, posted.values(), errors)
                .await?
                .into_response()
        }
    })
}
