//! The institution chooses the one source of the class's attendance: this system, the paper sheet, or the platform.
//! One source a class, never two.

use kernel::{Actor, Moment, Role};
use policy::AttendanceSource as Allowed;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused};
use crate::classes::packs;
use crate::classes::tables::class;

/// Where attendance comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AttendanceSource {
    /// Marked in this system.
    Yongji,
    /// The signed sheet, photographed.
    Paper,
    /// Imported from the provincial platform.
    Platform,
}

impl AttendanceSource {
    /// Every source, in the order of lists.
    pub const ALL: [AttendanceSource; 3] = [
        AttendanceSource::Yongji,
        AttendanceSource::Paper,
        AttendanceSource::Platform,
    ];

    /// The word in tables, forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            AttendanceSource::Yongji => "yongji",
            AttendanceSource::Paper => "paper",
            AttendanceSource::Platform => "platform",
        }
    }

    /// As the pack calls it.
    pub const fn in_pack(self) -> Allowed {
        match self {
            AttendanceSource::Yongji => Allowed::Yongji,
            AttendanceSource::Paper => Allowed::Paper,
            AttendanceSource::Platform => Allowed::Platform,
        }
    }
}

/// Chooses the source.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetAttendanceSource {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// The source.
    pub source: AttendanceSource,
}

/// Why a source is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SourceRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// The city does not take this source.
    #[error("attendance from {} is not taken here", .source_.word())]
    NotTaken {
        /// The source.
        source_: AttendanceSource,
    },
}

impl Refusal for SourceRefusal {
    fn key(&self) -> &'static str {
        match self {
            SourceRefusal::Class(refused) => refused.key(),
            SourceRefusal::NotTaken { .. } => "class-attendance-source-not-taken",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            SourceRefusal::Class(refused) => refused.args(),
            SourceRefusal::NotTaken { source_ } => vec![("source", source_.word().to_owned())],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            SourceRefusal::Class(refused) => refused.field(),
            SourceRefusal::NotTaken { .. } => Some("source"),
        }
    }
}

impl Command for SetAttendanceSource {
    const NAME: &'static str = "class.set_attendance_source";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = SourceRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<SourceRefusal>> {
        let case = Case::open_for_edit::<SourceRefusal>(tx, who, &self.class_id, self.seen).await?;
        let on = case.row.starts_on.unwrap_or(now.date());
        let pack = packs::in_force(tx.db(), tx.county(), on, now.date()).await?;
        if !pack
            .settings()
            .attendance
            .sources
            .contains(&self.source.in_pack())
        {
            return Err(SourceRefusal::NotTaken {
                source_: self.source,
            }
            .into());
        }
        let new = class::Model {
            attendance_source: Some(self.source.word().into()),
            ..case.row.clone()
        };
        let row = case.save(tx, new).await?;
        Ok(ClassAnswer::done(&row).fact("source", self.source.word()))
    }
}
