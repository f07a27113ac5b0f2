//! What these pages ask of a request beyond the web kit: the session with its standing, the known device, where it comes from.

use access::sessions::NewSession;
use access::sign_in::AccessError;
use access::{Origin, sessions};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use kernel::Denied;
use web::components::Button;
use web::form::{FormError, FormErrors, Values};
use web::{App, Html, Onward, Page, PageError, Viewer, cookies};

/// Remembers the device. It opens nothing; it only has wrong tries of its own.
const DEVICE: &str = "yj_device";

/// The session behind the request, with what only these pages need of it.
pub(super) async fn session(app: &App, headers: &HeaderMap) -> Result<access::SignedIn, PageError> {
    let secret = cookies::read(headers, cookies::SESSION).unwrap_or_default();
    sessions::viewer(
        app.store(),
        &app.part::<access::Access>()?.settings(),
        secret,
    )
    .await?
    .ok_or(PageError::Denied(Denied::NotSignedIn))
}

/// Where a request comes from, and from which device.
pub(super) fn origin(viewer: &Viewer, headers: &HeaderMap) -> Origin {
    Origin {
        address: viewer.caller().address.clone(),
        device: cookies::read(headers, DEVICE).map(str::to_owned),
        label: label(&viewer.caller().agent),
    }
}

/// The shell for somebody's own pages: bare while something must be done first, then the one of their work.
pub(super) fn own_page(viewer: &Viewer, title: impl Into<std::borrow::Cow<'static, str>>) -> Page {
    if viewer.actor().roles.is_empty() {
        Page::bare(viewer, title)
    } else {
        Page::fitting(viewer, title)
    }
}

/// The way out of a page that must be done first, which has no other.
pub(super) fn way_out(viewer: &Viewer) -> Html {
    if !viewer.actor().roles.is_empty() {
        return Html::default();
    }
    let out = Button::new(viewer.t().say("admin-sign-out-instead")).quiet();
    Html::of(&viewer.form("/sign-out").button(out))
}

/// Adds the cookies of a session that just began.
pub(super) fn with_session(
    mut response: Response,
    app: &App,
    viewer: &Viewer,
    session: &NewSession,
    device_days: i64,
) -> Response {
    let secure = viewer.caller().secure;
    let left = session.expires_at.since(app.now()).num_seconds();
    let seconds = u32::try_from(left).unwrap_or(0);
    let device = session.device.as_deref().and_then(|secret| {
        let age = device_days * 24 * 3600;
        let secure = if secure { "; Secure" } else { "" };
        let text =
            format!("{DEVICE}={secret}; Path=/; SameSite=Lax; Max-Age={age}; HttpOnly{secure}");
        HeaderValue::from_str(&text).ok()
    });
    let cookies = [
        cookies::session_cookie(&session.token, seconds, secure),
        device,
    ];
    for cookie in cookies.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// Where to go after signing in, as the sign-in forms carry it.
pub(super) fn onward(values: &Values) -> Onward {
    let given = |name: &str| {
        values
            .get(name)
            .filter(|value| !value.is_empty())
            .map(str::to_owned)
    };
    Onward {
        next: given("next"),
        draft: given("draft"),
    }
}

/// A "no" of access as form errors, at a field when it has one; everything else is a page of its own.
pub(super) fn errors(error: AccessError, field: Option<&str>) -> Result<FormErrors, PageError> {
    match error.message() {
        Some((key, args)) => Ok(FormErrors::from(FormError {
            field: field.map(str::to_owned),
            key: key.into(),
            args,
            sentence: None,
        })),
        None => match error {
            AccessError::Store(error) => Err(error.into()),
            other => Err(PageError::broken(other.to_string())),
        },
    }
}

/// What a browser says of itself, in a few words: `Chrome 109, Windows`.
fn label(agent: &str) -> String {
    const BROWSERS: [(&str, &str); 9] = [
        ("MicroMessenger/", "WeChat"),
        ("UCBrowser/", "UC Browser"),
        ("QQBrowser/", "QQ Browser"),
        ("HuaweiBrowser/", "Huawei Browser"),
        ("Edg/", "Edge"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Version/", "Safari"),
        ("curl/", "curl"),
    ];
    const SYSTEMS: [(&str, &str); 8] = [
        ("HarmonyOS", "HarmonyOS"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("UOS", "UOS"),
        ("Linux", "Linux"),
    ];
    let browser = BROWSERS.iter().find_map(|(mark, name)| {
        let rest = agent.split_once(mark)?.1;
        let version: String = rest.chars().take_while(char::is_ascii_digit).collect();
        Some(format!("{name} {version}").trim_end().to_owned())
    });
    let system = SYSTEMS
        .iter()
        .find(|(mark, _)| agent.contains(mark))
        .map(|(_, name)| (*name).to_owned());
    [browser, system]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn a_browser_is_named_in_a_few_words() {
        for (agent, name) in [
            (
                "Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36",
                "Chrome 109, Windows",
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; M2006C3LC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/86.0.4240.99 Mobile Safari/537.36 MicroMessenger/8.0.2",
                "WeChat 8, Android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.5 Mobile/15E148 Safari/604.1",
                "Safari 16, iPhone",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0",
                "Firefox 120, Linux",
            ),
            ("", ""),
        ] {
            assert_eq!(label(agent), name);
        }
    }
}
