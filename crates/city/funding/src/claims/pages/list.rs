//! `GET /claims` and `GET /claims/queue`: every claim a reader may see, and those that wait for them.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use kernel::{Moment, Money, Role};
use policy::Pack;
use sea_orm::Order;
use web::components::{Button, Clause, Empty, Tag};
use web::form::Choice;
use web::table::{Cell, Column, Direction, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use super::words::{answer_tags, phase_tag_for};
use super::{OFFICERS, OFFICES, address};
use crate::claims::case::phase_of;
use crate::claims::deadlines::days_left;
use crate::claims::queries::{self, Answers, Due, SortedBy, Sums, Wanted, phases_of};
use crate::claims::state::Phase;
use crate::claims::tables::claim;
use crate::rules;

/// What the address of a list or an API request asks for; a school sees its own claims only.
pub(crate) fn wanted<'a>(
    viewer: &Viewer,
    get: impl Fn(&str) -> Option<&'a str>,
) -> Result<Wanted, PageError> {
    let organisation = if viewer.is_any(OFFICES) {
        None
    } else {
        Some(viewer.organisation()?.to_owned())
    };
    let phases = match get("state").and_then(Phase::from_word) {
        Some(phase) => vec![phase],
        // a draft is its school's own sheet
        None if organisation.is_none() => Phase::ALL
            .iter()
            .copied()
            .filter(|phase| *phase != Phase::Draft)
            .collect(),
        None => vec![],
    };
    let today = viewer.today();
    Ok(Wanted {
        organisation,
        phases,
        programme: get("programme").map(str::to_owned),
        answers: match get("answers") {
            Some("yes") => Some(Answers::AllYes),
            Some("unknown") => Some(Answers::SomeUnknown),
            Some("no") => Some(Answers::SomeNo),
            _ => None,
        },
        due: match get("due") {
            Some("over") => Some(Due::Over(today)),
            Some("today") => Some(Due::By(today)),
            _ => None,
        },
        words: get("q").map(str::to_owned),
        unlisted: false,
    })
}

/// Every claim a reader may see.
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let wanted = wanted(&viewer, |name| list.get(name))?;
    let states = Phase::ALL
        .iter()
        .map(|phase| {
            Choice::new(
                phase.word(),
                t.say(&format!("claim-phase-{}", phase.word())),
            )
        })
        .collect();
    let state = Filter::select(t, "state", t.say("claim-state"), states);
    let school = viewer.is(Role::SchoolManager);
    let empty = Empty::new(t.say("claim-none"), t.say("claim-none-why"));
    let empty = if school {
        empty.go("/claims/new", t.say("claim-begin"))
    } else {
        empty
    };
    let rows = Rows {
        app: &app,
        viewer: &viewer,
        list: &list,
        title: "claim-title",
    };
    let (table, _) = rows.table(&wanted, Some(state)).await?;
    let table = table.empty(empty);
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, t.say("claim-title"));
    if school {
        page = page.action(Button::link(t.say("claim-begin"), "/claims/new").primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}

/// The claims that wait for the reader, the most pressing first.
pub async fn queue(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let mut wanted = wanted(&viewer, |name| list.get(name))?;
    wanted.phases = phases_of(&viewer.actor().roles);
    wanted.phases.retain(|phase| phase.under_review());
    let rows = Rows {
        app: &app,
        viewer: &viewer,
        list: &list,
        title: "claim-queue",
    };
    let (table, sums) = rows.table(&wanted, None).await?;
    let mut table = table.empty(Empty::new(
        t.say("claim-queue-none"),
        t.say("claim-queue-none-why"),
    ));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    if viewer.is_any(OFFICERS) {
        let pass = Button::new(t.say("claim-pass-picked")).primary();
        table = table.pick("claim", "/claims/confirm", viewer.seal(), vec![pass]);
    }
    let mut page = Page::desk(&viewer, t.say("claim-queue"))
        .count(sums.count)
        .sub(pressing(&app, &viewer, &wanted).await?);
    if let Some(first) = first(&app, &wanted).await? {
        page = page.action(Button::link(t.say("claim-start"), address(&first.id)).primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}

/// The most pressing claim of a queue.
pub(super) async fn first(app: &App, wanted: &Wanted) -> Result<Option<claim::Model>, PageError> {
    let (db, county) = (app.store().read(), app.county());
    let found = queries::page(db, county, wanted, SortedBy::Due, Order::Asc, (0, 1)).await?;
    Ok(found.into_iter().next())
}

/// One sentence on age and deadlines.
async fn pressing(app: &App, viewer: &Viewer, wanted: &Wanted) -> Result<Html, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let today = viewer.today();
    let count = |due| async move {
        let wanted = Wanted {
            due: Some(due),
            ..wanted.clone()
        };
        queries::sums(db, county, &wanted).await
    };
    let over = count(Due::Over(today)).await?.count;
    let by = count(Due::By(today)).await?.count;
    let oldest = queries::page(db, county, wanted, SortedBy::Submitted, Order::Asc, (0, 1)).await?;
    let Some(sent) = oldest.first().and_then(|row| row.submitted_at) else {
        return Ok(Html::default());
    };
    Ok(t.with("claim-queue-pressing")
        .date("oldest", Moment::new(sent).date())
        .n("today", by.saturating_sub(over))
        .n("over", over)
        .html())
}

/// The rows of a list with their filters and sums.
struct Rows<'a> {
    app: &'a App,
    viewer: &'a Viewer,
    list: &'a ListQuery,
    title: &'static str,
}

impl Rows<'_> {
    async fn table(
        &self,
        wanted: &Wanted,
        state: Option<Filter>,
    ) -> Result<(Table, Sums), PageError> {
        let t = self.viewer.t();
        let (db, county) = (self.app.store().read(), self.app.county());
        let (by, direction) = self
            .list
            .sort_among(&["number", "amount", "sent", "due"], ("due", Direction::Up));
        let by = match by {
            "number" => SortedBy::Number,
            "amount" => SortedBy::Amount,
            "sent" => SortedBy::Submitted,
            _ => SortedBy::Due,
        };
        let order = match direction {
            Direction::Up => Order::Asc,
            Direction::Down => Order::Desc,
        };
        let window = self.list.window();
        let sums = queries::sums(db, county, wanted).await?;
        let window = (window.offset, window.limit);
        let claims = queries::page(db, county, wanted, by, order, window).await?;
        let pack = rules::pack(self.app, self.viewer).await?;
        let classes = queries::classes(db, county, &claims).await?;
        let schools: Vec<String> = claims
            .iter()
            .filter_map(|row| row.organisation_id.clone())
            .collect();
        let names = registers::organisations::names(db, county, &schools).await?;
        let officer = self.viewer.is_any(OFFICES);
        let mut rows = vec![];
        for row in &claims {
            let school = row.organisation_id.as_ref().and_then(|id| names.get(id));
            let class = row.class_id.as_ref().and_then(|id| classes.get(id));
            let school = school.map_or("", String::as_str);
            let class = class.map_or("", |class| class.title.as_str());
            rows.push(line(t, &pack, row, school, class, officer)?);
        }
        let programmes = pack
            .programmes()
            .map(|one| Choice::new(&one.id, t.pick(&one.title)))
            .collect();
        let mut table = Table::new(t, self.list, t.say(self.title))
            .filter(Filter::select(
                t,
                "programme",
                t.say("claim-programme"),
                programmes,
            ))
            .filter(Filter::select(
                t,
                "answers",
                t.say("claim-answers"),
                answers(t),
            ))
            .filter(Filter::select(t, "due", t.say("claim-due"), dues(t)));
        if let Some(state) = state {
            table = table.filter(state);
        }
        let total = vec![
            Cell::text(t.with("claim-total").n("n", sums.count).to_string()),
            Cell::empty(),
            Cell::empty(),
            Cell::number(sums.lines),
            Cell::money(sums.claimed),
            Cell::empty(),
            Cell::empty(),
            Cell::empty(),
        ];
        let table = table
            .filter(Filter::search("q", t.say("claim-filter-words")))
            .column(Column::new(t.say("claim-number")).sort("number").together())
            .column(Column::new(t.say("claim-programme")))
            .column(Column::new(t.say("claim-school-and-class")))
            .column(Column::number(t.say("claim-heads")))
            .column(Column::number(t.say("claim-claimed-yuan")).sort("amount"))
            .column(Column::new(t.say("claim-answers")))
            .column(Column::new(t.say("claim-state")).together())
            .column(Column::new(t.say("claim-due")).sort("due").together())
            .rows(rows, sums.count)
            .total(total)
            .count_words(t.with("claim-count").n("n", sums.count).to_string())
            .exported();
        Ok((table, sums))
    }
}

fn answers(t: T) -> Vec<Choice> {
    vec![
        Choice::new("yes", t.say("claim-answers-all-yes")),
        Choice::new("unknown", t.say("claim-answers-some-unknown")),
        Choice::new("no", t.say("claim-answers-some-no")),
    ]
}

fn dues(t: T) -> Vec<Choice> {
    vec![
        Choice::new("today", t.say("claim-due-today")),
        Choice::new("over", t.say("claim-due-over")),
    ]
}

fn line(
    t: T,
    pack: &Pack,
    row: &claim::Model,
    school: &str,
    class: &str,
    officer: bool,
) -> Result<Row, PageError> {
    let phase = phase_of(row)?;
    let number = Cell::text(&row.number).link(address(&row.id));
    let number = match row.submitted_at {
        Some(at) => {
            let day = Moment::new(at).date();
            number.sub(t.with("claim-sent-on").date("on", day).to_string())
        }
        None => number.sub(t.say("claim-not-sent")),
    };
    let mut programme = Cell::text(t.pick(&rules::programme(pack, &row.programme_id)));
    if let Some(sentence) = pack
        .programme(&row.programme_id)
        .and_then(|one| one.sentences.last())
    {
        programme = programme.clause(Clause::new(t, sentence));
    }
    let tags = answer_tags(t, row.yes_lines, row.unknown_lines, row.no_lines);
    Ok(Row::new(vec![
        number,
        programme,
        Cell::data(school).sub_data(class),
        Cell::number(i64::from(row.lines)),
        Cell::money(Money::from_fen(row.claimed_fen)),
        Cell::tags(tags),
        Cell::tag(phase_tag_for(t, phase, officer)),
        due_cell(t, row.due_on),
    ])
    .id(&row.id, &row.number))
}

/// The last day of a step, with what is left of it.
pub(crate) fn due_cell(t: T, due: Option<NaiveDate>) -> Cell {
    match due {
        None => Cell::empty(),
        Some(due) => match days_left(t.today(), due) {
            Some(left) => Cell::tag(Tag::deadline(t, left)),
            None => Cell::day(due),
        },
    }
}
