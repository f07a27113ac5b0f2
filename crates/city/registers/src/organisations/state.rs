//! What an organisation is and where it stands.

use kernel::Text;
use schemars::JsonSchema;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// What an organisation is.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    JsonSchema,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Kind {
    /// 公共实训基地.
    PublicBase,
    /// 职业院校.
    VocationalSchool,
    /// 技工院校.
    TechnicalSchool,
    /// 职业培训机构, public or private.
    TrainingInstitution,
    /// 企业.
    Enterprise,
    /// 评价机构.
    EvaluationBody,
    /// 机关单位.
    Office,
}

impl Kind {
    /// Every kind, in the order of lists.
    pub const ALL: [Kind; 7] = [
        Kind::PublicBase,
        Kind::VocationalSchool,
        Kind::TechnicalSchool,
        Kind::TrainingInstitution,
        Kind::Enterprise,
        Kind::EvaluationBody,
        Kind::Office,
    ];

    /// The identifier in tables, forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::PublicBase => "public_base",
            Kind::VocationalSchool => "vocational_school",
            Kind::TechnicalSchool => "technical_school",
            Kind::TrainingInstitution => "training_institution",
            Kind::Enterprise => "enterprise",
            Kind::EvaluationBody => "evaluation_body",
            Kind::Office => "office",
        }
    }

    /// The kind of an identifier.
    pub fn from_word(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Its name in both languages.
    pub fn name(self) -> Text {
        let (zh, en) = match self {
            Kind::PublicBase => ("公共实训基地", "public training base"),
            Kind::VocationalSchool => ("职业院校", "vocational school"),
            Kind::TechnicalSchool => ("技工院校", "technical-worker school"),
            Kind::TrainingInstitution => ("职业培训机构", "vocational training institution"),
            Kind::Enterprise => ("企业", "enterprise"),
            Kind::EvaluationBody => ("评价机构", "evaluation body"),
            Kind::Office => ("机关单位", "office"),
        };
        Text {
            zh: zh.into(),
            en: en.into(),
        }
    }

    /// What the fact 机构类别 says of it in the words of the document (3.1.2, 3.2.11, 3.3.4): schools of both kinds are
    /// one, and institutions part into public and private.
    pub const fn fact(self, is_public: bool) -> &'static str {
        match (self, is_public) {
            (Kind::PublicBase, _) => "公共实训基地",
            (Kind::VocationalSchool | Kind::TechnicalSchool, _) => "职业（技工）院校",
            (Kind::TrainingInstitution, true) => "公办培训机构",
            (Kind::TrainingInstitution, false) => "民办培训机构",
            (Kind::Enterprise, _) => "企业",
            (Kind::EvaluationBody | Kind::Office, _) => "其他",
        }
    }

    /// Whether it teaches classes for others.
    pub const fn trains(self) -> bool {
        matches!(
            self,
            Kind::PublicBase
                | Kind::VocationalSchool
                | Kind::TechnicalSchool
                | Kind::TrainingInstitution
        )
    }
}

/// Where an organisation stands.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum State {
    /// It may begin new affairs.
    Active,
    /// It may not; what it has goes on.
    Suspended,
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::ActiveEnum;

    #[test]
    fn the_word_in_a_table_a_form_and_an_answer_is_one() {
        for kind in Kind::ALL {
            assert_eq!(kind.to_value(), kind.word());
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
            assert_eq!(Kind::from_word(kind.word()), Some(kind));
        }
    }

    #[test]
    fn only_ownership_parts_institutions_and_never_schools() {
        assert_eq!(Kind::TrainingInstitution.fact(true), "公办培训机构");
        assert_eq!(Kind::TrainingInstitution.fact(false), "民办培训机构");
        for is_public in [true, false] {
            assert_eq!(Kind::TechnicalSchool.fact(is_public), "职业（技工）院校");
        }
    }
}
