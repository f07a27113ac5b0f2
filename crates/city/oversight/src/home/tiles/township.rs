//! A township: whom it has not reached yet, its people, and the classes they may still join.

use training::outreach::queries::{self as outreach, Wanted};
use web::{App, PageError, Viewer};

use super::{Group, Tile, group};
use crate::places;
use crate::reading::Reading;

pub(super) async fn township(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let region = viewer.actor().region;
    let people = Wanted {
        reach: Some(region),
        all: true,
        ..Wanted::default()
    };
    let people = outreach::count(reading.db(), reading.county(), &people).await?;
    let unreached = Wanted {
        reach: Some(region),
        ..Wanted::default()
    };
    let unreached = outreach::count(reading.db(), reading.county(), &unreached).await?;
    // everything below a division stands between its code and the code after it
    let code = region.as_str().to_owned();
    let values = vec![code.clone().into(), format!("{code}:").into()];
    let learning = reading
        .count(
            "SELECT COUNT(DISTINCT p.id) AS n FROM person p JOIN enrolment e ON e.county_code = p.county_code AND e.person_id = p.id \
             JOIN class c ON c.county_code = e.county_code AND c.id = e.class_id \
             WHERE p.county_code = $1 AND ((p.region_code >= $2 AND p.region_code < $3) \
             OR (p.residence_region >= $2 AND p.residence_region < $3)) AND e.state = 'enrolled' \
             AND c.state IN ('approved', 'teaching')",
            values,
        )
        .await?;
    let open = crate::landing::open_count(app, t.today()).await?;
    let mut group = group(
        t,
        "home-township",
        vec![
            Tile::count(t, "home-unreached", unreached, "/outreach").unit(t, "home-persons"),
            Tile::count(t, "home-our-people", people, places::PEOPLE).unit(t, "home-persons"),
            Tile::count(t, "home-our-learners", learning, places::PEOPLE).unit(t, "home-persons"),
            Tile::count(t, "home-open-classes", open, "/classes/open").unit(t, "home-classes"),
        ],
    );
    group.note = Some(t.say("home-township-note").into_owned());
    Ok(group)
}
