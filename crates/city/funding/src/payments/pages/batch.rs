//! `GET /payments/{id}`: the lines of a batch, whose turn it is, its papers and what may be done with it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{Money, Role};
use web::components::{
    Button, Icon, LinkRow, Links, Look, MoneyCell, MoneyStrip, Note, Step, StepState, Tag,
    Timeline, Tone, Turn,
};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use super::{failure_words, found, line_tag, tag};
use crate::payments::commands::HANDLERS;
use crate::payments::queries;
use crate::payments::state::{BatchState, LineStand};
use crate::payments::tables::{payment_batch, payment_line};
use crate::rules;

#[derive(Template)]
#[template(path = "payments/pages/batch.html")]
struct Body {
    t: T,
    money: MoneyStrip,
    lines: Html,
    turn: Turn,
    steps: Timeline,
    papers: Links,
    bank_file: Html,
}

/// One batch.
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
    let claim_ids: Vec<String> = lines.iter().map(|line| line.claim_id.clone()).collect();
    let claims = queries::claims_of(db, county, &claim_ids).await?;
    let stops = queries::corrections::stops(db, county, &id).await?;
    let late = queries::corrections::late_returns(db, county, &id).await?;
    let version = 1 + stops.iter().filter(|stop| stop.state == "done").count();
    let mut rows = Vec::with_capacity(lines.len());
    for line in &lines {
        let number = claims
            .get(&line.claim_id)
            .map_or("", |claim| claim.number.as_str());
        let failure = match (&line.failure, &line.removed_reason) {
            (Some(failure), _) => {
                let mut words = failure_words(t, failure);
                if let Some(one) = late.iter().find(|one| one.line_id == line.id) {
                    let on = t.with("payment-came-back-on").date("on", one.returned_on);
                    words = format!("{words}　{on}");
                }
                Cell::text(words).sub_data(line.failure_words.clone().unwrap_or_default())
            }
            (None, Some(reason)) => Cell::data(reason),
            (None, None) => Cell::empty(),
        };
        let asked = stops
            .iter()
            .any(|stop| stop.line_id == line.id && stop.live.is_some());
        let action = if state == BatchState::Prepared
            && line.live.is_some()
            && viewer.is_any(HANDLERS)
            && row.lines > 1
        {
            Cell::text(t.say("payment-remove"))
                .link(format!("/payments/{}/lines/{}/remove", row.id, line.id))
        } else {
            later(&viewer, line, state, asked)
        };
        let mut tags = vec![line_tag(t, line)?];
        if asked {
            tags.push(Tag::of(
                Look::Warn,
                Icon::Pause,
                t.say("payment-stop-asked"),
            ));
        }
        rows.push(Row::new(vec![
            Cell::number(i64::from(line.place)),
            Cell::data(&line.payee_name),
            Cell::text(number).link(format!("/claims/{}", line.claim_id)),
            Cell::money(Money::from_fen(line.amount_fen)),
            Cell::clauses(vec![web::components::Clause::new(t, &line.sentence)]),
            Cell::tags(tags),
            failure,
            action,
        ]));
    }
    let count = u64::try_from(rows.len()).unwrap_or(0);
    let table = Table::new(t, &list, t.say("payment-lines"))
        .column(Column::number(t.say("payment-place")))
        .column(Column::new(t.say("payment-payee")))
        .column(Column::new(t.say("payment-claim")).together())
        .column(Column::number(t.say("payment-yuan")))
        .column(Column::new(t.say("payment-basis")).together())
        .column(Column::new(t.say("payment-state")).together())
        .column(Column::new(t.say("payment-failure")))
        .column(Column::new(t.say("payment-action")))
        .rows(rows, count)
        .exported();
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let names = rules::account_names(
        &app,
        [Some(row.prepared_by.clone()), row.released_by.clone()]
            .into_iter()
            .flatten(),
    )
    .await?;
    let name = |account: &str| t.zh(names.get(account).map_or(account, String::as_str));
    let body = Body {
        t,
        money: strip(t, &row, &lines)?,
        lines: Html::of(&table),
        turn: turn(
            t,
            state,
            lines
                .iter()
                .any(|line| line.state == LineStand::Bounced.word()),
        ),
        steps: steps(t, &row, state, &name),
        papers: papers(t, &row, version),
        bank_file: bank_file(&viewer, &row, state),
    };
    let sub = t
        .with("payment-group")
        .s("fund", t.pick(&rules::fund(&pack, &row.fund_id)))
        .s("owner", t.pick(&rules::owner(&pack, &row.payment_owner)))
        .html();
    let mut page = Page::desk(&viewer, row.number.clone())
        .crumb("/payments", t.say("payment-title"))
        .tag(tag(t, &row)?)
        .sub(sub);
    for button in actions(&viewer, &row, state) {
        page = page.action(button);
    }
    Ok(page.body(&body)?.into_response())
}

fn actions(viewer: &Viewer, row: &payment_batch::Model, state: BatchState) -> Vec<Button> {
    let t = viewer.t();
    let to = |verb: &str| format!("/payments/{}/{verb}", row.id);
    let handles = viewer.is_any(HANDLERS);
    let mut buttons = vec![];
    match state {
        BatchState::Prepared => {
            if handles {
                buttons.push(Button::link(t.say("payment-cancel"), to("cancel")).danger());
            }
            if viewer.is(Role::FundOfficer) {
                buttons.push(Button::link(t.say("payment-release"), to("release")).primary());
            }
        }
        BatchState::Released if handles => {
            buttons.push(Button::link(t.say("payment-voucher-record"), to("voucher")));
            buttons.push(Button::link(t.say("payment-return-read"), to("return")).primary());
        }
        BatchState::Settled if handles => {
            buttons.push(Button::link(t.say("payment-voucher-record"), to("voucher")));
        }
        BatchState::Released | BatchState::Settled | BatchState::Cancelled => {}
    }
    buttons
}

fn strip(
    t: T,
    row: &payment_batch::Model,
    lines: &[payment_line::Model],
) -> Result<MoneyStrip, PageError> {
    let sum = |stands: &[LineStand]| {
        let fen: i64 = lines
            .iter()
            .filter(|line| stands.iter().any(|stand| line.state == stand.word()))
            .map(|line| line.amount_fen)
            .sum();
        Money::from_fen(fen)
    };
    let cell = |key: &str, amount| MoneyCell::yuan(t, &t.say(key), amount);
    Ok(MoneyStrip::new(vec![
        cell("payment-total", Money::from_fen(row.amount_fen)),
        cell("payment-paid", sum(&[LineStand::Paid])),
        cell("payment-returned", sum(&[LineStand::Bounced])),
        cell(
            "payment-under-way",
            sum(&[LineStand::Waiting, LineStand::Released]),
        ),
    ]))
}

fn turn(t: T, state: BatchState, bounced: bool) -> Turn {
    let (whose, next) = match state {
        BatchState::Prepared => ("payment-turn-release", "payment-next-bank"),
        BatchState::Released => ("payment-turn-bank", "payment-next-return"),
        BatchState::Settled if bounced => ("payment-turn-accounts", "payment-next-retry"),
        BatchState::Settled => ("payment-turn-nobody", "payment-next-file"),
        BatchState::Cancelled => ("payment-turn-nobody", "payment-next-prepare"),
    };
    Turn::new(t, Html::escaped(&t.say(whose))).next(&[Html::escaped(&t.say(next))])
}

fn steps(
    t: T,
    row: &payment_batch::Model,
    state: BatchState,
    name: &dyn Fn(&str) -> Html,
) -> Timeline {
    let at = |moment: sea_orm::prelude::DateTimeUtc| t.moment(moment.into());
    let mut steps = vec![
        Step::new(StepState::Done, t.say("payment-step-prepared"))
            .note(name(&row.prepared_by))
            .when(at(row.prepared_at)),
    ];
    if state == BatchState::Cancelled {
        let why = row.cancelled_reason.as_deref().unwrap_or_default();
        steps.push(Step::new(StepState::Bad, t.say("payment-state-cancelled")).note(t.zh(why)));
        return Timeline::new(t, steps).ruled();
    }
    steps.push(match (&row.released_by, row.released_at) {
        (Some(by), Some(when)) => Step::new(StepState::Done, t.say("payment-step-released"))
            .note(name(by))
            .when(at(when)),
        _ => Step::new(StepState::Now, t.say("payment-step-released")),
    });
    let waits = if state == BatchState::Prepared {
        StepState::Next
    } else {
        StepState::Now
    };
    steps.push(match (&row.voucher_number, row.voucher_on) {
        (Some(number), Some(on)) => Step::new(StepState::Done, t.say("payment-step-voucher"))
            .note(t.zh(number))
            .when(t.day(on)),
        _ => Step::new(waits, t.say("payment-step-voucher")),
    });
    steps.push(match row.settled_at {
        Some(when) => Step::new(StepState::Done, t.say("payment-step-settled")).when(at(when)),
        None => Step::new(waits, t.say("payment-step-settled")),
    });
    Timeline::new(t, steps).ruled()
}

fn papers(t: T, row: &payment_batch::Model, version: usize) -> Links {
    let rows = [
        ("letter.pdf", "payment-letter"),
        ("summary.pdf", "payment-summary"),
        ("list.pdf", "payment-list"),
        ("summary.xlsx", "payment-summary-xlsx"),
        ("list.xlsx", "payment-list-xlsx"),
    ]
    .map(|(file, key)| {
        LinkRow::new(
            format!("/payments/{}/papers/{file}", row.id),
            Html::escaped(&t.say(key)),
        )
        .sub(version_words(t, version))
    });
    Links::new(rows.to_vec())
}

/// Which version the papers are; the first is not named.
fn version_words(t: T, version: usize) -> Html {
    if version == 1 {
        return Html::default();
    }
    let n = i64::try_from(version).unwrap_or(i64::MAX);
    t.with("payment-papers-version").n("n", n).html()
}

/// What may be done about a line after the release.
fn later(viewer: &Viewer, line: &payment_line::Model, state: BatchState, asked: bool) -> Cell {
    let t = viewer.t();
    let to = |verb: &str| format!("/payments/{}/lines/{}/{verb}", line.batch_id, line.id);
    let handles = viewer.is_any(HANDLERS);
    let with_bank = state == BatchState::Released && line.state == LineStand::Released.word();
    if with_bank && asked && viewer.is(Role::FundOfficer) {
        return Cell::text(t.say("payment-stop")).link(to("stop"));
    }
    if with_bank && !asked && handles {
        return Cell::text(t.say("payment-ask-stop")).link(to("ask-stop"));
    }
    if state == BatchState::Settled && line.state == LineStand::Paid.word() && handles {
        return Cell::text(t.say("payment-came-back")).link(to("came-back"));
    }
    Cell::empty()
}

/// The counter file is taken by a form, because taking it is journalled.
fn bank_file(viewer: &Viewer, row: &payment_batch::Model, state: BatchState) -> Html {
    if !matches!(state, BatchState::Released | BatchState::Settled) || !viewer.is_any(HANDLERS) {
        return Html::default();
    }
    let t = viewer.t();
    let form = viewer
        .form(format!("/payments/{}/bank-file", row.id))
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("payment-bank-file-note")),
        )))
        .button(Button::new(t.say("payment-bank-file-csv")).value("as", "csv"))
        .button(Button::new(t.say("payment-bank-file-xlsx")).value("as", "xlsx"));
    Html::of(&form)
}
