//! A township: its people and the classes they may still join.

use web::{App, PageError, Viewer};

use super::{Group, Tile, group};
use crate::places;
use crate::reading::Reading;

pub(super) async fn township(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    // everything below a division stands between its code and the code after it
    let code = viewer.actor().region.as_str().to_owned();
    let values = vec![code.clone().into(), format!("{code}:").into()];
    let people = reading
        .count(
            "SELECT COUNT(*) AS n FROM person WHERE county_code = $1 AND forgotten_at IS NULL AND region_code >= $2 AND region_code < $3",
            values.clone(),
        )
        .await?;
    let learning = reading
        .count(
            "SELECT COUNT(DISTINCT p.id) AS n FROM person p JOIN enrolment e ON e.county_code = p.county_code AND e.person_id = p.id \
             JOIN class c ON c.county_code = e.county_code AND c.id = e.class_id \
             WHERE p.county_code = $1 AND p.region_code >= $2 AND p.region_code < $3 AND e.state = 'enrolled' \
             AND c.state IN ('approved', 'teaching')",
            values,
        )
        .await?;
    let open = crate::landing::open_count(app, t.today()).await?;
    let mut group = group(
        t,
        "home-township",
        vec![
            Tile::count(t, "home-our-people", people, places::PEOPLE).unit(t, "home-persons"),
            Tile::count(t, "home-our-learners", learning, places::PEOPLE).unit(t, "home-persons"),
            Tile::count(t, "home-open-classes", open, "/classes/open").unit(t, "home-classes"),
        ],
    );
    group.note = Some(t.say("home-township-note").into_owned());
    Ok(group)
}
