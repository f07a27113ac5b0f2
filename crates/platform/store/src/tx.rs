//! The only hand that writes business rows: every row it writes goes into the command's journal entry.

use kernel::Moment;
use sea_orm::sea_query::{Alias, Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, Iterable, PrimaryKeyToColumn,
    QueryFilter,
};
use serde_json::Value;

use crate::journal::Line;
use crate::outbox::Message;
use crate::runner::StoreParts;
use crate::{Keys, Row, StoreError, digest_of};

/// Bound parameters one statement may carry on both databases.
const BINDS_MAX: usize = 30_000;

/// A transaction of one command.
pub struct Tx<'a> {
    conn: &'a DatabaseTransaction,
    parts: &'a StoreParts,
    county: &'a str,
    now: Moment,
    pub(crate) lines: Vec<Line>,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(
        conn: &'a DatabaseTransaction,
        parts: &'a StoreParts,
        county: &'a str,
        now: Moment,
    ) -> Tx<'a> {
        Tx {
            conn,
            parts,
            county,
            now,
            lines: vec![],
        }
    }

    /// For reading inside the transaction.
    pub fn db(&self) -> &'a DatabaseTransaction {
        self.conn
    }

    /// The county whose rows are touched.
    pub fn county(&self) -> &'a str {
        self.county
    }

    /// The moment of the command.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// The installation's keys.
    pub fn keys(&self) -> &'a Keys {
        &self.parts.keys
    }

    /// A new identifier.
    pub fn id(&self) -> String {
        self.parts.ids.next(self.now)
    }

    /// The next number of a series of this county and year, from 1.
    pub async fn number(&mut self, kind: &str, year: i32) -> Result<i64, StoreError> {
        let number = crate::numbers::next(self.conn, self.county, kind, year).await?;
        crate::writes::passed();
        Ok(number)
    }

    /// Writes a new row; its version becomes 1.
    pub async fn insert<R: Row>(&mut self, mut row: R) -> Result<R, StoreError> {
        self.own(&row)?;
        row.set_version(1);
        let mut active = row.clone().into_active_model();
        active = active.reset_all();
        R::Table::insert(active)
            .exec_without_returning(self.conn)
            .await?;
        self.note(&row)?;
        Ok(row)
    }

    /// Writes many new rows.
    pub async fn insert_many<R: Row>(&mut self, mut rows: Vec<R>) -> Result<Vec<R>, StoreError> {
        let columns = <R::Table as EntityTrait>::Column::iter().count();
        for row in &mut rows {
            self.own(row)?;
            row.set_version(1);
        }
        for chunk in rows.chunks((BINDS_MAX / columns).max(1)) {
            let active: Vec<R::Active> = chunk
                .iter()
                .map(|row| row.clone().into_active_model().reset_all())
                .collect();
            R::Table::insert_many(active)
                .exec_without_returning(self.conn)
                .await?;
        }
        for row in &rows {
            self.note(row)?;
        }
        Ok(rows)
    }

    /// Writes `new` over `old`, if nobody wrote the row since `old` was read; otherwise [`StoreError::Stale`], after
    /// which the runner runs the command anew.
    pub async fn update<R: Row>(&mut self, old: &R, mut new: R) -> Result<R, StoreError> {
        self.own(&new)?;
        new.set_version(old.version() + 1);
        let mut active = old.clone().into_active_model();
        let fresh = new.clone().into_active_model();
        type Pk<R> = <<R as Row>::Table as EntityTrait>::PrimaryKey;
        let mut filter = sea_orm::Condition::all();
        for column in <R::Table as EntityTrait>::Column::iter() {
            if let Some(value) = fresh.get(column).into_value() {
                if <Pk<R> as PrimaryKeyToColumn>::from_column(column).is_some() {
                    filter = filter.add(column.eq(value));
                } else if active.get(column).into_value().as_ref() != Some(&value) {
                    active.set(column, value);
                }
            }
        }
        let done = R::Table::update_many()
            .set(active)
            .filter(filter)
            .filter(Expr::col(Alias::new("row_version")).eq(old.version()))
            .exec(self.conn)
            .await?;
        if done.rows_affected != 1 {
            return Err(StoreError::Stale);
        }
        self.note(&new)?;
        Ok(new)
    }

    /// A job for later: one a kind and subject; asked again before it ran, its time is moved.
    pub async fn schedule(
        &mut self,
        kind: &str,
        subject: &str,
        payload: Value,
        due: Moment,
    ) -> Result<(), StoreError> {
        crate::jobs::schedule(self, kind, subject, &payload, due).await?;
        crate::writes::passed();
        Ok(())
    }

    /// A message that leaves the house once this is committed.
    pub async fn send(&mut self, message: Message) -> Result<(), StoreError> {
        crate::outbox::push(self, message).await?;
        crate::writes::passed();
        Ok(())
    }

    fn own<R: Row>(&self, row: &R) -> Result<(), StoreError> {
        if row.county() == self.county {
            Ok(())
        } else {
            Err(StoreError::Forbidden(format!(
                "a row of {} in a command of {}",
                row.county(),
                self.county
            )))
        }
    }

    fn note<R: Row>(&mut self, row: &R) -> Result<(), StoreError> {
        let digest = digest_of(&self.parts.keys.digest, row)?;
        self.lines.push(Line {
            table: R::TABLE,
            key: row.key().to_owned(),
            version: row.version(),
            digest,
        });
        crate::writes::passed();
        Ok(())
    }
}
