//! The finance office: what is to be paid, what money is left, what came back.

use kernel::Money;
use web::{App, PageError, Viewer};

use super::{Group, Tile, group};
use crate::places;
use crate::reading::Reading;

pub(super) async fn finance(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let lines = |what: &str, state: &str| {
        format!("SELECT {what} AS n FROM claim_line WHERE county_code = $1 AND state = '{state}'")
    };
    let cleared = reading.count(&lines("COUNT(*)", "cleared"), vec![]).await?;
    let owed = reading
        .fen(
            &lines("CAST(SUM(approved_fen) AS BIGINT)", "cleared"),
            vec![],
        )
        .await?;
    let bounced = reading
        .count(
            "SELECT COUNT(*) AS n FROM payment_line WHERE county_code = $1 AND state = 'bounced' AND live = 1",
            vec![],
        )
        .await?;
    let batches = reading
        .count(
            "SELECT COUNT(*) AS n FROM payment_batch WHERE county_code = $1 AND state IN ('prepared', 'released')",
            vec![],
        )
        .await?;
    let left = held(reading, ledger::AccountKind::Left).await?;
    let quota = held(reading, ledger::AccountKind::QuotaLeft).await?;
    Ok(group(
        t,
        "home-finance",
        vec![
            Tile::money(t, "home-to-pay", owed, places::PAYMENTS)
                .under(t.with("home-lines").n("n", cleared).to_string()),
            Tile::money(t, "home-quota-left", quota, places::FUNDS)
                .under(t.with("home-unbound").money("amount", left).to_string()),
            Tile::count(t, "home-bounced", bounced, places::BOUNCED).unit(t, "home-payments"),
            Tile::count(t, "home-batches-open", batches, places::PAYMENTS),
        ],
    ))
}

/// What all accounts of one kind hold.
async fn held(reading: Reading<'_>, kind: ledger::AccountKind) -> Result<Money, PageError> {
    let balances = funding::funds::queries::balances(reading.db(), reading.county(), None).await?;
    let sums = balances
        .iter()
        .filter(|(account, _)| account.kind() == kind)
        .map(|(_, balance)| balance);
    Money::total(sums).map_err(PageError::broken)
}
