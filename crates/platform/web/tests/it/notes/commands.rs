//! The only change: a note is written.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Money, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::tables::note;

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Write {
    pub title: String,
    pub amount_fen: i64,
    pub on_day: NaiveDate,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Written {
    pub id: String,
}

#[derive(Clone, Debug, thiserror::Error)]
pub enum NotWritten {
    #[error("above the ceiling")]
    TooMuch,
    #[error("the title is taken")]
    Taken,
}

impl Refusal for NotWritten {
    fn key(&self) -> &'static str {
        match self {
            NotWritten::TooMuch => "web-field-range",
            NotWritten::Taken => "web-error-stale",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            NotWritten::TooMuch => vec![("min", "0.01".into()), ("max", "650.00".into())],
            NotWritten::Taken => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, NotWritten::TooMuch).then_some("amount")
    }

    fn sentence(&self) -> Option<&'static str> {
        matches!(self, NotWritten::TooMuch).then_some("3.3.5")
    }
}

impl Command for Write {
    const NAME: &'static str = "note.write";
    const SENTENCES: &'static [&'static str] = &["3.3.5"];
    const MAY: &'static [Role] = super::STAFF;
    type Answer = Written;
    type Refusal = NotWritten;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        _: Moment,
    ) -> Result<Done<Written>, Stop<NotWritten>> {
        if Money::from_fen(self.amount_fen) > Money::from_fen(65_000) {
            return Err(NotWritten::TooMuch.into());
        }
        let same = note::Entity::find()
            .filter(note::Column::CountyCode.eq(tx.county()))
            .filter(note::Column::Title.eq(&self.title))
            .one(tx.db())
            .await?;
        if same.is_some() {
            return Err(NotWritten::Taken.into());
        }
        let row = note::Model {
            county_code: tx.county().to_owned(),
            id: tx.id(),
            title: self.title.clone(),
            amount_fen: self.amount_fen,
            on_day: self.on_day,
            row_version: 1,
        };
        let row = tx.insert(row).await?;
        Ok(Done::new(Written { id: row.id.clone() }).about("note", &row.id))
    }
}
