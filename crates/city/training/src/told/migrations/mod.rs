//! Migrations of the feature, one a file, never changed once released.

pub mod m0350;
