//! The registers through the command runner, on SQLite or on the PostgreSQL server of `YJ_TEST_DB`.

mod bank_accounts;
mod benefits;
mod organisations;
mod packs;
mod pages;
mod people;
mod premises;
mod retention;
mod town;
