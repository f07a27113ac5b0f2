//! An appropriation that was recorded by mistake is taken back: the entry is reversed, the row stays and says why, and the document may
//! be recorded rightly. Never more than is still at disposal: what is bound by approvals cannot lose its money.

use kernel::{Actor, Moment, Role};
use ledger::{Entry, EntryHead};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use super::appropriate::entry_key;
use crate::claims::state::{MoveRefused, words_given};
use crate::funds::posting::{LedgerRefusal, find, post};
use crate::funds::queries;
use crate::funds::tables::appropriation;

/// Takes an appropriation back.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakeBackAppropriation {
    /// The appropriation.
    pub appropriation_id: String,
    /// The version it was read at.
    pub version: i32,
    /// What was wrong with it.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// Why an appropriation is not taken back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TakeBackRefusal {
    /// There is none.
    #[error("there is no such appropriation")]
    NoSuchAppropriation,
    /// It was taken back before.
    #[error("it was taken back before")]
    TakenBackBefore,
    /// The reason is missing or too long.
    #[error("{0}")]
    Reason(MoveRefused),
    /// The ledger says no: the money is bound, released or paid.
    #[error(transparent)]
    Ledger(LedgerRefusal),
}

impl Refusal for TakeBackRefusal {
    fn key(&self) -> &'static str {
        match self {
            TakeBackRefusal::NoSuchAppropriation => "fund-no-such-appropriation",
            TakeBackRefusal::TakenBackBefore => "fund-taken-back-before",
            TakeBackRefusal::Reason(_) => "fund-take-back-reason",
            TakeBackRefusal::Ledger(refusal) => refusal.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            TakeBackRefusal::Ledger(refusal) => refusal.args(),
            TakeBackRefusal::Reason(_) => {
                vec![("most", crate::claims::state::WORDS_MAX.to_string())]
            }
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, TakeBackRefusal::Reason(_)).then_some("reason")
    }
}

impl Command for TakeBackAppropriation {
    const NAME: &'static str = "fund.take_back";
    const SENTENCES: &'static [&'static str] = &["4.2.2"];
    const MAY: &'static [Role] = &[Role::FundOfficer];
    type Answer = String;
    type Refusal = TakeBackRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<TakeBackRefusal>> {
        let old = queries::appropriation(tx.db(), tx.county(), &self.appropriation_id)
            .await?
            .ok_or(TakeBackRefusal::NoSuchAppropriation)?;
        if old.live.is_none() {
            return Err(TakeBackRefusal::TakenBackBefore.into());
        }
        if old.row_version != self.version {
            return Err(Stop::Stale);
        }
        let reason = words_given("reason", &self.reason).map_err(TakeBackRefusal::Reason)?;
        let key = entry_key(&old.id);
        let entry = find(tx, &key)
            .await?
            .ok_or_else(|| StoreError::Broken(format!("appropriation {} has no entry", old.id)))?;
        let head = EntryHead::new(format!("{key}/back"), now.date()).about(old.id.clone());
        let reversal = Entry::reversal(head, &entry)
            .map_err(|refusal| TakeBackRefusal::Ledger(LedgerRefusal(refusal)))?;
        let new = appropriation::Model {
            live: None,
            taken_back_by: Some(who.account.clone()),
            taken_back_at: Some(now.utc()),
            taken_back_reason: Some(reason.clone()),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        post(tx, &reversal)
            .await
            .map_err(|stop| stop.refused_as(TakeBackRefusal::Ledger))?;
        Ok(Done::new(old.id.clone())
            .about("fund", &old.fund_id)
            .about("appropriation", &old.id)
            .fact("document", old.document_number.as_str())
            .fact("fen", old.amount_fen)
            .fact("reason", reason))
    }
}
