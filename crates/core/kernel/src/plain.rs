//! What may come from outside as a text or a day: no control characters, nothing that turns the order of writing round, no year that a
//! calendar of people does not have.
//!
//! Pages read their fields so already; commands that arrive as JSON are read through the functions here, named in
//! `#[serde(deserialize_with = "kernel::plain::text")]`. Not here: how long a text may be, and what a day may mean.

use chrono::{Datelike, NaiveDate};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// Years of days that people name: everybody's birth, and the ends of what is granted today.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// The first character that has no place in a text people read: a control character (ends of lines and tabs may stay), or one that
/// turns the order of writing round, with which a text shows other words than it holds.
pub fn flaw(text: &str) -> Option<char> {
    text.chars().find(|c| match c {
        '\n' | '\r' | '\t' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        other => other.is_control(),
    })
}

/// Whether a day lies in the years that people name.
pub fn is_day(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

/// A text without such characters.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    checked(text).map_err(D::Error::custom)
}

/// The same, where none is allowed.
pub fn opt_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Option::<String>::deserialize(deserializer)?
        .map(checked)
        .transpose()
        .map_err(D::Error::custom)
}

/// A day in those years.
pub fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    within(NaiveDate::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// The same, where none is allowed.
pub fn opt_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    Option::<NaiveDate>::deserialize(deserializer)?
        .map(within)
        .transpose()
        .map_err(D::Error::custom)
}

fn checked(text: String) -> Result<String, String> {
    match flaw(&text) {
        None => Ok(text),
        Some(c) => Err(format!(
            "a text may not hold the character U+{:04X}",
            u32::from(c)
        )),
    }
}

fn within(day: NaiveDate) -> Result<NaiveDate, String> {
    if is_day(day) {
        Ok(day)
    } else {
        Err(format!(
            "the year of a day lies between {} and {}",
            YEARS.start(),
            YEARS.end()
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    struct Said {
        #[serde(deserialize_with = "text")]
        words: String,
        #[serde(default, deserialize_with = "opt_text")]
        note: Option<String>,
        #[serde(deserialize_with = "day")]
        on: NaiveDate,
        #[serde(default, deserialize_with = "opt_day")]
        until: Option<NaiveDate>,
    }

    fn said(words: &str, note: &str, on: &str, until: &str) -> Result<Said, serde_json::Error> {
        serde_json::from_value(serde_json::json!({
            "words": words, "note": note, "on": on, "until": until
        }))
    }

    #[test]
    fn texts_and_days_as_people_write_them_are_read() {
        let said = said(
            "两行\n字，Naïve · 𠮷 👩‍🏫",
            "a\tb",
            "1900-01-01",
            "2200-12-31",
        )
        .unwrap();
        assert!(said.words.contains('𠮷') && said.note.as_deref() == Some("a\tb"));
        assert!(said.on < said.until.unwrap());
        let less: Said = serde_json::from_str(r#"{"words":"", "on":"2023-05-12"}"#).unwrap();
        assert_eq!((less.note, less.until), (None, None));
    }

    #[test]
    fn what_hides_or_turns_a_text_round_is_not_read() {
        for c in [
            '\0', '\u{7}', '\u{1b}', '\u{7f}', '\u{85}', '\u{202e}', '\u{202a}', '\u{2066}',
            '\u{2069}',
        ] {
            let words = format!("付给{c}张三");
            assert_eq!(flaw(&words), Some(c));
            assert!(said(&words, "", "2023-05-12", "2023-05-12").is_err());
            assert!(said("", &words, "2023-05-12", "2023-05-12").is_err());
        }
    }

    #[test]
    fn years_that_nobody_names_are_not_read() {
        for on in [
            "+10000-01-01",
            "-0001-01-01",
            "0023-05-12",
            "1899-12-31",
            "2201-01-01",
        ] {
            assert!(said("", "", on, "2023-05-12").is_err(), "{on}");
            assert!(said("", "", "2023-05-12", on).is_err(), "{on}");
        }
    }
}
