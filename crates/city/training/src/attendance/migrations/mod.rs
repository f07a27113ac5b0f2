//! Schema changes of this feature.

pub mod m0320;
pub mod m0321;
