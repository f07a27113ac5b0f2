//! `GET /api/v1/lessons?class=`

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use crate::enrolment::seen;
use crate::lessons::queries;
use crate::lessons::tables::lesson;
use crate::lessons::timetable::clock;

/// A lesson as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct LessonLine {
    /// The lesson.
    pub lesson_id: String,
    /// The class.
    pub class_id: String,
    /// The day.
    pub on_date: String,
    /// When it begins: `08:00`.
    pub start: String,
    /// When it ends: `12:00`.
    pub end: String,
    /// Class hours.
    pub hours: i32,
    /// How it is taught.
    pub kind: String,
    /// What is taught.
    pub content: String,
    /// Who teaches it.
    pub trainer_id: Option<String>,
    /// The room.
    pub room: Option<String>,
    /// Where it stands.
    pub state: String,
    /// The lesson that took the place of a moved one.
    pub replaced_by: Option<String>,
    /// Why it was moved or cancelled.
    pub change_reason: Option<String>,
}

impl From<lesson::Model> for LessonLine {
    fn from(row: lesson::Model) -> LessonLine {
        LessonLine {
            lesson_id: row.id,
            class_id: row.class_id,
            on_date: row.on_date.to_string(),
            start: clock(row.start_minute),
            end: clock(row.end_minute),
            hours: row.hours,
            kind: row.kind,
            content: row.content,
            trainer_id: row.trainer_id,
            room: row.room,
            state: row.state,
            replaced_by: row.replaced_by,
            change_reason: row.change_reason,
        }
    }
}

/// The lessons of the class named by `class`, in the order of their ids; a timetable is short, but its pages are kept
/// like everybody's.
pub(crate) async fn lessons(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<LessonLine>, PageError> {
    let class = seen::class(&app, &viewer, query.get("class").unwrap_or_default()).await?;
    let mut rows = queries::of_class(app.store().read(), app.county(), &class.id).await?;
    rows.sort_by(|a, b| a.id.cmp(&b.id));
    rows.retain(|row| query.after.as_ref().is_none_or(|after| row.id > *after));
    rows.truncate(usize::try_from(query.limit + 1).unwrap_or(usize::MAX));
    let lines = rows.into_iter().map(LessonLine::from).collect();
    Ok(ApiPage::of(lines, &query, |line: &LessonLine| {
        line.lesson_id.clone()
    }))
}
