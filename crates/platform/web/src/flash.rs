//! What the next page says about what was just done. It travels in a signed cookie and is gone once read.

use data_encoding::BASE64URL_NOPAD;
use http::HeaderValue;
use serde::{Deserialize, Serialize};
use store::Keys;

use crate::components::{Note, Tone};
use crate::{T, Viewer, cookies};

/// Cookies longer than this are dropped by browsers.
const BYTES_MAX: usize = 3000;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Flash {
    tone: char,
    key: String,
    args: Vec<(String, String)>,
}

impl Flash {
    pub(crate) fn new(tone: Tone, key: &str, args: Vec<(&'static str, String)>) -> Flash {
        let tone = match tone {
            Tone::Plain => 'p',
            Tone::Ok => 'o',
            Tone::Warn => 'w',
            Tone::No => 'n',
            Tone::Ask => 'a',
        };
        let args = args
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        Flash {
            tone,
            key: key.to_owned(),
            args,
        }
    }

    pub(crate) fn cookie(&self, viewer: &Viewer) -> Option<HeaderValue> {
        let inner = viewer.inner();
        let text = BASE64URL_NOPAD.encode(&serde_json::to_vec(self).ok()?);
        let stamp = inner.app.store().keys().stamp("flash", &text);
        let value = format!("{text}.{stamp}");
        if value.len() > BYTES_MAX {
            return None;
        }
        cookies::flash(&value, inner.caller.secure)
    }

    pub(crate) fn read(keys: &Keys, value: &str) -> Option<Flash> {
        let (text, stamp) = value.split_once('.')?;
        if keys.stamp("flash", text) != stamp {
            return None;
        }
        serde_json::from_slice(&BASE64URL_NOPAD.decode(text.as_bytes()).ok()?).ok()
    }

    pub(crate) fn note(&self, t: T) -> Note {
        let tone = match self.tone {
            'o' => Tone::Ok,
            'w' => Tone::Warn,
            'n' => Tone::No,
            'a' => Tone::Ask,
            _ => Tone::Plain,
        };
        let message = self
            .args
            .iter()
            .fold(t.with(self.key.clone()), |message, (name, value)| {
                message.s(name.clone(), value.clone())
            });
        Note::new(tone, message.html()).live()
    }
}
