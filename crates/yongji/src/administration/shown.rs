//! Names of kinds, roles, states and places as these pages show them, and the card around a part of a page.

use access::accounts::{AccountKind, AccountState, account, account_role};
use askama::Template;
use kernel::{RegionCode, Role};
use registers::regions::regions;
use web::components::{Button, Icon, Look, Tag};
use web::form::{Field, Form, FormErrors, Seal};
use web::table::Cell;
use web::{Html, T, Viewer};

#[derive(Template)]
#[template(path = "administration/card.html")]
struct Card {
    title: String,
    body: Html,
    flush: bool,
}

/// A part of a page under its heading.
pub(super) fn card(title: impl Into<String>, body: Html) -> Html {
    Html::of(&Card {
        title: title.into(),
        body,
        flush: false,
    })
}

/// The same around something that reaches the edges: a list of facts, a bare table.
pub(super) fn card_flush(title: impl Into<String>, body: Html) -> Html {
    Html::of(&Card {
        title: title.into(),
        body,
        flush: true,
    })
}

#[derive(Template)]
#[template(path = "administration/stack.html")]
struct Stacked {
    parts: Vec<Html>,
}

/// Parts of a page, one under the other.
pub(super) fn stack(parts: impl IntoIterator<Item = Html>) -> Html {
    Html::of(&Stacked {
        parts: parts.into_iter().filter(|part| !part.is_empty()).collect(),
    })
}

#[derive(Template)]
#[template(path = "administration/halves.html")]
struct Halves {
    left: Html,
    right: Html,
}

/// Two parts of a page beside each other; one under the other on a phone.
pub(super) fn halves(left: Html, right: Html) -> Html {
    if left.is_empty() || right.is_empty() {
        return stack([left, right]);
    }
    Html::of(&Halves { left, right })
}

#[derive(Template)]
#[template(path = "administration/boxed.html")]
struct Boxed {
    body: Html,
}

/// With the padding of a card, below a table that reaches its edges.
pub(super) fn boxed(body: Html) -> Html {
    Html::of(&Boxed { body })
}

#[derive(Template)]
#[template(path = "administration/row_button.html")]
struct RowButton {
    action: String,
    seal: Seal,
    button: Button,
}

/// The one thing that can be done with a row, as its last cell: a form of its own, which acts at once.
pub(super) fn row_button(
    viewer: &Viewer,
    action: impl Into<String>,
    name: &str,
    id: &str,
    label: &str,
) -> Cell {
    let form = RowButton {
        action: action.into(),
        seal: viewer.seal(),
        button: Button::new(label).quiet().value(name, id),
    };
    Cell::html(Html::of(&form), "")
}

#[derive(Template)]
#[template(path = "administration/carried.html")]
struct Carried {
    pairs: Vec<(String, String)>,
}

/// Values carried on unseen at the head of a form. Behind a summary of errors they stand in a box of their own, so that what follows
/// keeps its distance.
pub(super) fn carried(form: Form, pairs: &[(&str, &str)], errors: &FormErrors) -> Form {
    let given = pairs.iter().filter(|(_, value)| !value.is_empty());
    if errors.is_empty() {
        return given.fold(form, |form, (name, value)| {
            form.field(Field::hidden(name, *value))
        });
    }
    let pairs = given
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    form.html(Html::of(&Carried { pairs }))
}

#[derive(Template)]
#[template(path = "administration/line.html")]
struct Line {
    text: Html,
}

/// A quiet line of explanation.
pub(super) fn line(text: Html) -> Html {
    Html::of(&Line { text })
}

/// What an account is.
pub(super) fn kind(t: T, kind: AccountKind) -> String {
    t.say(&format!("admin-kind-{}", kind.word())).into_owned()
}

/// The name of a role.
pub(super) fn role(t: T, role: Role) -> String {
    t.say(&format!("web-role-{}", role.word())).into_owned()
}

/// Several names of roles.
pub(super) fn roles(t: T, list: &[Role]) -> String {
    let names: Vec<String> = list.iter().map(|one| role(t, *one)).collect();
    names.join(t.say("web-list-comma").as_ref())
}

/// A grant with its days.
pub(super) fn grant(t: T, row: &account_role::Model) -> String {
    let name = Role::from_word(&row.role).map_or_else(|| row.role.clone(), |one| role(t, one));
    let (from, to) = (row.valid_from, row.valid_to);
    match to {
        Some(to) => t
            .with("admin-grant-range")
            .s("role", name)
            .s("days", t.range(from, to))
            .to_string(),
        None if from > t.today() => t
            .with("admin-grant-from")
            .s("role", name)
            .date("from", from)
            .to_string(),
        None => name,
    }
}

/// Whether an account may sign in.
pub(super) fn state(t: T, state: AccountState) -> Tag {
    let word = t.say(&format!("admin-state-{}", state.word()));
    match state {
        AccountState::Active => Tag::of(Look::Ok, Icon::Tick, word),
        AccountState::Suspended => Tag::of(Look::Warn, Icon::Pause, word),
    }
}

/// The name of a region, as data.
pub(super) fn region(code: &str) -> String {
    RegionCode::parse(code).map_or_else(|_| code.to_owned(), |code| regions().name_in_county(&code))
}

/// The county and its townships, to choose from.
pub(super) fn places(county: &RegionCode) -> Vec<web::form::Choice> {
    let all = regions();
    let own = all.get(county).into_iter();
    own.chain(all.children(county))
        .map(|region| web::form::Choice::data(region.code.to_string(), region.name))
        .collect()
}

/// How somebody signs in: the name, or that it is by telephone.
pub(super) fn login(t: T, account: &account::Model) -> String {
    match &account.login_name {
        Some(name) => name.clone(),
        None => t.say("admin-by-phone").into_owned(),
    }
}
