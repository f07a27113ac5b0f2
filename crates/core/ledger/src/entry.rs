//! An entry: postings that balance, with a key, a day and what they are about. An entry that exists
//! is well-formed; whether it may be posted is for the balances to say.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::Money;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::Account;
use crate::event::Event;
use crate::name::{FundId, NameError, check_key};
use crate::refusal::{Difference, Refusal};

/// Most postings of one entry; a larger batch is posted in several.
pub const MOST_POSTINGS: usize = 50_000;

/// What every entry says besides its postings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryHead {
    /// What makes the entry itself: the same key twice is the same entry. Derived from the event,
    /// such as `payment-line/01J…/paid/1`, not made up anew at each try.
    pub key: String,
    /// The day it counts for (Asia/Shanghai).
    pub on: NaiveDate,
    /// The case it belongs to: the id of an appropriation, claim, payment batch.
    pub about: Option<String>,
}

impl EntryHead {
    /// Key and day; no case.
    pub fn new(key: impl Into<String>, on: NaiveDate) -> EntryHead {
        EntryHead {
            key: key.into(),
            on,
            about: None,
        }
    }

    /// With the case it belongs to.
    #[must_use]
    pub fn about(self, case: impl Into<String>) -> EntryHead {
        EntryHead {
            about: Some(case.into()),
            ..self
        }
    }
}

/// A movement on one account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Posting {
    /// The account.
    pub account: Account,
    /// In fen: above zero debit, below zero credit, never nothing.
    pub amount: Money,
    /// The sentence of the policy document that allows it: `3.3.5`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<String>,
    /// The line it belongs to: the id of a claim line or payment line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
}

/// A well-formed entry. Never changed once posted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Entry {
    key: String,
    on: NaiveDate,
    event: Event,
    about: Option<String>,
    reverses: Option<String>,
    postings: Vec<Posting>,
}

/// An entry as it travels; not yet checked.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    key: String,
    on: NaiveDate,
    event: Event,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    about: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reverses: Option<String>,
    postings: Vec<Posting>,
}

impl Entry {
    /// An entry from its parts, as storage gives them back. New entries are made by the events
    /// ([`Entry::commitment`] and its siblings).
    pub fn from_parts(
        head: EntryHead,
        event: Event,
        reverses: Option<String>,
        postings: Vec<Posting>,
    ) -> Result<Entry, Refusal> {
        let EntryHead { key, on, about } = head;
        let named = |what: &'static str| move |error: NameError| Refusal::BadName { what, error };
        check_key(&key).map_err(named("key"))?;
        about
            .as_deref()
            .map_or(Ok(()), check_key)
            .map_err(named("case"))?;
        reverses
            .as_deref()
            .map_or(Ok(()), check_key)
            .map_err(named("reversed key"))?;
        if postings.is_empty() {
            return Err(Refusal::Nothing);
        }
        if postings.len() > MOST_POSTINGS {
            return Err(Refusal::TooMany {
                postings: postings.len(),
                most: MOST_POSTINGS,
            });
        }
        let mut sums: BTreeMap<&FundId, Vec<Money>> = BTreeMap::new();
        for Posting {
            account,
            amount,
            sentence,
            line,
        } in &postings
        {
            sentence
                .as_deref()
                .map_or(Ok(()), check_key)
                .map_err(named("sentence"))?;
            line.as_deref()
                .map_or(Ok(()), check_key)
                .map_err(named("line"))?;
            if amount.is_zero() {
                return Err(Refusal::NotPositive { amount: *amount });
            }
            sums.entry(account.fund()).or_default().push(*amount);
        }
        for (fund, amounts) in sums {
            let by = Money::total(amounts)?;
            if !by.is_zero() {
                return Err(Refusal::Unbalanced {
                    fund: fund.clone(),
                    by,
                });
            }
        }
        Ok(Entry {
            key,
            on,
            event,
            about,
            reverses,
            postings,
        })
    }

    /// A new entry that takes back an earlier one: the same postings with the other sign. Whether
    /// money was spent meanwhile is for the balances to say.
    pub fn reversal(head: EntryHead, of: &Entry) -> Result<Entry, Refusal> {
        let postings = of
            .postings
            .iter()
            .map(|posting| {
                Ok(Posting {
                    amount: posting.amount.checked_neg()?,
                    ..posting.clone()
                })
            })
            .collect::<Result<Vec<Posting>, Refusal>>()?;
        Entry::from_parts(head, Event::Reversed, Some(of.key.clone()), postings)
    }

    /// The key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The day it counts for.
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// What happened.
    pub const fn event(&self) -> Event {
        self.event
    }

    /// The case it belongs to.
    pub fn about(&self) -> Option<&str> {
        self.about.as_deref()
    }

    /// The key of the entry it takes back.
    pub fn reverses(&self) -> Option<&str> {
        self.reverses.as_deref()
    }

    /// The postings, in order.
    pub fn postings(&self) -> &[Posting] {
        &self.postings
    }

    /// What the entry does to each account, all its postings together.
    pub fn movements(&self) -> Result<BTreeMap<&Account, Money>, Refusal> {
        let mut movements: BTreeMap<&Account, Money> = BTreeMap::new();
        for posting in &self.postings {
            let movement = movements.entry(&posting.account).or_default();
            *movement = movement.checked_add(posting.amount)?;
        }
        Ok(movements)
    }

    /// The first thing in which an entry of the same key differs from this one.
    pub fn difference(&self, other: &Entry) -> Option<Difference> {
        let accounts = |entry: &Entry| -> Vec<Account> {
            entry
                .postings
                .iter()
                .map(|posting| posting.account.clone())
                .collect()
        };
        let amounts = |entry: &Entry| -> Vec<Money> {
            entry
                .postings
                .iter()
                .map(|posting| posting.amount)
                .collect()
        };
        if self.event != other.event {
            Some(Difference::Event)
        } else if accounts(self) != accounts(other) {
            Some(Difference::Accounts)
        } else if amounts(self) != amounts(other) {
            Some(Difference::Amounts)
        } else if self != other {
            Some(Difference::Facts)
        } else {
            None
        }
    }

    /// Whether these are the postings of `of` with the other sign.
    pub(crate) fn is_reverse_of(&self, of: &Entry) -> bool {
        self.postings.len() == of.postings.len()
            && self
                .postings
                .iter()
                .zip(&of.postings)
                .all(|(mine, theirs)| {
                    mine.account == theirs.account && Ok(mine.amount) == theirs.amount.checked_neg()
                })
    }
}

impl TryFrom<Written> for Entry {
    type Error = Refusal;

    fn try_from(written: Written) -> Result<Entry, Refusal> {
        let Written {
            key,
            on,
            event,
            about,
            reverses,
            postings,
        } = written;
        Entry::from_parts(EntryHead { key, on, about }, event, reverses, postings)
    }
}

impl From<Entry> for Written {
    fn from(entry: Entry) -> Written {
        let Entry {
            key,
            on,
            event,
            about,
            reverses,
            postings,
        } = entry;
        Written {
            key,
            on,
            event,
            about,
            reverses,
            postings,
        }
    }
}
