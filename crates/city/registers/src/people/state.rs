//! What is known of a person besides numbers: papers, household, tags.

use kernel::{IdNumber, Text};
use schemars::JsonSchema;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// Which paper the identity number stands on. All three carry 18 characters by GB 11643.
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
pub enum IdKind {
    /// 居民身份证.
    ResidentId,
    /// 港澳台居民居住证 (division 81, 82, 83).
    HmtResidencePermit,
    /// 外国人永久居留身份证 (first digit 9).
    ForeignPermanentResidence,
}

impl IdKind {
    /// The paper a number stands on, by its first digits.
    pub fn of(number: &IdNumber) -> IdKind {
        let region = number.region();
        let digits = region.as_str();
        if digits.starts_with('9') {
            IdKind::ForeignPermanentResidence
        } else if ["81", "82", "83"]
            .iter()
            .any(|head| digits.starts_with(head))
        {
            IdKind::HmtResidencePermit
        } else {
            IdKind::ResidentId
        }
    }
}

/// Sex, as the identity number says it.
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
pub enum Sex {
    /// 女.
    Female,
    /// 男.
    Male,
}

impl From<kernel::Sex> for Sex {
    fn from(sex: kernel::Sex) -> Sex {
        match sex {
            kernel::Sex::Female => Sex::Female,
            kernel::Sex::Male => Sex::Male,
        }
    }
}

impl From<Sex> for kernel::Sex {
    fn from(sex: Sex) -> kernel::Sex {
        match sex {
            Sex::Female => kernel::Sex::Female,
            Sex::Male => kernel::Sex::Male,
        }
    }
}

/// Nature of the household register (户口性质).
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
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
pub enum Hukou {
    /// 农村.
    Rural,
    /// 城镇.
    Urban,
    /// Nobody has said.
    #[default]
    Unknown,
}

impl Hukou {
    /// All of them.
    pub const ALL: [Hukou; 3] = [Hukou::Rural, Hukou::Urban, Hukou::Unknown];

    /// The identifier in tables, forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Hukou::Rural => "rural",
            Hukou::Urban => "urban",
            Hukou::Unknown => "unknown",
        }
    }

    /// What the fact 户籍 says; none when unknown.
    pub const fn fact(self) -> Option<&'static str> {
        match self {
            Hukou::Rural => Some("农村"),
            Hukou::Urban => Some("城镇"),
            Hukou::Unknown => None,
        }
    }

    /// What people write: 农村, 农业户口, 城镇, 非农业 …; anything else is unknown.
    pub fn from_text(text: &str) -> Hukou {
        let text = text.trim();
        if text.contains("非农") || text.contains("城") || text == "urban" {
            Hukou::Urban
        } else if text.contains("农") || text == "rural" {
            Hukou::Rural
        } else {
            Hukou::Unknown
        }
    }
}

/// A circumstance that opens rights, with its paper and its dates. The justice tags of 3.2.19 are not among them.
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
pub enum Tag {
    /// 农村转移就业劳动者 (3.2.1).
    RuralTransfer,
    /// 新生代农民工 (3.2.1).
    NewGenMigrant,
    /// 新型职业农民 (3.2.3).
    ProfessionalFarmer,
    /// 离校未就业高校毕业生 (3.2.6).
    UnemployedGraduate,
    /// 登记失业人员 (3.2.6).
    RegisteredUnemployed,
    /// 建档立卡贫困家庭, closed since 2021 (3.2.7).
    RegisteredPoor,
    /// 脱贫人口, its successor.
    LiftedFromPoverty,
    /// 防止返贫监测对象, its successor.
    PovertyMonitored,
    /// 低保对象.
    SubsistenceAllowance,
    /// 计生特殊家庭 (3.2.10).
    FamilyPlanningSpecial,
    /// 退役军人 (3.2.12).
    Veteran,
    /// 残疾人 (3.2.18).
    Disabled,
    /// 就业困难人员.
    EmploymentDifficulty,
    /// 两后生: left junior or senior secondary school and does not go on.
    SchoolLeaver,
    /// 在校学生.
    Student,
    /// 企业职工.
    Employee,
    /// 退休领取养老金人员.
    Retired,
}

impl Tag {
    /// All of them, in the order of lists.
    pub const ALL: [Tag; 17] = [
        Tag::RuralTransfer,
        Tag::NewGenMigrant,
        Tag::ProfessionalFarmer,
        Tag::UnemployedGraduate,
        Tag::RegisteredUnemployed,
        Tag::RegisteredPoor,
        Tag::LiftedFromPoverty,
        Tag::PovertyMonitored,
        Tag::SubsistenceAllowance,
        Tag::FamilyPlanningSpecial,
        Tag::Veteran,
        Tag::Disabled,
        Tag::EmploymentDifficulty,
        Tag::SchoolLeaver,
        Tag::Student,
        Tag::Employee,
        Tag::Retired,
    ];

    /// The identifier in tables, forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Tag::RuralTransfer => "rural_transfer",
            Tag::NewGenMigrant => "new_gen_migrant",
            Tag::ProfessionalFarmer => "professional_farmer",
            Tag::UnemployedGraduate => "unemployed_graduate",
            Tag::RegisteredUnemployed => "registered_unemployed",
            Tag::RegisteredPoor => "registered_poor",
            Tag::LiftedFromPoverty => "lifted_from_poverty",
            Tag::PovertyMonitored => "poverty_monitored",
            Tag::SubsistenceAllowance => "subsistence_allowance",
            Tag::FamilyPlanningSpecial => "family_planning_special",
            Tag::Veteran => "veteran",
            Tag::Disabled => "disabled",
            Tag::EmploymentDifficulty => "employment_difficulty",
            Tag::SchoolLeaver => "school_leaver",
            Tag::Student => "student",
            Tag::Employee => "employee",
            Tag::Retired => "retired",
        }
    }

    /// The tag of an identifier.
    pub fn from_word(word: &str) -> Option<Tag> {
        Tag::ALL.into_iter().find(|tag| tag.word() == word)
    }

    /// Whether the word is a circumstance that is never stored (3.2.19): its owner answers for one person.
    pub fn is_sealed(word: &str) -> bool {
        ["community_correction", "released", "drug_rehab"].contains(&word)
    }

    /// Its name in both languages.
    pub fn name(self) -> Text {
        let (zh, en) = match self {
            Tag::RuralTransfer => ("农村转移就业劳动者", "rural worker in non-farm employment"),
            Tag::NewGenMigrant => ("新生代农民工", "new-generation migrant worker"),
            Tag::ProfessionalFarmer => ("新型职业农民", "new professional farmer"),
            Tag::UnemployedGraduate => (
                "离校未就业高校毕业生",
                "college graduate out of school and not employed",
            ),
            Tag::RegisteredUnemployed => ("登记失业人员", "registered unemployed person"),
            Tag::RegisteredPoor => ("建档立卡贫困家庭", "registered poor household"),
            Tag::LiftedFromPoverty => ("脱贫人口", "person lifted from poverty"),
            Tag::PovertyMonitored => (
                "防止返贫监测对象",
                "person monitored against falling back into poverty",
            ),
            Tag::SubsistenceAllowance => ("低保对象", "recipient of subsistence allowance"),
            Tag::FamilyPlanningSpecial => ("计生特殊家庭", "special family-planning household"),
            Tag::Veteran => ("退役军人", "veteran"),
            Tag::Disabled => ("残疾人", "disabled person"),
            Tag::EmploymentDifficulty => ("就业困难人员", "person with employment difficulty"),
            Tag::SchoolLeaver => ("两后生", "school leaver not going on to study"),
            Tag::Student => ("在校学生", "student"),
            Tag::Employee => ("企业职工", "enterprise employee"),
            Tag::Retired => ("退休人员", "pensioner"),
        };
        Text {
            zh: zh.into(),
            en: en.into(),
        }
    }

    /// Whether it touches health, hardship or family planning: shown only to the offices that decide by it.
    pub const fn is_sensitive(self) -> bool {
        matches!(
            self,
            Tag::RegisteredPoor
                | Tag::LiftedFromPoverty
                | Tag::PovertyMonitored
                | Tag::SubsistenceAllowance
                | Tag::FamilyPlanningSpecial
                | Tag::Disabled
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::ActiveEnum;

    #[test]
    fn the_word_in_a_table_a_form_and_an_answer_is_one() {
        for tag in Tag::ALL {
            assert_eq!(tag.to_value(), tag.word());
            assert_eq!(serde_json::to_value(tag).unwrap(), tag.word());
            assert_eq!(Tag::from_word(tag.word()), Some(tag));
            assert!(!Tag::is_sealed(tag.word()));
        }
        for hukou in Hukou::ALL {
            assert_eq!(hukou.to_value(), hukou.word());
        }
    }

    #[test]
    fn the_household_is_understood_from_what_sheets_write() {
        for (text, hukou) in [
            ("农业户口", Hukou::Rural),
            ("农村", Hukou::Rural),
            ("非农业户口", Hukou::Urban),
            ("城镇", Hukou::Urban),
            ("", Hukou::Unknown),
            ("居民户", Hukou::Unknown),
        ] {
            assert_eq!(Hukou::from_text(text), hukou, "{text}");
        }
    }
}
