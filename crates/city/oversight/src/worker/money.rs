//! `GET /worker/money`: each line, whose turn it is, what comes next, by when, and whom to call.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use funding::claims::lines::LineState;
use funding::claims::state::Phase;
use kernel::{Moment, Money};
use policy::Pack;
use registers::packs::in_force;
use web::components::{Amount, Clause, Quote, Step, Tag, Timeline, Turn};
use web::{App, Html, Page, PageError, T, Viewer};

use super::queries::{Line, lines};
use super::way::{Place, Standing, status};
use crate::reading::Reading;

struct Card {
    title: Html,
    class: Html,
    clause: Option<Clause>,
    amount: Amount,
    tag: Tag,
    school: bool,
    turn: Option<Turn>,
    way: Timeline,
    reason: Option<Html>,
    quote: Option<Quote>,
    failure: Option<String>,
    number: String,
}

#[derive(Template)]
#[template(path = "worker/money.html")]
struct Body {
    t: T,
    cards: Vec<Card>,
    telephone: String,
    hours: String,
    call: String,
}

/// Whether nothing more will happen with a line.
pub(super) fn is_over(line: &Line) -> bool {
    matches!(line.state.as_str(), "paid" | "refused" | "withdrawn")
}

/// The page.
pub(super) async fn show(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let t = viewer.t();
    let found = lines(Reading::of(&app), viewer.person()?).await?;
    let pack = in_force(app.store().read(), app.county(), viewer.today()).await?;
    let mut titles: HashMap<String, Html> = HashMap::new();
    for line in &found {
        let title = pack
            .as_ref()
            .and_then(|pack| pack.programme(&line.programme_id))
            .map_or_else(
                || t.zh(&line.programme_id),
                |programme| Html::escaped(t.pick(&programme.title)),
            );
        titles.insert(line.programme_id.clone(), title);
    }
    let cards = found
        .iter()
        .map(|line| card(t, pack.as_deref(), line, &titles))
        .collect();
    let site = app.site();
    Page::phone(&viewer, t.say("worker-money"))
        .back("/worker")
        .body(&Body {
            t,
            cards,
            telephone: site.telephone.clone(),
            hours: t.pick(&site.hours).to_owned(),
            call: site
                .telephone
                .chars()
                .filter(char::is_ascii_digit)
                .collect(),
        })
}

fn card(t: T, pack: Option<&Pack>, line: &Line, titles: &HashMap<String, Html>) -> Card {
    let state = LineState::from_word(&line.state).unwrap_or(LineState::Claimed);
    let claim = Phase::from_word(&line.claim_state).unwrap_or(Phase::Submitted);
    let standing = Standing::of(state, claim);
    let school = line.payee_kind != "person";
    let decided = state.is_decided();
    let fen = if decided {
        line.approved_fen
    } else {
        line.claimed_fen
    };
    let sentence = line.reason_sentence.as_deref();
    let quote = pack
        .zip(sentence)
        .and_then(|(pack, id)| pack.sentence(id))
        .map(|sentence| {
            Quote::new(t, sentence.text.clone())
                .gloss(sentence.gloss.clone())
                .chip(&sentence.id.0)
        });
    Card {
        title: titles.get(&line.programme_id).cloned().unwrap_or_default(),
        class: t.zh(line.title.as_deref().unwrap_or_default()),
        clause: line
            .sentence
            .as_deref()
            .map(|sentence| Clause::new(t, sentence)),
        amount: Amount::new(t, Money::from_fen(fen)).big(),
        tag: Tag::new(t, status(state, claim)).filled(),
        school,
        turn: turn(t, standing, line),
        way: way(t, standing, line).ruled(),
        reason: line.reason_words.as_deref().map(|words| t.zh(words)),
        quote,
        failure: (state == LineState::Bounced).then(|| failure(t, line.failure.as_deref(), school)),
        number: line.number.clone(),
    }
}

/// Why the bank sent it back, and what to do, in words.
fn failure(t: T, failure: Option<&str>, school: bool) -> String {
    if school {
        return t.say("worker-bounced-school").into_owned();
    }
    t.say(match failure {
        Some("not_activated") => "worker-bounced-inactive",
        Some("holder_differs") => "worker-bounced-name",
        Some("closed") => "worker-bounced-closed",
        _ => "worker-bounced-other",
    })
    .into_owned()
}

/// Who holds it, by when, what comes next. Nothing once it is over.
fn turn(t: T, standing: Standing, line: &Line) -> Option<Turn> {
    let place = match standing {
        Standing::At(place) | Standing::Stuck(place) => place,
        Standing::Arrived | Standing::Ended(_) => return None,
    };
    let who = match (place, &line.organisation) {
        (Place::Claim, Some(organisation)) => t.zh(organisation),
        _ => Html::escaped(&t.say(&format!("worker-holder-{}", place.word()))),
    };
    let mut turn = Turn::new(t, who);
    if let Some(day) = latest(place, line) {
        let left = funding::claims::deadlines::days_left(t.today(), day);
        turn = turn.by(day, left);
    }
    if let Some(next) = place.next() {
        turn = turn.next(&[Html::escaped(
            &t.say(&format!("worker-step-{}", next.word())),
        )]);
    }
    Some(turn.ruled())
}

/// The last day of a step, where one is known.
fn latest(place: Place, line: &Line) -> Option<NaiveDate> {
    match place {
        Place::Claim | Place::Review | Place::Meeting => line.due_on,
        Place::Notice => line.notice_to,
        Place::Payment | Place::Arrived => None,
    }
}

fn way(t: T, standing: Standing, line: &Line) -> Timeline {
    let day = |at: sea_orm::prelude::DateTimeUtc| t.date(Moment::new(at).date());
    let steps = Place::ALL
        .into_iter()
        .map(|place| {
            let when = match place {
                Place::Claim => line.submitted_at.map(day),
                Place::Review => line.approved_at.map(day),
                Place::Meeting => line.decided_on.map(|on| t.date(on)),
                Place::Notice => line
                    .notice_from
                    .zip(line.notice_to)
                    .map(|(from, to)| t.range(from, to)),
                Place::Payment => line.released_at.map(day),
                Place::Arrived => line.settled_on.map(|on| t.date(on)),
            };
            let state = standing.step(place);
            let step = Step::new(state, t.say(&format!("worker-step-{}", place.word())));
            match when {
                // what lies ahead has no day yet, even when an earlier round left one
                Some(when) if state != web::components::StepState::Next => {
                    step.note(Html::escaped(&when))
                }
                _ => step,
            }
        })
        .collect();
    Timeline::new(t, steps)
}
