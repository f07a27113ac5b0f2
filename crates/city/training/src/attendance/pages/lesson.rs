//! `/lessons/{id}`: one lesson with everybody's mark, present unless said otherwise; the paper sheet's photograph where
//! the class keeps paper.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Fact, Facts, LinkRow, Links, Note, Tone};
use web::form::{FormErrors, Seal, Values};
use web::table::Download;
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::{place, times};
use crate::attendance::AttendanceRefused;
use crate::attendance::commands::hand_sheet::HandSheet;
use crate::attendance::commands::mark::{LearnerMark, Mark, MarkLesson};
use crate::attendance::queries;
use crate::classes::class;
use crate::enrolment::panels::{card_flush, stack};
use crate::enrolment::{self, seen};
use crate::lessons::{self, lesson};

/// Characters of a reason.
const REASON_MAX: usize = 200;

struct Learner {
    id: String,
    seq: i32,
    name: Html,
    mark: &'static str,
}

#[derive(Template)]
#[template(path = "attendance/pages/marks.html")]
struct Marks {
    t: T,
    action: String,
    seal: Seal,
    wrong: Vec<Html>,
    people: Vec<Learner>,
    left: Vec<(Html, String)>,
    /// The word, its short form on the button, and the whole word.
    marks: Vec<(&'static str, String, String)>,
    paper: bool,
    again: bool,
    reason: String,
}

pub(super) async fn of(
    app: &App,
    viewer: &Viewer,
    id: &str,
) -> Result<(lesson::Model, class::Model), PageError> {
    let lesson = lessons::find(app.store().read(), app.county(), id)
        .await?
        .ok_or(PageError::NotFound)?;
    let class = seen::class(app, viewer, &lesson.class_id).await?;
    Ok((lesson, class))
}

/// Why this lesson cannot be marked now, as a note; none when it can.
fn closed(t: T, viewer: &Viewer, lesson: &lesson::Model, class: &class::Model) -> Option<String> {
    let source = class.attendance_source.as_deref().unwrap_or("yongji");
    let refused = if !matches!(class.state.as_str(), "approved" | "teaching") {
        AttendanceRefused::NotTaught
    } else if !matches!(lesson.state.as_str(), "planned" | "held") {
        AttendanceRefused::LessonOff
    } else if lesson.on_date > viewer.today() {
        AttendanceRefused::LessonAhead { on: lesson.on_date }
    } else if !lesson.has_begun(viewer.now()) {
        AttendanceRefused::NotBegun {
            start_minute: lesson.start_minute,
        }
    } else if source == "platform" {
        AttendanceRefused::OtherSource {
            source_word: source.to_owned(),
        }
    } else {
        return None;
    };
    let args = store::Refusal::args(&refused);
    Some(
        t.with_args(store::Refusal::key(&refused), &args)
            .to_string(),
    )
}

/// `GET /lessons/{id}`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    page(&app, &viewer, &id, &Values::default(), FormErrors::new()).await
}

async fn page(
    app: &App,
    viewer: &Viewer,
    id: &str,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let (lesson, class) = of(app, viewer, id).await?;
    let standing = queries::of_lesson(db, county, &lesson.id).await?;
    let all = enrolment::queries::of_class(db, county, &class.id).await?;
    let (mut people, mut left) = (Vec::new(), Vec::new());
    for row in &all {
        if let Some(day) = row.left_on.filter(|day| *day <= lesson.on_date) {
            let words = t.with("attendance-left").date("day", day).to_string();
            left.push((t.zh(&row.person_name), words));
            continue;
        }
        let typed = values.get(&format!("m-{}", row.id));
        let known = standing.get(&row.id).map(|mark| mark.mark.as_str());
        let mark = typed.or(known).and_then(Mark::from_word);
        people.push(Learner {
            id: row.id.clone(),
            seq: row.seq,
            name: t.zh(&row.person_name),
            mark: mark.unwrap_or(Mark::Present).word(),
        });
    }
    let facts = Html::of(&Facts::new(
        t,
        vec![
            Fact::new(t.say("attendance-class"), t.zh(&class.title)),
            Fact::new(
                t.say("attendance-time"),
                Html::escaped(&format!(
                    "{}　{}",
                    t.date(lesson.on_date),
                    times(t, &lesson)
                )),
            ),
            Fact::new(t.say("attendance-content"), place(t, &lesson)),
            Fact::new(
                t.say("attendance-hours"),
                Html::escaped(
                    &t.with("attendance-n-hours")
                        .n("n", lesson.hours)
                        .to_string(),
                ),
            ),
        ],
    ));
    let head = card_flush("lesson", t.say("attendance-lesson"), Html::default(), facts);
    let body = match closed(t, viewer, &lesson, &class) {
        Some(why) => Html::of(&Note::new(Tone::Plain, Html::escaped(&why))),
        None if people.is_empty() => Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("attendance-nobody")),
        )),
        None => Html::of(&Marks {
            t,
            action: format!("/lessons/{}", lesson.id),
            seal: viewer.seal(),
            wrong: errors
                .iter()
                .map(|error| t.with_args(&error.key, &error.args).html())
                .collect(),
            people,
            left,
            marks: [Mark::Present, Mark::Late, Mark::Leave, Mark::Absent]
                .map(|mark| (mark.word(), short(t, mark), words(t, mark)))
                .to_vec(),
            paper: class.attendance_source.as_deref() == Some("paper"),
            again: !standing.is_empty(),
            reason: values.get("reason").unwrap_or_default().to_owned(),
        }),
    };
    let photographs = photographs(app, viewer, &lesson).await?;
    Ok(Page::phone(viewer, t.say("attendance-mark-title"))
        .back(format!("/lessons?day={}", lesson.on_date))
        .with_errors(&errors)
        .html(stack([head, body, photographs])))
}

/// A mark in the reader's words.
pub(crate) fn words(t: T, mark: Mark) -> String {
    t.say(match mark {
        Mark::Present => "attendance-present",
        Mark::Late => "attendance-late",
        Mark::Leave => "attendance-leave",
        Mark::Absent => "attendance-absent",
    })
    .into_owned()
}

/// A mark as a button says it: four stand beside each other on a phone.
fn short(t: T, mark: Mark) -> String {
    t.say(match mark {
        Mark::Present => "attendance-short-present",
        Mark::Late => "attendance-short-late",
        Mark::Leave => "attendance-short-leave",
        Mark::Absent => "attendance-short-absent",
    })
    .into_owned()
}

/// The photographed sheets, with what spot checks found of them.
async fn photographs(
    app: &App,
    viewer: &Viewer,
    lesson: &lesson::Model,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let sheets = queries::sheets(db, county, &lesson.id).await?;
    if sheets.is_empty() {
        return Ok(Html::default());
    }
    let mut rows = vec![];
    for sheet in &sheets {
        let at = kernel::Moment::new(sheet.handed_at);
        let title = t.with("attendance-sheet-of").moment("at", at).to_string();
        let address = format!("/lessons/{}/sheets/{}", lesson.id, sheet.id);
        let samples = queries::spot_checks_of(db, county, &sheet.id).await?;
        let found = if samples.is_empty() {
            Html::escaped(&t.say("attendance-spot-none"))
        } else {
            let differ = samples
                .iter()
                .filter(|row| row.outcome == "differs")
                .count();
            t.with("attendance-spot-found")
                .n("n", samples.len())
                .n("differ", differ)
                .html()
        };
        rows.push(LinkRow::new(address.clone(), Html::escaped(&title)).sub(found));
        if viewer.is_any(seen::CHECKERS) {
            rows.push(LinkRow::new(
                format!("{address}/check"),
                Html::escaped(&t.say("attendance-spot")),
            ));
        }
    }
    Ok(card_flush(
        "sheets",
        t.say("attendance-sheets"),
        Html::default(),
        Html::of(&Links::new(rows)),
    ))
}

/// Whether bytes begin like a picture a phone makes.
fn is_picture(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xFF, 0xD8, 0xFF])
        || bytes.starts_with(b"\x89PNG\r\n")
        || (bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"))
        || bytes.get(4..8) == Some(b"ftyp")
}

/// `POST /lessons/{id}`
pub async fn mark(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (lesson, class) = of(&app, &viewer, &id).await?;
    let learners =
        enrolment::queries::of_class(app.store().read(), app.county(), &class.id).await?;
    let mut read = posted.read();
    let reason = read.opt_text("reason", REASON_MAX);
    let photograph = read.opt_file("photograph").cloned();
    if photograph
        .as_ref()
        .is_some_and(|file| !is_picture(&file.bytes))
    {
        read.errors()
            .add("photograph", "attendance-photograph-kind", vec![]);
    }
    // one button for the usual day: everybody on the list was there
    let all = posted.get("all") == Some(Mark::Present.word());
    let marks: Vec<LearnerMark> = learners
        .iter()
        .filter_map(|row| {
            let word = posted.get(&format!("m-{}", row.id))?;
            Some(LearnerMark {
                enrolment_id: row.id.clone(),
                mark: if all {
                    Mark::Present
                } else {
                    Mark::from_word(word)?
                },
            })
        })
        .collect();
    let errors = read.into_errors();
    if !errors.is_empty() {
        let page = page(&app, &viewer, &id, posted.values(), errors).await?;
        return Ok(page.into_response());
    }
    let command = MarkLesson {
        lesson_id: lesson.id.clone(),
        marks,
        reason: reason.filter(|reason| !reason.is_empty()),
    };
    let marked = match app.perform(&viewer, command, &posted).await {
        Ok(marked) => marked,
        Err(failed) => {
            let errors = failed.errors()?;
            let page = page(&app, &viewer, &id, posted.values(), errors).await?;
            return Ok(page.into_response());
        }
    };
    if let Some(file) = photograph {
        hand_in(&app, &viewer, &lesson, file, &posted).await?;
    }
    Ok(viewer
        .go(format!("/lessons?day={}", lesson.on_date))
        .said_with(
            "attendance-marked-now",
            vec![
                ("new", marked.new.to_string()),
                ("changed", marked.changed.to_string()),
            ],
        )
        .into_response())
}

/// Keeps the photograph under a key of its own: one form, two commands.
async fn hand_in(
    app: &App,
    viewer: &Viewer,
    lesson: &lesson::Model,
    file: web::form::Upload,
    posted: &Posted,
) -> Result<(), PageError> {
    let store = app.store().clone();
    let photograph = tokio::task::spawn_blocking(move || {
        store
            .files()
            .put(store.keys(), &file.file_name, "image/*", &file.bytes)
    })
    .await
    .map_err(PageError::broken)??;
    let command = HandSheet {
        lesson_id: lesson.id.clone(),
        photograph,
    };
    app.perform_keyed(viewer, command, &format!("{}-sheet", posted.key()))
        .await?;
    Ok(())
}

/// `GET /lessons/{id}/sheets/{sheet}`: the photograph as it was handed in.
pub async fn sheet(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, sheet)): Path<(String, String)>,
) -> Result<Download, PageError> {
    let (lesson, _) = of(&app, &viewer, &id).await?;
    let (db, county) = (app.store().read(), app.county());
    let row = queries::sheets(db, county, &lesson.id)
        .await?
        .into_iter()
        .find(|row| row.id == sheet)
        .ok_or(PageError::NotFound)?;
    let file = store::files::find(db, county, &row.file_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let store = app.store().clone();
    let bytes = tokio::task::spawn_blocking(move || store.files().get(store.keys(), &file.sha256))
        .await
        .map_err(PageError::broken)??;
    Ok(Download::new(file.name, "application/octet-stream", bytes))
}
