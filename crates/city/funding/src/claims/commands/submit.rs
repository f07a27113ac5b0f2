//! A school sends its claim, first or again after a return. Every line is determined anew under the guards of its
//! persons, and whatever may get money is reserved in the same command, so that nobody is paid twice.

use kernel::{Actor, Moment, Role};
use registers::bank_accounts;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::checks;
use crate::claims::checks::payee;
use crate::claims::determine::{self, Round, Tally};
use crate::claims::state::{Move, Signed};
use crate::claims::tables::claim;
use crate::claims::telling;

/// Sends a claim.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SubmitClaim {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// That the applicant confirms what they send: 承诺.
    #[serde(default)]
    pub confirmed: bool,
}

/// Why a claim is not sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SubmitRefusal {
    /// Whatever was asked of the claim.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
    /// The applicant has not confirmed that it is true.
    #[error("the applicant has not confirmed the claim")]
    NotConfirmed,
    /// No line can get money whatever becomes known.
    #[error("no line of the claim can get anything")]
    NothingToClaim,
}

impl Refusal for SubmitRefusal {
    fn key(&self) -> &'static str {
        match self {
            SubmitRefusal::Claim(refused) => refused.key(),
            SubmitRefusal::NotConfirmed => "claim-not-confirmed",
            SubmitRefusal::NothingToClaim => "claim-nothing-to-claim",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            SubmitRefusal::Claim(refused) => refused.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            SubmitRefusal::Claim(refused) => refused.field(),
            SubmitRefusal::NotConfirmed => Some("confirmed"),
            SubmitRefusal::NothingToClaim => None,
        }
    }
}

impl Command for SubmitClaim {
    const NAME: &'static str = "claim.submit";
    const SENTENCES: &'static [&'static str] = &["3.3.5", "4.2.6"];
    const MAY: &'static [Role] = &[Role::SchoolManager];
    type Answer = ClaimAnswer;
    type Refusal = SubmitRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<SubmitRefusal>> {
        let case = Case::open::<SubmitRefusal>(tx, who, &self.claim_id, self.seen).await?;
        let moved = |refused| SubmitRefusal::Claim(ClaimRefused::Move(refused));
        case.standing.must_allow(Move::Submit).map_err(moved)?;
        if !self.confirmed {
            return Err(SubmitRefusal::NotConfirmed.into());
        }
        let standing = case
            .standing
            .clone()
            .submit(Signed::of(who, now))
            .map_err(moved)?;
        let picture = case.picture(tx).await?;
        let old = case.lines(tx).await?;
        let round = Round {
            picture: &picture,
            claim: &case.row,
            reserve: true,
            by: &who.account,
            why: Move::Submit.word(),
        };
        let lines = determine::all(tx, &round, old.clone()).await?;
        let tally = Tally::of(&lines);
        if tally.yes + tally.unknown == 0 {
            return Err(SubmitRefusal::NothingToClaim.into());
        }
        let run = checks::run(tx, &case.row, &picture, &lines).await?;
        let account = bank_accounts::confirmed(tx.db(), tx.county(), &payee(&case.row)).await?;
        let step = StepNote::new(Move::Submit, who);
        let row = case
            .move_to(tx, standing, step, |row| {
                tally.write(claim::Model {
                    check_run: run,
                    account_id: account.map(|account| account.id),
                    ..row
                })
            })
            .await?;
        telling::newly_refused(tx, who, &row, &old, &lines).await?;
        Ok(ClaimAnswer::done(&row)?
            .fact("yes", tally.yes)
            .fact("no", tally.no)
            .fact("unknown", tally.unknown))
    }
}
