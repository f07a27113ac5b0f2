//! Oversight: the document with what carries it out, case files from the sentence to the return slip, and exports for the
//! auditor.
//!
//! It reads everything and changes nothing but its own notes.
