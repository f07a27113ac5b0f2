//! What changes a fund from outside a claim: money put at disposal, and money taken in by law.

pub mod appropriate;
pub mod take_back;
pub mod take_in;
