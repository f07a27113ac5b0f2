//! The ledger: every movement of a fund's money as a balanced entry, whole fen, never edited.
//!
//! Money is followed through a fund: granted or taken in, left, committed by an approval, in
//! transit to the bank, paid or returned, recovered. What the fund page shows is read off the
//! balances:
//!
//! ```text
//! appropriation ─┐                    ┌→ paid ──→ (recovered) ─→ left
//! income ────────┴→ left ─→ committed ─→ in transit
//!                    ↑          │       └→ returned ─→ in transit (paid again) or left (given up)
//!                    └──────────┘ released
//! ```
//!
//! Rules: each entry balances within each fund; no account crosses zero (nobody commits more than
//! is left, pays more than is committed, recovers more than was paid); the same key twice is
//! *already done* or *the same key with different content*; a mistake is reversed by a new entry
//! that points at it.
//!
//! Not here: where entries are stored, who may post them, what amount is right, which fund a
//! programme draws on, and the government's official budget accounts.

mod account;
mod balances;
mod book;
mod check;
mod draft;
mod entry;
mod event;
mod hledger;
mod name;
mod refusal;
mod trial;

pub use account::{Account, AccountKind, AccountTextError, Side};
pub use balances::{Balances, FundSummary};
pub use book::{Book, Posted};
pub use check::{LedgerFinding, check_stored};
pub use entry::{Entry, EntryHead, MOST_POSTINGS, Posting};
pub use event::{Event, Line, MOST_AT_ONCE};
pub use hledger::to_hledger;
pub use name::{FundId, NameError};
pub use refusal::{Difference, Refusal};
pub use trial::{TrialBalance, TrialRow};

#[cfg(test)]
mod tests;
