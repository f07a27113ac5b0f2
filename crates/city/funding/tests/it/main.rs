//! Money from claim to account, on whichever database `YJ_TEST_DB` names.

mod funds;
mod schema;
