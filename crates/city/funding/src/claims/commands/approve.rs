//! The leader in charge approves a claim (分管领导审批), in person or through a deputy on the days of the appointment. A
//! claim of which no line is left for money is thereby refused.

use kernel::{Actor, Moment, Role};
use registers::bank_accounts;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};
use training::told::Act;

use super::check::{PassRefusal, must_be_settled};
use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::checks::payee;
use crate::claims::lines::LineState;
use crate::claims::state::{Move, Paper, Phase, Signed, words_if_any};
use crate::claims::tables::{claim, claim_line};
use crate::claims::telling;

/// Approves a reviewed claim.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ApproveClaim {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// What the leader wants to say.
    #[serde(default)]
    pub opinion: String,
}

/// Why a claim is not approved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApproveRefusal {
    /// Whatever an officer who passes a claim on may be told.
    #[error(transparent)]
    Pass(#[from] PassRefusal),
    /// The payee has no confirmed account: an account is never supplied later.
    #[error("the payee has no confirmed bank account")]
    NoAccount,
    /// Nothing can be decided yet: every line that is left waits for an answer.
    #[error("{n} lines still wait for an answer, and no other is left")]
    OnlyUnknown {
        /// How many.
        n: usize,
    },
    /// A line that gets money holds no benefit; it must be corrected or refused.
    #[error("line {place} holds no benefit")]
    NoBenefit {
        /// Its place.
        place: i32,
    },
}

impl From<ClaimRefused> for ApproveRefusal {
    fn from(refused: ClaimRefused) -> ApproveRefusal {
        ApproveRefusal::Pass(PassRefusal::Claim(refused))
    }
}

impl Refusal for ApproveRefusal {
    fn key(&self) -> &'static str {
        match self {
            ApproveRefusal::Pass(refused) => refused.key(),
            ApproveRefusal::NoAccount => "claim-no-account",
            ApproveRefusal::OnlyUnknown { .. } => "claim-only-unknown",
            ApproveRefusal::NoBenefit { .. } => "claim-line-no-benefit",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            ApproveRefusal::Pass(refused) => refused.args(),
            ApproveRefusal::NoAccount => vec![],
            ApproveRefusal::OnlyUnknown { n } => vec![("n", n.to_string())],
            ApproveRefusal::NoBenefit { place } => vec![("place", place.to_string())],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            ApproveRefusal::Pass(refused) => refused.field(),
            _ => None,
        }
    }
}

impl Command for ApproveClaim {
    const NAME: &'static str = "claim.approve";
    const SENTENCES: &'static [&'static str] = &["3.3.5", "4.2.3", "4.2.7"];
    const MAY: &'static [Role] = &[Role::Leader];
    type Answer = ClaimAnswer;
    type Refusal = ApproveRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<ApproveRefusal>> {
        let case =
            Case::open_for_decision::<ApproveRefusal>(tx, who, &self.claim_id, self.seen).await?;
        let opinion = words_if_any("opinion", &self.opinion).map_err(ClaimRefused::Move);
        let step =
            StepNote::new(Move::Approve, who).opinion(opinion.map_err(ApproveRefusal::from)?);
        approve(tx, case, Signed::of(who, now), None, step).await
    }
}

/// Approves in person or by paper.
pub(super) async fn approve(
    tx: &mut Tx<'_>,
    case: Case,
    signed: Signed,
    paper: Option<Paper>,
    step: StepNote<'_>,
) -> Result<Done<ClaimAnswer>, Stop<ApproveRefusal>> {
    let lines = case.lines(tx).await?;
    let paid: Vec<&claim_line::Model> = lines.iter().filter(|line| gets_money(line)).collect();
    let standing = case
        .standing
        .clone()
        .approve(signed, paper, !paid.is_empty())
        .map_err(|refused| ApproveRefusal::from(ClaimRefused::Move(refused)))?;
    must_be_settled(tx, &case, &lines)
        .await
        .map_err(|stop| stop.refused_as(ApproveRefusal::Pass))?;
    let waiting = lines
        .iter()
        .filter(|line| line.state == LineState::Claimed.word())
        .count();
    if paid.is_empty() && waiting > 0 {
        return Err(ApproveRefusal::OnlyUnknown { n: waiting }.into());
    }
    if let Some(line) = paid.iter().find(|line| line.benefit_id.is_none()) {
        return Err(ApproveRefusal::NoBenefit { place: line.place }.into());
    }
    let account = account_of(tx, &case.row).await?;
    let who = step.who;
    if account.is_none() && !paid.is_empty() {
        return Err(ApproveRefusal::NoAccount.into());
    }
    let row = case
        .move_to(tx, standing, step, |row| claim::Model {
            account_id: account.or(row.account_id.clone()),
            ..row
        })
        .await?;
    if row.state == Phase::Refused.word() {
        telling::about_lines(tx, who, &row, Act::ClaimRefused, &lines).await?;
    }
    Ok(ClaimAnswer::done(&row)?)
}

async fn account_of(tx: &Tx<'_>, row: &claim::Model) -> Result<Option<String>, StoreError> {
    let account = bank_accounts::confirmed(tx.db(), tx.county(), &payee(row)).await?;
    Ok(account.map(|account| account.id))
}

/// Whether a line under review gets money as it stands.
pub(crate) fn gets_money(line: &claim_line::Model) -> bool {
    line.state == LineState::Claimed.word() && line.approved_fen > 0
}
