//! Every limit of access in one place, with its default.

use chrono::Duration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Chosen, Setting};
use crate::accounts::AccountKind;

/// What one password hash costs: argon2id's memory, passes and lanes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PasswordCost {
    /// KiB of memory.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl PasswordCost {
    /// As cheap as the algorithm allows: for tests and the demonstration, never for a real office.
    pub const CHEAP: PasswordCost = PasswordCost {
        memory_kib: 8,
        passes: 1,
        lanes: 1,
    };
}

impl Default for PasswordCost {
    /// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane.
    fn default() -> PasswordCost {
        PasswordCost {
            memory_kib: 19 * 1024,
            passes: 2,
            lanes: 1,
        }
    }
}

/// The limits of sign-in, sessions and codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct AccessSettings {
    /// What a password hash costs.
    pub password_cost: PasswordCost,
    /// Characters a password has at least.
    pub password_length_min: usize,
    /// Days after which a printed one-time password no longer opens.
    pub one_time_password_days: i64,
    /// Wrong tries after which an account is locked for strangers.
    pub account_tries: i32,
    /// Wrong tries after which a known device is locked.
    pub device_tries: i32,
    /// Wrong tries after which an address is locked; generous, since an office shares one.
    pub address_tries: i32,
    /// Minutes in which wrong tries add up.
    pub tries_minutes: i64,
    /// Minutes a lock lasts.
    pub lock_minutes: i64,
    /// Minutes between the password and the second factor.
    pub second_step_minutes: i64,
    /// Tries of the second factor in one second step.
    pub second_step_tries: i32,
    /// Printed recovery codes of one account.
    pub recovery_codes: usize,
    /// Minutes a worker's one-time code is good for.
    pub code_minutes: i64,
    /// Tries of one code.
    pub code_tries: i32,
    /// Seconds before another code may be asked for.
    pub code_pause_seconds: i64,
    /// Codes for one telephone in 24 hours.
    pub codes_a_day: i32,
    /// Codes asked for from one address in an hour.
    pub codes_an_hour_from_address: i32,
    /// Minutes without a request after which a session of an office or institution ends.
    pub staff_idle_minutes: i64,
    /// Hours after which such a session ends in any case.
    pub staff_session_hours: i64,
    /// Minutes without a request after which a worker's session ends.
    pub worker_idle_minutes: i64,
    /// Hours after which a worker's session ends in any case.
    pub worker_session_hours: i64,
    /// Days a device stays known without being used.
    pub device_days: i64,
    /// Days an API token may be good for.
    pub token_days_max: i64,
    /// Days the list of sign-ins goes back.
    pub sign_ins_kept_days: i64,
    /// The name an authenticator app shows above the code.
    pub issuer: String,
}

impl Default for AccessSettings {
    fn default() -> AccessSettings {
        AccessSettings {
            password_cost: PasswordCost::default(),
            password_length_min: 10,
            one_time_password_days: 7,
            account_tries: 5,
            device_tries: 5,
            address_tries: 60,
            tries_minutes: 15,
            lock_minutes: 15,
            second_step_minutes: 5,
            second_step_tries: 5,
            recovery_codes: 10,
            code_minutes: 5,
            code_tries: 5,
            code_pause_seconds: 60,
            codes_a_day: 10,
            codes_an_hour_from_address: 60,
            staff_idle_minutes: 60,
            staff_session_hours: 12,
            worker_idle_minutes: 30,
            worker_session_hours: 12,
            device_days: 90,
            token_days_max: 366,
            sign_ins_kept_days: 180,
            issuer: "永技".into(),
        }
    }
}

impl AccessSettings {
    /// The defaults with cheap hashes, for tests and for the demonstration.
    pub fn cheap() -> AccessSettings {
        AccessSettings {
            password_cost: PasswordCost::CHEAP,
            ..AccessSettings::default()
        }
    }

    /// These limits with what was set over them.
    pub fn with(&self, chosen: &Chosen) -> AccessSettings {
        let mut new = self.clone();
        for setting in Setting::ALL {
            let Some(n) = chosen.number(setting) else {
                continue;
            };
            match setting {
                Setting::StaffIdleMinutes => new.staff_idle_minutes = n,
                Setting::StaffSessionHours => new.staff_session_hours = n,
                Setting::WorkerIdleMinutes => new.worker_idle_minutes = n,
                Setting::WorkerSessionHours => new.worker_session_hours = n,
                Setting::DeviceDays => new.device_days = n,
                Setting::TokenDaysMax => new.token_days_max = n,
                Setting::SignInsKeptDays => new.sign_ins_kept_days = n,
                Setting::PasswordLengthMin => {
                    new.password_length_min = usize::try_from(n).unwrap_or(new.password_length_min)
                }
                Setting::OneTimePasswordDays => new.one_time_password_days = n,
                Setting::RecoveryCodes => {
                    new.recovery_codes = usize::try_from(n).unwrap_or(new.recovery_codes)
                }
                Setting::SecondStepMinutes => new.second_step_minutes = n,
                Setting::SecondStepTries => {
                    new.second_step_tries = i32::try_from(n).unwrap_or(new.second_step_tries)
                }
                Setting::AccountTries => {
                    new.account_tries = i32::try_from(n).unwrap_or(new.account_tries)
                }
                Setting::DeviceTries => {
                    new.device_tries = i32::try_from(n).unwrap_or(new.device_tries)
                }
                Setting::AddressTries => {
                    new.address_tries = i32::try_from(n).unwrap_or(new.address_tries)
                }
                Setting::TriesMinutes => new.tries_minutes = n,
                Setting::LockMinutes => new.lock_minutes = n,
                Setting::CodeMinutes => new.code_minutes = n,
                Setting::CodeTries => new.code_tries = i32::try_from(n).unwrap_or(new.code_tries),
                Setting::CodePauseSeconds => new.code_pause_seconds = n,
                Setting::CodesADay => new.codes_a_day = i32::try_from(n).unwrap_or(new.codes_a_day),
                Setting::CodesAnHourFromAddress => {
                    new.codes_an_hour_from_address =
                        i32::try_from(n).unwrap_or(new.codes_an_hour_from_address)
                }
                // the others are read where work is done
                _ => {}
            }
        }
        new
    }

    /// The number of a setting that is one of access.
    pub fn number(&self, setting: Setting) -> Option<i64> {
        let whole = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        Some(match setting {
            Setting::StaffIdleMinutes => self.staff_idle_minutes,
            Setting::StaffSessionHours => self.staff_session_hours,
            Setting::WorkerIdleMinutes => self.worker_idle_minutes,
            Setting::WorkerSessionHours => self.worker_session_hours,
            Setting::DeviceDays => self.device_days,
            Setting::TokenDaysMax => self.token_days_max,
            Setting::SignInsKeptDays => self.sign_ins_kept_days,
            Setting::PasswordLengthMin => whole(self.password_length_min),
            Setting::OneTimePasswordDays => self.one_time_password_days,
            Setting::RecoveryCodes => whole(self.recovery_codes),
            Setting::SecondStepMinutes => self.second_step_minutes,
            Setting::SecondStepTries => i64::from(self.second_step_tries),
            Setting::AccountTries => i64::from(self.account_tries),
            Setting::DeviceTries => i64::from(self.device_tries),
            Setting::AddressTries => i64::from(self.address_tries),
            Setting::TriesMinutes => self.tries_minutes,
            Setting::LockMinutes => self.lock_minutes,
            Setting::CodeMinutes => self.code_minutes,
            Setting::CodeTries => i64::from(self.code_tries),
            Setting::CodePauseSeconds => self.code_pause_seconds,
            Setting::CodesADay => i64::from(self.codes_a_day),
            Setting::CodesAnHourFromAddress => i64::from(self.codes_an_hour_from_address),
            _ => return None,
        })
    }

    /// How long a session of such an account lasts without a request, and in any case.
    pub(crate) fn session(&self, kind: AccountKind) -> (Duration, Duration) {
        let (idle, whole) = match kind {
            AccountKind::Worker => (self.worker_idle_minutes, self.worker_session_hours),
            AccountKind::Staff | AccountKind::Organisation => {
                (self.staff_idle_minutes, self.staff_session_hours)
            }
        };
        (Duration::minutes(idle), Duration::hours(whole))
    }

    pub(crate) fn window(&self) -> Duration {
        Duration::minutes(self.tries_minutes)
    }

    pub(crate) fn lock(&self) -> Duration {
        Duration::minutes(self.lock_minutes)
    }
}
