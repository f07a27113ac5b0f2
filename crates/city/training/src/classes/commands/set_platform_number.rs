//! The class's number on the provincial platform (省平台班级编号), where the class is legally filed.
//!
//! It may come at any time before the class is over, and must be there before a claim. A wrong number is corrected the
//! same way; the journal keeps both.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused};
use crate::classes::state::{Move, MoveRefused, Phase};
use crate::classes::tables::class;

/// Characters of a platform's number.
const NUMBER_MAX: usize = 40;

/// Writes the platform's number.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetPlatformNumber {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// The number; letters, digits and hyphens.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub platform_number: String,
}

/// Why a number is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlatformNumberRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// It is no such number.
    #[error("the number must be letters, digits and hyphens")]
    NotANumber,
    /// Another class has it.
    #[error("another class has the number {number}")]
    Taken {
        /// The number.
        number: String,
    },
}

impl Refusal for PlatformNumberRefusal {
    fn key(&self) -> &'static str {
        match self {
            PlatformNumberRefusal::Class(refused) => refused.key(),
            PlatformNumberRefusal::NotANumber => "class-platform-number-wrong",
            PlatformNumberRefusal::Taken { .. } => "class-platform-number-taken",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            PlatformNumberRefusal::Class(refused) => refused.args(),
            PlatformNumberRefusal::NotANumber => vec![("max", NUMBER_MAX.to_string())],
            PlatformNumberRefusal::Taken { number } => vec![("number", number.clone())],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            PlatformNumberRefusal::Class(refused) => refused.field(),
            _ => Some("platform_number"),
        }
    }
}

impl Command for SetPlatformNumber {
    const NAME: &'static str = "class.set_platform_number";
    const MAY: &'static [Role] = &[Role::SchoolManager, Role::Clerk];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = PlatformNumberRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<PlatformNumberRefusal>> {
        let case = Case::open::<PlatformNumberRefusal>(tx, who, &self.class_id, self.seen).await?;
        let from = case.state.phase();
        if from == Phase::Cancelled {
            let to = Move::Edit;
            return Err(
                PlatformNumberRefusal::Class(ClassRefused::Move(MoveRefused::WrongMove {
                    from,
                    to,
                }))
                .into(),
            );
        }
        let number = self.platform_number.trim();
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if number.is_empty() || number.len() > NUMBER_MAX || !number.chars().all(plain) {
            return Err(PlatformNumberRefusal::NotANumber.into());
        }
        let new = class::Model {
            platform_number: Some(number.to_owned()),
            ..case.row.clone()
        };
        let row = match case.save(tx, new).await {
            Err(StoreError::Taken(_)) => {
                let number = number.to_owned();
                return Err(PlatformNumberRefusal::Taken { number }.into());
            }
            other => other?,
        };
        Ok(ClassAnswer::done(&row).fact("platform_number", number))
    }
}
