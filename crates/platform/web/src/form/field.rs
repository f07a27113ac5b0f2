//! One field of a form.

use askama::Template;
use chrono::NaiveDate;

use super::{Choice, FormErrors, Values};
use crate::T;
use crate::components::Clause;
use crate::html::{Html, component};

enum Kind {
    /// `<input type>` with an input mode.
    Input {
        kind: &'static str,
        mode: Option<&'static str>,
    },
    Area {
        rows: u8,
    },
    Select {
        choices: Vec<Choice>,
        blank: Option<String>,
    },
    Radios {
        choices: Vec<Choice>,
    },
    Boxes {
        choices: Vec<Choice>,
    },
    Box {
        value: String,
    },
    File {
        accept: &'static str,
        multiple: bool,
    },
    Hidden,
}

/// A field with label, hint, error and value.
#[derive(Template)]
#[template(path = "form/field.html")]
pub struct Field {
    name: String,
    label: String,
    hint: Option<Html>,
    kind: Kind,
    values: Vec<String>,
    error: Option<(Html, Option<Clause>)>,
    autocomplete: Option<&'static str>,
    optional: Option<String>,
    narrow: bool,
    unit: Option<String>,
    max: Option<usize>,
    secret: bool,
}

component!(Field);

impl Field {
    fn new(name: &str, label: impl Into<String>, kind: Kind) -> Field {
        Field {
            name: name.to_owned(),
            label: label.into(),
            hint: None,
            kind,
            values: Vec::new(),
            error: None,
            autocomplete: None,
            optional: None,
            narrow: false,
            unit: None,
            max: None,
            secret: false,
        }
    }

    fn input(
        name: &str,
        label: impl Into<String>,
        kind: &'static str,
        mode: Option<&'static str>,
    ) -> Field {
        Field::new(name, label, Kind::Input { kind, mode })
    }

    /// One line of text.
    pub fn text(name: &str, label: impl Into<String>) -> Field {
        Field::input(name, label, "text", None)
    }

    /// A whole number.
    pub fn number(name: &str, label: impl Into<String>) -> Field {
        Field {
            narrow: true,
            autocomplete: Some("off"),
            ..Field::input(name, label, "text", Some("numeric"))
        }
    }

    /// Yuan, with up to two decimals; `unit` is `t.say("web-yuan")`.
    pub fn money(name: &str, label: impl Into<String>, unit: impl Into<String>) -> Field {
        Field {
            unit: Some(unit.into()),
            ..Field {
                narrow: true,
                autocomplete: Some("off"),
                ..Field::input(name, label, "text", Some("decimal"))
            }
        }
    }

    /// A day.
    pub fn date(name: &str, label: impl Into<String>) -> Field {
        Field {
            narrow: true,
            ..Field::input(name, label, "date", None)
        }
    }

    /// A time of day.
    pub fn time(name: &str, label: impl Into<String>) -> Field {
        Field {
            narrow: true,
            ..Field::input(name, label, "time", None)
        }
    }

    /// A telephone number.
    pub fn telephone(name: &str, label: impl Into<String>) -> Field {
        Field {
            narrow: true,
            autocomplete: Some("tel"),
            ..Field::input(name, label, "tel", None)
        }
    }

    /// An identity, card or voucher number: digits first, never filled in by the browser.
    pub fn digits(name: &str, label: impl Into<String>) -> Field {
        Field {
            autocomplete: Some("off"),
            ..Field::input(name, label, "text", Some("numeric"))
        }
    }

    /// A password; never put back.
    pub fn password(name: &str, label: impl Into<String>, autocomplete: &'static str) -> Field {
        Field {
            secret: true,
            autocomplete: Some(autocomplete),
            ..Field::input(name, label, "password", None)
        }
    }

    /// A one-time code; never put back.
    pub fn code(name: &str, label: impl Into<String>) -> Field {
        Field {
            secret: true,
            narrow: true,
            autocomplete: Some("one-time-code"),
            ..Field::input(name, label, "text", Some("numeric"))
        }
    }

    /// Several lines of text.
    pub fn area(name: &str, label: impl Into<String>) -> Field {
        Field::new(name, label, Kind::Area { rows: 4 })
    }

    /// One of many; `blank` is what stands there before a choice: 请选择.
    pub fn select(
        name: &str,
        label: impl Into<String>,
        choices: Vec<Choice>,
        blank: Option<String>,
    ) -> Field {
        Field::new(name, label, Kind::Select { choices, blank })
    }

    /// One of a few.
    pub fn radios(name: &str, label: impl Into<String>, choices: Vec<Choice>) -> Field {
        Field::new(name, label, Kind::Radios { choices })
    }

    /// Any of a few.
    pub fn boxes(name: &str, label: impl Into<String>, choices: Vec<Choice>) -> Field {
        Field::new(name, label, Kind::Boxes { choices })
    }

    /// Yes when ticked: sends `name=yes`.
    pub fn tick(name: &str, label: impl Into<String>) -> Field {
        Field::new(
            name,
            label,
            Kind::Box {
                value: "yes".to_owned(),
            },
        )
    }

    /// A file; `accept` as in HTML: `.xlsx,.csv`.
    pub fn file(name: &str, label: impl Into<String>, accept: &'static str) -> Field {
        Field::new(
            name,
            label,
            Kind::File {
                accept,
                multiple: false,
            },
        )
    }

    /// Several files.
    pub fn files(name: &str, label: impl Into<String>, accept: &'static str) -> Field {
        Field::new(
            name,
            label,
            Kind::File {
                accept,
                multiple: true,
            },
        )
    }

    /// A value carried on unseen.
    pub fn hidden(name: &str, value: impl Into<String>) -> Field {
        Field {
            values: vec![value.into()],
            ..Field::new(name, "", Kind::Hidden)
        }
    }

    /// A line under the label.
    pub fn hint(self, hint: impl Into<String>) -> Field {
        self.hint_html(Html::escaped(&hint.into()))
    }

    /// A line under the label that holds a chip or link.
    pub fn hint_html(mut self, hint: Html) -> Field {
        self.hint = Some(hint);
        self
    }

    /// What stands in it.
    pub fn value(mut self, value: impl ToString) -> Field {
        self.values = vec![value.to_string()];
        self
    }

    /// What stands in it, if anything does.
    pub fn value_of(self, value: Option<impl ToString>) -> Field {
        match value {
            Some(value) => self.value(value),
            None => self,
        }
    }

    /// The day in it.
    pub fn day(self, day: Option<NaiveDate>) -> Field {
        self.value_of(day.map(|day| day.format("%Y-%m-%d")))
    }

    /// The boxes that are ticked.
    pub fn ticked(mut self, values: impl IntoIterator<Item = String>) -> Field {
        self.values = values.into_iter().collect();
        self
    }

    /// May stay empty; says so behind the label.
    pub fn optional(mut self, t: T) -> Field {
        self.optional = Some(t.say("web-optional").into_owned());
        self
    }

    /// The most characters it takes.
    pub fn max(mut self, characters: usize) -> Field {
        self.max = Some(characters);
        self
    }

    /// A unit behind it: 课时.
    pub fn unit(mut self, unit: impl Into<String>) -> Field {
        self.unit = Some(unit.into());
        self
    }

    /// Short, for numbers and codes.
    pub fn narrow(mut self) -> Field {
        self.narrow = true;
        self
    }

    /// Lines of a text area.
    pub fn rows(mut self, lines: u8) -> Field {
        if let Kind::Area { rows } = &mut self.kind {
            *rows = lines;
        }
        self
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn label(&self) -> &str {
        &self.label
    }

    pub(super) fn id(&self) -> String {
        match &self.kind {
            // a link to a group leads to its first box
            Kind::Radios { choices } | Kind::Boxes { choices } if !choices.is_empty() => {
                self.choice_id(&0)
            }
            _ => format!("f-{}", self.name),
        }
    }

    fn choice_id(&self, place: &usize) -> String {
        format!("f-{}-{place}", self.name)
    }

    pub(super) fn is_file(&self) -> bool {
        matches!(self.kind, Kind::File { .. })
    }

    pub(super) fn take(&mut self, values: &Values) {
        match &self.kind {
            Kind::File { .. } => {}
            // an unticked box is not sent: what was sent is the whole truth; a radio button cannot be unticked
            Kind::Boxes { .. } | Kind::Radios { .. } | Kind::Box { .. } => {
                let may_be_none = values.was_sent() && !matches!(self.kind, Kind::Radios { .. });
                if may_be_none || values.has(&self.name) {
                    self.values = values.all(&self.name).map(str::to_owned).collect();
                }
            }
            _ if self.secret => self.values.clear(),
            _ => {
                if let Some(value) = values.get(&self.name) {
                    self.values = vec![value.to_owned()];
                }
            }
        }
    }

    pub(super) fn mark(&mut self, t: T, errors: &FormErrors) {
        if let Some(error) = errors
            .iter()
            .find(|error| error.field.as_deref() == Some(&self.name))
        {
            self.error = Some((
                error.line(t, &self.label),
                error.sentence.as_deref().map(|id| Clause::new(t, id)),
            ));
        }
    }

    fn first(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    fn chosen(&self, value: &str) -> bool {
        self.values.iter().any(|one| one == value)
    }

    fn invalid(&self) -> &'static str {
        if self.error.is_some() {
            " is-invalid"
        } else {
            ""
        }
    }

    /// The ids of hint and error, for `aria-describedby`.
    fn described(&self) -> String {
        let hint = self.hint.is_some().then(|| format!("f-{}-hint", self.name));
        let error = self
            .error
            .is_some()
            .then(|| format!("f-{}-error", self.name));
        [hint, error]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(pairs: &[(&str, &str)]) -> Values {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Values::new(pairs.iter().map(owned).collect())
    }

    #[test]
    fn what_the_page_chose_stays_until_somebody_chose_otherwise() {
        let choices = || vec![Choice::new("a", "A"), Choice::new("b", "B")];
        let radios = || Field::radios("kind", "Kind", choices()).value("a");
        let boxes = || Field::boxes("kind", "Kind", choices()).value("a");
        let mut filled = Values::default();
        filled.set("kind", "b");
        for (values, radio, box_) in [
            (Values::default(), "a", "a"),
            (filled, "b", "b"),
            (sent(&[("kind", "b")]), "b", "b"),
            (sent(&[("other", "x")]), "a", ""),
            (sent(&[]), "a", ""),
        ] {
            let mut field = radios();
            field.take(&values);
            assert_eq!(field.first(), radio, "{values:?}");
            let mut field = boxes();
            field.take(&values);
            assert_eq!(field.first(), box_, "{values:?}");
        }
    }
}
