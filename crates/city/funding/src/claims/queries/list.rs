//! Lists of claims: what may be asked for, in which order it comes, what it adds up to.

use chrono::NaiveDate;
use kernel::{Money, Role};
use registers::organisations::organisation;
use sea_orm::sea_query::{NullOrdering, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, Order, QueryFilter,
    QueryOrder, QuerySelect, Select,
};
use store::StoreError;
use training::classes::class;

use crate::claims::state::Phase;
use crate::claims::tables::{claim, claim_line};

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Only this institution's.
    pub organisation: Option<String>,
    /// Only those in these phases; empty for all.
    pub phases: Vec<Phase>,
    /// Only under this programme.
    pub programme: Option<String>,
    /// Only with such answers.
    pub answers: Option<Answers>,
    /// Only those that press so.
    pub due: Option<Due>,
    /// A number of a claim (its beginning) or class, the beginning of an institution's name, a learner's full name.
    pub words: Option<String>,
    /// Only those that stand on no meeting's list.
    pub unlisted: bool,
}

/// What the lines of a claim answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// Every line is a yes.
    AllYes,
    /// A line waits for an answer.
    SomeUnknown,
    /// A line is a no.
    SomeNo,
}

/// How a claim presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Its last day is over.
    Over(NaiveDate),
    /// Its last day is this one, or over.
    By(NaiveDate),
}

/// What a list may be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortedBy {
    /// The last day of the present step; those without one behind.
    Due,
    /// The number.
    Number,
    /// What is claimed.
    Amount,
    /// When it was sent; drafts behind.
    Submitted,
}

/// What a list adds up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Claims.
    pub count: u64,
    /// Their lines.
    pub lines: i64,
    /// What they claim.
    pub claimed: Money,
    /// What stands as approved.
    pub approved: Money,
}

/// The phases that wait for one of these roles: the queue and its badge.
pub fn phases_of(roles: &[Role]) -> Vec<Phase> {
    Phase::ALL
        .iter()
        .copied()
        .filter(|phase| phase.turn().is_some_and(|role| roles.contains(&role)))
        .collect()
}

fn filtered(county: &str, wanted: &Wanted) -> Select<claim::Entity> {
    use claim::Column;
    let mut query = claim::Entity::find().filter(Column::CountyCode.eq(county));
    if let Some(organisation) = &wanted.organisation {
        query = query.filter(Column::OrganisationId.eq(organisation));
    }
    if !wanted.phases.is_empty() {
        query = query.filter(Column::State.is_in(wanted.phases.iter().map(|phase| phase.word())));
    }
    if let Some(programme) = &wanted.programme {
        query = query.filter(Column::ProgrammeId.eq(programme));
    }
    query = match wanted.answers {
        Some(Answers::AllYes) => query
            .filter(Column::UnknownLines.eq(0))
            .filter(Column::NoLines.eq(0)),
        Some(Answers::SomeUnknown) => query.filter(Column::UnknownLines.gt(0)),
        Some(Answers::SomeNo) => query.filter(Column::NoLines.gt(0)),
        None => query,
    };
    query = match wanted.due {
        Some(Due::Over(today)) => query.filter(Column::DueOn.lt(today)),
        Some(Due::By(day)) => query.filter(Column::DueOn.lte(day)),
        None => query,
    };
    if wanted.unlisted {
        query = query.filter(Column::MeetingId.is_null());
    }
    match wanted.words.as_deref().map(str::trim) {
        None | Some("") => query,
        Some(words) => query.filter(named(county, words)),
    }
}

/// Claims that a word names: by number, class, institution or learner.
fn named(county: &str, words: &str) -> Condition {
    // the greatest character ends every text that begins so
    let end = format!("{words}\u{10FFFF}");
    Condition::any()
        .add(
            Condition::all()
                .add(claim::Column::Number.gte(words))
                .add(claim::Column::Number.lt(&end)),
        )
        .add(claim::Column::ClassId.in_subquery(classes_named(county, words)))
        .add(claim::Column::OrganisationId.in_subquery(institutions_named(county, words, &end)))
        .add(claim::Column::Id.in_subquery(claims_of_learner(county, words)))
}

fn classes_named(county: &str, words: &str) -> SelectStatement {
    Query::select()
        .column(class::Column::Id)
        .from(class::Entity)
        .and_where(class::Column::CountyCode.eq(county))
        .and_where(class::Column::Number.eq(words))
        .to_owned()
}

fn institutions_named(county: &str, words: &str, end: &str) -> SelectStatement {
    Query::select()
        .column(organisation::Column::Id)
        .from(organisation::Entity)
        .and_where(organisation::Column::CountyCode.eq(county))
        .and_where(organisation::Column::Name.gte(words))
        .and_where(organisation::Column::Name.lt(end))
        .to_owned()
}

fn claims_of_learner(county: &str, words: &str) -> SelectStatement {
    Query::select()
        .column(claim_line::Column::ClaimId)
        .from(claim_line::Entity)
        .and_where(claim_line::Column::CountyCode.eq(county))
        .and_where(claim_line::Column::PersonName.eq(words))
        .to_owned()
}

#[derive(FromQueryResult)]
struct SumRow {
    count: i64,
    lines: Option<i64>,
    claimed: Option<i64>,
    approved: Option<i64>,
}

/// What everything asked for adds up to.
pub async fn sums(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
) -> Result<Sums, StoreError> {
    use sea_orm::sea_query::Expr;
    let sum = |column: &str| Expr::cust(format!("CAST(SUM({column}) AS BIGINT)"));
    let row = filtered(county, wanted)
        .select_only()
        .column_as(Expr::cust("COUNT(*)"), "count")
        .column_as(sum("lines"), "lines")
        .column_as(sum("claimed_fen"), "claimed")
        .column_as(sum("approved_fen"), "approved")
        .into_model::<SumRow>()
        .one(conn)
        .await?;
    Ok(row.map_or_else(Sums::default, |row| Sums {
        count: u64::try_from(row.count).unwrap_or(0),
        lines: row.lines.unwrap_or(0),
        claimed: Money::from_fen(row.claimed.unwrap_or(0)),
        approved: Money::from_fen(row.approved.unwrap_or(0)),
    }))
}

/// Some of the claims asked for.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    by: SortedBy,
    order: Order,
    window: (u64, u64),
) -> Result<Vec<claim::Model>, StoreError> {
    use claim::Column;
    let query = filtered(county, wanted);
    let query = match by {
        SortedBy::Due => query.order_by_with_nulls(Column::DueOn, order, NullOrdering::Last),
        SortedBy::Number => query.order_by(Column::Number, order),
        SortedBy::Amount => query.order_by(Column::ClaimedFen, order),
        SortedBy::Submitted => {
            query.order_by_with_nulls(Column::SubmittedAt, order, NullOrdering::Last)
        }
    };
    let (offset, limit) = window;
    Ok(query
        .order_by_asc(Column::Id)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await?)
}

/// Those after an id, in the order of ids, for the API.
pub async fn after(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<claim::Model>, StoreError> {
    Ok(store::after_key(
        conn,
        filtered(county, wanted),
        claim::Column::Id,
        after,
        limit,
    )
    .await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_officer_is_waited_for_by_the_phases_of_their_turn() {
        assert_eq!(phases_of(&[Role::Clerk]), [Phase::Submitted]);
        assert_eq!(
            phases_of(&[Role::Reviewer, Role::Leader]),
            [Phase::Checked, Phase::Reviewed]
        );
        assert_eq!(phases_of(&[Role::MeetingSecretary]), [Phase::Approved]);
        assert_eq!(
            phases_of(&[Role::SchoolManager]),
            [Phase::Draft, Phase::Returned]
        );
        assert_eq!(phases_of(&[Role::Auditor, Role::Worker]), []);
    }
}
