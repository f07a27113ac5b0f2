//! The pure decisions about payments: where batches and lines stand, who may release, which bounced line may go again.

use access::{Hand, same_hand};
use policy::FailureKind;

use crate::claims::state::words;

words! {
    /// Where a batch stands.
    BatchState {
        /// 待放款: drawn up by one officer.
        Prepared = "prepared",
        /// 已放款: released by another, with the bank.
        Released = "released",
        /// 已结清: the bank has answered for every line.
        Settled = "settled",
        /// 已取消.
        Cancelled = "cancelled",
    }
}

words! {
    /// Where a payment line stands.
    LineStand {
        /// 待放款.
        Waiting = "waiting",
        /// 支付中: with the bank.
        Released = "released",
        /// 已到账.
        Paid = "paid",
        /// 付款失败: the bank sent it back.
        Bounced = "bounced",
        /// 已移出.
        Removed = "removed",
    }
}

/// Who drew up a batch, who releases it, and who approved the claims in it.
pub struct Hands<'a> {
    /// The preparer.
    pub prepared: Hand<'a>,
    /// The releaser.
    pub releases: Hand<'a>,
    /// Everybody who approved one of its claims.
    pub approved: Vec<Hand<'a>>,
}

/// Why this hand may not release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SameHand {
    /// It prepared the batch.
    Prepared,
    /// It approved a claim of the batch.
    Approved,
}

/// Whoever prepared or approved does not pay (rule 10), neither as themselves nor as a deputy.
pub fn may_release(hands: &Hands<'_>) -> Result<(), SameHand> {
    if same_hand(hands.prepared, hands.releases) {
        return Err(SameHand::Prepared);
    }
    if hands
        .approved
        .iter()
        .any(|approved| same_hand(*approved, hands.releases))
    {
        return Err(SameHand::Approved);
    }
    Ok(())
}

/// Whether a bounced line needs another account before it goes again: a card that is not switched on or an account that is
/// frozen can be put right as it is, a wrong or closed one cannot.
pub const fn needs_other_account(failure: FailureKind) -> bool {
    match failure {
        FailureKind::HolderDiffers | FailureKind::Closed | FailureKind::NoSuchAccount => true,
        FailureKind::NotActivated | FailureKind::Frozen | FailureKind::Other => false,
    }
}

/// The failure of a stored word.
pub fn failure_of(word: &str) -> FailureKind {
    FailureKind::ALL
        .iter()
        .copied()
        .find(|kind| kind.word() == word)
        .unwrap_or(FailureKind::Other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_person_releases_and_no_deputy_gets_round_it() {
        let table = [
            (("chen", None), ("liu", None), Ok(())),
            (("chen", None), ("chen", None), Err(SameHand::Prepared)),
            (
                ("chen", None),
                ("liu", Some("chen")),
                Err(SameHand::Prepared),
            ),
            (
                ("liu", Some("chen")),
                ("chen", None),
                Err(SameHand::Prepared),
            ),
            (
                ("lin", Some("chen")),
                ("liu", Some("chen")),
                Err(SameHand::Prepared),
            ),
            (("chen", None), ("zheng", None), Err(SameHand::Approved)),
            (
                ("chen", None),
                ("liu", Some("zheng")),
                Err(SameHand::Approved),
            ),
        ];
        for (prepared, releases, expected) in table {
            let hands = Hands {
                prepared: Hand::new(prepared.0, prepared.1),
                releases: Hand::new(releases.0, releases.1),
                approved: vec![Hand::new("zheng", None)],
            };
            assert_eq!(may_release(&hands), expected, "{prepared:?} {releases:?}");
        }
    }

    #[test]
    fn a_closed_account_needs_another_and_a_sleeping_card_does_not() {
        let other: Vec<_> = FailureKind::ALL
            .iter()
            .filter(|kind| needs_other_account(**kind))
            .map(|kind| kind.word())
            .collect();
        assert_eq!(other, ["holder_differs", "closed", "no_such_account"]);
    }
}
