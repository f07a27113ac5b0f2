//! “Money late: 指标未到 for 47 days, the clock shows whose turn; a clerk types 6,500 for 650 and is stopped.”
//!
//! The money itself came early in the year, so that meetings may bind it; the document that lets finance pay it out did not.
//! The first notice ends on 22 March, the document comes on 8 May.

use chrono::NaiveDate;
use funding::claims::commands::SetAmount;
use funding::funds::commands::appropriate::Appropriate;
use funding::funds::commands::take_in::TakeIn;
use kernel::{Moment, Money};
use store::{CommandError, Refusal};

use super::Scene;
use crate::demonstration::agenda::at;
use crate::demonstration::classes::{ClassPlan, Script};
use crate::demonstration::money::FUND;
use crate::demonstration::names::People;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;
use crate::demonstration::{Failed, done};

/// The class's place; it is the first whose money waits.
pub const PLACE: usize = 0;
/// Fen per learner that the year needs at most.
const PER_HEAD: i64 = 65_000;
/// The least that is put at disposal.
const LEAST: i64 = 180_000_000;

/// An ordinary class of twenty, the year's first.
pub fn plan(people: &mut People) -> ClassPlan {
    let roster = (0..20).map(|_| people.next()).collect();
    ClassPlan {
        script: Script {
            certain: true,
            ..Script::default()
        },
        ..ClassPlan::special(PLACE, 2, 2, day(1, 18), roster)
    }
}

/// Its scenes: the class is claimed on 22 February.
pub fn scenes() -> Vec<(Moment, Scene)> {
    vec![
        (at(day(2, 23), 11, 0), Scene::TypedTooMuch),
        (at(arrives_on(), 9, 0), Scene::MoneyArrives),
    ]
}

/// The day the document comes: 47 days after the end of the first notice.
pub fn arrives_on() -> NaiveDate {
    day(5, 8)
}

fn needed(year: &Year<'_>) -> i64 {
    let heads = i64::try_from(year.learners).unwrap_or(i64::MAX / PER_HEAD);
    (heads * PER_HEAD).max(LEAST)
}

/// The superior's advance of the year is in the treasury.
pub async fn advance(year: &mut Year<'_>) -> Result<(), Failed> {
    let income = TakeIn {
        fund_id: FUND.into(),
        source: "提前下达的2023年就业补助资金".into(),
        amount: Money::from_fen(needed(year) / 2),
        on: year.store.now().date(),
    };
    done(year.store, income, &year.cast.finance[0].actor).await?;
    Ok(())
}

/// The document that lets finance pay comes.
pub async fn arrives(year: &mut Year<'_>) -> Result<(), Failed> {
    let appropriation = Appropriate {
        fund_id: FUND.into(),
        document_number: "永财指〔2023〕12号".into(),
        year: 2023,
        amount: Money::from_fen(needed(year)),
        issued_on: arrives_on(),
        subject: "2080702".into(),
    };
    done(year.store, appropriation, &year.cast.finance[0].actor).await?;
    Ok(())
}

/// The clerk fixes a line at ten times its sum, and is stopped with the sentence that sets the bound.
pub async fn typed_too_much(year: &mut Year<'_>) -> Result<(), Failed> {
    let claim = year.claim(PLACE)?.to_owned();
    let line = year.office().lines(&claim).await?.swap_remove(0);
    let typed = SetAmount {
        seen: year.office().seen(&claim).await?,
        claim_id: claim,
        line_id: line.id,
        amount: Money::from_fen(10 * PER_HEAD),
        reason: "按协议核定".into(),
    };
    let clerk = &year.cast.clerks[0].actor;
    match year.store.run(typed, clerk, &year.store.id()).await {
        Err(CommandError::Refused(refusal)) if refusal.sentence() == Some("3.3.5") => Ok(()),
        Err(other) => Err(Failed::new("6,500 for 650", format!("{other:?}"))),
        Ok(_) => Err(Failed::new("6,500 for 650", "went through")),
    }
}
