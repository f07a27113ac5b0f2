//! Passwords: argon2id hashes, made and checked off the server's own threads, two at a time.
//!
//! A hash costs a tenth of a second of one processor on purpose; without the gate a burst of sign-ins would stop every
//! page. Nothing here knows whose password it is.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash as Phc;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::StoreError;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::PasswordCost;
use crate::secret_text::grouped;

/// Hashes made or checked at once.
const AT_ONCE: usize = 2;
/// Characters of the longest password taken; more would only cost time.
const LENGTH_MAX: usize = 200;

/// A stored password: an argon2id hash as a PHC text. Commands carry this, never a password.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct PasswordHash(String);

impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHash(hidden)")
    }
}

impl PasswordHash {
    /// The PHC text, for the column.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PasswordHash {
    type Error = String;

    fn try_from(text: String) -> Result<PasswordHash, String> {
        match Phc::new(&text) {
            Ok(hash) if hash.algorithm.as_str() == "argon2id" && hash.hash.is_some() => {
                Ok(PasswordHash(text))
            }
            _ => Err("not an argon2id hash in PHC form".into()),
        }
    }
}

impl From<PasswordHash> for String {
    fn from(hash: PasswordHash) -> String {
        hash.0
    }
}

/// Why a new password is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordUnfit {
    /// Too short.
    #[error("a password has at least {min} characters")]
    Short {
        /// Characters it has at least.
        min: usize,
    },
    /// Longer than anything a person types.
    #[error("a password has at most {max} characters")]
    Long {
        /// Characters it has at most.
        max: usize,
    },
    /// One that everybody tries first, or one made of the sign-in name.
    #[error("this password is one of the first that anybody would try")]
    Common,
    /// The same as before.
    #[error("the new password is the old one")]
    Same,
}

impl PasswordUnfit {
    /// The message key.
    pub const fn key(&self) -> &'static str {
        match self {
            PasswordUnfit::Short { .. } => "access-password-short",
            PasswordUnfit::Long { .. } => "access-password-long",
            PasswordUnfit::Common => "access-password-common",
            PasswordUnfit::Same => "access-password-same",
        }
    }

    /// The message's placeholders.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            PasswordUnfit::Short { min } => vec![("min", min.to_string())],
            PasswordUnfit::Long { max } => vec![("max", max.to_string())],
            PasswordUnfit::Common | PasswordUnfit::Same => vec![],
        }
    }
}

/// What everybody tries first, beside runs and repeats.
const COMMON: [&str; 14] = [
    "password", "passw0rd", "p@ssw0rd", "admin", "root", "yongan", "yongji", "qwerty", "asdfgh",
    "woaini", "5201314", "iloveyou", "abcd", "zaq12wsx",
];

/// Whether `new` may become the password of somebody who signs in as `login_name`. Length counts for more than signs.
pub(crate) fn fit(new: &str, login_name: &str, length_min: usize) -> Result<(), PasswordUnfit> {
    let length = new.chars().count();
    if length < length_min {
        return Err(PasswordUnfit::Short { min: length_min });
    }
    if length > LENGTH_MAX {
        return Err(PasswordUnfit::Long { max: LENGTH_MAX });
    }
    let plain = new.to_lowercase();
    let login = login_name.to_lowercase();
    // what is left of the password once the well-known words and the name are taken out
    let mut rest = plain.clone();
    for word in COMMON.iter().copied().chain([login.as_str()]) {
        if word.len() >= 3 {
            rest = rest.replace(word, "");
        }
    }
    let letters: Vec<char> = plain.chars().collect();
    let steps: std::collections::BTreeSet<i64> = letters
        .windows(2)
        .map(|pair| i64::from(u32::from(pair[1])) - i64::from(u32::from(pair[0])))
        .collect();
    let run = steps.len() == 1;
    let kinds: std::collections::BTreeSet<&char> = letters.iter().collect();
    if run || kinds.len() < 4 || rest.chars().count() < 4 || plain.starts_with("1234567890") {
        return Err(PasswordUnfit::Common);
    }
    Ok(())
}

/// A password to print and hand over, good once: 60 bits in three groups of letters.
pub fn one_time_password() -> Zeroizing<String> {
    Zeroizing::new(grouped(3))
}

/// Makes and checks hashes.
#[derive(Clone)]
pub struct Passwords(Arc<Inner>);

struct Inner {
    cost: PasswordCost,
    gate: Semaphore,
    /// Checked for accounts that do not exist, so that they take the same time.
    dummy: String,
}

fn broken(error: impl std::fmt::Display) -> StoreError {
    StoreError::Broken(format!("password hashing: {error}"))
}

fn hasher(cost: PasswordCost) -> Result<Argon2<'static>, StoreError> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, None).map_err(broken)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash_now(cost: PasswordCost, password: &[u8]) -> Result<String, StoreError> {
    let hash = hasher(cost)?.hash_password(password).map_err(broken)?;
    Ok(hash.to_string())
}

impl Passwords {
    /// With this cost. Errors when the cost is one argon2 does not allow.
    pub fn new(cost: PasswordCost) -> Result<Passwords, StoreError> {
        Ok(Passwords(Arc::new(Inner {
            cost,
            gate: Semaphore::new(AT_ONCE),
            dummy: hash_now(cost, b"nobody's")?,
        })))
    }

    /// The hash of a password.
    pub async fn hash(&self, password: &str) -> Result<PasswordHash, StoreError> {
        let _turn = self.0.gate.acquire().await.map_err(broken)?;
        let cost = self.0.cost;
        let password = Zeroizing::new(password.as_bytes().to_vec());
        tokio::task::spawn_blocking(move || hash_now(cost, &password))
            .await
            .map_err(broken)?
            .map(PasswordHash)
    }

    /// Whether `password` is the one behind `stored`. Without a stored one the same work is done, and the answer is no.
    pub async fn check(&self, password: &str, stored: Option<&str>) -> Result<bool, StoreError> {
        let _turn = self.0.gate.acquire().await.map_err(broken)?;
        let exists = stored.is_some();
        let hash = stored.unwrap_or(&self.0.dummy).to_owned();
        let fits = password.chars().count() <= LENGTH_MAX;
        let password = Zeroizing::new(if fits {
            password.as_bytes().to_vec()
        } else {
            vec![]
        });
        let same = tokio::task::spawn_blocking(move || {
            // the parameters are those of the stored hash, not of this instance
            Argon2::default()
                .verify_password(&password, hash.as_str())
                .is_ok()
        })
        .await
        .map_err(broken)?;
        Ok(same && exists && fits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_counts_and_the_first_guesses_are_refused() {
        let table = [
            ("short", Err(PasswordUnfit::Short { min: 10 })),
            ("aaaaaaaaaaaa", Err(PasswordUnfit::Common)),
            ("abcdefghijkl", Err(PasswordUnfit::Common)),
            ("1234567890ab", Err(PasswordUnfit::Common)),
            ("Password123", Err(PasswordUnfit::Common)),
            ("linxiaohong1", Err(PasswordUnfit::Common)),
            ("bamboo and wood", Ok(())),
            ("竹林里下着小雨的第三天", Ok(())),
            ("Xq7-rainy-Monday", Ok(())),
        ];
        for (password, expected) in table {
            assert_eq!(fit(password, "linxiaohong", 10), expected, "{password}");
        }
        assert_eq!(
            fit(&"长".repeat(201), "x", 10),
            Err(PasswordUnfit::Long { max: 200 })
        );
    }

    #[test]
    fn only_an_argon2id_hash_is_a_stored_password() {
        let good = hash_now(PasswordCost::CHEAP, b"secret").unwrap();
        assert!(PasswordHash::try_from(good).is_ok());
        for bad in [
            "",
            "secret",
            "$argon2i$v=19$m=8,t=1,p=1$c29tZXNhbHQ$aaaaaaaaaaaaaaaaaaaaaa",
            "$argon2id$v=19$m=8,t=1,p=1",
        ] {
            assert!(PasswordHash::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }

    #[tokio::test]
    async fn nobody_s_password_is_never_right() {
        let passwords = Passwords::new(PasswordCost::CHEAP).unwrap();
        let hash = passwords.hash("bamboo and wood").await.unwrap();
        assert!(
            passwords
                .check("bamboo and wood", Some(hash.as_str()))
                .await
                .unwrap()
        );
        assert!(
            !passwords
                .check("bamboo and tin", Some(hash.as_str()))
                .await
                .unwrap()
        );
        assert!(!passwords.check("nobody's", None).await.unwrap());
    }
}
