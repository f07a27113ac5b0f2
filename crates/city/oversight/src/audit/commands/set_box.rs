//! An officer writes down in which box the paper file of a case stands.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::audit::dossier::{CaseKind, exists};
use crate::audit::tables::dossier_box;

/// Most characters of a box number.
pub const BOX_MAX: usize = 40;

/// Sets or changes the box number of a case.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetBox {
    /// What the case is.
    pub case_kind: CaseKind,
    /// The class, claim or payment batch.
    pub case_id: String,
    /// What is written on the box.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub box_number: String,
}

/// Why no box is noted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BoxRefused {
    /// There is no such case.
    #[error("there is no such case")]
    NoSuchCase,
    /// Nothing was written.
    #[error("the box number is missing")]
    Missing,
    /// More than fits on a box.
    #[error("a box number has at most {most} characters")]
    TooLong {
        /// Most characters.
        most: usize,
    },
}

impl Refusal for BoxRefused {
    fn key(&self) -> &'static str {
        match self {
            BoxRefused::NoSuchCase => "audit-box-no-case",
            BoxRefused::Missing => "audit-box-missing",
            BoxRefused::TooLong { .. } => "audit-box-too-long",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            BoxRefused::TooLong { most } => vec![("most", most.to_string())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            BoxRefused::NoSuchCase => None,
            _ => Some("box_number"),
        }
    }
}

impl Command for SetBox {
    const NAME: &'static str = "dossier.set_box";
    const MAY: &'static [Role] = super::super::BOX;
    type Answer = String;
    type Refusal = BoxRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<BoxRefused>> {
        let number = self.box_number.trim();
        if number.is_empty() {
            return Err(BoxRefused::Missing.into());
        }
        if number.chars().count() > BOX_MAX {
            return Err(BoxRefused::TooLong { most: BOX_MAX }.into());
        }
        if !exists(tx.db(), tx.county(), self.case_kind, &self.case_id).await? {
            return Err(BoxRefused::NoSuchCase.into());
        }
        let old = dossier_box::Entity::find()
            .filter(dossier_box::Column::CountyCode.eq(tx.county()))
            .filter(dossier_box::Column::CaseKind.eq(self.case_kind.word()))
            .filter(dossier_box::Column::CaseId.eq(&self.case_id))
            .one(tx.db())
            .await?;
        let id = match &old {
            Some(old) => old.id.clone(),
            None => tx.id(),
        };
        let row = dossier_box::Model {
            county_code: tx.county().into(),
            id: id.clone(),
            case_kind: self.case_kind.word().into(),
            case_id: self.case_id.clone(),
            box_number: number.into(),
            set_by: who.account.clone(),
            set_at: now.utc(),
            row_version: old.as_ref().map_or(0, |old| old.row_version),
        };
        match &old {
            Some(old) => {
                tx.update(old, row).await?;
            }
            None => {
                tx.insert(row).await?;
            }
        }
        Ok(Done::new(id)
            .about(self.case_kind.noun(), &self.case_id)
            .fact("box_number", number.to_owned()))
    }
}
