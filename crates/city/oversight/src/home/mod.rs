//! Each role's first page: what waits, in numbers that open their rows.
//!
//! A number is a query asked when the page is read; nothing is kept. Not here: the queues themselves.

mod claimed;
mod page;
mod pressing;
mod tiles;

pub use claimed::claim_of_class;

use web::{Access, Feature};

/// The feature with its page.
pub fn feature() -> Feature {
    Feature::new("home").get("/home", Access::signed_in(), page::show, &[])
}
