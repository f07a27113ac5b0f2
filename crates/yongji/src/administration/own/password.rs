//! One's own password is changed.

use access::Access;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors};
use web::{App, Html, Page, PageError, Posted, Viewer};

use crate::administration::first_page;
use crate::administration::request::{errors, origin, own_page, session, way_out, with_session};
use crate::administration::shown;

async fn page(
    app: &App,
    viewer: &Viewer,
    headers: &HeaderMap,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let who = session(app, headers).await?;
    if !who.kind.has_password() {
        return Err(PageError::NotFound);
    }
    let min = app.part::<Access>()?.settings().password_length_min;
    let must = who.standing == access::Standing::MustChangePassword;
    let mut form = viewer.form("/me/password");
    if must {
        let words = Html::escaped(&t.say("admin-must-change"));
        form = form.html(Html::of(
            &Note::new(Tone::Warn, words).text(Html::escaped(&t.say("admin-must-change-why"))),
        ));
    }
    form = form
        .field(Field::password(
            "old",
            t.say("admin-old-password"),
            "current-password",
        ))
        .field(
            Field::password("new", t.say("admin-new-password"), "new-password")
                .hint(t.with("admin-new-password-hint").n("min", min).to_string()),
        )
        .field(Field::password(
            "again",
            t.say("admin-new-again"),
            "new-password",
        ))
        .button(Button::new(t.say("admin-change-password")).primary());
    if !must {
        form = form.cancel("/me", t.say("admin-back-to-me"));
    }
    let page = own_page(viewer, t.say("admin-change-password")).with_errors(&errors);
    let page = if must {
        page
    } else {
        page.crumb("/me", t.say("admin-me"))
    };
    Ok(page.html(shown::stack([
        Html::of(&form.errors(errors)),
        way_out(viewer),
    ])))
}

/// `GET /me/password`
pub(in crate::administration) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
) -> Result<Page, PageError> {
    page(&app, &viewer, &headers, FormErrors::new()).await
}

/// `POST /me/password`
pub(in crate::administration) async fn change(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let who = session(&app, &headers).await?;
    let mut read = posted.read();
    let old = read.text("old", 200);
    let new = read.text("new", 400);
    let again = read.text("again", 400);
    if new.is_some() && again.is_some() && new != again {
        read.errors().add("again", "admin-new-differs", vec![]);
    }
    let failed = match read.finish(|| Some((old?, new?))) {
        Err(errors) => errors,
        Ok((old, new)) => {
            let access = app.part::<Access>()?;
            let from = origin(&viewer, &headers);
            match access
                .change_password(app.store(), &who, &old, &new, &from)
                .await
            {
                Ok(fresh) => {
                    let found =
                        access::sessions::viewer(app.store(), &access.settings(), &fresh.token)
                            .await?;
                    let standing = found.map_or(access::Standing::Full, |found| found.standing);
                    let to = match standing {
                        access::Standing::Full => "/me",
                        other => first_page(other),
                    };
                    let response = viewer.go(to).said("admin-password-changed").into_response();
                    let days = access.settings().device_days;
                    return Ok(with_session(response, &app, &viewer, &fresh, days));
                }
                Err(error) => {
                    let old_is_wrong = matches!(
                        error,
                        access::sign_in::AccessError::Refused(
                            access::sign_in::SignInRefusal::Wrong
                                | access::sign_in::SignInRefusal::Locked { .. }
                        )
                    );
                    if matches!(
                        error,
                        access::sign_in::AccessError::Refused(
                            access::sign_in::SignInRefusal::Wrong
                        )
                    ) {
                        FormErrors::at("old", "admin-old-wrong")
                    } else {
                        errors(error, Some(if old_is_wrong { "old" } else { "new" }))?
                    }
                }
            }
        }
    };
    Ok(page(&app, &viewer, &headers, failed).await?.into_response())
}
