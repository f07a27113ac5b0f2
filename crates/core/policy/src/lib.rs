//! Policy as data: a city's document, its programmes and settings, and the three-valued answer who may get what, why, by which sentence.
//!
//! No clock, database, web or randomness is here; the facts come from the caller and the day is given. Nothing about one city is here either: that is the pack.

pub mod determination;
pub mod exact;
mod facts;
pub mod feel;
pub mod pack;
mod source;
mod vocabulary;

pub use determination::{
    AmountAnswer, ConditionAnswer, ConditionKind, Determination, Tri, Verdict,
};
pub use exact::{Exact, Rounding};
pub use facts::{DataFault, Fact, FactState, Facts};
pub use pack::*;
pub use source::{Fault, FaultKind, Report};
pub use vocabulary::{Choice, FactDefinition, FactId, Vocabulary};
