//! The leader: the target, the money, the time.

use chrono::{Datelike, NaiveDate};
use kernel::Money;
use web::{App, PageError, Viewer};

use super::{Group, Tile, group};
use crate::reading::Reading;

pub(super) async fn leader(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let today = t.today();
    let (rural, heads) = crate::document::rural_of(app, today.year()).await?;
    let pack = registers::packs::in_force(reading.db(), reading.county(), today).await?;
    let least = pack.as_ref().and_then(|pack| {
        pack.targets()
            .iter()
            .find(|target| target.measure == policy::Measure::DistinctPersons)
            .map(|target| target.at_least)
    });
    let paid = paid_this_year(reading, today).await?;
    let days = days_to_account(reading, today).await?;
    let target = Tile::count(t, "home-rural", rural, "/document#s3.2.4").unit(t, "home-persons");
    let target = match least {
        Some(least) => target.under(
            t.with("home-rural-target")
                .n("least", least)
                .n("heads", heads)
                .to_string(),
        ),
        None => target,
    };
    let time = match days {
        Some(days) => Tile::count(t, "home-days-to-account", days, "/audit").unit(t, "home-days"),
        None => Tile {
            figure: t.say("home-none-yet").into_owned(),
            unit: String::new(),
            ..Tile::count(t, "home-days-to-account", 0, "/audit")
        },
    };
    Ok(group(
        t,
        "home-leader",
        vec![
            target,
            Tile::money(t, "home-paid-this-year", paid, "/document"),
            time,
        ],
    ))
}

/// What arrived this calendar year.
pub(super) async fn paid_this_year(
    reading: Reading<'_>,
    today: NaiveDate,
) -> Result<Money, PageError> {
    Ok(reading
        .fen(
            "SELECT CAST(SUM(amount_fen) AS BIGINT) AS n FROM payment_line WHERE county_code = $1 AND state = 'paid' \
             AND settled_on >= $2 AND settled_on < $3",
            crate::document::this_year(today),
        )
        .await?)
}

#[derive(sea_orm::FromQueryResult)]
struct Took {
    ends_on: NaiveDate,
    settled_on: NaiveDate,
}

/// The mean number of days from the end of the notice to the account, of this year's payments. None when there is none.
async fn days_to_account(reading: Reading<'_>, today: NaiveDate) -> Result<Option<u64>, PageError> {
    let rows: Vec<Took> = reading
        .rows(
            "SELECT MAX(n.ends_on) AS ends_on, p.settled_on FROM payment_line p \
             JOIN payment_share s ON s.county_code = p.county_code AND s.payment_line_id = p.id \
             JOIN notice_line l ON l.county_code = s.county_code AND l.claim_line_id = s.claim_line_id AND l.live = 1 \
             JOIN notice n ON n.county_code = l.county_code AND n.id = l.notice_id \
             WHERE p.county_code = $1 AND p.state = 'paid' AND p.settled_on >= $2 AND p.settled_on < $3 \
             AND n.ends_on IS NOT NULL GROUP BY p.id, p.settled_on",
            crate::document::this_year(today),
        )
        .await?;
    let days = rows.iter().map(|took| {
        (took.settled_on - took.ends_on)
            .num_days()
            .max(0)
            .unsigned_abs()
    });
    let sum: u64 = days.sum();
    Ok((!rows.is_empty()).then(|| sum.div_ceil(rows.len() as u64)))
}
