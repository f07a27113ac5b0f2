//! A QR code as inline SVG: one path, no style, so that the strict content policy lets it stand.

use askama::Template;
use web::{Html, PageError};

/// Modules of white around the code, as the standard asks.
const QUIET: usize = 4;

#[derive(Template)]
#[template(path = "administration/qr.html")]
struct Qr<'a> {
    side: usize,
    path: String,
    words: &'a str,
}

/// The code of a text; `words` say what it is to those who cannot see it.
pub(super) fn qr(text: &str, words: &str) -> Result<Html, PageError> {
    let code = fast_qr::QRBuilder::new(text)
        .ecl(fast_qr::ECL::M)
        .build()
        .map_err(|error| PageError::broken(error.to_string()))?;
    let mut path = String::new();
    for y in 0..code.size {
        for x in 0..code.size {
            if code[y][x].value() {
                path.push_str(&format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET));
            }
        }
    }
    let side = code.size + 2 * QUIET;
    Ok(Html::of(&Qr { side, path, words }))
}
