//! `/lessons`: the lessons of one day, for whoever teaches them. A teacher with a person behind the account sees their
//! own; an institution's account sees all of its lessons.

use axum::extract::State;
use chrono::{Days, NaiveDate};
use kernel::Role;
use web::components::{Button, Empty, Icon, LinkRow, Links, Look, Tag};
use web::table::ListQuery;
use web::{App, Html, Page, PageError, Viewer};

use super::{asked_day, place, times};
use crate::attendance::queries;
use crate::enrolment::panels::{card, card_flush, stack};
use crate::lessons;

async fn lessons_of(
    app: &App,
    viewer: &Viewer,
    day: NaiveDate,
) -> Result<Vec<lessons::lesson::Model>, PageError> {
    let (db, county) = (app.store().read(), app.county());
    if let (true, Some(person)) = (viewer.is(Role::Teacher), &viewer.actor().person) {
        let trainers = registers::trainers::queries::of_person(db, county, person).await?;
        let ids: Vec<String> = trainers.into_iter().map(|trainer| trainer.id).collect();
        return Ok(lessons::queries::of_trainers_on(db, county, &ids, day).await?);
    }
    Ok(queries::lessons_of_organisation(db, county, viewer.organisation()?, day).await?)
}

/// The lessons of a day in a card, each leading to its marks: the teacher's day, and the first thing on a teacher's first page.
pub async fn day_card(app: &App, viewer: &Viewer, day: NaiveDate) -> Result<Html, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let lessons = lessons_of(app, viewer, day).await?;
    let mut rows = Vec::with_capacity(lessons.len());
    for lesson in &lessons {
        let class = crate::classes::find(db, county, &lesson.class_id).await?;
        let title = class.map(|class| class.title).unwrap_or_default();
        let marked = queries::of_lesson(db, county, &lesson.id).await?.len();
        let tag = match marked {
            0 if !lesson.has_begun(viewer.now()) => {
                Tag::of(Look::Idle, Icon::Clock, t.say("attendance-ahead"))
            }
            0 => Tag::of(Look::Warn, Icon::Ring, t.say("attendance-unmarked")),
            _ => Tag::of(Look::Ok, Icon::Tick, t.say("attendance-marked")).count(marked),
        };
        let head = Html::join([
            Html::escaped(&times(t, lesson)),
            Html::escaped(" "),
            t.zh(&title),
        ]);
        rows.push(
            LinkRow::new(format!("/lessons/{}", lesson.id), head)
                .sub(place(t, lesson))
                .end(Html::of(&tag)),
        );
    }
    let title = t.date(day);
    Ok(if rows.is_empty() {
        card(
            "lessons",
            title,
            Html::default(),
            Html::of(&Empty::new(
                t.say("attendance-no-lessons"),
                t.say("attendance-no-lessons-why"),
            )),
        )
    } else {
        card_flush(
            "lessons",
            title,
            Html::default(),
            Html::of(&Links::new(rows)),
        )
    })
}

/// `GET /lessons`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let day = asked_day(list.day("day"), viewer.today());
    let body = day_card(&app, &viewer, day).await?;
    let to = |days: i64| {
        let other = if days < 0 {
            day.checked_sub_days(Days::new(days.unsigned_abs()))
        } else {
            day.checked_add_days(Days::new(days.unsigned_abs()))
        };
        format!("/lessons?day={}", other.unwrap_or(day))
    };
    let turn = Html::join([
        Html::of(&Button::link(t.say("attendance-day-before"), to(-1))),
        Html::escaped(" "),
        Html::of(&Button::link(t.say("attendance-day-after"), to(1))),
    ]);
    Ok(Page::phone(&viewer, t.say("attendance-day-title")).html(stack([body, turn])))
}
