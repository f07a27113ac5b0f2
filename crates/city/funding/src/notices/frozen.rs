//! What a frozen list is digested over: every word the public sees, so that a list changed later does not carry its digest.

use serde::Serialize;
use store::{Keys, StoreError, canonical};

use super::tables::{notice, notice_line};

#[derive(Serialize)]
struct Frozen<'a> {
    version: u8,
    number: &'a str,
    title: &'a str,
    programme_id: &'a str,
    starts_on: String,
    ends_on: String,
    rows: Vec<FrozenRow<'a>>,
}

#[derive(Serialize)]
struct FrozenRow<'a> {
    place: i32,
    claim_line_id: &'a str,
    person_id: &'a str,
    name: &'a str,
    number: &'a str,
    payee: &'a str,
    subject: &'a str,
    township: Option<&'a str>,
    fen: i64,
}

/// The keyed digest of a published list. Keyed, because a plain hash of short masked numbers could be guessed back.
pub fn digest(
    keys: &Keys,
    notice: &notice::Model,
    lines: &[notice_line::Model],
) -> Result<String, StoreError> {
    let day = |day: Option<chrono::NaiveDate>| day.map(|d| d.to_string()).unwrap_or_default();
    let frozen = Frozen {
        version: 1,
        number: &notice.number,
        title: &notice.title,
        programme_id: &notice.programme_id,
        starts_on: day(notice.starts_on),
        ends_on: day(notice.ends_on),
        rows: lines
            .iter()
            .map(|line| FrozenRow {
                place: line.place,
                claim_line_id: &line.claim_line_id,
                person_id: &line.person_id,
                name: &line.person_name,
                number: &line.masked_number,
                payee: &line.payee_name,
                subject: &line.subject,
                township: line.place_name.as_deref(),
                fen: line.amount_fen,
            })
            .collect(),
    };
    Ok(keys.list_digest(canonical(&frozen)?.as_bytes()))
}

/// The short code printed on the sheet: `7C3E-91A0`.
pub fn check_code(digest: &str) -> String {
    let short: String = digest.chars().take(8).collect::<String>().to_uppercase();
    match short.split_at_checked(4) {
        Some((one, two)) if !two.is_empty() => format!("{one}-{two}"),
        _ => short,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_check_code_is_short_enough_to_read_out() {
        assert_eq!(super::check_code("7c3e91a0ffff"), "7C3E-91A0");
    }
}
