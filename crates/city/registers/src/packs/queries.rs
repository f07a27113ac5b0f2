//! Which pack is in force.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

use access::settings::{self, Chosen, Setting};
use chrono::NaiveDate;
use kernel::Mask;
use policy::{Limits, Pack};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use store::StoreError;

use super::{PackFile, pack, pack_file};

/// Bytes of a megabyte.
const MEGABYTE: u64 = 1024 * 1024;
/// Packs remembered at once; an installation has a handful.
const REMEMBERED_MOST: usize = 64;

/// Packs read since the start, by digest. A digest says all of a pack that can change an answer, so what is remembered is
/// never wrong, whichever county or database it came from.
static REMEMBERED: LazyLock<Mutex<HashMap<String, Arc<Pack>>>> = LazyLock::new(Mutex::default);

/// The pack in force on a day: of those adopted to begin on or before it, the one that begins last; of several that begin on
/// one day, the one adopted last. None before the first begins.
pub async fn in_force(
    conn: &impl ConnectionTrait,
    county: &str,
    on: NaiveDate,
) -> Result<Option<Arc<Pack>>, StoreError> {
    let row = pack::Entity::find()
        .filter(pack::Column::CountyCode.eq(county))
        .filter(pack::Column::ValidFrom.lte(on))
        .order_by_desc(pack::Column::ValidFrom)
        .order_by_desc(pack::Column::AdoptedAt)
        .order_by_desc(pack::Column::Id)
        .one(conn)
        .await?;
    match row {
        Some(row) => by_digest(conn, county, &row.digest).await,
        None => Ok(None),
    }
}

/// The pack of a digest, for recomputing what was decided with it.
pub async fn by_digest(
    conn: &impl ConnectionTrait,
    county: &str,
    digest: &str,
) -> Result<Option<Arc<Pack>>, StoreError> {
    if let Some(pack) = remembered(digest) {
        return Ok(Some(pack));
    }
    let rows = pack_file::Entity::find()
        .filter(pack_file::Column::CountyCode.eq(county))
        .filter(pack_file::Column::Digest.eq(digest))
        .order_by_asc(pack_file::Column::Path)
        .all(conn)
        .await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let files = rows.into_iter().map(|row| PackFile {
        path: row.path,
        content: row.content,
    });
    let pack = read(files).map_err(|faults| {
        let first = faults.first().map(ToString::to_string);
        StoreError::Broken(format!("pack {digest}: {}", first.unwrap_or_default()))
    })?;
    Ok(Some(remember(pack)))
}

/// The limits of a pack with what the administrator set over them.
pub async fn limits(
    conn: &impl ConnectionTrait,
    county: &str,
    pack: &Pack,
) -> Result<Limits, StoreError> {
    Ok(limits_with(pack, &settings::chosen(conn, county).await?))
}

/// The same of settings that were read already.
pub fn limits_with(pack: &Pack, chosen: &Chosen) -> Limits {
    let mut limits = pack.settings().limits.clone();
    let over = |setting| chosen.number(setting);
    if let Some(n) = over(Setting::RowsPerImport).and_then(|n| u32::try_from(n).ok()) {
        limits.rows_per_import = n;
    }
    let bytes = |setting| Some(u64::try_from(over(setting)?).ok()? * MEGABYTE);
    if let Some(n) = bytes(Setting::SheetMegabytes) {
        limits.sheet_bytes = n;
    }
    if let Some(n) = bytes(Setting::ScanMegabytes) {
        limits.scan_bytes = n;
    }
    for (setting, field) in [
        (Setting::PageRows, &mut limits.page_rows),
        (Setting::LookUpsPerHour, &mut limits.look_ups_per_hour),
        (Setting::RetentionYears, &mut limits.retention_years),
    ] {
        if let Some(n) = over(setting).and_then(|n| u16::try_from(n).ok()) {
            *field = n;
        }
    }
    limits
}

/// All adoptions of a county, the latest first.
pub async fn adoptions(
    conn: &impl ConnectionTrait,
    county: &str,
) -> Result<Vec<pack::Model>, DbErr> {
    pack::Entity::find()
        .filter(pack::Column::CountyCode.eq(county))
        .order_by_desc(pack::Column::ValidFrom)
        .order_by_desc(pack::Column::AdoptedAt)
        .order_by_desc(pack::Column::Id)
        .all(conn)
        .await
}

/// Reads a pack from its files.
pub(super) fn read(files: impl IntoIterator<Item = PackFile>) -> Result<Pack, Vec<policy::Fault>> {
    Pack::load_files(
        files
            .into_iter()
            .map(|file| (file.path, file.content.into_bytes())),
    )
}

fn remembered(digest: &str) -> Option<Arc<Pack>> {
    let packs = REMEMBERED
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    packs.get(digest).cloned()
}

/// Remembers a pack by its digest.
pub(super) fn remember(pack: Pack) -> Arc<Pack> {
    let mut packs = REMEMBERED
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    if packs.len() >= REMEMBERED_MOST {
        packs.clear();
    }
    packs
        .entry(pack.digest().to_owned())
        .or_insert_with(|| Arc::new(pack))
        .clone()
}

/// The mask of identity numbers by the pack of a day; without a pack, only the division is shown.
pub async fn id_number_mask(
    conn: &impl ConnectionTrait,
    county: &str,
    on: NaiveDate,
) -> Result<Mask, StoreError> {
    Ok(in_force(conn, county, on)
        .await?
        .map_or(Mask::FIRST_SIX, |pack| pack.settings().masks.id_number))
}

/// The mask of bank accounts by the pack of a day; without a pack, only the last four digits are shown.
pub async fn bank_account_mask(
    conn: &impl ConnectionTrait,
    county: &str,
    on: NaiveDate,
) -> Result<Mask, StoreError> {
    Ok(in_force(conn, county, on)
        .await?
        .map_or(Mask::LAST_FOUR, |pack| pack.settings().masks.bank_account))
}
