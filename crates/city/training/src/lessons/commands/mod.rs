//! What changes lessons.

mod move_;
mod set_timetable;

pub(crate) use move_::plan;
pub use move_::{LessonMove, MoveLesson, MoveLessonRefusal};
pub use set_timetable::{SetTimetable, TimetableRefusal};
