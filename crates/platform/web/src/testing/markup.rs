//! A small reader of the HTML our own templates write: no scripts, no comments, attributes in double quotes.

/// An opening tag.
pub(super) struct Tag<'a> {
    pub name: &'a str,
    pub attributes: Vec<(&'a str, &'a str)>,
    /// Written `<x/>`.
    pub closed: bool,
}

impl<'a> Tag<'a> {
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| *value)
    }
}

pub(super) enum Token<'a> {
    Text(&'a str),
    Open(Tag<'a>),
    Close(&'a str),
}

pub(super) fn tokens(html: &str) -> Vec<Token<'_>> {
    let mut out = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        if start > 0 {
            out.push(Token::Text(&rest[..start]));
        }
        let end = tag_end(&rest[start..]).map_or(rest.len(), |end| start + end);
        let inside = &rest[start + 1..end];
        match inside.strip_prefix('/') {
            Some(name) => out.push(Token::Close(name.trim())),
            None => out.push(Token::Open(tag(inside))),
        }
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    if !rest.is_empty() {
        out.push(Token::Text(rest));
    }
    out
}

/// Where a tag's `>` stands, quoted ones passed over.
fn tag_end(text: &str) -> Option<usize> {
    let mut quoted = false;
    text.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    })
}

fn tag(inside: &str) -> Tag<'_> {
    let closed = inside.ends_with('/');
    let inside = inside.trim_end_matches('/');
    let (name, mut rest) = inside
        .split_once(char::is_whitespace)
        .unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        let end = rest
            .find(|c: char| c == '=' || c.is_whitespace())
            .unwrap_or(rest.len());
        let key = &rest[..end];
        rest = &rest[end..];
        match rest
            .strip_prefix("=\"")
            .and_then(|value| value.split_once('"'))
        {
            Some((value, after)) => {
                attributes.push((key, value));
                rest = after;
            }
            None => {
                attributes.push((key, ""));
                rest = rest.strip_prefix('=').unwrap_or(rest);
            }
        }
        if key.is_empty() {
            break;
        }
    }
    Tag {
        name,
        attributes,
        closed,
    }
}
