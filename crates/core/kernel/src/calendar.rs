//! The working-day calendar (工作日): Monday to Friday, less the holidays and plus the make-up days
//! that the State Council announces year by year.
//!
//! How many working days something takes, and whether the first day counts, is not here: the policy
//! pack says so. A year that has not been announced is never guessed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::{DateRange, Explain};

/// The working days of the years that have been announced.
#[derive(Clone, Debug)]
pub struct WorkCalendar {
    /// Every working day of the covered years, in order, so that counting is looking up places.
    working: Vec<NaiveDate>,
    exceptions: BTreeMap<NaiveDate, DayException>,
    first_year: i32,
    last_year: i32,
}

/// A day that does not follow its weekday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayException {
    /// Off or worked.
    pub kind: DayKind,
    /// The holiday it belongs to, in Chinese: 春节.
    pub name: String,
}

/// What an exception to the week is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// A weekday off.
    Holiday,
    /// A weekend day worked to make up for one.
    MakeUp,
}

/// The answer would need a year whose holidays are not loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the holidays of {year} are not loaded; the calendar covers {first_year} to {last_year}")]
pub struct NoCalendar {
    /// The year needed.
    pub year: i32,
    /// First year loaded.
    pub first_year: i32,
    /// Last year loaded.
    pub last_year: i32,
}

impl Explain for NoCalendar {
    fn key(&self) -> &'static str {
        "calendar-no-year"
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        vec![
            ("year", self.year.to_string()),
            ("first_year", self.first_year.to_string()),
            ("last_year", self.last_year.to_string()),
        ]
    }
}

/// Why a table of holidays cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the holiday table: {fault}")]
pub struct CalendarError {
    /// Line of the table, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub fault: CalendarFault,
}

/// What can be wrong in a table of holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarFault {
    /// No row at all.
    #[error("the table is empty")]
    Empty,
    /// The first line is not `date,kind,name`.
    #[error("the header is not date,kind,name")]
    Header,
    /// Not three fields: a date, `holiday` or `workday`, a name.
    #[error("not a date, holiday or workday, and a name")]
    Row,
    /// A holiday on a weekend, or a make-up day on a weekday: it changes nothing, so the row is
    /// probably wrong.
    #[error("a holiday on a weekend or a make-up day on a weekday")]
    NoException,
    /// Not later than the row before it.
    #[error("not later than the row before")]
    Order,
    /// A whole year is missing between this row and the one before.
    #[error("a year is missing before this row")]
    YearMissing,
}

impl Explain for CalendarError {
    fn key(&self) -> &'static str {
        match self.fault {
            CalendarFault::Empty => "calendar-table-empty",
            CalendarFault::Header => "calendar-table-header",
            CalendarFault::Row => "calendar-table-row",
            CalendarFault::NoException => "calendar-table-no-exception",
            CalendarFault::Order => "calendar-table-order",
            CalendarFault::YearMissing => "calendar-table-year-missing",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("line", self.line.to_string())]
    }
}

static NATIONAL: LazyLock<WorkCalendar> = LazyLock::new(|| {
    // The table is compiled in and a test reads it, so no built program can find it unreadable.
    WorkCalendar::parse(include_str!("../../../../data/workdays.csv"))
        .expect("the embedded holiday table is readable")
});

impl WorkCalendar {
    /// The national calendar, from `data/workdays.csv`.
    pub fn national() -> &'static WorkCalendar {
        &NATIONAL
    }

    /// Reads a table `date,kind,name` in date order, kind being `holiday` or `workday`. The years
    /// it mentions are the years it covers.
    pub fn parse(table: &str) -> Result<WorkCalendar, CalendarError> {
        let mut exceptions = BTreeMap::new();
        let mut last: Option<NaiveDate> = None;
        let mut lines = table
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line));
        if lines
            .next()
            .is_none_or(|(_, header)| header.trim_start_matches('\u{feff}') != "date,kind,name")
        {
            return Err(CalendarError {
                line: 1,
                fault: CalendarFault::Header,
            });
        }
        for (line, row) in lines {
            let (date, exception) = read_row(row).map_err(|fault| CalendarError { line, fault })?;
            if let Some(last) = last {
                if date <= last {
                    return Err(CalendarError {
                        line,
                        fault: CalendarFault::Order,
                    });
                }
                if date.year() > last.year() + 1 {
                    return Err(CalendarError {
                        line,
                        fault: CalendarFault::YearMissing,
                    });
                }
            }
            last = Some(date);
            exceptions.insert(date, exception);
        }
        let ends = exceptions
            .first_key_value()
            .zip(exceptions.last_key_value());
        let Some((first_year, last_year)) =
            ends.map(|((first, _), (last, _))| (first.year(), last.year()))
        else {
            return Err(CalendarError {
                line: 1,
                fault: CalendarFault::Empty,
            });
        };
        let working = (first_year..=last_year)
            .filter_map(|year| NaiveDate::from_ymd_opt(year, 1, 1))
            .flat_map(|new_year| {
                new_year
                    .iter_days()
                    .take_while(move |day| day.year() == new_year.year())
            })
            .filter(|day| match exceptions.get(day) {
                Some(exception) => exception.kind == DayKind::MakeUp,
                None => !is_weekend(*day),
            })
            .collect();
        Ok(WorkCalendar {
            working,
            exceptions,
            first_year,
            last_year,
        })
    }

    /// Whether the day is worked.
    pub fn is_working_day(&self, day: NaiveDate) -> Result<bool, NoCalendar> {
        self.covered(day)?;
        Ok(self.working.binary_search(&day).is_ok())
    }

    /// The last day of a term of `working_days` that begins on `from`.
    ///
    /// With `count_first_day` the first working day on or after `from` is day 1 (the usual public
    /// notice); without it, the first working day after `from`. A term of no days ends on `from`.
    pub fn end_of(
        &self,
        from: NaiveDate,
        working_days: u32,
        count_first_day: bool,
    ) -> Result<NaiveDate, NoCalendar> {
        self.covered(from)?;
        let Some(further) = working_days.checked_sub(1) else {
            return Ok(from);
        };
        let first = if count_first_day {
            self.days_before(from)
        } else {
            self.days_until(from)
        };
        let place = first.saturating_add(further as usize);
        self.working
            .get(place)
            .copied()
            .ok_or_else(|| self.no_year(self.last_year + 1))
    }

    /// Working days that pass from one day to another: those after `from`, up to and with `to`.
    /// Negative when `to` lies before `from`.
    ///
    /// If `to` is a working day after `from`, then `end_of(from, n, false)` is `to` again.
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> Result<i64, NoCalendar> {
        self.covered(from)?;
        self.covered(to)?;
        // A calendar holds a few thousand days, so the places fit.
        Ok(self.days_until(to) as i64 - self.days_until(from) as i64)
    }

    /// Working days in a range, both ends included.
    pub fn working_days_in(&self, range: &DateRange) -> Result<usize, NoCalendar> {
        self.covered(range.from())?;
        self.covered(range.to())?;
        Ok(self.days_until(range.to()) - self.days_before(range.from()))
    }

    /// The first working day after `day`.
    pub fn next_working_day(&self, day: NaiveDate) -> Result<NaiveDate, NoCalendar> {
        self.end_of(day, 1, false)
    }

    /// The day itself if it is worked, otherwise the first working day after it.
    pub fn working_day_on_or_after(&self, day: NaiveDate) -> Result<NaiveDate, NoCalendar> {
        self.end_of(day, 1, true)
    }

    /// The exception that a day is, if it does not follow its weekday.
    pub fn exception(&self, day: NaiveDate) -> Option<&DayException> {
        self.exceptions.get(&day)
    }

    /// First year covered.
    pub const fn first_year(&self) -> i32 {
        self.first_year
    }

    /// Last year covered.
    pub const fn last_year(&self) -> i32 {
        self.last_year
    }

    /// Working days before `day`: the place of the first working day on or after it.
    fn days_before(&self, day: NaiveDate) -> usize {
        self.working.partition_point(|worked| *worked < day)
    }

    /// Working days up to and with `day`: the place of the first working day after it.
    fn days_until(&self, day: NaiveDate) -> usize {
        self.working.partition_point(|worked| *worked <= day)
    }

    fn covered(&self, day: NaiveDate) -> Result<(), NoCalendar> {
        let year = day.year();
        if (self.first_year..=self.last_year).contains(&year) {
            Ok(())
        } else {
            Err(self.no_year(year))
        }
    }

    fn no_year(&self, year: i32) -> NoCalendar {
        NoCalendar {
            year,
            first_year: self.first_year,
            last_year: self.last_year,
        }
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn read_row(row: &str) -> Result<(NaiveDate, DayException), CalendarFault> {
    let mut fields = row.split(',');
    let (Some(date), Some(kind), Some(name), None) =
        (fields.next(), fields.next(), fields.next(), fields.next())
    else {
        return Err(CalendarFault::Row);
    };
    let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").map_err(|_| CalendarFault::Row)?;
    let kind = match kind {
        "holiday" => DayKind::Holiday,
        "workday" => DayKind::MakeUp,
        _ => return Err(CalendarFault::Row),
    };
    if is_weekend(date) != (kind == DayKind::MakeUp) {
        return Err(CalendarFault::NoException);
    }
    Ok((
        date,
        DayException {
            kind,
            name: name.to_owned(),
        },
    ))
}

#[cfg(test)]
mod tests;
