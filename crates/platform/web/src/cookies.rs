//! The cookies the kit sets and reads. None of them is needed to read a public page.

use http::{HeaderMap, HeaderValue, header};

/// The secret of a session; set by the sign-in pages through [`session_cookie`].
pub const SESSION: &str = "yj_session";
/// `en` or `zh`.
pub(crate) const LANGUAGE: &str = "yj_lang";
/// `1` in elder mode.
pub(crate) const ELDER: &str = "yj_elder";
/// Binds the forms of a visitor without an account to their browser; lives as long as the browser.
pub(crate) const VISITOR: &str = "yj_visitor";
/// What the next page shall say, signed.
pub(crate) const FLASH: &str = "yj_flash";

const YEAR_SECONDS: u32 = 365 * 24 * 3600;

/// The first value of a cookie.
pub fn read<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|list| list.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
        .filter(|value| !value.is_empty())
}

fn cookie(
    name: &str,
    value: &str,
    seconds: Option<u32>,
    hidden: bool,
    secure: bool,
) -> Option<HeaderValue> {
    let age = seconds
        .map(|seconds| format!("; Max-Age={seconds}"))
        .unwrap_or_default();
    let hidden = if hidden { "; HttpOnly" } else { "" };
    let secure = if secure { "; Secure" } else { "" };
    HeaderValue::from_str(&format!(
        "{name}={value}; Path=/; SameSite=Lax{age}{hidden}{secure}"
    ))
    .ok()
}

/// The `Set-Cookie` of a new session: hidden from scripts, sent only to us, encrypted ways only when `secure`.
pub fn session_cookie(secret: &str, seconds: u32, secure: bool) -> Option<HeaderValue> {
    cookie(SESSION, secret, Some(seconds), true, secure)
}

/// The `Set-Cookie` that ends it.
pub fn no_session_cookie(secure: bool) -> Option<HeaderValue> {
    cookie(SESSION, "", Some(0), true, secure)
}

pub(crate) fn preference(name: &str, value: &str, secure: bool) -> Option<HeaderValue> {
    cookie(name, value, Some(YEAR_SECONDS), true, secure)
}

pub(crate) fn visitor(value: &str, secure: bool) -> Option<HeaderValue> {
    cookie(VISITOR, value, None, true, secure)
}

pub(crate) fn flash(value: &str, secure: bool) -> Option<HeaderValue> {
    cookie(FLASH, value, Some(120), true, secure)
}

pub(crate) fn no_flash(secure: bool) -> Option<HeaderValue> {
    cookie(FLASH, "", Some(0), true, secure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others_and_not_by_its_beginning() {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::COOKIE,
            HeaderValue::from_static("yj_session_old=1; yj_session=abc; yj_lang="),
        );
        assert_eq!(read(&headers, SESSION), Some("abc"));
        assert_eq!(read(&headers, LANGUAGE), None);
    }

    #[test]
    fn a_session_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        let set = session_cookie("s", 60, true).unwrap();
        assert_eq!(
            set,
            "yj_session=s; Path=/; SameSite=Lax; Max-Age=60; HttpOnly; Secure"
        );
    }
}
