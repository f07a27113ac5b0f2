//! The pure decisions about a public notice: which lines may be published, from when to when, how many identity numbers could
//! still be behind a masked one, and what an objection stops.

use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate};
use kernel::{Mask, NoCalendar, WorkCalendar};
use policy::{DayUnit, Period};

use crate::claims::LineState;
use crate::claims::state::words;

/// Characters of an identity number.
const NUMBER_LENGTH: usize = 18;
/// Where the birth date stands in it, and where it ends.
const BIRTH: std::ops::Range<usize> = 6..14;
/// Where the serial stands in it.
const SERIAL: std::ops::Range<usize> = 14..17;
/// Values the check character may have; a visible one divides the numbers by as many.
const CHECK_VALUES: u64 = 11;
/// Years back from today in which somebody on a list may have been born.
const BIRTH_YEARS: i32 = 100;

words! {
    /// Where a notice stands.
    NoticeState {
        /// 草稿: frozen, not published yet.
        Draft = "draft",
        /// 公示中.
        Published = "published",
        /// 已期满.
        Ended = "ended",
        /// 已撤回.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// Where an objection stands.
    ObjectionState {
        /// 待答复: the row waits.
        Open = "open",
        /// 异议成立: the row gets nothing.
        Upheld = "upheld",
        /// 异议不成立: the row goes on.
        Rejected = "rejected",
    }
}

words! {
    /// What is said to be wrong with a row.
    Ground {
        /// 没有参加这个班.
        DidNotAttend = "did_not_attend",
        /// 金额不对.
        AmountWrong = "amount_wrong",
        /// 不符合条件.
        NotEntitled = "not_entitled",
        /// 其他.
        Other = "other",
    }
}

/// Whether a claim line may stand on a new notice: the meeting approved it, its money is above nothing, and it stands on no
/// other living notice.
pub fn may_be_noticed(state: LineState, approved_fen: i64, on_live_notice: bool) -> bool {
    state == LineState::Approved && approved_fen > 0 && !on_live_notice
}

/// The first and last day of a notice published on `on`, by the pack's period.
pub fn days_of(period: &Period, on: NaiveDate) -> Result<(NaiveDate, NaiveDate), NoCalendar> {
    let days = u32::from(period.days);
    let end = match period.unit {
        DayUnit::WorkingDays => {
            WorkCalendar::national().end_of(on, days, period.count_first_day)?
        }
        DayUnit::CalendarDays => {
            let days = u64::from(days) - u64::from(period.count_first_day && days > 0);
            on.checked_add_days(Days::new(days)).unwrap_or(on)
        }
    };
    Ok((on, end))
}

/// Whether the days of a notice are over on `today`: its last day is the last on which it stands.
pub fn is_over(ends_on: NaiveDate, today: NaiveDate) -> bool {
    today > ends_on
}

/// Where a line goes when its last open objection was rejected.
pub const fn after_rejection(notice: NoticeState) -> LineState {
    match notice {
        NoticeState::Ended => LineState::Cleared,
        NoticeState::Withdrawn => LineState::Approved,
        NoticeState::Draft | NoticeState::Published => LineState::Noticed,
    }
}

/// Counts how many identity numbers could stand behind a masked one.
///
/// What stays open is counted: divisions that begin with the digits shown, days of birth of the last hundred years that agree
/// with the digits shown, serial numbers; a visible check character leaves one number in eleven. It counts possible numbers,
/// not people of the place: with the six digits of the division alone it is some 36 millions, which nobody can guess from.
pub struct Matches<'a> {
    divisions: &'a dyn Fn(&str) -> u64,
    today: NaiveDate,
    known: HashMap<String, u64>,
}

impl<'a> Matches<'a> {
    /// `divisions` answers how many county-level divisions begin with some digits.
    pub fn new(divisions: &'a dyn Fn(&str) -> u64, today: NaiveDate) -> Matches<'a> {
        Matches {
            divisions,
            today,
            known: HashMap::new(),
        }
    }

    /// For one masked number; one that is not of eighteen characters is counted as a single possibility.
    pub fn of(&mut self, masked: &str) -> u64 {
        let shown: Vec<char> = masked.chars().collect();
        if shown.len() != NUMBER_LENGTH {
            return 1;
        }
        let head: String = shown[..BIRTH.start]
            .iter()
            .take_while(|c| **c != '*')
            .collect();
        let divisions = if head.len() == BIRTH.start {
            1
        } else {
            (self.divisions)(&head).max(1)
        };
        let births = self.births(&shown[BIRTH]);
        let open_serials = shown[SERIAL].iter().filter(|c| **c == '*').count();
        let serials = 10u64.pow(u32::try_from(open_serials).unwrap_or(0));
        let all = divisions.saturating_mul(births).saturating_mul(serials);
        if shown[NUMBER_LENGTH - 1] == '*' {
            all
        } else {
            (all / CHECK_VALUES).max(1)
        }
    }

    /// Days of birth that agree with the digits shown.
    fn births(&mut self, shown: &[char]) -> u64 {
        let key: String = shown.iter().collect();
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let first = self
            .today
            .with_year(self.today.year() - BIRTH_YEARS)
            .unwrap_or(self.today);
        let count = first
            .iter_days()
            .take_while(|day| *day <= self.today)
            .filter(|day| {
                let digits = day.format("%Y%m%d").to_string();
                digits
                    .chars()
                    .zip(shown)
                    .all(|(digit, shown)| *shown == '*' || *shown == digit)
            })
            .count();
        let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
        self.known.insert(key, count);
        count
    }
}

/// A mask as stored.
pub fn mask_text(mask: Mask) -> String {
    format!("{}+{}", mask.head, mask.tail)
}

/// A mask from its stored text.
pub fn mask_of(text: &str) -> Option<Mask> {
    let (head, tail) = text.split_once('+')?;
    Some(Mask {
        head: head.parse().ok()?,
        tail: tail.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2023, month, day).unwrap()
    }

    fn period(days: u16, unit: DayUnit, count_first_day: bool) -> Period {
        Period {
            days,
            unit,
            count_first_day,
        }
    }

    #[test]
    fn only_a_line_the_meeting_approved_and_nobody_publishes_may_be_published() {
        for state in LineState::ALL {
            let expected = *state == LineState::Approved;
            assert_eq!(may_be_noticed(*state, 65_000, false), expected, "{state:?}");
            assert!(!may_be_noticed(*state, 65_000, true), "{state:?}");
            assert!(!may_be_noticed(*state, 0, false), "{state:?}");
        }
    }

    #[test]
    fn a_notice_stands_the_working_days_of_the_pack_over_holidays_and_worked_weekends() {
        use DayUnit::{CalendarDays, WorkingDays};
        for (days, unit, first, from, to) in [
            // a plain week: Monday to Friday
            (5, WorkingDays, true, day(5, 8), day(5, 12)),
            (5, WorkingDays, false, day(5, 8), day(5, 15)),
            // before May Day of 2023: Sunday 23 April is worked, 29 April to 3 May is off
            (5, WorkingDays, true, day(4, 21), day(4, 26)),
            (5, WorkingDays, true, day(4, 26), day(5, 5)),
            // seven days over the worked Saturday of 6 May
            (7, WorkingDays, true, day(5, 4), day(5, 11)),
            (7, CalendarDays, true, day(5, 4), day(5, 10)),
            (7, CalendarDays, false, day(5, 4), day(5, 11)),
        ] {
            let got = days_of(&period(days, unit, first), from).unwrap();
            assert_eq!(got, (from, to), "{days} {unit:?} {first} from {from}");
        }
    }

    #[test]
    fn a_year_without_a_calendar_has_no_last_day() {
        let far = NaiveDate::from_ymd_opt(2031, 1, 6).unwrap();
        assert!(days_of(&period(5, DayUnit::WorkingDays, true), far).is_err());
    }

    #[test]
    fn the_last_day_is_the_last_on_which_it_stands() {
        assert!(!is_over(day(5, 12), day(5, 12)));
        assert!(is_over(day(5, 12), day(5, 13)));
    }

    #[test]
    fn the_first_six_digits_leave_millions_of_numbers_and_the_last_four_beside_them_some_thousands()
    {
        let divisions = |head: &str| if head == "35" { 84 } else { 1 };
        let mut matches = Matches::new(&divisions, day(6, 1));
        let counts: Vec<u64> = [
            "350481************",
            "35*************123",
            "350481********1234",
            "3504811990********",
            "350481199001019001",
        ]
        .iter()
        .map(|masked| matches.of(masked))
        .collect();
        // 100 years have 36,526 days with their leap days, both ends counted
        assert_eq!(
            counts,
            [
                36_525 * 1_000 + 1_000,
                84 * 36_526 * 10 / 11,
                36_526 / 11,
                365 * 1_000,
                1
            ]
        );
        assert!(counts[0] >= 1_000_000, "safe");
        assert!(counts[2] < 1_000_000 && counts[3] < 1_000_000, "warned");
    }

    #[test]
    fn a_mask_is_stored_and_read_back() {
        for mask in [Mask::FIRST_SIX, Mask::FIRST_TWO_LAST_THREE, Mask::HIDDEN] {
            assert_eq!(mask_of(&mask_text(mask)), Some(mask));
        }
        assert_eq!(mask_of("six"), None);
    }

    #[test]
    fn a_rejected_objection_lets_the_line_go_where_its_notice_is() {
        assert_eq!(after_rejection(NoticeState::Published), LineState::Noticed);
        assert_eq!(after_rejection(NoticeState::Ended), LineState::Cleared);
        assert_eq!(after_rejection(NoticeState::Withdrawn), LineState::Approved);
    }
}
