//! Oversight: the document with what carries it out, the landing page and each role's first page, a worker's own pages, case
//! files from the sentence to the return slip, and exports for the auditor.
//!
//! It reads the tables of every crate below and changes nothing but its own notes (the box a paper file stands in). What this
//! crate deliberately does not know: how anything is decided, filed or paid.

pub mod audit;
pub mod document;
pub mod home;
pub mod landing;
mod places;
mod reading;
pub mod worker;

/// Everything oversight brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    audit::bring(registry)
}

/// Oversight's features with their pages, in the order in which people meet them.
pub fn features() -> Vec<web::Feature> {
    vec![
        landing::feature(),
        document::feature(),
        home::feature(),
        worker::feature(),
        audit::feature(),
    ]
}
