//! Notices and payments, on whichever database `YJ_TEST_DB` names.

#[path = "it/paying/mod.rs"]
mod paying;
