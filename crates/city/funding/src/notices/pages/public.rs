//! What the public reads: the list of notices, the sheet, "find my row", the objection and its receipt. No account needed.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{IdNumber, Money};
use registers::packs;
use web::components::{Amount, Button, Clause, Empty, Note, Receipt, Tone, Turn};
use web::form::{Choice, Field, FormErrors, Values};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::{days_left, published, span, tag};
use crate::notices::commands::{FoundRow, RaiseObjection};
use crate::notices::look_up::{self, Asking};
use crate::notices::state::{Ground, NoticeState, is_over};
use crate::notices::tables::{notice, notice_line};
use crate::notices::{frozen, queries, sheet};
use crate::rules;

/// Rows of the sheet on one page.
const ROWS: u64 = 50;
/// Most characters of words, names and numbers typed here.
const WORDS_MOST: usize = 500;
const NAME_MOST: usize = 50;

/// `GET /notices`: what is and was published.
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let wanted = queries::Wanted::public();
    let count = queries::count(db, county, &wanted).await?;
    let window = list.window();
    let found = queries::page(db, county, &wanted, (window.offset, window.limit)).await?;
    let mut rows = Vec::with_capacity(found.len());
    for row in &found {
        rows.push(Row::new(vec![
            Cell::data(&row.title)
                .link(format!("/notices/{}", row.id))
                .sub(&row.number),
            Cell::text(span(t, row)),
            Cell::number(i64::from(row.lines)),
            Cell::money(Money::from_fen(row.amount_fen)),
            Cell::tag(tag(t, row)?),
        ]));
    }
    let table = Table::new(t, &list, t.say("notice-title"))
        .column(Column::new(t.say("notice-name")))
        .column(Column::new(t.say("notice-days")))
        .column(Column::number(t.say("notice-persons")))
        .column(Column::number(t.say("notice-yuan")))
        .column(Column::new(t.say("notice-state")).together())
        .rows(rows, count)
        .stacked()
        .empty(Empty::new(t.say("notice-none"), t.say("notice-none-why")));
    Ok(Page::public(&viewer, t.say("notice-title"))
        .html(Html::of(&table))
        .into_response())
}

#[derive(Template)]
#[template(path = "notices/pages/public.html")]
struct Body {
    t: T,
    sheet: Html,
    note: Html,
    find: Html,
    result: Html,
    turn: Turn,
    objection: Html,
    downloads: Html,
    code: Option<String>,
}

/// Facts one under the other.
#[derive(Template)]
#[template(
    source = "{% for part in parts %}<div>{{ part }}</div>{% endfor %}",
    ext = "html"
)]
struct Lines<'a> {
    parts: &'a [Html],
}

/// What the reader came with.
#[derive(Default)]
struct Asked {
    values: Values,
    errors: FormErrors,
    note: Html,
    row: Option<notice_line::Model>,
    objection: (Values, FormErrors),
}

/// `GET /notices/{id}`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Page, PageError> {
    let row = published(&app, &id).await?;
    page(&app, &viewer, &row, &list, Asked::default()).await
}

async fn page(
    app: &App,
    viewer: &Viewer,
    row: &notice::Model,
    list: &ListQuery,
    asked: Asked,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let pack = rules::pack(app, viewer).await?;
    let first = asked
        .row
        .as_ref()
        .map_or(list.page().saturating_sub(1) * ROWS, |mine| {
            u64::try_from(mine.place - 1).unwrap_or(0) / ROWS * ROWS
        });
    let lines =
        queries::some_lines(app.store().read(), app.county(), &row.id, (first, ROWS)).await?;
    let mine = asked.row.as_ref().map(|line| line.place);
    let sheet = sheet::sheet(&pack, row, &lines, mine, pager(row, first));
    let open = queries::state_of(row)? == NoticeState::Published
        && row.ends_on.is_some_and(|day| !is_over(day, viewer.today()));
    let errors = {
        let mut all = asked.errors.clone();
        for error in asked.objection.1.iter() {
            all.push(error.clone());
        }
        all
    };
    let body = Body {
        t,
        sheet: Html::of(&sheet),
        note: asked.note,
        find: Html::of(&find_form(viewer, row, &asked.values, asked.errors)),
        result: asked
            .row
            .as_ref()
            .map(|line| result(viewer, row, line))
            .transpose()?
            .unwrap_or_default(),
        turn: turn(t, row, viewer),
        objection: match (&asked.row, open) {
            (Some(line), true) => {
                let (values, errors) = asked.objection;
                let proof = queries::proof_of(app.store().keys(), &line.id, app.now());
                Html::of(&objection_form(viewer, row, line, &proof, &values, errors))
            }
            (None, true) => Html::escaped(&t.say("notice-object-find-first")),
            (_, false) => Html::escaped(&t.say("notice-object-over")),
        },
        downloads: Html::of(&Button::link(
            t.say("notice-pdf"),
            format!("/notices/{}/notice.pdf", row.id),
        )),
        code: row.list_digest.as_deref().map(frozen::check_code),
    };
    Page::public(viewer, row.title.clone())
        .chinese()
        .headless()
        .with_errors(&errors)
        .body(&body)
}

fn pager(row: &notice::Model, first: u64) -> Html {
    let all = u64::try_from(row.lines).unwrap_or(0);
    if all <= ROWS {
        return Html::default();
    }
    let mut parts = vec![];
    for page in 0..all.div_ceil(ROWS) {
        let (from, to) = (page * ROWS + 1, ((page + 1) * ROWS).min(all));
        let label = format!("第{from}至{to}行");
        parts.push(if page * ROWS == first {
            Html::join([Html::escaped(&label), Html::escaped("　")])
        } else {
            let href = format!("/notices/{}?page={}", row.id, page + 1);
            Html::of(&Button::link(label, href).quiet())
        });
    }
    Html::join(parts)
}

fn turn(t: T, row: &notice::Model, viewer: &Viewer) -> Turn {
    let over = row.ends_on.is_none_or(|day| is_over(day, viewer.today()));
    let now = if over {
        t.say("notice-now-over")
    } else {
        t.say("notice-now-open")
    };
    let mut turn = Turn::new(t, Html::escaped(&now));
    if let Some(day) = row.ends_on {
        turn = turn.by(day, days_left(viewer.today(), day));
    }
    let next = if over {
        t.say("notice-next-paying")
    } else {
        t.say("notice-next-finance")
    };
    turn.next(&[Html::escaped(&next)])
}

fn find_form(
    viewer: &Viewer,
    row: &notice::Model,
    values: &Values,
    errors: FormErrors,
) -> web::form::Form {
    let t = viewer.t();
    viewer
        .form(format!("/notices/{}/find", row.id))
        .field(
            Field::text("id_number", t.say("notice-find-number"))
                .max(18)
                .hint(t.say("notice-find-number-hint")),
        )
        .field(Field::text("name", t.say("notice-find-name")).max(NAME_MOST))
        .button(Button::new(t.say("notice-find-button")).primary())
        .values(values)
        .errors(errors)
}

fn result(
    viewer: &Viewer,
    row: &notice::Model,
    line: &notice_line::Model,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let parts = [
        Html::of(&tag(t, row)?),
        Html::join([
            t.zh(&line.subject),
            Html::escaped("　"),
            t.zh(&line.payee_name),
        ]),
        Html::of(&Amount::new(t, Money::from_fen(line.amount_fen))),
        Html::escaped(&if line.payee_name == line.person_name {
            t.say("notice-result-yours")
        } else {
            t.say("notice-result-school")
        }),
        Html::of(&Clause::new(t, "3.3.5")),
    ];
    let title = t
        .with("notice-result-row")
        .n("n", i64::from(line.place))
        .html();
    Ok(Html::of(
        &Note::new(Tone::Ok, title)
            .text(Html::of(&Lines { parts: &parts }))
            .live(),
    ))
}

/// `POST /notices/{id}/find`: by name and number, so many times in any hour from one house.
pub async fn find(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let row = published(&app, &id).await?;
    let list = ListQuery::new(format!("/notices/{id}"), "");
    let mut read = posted.read();
    let name = read.text("name", NAME_MOST);
    let number = read.parsed("id_number", IdNumber::parse);
    // the number is not shown back
    let mut values = Values::default();
    values.set("name", name.clone().unwrap_or_default());
    let mut asked = Asked {
        values,
        ..Asked::default()
    };
    match read.finish(|| Some((name?, number?))) {
        Err(errors) => asked.errors = errors,
        Ok((name, number)) => {
            let pack = rules::pack(&app, &viewer).await?;
            let limits = packs::limits(app.store().read(), app.county(), &pack).await?;
            let most = limits.look_ups_per_hour;
            let address = &viewer.caller().address;
            if !look_up::may_ask(
                app.store(),
                app.county(),
                (Asking::Row, address),
                most,
                app.now(),
            )
            .await?
            {
                asked.note = note(
                    Tone::Warn,
                    t.with("notice-find-too-often")
                        .n("n", i64::from(most))
                        .html(),
                );
            } else {
                let store = app.store();
                asked.row = queries::find_row(
                    store.read(),
                    store.keys(),
                    app.county(),
                    &id,
                    &name,
                    &number,
                )
                .await?
                .filter(|line| line.live.is_some());
                if asked.row.is_none() {
                    asked.note = note(Tone::Ask, Html::escaped(&t.say("notice-find-none")));
                }
            }
        }
    }
    Ok(page(&app, &viewer, &row, &list, asked)
        .await?
        .into_response())
}

fn note(tone: Tone, words: Html) -> Html {
    Html::of(&Note::new(tone, words).live())
}

fn objection_form(
    viewer: &Viewer,
    row: &notice::Model,
    line: &notice_line::Model,
    proof: &str,
    values: &Values,
    errors: FormErrors,
) -> web::form::Form {
    let t = viewer.t();
    let grounds = Ground::ALL
        .iter()
        .map(|ground| {
            let key = match ground {
                Ground::DidNotAttend => "notice-ground-did-not-attend",
                Ground::AmountWrong => "notice-ground-amount-wrong",
                Ground::NotEntitled => "notice-ground-not-entitled",
                Ground::Other => "notice-ground-other",
            };
            Choice::new(ground.word(), t.say(key))
        })
        .collect();
    viewer
        .form(format!("/notices/{}/objections", row.id))
        .field(Field::hidden("row", &line.id))
        .field(Field::hidden("proof", proof))
        .field(Field::radios("ground", t.say("notice-ground"), grounds))
        .field(
            Field::area("words", t.say("notice-objection-words"))
                .max(WORDS_MOST)
                .hint(t.say("notice-objection-words-hint")),
        )
        .field(
            Field::text("contact_name", t.say("notice-contact-name"))
                .max(NAME_MOST)
                .optional(t),
        )
        .field(
            Field::telephone("contact_phone", t.say("notice-contact-phone"))
                .hint(t.say("notice-contact-hint"))
                .optional(t),
        )
        .button(Button::new(t.say("notice-object-send")))
        .values(values)
        .errors(errors)
}

/// `POST /notices/{id}/objections`: the receipt with its number, or the form again.
pub async fn object(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let notice = published(&app, &id).await?;
    let most = rules::pack(&app, &viewer)
        .await?
        .settings()
        .limits
        .look_ups_per_hour;
    let from = (Asking::Objection, viewer.caller().address.as_str());
    if !look_up::may_ask(app.store(), app.county(), from, most, app.now()).await? {
        let asked = Asked {
            note: note(
                Tone::Warn,
                t.with("notice-object-too-often")
                    .n("n", i64::from(most))
                    .html(),
            ),
            ..Asked::default()
        };
        let list = ListQuery::new(format!("/notices/{id}"), "");
        return Ok(page(&app, &viewer, &notice, &list, asked)
            .await?
            .into_response());
    }
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let row = read.text("row", 40);
            let proof = read.text("proof", 128);
            let ground = read
                .choice("ground", Ground::ALL.iter().map(|one| one.word()))
                .and_then(|word| Ground::from_word(&word));
            let words = read.text("words", WORDS_MOST);
            let name = read.opt_text("contact_name", NAME_MOST);
            let phone = read.opt_text("contact_phone", 20);
            Some(RaiseObjection {
                notice_id: id.clone(),
                rows: vec![FoundRow {
                    notice_line_id: row?,
                    proof: proof?,
                }],
                ground: ground?,
                words: words?,
                contact_name: name.unwrap_or_default().into(),
                contact_phone: phone.unwrap_or_default().into(),
            })
        })
        .await?;
    match outcome {
        Ok(receipt) => {
            let mut lines = vec![
                t.with("notice-receipt-number")
                    .s("number", &receipt.number)
                    .html(),
                Html::escaped(&t.say("notice-receipt-stops")),
            ];
            if let Some(due) = receipt.due_on.and_then(|day| day.parse().ok()) {
                lines.push(t.with("notice-receipt-due").date("date", due).html());
            }
            let done = Receipt::done(t.say("notice-receipt-title"), lines);
            Ok(Page::public(&viewer, t.say("notice-receipt-title"))
                .crumb_data(format!("/notices/{id}"), &notice.title)
                .html(Html::of(&done))
                .into_response())
        }
        Err(errors) => {
            let store = app.store();
            let proved = posted
                .get("row")
                .zip(posted.get("proof"))
                .filter(|(row, proof)| queries::proves(store.keys(), row, proof, app.now()));
            let row = match proved {
                Some((row, _)) => queries::line(store.read(), app.county(), row)
                    .await?
                    .filter(|line| line.notice_id == id),
                None => None,
            };
            let asked = Asked {
                // without the row there is no form to show what was wrong
                note: match &row {
                    Some(_) => Html::default(),
                    None => note(
                        Tone::Ask,
                        Html::escaped(&t.say("notice-objection-row-not-proved")),
                    ),
                },
                row,
                objection: (posted.values().clone(), errors),
                ..Asked::default()
            };
            let list = ListQuery::new(format!("/notices/{id}"), "");
            Ok(page(&app, &viewer, &notice, &list, asked)
                .await?
                .into_response())
        }
    }
}
