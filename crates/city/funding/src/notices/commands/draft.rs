//! A clerk draws up a notice of what the meeting decided: rows, names, masks and amounts are frozen.

use std::collections::HashMap;

use kernel::{Actor, Mask, Moment, Money, RegionCode, Role};
use policy::Pack;
use registers::occupations::{self, occupations};
use registers::{organisations, packs, people, regions};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};

use super::NoticeAnswer;
use crate::claims::tables::{claim, claim_line};
use crate::notices::refusal::NoticeRefusal;
use crate::notices::state::{NoticeState, mask_text};
use crate::notices::tables::{notice, notice_line};
use crate::notices::{ROWS_MOST, queries};

/// Digits of a township's code.
const TOWNSHIP_DIGITS: usize = 9;
/// Digits of an identity number, hidden entirely when it can no longer be read.
const HIDDEN_NUMBER: &str = "******************";
/// Most characters of a title.
const TITLE_MOST: usize = 100;

/// Draws up a notice of one programme.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DraftNotice {
    /// The programme, as the pack names it.
    pub programme_id: String,
    /// The claims whose approved lines are published; empty: all that wait.
    #[serde(default)]
    pub claim_ids: Vec<String>,
    /// The title; empty: in the usual words.
    #[serde(default, deserialize_with = "kernel::plain::text")]
    pub title: String,
    /// A mask the pack offers, by its name; empty: the pack's own choice.
    #[serde(default)]
    pub mask: String,
}

impl Command for DraftNotice {
    const NAME: &'static str = "notice.draft";
    const SENTENCES: &'static [&'static str] = &["4.2.3"];
    const MAY: &'static [Role] = &[Role::Clerk];
    const LONG: bool = true;
    type Answer = NoticeAnswer;
    type Refusal = NoticeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<NoticeAnswer>, Stop<NoticeRefusal>> {
        let pack = packs::in_force(tx.db(), tx.county(), now.date())
            .await?
            .ok_or(NoticeRefusal::NoPack)?;
        let programme =
            pack.programme(&self.programme_id)
                .ok_or_else(|| NoticeRefusal::NoSuchProgramme {
                    programme: self.programme_id.clone(),
                })?;
        let rule = programme
            .notice
            .as_deref()
            .and_then(|name| pack.settings().notice(name))
            .ok_or(NoticeRefusal::NoNotice)?;
        let mask = self.chosen_mask(&pack)?;
        let waiting =
            queries::waiting_lines(tx.db(), tx.county(), &self.programme_id, &self.claim_ids)
                .await?;
        if waiting.is_empty() {
            return Err(NoticeRefusal::NothingToPublish.into());
        }
        if waiting.len() > ROWS_MOST {
            return Err(NoticeRefusal::TooManyLines {
                n: waiting.len(),
                most: ROWS_MOST,
            }
            .into());
        }
        let year = now.year();
        let serial = tx.number("notice", year).await?;
        let id = tx.id();
        let rows = rows(tx, &id, &waiting, mask).await?;
        let total = Money::total(rows.iter().map(|row| Money::from_fen(row.amount_fen)))
            .map_err(|error| StoreError::Broken(error.to_string()))?;
        let title = match self.title.trim() {
            "" => format!("关于{year}年第{serial}批{}发放的公示", programme.title.zh),
            given => given.chars().take(TITLE_MOST).collect(),
        };
        let row = notice::Model {
            county_code: tx.county().into(),
            id,
            number: format!("GS{year}-{serial:03}"),
            title,
            programme_id: self.programme_id.clone(),
            state: NoticeState::Draft.word().into(),
            starts_on: None,
            ends_on: None,
            working_days: i32::from(rule.period.days),
            first_day_counts: rule.period.count_first_day,
            mask: mask_text(mask),
            lines: i32::try_from(rows.len()).unwrap_or(i32::MAX),
            amount_fen: total.fen(),
            list_digest: None,
            checkpoint_size: None,
            published_at: None,
            published_by: None,
            published_where: None,
            publication_file_id: None,
            ended_at: None,
            withdrawn_reason: None,
            made_by: who.account.clone(),
            made_at: now.utc(),
            row_version: 0,
        };
        let row = tx.insert(row).await?;
        match tx.insert_many(rows).await {
            Err(StoreError::Taken(_)) => return Err(NoticeRefusal::LineTaken.into()),
            other => other?,
        };
        Ok(NoticeAnswer::done(&row)?
            .fact("programme", self.programme_id.as_str())
            .fact("lines", row.lines)
            .fact("fen", row.amount_fen)
            .fact("mask", row.mask.as_str()))
    }
}

impl DraftNotice {
    fn chosen_mask(&self, pack: &Pack) -> Result<Mask, NoticeRefusal> {
        let masks = &pack.settings().masks;
        match self.mask.trim() {
            "" => Ok(masks.id_number),
            name => masks
                .id_number_choices
                .iter()
                .find(|choice| choice.id == name)
                .map(|choice| choice.mask)
                .ok_or(NoticeRefusal::NoSuchMask),
        }
    }
}

async fn rows(
    tx: &Tx<'_>,
    notice_id: &str,
    waiting: &[(claim::Model, claim_line::Model)],
    mask: Mask,
) -> Result<Vec<notice_line::Model>, StoreError> {
    let (db, county) = (tx.db(), tx.county());
    let persons: Vec<String> = waiting.iter().map(|(_, l)| l.person_id.clone()).collect();
    let numbers = people::queries::masked_numbers(db, tx.keys(), county, &persons, mask).await?;
    let people = people::queries::find_many(db, county, &persons).await?;
    let organisation =
        |claim: &claim::Model| (claim.payee_kind == "organisation").then(|| claim.payee_id.clone());
    let ids: Vec<String> = waiting
        .iter()
        .filter_map(|(c, _)| organisation(c))
        .collect();
    let names: HashMap<String, String> = organisations::names(db, county, &ids).await?;
    let mut rows = Vec::with_capacity(waiting.len());
    for ((claim, line), place) in waiting.iter().zip(1..) {
        let payee_name = organisation(claim)
            .and_then(|id| names.get(&id).cloned())
            .unwrap_or_else(|| line.person_name.clone());
        rows.push(notice_line::Model {
            county_code: county.into(),
            id: tx.id(),
            notice_id: notice_id.into(),
            claim_line_id: line.id.clone(),
            place,
            person_id: line.person_id.clone(),
            person_name: line.person_name.clone(),
            masked_number: numbers
                .get(&line.person_id)
                .cloned()
                .unwrap_or_else(|| HIDDEN_NUMBER.into()),
            payee_name,
            subject: subject(line),
            place_name: people
                .get(&line.person_id)
                .and_then(|person| township(person.region_code.as_deref()?)),
            amount_fen: line.approved_fen,
            live: Some(1),
            objected: false,
            row_version: 0,
        });
    }
    Ok(rows)
}

/// Occupation and level as the public reads it: 电工（五级）.
fn subject(line: &claim_line::Model) -> String {
    let name = line
        .occupation_code
        .as_deref()
        .and_then(|code| occupations().name(code));
    let level = line
        .level
        .as_deref()
        .and_then(occupations::level_of_word)
        .map(|level| short(level.zh()));
    match (name, level) {
        (Some(name), Some(level)) => format!("{name}（{level}）"),
        (Some(name), None) => name.into(),
        (None, Some(level)) => level.into(),
        (None, None) => "—".into(),
    }
}

/// The number of a level alone: 五级 of 初级工（五级）.
fn short(level: &str) -> &str {
    level
        .split_once('（')
        .map_or(level, |(_, number)| number.trim_end_matches('）'))
}

/// The township of a household register: an address is shown no further than that.
fn township(code: &str) -> Option<String> {
    let code = code.get(..TOWNSHIP_DIGITS)?;
    let code = RegionCode::parse(code).ok()?;
    regions::regions().name(&code).map(Into::into)
}
