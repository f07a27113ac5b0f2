//! Where the pages of the other crates stand: every address this crate leads to, in one place.

/// Classes: the queue of the bureau, the own classes of a school.
pub(crate) const CLASSES: &str = "/classes";
/// Claims.
pub(crate) const CLAIMS: &str = "/claims";
/// The bureau's queue of classes.
pub(crate) const CLASS_QUEUE: &str = "/classes/queue";
/// The bureau's queue of claims.
pub(crate) const CLAIM_QUEUE: &str = "/claims/queue";
/// Differences from the provincial platform.
pub(crate) const PLATFORM: &str = "/platform";
/// Objections to answer.
pub(crate) const OBJECTIONS: &str = "/objections";
/// Where the bureau draws notices up.
pub(crate) const NOTICE_DESK: &str = "/notice-desk";
/// Payments the bank sent back.
pub(crate) const BOUNCED: &str = "/payments/bounced";
/// A teacher's lessons.
pub(crate) const LESSONS: &str = "/lessons";
/// Lists for the bureau's meeting.
pub(crate) const MEETINGS: &str = "/meetings";
/// Public notices; a visitor finds their own row there.
pub(crate) const NOTICES: &str = "/notices";
/// Payment batches.
pub(crate) const PAYMENTS: &str = "/payments";
/// Funds.
pub(crate) const FUNDS: &str = "/funds";
/// Programmes of the pack in force.
pub(crate) const PROGRAMMES: &str = "/programmes";
/// People.
pub(crate) const PEOPLE: &str = "/people";
/// Accounts of the installation.
pub(crate) const ACCOUNTS: &str = "/accounts";
/// One's own account.
pub(crate) const ME: &str = "/me";

/// One notice.
pub(crate) fn notice(id: &str) -> String {
    format!("{NOTICES}/{id}")
}

/// One class.
pub(crate) fn class(id: &str) -> String {
    format!("{CLASSES}/{id}")
}

/// One claim.
pub(crate) fn claim(id: &str) -> String {
    format!("{CLAIMS}/{id}")
}
