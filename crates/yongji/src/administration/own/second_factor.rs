//! The second factor is taken or replaced; recovery codes are printed.

use access::Access;
use access::sign_in::{AccessError, Enrolment, SignInRefusal};
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors};
use web::{App, Html, Page, PageError, Posted, T, Viewer};
use zeroize::Zeroizing;

use super::load;
use crate::administration::enter::demonstration_code;
use crate::administration::qr::qr;
use crate::administration::request::{errors, origin, own_page, session, way_out, with_session};
use crate::administration::shown::stack;

#[derive(Template)]
#[template(path = "administration/own/enrol.html")]
struct Enrol<'a> {
    t: T,
    qr: Html,
    typed: &'a str,
    form: Html,
}

#[derive(Template)]
#[template(path = "administration/own/recovery.html")]
struct Recovery<'a> {
    t: T,
    host: &'a str,
    name: Html,
    login: &'a str,
    codes: Vec<&'a str>,
    on: Button,
}

/// What is typed was not the password.
pub(super) fn password_errors(error: AccessError) -> Result<FormErrors, PageError> {
    match error {
        AccessError::Refused(SignInRefusal::Wrong) => {
            Ok(FormErrors::at("password", "admin-old-wrong"))
        }
        other => errors(other, Some("password")),
    }
}

/// The page before anything is shown: why, and the button; with the password when a second factor is in use.
fn begin_page(viewer: &Viewer, in_use: bool, errors: FormErrors) -> Page {
    let t = viewer.t();
    let (title, why) = if in_use {
        ("admin-replace-second-factor", "admin-replace-why")
    } else {
        ("admin-take-second-factor", "admin-take-why")
    };
    let mut form = viewer.form("/me/second-factor/begin").html(Html::of(
        &Note::new(Tone::Plain, Html::escaped(&t.say(why)))
            .text(Html::escaped(&t.say("admin-apps"))),
    ));
    if in_use {
        form = form.field(Field::password(
            "password",
            t.say("admin-password"),
            "current-password",
        ));
    }
    form = form.button(Button::new(t.say("admin-show-qr")).primary());
    let mut page = own_page(viewer, t.say(title)).with_errors(&errors);
    if in_use {
        form = form.cancel("/me", t.say("admin-back-to-me"));
        page = page.crumb("/me", t.say("admin-me"));
    }
    page.html(stack([Html::of(&form.errors(errors)), way_out(viewer)]))
}

fn enrol_page(
    viewer: &Viewer,
    shown: &Enrolment,
    hint: Html,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let page = own_page(viewer, t.say("admin-take-second-factor")).with_errors(&errors);
    let form = viewer
        .form("/me/second-factor")
        .html(hint)
        .field(
            Field::code("code", t.say("admin-first-code"))
                .hint(t.say("admin-first-code-hint"))
                .max(12),
        )
        .button(Button::new(t.say("admin-confirm-second-factor")).primary())
        .errors(errors);
    page.body(&Enrol {
        t,
        qr: qr(&shown.otpauth, &t.say("admin-qr-words"))?,
        typed: &shown.typed,
        form: stack([Html::of(&form), way_out(viewer)]),
    })
}

async fn hint(app: &App, viewer: &Viewer, login: Option<&str>) -> Result<Html, PageError> {
    demonstration_code(app, viewer, login.unwrap_or_default()).await
}

/// `GET /me/second-factor`
pub(in crate::administration) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
) -> Result<Page, PageError> {
    let who = session(&app, &headers).await?;
    let (account, secret) = load(&app, &who).await?;
    if !account.kind.has_password() {
        return Err(PageError::NotFound);
    }
    let access = app.part::<Access>()?;
    match access
        .waiting_second_factor(app.store(), &who)
        .await
        .map_err(broken)?
    {
        Some(shown) => {
            let hint = match secret.totp_confirmed_at {
                None => hint(&app, &viewer, account.login_name.as_deref()).await?,
                // the demonstration would show the code of the one in use
                Some(_) => Html::default(),
            };
            enrol_page(&viewer, &shown, hint, FormErrors::new())
        }
        None => Ok(begin_page(
            &viewer,
            secret.totp_confirmed_at.is_some(),
            FormErrors::new(),
        )),
    }
}

fn broken(error: AccessError) -> PageError {
    match error {
        AccessError::Store(error) => error.into(),
        other => PageError::broken(other.to_string()),
    }
}

/// `POST /me/second-factor/begin`
pub(in crate::administration) async fn begin(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let who = session(&app, &headers).await?;
    let (_, secret) = load(&app, &who).await?;
    let access = app.part::<Access>()?;
    let in_use = secret.totp_confirmed_at.is_some();
    let proof = if in_use {
        let Some(password) = posted.get("password") else {
            let errors = FormErrors::at("password", "web-field-empty");
            return Ok(begin_page(&viewer, true, errors).into_response());
        };
        let from = origin(&viewer, &headers);
        match access
            .prove_password(app.store(), &who, password, &from)
            .await
        {
            Ok(proof) => Some(proof),
            Err(error) => {
                return Ok(begin_page(&viewer, true, password_errors(error)?).into_response());
            }
        }
    } else {
        None
    };
    let proof = proof.as_ref().map(|proof| proof.as_str());
    match access.begin_second_factor(app.store(), &who, proof).await {
        Ok(_) => Ok(viewer.go("/me/second-factor").into_response()),
        Err(error) => Ok(begin_page(&viewer, in_use, errors(error, None)?).into_response()),
    }
}

/// `POST /me/second-factor`
pub(in crate::administration) async fn confirm(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let who = session(&app, &headers).await?;
    let access = app.part::<Access>()?;
    let from = origin(&viewer, &headers);
    let failed = match posted.get("code") {
        None => FormErrors::at("code", "web-field-empty"),
        Some(code) => match access
            .confirm_second_factor(app.store(), &who, code, &from)
            .await
        {
            Ok((codes, fresh)) => {
                let page = recovery_page(&app, &viewer, &who, &codes).await?;
                let days = access.settings().device_days;
                return Ok(with_session(
                    page.into_response(),
                    &app,
                    &viewer,
                    &fresh,
                    days,
                ));
            }
            Err(error) => errors(error, Some("code"))?,
        },
    };
    match access
        .waiting_second_factor(app.store(), &who)
        .await
        .map_err(broken)?
    {
        Some(shown) => Ok(enrol_page(&viewer, &shown, Html::default(), failed)?.into_response()),
        None => Ok(begin_page(&viewer, false, failed).into_response()),
    }
}

/// The codes, this once, for the printer or a pen.
async fn recovery_page(
    app: &App,
    viewer: &Viewer,
    who: &access::SignedIn,
    codes: &[Zeroizing<String>],
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (account, _) = load(app, who).await?;
    let site = app.site();
    Page::bare(viewer, t.say("admin-recovery-codes")).body(&Recovery {
        t,
        host: t.pick(&site.host),
        name: t.zh(&account.display_name),
        login: account.login_name.as_deref().unwrap_or_default(),
        codes: codes.iter().map(|code| code.as_str()).collect(),
        on: Button::link(t.say("admin-recovery-kept"), "/home").primary(),
    })
}

fn codes_page(viewer: &Viewer, errors: FormErrors) -> Page {
    let t = viewer.t();
    let form = viewer
        .form("/me/recovery-codes")
        .html(Html::of(&Note::new(
            Tone::Warn,
            Html::escaped(&t.say("admin-renew-why")),
        )))
        .field(Field::password(
            "password",
            t.say("admin-password"),
            "current-password",
        ))
        .button(Button::new(t.say("admin-renew-recovery-codes")).primary())
        .cancel("/me", t.say("admin-back-to-me"));
    own_page(viewer, t.say("admin-renew-recovery-codes"))
        .crumb("/me", t.say("admin-me"))
        .with_errors(&errors)
        .html(Html::of(&form.errors(errors)))
}

/// `GET /me/recovery-codes`
pub(in crate::administration) async fn codes_form(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
) -> Result<Page, PageError> {
    let who = session(&app, &headers).await?;
    let (_, secret) = load(&app, &who).await?;
    if secret.totp_confirmed_at.is_none() {
        return Err(PageError::NotFound);
    }
    Ok(codes_page(&viewer, FormErrors::new()))
}

/// `POST /me/recovery-codes`
pub(in crate::administration) async fn codes(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let who = session(&app, &headers).await?;
    let access = app.part::<Access>()?;
    let Some(password) = posted.get("password") else {
        return Ok(
            codes_page(&viewer, FormErrors::at("password", "web-field-empty")).into_response(),
        );
    };
    let from = origin(&viewer, &headers);
    let proof = match access
        .prove_password(app.store(), &who, password, &from)
        .await
    {
        Ok(proof) => proof,
        Err(error) => return Ok(codes_page(&viewer, password_errors(error)?).into_response()),
    };
    match access.renew_recovery_codes(app.store(), &who, &proof).await {
        Ok(codes) => Ok(recovery_page(&app, &viewer, &who, &codes)
            .await?
            .into_response()),
        Err(error) => Ok(codes_page(&viewer, errors(error, None)?).into_response()),
    }
}
