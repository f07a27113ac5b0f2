//! One file a paper: its data here, its template beside it (`.typ`).
//!
//! A field that is `Option` and `None` is left blank for the pen, or left out, as its comment says.

mod attendance_sheet;
mod batch_approval;
mod claim_form;
mod class_filing;
mod completion_certificate;
mod payment_letter;
mod payment_list;
mod payment_summary;
mod public_notice;
mod receipt_slip;
mod recovery_codes;
mod refusal_letter;
mod result_sheet;
mod roster;

pub use attendance_sheet::{AttendanceSheet, Attendee, LessonSheet};
pub use batch_approval::{BatchApproval, BatchLine, Meeting};
pub use claim_form::{ClaimForm, ClaimLine, LineAnswer, Material, Payee};
pub use class_filing::{ClassFiling, FilingClass, Institution, TeacherRow, TimetableRow};
pub use completion_certificate::CompletionCertificate;
pub use payment_letter::{LetterAccount, PaymentLetter};
pub use payment_list::{PaymentLine, PaymentList};
pub use payment_summary::{PaymentSummary, SummaryLine};
pub use public_notice::PublicNotice;
pub use receipt_slip::ReceiptSlip;
pub use recovery_codes::RecoveryCodes;
pub use refusal_letter::{DecidedLine, Decision, Reason, RefusalKind, RefusalLetter};
pub use result_sheet::{ResultLine, ResultSheet};
pub use roster::{Roster, RosterLine};
