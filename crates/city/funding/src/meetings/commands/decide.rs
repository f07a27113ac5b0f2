//! The secretary records what the meeting decided: minutes, day, scan. The decision binds the money of exactly the listed
//! lines, in one balanced entry a fund, and gives their benefits. Lines that still wait for an answer are left out and
//! stay open.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::{Actor, Moment, Money, Role, Text};
use ledger::{AccountKind, Entry, EntryHead, FundId, Line};
use registers::benefits;
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};
use training::told::Act;

use crate::claims::case::{Case, ClaimRefused, StepNote};
use crate::claims::commands::{ScanRefused, gets_money, must_be_scan};
use crate::claims::determine::Tally;
use crate::claims::lines::LineState;
use crate::claims::state::{Move, Standing, words_given, words_if_any};
use crate::claims::tables::{claim, claim_line};
use crate::claims::{ledger_line, lines, telling};
use crate::funds::{LedgerRefusal, post};
use crate::meetings::case::{MeetingAnswer, MeetingRefused, OpenMeeting};
use crate::meetings::state::{Outcome, State};
use crate::meetings::tables::{meeting, meeting_item};

/// The reason of a line that waits for an answer while the others are decided.
pub const MISSING: &str = "missing";

/// Records the decision of a meeting.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DecideMeeting {
    /// The meeting.
    pub meeting_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// The number of the minutes: 〔2023〕第12次.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub minutes_number: String,
    /// The day it was held.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub held_on: NaiveDate,
    /// The scanned minutes.
    #[serde(default)]
    pub scan: Option<Handed>,
    /// The box of the paper file.
    #[serde(default, deserialize_with = "kernel::plain::text")]
    pub box_number: String,
}

/// Why a decision is not recorded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecideRefusal {
    /// Whatever was asked of the meeting.
    #[error(transparent)]
    Meeting(#[from] MeetingRefused),
    /// The scan is missing or shows no paper.
    #[error("{0}")]
    Scan(ScanRefused),
    /// The day has not come.
    #[error("the meeting is dated {on}, which has not come yet")]
    HeldLater {
        /// The day written.
        on: NaiveDate,
    },
    /// Another list has these minutes.
    #[error("another list has the minutes {number}")]
    MinutesTaken {
        /// Their number.
        number: String,
    },
    /// Nothing is left on the list.
    #[error("nothing is left on the list")]
    NothingLeft,
    /// The fund has not enough left for what is to be bound.
    #[error("{fund} has {has} left, {needs} are needed")]
    NotEnough {
        /// The fund's id.
        fund: String,
        /// Its name.
        name: Text,
        /// What is left.
        has: Money,
        /// What the list needs.
        needs: Money,
    },
    /// The ledger says no.
    #[error(transparent)]
    Ledger(LedgerRefusal),
}

impl From<ClaimRefused> for DecideRefusal {
    fn from(refused: ClaimRefused) -> DecideRefusal {
        DecideRefusal::Meeting(refused.into())
    }
}

impl Refusal for DecideRefusal {
    fn key(&self) -> &'static str {
        match self {
            DecideRefusal::Meeting(refused) => refused.key(),
            DecideRefusal::Scan(refused) => refused.key(),
            DecideRefusal::HeldLater { .. } => "meeting-held-later",
            DecideRefusal::MinutesTaken { .. } => "meeting-minutes-taken",
            DecideRefusal::NothingLeft => "meeting-nothing-left",
            DecideRefusal::NotEnough { .. } => "meeting-not-enough",
            DecideRefusal::Ledger(refused) => refused.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            DecideRefusal::Meeting(refused) => refused.args(),
            DecideRefusal::Scan(refused) => refused.args(),
            DecideRefusal::HeldLater { on } => vec![("on", on.to_string())],
            DecideRefusal::MinutesTaken { number } => vec![("number", number.clone())],
            DecideRefusal::NothingLeft => vec![],
            DecideRefusal::NotEnough {
                name, has, needs, ..
            } => vec![
                ("fund", name.zh.clone()),
                ("fund-en", name.en.clone()),
                ("has", has.to_string()),
                ("needs", needs.to_string()),
            ],
            DecideRefusal::Ledger(refused) => refused.args(),
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            DecideRefusal::Meeting(refused) => refused.field(),
            DecideRefusal::Scan(_) => Some("scan"),
            DecideRefusal::HeldLater { .. } => Some("held_on"),
            DecideRefusal::MinutesTaken { .. } => Some("minutes_number"),
            _ => None,
        }
    }

    fn sentence(&self) -> Option<&'static str> {
        match self {
            DecideRefusal::NotEnough { .. } => Some("4.2.2"),
            _ => None,
        }
    }
}

/// A claim on its way to being decided.
struct Decided {
    item: meeting_item::Model,
    claim: claim::Model,
    standing: Standing,
    lines: Vec<claim_line::Model>,
}

impl Command for DecideMeeting {
    const NAME: &'static str = "meeting.decide";
    const SENTENCES: &'static [&'static str] = &["3.3.5", "4.2.2", "4.2.3", "4.2.7"];
    const LONG: bool = true;
    const MAY: &'static [Role] = &[Role::MeetingSecretary];
    type Answer = MeetingAnswer;
    type Refusal = DecideRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<MeetingAnswer>, Stop<DecideRefusal>> {
        let open = OpenMeeting::find::<DecideRefusal>(tx, who, &self.meeting_id, self.seen).await?;
        let moved = |refused| DecideRefusal::Meeting(MeetingRefused::from(refused));
        let minutes = words_given("minutes_number", &self.minutes_number).map_err(moved)?;
        let box_number = words_if_any("box_number", &self.box_number).map_err(moved)?;
        let scan = must_be_scan(self.scan.as_ref()).map_err(DecideRefusal::Scan)?;
        if self.held_on > now.date() {
            return Err(DecideRefusal::HeldLater { on: self.held_on }.into());
        }
        if open.items.is_empty() {
            return Err(DecideRefusal::NothingLeft.into());
        }
        let decided = self.claims(tx, open.items).await?;
        self.grant(tx, &decided).await?;
        self.bind(tx, &open.row, &decided).await?;
        let mut items = vec![];
        for one in decided {
            items.push(self.write(tx, who, one, &minutes).await?);
        }
        let file_id = files::keep(tx, scan, &who.account).await?;
        let new = meeting::Model {
            state: State::Decided.word().into(),
            minutes_number: Some(minutes.clone()),
            held_on: Some(self.held_on),
            minutes_file_id: Some(file_id.clone()),
            decided_by: Some(who.account.clone()),
            decided_at: Some(now.utc()),
            box_number,
            ..open.row.clone()
        };
        let row = match tx.update(&open.row, new).await {
            Err(StoreError::Taken(_)) => {
                return Err(DecideRefusal::MinutesTaken { number: minutes }.into());
            }
            other => other?,
        };
        Ok(MeetingAnswer::done(&row, &items)?
            .fact("minutes", minutes)
            .fact("held_on", self.held_on.to_string())
            .fact("scan", file_id))
    }
}

impl DecideMeeting {
    /// The listed claims with their lines. A list that no longer says what its claims say is never decided.
    async fn claims(
        &self,
        tx: &Tx<'_>,
        items: Vec<meeting_item::Model>,
    ) -> Result<Vec<Decided>, Stop<DecideRefusal>> {
        let ids = items.iter().map(|item| item.claim_id.as_str());
        let rows = claim::Entity::find()
            .filter(claim::Column::CountyCode.eq(tx.county()))
            .filter(claim::Column::Id.is_in(ids))
            .order_by_asc(claim::Column::Id)
            .all(tx.db())
            .await?;
        let mut by_id: BTreeMap<String, claim::Model> =
            rows.into_iter().map(|row| (row.id.clone(), row)).collect();
        let mut decided = vec![];
        for item in items {
            let claim = by_id
                .remove(&item.claim_id)
                .ok_or(DecideRefusal::from(ClaimRefused::NoSuchClaim))?;
            let standing = Standing::of(&claim)?
                .decide()
                .map_err(|refused| DecideRefusal::Meeting(MeetingRefused::from(refused)))?;
            let lines = lines::of_claim(tx.db(), tx.county(), &claim.id).await?;
            let sum: i64 = lines
                .iter()
                .filter(|line| gets_money(line))
                .map(|line| line.approved_fen)
                .sum();
            if sum != item.amount_fen || claim.meeting_id.as_ref() != Some(&item.meeting_id) {
                return Err(Stop::Stale);
            }
            decided.push(Decided {
                item,
                claim,
                standing,
                lines,
            });
        }
        Ok(decided)
    }

    /// Gives the reserved benefits of the listed lines, under the guards of their persons.
    async fn grant(&self, tx: &mut Tx<'_>, decided: &[Decided]) -> Result<(), StoreError> {
        let ids: Vec<String> = paid(decided)
            .filter_map(|(_, line)| line.benefit_id.clone())
            .collect();
        let rows = benefits::queries::find_many(tx.db(), tx.county(), &ids).await?;
        let held = benefits::hold(tx, rows.into_iter().map(|row| row.person_hash)).await?;
        benefits::grant(tx, &held, &ids, self.held_on).await
    }

    /// Binds the money: one entry a fund, a posting a line, each with its sentence.
    async fn bind(
        &self,
        tx: &mut Tx<'_>,
        meeting: &meeting::Model,
        decided: &[Decided],
    ) -> Result<(), Stop<DecideRefusal>> {
        let mut by_fund: BTreeMap<&str, Vec<Line>> = BTreeMap::new();
        for (claim, line) in paid(decided) {
            by_fund
                .entry(claim.fund_id.as_str())
                .or_default()
                .push(ledger_line(claim, line));
        }
        for (fund, lines) in by_fund {
            let id =
                FundId::parse(fund).map_err(|e| StoreError::Broken(format!("fund {fund}: {e}")))?;
            let key = format!("meeting/{}/{fund}", meeting.id);
            let head = EntryHead::new(key, self.held_on).about(&meeting.id);
            let entry = Entry::commitment(head, &id, &lines)
                .map_err(|refusal| DecideRefusal::Ledger(LedgerRefusal(refusal)))?;
            match post(tx, &entry).await {
                Err(Stop::Refused(refusal)) => {
                    return Err(self.not_enough(tx, refusal).await?.into());
                }
                Err(other) => return Err(other.refused_as(DecideRefusal::Ledger)),
                Ok(_) => {}
            }
        }
        Ok(())
    }

    /// The ledger's "no" in words that name the fund and what it has left.
    async fn not_enough(
        &self,
        tx: &Tx<'_>,
        refusal: LedgerRefusal,
    ) -> Result<DecideRefusal, StoreError> {
        let ledger::Refusal::NotEnough {
            account,
            has,
            needs,
        } = &refusal.0
        else {
            return Ok(DecideRefusal::Ledger(refusal));
        };
        if account.kind() != AccountKind::Left {
            return Ok(DecideRefusal::Ledger(refusal));
        }
        let today = tx.now().date();
        let pack = training::classes::packs::in_force(tx.db(), tx.county(), today, today).await?;
        let fund = account.fund().as_str().to_owned();
        let name = pack.settings().fund(&fund).map_or_else(
            || Text::new(fund.clone(), fund.clone()),
            |fund| fund.name.clone(),
        );
        Ok(DecideRefusal::NotEnough {
            fund,
            name,
            has: *has,
            needs: *needs,
        })
    }

    /// Writes one claim, its lines and its item as decided.
    async fn write(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        one: Decided,
        minutes: &str,
    ) -> Result<meeting_item::Model, StoreError> {
        let mut after = vec![];
        for line in one.lines {
            let new = match settle(&line) {
                Some(new) => tx.update(&line, new).await?,
                None => line,
            };
            after.push(new);
        }
        let case = Case {
            standing: Standing::of(&one.claim)?,
            row: one.claim,
        };
        let held_on = self.held_on;
        let step = StepNote::new(Move::Decide, who).reason(minutes);
        let tally = Tally::of(&after);
        let row = case
            .move_to(tx, one.standing, step, |row| {
                tally.write(claim::Model {
                    decided_on: Some(held_on),
                    ..row
                })
            })
            .await?;
        after.retain(|line| line.state == LineState::Held.word());
        telling::about_lines(tx, who, &row, Act::LinesHeld, &after).await?;
        let new = meeting_item::Model {
            outcome: Outcome::Approved.word().into(),
            open: None,
            ..one.item.clone()
        };
        tx.update(&one.item, new).await
    }
}

/// The lines that get money, with their claims.
fn paid(decided: &[Decided]) -> impl Iterator<Item = (&claim::Model, &claim_line::Model)> {
    decided.iter().flat_map(|one| {
        one.lines
            .iter()
            .filter(|line| gets_money(line))
            .map(move |line| (&one.claim, line))
    })
}

/// A line under review as the decision leaves it: approved, or held until what is missing is known.
fn settle(line: &claim_line::Model) -> Option<claim_line::Model> {
    if gets_money(line) {
        return Some(claim_line::Model {
            state: LineState::Approved.word().into(),
            ..line.clone()
        });
    }
    (line.state == LineState::Claimed.word()).then(|| claim_line::Model {
        state: LineState::Held.word().into(),
        approved_fen: 0,
        reason: Some(MISSING.into()),
        ..line.clone()
    })
}
