//! The column of birth dates, in the many ways people write them. It never decides a birth date: the identity number does, the column may only agree or disagree.

use chrono::{Datelike, Days, NaiveDate};
use sheets::Cell;

use super::repairs::{Repair, Tidied, unwrapped};

/// What a cell of the column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Birth {
    /// A day.
    Day(NaiveDate),
    /// Only year and month (出生年月).
    Month(i32, u32),
    /// Nothing a date can be made of.
    Unreadable,
}

impl Birth {
    /// True when the cell does not contradict the day.
    pub(super) fn agrees(self, day: NaiveDate) -> bool {
        match self {
            Birth::Day(said) => said == day,
            Birth::Month(year, month) => (year, month) == (day.year(), day.month()),
            Birth::Unreadable => false,
        }
    }
}

/// What the cell says, `None` when it is blank. The repairs tell whether it is written otherwise than `YYYY-MM-DD` or as a real date.
pub(super) fn read(cell: &Cell) -> Option<(Birth, Tidied)> {
    if let Some(day) = cell.date() {
        return Some((
            Birth::Day(day),
            Tidied {
                text: iso(day),
                repairs: Vec::new(),
            },
        ));
    }
    let mut tidied = unwrapped(cell);
    tidied.narrow();
    if tidied.text.is_empty() {
        return None;
    }
    let birth = parse(&tidied.text, cell);
    match birth {
        Birth::Day(day) => tidied.replace(Repair::DateFormat, iso(day)),
        Birth::Month(..) => tidied.did(Repair::DateFormat),
        Birth::Unreadable => {}
    }
    Some((birth, tidied))
}

pub(super) fn iso(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

fn parse(text: &str, cell: &Cell) -> Birth {
    if let Cell::Number(number) = cell
        && let Some(day) = serial(*number)
    {
        return Birth::Day(day);
    }
    // 1990-10-02 00:00:00
    let text = text
        .split_once([' ', 'T'])
        .filter(|(_, time)| time.contains(':'))
        .map_or(text, |(day, _)| day);
    if !text
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_whitespace() || "-/.年月日号、,—–_".contains(c))
    {
        return Birth::Unreadable;
    }
    let groups: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .collect();
    let number = |text: &str| text.parse::<u32>().unwrap_or(0);
    let (year, month, day) = match groups.as_slice() {
        [whole] if whole.len() == 8 => {
            (&whole[..4], number(&whole[4..6]), Some(number(&whole[6..])))
        }
        [whole] if whole.len() == 6 => (&whole[..4], number(&whole[4..]), None),
        [serial_text] if serial_text.len() == 5 => {
            return serial(f64::from(number(serial_text))).map_or(Birth::Unreadable, Birth::Day);
        }
        [year, month] if year.len() == 4 && month.len() <= 2 => (*year, number(month), None),
        [year, month, day] if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => {
            (*year, number(month), Some(number(day)))
        }
        _ => return Birth::Unreadable,
    };
    let year = number(year) as i32;
    match day {
        Some(day) => {
            NaiveDate::from_ymd_opt(year, month, day).map_or(Birth::Unreadable, Birth::Day)
        }
        None if (1..=12).contains(&month) => Birth::Month(year, month),
        None => Birth::Unreadable,
    }
}

/// A day number of Excel. Only five digits: 1927 to 2173, no other number of a birth date has five.
fn serial(number: f64) -> Option<NaiveDate> {
    const DAY_ZERO: NaiveDate = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
    let day = number.trunc();
    if !(10_000.0..100_000.0).contains(&day) {
        return None;
    }
    DAY_ZERO.checked_add_days(Days::new(day as u64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spellings_people_use_are_read() {
        let day = NaiveDate::from_ymd_opt(1990, 10, 2).unwrap();
        let same = Birth::Day(day);
        let month = Birth::Month(1990, 10);
        let cases = [
            (Cell::text_of("1990-10-02"), same, false),
            (Cell::Date(day.into()), same, false),
            (Cell::text_of("1990-10-2"), same, true),
            (Cell::text_of("1990/10/2"), same, true),
            (Cell::text_of("1990.10.02"), same, true),
            (Cell::text_of("19901002"), same, true),
            (Cell::Number(19901002.0), same, true),
            (Cell::text_of("1990年10月2日"), same, true),
            (Cell::text_of("1990 年 10 月 2 日"), same, true),
            (Cell::text_of("1990-10-02 00:00:00"), same, true),
            (Cell::text_of("１９９０－１０－０２"), same, true),
            (Cell::Number(33148.0), same, true),
            (Cell::text_of("33148"), same, true),
            (Cell::text_of("1990年10月"), month, true),
            (Cell::text_of("199010"), month, true),
            (Cell::text_of("1990.10"), month, true),
            (Cell::text_of("1990-13-02"), Birth::Unreadable, false),
            (Cell::text_of("1990-02-30"), Birth::Unreadable, false),
            (Cell::text_of("90-10-2"), Birth::Unreadable, false),
            (Cell::text_of("不详"), Birth::Unreadable, false),
            (Cell::Error("#N/A".into()), Birth::Unreadable, false),
        ];
        for (cell, birth, repaired) in cases {
            let (read, tidied) = read(&cell).unwrap();
            assert_eq!(
                (read, !tidied.repairs.is_empty()),
                (birth, repaired),
                "{cell:?}"
            );
        }
        assert!(read(&Cell::text_of(" \u{3000}")).is_none());
        assert!(month.agrees(day) && same.agrees(day) && !Birth::Unreadable.agrees(day));
    }
}
