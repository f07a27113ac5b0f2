//! The bureau: what waits for a hand today, and what is ready for a meeting.

use chrono::NaiveDate;
use kernel::{Role, WorkCalendar};
use web::{App, PageError, Viewer};

use super::{Group, Tile, group};
use crate::places;
use crate::reading::Reading;

/// Working days within which a deadline counts as near.
const NEAR: u32 = 3;

/// The states whose turn a reader of the bureau has, as a list for a statement.
pub(in crate::home) fn turns(viewer: &Viewer) -> Vec<&'static str> {
    [
        (Role::Clerk, "submitted"),
        (Role::Reviewer, "checked"),
        (Role::Leader, "reviewed"),
    ]
    .into_iter()
    .filter(|(role, _)| viewer.is(*role))
    .map(|(_, state)| state)
    .collect()
}

/// `'a', 'b'` of our own words.
pub(in crate::home) fn listed(words: &[&'static str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    quoted.join(", ")
}

/// The last day that counts as near; today's reading when the calendar does not reach so far.
fn near(today: NaiveDate) -> NaiveDate {
    WorkCalendar::national()
        .end_of(today, NEAR, false)
        .unwrap_or(today)
}

pub(super) async fn bureau(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let states = listed(&turns(viewer));
    let waiting = |table: &str| {
        format!("SELECT COUNT(*) AS n FROM {table} WHERE county_code = $1 AND state IN ({states})")
    };
    let classes = reading.count(&waiting("class"), vec![]).await?;
    let claims = reading.count(&waiting("claim"), vec![]).await?;
    let due = format!(
        "SELECT (SELECT COUNT(*) FROM class WHERE county_code = $1 AND state IN ({states}) AND due_on <= $2) + \
         (SELECT COUNT(*) FROM claim WHERE county_code = $1 AND state IN ({states}) AND due_on <= $2) AS n"
    );
    let late = reading.count(&due, vec![near(t.today()).into()]).await?;
    let differences = reading
        .count(
            "SELECT COUNT(*) AS n FROM platform_difference WHERE county_code = $1 AND state = 'open'",
            vec![],
        )
        .await?;
    let objections = reading
        .count(
            "SELECT COUNT(*) AS n FROM objection WHERE county_code = $1 AND state = 'open'",
            vec![],
        )
        .await?;
    let mut tiles = vec![
        Tile::count(t, "home-classes-today", classes, places::CLASS_QUEUE),
        Tile::count(t, "home-claims-today", claims, places::CLAIM_QUEUE),
        Tile::count(t, "home-nearly-late", late, "/home#pressing")
            .under(t.with("home-within").n("n", NEAR).to_string()),
        Tile::count(t, "home-platform", differences, places::PLATFORM).unit(t, "home-rows"),
    ];
    if viewer.is(Role::Clerk) {
        tiles.push(Tile::count(
            t,
            "home-objections",
            objections,
            places::OBJECTIONS,
        ));
    }
    Ok(group(t, "home-today", tiles))
}

pub(super) async fn meeting(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let ready = reading
        .count(
            "SELECT COUNT(*) AS n FROM claim WHERE county_code = $1 AND state = 'approved'",
            vec![],
        )
        .await?;
    let sum = reading
        .fen(
            "SELECT CAST(SUM(approved_fen) AS BIGINT) AS n FROM claim WHERE county_code = $1 AND state = 'approved'",
            vec![],
        )
        .await?;
    let listed = reading
        .count(
            "SELECT COUNT(*) AS n FROM meeting WHERE county_code = $1 AND state = 'listed'",
            vec![],
        )
        .await?;
    let unpublished = reading
        .count(
            "SELECT COUNT(*) AS n FROM claim_line WHERE county_code = $1 AND state = 'approved'",
            vec![],
        )
        .await?;
    Ok(group(
        t,
        "home-meeting",
        vec![
            Tile::count(t, "home-ready-for-meeting", ready, places::MEETINGS)
                .under(t.with("home-sum").money("amount", sum).to_string()),
            Tile::count(t, "home-lists-undecided", listed, places::MEETINGS),
            Tile::count(t, "home-to-publish", unpublished, places::NOTICE_DESK)
                .unit(t, "home-persons"),
        ],
    ))
}
