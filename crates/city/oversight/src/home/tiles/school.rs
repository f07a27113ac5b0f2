//! Who trains: a school, its teachers, an enterprise.

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use training::classes::queries::Wanted;
use training::classes::{self, Phase};
use web::{App, PageError, Viewer};

use super::{Group, Tile, group};
use crate::places;
use crate::reading::Reading;

pub(super) async fn school(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let organisation = viewer.organisation()?;
    let own = vec![sea_orm::Value::from(organisation)];
    let count = |table: &str, states: &str| {
        format!(
            "SELECT COUNT(*) AS n FROM {table} WHERE county_code = $1 AND organisation_id = $2 AND state IN ({states})"
        )
    };
    let mine = reading
        .count(
            &count("class", "'draft', 'returned', 'approved', 'teaching'"),
            own.clone(),
        )
        .await?;
    let theirs = reading
        .count(
            &count("class", "'submitted', 'checked', 'reviewed'"),
            own.clone(),
        )
        .await?;
    let ungraded = classes::queries::count(
        reading.db(),
        reading.county(),
        &Wanted {
            organisation: Some(organisation.to_owned()),
            phases: vec![Phase::Finished],
            without_results: true,
            ..Wanted::default()
        },
    )
    .await?;
    let unclaimed =
        funding::claims::queries::unclaimed_classes(reading.db(), reading.county(), organisation)
            .await?
            .len() as u64;
    let drafts = reading
        .count(&count("claim", "'draft'"), own.clone())
        .await?;
    let in_review = reading
        .count(
            &count("claim", "'submitted', 'checked', 'reviewed', 'approved'"),
            own.clone(),
        )
        .await?;
    let returned = returned(reading, own.clone()).await?;
    let outstanding = reading
        .fen(
            "SELECT CAST(SUM(l.approved_fen) AS BIGINT) AS n FROM claim_line l JOIN claim c \
             ON c.county_code = l.county_code AND c.id = l.claim_id WHERE l.county_code = $1 AND c.organisation_id = $2 \
             AND l.state IN ('approved', 'noticed', 'objected', 'cleared', 'in_payment', 'bounced')",
            own,
        )
        .await?;
    let mut unclaimed_tile = Tile::count(t, "home-unclaimed", unclaimed, places::NEW_CLAIM);
    if drafts > 0 {
        unclaimed_tile =
            unclaimed_tile.under(t.with("home-claims-in-draft").n("n", drafts).to_string());
    }
    let mut group = group(
        t,
        "home-school",
        vec![
            Tile::count(t, "home-our-turn", mine, places::CLASSES_OURS)
                .under(t.with("home-with-bureau").n("n", theirs).to_string()),
            Tile::count(t, "home-ungraded", ungraded, places::CLASSES_UNGRADED),
            unclaimed_tile,
            Tile::count(t, "home-returned", returned.len() as u64, way_to(&returned)),
            Tile::count(t, "home-claims-in-review", in_review, places::CLAIMS),
            Tile::money(t, "home-outstanding", outstanding, places::CLAIMS),
        ],
    );
    group.note = Some(t.say("home-school-note").into_owned());
    Ok(group)
}

/// Something that came back to an institution.
#[derive(FromQueryResult)]
struct Returned {
    kind: String,
    id: String,
}

async fn returned(
    reading: Reading<'_>,
    own: Vec<sea_orm::Value>,
) -> Result<Vec<Returned>, PageError> {
    Ok(reading
        .rows(
            "SELECT 'class' AS kind, id FROM class WHERE county_code = $1 AND organisation_id = $2 AND state = 'returned' \
             UNION ALL SELECT 'claim' AS kind, id FROM claim WHERE county_code = $1 AND organisation_id = $2 AND state = 'returned'",
            own,
        )
        .await?)
}

/// Where the returned things are: the thing itself when it is one, else the list that holds them.
fn way_to(returned: &[Returned]) -> String {
    match returned {
        [one] if one.kind == "class" => places::class(&one.id),
        [one] => places::claim(&one.id),
        all if all.iter().any(|one| one.kind == "class") => places::CLASSES_RETURNED.to_owned(),
        [] => places::CLASSES_RETURNED.to_owned(),
        _ => places::CLAIMS_RETURNED.to_owned(),
    }
}

#[derive(FromQueryResult)]
struct Lessons {
    n: i64,
    first: Option<NaiveDate>,
}

/// How many lessons a statement finds, and the day of the first.
async fn lessons(
    reading: Reading<'_>,
    sql: &str,
    values: Vec<sea_orm::Value>,
) -> Result<(u64, Option<NaiveDate>), PageError> {
    let rows: Vec<Lessons> = reading.rows(sql, values).await?;
    Ok(rows.into_iter().next().map_or((0, None), |row| {
        (u64::try_from(row.n).unwrap_or_default(), row.first)
    }))
}

/// A teacher's own lessons where a person stands behind the account, else the institution's.
pub(super) async fn teacher(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let person = viewer.actor().person.clone().unwrap_or_default();
    let sql = |compare: &str| {
        format!(
            "SELECT CAST(COUNT(*) AS BIGINT) AS n, MIN(l.on_date) AS first FROM lesson l \
             JOIN class c ON c.county_code = l.county_code AND c.id = l.class_id \
             WHERE l.county_code = $1 AND c.organisation_id = $2 AND c.state IN ('approved', 'teaching') \
             AND l.state = 'planned' AND l.on_date {compare} $3 AND ($4 = '' OR l.trainer_id IN \
             (SELECT r.id FROM trainer r WHERE r.county_code = $1 AND r.person_id = $4))"
        )
    };
    let values: Vec<sea_orm::Value> = vec![
        viewer.organisation()?.into(),
        t.today().into(),
        person.into(),
    ];
    let (today, _) = lessons(reading, &sql("="), values.clone()).await?;
    let (unmarked, first) = lessons(reading, &sql("<"), values).await?;
    // the number opens the first day on which something is missing
    let way = first.map_or_else(
        || places::LESSONS.to_owned(),
        |day| format!("{}?day={day}", places::LESSONS),
    );
    Ok(group(
        t,
        "home-teacher",
        vec![
            Tile::count(t, "home-lessons-today", today, places::LESSONS).unit(t, "home-lessons"),
            Tile::count(t, "home-lessons-unmarked", unmarked, way).unit(t, "home-lessons"),
        ],
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_returned_things_opens_them() {
        let thing = |kind: &str, id: &str| Returned {
            kind: kind.into(),
            id: id.into(),
        };
        for (returned, way) in [
            (vec![], "/classes?state=returned"),
            (vec![thing("class", "c1")], "/classes/c1"),
            (vec![thing("claim", "m1")], "/claims/m1"),
            (
                vec![thing("class", "c1"), thing("class", "c2")],
                "/classes?state=returned",
            ),
            (
                vec![thing("claim", "m1"), thing("claim", "m2")],
                "/claims?state=returned",
            ),
            (
                vec![thing("claim", "m1"), thing("class", "c1")],
                "/classes?state=returned",
            ),
        ] {
            assert_eq!(way_to(&returned), way);
        }
    }
}
