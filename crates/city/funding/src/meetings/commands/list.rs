//! The secretary draws up a list for the meeting: approved claims only, each with its persons and sum as they stand.

use std::collections::BTreeSet;

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use crate::claims::case::{ClaimRefused, must_stand_in, phase_of};
use crate::claims::commands::gets_money;
use crate::claims::lines;
use crate::claims::state::Phase;
use crate::claims::tables::claim;
use crate::meetings::case::MeetingAnswer;
use crate::meetings::state::{Kind, Outcome, State};
use crate::meetings::tables::{meeting, meeting_item};

/// Most claims of one list.
pub const MOST_CLAIMS: usize = 200;

/// Draws up a list.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListMeeting {
    /// Which meeting.
    pub kind: Kind,
    /// The claims.
    pub claim_ids: Vec<String>,
}

/// Why a list is not drawn up.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListRefusal {
    /// No claim is named.
    #[error("no claim is named")]
    NoClaims,
    /// More than one list takes.
    #[error("a list has at most {most} claims")]
    TooMany {
        /// Most claims.
        most: usize,
    },
    /// A claim is not approved.
    #[error("{number} is {}, not approved", .state.word())]
    NotApproved {
        /// Its number.
        number: String,
        /// Where it stands.
        state: Phase,
    },
    /// A claim stands on another list.
    #[error("{number} stands on another list")]
    OnAnotherList {
        /// Its number.
        number: String,
    },
    /// Whatever was asked of a claim.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
}

impl Refusal for ListRefusal {
    fn key(&self) -> &'static str {
        match self {
            ListRefusal::NoClaims => "meeting-no-claims",
            ListRefusal::TooMany { .. } => "meeting-too-many",
            ListRefusal::NotApproved { .. } => "meeting-not-approved",
            ListRefusal::OnAnotherList { .. } => "meeting-on-another-list",
            ListRefusal::Claim(refused) => refused.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            ListRefusal::NoClaims => vec![],
            ListRefusal::TooMany { most } => vec![("max", most.to_string())],
            ListRefusal::NotApproved { number, state } => {
                vec![("number", number.clone()), ("state", state.word().into())]
            }
            ListRefusal::OnAnotherList { number } => vec![("number", number.clone())],
            ListRefusal::Claim(refused) => refused.args(),
        }
    }

    fn field(&self) -> Option<&'static str> {
        Some("claim_ids")
    }
}

impl Command for ListMeeting {
    const NAME: &'static str = "meeting.list";
    const SENTENCES: &'static [&'static str] = &["4.2.3", "4.2.7"];
    const LONG: bool = true;
    const MAY: &'static [Role] = &[Role::MeetingSecretary];
    type Answer = MeetingAnswer;
    type Refusal = ListRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<MeetingAnswer>, Stop<ListRefusal>> {
        must_stand_in::<ListRefusal>(tx, who).await?;
        let ids: BTreeSet<&String> = self.claim_ids.iter().collect();
        if ids.is_empty() {
            return Err(ListRefusal::NoClaims.into());
        }
        if ids.len() > MOST_CLAIMS {
            return Err(ListRefusal::TooMany { most: MOST_CLAIMS }.into());
        }
        let claims = claim::Entity::find()
            .filter(claim::Column::CountyCode.eq(tx.county()))
            .filter(claim::Column::Id.is_in(ids.iter().map(|id| id.as_str())))
            .order_by_asc(claim::Column::Number)
            .all(tx.db())
            .await?;
        if claims.len() != ids.len() {
            return Err(ListRefusal::Claim(ClaimRefused::NoSuchClaim).into());
        }
        let year = now.year();
        let number = tx.number("meeting", year).await?;
        let mut row = meeting::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            number: format!("SP{year}-{number:03}"),
            kind: self.kind.word().into(),
            state: State::Listed.word().into(),
            listed_at: now.utc(),
            listed_by: who.account.clone(),
            minutes_number: None,
            held_on: None,
            minutes_file_id: None,
            decided_by: None,
            decided_at: None,
            cancelled_reason: None,
            claims: 0,
            persons: 0,
            amount_fen: 0,
            box_number: None,
            row_version: 0,
        };
        let mut items = vec![];
        for (claim, place) in claims.iter().zip(1..) {
            items.push(item(tx, &row.id, claim, place).await?);
            let new = claim::Model {
                meeting_id: Some(row.id.clone()),
                ..claim.clone()
            };
            tx.update(claim, new).await?;
        }
        row.claims = i32::try_from(items.len()).unwrap_or(i32::MAX);
        row.persons = items.iter().map(|item| item.persons).sum();
        row.amount_fen = items.iter().map(|item| item.amount_fen).sum();
        let row = tx.insert(row).await?;
        let items = match tx.insert_many(items).await {
            // another list took one of them first: begin again and find it there
            Err(StoreError::Taken(rule)) => return Err(StoreError::Crossed(rule).into()),
            other => other?,
        };
        Ok(MeetingAnswer::done(&row, &items)?)
    }
}

/// A claim as it stands on the list.
async fn item(
    tx: &Tx<'_>,
    meeting_id: &str,
    claim: &claim::Model,
    place: i32,
) -> Result<meeting_item::Model, Stop<ListRefusal>> {
    let number = claim.number.clone();
    let state = phase_of(claim)?;
    if state != Phase::Approved {
        return Err(ListRefusal::NotApproved { number, state }.into());
    }
    if claim.meeting_id.is_some() {
        return Err(ListRefusal::OnAnotherList { number }.into());
    }
    let lines = lines::of_claim(tx.db(), tx.county(), &claim.id).await?;
    let paid = lines.iter().filter(|line| gets_money(line));
    let (persons, amount_fen) =
        paid.fold((0, 0), |(n, sum), line| (n + 1, sum + line.approved_fen));
    Ok(meeting_item::Model {
        county_code: tx.county().into(),
        id: tx.id(),
        meeting_id: meeting_id.to_owned(),
        claim_id: claim.id.clone(),
        place,
        persons,
        amount_fen,
        outcome: Outcome::Open.word().into(),
        open: Some(1),
        words: None,
        row_version: 0,
    })
}
