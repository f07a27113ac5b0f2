//! The whole program, as somebody runs it.

mod browser;
mod command_line;
mod demonstration;
mod documents;
mod program;
mod schema;
mod stories;
