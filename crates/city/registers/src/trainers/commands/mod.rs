//! Everything that changes trainers, one verb a file.

mod add;
mod close;

pub use add::{AddTrainer, AddTrainerRefusal};
pub use close::{CloseTrainer, CloseTrainerRefusal};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which trainer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TrainerAnswer {
    /// The trainer.
    pub trainer_id: String,
}
