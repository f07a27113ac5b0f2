//! The papers of a claim beside the programme's list: what was handed in, what the system holds itself, what is missing. A
//! missing paper is a question (缺…), never a refusal. Pure, but for reading the rows.

use policy::{Evidence, EvidenceForm, Programme};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::StoreError;

use super::state::Phase;
use super::tables::claim_paper;

/// Most papers of one claim.
pub const PAPERS_MOST: usize = 40;

/// How one entry of the programme's list stands.
pub struct Standing<'a> {
    /// The entry.
    pub evidence: &'a Evidence,
    /// What was handed in under it, the oldest first.
    pub papers: Vec<&'a claim_paper::Model>,
}

impl Standing<'_> {
    /// Whether nobody is asked for it, because the system holds it.
    pub fn on_record(&self) -> bool {
        self.evidence.form == EvidenceForm::OnRecord
    }

    /// Whether it is still missing.
    pub fn missing(&self) -> bool {
        !self.on_record() && self.papers.is_empty()
    }
}

/// The programme's list with what was handed in under each entry, in the order of the list.
pub fn standings<'a>(
    programme: &'a Programme,
    papers: &'a [claim_paper::Model],
) -> Vec<Standing<'a>> {
    programme
        .evidence
        .iter()
        .map(|evidence| Standing {
            evidence,
            papers: papers
                .iter()
                .filter(|paper| paper.evidence_id == evidence.id && paper.live.is_some())
                .collect(),
        })
        .collect()
}

/// Whether papers may be added to a claim that stands here: until it is decided, for a paper that is promised comes later.
pub const fn may_add(phase: Phase) -> bool {
    !matches!(phase, Phase::Decided | Phase::Refused | Phase::Withdrawn)
}

/// Whether a paper may be taken back: while the claim is with its applicant.
pub const fn may_take_back(phase: Phase) -> bool {
    matches!(phase, Phase::Draft | Phase::Returned)
}

/// The papers of a claim that count, in the order in which they came.
pub async fn of_claim(
    conn: &impl ConnectionTrait,
    county: &str,
    claim_id: &str,
) -> Result<Vec<claim_paper::Model>, StoreError> {
    Ok(claim_paper::Entity::find()
        .filter(claim_paper::Column::CountyCode.eq(county))
        .filter(claim_paper::Column::ClaimId.eq(claim_id))
        .filter(claim_paper::Column::Live.is_not_null())
        .order_by_asc(claim_paper::Column::Id)
        .all(conn)
        .await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_come_until_the_decision_and_go_only_while_the_applicant_has_the_claim() {
        let add: Vec<_> = Phase::ALL.iter().filter(|one| may_add(**one)).collect();
        assert_eq!(
            add,
            [
                &Phase::Draft,
                &Phase::Submitted,
                &Phase::Checked,
                &Phase::Reviewed,
                &Phase::Approved,
                &Phase::Returned,
                &Phase::OnHold,
            ]
        );
        let back: Vec<_> = Phase::ALL
            .iter()
            .filter(|one| may_take_back(**one))
            .collect();
        assert_eq!(back, [&Phase::Draft, &Phase::Returned]);
    }
}
