//! The card on a person's page: the classes they are or were in, with the category as each roster wrote it.

use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, PageError, Viewer};

use super::roster::state_tag;
use crate::enrolment::panels::card_flush;
use crate::enrolment::{queries, seen};

/// The classes of a person; nothing when there are none. What a roster says of a category is the institution's word, not a tag.
pub async fn card(app: App, viewer: Viewer, person_id: String) -> Result<Html, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let enrolments = queries::of_person(db, county, &person_id).await?;
    if enrolments.is_empty() {
        return Ok(Html::default());
    }
    let opens = viewer.is_any(seen::OFFICES_AND_SCHOOL);
    let mut rows = Vec::with_capacity(enrolments.len());
    for row in &enrolments {
        let Some(class) = crate::classes::find(db, county, &row.class_id).await? else {
            continue;
        };
        let mut title = Cell::data(&class.title);
        if opens {
            title = title.link(format!("/classes/{}", class.id));
        }
        rows.push(Row::new(vec![
            title.sub(class.number.unwrap_or_default()),
            class.starts_on.map_or_else(Cell::empty, Cell::day),
            Cell::data(row.person_category.as_deref().unwrap_or_default()),
            Cell::tag(state_tag(t, row)),
        ]));
    }
    let count = u64::try_from(rows.len()).unwrap_or_default();
    let list = ListQuery::new(format!("/people/{person_id}"), "");
    let table = Table::new(t, &list, t.say("enrolment-of-person"))
        .id("classes")
        .bare()
        .column(Column::new(t.say("enrolment-col-class")))
        .column(Column::new(t.say("enrolment-col-begins")).together())
        .column(Column::new(t.say("enrolment-col-category-said")))
        .column(Column::new(t.say("enrolment-col-state")).together())
        .rows(rows, count);
    Ok(card_flush(
        "classes",
        t.say("enrolment-of-person"),
        Html::default(),
        Html::of(&table),
    ))
}
