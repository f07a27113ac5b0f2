//! `GET /api/v1/claims` and `GET /api/v1/claim-lines?claim=`

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::case::phase_of;
use super::lines::{LineState, state_of};
use super::pages::list::wanted;
use super::pages::seen;
use super::queries;
use super::reckon::Answer;
use super::state::Phase;

/// A claim as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ClaimRow {
    /// The claim.
    pub claim_id: String,
    /// The number people read.
    pub number: String,
    /// The programme of the pack.
    pub programme_id: String,
    /// The digest of the pack it is determined with.
    pub pack_digest: String,
    /// The day whose rules count.
    pub reckoned_on: String,
    /// The class.
    pub class_id: Option<String>,
    /// Who asks.
    pub organisation_id: Option<String>,
    /// Where it stands.
    pub state: Phase,
    /// Its lines.
    pub lines: i32,
    /// Lines answered with yes.
    pub yes_lines: i32,
    /// Lines answered with no.
    pub no_lines: i32,
    /// Lines that wait for an answer.
    pub unknown_lines: i32,
    /// What is claimed, in fen.
    pub claimed_fen: i64,
    /// What stands as approved, in fen.
    pub approved_fen: i64,
    /// The last day of the present step.
    pub due_on: Option<String>,
    /// The meeting that decided it.
    pub meeting_id: Option<String>,
    /// The day of that decision.
    pub decided_on: Option<String>,
    /// Its version, for commands.
    pub version: i32,
}

/// The claims after the cursor; a school sees its own.
pub async fn claims(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<ClaimRow>, PageError> {
    let wanted = wanted(&viewer, |name| query.get(name))?;
    let after = query.after.as_deref();
    let (db, county) = (app.store().read(), app.county());
    let found = queries::after(db, county, &wanted, after, query.limit + 1).await?;
    let mut rows = Vec::with_capacity(found.len());
    for row in found {
        rows.push(ClaimRow {
            state: phase_of(&row)?,
            claim_id: row.id,
            number: row.number,
            programme_id: row.programme_id,
            pack_digest: row.pack_digest,
            reckoned_on: row.reckoned_on.to_string(),
            class_id: row.class_id,
            organisation_id: row.organisation_id,
            lines: row.lines,
            yes_lines: row.yes_lines,
            no_lines: row.no_lines,
            unknown_lines: row.unknown_lines,
            claimed_fen: row.claimed_fen,
            approved_fen: row.approved_fen,
            due_on: row.due_on.map(|day| day.to_string()),
            meeting_id: row.meeting_id,
            decided_on: row.decided_on.map(|day| day.to_string()),
            version: row.row_version,
        });
    }
    Ok(ApiPage::of(rows, &query, |row: &ClaimRow| {
        row.claim_id.clone()
    }))
}

/// A line as the API gives it, with its determination.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct LineRow {
    /// The line.
    pub line_id: String,
    /// The claim.
    pub claim_id: String,
    /// Its place, from 1.
    pub place: i32,
    /// The enrolment it is about.
    pub enrolment_id: Option<String>,
    /// The person it is about.
    pub person_id: String,
    /// What the rules answer.
    pub answer: Answer,
    /// Where it stands.
    pub state: LineState,
    /// What is claimed, in fen.
    pub claimed_fen: i64,
    /// What stands as approved, in fen.
    pub approved_fen: i64,
    /// The sentence the amount rests on.
    pub sentence: Option<String>,
    /// Why it gets nothing or waits, by the list of reasons.
    pub reason: Option<String>,
    /// The sentence the reason rests on.
    pub reason_sentence: Option<String>,
    /// The stored determination, versioned.
    pub determination: serde_json::Value,
}

/// The lines of the claim named by the filter `claim`, in the order of their places.
pub async fn lines(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<LineRow>, PageError> {
    let claim = query.get("claim").ok_or(PageError::NotFound)?;
    let view = seen(&app, &viewer, claim).await?;
    // the cursor is the place
    let after: i32 = query
        .after
        .as_deref()
        .and_then(|place| place.parse().ok())
        .unwrap_or(0);
    let limit = usize::try_from(query.limit + 1).unwrap_or(usize::MAX);
    let mut rows = vec![];
    for line in view
        .lines
        .iter()
        .filter(|line| line.place > after)
        .take(limit)
    {
        rows.push(LineRow {
            line_id: line.id.clone(),
            claim_id: line.claim_id.clone(),
            place: line.place,
            enrolment_id: line.enrolment_id.clone(),
            person_id: line.person_id.clone(),
            answer: Answer::from_word(&line.answer).unwrap_or(Answer::Unknown),
            state: state_of(line)?,
            claimed_fen: line.claimed_fen,
            approved_fen: line.approved_fen,
            sentence: line.sentence.clone(),
            reason: line.reason.clone(),
            reason_sentence: line.reason_sentence.clone(),
            determination: serde_json::from_str(&line.determination)?,
        });
    }
    Ok(ApiPage::of(rows, &query, |row: &LineRow| {
        row.place.to_string()
    }))
}
