//! What changes attendance: a lesson marked, a paper sheet handed in, a day confirmed or denied, a denial settled.

pub mod hand_sheet;
pub mod mark;
pub mod settle_day;
pub mod state_day;
