//! `/classes/{id}/check`: all answers on one page before the class is sent for review.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Moment;
use web::components::{Button, Clauses, Fact, Facts, Note, Tone};
use web::form::{Field, FormErrors};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::filing::Filing;
use super::form_paper::UNDERTAKING;
use super::{programme, shown};
use crate::classes::commands::SubmitClass;
use crate::classes::picture::Picture;
use crate::classes::tasks::{TaskKind, first_open};
use crate::enrolment::panels::{card, stack};
use crate::lessons::pages as lessons;

/// The facts of a class, each with the address where it is changed when `filing` is given.
pub(super) fn facts(t: T, picture: &Picture, filing: Option<&Filing>) -> Facts {
    let class = &picture.class;
    let plain = |text: Option<String>| Html::escaped(text.as_deref().unwrap_or_default());
    let data = |text: Option<&str>| t.zh(text.unwrap_or_default());
    let programme = picture.programme();
    let title = match programme {
        Some(programme) => Html::join([
            Html::escaped(t.pick(&programme.title)),
            Html::escaped(" "),
            Html::of(&Clauses::new(t, &programme.sentences)),
        ]),
        None => Html::default(),
    };
    let money = programme.and_then(|programme| programme::money(t, picture, programme));
    let rate = shown::rate(class).map(|rate| {
        t.with("class-rate-per-head")
            .money("amount", rate)
            .to_string()
    });
    let form = class
        .training_form
        .as_deref()
        .map(|word| t.say(&format!("class-form-{word}")).into_owned());
    let aim = class
        .certificate_aim
        .as_deref()
        .map(|word| t.say(&format!("class-aim-{word}")).into_owned());
    let fee = if class.free_of_charge {
        t.say("class-fee-free")
    } else {
        t.say("class-fee-paid")
    };
    let source = class
        .attendance_source
        .as_deref()
        .map(|word| t.say(&format!("class-attendance-{word}")).into_owned());
    let trainers = Html::join(picture.trainers.iter().enumerate().flat_map(
        |(place, (row, trainer))| {
            let gap = if place > 0 { "　" } else { "" };
            let main = if row.main {
                Html::escaped(&t.say("class-main-mark"))
            } else {
                Html::default()
            };
            [Html::escaped(gap), t.zh(&trainer.name), main]
        },
    ));
    let venue = picture.venue.as_ref().map_or_else(Html::default, |venue| {
        let room = class.room.as_deref().unwrap_or_default();
        let seats = t.with("class-seats").n("n", venue.seats).to_string();
        Html::join([
            t.zh(&format!("{}{room}　{}", venue.name, venue.address)),
            Html::escaped("　"),
            Html::escaped(&seats),
        ])
    });
    let planned: i32 = picture.lessons.iter().map(|lesson| lesson.hours).sum();
    let timetable = t
        .with("class-timetable-sum")
        .n("n", picture.lessons.len())
        .n("hours", planned)
        .to_string();
    let roster = t
        .with("class-roster-sum")
        .n("n", picture.roster_count)
        .to_string();
    let mut rows: Vec<(TaskKind, &str, Html)> = vec![
        (TaskKind::Programme, "class-programme-label", title),
        (TaskKind::Programme, "class-form-label", plain(form)),
        (TaskKind::Programme, "class-fee", Html::escaped(&fee)),
    ];
    if let Some(money) = money {
        rows.push((TaskKind::Programme, "class-payee", Html::escaped(&money)));
    }
    if class.source_unit.is_some() {
        let unit = data(class.source_unit.as_deref());
        rows.push((TaskKind::Programme, "class-source-unit-label", unit));
    }
    if class.demand_note.is_some() {
        let note = data(class.demand_note.as_deref());
        rows.push((TaskKind::Programme, "class-demand-label", note));
    }
    rows.extend([
        (
            TaskKind::Occupation,
            "class-task-occupation",
            shown::occupation(t, class),
        ),
        (TaskKind::Occupation, "class-aim-label", plain(aim)),
        (
            TaskKind::Hours,
            "class-hours-label",
            plain(shown::hours(t, class)),
        ),
        (
            TaskKind::Hours,
            "class-days-label",
            Html::escaped(&shown::days(t, class)),
        ),
        (
            TaskKind::Hours,
            "class-planned-heads",
            plain(class.planned_heads.map(|heads| heads.to_string())),
        ),
    ]);
    if rate.is_some() {
        rows.push((TaskKind::Hours, "class-rate-label", plain(rate)));
    }
    if class.syllabus.is_some() {
        let syllabus = data(class.syllabus.as_deref());
        rows.push((TaskKind::Hours, "class-syllabus-label", syllabus));
    }
    rows.extend([
        (TaskKind::Trainers, "class-task-trainers", trainers),
        (TaskKind::Venue, "class-task-venue", venue),
        (
            TaskKind::Timetable,
            "class-task-timetable",
            Html::escaped(&timetable),
        ),
        (TaskKind::Attendance, "class-task-attendance", plain(source)),
        (
            TaskKind::Roster,
            "class-task-roster",
            Html::escaped(&roster),
        ),
        (
            TaskKind::PlatformNumber,
            "class-platform-number-label",
            match &class.platform_number {
                Some(number) => Html::escaped(number),
                None => Html::escaped(&t.say("class-platform-number-later")),
            },
        ),
    ]);
    let facts = rows
        .into_iter()
        .map(|(kind, key, text)| {
            let fact = Fact::new(t.say(key), text);
            match filing {
                Some(filing) => fact.change(filing.address(kind)),
                None => fact,
            }
        })
        .collect();
    Facts::new(t, facts)
}

/// The lessons of a picture as a table.
pub(super) fn timetable(t: T, picture: &Picture, now: Moment) -> Html {
    let names = picture
        .trainers
        .iter()
        .map(|(row, trainer)| (row.trainer_id.clone(), trainer.name.clone()))
        .collect();
    let address = format!("/classes/{}/timetable", picture.class.id);
    lessons::table(t, &address, &picture.lessons, &names, now)
}

fn page(viewer: &Viewer, filing: &Filing, errors: FormErrors) -> Result<Page, PageError> {
    let t = viewer.t();
    let picture = &filing.picture;
    let answers = card(
        "answers",
        t.say("class-check-title"),
        Html::escaped(&t.say("class-check-sub")),
        Html::of(&facts(t, picture, Some(filing))),
    );
    let send = match first_open(&filing.tasks) {
        Some(open) => {
            let title = t
                .with("class-check-open")
                .s("task", shown::task_name(t, open))
                .to_string();
            let note = Note::new(Tone::Warn, Html::escaped(&title));
            let task = filing.tasks.iter().find(|task| task.kind == open);
            Html::of(&match task.and_then(|task| task.problems.first()) {
                Some(problem) => note.text(Html::escaped(&shown::problem(t, problem))),
                None => note,
            })
        }
        None => {
            let form = viewer
                .form(format!("{}/check", filing.home()))
                .field(Field::hidden("seen", picture.class.row_version.to_string()))
                .html(Html::join(UNDERTAKING.map(|key| {
                    Html::of(&Note::new(Tone::Plain, Html::escaped(&t.say(key))))
                })))
                .button(Button::new(t.say("class-send")).primary())
                .cancel(filing.home(), t.say("class-back"))
                .errors(errors.clone());
            card(
                "send",
                t.say("class-send-title"),
                Html::default(),
                Html::of(&form),
            )
        }
    };
    let page = filing.page(viewer, Some(TaskKind::CheckAnswers), stack([answers, send]))?;
    Ok(page.with_errors(&errors))
}

/// `GET /classes/{id}/check`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let filing = Filing::open(&app, &viewer, &id).await?;
    filing.must_be_open(&viewer)?;
    page(&viewer, &filing, FormErrors::new())
}

/// `POST /classes/{id}/check`
pub async fn send(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let done = app
        .submit(&viewer, &posted, |read| {
            Some(SubmitClass {
                class_id: id.clone(),
                seen: super::edit::seen(read),
            })
        })
        .await?;
    Ok(match done {
        Ok(_) => viewer
            .go(format!("/classes/{id}"))
            .said("class-sent")
            .into_response(),
        Err(errors) => {
            let filing = Filing::open(&app, &viewer, &id).await?;
            filing.must_be_open(&viewer)?;
            page(&viewer, &filing, errors)?.into_response()
        }
    })
}
