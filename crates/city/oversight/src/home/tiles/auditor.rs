//! Who looks and does not touch: the auditor, and the administrator beside the business.

use web::{App, PageError, Viewer};

use super::leader::paid_this_year;
use super::{Group, Tile, group};
use crate::places;
use crate::reading::Reading;

pub(super) async fn auditor(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let paid = paid_this_year(reading, t.today()).await?;
    let doubts = reading
        .count(
            "SELECT COUNT(*) AS n FROM claim_check k JOIN claim c ON c.county_code = k.county_code AND c.id = k.claim_id \
             AND c.check_run = k.run WHERE k.county_code = $1 AND k.outcome IN ('fail', 'could_not_check')",
            vec![],
        )
        .await?;
    let journal = reading
        .count(
            "SELECT COUNT(*) AS n FROM journal_entry WHERE county_code = $1",
            vec![],
        )
        .await?;
    Ok(group(
        t,
        "home-auditor",
        vec![
            Tile::money(t, "home-paid-this-year", paid, "/audit"),
            Tile::count(t, "home-doubts", doubts, "/audit?doubt=1"),
            Tile::count(
                t,
                "home-exports",
                app.store().registry().tables.len() as u64,
                "/audit/exports",
            )
            .unit(t, "home-tables"),
            Tile::count(t, "home-verify", journal, "/audit/verify").unit(t, "home-entries"),
        ],
    ))
}

pub(super) async fn administrator(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let accounts = reading
        .count(
            "SELECT COUNT(*) AS n FROM account WHERE county_code = $1",
            vec![],
        )
        .await?;
    let packs = reading
        .count(
            "SELECT COUNT(*) AS n FROM pack WHERE county_code = $1",
            vec![],
        )
        .await?;
    Ok(group(
        t,
        "home-administrator",
        vec![
            Tile::count(t, "home-accounts", accounts, places::ACCOUNTS),
            Tile::count(t, "home-packs", packs, "/packs"),
        ],
    ))
}
