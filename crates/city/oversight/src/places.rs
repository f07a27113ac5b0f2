//! Where the pages of the other crates stand: every address this crate leads to, in one place.

/// Classes: the queue of the bureau, the own classes of a school.
pub(crate) const CLASSES: &str = "/classes";
/// Own classes that wait for the school.
pub(crate) const CLASSES_OURS: &str = "/classes?todo=ours";
/// Own finished classes with results to be recorded.
pub(crate) const CLASSES_UNGRADED: &str = "/classes?todo=results";
/// Own classes that came back.
pub(crate) const CLASSES_RETURNED: &str = "/classes?state=returned";
/// Where a class is begun.
pub(crate) const NEW_CLASS: &str = "/classes/new";
/// Own claims that came back.
pub(crate) const CLAIMS_RETURNED: &str = "/claims?state=returned";
/// Where a claim is begun.
pub(crate) const NEW_CLAIM: &str = "/claims/new";
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
/// A worker's own money.
pub(crate) const WORKER_MONEY: &str = "/worker/money";
/// Where a worker signs in by telephone, on the way to it.
pub(crate) const WORKER_SIGN_IN: &str = "/sign-in/phone?next=%2Fworker%2Fmoney";
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
