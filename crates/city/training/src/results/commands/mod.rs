//! What changes results: attempts recorded for a class, and a certificate looked up in the national register.

pub mod check_certificate;
pub mod record;
