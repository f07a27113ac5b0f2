//! A worker's classes, hours, results and certificates.

use askama::Template;
use axum::extract::{Path, State};
use kernel::Lang;
use registers::occupations::level_of_word;
use web::components::{Fact, Facts, Icon, LinkRow, Links, Look, Status, Tag};
use web::{App, Html, Page, PageError, T, Viewer};

use super::home::{Lesson, lesson};
use super::queries::{Enrolled, Graded, Marked, enrolled, marks, next_lesson, results};
use crate::reading::Reading;

#[derive(Template)]
#[template(path = "worker/list.html")]
struct List {
    t: T,
    links: Links,
    none: Option<&'static str>,
}

fn state(t: T, row: &Enrolled) -> Tag {
    match (row.state.as_str(), row.class_state.as_str()) {
        ("left", _) => Tag::of(Look::Idle, Icon::Minus, t.say("worker-left")),
        (_, "finished") => Tag::new(t, Status::Done),
        (_, "teaching") => Tag::new(t, Status::InProgress),
        (_, "cancelled") => Tag::of(Look::Idle, Icon::Minus, t.say("worker-cancelled")),
        _ => Tag::new(t, Status::NotStarted),
    }
}

fn hours(t: T, row: &Enrolled) -> String {
    t.with("worker-hours")
        .n("attended", row.attended)
        .n("hours", row.hours.unwrap_or_default())
        .to_string()
}

fn days(t: T, row: &Enrolled) -> String {
    match (row.starts_on, row.ends_on) {
        (Some(from), Some(to)) => t.range(from, to),
        _ => String::new(),
    }
}

/// `GET /worker/classes`
pub(super) async fn list(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let t = viewer.t();
    let rows = enrolled(Reading::of(&app), viewer.person()?).await?;
    let none = rows.is_empty().then_some("worker-no-class");
    let links = rows
        .iter()
        .map(|row| {
            let sub = Html::join([
                Html::escaped(&days(t, row)),
                Html::escaped("　"),
                Html::escaped(&hours(t, row)),
            ]);
            LinkRow::new(
                format!("/worker/classes/{}", row.class_id),
                t.zh(&row.title),
            )
            .sub(sub)
            .end(Html::of(&state(t, row)))
        })
        .collect();
    Page::phone(&viewer, t.say("worker-classes"))
        .back("/worker")
        .body(&List {
            t,
            links: Links::new(links),
            none,
        })
}

/// One day of a class.
struct Day {
    when: String,
    content: Html,
    hours: String,
    tag: Tag,
}

#[derive(Template)]
#[template(path = "worker/class.html")]
struct ClassBody {
    t: T,
    tag: Tag,
    facts: Facts,
    lesson: Option<Lesson>,
    days: Vec<Day>,
    results: Vec<Facts>,
}

/// `GET /worker/classes/{id}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let person = viewer.person()?;
    let reading = Reading::of(&app);
    let row = enrolled(reading, person)
        .await?
        .into_iter()
        .find(|row| row.class_id == id)
        .ok_or(PageError::NotFound)?;
    let next = next_lesson(reading, person, viewer.today(), Some(&id)).await?;
    let days = marks(reading, person, &id)
        .await?
        .into_iter()
        .map(|mark| day(t, mark))
        .collect();
    let results = results(reading, person)
        .await?
        .iter()
        .filter(|result| result.class_id == id)
        .map(|result| result_facts(t, result))
        .collect();
    let fee = if row.free_of_charge {
        "worker-free"
    } else {
        "worker-ask-school"
    };
    let facts = Facts::new(
        t,
        vec![
            Fact::new(t.say("worker-school"), t.zh(&row.organisation)),
            Fact::new(t.say("worker-days"), Html::escaped(&self::days(t, &row))),
            Fact::new(t.say("worker-hours-head"), Html::escaped(&hours(t, &row))),
            Fact::new(t.say("worker-fee"), Html::escaped(&t.say(fee))),
        ],
    );
    Page::phone(&viewer, row.title.clone())
        .chinese()
        .back("/worker/classes")
        .body(&ClassBody {
            t,
            tag: state(t, &row),
            facts,
            lesson: next.map(|next| lesson(t, next)),
            days,
            results,
        })
}

fn day(t: T, mark: Marked) -> Day {
    let tag = match mark.mark.as_deref() {
        Some("present") => Tag::of(Look::Ok, Icon::Tick, t.say("worker-mark-present")),
        Some("late") => Tag::of(Look::Ok, Icon::Tick, t.say("worker-mark-late")),
        Some("leave") => Tag::of(Look::Idle, Icon::Minus, t.say("worker-mark-leave")),
        Some(_) => Tag::of(Look::Warn, Icon::Cross, t.say("worker-mark-absent")),
        None if mark.state == "held" => {
            Tag::of(Look::Ask, Icon::Question, t.say("worker-mark-none"))
        }
        None => Tag::new(t, Status::NotStarted),
    };
    Day {
        when: t.day(mark.on_date),
        content: t.zh(&mark.content),
        hours: t.with("worker-lesson-hours").n("n", mark.hours).to_string(),
        tag,
    }
}

fn tenths(score: Option<i32>) -> Option<String> {
    score.map(|score| format!("{}.{}", score / 10, score % 10))
}

/// A result in facts.
fn result_facts(t: T, result: &Graded) -> Facts {
    let outcome = match result.outcome.as_str() {
        "passed" => Tag::of(Look::Ok, Icon::Tick, t.say("worker-passed")),
        "failed" => Tag::of(Look::No, Icon::Cross, t.say("worker-failed")),
        _ => Tag::of(Look::Idle, Icon::Minus, t.say("worker-not-examined")),
    };
    let mut facts = vec![
        Fact::new(t.say("worker-result"), Html::of(&outcome)),
        Fact::new(
            t.say("worker-examined-on"),
            Html::escaped(
                &t.with("worker-attempt")
                    .date("day", result.examined_on)
                    .n("n", result.attempt)
                    .to_string(),
            ),
        ),
    ];
    for (key, score) in [
        ("worker-theory", tenths(result.theory_tenths)),
        ("worker-practice", tenths(result.practice_tenths)),
    ] {
        if let Some(score) = score {
            facts.push(Fact::new(t.say(key), Html::escaped(&score)));
        }
    }
    if let Some(number) = &result.certificate_number {
        facts.extend(certificate_facts(t, result, number));
    }
    Facts::new(t, facts)
}

fn certificate_facts(t: T, result: &Graded, number: &str) -> Vec<Fact> {
    let level = result.level.as_deref().and_then(level_of_word);
    let level = level.map(|level| match t.lang() {
        Lang::Zh => level.zh(),
        Lang::En => level.en(),
    });
    let trade = Html::join([
        t.zh(result.occupation_name.as_deref().unwrap_or_default()),
        Html::escaped("　"),
        Html::escaped(level.unwrap_or_default()),
    ]);
    let checked = match result.check_state.as_str() {
        "found" => Tag::of(Look::Ok, Icon::Tick, t.say("worker-check-found")),
        "not_found" => Tag::of(Look::Warn, Icon::Triangle, t.say("worker-check-not_found")),
        "mismatch" => Tag::of(Look::Warn, Icon::Triangle, t.say("worker-check-mismatch")),
        _ => Tag::of(Look::Idle, Icon::Ring, t.say("worker-check-unchecked")),
    };
    let mut facts = vec![
        Fact::new(t.say("worker-certificate"), t.zh(number)),
        Fact::new(t.say("worker-trade"), trade),
        Fact::new(t.say("worker-checked"), Html::of(&checked)),
    ];
    if let Some(day) = result.certificate_issued_on {
        facts.push(Fact::new(
            t.say("worker-issued-on"),
            Html::escaped(&t.date(day)),
        ));
    }
    if let Some(body) = &result.evaluation_body {
        facts.push(Fact::new(t.say("worker-issued-by"), t.zh(body)));
    }
    facts
}

#[derive(Template)]
#[template(path = "worker/certificates.html")]
struct CertificatesBody {
    t: T,
    certificates: Vec<Facts>,
}

/// `GET /worker/certificates`
pub(super) async fn certificates(
    viewer: Viewer,
    State(app): State<App>,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let certificates = results(Reading::of(&app), viewer.person()?)
        .await?
        .iter()
        .filter_map(|result| {
            let number = result.certificate_number.as_ref()?;
            Some(Facts::new(t, certificate_facts(t, result, number)))
        })
        .collect();
    Page::phone(&viewer, t.say("worker-certificates"))
        .back("/worker")
        .body(&CertificatesBody { t, certificates })
}
