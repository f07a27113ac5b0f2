//! Text that is HTML already.

use std::fmt;

use askama::filters::HtmlSafe;
use askama::{FastWritable, Template};

/// HTML that templates write as it stands. It can only be made by escaping or by rendering a template.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// Plain text, escaped.
    pub fn escaped(text: &str) -> Html {
        let mut out = String::with_capacity(text.len());
        escape(text, &mut out);
        Html(out)
    }

    /// Plain text, escaped, between two pieces of our own markup.
    pub(crate) fn escaped_in(before: &'static str, text: &str, after: &'static str) -> Html {
        let mut out = String::with_capacity(before.len() + text.len() + after.len());
        out.push_str(before);
        escape(text, &mut out);
        out.push_str(after);
        Html(out)
    }

    /// A template or component, rendered.
    pub fn of(template: &impl Template) -> Html {
        Html(template.render().unwrap_or_else(|error| {
            // writing to a string fails only when a value's own Display fails
            tracing::error!(%error, "template");
            String::new()
        }))
    }

    /// Markup this crate built from escaped parts.
    pub(crate) fn trusted(markup: String) -> Html {
        Html(markup)
    }

    /// Several pieces in a row.
    pub fn join(parts: impl IntoIterator<Item = Html>) -> Html {
        parts.into_iter().fold(Html::default(), |mut all, part| {
            all.0.push_str(&part.0);
            all
        })
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The markup, owned.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FastWritable for Html {
    fn write_into(
        &self,
        dest: &mut dyn fmt::Write,
        _values: &dyn askama::Values,
    ) -> askama::Result<()> {
        dest.write_str(&self.0)?;
        Ok(())
    }
}

impl HtmlSafe for Html {}

/// Marks component types whose templates escape their own values, so that a page writes `{{ component }}`.
macro_rules! component {
    ($($name:ident),+ $(,)?) => { $(impl askama::filters::HtmlSafe for $name {})+ };
}
pub(crate) use component;
