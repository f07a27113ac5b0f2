//! A timetable as a table.

use std::collections::HashMap;

use kernel::Moment;
use web::components::{Icon, Look, Tag};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{Html, T};

use crate::lessons::tables::lesson;
use crate::lessons::timetable::clock;

/// The times of a lesson: `08:00-12:00`.
pub(super) fn time(row: &lesson::Model) -> String {
    format!("{}-{}", clock(row.start_minute), clock(row.end_minute))
}

/// The lessons of a class with their state, for whoever only reads them. Names are those of trainers by id.
pub(crate) fn table(
    t: T,
    address: &str,
    lessons: &[lesson::Model],
    names: &HashMap<String, String>,
    now: Moment,
) -> Html {
    let list = ListQuery::new(address, "");
    let rows = lessons
        .iter()
        .map(|row| {
            let trainer = row.trainer_id.as_ref().and_then(|id| names.get(id));
            let state = match row.state.as_str() {
                // marked already, and given only once its end has come
                "held" if !row.is_over(now) => {
                    let words = t
                        .with("lesson-state-going")
                        .s("at", clock(row.end_minute))
                        .to_string();
                    Tag::of(Look::Go, Icon::Half, words)
                }
                "held" => Tag::of(Look::Ok, Icon::Tick, t.say("lesson-state-held")),
                "moved" => Tag::of(Look::Warn, Icon::Back, t.say("lesson-state-moved")),
                "cancelled" => Tag::of(Look::Idle, Icon::Minus, t.say("lesson-state-cancelled")),
                _ => Tag::of(Look::Idle, Icon::Ring, t.say("lesson-state-planned")),
            };
            let state = Cell::tag(state);
            Row::new(vec![
                Cell::day(row.on_date).sub(t.weekday(row.on_date)),
                Cell::text(time(row)),
                Cell::number(i64::from(row.hours)),
                Cell::text(t.say(&format!("lesson-kind-{}", row.kind))),
                Cell::data(&row.content),
                Cell::data(trainer.map(String::as_str).unwrap_or_default()),
                Cell::data(row.room.as_deref().unwrap_or_default()),
                match &row.change_reason {
                    Some(reason) => state.sub_data(reason),
                    None => state,
                },
            ])
        })
        .collect();
    let count = u64::try_from(lessons.len()).unwrap_or_default();
    Html::of(
        &Table::new(t, &list, t.say("lesson-timetable"))
            .bare()
            .column(Column::new(t.say("lesson-col-day")).together())
            .column(Column::new(t.say("lesson-col-time")).together())
            .column(Column::number(t.say("lesson-col-hours")))
            .column(Column::new(t.say("lesson-col-kind")).together())
            .column(Column::new(t.say("lesson-col-content")))
            .column(Column::new(t.say("lesson-col-trainer")).together())
            .column(Column::new(t.say("lesson-col-room")).together())
            .column(Column::new(t.say("lesson-col-state")))
            .rows(rows, count),
    )
}
