//! What changes a meeting's list, one verb a file.

mod cancel;
mod decide;
mod list;
mod send_back;

pub use cancel::CancelMeeting;
pub use decide::{DecideMeeting, DecideRefusal, MISSING};
pub use list::{ListMeeting, ListRefusal, MOST_CLAIMS};
pub use send_back::SendBackClaim;

use store::Registry;

/// The commands of meetings.
pub(super) fn bring(registry: Registry) -> Registry {
    registry
        .command::<ListMeeting>()
        .command::<DecideMeeting>()
        .command::<SendBackClaim>()
        .command::<CancelMeeting>()
}

/// The same with their routes.
pub(super) fn offer(feature: web::Feature) -> web::Feature {
    feature
        .command::<ListMeeting>()
        .command::<DecideMeeting>()
        .command::<SendBackClaim>()
        .command::<CancelMeeting>()
}
