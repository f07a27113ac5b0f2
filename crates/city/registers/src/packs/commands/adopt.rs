//! A pack is adopted: from a day on, the city's rules are these.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::packs::{PackFile, pack, pack_file, queries};

/// Most bytes of a pack's files together.
const BYTES_MOST: usize = 8 * 1024 * 1024;

/// Adopts a pack.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AdoptPack {
    /// Its files.
    pub files: Vec<PackFile>,
    /// The first day on which it is in force. A day in the past changes no decision made: each keeps the pack it was
    /// made with.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub valid_from: NaiveDate,
    /// Why, and by which decision.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// What was adopted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PackAnswer {
    /// The adoption.
    pub adoption_id: String,
    /// The pack's own identifier.
    pub pack_id: String,
    /// Its digest.
    pub digest: String,
}

/// Why a pack cannot be adopted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdoptRefusal {
    /// No reason is given.
    #[error("adopting a pack needs its reason")]
    ReasonMissing,
    /// The files are larger than a pack may be.
    #[error("a pack has at most {most} bytes")]
    TooLarge {
        /// Most bytes.
        most: usize,
    },
    /// The pack has faults; the first is named, `policy check` lists all.
    #[error("the pack has {count} faults, the first at {path}:{line}: {message}")]
    Faulty {
        /// How many.
        count: usize,
        /// The file of the first.
        path: String,
        /// Its line.
        line: usize,
        /// What is wrong, in English.
        message: String,
    },
    /// The pack is another city's.
    #[error("the pack is for {region}, not for this county")]
    OtherRegion {
        /// The division it is for.
        region: String,
    },
    /// The same pack is adopted from the same day already.
    #[error("the pack is adopted from this day already")]
    AlreadyAdopted,
}

impl Refusal for AdoptRefusal {
    fn key(&self) -> &'static str {
        match self {
            AdoptRefusal::ReasonMissing => "pack-reason-missing",
            AdoptRefusal::TooLarge { .. } => "pack-too-large",
            AdoptRefusal::Faulty { .. } => "pack-faulty",
            AdoptRefusal::OtherRegion { .. } => "pack-other-region",
            AdoptRefusal::AlreadyAdopted => "pack-already-adopted",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            AdoptRefusal::TooLarge { most } => vec![("most", most.to_string())],
            AdoptRefusal::Faulty {
                count, path, line, ..
            } => vec![
                ("count", count.to_string()),
                ("path", path.clone()),
                ("line", line.to_string()),
            ],
            AdoptRefusal::OtherRegion { region } => vec![("region", region.clone())],
            AdoptRefusal::ReasonMissing | AdoptRefusal::AlreadyAdopted => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        Some(match self {
            AdoptRefusal::ReasonMissing => "reason",
            AdoptRefusal::AlreadyAdopted => "valid_from",
            AdoptRefusal::TooLarge { .. }
            | AdoptRefusal::Faulty { .. }
            | AdoptRefusal::OtherRegion { .. } => "files",
        })
    }
}

impl Command for AdoptPack {
    const NAME: &'static str = "pack.adopt";
    const LONG: bool = true;
    const MAY: &'static [Role] = &[Role::Leader, Role::Administrator, Role::System];
    type Answer = PackAnswer;
    type Refusal = AdoptRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<PackAnswer>, Stop<AdoptRefusal>> {
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(AdoptRefusal::ReasonMissing.into());
        }
        let bytes: usize = self.files.iter().map(|file| file.content.len()).sum();
        if bytes > BYTES_MOST {
            return Err(AdoptRefusal::TooLarge { most: BYTES_MOST }.into());
        }
        let pack = queries::read(self.files.clone()).map_err(faulty)?;
        if pack.region().as_str() != tx.county() {
            return Err(AdoptRefusal::OtherRegion {
                region: pack.region().to_string(),
            }
            .into());
        }
        let same = pack::Entity::find()
            .filter(pack::Column::CountyCode.eq(tx.county()))
            .filter(pack::Column::Digest.eq(pack.digest()))
            .filter(pack::Column::ValidFrom.eq(self.valid_from))
            .count(tx.db())
            .await?;
        if same > 0 {
            return Err(AdoptRefusal::AlreadyAdopted.into());
        }
        keep_files(tx, pack.digest(), &self.files).await?;
        let row = pack::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            pack_id: pack.id().into(),
            version: pack.version().into(),
            digest: pack.digest().into(),
            valid_from: self.valid_from,
            adopted_at: now.utc(),
            adopted_by: who.account.clone(),
            reason: reason.into(),
            row_version: 0,
        };
        let row = tx.insert(row).await?;
        queries::remember(pack);
        Ok(Done::new(PackAnswer {
            adoption_id: row.id.clone(),
            pack_id: row.pack_id.clone(),
            digest: row.digest.clone(),
        })
        .about("pack", &row.id)
        .fact("pack_id", row.pack_id)
        .fact("version", row.version)
        .fact("digest", row.digest)
        .fact("valid_from", row.valid_from.to_string())
        .fact("reason", reason))
    }
}

fn faulty(faults: Vec<policy::Fault>) -> AdoptRefusal {
    let count = faults.len();
    // a broken rule breaks its worked cases too; the rule is what to look at
    let first = faults
        .iter()
        .find(|fault| !fault.path().starts_with("cases/"))
        .or(faults.first());
    match first.cloned() {
        Some(first) => AdoptRefusal::Faulty {
            count,
            path: first.path().to_owned(),
            line: first.line(),
            message: first.message.en,
        },
        None => AdoptRefusal::Faulty {
            count,
            path: String::new(),
            line: 0,
            message: String::new(),
        },
    }
}

/// Keeps the files of a digest once, whatever day they are adopted from.
async fn keep_files(
    tx: &mut Tx<'_>,
    digest: &str,
    files: &[PackFile],
) -> Result<(), store::StoreError> {
    let kept = pack_file::Entity::find()
        .filter(pack_file::Column::CountyCode.eq(tx.county()))
        .filter(pack_file::Column::Digest.eq(digest))
        .count(tx.db())
        .await?;
    if kept > 0 {
        return Ok(());
    }
    let rows = files
        .iter()
        .map(|file| pack_file::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            digest: digest.into(),
            path: file.path.clone(),
            content: file.content.clone(),
            row_version: 0,
        })
        .collect();
    match tx.insert_many(rows).await {
        // another process kept the same pack first: begin again and find it
        Err(store::StoreError::Taken(rule)) => Err(store::StoreError::Crossed(rule)),
        other => other.map(|_| ()),
    }
}
