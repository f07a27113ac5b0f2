//! `GET /worker`: the next lesson, what is under way, what arrived.

use askama::Template;
use axum::extract::State;
use kernel::Money;
use registers::people;
use web::components::{Amount, LinkRow, Links};
use web::{App, Html, Page, PageError, T, Viewer};

use super::money::is_over;
use super::queries::{NextLesson, enrolled, lines, next_lesson, results};
use crate::places;
use crate::reading::Reading;

#[derive(Template)]
#[template(path = "worker/home.html")]
struct Body {
    t: T,
    hello: Html,
    day: String,
    lesson: Option<Lesson>,
    links: Links,
}

/// The next lesson as a card.
pub(super) struct Lesson {
    pub when: String,
    pub title: Html,
    pub place: String,
    pub where_to: Html,
    pub trainer: Option<Html>,
    pub href: String,
}

/// `18:30` of minutes since midnight.
pub(super) fn clock(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// A lesson in words.
pub(super) fn lesson(t: T, next: NextLesson) -> Lesson {
    let hours = format!("{}–{}", clock(next.start_minute), clock(next.end_minute));
    let day = if next.on_date == t.today() {
        t.say("worker-today").into_owned()
    } else {
        t.day(next.on_date)
    };
    let parts = [next.venue, next.address, next.room];
    let place: Vec<String> = parts.into_iter().flatten().collect();
    Lesson {
        when: t
            .with("worker-lesson-at")
            .s("day", day)
            .s("hours", hours)
            .to_string(),
        title: t.zh(&next.title),
        place: t
            .with("worker-lesson-place")
            .n("seq", next.seq)
            .n("lessons", next.lessons)
            .to_string(),
        where_to: t.zh(&place.join("　")),
        trainer: next
            .trainer
            .map(|name| t.with("worker-trainer").s("name", name).html()),
        href: format!("/worker/classes/{}", next.class_id),
    }
}

/// The page.
pub(super) async fn show(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let t = viewer.t();
    let person = viewer.person()?;
    let reading = Reading::of(&app);
    let name = people::queries::find(reading.db(), reading.county(), person)
        .await?
        .map(|row| row.name)
        .unwrap_or_default();
    let next = next_lesson(reading, person, viewer.today(), None).await?;
    let classes = enrolled(reading, person).await?;
    let certificates = results(reading, person)
        .await?
        .iter()
        .filter(|row| row.certificate_number.is_some())
        .count();
    let lines = lines(reading, person).await?;
    let own = lines.iter().filter(|line| line.payee_kind == "person");
    let arrived = own
        .clone()
        .filter(|line| line.state == "paid")
        .map(|line| Money::from_fen(line.approved_fen));
    let arrived = Money::total(arrived).unwrap_or_default();
    let open = lines.iter().filter(|line| !is_over(line)).count();
    let now = classes
        .iter()
        .find(|row| row.state == "enrolled" && row.class_state == "teaching");
    let hours = match now {
        Some(row) => t
            .with("worker-hours")
            .n("attended", row.attended)
            .n("hours", row.hours.unwrap_or_default())
            .to_string(),
        None => t
            .with("worker-classes-count")
            .n("n", classes.len())
            .to_string(),
    };
    let mut money = LinkRow::new("/worker/money", words(t, "worker-money")).sub(Html::escaped(
        &t.with("worker-money-open").n("n", open).to_string(),
    ));
    if arrived.fen() > 0 {
        money = money.end(Html::of(&Amount::new(t, arrived)));
    }
    let links = Links::new(vec![
        money,
        LinkRow::new("/worker/classes", words(t, "worker-classes")).sub(Html::escaped(&hours)),
        LinkRow::new("/worker/certificates", words(t, "worker-certificates")).sub(Html::escaped(
            &t.with("worker-certificates-count")
                .n("n", certificates)
                .to_string(),
        )),
        LinkRow::new(places::ME, words(t, "worker-me")).sub(words(t, "worker-me-how")),
        LinkRow::new(places::PROGRAMMES, words(t, "worker-benefits"))
            .sub(words(t, "worker-benefits-how")),
        LinkRow::new("/classes/open", words(t, "worker-find-class"))
            .sub(words(t, "worker-find-class-how")),
    ]);
    let title = t.with("worker-hello").s("name", &name);
    Page::phone(&viewer, t.say("worker-word-home"))
        .headless()
        .body(&Body {
            t,
            hello: title.html(),
            day: t.day(viewer.today()),
            lesson: next.map(|next| lesson(t, next)),
            links,
        })
}

fn words(t: T, key: &'static str) -> Html {
    Html::escaped(&t.say(key))
}
