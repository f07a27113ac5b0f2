//! Live figures for the sentences of the policy document: how many people, classes, yuan. A figure is a query, never a written number.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use kernel::Money;

use crate::{App, PageError};

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureValue {
    /// Persons, classes, cases.
    Count(u64),
    /// Yuan.
    Money(Money),
}

/// One figure with the words around it and the rows behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The message; it takes `n` for a count or `amount` for yuan.
    pub key: &'static str,
    /// The number.
    pub value: FigureValue,
    /// The list that shows its rows.
    pub href: Option<String>,
}

impl Figure {
    /// A count.
    pub fn count(key: &'static str, n: u64) -> Figure {
        Figure {
            key,
            value: FigureValue::Count(n),
            href: None,
        }
    }

    /// An amount.
    pub fn money(key: &'static str, amount: Money) -> Figure {
        Figure {
            key,
            value: FigureValue::Money(amount),
            href: None,
        }
    }

    /// The list that shows its rows.
    pub fn rows(mut self, href: impl Into<String>) -> Figure {
        self.href = Some(href.into());
        self
    }

    /// The words with the number in them.
    pub fn words(&self, t: crate::T) -> String {
        match self.value {
            FigureValue::Count(n) => t.with(self.key).n("n", n).to_string(),
            FigureValue::Money(amount) => t.with(self.key).money("amount", amount).to_string(),
        }
    }
}

pub(crate) type FigureFn =
    Arc<dyn Fn(App) -> BoxFuture<'static, Result<Vec<Figure>, PageError>> + Send + Sync>;

/// What carries a sentence out, as registered: never written by hand on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// A command, by its name.
    Command(&'static str),
    /// A page, by method and path pattern.
    Page {
        /// GET or POST.
        method: http::Method,
        /// The path pattern.
        path: &'static str,
    },
}

impl App {
    /// The commands and pages that name a sentence.
    pub fn carriers(&self, sentence: &str) -> Vec<Carrier> {
        let described = self.described();
        let commands = described
            .commands
            .iter()
            .filter(|one| one.sentences.contains(&sentence))
            .map(|one| Carrier::Command(one.name));
        let pages = described
            .routes
            .iter()
            .filter(|one| one.sentences.contains(&sentence))
            .map(|one| Carrier::Page {
                method: one.method.clone(),
                path: one.path,
            });
        commands.chain(pages).collect()
    }

    /// The live figures of a sentence, of every feature that has some.
    pub async fn figures(&self, sentence: &str) -> Result<Vec<Figure>, PageError> {
        let mut out = Vec::new();
        for (id, ask) in &self.described().figures {
            if *id == sentence {
                out.extend(ask(self.clone()).await?);
            }
        }
        Ok(out)
    }
}
