//! The pages of timetables: written lesson by lesson or by a pattern, changed once the class was approved.

pub(super) mod api;
pub(crate) mod change;
pub(crate) mod paste;
mod rows;
pub(crate) mod timetable;

pub(crate) use rows::table;
