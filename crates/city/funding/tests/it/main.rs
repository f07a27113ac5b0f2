//! Money from claim to account, on whichever database `YJ_TEST_DB` names.

mod approvals;
mod checks;
mod claims;
mod determinations;
mod funds;
mod lines;
mod materials;
mod meetings;
mod pages;
mod schema;
mod taken_back;
mod taught;
mod telling;
mod town;
