//! A fund takes in money by law, such as a quarter's education surcharge (clause 3.5.1), with its source.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Money, Role};
use ledger::{Entry, EntryHead, FundId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use crate::funds::posting::{LedgerRefusal, post};

/// Records income of a fund.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakeIn {
    /// The fund, as the pack names it.
    pub fund_id: String,
    /// The document or register it comes from.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub source: String,
    /// The amount in fen.
    pub amount: Money,
    /// The day it came in.
    #[serde(deserialize_with = "kernel::plain::day")]
    pub on: NaiveDate,
}

impl Command for TakeIn {
    const NAME: &'static str = "fund.take_in";
    const SENTENCES: &'static [&'static str] = &["3.5.1", "4.2.2"];
    const MAY: &'static [Role] = &[Role::FundOfficer];
    type Answer = String;
    type Refusal = LedgerRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        _: Moment,
    ) -> Result<Done<String>, Stop<LedgerRefusal>> {
        let bad = |error| {
            LedgerRefusal(ledger::Refusal::BadName {
                what: "fund",
                error,
            })
        };
        let fund = FundId::parse(&self.fund_id).map_err(bad)?;
        let id = tx.id();
        let head = EntryHead::new(format!("income/{id}"), self.on).about(id.clone());
        let entry = Entry::income_received(head, &fund, self.source.trim(), self.amount)
            .map_err(LedgerRefusal)?;
        post(tx, &entry).await?;
        Ok(Done::new(id)
            .about("fund", &self.fund_id)
            .fact("source", self.source.trim())
            .fact("fen", self.amount.fen()))
    }
}
