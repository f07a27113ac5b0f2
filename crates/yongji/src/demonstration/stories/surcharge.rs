//! “Year end: rural distinct persons and head-times, both shown; education surcharge 29.4 % in the third quarter warns, 31.2 %
//! at year end.”
//!
//! The quarters come in with their source. The share that went to vocational education is another office's figure: the
//! product does not reckon it yet, and no warning of it is played.

use funding::funds::commands::take_in::TakeIn;
use kernel::{Moment, Money};

use super::Scene;
use crate::demonstration::agenda::at;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;
use crate::demonstration::{Failed, done};

/// The fund.
pub const FUND: &str = "education-surcharge";
/// What each quarter brought, in fen.
pub const QUARTERS: [i64; 4] = [412_600_000, 396_800_000, 405_300_000, 428_900_000];

/// Each quarter is entered once its books are closed.
pub fn scenes() -> Vec<(Moment, Scene)> {
    [day(4, 12), day(7, 12), day(10, 12), day(12, 28)]
        .into_iter()
        .enumerate()
        .map(|(quarter, day)| (at(day, 10, 15), Scene::Surcharge(quarter)))
        .collect()
}

/// The fund officer enters a quarter with its source.
pub async fn comes_in(year: &mut Year<'_>, quarter: usize) -> Result<(), Failed> {
    let income = TakeIn {
        fund_id: FUND.into(),
        source: format!("教育费附加2023年第{}季度入库报表", quarter + 1),
        amount: Money::from_fen(QUARTERS.get(quarter).copied().unwrap_or_default()),
        on: year.store.now().date(),
    };
    done(year.store, income, &year.cast.finance[1].actor).await?;
    Ok(())
}
