//! The schema of lessons.

pub mod m0302_lessons;
