//! `GET /meetings`, and the drawing up of a list: `/meetings/new` and the page that asks once more.

use axum::extract::State as Shared;
use axum::response::{IntoResponse, Response};
use kernel::{Moment, Money, Role};
use sea_orm::Order;
use web::components::{Button, Confirm, Empty, Sample, Tone};
use web::form::{Choice, Field, FormErrors};
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::{address, state_tag};
use crate::claims::queries as claims;
use crate::claims::queries::{SortedBy, Wanted};
use crate::claims::state::Phase;
use crate::claims::tables::claim;
use crate::meetings::case::state_of;
use crate::meetings::commands::{ListMeeting, MOST_CLAIMS};
use crate::meetings::queries;
use crate::meetings::state::{Kind, State};
use crate::meetings::tables::meeting;

/// Claims shown before a list is drawn up.
const SAMPLES: usize = 5;

/// Every list, the newest first.
pub async fn list(
    viewer: Viewer,
    Shared(app): Shared<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let state = list.get("state").and_then(State::from_word);
    let window = list.window();
    let count = queries::count(db, county, state).await?;
    let found = queries::page(db, county, state, window.offset, window.limit).await?;
    let rows = found
        .iter()
        .map(|row| line(t, row))
        .collect::<Result<_, _>>()?;
    let states = State::ALL
        .iter()
        .map(|state| {
            Choice::new(
                state.word(),
                t.say(&format!("meeting-state-{}", state.word())),
            )
        })
        .collect();
    let mut empty = Empty::new(t.say("meeting-none"), t.say("meeting-none-why"));
    let secretary = viewer.is(Role::MeetingSecretary);
    if secretary {
        empty = empty.go("/meetings/new", t.say("meeting-draw-up"));
    }
    let table = Table::new(t, &list, t.say("meeting-title"))
        .filter(Filter::select(t, "state", t.say("meeting-state"), states))
        .column(Column::new(t.say("meeting-number")).together())
        .column(Column::new(t.say("meeting-kind")))
        .column(Column::number(t.say("meeting-claims")))
        .column(Column::number(t.say("claim-heads")))
        .column(Column::number(t.say("meeting-yuan")))
        .column(Column::new(t.say("meeting-minutes")))
        .column(Column::new(t.say("meeting-held-on")).together())
        .column(Column::new(t.say("meeting-state")).together())
        .rows(rows, count)
        .empty(empty)
        .exported();
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, t.say("meeting-title"));
    if secretary {
        page = page.action(Button::link(t.say("meeting-draw-up"), "/meetings/new").primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}

fn line(t: T, row: &meeting::Model) -> Result<Row, PageError> {
    let listed = Moment::new(row.listed_at).date();
    Ok(Row::new(vec![
        Cell::text(&row.number)
            .link(address(&row.id))
            .sub(t.with("meeting-listed-on").date("on", listed).to_string()),
        Cell::text(t.say(&format!("meeting-kind-{}", row.kind.replace('_', "-")))),
        Cell::number(i64::from(row.claims)),
        Cell::number(i64::from(row.persons)),
        Cell::money(Money::from_fen(row.amount_fen)),
        Cell::data(row.minutes_number.clone().unwrap_or_default()),
        row.held_on.map_or_else(Cell::empty, Cell::day),
        Cell::tag(state_tag(t, state_of(row)?)),
    ]))
}

/// Approved claims that stand on no list.
async fn ready(app: &App) -> Result<Vec<claim::Model>, PageError> {
    let wanted = Wanted {
        phases: vec![Phase::Approved],
        unlisted: true,
        ..Wanted::default()
    };
    let (db, county) = (app.store().read(), app.county());
    let window = (0, MOST_CLAIMS as u64);
    Ok(claims::page(db, county, &wanted, SortedBy::Due, Order::Asc, window).await?)
}

/// What may be put on a list.
pub async fn draw_up(
    viewer: Viewer,
    Shared(app): Shared<App>,
    list: ListQuery,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let found = ready(&app).await?;
    let classes = claims::classes(db, county, &found).await?;
    let ids: Vec<String> = found
        .iter()
        .filter_map(|row| row.organisation_id.clone())
        .collect();
    let schools = registers::organisations::names(db, county, &ids).await?;
    let sum: i64 = found.iter().map(|row| row.approved_fen).sum();
    let heads: i64 = found.iter().map(|row| i64::from(row.yes_lines)).sum();
    let rows: Vec<Row> = found
        .iter()
        .map(|row| {
            let school = row.organisation_id.as_ref().and_then(|id| schools.get(id));
            let class = row.class_id.as_ref().and_then(|id| classes.get(id));
            Row::new(vec![
                Cell::text(&row.number).link(crate::claims::pages::address(&row.id)),
                Cell::data(school.cloned().unwrap_or_default())
                    .sub_data(class.map(|class| class.title.clone()).unwrap_or_default()),
                Cell::number(i64::from(row.yes_lines)),
                Cell::money(Money::from_fen(row.approved_fen)),
                crate::claims::pages::list::due_cell(t, row.due_on),
            ])
            .id(&row.id, &row.number)
        })
        .collect();
    let count = rows.len() as u64;
    let total = vec![
        Cell::text(t.with("claim-total").n("n", count).to_string()),
        Cell::empty(),
        Cell::number(heads),
        Cell::money(Money::from_fen(sum)),
        Cell::empty(),
    ];
    let next = Button::new(t.say("meeting-draw-up-picked")).primary();
    let table = Table::new(t, &list, t.say("meeting-ready"))
        .column(Column::new(t.say("claim-number")).together())
        .column(Column::new(t.say("claim-school-and-class")))
        .column(Column::number(t.say("claim-heads")))
        .column(Column::number(t.say("claim-approved-yuan")))
        .column(Column::new(t.say("claim-due")).together())
        .rows(rows, count)
        .total(total)
        .count_words(t.with("claim-count").n("n", count).to_string())
        .pick("claim", "/meetings/confirm", viewer.seal(), vec![next])
        .empty(Empty::new(
            t.say("meeting-ready-none"),
            t.say("meeting-ready-none-why"),
        ));
    Ok(Page::desk(&viewer, t.say("meeting-draw-up"))
        .crumb("/meetings", t.say("meeting-title"))
        .html(Html::of(&table)))
}

fn confirm_page(viewer: &Viewer, claims: &[claim::Model], errors: &FormErrors) -> Page {
    let t = viewer.t();
    let n = claims.len() as i64;
    let heads: i64 = claims.iter().map(|row| i64::from(row.yes_lines)).sum();
    let fen: i64 = claims.iter().map(|row| row.approved_fen).sum();
    let question = t
        .with("meeting-confirm-question")
        .n("n", n)
        .n("heads", heads)
        .money("amount", Money::from_fen(fen))
        .to_string();
    let samples = claims
        .iter()
        .take(SAMPLES)
        .map(|row| {
            let heads = t
                .with("claim-n-heads")
                .n("n", i64::from(row.yes_lines))
                .to_string();
            Sample::new(vec![
                Html::escaped(&row.number),
                Html::escaped(&heads),
                Html::escaped(&Money::from_fen(row.approved_fen).to_string()),
            ])
        })
        .collect();
    let heads = vec![
        t.say("claim-number").into_owned(),
        t.say("claim-heads").into_owned(),
        t.say("claim-approved-yuan").into_owned(),
    ];
    let kinds = Kind::ALL
        .iter()
        .map(|kind| {
            let key = format!("meeting-kind-{}", kind.word().replace('_', "-"));
            Choice::new(kind.word(), t.say(&key))
        })
        .collect();
    let field = Field::radios("kind", t.say("meeting-kind"), kinds).value(Kind::PartyGroup.word());
    let button = Button::new(t.with("meeting-draw-up-n").n("n", n).to_string()).primary();
    let follows = Html::escaped(&t.say("meeting-confirm-follows"));
    let mut confirm = Confirm::new(viewer.seal(), "/meetings/new", question, follows, button)
        .samples(heads, samples)
        .fields(Html::of(&field))
        .back("/meetings/new", t.say("meeting-back-to-ready"));
    for row in claims {
        confirm = confirm.carry("claim", &row.id);
    }
    Page::desk(viewer, t.say("meeting-draw-up"))
        .crumb("/meetings", t.say("meeting-title"))
        .with_errors(errors)
        .html(Html::of(&confirm))
}

async fn ticked(app: &App, posted: &Posted) -> Result<Vec<claim::Model>, PageError> {
    let mut read = posted.read();
    let ids = read
        .ticked("claim", MOST_CLAIMS)
        .ok_or(PageError::Unreadable)?;
    let mut found = claims::find_many(app.store().read(), app.county(), &ids).await?;
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// Asks once more.
pub async fn confirm(
    viewer: Viewer,
    Shared(app): Shared<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let claims = ticked(&app, &posted).await?;
    if claims.is_empty() {
        let back = viewer.go("/meetings/new");
        return Ok(back
            .saying(Tone::Warn, "claim-none-picked", vec![])
            .into_response());
    }
    Ok(confirm_page(&viewer, &claims, &FormErrors::new()).into_response())
}

/// Draws up the list.
pub async fn begin(
    viewer: Viewer,
    Shared(app): Shared<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let claims = ticked(&app, &posted).await?;
    let claim_ids = claims.iter().map(|row| row.id.clone()).collect();
    let kind = posted
        .get("kind")
        .and_then(Kind::from_word)
        .unwrap_or(Kind::PartyGroup);
    let answer = app
        .perform(&viewer, ListMeeting { kind, claim_ids }, &posted)
        .await?;
    Ok(viewer
        .go(address(&answer.meeting_id))
        .said_with("meeting-drawn-up", vec![("number", answer.number)])
        .into_response())
}
