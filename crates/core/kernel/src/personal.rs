//! What all personal numbers have in common: they leave their type only by being asked for by name.
//!
//! Encryption at rest and the look-up digest are not here (the `access` and `store` crates); here
//! the types merely cannot be printed, logged or serialised by accident.

use serde::{Deserialize, Deserializer, Serializer};

/// A personal number: no `Display`, a masked `Debug`, wiped from memory when dropped, never
/// serialised unless [`revealed`] is named at the field.
pub trait Personal: Sized {
    /// Why a text is not such a number. Its text never repeats the number.
    type Error: std::error::Error;

    /// Reads the number in its one canonical form.
    fn parse(text: &str) -> Result<Self, Self::Error>;

    /// The number in clear. Every call is a place to look at in a review.
    fn reveal(&self) -> &str;
}

/// Serde in clear, for the few fields that must carry the number (the body of a command, on its way
/// to encryption): `#[serde(with = "kernel::revealed")] #[schemars(with = "String")]`.
pub mod revealed {
    use super::*;

    /// Writes the number in clear.
    pub fn serialize<P: Personal, S: Serializer>(
        number: &P,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(number.reveal())
    }

    /// Reads and checks the number. The error names the fault and does not repeat the text.
    pub fn deserialize<'de, P: Personal, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<P, D::Error> {
        let text = zeroize::Zeroizing::new(String::deserialize(deserializer)?);
        P::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// Gives a newtype over a text the behaviour of a [`Personal`] number.
macro_rules! personal {
    ($type:ident, $error:ty, $debug:expr) => {
        impl crate::Personal for $type {
            type Error = $error;

            fn parse(text: &str) -> Result<Self, $error> {
                $type::parse(text)
            }

            fn reveal(&self) -> &str {
                $type::reveal(self)
            }
        }

        impl $type {
            /// The number in clear. Every call is a place to look at in a review.
            pub fn reveal(&self) -> &str {
                &self.0
            }

            /// The number behind a mask.
            pub fn masked(&self, mask: crate::Mask) -> String {
                mask.apply(&self.0)
            }
        }

        /// Masked.
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($type), "({})"), self.masked($debug))
            }
        }
    };
}
pub(crate) use personal;
