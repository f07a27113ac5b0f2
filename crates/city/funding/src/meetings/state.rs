//! Which meeting it is and where it stands.

use crate::claims::state::words;

words! {
    /// Which meeting of the bureau.
    Kind {
        /// 局党组会
        PartyGroup = "party_group",
        /// 局长办公会
        Director = "director",
    }
}

words! {
    /// Where a meeting's list stands.
    State {
        /// 待上会: the list is drawn up.
        Listed = "listed",
        /// 已决定.
        Decided = "decided",
        /// 已取消.
        Cancelled = "cancelled",
    }
}

words! {
    /// What became of a claim on the list.
    Outcome {
        /// Not decided yet.
        Open = "open",
        /// 通过.
        Approved = "approved",
        /// 退回.
        SentBack = "sent_back",
        /// The meeting did not take place.
        Cancelled = "cancelled",
    }
}
