//! Chance for secrets that are no row's identifier: salts of form tokens, request codes, a visitor's name.

use rand::RngExt;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// `length` characters of Crockford base 32, five bits each, from the system's generator.
pub(crate) fn text(length: usize) -> String {
    let mut rng = rand::rng();
    (0..length)
        .map(|_| char::from(ALPHABET[rng.random_range(0..ALPHABET.len())]))
        .collect()
}

/// A code people can read out: `7K3F-9Q2M`.
pub(crate) fn request_code() -> String {
    format!("{}-{}", text(4), text(4))
}
