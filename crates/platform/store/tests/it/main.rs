//! What the store promises, on whichever database `YJ_TEST_DB` names.

mod full;
mod jars;
mod jobs;
mod journal;
mod repeats;
mod rotation;
mod schema;
mod vault;
mod writers;
