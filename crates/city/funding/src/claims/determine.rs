//! Determines lines and writes them: with their benefits reserved, with the determinations before kept.
//!
//! A draft only shows what the pack answers. From the submission on, every line that may get money holds a benefit: the
//! persons' guards are taken first, what they have had is read under them, and only then is anything decided. So of two
//! claims for the same person exactly one reserves, on any number of machines.

use std::collections::HashMap;

use kernel::Money;
use registers::benefits::{self, Held, NewBenefit, Reserved, benefit};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{StoreError, Tx};

use super::gather::{Learner, Picture};
use super::lines::{LineState, state_of};
use super::reckon::{Answer, Reckoned};
use super::tables::{claim, claim_answer, claim_line, earlier_determination};

/// The reason of a line whose benefit somebody has had although no limit of the pack counts it.
pub const HAD_BEFORE: &str = "had_before";

/// One determination of lines.
pub struct Round<'a> {
    /// The class and everything around it.
    pub picture: &'a Picture,
    /// The claim.
    pub claim: &'a claim::Model,
    /// Whether benefits are reserved: from the submission on.
    pub reserve: bool,
    /// Who does it.
    pub by: &'a str,
    /// Why, for the determinations that are replaced.
    pub why: &'a str,
}

/// What a claim's lines add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Lines that count.
    pub lines: i32,
    /// Of them the pack answers with yes.
    pub yes: i32,
    /// With no.
    pub no: i32,
    /// With neither.
    pub unknown: i32,
    /// What is asked for.
    pub claimed: i64,
    /// What stands as approved.
    pub approved: i64,
}

impl Tally {
    /// Of these lines; withdrawn ones do not count.
    pub fn of(lines: &[claim_line::Model]) -> Tally {
        let mut tally = Tally::default();
        for line in lines {
            if line.state == LineState::Withdrawn.word() {
                continue;
            }
            tally.lines += 1;
            match Answer::from_word(&line.answer) {
                Some(Answer::Yes) => tally.yes += 1,
                Some(Answer::No) => tally.no += 1,
                _ => tally.unknown += 1,
            }
            tally.claimed += line.claimed_fen;
            tally.approved += line.approved_fen;
        }
        tally
    }

    /// The claim with these sums.
    pub fn write(self, claim: claim::Model) -> claim::Model {
        claim::Model {
            lines: self.lines,
            yes_lines: self.yes,
            no_lines: self.no,
            unknown_lines: self.unknown,
            claimed_fen: self.claimed,
            approved_fen: self.approved,
            ..claim
        }
    }
}

/// Determines every line under review anew, adds lines for learners who have none, and withdraws lines whose learner is
/// no longer on the roster. Lines that officers refused or that are decided stay as they are.
pub async fn all(
    tx: &mut Tx<'_>,
    round: &Round<'_>,
    lines: Vec<claim_line::Model>,
) -> Result<Vec<claim_line::Model>, StoreError> {
    let held = hold(
        tx,
        round,
        &round.picture.learners.iter().collect::<Vec<_>>(),
    )
    .await?;
    let mut by_enrolment: HashMap<String, claim_line::Model> = HashMap::new();
    let mut done = vec![];
    let mut next_place = 1;
    for line in lines {
        next_place = next_place.max(line.place + 1);
        match (&line.enrolment_id, state_of(&line)?) {
            (Some(enrolment), LineState::Claimed) => {
                by_enrolment.insert(enrolment.clone(), line);
            }
            _ => done.push(line),
        }
    }
    let settled: Vec<String> = done
        .iter()
        .filter(|line| line.state != LineState::Withdrawn.word())
        .filter_map(|line| line.enrolment_id.clone())
        .collect();
    let mut work = vec![];
    for learner in &round.picture.learners {
        if settled.contains(&learner.enrolment.id) {
            continue;
        }
        let old = by_enrolment.remove(&learner.enrolment.id);
        let place = old.as_ref().map_or(next_place, |line| line.place);
        next_place = next_place.max(place + 1);
        work.push((learner, old, place));
    }
    for (_, line) in by_enrolment {
        done.push(leave_out(tx, &held, round, line).await?);
    }
    done.extend(determine(tx, &held, round, work).await?);
    done.sort_by_key(|line| line.place);
    Ok(done)
}

/// Determines these lines anew; refused and held ones are under review again. The others of the claim are not touched.
pub async fn some(
    tx: &mut Tx<'_>,
    round: &Round<'_>,
    lines: Vec<claim_line::Model>,
) -> Result<Vec<claim_line::Model>, StoreError> {
    let learner_of = |line: &claim_line::Model| {
        round
            .picture
            .learners
            .iter()
            .find(|one| Some(&one.enrolment.id) == line.enrolment_id.as_ref())
    };
    let mut work = vec![];
    for line in lines {
        // whoever is no longer on the roster is not determined anew; the applicant sends the claim again
        let learner = learner_of(&line).ok_or(StoreError::Stale)?;
        let place = line.place;
        work.push((learner, Some(line), place));
    }
    let learners: Vec<&Learner> = work.iter().map(|(learner, ..)| *learner).collect();
    let held = hold(tx, round, &learners).await?;
    determine(tx, &held, round, work).await
}

async fn hold(
    tx: &mut Tx<'_>,
    round: &Round<'_>,
    learners: &[&Learner],
) -> Result<Option<Held>, StoreError> {
    if !round.reserve {
        return Ok(None);
    }
    let guards = learners
        .iter()
        .filter_map(|learner| learner.person.id_lookup.clone());
    benefits::hold(tx, guards).await.map(Some)
}

type Work<'a> = (&'a Learner, Option<claim_line::Model>, i32);

async fn determine(
    tx: &mut Tx<'_>,
    held: &Option<Held>,
    round: &Round<'_>,
    work: Vec<Work<'_>>,
) -> Result<Vec<claim_line::Model>, StoreError> {
    let hashes: Vec<String> = work
        .iter()
        .filter_map(|(learner, ..)| learner.person.id_lookup.clone())
        .collect();
    let had = benefits::of_persons(tx.db(), tx.county(), &hashes).await?;
    let mut answers = answers(tx.db(), tx.county(), &round.claim.id).await?;
    let mut reckoned = vec![];
    for (learner, old, place) in work {
        let own = old.as_ref().map(|line| line.id.as_str());
        let had = learner
            .person
            .id_lookup
            .as_ref()
            .and_then(|hash| had.get(hash))
            .map_or(&[][..], Vec::as_slice);
        let given = own.and_then(|id| answers.remove(id)).unwrap_or_default();
        let fresh = round.picture.reckon(learner, had, own, &given)?;
        let id = old.as_ref().map_or_else(|| tx.id(), |line| line.id.clone());
        reckoned.push(One {
            learner,
            old,
            place,
            fresh,
            id,
        });
    }
    let benefits = match held {
        Some(held) => reserve(tx, held, round, &reckoned).await?,
        None => HashMap::new(),
    };
    let mut written = Vec::with_capacity(reckoned.len());
    let mut new = vec![];
    for one in reckoned {
        let benefit = benefits.get(&one.id);
        let row = one.row(tx.county(), round, benefit)?;
        match one.old {
            None => new.push(row),
            Some(old) => written.push(replace(tx, round, &old, row).await?),
        }
    }
    written.extend(tx.insert_many(new).await?);
    Ok(written)
}

/// One line on its way to its row.
struct One<'a> {
    learner: &'a Learner,
    old: Option<claim_line::Model>,
    place: i32,
    fresh: Reckoned,
    id: String,
}

/// What became of a line's benefit.
enum Promise {
    Held(String),
    HadBefore(Box<benefit::Model>),
}

impl One<'_> {
    fn row(
        &self,
        county: &str,
        round: &Round<'_>,
        benefit: Option<&Promise>,
    ) -> Result<claim_line::Model, StoreError> {
        let broken = |e: serde_json::Error| StoreError::Broken(e.to_string());
        let class = &self.learner.enrolment;
        let mut row = claim_line::Model {
            county_code: county.to_owned(),
            id: self.id.clone(),
            claim_id: round.claim.id.clone(),
            place: self.place,
            enrolment_id: Some(class.id.clone()),
            person_id: self.learner.person.id.clone(),
            person_name: class.person_name.clone(),
            answer: self.fresh.answer.word().into(),
            claimed_fen: self.fresh.asked.fen(),
            approved_fen: self.fresh.due.fen(),
            determination: serde_json::to_string(&self.fresh.determination).map_err(broken)?,
            sentence: self.fresh.sentence.clone(),
            occupation_code: round.picture.class.occupation_code.clone(),
            level: round.picture.class.level.clone(),
            benefit_id: None,
            state: LineState::Claimed.word().into(),
            reason: None,
            reason_words: None,
            reason_sentence: None,
            row_version: 0,
        };
        match benefit {
            Some(Promise::Held(id)) => row.benefit_id = Some(id.clone()),
            // nobody is paid twice, also where the pack counts nothing: the line says by what
            Some(Promise::HadBefore(earlier)) => {
                row.state = LineState::Refused.word().into();
                row.approved_fen = 0;
                row.reason = Some(HAD_BEFORE.into());
                row.reason_words = Some(earlier.decided_on.to_string());
            }
            None => {}
        }
        Ok(row)
    }
}

/// Reserves the benefits of lines that may get money, and releases those of lines that may no longer.
async fn reserve(
    tx: &mut Tx<'_>,
    held: &Held,
    round: &Round<'_>,
    lines: &[One<'_>],
) -> Result<HashMap<String, Promise>, StoreError> {
    let today = round.picture.today;
    let sources: Vec<String> = lines.iter().map(|one| one.id.clone()).collect();
    let standing = benefits::queries::of_sources(tx.db(), tx.county(), &sources).await?;
    let mut promises = HashMap::new();
    let (mut asked, mut places, mut over) = (vec![], vec![], vec![]);
    for one in lines {
        let may_get = one.fresh.answer != Answer::No;
        match standing.get(&one.id) {
            Some(row) if may_get && stays(row, one) => {
                promises.insert(one.id.clone(), Promise::Held(row.id.clone()));
                continue;
            }
            Some(row) => over.push(row.id.clone()),
            None => {}
        }
        let Some(hash) = one.learner.person.id_lookup.clone().filter(|_| may_get) else {
            continue;
        };
        let circumstance = round.picture.circumstance(one.learner);
        asked.push(NewBenefit {
            person_hash: hash,
            person_id: one.learner.person.id.clone(),
            programme_id: round.picture.programme.clone(),
            occupation_code: circumstance.occupation_code.into(),
            level: circumstance.level.into(),
            once_key: one.fresh.once_key.clone(),
            certificate_lookup: one.learner.certificate_lookup.clone(),
            organisation_id: Some(round.picture.class.organisation_id.clone()),
            reckoned_on: round.picture.reckoned_on,
            amount: one.fresh.due,
            source: one.id.clone(),
            decided_on: today,
        });
        places.push(one.id.clone());
    }
    benefits::release(tx, held, &over, today, round.why).await?;
    for (id, outcome) in places
        .into_iter()
        .zip(benefits::reserve(tx, held, asked).await?)
    {
        let promise = match outcome {
            Reserved::Now { benefit_id } => Promise::Held(benefit_id),
            Reserved::Had { earlier } => Promise::HadBefore(earlier),
        };
        promises.insert(id, promise);
    }
    Ok(promises)
}

/// Whether a reserved benefit still says what the line now says.
fn stays(row: &benefit::Model, one: &One<'_>) -> bool {
    row.once_key == one.fresh.once_key && Money::from_fen(row.amount_fen) == one.fresh.due
}

/// Writes a line over the one before and keeps what it said.
async fn replace(
    tx: &mut Tx<'_>,
    round: &Round<'_>,
    old: &claim_line::Model,
    new: claim_line::Model,
) -> Result<claim_line::Model, StoreError> {
    if old.determination != new.determination {
        keep(tx, round, old).await?;
    }
    tx.update(old, new).await
}

async fn keep(
    tx: &mut Tx<'_>,
    round: &Round<'_>,
    old: &claim_line::Model,
) -> Result<(), StoreError> {
    let before = earlier(tx.db(), tx.county(), &old.id).await?;
    let seq = before.last().map_or(1, |row| row.seq + 1);
    let row = earlier_determination::Model {
        county_code: tx.county().into(),
        id: tx.id(),
        claim_id: old.claim_id.clone(),
        line_id: old.id.clone(),
        seq,
        answer: old.answer.clone(),
        approved_fen: old.approved_fen,
        determination: old.determination.clone(),
        replaced_at: tx.now().utc(),
        replaced_by: round.by.into(),
        why: round.why.into(),
        row_version: 0,
    };
    tx.insert(row).await?;
    Ok(())
}

/// A line whose learner is no longer on the roster.
async fn leave_out(
    tx: &mut Tx<'_>,
    held: &Option<Held>,
    round: &Round<'_>,
    line: claim_line::Model,
) -> Result<claim_line::Model, StoreError> {
    if held.is_some() {
        let_go(tx, std::slice::from_ref(&line), round.why).await?;
    }
    let new = claim_line::Model {
        state: LineState::Withdrawn.word().into(),
        approved_fen: 0,
        benefit_id: None,
        ..line.clone()
    };
    tx.update(&line, new).await
}

/// Releases the live benefits of lines, with their persons' guards.
pub async fn let_go(
    tx: &mut Tx<'_>,
    lines: &[claim_line::Model],
    why: &str,
) -> Result<(), StoreError> {
    let sources: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
    let standing = benefits::queries::of_sources(tx.db(), tx.county(), &sources).await?;
    if standing.is_empty() {
        return Ok(());
    }
    let mut rows: Vec<benefit::Model> = standing.into_values().collect();
    rows.sort_by(|one, other| one.id.cmp(&other.id));
    let held = benefits::hold(tx, rows.iter().map(|row| row.person_hash.clone())).await?;
    let ids: Vec<String> = rows.into_iter().map(|row| row.id).collect();
    let on = tx.now().date();
    benefits::release(tx, &held, &ids, on, why).await
}

/// The answers officers gave about a claim's lines, by line.
async fn answers(
    conn: &impl ConnectionTrait,
    county: &str,
    claim_id: &str,
) -> Result<HashMap<String, Vec<claim_answer::Model>>, StoreError> {
    let rows = claim_answer::Entity::find()
        .filter(claim_answer::Column::CountyCode.eq(county))
        .filter(claim_answer::Column::ClaimId.eq(claim_id))
        .filter(claim_answer::Column::Live.is_not_null())
        .order_by_asc(claim_answer::Column::Id)
        .all(conn)
        .await?;
    let mut by_line: HashMap<String, Vec<claim_answer::Model>> = HashMap::new();
    for row in rows {
        by_line.entry(row.line_id.clone()).or_default().push(row);
    }
    Ok(by_line)
}

/// The determinations of a line that others took the place of, oldest first.
pub async fn earlier(
    conn: &impl ConnectionTrait,
    county: &str,
    line_id: &str,
) -> Result<Vec<earlier_determination::Model>, StoreError> {
    Ok(earlier_determination::Entity::find()
        .filter(earlier_determination::Column::CountyCode.eq(county))
        .filter(earlier_determination::Column::LineId.eq(line_id))
        .order_by_asc(earlier_determination::Column::Seq)
        .all(conn)
        .await?)
}
