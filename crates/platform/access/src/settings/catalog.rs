//! Every setting: its name, its group on the page, its unit and what it may be. Bounds are code, values are data.

use std::ops::RangeInclusive;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Something an administrator sets.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// Rows one import may have.
    RowsPerImport,
    /// Megabytes of one uploaded sheet.
    SheetMegabytes,
    /// Megabytes of one scan or photograph.
    ScanMegabytes,
    /// Rows of a page of a table.
    PageRows,
    /// Times one address may ask for its own row of a notice in an hour.
    LookUpsPerHour,
    /// Years a person's data is kept after it was last needed.
    RetentionYears,
    /// The telephone number people call.
    Telephone,
    /// When somebody answers it, in Chinese.
    HoursZh,
    /// The same in English.
    HoursEn,
    /// Minutes without a request after which a session of an office or institution ends.
    StaffIdleMinutes,
    /// Hours after which such a session ends in any case.
    StaffSessionHours,
    /// Minutes without a request after which a worker's session ends.
    WorkerIdleMinutes,
    /// Hours after which a worker's session ends in any case.
    WorkerSessionHours,
    /// Days a device stays known without being used.
    DeviceDays,
    /// Days an API token may be good for.
    TokenDaysMax,
    /// Days the list of sign-ins goes back.
    SignInsKeptDays,
    /// Characters a password has at least.
    PasswordLengthMin,
    /// Days after which a printed one-time password no longer opens.
    OneTimePasswordDays,
    /// Printed recovery codes of one account.
    RecoveryCodes,
    /// Minutes between the password and the second factor.
    SecondStepMinutes,
    /// Tries of the second factor in one second step.
    SecondStepTries,
    /// Wrong tries after which an account is locked for strangers.
    AccountTries,
    /// Wrong tries after which a known device is locked.
    DeviceTries,
    /// Wrong tries after which an address is locked.
    AddressTries,
    /// Minutes in which wrong tries add up.
    TriesMinutes,
    /// Minutes a lock lasts.
    LockMinutes,
    /// Minutes a worker's one-time code is good for.
    CodeMinutes,
    /// Tries of one code.
    CodeTries,
    /// Seconds before another code may be asked for.
    CodePauseSeconds,
    /// Codes for one telephone in 24 hours.
    CodesADay,
    /// Codes asked for from one address in an hour.
    CodesAnHourFromAddress,
}

/// What belongs together on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Imports, uploads, pages, retention.
    Work,
    /// How the office is reached.
    Office,
    /// Sessions, devices, tokens.
    Sessions,
    /// Passwords and second factors.
    Passwords,
    /// Wrong tries.
    Tries,
    /// One-time codes.
    Codes,
}

impl Group {
    /// All of them, in the order of the page.
    pub const ALL: [Group; 6] = [
        Group::Work,
        Group::Office,
        Group::Sessions,
        Group::Passwords,
        Group::Tries,
        Group::Codes,
    ];

    /// Its word in addresses and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Group::Work => "work",
            Group::Office => "office",
            Group::Sessions => "sessions",
            Group::Passwords => "passwords",
            Group::Tries => "tries",
            Group::Codes => "codes",
        }
    }

    /// The group of a word.
    pub fn from_word(word: &str) -> Option<Group> {
        Group::ALL.into_iter().find(|group| group.word() == word)
    }

    /// Its settings, in the order of the page.
    pub fn settings(self) -> impl Iterator<Item = Setting> {
        Setting::ALL
            .into_iter()
            .filter(move |setting| setting.group() == self)
    }
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Rows.
    Rows,
    /// Megabytes of 1,048,576 bytes.
    Megabytes,
    /// Times.
    Times,
    /// Years.
    Years,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
    /// Seconds.
    Seconds,
    /// Characters.
    Characters,
    /// Codes.
    Codes,
    /// Tries.
    Tries,
}

impl Unit {
    /// Its word in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Unit::Rows => "rows",
            Unit::Megabytes => "megabytes",
            Unit::Times => "times",
            Unit::Years => "years",
            Unit::Days => "days",
            Unit::Hours => "hours",
            Unit::Minutes => "minutes",
            Unit::Seconds => "seconds",
            Unit::Characters => "characters",
            Unit::Codes => "codes",
            Unit::Tries => "tries",
        }
    }
}

/// What a setting may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number within these bounds.
    Number(Unit, RangeInclusive<i64>),
    /// A telephone number as it is shown: digits, spaces, hyphens, brackets, a plus.
    Telephone,
    /// A short line of text; `english`: without Chinese characters.
    Line {
        /// The most characters.
        most: usize,
        /// Whether it stands on English pages.
        english: bool,
    },
}

/// Why a value cannot be set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingFault {
    /// Nothing was given.
    #[error("a value is needed")]
    Empty,
    /// Not a whole number.
    #[error("a whole number is needed")]
    NotANumber,
    /// Outside its bounds.
    #[error("between {low} and {high}")]
    OutOfRange {
        /// The least.
        low: i64,
        /// The most.
        high: i64,
    },
    /// Not a telephone number.
    #[error("not a telephone number")]
    NotATelephone,
    /// Too long.
    #[error("at most {most} characters")]
    TooLong {
        /// The most characters.
        most: usize,
    },
    /// Chinese characters where English is shown.
    #[error("the English line holds Chinese characters")]
    NotEnglish,
}

impl SettingFault {
    /// The message key.
    pub const fn key(&self) -> &'static str {
        match self {
            SettingFault::Empty => "access-setting-empty",
            SettingFault::NotANumber => "access-setting-not-a-number",
            SettingFault::OutOfRange { .. } => "access-setting-out-of-range",
            SettingFault::NotATelephone => "access-setting-not-a-telephone",
            SettingFault::TooLong { .. } => "access-setting-too-long",
            SettingFault::NotEnglish => "access-setting-not-english",
        }
    }

    /// The message's placeholders.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            SettingFault::OutOfRange { low, high } => {
                vec![("low", low.to_string()), ("high", high.to_string())]
            }
            SettingFault::TooLong { most } => vec![("most", most.to_string())],
            _ => vec![],
        }
    }
}

/// Digits of a telephone number at least: 12345 is one.
const TELEPHONE_DIGITS: RangeInclusive<usize> = 3..=20;

impl Setting {
    /// All of them, in the order of the page.
    pub const ALL: [Setting; 31] = [
        Setting::RowsPerImport,
        Setting::SheetMegabytes,
        Setting::ScanMegabytes,
        Setting::PageRows,
        Setting::LookUpsPerHour,
        Setting::RetentionYears,
        Setting::Telephone,
        Setting::HoursZh,
        Setting::HoursEn,
        Setting::StaffIdleMinutes,
        Setting::StaffSessionHours,
        Setting::WorkerIdleMinutes,
        Setting::WorkerSessionHours,
        Setting::DeviceDays,
        Setting::TokenDaysMax,
        Setting::SignInsKeptDays,
        Setting::PasswordLengthMin,
        Setting::OneTimePasswordDays,
        Setting::RecoveryCodes,
        Setting::SecondStepMinutes,
        Setting::SecondStepTries,
        Setting::AccountTries,
        Setting::DeviceTries,
        Setting::AddressTries,
        Setting::TriesMinutes,
        Setting::LockMinutes,
        Setting::CodeMinutes,
        Setting::CodeTries,
        Setting::CodePauseSeconds,
        Setting::CodesADay,
        Setting::CodesAnHourFromAddress,
    ];

    /// Its name: the row's id, the form's field, the API's word.
    pub const fn word(self) -> &'static str {
        match self {
            Setting::RowsPerImport => "rows_per_import",
            Setting::SheetMegabytes => "sheet_megabytes",
            Setting::ScanMegabytes => "scan_megabytes",
            Setting::PageRows => "page_rows",
            Setting::LookUpsPerHour => "look_ups_per_hour",
            Setting::RetentionYears => "retention_years",
            Setting::Telephone => "telephone",
            Setting::HoursZh => "hours_zh",
            Setting::HoursEn => "hours_en",
            Setting::StaffIdleMinutes => "staff_idle_minutes",
            Setting::StaffSessionHours => "staff_session_hours",
            Setting::WorkerIdleMinutes => "worker_idle_minutes",
            Setting::WorkerSessionHours => "worker_session_hours",
            Setting::DeviceDays => "device_days",
            Setting::TokenDaysMax => "token_days_max",
            Setting::SignInsKeptDays => "sign_ins_kept_days",
            Setting::PasswordLengthMin => "password_length_min",
            Setting::OneTimePasswordDays => "one_time_password_days",
            Setting::RecoveryCodes => "recovery_codes",
            Setting::SecondStepMinutes => "second_step_minutes",
            Setting::SecondStepTries => "second_step_tries",
            Setting::AccountTries => "account_tries",
            Setting::DeviceTries => "device_tries",
            Setting::AddressTries => "address_tries",
            Setting::TriesMinutes => "tries_minutes",
            Setting::LockMinutes => "lock_minutes",
            Setting::CodeMinutes => "code_minutes",
            Setting::CodeTries => "code_tries",
            Setting::CodePauseSeconds => "code_pause_seconds",
            Setting::CodesADay => "codes_a_day",
            Setting::CodesAnHourFromAddress => "codes_an_hour_from_address",
        }
    }

    /// The setting of a name.
    pub fn from_word(word: &str) -> Option<Setting> {
        Setting::ALL
            .into_iter()
            .find(|setting| setting.word() == word)
    }

    /// Where it stands on the page.
    pub const fn group(self) -> Group {
        use Setting::*;
        match self {
            RowsPerImport | SheetMegabytes | ScanMegabytes | PageRows | LookUpsPerHour
            | RetentionYears => Group::Work,
            Telephone | HoursZh | HoursEn => Group::Office,
            StaffIdleMinutes | StaffSessionHours | WorkerIdleMinutes | WorkerSessionHours
            | DeviceDays | TokenDaysMax | SignInsKeptDays => Group::Sessions,
            PasswordLengthMin | OneTimePasswordDays | RecoveryCodes | SecondStepMinutes
            | SecondStepTries => Group::Passwords,
            AccountTries | DeviceTries | AddressTries | TriesMinutes | LockMinutes => Group::Tries,
            CodeMinutes | CodeTries | CodePauseSeconds | CodesADay | CodesAnHourFromAddress => {
                Group::Codes
            }
        }
    }

    /// What it may be.
    pub const fn kind(self) -> Kind {
        use Unit::*;
        match self {
            // the sheet reader itself stops at 20,000 rows with titles
            Setting::RowsPerImport => Kind::Number(Rows, 10..=19_000),
            Setting::SheetMegabytes | Setting::ScanMegabytes => Kind::Number(Megabytes, 1..=50),
            Setting::PageRows => Kind::Number(Rows, 10..=200),
            Setting::LookUpsPerHour => Kind::Number(Times, 3..=100),
            Setting::RetentionYears => Kind::Number(Years, 5..=100),
            Setting::Telephone => Kind::Telephone,
            Setting::HoursZh => Kind::Line {
                most: 60,
                english: false,
            },
            Setting::HoursEn => Kind::Line {
                most: 120,
                english: true,
            },
            Setting::StaffIdleMinutes | Setting::WorkerIdleMinutes => {
                Kind::Number(Minutes, 5..=240)
            }
            Setting::StaffSessionHours => Kind::Number(Hours, 1..=24),
            Setting::WorkerSessionHours => Kind::Number(Hours, 1..=720),
            Setting::DeviceDays => Kind::Number(Days, 1..=366),
            Setting::TokenDaysMax => Kind::Number(Days, 1..=1096),
            // the Cybersecurity Law, article 21, wants logs of six months at least
            Setting::SignInsKeptDays => Kind::Number(Days, 180..=3660),
            Setting::PasswordLengthMin => Kind::Number(Characters, 8..=64),
            Setting::OneTimePasswordDays => Kind::Number(Days, 1..=30),
            Setting::RecoveryCodes => Kind::Number(Codes, 5..=20),
            Setting::SecondStepMinutes => Kind::Number(Minutes, 1..=15),
            Setting::SecondStepTries | Setting::CodeTries => Kind::Number(Tries, 3..=10),
            Setting::AccountTries | Setting::DeviceTries => Kind::Number(Tries, 3..=20),
            Setting::AddressTries => Kind::Number(Tries, 10..=1000),
            Setting::TriesMinutes => Kind::Number(Minutes, 5..=120),
            Setting::LockMinutes => Kind::Number(Minutes, 5..=1440),
            Setting::CodeMinutes => Kind::Number(Minutes, 2..=30),
            Setting::CodePauseSeconds => Kind::Number(Seconds, 30..=600),
            Setting::CodesADay => Kind::Number(Codes, 3..=50),
            Setting::CodesAnHourFromAddress => Kind::Number(Codes, 5..=1000),
        }
    }

    /// The value as it is stored, of what somebody typed.
    pub fn parse(self, typed: &str) -> Result<String, SettingFault> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(SettingFault::Empty);
        }
        match self.kind() {
            Kind::Number(_, range) => {
                let number: i64 = typed.parse().map_err(|_| SettingFault::NotANumber)?;
                if !range.contains(&number) {
                    return Err(SettingFault::OutOfRange {
                        low: *range.start(),
                        high: *range.end(),
                    });
                }
                Ok(number.to_string())
            }
            Kind::Telephone => {
                let digits = typed.chars().filter(char::is_ascii_digit).count();
                let plain = |c: char| c.is_ascii_digit() || " -+()".contains(c);
                if TELEPHONE_DIGITS.contains(&digits)
                    && typed.len() <= 40
                    && typed.chars().all(plain)
                {
                    Ok(typed.to_owned())
                } else {
                    Err(SettingFault::NotATelephone)
                }
            }
            Kind::Line { most, english } => {
                let han = |c: char| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
                if typed.chars().count() > most || typed.chars().any(char::is_control) {
                    Err(SettingFault::TooLong { most })
                } else if english && typed.chars().any(han) {
                    Err(SettingFault::NotEnglish)
                } else {
                    Ok(typed.to_owned())
                }
            }
        }
    }

    /// A stored number within today's bounds, also when they were wider when it was stored.
    pub(super) fn number(self, stored: &str) -> Option<i64> {
        match self.kind() {
            Kind::Number(_, range) => {
                let number: i64 = stored.parse().ok()?;
                Some(number.clamp(*range.start(), *range.end()))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_has_one_place_and_one_name() {
        for setting in Setting::ALL {
            assert_eq!(Setting::from_word(setting.word()), Some(setting));
            let word = serde_json::to_value(setting).unwrap();
            assert_eq!(word, setting.word(), "the API says the same word");
            assert_eq!(
                setting.group().settings().filter(|s| *s == setting).count(),
                1
            );
        }
        let in_groups: usize = Group::ALL
            .iter()
            .map(|group| group.settings().count())
            .sum();
        assert_eq!(in_groups, Setting::ALL.len());
    }

    #[test]
    fn the_least_and_the_most_are_taken_and_one_beyond_is_not() {
        for setting in Setting::ALL {
            let Kind::Number(_, range) = setting.kind() else {
                continue;
            };
            let (low, high) = (*range.start(), *range.end());
            for fine in [low, high] {
                assert_eq!(setting.parse(&format!(" {fine} ")), Ok(fine.to_string()));
            }
            for beyond in [low - 1, high + 1, -1, i64::MAX] {
                assert_eq!(
                    setting.parse(&beyond.to_string()),
                    Err(SettingFault::OutOfRange { low, high }),
                    "{setting:?} {beyond}"
                );
            }
            for wrong in ["", " ", "ten", "1.5", "99999999999999999999"] {
                assert!(setting.parse(wrong).is_err(), "{setting:?} {wrong}");
            }
        }
    }

    #[test]
    fn the_defaults_of_access_lie_within_the_bounds() {
        let chosen = super::super::Chosen::default();
        let settings = super::super::AccessSettings::default().with(&chosen);
        for setting in Setting::ALL {
            if let (Kind::Number(_, range), Some(n)) = (setting.kind(), settings.number(setting)) {
                assert!(range.contains(&n), "{setting:?} {n}");
            }
        }
    }

    #[test]
    fn a_telephone_and_the_hours_are_told_from_nonsense() {
        for (setting, typed, fine) in [
            (Setting::Telephone, "0598-3612345", true),
            (Setting::Telephone, "12345", true),
            (Setting::Telephone, "+86 (598) 361 2345", true),
            (Setting::Telephone, "call me", false),
            (Setting::Telephone, "12", false),
            (Setting::Telephone, "", false),
            (Setting::HoursZh, "工作日 8:00 至 12:00", true),
            (Setting::HoursEn, "working days 8:00 to 12:00", true),
            (Setting::HoursEn, "工作日 8:00", false),
        ] {
            assert_eq!(setting.parse(typed).is_ok(), fine, "{typed}");
        }
        assert_eq!(
            Setting::HoursZh.parse(&"时".repeat(61)),
            Err(SettingFault::TooLong { most: 60 })
        );
    }
}
