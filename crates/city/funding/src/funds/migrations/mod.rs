//! Schema changes of the funds.

pub mod m0401;
