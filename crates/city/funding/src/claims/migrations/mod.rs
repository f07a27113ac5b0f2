//! Schema changes of this feature.

pub mod m0402;
pub mod m0407;
