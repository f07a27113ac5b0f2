//! The institution chooses the programme its class is filed under.
//!
//! What the programme says of institutions is asked here, before anything is filed: a private training company learns
//! now that 3.3.4 names schools and public institutions only, not after it has taught.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role, Text};
use policy::{Facts, Pack, Payee, Standing, Subject, Tri};
use registers::organisations::{Kind, organisation};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused};
use crate::classes::packs;
use crate::classes::tables::class;

/// The fact of the vocabulary that says what kind of institution teaches.
const CARRIER_KIND: &str = "机构类别";
/// The fact that says whether the learner pays nothing.
const FREE_CLASS: &str = "免费就业技能培训班";
/// Characters of a note.
const NOTE_MAX: usize = 500;

/// What kind of training a class is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TrainingForm {
    /// 就业技能培训.
    Employment,
    /// 岗位技能提升培训.
    PostUpgrading,
    /// 创业创新培训.
    Entrepreneurship,
}

impl TrainingForm {
    /// Every form, in the order of lists.
    pub const ALL: [TrainingForm; 3] = [
        TrainingForm::Employment,
        TrainingForm::PostUpgrading,
        TrainingForm::Entrepreneurship,
    ];

    /// The word in tables, forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            TrainingForm::Employment => "employment",
            TrainingForm::PostUpgrading => "post_upgrading",
            TrainingForm::Entrepreneurship => "entrepreneurship",
        }
    }
}

/// Chooses the programme.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetProgramme {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// The programme of the pack.
    pub programme_id: String,
    /// What kind of training it is.
    pub training_form: TrainingForm,
    /// Whether the learner pays nothing.
    pub free_of_charge: bool,
    /// The enterprise, village or unit the learners come from.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub source_unit: Option<String>,
    /// Whose demand the class answers, and when it was named.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub demand_note: Option<String>,
}

/// Why a class is not filed under a programme.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProgrammeRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// The pack has no such programme for classes.
    #[error("the pack has no programme {programme} for classes")]
    NoSuchProgramme {
        /// What was asked for.
        programme: String,
    },
    /// The programme is not in force on the day that counts.
    #[error("the programme is not in force on {on}")]
    NotInForce {
        /// The day that counts.
        on: NaiveDate,
    },
    /// The programme is not for an institution like this one.
    #[error("the programme does not admit this institution: {}", .words.en)]
    NotThisInstitution {
        /// The sentence it rests on.
        sentence: &'static str,
        /// The sentence's words as issued, or the condition's own when it stands on none.
        words: Text,
        /// What the institution is registered as: the word of its kind, institutions parted into public and private.
        kind: &'static str,
    },
    /// A note is too long.
    #[error("a note has more than {NOTE_MAX} characters")]
    NoteTooLong {
        /// Which field.
        field: &'static str,
    },
}

impl Refusal for ProgrammeRefusal {
    fn key(&self) -> &'static str {
        match self {
            ProgrammeRefusal::Class(refused) => refused.key(),
            ProgrammeRefusal::NoSuchProgramme { .. } => "class-programme-unknown",
            ProgrammeRefusal::NotInForce { .. } => "class-programme-not-in-force",
            ProgrammeRefusal::NotThisInstitution { .. } => "class-programme-not-this-institution",
            ProgrammeRefusal::NoteTooLong { .. } => "class-note-too-long",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            ProgrammeRefusal::Class(refused) => refused.args(),
            ProgrammeRefusal::NoSuchProgramme { programme } => {
                vec![("programme", programme.clone())]
            }
            ProgrammeRefusal::NotInForce { on } => vec![("on", on.to_string())],
            ProgrammeRefusal::NotThisInstitution {
                sentence,
                words,
                kind,
            } => vec![
                ("sentence", (*sentence).to_owned()),
                ("words", words.zh.clone()),
                ("kind", (*kind).to_owned()),
            ],
            ProgrammeRefusal::NoteTooLong { .. } => vec![("max", NOTE_MAX.to_string())],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            ProgrammeRefusal::Class(refused) => refused.field(),
            ProgrammeRefusal::NoteTooLong { field } => Some(field),
            _ => Some("programme_id"),
        }
    }

    fn sentence(&self) -> Option<&'static str> {
        match self {
            ProgrammeRefusal::NotThisInstitution { sentence, .. } => Some(sentence),
            _ => None,
        }
    }
}

/// What the institution is and what the class is, as facts. Everything else stays unknown, so that only a condition on
/// these can be a "no".
fn facts(institution: &organisation::Model, free_of_charge: bool) -> Facts {
    Facts::new()
        .with(CARRIER_KIND, institution.kind.fact(institution.is_public))
        .with(FREE_CLASS, free_of_charge)
}

/// Why no programme that pays whoever teaches takes this institution, whether or not the learner pays: the refusal of one with a rate,
/// since that is the one people ask for. None when a programme takes it.
pub fn barred_from_all(
    pack: &Pack,
    institution: &organisation::Model,
    on: NaiveDate,
) -> Option<ProgrammeRefusal> {
    let mut refused = None;
    let paying = pack
        .programmes()
        .filter(|programme| matches!(programme.subject, Subject::Enrolment | Subject::Class))
        .filter(|programme| programme.payee == Payee::Institution)
        .filter(|programme| programme.valid.on(on) == Standing::InForce);
    for programme in paying {
        let admit = |free| must_admit(pack, &programme.id, institution, free, on);
        match (admit(false), admit(true)) {
            (Err(one), Err(_)) => {
                if refused.is_none() || packs::ceiling(pack, &programme.id).is_some() {
                    refused = Some(one);
                }
            }
            _ => return None,
        }
    }
    refused
}

/// Refuses a programme that cannot be this institution's whatever else becomes known.
pub fn must_admit(
    pack: &Pack,
    programme_id: &str,
    institution: &organisation::Model,
    free_of_charge: bool,
    on: NaiveDate,
) -> Result<(), ProgrammeRefusal> {
    let unknown = || ProgrammeRefusal::NoSuchProgramme {
        programme: programme_id.to_owned(),
    };
    let programme = pack
        .programme(programme_id)
        .filter(|programme| matches!(programme.subject, Subject::Enrolment | Subject::Class))
        .ok_or_else(unknown)?;
    if programme.valid.on(on) != Standing::InForce {
        return Err(ProgrammeRefusal::NotInForce { on });
    }
    let answer = pack
        .determine(programme_id, &facts(institution, free_of_charge), on)
        .ok_or_else(unknown)?;
    match answer.with_answer(Tri::No).next() {
        None => Ok(()),
        Some(condition) => Err(ProgrammeRefusal::NotThisInstitution {
            sentence: condition
                .sentence
                .as_ref()
                .map_or("", |quoted| packs::sentence_id(&quoted.id)),
            words: condition
                .sentence
                .as_ref()
                .map_or_else(|| condition.text.clone(), |quoted| quoted.text.clone()),
            kind: match (institution.kind, institution.is_public) {
                (Kind::TrainingInstitution, true) => "public_institution",
                (Kind::TrainingInstitution, false) => "private_institution",
                (kind, _) => kind.word(),
            },
        }),
    }
}

impl Command for SetProgramme {
    const NAME: &'static str = "class.set_programme";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const SENTENCES: &'static [&'static str] = &["3.3.4", "3.2.10", "3.2.11"];
    type Answer = ClassAnswer;
    type Refusal = ProgrammeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<ProgrammeRefusal>> {
        let case =
            Case::open_for_edit::<ProgrammeRefusal>(tx, who, &self.class_id, self.seen).await?;
        let note = |field, text: &Option<String>| match text.as_deref().map(str::trim) {
            None | Some("") => Ok(None),
            Some(text) if text.chars().count() > NOTE_MAX => {
                Err(ProgrammeRefusal::NoteTooLong { field })
            }
            Some(text) => Ok(Some(text.to_owned())),
        };
        let source_unit = note("source_unit", &self.source_unit)?;
        let demand_note = note("demand_note", &self.demand_note)?;
        let institution = registers::organisations::queries::find(
            tx.db(),
            tx.county(),
            &case.row.organisation_id,
        )
        .await?
        .ok_or_else(|| StoreError::Broken(format!("institution of class {}", case.row.id)))?;
        let on = case.row.starts_on.unwrap_or(now.date());
        let pack = packs::in_force(tx.db(), tx.county(), on, now.date()).await?;
        must_admit(
            &pack,
            &self.programme_id,
            &institution,
            self.free_of_charge,
            on,
        )?;
        let new = class::Model {
            programme_id: Some(self.programme_id.clone()),
            training_form: Some(self.training_form.word().into()),
            free_of_charge: self.free_of_charge,
            source_unit,
            demand_note,
            ..case.row.clone()
        };
        let row = case.save(tx, new).await?;
        Ok(ClassAnswer::done(&row).fact("programme", self.programme_id.clone()))
    }
}
