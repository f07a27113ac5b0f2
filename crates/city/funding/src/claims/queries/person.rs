//! Where is the money: what a worker sees of the lines that are about them, step by step.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::{Money, Role};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::StoreError;

use super::{classes, find_many};
use crate::claims::case::phase_of;
use crate::claims::lines::{LineState, state_of};
use crate::claims::state::Phase;
use crate::claims::tables::{claim, claim_line};
use crate::notices::tables::{notice, notice_line};
use crate::payments::tables::{payment_line, payment_share};

/// A notice a line stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnNotice {
    /// Its number.
    pub number: String,
    /// The first day.
    pub starts_on: Option<NaiveDate>,
    /// The last day.
    pub ends_on: Option<NaiveDate>,
}

/// What the bank said about a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The day.
    pub on: Option<NaiveDate>,
    /// Why it came back, by the list of reasons; none when it arrived.
    pub failure: Option<String>,
}

/// One line about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonLine {
    /// The line.
    pub line_id: String,
    /// The claim.
    pub claim_id: String,
    /// Its number.
    pub number: String,
    /// The programme, in the pack of this digest.
    pub programme_id: String,
    /// The digest of the pack.
    pub pack_digest: String,
    /// The class's name.
    pub class_title: String,
    /// Who asked for the money.
    pub organisation_id: Option<String>,
    /// Whether the money is the person's own; otherwise it is the institution's, and every page says so.
    pub own_money: bool,
    /// Where the claim stands.
    pub phase: Phase,
    /// Where the line stands.
    pub state: LineState,
    /// What is due, or was paid.
    pub amount: Money,
    /// Whose turn it is, while it is an office's.
    pub turn: Option<Role>,
    /// The last day of the present step.
    pub due_on: Option<NaiveDate>,
    /// When it was sent.
    pub submitted_on: Option<NaiveDate>,
    /// When the meeting decided it.
    pub decided_on: Option<NaiveDate>,
    /// The reason of a line that got nothing, by the list of reasons.
    pub reason: Option<String>,
    /// Further words of the officer.
    pub reason_words: Option<String>,
    /// The sentence the reason rests on.
    pub reason_sentence: Option<String>,
    /// The notice it stands on, or stood on last.
    pub notice: Option<OnNotice>,
    /// What the bank said last.
    pub settled: Option<Settled>,
}

/// Every line about a person that was sent, the latest claim first.
pub async fn for_person(
    conn: &impl ConnectionTrait,
    county: &str,
    person_id: &str,
) -> Result<Vec<PersonLine>, StoreError> {
    let lines = claim_line::Entity::find()
        .filter(claim_line::Column::CountyCode.eq(county))
        .filter(claim_line::Column::PersonId.eq(person_id))
        .filter(claim_line::Column::State.ne(LineState::Withdrawn.word()))
        .order_by_desc(claim_line::Column::Id)
        .all(conn)
        .await?;
    let claim_ids: Vec<String> = lines.iter().map(|line| line.claim_id.clone()).collect();
    let claims = find_many(conn, county, &claim_ids).await?;
    let rows: Vec<claim::Model> = claims.values().cloned().collect();
    let classes = classes(conn, county, &rows).await?;
    let line_ids: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
    let mut notices = notices(conn, county, &line_ids).await?;
    let mut settled = settled(conn, county, &line_ids).await?;
    let mut seen = vec![];
    for line in lines {
        let Some(claim) = claims.get(&line.claim_id) else {
            continue;
        };
        let phase = phase_of(claim)?;
        // a draft is the school's own sheet until it is sent
        if phase == Phase::Draft {
            continue;
        }
        let class = claim.class_id.as_ref().and_then(|id| classes.get(id));
        let day = |at: sea_orm::prelude::DateTimeUtc| kernel::Moment::new(at).date();
        seen.push(PersonLine {
            number: claim.number.clone(),
            programme_id: claim.programme_id.clone(),
            pack_digest: claim.pack_digest.clone(),
            class_title: class.map(|class| class.title.clone()).unwrap_or_default(),
            organisation_id: claim.organisation_id.clone(),
            own_money: claim.payee_kind == "person",
            phase,
            state: state_of(&line)?,
            amount: Money::from_fen(line.approved_fen),
            turn: phase.turn(),
            due_on: claim.due_on,
            submitted_on: claim.submitted_at.map(day),
            decided_on: claim.decided_on,
            notice: notices.remove(&line.id),
            settled: settled.remove(&line.id),
            claim_id: line.claim_id,
            line_id: line.id,
            reason: line.reason,
            reason_words: line.reason_words,
            reason_sentence: line.reason_sentence,
        });
    }
    Ok(seen)
}

/// The latest notice of each line.
async fn notices(
    conn: &impl ConnectionTrait,
    county: &str,
    line_ids: &[String],
) -> Result<HashMap<String, OnNotice>, StoreError> {
    let rows = notice_line::Entity::find()
        .filter(notice_line::Column::CountyCode.eq(county))
        .filter(notice_line::Column::ClaimLineId.is_in(line_ids.iter().cloned()))
        .filter(notice_line::Column::Live.is_not_null())
        .all(conn)
        .await?;
    let ids: Vec<String> = rows.iter().map(|row| row.notice_id.clone()).collect();
    let notices: HashMap<String, notice::Model> = notice::Entity::find()
        .filter(notice::Column::CountyCode.eq(county))
        .filter(notice::Column::Id.is_in(ids))
        .filter(notice::Column::State.is_in(["published", "ended"]))
        .all(conn)
        .await?
        .into_iter()
        .map(|row| (row.id.clone(), row))
        .collect();
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let notice = notices.get(&row.notice_id)?;
            let on = OnNotice {
                number: notice.number.clone(),
                starts_on: notice.starts_on,
                ends_on: notice.ends_on,
            };
            Some((row.claim_line_id, on))
        })
        .collect())
}

/// What the bank said last about each line.
async fn settled(
    conn: &impl ConnectionTrait,
    county: &str,
    line_ids: &[String],
) -> Result<HashMap<String, Settled>, StoreError> {
    let shares = payment_share::Entity::find()
        .filter(payment_share::Column::CountyCode.eq(county))
        .filter(payment_share::Column::ClaimLineId.is_in(line_ids.iter().cloned()))
        .filter(payment_share::Column::Live.is_not_null())
        .all(conn)
        .await?;
    let ids: Vec<String> = shares
        .iter()
        .map(|row| row.payment_line_id.clone())
        .collect();
    let payments: HashMap<String, payment_line::Model> = payment_line::Entity::find()
        .filter(payment_line::Column::CountyCode.eq(county))
        .filter(payment_line::Column::Id.is_in(ids))
        .filter(payment_line::Column::State.is_in(["paid", "bounced"]))
        .all(conn)
        .await?
        .into_iter()
        .map(|row| (row.id.clone(), row))
        .collect();
    Ok(shares
        .into_iter()
        .filter_map(|share| {
            let payment = payments.get(&share.payment_line_id)?;
            let settled = Settled {
                on: payment.settled_on,
                failure: payment.failure.clone(),
            };
            Some((share.claim_line_id, settled))
        })
        .collect())
}
