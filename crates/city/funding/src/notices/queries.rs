//! Everything that reads notices and objections. Crates below may join `notice`, `notice_line` (but `person_name` and
//! `masked_number`) and `objection` (but `words` and `contact_sealed`).

use std::collections::HashMap;

use kernel::{IdNumber, Moment};
use registers::people;
use registers::regions::regions;
use sea_orm::sea_query::NullOrdering;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
};
use store::{Keys, StoreError};

use super::state::{NoticeState, ObjectionState};
use super::tables::{notice, notice_line, objection};
use crate::claims::LineState;
use crate::claims::tables::{claim, claim_line};

/// Ids asked for in one query.
const CHUNK: usize = 1000;

/// Which notices are wanted.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of this programme.
    pub programme_id: Option<String>,
    /// That stand there; none: all.
    pub states: Vec<NoticeState>,
    /// With this number.
    pub number: Option<String>,
}

impl Wanted {
    /// What the public may see: published and ended.
    pub fn public() -> Wanted {
        Wanted {
            states: vec![NoticeState::Published, NoticeState::Ended],
            ..Wanted::default()
        }
    }

    fn condition(&self, county: &str) -> Condition {
        let mut condition = Condition::all().add(notice::Column::CountyCode.eq(county));
        if let Some(programme) = &self.programme_id {
            condition = condition.add(notice::Column::ProgrammeId.eq(programme));
        }
        if let Some(number) = &self.number {
            condition = condition.add(notice::Column::Number.eq(number));
        }
        if !self.states.is_empty() {
            condition = condition
                .add(notice::Column::State.is_in(self.states.iter().map(|state| state.word())));
        }
        condition
    }
}

/// How many notices.
pub async fn count(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
) -> Result<u64, StoreError> {
    Ok(notice::Entity::find()
        .filter(wanted.condition(county))
        .count(conn)
        .await?)
}

/// A page of notices, the newest first.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    (offset, limit): (u64, u64),
) -> Result<Vec<notice::Model>, StoreError> {
    Ok(notice::Entity::find()
        .filter(wanted.condition(county))
        .order_by(notice::Column::Id, Order::Desc)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await?)
}

/// Notices after a key, for the API.
pub async fn after(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<notice::Model>, StoreError> {
    Ok(store::after_key(
        conn,
        notice::Entity::find().filter(wanted.condition(county)),
        notice::Column::Id,
        after,
        limit,
    )
    .await?)
}

/// One notice.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<notice::Model>, StoreError> {
    Ok(
        notice::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(conn)
            .await?,
    )
}

/// Where a stored notice stands.
pub fn state_of(row: &notice::Model) -> Result<NoticeState, StoreError> {
    NoticeState::from_word(&row.state)
        .ok_or_else(|| StoreError::Broken(format!("notice {}: {}", row.id, row.state)))
}

/// The rows of a notice in their order.
pub async fn lines(
    conn: &impl ConnectionTrait,
    county: &str,
    notice_id: &str,
) -> Result<Vec<notice_line::Model>, StoreError> {
    Ok(notice_line::Entity::find()
        .filter(notice_line::Column::CountyCode.eq(county))
        .filter(notice_line::Column::NoticeId.eq(notice_id))
        .order_by_asc(notice_line::Column::Place)
        .all(conn)
        .await?)
}

/// Some rows of a notice, from a place on.
pub async fn some_lines(
    conn: &impl ConnectionTrait,
    county: &str,
    notice_id: &str,
    (offset, limit): (u64, u64),
) -> Result<Vec<notice_line::Model>, StoreError> {
    Ok(notice_line::Entity::find()
        .filter(notice_line::Column::CountyCode.eq(county))
        .filter(notice_line::Column::NoticeId.eq(notice_id))
        .order_by_asc(notice_line::Column::Place)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await?)
}

/// One row.
pub async fn line(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<notice_line::Model>, StoreError> {
    Ok(
        notice_line::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(conn)
            .await?,
    )
}

/// The row of a notice by the person's name and number; both must agree. Name and number are used for this once.
pub async fn find_row(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    notice_id: &str,
    name: &str,
    number: &IdNumber,
) -> Result<Option<notice_line::Model>, StoreError> {
    let Some(person) = people::queries::find_by_number(conn, keys, county, number).await? else {
        return Ok(None);
    };
    let row = notice_line::Entity::find()
        .filter(notice_line::Column::CountyCode.eq(county))
        .filter(notice_line::Column::NoticeId.eq(notice_id))
        .filter(notice_line::Column::PersonId.eq(&person.id))
        .order_by_asc(notice_line::Column::Place)
        .one(conn)
        .await?;
    let same = |row: &notice_line::Model| {
        people::queries::name_key(&row.person_name) == people::queries::name_key(name)
    };
    Ok(row.filter(same))
}

/// Seconds for which a row that was found may be objected to.
const PROOF_SECONDS: i64 = 3600;

/// The proof that somebody found a row by name and number, which an objection carries instead of the number; good for an hour.
pub fn proof_of(keys: &Keys, notice_line_id: &str, now: Moment) -> String {
    let until = now.micros().div_euclid(1_000_000) + PROOF_SECONDS;
    proof_until(keys, notice_line_id, until)
}

fn proof_until(keys: &Keys, notice_line_id: &str, until: i64) -> String {
    let stamp = keys.stamp("notice-row", &format!("{notice_line_id} {until}")); // not a message
    format!("{until}.{stamp}")
}

/// Whether a proof is of this row and still good.
pub fn proves(keys: &Keys, notice_line_id: &str, proof: &str, now: Moment) -> bool {
    let until = proof
        .split_once('.')
        .and_then(|(until, _)| until.parse::<i64>().ok());
    until.is_some_and(|until| {
        until >= now.micros().div_euclid(1_000_000)
            && access::equal(&proof_until(keys, notice_line_id, until), proof)
    })
}

/// The condition of objections that stand there.
fn objections_that(
    county: &str,
    state: Option<ObjectionState>,
    notice_id: Option<&str>,
) -> Select<objection::Entity> {
    let mut query = objection::Entity::find().filter(objection::Column::CountyCode.eq(county));
    if let Some(state) = state {
        query = query.filter(objection::Column::State.eq(state.word()));
    }
    if let Some(notice_id) = notice_id {
        query = query.filter(objection::Column::NoticeId.eq(notice_id));
    }
    query
}

/// How many objections stand there.
pub async fn count_objections(
    conn: &impl ConnectionTrait,
    county: &str,
    state: Option<ObjectionState>,
) -> Result<u64, StoreError> {
    Ok(objections_that(county, state, None).count(conn).await?)
}

/// Objections that stand there: those that wait before those answered, the newest first; of these `limit` from `offset` on.
pub async fn objections(
    conn: &impl ConnectionTrait,
    county: &str,
    state: Option<ObjectionState>,
    notice_id: Option<&str>,
    (offset, limit): (u64, u64),
) -> Result<Vec<objection::Model>, StoreError> {
    Ok(objections_that(county, state, notice_id)
        .order_by_with_nulls(objection::Column::Open, Order::Asc, NullOrdering::Last)
        .order_by_desc(objection::Column::RaisedAt)
        .order_by_desc(objection::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await?)
}

/// How many objections wait for an answer.
pub async fn open_objections(conn: &impl ConnectionTrait, county: &str) -> Result<u64, StoreError> {
    Ok(objection::Entity::find()
        .filter(objection::Column::CountyCode.eq(county))
        .filter(objection::Column::State.eq(ObjectionState::Open.word()))
        .count(conn)
        .await?)
}

/// One objection.
pub async fn objection(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<objection::Model>, StoreError> {
    Ok(
        objection::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(conn)
            .await?,
    )
}

/// Open objections against one row.
pub async fn open_against(
    conn: &impl ConnectionTrait,
    county: &str,
    notice_line_id: &str,
) -> Result<Vec<objection::Model>, StoreError> {
    Ok(objection::Entity::find()
        .filter(objection::Column::CountyCode.eq(county))
        .filter(objection::Column::NoticeLineId.eq(notice_line_id))
        .filter(objection::Column::State.eq(ObjectionState::Open.word()))
        .order_by_asc(objection::Column::Id)
        .all(conn)
        .await?)
}

/// Claim lines of a programme that wait to be published, with their claims, in the order of claim and place. `claims` narrows
/// them; empty means all.
pub async fn waiting_lines(
    conn: &impl ConnectionTrait,
    county: &str,
    programme_id: &str,
    claims: &[String],
) -> Result<Vec<(claim::Model, claim_line::Model)>, StoreError> {
    let approved: Vec<claim_line::Model> = claim_line::Entity::find()
        .filter(claim_line::Column::CountyCode.eq(county))
        .filter(claim_line::Column::State.eq(LineState::Approved.word()))
        .filter(claim_line::Column::ApprovedFen.gt(0))
        .all(conn)
        .await?;
    let mut ids: Vec<String> = approved.iter().map(|line| line.claim_id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut of: HashMap<String, claim::Model> = HashMap::new();
    for chunk in ids.chunks(CHUNK) {
        let rows = claim::Entity::find()
            .filter(claim::Column::CountyCode.eq(county))
            .filter(claim::Column::ProgrammeId.eq(programme_id))
            .filter(claim::Column::Id.is_in(chunk.iter().cloned()))
            .all(conn)
            .await?;
        of.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    let taken = on_live_notice(conn, county, &approved).await?;
    let mut waiting: Vec<(claim::Model, claim_line::Model)> = approved
        .into_iter()
        .filter(|line| !taken.contains_key(&line.id))
        .filter(|line| claims.is_empty() || claims.contains(&line.claim_id))
        .filter_map(|line| Some((of.get(&line.claim_id)?.clone(), line)))
        .collect();
    waiting.sort_by(|(one, first), (other, second)| {
        (&one.number, first.place).cmp(&(&other.number, second.place))
    });
    Ok(waiting)
}

async fn on_live_notice(
    conn: &impl ConnectionTrait,
    county: &str,
    lines: &[claim_line::Model],
) -> Result<HashMap<String, String>, StoreError> {
    let mut taken = HashMap::new();
    for chunk in lines.chunks(CHUNK) {
        let rows: Vec<(String, String)> = notice_line::Entity::find()
            .select_only()
            .column(notice_line::Column::ClaimLineId)
            .column(notice_line::Column::NoticeId)
            .filter(notice_line::Column::CountyCode.eq(county))
            .filter(notice_line::Column::Live.is_not_null())
            .filter(notice_line::Column::ClaimLineId.is_in(chunk.iter().map(|l| l.id.clone())))
            .into_tuple()
            .all(conn)
            .await?;
        taken.extend(rows);
    }
    Ok(taken)
}

/// The live rows these claim lines stand on.
pub async fn rows_of(
    conn: &impl ConnectionTrait,
    county: &str,
    claim_lines: &[String],
) -> Result<Vec<notice_line::Model>, StoreError> {
    let mut found = Vec::new();
    for chunk in claim_lines.chunks(CHUNK) {
        found.extend(
            notice_line::Entity::find()
                .filter(notice_line::Column::CountyCode.eq(county))
                .filter(notice_line::Column::Live.is_not_null())
                .filter(notice_line::Column::ClaimLineId.is_in(chunk.iter().cloned()))
                .all(conn)
                .await?,
        );
    }
    Ok(found)
}

/// How many county-level divisions begin with these digits.
pub fn divisions(head: &str) -> u64 {
    let regions = regions();
    let mut count = 0;
    for province in regions.provinces() {
        for city in regions.children(&province.code) {
            for county in regions.children(&city.code) {
                count += u64::from(county.code.as_str().starts_with(head));
            }
        }
    }
    count
}

/// The entries of the county's journal so far.
pub async fn journal_size(conn: &impl ConnectionTrait, county: &str) -> Result<i64, StoreError> {
    let sql = "SELECT size FROM journal_head WHERE county_code = $1";
    let row = conn
        .query_one_raw(sea_orm::Statement::from_sql_and_values(
            conn.get_database_backend(),
            sql,
            [county.into()],
        ))
        .await?;
    Ok(match row {
        Some(row) => row.try_get("", "size")?,
        None => 0,
    })
}
