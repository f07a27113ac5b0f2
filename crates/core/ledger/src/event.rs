//! What can happen to a fund's money, and the entry each event makes. This is the only place that
//! knows which accounts an event moves.

use kernel::Money;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::AccountKind;
use crate::draft::{Draft, End, Quota};
use crate::entry::{Entry, EntryHead};
use crate::name::FundId;
use crate::refusal::Refusal;

/// The kind of event: a closed list.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A document puts money at disposal (指标下达).
    AppropriationReceived,
    /// A document takes money back that nothing binds (指标收回).
    AppropriationWithdrawn,
    /// The fund takes money in by law, such as the education surcharge.
    IncomeReceived,
    /// An approval binds money (承诺).
    Committed,
    /// A bound amount is free again: a line was refused, cut or withdrawn after approval.
    CommitmentReleased,
    /// A batch is released to the bank (拨付).
    PaymentReleased,
    /// A released line is taken out again before the bank carried it out.
    PaymentWithdrawn,
    /// The bank confirms that the money arrived (到账).
    PaymentConfirmed,
    /// The bank sends the money back (退票) before or after it was confirmed.
    PaymentReturned,
    /// A returned line goes to the bank again.
    PaymentRetried,
    /// A returned line is given up; its money is free again.
    ReturnReleased,
    /// Money comes back from a payee (追回).
    Recovered,
    /// An earlier entry is taken back.
    Reversed,
}

impl Event {
    /// All events.
    pub const ALL: [Event; 13] = [
        Event::AppropriationReceived,
        Event::AppropriationWithdrawn,
        Event::IncomeReceived,
        Event::Committed,
        Event::CommitmentReleased,
        Event::PaymentReleased,
        Event::PaymentWithdrawn,
        Event::PaymentConfirmed,
        Event::PaymentReturned,
        Event::PaymentRetried,
        Event::ReturnReleased,
        Event::Recovered,
        Event::Reversed,
    ];

    /// The name in texts and tables: `payment_released`, the same as serialised.
    pub const fn name(self) -> &'static str {
        match self {
            Event::AppropriationReceived => "appropriation_received",
            Event::AppropriationWithdrawn => "appropriation_withdrawn",
            Event::IncomeReceived => "income_received",
            Event::Committed => "committed",
            Event::CommitmentReleased => "commitment_released",
            Event::PaymentReleased => "payment_released",
            Event::PaymentWithdrawn => "payment_withdrawn",
            Event::PaymentConfirmed => "payment_confirmed",
            Event::PaymentReturned => "payment_returned",
            Event::PaymentRetried => "payment_retried",
            Event::ReturnReleased => "return_released",
            Event::Recovered => "recovered",
            Event::Reversed => "reversed",
        }
    }

    /// Key of the message that names it on pages.
    pub const fn key(self) -> &'static str {
        match self {
            Event::AppropriationReceived => "ledger-event-appropriation-received",
            Event::AppropriationWithdrawn => "ledger-event-appropriation-withdrawn",
            Event::IncomeReceived => "ledger-event-income-received",
            Event::Committed => "ledger-event-committed",
            Event::CommitmentReleased => "ledger-event-commitment-released",
            Event::PaymentReleased => "ledger-event-payment-released",
            Event::PaymentWithdrawn => "ledger-event-payment-withdrawn",
            Event::PaymentConfirmed => "ledger-event-payment-confirmed",
            Event::PaymentReturned => "ledger-event-payment-returned",
            Event::PaymentRetried => "ledger-event-payment-retried",
            Event::ReturnReleased => "ledger-event-return-released",
            Event::Recovered => "ledger-event-recovered",
            Event::Reversed => "ledger-event-reversed",
        }
    }

    /// The event of a name.
    pub fn from_name(name: &str) -> Option<Event> {
        Event::ALL.into_iter().find(|event| event.name() == name)
    }
}

/// One payee's share of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The payee's id (an organisation or a person; never a name or account number).
    pub payee: String,
    /// The amount, above zero.
    pub amount: Money,
    /// The sentence that allows it.
    pub sentence: Option<String>,
    /// The id of the claim line or payment line.
    pub line: Option<String>,
}

impl Line {
    /// A payee's share.
    pub fn new(payee: impl Into<String>, amount: Money) -> Line {
        Line {
            payee: payee.into(),
            amount,
            sentence: None,
            line: None,
        }
    }

    /// With the sentence that allows it.
    #[must_use]
    pub fn sentence(self, sentence: impl Into<String>) -> Line {
        Line {
            sentence: Some(sentence.into()),
            ..self
        }
    }

    /// With the claim line or payment line it belongs to.
    #[must_use]
    pub fn line(self, line: impl Into<String>) -> Line {
        Line {
            line: Some(line.into()),
            ..self
        }
    }
}

/// The most that one document or receipt brings: a hundred thousand million yuan, which is more than the budget of any county.
/// With it, no number of entries that people can make comes near the range of [`Money`].
pub const MOST_AT_ONCE: Money = Money::from_fen(10_000_000_000_000);

/// Refuses what no document brings.
fn believable(amount: Money) -> Result<Money, Refusal> {
    if amount > MOST_AT_ONCE {
        return Err(Refusal::MoreThanAny {
            amount,
            most: MOST_AT_ONCE,
        });
    }
    Ok(amount)
}

impl Entry {
    /// Money is put at disposal under a document number (指标文号); the document's quota grows by as
    /// much.
    pub fn appropriation_received(
        head: EntryHead,
        fund: &FundId,
        document: &str,
        amount: Money,
    ) -> Result<Entry, Refusal> {
        let mut draft = Draft::new(fund);
        let source = draft.of(AccountKind::Appropriation, "document", document)?;
        draft.move_money(source, draft.left(), believable(amount)?, None)?;
        draft.move_quota(Some(document), amount, Quota::Grows)?;
        draft.finish(head, Event::AppropriationReceived)
    }

    /// Money that nothing binds is taken back under the document number it came with.
    pub fn appropriation_withdrawn(
        head: EntryHead,
        fund: &FundId,
        document: &str,
        amount: Money,
    ) -> Result<Entry, Refusal> {
        let mut draft = Draft::new(fund);
        let source = draft.of(AccountKind::Appropriation, "document", document)?;
        draft.move_money(draft.left(), source, amount, None)?;
        draft.move_quota(Some(document), amount, Quota::Shrinks)?;
        draft.finish(head, Event::AppropriationWithdrawn)
    }

    /// The fund takes in money by law, such as the education surcharge of a quarter; `source` is
    /// its document or register.
    pub fn income_received(
        head: EntryHead,
        fund: &FundId,
        source: &str,
        amount: Money,
    ) -> Result<Entry, Refusal> {
        let mut draft = Draft::new(fund);
        let from = draft.of(AccountKind::Income, "source", source)?;
        draft.move_money(from, draft.left(), believable(amount)?, None)?;
        draft.finish(head, Event::IncomeReceived)
    }

    /// An approval binds money for payees. Refused when more is bound than is left.
    pub fn commitment(head: EntryHead, fund: &FundId, lines: &[Line]) -> Result<Entry, Refusal> {
        Draft::lines(
            head,
            Event::Committed,
            fund,
            lines,
            End::Left,
            End::Payee(AccountKind::Committed),
        )
    }

    /// Bound money is free again.
    pub fn commitment_released(
        head: EntryHead,
        fund: &FundId,
        lines: &[Line],
    ) -> Result<Entry, Refusal> {
        Draft::lines(
            head,
            Event::CommitmentReleased,
            fund,
            lines,
            End::Payee(AccountKind::Committed),
            End::Left,
        )
    }

    /// A batch goes to the bank. With a document number it also uses up that document's quota;
    /// without one only the fund is looked at.
    pub fn payment_released(
        head: EntryHead,
        fund: &FundId,
        document: Option<&str>,
        lines: &[Line],
    ) -> Result<Entry, Refusal> {
        let (from, to) = (AccountKind::Committed, AccountKind::InTransit);
        let mut draft = Draft::new(fund);
        let total = draft.move_lines(lines, End::Payee(from), End::Payee(to))?;
        draft.move_quota(document, total, Quota::Shrinks)?;
        draft.finish(head, Event::PaymentReleased)
    }

    /// Released lines are taken out before the bank carried them out: they are committed again and
    /// the document's quota grows back.
    pub fn payment_withdrawn(
        head: EntryHead,
        fund: &FundId,
        document: Option<&str>,
        lines: &[Line],
    ) -> Result<Entry, Refusal> {
        let (from, to) = (AccountKind::InTransit, AccountKind::Committed);
        let mut draft = Draft::new(fund);
        let total = draft.move_lines(lines, End::Payee(from), End::Payee(to))?;
        draft.move_quota(document, total, Quota::Grows)?;
        draft.finish(head, Event::PaymentWithdrawn)
    }

    /// The bank confirms that the money arrived.
    pub fn payment_confirmed(
        head: EntryHead,
        fund: &FundId,
        lines: &[Line],
    ) -> Result<Entry, Refusal> {
        let (from, to) = (AccountKind::InTransit, AccountKind::Paid);
        Draft::lines(
            head,
            Event::PaymentConfirmed,
            fund,
            lines,
            End::Payee(from),
            End::Payee(to),
        )
    }

    /// The bank sends back what was in transit. The payee is still owed it.
    pub fn payment_returned(
        head: EntryHead,
        fund: &FundId,
        lines: &[Line],
    ) -> Result<Entry, Refusal> {
        let (from, to) = (AccountKind::InTransit, AccountKind::Returned);
        Draft::lines(
            head,
            Event::PaymentReturned,
            fund,
            lines,
            End::Payee(from),
            End::Payee(to),
        )
    }

    /// The bank sends back what it had confirmed before.
    pub fn payment_returned_after_confirmation(
        head: EntryHead,
        fund: &FundId,
        lines: &[Line],
    ) -> Result<Entry, Refusal> {
        let (from, to) = (AccountKind::Paid, AccountKind::Returned);
        Draft::lines(
            head,
            Event::PaymentReturned,
            fund,
            lines,
            End::Payee(from),
            End::Payee(to),
        )
    }

    /// Returned lines go to the bank again.
    pub fn payment_retried(
        head: EntryHead,
        fund: &FundId,
        lines: &[Line],
    ) -> Result<Entry, Refusal> {
        let (from, to) = (AccountKind::Returned, AccountKind::InTransit);
        Draft::lines(
            head,
            Event::PaymentRetried,
            fund,
            lines,
            End::Payee(from),
            End::Payee(to),
        )
    }

    /// Returned lines are given up: their money is free again and the document's quota grows back.
    pub fn return_released(
        head: EntryHead,
        fund: &FundId,
        document: Option<&str>,
        lines: &[Line],
    ) -> Result<Entry, Refusal> {
        let mut draft = Draft::new(fund);
        let total = draft.move_lines(lines, End::Payee(AccountKind::Returned), End::Left)?;
        draft.move_quota(document, total, Quota::Grows)?;
        draft.finish(head, Event::ReturnReleased)
    }

    /// Money comes back from payees into the fund. Refused when more comes back than was paid.
    pub fn recovery(head: EntryHead, fund: &FundId, lines: &[Line]) -> Result<Entry, Refusal> {
        Draft::lines(
            head,
            Event::Recovered,
            fund,
            lines,
            End::Payee(AccountKind::Recovered),
            End::Left,
        )
    }
}
