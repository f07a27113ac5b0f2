//! Schema changes of this feature.

pub mod m0402;
