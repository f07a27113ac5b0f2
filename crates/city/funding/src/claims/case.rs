//! A claim as a command finds it and leaves it: whose it is, what was seen of it, the move and its step.

use chrono::NaiveDate;
use kernel::{Actor, Denied, Moment, Role};
use policy::Pack;
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Done, Refusal, Stop, StoreError, Tx};

use super::deadlines;
use super::determine::Tally;
use super::gather::{Picture, reckoned_day};
use super::lines;
use super::state::{Hands, Move, MoveRefused, Paper, Phase, Signed, Standing};
use super::tables::{claim, claim_line, claim_step};

/// Why nothing was done with a claim, whatever was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClaimRefused {
    /// There is no such claim in the county.
    #[error("there is no such claim")]
    NoSuchClaim,
    /// The claim has no such line, or it is not where this can be done.
    #[error("line {place} is not one this can be done with")]
    NoSuchLine {
        /// Its place, or what was given.
        place: String,
    },
    /// The actor stands in for somebody on a day the appointment does not cover.
    #[error("the appointment as deputy does not cover {on}")]
    NotDeputy {
        /// The day.
        on: NaiveDate,
    },
    /// Lines of it are decided: it cannot be taken back any more.
    #[error("lines of the claim are decided")]
    Decided,
    /// It stands on the list of a meeting, which must be changed first.
    #[error("the claim stands on the list of a meeting")]
    OnMeetingList,
    /// The move cannot be made.
    #[error(transparent)]
    Move(#[from] MoveRefused),
}

impl Refusal for ClaimRefused {
    fn key(&self) -> &'static str {
        match self {
            ClaimRefused::NoSuchClaim => "claim-not-found",
            ClaimRefused::NoSuchLine { .. } => "claim-line-not-found",
            ClaimRefused::NotDeputy { .. } => "claim-not-deputy",
            ClaimRefused::Decided => "claim-decided-already",
            ClaimRefused::OnMeetingList => "claim-on-meeting-list",
            ClaimRefused::Move(refused) => refused.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            ClaimRefused::NoSuchClaim | ClaimRefused::Decided | ClaimRefused::OnMeetingList => {
                vec![]
            }
            ClaimRefused::NoSuchLine { place } => vec![("place", place.clone())],
            ClaimRefused::NotDeputy { on } => vec![("on", on.to_string())],
            ClaimRefused::Move(refused) => refused.args(),
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            ClaimRefused::Move(refused) => refused.field(),
            _ => None,
        }
    }
}

/// What every command about one claim answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ClaimAnswer {
    /// The claim.
    pub claim_id: String,
    /// The number people read.
    pub number: String,
    /// Its version after the command; the next form sends it back as what was seen.
    pub version: i32,
    /// Where it stands now.
    pub state: Phase,
}

impl ClaimAnswer {
    /// Of a claim as it stands, with the journal's subjects.
    pub fn done(row: &claim::Model) -> Result<Done<ClaimAnswer>, StoreError> {
        let answer = ClaimAnswer {
            claim_id: row.id.clone(),
            number: row.number.clone(),
            version: row.row_version,
            state: phase_of(row)?,
        };
        let mut done = Done::new(answer)
            .about("claim", &row.id)
            .fact("state", row.state.clone())
            .fact("claimed_fen", row.claimed_fen)
            .fact("approved_fen", row.approved_fen);
        if let Some(class) = &row.class_id {
            done = done.about("class", class);
        }
        if let Some(organisation) = &row.organisation_id {
            done = done.about("organisation", organisation);
        }
        Ok(done)
    }
}

/// Where a stored claim stands.
pub fn phase_of(row: &claim::Model) -> Result<Phase, StoreError> {
    Phase::from_word(&row.state)
        .ok_or_else(|| StoreError::Broken(format!("claim {}: state {}", row.id, row.state)))
}

impl Standing {
    /// The standing of a stored claim.
    pub fn of(row: &claim::Model) -> Result<Standing, StoreError> {
        let signed = |by: &Option<String>,
                      behalf: &Option<String>,
                      at: Option<sea_orm::prelude::DateTimeUtc>| {
            Some(Signed {
                by: by.clone()?,
                on_behalf_of: behalf.clone(),
                at: Moment::new(at?),
            })
        };
        let paper = row
            .paper_file_id
            .clone()
            .zip(row.paper_signed_on)
            .map(|(file_id, signed_on)| Paper { file_id, signed_on });
        Ok(Standing {
            phase: phase_of(row)?,
            held: row.held_state.as_deref().and_then(Phase::from_word),
            hands: Hands {
                submitted: signed(&row.submitted_by, &row.submitted_for, row.submitted_at),
                checked: signed(&row.checked_by, &row.checked_for, row.checked_at),
                reviewed: signed(&row.reviewed_by, &row.reviewed_for, row.reviewed_at),
                approved: signed(&row.approved_by, &row.approved_for, row.approved_at),
                paper,
            },
        })
    }

    /// The row with this standing.
    pub fn write(&self, row: claim::Model) -> claim::Model {
        let parts = |signed: &Option<Signed>| match signed {
            Some(signed) => (
                Some(signed.by.clone()),
                signed.on_behalf_of.clone(),
                Some(signed.at.utc()),
            ),
            None => (None, None, None),
        };
        let (submitted_by, submitted_for, submitted_at) = parts(&self.hands.submitted);
        let (checked_by, checked_for, checked_at) = parts(&self.hands.checked);
        let (reviewed_by, reviewed_for, reviewed_at) = parts(&self.hands.reviewed);
        let (approved_by, approved_for, approved_at) = parts(&self.hands.approved);
        claim::Model {
            state: self.phase.word().into(),
            held_state: self.held.map(|phase| phase.word().into()),
            live: (self.phase != Phase::Withdrawn).then_some(1),
            submitted_by,
            submitted_for,
            submitted_at,
            checked_by,
            checked_for,
            checked_at,
            reviewed_by,
            reviewed_for,
            reviewed_at,
            approved_by,
            approved_for,
            approved_at,
            paper_file_id: self.hands.paper.as_ref().map(|paper| paper.file_id.clone()),
            paper_signed_on: self.hands.paper.as_ref().map(|paper| paper.signed_on),
            ..row
        }
    }
}

/// A claim before a change.
pub struct Case {
    /// The row as it was read.
    pub row: claim::Model,
    /// Where it stands.
    pub standing: Standing,
}

impl Case {
    /// Finds a claim for somebody who may act for its applicant. With `seen`, nothing is done about a claim that changed
    /// since that version was shown.
    pub async fn open<R: Refusal + From<ClaimRefused>>(
        tx: &Tx<'_>,
        who: &Actor,
        claim_id: &str,
        seen: Option<i32>,
    ) -> Result<Case, Stop<R>> {
        let row = claim::Entity::find_by_id((tx.county().to_owned(), claim_id.to_owned()))
            .one(tx.db())
            .await?
            .ok_or(R::from(ClaimRefused::NoSuchClaim))?;
        if let Some(organisation) = &row.organisation_id {
            who.must_act_for(organisation)?;
        }
        if seen.is_some_and(|seen| seen != row.row_version) {
            return Err(Stop::Stale);
        }
        let standing = Standing::of(&row)?;
        Ok(Case { row, standing })
    }

    /// The same, for an officer who decides: what was on the screen must still be there, and a deputy acts only on the
    /// days of the appointment.
    pub async fn open_for_decision<R: Refusal + From<ClaimRefused>>(
        tx: &Tx<'_>,
        who: &Actor,
        claim_id: &str,
        seen: i32,
    ) -> Result<Case, Stop<R>> {
        must_stand_in::<R>(tx, who).await?;
        Case::open::<R>(tx, who, claim_id, Some(seen)).await
    }

    /// Refuses a move the claim's state does not have, and an officer whose turn it is not.
    pub fn must_have_turn<R: Refusal + From<ClaimRefused>>(
        &self,
        who: &Actor,
        mv: Move,
    ) -> Result<(), Stop<R>> {
        self.standing
            .must_allow(mv)
            .map_err(|refused| R::from(ClaimRefused::Move(refused)))?;
        let needed: &'static [Role] = match self.standing.phase.turn() {
            Some(Role::Clerk) => &[Role::Clerk],
            Some(Role::Reviewer) => &[Role::Reviewer],
            Some(Role::Leader) => &[Role::Leader],
            Some(Role::MeetingSecretary) => &[Role::MeetingSecretary],
            _ => &[Role::Clerk, Role::Reviewer, Role::Leader],
        };
        if who.has_any(needed) {
            Ok(())
        } else {
            Err(Denied::Role { needed }.into())
        }
    }

    /// Its lines in their order.
    pub async fn lines(&self, tx: &Tx<'_>) -> Result<Vec<claim_line::Model>, StoreError> {
        lines::of_claim(tx.db(), tx.county(), &self.row.id).await
    }

    /// The pack it is determined with, as stored with it.
    pub async fn pack(&self, tx: &Tx<'_>) -> Result<Arc<Pack>, StoreError> {
        pack_of(tx.db(), tx.county(), &self.row).await
    }

    /// The class and everything around it, for determining lines anew.
    pub async fn picture(&self, tx: &Tx<'_>) -> Result<Picture, StoreError> {
        picture_of(tx, &self.row).await
    }

    /// Writes the new standing with its last day, `change`d further, and its step.
    pub async fn move_to(
        self,
        tx: &mut Tx<'_>,
        standing: Standing,
        step: StepNote<'_>,
        change: impl FnOnce(claim::Model) -> claim::Model,
    ) -> Result<claim::Model, StoreError> {
        let today = tx.now().date();
        let settings =
            training::classes::packs::in_force(tx.db(), tx.county(), today, today).await?;
        let moved = standing.phase != self.standing.phase || step.made == Move::Resume;
        let mut new = standing.write(self.row.clone());
        if moved {
            new.due_on = deadlines::last_day(settings.settings(), standing.phase, today);
        }
        let row = tx.update(&self.row, change(new)).await?;
        step.write(tx, &row).await?;
        Ok(row)
    }

    /// Writes the sums of these lines and a step, without a move.
    pub async fn keep(
        self,
        tx: &mut Tx<'_>,
        lines: &[claim_line::Model],
        step: StepNote<'_>,
    ) -> Result<claim::Model, StoreError> {
        let new = Tally::of(lines).write(self.row.clone());
        let row = tx.update(&self.row, new).await?;
        step.write(tx, &row).await?;
        Ok(row)
    }
}

/// Refuses a deputy on a day the appointment does not cover.
pub async fn must_stand_in<R: Refusal + From<ClaimRefused>>(
    tx: &Tx<'_>,
    who: &Actor,
) -> Result<(), Stop<R>> {
    if let Some(principal) = &who.on_behalf_of {
        let on = tx.now().date();
        let conn = tx.db();
        if !access::deputies::stands_in(conn, tx.county(), &who.account, principal, on).await? {
            return Err(R::from(ClaimRefused::NotDeputy { on }).into());
        }
    }
    Ok(())
}

/// The pack a claim is determined with.
pub async fn pack_of(
    conn: &impl ConnectionTrait,
    county: &str,
    row: &claim::Model,
) -> Result<Arc<Pack>, StoreError> {
    registers::packs::by_digest(conn, county, &row.pack_digest)
        .await?
        .ok_or_else(|| StoreError::Broken(format!("pack of claim {}", row.id)))
}

async fn picture_of(tx: &Tx<'_>, row: &claim::Model) -> Result<Picture, StoreError> {
    let broken = |what: &str| StoreError::Broken(format!("{what} of claim {}", row.id));
    let class_id = row.class_id.as_deref().ok_or_else(|| broken("class"))?;
    let class = training::classes::find(tx.db(), tx.county(), class_id)
        .await?
        .ok_or_else(|| broken("class"))?;
    let today = tx.now().date();
    let pack = pack_of(tx.db(), tx.county(), row).await?;
    let on = pack
        .programme(&row.programme_id)
        .and_then(|programme| reckoned_day(programme.reckoned_on, &class, today))
        .unwrap_or(row.reckoned_on);
    let programme = row.programme_id.clone();
    Picture::of(tx.db(), tx.keys(), class, pack, &programme, on, today).await
}

/// What the history keeps of a move.
pub struct StepNote<'a> {
    /// Which move.
    pub made: Move,
    /// Who made it.
    pub who: &'a Actor,
    /// On whose behalf, when that is not the actor's own standing: a signature on paper.
    pub on_behalf_of: Option<String>,
    /// The line it is about.
    pub line: Option<String>,
    /// What the officer wrote.
    pub opinion: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The policy sentence it rests on.
    pub sentence: Option<String>,
    /// The paper.
    pub file_id: Option<String>,
}

impl<'a> StepNote<'a> {
    /// A move without further words.
    pub fn new(made: Move, who: &'a Actor) -> StepNote<'a> {
        StepNote {
            made,
            who,
            on_behalf_of: who.on_behalf_of.clone(),
            line: None,
            opinion: None,
            reason: None,
            sentence: None,
            file_id: None,
        }
    }

    /// With what the officer wrote.
    pub fn opinion(mut self, words: Option<String>) -> StepNote<'a> {
        self.opinion = words;
        self
    }

    /// With a reason.
    pub fn reason(mut self, words: impl Into<String>) -> StepNote<'a> {
        self.reason = Some(words.into());
        self
    }

    /// With the sentence it rests on.
    pub fn sentence(mut self, sentence: Option<String>) -> StepNote<'a> {
        self.sentence = sentence;
        self
    }

    /// About one line.
    pub fn line(mut self, line: Option<&claim_line::Model>) -> StepNote<'a> {
        self.line = line.map(|line| line.id.clone());
        self
    }

    /// Adds it to the history of the claim.
    pub async fn write(self, tx: &mut Tx<'_>, row: &claim::Model) -> Result<(), StoreError> {
        let last: Option<i32> = claim_step::Entity::find()
            .select_only()
            .column(claim_step::Column::Seq)
            .filter(claim_step::Column::CountyCode.eq(tx.county()))
            .filter(claim_step::Column::ClaimId.eq(&row.id))
            .order_by_desc(claim_step::Column::Seq)
            .into_tuple()
            .one(tx.db())
            .await?;
        let step = claim_step::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            claim_id: row.id.clone(),
            seq: last.unwrap_or(0) + 1,
            step: self.made.word().into(),
            line_id: self.line,
            by_account: self.who.account.clone(),
            by_name: self.who.name.clone(),
            on_behalf_of: self.on_behalf_of,
            at: tx.now().utc(),
            opinion: self.opinion,
            reason: self.reason,
            reason_sentence: self.sentence,
            file_id: self.file_id,
            row_version: 0,
        };
        tx.insert(step).await?;
        Ok(())
    }
}
