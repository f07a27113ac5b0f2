use std::collections::HashMap;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn national() -> &'static WorkCalendar {
    WorkCalendar::national()
}

#[test]
fn published_terms_end_on_the_day_that_was_published() {
    // Golden cases S105–S115: notices of 南平 of 2023, and terms computed from the same holiday list.
    for (id, start, working_days, count_first_day, end) in [
        ("S105", "2023-08-17", 5, true, "2023-08-23"),
        ("S106", "2023-02-13", 5, true, "2023-02-17"),
        ("S108", "2023-09-28", 5, true, "2023-10-10"),
        ("S110", "2025-01-24", 5, false, "2025-02-07"),
        ("S111", "2025-09-25", 7, false, "2025-10-11"),
        ("S113", "2026-04-30", 10, false, "2026-05-18"),
        ("S115", "2026-09-18", 5, true, "2026-09-23"),
    ] {
        assert_eq!(
            national().end_of(day(start), working_days, count_first_day),
            Ok(day(end)),
            "{id}"
        );
    }
}

#[test]
fn a_term_that_begins_on_a_day_off_begins_on_the_next_working_day() {
    // 2023-10-01 lies in the National Day holiday, which ends on the 6th; the 7th is a Saturday
    // worked.
    for (count_first_day, end) in [(true, "2023-10-07"), (false, "2023-10-07")] {
        assert_eq!(
            national().end_of(day("2023-10-01"), 1, count_first_day),
            Ok(day(end))
        );
    }
    assert_eq!(
        national().working_day_on_or_after(day("2023-10-07")),
        Ok(day("2023-10-07"))
    );
    assert_eq!(
        national().next_working_day(day("2023-10-07")),
        Ok(day("2023-10-08"))
    );
    assert_eq!(
        national().end_of(day("2023-10-01"), 0, true),
        Ok(day("2023-10-01"))
    );
}

#[test]
fn holidays_and_make_up_days_are_exceptions_with_a_name() {
    let holiday = national().exception(day("2023-01-23")).unwrap();
    assert_eq!(
        (holiday.kind, holiday.name.as_str()),
        (DayKind::Holiday, "春节")
    );
    assert_eq!(national().is_working_day(day("2023-01-23")), Ok(false));
    assert_eq!(
        national().exception(day("2023-01-28")).unwrap().kind,
        DayKind::MakeUp
    );
    assert_eq!(national().is_working_day(day("2023-01-28")), Ok(true));
    assert_eq!(national().exception(day("2023-02-01")), None);
}

#[test]
fn a_year_outside_the_table_is_named_and_never_guessed() {
    let none = |year| NoCalendar {
        year,
        first_year: 2004,
        last_year: 2026,
    };
    assert_eq!(
        national().is_working_day(day("2027-01-04")),
        Err(none(2027))
    );
    assert_eq!(
        national().is_working_day(day("2003-12-31")),
        Err(none(2003))
    );
    assert_eq!(
        national().end_of(day("2026-12-30"), 5, true),
        Err(none(2027))
    );
    assert_eq!(
        national().end_of(day("2026-12-31"), 1, true),
        Ok(day("2026-12-31"))
    );
    assert_eq!(
        national().end_of(day("2026-12-31"), 1, false),
        Err(none(2027))
    );
    assert_eq!(
        national().end_of(day("2004-01-01"), u32::MAX, true),
        Err(none(2027))
    );
    assert_eq!(
        national().end_of(day("2030-01-01"), 0, true),
        Err(none(2030))
    );
    assert_eq!(
        national().working_days_between(day("2026-12-01"), day("2028-01-01")),
        Err(none(2028))
    );
    assert_eq!(none(2027).args()[0], ("year", "2027".to_owned()));
}

#[test]
fn a_faulty_table_is_refused_with_its_line() {
    for (table, line, fault) in [
        ("", 1, CalendarFault::Header),
        ("date;kind;name\n", 1, CalendarFault::Header),
        ("date,kind,name\n", 1, CalendarFault::Empty),
        (
            "date,kind,name\n2027-01-01,holiday\n",
            2,
            CalendarFault::Row,
        ),
        (
            "date,kind,name\n2027-01-01,off,元旦\n",
            2,
            CalendarFault::Row,
        ),
        (
            "date,kind,name\n2027-02-30,holiday,元旦\n",
            2,
            CalendarFault::Row,
        ),
        (
            "date,kind,name\n2027-01-02,holiday,元旦\n",
            2,
            CalendarFault::NoException,
        ),
        (
            "date,kind,name\n2027-01-04,workday,元旦\n",
            2,
            CalendarFault::NoException,
        ),
        (
            "date,kind,name\n2027-01-04,holiday,元旦\n2027-01-01,holiday,元旦\n",
            3,
            CalendarFault::Order,
        ),
        (
            "date,kind,name\n2027-01-01,holiday,元旦\n2027-01-01,holiday,元旦\n",
            3,
            CalendarFault::Order,
        ),
        (
            "date,kind,name\n2027-01-01,holiday,元旦\n2029-01-01,holiday,元旦\n",
            3,
            CalendarFault::YearMissing,
        ),
    ] {
        assert_eq!(
            WorkCalendar::parse(table).unwrap_err(),
            CalendarError { line, fault },
            "{table}"
        );
    }
}

/// The holiday table read anew and walked day by day: the model that the calendar must agree with.
struct Walk(HashMap<NaiveDate, bool>);

static WALK: LazyLock<Walk> = LazyLock::new(Walk::new);

impl Walk {
    fn new() -> Walk {
        let table = include_str!("../../../../../data/workdays.csv");
        Walk(
            table
                .lines()
                .skip(1)
                .map(|row| (day(&row[..10]), row.contains(",workday,")))
                .collect(),
        )
    }

    fn works(&self, day: NaiveDate) -> bool {
        let listed = self.0.get(&day).copied();
        listed.unwrap_or(day.weekday().number_from_monday() <= 5)
    }

    fn end_of(&self, from: NaiveDate, working_days: u32, count_first_day: bool) -> NaiveDate {
        let mut today = from;
        let mut counted = u32::from(count_first_day && self.works(today));
        while counted < working_days {
            today = today.succ_opt().unwrap();
            counted += u32::from(self.works(today));
        }
        today
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn terms_end_where_a_walk_from_day_to_day_ends(
        offset in 0_u64..8_401, working_days in 1_u32..120, count_first_day in any::<bool>(),
    ) {
        let walk = &*WALK;
        let from = day("2004-01-01") + chrono::Days::new(offset);
        let end = walk.end_of(from, working_days, count_first_day);
        let answer = national().end_of(from, working_days, count_first_day);
        if end.year() <= 2026 {
            prop_assert_eq!(answer, Ok(end));
            prop_assert_eq!(national().is_working_day(end), Ok(true));
            if !count_first_day {
                prop_assert_eq!(national().working_days_between(from, end), Ok(i64::from(working_days)));
                prop_assert_eq!(national().working_days_between(end, from), Ok(-i64::from(working_days)));
            }
        } else {
            prop_assert_eq!(answer.unwrap_err().year, 2027);
        }
    }

    #[test]
    fn days_in_a_range_are_the_working_days_a_walk_meets(offset in 0_u64..7_900, length in 0_u64..400) {
        let walk = &*WALK;
        let from = day("2004-01-01") + chrono::Days::new(offset);
        let range = DateRange::new(from, from + chrono::Days::new(length)).unwrap();
        let met = range.days().filter(|day| walk.works(*day)).count();
        prop_assert_eq!(national().working_days_in(&range), Ok(met));
    }
}
