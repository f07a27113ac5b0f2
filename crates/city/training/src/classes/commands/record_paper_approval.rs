//! A clerk records that the leader approved a class on paper, with the scan of the signed form (代录入).
//!
//! The leader's is the hand that counts for the separation of duties; the clerk only copies it, and the record says so.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Refusal, Stop, Tx};

use super::begin;
use crate::classes::case::{Case, ClassAnswer, ClassRefused, Step};
use crate::classes::state::{Move, Paper, Signed};

/// Kinds of files that show a signature.
const SCANS: [&str; 3] = ["application/pdf", "image/jpeg", "image/png"];

/// Records the leader's approval on paper.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RecordPaperApproval {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// The account of the leader who signed.
    pub leader: String,
    /// The day written beside the signature.
    #[serde(deserialize_with = "kernel::plain::day")]
    pub signed_on: NaiveDate,
    /// The scan of the signed form.
    #[serde(default)]
    pub scan: Option<Handed>,
    /// The leader's words, as written on the form.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub opinion: Option<String>,
}

/// Why a paper approval is not recorded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PaperRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// The scan is missing.
    #[error("the scan of the signed form is missing")]
    NoScan,
    /// The file shows no paper.
    #[error("a file of type {media_type} is no scan")]
    NotAScan {
        /// What came.
        media_type: String,
    },
    /// Nobody of this name leads.
    #[error("this account was no leader on {on}")]
    NoLeader {
        /// The day of the signature.
        on: NaiveDate,
    },
    /// The signature lies in the future.
    #[error("the signature is dated {on}, which has not come yet")]
    SignedLater {
        /// The day written.
        on: NaiveDate,
    },
    /// The signature is older than the filing it approves.
    #[error("the signature of {on} is older than the filing of {filed_on}")]
    SignedBefore {
        /// The day written.
        on: NaiveDate,
        /// The day the class was filed.
        filed_on: NaiveDate,
    },
}

impl Refusal for PaperRefusal {
    fn key(&self) -> &'static str {
        match self {
            PaperRefusal::Class(refused) => refused.key(),
            PaperRefusal::NoScan => "class-paper-no-scan",
            PaperRefusal::NotAScan { .. } => "class-paper-not-a-scan",
            PaperRefusal::NoLeader { .. } => "class-paper-no-leader",
            PaperRefusal::SignedLater { .. } => "class-paper-signed-later",
            PaperRefusal::SignedBefore { .. } => "class-paper-signed-before",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            PaperRefusal::Class(refused) => refused.args(),
            PaperRefusal::NoScan => vec![],
            PaperRefusal::NotAScan { media_type } => vec![("type", media_type.clone())],
            PaperRefusal::NoLeader { on } | PaperRefusal::SignedLater { on } => {
                vec![("on", on.to_string())]
            }
            PaperRefusal::SignedBefore { on, filed_on } => {
                vec![("on", on.to_string()), ("filed", filed_on.to_string())]
            }
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            PaperRefusal::Class(refused) => refused.field(),
            PaperRefusal::NoScan | PaperRefusal::NotAScan { .. } => Some("scan"),
            PaperRefusal::NoLeader { .. } => Some("leader"),
            PaperRefusal::SignedLater { .. } | PaperRefusal::SignedBefore { .. } => {
                Some("signed_on")
            }
        }
    }
}

impl Command for RecordPaperApproval {
    const NAME: &'static str = "class.record_paper_approval";
    const MAY: &'static [Role] = &[Role::Clerk];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = PaperRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<PaperRefusal>> {
        let case =
            Case::open_for_decision::<PaperRefusal>(tx, who, &self.class_id, self.seen).await?;
        let moved = |refused| PaperRefusal::Class(ClassRefused::Move(refused));
        case.state.must_allow(Move::Approve).map_err(moved)?;
        let scan = self.scan.as_ref().ok_or(PaperRefusal::NoScan)?;
        if scan.size_bytes == 0 {
            return Err(PaperRefusal::NoScan.into());
        }
        if !SCANS.contains(&scan.media_type.as_str()) {
            return Err(PaperRefusal::NotAScan {
                media_type: scan.media_type.clone(),
            }
            .into());
        }
        let on = self.signed_on;
        if on > now.date() {
            return Err(PaperRefusal::SignedLater { on }.into());
        }
        let filed_on = case
            .row
            .submitted_at
            .map_or(on, |at| Moment::new(at).date());
        if on < filed_on {
            return Err(PaperRefusal::SignedBefore { on, filed_on }.into());
        }
        let leaders =
            access::accounts::queries::roles_on(tx.db(), tx.county(), &[self.leader.as_str()], on)
                .await?;
        if !leaders
            .get(&self.leader)
            .is_some_and(|roles| roles.contains(&Role::Leader))
        {
            return Err(PaperRefusal::NoLeader { on }.into());
        }
        let approved = Signed {
            by: who.account.clone(),
            on_behalf_of: Some(self.leader.clone()),
            at: now,
        };
        let file_id = files::keep(tx, scan, &who.account).await?;
        let paper = Paper {
            file_id: file_id.clone(),
            signed_on: on,
        };
        let state = case
            .state
            .clone()
            .approve(approved, Some(paper))
            .map_err(moved)?;
        let mut step = Step::new(Move::Approve, who, now).opinion(self.opinion.as_deref());
        step.on_behalf_of = Some(self.leader.clone());
        step.file_id = Some(file_id.clone());
        let row = case.move_to(tx, state, step, |row| row).await?;
        begin::schedule(tx, &row).await?;
        Ok(ClassAnswer::done(&row)
            .fact("paper", file_id)
            .fact("signed_on", on.to_string())
            .fact("leader", self.leader.clone()))
    }
}
