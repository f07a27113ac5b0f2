//! The pack that counts for a class, and what of it class filing asks.

use std::collections::HashSet;
use std::sync::{Arc, LazyLock, Mutex};

use chrono::NaiveDate;
use kernel::Money;
use policy::{Amount, Pack};
use sea_orm::ConnectionTrait;
use store::StoreError;

use super::filing::FilingRules;

/// Ids of sentences named in refusals, each kept once: packs hold a few hundred.
static SENTENCES: LazyLock<Mutex<HashSet<&'static str>>> = LazyLock::new(Mutex::default);

/// The pack in force on the day that counts. For a day before the first pack began, today's: it then says itself that
/// its programmes were not in force.
///
/// # Errors
/// [`StoreError::Broken`] when the county has adopted no pack at all.
pub async fn in_force(
    conn: &impl ConnectionTrait,
    county: &str,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<Arc<Pack>, StoreError> {
    if let Some(pack) = registers::packs::in_force(conn, county, on).await? {
        return Ok(pack);
    }
    registers::packs::in_force(conn, county, today)
        .await?
        .ok_or_else(|| StoreError::Broken(format!("no policy pack is in force in {county}")))
}

/// The rules of filing on the day that counts.
pub async fn filing_rules(
    conn: &impl ConnectionTrait,
    county: &str,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<FilingRules, StoreError> {
    let pack = in_force(conn, county, on, today).await?;
    Ok(FilingRules::of(pack.settings()))
}

/// The most a programme pays per head whatever the facts, with the sentence that says so (empty when none does).
pub fn ceiling(pack: &Pack, programme: &str) -> Option<(Money, &'static str)> {
    let programme = pack.programme(programme)?;
    let sentence = match &programme.amount {
        Amount::Computed { sentence, .. } => sentence.as_deref().unwrap_or_default(),
        Amount::Unpublished { .. } | Amount::Free { .. } => return None,
    };
    Some((programme.ceiling()?, sentence_id(sentence)))
}

/// The fact of the vocabulary that the bureau rules on (企业急需工种, 3.3.4).
const URGENT: &str = "企业急需工种";

/// Whether a programme pays only for occupations ruled to be urgently needed.
pub fn needs_urgent(pack: &Pack, programme: &str) -> bool {
    pack.programme(programme).is_some_and(|programme| {
        programme
            .judgements
            .iter()
            .any(|one| one.criterion.rule.text.trim() == URGENT)
    })
}

/// The id of a sentence for as long as the program runs, as refusals carry it.
pub fn sentence_id(id: &str) -> &'static str {
    let mut known = SENTENCES
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    if let Some(id) = known.get(id) {
        return id;
    }
    // only ids of loaded packs come here, so that what is kept is bounded by them
    let kept: &'static str = Box::leak(id.to_owned().into_boxed_str());
    known.insert(kept);
    kept
}
