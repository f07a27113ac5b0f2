//! The states of a claim line, the moves between them, and how other features of this crate move lines on.
//!
//! ```text
//! claimed ─▶ approved (the meeting) ─▶ noticed ─▶ cleared ─▶ in_payment ─▶ paid
//!    │  ▲        └──────────────────────┼──────────▲  ▲          ├─▶ bounced ─▶ in_payment
//!    │  └─ refused, held (reopened)     └▶ objected ──┘          └─▶ cleared (taken out of a batch)
//!    └─▶ refused, held, withdrawn          any step before in_payment ─▶ refused
//! ```
//!
//! Notices and payments move lines with [`move_on`]; what is taken back after the decision goes through
//! [`super::take_back`], which frees the money and the benefit too. Not here: the claim's own steps.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{StoreError, Tx};

use super::state::words;
use super::tables::claim_line;

/// Ids asked for in one query.
const CHUNK: usize = 1000;

words! {
    /// Where a line stands.
    LineState {
        /// 审核中: asked for, under review.
        Claimed = "claimed",
        /// 已核定: the meeting bound its money.
        Approved = "approved",
        /// 不予补贴.
        Refused = "refused",
        /// 待补信息: left out of the decision until what is missing is known.
        Held = "held",
        /// 公示中.
        Noticed = "noticed",
        /// 有异议.
        Objected = "objected",
        /// 待支付: its notice is over.
        Cleared = "cleared",
        /// 支付中.
        InPayment = "in_payment",
        /// 已到账.
        Paid = "paid",
        /// 付款失败: the bank sent it back.
        Bounced = "bounced",
        /// 已撤回.
        Withdrawn = "withdrawn",
    }
}

impl LineState {
    /// Whether a line may go from here to `next`: the table of moves.
    pub const fn may_become(self, next: LineState) -> bool {
        use LineState::{
            Approved, Bounced, Claimed, Cleared, Held, InPayment, Noticed, Objected, Paid, Refused,
            Withdrawn,
        };
        match self {
            Claimed => matches!(next, Approved | Refused | Held | Withdrawn),
            Refused | Held => matches!(next, Claimed | Refused | Withdrawn),
            // a programme without a notice is cleared at once; a withdrawn notice gives its lines back
            Approved => matches!(next, Noticed | Cleared | Refused),
            Noticed => matches!(next, Objected | Cleared | Approved | Refused),
            Objected => matches!(next, Noticed | Cleared | Approved | Refused),
            Cleared => matches!(next, InPayment | Approved | Refused),
            InPayment => matches!(next, Paid | Bounced | Cleared),
            Paid => matches!(next, Bounced),
            Bounced => matches!(next, InPayment | Refused),
            Withdrawn => false,
        }
    }

    /// Whether the meeting has decided it and its money is bound or paid.
    pub const fn is_decided(self) -> bool {
        matches!(
            self,
            LineState::Approved
                | LineState::Noticed
                | LineState::Objected
                | LineState::Cleared
                | LineState::InPayment
                | LineState::Paid
                | LineState::Bounced
        )
    }
}

/// The state of a stored line.
pub fn state_of(line: &claim_line::Model) -> Result<LineState, StoreError> {
    LineState::from_word(&line.state)
        .ok_or_else(|| StoreError::Broken(format!("claim line {}: {}", line.id, line.state)))
}

/// The lines of a claim in their order, withdrawn ones too.
pub async fn of_claim(
    conn: &impl ConnectionTrait,
    county: &str,
    claim_id: &str,
) -> Result<Vec<claim_line::Model>, StoreError> {
    Ok(claim_line::Entity::find()
        .filter(claim_line::Column::CountyCode.eq(county))
        .filter(claim_line::Column::ClaimId.eq(claim_id))
        .order_by_asc(claim_line::Column::Place)
        .all(conn)
        .await?)
}

/// Lines by id; those that are not there are left out.
pub async fn find_many(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, claim_line::Model>, StoreError> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows = claim_line::Entity::find()
            .filter(claim_line::Column::CountyCode.eq(county))
            .filter(claim_line::Column::Id.is_in(chunk.iter().cloned()))
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(found)
}

/// Moves lines on to `next`, for notices and payments. A line that is not there or may not go there is
/// [`StoreError::Stale`]: somebody else was faster.
pub async fn move_on(
    tx: &mut Tx<'_>,
    ids: &[String],
    next: LineState,
) -> Result<Vec<claim_line::Model>, StoreError> {
    let mut known = find_many(tx.db(), tx.county(), ids).await?;
    let mut moved = Vec::with_capacity(ids.len());
    for id in ids {
        let old = known.remove(id).ok_or(StoreError::Stale)?;
        if !state_of(&old)?.may_become(next) {
            return Err(StoreError::Stale);
        }
        let new = claim_line::Model {
            state: next.word().into(),
            ..old.clone()
        };
        moved.push(tx.update(&old, new).await?);
    }
    Ok(moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_moves_is_what_it_was() {
        let mut table = String::new();
        for state in LineState::ALL {
            let next: Vec<_> = LineState::ALL
                .iter()
                .filter(|next| state.may_become(**next))
                .map(|next| next.word())
                .collect();
            table.push_str(&format!("{}: {}\n", state.word(), next.join(" ")));
        }
        let expected = "\
claimed: approved refused held withdrawn
approved: refused noticed cleared
refused: claimed refused withdrawn
held: claimed refused withdrawn
noticed: approved refused objected cleared
objected: approved refused noticed cleared
cleared: approved refused in_payment
in_payment: cleared paid bounced
paid: bounced
bounced: refused in_payment
withdrawn: \n";
        assert_eq!(table, expected);
    }

    #[test]
    fn a_paid_line_is_never_simply_refused() {
        for state in [LineState::InPayment, LineState::Paid] {
            assert!(!state.may_become(LineState::Refused), "{state:?}");
        }
    }
}
