//! What is decided about an account, each on a page of its own: suspended, resumed, given a one-time password, freed of a lost second
//! factor, tokens taken back.

use access::Access;
use access::accounts::commands::{ResetTotp, Resume, Suspend};
use access::accounts::{AccountState, account};
use access::tokens::commands::Revoke;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Confirm};
use web::form::{Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::create::printed;
use super::load;
use crate::administration::request::errors;

fn around(viewer: &Viewer, account: &account::Model, title: &str) -> Page {
    let t = viewer.t();
    Page::desk(viewer, t.say(title))
        .crumb("/accounts", t.say("admin-accounts"))
        .crumb_data(format!("/accounts/{}", account.id), &account.display_name)
}

/// A form that asks for the reason.
fn reason_page(
    viewer: &Viewer,
    account: &account::Model,
    what: &str,
    keys: [&str; 3],
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let [title, follows, button] = keys;
    let here = format!("/accounts/{}", account.id);
    let words = t
        .with(follows.to_owned())
        .s("name", &account.display_name)
        .html();
    let form = viewer
        .form(format!("{here}/{what}"))
        .html(crate::administration::shown::line(words))
        .field(
            Field::area("reason", t.say("admin-reason"))
                .hint(t.say("admin-reason-hint"))
                .max(200)
                .rows(3),
        )
        .button(Button::new(t.say(button)).danger())
        .cancel(here, t.say("admin-back-to-account"))
        .values(values)
        .errors(errors.clone());
    around(viewer, account, title)
        .with_errors(&errors)
        .html(Html::of(&form))
}

const SUSPEND: [&str; 3] = [
    "admin-suspend",
    "admin-suspend-follows",
    "admin-suspend-now",
];
const FACTOR: [&str; 3] = [
    "admin-reset-factor",
    "admin-reset-factor-follows",
    "admin-reset-factor-now",
];

/// `GET /accounts/{id}/suspend`: to suspend, or when it is, to resume.
pub(in crate::administration) async fn suspend_form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let account = load(&app, &id).await?;
    Ok(match account.state {
        AccountState::Active => reason_page(
            &viewer,
            &account,
            "suspend",
            SUSPEND,
            &Values::default(),
            FormErrors::new(),
        ),
        AccountState::Suspended => {
            let question = t.say("admin-resume-question");
            let follows = t
                .with("admin-resume-follows")
                .s("name", &account.display_name)
                .html();
            let button = Button::new(t.say("admin-resume")).primary();
            let here = format!("/accounts/{id}");
            let confirm = Confirm::new(
                viewer.seal(),
                format!("{here}/resume"),
                question,
                follows,
                button,
            )
            .back(here, t.say("admin-back-to-account"));
            around(&viewer, &account, "admin-resume").html(Html::of(&confirm))
        }
    })
}

/// `POST /accounts/{id}/suspend`
pub(in crate::administration) async fn suspend(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let account = load(&app, &id).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            let reason = read.text("reason", 200)?;
            Some(Suspend {
                account: id.clone(),
                reason,
            })
        })
        .await?;
    match done {
        Ok(_) => Ok(viewer
            .go(format!("/accounts/{id}"))
            .said("admin-suspended")
            .into_response()),
        Err(errors) => Ok(reason_page(
            &viewer,
            &account,
            "suspend",
            SUSPEND,
            posted.values(),
            errors,
        )
        .into_response()),
    }
}

/// `POST /accounts/{id}/resume`
pub(in crate::administration) async fn resume(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    app.perform(
        &viewer,
        Resume {
            account: id.clone(),
        },
        &posted,
    )
    .await?;
    Ok(viewer
        .go(format!("/accounts/{id}"))
        .said("admin-resumed")
        .into_response())
}

fn password_page(viewer: &Viewer, account: &account::Model, errors: FormErrors) -> Page {
    let t = viewer.t();
    let here = format!("/accounts/{}", account.id);
    let follows = t
        .with("admin-reset-password-follows")
        .s("name", &account.display_name)
        .html();
    let form = viewer
        .form(format!("{here}/password"))
        .html(crate::administration::shown::line(follows))
        .button(Button::new(t.say("admin-reset-password-now")).primary())
        .cancel(here, t.say("admin-back-to-account"))
        .errors(errors.clone());
    around(viewer, account, "admin-reset-password")
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// `GET /accounts/{id}/password`
pub(in crate::administration) async fn password_form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let account = load(&app, &id).await?;
    Ok(password_page(&viewer, &account, FormErrors::new()))
}

/// `POST /accounts/{id}/password`
pub(in crate::administration) async fn password(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    _posted: Posted,
) -> Result<Response, PageError> {
    let account = load(&app, &id).await?;
    let access = app.part::<Access>()?;
    match access
        .reset_password(app.store(), viewer.actor(), &id)
        .await
    {
        Ok(password) => {
            let login = account.login_name.as_deref().unwrap_or_default();
            let days = access.settings().one_time_password_days;
            printed(
                &app,
                &viewer,
                &id,
                &account.display_name,
                login,
                &password,
                days,
            )
        }
        Err(error) => Ok(password_page(&viewer, &account, errors(error, None)?).into_response()),
    }
}

/// `GET /accounts/{id}/second-factor`
pub(in crate::administration) async fn factor_form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let account = load(&app, &id).await?;
    Ok(reason_page(
        &viewer,
        &account,
        "second-factor",
        FACTOR,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// `POST /accounts/{id}/second-factor`
pub(in crate::administration) async fn factor(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let account = load(&app, &id).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            let reason = read.text("reason", 200)?;
            Some(ResetTotp {
                account: id.clone(),
                reason,
            })
        })
        .await?;
    match done {
        Ok(_) => Ok(viewer
            .go(format!("/accounts/{id}"))
            .said("admin-factor-reset")
            .into_response()),
        Err(errors) => Ok(reason_page(
            &viewer,
            &account,
            "second-factor",
            FACTOR,
            posted.values(),
            errors,
        )
        .into_response()),
    }
}

/// `POST /accounts/{id}/tokens`: takes one back.
pub(in crate::administration) async fn revoke_token(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let account = load(&app, &id).await?;
    let command = Revoke {
        token: posted.get("token").unwrap_or_default().into(),
    };
    app.perform(&viewer, command, &posted).await?;
    Ok(viewer
        .go(format!("/accounts/{}", account.id))
        .said("admin-token-taken-back")
        .into_response())
}
