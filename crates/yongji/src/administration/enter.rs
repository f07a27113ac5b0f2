//! Signing in with a password and a second factor; signing out.
//!
//! The second step is the answer to the first form, not a page of its own: what it needs (its secret, where to go afterwards, a form
//! kept over an ended session) travels in hidden fields, so that it works without cookies and without scripts.

use access::Access;
use access::demonstration::{self, Demonstration};
use access::sessions::NewSession;
use access::sign_in::PasswordStep;
use askama::Template;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use web::components::{Button, Note, Tone};
use web::form::{Field, Form, FormErrors, Values};
use web::{App, Html, Onward, Page, PageError, Posted, T, Viewer, cookies};

use super::request::{errors, onward, origin, with_session};
use super::{first_page, shown};

/// `?next=` of the sign-in pages.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Next {
    next: Option<String>,
}

impl Next {
    pub(super) fn onward(self) -> Onward {
        Onward {
            next: self.next,
            draft: None,
        }
    }
}

#[derive(Template)]
#[template(path = "administration/enter.html")]
struct Enter {
    t: T,
    ways: [(String, &'static str, bool); 2],
    form: Html,
    help: Html,
}

/// The two ways in above a form; `by_phone` is the one shown.
pub(super) fn ways_in(
    app: &App,
    viewer: &Viewer,
    onward: &Onward,
    by_phone: bool,
    form: Form,
) -> Html {
    let t = viewer.t();
    let next = onward.next.as_deref().map(encoded).unwrap_or_default();
    let ways = [
        (format!("/sign-in{next}"), "admin-way-password", !by_phone),
        (format!("/sign-in/phone{next}"), "admin-way-phone", by_phone),
    ];
    let key = if by_phone {
        "admin-help-phone"
    } else {
        "admin-help-password"
    };
    let help = t.with(key).s("telephone", &app.site().telephone).html();
    Html::of(&Enter {
        t,
        ways,
        form: Html::of(&form),
        help,
    })
}

/// `?next=` with its value escaped.
fn encoded(next: &str) -> String {
    next.bytes().fold("?next=".to_owned(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

/// What carries on where to go, with more pairs of a step.
pub(super) fn carry(
    form: Form,
    onward: &Onward,
    more: &[(&str, &str)],
    errors: &FormErrors,
) -> Form {
    let mut pairs = vec![
        ("next", onward.next.as_deref().unwrap_or_default()),
        ("draft", onward.draft.as_deref().unwrap_or_default()),
    ];
    pairs.extend(more);
    shown::carried(form, &pairs, errors)
}

fn first_form(
    app: &App,
    viewer: &Viewer,
    onward: &Onward,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let page = Page::bare(viewer, t.say("admin-sign-in")).with_errors(&errors);
    let form = carry(viewer.form("/sign-in"), onward, &[], &errors)
        .field(Field::text("name", t.say("admin-login-name")).max(40))
        .field(Field::password(
            "password",
            t.say("admin-password"),
            "current-password",
        ))
        .button(Button::new(t.say("admin-go-on")).primary())
        .values(values)
        .errors(errors);
    page.html(ways_in(app, viewer, onward, false, form))
}

/// `GET /sign-in?next=`
pub(super) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Query(next): Query<Next>,
) -> Response {
    let onward = next.onward();
    if let Some(signed_in) = viewer.signed_in() {
        let home = signed_in.home.clone();
        return viewer.go(onward.next.unwrap_or(home)).into_response();
    }
    first_form(
        &app,
        &viewer,
        &onward,
        &Values::default(),
        FormErrors::new(),
    )
    .into_response()
}

/// The page shown in place of one that met an ended session: the same form, with what was typed kept inside.
pub async fn sign_in_page(app: App, viewer: Viewer, onward: Onward) -> Result<Page, PageError> {
    let t = viewer.t();
    let note = Note::new(Tone::Warn, Html::escaped(&t.say("admin-session-over"))).live();
    let form = carry(viewer.form("/sign-in"), &onward, &[], &FormErrors::new())
        .html(Html::of(&note))
        .field(Field::text("name", t.say("admin-login-name")).max(40))
        .field(Field::password(
            "password",
            t.say("admin-password"),
            "current-password",
        ))
        .button(Button::new(t.say("admin-go-on")).primary());
    Ok(Page::bare(&viewer, t.say("admin-sign-in"))
        .html(ways_in(&app, &viewer, &onward, false, form)))
}

/// `POST /sign-in`
pub(super) async fn password(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let onward = onward(posted.values());
    let mut read = posted.read();
    let name = read.text("name", 80);
    let password = read.text("password", 200);
    let (name, password) = match read.finish(|| Some((name?, password?))) {
        Ok(read) => read,
        Err(errors) => {
            return Ok(first_form(&app, &viewer, &onward, posted.values(), errors).into_response());
        }
    };
    let access = app.part::<Access>()?;
    let from = origin(&viewer, &headers);
    match access
        .password(app.store(), app.county(), &name, &password, &from)
        .await
    {
        Ok(PasswordStep::Done(session)) => entered(&app, &viewer, &session, &onward).await,
        Ok(PasswordStep::SecondFactor(step)) => {
            let hint = demonstration_code(&app, &viewer, &name).await?;
            Ok(second_form(
                &viewer,
                &onward,
                &step.token,
                &name,
                hint,
                FormErrors::new(),
            )
            .into_response())
        }
        Err(error) => {
            let errors = errors(error, None)?;
            Ok(first_form(&app, &viewer, &onward, posted.values(), errors).into_response())
        }
    }
}

fn second_form(
    viewer: &Viewer,
    onward: &Onward,
    step: &str,
    name: &str,
    hint: Html,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let page = Page::bare(viewer, t.say("admin-second-factor")).with_errors(&errors);
    let form = carry(
        viewer.form("/sign-in/second"),
        onward,
        &[("step", step), ("name", name)],
        &errors,
    )
    .html(hint)
    .field(
        Field::code("code", t.say("admin-code"))
            .hint(t.say("admin-code-hint"))
            .max(12),
    )
    .field(
        Field::text("recovery", t.say("admin-recovery-code"))
            .hint(t.say("admin-recovery-hint"))
            .optional(t)
            .narrow()
            .max(30),
    )
    .button(Button::new(t.say("admin-sign-in-now")).primary())
    .cancel("/sign-in", t.say("admin-begin-again"))
    .errors(errors);
    page.html(Html::of(&form))
}

/// `POST /sign-in/second`
pub(super) async fn second(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let onward = onward(posted.values());
    let step = posted.get("step").unwrap_or_default();
    let name = posted.get("name").unwrap_or_default();
    let (field, code) = match (posted.get("code"), posted.get("recovery")) {
        (None, Some(recovery)) => ("recovery", recovery),
        (code, _) => ("code", code.unwrap_or_default()),
    };
    let access = app.part::<Access>()?;
    let failed = if code.trim().is_empty() {
        FormErrors::at("code", "web-field-empty")
    } else {
        let from = origin(&viewer, &headers);
        match access.second_factor(app.store(), step, code, &from).await {
            Ok(session) => return entered(&app, &viewer, &session, &onward).await,
            Err(error) => errors(error, Some(field))?,
        }
    };
    let hint = demonstration_code(&app, &viewer, name).await?;
    Ok(second_form(&viewer, &onward, step, name, hint, failed).into_response())
}

/// In a demonstration, the code of this moment; elsewhere nothing.
pub(super) async fn demonstration_code(
    app: &App,
    viewer: &Viewer,
    name: &str,
) -> Result<Html, PageError> {
    // the part is there only where the door found the data directory marked
    let Ok(witness) = app.part::<Demonstration>() else {
        return Ok(Html::default());
    };
    let store = app.store();
    let code = match demonstration::account_named(*witness, store, app.county(), name).await? {
        Some(account) => {
            demonstration::current_code(*witness, store, app.county(), &account).await?
        }
        None => None,
    };
    Ok(code.map_or_else(Html::default, |code| {
        let t = viewer.t();
        let words = t
            .with("admin-demonstration-code")
            .s("code", code.as_str())
            .html();
        Html::of(&Note::new(Tone::Plain, words))
    }))
}

/// On to where the reader wanted to go, or to what must be done first.
pub(super) async fn entered(
    app: &App,
    viewer: &Viewer,
    session: &NewSession,
    onward: &Onward,
) -> Result<Response, PageError> {
    let found = access::sessions::viewer(
        app.store(),
        &app.part::<Access>()?.settings(),
        &session.token,
    )
    .await?
    .ok_or_else(|| PageError::broken("a session that just began is not there"))?;
    let first = Onward::default();
    let onward = match found.standing {
        access::Standing::Full => onward,
        _ => &first,
    };
    let signed_in = web::SignedIn {
        home: first_page(found.standing).into(),
        unit: String::new(),
        session: found.session_id,
        actor: found.actor,
    };
    let days = app.part::<Access>()?.settings().device_days;
    let response = app.after_sign_in(viewer, signed_in, onward);
    Ok(with_session(response, app, viewer, session, days))
}

/// `POST /sign-out`
pub(super) async fn sign_out(
    viewer: Viewer,
    State(app): State<App>,
    _posted: Posted,
) -> Result<Response, PageError> {
    if let Some(signed_in) = viewer.signed_in() {
        let who = viewer.actor();
        access::sessions::end(app.store(), &who.county, &who.account, &signed_in.session).await?;
    }
    Ok(viewer
        .go("/")
        .said("admin-signed-out")
        .cookie(cookies::no_session_cookie(viewer.caller().secure))
        .into_response())
}
