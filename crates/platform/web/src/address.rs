//! Query strings: reading and writing them. Nothing else of an address.

use std::collections::BTreeMap;

/// The pairs of a query string or an urlencoded body.
pub(crate) struct Pairs;

impl Pairs {
    /// Reads pairs in order; bytes that are not UTF-8 become replacement characters.
    pub(crate) fn parse(text: &str) -> Vec<(String, String)> {
        text.split('&')
            .filter(|part| !part.is_empty())
            .map(|part| {
                let (name, value) = part.split_once('=').unwrap_or((part, ""));
                (decode(name), decode(value))
            })
            .collect()
    }
}

/// `path?a=b&c=d`, or the path alone when there is no pair.
pub(crate) fn query_string(path: &str, pairs: &BTreeMap<String, String>) -> String {
    let query = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect::<Vec<_>>()
        .join("&");
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{query}")
    }
}

/// Percent-encodes everything but unreserved characters.
pub(crate) fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for half in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789ABCDEF"[usize::from(half)]));
            }
        }
    }
    out
}

fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |place: usize| {
            bytes
                .get(place)
                .and_then(|byte| char::from(*byte).to_digit(16))
        };
        match bytes[at] {
            b'+' => out.push(b' '),
            b'%' => match (hex(at + 1), hex(at + 2)) {
                (Some(high), Some(low)) => {
                    out.push((high * 16 + low) as u8);
                    at += 2;
                }
                _ => out.push(b'%'),
            },
            byte => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A path of this server, or nothing: `//elsewhere`, `https:` and control characters are refused.
pub(crate) fn local(address: &str) -> Option<&str> {
    let rest = address.strip_prefix('/')?;
    let safe =
        !rest.starts_with(['/', '\\']) && !address.chars().any(|c| c.is_control() || c == '\\');
    safe.then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_ours_are_local() {
        for (address, fine) in [
            ("/classes?page=2", true),
            ("/", true),
            ("//evil", false),
            ("/\\evil", false),
            ("https://evil", false),
            ("", false),
        ] {
            assert_eq!(local(address).is_some(), fine, "{address}");
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        for text in ["", "电工（五级） 100%", "a+b&c=d", "q?x#y"] {
            assert_eq!(decode(&encode(text)), text);
        }
        assert_eq!(
            Pairs::parse("a=1&b=%E7%94%B5+x&c&&=%ZZ"),
            [
                ("a".to_owned(), "1".to_owned()),
                ("b".to_owned(), "电 x".to_owned()),
                ("c".to_owned(), String::new()),
                (String::new(), "%ZZ".to_owned()),
            ]
        );
    }
}
