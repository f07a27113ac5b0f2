//! One claim with everything its page shows: lines, checks, steps, and where its money stands.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use kernel::Money;
use ledger::{FundId, FundSummary};
use policy::{Pack, Programme};
use registers::organisations::organisation;
use sea_orm::ConnectionTrait;
use store::{Keys, StoreError};
use training::classes::class;

use super::{find, steps};
use crate::claims::case::{pack_of, phase_of};
use crate::claims::checks;
use crate::claims::facts::LearnerKnown;
use crate::claims::gather::Picture;
use crate::claims::lines::{self, LineState};
use crate::claims::materials;
use crate::claims::state::Phase;
use crate::claims::tables::{claim, claim_check, claim_line, claim_paper, claim_step};
use crate::funds;

/// What the parts of a claim's money stand for; they add up to what is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bucket {
    /// Approved, or due as it stands.
    Due,
    /// Waits for an answer.
    Unknown,
    /// Refused, or answered with no.
    Refused,
}

/// The money of a claim: claimed is the sum of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Strip {
    /// Lines and what they ask for.
    pub claimed: (i64, Money),
    /// Lines that get money, and how much.
    pub due: (i64, Money),
    /// Lines that wait for an answer, and what they ask for.
    pub unknown: (i64, Money),
    /// Lines that get nothing, and what they ask for.
    pub refused: (i64, Money),
    /// What officers cut from lines that get money.
    pub cut: Money,
}

impl Strip {
    /// Of a claim's lines; withdrawn ones do not count.
    pub fn of(lines: &[claim_line::Model]) -> Strip {
        let mut fen = [0_i64; 5];
        let mut count = [0_i64; 4];
        for line in lines {
            let Some(bucket) = bucket(line) else { continue };
            count[0] += 1;
            fen[0] += line.claimed_fen;
            match bucket {
                Bucket::Due => {
                    count[1] += 1;
                    fen[1] += line.approved_fen;
                    fen[4] += line.claimed_fen - line.approved_fen;
                }
                Bucket::Unknown => {
                    count[2] += 1;
                    fen[2] += line.claimed_fen;
                }
                Bucket::Refused => {
                    count[3] += 1;
                    fen[3] += line.claimed_fen;
                }
            }
        }
        let money = |place: usize| Money::from_fen(fen[place]);
        Strip {
            claimed: (count[0], money(0)),
            due: (count[1], money(1)),
            unknown: (count[2], money(2)),
            refused: (count[3], money(3)),
            cut: money(4),
        }
    }
}

/// Where a line's money stands; none once it is withdrawn.
pub fn bucket(line: &claim_line::Model) -> Option<Bucket> {
    if line.state == LineState::Withdrawn.word() {
        None
    } else if line.state == LineState::Refused.word() || line.answer == "no" {
        Some(Bucket::Refused)
    } else if line.approved_fen > 0 {
        Some(Bucket::Due)
    } else {
        Some(Bucket::Unknown)
    }
}

/// A claim with everything around it.
pub struct CaseView {
    /// The claim.
    pub claim: claim::Model,
    /// Where it stands.
    pub phase: Phase,
    /// Who asks.
    pub institution: organisation::Model,
    /// The class.
    pub class: class::Model,
    /// The pack it is determined with.
    pub pack: Arc<Pack>,
    /// Its lines in their order.
    pub lines: Vec<claim_line::Model>,
    /// Attendance and result by enrolment.
    pub learners: HashMap<String, LearnerKnown>,
    /// The masked identity numbers by person, by the mask of the pack.
    pub masked: HashMap<String, String>,
    /// What the latest run of the checks found.
    pub checks: Vec<claim_check::Model>,
    /// What happened, oldest first.
    pub steps: Vec<claim_step::Model>,
    /// The papers handed in with it that count.
    pub papers: Vec<claim_paper::Model>,
    /// What the fund holds.
    pub fund: Option<FundSummary>,
}

impl CaseView {
    /// The view of a claim; none when there is no such claim.
    pub async fn of(
        conn: &impl ConnectionTrait,
        keys: &Keys,
        county: &str,
        id: &str,
        today: NaiveDate,
    ) -> Result<Option<CaseView>, StoreError> {
        let Some(claim) = find(conn, county, id).await? else {
            return Ok(None);
        };
        let broken = |what: &str| StoreError::Broken(format!("{what} of claim {}", claim.id));
        let class_id = claim.class_id.as_deref().ok_or_else(|| broken("class"))?;
        let class = training::classes::find(conn, county, class_id)
            .await?
            .ok_or_else(|| broken("class"))?;
        let pack = pack_of(conn, county, &claim).await?;
        let picture = Picture::of(
            conn,
            keys,
            class,
            pack.clone(),
            &claim.programme_id,
            claim.reckoned_on,
            today,
        )
        .await?;
        let lines = lines::of_claim(conn, county, &claim.id).await?;
        let people: Vec<String> = lines.iter().map(|line| line.person_id.clone()).collect();
        let mask = pack.settings().masks.id_number;
        let masked = registers::people::masked_numbers(conn, keys, county, &people, mask).await?;
        let fund = match FundId::parse(&claim.fund_id) {
            Ok(fund) => Some(funds::queries::summary(conn, county, &fund).await?),
            Err(_) => None,
        };
        Ok(Some(CaseView {
            phase: phase_of(&claim)?,
            checks: checks::latest(conn, county, &claim).await?,
            steps: steps(conn, county, &claim.id).await?,
            papers: materials::of_claim(conn, county, &claim.id).await?,
            learners: picture
                .learners
                .into_iter()
                .map(|one| (one.enrolment.id, one.known))
                .collect(),
            institution: picture.institution,
            class: picture.class,
            pack,
            lines,
            masked,
            fund,
            claim,
        }))
    }

    /// The programme.
    pub fn programme(&self) -> Option<&Programme> {
        self.pack.programme(&self.claim.programme_id)
    }

    /// A line of it.
    pub fn line(&self, id: &str) -> Option<&claim_line::Model> {
        self.lines.iter().find(|line| line.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(answer: &str, state: &str, claimed_fen: i64, approved_fen: i64) -> claim_line::Model {
        claim_line::Model {
            county_code: "350481".into(),
            id: "l".into(),
            claim_id: "c".into(),
            place: 1,
            enrolment_id: None,
            person_id: "p".into(),
            person_name: "林水英".into(),
            answer: answer.into(),
            claimed_fen,
            approved_fen,
            determination: String::new(),
            sentence: None,
            occupation_code: None,
            level: None,
            benefit_id: None,
            state: state.into(),
            reason: None,
            reason_words: None,
            reason_sentence: None,
            row_version: 1,
        }
    }

    #[test]
    fn the_parts_of_a_claims_money_add_up_to_what_is_claimed() {
        let lines = [
            line("yes", "approved", 65_000, 65_000),
            line("yes", "claimed", 65_000, 60_000),
            line("unknown", "claimed", 65_000, 0),
            line("unknown", "held", 65_000, 0),
            line("no", "claimed", 65_000, 0),
            line("yes", "refused", 65_000, 0),
            line("yes", "withdrawn", 65_000, 0),
        ];
        let strip = Strip::of(&lines);
        assert_eq!(strip.claimed, (6, Money::from_fen(390_000)));
        assert_eq!(strip.due, (2, Money::from_fen(125_000)));
        assert_eq!(strip.unknown, (2, Money::from_fen(130_000)));
        assert_eq!(strip.refused, (2, Money::from_fen(130_000)));
        assert_eq!(strip.cut, Money::from_fen(5_000));
        let parts = [strip.due.1, strip.unknown.1, strip.refused.1, strip.cut];
        assert_eq!(Money::total(parts), Ok(strip.claimed.1));
    }
}
