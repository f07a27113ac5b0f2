//! Reading a pack's YAML so that every fault has a place: file, line, column, the words.
//!
//! The standard serde decoders stop at the first fault and forget where a value stood. Here a file becomes a tree of nodes with their places ([`Node`]), and records are
//! taken out of it one field at a time ([`Decode`]), so that one look lists everything that is wrong. What a pack *means* is not here.

mod decode;
mod fault;
mod yaml;

pub(crate) use decode::{
    Decode, Fields, Spanned, closed_list, did_you_mean, one_of, record, wrong,
};
pub(crate) use fault::Reporter;
pub use fault::{Fault, FaultKind, Report};
pub(crate) use yaml::{MOST_BYTES, Node, NodeKind, SourceFile, read};
