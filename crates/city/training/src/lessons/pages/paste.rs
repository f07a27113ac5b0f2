//! A timetable pasted from a spreadsheet into the task: good rows go in at once, the others stay in the box with the reason.

use kernel::Explain;
use web::components::Button;
use web::form::{Field, FormErrors};
use web::{App, Html, PageError, Posted, Viewer};

use super::timetable::{Desk, finish};
use crate::classes::picture::Picture;
use crate::enrolment::panels::card;
use crate::lessons::commands::{SetTimetable, plan};
use crate::lessons::paste::{self, Known, PASTE_MAX};
use crate::lessons::timetable::{Frame, LessonPlan};

/// Rows of the box.
const BOX_ROWS: u8 = 6;

/// The card of the task.
pub(crate) fn form(desk: &Desk<'_>) -> Html {
    let t = desk.viewer.t();
    let version = desk.picture.class.row_version.to_string();
    let form = desk
        .viewer
        .form(desk.address.clone())
        .field(Field::hidden("seen", version))
        .field(
            Field::area("pasted", t.say("lesson-paste-label"))
                .hint(t.say("lesson-paste-hint"))
                .max(PASTE_MAX)
                .rows(BOX_ROWS),
        );
    let button = Button::new(t.say("lesson-paste-button")).primary();
    let form = finish(desk, form, "paste", button);
    card(
        "paste",
        t.say("lesson-paste"),
        Html::escaped(&t.say("lesson-paste-sub")),
        form,
    )
}

/// What became of a pasted table.
pub(crate) struct Taken {
    /// Lessons that are in now.
    pub(crate) lessons: usize,
    /// The rows that are not, as they were pasted.
    pub(crate) left: String,
    /// Why not, row by row; or why nothing was taken at all.
    pub(crate) errors: FormErrors,
}

/// Reads the box and writes what can be written.
pub(crate) async fn take(
    app: &App,
    viewer: &Viewer,
    picture: &Picture,
    posted: &Posted,
) -> Result<Taken, PageError> {
    let mut read = posted.read();
    let text = read.text("pasted", PASTE_MAX);
    let seen = read.opt_whole("seen", 0, i32::MAX).flatten();
    let nothing = |errors| {
        Ok(Taken {
            lessons: 0,
            left: posted.get("pasted").unwrap_or_default().to_owned(),
            errors,
        })
    };
    let Some(text) = text else {
        return nothing(read.into_errors());
    };
    let (Some(starts_on), Some(ends_on)) = (picture.class.starts_on, picture.class.ends_on) else {
        return nothing(FormErrors::at("pasted", "lesson-hours-first"));
    };
    let ids: Vec<String> = picture
        .trainers
        .iter()
        .map(|(row, _)| row.trainer_id.clone())
        .collect();
    let standing: Vec<LessonPlan> = picture.lessons.iter().map(plan).collect();
    let known = Known {
        frame: Frame {
            starts_on,
            ends_on,
            trainers: &ids,
            hour_minutes: picture.rules.hour_minutes,
            hours_per_day_most: picture.rules.hours_per_day_most,
        },
        trainers: picture
            .trainers
            .iter()
            .map(|(row, trainer)| (row.trainer_id.as_str(), trainer.name.as_str()))
            .collect(),
        standing: &standing,
    };
    let pasted = match paste::read(&text, &known) {
        Ok(pasted) => pasted,
        Err(refusal) => {
            let mut errors = FormErrors::new();
            errors.add("pasted", refusal.key(), refusal.args());
            return nothing(errors);
        }
    };
    let lessons = pasted.taken.len();
    if lessons > 0 {
        let command = SetTimetable {
            class_id: picture.class.id.clone(),
            seen,
            lessons: standing.iter().cloned().chain(pasted.taken).collect(),
        };
        if let Err(failed) = app.perform(viewer, command, posted).await {
            // somebody or something is taken: nothing went in, so everything stays in the box
            let mut errors = FormErrors::new();
            for error in failed.errors()?.iter() {
                errors.add("pasted", error.key.clone(), error.args.clone());
            }
            return nothing(errors);
        }
    }
    let t = viewer.t();
    let mut errors = FormErrors::new();
    for one in &pasted.rejected {
        let why = t.with_args(one.fault.key(), &one.fault.args()).to_string();
        let args = vec![("row", one.row.to_string()), ("why", why)];
        errors.add("pasted", "lesson-paste-row", args);
    }
    let left: Vec<&str> = pasted
        .rejected
        .iter()
        .map(|one| one.text.as_str())
        .collect();
    Ok(Taken {
        lessons,
        left: left.join("\n"),
        errors,
    })
}
