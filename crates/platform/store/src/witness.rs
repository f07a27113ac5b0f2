//! What this installation made of something before a command: a sheet it read, a file it took. The command believes it only with
//! the stamp of the keys, so that nobody can hand in a reading of their own through the API.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Keys, StoreError};

/// A value with the stamp of the installation that made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Witnessed<T> {
    value: T,
    stamp: String,
}

impl<T: Serialize> Witnessed<T> {
    /// Stamps what was just made. `about` names what it was made of, such as the file's digest: it is good for nothing else.
    ///
    /// # Errors
    /// [`StoreError::Broken`] when the value has no JSON.
    pub fn new(keys: &Keys, about: &str, value: T) -> Result<Witnessed<T>, StoreError> {
        let stamp = stamp(keys, about, &value)?;
        Ok(Witnessed { value, stamp })
    }

    /// The value, when the stamp is ours and about the same thing.
    ///
    /// # Errors
    /// [`StoreError::Unwitnessed`] otherwise.
    pub fn value(&self, keys: &Keys, about: &str) -> Result<&T, StoreError> {
        if stamp(keys, about, &self.value)? == self.stamp {
            Ok(&self.value)
        } else {
            Err(StoreError::Unwitnessed)
        }
    }
}

fn stamp<T: Serialize>(keys: &Keys, about: &str, value: &T) -> Result<String, StoreError> {
    let text =
        serde_json::to_string(value).map_err(|error| StoreError::Broken(error.to_string()))?;
    Ok(keys.stamp("witnessed", &format!("{about}\n{text}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_stamp_about_the_same_thing_is_believed() {
        let ours = Keys::generate(crate::keys::fresh().into());
        let theirs = Keys::generate(crate::keys::fresh().into());
        let read = Witnessed::new(&ours, "file-1", vec![1, 2]).unwrap();
        assert_eq!(read.value(&ours, "file-1").unwrap(), &vec![1, 2]);
        assert!(matches!(
            read.value(&ours, "file-2"),
            Err(StoreError::Unwitnessed)
        ));
        let forged = Witnessed::new(&theirs, "file-1", vec![1, 2]).unwrap();
        assert!(matches!(
            forged.value(&ours, "file-1"),
            Err(StoreError::Unwitnessed)
        ));
        let changed = Witnessed {
            value: vec![1, 3],
            ..read
        };
        assert!(changed.value(&ours, "file-1").is_err());
    }
}
