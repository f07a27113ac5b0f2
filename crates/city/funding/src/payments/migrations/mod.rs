//! Schema changes of this feature.

pub mod m0405;
pub mod m0406;
