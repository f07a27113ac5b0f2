//! What changes calls.

mod record_call;

pub use record_call::{CallRefused, RecordCall};
