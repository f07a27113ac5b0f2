//! The secrets of one installation.
//!
//! One master key stands outside the database (a file made at first start, or the environment). It wraps every
//! other key: those of persons ([`crate::vault`]) and the few below, which are kept wrapped in the database so that
//! a backup is worthless without the master key. What belongs to the installation and to no person (files, second factors) is
//! sealed under one of these, so that another master key means wrapping keys anew and never files.

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _};
use data_encoding::BASE64;
use hmac::{Hmac, Mac};
use rand::Rng;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::StoreError;

/// Bytes of an AES-GCM nonce.
const NONCE: usize = 12;

/// One key, wiped when dropped.
pub type Secret = Zeroizing<[u8; 32]>;

/// A fresh key from the machine's chance.
pub fn fresh() -> Secret {
    let mut bytes = Zeroizing::new([0u8; 32]);
    rand::rng().fill_bytes(bytes.as_mut());
    bytes
}

/// Encrypts `plain` under `key`, bound to `context`: base64 of nonce and ciphertext.
pub fn seal(key: &[u8; 32], context: &str, plain: &[u8]) -> Result<String, StoreError> {
    let mut nonce = [0u8; NONCE];
    rand::rng().fill_bytes(&mut nonce);
    let cipher = Aes256Gcm::new(key.into());
    let body = cipher
        .encrypt(
            &nonce.into(),
            Payload {
                msg: plain,
                aad: context.as_bytes(),
            },
        )
        .map_err(|_| StoreError::Broken("encryption".into()))?;
    Ok(BASE64.encode(&[&nonce[..], &body[..]].concat()))
}

/// The reverse of [`seal`]; a wrong key, context or a changed text is [`StoreError::KeyGone`].
pub fn unseal(
    key: &[u8; 32],
    context: &str,
    sealed: &str,
) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let bytes = BASE64
        .decode(sealed.as_bytes())
        .map_err(|_| StoreError::KeyGone)?;
    let (nonce, body) = bytes
        .split_first_chunk::<NONCE>()
        .ok_or(StoreError::KeyGone)?;
    Aes256Gcm::new(key.into())
        .decrypt(
            &(*nonce).into(),
            Payload {
                msg: body,
                aad: context.as_bytes(),
            },
        )
        .map(Zeroizing::new)
        .map_err(|_| StoreError::KeyGone)
}

/// The master key, and the one that replaces it while [`crate::rotation`] is at work.
#[derive(Clone)]
pub struct Masters {
    /// The master key.
    pub current: Secret,
    /// Its successor.
    pub next: Option<Secret>,
}

impl From<Secret> for Masters {
    fn from(current: Secret) -> Masters {
        Masters {
            current,
            next: None,
        }
    }
}

impl Masters {
    /// The one that wraps from now on, and the one that still opens.
    fn in_use(self) -> (Secret, Option<Secret>) {
        match self.next {
            Some(next) => (next, Some(self.current)),
            None => (self.current, None),
        }
    }
}

fn open_wrapped(
    master: &Secret,
    former: Option<&Secret>,
    context: &str,
    sealed: &str,
) -> Result<Secret, StoreError> {
    let bytes = match (unseal(master, context, sealed), former) {
        (Err(StoreError::KeyGone), Some(former)) => unseal(former, context, sealed)?,
        (other, _) => other?,
    };
    let key = bytes
        .as_slice()
        .try_into()
        .map_err(|_| StoreError::KeyGone)?;
    Ok(Zeroizing::new(key))
}

/// The keys in use.
#[derive(Clone)]
pub struct Keys {
    /// Wraps from now on.
    master: Secret,
    /// The master key that is being replaced; it still opens what it wrapped.
    former: Option<Secret>,
    house: Secret,
    pub(crate) lookup: Secret,
    pub(crate) digest: Secret,
    pub(crate) list: Secret,
    pub(crate) token: Secret,
    pub(crate) signing: Secret,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(hidden)")
    }
}

/// The names under which the wrapped keys are kept, in the order of [`Keys`]' fields.
pub(crate) const NAMES: [&str; 6] = ["house", "lookup", "digest", "list", "token", "signing"];

impl Keys {
    /// New keys under `master`.
    pub(crate) fn generate(masters: Masters) -> Keys {
        let (master, former) = masters.in_use();
        Keys {
            master,
            former,
            house: fresh(),
            lookup: fresh(),
            digest: fresh(),
            list: fresh(),
            token: fresh(),
            signing: fresh(),
        }
    }

    /// The keys wrapped by the master key, with their names.
    pub(crate) fn wrapped(&self) -> Result<Vec<(&'static str, String)>, StoreError> {
        let all = [
            &self.house,
            &self.lookup,
            &self.digest,
            &self.list,
            &self.token,
            &self.signing,
        ];
        NAMES
            .into_iter()
            .zip(all)
            .map(|(name, key)| Ok((name, seal(&self.master, name, key.as_ref())?)))
            .collect()
    }

    /// Unwraps what [`Keys::wrapped`] gave. A wrong master key is [`StoreError::KeyGone`].
    pub(crate) fn unwrap(
        masters: Masters,
        wrapped: &[(String, String)],
    ) -> Result<Keys, StoreError> {
        let (master, former) = masters.in_use();
        let found = |name: &str| wrapped.iter().find(|(n, _)| n == name);
        let one = |name: &str| -> Result<Secret, StoreError> {
            let (_, sealed) = found(name).ok_or(StoreError::KeyGone)?;
            open_wrapped(&master, former.as_ref(), name, sealed)
        };
        let house = match found("house") {
            Some(_) => one("house")?,
            // a database from before this key: its master key did the work
            None => former.as_ref().unwrap_or(&master).clone(),
        };
        Ok(Keys {
            house,
            lookup: one("lookup")?,
            digest: one("digest")?,
            list: one("list")?,
            token: one("token")?,
            signing: one("signing")?,
            master,
            former,
        })
    }

    /// Wraps a person's data key.
    pub fn wrap(&self, context: &str, key: &[u8; 32]) -> Result<String, StoreError> {
        seal(&self.master, context, key)
    }

    /// The reverse of [`Keys::wrap`], also while the master key is being replaced.
    pub(crate) fn open_wrapped(&self, context: &str, sealed: &str) -> Result<Secret, StoreError> {
        open_wrapped(&self.master, self.former.as_ref(), context, sealed)
    }

    /// Whether a wrapped key is under the master key that wraps from now on.
    pub(crate) fn is_current(&self, context: &str, sealed: &str) -> bool {
        unseal(&self.master, context, sealed).is_ok()
    }

    /// The look-up digest of a personal value: equal values give equal text, nothing can be read back without the key.
    /// The number before the colon is the key's version.
    pub fn lookup(&self, kind: &str, value: &str) -> String {
        format!("1:{}", mac_hex(&self.lookup, kind, value.as_bytes()))
    }

    /// The keyed digest of a public list, so that a list of numbers cannot be guessed from it.
    pub fn list_digest(&self, content: &[u8]) -> String {
        mac_hex(&self.list, "list", content)
    }

    /// The keyed digest of a session or API token, as stored.
    pub fn token_digest(&self, token: &str) -> String {
        mac_hex(&self.token, "token", token.as_bytes())
    }

    /// Signs a short text the server hands out and wants back unchanged.
    pub fn stamp(&self, purpose: &str, text: &str) -> String {
        mac_hex(&self.token, purpose, text.as_bytes())
    }

    /// Encrypts something that belongs to the installation and to no person.
    pub fn seal(&self, context: &str, plain: &[u8]) -> Result<String, StoreError> {
        seal(&self.house, context, plain)
    }

    /// The reverse of [`Keys::seal`].
    pub fn unseal(&self, context: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        unseal(&self.house, context, sealed)
    }

    /// The seed of the Ed25519 key that signs checkpoints.
    pub fn signing_seed(&self) -> &[u8; 32] {
        &self.signing
    }
}

fn mac_hex(key: &[u8; 32], kind: &str, value: &[u8]) -> String {
    // an HMAC takes a key of any length
    let mut mac =
        <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key).expect("any key length is fine");
    mac.update(kind.as_bytes());
    mac.update(&[0]);
    mac.update(value);
    data_encoding::HEXLOWER.encode(&mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_back_under_the_same_master_and_under_no_other() {
        let master = fresh();
        let keys = Keys::generate(master.clone().into());
        let wrapped: Vec<_> = keys
            .wrapped()
            .unwrap()
            .into_iter()
            .map(|(n, w)| (n.to_owned(), w))
            .collect();
        let again = Keys::unwrap(master.into(), &wrapped).unwrap();
        assert_eq!(again.lookup("id", "350481"), keys.lookup("id", "350481"));
        assert!(matches!(
            Keys::unwrap(fresh().into(), &wrapped),
            Err(StoreError::KeyGone)
        ));
    }

    #[test]
    fn both_master_keys_open_while_one_replaces_the_other() {
        let (old, new) = (fresh(), fresh());
        let owned = |keys: &Keys| -> Vec<(String, String)> {
            let all = keys.wrapped().unwrap().into_iter();
            all.map(|(name, wrapped)| (name.to_owned(), wrapped))
                .collect()
        };
        let before = Keys::generate(old.clone().into());
        let (person, sealed) = (
            before.wrap("p", &fresh()).unwrap(),
            before.seal("f", b"x").unwrap(),
        );
        let both = Masters {
            current: old.clone(),
            next: Some(new.clone()),
        };
        let between = Keys::unwrap(both.clone(), &owned(&before)).unwrap();
        assert!(between.open_wrapped("p", &person).is_ok());
        assert!(!between.is_current("p", &person));
        // half of the installation's keys are under the new one
        let mut half = owned(&between);
        half.truncate(3);
        half.extend(owned(&before).split_off(3));
        let again = Keys::unwrap(both, &half).unwrap();
        assert_eq!(again.lookup("id", "1"), before.lookup("id", "1"));
        let after = Keys::unwrap(new.into(), &owned(&again)).unwrap();
        assert_eq!(after.unseal("f", &sealed).unwrap().as_slice(), b"x");
        assert!(Keys::unwrap(old.into(), &owned(&again)).is_err());
        assert!(
            after.open_wrapped("p", &person).is_err(),
            "it was not wrapped anew"
        );
    }

    #[test]
    fn a_database_from_before_the_house_key_is_read_as_it_was() {
        let (old, new) = (fresh(), fresh());
        let keys = Keys::generate(old.clone().into());
        let mut wrapped: Vec<(String, String)> = keys
            .wrapped()
            .unwrap()
            .into_iter()
            .map(|(name, wrapped)| (name.to_owned(), wrapped))
            .collect();
        wrapped.remove(0);
        let sealed = seal(&old, "f", b"x").unwrap();
        let plain = Keys::unwrap(old.clone().into(), &wrapped).unwrap();
        assert_eq!(plain.unseal("f", &sealed).unwrap().as_slice(), b"x");
        let both = Masters {
            current: old,
            next: Some(new),
        };
        let rotating = Keys::unwrap(both, &wrapped).unwrap();
        assert_eq!(rotating.unseal("f", &sealed).unwrap().as_slice(), b"x");
    }

    #[test]
    fn a_sealed_text_is_bound_to_its_context() {
        let key = fresh();
        let sealed = seal(&key, "person/phone", b"15400000000").unwrap();
        assert_eq!(
            unseal(&key, "person/phone", &sealed).unwrap().as_slice(),
            b"15400000000"
        );
        assert!(unseal(&key, "person/account", &sealed).is_err());
    }
}
