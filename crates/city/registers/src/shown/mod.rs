//! How the registers' pages show places, people and parts: cards, columns, names.

use std::collections::HashMap;

use askama::Template;
use chrono::NaiveDate;
use kernel::{RegionCode, Role};
use web::components::{Button, Evidence, Piece};
use web::form::Choice;
use web::{App, Html, PageError, T};

use crate::regions::regions;

/// The offices that see the whole county's registers.
pub(crate) const OFFICES: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::MeetingSecretary,
    Role::FundOfficer,
    Role::Auditor,
];

/// The offices, and those who act for one organisation and see its own rows only.
pub(crate) const OFFICES_AND_OWN: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::MeetingSecretary,
    Role::FundOfficer,
    Role::Auditor,
    Role::SchoolManager,
    Role::EnterpriseHandler,
];

/// Those who act for one organisation.
pub(crate) const OWN: &[Role] = &[Role::SchoolManager, Role::EnterpriseHandler];

#[derive(Template)]
#[template(path = "shown/card.html")]
struct Card {
    title: String,
    body: Html,
    flush: bool,
}

/// A part of a page under its heading.
pub(crate) fn card(title: impl Into<String>, body: Html) -> Html {
    Html::of(&Card {
        title: title.into(),
        body,
        flush: false,
    })
}

/// The same around something that reaches the edges: a list of facts, a bare table.
pub(crate) fn card_flush(title: impl Into<String>, body: Html) -> Html {
    Html::of(&Card {
        title: title.into(),
        body,
        flush: true,
    })
}

#[derive(Template)]
#[template(path = "shown/stack.html")]
struct Stacked {
    parts: Vec<Html>,
}

/// Parts one under the other.
pub(crate) fn stack(parts: impl IntoIterator<Item = Html>) -> Html {
    Html::of(&Stacked {
        parts: parts.into_iter().collect(),
    })
}

#[derive(Template)]
#[template(path = "shown/two.html")]
struct Two {
    main: Vec<Html>,
    rail: Vec<Html>,
}

/// The main parts, and the rail beside them.
pub(crate) fn two(
    main: impl IntoIterator<Item = Html>,
    rail: impl IntoIterator<Item = Html>,
) -> Html {
    Html::of(&Two {
        main: main.into_iter().collect(),
        rail: rail.into_iter().collect(),
    })
}

#[derive(Template)]
#[template(path = "shown/plain.html")]
struct Plain {
    body: Html,
}

/// A part of a page without a heading.
pub(crate) fn plain(body: Html) -> Html {
    Html::of(&Plain { body })
}

#[derive(Template)]
#[template(path = "shown/pieces.html")]
struct Pieces {
    pieces: Vec<Piece>,
    evidence: Evidence,
    empty: String,
    button: Option<Button>,
}

/// Rows of a desk page with their states, what to say when there is none, and the way to one more.
pub(crate) fn pieces(pieces: Vec<Piece>, empty: impl Into<String>, button: Option<Button>) -> Html {
    Html::of(&Pieces {
        evidence: Evidence::new(pieces.clone()),
        pieces,
        empty: empty.into(),
        button,
    })
}

#[derive(Template)]
#[template(path = "shown/linked.html")]
struct Linked {
    href: String,
    text: Html,
}

/// A link.
pub(crate) fn linked(href: impl Into<String>, text: Html) -> Html {
    Html::of(&Linked {
        href: href.into(),
        text,
    })
}

#[derive(Template)]
#[template(path = "shown/line.html")]
struct Line {
    text: Html,
}

/// A quiet line.
pub(crate) fn line(text: Html) -> Html {
    Html::of(&Line { text })
}

/// Facts of one line, parted as the language parts them; empty ones are left out.
pub(crate) fn facts_line(t: T, facts: impl IntoIterator<Item = Html>) -> Html {
    let mut line: Vec<Html> = vec![];
    for fact in facts.into_iter().filter(|fact| !fact.is_empty()) {
        if !line.is_empty() {
            line.push(Html::escaped(if t.english() { ", " } else { "\u{3000}" }));
        }
        line.push(fact);
    }
    Html::join(line)
}

/// The name of a place within its county; the code when the list does not know it.
pub(crate) fn place(code: &str) -> String {
    let Ok(region) = RegionCode::parse(code) else {
        return code.to_owned();
    };
    match regions().name_in_county(&region) {
        name if name.is_empty() => code.to_owned(),
        name => name,
    }
}

/// The county and its townships, for a select.
pub(crate) fn places(county: &str) -> Vec<Choice> {
    let Ok(county) = RegionCode::parse(county) else {
        return vec![];
    };
    regions()
        .get(&county)
        .into_iter()
        .chain(regions().children(&county))
        .map(|region| Choice::data(region.code.as_str(), region.name))
        .collect()
}

/// From a day to a day; an open end says so.
pub(crate) fn span(t: T, from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => t.range(from, to),
        (Some(from), None) => t.with("register-since").s("day", t.date(from)).to_string(),
        (None, Some(to)) => t.with("register-until").s("day", t.date(to)).to_string(),
        (None, None) => t.say("register-no-end").into_owned(),
    }
}

/// The names of the accounts that did something, by account; an account nobody knows keeps its identifier.
pub(crate) async fn account_names(
    app: &App,
    accounts: impl IntoIterator<Item = String>,
) -> Result<HashMap<String, String>, PageError> {
    let mut ids: Vec<String> = accounts.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    let mut names =
        access::accounts::queries::names(app.store().read(), app.county(), &ids).await?;
    for id in ids {
        names.entry(id.clone()).or_insert(id);
    }
    Ok(names)
}
