//! Files that people hand in: kept as they came, encrypted, named by their content.
//!
//! The bytes lie in the data directory (`files/`), the row says what they are. Bytes are written before the command
//! runs; bytes without a row are leftovers and harmless.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use sea_orm::EntityTrait;
use sha2::{Digest, Sha256};

use crate::{Keys, StoreError, Tx};

/// The rows of the stored files.
pub mod stored_file {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One file as it was handed in.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "stored_file")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The file.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// SHA-256 of the content, hex.
        pub sha256: String,
        /// The name it came with.
        pub name: String,
        /// Its media type.
        pub media_type: String,
        /// Its size in bytes.
        pub size_bytes: i64,
        /// When it came.
        pub stored_at: DateTimeUtc,
        /// Who handed it in.
        pub stored_by: String,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

crate::row!(stored_file, "stored_file");

/// Where the bytes lie.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

/// Bytes that lie in the folder and wait for their row.
#[derive(
    Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
pub struct Handed {
    /// SHA-256 of the content, hex.
    pub sha256: String,
    /// The name it came with.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its size in bytes.
    pub size_bytes: i64,
    /// The stamp of the installation that took the bytes.
    stamp: String,
}

impl Handed {
    fn new(keys: &Keys, sha256: String, name: &str, media_type: &str, size_bytes: i64) -> Handed {
        let mut handed = Handed {
            sha256,
            name: name.to_owned(),
            media_type: media_type.to_owned(),
            size_bytes,
            stamp: String::new(),
        };
        handed.stamp = handed.stamp_by(keys);
        handed
    }

    fn stamp_by(&self, keys: &Keys) -> String {
        let Handed {
            sha256,
            name,
            media_type,
            size_bytes,
            ..
        } = self;
        keys.stamp(
            "handed",
            &format!("{sha256}\n{size_bytes}\n{media_type}\n{name}"),
        )
    }
}

impl Files {
    /// Files in `folder`, which is made when the first one comes.
    pub fn in_folder(folder: PathBuf) -> Files {
        Files { folder }
    }

    fn path(&self, sha256: &str) -> PathBuf {
        self.folder.join(&sha256[..2]).join(sha256)
    }

    /// Writes the bytes; the same bytes again are written once.
    pub fn put(
        &self,
        keys: &Keys,
        name: &str,
        media_type: &str,
        bytes: &[u8],
    ) -> Result<Handed, StoreError> {
        let sha256 = data_encoding::HEXLOWER.encode(&Sha256::digest(bytes));
        let path = self.path(&sha256);
        if !path.exists() {
            let sealed = keys.seal(&sha256, bytes)?;
            let io = |error: std::io::Error| match error.kind() {
                std::io::ErrorKind::StorageFull | std::io::ErrorKind::FileTooLarge => {
                    StoreError::Full
                }
                _ => StoreError::Broken(error.to_string()),
            };
            let folder = path
                .parent()
                .ok_or_else(|| StoreError::Broken("file path".into()))?;
            std::fs::create_dir_all(folder).map_err(io)?;
            // two may hand in the same bytes at once: each writes its own half
            static HALVES: AtomicU64 = AtomicU64::new(0);
            let number = HALVES.fetch_add(1, Ordering::Relaxed);
            let half = path.with_extension(format!("{}-{number}.half", std::process::id()));
            let written =
                write_whole(&half, sealed.as_bytes()).and_then(|()| std::fs::rename(&half, &path));
            if let Err(error) = written {
                // half a file only takes up room, which is what is wanting
                let _ = std::fs::remove_file(&half);
                return Err(io(error));
            }
        }
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        Ok(Handed::new(keys, sha256, name, media_type, size))
    }

    /// Reads the bytes back and proves that they are those that came.
    pub fn get(&self, keys: &Keys, sha256: &str) -> Result<Vec<u8>, StoreError> {
        if sha256.len() != 64 || !sha256.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(StoreError::Broken("file name".into()));
        }
        let sealed = std::fs::read_to_string(self.path(sha256))
            .map_err(|e| StoreError::Broken(e.to_string()))?;
        let bytes = keys.unseal(sha256, &sealed)?;
        if data_encoding::HEXLOWER.encode(&Sha256::digest(bytes.as_slice())) != sha256 {
            return Err(StoreError::Broken("file content".into()));
        }
        Ok(bytes.to_vec())
    }
}

/// Writes a file so that it is there after a power cut: the row that speaks of it comes later.
fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = std::fs::File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Gives handed bytes their row; answers the file's id.
///
/// # Errors
/// [`StoreError::Unwitnessed`] when this installation never took such a file: a request may name any bytes it likes.
pub async fn keep(tx: &mut Tx<'_>, handed: &Handed, by: &str) -> Result<String, StoreError> {
    if handed.stamp != handed.stamp_by(tx.keys()) {
        return Err(StoreError::Unwitnessed);
    }
    let id = tx.id();
    let row = stored_file::Model {
        county_code: tx.county().into(),
        id: id.clone(),
        sha256: handed.sha256.clone(),
        name: handed.name.clone(),
        media_type: handed.media_type.clone(),
        size_bytes: handed.size_bytes,
        stored_at: tx.now().utc(),
        stored_by: by.into(),
        row_version: 0,
    };
    tx.insert(row).await?;
    Ok(id)
}

/// The row of a file.
pub async fn find(
    conn: &impl sea_orm::ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<stored_file::Model>, StoreError> {
    Ok(
        stored_file::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(conn)
            .await?,
    )
}
