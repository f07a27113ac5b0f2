//! One box of opinion and signature.

use chrono::NaiveDate;
use serde::Serialize;

use crate::figures;

/// Opinion of one step (经办, 复核, 分管领导). Everything but the role may be blank: the box is then
/// left free for the pen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// `经办`, `复核`, `分管领导`; a deputy is named as such: `分管领导（AB角代）`.
    pub role: String,
    pub opinion: Option<String>,
    pub name: Option<String>,
    #[serde(serialize_with = "figures::day_opt")]
    pub on: Option<NaiveDate>,
}

impl Signature {
    /// A box still to be signed.
    pub fn blank(role: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            opinion: None,
            name: None,
            on: None,
        }
    }
}
