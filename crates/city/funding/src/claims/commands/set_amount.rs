//! An officer fixes the amount of a line (核定) at or below what the pack answers. More than that is stopped, with the
//! sentence that sets the bound: whoever types 6,500 for 650 is told so.

use kernel::{Actor, Moment, Money, Role};
use policy::Determination;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};
use training::classes::packs::sentence_id;
use training::told::Act;

use super::refuse_line::{under_review, with};
use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::state::{Move, words_given};
use crate::claims::tables::claim_line;
use crate::claims::telling;

/// Fixes the amount of one line.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetAmount {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// The line.
    pub line_id: String,
    /// The amount in fen.
    pub amount: Money,
    /// Why it is less than what the pack answers.
    pub reason: String,
}

/// Why an amount is not fixed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountRefusal {
    /// Whatever was asked of the claim.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
    /// The pack does not answer yes: there is no amount to fix.
    #[error("the line is not answered with yes")]
    NotDue,
    /// It is not above zero: a line that gets nothing is refused.
    #[error("an amount is above zero")]
    NotPositive,
    /// It is more than the pack answers.
    #[error("{amount} is more than {most}")]
    TooMuch {
        /// What was typed.
        amount: Money,
        /// What the pack answers.
        most: Money,
        /// The sentence that sets the bound.
        sentence: &'static str,
    },
}

impl Refusal for AmountRefusal {
    fn key(&self) -> &'static str {
        match self {
            AmountRefusal::Claim(refused) => refused.key(),
            AmountRefusal::NotDue => "claim-amount-not-due",
            AmountRefusal::NotPositive => "claim-amount-not-positive",
            AmountRefusal::TooMuch { .. } => "claim-amount-too-much",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            AmountRefusal::Claim(refused) => refused.args(),
            AmountRefusal::TooMuch { amount, most, .. } => {
                vec![("amount", amount.to_string()), ("most", most.to_string())]
            }
            AmountRefusal::NotDue | AmountRefusal::NotPositive => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            AmountRefusal::Claim(refused) => refused.field(),
            _ => Some("amount"),
        }
    }

    fn sentence(&self) -> Option<&'static str> {
        match self {
            AmountRefusal::TooMuch { sentence, .. } => Some(sentence),
            _ => None,
        }
    }
}

impl Command for SetAmount {
    const NAME: &'static str = "claim.set_amount";
    const SENTENCES: &'static [&'static str] = &["3.3.5"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
    type Answer = ClaimAnswer;
    type Refusal = AmountRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<AmountRefusal>> {
        let case =
            Case::open_for_decision::<AmountRefusal>(tx, who, &self.claim_id, self.seen).await?;
        case.must_have_turn::<AmountRefusal>(who, Move::SetAmount)?;
        let lines = case.lines(tx).await?;
        let line = under_review(&lines, &self.line_id)
            .map_err(AmountRefusal::Claim)?
            .clone();
        let most = due(&line)?.ok_or(AmountRefusal::NotDue)?;
        let amount = self.amount;
        if !amount.is_positive() {
            return Err(AmountRefusal::NotPositive.into());
        }
        if amount > most {
            let sentence = sentence_id(line.sentence.as_deref().unwrap_or_default());
            return Err(AmountRefusal::TooMuch {
                amount,
                most,
                sentence,
            }
            .into());
        }
        let reason = words_given("reason", &self.reason)
            .map_err(|refused| AmountRefusal::Claim(ClaimRefused::Move(refused)))?;
        let new = claim_line::Model {
            approved_fen: amount.fen(),
            ..line.clone()
        };
        let new = tx.update(&line, new).await?;
        let step = StepNote::new(Move::SetAmount, who)
            .line(Some(&new))
            .reason(reason.clone());
        let row = case.keep(tx, &with(lines, new), step).await?;
        telling::applicant(
            tx,
            who,
            &row,
            Act::AmountLowered,
            Some(reason),
            line.sentence,
        )
        .await?;
        Ok(ClaimAnswer::done(&row)?
            .fact("line", line.id)
            .fact("fen", amount.fen())
            .fact("before_fen", line.approved_fen))
    }
}

/// What the pack answers for a line, when it answers yes.
fn due(line: &claim_line::Model) -> Result<Option<Money>, StoreError> {
    if line.answer != "yes" {
        return Ok(None);
    }
    let determination = Determination::from_json(&line.determination)
        .map_err(|e| StoreError::Broken(format!("line {}: {e}", line.id)))?;
    Ok(determination.money())
}
