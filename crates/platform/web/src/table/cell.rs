//! What stands in a cell: the same value becomes HTML on a page and text in a sheet.

use chrono::NaiveDate;
use kernel::{Moment, Money};
use sheets::write::{Kind, Value as Sheet};

use crate::T;
use crate::components::{Clause, Person, Tag};
use crate::html::Html;

#[derive(Clone, Debug)]
enum Value {
    Empty,
    /// Words of the page's language.
    Text(String),
    /// Chinese data.
    Data(String),
    Number(i64),
    Money(Money),
    Day(NaiveDate),
    Moment(Moment),
    Tags(Vec<Tag>),
    Person(Person),
    Clauses(Vec<Clause>),
    Html(Html, String),
}

/// One cell. A second fact goes under the first as a small line.
#[derive(Clone, Debug)]
pub struct Cell {
    value: Value,
    href: Option<String>,
    sub: Option<Value>,
    clauses: Vec<Clause>,
}

impl Cell {
    fn of(value: Value) -> Cell {
        Cell {
            value,
            href: None,
            sub: None,
            clauses: Vec::new(),
        }
    }

    /// Nothing.
    pub fn empty() -> Cell {
        Cell::of(Value::Empty)
    }

    /// Words of the page's language, numbers of cases, codes.
    pub fn text(text: impl Into<String>) -> Cell {
        Cell::of(Value::Text(text.into()))
    }

    /// Chinese data on any page: a school, an occupation, a place.
    pub fn data(text: impl Into<String>) -> Cell {
        Cell::of(Value::Data(text.into()))
    }

    /// A count.
    pub fn number(number: i64) -> Cell {
        Cell::of(Value::Number(number))
    }

    /// An amount with two decimals; the unit is in the column's head.
    pub fn money(amount: Money) -> Cell {
        Cell::of(Value::Money(amount))
    }

    /// A day, as ISO.
    pub fn day(day: NaiveDate) -> Cell {
        Cell::of(Value::Day(day))
    }

    /// A day and time.
    pub fn moment(at: Moment) -> Cell {
        Cell::of(Value::Moment(at))
    }

    /// A state.
    pub fn tag(tag: Tag) -> Cell {
        Cell::of(Value::Tags(vec![tag]))
    }

    /// Several counted states side by side.
    pub fn tags(tags: Vec<Tag>) -> Cell {
        Cell::of(Value::Tags(tags))
    }

    /// A person.
    pub fn person(person: Person) -> Cell {
        Cell::of(Value::Person(person))
    }

    /// Clause chips alone.
    pub fn clauses(clauses: Vec<Clause>) -> Cell {
        Cell::of(Value::Clauses(clauses))
    }

    /// Markup of its own, and the text that stands for it in a sheet.
    pub fn html(html: Html, plain: impl Into<String>) -> Cell {
        Cell::of(Value::Html(html, plain.into()))
    }

    /// The value opens this address.
    pub fn link(mut self, href: impl Into<String>) -> Cell {
        self.href = Some(href.into());
        self
    }

    /// A small line under it, in the page's language.
    #[allow(clippy::should_implement_trait)] // a second line, not a difference
    pub fn sub(mut self, text: impl Into<String>) -> Cell {
        self.sub = Some(Value::Text(text.into()));
        self
    }

    /// A small line under it, Chinese data.
    pub fn sub_data(mut self, text: impl Into<String>) -> Cell {
        self.sub = Some(Value::Data(text.into()));
        self
    }

    /// A chip behind the value.
    pub fn clause(mut self, clause: Clause) -> Cell {
        self.clauses.push(clause);
        self
    }

    pub(super) fn is_link(&self) -> bool {
        self.href.is_some()
    }

    pub(super) fn to_html(&self, t: T) -> Html {
        let mut out = String::new();
        let value = html_of(&self.value, t);
        match &self.href {
            Some(href) => {
                out.push_str("<a href=\"");
                out.push_str(Html::escaped(href).as_str());
                out.push_str("\">");
                out.push_str(value.as_str());
                out.push_str("</a>");
            }
            None => out.push_str(value.as_str()),
        }
        for clause in &self.clauses {
            out.push(' ');
            out.push_str(Html::of(clause).as_str());
        }
        if let Some(sub) = &self.sub {
            out.push_str("<div class=\"y-tiny\">");
            out.push_str(html_of(sub, t).as_str());
            out.push_str("</div>");
        }
        Html::trusted(out)
    }

    pub(super) fn is_person(&self) -> bool {
        matches!(self.value, Value::Person(_))
    }

    /// The kind of a sheet's column this value fits; `None` says nothing.
    pub(super) fn sheet_kind(&self) -> Option<Kind> {
        match self.value {
            Value::Empty => None,
            Value::Number(_) => Some(Kind::Integer),
            Value::Money(_) => Some(Kind::Amount),
            Value::Day(_) => Some(Kind::Date),
            _ => Some(Kind::Text),
        }
    }

    /// What a sheet gets: one value, two for a person.
    pub(super) fn sheet(&self) -> Vec<Sheet<'_>> {
        if let Value::Person(person) = &self.value {
            let (name, masked) = person.texts();
            return vec![name.into(), masked.into()];
        }
        let main = match &self.value {
            Value::Empty => Sheet::Blank,
            Value::Number(number) => Sheet::Integer(*number),
            Value::Money(amount) => (*amount).into(),
            Value::Day(day) => (*day).into(),
            other => plain_of(other).into(),
        };
        vec![match (&self.sub, main) {
            // a second fact joins a text; beside a number it would spoil the column
            (Some(sub), Sheet::Text(text)) => format!("{text}\u{3000}{}", plain_of(sub)).into(),
            (_, main) => main,
        }]
    }
}

fn html_of(value: &Value, t: T) -> Html {
    match value {
        Value::Empty => Html::default(),
        Value::Text(text) => Html::escaped(text),
        Value::Data(text) => t.zh(text),
        Value::Number(number) => Html::escaped(&grouped(*number)),
        Value::Money(amount) => Html::escaped(&amount.to_string()),
        Value::Day(day) => Html::escaped(&t.iso(*day)),
        Value::Moment(at) => Html::escaped(&format!("{} {}", t.iso(at.date()), t.time(*at))),
        Value::Tags(tags) if tags.len() == 1 => Html::join(tags.iter().map(Html::of)),
        Value::Tags(tags) => {
            let inner = Html::join(tags.iter().map(Html::of));
            Html::trusted(format!("<span class=\"y-chk\">{inner}</span>"))
        }
        Value::Person(person) => Html::of(person),
        Value::Clauses(clauses) => Html::join(
            clauses
                .iter()
                .flat_map(|clause| [Html::of(clause), Html::escaped(" ")]),
        ),
        Value::Html(html, _) => html.clone(),
    }
}

fn plain_of(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) | Value::Data(text) | Value::Html(_, text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Money(amount) => amount.yuan(),
        Value::Day(day) => day.format("%Y-%m-%d").to_string(),
        Value::Moment(at) => format!(
            "{} {}",
            at.date().format("%Y-%m-%d"),
            at.time().format("%H:%M:%S")
        ),
        Value::Tags(tags) => tags.iter().map(Tag::text).collect::<Vec<_>>().join("，"),
        Value::Person(person) => person.texts().0.to_owned(),
        Value::Clauses(clauses) => clauses
            .iter()
            .map(Clause::sentence)
            .collect::<Vec<_>>()
            .join(" "),
    }
}

/// A count with separators of thousands.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if number < 0 { format!("-{out}") } else { out }
}
