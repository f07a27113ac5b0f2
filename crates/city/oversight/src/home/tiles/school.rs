//! Who trains: a school, its teachers, an enterprise.

use web::{App, PageError, Viewer};

use super::{Group, Tile, group};
use crate::places;
use crate::reading::Reading;

pub(super) async fn school(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let own = vec![sea_orm::Value::from(viewer.organisation()?)];
    let count = |table: &str, states: &str| {
        format!(
            "SELECT COUNT(*) AS n FROM {table} WHERE county_code = $1 AND organisation_id = $2 AND state IN ({states})"
        )
    };
    let mine = reading
        .count(
            &count("class", "'draft', 'approved', 'teaching'"),
            own.clone(),
        )
        .await?;
    let theirs = reading
        .count(
            &count("class", "'submitted', 'checked', 'reviewed'"),
            own.clone(),
        )
        .await?;
    let returned_classes = reading
        .count(&count("class", "'returned'"), own.clone())
        .await?;
    let returned_claims = reading
        .count(&count("claim", "'returned'"), own.clone())
        .await?;
    let in_review = reading
        .count(
            &count("claim", "'submitted', 'checked', 'reviewed', 'approved'"),
            own.clone(),
        )
        .await?;
    let outstanding = reading
        .fen(
            "SELECT CAST(SUM(l.approved_fen) AS BIGINT) AS n FROM claim_line l JOIN claim c \
             ON c.county_code = l.county_code AND c.id = l.claim_id WHERE l.county_code = $1 AND c.organisation_id = $2 \
             AND l.state IN ('approved', 'noticed', 'objected', 'cleared', 'in_payment', 'bounced')",
            own,
        )
        .await?;
    let mut group = group(
        t,
        "home-school",
        vec![
            Tile::count(t, "home-our-turn", mine, places::CLASSES)
                .under(t.with("home-with-bureau").n("n", theirs).to_string()),
            Tile::count(
                t,
                "home-returned",
                returned_classes + returned_claims,
                if returned_classes > 0 {
                    places::CLASSES
                } else {
                    places::CLAIMS
                },
            ),
            Tile::count(t, "home-claims-in-review", in_review, places::CLAIMS),
            Tile::money(t, "home-outstanding", outstanding, places::CLAIMS),
        ],
    );
    group.note = Some(t.say("home-school-note").into_owned());
    Ok(group)
}

pub(super) async fn teacher(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let own = viewer.organisation()?;
    let on = |compare: &str| {
        format!(
            "SELECT COUNT(*) AS n FROM lesson l JOIN class c ON c.county_code = l.county_code AND c.id = l.class_id \
             WHERE l.county_code = $1 AND c.organisation_id = $2 AND l.state = 'planned' AND l.on_date {compare} $3"
        )
    };
    let values = vec![own.into(), t.today().into()];
    let today = reading.count(&on("="), values.clone()).await?;
    let unmarked = reading.count(&on("<"), values).await?;
    Ok(group(
        t,
        "home-teacher",
        vec![
            Tile::count(t, "home-lessons-today", today, places::LESSONS).unit(t, "home-lessons"),
            Tile::count(t, "home-lessons-unmarked", unmarked, places::LESSONS)
                .unit(t, "home-lessons"),
        ],
    ))
}
