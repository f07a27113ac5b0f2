//! Workers sign in by telephone: a code as a message or read out by a call, and whose page it shall be when a family shares one.

use access::Access;
use access::sign_in::{Choice, CodeChannel, CodeStep};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{self, Field, FormErrors, Values};
use web::{App, Html, Onward, Page, PageError, Posted, T, Viewer};

use super::enter::{Next, carry, demonstration_code, entered, ways_in};
use super::first_code;
use super::request::{errors, onward, origin};

fn phone_form(
    app: &App,
    viewer: &Viewer,
    onward: &Onward,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let page = Page::bare(viewer, t.say("admin-sign-in")).with_errors(&errors);
    let form = carry(viewer.form("/sign-in/phone"), onward, &[], &errors)
        .field(
            Field::telephone("phone", t.say("admin-phone"))
                .hint(t.say("admin-phone-hint"))
                .max(20),
        )
        .button(
            Button::new(t.say("admin-send-code"))
                .primary()
                .large()
                .value("channel", "sms"),
        )
        .button(
            Button::new(t.say("admin-call-code"))
                .large()
                .value("channel", "voice"),
        )
        .values(values)
        .errors(errors);
    page.html(ways_in(app, viewer, onward, true, form))
}

/// `GET /sign-in/phone?next=`
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
    phone_form(
        &app,
        &viewer,
        &onward,
        &Values::default(),
        FormErrors::new(),
    )
    .into_response()
}

#[derive(Template)]
#[template(path = "administration/code.html")]
struct Code {
    t: T,
    minutes: i64,
    form: Html,
    again: Html,
}

/// `POST /sign-in/phone`
pub(super) async fn send(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let onward = onward(posted.values());
    let channel = match posted.get("channel") {
        Some("voice") => CodeChannel::Voice,
        _ => CodeChannel::Sms,
    };
    let phone = posted.get("phone").unwrap_or_default();
    let access = app.part::<Access>()?;
    let from = origin(&viewer, &headers);
    first_code::open_accounts(&app, phone).await?;
    match access
        .send_code(app.store(), app.county(), phone, channel, &from)
        .await
    {
        Ok(sent) => {
            let page = code_page(
                &app,
                &viewer,
                &onward,
                &sent.token,
                phone,
                FormErrors::new(),
            )
            .await?;
            Ok(page.into_response())
        }
        Err(error) => {
            let errors = errors(error, Some("phone"))?;
            Ok(phone_form(&app, &viewer, &onward, posted.values(), errors).into_response())
        }
    }
}

async fn code_page(
    app: &App,
    viewer: &Viewer,
    onward: &Onward,
    token: &str,
    phone: &str,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let page = Page::bare(viewer, t.say("admin-code-title")).with_errors(&errors);
    let form = carry(
        viewer.form("/sign-in/phone/code"),
        onward,
        &[("step", token), ("phone", phone)],
        &errors,
    )
    .html(demonstration_code(app, viewer, phone).await?)
    .field(Field::code("code", t.say("admin-one-time-code")).max(12))
    .button(Button::new(t.say("admin-sign-in-now")).primary().large())
    .errors(errors);
    // asking once more needs the number only
    let again = carry(
        viewer.form("/sign-in/phone"),
        onward,
        &[("phone", phone)],
        &FormErrors::new(),
    )
    .button(
        Button::new(t.say("admin-send-again"))
            .quiet()
            .value("channel", "sms"),
    )
    .button(
        Button::new(t.say("admin-call-code"))
            .quiet()
            .value("channel", "voice"),
    );
    let minutes = app.part::<Access>()?.settings().code_minutes;
    page.body(&Code {
        t,
        minutes,
        form: Html::of(&form),
        again: Html::of(&again),
    })
}

/// `POST /sign-in/phone/code`
pub(super) async fn code(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let onward = onward(posted.values());
    let (step, phone) = (
        posted.get("step").unwrap_or_default(),
        posted.get("phone").unwrap_or_default(),
    );
    let access = app.part::<Access>()?;
    let from = origin(&viewer, &headers);
    let failed = match posted.get("code") {
        None => FormErrors::at("code", "web-field-empty"),
        Some(code) => match access.code(app.store(), step, code, &from).await {
            Ok(CodeStep::Done(session)) => return entered(&app, &viewer, &session, &onward).await,
            Ok(CodeStep::Choose(choice)) => {
                return Ok(whose_page(&viewer, &onward, &choice).into_response());
            }
            Err(error) => errors(error, Some("code"))?,
        },
    };
    Ok(code_page(&app, &viewer, &onward, step, phone, failed)
        .await?
        .into_response())
}

fn whose_page(viewer: &Viewer, onward: &Onward, choice: &Choice) -> Page {
    let t = viewer.t();
    let choices = choice
        .accounts
        .iter()
        .map(|(account, name)| form::Choice::data(account, name))
        .collect();
    let form = carry(
        viewer.form("/sign-in/phone/whose"),
        onward,
        &[("step", &choice.token)],
        &FormErrors::new(),
    )
    .field(Field::radios("account", t.say("admin-whose"), choices))
    .button(Button::new(t.say("admin-open-page")).primary().large());
    Page::bare(viewer, t.say("admin-whose-title")).html(Html::of(&form))
}

/// `POST /sign-in/phone/whose`
pub(super) async fn whose(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let onward = onward(posted.values());
    let access = app.part::<Access>()?;
    let from = origin(&viewer, &headers);
    let (step, account) = (
        posted.get("step").unwrap_or_default(),
        posted.get("account").unwrap_or_default(),
    );
    match access.choose(app.store(), step, account, &from).await {
        Ok(session) => entered(&app, &viewer, &session, &onward).await,
        Err(error) => {
            // the names are not told again without a new code
            let t = viewer.t();
            let errors = errors(error, None)?;
            let note = Note::new(Tone::Warn, Html::escaped(&t.say("admin-whose-over"))).live();
            let back = Button::link(t.say("admin-begin-again"), "/sign-in/phone").primary();
            let page = Page::bare(&viewer, t.say("admin-whose-title")).with_errors(&errors);
            Ok(page
                .html(Html::join([Html::of(&note), Html::of(&back)]))
                .into_response())
        }
    }
}
