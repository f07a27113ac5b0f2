//! A clerk records that the leader approved a claim on paper, with the scan of the signed form (代录入).
//!
//! The leader's is the hand that counts for the separation of duties; the clerk only copies it, and the record says so.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Refusal, Stop, Tx};

use super::approve::{ApproveRefusal, approve};
use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::state::{Move, Paper, Signed, words_if_any};

/// Kinds of files that show a signature.
const SCANS: [&str; 3] = ["application/pdf", "image/jpeg", "image/png"];

/// Records the leader's approval on paper.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RecordPaperApproval {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// The account of the leader who signed.
    pub leader: String,
    /// The day written beside the signature.
    #[schemars(with = "String")]
    pub signed_on: NaiveDate,
    /// The scan of the signed form.
    #[serde(default)]
    pub scan: Option<Handed>,
    /// The leader's words, as written on the form.
    #[serde(default)]
    pub opinion: String,
}

/// Why a paper approval is not recorded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PaperRefusal {
    /// Whatever an approval in person may be told.
    #[error(transparent)]
    Approve(#[from] ApproveRefusal),
    /// The scan is missing or shows no paper.
    #[error("{0}")]
    Scan(ScanRefused),
    /// Nobody of this name led on that day.
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
    /// The signature is older than the claim it approves.
    #[error("the signature of {on} is older than the claim of {sent_on}")]
    SignedBefore {
        /// The day written.
        on: NaiveDate,
        /// The day the claim was sent.
        sent_on: NaiveDate,
    },
}

/// Why a file is no scan of a paper.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScanRefused {
    /// It is missing or empty.
    #[error("the scan is missing")]
    Missing,
    /// It shows no paper.
    #[error("a file of type {media_type} is no scan")]
    NotAScan {
        /// What came.
        media_type: String,
    },
}

impl ScanRefused {
    pub(crate) const fn key(&self) -> &'static str {
        match self {
            ScanRefused::Missing => "claim-scan-missing",
            ScanRefused::NotAScan { .. } => "claim-scan-not-a-scan",
        }
    }

    pub(crate) fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            ScanRefused::Missing => vec![],
            ScanRefused::NotAScan { media_type } => vec![("type", media_type.clone())],
        }
    }
}

/// The scan, if it is one.
pub(crate) fn must_be_scan(scan: Option<&Handed>) -> Result<&Handed, ScanRefused> {
    let scan = scan
        .filter(|scan| scan.size_bytes > 0)
        .ok_or(ScanRefused::Missing)?;
    if SCANS.contains(&scan.media_type.as_str()) {
        Ok(scan)
    } else {
        Err(ScanRefused::NotAScan {
            media_type: scan.media_type.clone(),
        })
    }
}

impl From<ClaimRefused> for PaperRefusal {
    fn from(refused: ClaimRefused) -> PaperRefusal {
        PaperRefusal::Approve(refused.into())
    }
}

impl Refusal for PaperRefusal {
    fn key(&self) -> &'static str {
        match self {
            PaperRefusal::Approve(refused) => refused.key(),
            PaperRefusal::Scan(refused) => refused.key(),
            PaperRefusal::NoLeader { .. } => "claim-paper-no-leader",
            PaperRefusal::SignedLater { .. } => "claim-paper-signed-later",
            PaperRefusal::SignedBefore { .. } => "claim-paper-signed-before",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            PaperRefusal::Approve(refused) => refused.args(),
            PaperRefusal::Scan(refused) => refused.args(),
            PaperRefusal::NoLeader { on } | PaperRefusal::SignedLater { on } => {
                vec![("on", on.to_string())]
            }
            PaperRefusal::SignedBefore { on, sent_on } => {
                vec![("on", on.to_string()), ("sent", sent_on.to_string())]
            }
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            PaperRefusal::Approve(refused) => refused.field(),
            PaperRefusal::Scan(_) => Some("scan"),
            PaperRefusal::NoLeader { .. } => Some("leader"),
            PaperRefusal::SignedLater { .. } | PaperRefusal::SignedBefore { .. } => {
                Some("signed_on")
            }
        }
    }
}

impl Command for RecordPaperApproval {
    const NAME: &'static str = "claim.record_paper_approval";
    const SENTENCES: &'static [&'static str] = &["3.3.5", "4.2.3", "4.2.7"];
    const MAY: &'static [Role] = &[Role::Clerk];
    type Answer = ClaimAnswer;
    type Refusal = PaperRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<PaperRefusal>> {
        let case =
            Case::open_for_decision::<PaperRefusal>(tx, who, &self.claim_id, self.seen).await?;
        let moved = |refused| PaperRefusal::from(ClaimRefused::Move(refused));
        case.standing.must_allow(Move::Approve).map_err(moved)?;
        let scan = must_be_scan(self.scan.as_ref()).map_err(PaperRefusal::Scan)?;
        let on = self.signed_on;
        if on > now.date() {
            return Err(PaperRefusal::SignedLater { on }.into());
        }
        let sent_on = case
            .standing
            .hands
            .submitted
            .as_ref()
            .map_or(on, |signed| signed.at.date());
        if on < sent_on {
            return Err(PaperRefusal::SignedBefore { on, sent_on }.into());
        }
        let leaders =
            access::accounts::roles_on(tx.db(), tx.county(), &[self.leader.as_str()], on).await?;
        if !leaders
            .get(&self.leader)
            .is_some_and(|roles| roles.contains(&Role::Leader))
        {
            return Err(PaperRefusal::NoLeader { on }.into());
        }
        let opinion = words_if_any("opinion", &self.opinion).map_err(moved)?;
        let signed = Signed {
            by: who.account.clone(),
            on_behalf_of: Some(self.leader.clone()),
            at: now,
        };
        let file_id = files::keep(tx, scan, &who.account).await?;
        let paper = Paper {
            file_id: file_id.clone(),
            signed_on: on,
        };
        let mut step = StepNote::new(Move::Approve, who).opinion(opinion);
        step.on_behalf_of = Some(self.leader.clone());
        step.file_id = Some(file_id.clone());
        let done = approve(tx, case, signed, Some(paper), step)
            .await
            .map_err(|stop| stop.refused_as(PaperRefusal::Approve))?;
        Ok(done
            .fact("paper", file_id)
            .fact("signed_on", on.to_string())
            .fact("leader", self.leader.clone()))
    }
}
