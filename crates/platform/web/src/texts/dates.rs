//! Days, times and deadlines in the reader's words (LOOK §5). ISO dates stand only in the columns of tables.

use chrono::{Datelike, NaiveDate};
use kernel::Moment;

use super::T;

impl T {
    /// `5 月 15 日`, `15 May`; with the year when it is not this one.
    pub fn date(self, day: NaiveDate) -> String {
        if day.year() == self.today().year() {
            self.day_month(day)
        } else {
            self.date_with_year(day)
        }
    }

    /// `2023 年 5 月 15 日`, `15 May 2023`.
    pub fn date_with_year(self, day: NaiveDate) -> String {
        self.with("web-date-year")
            .s("year", day.year())
            .s("date", self.day_month(day))
            .to_string()
    }

    /// `5 月 15 日（星期五）`, `Friday 15 May`.
    pub fn day(self, day: NaiveDate) -> String {
        self.with("web-date-weekday")
            .s("date", self.date(day))
            .s("weekday", self.weekday(day))
            .to_string()
    }

    /// `星期五`, `Friday`.
    pub fn weekday(self, day: NaiveDate) -> String {
        self.say(&format!(
            "web-weekday-{}",
            day.weekday().number_from_monday()
        ))
        .into_owned()
    }

    /// `5 月 13 日 18:52`.
    pub fn moment(self, at: Moment) -> String {
        format!("{} {}", self.date(at.date()), self.time(at))
    }

    /// `18:52`.
    pub fn time(self, at: Moment) -> String {
        at.time().format("%H:%M").to_string()
    }

    /// `3 月 2 日至 4 月 17 日`; the year is written once when both days share it.
    pub fn range(self, from: NaiveDate, to: NaiveDate) -> String {
        let (first, last) = if from.year() == to.year() && !self.english() {
            (self.date(from), self.day_month(to))
        } else if from.year() == to.year() {
            (self.day_month(from), self.date(to))
        } else {
            (self.date_with_year(from), self.date_with_year(to))
        };
        self.with("web-date-range")
            .s("from", first)
            .s("to", last)
            .to_string()
    }

    /// For a column of days: `05-13` this year, `2022-05-13` otherwise.
    pub fn iso(self, day: NaiveDate) -> String {
        let form = if day.year() == self.today().year() {
            "%m-%d"
        } else {
            "%Y-%m-%d"
        };
        day.format(form).to_string()
    }

    /// Working days left to a deadline: 剩 3 个工作日, 今天到期, 已超 1 个工作日.
    pub fn days_left(self, working_days: i64) -> String {
        match working_days {
            0 => self.say("web-due-today").into_owned(),
            left if left > 0 => self.with("web-due-left").n("n", left).to_string(),
            over => self.with("web-due-over").n("n", -over).to_string(),
        }
    }

    fn day_month(self, day: NaiveDate) -> String {
        let month = self.say(&format!("web-month-{}", day.month()));
        self.with("web-date")
            .s("month", month)
            .s("day", day.day())
            .to_string()
    }
}

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn days_read_as_people_write_them() {
        let today = day(2023, 5, 13);
        let (zh, en) = (T::new(Lang::Zh, today), T::new(Lang::En, today));
        assert_eq!(zh.date(day(2023, 5, 15)), "5 月 15 日");
        assert_eq!(zh.date(day(2022, 12, 1)), "2022 年 12 月 1 日");
        assert_eq!(zh.day(day(2023, 5, 15)), "5 月 15 日（星期一）");
        assert_eq!(
            zh.range(day(2023, 3, 2), day(2023, 4, 17)),
            "3 月 2 日至 4 月 17 日"
        );
        assert_eq!(
            zh.range(day(2022, 3, 2), day(2022, 4, 17)),
            "2022 年 3 月 2 日至 4 月 17 日"
        );
        assert_eq!(en.date(day(2023, 5, 15)), "15 May");
        assert_eq!(en.day(day(2022, 5, 15)), "Sunday 15 May 2022");
        assert_eq!(
            en.range(day(2022, 3, 2), day(2022, 4, 17)),
            "2 March to 17 April 2022"
        );
        assert_eq!(zh.iso(day(2023, 5, 13)), "05-13");
    }

    #[test]
    fn deadlines_count_in_working_days() {
        let zh = T::new(Lang::Zh, day(2023, 5, 13));
        assert_eq!(zh.days_left(3), "剩 3 个工作日");
        assert_eq!(zh.days_left(0), "今天到期");
        assert_eq!(zh.days_left(-1), "已超 1 个工作日");
        let en = T::new(Lang::En, day(2023, 5, 13));
        assert_eq!(en.days_left(1), "1 working day left");
        assert_eq!(en.days_left(-2), "2 working days late");
    }
}
