//! Secrets made for people's browsers and programs, and the comparison that tells nothing by its time.

use data_encoding::BASE64URL_NOPAD;
use rand::{Rng, RngExt};
use zeroize::Zeroizing;

/// 256 bits from the machine's chance, named by their county so that a look-up stays within it: `350481.…`.
pub fn fresh_secret(county: &str) -> String {
    let mut bytes = Zeroizing::new([0u8; 32]);
    rand::rng().fill_bytes(bytes.as_mut());
    format!("{county}.{}", BASE64URL_NOPAD.encode(bytes.as_ref()))
}

/// The county a secret of [`fresh_secret`] names; `None` for anything that cannot be one.
pub(crate) fn county_of(secret: &str) -> Option<&str> {
    let (county, rest) = secret.split_once('.')?;
    let fits = (2..=12).contains(&county.len())
        && county.bytes().all(|b| b.is_ascii_digit())
        && (40..=64).contains(&rest.len());
    fits.then_some(county)
}

/// Letters and digits that are not taken for one another on paper: no 0 and O, no 1 and I.
const PLAIN: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// `groups` groups of four letters and digits, 20 bits a group.
pub(crate) fn grouped(groups: usize) -> String {
    let mut bytes = Zeroizing::new(vec![0u8; groups * 4]);
    rand::rng().fill_bytes(bytes.as_mut());
    let text: Vec<char> = bytes
        .iter()
        .map(|byte| char::from(PLAIN[usize::from(byte & 31)]))
        .collect();
    text.chunks(4)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}

/// Six digits from the machine's chance.
pub(crate) fn six_digits() -> String {
    format!("{:06}", rand::rng().random_range(0..1_000_000u32))
}

/// Whether two texts are equal, in a time that depends on their lengths alone.
pub fn equal(one: &str, other: &str) -> bool {
    one.len() == other.len()
        && one
            .bytes()
            .zip(other.bytes())
            .fold(0u8, |sum, (a, b)| sum | (a ^ b))
            == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_names_its_county_and_nothing_else_passes_for_one() {
        let secret = fresh_secret("350481");
        assert_eq!(county_of(&secret), Some("350481"));
        for other in [
            "",
            ".",
            "350481.",
            "x.aaaa",
            &secret[..20],
            "35048a.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ] {
            assert_eq!(county_of(other), None, "{other}");
        }
    }

    #[test]
    fn codes_have_their_shape() {
        assert_eq!(six_digits().len(), 6);
        let code = grouped(4);
        assert_eq!(code.len(), 19, "{code}");
        assert_ne!(code, grouped(4));
    }

    #[test]
    fn equal_is_equal() {
        for (a, b, same) in [
            ("", "", true),
            ("a", "a", true),
            ("a", "b", false),
            ("a", "ab", false),
        ] {
            assert_eq!(equal(a, b), same);
        }
    }
}
