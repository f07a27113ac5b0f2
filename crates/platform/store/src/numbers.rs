//! Numbers that people read: 2023-0031 and its like, one series a county, kind and year, without gaps among commits.

use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement};

use crate::StoreError;

/// The next number of a series, from 1.
pub(crate) async fn next(
    conn: &DatabaseTransaction,
    county: &str,
    kind: &str,
    year: i32,
) -> Result<i64, StoreError> {
    let sql = "INSERT INTO number_series (county_code, kind, year, last) VALUES ($1, $2, $3, 1) \
               ON CONFLICT (county_code, kind, year) DO UPDATE SET last = number_series.last + 1 RETURNING last";
    let values = [county.into(), kind.into(), year.into()];
    let row = conn
        .query_one_raw(Statement::from_sql_and_values(
            conn.get_database_backend(),
            sql,
            values,
        ))
        .await?
        .ok_or_else(|| StoreError::Broken("number series".into()))?;
    Ok(row.try_get("", "last")?)
}
