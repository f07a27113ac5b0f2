//! What changes attendance: a lesson marked, a paper sheet handed in or spot-checked, the platform's
//! export taken over, a day confirmed or denied, a denial settled.

pub mod check_sheet;
pub mod hand_sheet;
pub mod import_export;
pub mod mark;
pub mod settle_day;
pub mod state_day;
