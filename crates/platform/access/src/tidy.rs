//! Technical rows that are over go: sessions, steps, codes, spent TOTP steps, counters, forgotten devices, old sign-ins.

use chrono::Duration;
use store::{Store, StoreError};

use crate::AccessSettings;

/// Days an ended session, step or code is kept for questions.
const KEPT_DAYS: i64 = 7;

/// Removes what is over, in every county; answers how many rows went. Once a day is often enough.
pub async fn tidy(store: &Store, settings: &AccessSettings) -> Result<u64, StoreError> {
    let now = store.now();
    let ago = |days: i64| now.plus(-Duration::days(days)).utc();
    let steps = [
        (
            "DELETE FROM web_session WHERE expires_at < $1 OR ended_at < $1",
            ago(KEPT_DAYS),
        ),
        (
            "DELETE FROM second_step WHERE expires_at < $1",
            ago(KEPT_DAYS),
        ),
        (
            "DELETE FROM one_time_code WHERE expires_at < $1",
            ago(KEPT_DAYS),
        ),
        ("DELETE FROM totp_spent WHERE at < $1", ago(1)),
        // a counter counts again from 1 once its window is over, so a missing row says the same
        (
            "DELETE FROM sign_in_counter WHERE counted_from < $1 AND (locked_until IS NULL OR locked_until < $1)",
            ago(2),
        ),
        (
            "DELETE FROM known_device WHERE last_seen_at < $1",
            ago(settings.device_days),
        ),
        (
            "DELETE FROM sign_in_event WHERE at < $1",
            ago(settings.sign_ins_kept_days),
        ),
    ];
    let mut gone = 0;
    for (sql, before) in steps {
        gone += store.technical(sql, vec![before.into()]).await?;
    }
    Ok(gone)
}
