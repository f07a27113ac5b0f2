//! Training: classes, lessons, enrolment, attendance, results; and what applicants are told about their cases.
//!
//! What this crate deliberately does not know: money paid for a class (that is funding's), and whether a rule of the
//! pack is right (that is policy's).

pub mod attendance;
pub mod classes;
pub mod enrolment;
pub mod lessons;
pub mod outreach;
pub mod platform;
pub mod results;
pub mod roster_rules;
pub mod told;

/// Everything training brings to the store, in the order of its features.
pub fn bring(registry: store::Registry) -> store::Registry {
    [
        told::bring,
        classes::bring,
        lessons::bring,
        enrolment::bring,
        attendance::bring,
        results::bring,
        platform::bring,
        outreach::bring,
    ]
    .into_iter()
    .fold(
        registry,
        |registry, feature: fn(store::Registry) -> store::Registry| feature(registry),
    )
}

/// Training's features with their pages, in the same order.
pub fn features() -> Vec<web::Feature> {
    vec![
        told::feature(),
        classes::feature(),
        lessons::feature(),
        enrolment::feature(),
        attendance::feature(),
        results::feature(),
        platform::feature(),
        outreach::feature(),
    ]
}
