//! What changes the audit's own notes, one verb a file.

mod set_box;

pub use set_box::{BOX_MAX, BoxRefused, SetBox};
