//! The kit from outside, as features and the door use it.

mod gallery;
mod notes;
mod pages;
mod style;
mod texts;
