//! The task 课程表 of a filing: the lessons so far, a pattern that fills the rest, one lesson at a time.

use askama::Template;
use chrono::{NaiveDate, NaiveTime, Timelike};
use web::components::{Button, MoneyCell, MoneyStrip, Note, Tone};
use web::form::{Choice, Field, Form, FormErrors, Reader, Seal, Values};
use web::{Html, PageError, Posted, T, Viewer};

use super::rows::time;
use crate::classes::picture::Picture;
use crate::enrolment::panels::{card, stack};
use crate::lessons::commands::SetTimetable;
use crate::lessons::commands::plan;
use crate::lessons::spread::{Pattern, spread};
use crate::lessons::timetable::{CONTENT_MAX, LessonKind, LessonPlan, clock};

/// Characters of a room's name, an id and the like.
const WORD_MAX: usize = 40;

/// The open task.
pub(crate) struct Desk<'a> {
    pub(crate) viewer: &'a Viewer,
    pub(crate) picture: &'a Picture,
    pub(crate) address: String,
    pub(crate) values: &'a Values,
    pub(crate) errors: &'a FormErrors,
    /// The lesson that is being changed.
    pub(crate) lesson: Option<&'a str>,
}

/// A lesson that can be changed or taken out.
struct Line<'a> {
    id: &'a str,
    day: String,
    weekday: String,
    time: String,
    hours: i32,
    kind: String,
    content: Html,
    trainer: Html,
    room: Html,
    label: String,
}

#[derive(Template)]
#[template(path = "lessons/pages/lines.html")]
struct Lines<'a> {
    t: T,
    action: &'a str,
    seal: Seal,
    seen: i32,
    lines: Vec<Line<'a>>,
}

fn lines(desk: &Desk<'_>) -> Html {
    let t = desk.viewer.t();
    let name = |id: &Option<String>| {
        desk.picture
            .trainers
            .iter()
            .find(|(row, _)| Some(&row.trainer_id) == id.as_ref())
            .map_or_else(Html::default, |(_, trainer)| t.zh(&trainer.name))
    };
    let lines: Vec<Line<'_>> = desk
        .picture
        .lessons
        .iter()
        .map(|row| Line {
            id: &row.id,
            day: t.iso(row.on_date),
            weekday: t.weekday(row.on_date),
            time: time(row),
            hours: row.hours,
            kind: t.say(&format!("lesson-kind-{}", row.kind)).into_owned(),
            content: t.zh(&row.content),
            trainer: name(&row.trainer_id),
            room: t.zh(row.room.as_deref().unwrap_or_default()),
            label: format!("{} {}", t.iso(row.on_date), time(row)),
        })
        .collect();
    if lines.is_empty() {
        return Html::default();
    }
    Html::of(&Lines {
        t,
        action: &desk.address,
        seal: desk.viewer.seal(),
        seen: desk.picture.class.row_version,
        lines,
    })
}

/// Class hours planned so far, in all and of one kind.
fn planned(picture: &Picture, kind: Option<LessonKind>) -> i32 {
    picture
        .lessons
        .iter()
        .filter(|row| kind.is_none_or(|kind| row.kind == kind.word()))
        .map(|row| row.hours)
        .sum()
}

/// Class hours the class has of a kind.
fn wanted(picture: &Picture, kind: LessonKind) -> i32 {
    let class = &picture.class;
    match kind {
        LessonKind::Theory => class.theory_hours,
        LessonKind::Practice => class.practice_hours,
        LessonKind::Online => class.online_hours,
    }
    .unwrap_or(0)
}

fn strip(desk: &Desk<'_>) -> Html {
    let t = desk.viewer.t();
    let unit = t.say("class-hour-unit");
    let all = desk.picture.class.hours.unwrap_or(0);
    let mut cells = vec![MoneyCell::figure(
        Html::escaped(&t.say("lesson-planned-all")),
        format!("{} / {all}", planned(desk.picture, None)),
        unit.clone(),
    )];
    for kind in LessonKind::ALL {
        let wanted = wanted(desk.picture, kind);
        if wanted > 0 {
            cells.push(MoneyCell::figure(
                Html::escaped(&t.say(&format!("lesson-kind-{}", kind.word()))),
                format!("{} / {wanted}", planned(desk.picture, Some(kind))),
                unit.clone(),
            ));
        }
    }
    Html::of(&MoneyStrip::new(cells))
}

fn trainers(desk: &Desk<'_>) -> Vec<Choice> {
    desk.picture
        .trainers
        .iter()
        .map(|(row, trainer)| Choice::data(&row.trainer_id, &trainer.name))
        .collect()
}

fn kinds(t: T) -> Vec<Choice> {
    LessonKind::ALL
        .map(|kind| {
            let word = kind.word();
            Choice::new(word, t.say(&format!("lesson-kind-{word}")))
        })
        .to_vec()
}

/// The fields both forms have, under names of their own.
fn common(desk: &Desk<'_>, form: Form, before: &str, filled: Option<&LessonPlan>) -> Form {
    let t = desk.viewer.t();
    let name = |field: &str| format!("{before}{field}");
    let trainer = filled.map_or_else(
        || {
            let (row, _) = desk.picture.trainers.first()?;
            Some(row.trainer_id.clone())
        },
        |plan| plan.trainer_id.clone(),
    );
    let blank = Some(t.say("lesson-no-trainer").into_owned());
    form.field(
        Field::time(&name("start"), t.say("lesson-start"))
            .value(filled.map_or_else(|| clock(8 * 60), |plan| clock(plan.start_minute))),
    )
    .field(
        Field::time(&name("end"), t.say("lesson-end"))
            .value(filled.map_or_else(|| clock(12 * 60), |plan| clock(plan.end_minute))),
    )
    .field(
        Field::number(&name("hours"), t.say("lesson-hours"))
            .unit(t.say("class-hour-unit"))
            .value(filled.map_or(4, |plan| plan.hours)),
    )
    .field(
        Field::radios(&name("kind"), t.say("lesson-kind"), kinds(t))
            .value(filled.map_or(LessonKind::Theory, |plan| plan.kind).word()),
    )
    .field(
        Field::text(&name("content"), t.say("lesson-content"))
            .max(CONTENT_MAX)
            .value_of(filled.map(|plan| plan.content.as_str())),
    )
    .field(
        Field::select(
            &name("trainer"),
            t.say("lesson-trainer"),
            trainers(desk),
            blank,
        )
        .value_of(trainer),
    )
    .field(
        Field::text(&name("room"), t.say("lesson-room"))
            .max(WORD_MAX)
            .narrow()
            .optional(t)
            .value_of(
                filled
                    .and_then(|plan| plan.room.as_deref())
                    .or(desk.picture.class.room.as_deref()),
            ),
    )
}

/// A form of the task: what was posted from it comes back to it, and nothing to the other.
pub(super) fn finish(desk: &Desk<'_>, form: Form, verb: &str, button: Button) -> Html {
    let mine = desk.values.get("do") == Some(verb);
    let form = form.button(button.value("do", verb));
    let form = if mine {
        form.values(desk.values).errors(desk.errors.clone())
    } else {
        form
    };
    Html::of(&form)
}

/// The day a form offers: the one after the last lesson while the class lasts, or else its first day.
fn next_day(picture: &Picture) -> Option<NaiveDate> {
    let last = picture.lessons.iter().map(|row| row.on_date).max();
    day_after(last, picture.class.starts_on, picture.class.ends_on)
}

fn day_after(
    last: Option<NaiveDate>,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
) -> Option<NaiveDate> {
    last.and_then(|last| last.succ_opt())
        .filter(|next| ends_on.is_none_or(|ends_on| *next <= ends_on))
        .or(starts_on)
}

/// The task.
pub(crate) fn form(desk: &Desk<'_>) -> Result<Html, PageError> {
    let t = desk.viewer.t();
    let class = &desk.picture.class;
    let note = |key: &str| {
        Ok(card(
            "task",
            t.say("lesson-timetable"),
            Html::default(),
            Html::of(&Note::new(Tone::Warn, Html::escaped(&t.say(key)))),
        ))
    };
    if class.starts_on.is_none() || class.hours.is_none() {
        return note("lesson-hours-first");
    }
    if desk.picture.trainers.is_empty() {
        return note("lesson-trainers-first");
    }
    let seen = || Field::hidden("seen", class.row_version.to_string());
    let editing = desk
        .lesson
        .and_then(|id| desk.picture.lessons.iter().find(|row| row.id == id));
    let single = desk.viewer.form(desk.address.clone()).field(seen());
    let single = match editing {
        Some(row) => {
            let filled = plan(row);
            let single = single
                .field(Field::hidden("lesson", row.id.clone()))
                .field(Field::date("on_date", t.say("lesson-day")).day(Some(row.on_date)));
            common(desk, single, "", Some(&filled))
                .cancel(desk.address.clone(), t.say("lesson-leave-as-is"))
        }
        None => {
            let single = single
                .field(Field::date("on_date", t.say("lesson-day")).day(next_day(desk.picture)));
            common(desk, single, "", None)
        }
    };
    let (title, verb) = if editing.is_some() {
        ("lesson-change-one", "lesson-change-one-button")
    } else {
        ("lesson-add-one", "lesson-add-one-button")
    };
    let single = finish(desk, single, "one", Button::new(t.say(verb)).primary());
    let single = card("one", t.say(title), Html::default(), single);
    let listed = lines(desk);
    let full = planned(desk.picture, None) >= class.hours.unwrap_or(0);
    if editing.is_some() {
        return Ok(stack([strip(desk), single, listed]));
    }
    if full {
        // rows that were not taken stay in the box even when the hours are complete
        return Ok(stack([
            strip(desk),
            listed,
            single,
            super::paste::form(desk),
        ]));
    }
    let days = (1..=7)
        .map(|n: u32| Choice::new(n.to_string(), t.say(&format!("web-weekday-{n}"))))
        .collect();
    let pattern = desk
        .viewer
        .form(desk.address.clone())
        .field(seen())
        .field(
            Field::date("by_from", t.say("lesson-by-from"))
                .day(next_day(desk.picture))
                .hint(t.say("lesson-by-from-hint")),
        )
        .field(
            Field::boxes("by_weekdays", t.say("lesson-by-weekdays"), days)
                .ticked((1..=5).map(|n: u32| n.to_string())),
        );
    let pattern = common(desk, pattern, "by_", None);
    let button = Button::new(t.say("lesson-by-button")).primary();
    let pattern = finish(desk, pattern, "by", button);
    let pattern = card(
        "pattern",
        t.say("lesson-by-pattern"),
        Html::escaped(&t.say("lesson-by-pattern-sub")),
        pattern,
    );
    Ok(stack([
        strip(desk),
        listed,
        pattern,
        super::paste::form(desk),
        single,
    ]))
}

fn minute(time: NaiveTime) -> i32 {
    i32::try_from(time.hour() * 60 + time.minute()).unwrap_or(0)
}

/// What both forms ask, as a lesson on some day.
fn read_common(read: &mut Reader<'_>, before: &str, on_date: NaiveDate) -> Option<LessonPlan> {
    let name = |field: &str| format!("{before}{field}");
    let start = read.time(&name("start"));
    let end = read.time(&name("end"));
    let hours = read.whole(&name("hours"), 1, 24);
    let kind = read.choice(&name("kind"), LessonKind::ALL.map(LessonKind::word));
    let content = read.text(&name("content"), CONTENT_MAX);
    let trainer = read.opt_text(&name("trainer"), WORD_MAX);
    let room = read.opt_text(&name("room"), WORD_MAX);
    Some(LessonPlan {
        on_date,
        start_minute: minute(start?),
        // midnight is the end of the day, not its beginning
        end_minute: match minute(end?) {
            0 => 1440,
            minute => minute,
        },
        hours: hours?,
        kind: LessonKind::from_word(&kind?)?,
        module: None,
        content: content?,
        trainer_id: trainer.filter(|id| !id.is_empty()),
        venue_id: None,
        room: room.filter(|room| !room.is_empty()),
    })
}

/// The whole timetable after what was asked: a lesson added, changed or taken out, or the rest by a pattern.
pub(crate) fn read(
    read: &mut Reader<'_>,
    picture: &Picture,
    posted: &Posted,
) -> Option<SetTimetable> {
    let seen = read.opt_whole("seen", 0, i32::MAX).flatten();
    let mut lessons: Vec<(Option<String>, LessonPlan)> = picture
        .lessons
        .iter()
        .map(|row| (Some(row.id.clone()), plan(row)))
        .collect();
    if let Some(gone) = posted.get("remove") {
        lessons.retain(|(id, _)| id.as_deref() != Some(gone));
    } else if posted.get("do") == Some("by") {
        let from = read.date("by_from");
        let weekdays = read.ticked("by_weekdays", 7);
        let one = read_common(read, "by_", from.unwrap_or_default());
        let (from, weekdays, one) = (from?, weekdays?, one?);
        let existing: Vec<LessonPlan> = lessons.iter().map(|(_, plan)| plan.clone()).collect();
        let pattern = Pattern {
            from,
            to: picture.class.ends_on?,
            weekdays: weekdays.iter().filter_map(|day| day.parse().ok()).collect(),
            start_minute: one.start_minute,
            end_minute: one.end_minute,
            hours: one.hours,
            left: wanted(picture, one.kind) - planned(picture, Some(one.kind)),
            kind: one.kind,
            content: one.content,
            trainer_id: one.trainer_id,
            room: one.room,
        };
        let fresh = spread(&pattern, &existing);
        if fresh.is_empty() {
            read.errors().add("by_from", "lesson-by-nothing", vec![]);
            return None;
        }
        lessons.extend(fresh.into_iter().map(|plan| (None, plan)));
    } else {
        let on_date = read.date("on_date");
        let one = read_common(read, "", on_date.unwrap_or_default());
        on_date?;
        let one = one?;
        let changed = posted.get("lesson");
        match lessons
            .iter_mut()
            .find(|(id, _)| changed.is_some() && id.as_deref() == changed)
        {
            Some((_, plan)) => {
                *plan = LessonPlan {
                    module: plan.module.clone(),
                    venue_id: plan.venue_id.clone(),
                    ..one
                }
            }
            None => lessons.push((None, one)),
        }
    }
    Some(SetTimetable {
        class_id: picture.class.id.clone(),
        seen,
        lessons: lessons.into_iter().map(|(_, plan)| plan).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_form_offers_a_day_past_the_end_of_the_class() {
        let may = |day| NaiveDate::from_ymd_opt(2023, 5, day);
        for (last, offered) in [
            (None, may(18)),
            (may(18), may(19)),
            (may(19), may(20)),
            (may(20), may(18)),
        ] {
            assert_eq!(day_after(last, may(18), may(20)), offered, "{last:?}");
        }
        assert_eq!(day_after(may(20), may(18), None), may(21));
    }
}
