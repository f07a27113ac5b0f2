//! Identifiers of rows: 26 characters of Crockford base 32, sorted by time, from a source that can be seeded.

use std::sync::Mutex;

use crate::Moment;

/// The alphabet of ULID: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Writes 48 bits of milliseconds and 80 bits of chance as 26 characters.
fn ulid(at: Moment, chance: u128) -> String {
    let millis = u128::try_from(at.micros() / 1000).unwrap_or(0) & ((1 << 48) - 1);
    let value = (millis << 80) | (chance & ((1 << 80) - 1));
    (0..26)
        .rev()
        .map(|place| char::from(ALPHABET[((value >> (place * 5)) & 31) as usize]))
        .collect()
}

/// Where identifiers come from.
pub trait Ids: Send + Sync {
    /// A new identifier, later in order than those given before at an earlier millisecond.
    fn next(&self, at: Moment) -> String;
}

/// Identifiers from the machine's chance; the bytes are asked from the caller so that this crate holds no generator.
pub struct RandomIds(fn(&mut [u8; 10]));

impl RandomIds {
    /// Identifiers whose 80 bits come from `fill`.
    pub fn from(fill: fn(&mut [u8; 10])) -> RandomIds {
        RandomIds(fill)
    }
}

impl Ids for RandomIds {
    fn next(&self, at: Moment) -> String {
        let mut bytes = [0u8; 10];
        (self.0)(&mut bytes);
        ulid(
            at,
            bytes
                .iter()
                .fold(0u128, |sum, byte| (sum << 8) | u128::from(*byte)),
        )
    }
}

/// Identifiers that are the same again for the same seed and the same order of asking.
#[derive(Debug)]
pub struct SeededIds(Mutex<u64>, u64);

impl SeededIds {
    /// A source that begins anew for `seed`.
    pub fn new(seed: u64) -> SeededIds {
        SeededIds(Mutex::new(0), seed)
    }
}

impl Ids for SeededIds {
    fn next(&self, at: Moment) -> String {
        let mut count = self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        *count += 1;
        // splitmix64 spreads the seed; the count below it keeps identifiers apart and in order
        let mut mixed = self.1.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        ulid(at, (u128::from(*count) << 32) | u128::from(mixed as u32))
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn identifiers_of_one_seed_repeat_and_keep_their_order() {
        let at = Moment::start_of(NaiveDate::from_ymd_opt(2023, 3, 1).unwrap());
        let list = |seed| {
            let ids = SeededIds::new(seed);
            (0..100).map(|_| ids.next(at)).collect::<Vec<_>>()
        };
        let one = list(7);
        assert_eq!(one, list(7));
        assert_ne!(one, list(8));
        assert!(one.is_sorted());
        assert!(one.iter().all(|id| id.len() == 26));
    }
}
