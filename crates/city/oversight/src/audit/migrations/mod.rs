//! Changes of the schema.

pub mod m0501;
