//! The words everyone shares: money, the numbers of persons, organisations and places, skill
//! levels, dates, the working-day calendar, time and ids that come from outside, the two languages,
//! and who may do what.
//!
//! No database, no web, and no clock or randomness taken rather than given. No rule of any city is
//! here.

mod authority;
mod bank_account;
mod calendar;
mod capitals;
mod credit_code;
mod date_range;
mod explain;
mod id_number;
mod ids;
mod lang;
mod mask;
mod money;
mod personal;
mod phone;
pub mod plain;
mod region;
mod skill_level;
mod time;

pub use authority::{Actor, Denied, Permission, Role, Scope};
pub use bank_account::{BankAccount, BankAccountError};
pub use calendar::{CalendarError, CalendarFault, DayException, DayKind, NoCalendar, WorkCalendar};
pub use credit_code::{CreditCode, CreditCodeError};
pub use date_range::{DateRange, DatesReversed};
pub use explain::Explain;
pub use id_number::{IdNumber, IdNumberError, Sex};
pub use ids::{Ids, RandomIds, SeededIds};
pub use lang::{Lang, Text};
pub use mask::Mask;
pub use money::{Money, MoneyError};
pub use personal::{Personal, revealed};
pub use phone::{Phone, PhoneError};
pub use region::{RegionCode, RegionCodeError, RegionLevel};
pub use skill_level::{SkillLevel, SkillLevelError};
pub use time::{Clock, Moment, SetClock, ShiftedClock, SystemClock};
