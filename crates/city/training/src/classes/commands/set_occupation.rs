//! The institution names the occupation, the level and the certificate its class leads to.

use kernel::{Actor, Moment, Role, SkillLevel};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused};
use crate::classes::tables::class;

/// Characters of a job type's name.
const NAME_MAX: usize = 60;

/// The certificate a class aims at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CertificateAim {
    /// 职业技能等级证书.
    SkillLevel,
    /// 国家职业资格证书.
    Qualification,
    /// 专项职业能力证书.
    SpecialAbility,
    /// 培训合格证书.
    Completion,
}

impl CertificateAim {
    /// Every aim, in the order of lists.
    pub const ALL: [CertificateAim; 4] = [
        CertificateAim::SkillLevel,
        CertificateAim::Qualification,
        CertificateAim::SpecialAbility,
        CertificateAim::Completion,
    ];

    /// The word in tables, forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            CertificateAim::SkillLevel => "skill_level",
            CertificateAim::Qualification => "qualification",
            CertificateAim::SpecialAbility => "special_ability",
            CertificateAim::Completion => "completion",
        }
    }
}

/// Names the occupation.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetOccupation {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// The code of the national occupation dictionary, level four.
    pub occupation_code: String,
    /// The job type (工种) within the occupation, when the class teaches one of several.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub job_type: Option<String>,
    /// The skill level.
    #[serde(default)]
    pub level: Option<SkillLevel>,
    /// The certificate.
    pub certificate_aim: CertificateAim,
}

/// Why an occupation is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OccupationRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// The dictionary has no such occupation, or only a group of that code.
    #[error("the dictionary has no occupation {code}")]
    NoSuchOccupation {
        /// What was given.
        code: String,
    },
    /// A certificate of skill level needs its level.
    #[error("a certificate of skill level needs its level")]
    NoLevel,
    /// The name of the job type is too long.
    #[error("the job type has {n} characters")]
    NameTooLong {
        /// Its characters.
        n: usize,
    },
}

impl Refusal for OccupationRefusal {
    fn key(&self) -> &'static str {
        match self {
            OccupationRefusal::Class(refused) => refused.key(),
            OccupationRefusal::NoSuchOccupation { .. } => "class-occupation-unknown",
            OccupationRefusal::NoLevel => "class-level-missing",
            OccupationRefusal::NameTooLong { .. } => "class-job-type-too-long",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            OccupationRefusal::Class(refused) => refused.args(),
            OccupationRefusal::NoSuchOccupation { code } => vec![("code", code.clone())],
            OccupationRefusal::NoLevel => vec![],
            OccupationRefusal::NameTooLong { n } => {
                vec![("n", n.to_string()), ("max", NAME_MAX.to_string())]
            }
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            OccupationRefusal::Class(refused) => refused.field(),
            OccupationRefusal::NoSuchOccupation { .. } => Some("occupation_code"),
            OccupationRefusal::NoLevel => Some("level"),
            OccupationRefusal::NameTooLong { .. } => Some("job_type"),
        }
    }
}

impl Command for SetOccupation {
    const NAME: &'static str = "class.set_occupation";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = OccupationRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<OccupationRefusal>> {
        let case =
            Case::open_for_edit::<OccupationRefusal>(tx, who, &self.class_id, self.seen).await?;
        let code = self.occupation_code.trim();
        let occupation = registers::occupations::occupations()
            .get(code)
            .ok_or_else(|| OccupationRefusal::NoSuchOccupation { code: code.into() })?;
        if self.certificate_aim == CertificateAim::SkillLevel && self.level.is_none() {
            return Err(OccupationRefusal::NoLevel.into());
        }
        let job_type = self
            .job_type
            .as_deref()
            .map(str::trim)
            .filter(|n| !n.is_empty());
        if let Some(n) = job_type
            .map(|name| name.chars().count())
            .filter(|n| *n > NAME_MAX)
        {
            return Err(OccupationRefusal::NameTooLong { n }.into());
        }
        let new = class::Model {
            occupation_code: Some(code.to_owned()),
            occupation_name: Some(job_type.unwrap_or(occupation.name).to_owned()),
            level: self.level.and_then(level_word),
            certificate_aim: Some(self.certificate_aim.word().into()),
            ..case.row.clone()
        };
        let row = case.save(tx, new).await?;
        Ok(ClassAnswer::done(&row).fact("occupation", code))
    }
}

/// The word of a level in tables.
pub fn level_word(level: SkillLevel) -> Option<String> {
    serde_json::to_value(level)
        .ok()
        .and_then(|word| word.as_str().map(str::to_owned))
}

/// The level of a word in tables.
pub fn level_of(word: &str) -> Option<SkillLevel> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_of_a_level_in_tables_is_its_word_everywhere() {
        for level in SkillLevel::ALL {
            let word = level_word(level).unwrap();
            assert_eq!(level_of(&word), Some(level));
        }
        assert_eq!(level_word(SkillLevel::L5).as_deref(), Some("l5"));
    }
}
