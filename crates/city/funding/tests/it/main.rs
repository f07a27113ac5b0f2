//! Money from claim to account, on whichever database `YJ_TEST_DB` names.

mod claims;
mod funds;
mod meetings;
mod pages;
mod schema;
mod taken_back;
mod taught;
mod telling;
mod town;
