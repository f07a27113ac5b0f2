//! Class filing (开班备案): a class from its first draft through the bureau's review to its end.
//!
//! Not here: the roster (enrolment), who was present (attendance), what the learners reached (results), money. The
//! states and their moves are drawn in [`state`]; what must be filled in before a class is sent is in [`tasks`].

pub mod case;
pub mod commands;
pub mod filing;
pub mod migrations;
pub mod packs;
pub mod picture;
pub mod queries;
pub mod state;
pub mod tables;
pub mod tasks;

pub use queries::{find, find_by_number};
pub use state::{ClassState, Move, Phase};
pub use tables::{class, class_step, class_trainer};

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0301_classes::Migration)
        .table::<tables::class::Model>()
        .table::<tables::class_trainer::Model>()
        .table::<tables::class_step::Model>()
        .command::<commands::DraftClass>()
        .command::<commands::SetProgramme>()
        .command::<commands::SetOccupation>()
        .command::<commands::SetHours>()
        .command::<commands::SetTrainers>()
        .command::<commands::SetVenue>()
        .command::<commands::SetAttendanceSource>()
        .command::<commands::SetPlatformNumber>()
        .command::<commands::SubmitClass>()
        .command::<commands::CheckClass>()
        .command::<commands::ReviewClass>()
        .command::<commands::ApproveClass>()
        .command::<commands::RecordPaperApproval>()
        .command::<commands::ReturnClass>()
        .command::<commands::RuleOnOccupation>()
        .command::<commands::CancelClass>()
        .command::<commands::BeginClass>()
        .command::<commands::FinishClass>()
        .job(commands::begin::JOB, commands::begin::handle)
}
