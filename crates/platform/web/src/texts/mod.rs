//! What the product says, in Chinese and English.
//!
//! Messages are Fluent files under `locales/<language>/`, one pair a feature. [`T`] is the translator a page carries: it knows the
//! reader's language and today's date. A missing message shows as `⟦key⟧`, which the page checks of [`crate::testing`] refuse.
//! Not here: the texts of packs ([`kernel::Text`]) and of documents, which are data.

mod catalog;
mod dates;
mod said;

use std::borrow::Cow;

use chrono::NaiveDate;
use kernel::{Lang, Text};

pub use catalog::{Message, Problem, messages, problems};
pub use said::With;

use crate::html::Html;

/// The translator of one page: the reader's language and the day on which the page is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct T {
    lang: Lang,
    today: NaiveDate,
}

impl T {
    /// For a reader of `lang` on `today` (Asia/Shanghai).
    pub const fn new(lang: Lang, today: NaiveDate) -> T {
        T { lang, today }
    }

    /// The reader's language.
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// The day on which the page is read.
    pub const fn today(self) -> NaiveDate {
        self.today
    }

    /// Whether the page is in English.
    pub const fn english(self) -> bool {
        matches!(self.lang, Lang::En)
    }

    /// The message of a key that has no placeholders.
    pub fn say(self, key: &str) -> Cow<'static, str> {
        catalog::of(self.lang).say(key)
    }

    /// A message with placeholders: `t.with("class-count").n("n", 3)`.
    pub fn with(self, key: impl Into<Cow<'static, str>>) -> With {
        With::new(self, key.into())
    }

    /// A message whose values come as text, as refusals give them.
    pub fn with_args(self, key: &str, args: &[(&'static str, String)]) -> With {
        args.iter()
            .fold(self.with(key.to_owned()), |message, (name, value)| {
                message.s(*name, value.clone())
            })
    }

    /// The reader's side of a text that stands in both languages.
    pub fn pick(self, text: &Text) -> &str {
        text.get(self.lang)
    }

    /// Data that is Chinese whatever the page's language: a person's or a school's name, an address, a sentence.
    /// On an English page it is marked `lang="zh-CN"`, so that screen readers and fonts do it right.
    pub fn zh(self, text: &str) -> Html {
        if self.english() && has_han(text) {
            Html::escaped_in("<span lang=\"zh-CN\">", text, "</span>")
        } else {
            Html::escaped(text)
        }
    }
}

/// Whether a text contains a Han character.
pub fn has_han(text: &str) -> bool {
    text.chars().any(is_han)
}

/// Whether a character is Han, rare ones of the supplementary planes included.
pub fn is_han(c: char) -> bool {
    matches!(u32::from(c), 0x2E80..=0x2FDF | 0x3005..=0x3007 | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
}
