//! The guard against files that swell: every part of a packed file is unpacked once into nothing and counted, before anything is built from it.
//!
//! The sizes written in the file are looked at first, since they refuse most bombs at once; they are never believed when they look harmless.

use std::io::{Cursor, Read};

use crate::limits::Limits;
use crate::refusal::SheetRefusal;
use crate::workbook::Format;

pub(super) fn check(bytes: &[u8], format: Format, limits: &Limits) -> Result<(), SheetRefusal> {
    let broken = || SheetRefusal::Broken { format };
    let limit = limits.unpacked_bytes.min(
        (bytes.len() as u64)
            .saturating_mul(limits.ratio)
            .max(Limits::FREE_OF_RATIO),
    );
    let refusal = SheetRefusal::TooMuchUnpacked { limit };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if archive
        .decompressed_size()
        .is_some_and(|size| size > u128::from(limit))
    {
        return Err(refusal);
    }
    let mut left = limit;
    let mut buffer = vec![0; 64 << 10];
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| broken())?;
        loop {
            let read = entry.read(&mut buffer).map_err(|_| broken())? as u64;
            if read == 0 {
                break;
            }
            left = left.checked_sub(read).ok_or_else(|| refusal.clone())?;
        }
    }
    Ok(())
}
