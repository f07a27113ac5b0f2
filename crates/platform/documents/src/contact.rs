//! Whom to ask, with the telephone.

use serde::Serialize;

/// A desk that answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// Section or office: `市人社局就业促进股`.
    pub unit: String,
    /// Person, where one is named.
    pub person: Option<String>,
    pub telephone: String,
    /// Opening hours: `工作日8:00至12:00，14:30至17:30`.
    pub hours: Option<String>,
    pub address: Option<String>,
}

impl Contact {
    /// Section and telephone, the least a paper may carry.
    pub fn new(unit: impl Into<String>, telephone: impl Into<String>) -> Self {
        Self {
            unit: unit.into(),
            person: None,
            telephone: telephone.into(),
            hours: None,
            address: None,
        }
    }
}
