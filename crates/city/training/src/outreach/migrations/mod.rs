//! The tables of calls, step by step.

pub mod m0350;
