//! The way on after something was done: 303, and a word on the next page.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};

use crate::Viewer;
use crate::components::Tone;
use crate::flash::Flash;

/// A redirect that a browser follows with GET.
pub struct Go {
    viewer: Viewer,
    address: String,
    flash: Option<Flash>,
    cookies: Vec<HeaderValue>,
}

impl Go {
    pub(crate) fn new(viewer: Viewer, address: String) -> Go {
        Go {
            viewer,
            address,
            flash: None,
            cookies: Vec::new(),
        }
    }

    /// Says on the next page that it worked.
    pub fn said(self, key: &'static str) -> Go {
        self.saying(Tone::Ok, key, vec![])
    }

    /// Says so with values. No personal data: it travels in a cookie.
    pub fn said_with(self, key: &'static str, args: Vec<(&'static str, String)>) -> Go {
        self.saying(Tone::Ok, key, args)
    }

    /// Says something in another tone.
    pub fn saying(
        mut self,
        tone: Tone,
        key: &'static str,
        args: Vec<(&'static str, String)>,
    ) -> Go {
        self.flash = Some(Flash::new(tone, key, args));
        self
    }

    /// With a cookie: a new session, or its end.
    pub fn cookie(mut self, cookie: Option<HeaderValue>) -> Go {
        self.cookies.extend(cookie);
        self
    }
}

impl IntoResponse for Go {
    fn into_response(self) -> Response {
        // only paths of ours: an address that came with a request must not lead elsewhere
        let address = crate::address::local(&self.address).unwrap_or("/");
        let location = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
        let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response();
        let cookies = self
            .flash
            .and_then(|flash| flash.cookie(&self.viewer))
            .into_iter()
            .chain(self.cookies);
        for cookie in cookies {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        response
    }
}
