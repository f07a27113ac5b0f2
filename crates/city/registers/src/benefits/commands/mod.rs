//! What people do to the benefits register by hand; funding decides about its own inside its commands.

mod register;
mod withdraw;

pub use register::{RegisterBenefit, RegisterBenefitRefusal};
pub use withdraw::{WithdrawBenefit, WithdrawBenefitRefusal};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which benefit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BenefitAnswer {
    /// The benefit.
    pub benefit_id: String,
}

/// The source of a benefit that others gave.
pub(super) const REGISTERED: &str = "registered";
