//! The printed papers of the house: typed data in, an A4 PDF (or, for notices, a Word file) out.
//!
//! Features fill one of the structs in [`papers`] and hand it to whatever [`Papers`] the door gave
//! them. Typesetting itself (typst, docx) sits behind the cargo feature `typst`, which only the
//! binary turns on; tests of the features use [`Recorded`], which keeps the data and sets no type.
//!
//! What this crate does not do: it decides nothing, looks nothing up, masks nothing and knows no
//! policy number. Names, masked numbers, sentences and amounts arrive ready to print. It does
//! refuse to print a paper whose lines do not add up to its total.

mod check_mark;
mod citation;
mod class_head;
mod contact;
mod error;
mod figures;
mod imprint;
mod paper;
pub mod papers;
mod recorded;
mod signature;
mod table;
#[cfg(feature = "typst")]
mod typeset;
#[cfg(feature = "typst")]
mod word;

pub use check_mark::CheckMark;
pub use citation::Citation;
pub use class_head::ClassHead;
pub use contact::Contact;
pub use error::PaperError;
pub use imprint::Imprint;
pub use paper::{MAX_LINES, Paper, Papers};
pub use recorded::Recorded;
pub use signature::Signature;
pub use table::{Cell, Column, ColumnKind, Table};
#[cfg(feature = "typst")]
pub use typeset::{Printed, Typeset};
