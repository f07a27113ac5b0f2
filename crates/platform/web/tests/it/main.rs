//! The kit from outside, as features and the door use it.

mod api;
mod gallery;
mod notes;
mod pages;
mod style;
mod texts;
