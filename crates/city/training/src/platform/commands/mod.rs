//! What changes the comparison: an export read in, a difference settled.

pub mod import;
pub mod settle;
