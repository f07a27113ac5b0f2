//! An institution begins to file a class (开班备案), empty or after an earlier class of its own (照上一期带入).

use kernel::{Actor, Denied, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::classes::case::ClassAnswer;
use crate::classes::queries;
use crate::classes::state::Phase;
use crate::classes::tables::{class, class_trainer};

/// Characters of a class's title.
pub const TITLE_MAX: usize = 60;

/// Begins a class.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DraftClass {
    /// Its name, such as 电工（五级）第 3 期.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub title: String,
    /// An earlier class of the same institution whose programme, occupation, hours, trainers and venue are taken over.
    #[serde(default)]
    pub like: Option<String>,
}

/// Why a class is not begun.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DraftRefusal {
    /// The title is missing.
    #[error("the title is missing")]
    NoTitle,
    /// The title is too long.
    #[error("the title has {n} characters")]
    TitleTooLong {
        /// Its characters.
        n: usize,
    },
    /// The institution is no training carrier.
    #[error("this organisation teaches no classes")]
    NotACarrier,
    /// The institution is suspended, or its licence does not cover today.
    #[error("the institution cannot begin anything new: {0:?}")]
    Unable(registers::organisations::queries::Unable),
    /// The class to take over is none of the institution's.
    #[error("there is no such class to take over")]
    NoSuchClass,
}

impl Refusal for DraftRefusal {
    fn key(&self) -> &'static str {
        use registers::organisations::queries::Unable;
        match self {
            DraftRefusal::NoTitle => "class-title-missing",
            DraftRefusal::TitleTooLong { .. } => "class-title-too-long",
            DraftRefusal::NotACarrier => "class-not-a-carrier",
            DraftRefusal::Unable(Unable::Suspended { .. }) => "class-institution-suspended",
            DraftRefusal::Unable(Unable::LicenceNotYet { .. }) => "class-licence-not-yet",
            DraftRefusal::Unable(Unable::LicenceOver { .. }) => "class-licence-over",
            DraftRefusal::NoSuchClass => "class-not-found",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        use registers::organisations::queries::Unable;
        match self {
            DraftRefusal::TitleTooLong { n } => {
                vec![("n", n.to_string()), ("max", TITLE_MAX.to_string())]
            }
            DraftRefusal::Unable(Unable::Suspended { reason }) => {
                vec![("reason", reason.clone())]
            }
            DraftRefusal::Unable(
                Unable::LicenceNotYet { from: day } | Unable::LicenceOver { to: day },
            ) => vec![("on", day.to_string())],
            DraftRefusal::NoTitle | DraftRefusal::NotACarrier | DraftRefusal::NoSuchClass => {
                vec![]
            }
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            DraftRefusal::NoTitle | DraftRefusal::TitleTooLong { .. } => Some("title"),
            DraftRefusal::NoSuchClass => Some("like"),
            DraftRefusal::NotACarrier | DraftRefusal::Unable(_) => None,
        }
    }
}

impl Command for DraftClass {
    const NAME: &'static str = "class.draft";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = DraftRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<DraftRefusal>> {
        let title = self.title.trim();
        match title.chars().count() {
            0 => return Err(DraftRefusal::NoTitle.into()),
            n if n > TITLE_MAX => return Err(DraftRefusal::TitleTooLong { n }.into()),
            _ => {}
        }
        let own = who
            .organisation
            .as_deref()
            .ok_or(Denied::OtherOrganisation)?;
        let institution = registers::organisations::queries::find(tx.db(), tx.county(), own)
            .await?
            .ok_or(Denied::OtherOrganisation)?;
        if !institution.kind.trains() {
            return Err(DraftRefusal::NotACarrier.into());
        }
        registers::organisations::queries::must_be_able(&institution, now.date())
            .map_err(DraftRefusal::Unable)?;
        let like = match &self.like {
            None => None,
            Some(id) => Some(
                class::Entity::find_by_id((tx.county().to_owned(), id.clone()))
                    .one(tx.db())
                    .await?
                    .filter(|row| row.organisation_id == own)
                    .ok_or(DraftRefusal::NoSuchClass)?,
            ),
        };
        let row = tx
            .insert(blank(tx, own, title, who, now, like.as_ref()))
            .await?;
        if let Some(like) = &like {
            let taken_over: Vec<class_trainer::Model> =
                queries::trainers(tx.db(), tx.county(), &like.id)
                    .await?
                    .into_iter()
                    .map(|trainer| class_trainer::Model {
                        id: tx.id(),
                        class_id: row.id.clone(),
                        row_version: 0,
                        ..trainer
                    })
                    .collect();
            tx.insert_many(taken_over).await?;
        }
        Ok(ClassAnswer::done(&row))
    }
}

/// A draft; what another class of the institution had and a new one is likely to have is taken over, never its days, its
/// number or anything decided about it.
fn blank(
    tx: &Tx<'_>,
    organisation_id: &str,
    title: &str,
    who: &Actor,
    now: Moment,
    like: Option<&class::Model>,
) -> class::Model {
    let text = |part: fn(&class::Model) -> &Option<String>| like.and_then(|row| part(row).clone());
    let number = |part: fn(&class::Model) -> Option<i32>| like.and_then(part);
    class::Model {
        county_code: tx.county().into(),
        id: tx.id(),
        number: None,
        organisation_id: organisation_id.into(),
        title: title.into(),
        programme_id: text(|row| &row.programme_id),
        training_form: text(|row| &row.training_form),
        free_of_charge: like.is_none_or(|row| row.free_of_charge),
        occupation_code: text(|row| &row.occupation_code),
        occupation_name: text(|row| &row.occupation_name),
        level: text(|row| &row.level),
        certificate_aim: text(|row| &row.certificate_aim),
        hours: number(|row| row.hours),
        theory_hours: number(|row| row.theory_hours),
        practice_hours: number(|row| row.practice_hours),
        online_hours: number(|row| row.online_hours),
        syllabus: text(|row| &row.syllabus),
        syllabus_file_id: text(|row| &row.syllabus_file_id),
        planned_heads: number(|row| row.planned_heads),
        agreed_rate_fen: like.and_then(|row| row.agreed_rate_fen),
        starts_on: None,
        ends_on: None,
        venue_id: text(|row| &row.venue_id),
        room: text(|row| &row.room),
        source_unit: None,
        demand_note: None,
        attendance_source: text(|row| &row.attendance_source),
        platform_number: None,
        state: Phase::Draft.word().into(),
        drafted_by: who.account.clone(),
        drafted_at: now.utc(),
        submitted_by: None,
        submitted_for: None,
        submitted_at: None,
        checked_by: None,
        checked_for: None,
        checked_at: None,
        reviewed_by: None,
        reviewed_for: None,
        reviewed_at: None,
        approved_by: None,
        approved_for: None,
        approved_at: None,
        paper_signature_file_id: None,
        paper_signed_on: None,
        returned_by: None,
        returned_for: None,
        returned_at: None,
        returned_from: None,
        returned_reason: None,
        returned_sentence: None,
        cancelled_by: None,
        cancelled_at: None,
        cancelled_reason: None,
        finished_by: None,
        finished_at: None,
        urgent_occupation: None,
        urgent_basis: None,
        urgent_ruled_by: None,
        urgent_ruled_at: None,
        due_on: None,
        row_version: 0,
    }
}
