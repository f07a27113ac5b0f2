//! What changes a class, one verb a file.

mod approve;
pub(crate) mod begin;
mod cancel;
mod check;
mod draft;
mod finish;
mod record_paper_approval;
mod return_;
mod review;
mod rule;
mod set_attendance_source;
mod set_hours;
mod set_occupation;
mod set_platform_number;
mod set_programme;
mod set_trainers;
mod set_venue;
mod submit;

pub use approve::ApproveClass;
pub use begin::BeginClass;
pub use cancel::CancelClass;
pub use check::CheckClass;
pub use draft::{DraftClass, DraftRefusal, TITLE_MAX};
pub use finish::{FinishClass, FinishRefusal, ahead};
pub use record_paper_approval::{PaperRefusal, RecordPaperApproval};
pub use return_::{ReturnClass, ReturnRefusal};
pub use review::ReviewClass;
pub use rule::RuleOnOccupation;
pub use set_attendance_source::{AttendanceSource, SetAttendanceSource, SourceRefusal};
pub(super) use set_hours::HOURS_MAX;
pub use set_hours::{HoursRefusal, SetHours};
pub use set_occupation::{CertificateAim, OccupationRefusal, SetOccupation, level_of, level_word};
pub use set_platform_number::{PlatformNumberRefusal, SetPlatformNumber};
pub use set_programme::{
    ProgrammeRefusal, SetProgramme, TrainingForm, barred_from_all, must_admit,
};
pub use set_trainers::{ClassTrainer, SetTrainers, TrainersRefusal};
pub use set_venue::{SetVenue, VenueRefusal};
pub use submit::{SubmitClass, SubmitRefusal};
