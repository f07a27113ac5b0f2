//! The schema of class filing.

pub mod m0301_classes;
