//! The office's pages: all notices, drawing one up, and one notice with what may be done with it.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{Money, Role};
use web::components::{Button, Empty, Fact, Facts, LinkRow, Links, Note, Person, Tone, Turn};
use web::form::{Choice, Field, FormErrors, Values};
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::{days_left, found, objection_tag, span, tag};
use crate::notices::commands::DraftNotice;
use crate::notices::state::{Matches, NoticeState};
use crate::notices::tables::{notice, notice_line, objection};
use crate::notices::{LISTED_MOST, frozen, queries};
use crate::rules;

/// Most characters of a title.
const TITLE_MOST: usize = 100;

/// `GET /notice-desk`
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let wanted = queries::Wanted {
        states: list
            .get("state")
            .and_then(NoticeState::from_word)
            .into_iter()
            .collect(),
        number: list.get("q").map(|number| number.trim().to_owned()),
        programme_id: None,
    };
    let count = queries::count(db, county, &wanted).await?;
    let window = list.window();
    let found = queries::page(db, county, &wanted, (window.offset, window.limit)).await?;
    let mut rows = Vec::with_capacity(found.len());
    for row in &found {
        rows.push(Row::new(vec![
            Cell::text(&row.number).link(format!("/notice-desk/{}", row.id)),
            Cell::data(&row.title),
            Cell::text(span(t, row)),
            Cell::number(i64::from(row.lines)),
            Cell::money(Money::from_fen(row.amount_fen)),
            Cell::tag(tag(t, row)?),
        ]));
    }
    let states = [
        ("draft", "notice-state-draft"),
        ("published", "notice-state-published"),
        ("ended", "notice-state-ended"),
        ("withdrawn", "notice-state-withdrawn"),
    ]
    .map(|(word, key)| Choice::new(word, t.say(key)))
    .to_vec();
    let table = Table::new(t, &list, t.say("notice-desk-title"))
        .filter(Filter::search("q", t.say("notice-number")))
        .filter(Filter::select(t, "state", t.say("notice-state"), states))
        .column(Column::new(t.say("notice-number")))
        .column(Column::new(t.say("notice-name")))
        .column(Column::new(t.say("notice-days")).together())
        .column(Column::number(t.say("notice-persons")))
        .column(Column::number(t.say("notice-yuan")))
        .column(Column::new(t.say("notice-state")).together())
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("notice-none"),
            t.say("notice-desk-none-why"),
        ));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, t.say("notice-desk-title"));
    if viewer.is(Role::Clerk) {
        page = page.action(Button::link(t.say("notice-draft"), "/notice-desk/new").primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}

/// `GET /notice-desk/new`: what waits, by programme, and the mask with its count.
pub async fn form(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    draft_page(&app, &viewer, &Values::default(), FormErrors::new()).await
}

async fn draft_page(
    app: &App,
    viewer: &Viewer,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let pack = rules::pack(app, viewer).await?;
    let (db, county) = (app.store().read(), app.county());
    let mut programmes = vec![];
    for programme in pack
        .programmes()
        .filter(|programme| programme.notice.is_some())
    {
        let waiting = queries::waiting_lines(db, county, &programme.id, &[]).await?;
        if waiting.is_empty() {
            continue;
        }
        let fen: i64 = waiting.iter().map(|(_, line)| line.approved_fen).sum();
        let hint = t
            .with("notice-waiting")
            .n("n", i64::try_from(waiting.len()).unwrap_or(i64::MAX))
            .money("amount", Money::from_fen(fen))
            .to_string();
        programmes.push(Choice::new(&programme.id, rules::words(t, &programme.title)).hint(hint));
    }
    let page = Page::desk(viewer, t.say("notice-draft"))
        .crumb("/notice-desk", t.say("notice-desk-title"))
        .with_errors(&errors);
    if programmes.is_empty() {
        return Ok(page.html(Html::of(&Empty::new(
            t.say("notice-nothing-waits"),
            t.say("notice-nothing-waits-why"),
        ))));
    }
    let masks = &pack.settings().masks;
    let divisions = queries::divisions;
    let mut matches = Matches::new(&divisions, viewer.today());
    let choices = masks
        .id_number_choices
        .iter()
        .map(|choice| {
            // a number of this county stands for all: only what stays visible counts
            let sample = choice.mask.apply(&format!("{county}199001010017"));
            let n = matches.of(&sample);
            let key = if n < u64::from(masks.warn_below_persons) {
                "notice-mask-few"
            } else {
                "notice-mask-many"
            };
            let hint = t
                .with(key)
                .n("n", i64::try_from(n).unwrap_or(i64::MAX))
                .to_string();
            Choice::new(&choice.id, rules::words(t, &choice.name)).hint(hint)
        })
        .collect();
    let chosen = masks
        .id_number_choices
        .iter()
        .find(|choice| choice.mask == masks.id_number)
        .map(|choice| choice.id.clone());
    let form = viewer
        .form("/notice-desk/new")
        .field(Field::radios(
            "programme_id",
            t.say("notice-programme"),
            programmes,
        ))
        .field(Field::radios("mask", t.say("notice-mask"), choices).value_of(chosen))
        .field(
            Field::text("title", t.say("notice-name"))
                .max(TITLE_MOST)
                .hint(t.say("notice-title-hint"))
                .optional(t),
        )
        .button(Button::new(t.say("notice-draft-do")).primary())
        .cancel("/notice-desk", t.say("notice-back"))
        .values(values)
        .errors(errors);
    Ok(page.html(Html::of(&form)))
}

/// `POST /notice-desk/new`
pub async fn draft(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let programme_id = read.text("programme_id", 80);
            let mask = read.opt_text("mask", 40);
            let title = read.opt_text("title", TITLE_MOST);
            Some(DraftNotice {
                programme_id: programme_id?,
                claim_ids: vec![],
                title: title.unwrap_or_default(),
                mask: mask.unwrap_or_default(),
            })
        })
        .await?;
    Ok(match outcome {
        Ok(drafted) => viewer
            .go(format!("/notice-desk/{}", drafted.notice_id))
            .said("notice-drafted")
            .into_response(),
        Err(errors) => draft_page(&app, &viewer, posted.values(), errors)
            .await?
            .into_response(),
    })
}

#[derive(Template)]
#[template(path = "notices/pages/desk.html")]
struct Body {
    t: T,
    warning: Html,
    facts: Facts,
    objections: Html,
    rows: Html,
    turn: Turn,
    files: Links,
}

/// `GET /notice-desk/{id}`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let row = found(&app, &id).await?;
    let state = queries::state_of(&row)?;
    let pack = rules::pack(&app, &viewer).await?;
    let (db, county) = (app.store().read(), app.county());
    let lines = queries::lines(db, county, &id).await?;
    let table = rows_table(t, &list, &lines);
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let objections = queries::objections(db, county, None, Some(&id), (0, LISTED_MOST)).await?;
    let names = rules::account_names(
        &app,
        [Some(row.made_by.clone()), row.published_by.clone()]
            .into_iter()
            .flatten(),
    )
    .await?;
    let body = Body {
        t,
        warning: warning(&viewer, &lines, pack.settings().masks.warn_below_persons),
        facts: facts(t, &row, &rules::programme(&pack, &row.programme_id), &names),
        objections: objections_card(t, &objections, &lines),
        rows: Html::of(&table),
        turn: turn(&viewer, &row, state),
        files: files(t, &row, state),
    };
    let mut page = Page::desk(&viewer, row.number.clone())
        .crumb("/notice-desk", t.say("notice-desk-title"))
        .tag(tag(t, &row)?);
    for button in actions(&viewer, &row, state) {
        page = page.action(button);
    }
    Ok(page.body(&body)?.into_response())
}

fn actions(viewer: &Viewer, row: &notice::Model, state: NoticeState) -> Vec<Button> {
    let t = viewer.t();
    let to = |verb: &str| format!("/notice-desk/{}/{verb}", row.id);
    let approves = viewer.is_any(&[Role::Reviewer, Role::Leader]);
    let mut buttons = vec![];
    if state == NoticeState::Draft && (approves || viewer.is(Role::Clerk))
        || state == NoticeState::Published && approves
    {
        buttons.push(Button::link(t.say("notice-withdraw"), to("withdraw")).danger());
    }
    if state == NoticeState::Draft && approves {
        buttons.push(Button::link(t.say("notice-publish"), to("publish")).primary());
    }
    if matches!(state, NoticeState::Published | NoticeState::Ended)
        && viewer.is_any(&[Role::Clerk, Role::Reviewer])
    {
        buttons.push(Button::link(t.say("notice-record"), to("publication")));
    }
    buttons
}

fn warning(viewer: &Viewer, lines: &[notice_line::Model], warn_below: u32) -> Html {
    let t = viewer.t();
    let divisions = queries::divisions;
    let mut matches = Matches::new(&divisions, viewer.today());
    let Some(fewest) = lines
        .iter()
        .map(|line| matches.of(&line.masked_number))
        .min()
    else {
        return Html::default();
    };
    let n = i64::try_from(fewest).unwrap_or(i64::MAX);
    let (tone, key) = if fewest < u64::from(warn_below) {
        (Tone::Warn, "notice-mask-few")
    } else {
        (Tone::Ok, "notice-mask-many")
    };
    Html::of(&Note::new(tone, t.with(key).n("n", n).html()))
}

fn facts(
    t: T,
    row: &notice::Model,
    programme: &kernel::Text,
    names: &std::collections::HashMap<String, String>,
) -> Facts {
    let name = |account: &str| t.zh(names.get(account).map_or(account, String::as_str));
    let mut facts = vec![
        Fact::new(t.say("notice-name"), t.zh(&row.title)),
        Fact::new(t.say("notice-programme"), Html::escaped(t.pick(programme))),
        Fact::new(t.say("notice-days"), Html::escaped(&span(t, row))),
        Fact::new(
            t.say("notice-persons"),
            t.with("notice-count")
                .n("n", i64::from(row.lines))
                .money("amount", Money::from_fen(row.amount_fen))
                .html(),
        ),
        Fact::new(t.say("notice-made-by"), name(&row.made_by)),
    ];
    if let Some(by) = &row.published_by {
        facts.push(Fact::new(t.say("notice-published-by"), name(by)));
    }
    if let Some(digest) = &row.list_digest {
        facts.push(Fact::new(
            t.say("notice-check-code"),
            Html::escaped(&frozen::check_code(digest)),
        ));
    }
    facts.push(Fact::new(
        t.say("notice-where"),
        row.published_where.as_deref().map_or_else(
            || Html::escaped(&t.say("notice-where-none")),
            |text| t.zh(text),
        ),
    ));
    if let Some(reason) = &row.withdrawn_reason {
        facts.push(Fact::new(t.say("notice-withdrawn-why"), t.zh(reason)));
    }
    Facts::new(t, facts)
}

fn rows_table(t: T, list: &ListQuery, lines: &[notice_line::Model]) -> Table {
    let window = list.window();
    let all = list.export().is_some();
    let skip = usize::try_from(window.offset).unwrap_or(0);
    let take = usize::try_from(window.limit).unwrap_or(usize::MAX);
    let shown = if all {
        lines
    } else {
        lines.get(skip..).unwrap_or_default()
    };
    let rows = shown
        .iter()
        .take(if all { usize::MAX } else { take })
        .map(|line| {
            Row::new(vec![
                Cell::number(i64::from(line.place)),
                Cell::person(Person::new(t, &line.person_name, &line.masked_number)),
                Cell::data(line.place_name.clone().unwrap_or_else(|| "—".into())),
                Cell::data(&line.payee_name),
                Cell::data(&line.subject),
                Cell::money(Money::from_fen(line.amount_fen)),
            ])
            .marked(line.objected)
        })
        .collect();
    Table::new(t, list, t.say("notice-rows"))
        .column(Column::number(t.say("notice-place")))
        .column(Column::new(t.say("notice-person")))
        .column(Column::new(t.say("notice-township")))
        .column(Column::new(t.say("notice-payee")))
        .column(Column::new(t.say("notice-subject")))
        .column(Column::number(t.say("notice-yuan")))
        .rows(rows, u64::try_from(lines.len()).unwrap_or(0))
        .exported()
}

fn objections_card(t: T, objections: &[objection::Model], lines: &[notice_line::Model]) -> Html {
    if objections.is_empty() {
        return Html::default();
    }
    let places: BTreeMap<&str, i32> = lines.iter().map(|l| (l.id.as_str(), l.place)).collect();
    let rows = objections
        .iter()
        .map(|one| {
            let place = places
                .get(one.notice_line_id.as_str())
                .copied()
                .unwrap_or(0);
            let title = t
                .with("notice-objection-row")
                .s("number", &one.number)
                .n("place", i64::from(place))
                .html();
            LinkRow::new(format!("/objections/{}", one.id), title)
                .sub(t.zh(&one.words))
                .end(Html::of(&objection_tag(t, &one.state)))
        })
        .collect();
    Html::of(&Links::new(rows))
}

fn turn(viewer: &Viewer, row: &notice::Model, state: NoticeState) -> Turn {
    let t = viewer.t();
    let (whose, next) = match state {
        NoticeState::Draft => ("notice-turn-publish", "notice-next-website"),
        NoticeState::Published => ("notice-turn-public", "notice-next-clears"),
        NoticeState::Ended => ("notice-turn-payment", "notice-next-batch"),
        NoticeState::Withdrawn => ("notice-turn-draft-again", "notice-next-draft"),
    };
    let mut turn = Turn::new(t, Html::escaped(&t.say(whose)));
    if let (NoticeState::Published, Some(day)) = (state, row.ends_on) {
        turn = turn.by(day, days_left(viewer.today(), day));
    }
    turn.next(&[Html::escaped(&t.say(next))])
}

fn files(t: T, row: &notice::Model, state: NoticeState) -> Links {
    let file = |kind: &str, key: &str| {
        LinkRow::new(
            format!("/notice-desk/{}/notice.{kind}", row.id),
            Html::escaped(&t.say(key)),
        )
    };
    let mut rows = vec![file("docx", "notice-word"), file("xlsx", "notice-xlsx")];
    if matches!(state, NoticeState::Published | NoticeState::Ended) {
        rows.insert(
            0,
            LinkRow::new(
                format!("/notices/{}/notice.pdf", row.id),
                Html::escaped(&t.say("notice-pdf")),
            ),
        );
        rows.push(LinkRow::new(
            format!("/notices/{}", row.id),
            Html::escaped(&t.say("notice-public-page")),
        ));
    }
    Links::new(rows)
}
