//! What the pack says about filing a class, and the days that follow from it.
//!
//! Pure: the pack and the calendar are given. Whether a day can be told at all is part of the answer, because a year
//! without a published holiday calendar has no working days to count.

use chrono::{Days, NaiveDate};
use kernel::{NoCalendar, WorkCalendar};
use policy::{DayUnit, Period, Settings, Step};

/// Days looked back for the latest day of filing; no lead time of any place comes near it.
const LOOK_BACK_DAYS: u64 = 200;

/// The rules of filing, taken from the settings of a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct FilingRules {
    /// How long before the first lesson a class is sent for review.
    pub lead: Period,
    /// How long before the lesson a change of the timetable is filed.
    pub change_lead: Period,
    /// The fewest learners.
    pub learners_least: i64,
    /// The most learners.
    pub learners_most: i64,
    /// Minutes of a class hour.
    pub hour_minutes: i32,
    /// The most class hours of a day.
    pub hours_per_day_most: i32,
    /// Within what time the bureau answers; none when the pack does not say.
    pub answer_within: Option<Period>,
    /// How many days before its end a term counts as nearly over.
    pub warn_days_before: u16,
}

impl FilingRules {
    /// The rules of a pack.
    pub fn of(settings: &Settings) -> FilingRules {
        let filing = &settings.class_filing;
        let deadline = settings.deadline(Step::ClassReview);
        FilingRules {
            lead: filing.lead.clone(),
            change_lead: filing.change_lead.clone(),
            learners_least: i64::from(filing.learners.least),
            learners_most: i64::from(filing.learners.most),
            hour_minutes: i32::from(filing.hour_minutes),
            hours_per_day_most: i32::from(filing.hours_per_day_most),
            answer_within: deadline.map(|deadline| deadline.within.clone()),
            warn_days_before: deadline.map_or(0, |deadline| deadline.warn_days_before),
        }
    }

    /// The last day on which a class that begins on `first` can be sent for review. Where working days are counted it is one: nobody
    /// is told to send on a holiday.
    pub fn latest_filing_day(&self, first: NaiveDate) -> Result<NaiveDate, NoCalendar> {
        let mut day = latest_day_before(&self.lead, first)?;
        if self.lead.unit == DayUnit::WorkingDays {
            while !WorkCalendar::national().is_working_day(day)? {
                day = day.pred_opt().unwrap_or(day);
            }
        }
        Ok(day)
    }

    /// Whether a class that begins on `first` can no longer be sent on `day`. A holiday after the last working day is still in time
    /// when the lead time counts from the same day.
    pub fn is_too_late(&self, day: NaiveDate, first: NaiveDate) -> Result<bool, NoCalendar> {
        Ok(day > self.latest_filing_day(first)? && self.earliest_first_day(day)? > first)
    }

    /// The earliest first day of a class that is sent for review on `day`.
    pub fn earliest_first_day(&self, day: NaiveDate) -> Result<NaiveDate, NoCalendar> {
        end_of(&self.lead, day)
    }

    /// The last day on which the bureau answers a class that was sent on `day`; none when the pack does not say.
    pub fn answer_by(&self, day: NaiveDate) -> Result<Option<NaiveDate>, NoCalendar> {
        self.answer_within
            .as_ref()
            .map(|period| end_of(period, day))
            .transpose()
    }

    /// Whether a change of a lesson on `lesson` is filed later than the pack asks. A calendar that cannot tell blames
    /// nobody.
    pub fn change_is_late(&self, today: NaiveDate, lesson: Option<NaiveDate>) -> bool {
        lesson.is_some_and(|lesson| {
            latest_day_before(&self.change_lead, lesson).is_ok_and(|latest| today > latest)
        })
    }
}

/// The last day of a period that begins on `from`.
pub fn end_of(period: &Period, from: NaiveDate) -> Result<NaiveDate, NoCalendar> {
    let days = u32::from(period.days);
    match period.unit {
        DayUnit::WorkingDays => WorkCalendar::national().end_of(from, days, period.count_first_day),
        DayUnit::CalendarDays => {
            let days = u64::from(days) - u64::from(period.count_first_day && days > 0);
            Ok(from.checked_add_days(Days::new(days)).unwrap_or(from))
        }
    }
}

/// The last day on which a period can begin and still end by `by`.
fn latest_day_before(period: &Period, by: NaiveDate) -> Result<NaiveDate, NoCalendar> {
    let mut day = by;
    for _ in 0..LOOK_BACK_DAYS {
        if end_of(period, day)? <= by {
            return Ok(day);
        }
        day = day.pred_opt().unwrap_or(day);
    }
    Ok(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn working(days: u16) -> Period {
        Period {
            days,
            unit: DayUnit::WorkingDays,
            count_first_day: false,
        }
    }

    fn rules(lead: Period) -> FilingRules {
        FilingRules {
            lead,
            change_lead: working(1),
            learners_least: 1,
            learners_most: 60,
            hour_minutes: 45,
            hours_per_day_most: 8,
            answer_within: Some(working(5)),
            warn_days_before: 1,
        }
    }

    #[test]
    fn the_lead_time_leaps_over_the_spring_festival_of_2023() {
        // 21 to 27 January were the holiday; Saturday 28 and Sunday 29 were worked
        let five = rules(working(5));
        let table = [
            (day(2023, 1, 30), day(2023, 1, 18)),
            (day(2023, 1, 28), day(2023, 1, 16)),
            (day(2023, 2, 6), day(2023, 1, 30)),
            (day(2023, 5, 18), day(2023, 5, 11)),
        ];
        for (first, latest) in table {
            assert_eq!(five.latest_filing_day(first), Ok(latest), "{first}");
            let next = latest.succ_opt().unwrap();
            assert!(five.earliest_first_day(latest).unwrap() <= first);
            assert!(five.earliest_first_day(next).unwrap() > first, "{first}");
        }
    }

    #[test]
    fn nobody_is_told_to_send_a_class_on_a_holiday() {
        // Monday 1 January 2024 was a holiday after the weekend; Friday 29 December was worked
        let five = rules(working(5));
        let (first, holiday) = (day(2024, 1, 8), day(2024, 1, 1));
        assert_eq!(five.latest_filing_day(first), Ok(day(2023, 12, 29)));
        assert_eq!(five.earliest_first_day(holiday), Ok(first));
        for (sent, late) in [
            (day(2023, 12, 29), false),
            (holiday, false),
            (day(2024, 1, 2), true),
        ] {
            assert_eq!(five.is_too_late(sent, first), Ok(late), "{sent}");
        }
    }

    #[test]
    fn a_pack_may_count_calendar_days_and_the_first_day() {
        let calendar = |count_first_day| Period {
            days: 7,
            unit: DayUnit::CalendarDays,
            count_first_day,
        };
        let first = day(2023, 5, 18);
        assert_eq!(
            rules(calendar(false)).latest_filing_day(first),
            Ok(day(2023, 5, 11))
        );
        assert_eq!(
            rules(calendar(true)).latest_filing_day(first),
            Ok(day(2023, 5, 12))
        );
        assert_eq!(rules(working(0)).latest_filing_day(first), Ok(first));
    }

    #[test]
    fn a_year_without_a_calendar_is_said_to_be_so() {
        assert!(
            rules(working(5))
                .latest_filing_day(day(2027, 1, 4))
                .is_err()
        );
        assert!(rules(working(5)).answer_by(day(2026, 12, 31)).is_err());
    }

    #[test]
    fn the_bureau_answers_within_its_working_days() {
        // Thursday before the May holiday of 2023: 23 April and 6 May were worked
        assert_eq!(
            rules(working(5)).answer_by(day(2023, 4, 27)),
            Ok(Some(day(2023, 5, 8)))
        );
        let silent = FilingRules {
            answer_within: None,
            ..rules(working(5))
        };
        assert_eq!(silent.answer_by(day(2023, 4, 27)), Ok(None));
    }

    #[test]
    fn a_change_filed_on_the_day_of_the_lesson_is_late() {
        let rules = rules(working(5));
        let typhoon = day(2023, 7, 28);
        for (today, late) in [
            (day(2023, 7, 27), false),
            (typhoon, true),
            (day(2023, 7, 29), true),
        ] {
            assert_eq!(rules.change_is_late(today, Some(typhoon)), late, "{today}");
        }
        assert!(!rules.change_is_late(typhoon, None));
    }
}
