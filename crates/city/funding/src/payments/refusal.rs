//! Why something cannot be done with a payment.

use chrono::NaiveDate;
use store::Refusal;

use super::bank_return::ReturnFault;
use super::queries::Obstacle;
use super::state::BatchState;
use crate::claims::state::MoveRefused;
use crate::funds::LedgerRefusal;

/// The "no" of this feature's commands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PaymentRefusal {
    /// There is no such batch.
    #[error("there is no such batch")]
    NoSuchBatch,
    /// There is no such line in the batch.
    #[error("there is no such line in this batch")]
    NoSuchLine,
    /// No pack is in force today.
    #[error("no pack is in force today")]
    NoPack,
    /// The fund is not one of the pack.
    #[error("there is no fund {fund}")]
    NoSuchFund {
        /// What was given.
        fund: String,
    },
    /// Payments of this owner are made elsewhere.
    #[error("payments of {owner} are not made from here")]
    PaidElsewhere {
        /// Who pays.
        owner: String,
    },
    /// Nothing waits to be paid.
    #[error("nothing waits to be paid")]
    NothingToPay,
    /// A claim asked for has no line to pay.
    #[error("claim {claim} has no line that waits for payment")]
    ClaimNotWaiting {
        /// Its number.
        claim: String,
    },
    /// A claim cannot be paid yet.
    #[error("claim {claim}: {}", .obstacle.word())]
    Obstacle {
        /// Its number.
        claim: String,
        /// Why.
        obstacle: Obstacle,
    },
    /// More lines than one batch carries.
    #[error("{n} lines are more than the {most} of a batch")]
    TooManyLines {
        /// How many.
        n: usize,
        /// At most.
        most: usize,
    },
    /// A line is in another batch already.
    #[error("one of the lines is in another batch already")]
    LineTaken,
    /// The batch stands where this cannot be done.
    #[error("a batch that is {} cannot do this", .state.word())]
    WrongState {
        /// Where it stands.
        state: BatchState,
    },
    /// Whoever prepared does not release.
    #[error("whoever prepared a batch does not release it")]
    PreparedBySame,
    /// Whoever approved does not pay.
    #[error("whoever approved a claim of the batch does not release it")]
    ApprovedBySame,
    /// No appropriation is named.
    #[error("the document that puts the money at disposal is not named")]
    AppropriationMissing,
    /// The appropriation is of another fund, or there is none such.
    #[error("there is no such appropriation of this fund")]
    NoSuchAppropriation,
    /// An objection is open against a line.
    #[error("{n} lines of the batch are objected to")]
    Objected {
        /// How many.
        n: usize,
    },
    /// The account of a line was changed since.
    #[error("the account of line {place} was changed since the batch was prepared")]
    AccountChanged {
        /// The line.
        place: i32,
    },
    /// The last line cannot be taken out.
    #[error("this is the last line: cancel the batch instead")]
    LastLine,
    /// A reason or words are missing or too long.
    #[error(transparent)]
    Words(MoveRefused),
    /// The voucher is of a day still to come, or before the release.
    #[error("the voucher is dated {on}")]
    VoucherDay {
        /// The day.
        on: NaiveDate,
    },
    /// The file was read before.
    #[error("this file was read before, on {on}")]
    ReadBefore {
        /// When.
        on: NaiveDate,
    },
    /// The file does not answer for this batch.
    #[error(transparent)]
    Return(ReturnFault),
    /// A line that is not bounced cannot be paid again.
    #[error("line {place} did not come back: it is not paid again")]
    NotBounced {
        /// The line.
        place: i32,
    },
    /// A line is paid again already.
    #[error("line {place} is paid again already")]
    RetriedAlready {
        /// The line.
        place: i32,
    },
    /// The account must be corrected first.
    #[error("the account of line {place} must be corrected first")]
    AccountNotCorrected {
        /// The line.
        place: i32,
    },
    /// A line is not with the bank.
    #[error("line {place} is not with the bank")]
    NotWithBank {
        /// The line.
        place: i32,
    },
    /// A stop was asked for already.
    #[error("a stop of line {place} was asked for already")]
    StopAskedAlready {
        /// The line.
        place: i32,
    },
    /// Nobody asked to stop the line.
    #[error("nobody asked to stop line {place}")]
    NoStopAsked {
        /// The line.
        place: i32,
    },
    /// A line did not arrive, or came back before.
    #[error("line {place} has not arrived")]
    NotPaid {
        /// The line.
        place: i32,
    },
    /// Whoever asked to stop a line does not do it.
    #[error("whoever asked to stop a line does not do it")]
    StopAskedBySame,
    /// The day of a return is still to come, or before the day of arrival.
    #[error("a return cannot be dated {on}")]
    ReturnDay {
        /// The day.
        on: NaiveDate,
    },
    /// The reason is none of the list.
    #[error("the reason is none of the list")]
    FailureUnknown,
    /// Lines of different funds or owners.
    #[error("lines of different funds or payment owners do not go together")]
    MixedFunds,
    /// The ledger says no.
    #[error(transparent)]
    Ledger(#[from] LedgerRefusal),
}

impl From<MoveRefused> for PaymentRefusal {
    fn from(refused: MoveRefused) -> PaymentRefusal {
        PaymentRefusal::Words(refused)
    }
}

impl From<ReturnFault> for PaymentRefusal {
    fn from(fault: ReturnFault) -> PaymentRefusal {
        PaymentRefusal::Return(fault)
    }
}

impl From<ledger::Refusal> for PaymentRefusal {
    fn from(refusal: ledger::Refusal) -> PaymentRefusal {
        PaymentRefusal::Ledger(LedgerRefusal(refusal))
    }
}

impl Refusal for PaymentRefusal {
    fn key(&self) -> &'static str {
        match self {
            PaymentRefusal::NoSuchBatch => "payment-no-such-batch",
            PaymentRefusal::NoSuchLine => "payment-no-such-line",
            PaymentRefusal::NoPack => "payment-no-pack",
            PaymentRefusal::NoSuchFund { .. } => "payment-no-such-fund",
            PaymentRefusal::PaidElsewhere { .. } => "payment-paid-elsewhere",
            PaymentRefusal::NothingToPay => "payment-nothing-to-pay",
            PaymentRefusal::ClaimNotWaiting { .. } => "payment-claim-not-waiting",
            PaymentRefusal::Obstacle { obstacle, .. } => match obstacle {
                Obstacle::NoAccount => "payment-obstacle-account",
                Obstacle::HolderDiffers => "payment-obstacle-holder",
                Obstacle::NoPayee => "payment-obstacle-payee",
            },
            PaymentRefusal::TooManyLines { .. } => "payment-too-many-lines",
            PaymentRefusal::LineTaken => "payment-line-taken",
            PaymentRefusal::WrongState { state } => match state {
                BatchState::Prepared => "payment-wrong-state-prepared",
                BatchState::Released => "payment-wrong-state-released",
                BatchState::Settled => "payment-wrong-state-settled",
                BatchState::Cancelled => "payment-wrong-state-cancelled",
            },
            PaymentRefusal::PreparedBySame => "payment-prepared-by-same",
            PaymentRefusal::ApprovedBySame => "payment-approved-by-same",
            PaymentRefusal::AppropriationMissing => "payment-appropriation-missing",
            PaymentRefusal::NoSuchAppropriation => "payment-no-such-appropriation",
            PaymentRefusal::Objected { .. } => "payment-objected",
            PaymentRefusal::AccountChanged { .. } => "payment-account-changed",
            PaymentRefusal::LastLine => "payment-last-line",
            PaymentRefusal::Words(MoveRefused::WordsTooLong { .. }) => "payment-words-too-long",
            PaymentRefusal::Words(_) => "payment-words-missing",
            PaymentRefusal::VoucherDay { .. } => "payment-voucher-day",
            PaymentRefusal::ReadBefore { .. } => "payment-return-read-before",
            PaymentRefusal::Return(fault) => fault.message(),
            PaymentRefusal::NotBounced { .. } => "payment-not-bounced",
            PaymentRefusal::RetriedAlready { .. } => "payment-retried-already",
            PaymentRefusal::AccountNotCorrected { .. } => "payment-account-not-corrected",
            PaymentRefusal::NotWithBank { .. } => "payment-not-with-bank",
            PaymentRefusal::StopAskedAlready { .. } => "payment-stop-asked-already",
            PaymentRefusal::NoStopAsked { .. } => "payment-no-stop-asked",
            PaymentRefusal::NotPaid { .. } => "payment-not-paid",
            PaymentRefusal::StopAskedBySame => "payment-stop-asked-by-same",
            PaymentRefusal::ReturnDay { .. } => "payment-return-day",
            PaymentRefusal::FailureUnknown => "payment-failure-unknown",
            PaymentRefusal::MixedFunds => "payment-mixed-funds",
            PaymentRefusal::Ledger(refusal) => refusal.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            PaymentRefusal::NoSuchFund { fund } => vec![("fund", fund.clone())],
            PaymentRefusal::PaidElsewhere { owner } => vec![("owner", owner.clone())],
            PaymentRefusal::ClaimNotWaiting { claim } | PaymentRefusal::Obstacle { claim, .. } => {
                vec![("claim", claim.clone())]
            }
            PaymentRefusal::TooManyLines { n, most } => {
                vec![("n", n.to_string()), ("most", most.to_string())]
            }
            PaymentRefusal::Objected { n } => vec![("n", n.to_string())],
            PaymentRefusal::AccountChanged { place }
            | PaymentRefusal::NotBounced { place }
            | PaymentRefusal::RetriedAlready { place }
            | PaymentRefusal::AccountNotCorrected { place }
            | PaymentRefusal::NotWithBank { place }
            | PaymentRefusal::StopAskedAlready { place }
            | PaymentRefusal::NoStopAsked { place }
            | PaymentRefusal::NotPaid { place } => {
                vec![("place", place.to_string())]
            }
            PaymentRefusal::Words(MoveRefused::WordsTooLong { n, .. }) => vec![
                ("n", n.to_string()),
                ("most", crate::claims::state::WORDS_MAX.to_string()),
            ],
            PaymentRefusal::VoucherDay { on }
            | PaymentRefusal::ReadBefore { on }
            | PaymentRefusal::ReturnDay { on } => {
                vec![("date", on.to_string())]
            }
            PaymentRefusal::Return(fault) => fault.values(),
            PaymentRefusal::Ledger(refusal) => refusal.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            PaymentRefusal::Words(refused) => refused.field(),
            PaymentRefusal::VoucherDay { .. } => Some("voucher_on"),
            PaymentRefusal::ReturnDay { .. } => Some("returned_on"),
            PaymentRefusal::FailureUnknown => Some("failure"),
            PaymentRefusal::ReadBefore { .. } | PaymentRefusal::Return(_) => Some("file"),
            PaymentRefusal::AppropriationMissing | PaymentRefusal::NoSuchAppropriation => {
                Some("appropriation_id")
            }
            _ => None,
        }
    }
}
