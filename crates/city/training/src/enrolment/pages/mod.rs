//! The pages of rosters and learners.

pub(super) mod files;
pub(super) mod learners;
mod result;
pub(super) mod roster;
mod rows;
