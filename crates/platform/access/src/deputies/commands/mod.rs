//! Everything that changes who stands in for whom.

mod appoint;
mod end;

pub use appoint::{AboutDeputy, Appoint, AppointRefusal};
pub use end::{End, EndRefusal};
