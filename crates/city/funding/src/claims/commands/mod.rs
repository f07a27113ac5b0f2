//! What changes a claim, one verb a file.

mod approve;
mod check;
mod correct;
mod draft;
mod hand_paper;
mod hold;
mod recheck;
mod record_paper_approval;
mod refuse_line;
mod reopen;
mod resume;
mod return_;
mod review;
mod set_amount;
mod settle_check;
mod submit;
mod withdraw;

pub(crate) use approve::gets_money;
pub use approve::{ApproveClaim, ApproveRefusal};
pub use check::{CheckClaim, PassRefusal};
pub use correct::{AnswerGiven, CorrectClaim, CorrectRefusal};
pub use draft::{DraftClaim, DraftRefusal};
pub use hand_paper::{HandPaper, HandPaperRefusal, PaperForm, TakePaperBack};
pub use hold::HoldClaim;
pub use recheck::RecheckClaim;
pub(crate) use record_paper_approval::must_be_scan;
pub use record_paper_approval::{PaperRefusal, RecordPaperApproval, ScanRefused};
pub use refuse_line::{Grounds, OTHER, RefuseLine, RefuseRefusal};
pub use reopen::ReopenClaim;
pub use resume::ResumeClaim;
pub use return_::{ReturnClaim, ReturnRefusal};
pub use review::ReviewClaim;
pub use set_amount::{AmountRefusal, SetAmount};
pub use settle_check::{SettleCheck, SettleRefusal};
pub use submit::{SubmitClaim, SubmitRefusal};
pub use withdraw::WithdrawClaim;

use store::Registry;

/// The commands of claims.
pub(super) fn bring(registry: Registry) -> Registry {
    registry
        .command::<DraftClaim>()
        .command::<SubmitClaim>()
        .command::<CheckClaim>()
        .command::<ReviewClaim>()
        .command::<ApproveClaim>()
        .command::<RecordPaperApproval>()
        .command::<ReturnClaim>()
        .command::<HoldClaim>()
        .command::<ResumeClaim>()
        .command::<RefuseLine>()
        .command::<SetAmount>()
        .command::<SettleCheck>()
        .command::<RecheckClaim>()
        .command::<CorrectClaim>()
        .command::<ReopenClaim>()
        .command::<WithdrawClaim>()
        .command::<HandPaper>()
        .command::<TakePaperBack>()
}

/// The same with their routes.
pub(super) fn offer(feature: web::Feature) -> web::Feature {
    feature
        .command::<DraftClaim>()
        .command::<SubmitClaim>()
        .command::<CheckClaim>()
        .command::<ReviewClaim>()
        .command::<ApproveClaim>()
        .command::<RecordPaperApproval>()
        .command::<ReturnClaim>()
        .command::<HoldClaim>()
        .command::<ResumeClaim>()
        .command::<RefuseLine>()
        .command::<SetAmount>()
        .command::<SettleCheck>()
        .command::<RecheckClaim>()
        .command::<CorrectClaim>()
        .command::<ReopenClaim>()
        .command::<WithdrawClaim>()
        .command::<HandPaper>()
        .command::<TakePaperBack>()
}
