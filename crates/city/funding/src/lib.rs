//! From a claim to money in an account: claims and their checks, decisions, meetings, public notices and objections,
//! payments and returns, and the accounts of the funds behind them.
//!
//! What this crate deliberately does not do: decide who is trained (that is `training`), know a rule or an amount (that
//! is the pack), or move money itself (the treasury and the bank do).

pub mod claims;
pub mod funds;
pub mod meetings;
pub mod notices;
pub mod payments;
mod rules;

use store::Registry;

/// Everything this crate brings, in the order of the process.
pub fn bring(registry: Registry) -> Registry {
    [
        funds::bring,
        claims::bring,
        meetings::bring,
        notices::bring,
        payments::bring,
    ]
    .into_iter()
    .fold(registry, |registry, bring: fn(Registry) -> Registry| {
        bring(registry)
    })
}

/// Funding's features with their pages, in the same order.
pub fn features() -> Vec<web::Feature> {
    vec![
        funds::feature(),
        claims::feature(),
        meetings::feature(),
        notices::feature(),
        payments::feature(),
    ]
}
