//! The settings page: every value with its unit, default, allowed range, and who changed it last.
//!
//! ```text
//! GET /settings                     all groups
//! GET, POST /settings/change/{group}  one group as a form; an empty field is the default
//! POST /settings/default            one value back to its default
//! POST /settings/messages           messages that did not leave are tried again
//! ```
//!
//! Not here: what a value may be ([`access::settings`]), and what needs the operator's hand (addresses and secrets of gateways).

mod change;
pub mod live;
mod messages;
mod overview;
mod words;

use web::{Access, Feature, NavGroup, NavItem};

use super::{ADMINISTRATORS, READERS};

/// Adds the pages.
pub(super) fn pages(feature: Feature) -> Feature {
    let keepers = Access::roles(ADMINISTRATORS);
    feature
        .command::<access::settings::commands::ChangeSettings>()
        .get("/settings", Access::roles(READERS), overview::show, &[])
        .get("/settings/change/{group}", keepers, change::form, &[])
        .post("/settings/change/{group}", keepers, change::change, &[])
        .post("/settings/default", keepers, change::back, &[])
        .command::<crate::serve::outbox::RetryMessages>()
        .post("/settings/messages", keepers, messages::retry, &[])
        .nav(NavItem::new(
            NavGroup::Settings,
            "admin-nav-settings",
            "/settings",
            READERS,
        ))
}
