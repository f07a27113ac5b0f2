//! The bureau records what the national register says of a certificate.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::record::ResultRefused;
use crate::results::tables::result;

/// What the register said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RegisterAnswer {
    /// The certificate is there, name and level agree.
    Found,
    /// It is not there.
    NotFound,
    /// It is there with another name, occupation or level.
    Mismatch,
}

impl RegisterAnswer {
    /// The identifier in tables and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            RegisterAnswer::Found => "found",
            RegisterAnswer::NotFound => "not_found",
            RegisterAnswer::Mismatch => "mismatch",
        }
    }
}

/// Records a look-up.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CheckCertificate {
    /// The attempt with the certificate.
    pub result_id: String,
    /// What the register said.
    pub answer: RegisterAnswer,
}

impl Command for CheckCertificate {
    const NAME: &'static str = "certificate.check";
    const SENTENCES: &'static [&'static str] = &["2.1.3", "3.2.6"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer];
    type Answer = String;
    type Refusal = ResultRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<ResultRefused>> {
        let old = result::Entity::find_by_id((tx.county().to_owned(), self.result_id.clone()))
            .one(tx.db())
            .await?
            .filter(|row| row.certificate_number.is_some())
            .ok_or(ResultRefused::NoSuchCertificate)?;
        let new = result::Model {
            check_state: self.answer.word().into(),
            checked_by: Some(who.account.clone()),
            checked_at: Some(now.utc()),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        Ok(Done::new(old.class_id.clone())
            .about("class", &old.class_id)
            .about("result", &old.id)
            .fact("answer", self.answer.word()))
    }
}
