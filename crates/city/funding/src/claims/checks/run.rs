//! Runs the checks inside a command, and keeps every run.

use registers::bank_accounts::{Owner, OwnerKind};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{StoreError, Tx};

use super::evidence::Evidence;
use super::{Check, Finding, Outcome, judge};
use crate::claims::gather::Picture;
use crate::claims::lines::LineState;
use crate::claims::tables::{claim, claim_check, claim_line};

/// Whose money a claim asks for.
pub fn payee(claim: &claim::Model) -> Owner {
    Owner {
        owner_kind: if claim.payee_kind == "person" {
            OwnerKind::Person
        } else {
            OwnerKind::Organisation
        },
        owner_id: claim.payee_id.clone(),
    }
}

/// Runs every check and writes what they found as the next run; what an officer settled stays settled while the same is
/// found again. Answers the number of the run; the caller writes it into the claim.
pub async fn run(
    tx: &mut Tx<'_>,
    claim: &claim::Model,
    picture: &Picture,
    lines: &[claim_line::Model],
) -> Result<i32, StoreError> {
    let evidence = Evidence::of(tx.db(), tx.county(), picture, &payee(claim)).await?;
    let live: Vec<claim_line::Model> = lines
        .iter()
        .filter(|line| line.state != LineState::Withdrawn.word())
        .cloned()
        .collect();
    let before = latest(tx.db(), tx.county(), claim).await?;
    let run = claim.check_run + 1;
    let rows = judge(picture, &live, &evidence)
        .into_iter()
        .map(|finding| row(tx, claim, run, finding, &before))
        .collect::<Result<Vec<_>, _>>()?;
    tx.insert_many(rows).await?;
    Ok(run)
}

fn row(
    tx: &Tx<'_>,
    claim: &claim::Model,
    run: i32,
    finding: Finding,
    before: &[claim_check::Model],
) -> Result<claim_check::Model, StoreError> {
    let note_args = match &finding.note {
        None => None,
        Some((_, args)) => {
            Some(serde_json::to_string(args).map_err(|e| StoreError::Broken(e.to_string()))?)
        }
    };
    let note_key = finding.note.map(|(key, _)| key.to_owned());
    let same = before.iter().find(|row| {
        row.check_name == finding.check.word()
            && row.line_id == finding.line
            && row.outcome == finding.outcome.word()
            && row.note_args == note_args
    });
    Ok(claim_check::Model {
        county_code: tx.county().into(),
        id: tx.id(),
        claim_id: claim.id.clone(),
        line_id: finding.line,
        run,
        check_name: finding.check.word().into(),
        outcome: finding.outcome.word().into(),
        note_key,
        note_args,
        checked_at: tx.now().utc(),
        settled_by: same.and_then(|row| row.settled_by.clone()),
        settled_words: same.and_then(|row| row.settled_words.clone()),
        row_version: 0,
    })
}

/// What the latest run found: the checks in their order, the claim's finding before those of its lines.
pub async fn latest(
    conn: &impl ConnectionTrait,
    county: &str,
    claim: &claim::Model,
) -> Result<Vec<claim_check::Model>, StoreError> {
    let mut rows = claim_check::Entity::find()
        .filter(claim_check::Column::CountyCode.eq(county))
        .filter(claim_check::Column::ClaimId.eq(&claim.id))
        .filter(claim_check::Column::Run.eq(claim.check_run))
        .order_by_asc(claim_check::Column::Id)
        .all(conn)
        .await?;
    rows.sort_by_key(|row| (Check::from_word(&row.check_name), row.line_id.is_some()));
    Ok(rows)
}

/// What was found and no officer has settled: lines that get nothing anyway do not count.
pub fn open_fails<'a>(
    rows: &'a [claim_check::Model],
    lines: &[claim_line::Model],
) -> Vec<&'a claim_check::Model> {
    rows.iter()
        .filter(|row| row.outcome == Outcome::Fail.word() && row.settled_by.is_none())
        .filter(|row| match &row.line_id {
            // the sum of a check that looks at lines is settled line by line
            None => Check::from_word(&row.check_name).is_some_and(|check| !check.is_by_line()),
            Some(id) => lines.iter().any(|line| {
                &line.id == id && line.state == LineState::Claimed.word() && line.answer != "no"
            }),
        })
        .collect()
}
