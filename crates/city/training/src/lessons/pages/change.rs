//! `/classes/{id}/timetable`: the timetable of a class, and `/classes/{id}/timetable/change`: lessons move with a reason.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use chrono::{NaiveTime, Timelike};
use kernel::Role;
use web::components::{Button, Note, Tone};
use web::form::{FormErrors, Reader, Seal, Values};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::rows::{table, time};
use crate::classes::class;
use crate::classes::state::{Move, Phase, REASON_MAX};
use crate::enrolment::panels::card_flush;
use crate::enrolment::seen;
use crate::lessons::commands::{LessonMove, MoveLesson};
use crate::lessons::queries;
use crate::lessons::tables::lesson;
use crate::lessons::timetable::clock;

/// The names of the trainers of these lessons.
async fn names(app: &App, lessons: &[lesson::Model]) -> Result<HashMap<String, String>, PageError> {
    let mut ids: Vec<String> = lessons
        .iter()
        .filter_map(|row| row.trainer_id.clone())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let (db, county) = (app.store().read(), app.county());
    let known = registers::trainers::find_many(db, county, &ids).await?;
    Ok(known.into_iter().map(|(id, row)| (id, row.name)).collect())
}

/// Whether the reader may change the timetable of this class now.
pub(crate) fn may_change(viewer: &Viewer, row: &class::Model) -> bool {
    viewer.is(Role::SchoolManager)
        && Phase::from_word(&row.state).is_some_and(|phase| phase.allows(Move::Change))
}

/// `GET /classes/{id}/timetable`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let row = seen::class(&app, &viewer, &id).await?;
    let lessons = queries::of_class(app.store().read(), app.county(), &id).await?;
    let names = names(&app, &lessons).await?;
    let hours: i32 = lessons
        .iter()
        .filter(|lesson| queries::is_live(lesson))
        .map(|lesson| lesson.hours)
        .sum();
    let sub = t
        .with("lesson-sum")
        .n(
            "n",
            lessons.iter().filter(|row| queries::is_live(row)).count(),
        )
        .n("hours", hours)
        .to_string();
    let body = card_flush(
        "timetable",
        t.say("lesson-timetable"),
        Html::escaped(&sub),
        table(
            t,
            &format!("/classes/{id}/timetable"),
            &lessons,
            &names,
            viewer.now(),
        ),
    );
    let mut page = Page::desk(&viewer, t.say("lesson-timetable"))
        .crumb("/classes", t.say("class-list"))
        .crumb_data(format!("/classes/{id}"), &row.title);
    if may_change(&viewer, &row) {
        let address = format!("/classes/{id}/timetable/change");
        page = page.action(Button::link(t.say("lesson-change-timetable"), address).primary());
    }
    Ok(page.html(body))
}

struct Line {
    id: String,
    day: String,
    time: String,
    content: Html,
    trainer: Html,
    to: String,
    start: String,
    end: String,
    label: String,
}

#[derive(Template)]
#[template(path = "lessons/pages/change.html")]
struct ChangeBody {
    t: T,
    action: String,
    back: String,
    seal: Seal,
    seen: i32,
    lines: Vec<Line>,
    reason: String,
    wrong: Vec<Html>,
    note: Note,
}

async fn page(
    app: &App,
    viewer: &Viewer,
    row: &class::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let mut lessons = queries::of_class(db, county, &row.id).await?;
    lessons.retain(|lesson| lesson.state == "planned");
    let names = names(app, &lessons).await?;
    let typed = |name: String| values.get(&name).unwrap_or_default().to_owned();
    let lines = lessons
        .iter()
        .map(|lesson| Line {
            day: t.iso(lesson.on_date),
            time: time(lesson),
            content: t.zh(&lesson.content),
            trainer: lesson
                .trainer_id
                .as_ref()
                .and_then(|id| names.get(id))
                .map_or_else(Html::default, |name| t.zh(name)),
            to: typed(format!("to-{}", lesson.id)),
            start: match typed(format!("start-{}", lesson.id)) {
                typed if typed.is_empty() => clock(lesson.start_minute),
                typed => typed,
            },
            end: match typed(format!("end-{}", lesson.id)) {
                typed if typed.is_empty() => clock(lesson.end_minute),
                typed => typed,
            },
            label: format!("{} {}", t.iso(lesson.on_date), time(lesson)),
            id: lesson.id.clone(),
        })
        .collect();
    let today = viewer.today();
    let rules = crate::classes::packs::filing_rules(db, county, today, today).await?;
    let note = t
        .with("lesson-change-lead")
        .n("days", i64::from(rules.change_lead.days))
        .to_string();
    let body = ChangeBody {
        t,
        action: format!("/classes/{}/timetable/change", row.id),
        back: format!("/classes/{}/timetable", row.id),
        seal: viewer.seal(),
        seen: row.row_version,
        lines,
        reason: typed("reason".to_owned()),
        wrong: errors
            .iter()
            .map(|error| t.with_args(&error.key, &error.args).html())
            .collect(),
        note: Note::new(Tone::Plain, Html::escaped(&note)),
    };
    Page::desk(viewer, t.say("lesson-change-timetable"))
        .crumb("/classes", t.say("class-list"))
        .crumb_data(format!("/classes/{}", row.id), &row.title)
        .crumb(
            format!("/classes/{}/timetable", row.id),
            t.say("lesson-timetable"),
        )
        .with_errors(&errors)
        .body(&body)
}

async fn changeable(app: &App, viewer: &Viewer, id: &str) -> Result<class::Model, PageError> {
    let row = seen::class(app, viewer, id).await?;
    if may_change(viewer, &row) {
        Ok(row)
    } else {
        Err(PageError::NotFound)
    }
}

/// `GET /classes/{id}/timetable/change`
pub async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = changeable(&app, &viewer, &id).await?;
    page(&app, &viewer, &row, &Values::default(), FormErrors::new()).await
}

/// Every lesson that got a new day, in the order of the table.
fn read(
    read: &mut Reader<'_>,
    row: &class::Model,
    lessons: &[lesson::Model],
    values: &Values,
) -> Option<MoveLesson> {
    let minute = |time: NaiveTime| i32::try_from(time.hour() * 60 + time.minute()).ok();
    let mut moves = vec![];
    for lesson in lessons {
        let to = format!("to-{}", lesson.id);
        if values.get(&to).unwrap_or_default().is_empty() {
            continue;
        }
        let on_date = read.date(&to);
        let start = read.time(&format!("start-{}", lesson.id));
        let end = read.time(&format!("end-{}", lesson.id));
        if let (Some(on_date), Some(start), Some(end)) = (on_date, start, end) {
            moves.push(LessonMove {
                lesson_id: lesson.id.clone(),
                on_date,
                start_minute: minute(start),
                end_minute: minute(end).map(|minute| if minute == 0 { 1440 } else { minute }),
                trainer_id: None,
                venue_id: None,
                room: None,
            });
        }
    }
    let reason = read.text("reason", REASON_MAX);
    let seen = read.opt_whole("seen", 0, i32::MAX).flatten();
    Some(MoveLesson {
        class_id: row.id.clone(),
        seen,
        moves,
        reason: reason?,
    })
}

/// `POST /classes/{id}/timetable/change`
pub async fn file(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = changeable(&app, &viewer, &id).await?;
    let mut lessons = queries::of_class(app.store().read(), app.county(), &id).await?;
    lessons.retain(|lesson| lesson.state == "planned");
    let done = app
        .submit(&viewer, &posted, |reader| {
            read(reader, &row, &lessons, posted.values())
        })
        .await?;
    Ok(match done {
        Ok(_) => viewer
            .go(format!("/classes/{id}/timetable"))
            .said("lesson-moved")
            .into_response(),
        Err(errors) => page(&app, &viewer, &row, posted.values(), errors)
            .await?
            .into_response(),
    })
}
