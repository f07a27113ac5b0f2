//! The message files, read once: from the source tree in a debug build, from the binary in a release.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use kernel::Lang;
use rust_embed::Embed;
use unic_langid::LanguageIdentifier;

#[derive(Embed)]
#[folder = "$CARGO_MANIFEST_DIR/../../../locales"]
struct Locales;

/// One message as written in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The file it stands in, without folder and ending.
    pub file: String,
    /// Names of its placeholders.
    pub placeholders: BTreeSet<String>,
    /// The text between placeholders, all variants in a row; for checks of characters.
    pub text: String,
}

/// What is wrong with the message files themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A file does not parse, or is not UTF-8.
    Unreadable {
        /// Its path below `locales/`.
        file: String,
        /// The parser's words.
        why: String,
    },
    /// A key is given twice in one language.
    Twice {
        /// The key.
        key: String,
        /// The second file.
        file: String,
    },
}

/// One language, ready to speak.
pub(super) struct Catalog {
    bundle: FluentBundle<FluentResource>,
    /// Messages without placeholders, formatted beforehand: most of a page.
    fixed: HashMap<String, String>,
    messages: BTreeMap<String, Message>,
    problems: Vec<Problem>,
}

static ZH: LazyLock<Catalog> = LazyLock::new(|| Catalog::read(Lang::Zh));
static EN: LazyLock<Catalog> = LazyLock::new(|| Catalog::read(Lang::En));

pub(super) fn of(lang: Lang) -> &'static Catalog {
    match lang {
        Lang::Zh => &ZH,
        Lang::En => &EN,
    }
}

/// Every message of a language by key; for the tidy test.
pub fn messages(lang: Lang) -> &'static BTreeMap<String, Message> {
    &of(lang).messages
}

/// What is wrong with a language's files; a healthy tree has none.
pub fn problems(lang: Lang) -> &'static [Problem] {
    &of(lang).problems
}

impl Catalog {
    fn read(lang: Lang) -> Catalog {
        let locale: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut catalog = Catalog {
            bundle: FluentBundle::new_concurrent(vec![locale]),
            fixed: HashMap::new(),
            messages: BTreeMap::new(),
            problems: Vec::new(),
        };
        // marks around every value would end up in attributes and exported sheets
        catalog.bundle.set_use_isolating(false);
        catalog.bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(grouped(&number.as_string())),
            _ => None,
        }));
        let folder = format!("{}/", lang.tag());
        let mut names: Vec<_> = Locales::iter()
            .filter(|name| name.starts_with(&folder) && name.ends_with(".ftl"))
            .collect();
        names.sort();
        for name in names {
            catalog.read_file(&name);
        }
        catalog.fix();
        for problem in &catalog.problems {
            tracing::error!(?problem, "message file");
        }
        catalog
    }

    fn read_file(&mut self, name: &str) {
        let unreadable = |why: String| Problem::Unreadable {
            file: name.to_owned(),
            why,
        };
        let Some(file) = Locales::get(name) else {
            return;
        };
        let source = match String::from_utf8(file.data.into_owned()) {
            Ok(source) => source,
            Err(error) => return self.problems.push(unreadable(error.to_string())),
        };
        let resource = match FluentResource::try_new(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                self.problems
                    .extend(errors.iter().map(|error| unreadable(error.to_string())));
                resource
            }
        };
        let stem = name
            .rsplit('/')
            .next()
            .unwrap_or(name)
            .trim_end_matches(".ftl")
            .to_owned();
        for entry in resource.entries() {
            if let ast::Entry::Message(ast::Message {
                id,
                value: Some(value),
                ..
            }) = entry
            {
                let mut message = Message {
                    file: stem.clone(),
                    placeholders: BTreeSet::new(),
                    text: String::new(),
                };
                walk(value, &mut message);
                if self.messages.insert(id.name.to_owned(), message).is_some() {
                    self.problems.push(Problem::Twice {
                        key: id.name.to_owned(),
                        file: name.to_owned(),
                    });
                }
            }
        }
        // a key given twice is reported above; the first one stays
        let _ = self.bundle.add_resource(resource);
    }

    fn fix(&mut self) {
        for (key, message) in &self.messages {
            if message.placeholders.is_empty()
                && let Some(text) = self.format(key, None)
            {
                self.fixed.insert(key.clone(), text);
            }
        }
    }

    pub(super) fn say(&'static self, key: &str) -> Cow<'static, str> {
        match self.fixed.get(key) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.write(key, None)),
        }
    }

    /// The message with its values; a missing key is visible rather than silent.
    pub(super) fn write(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.format(key, args).unwrap_or_else(|| {
            tracing::error!(key, "message is missing");
            format!("⟦{key}⟧")
        })
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, args, &mut errors)
            .into_owned();
        if errors.is_empty() {
            Some(text)
        } else {
            tracing::error!(key, ?errors, "message lacks a value");
            Some(format!("⟦{text}⟧"))
        }
    }
}

/// Digits in groups of three, from a thousand on.
fn grouped(number: &str) -> String {
    let (sign, rest) = number
        .strip_prefix('-')
        .map_or(("", number), |rest| ("-", rest));
    let (whole, fraction) = rest
        .split_once('.')
        .map_or((rest, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut out = String::from(sign);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

fn walk(pattern: &ast::Pattern<&str>, into: &mut Message) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => into.text.push_str(value),
            ast::PatternElement::Placeable { expression } => walk_expression(expression, into),
        }
    }
}

fn walk_expression(expression: &ast::Expression<&str>, into: &mut Message) {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, into),
        ast::Expression::Select { selector, variants } => {
            walk_inline(selector, into);
            for variant in variants {
                walk(&variant.value, into);
                into.text.push('\u{1f}');
            }
        }
    }
}

fn walk_inline(inline: &ast::InlineExpression<&str>, into: &mut Message) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            into.placeholders.insert(id.name.to_owned());
            // stands for the value, so that what is left and right of it are not read as neighbours
            into.text.push('\u{fffc}');
        }
        ast::InlineExpression::Placeable { expression } => walk_expression(expression, into),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|inline| walk_inline(inline, into));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_from_a_thousand_on() {
        for (given, wanted) in [
            ("0", "0"),
            ("999", "999"),
            ("1084", "1,084"),
            ("-1234567.5", "-1,234,567.5"),
        ] {
            assert_eq!(grouped(given), wanted);
        }
    }

    #[test]
    fn both_languages_read_without_fault() {
        for lang in Lang::ALL {
            assert_eq!(problems(lang), []);
            assert!(!messages(lang).is_empty());
        }
    }
}
