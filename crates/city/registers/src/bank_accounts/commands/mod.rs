//! Everything that changes bank accounts, one verb a file.

mod confirm;
mod decline;
mod propose;

pub use confirm::{ConfirmAccount, DecideRefusal};
pub use decline::DeclineAccount;
pub use propose::ProposeAccount;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AccountAnswer {
    /// The account's row.
    pub bank_account_id: String,
    /// Its version after the command.
    pub version: i32,
}
