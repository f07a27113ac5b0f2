//! The pages of rosters and learners.

pub(super) mod files;
pub(super) mod learners;
pub(super) mod person;
mod result;
pub(super) mod roster;
mod rows;
