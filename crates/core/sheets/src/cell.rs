//! One cell as the file holds it, typed, and the text a person would see in it.
//!
//! The type is kept because it decides what may be trusted: an identity number that stands in a *number* cell has lost its last digits, the same digits in a *text* cell have not.

use std::borrow::Cow;
use std::fmt;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// A cell with the type the file gives it. CSV knows only text and blank. What stands in it may be personal, so it is not printed: `Debug` shows type and length.
#[derive(Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing, or an empty text.
    #[default]
    Blank,
    /// Text exactly as stored, blanks at the ends included.
    Text(String),
    /// A number without a date format. Sheets store numbers as 64-bit floats: beyond 15 digits the last ones are not to be trusted.
    Number(f64),
    /// A number with a date or time format, or an ISO date.
    Date(NaiveDateTime),
    /// TRUE or FALSE.
    Bool(bool),
    /// An error value such as `#N/A`.
    Error(String),
}

/// Characters that take room and say nothing: zero-width space, joiners, direction marks, word joiner, byte order mark.
pub fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{00AD}')
}

/// Blank for the eye: white space of any width (U+3000 and U+00A0 included), zero-width characters, control characters.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_zero_width(c)
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cell::Blank => f.write_str("Blank"),
            Cell::Text(text) => write!(f, "Text({} characters)", text.chars().count()),
            Cell::Number(_) => write!(f, "Number({:?} digits)", self.whole_digits()),
            Cell::Date(_) => f.write_str("Date"),
            Cell::Bool(_) => f.write_str("Bool"),
            Cell::Error(error) => write!(f, "Error({error})"),
        }
    }
}

impl Cell {
    /// A text cell; [`Cell::Blank`] when the text is empty.
    pub fn text_of(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Cell::Blank
        } else {
            Cell::Text(text)
        }
    }

    /// True when a person sees nothing in the cell.
    pub fn is_blank(&self) -> bool {
        match self {
            Cell::Blank => true,
            Cell::Text(text) => text.chars().all(is_blank),
            _ => false,
        }
    }

    /// The cell as text: numbers in plain digits (never with an exponent), dates as `YYYY-MM-DD` with the time only when there is one.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Cell::Blank => Cow::Borrowed(""),
            Cell::Text(text) => Cow::Borrowed(text),
            Cell::Number(number) => Cow::Owned(number_text(*number)),
            Cell::Date(at) => Cow::Owned(date_text(*at)),
            Cell::Bool(true) => Cow::Borrowed("TRUE"),
            Cell::Bool(false) => Cow::Borrowed("FALSE"),
            Cell::Error(error) => Cow::Borrowed(error),
        }
    }

    /// The calendar day of a date cell.
    pub fn date(&self) -> Option<NaiveDate> {
        match self {
            Cell::Date(at) => Some(at.date()),
            _ => None,
        }
    }

    /// Number of digits before the decimal point of a number cell; `None` for other cells. 18 means that an identity number was stored as a number and is lost.
    pub fn whole_digits(&self) -> Option<usize> {
        match self {
            Cell::Number(number) if number.is_finite() => {
                Some(format!("{:.0}", number.abs().trunc()).len())
            }
            _ => None,
        }
    }
}

fn number_text(number: f64) -> String {
    // `{}` writes the shortest digits that read back as the same float, without exponent; absurd sizes would print hundreds of zeros
    if number.is_finite() && number.abs() < 1e21 {
        format!("{number}")
    } else {
        format!("{number:e}")
    }
}

fn date_text(at: NaiveDateTime) -> String {
    if at.time() == NaiveTime::MIN {
        at.format("%Y-%m-%d").to_string()
    } else {
        at.format("%Y-%m-%d %H:%M:%S").to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_plain_digits() {
        for (number, text) in [
            (350481820326952.0, "350481820326952"),
            (3.50481199312089e17, "350481199312089000"),
            (15481778378.0, "15481778378"),
            (0.5, "0.5"),
            (-12.0, "-12"),
            (1e300, "1e300"),
        ] {
            assert_eq!(Cell::Number(number).text(), text);
        }
    }

    #[test]
    fn digits_of_number_cells_are_counted() {
        assert_eq!(Cell::Number(3.50481199312089e17).whole_digits(), Some(18));
        assert_eq!(Cell::Number(350481820326952.0).whole_digits(), Some(15));
        assert_eq!(Cell::text_of("350481199312089000").whole_digits(), None);
        assert_eq!(Cell::Number(f64::NAN).whole_digits(), None);
    }

    #[test]
    fn what_nobody_sees_is_blank() {
        for text in ["", " ", "\u{3000}", "\u{00A0}\t", "\u{200B}", "\u{FEFF}"] {
            assert!(Cell::text_of(text).is_blank(), "{text:?}");
        }
        assert!(!Cell::text_of("无").is_blank());
        assert!(!Cell::Number(0.0).is_blank());
    }
}
