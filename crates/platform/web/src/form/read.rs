//! Reading a posted form into typed values, collecting every error at once.

use chrono::{NaiveDate, NaiveTime};
use kernel::Money;

use super::{FormErrors, Upload, Values};

/// Reads fields one by one; each `None` has left an error behind (or, for `opt_…`, the field was empty).
pub struct Reader<'a> {
    values: &'a Values,
    files: &'a [Upload],
    errors: FormErrors,
}

impl<'a> Reader<'a> {
    /// Over what was posted.
    pub fn new(values: &'a Values, files: &'a [Upload]) -> Reader<'a> {
        Reader {
            values,
            files,
            errors: FormErrors::new(),
        }
    }

    /// Everything that was wrong.
    pub fn into_errors(self) -> FormErrors {
        self.errors
    }

    /// The errors found so far; a page adds its own here.
    pub fn errors(&mut self) -> &mut FormErrors {
        &mut self.errors
    }

    fn wrong<T>(
        &mut self,
        field: &str,
        key: &'static str,
        args: Vec<(&'static str, String)>,
    ) -> Option<T> {
        self.errors.add(field, key, args);
        None
    }

    fn given(&self, field: &str) -> Option<&'a str> {
        self.values.get(field).filter(|value| !value.is_empty())
    }

    fn required(&mut self, field: &str) -> Option<&'a str> {
        match self.given(field) {
            Some(value) => Some(value),
            None => self.wrong(field, "web-field-empty", vec![]),
        }
    }

    /// One line of text of at most `max` characters.
    pub fn text(&mut self, field: &str, max: usize) -> Option<String> {
        let value = self.required(field)?;
        self.bounded(field, value, max)
    }

    /// A text that may be empty: `Some("")` when it is.
    pub fn opt_text(&mut self, field: &str, max: usize) -> Option<String> {
        let value = self.given(field).unwrap_or_default();
        self.bounded(field, value, max)
    }

    fn bounded(&mut self, field: &str, value: &str, max: usize) -> Option<String> {
        let long = value.chars().count();
        if long > max {
            return self.wrong(
                field,
                "web-field-long",
                vec![("max", max.to_string()), ("n", long.to_string())],
            );
        }
        // a control character is a paste accident or worse; line ends belong to text areas
        if value
            .chars()
            .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        {
            return self.wrong(field, "web-field-control", vec![]);
        }
        Some(value.replace("\r\n", "\n"))
    }

    /// A whole number from `min` to `max`; thousands separators and full-width digits are understood.
    pub fn whole(&mut self, field: &str, min: i32, max: i32) -> Option<i32> {
        let value = self.required(field)?;
        self.parse_whole(field, value, min, max)
    }

    /// A whole number that may be absent: `Some(None)` when it is.
    pub fn opt_whole(&mut self, field: &str, min: i32, max: i32) -> Option<Option<i32>> {
        match self.given(field) {
            None => Some(None),
            Some(value) => self.parse_whole(field, value, min, max).map(Some),
        }
    }

    fn parse_whole(&mut self, field: &str, value: &str, min: i32, max: i32) -> Option<i32> {
        // read wider than it is kept: a number too large is out of range, not "no number"
        let Ok(number) = narrow_digits(value).parse::<i64>() else {
            return self.wrong(field, "web-field-number", vec![]);
        };
        match i32::try_from(number) {
            Ok(number) if (min..=max).contains(&number) => Some(number),
            _ => self.wrong(
                field,
                "web-field-range",
                vec![("min", min.to_string()), ("max", max.to_string())],
            ),
        }
    }

    /// An amount in yuan with at most two decimals, above zero.
    pub fn money(&mut self, field: &str) -> Option<Money> {
        let value = self.required(field)?;
        match Money::from_yuan_str(&narrow_digits(value)) {
            Ok(amount) if amount.is_positive() => Some(amount),
            Ok(_) => self.wrong(field, "web-field-money-positive", vec![]),
            Err(_) => self.wrong(field, "web-field-money", vec![]),
        }
    }

    /// A day.
    pub fn date(&mut self, field: &str) -> Option<NaiveDate> {
        let value = self.required(field)?;
        self.parse_date(field, value)
    }

    /// A day that may be absent: `Some(None)` when it is.
    pub fn opt_date(&mut self, field: &str) -> Option<Option<NaiveDate>> {
        match self.given(field) {
            None => Some(None),
            Some(value) => self.parse_date(field, value).map(Some),
        }
    }

    fn parse_date(&mut self, field: &str, value: &str) -> Option<NaiveDate> {
        match parse_day(value) {
            Some(day) => Some(day),
            None => self.wrong(field, "web-field-date", vec![]),
        }
    }

    /// A time of day.
    pub fn time(&mut self, field: &str) -> Option<NaiveTime> {
        let value = narrow_digits(self.required(field)?);
        match NaiveTime::parse_from_str(&value, "%H:%M") {
            Ok(time) => Some(time),
            Err(_) => self.wrong(field, "web-field-time", vec![]),
        }
    }

    /// One of the values offered; anything else was not offered.
    pub fn choice<'c>(
        &mut self,
        field: &str,
        offered: impl IntoIterator<Item = &'c str>,
    ) -> Option<String> {
        let Some(value) = self.given(field) else {
            return self.wrong(field, "web-field-choose", vec![]);
        };
        if offered.into_iter().any(|one| one == value) {
            Some(value.to_owned())
        } else {
            self.wrong(field, "web-field-choose", vec![])
        }
    }

    /// Every ticked value, at most `max` of them.
    pub fn ticked(&mut self, field: &str, max: usize) -> Option<Vec<String>> {
        let values: Vec<_> = self
            .values
            .all(field)
            .filter(|value| !value.is_empty())
            .map(str::to_owned)
            .collect();
        if values.len() > max {
            return self.wrong(field, "web-field-many", vec![("max", max.to_string())]);
        }
        Some(values)
    }

    /// Whether a single box is ticked.
    pub fn tick(&self, field: &str) -> bool {
        self.given(field).is_some()
    }

    /// A value as sent, for a type that parses itself; on error give its key to [`Reader::errors`].
    pub fn parsed<T, E: kernel::Explain>(
        &mut self,
        field: &str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let value = self.required(field)?;
        match parse(value) {
            Ok(parsed) => Some(parsed),
            Err(error) => {
                self.errors.add(field, error.key(), error.args());
                None
            }
        }
    }

    /// A file that is there and not empty.
    pub fn file(&mut self, field: &str) -> Option<&'a Upload> {
        match self.opt_file(field) {
            Some(file) => Some(file),
            None => self.wrong(field, "web-field-file", vec![]),
        }
    }

    /// A file, if one was chosen.
    pub fn opt_file(&self, field: &str) -> Option<&'a Upload> {
        self.files
            .iter()
            .find(|file| file.field == field && !file.bytes.is_empty())
    }

    /// All files of a field.
    pub fn files(&self, field: &str) -> Vec<&'a Upload> {
        self.files
            .iter()
            .filter(|file| file.field == field && !file.bytes.is_empty())
            .collect()
    }

    /// The value built from what was read, or every error. `build` is not asked when something was wrong.
    pub fn finish<T>(self, build: impl FnOnce() -> Option<T>) -> Result<T, FormErrors> {
        if !self.errors.is_empty() {
            return Err(self.errors);
        }
        build().ok_or_else(|| {
            // a reader gave None without an error: only possible when a page forgets to read a field it uses
            FormErrors::from(super::FormError {
                field: None,
                key: "web-field-unread".into(),
                args: vec![],
                sentence: None,
            })
        })
    }
}

/// `2023-05-15`, `2023/5/15`, `2023.5.15`, `2023年5月15日`, full-width digits too.
pub(crate) fn parse_day(value: &str) -> Option<NaiveDate> {
    let plain = narrow_digits(value);
    let mut parts = plain
        .split(['-', '/', '.', '年', '月', '日'])
        .filter(|part| !part.is_empty());
    let year = parts.next()?.trim().parse().ok()?;
    let month = parts.next()?.trim().parse().ok()?;
    let day = parts.next()?.trim().parse().ok()?;
    let known = parts.next().is_none() && (1900..=2200).contains(&year);
    known
        .then(|| NaiveDate::from_ymd_opt(year, month, day))
        .flatten()
}

/// Full-width digits and punctuation as plain ones, separators of thousands and inner spaces dropped.
fn narrow_digits(value: &str) -> String {
    value
        .chars()
        .filter_map(|c| match c {
            ',' | '，' | ' ' | '\u{3000}' => None,
            '。' => Some('.'),
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).filter(|c| *c != ','),
            other => Some(other),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> Values {
        Values::new(
            pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        )
    }

    #[test]
    fn every_error_of_a_form_is_said_at_once() {
        let sent = values(&[("start", "2023-02-30"), ("seats", "many"), ("fee", "6.505")]);
        let mut read = Reader::new(&sent, &[]);
        let name = read.text("name", 40);
        let start = read.date("start");
        let seats = read.whole("seats", 1, 60);
        let fee = read.money("fee");
        let all = read.finish(|| Some((name?, start?, seats?, fee?)));
        let keys: Vec<_> = all
            .unwrap_err()
            .iter()
            .map(|error| error.key.clone())
            .collect();
        assert_eq!(
            keys,
            [
                "web-field-empty",
                "web-field-date",
                "web-field-number",
                "web-field-money"
            ]
        );
    }

    #[test]
    fn what_people_type_is_understood() {
        for typed in [
            "2023-05-15",
            "2023/5/15",
            "2023.5.15",
            "2023年5月15日",
            "２０２３－０５－１５",
        ] {
            assert_eq!(
                parse_day(typed),
                NaiveDate::from_ymd_opt(2023, 5, 15),
                "{typed}"
            );
        }
        let sent = values(&[("seats", "１，２００"), ("fee", " 6,500.50 ")]);
        let mut read = Reader::new(&sent, &[]);
        assert_eq!(read.whole("seats", 1, 2000), Some(1200));
        assert_eq!(read.money("fee"), Some(Money::from_fen(650_050)));
    }

    #[test]
    fn a_choice_that_was_not_offered_is_refused() {
        let sent = values(&[("level", "9")]);
        let mut read = Reader::new(&sent, &[]);
        assert_eq!(read.choice("level", ["4", "5"]), None);
        assert_eq!(read.into_errors().len(), 1);
    }

    #[test]
    fn a_text_longer_than_its_limit_is_told_by_how_much() {
        let sent = values(&[("reason", "一二三四五六")]);
        let mut read = Reader::new(&sent, &[]);
        assert_eq!(read.text("reason", 5), None);
        assert_eq!(
            read.into_errors().iter().next().unwrap().args,
            [("max", "5".to_owned()), ("n", "6".to_owned())]
        );
    }
}
