//! What changes which pack is in force.

mod adopt;

pub use adopt::{AdoptPack, AdoptRefusal, PackAnswer};
