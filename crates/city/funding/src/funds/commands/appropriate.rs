//! A fund officer records that a document puts money at disposal (指标下达, clause 4.2.2).

use chrono::NaiveDate;
use kernel::{Actor, Moment, Money, Role};
use ledger::{Entry, EntryHead, FundId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use crate::funds::posting::{LedgerRefusal, post};
use crate::funds::tables::appropriation;

/// Records an appropriation.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Appropriate {
    /// The fund, as the pack names it.
    pub fund_id: String,
    /// The document number (指标文号).
    #[serde(deserialize_with = "kernel::plain::text")]
    pub document_number: String,
    /// The budget year.
    pub year: i32,
    /// The amount in fen.
    pub amount: Money,
    /// The day of the document.
    #[serde(deserialize_with = "kernel::plain::day")]
    pub issued_on: NaiveDate,
    /// The accounting subject.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub subject: String,
}

/// Why an appropriation is not recorded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AppropriateRefusal {
    /// The document number is empty.
    #[error("the document number is missing")]
    NumberMissing,
    /// The fund has this document already.
    #[error("{number} is recorded already for this fund")]
    NumberTaken {
        /// The document number.
        number: String,
    },
    /// The day of the document lies ahead.
    #[error("the document is dated {on}, which is still to come")]
    DatedAhead {
        /// The day.
        on: NaiveDate,
    },
    /// The fund's name is not a name.
    #[error("there is no fund {fund}")]
    NoSuchFund {
        /// What was given.
        fund: String,
    },
    /// The ledger says no.
    #[error(transparent)]
    Ledger(LedgerRefusal),
}

impl Refusal for AppropriateRefusal {
    fn key(&self) -> &'static str {
        match self {
            AppropriateRefusal::NumberMissing => "fund-document-number-missing",
            AppropriateRefusal::NumberTaken { .. } => "fund-document-number-taken",
            AppropriateRefusal::DatedAhead { .. } => "fund-document-dated-ahead",
            AppropriateRefusal::NoSuchFund { .. } => "fund-no-such",
            AppropriateRefusal::Ledger(refusal) => refusal.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            AppropriateRefusal::NumberTaken { number } => vec![("number", number.clone())],
            AppropriateRefusal::DatedAhead { on } => vec![("date", on.to_string())],
            AppropriateRefusal::NoSuchFund { fund } => vec![("fund", fund.clone())],
            AppropriateRefusal::Ledger(refusal) => refusal.args(),
            AppropriateRefusal::NumberMissing => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            AppropriateRefusal::NumberMissing | AppropriateRefusal::NumberTaken { .. } => {
                Some("document_number")
            }
            AppropriateRefusal::DatedAhead { .. } => Some("issued_on"),
            AppropriateRefusal::NoSuchFund { .. } => Some("fund_id"),
            AppropriateRefusal::Ledger(_) => Some("amount"),
        }
    }
}

/// The key of the entry of an appropriation.
pub(super) fn entry_key(id: &str) -> String {
    format!("appropriation/{id}")
}

impl Command for Appropriate {
    const NAME: &'static str = "fund.appropriate";
    const SENTENCES: &'static [&'static str] = &["4.2.1", "4.2.2"];
    const MAY: &'static [Role] = &[Role::FundOfficer];
    type Answer = String;
    type Refusal = AppropriateRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<AppropriateRefusal>> {
        let number = self.document_number.trim();
        if number.is_empty() {
            return Err(AppropriateRefusal::NumberMissing.into());
        }
        if self.issued_on > now.date() {
            return Err(AppropriateRefusal::DatedAhead { on: self.issued_on }.into());
        }
        let fund = FundId::parse(&self.fund_id).map_err(|_| AppropriateRefusal::NoSuchFund {
            fund: self.fund_id.clone(),
        })?;
        let id = tx.id();
        let head = EntryHead::new(entry_key(&id), self.issued_on).about(id.clone());
        let entry = Entry::appropriation_received(head, &fund, number, self.amount)
            .map_err(|refusal| AppropriateRefusal::Ledger(LedgerRefusal(refusal)))?;
        let row = appropriation::Model {
            county_code: tx.county().into(),
            id: id.clone(),
            fund_id: self.fund_id.clone(),
            document_number: number.into(),
            year: self.year,
            amount_fen: self.amount.fen(),
            issued_on: self.issued_on,
            subject: self.subject.clone(),
            recorded_by: who.account.clone(),
            recorded_at: now.utc(),
            live: Some(1),
            taken_back_by: None,
            taken_back_at: None,
            taken_back_reason: None,
            row_version: 0,
        };
        match tx.insert(row).await {
            Err(StoreError::Taken(_)) => {
                return Err(AppropriateRefusal::NumberTaken {
                    number: number.into(),
                }
                .into());
            }
            other => other?,
        };
        post(tx, &entry)
            .await
            .map_err(|stop| stop.refused_as(AppropriateRefusal::Ledger))?;
        Ok(Done::new(id.clone())
            .about("fund", &self.fund_id)
            .about("appropriation", &id)
            .fact("document", number)
            .fact("fen", self.amount.fen()))
    }
}
