//! The cards that the pages between filing and claim are made of.

use askama::Template;
use web::Html;

#[derive(Template)]
#[template(path = "enrolment/panels/card.html")]
struct Card<'a> {
    id: &'a str,
    title: String,
    sub: Html,
    body: Html,
    flush: bool,
}

/// A part of a page under its heading, with a quiet word beside it.
pub(crate) fn card(id: &str, title: impl Into<String>, sub: Html, body: Html) -> Html {
    Html::of(&Card {
        id,
        title: title.into(),
        sub,
        body,
        flush: false,
    })
}

/// The same around something that reaches the edges: a list, a bare table.
pub(crate) fn card_flush(id: &str, title: impl Into<String>, sub: Html, body: Html) -> Html {
    Html::of(&Card {
        id,
        title: title.into(),
        sub,
        body,
        flush: true,
    })
}

#[derive(Template)]
#[template(path = "enrolment/panels/stack.html")]
struct Stack {
    parts: Vec<Html>,
}

/// Parts one under the other; empty ones leave no gap.
pub(crate) fn stack(parts: impl IntoIterator<Item = Html>) -> Html {
    let parts = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Html::of(&Stack { parts })
}

#[derive(Template)]
#[template(path = "enrolment/panels/link.html")]
struct Link {
    href: String,
    label: String,
}

/// A link within a sentence.
pub(crate) fn link(href: String, label: impl Into<String>) -> Html {
    let label = label.into();
    Html::of(&Link { href, label })
}
