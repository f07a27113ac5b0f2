//! `/classes/{id}/edit/{task}`: one task of the filing, saved by itself.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use kernel::Role;
use serde::Deserialize;
use web::components::{Button, Tone};
use web::form::{Choice, Field, Form, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::filing::Filing;
use super::{hours, occupation, programme, shown, trainers, venue};
use crate::classes::case::ClassAnswer;
use crate::classes::commands::{AttendanceSource, SetAttendanceSource, SetPlatformNumber};
use crate::classes::state::Phase;
use crate::classes::tasks::TaskKind;
use crate::enrolment::panels::card;
use crate::lessons::pages as lessons;

/// What may stand behind the address of a task.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Open {
    /// The lesson that is being changed.
    #[serde(default)]
    pub lesson: Option<String>,
}

/// A task that stands open: the filing, what was typed, what was wrong with it.
pub(super) struct Desk<'a> {
    pub(super) app: &'a App,
    pub(super) viewer: &'a Viewer,
    pub(super) filing: &'a Filing,
    pub(super) values: &'a Values,
    pub(super) errors: FormErrors,
}

impl Desk<'_> {
    /// A form that posts back to its task and carries what was seen.
    pub(super) fn form(&self, kind: TaskKind) -> Form {
        self.viewer
            .form(self.filing.address(kind))
            .field(Field::hidden(
                "seen",
                self.filing.picture.class.row_version.to_string(),
            ))
    }

    /// The form with its buttons, what was typed and what was wrong, in a card under the task's name.
    pub(super) fn finish(&self, kind: TaskKind, form: Form) -> Html {
        let t = self.viewer.t();
        let form = form
            .button(Button::new(t.say("class-save")).primary())
            .cancel(self.filing.home(), t.say("class-back"))
            .values(self.values)
            .errors(self.errors.clone());
        card(
            "task",
            shown::task_name(t, kind),
            Html::default(),
            Html::of(&form),
        )
    }
}

/// The version a form was filled in over; a form without it is taken as it comes.
pub(super) fn seen(read: &mut Reader<'_>) -> Option<i32> {
    read.opt_whole("seen", 0, i32::MAX).flatten()
}

fn kind_of(task: &str) -> Result<TaskKind, PageError> {
    TaskKind::from_word(task)
        .filter(|kind| !matches!(kind, TaskKind::Roster | TaskKind::CheckAnswers))
        .ok_or(PageError::NotFound)
}

/// The platform's number is written at any time while the class lives; everything else while it is filled in.
fn must_take(filing: &Filing, viewer: &Viewer, kind: TaskKind) -> Result<(), PageError> {
    let lives = shown::phase(&filing.picture.class) != Phase::Cancelled;
    if kind == TaskKind::PlatformNumber && lives && viewer.is(Role::SchoolManager) {
        return Ok(());
    }
    filing.must_be_open(viewer)
}

async fn page(desk: Desk<'_>, kind: TaskKind, lesson: Option<&str>) -> Result<Page, PageError> {
    let main = match kind {
        TaskKind::Programme => programme::form(&desk),
        TaskKind::Occupation => occupation::form(&desk),
        TaskKind::Hours => hours::form(&desk),
        TaskKind::Trainers => trainers::form(&desk).await?,
        TaskKind::Venue => venue::form(&desk).await?,
        TaskKind::Timetable => lessons::timetable::form(&desk.timetable(lesson))?,
        TaskKind::Attendance => attendance(&desk),
        TaskKind::PlatformNumber | TaskKind::Roster | TaskKind::CheckAnswers => {
            platform_number(&desk)
        }
    };
    let page = desk.filing.page(desk.viewer, Some(kind), main)?;
    Ok(page.with_errors(&desk.errors))
}

impl<'a> Desk<'a> {
    fn timetable(&'a self, lesson: Option<&'a str>) -> lessons::timetable::Desk<'a> {
        lessons::timetable::Desk {
            viewer: self.viewer,
            picture: &self.filing.picture,
            address: self.filing.address(TaskKind::Timetable),
            values: self.values,
            errors: &self.errors,
            lesson,
        }
    }
}

/// `GET /classes/{id}/edit/{task}`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, task)): Path<(String, String)>,
    Query(open): Query<Open>,
) -> Result<Page, PageError> {
    let kind = kind_of(&task)?;
    let filing = Filing::open(&app, &viewer, &id).await?;
    must_take(&filing, &viewer, kind)?;
    let desk = Desk {
        app: &app,
        viewer: &viewer,
        filing: &filing,
        values: &Values::default(),
        errors: FormErrors::new(),
    };
    page(desk, kind, open.lesson.as_deref()).await
}

/// `POST /classes/{id}/edit/{task}`
pub async fn save(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, task)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let kind = kind_of(&task)?;
    let filing = Filing::open(&app, &viewer, &id).await?;
    must_take(&filing, &viewer, kind)?;
    if kind == TaskKind::Timetable && posted.get("do") == Some("paste") {
        return paste(&app, &viewer, &filing, &posted).await;
    }
    let picture = &filing.picture;
    let done: Result<ClassAnswer, FormErrors> = match kind {
        TaskKind::Programme => {
            let read = |read: &mut Reader<'_>| programme::read(read, picture);
            app.submit(&viewer, &posted, read).await?
        }
        TaskKind::Occupation => {
            let read = |read: &mut Reader<'_>| occupation::read(read, picture);
            app.submit(&viewer, &posted, read).await?
        }
        TaskKind::Hours => hours::save(&app, &viewer, picture, &posted).await?,
        TaskKind::Trainers => {
            let read = |read: &mut Reader<'_>| trainers::read(read, picture);
            app.submit(&viewer, &posted, read).await?
        }
        TaskKind::Venue => {
            let read = |read: &mut Reader<'_>| venue::read(read, picture);
            app.submit(&viewer, &posted, read).await?
        }
        TaskKind::Timetable => {
            let read = |read: &mut Reader<'_>| lessons::timetable::read(read, picture, &posted);
            app.submit(&viewer, &posted, read).await?
        }
        TaskKind::Attendance => {
            let read = |read: &mut Reader<'_>| {
                let seen = seen(read);
                let word =
                    read.choice("source", AttendanceSource::ALL.map(AttendanceSource::word))?;
                Some(SetAttendanceSource {
                    class_id: picture.class.id.clone(),
                    seen,
                    source: AttendanceSource::ALL
                        .into_iter()
                        .find(|source| source.word() == word)?,
                })
            };
            app.submit(&viewer, &posted, read).await?
        }
        TaskKind::PlatformNumber | TaskKind::Roster | TaskKind::CheckAnswers => {
            let read = |read: &mut Reader<'_>| {
                Some(SetPlatformNumber {
                    class_id: picture.class.id.clone(),
                    seen: None,
                    platform_number: read.text("platform_number", 40)?,
                })
            };
            app.submit(&viewer, &posted, read).await?
        }
    };
    match done {
        Ok(_) => {
            let after = Filing::open(&app, &viewer, &id).await?;
            // one stays until the task is complete: a timetable is written lesson by lesson
            let next = if kind == TaskKind::PlatformNumber {
                after.home()
            } else if after.stays(kind) {
                after.address(kind)
            } else {
                after.next_after(kind)
            };
            let go = viewer.go(next);
            // what is kept and still wrong is said with the same breath
            let go = match after.trouble(viewer.t(), kind) {
                Some(trouble) => {
                    go.saying(Tone::Warn, "class-saved-but", vec![("trouble", trouble)])
                }
                None => go.said("class-saved"),
            };
            Ok(go.into_response())
        }
        Err(errors) => {
            let desk = Desk {
                app: &app,
                viewer: &viewer,
                filing: &filing,
                values: posted.values(),
                errors,
            };
            let lesson = posted.get("lesson").map(str::to_owned);
            Ok(page(desk, kind, lesson.as_deref()).await?.into_response())
        }
    }
}

/// A pasted timetable: what could be read is in, what could not stays in the box with the reason.
async fn paste(
    app: &App,
    viewer: &Viewer,
    filing: &Filing,
    posted: &Posted,
) -> Result<Response, PageError> {
    let kind = TaskKind::Timetable;
    let id = &filing.picture.class.id;
    let taken = lessons::paste::take(app, viewer, &filing.picture, posted).await?;
    let after = Filing::open(app, viewer, id).await?;
    if taken.errors.is_empty() {
        let next = if after.stays(kind) {
            after.address(kind)
        } else {
            after.next_after(kind)
        };
        let n = vec![("n", taken.lessons.to_string())];
        return Ok(viewer
            .go(next)
            .said_with("lesson-paste-taken", n)
            .into_response());
    }
    let mut values = Values::default();
    values.set("do", "paste");
    values.set("pasted", taken.left);
    let desk = Desk {
        app,
        viewer,
        filing: &after,
        values: &values,
        errors: taken.errors,
    };
    Ok(page(desk, kind, None).await?.into_response())
}

fn attendance(desk: &Desk<'_>) -> Html {
    let t = desk.viewer.t();
    let class = &desk.filing.picture.class;
    let attendance = &desk.filing.picture.pack.settings().attendance;
    let choices = AttendanceSource::ALL
        .into_iter()
        .filter(|source| attendance.sources.contains(&source.in_pack()))
        .map(|source| {
            let word = source.word();
            Choice::new(word, t.say(&format!("class-attendance-{word}")))
                .hint(t.say(&format!("class-attendance-hint-{word}")))
        })
        .collect();
    let preset = AttendanceSource::ALL
        .into_iter()
        .find(|source| source.in_pack() == attendance.default_source)
        .map(AttendanceSource::word);
    let chosen = class.attendance_source.as_deref().or(preset);
    let form = desk.form(TaskKind::Attendance).field(
        Field::radios("source", t.say("class-attendance-label"), choices)
            .hint(t.say("class-attendance-once"))
            .value_of(chosen),
    );
    desk.finish(TaskKind::Attendance, form)
}

fn platform_number(desk: &Desk<'_>) -> Html {
    let t = desk.viewer.t();
    let form = desk.form(TaskKind::PlatformNumber).field(
        Field::text("platform_number", t.say("class-platform-number-label"))
            .max(40)
            .hint(t.say("class-platform-number-hint"))
            .value_of(desk.filing.picture.class.platform_number.as_deref()),
    );
    desk.finish(TaskKind::PlatformNumber, form)
}
