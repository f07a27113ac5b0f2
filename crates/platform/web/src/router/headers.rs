//! Headers that keep a page to itself.

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::Viewer;

/// Everything from here, nothing inline, in nobody's frame.
const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// A PDF is drawn by the browser's own viewer, which an empty policy would stop.
const PDF_POLICY: &str = "frame-ancestors 'none'";

pub(super) fn secure(headers: &mut HeaderMap, viewer: &Viewer) {
    let pdf = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind == "application/pdf");
    let fixed: [(HeaderName, &str); 6] = [
        (
            header::CONTENT_SECURITY_POLICY,
            if pdf { PDF_POLICY } else { CONTENT_POLICY },
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), payment=()",
        ),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if viewer.caller().secure {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000"),
        );
    }
    // what one account saw must not come back for the next one at the same machine
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static(if viewer.is_signed_in() {
            "no-store"
        } else {
            "no-cache, private"
        }));
    if let Ok(code) = HeaderValue::from_str(viewer.request_code()) {
        headers.insert(HeaderName::from_static("x-request-id"), code);
    }
}
