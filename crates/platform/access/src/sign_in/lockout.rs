//! Wrong tries are counted before they are made, so that a thousand at once are not a thousand tries.
//!
//! Each try first takes one of a few places, in one conditional statement; who finds none is locked out. A right answer gives the
//! places back. There are counters by sign-in name (existing or not), by address, by second factor, and by known device; the last
//! stands in for the others, so that whoever locks an account from outside does not lock out its owner.

use chrono::Duration;
use kernel::Moment;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ConnectionTrait, Statement};
use store::{Store, StoreError};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Passwords for one sign-in name, from strange devices.
    Login,
    /// Passwords and second factors from one known device of one account.
    Device,
    /// Anything from one address.
    Address,
    /// Second factors of one account, from strange devices.
    Factor,
    /// One-time codes for one telephone, asked for from strange devices.
    Code,
    /// One-time codes asked for from one address.
    CodeAddress,
    /// One-time codes asked for from one known device.
    CodeDevice,
}

impl Kind {
    const fn word(self) -> &'static str {
        match self {
            Kind::Login => "login",
            Kind::Device => "device",
            Kind::Address => "address",
            Kind::Factor => "factor",
            Kind::Code => "code",
            Kind::CodeAddress => "code_address",
            Kind::CodeDevice => "code_device",
        }
    }
}

/// One counter with its limits.
#[derive(Clone, Debug)]
pub(crate) struct Counter {
    pub county: String,
    pub kind: Kind,
    /// A keyed digest or an id, never a name or an address in clear.
    pub subject: String,
    /// Tries within `window`; the last of them locks.
    pub limit: i32,
    pub window: Duration,
    pub lock: Duration,
}

impl Counter {
    fn key(&self) -> [sea_orm::Value; 3] {
        [
            self.county.clone().into(),
            self.kind.word().into(),
            self.subject.clone().into(),
        ]
    }

    /// Takes one place. `Some(until)` when there is none.
    pub async fn take(&self, store: &Store, now: Moment) -> Result<Option<Moment>, StoreError> {
        let sql = "INSERT INTO sign_in_counter (county_code, kind, subject, failures, counted_from, locked_until, told_at) \
             VALUES ($1, $2, $3, 1, $4, NULL, NULL) \
             ON CONFLICT (county_code, kind, subject) DO UPDATE SET \
               failures = CASE WHEN sign_in_counter.counted_from <= $5 OR sign_in_counter.locked_until IS NOT NULL \
                          THEN 1 ELSE sign_in_counter.failures + 1 END, \
               counted_from = CASE WHEN sign_in_counter.counted_from <= $5 OR sign_in_counter.locked_until IS NOT NULL \
                          THEN $4 ELSE sign_in_counter.counted_from END, \
               locked_until = CASE WHEN sign_in_counter.counted_from > $5 AND sign_in_counter.locked_until IS NULL \
                          AND sign_in_counter.failures + 1 >= $6 THEN $7 ELSE NULL END, \
               told_at = NULL \
             WHERE sign_in_counter.locked_until IS NULL OR sign_in_counter.locked_until <= $4";
        let [county, kind, subject] = self.key();
        let values = vec![
            county,
            kind,
            subject,
            now.utc().into(),
            now.plus(-self.window).utc().into(),
            self.limit.into(),
            now.plus(self.lock).utc().into(),
        ];
        if store.technical(sql, values).await? == 1 {
            return Ok(None);
        }
        // the lock may have been lifted in between; then one more moment of it does no harm
        Ok(Some(
            self.locked_until(store, now)
                .await?
                .unwrap_or_else(|| now.plus(self.lock)),
        ))
    }

    /// Until when it is locked, if it is.
    pub async fn locked_until(
        &self,
        store: &Store,
        now: Moment,
    ) -> Result<Option<Moment>, StoreError> {
        let sql = "SELECT locked_until FROM sign_in_counter \
                   WHERE county_code = $1 AND kind = $2 AND subject = $3 AND locked_until > $4";
        let [county, kind, subject] = self.key();
        let db = store.read();
        let values = [county, kind, subject, now.utc().into()];
        let row = db
            .query_one_raw(Statement::from_sql_and_values(
                db.get_database_backend(),
                sql,
                values,
            ))
            .await?;
        match row {
            Some(row) => Ok(Some(row.try_get::<DateTimeUtc>("", "locked_until")?.into())),
            None => Ok(None),
        }
    }

    /// Whether this is the first to notice that the counter locked; true once a lock.
    pub async fn first_to_tell(&self, store: &Store, now: Moment) -> Result<bool, StoreError> {
        let sql = "UPDATE sign_in_counter SET told_at = $4 \
                   WHERE county_code = $1 AND kind = $2 AND subject = $3 AND locked_until > $4 AND told_at IS NULL";
        let [county, kind, subject] = self.key();
        Ok(store
            .technical(sql, vec![county, kind, subject, now.utc().into()])
            .await?
            == 1)
    }

    /// Gives every place back: the right answer came.
    pub async fn clear(&self, store: &Store) -> Result<(), StoreError> {
        let sql = "UPDATE sign_in_counter SET failures = 0, locked_until = NULL \
                   WHERE county_code = $1 AND kind = $2 AND subject = $3";
        store.technical(sql, self.key().to_vec()).await?;
        Ok(())
    }

    /// Gives one place back: the try was good, but others from the same address count on.
    pub async fn give_back(&self, store: &Store) -> Result<(), StoreError> {
        let sql = "UPDATE sign_in_counter SET failures = failures - 1, locked_until = NULL \
                   WHERE county_code = $1 AND kind = $2 AND subject = $3 AND failures > 0";
        store.technical(sql, self.key().to_vec()).await?;
        Ok(())
    }
}

/// What an address is counted under: itself, or the /64 it lies in, since a house has as many IPv6 addresses as it likes.
pub fn address_subject(address: &str) -> String {
    use std::net::IpAddr;
    match address.parse::<IpAddr>() {
        Ok(IpAddr::V6(v6)) => match v6.to_ipv4_mapped() {
            Some(v4) => v4.to_string(),
            None => {
                let [a, b, c, d, ..] = v6.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        },
        Ok(v4) => v4.to_string(),
        Err(_) => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::address_subject;

    #[test]
    fn a_house_is_one_address() {
        let table = [
            ("10.1.2.3", "10.1.2.3"),
            ("::ffff:10.1.2.3", "10.1.2.3"),
            ("2408:8400:1:2::9", "2408:8400:1:2::/64"),
            ("2408:8400:1:2:ffff::1", "2408:8400:1:2::/64"),
            ("unix", "unix"),
        ];
        for (address, subject) in table {
            assert_eq!(address_subject(address), subject);
        }
    }
}
