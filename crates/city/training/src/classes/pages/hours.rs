//! The task 课时和大纲: how long, what, when, for how many, at what rate.

use kernel::Money;
use store::files::Handed;
use web::components::{Note, Tone};
use web::form::{Field, FormErrors, Reader};
use web::{App, Html, PageError, Posted, Viewer};

use super::edit::{Desk, seen};
use super::{programme, shown};
use crate::classes::case::ClassAnswer;
use crate::classes::commands::{HOURS_MAX, SetHours};
use crate::classes::picture::Picture;
use crate::classes::tasks::TaskKind;

/// Files a syllabus may be.
const SYLLABUS: &str = ".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png";
/// Characters of a syllabus.
const SYLLABUS_MAX: usize = 4000;

pub(super) fn form(desk: &Desk<'_>) -> Html {
    let t = desk.viewer.t();
    let picture = &desk.filing.picture;
    let class = &picture.class;
    let hour = t.say("class-hour-unit");
    let hours = |name: &str, key: &str, value: Option<i32>| {
        Field::number(name, t.say(key))
            .unit(hour.clone())
            .value_of(value)
    };
    let rate_hint = picture
        .programme()
        .and_then(|programme| programme::money(t, picture, programme))
        .unwrap_or_else(|| t.say("class-rate-hint").into_owned());
    let lead = &picture.rules.lead;
    let earliest = picture.rules.earliest_first_day(picture.today).ok();
    let first_hint = match earliest {
        Some(earliest) => t
            .with("class-starts-on-hint")
            .n("days", i64::from(lead.days))
            .date("earliest", earliest)
            .to_string(),
        None => t.say("class-starts-on-plain").into_owned(),
    };
    let mut form = desk
        .form(TaskKind::Hours)
        .field(hours(
            "theory_hours",
            "class-theory-hours",
            class.theory_hours,
        ))
        .field(hours(
            "practice_hours",
            "class-practice-hours",
            class.practice_hours,
        ))
        .field(hours(
            "online_hours",
            "class-online-hours",
            class.online_hours.or(Some(0)),
        ))
        .field(
            Field::date("starts_on", t.say("class-starts-on"))
                .hint(first_hint)
                .day(class.starts_on),
        )
        .field(Field::date("ends_on", t.say("class-ends-on")).day(class.ends_on))
        .field(
            Field::number("planned_heads", t.say("class-planned-heads"))
                .unit(t.say("class-heads-unit"))
                .hint(
                    t.with("class-planned-heads-hint")
                        .n("least", picture.rules.learners_least)
                        .n("most", picture.rules.learners_most)
                        .to_string(),
                )
                .value_of(class.planned_heads),
        );
    if picture.ceiling().is_some() || class.agreed_rate_fen.is_some() {
        form = form.field(
            Field::money(
                "agreed_rate_fen",
                t.say("class-rate-label"),
                t.say("web-yuan"),
            )
            .hint(rate_hint)
            .value_of(shown::rate(class).map(Money::yuan)),
        );
    }
    let form = form
        .field(
            Field::area("syllabus", t.say("class-syllabus-label"))
                .rows(6)
                .max(SYLLABUS_MAX)
                .hint(t.say("class-syllabus-hint"))
                .value_of(class.syllabus.as_deref()),
        )
        .field(
            Field::file("syllabus_file", t.say("class-syllabus-file"), SYLLABUS).hint(match class
                .syllabus_file_id
            {
                Some(_) => t.say("class-syllabus-file-kept"),
                None => t.say("class-syllabus-file-hint"),
            }),
        )
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(
                &t.with("class-hours-rule")
                    .n("minutes", picture.rules.hour_minutes)
                    .n("most", picture.rules.hours_per_day_most)
                    .to_string(),
            ),
        )));
    desk.finish(TaskKind::Hours, form)
}

fn read(
    read: &mut Reader<'_>,
    picture: &Picture,
    syllabus_file: Option<Handed>,
    rated: bool,
) -> Option<SetHours> {
    let seen = seen(read);
    let mut hours = |field: &str| read.whole(field, 0, HOURS_MAX);
    let theory_hours = hours("theory_hours");
    let practice_hours = hours("practice_hours");
    let online_hours = hours("online_hours");
    let starts_on = read.date("starts_on");
    let ends_on = read.date("ends_on");
    let heads = read.whole("planned_heads", 1, 1000);
    let rate = if rated {
        read.money("agreed_rate_fen").map(Some)
    } else {
        Some(None)
    };
    let syllabus = read.opt_text("syllabus", SYLLABUS_MAX);
    Some(SetHours {
        class_id: picture.class.id.clone(),
        seen,
        theory_hours: theory_hours?,
        practice_hours: practice_hours?,
        online_hours: online_hours?,
        starts_on: starts_on?,
        ends_on: ends_on?,
        planned_heads: heads?,
        agreed_rate_fen: rate?,
        syllabus: syllabus.filter(|text| !text.is_empty()),
        syllabus_file,
    })
}

/// Keeps the syllabus's bytes, if a file came, and saves.
pub(super) async fn save(
    app: &App,
    viewer: &Viewer,
    picture: &Picture,
    posted: &Posted,
) -> Result<Result<ClassAnswer, FormErrors>, PageError> {
    let handed = match posted.read().opt_file("syllabus_file") {
        Some(file) => Some(super::paper::keep(app, file).await?),
        None => None,
    };
    let rated = picture.ceiling().is_some() || picture.class.agreed_rate_fen.is_some();
    app.submit(viewer, posted, |reader| {
        read(reader, picture, handed, rated)
    })
    .await
}
