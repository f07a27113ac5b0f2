//! The ledger told as tables, against a naive model, and as exported text.

mod export;
mod model;
mod table;
