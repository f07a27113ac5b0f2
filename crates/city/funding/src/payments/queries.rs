//! Everything that reads payments. Crates below may join `payment_batch`, `payment_line` and `payment_share` on
//! `(county_code, id)`; account numbers are read through [`super::bank_file`] only.

pub mod corrections;

use std::collections::{BTreeMap, HashMap};

use registers::bank_accounts::{self, OwnerKind, bank_account};
use registers::{organisations, people};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use store::StoreError;

use super::state::{BatchState, LineStand};
use super::tables::{bank_return, payment_batch, payment_line, payment_share};
use crate::claims::LineState;
use crate::claims::tables::{claim, claim_line};
use crate::funds::tables::appropriation;

/// Ids asked for in one query.
const CHUNK: usize = 1000;

/// Why a claim cannot be paid yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// No account is confirmed.
    NoAccount,
    /// The account belongs to another name.
    HolderDiffers,
    /// The payee is not in the registers.
    NoPayee,
}

impl Obstacle {
    /// The word in messages and logs.
    pub const fn word(self) -> &'static str {
        match self {
            Obstacle::NoAccount => "no account is confirmed",
            Obstacle::HolderDiffers => "the account belongs to another name",
            Obstacle::NoPayee => "the payee is not registered",
        }
    }
}

/// A claim with the lines that wait for payment.
#[derive(Clone, Debug)]
pub struct Payable {
    /// The claim.
    pub claim: claim::Model,
    /// Its cleared lines.
    pub lines: Vec<claim_line::Model>,
    /// Who receives the money.
    pub payee_name: String,
    /// The confirmed account.
    pub account: Option<bank_account::Model>,
    /// Why it cannot be paid yet.
    pub obstacle: Option<Obstacle>,
}

impl Payable {
    /// What is to be paid.
    pub fn amount_fen(&self) -> i64 {
        self.lines.iter().map(|line| line.approved_fen).sum()
    }
}

/// Claims with lines that wait for payment, in the order of their numbers. Fund and owner narrow them.
pub async fn payable(
    conn: &impl ConnectionTrait,
    county: &str,
    fund: Option<&str>,
    owner: Option<&str>,
) -> Result<Vec<Payable>, StoreError> {
    let cleared: Vec<claim_line::Model> = claim_line::Entity::find()
        .filter(claim_line::Column::CountyCode.eq(county))
        .filter(claim_line::Column::State.eq(LineState::Cleared.word()))
        .order_by_asc(claim_line::Column::ClaimId)
        .order_by_asc(claim_line::Column::Place)
        .all(conn)
        .await?;
    let mut of_claim: BTreeMap<String, Vec<claim_line::Model>> = BTreeMap::new();
    for line in cleared {
        of_claim
            .entry(line.claim_id.clone())
            .or_default()
            .push(line);
    }
    let ids: Vec<String> = of_claim.keys().cloned().collect();
    let mut claims: Vec<claim::Model> =
        claims_of(conn, county, &ids).await?.into_values().collect();
    claims.retain(|claim| {
        fund.is_none_or(|fund| claim.fund_id == fund)
            && owner.is_none_or(|owner| claim.payment_owner == owner)
    });
    claims.sort_by(|one, other| one.number.cmp(&other.number));
    let payees = Payees::of(conn, county, &claims).await?;
    Ok(claims
        .into_iter()
        .map(|claim| {
            let lines = of_claim.remove(&claim.id).unwrap_or_default();
            let (payee_name, account, obstacle) = payees.answer(&claim);
            Payable {
                claim,
                lines,
                payee_name,
                account,
                obstacle,
            }
        })
        .collect())
}

/// Names and confirmed accounts of payees.
pub(super) struct Payees {
    names: HashMap<String, String>,
    accounts: HashMap<String, bank_account::Model>,
}

impl Payees {
    pub(super) async fn of(
        conn: &impl ConnectionTrait,
        county: &str,
        claims: &[claim::Model],
    ) -> Result<Payees, StoreError> {
        let ids = |kind: &str| -> Vec<String> {
            let mut ids: Vec<String> = claims
                .iter()
                .filter(|claim| claim.payee_kind == kind)
                .map(|claim| claim.payee_id.clone())
                .collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        };
        let (companies, persons) = (ids("organisation"), ids("person"));
        let mut names = organisations::names(conn, county, &companies).await?;
        names.extend(people::queries::names(conn, county, &persons).await?);
        let kinds = [
            (OwnerKind::Organisation, companies),
            (OwnerKind::Person, persons),
        ];
        let mut accounts = HashMap::new();
        for (kind, ids) in kinds {
            accounts.extend(bank_accounts::confirmed_many(conn, county, kind, &ids).await?);
        }
        Ok(Payees { names, accounts })
    }

    pub(super) fn answer(
        &self,
        claim: &claim::Model,
    ) -> (String, Option<bank_account::Model>, Option<Obstacle>) {
        let Some(name) = self.names.get(&claim.payee_id).cloned() else {
            return (String::new(), None, Some(Obstacle::NoPayee));
        };
        let account = self.accounts.get(&claim.payee_id).cloned();
        let key = people::queries::name_key;
        let obstacle = match &account {
            None => Some(Obstacle::NoAccount),
            Some(account) if key(&account.holder) != key(&name) => Some(Obstacle::HolderDiffers),
            Some(_) => None,
        };
        (name, account, obstacle)
    }
}

/// Claims by id.
pub async fn claims_of(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, claim::Model>, StoreError> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows = claim::Entity::find()
            .filter(claim::Column::CountyCode.eq(county))
            .filter(claim::Column::Id.is_in(chunk.iter().cloned()))
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(found)
}

/// Which batches are wanted.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of this fund.
    pub fund_id: Option<String>,
    /// That stand there.
    pub state: Option<BatchState>,
    /// With this number.
    pub number: Option<String>,
}

impl Wanted {
    fn condition(&self, county: &str) -> Condition {
        let mut condition = Condition::all().add(payment_batch::Column::CountyCode.eq(county));
        if let Some(fund) = &self.fund_id {
            condition = condition.add(payment_batch::Column::FundId.eq(fund));
        }
        if let Some(state) = self.state {
            condition = condition.add(payment_batch::Column::State.eq(state.word()));
        }
        if let Some(number) = &self.number {
            condition = condition.add(payment_batch::Column::Number.eq(number));
        }
        condition
    }
}

/// How many batches.
pub async fn count(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
) -> Result<u64, StoreError> {
    Ok(payment_batch::Entity::find()
        .filter(wanted.condition(county))
        .count(conn)
        .await?)
}

/// A page of batches, the newest first.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    (offset, limit): (u64, u64),
) -> Result<Vec<payment_batch::Model>, StoreError> {
    Ok(payment_batch::Entity::find()
        .filter(wanted.condition(county))
        .order_by_desc(payment_batch::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await?)
}

/// Batches after a key, for the API.
pub async fn after(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<payment_batch::Model>, StoreError> {
    Ok(store::after_key(
        conn,
        payment_batch::Entity::find().filter(wanted.condition(county)),
        payment_batch::Column::Id,
        after,
        limit,
    )
    .await?)
}

/// One batch.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<payment_batch::Model>, StoreError> {
    Ok(
        payment_batch::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(conn)
            .await?,
    )
}

/// Where a stored batch stands.
pub fn state_of(row: &payment_batch::Model) -> Result<BatchState, StoreError> {
    BatchState::from_word(&row.state)
        .ok_or_else(|| StoreError::Broken(format!("payment batch {}: {}", row.id, row.state)))
}

/// Where a stored line stands.
pub fn stand_of(row: &payment_line::Model) -> Result<LineStand, StoreError> {
    LineStand::from_word(&row.state)
        .ok_or_else(|| StoreError::Broken(format!("payment line {}: {}", row.id, row.state)))
}

/// The lines of a batch in their order, removed ones too.
pub async fn lines(
    conn: &impl ConnectionTrait,
    county: &str,
    batch_id: &str,
) -> Result<Vec<payment_line::Model>, StoreError> {
    Ok(payment_line::Entity::find()
        .filter(payment_line::Column::CountyCode.eq(county))
        .filter(payment_line::Column::BatchId.eq(batch_id))
        .order_by_asc(payment_line::Column::Place)
        .all(conn)
        .await?)
}

/// The lines of a claim that were or are paid, the oldest first: what the case page shows.
pub async fn lines_of_claim(
    conn: &impl ConnectionTrait,
    county: &str,
    claim_id: &str,
) -> Result<Vec<payment_line::Model>, StoreError> {
    Ok(payment_line::Entity::find()
        .filter(payment_line::Column::CountyCode.eq(county))
        .filter(payment_line::Column::ClaimId.eq(claim_id))
        .order_by_asc(payment_line::Column::Id)
        .all(conn)
        .await?)
}

/// Some lines by id.
pub async fn lines_by_id(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<Vec<payment_line::Model>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        found.extend(
            payment_line::Entity::find()
                .filter(payment_line::Column::CountyCode.eq(county))
                .filter(payment_line::Column::Id.is_in(chunk.iter().cloned()))
                .order_by_asc(payment_line::Column::Id)
                .all(conn)
                .await?,
        );
    }
    Ok(found)
}

/// The shares of some lines, in the order of their keys.
pub async fn shares(
    conn: &impl ConnectionTrait,
    county: &str,
    line_ids: &[String],
) -> Result<Vec<payment_share::Model>, StoreError> {
    let mut found = Vec::new();
    for chunk in line_ids.chunks(CHUNK) {
        found.extend(
            payment_share::Entity::find()
                .filter(payment_share::Column::CountyCode.eq(county))
                .filter(payment_share::Column::PaymentLineId.is_in(chunk.iter().cloned()))
                .order_by_asc(payment_share::Column::Id)
                .all(conn)
                .await?,
        );
    }
    Ok(found)
}

/// Bounced lines that nobody pays again yet, the oldest first.
pub async fn bounced(
    conn: &impl ConnectionTrait,
    county: &str,
) -> Result<Vec<payment_line::Model>, StoreError> {
    let lines = payment_line::Entity::find()
        .filter(payment_line::Column::CountyCode.eq(county))
        .filter(payment_line::Column::State.eq(LineStand::Bounced.word()))
        .order_by_asc(payment_line::Column::Id)
        .all(conn)
        .await?;
    let ids: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
    let again = retried(conn, county, &ids).await?;
    Ok(lines
        .into_iter()
        .filter(|line| !again.contains_key(&line.id))
        .collect())
}

/// Which of these lines are paid again by a live line, and by which.
pub async fn retried(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, String>, StoreError> {
    let mut found = HashMap::new();
    for chunk in ids.chunks(CHUNK) {
        let rows = payment_line::Entity::find()
            .filter(payment_line::Column::CountyCode.eq(county))
            .filter(payment_line::Column::RetryOf.is_in(chunk.iter().cloned()))
            .filter(payment_line::Column::Live.is_not_null())
            .all(conn)
            .await?;
        found.extend(
            rows.into_iter()
                .filter_map(|row| Some((row.retry_of?, row.id))),
        );
    }
    Ok(found)
}

/// The file of this content, if it was read before.
pub async fn return_of(
    conn: &impl ConnectionTrait,
    county: &str,
    sha256: &str,
) -> Result<Option<bank_return::Model>, StoreError> {
    Ok(bank_return::Entity::find()
        .filter(bank_return::Column::CountyCode.eq(county))
        .filter(bank_return::Column::Sha256.eq(sha256))
        .one(conn)
        .await?)
}

/// The return files of a batch.
pub async fn returns(
    conn: &impl ConnectionTrait,
    county: &str,
    batch_id: &str,
) -> Result<Vec<bank_return::Model>, StoreError> {
    Ok(bank_return::Entity::find()
        .filter(bank_return::Column::CountyCode.eq(county))
        .filter(bank_return::Column::BatchId.eq(batch_id))
        .order_by_asc(bank_return::Column::Id)
        .all(conn)
        .await?)
}

/// One appropriation.
pub async fn appropriation(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<appropriation::Model>, StoreError> {
    Ok(
        appropriation::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(conn)
            .await?,
    )
}

/// What has arrived, in fen.
pub async fn paid(conn: &impl ConnectionTrait, county: &str) -> Result<i64, StoreError> {
    let sql = "SELECT CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT) AS fen FROM payment_line WHERE county_code = $1 AND state = 'paid'";
    let row = conn
        .query_one_raw(sea_orm::Statement::from_sql_and_values(
            conn.get_database_backend(),
            sql,
            [county.into()],
        ))
        .await?;
    Ok(match row {
        Some(row) => row.try_get("", "fen")?,
        None => 0,
    })
}
