//! Time is given, not taken: instants, the clock they come from, and the calendar day they fall on.
//!
//! An instant is UTC and cut to microseconds, because PostgreSQL keeps no more; every date, deadline
//! and "today" is that of Asia/Shanghai, which has no summer time.

use std::sync::Mutex;

use chrono::{DateTime, Datelike, Duration, FixedOffset, NaiveDate, NaiveTime, TimeZone, Utc};
use serde::{Deserialize, Serialize};

/// Seconds that Asia/Shanghai is ahead of UTC.
const SHANGHAI_SECONDS: i32 = 8 * 3600;

fn shanghai() -> FixedOffset {
    FixedOffset::east_opt(SHANGHAI_SECONDS).expect("eight hours is a valid offset")
}

/// An instant, UTC, cut to whole microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(DateTime<Utc>);

impl Moment {
    /// The instant, with anything finer than a microsecond cut off.
    pub fn new(at: DateTime<Utc>) -> Moment {
        let micros = at.timestamp_micros();
        Moment(DateTime::from_timestamp_micros(micros).unwrap_or(at))
    }

    /// Microseconds since 1970, or `None` outside the years chrono can count.
    pub fn from_micros(micros: i64) -> Option<Moment> {
        DateTime::from_timestamp_micros(micros).map(Moment)
    }

    /// The instant of a wall-clock time in Asia/Shanghai.
    pub fn from_shanghai(date: NaiveDate, time: NaiveTime) -> Moment {
        let local = date.and_time(time);
        Moment::new(
            Utc.from_utc_datetime(&(local - Duration::seconds(i64::from(SHANGHAI_SECONDS)))),
        )
    }

    /// The first instant of a calendar day in Asia/Shanghai.
    pub fn start_of(date: NaiveDate) -> Moment {
        Moment::from_shanghai(date, NaiveTime::MIN)
    }

    /// The calendar day in Asia/Shanghai.
    pub fn date(self) -> NaiveDate {
        self.0.with_timezone(&shanghai()).date_naive()
    }

    /// The wall-clock time in Asia/Shanghai.
    pub fn time(self) -> NaiveTime {
        self.0.with_timezone(&shanghai()).time()
    }

    /// The calendar year in Asia/Shanghai.
    pub fn year(self) -> i32 {
        self.date().year()
    }

    /// The instant as chrono's type, for a column.
    pub fn utc(self) -> DateTime<Utc> {
        self.0
    }

    /// Microseconds since 1970.
    pub fn micros(self) -> i64 {
        self.0.timestamp_micros()
    }

    /// The instant that lies `span` later (earlier when negative); the end of time stands still.
    pub fn plus(self, span: Duration) -> Moment {
        self.0.checked_add_signed(span).map_or(self, Moment::new)
    }

    /// The time that passed since `earlier`.
    pub fn since(self, earlier: Moment) -> Duration {
        self.0 - earlier.0
    }
}

impl From<DateTime<Utc>> for Moment {
    fn from(at: DateTime<Utc>) -> Moment {
        Moment::new(at)
    }
}

impl std::fmt::Display for Moment {
    /// RFC 3339 with microseconds, UTC.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(chrono::SecondsFormat::Micros, true))
    }
}

/// Where "now" comes from.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Moment;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods)] // the one place where the machine is asked
    fn now(&self) -> Moment {
        Moment::new(Utc::now())
    }
}

/// A clock that stands where it is put: for tests and for the demonstration year.
#[derive(Debug)]
pub struct SetClock(Mutex<Moment>);

impl SetClock {
    /// A clock that stands at `at`.
    pub fn at(at: Moment) -> SetClock {
        SetClock(Mutex::new(at))
    }

    /// Puts the clock to `at`, later or earlier.
    pub fn set(&self, at: Moment) {
        *self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner()) = at;
    }

    /// Moves the clock by `span`.
    pub fn advance(&self, span: Duration) {
        let mut at = self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        *at = at.plus(span);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Moment {
        *self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// The machine's clock moved by a fixed span: the demonstration's own time, ticking as real time does.
#[derive(Debug)]
pub struct ShiftedClock(Mutex<Duration>);

impl ShiftedClock {
    /// A clock that reads `at` now and goes on from there.
    pub fn starting_at(at: Moment) -> ShiftedClock {
        ShiftedClock(Mutex::new(at.since(SystemClock.now())))
    }

    /// Puts the clock to `at`; it goes on ticking from there.
    pub fn set(&self, at: Moment) {
        *self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner()) = at.since(SystemClock.now());
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> Moment {
        let shift = *self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        SystemClock.now().plus(shift)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn four_in_the_afternoon_utc_is_already_tomorrow_in_shanghai() {
        let at = Moment::new(Utc.with_ymd_and_hms(2023, 5, 31, 16, 0, 0).unwrap());
        assert_eq!(at.date(), day(2023, 6, 1));
        assert_eq!(at, Moment::start_of(day(2023, 6, 1)));
    }

    #[test]
    fn an_instant_is_cut_to_microseconds() {
        let fine = Utc.timestamp_opt(1, 123_456_789).unwrap();
        assert_eq!(Moment::new(fine).to_string(), "1970-01-01T00:00:01.123456Z");
    }

    #[test]
    fn a_set_clock_moves_only_when_it_is_moved() {
        let clock = SetClock::at(Moment::start_of(day(2023, 1, 3)));
        let before = clock.now();
        clock.advance(Duration::days(10));
        assert_eq!(clock.now().since(before), Duration::days(10));
    }
}
