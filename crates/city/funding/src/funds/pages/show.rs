//! `GET /funds/{fund}`: what came in, what is bound, on its way, back, paid and left; the journal of entries; the trial balance.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{Money, Role};
use ledger::{AccountKind, Entry, FundId, FundSummary};
use sheets::write::{Column as SheetColumn, Plan, Value, Xlsx};
use web::components::{Button, Clause, Empty, Icon, Look, MoneyCell, MoneyStrip, Stack, Tag};
use web::table::{Cell, Column, Download, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use super::named;
use crate::funds::queries::{self, Numbered};
use crate::rules;

/// `GET /funds`: the first fund of the pack.
pub async fn first(viewer: Viewer, State(app): State<App>) -> Result<Response, PageError> {
    let pack = rules::pack(&app, &viewer).await?;
    let fund = pack.settings().funds.first().ok_or(PageError::NotFound)?;
    Ok(viewer.go(format!("/funds/{}", fund.id)).into_response())
}

#[derive(Template)]
#[template(path = "funds/pages/show.html")]
struct Body {
    t: T,
    money: MoneyStrip,
    stack: Stack,
    sum: Html,
    entries: Html,
    trial: Html,
    proof: Html,
    trial_file: Html,
}

/// One fund.
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(fund): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let pack = rules::pack(&app, &viewer).await?;
    let name = named(&pack, &fund)?;
    let id = FundId::parse(&fund).map_err(|_| PageError::NotFound)?;
    let (db, county) = (app.store().read(), app.county());
    let count = queries::count_entries(db, county, &fund).await?;
    let window = list.window();
    let found = queries::page_of_entries(db, county, &fund, (window.offset, window.limit)).await?;
    let rows = found.iter().map(|one| entry_row(t, one, &id)).collect();
    let entries = Table::new(t, &list, t.say("fund-entries"))
        .column(Column::new(t.say("fund-date")).together())
        .column(Column::new(t.say("fund-entry")).together())
        .column(Column::new(t.say("fund-event")))
        .column(Column::new(t.say("fund-debit")))
        .column(Column::new(t.say("fund-credit")))
        .column(Column::number(t.say("fund-yuan")))
        .column(Column::new(t.say("fund-basis")))
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("fund-no-entries"),
            t.say("fund-no-entries-why"),
        ));
    if let Some(format) = list.export() {
        return Ok(entries.download(format)?.into_response());
    }
    let summary = queries::summary(db, county, &id).await?;
    let sums = queries::sums(db, county, &id).await?;
    let (debit, credit) = totals(&sums);
    let balanced = debit == credit && summary.adds_up();
    let proof = if balanced {
        Tag::of(Look::Ok, Icon::Tick, t.say("fund-balanced"))
    } else {
        Tag::of(Look::No, Icon::Cross, t.say("fund-unbalanced"))
    };
    let body = Body {
        t,
        money: strip(t, &summary),
        stack: stack(t, &summary),
        sum: t
            .with("fund-adds-up")
            .money("returned", summary.returned)
            .html(),
        entries: Html::of(&entries),
        trial: Html::of(&trial(t, &list, &sums)),
        proof: Html::of(&proof),
        trial_file: Html::of(&Button::link(
            t.say("fund-trial-xlsx"),
            format!("/funds/{fund}/trial.xlsx"),
        )),
    };
    let title = rules::words(t, name);
    let mut page = Page::desk(&viewer, title).crumb("/funds", t.say("fund-title"));
    for other in pack
        .settings()
        .funds
        .iter()
        .filter(|other| other.id != fund)
    {
        let link = Button::link(rules::words(t, &other.name), format!("/funds/{}", other.id));
        page = page.action(link.quiet());
    }
    page = page.action(Button::link(
        t.say("fund-documents"),
        format!("/funds/{fund}/appropriations"),
    ));
    if viewer.is(Role::FundOfficer) {
        page = page
            .action(Button::link(
                t.say("fund-income"),
                format!("/funds/{fund}/income/new"),
            ))
            .action(
                Button::link(
                    t.say("fund-record"),
                    format!("/funds/{fund}/appropriations/new"),
                )
                .primary(),
            );
    }
    Ok(page.body(&body)?.into_response())
}

fn came_in(summary: &FundSummary) -> Money {
    Money::total([summary.appropriated, summary.income, summary.recovered]).unwrap_or(Money::ZERO)
}

fn strip(t: T, summary: &FundSummary) -> MoneyStrip {
    let cell = |key: &str, amount| MoneyCell::yuan(t, &t.say(key), amount);
    MoneyStrip::new(vec![
        cell("fund-came-in", came_in(summary)),
        cell("fund-paid", summary.paid).key(2),
        cell("fund-in-transit", summary.in_transit).key(4),
        cell("fund-committed", summary.committed).key(1),
        cell("fund-left", summary.left).key(0),
    ])
    .flat()
}

fn stack(t: T, summary: &FundSummary) -> Stack {
    let part = |money: Money| u64::try_from(money.fen()).unwrap_or(0);
    let said = t
        .with("fund-stack")
        .money("paid", summary.paid)
        .money("transit", summary.in_transit)
        .money("returned", summary.returned)
        .money("committed", summary.committed)
        .money("left", summary.left)
        .to_string();
    Stack::new(
        said,
        &[
            (2, part(summary.paid)),
            (4, part(summary.in_transit)),
            (3, part(summary.returned)),
            (1, part(summary.committed)),
            (0, part(summary.left)),
        ],
    )
}

/// The amount an entry moves within a fund, memoranda apart.
fn moved(entry: &Entry, fund: &FundId) -> Money {
    let debits = entry
        .postings()
        .iter()
        .filter(|posting| posting.account.fund() == fund)
        .filter(|posting| !posting.account.kind().is_memorandum())
        .filter(|posting| posting.amount.is_positive())
        .map(|posting| posting.amount);
    Money::total(debits).unwrap_or(Money::ZERO)
}

fn side(t: T, entry: &Entry, fund: &FundId, debit: bool) -> String {
    let mut kinds: Vec<AccountKind> = entry
        .postings()
        .iter()
        .filter(|posting| posting.account.fund() == fund)
        .filter(|posting| posting.amount.is_positive() == debit)
        .map(|posting| posting.account.kind())
        .filter(|kind| !kind.is_memorandum())
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    let words: Vec<String> = kinds
        .into_iter()
        .map(|kind| t.say(kind.key()).into_owned())
        .collect();
    words.join(if t.english() { ", " } else { "、" })
}

fn entry_row(t: T, one: &Numbered, fund: &FundId) -> Row {
    let entry = &one.entry;
    let mut sentences: Vec<&str> = entry
        .postings()
        .iter()
        .filter_map(|posting| posting.sentence.as_deref())
        .collect();
    sentences.sort_unstable();
    sentences.dedup();
    let clauses = sentences
        .into_iter()
        .map(|sentence| Clause::new(t, sentence))
        .collect();
    let number = Cell::text(format!("JZ-{:04}", one.number));
    let number = match (entry.key().split_once('/'), entry.about()) {
        (Some(("payment", _)), Some(batch)) => number.link(format!("/payments/{batch}")),
        _ => number,
    };
    Row::new(vec![
        Cell::day(entry.on()),
        number,
        Cell::text(t.say(entry.event().key())),
        Cell::text(side(t, entry, fund, true)),
        Cell::text(side(t, entry, fund, false)),
        Cell::money(moved(entry, fund)),
        Cell::clauses(clauses),
    ])
}

type Sums = [(AccountKind, Money, Money)];

fn totals(sums: &Sums) -> (Money, Money) {
    // a sum of sums stops at the end of the range, and the page says what it can
    let debit = sums.iter().map(|(_, debit, _)| *debit).sum();
    let credit = sums.iter().map(|(_, _, credit)| *credit).sum();
    (debit, credit)
}

/// What stands on each side: the balance of a kind of account.
fn balance(debit: Money, credit: Money) -> (Option<Money>, Option<Money>) {
    match debit.fen() - credit.fen() {
        0 => (None, None),
        more if more > 0 => (Some(Money::from_fen(more)), None),
        less => (None, Some(Money::from_fen(-less))),
    }
}

fn trial(t: T, list: &ListQuery, sums: &Sums) -> Table {
    let cell = |amount: Option<Money>| amount.map_or_else(Cell::empty, Cell::money);
    let rows = sums
        .iter()
        .map(|(kind, debit, credit)| {
            let (left, right) = balance(*debit, *credit);
            Row::new(vec![Cell::text(t.say(kind.key())), cell(left), cell(right)])
        })
        .collect();
    let standing: Vec<_> = sums
        .iter()
        .map(|(_, debit, credit)| balance(*debit, *credit))
        .collect();
    let sum = |amounts: Vec<Money>| Money::total(amounts).unwrap_or(Money::ZERO);
    let left = sum(standing.iter().filter_map(|(left, _)| *left).collect());
    let right = sum(standing.iter().filter_map(|(_, right)| *right).collect());
    Table::new(t, list, t.say("fund-trial"))
        .id("trial")
        .column(Column::new(t.say("fund-account")))
        .column(Column::number(t.say("fund-debit-yuan")))
        .column(Column::number(t.say("fund-credit-yuan")))
        .rows(rows, u64::try_from(sums.len()).unwrap_or(0))
        .total(vec![
            Cell::text(t.say("fund-sum")),
            Cell::money(left),
            Cell::money(right),
        ])
}

/// `GET /funds/{fund}/trial.xlsx`
pub async fn trial_sheet(
    viewer: Viewer,
    State(app): State<App>,
    Path(fund): Path<String>,
) -> Result<Download, PageError> {
    let t = viewer.t();
    let pack = rules::pack(&app, &viewer).await?;
    let name = named(&pack, &fund)?;
    let id = FundId::parse(&fund).map_err(|_| PageError::NotFound)?;
    let sums = queries::sums(app.store().read(), app.county(), &id).await?;
    let title = format!("{} {}", t.pick(name), t.say("fund-trial"));
    let plan = Plan::new(
        &title,
        [
            SheetColumn::text(t.say("fund-account")).width(24.0),
            SheetColumn::amount(t.say("fund-moved-debit")).totalled(),
            SheetColumn::amount(t.say("fund-moved-credit")).totalled(),
            SheetColumn::amount(t.say("fund-debit-yuan")).totalled(),
            SheetColumn::amount(t.say("fund-credit-yuan")).totalled(),
        ],
    )
    .title(&title)
    .total_row(t.say("fund-sum"));
    let rows = sums.iter().map(|(kind, debit, credit)| {
        let (left, right) = balance(*debit, *credit);
        [
            Value::from(t.say(kind.key()).into_owned()),
            Value::from(*debit),
            Value::from(*credit),
            Value::from(left),
            Value::from(right),
        ]
    });
    let bytes = Xlsx::new()
        .sheet(&plan, rows)
        .and_then(Xlsx::finish)
        .map_err(rules::broken)?;
    Ok(Download::new(format!("{title}.xlsx"), rules::XLSX, bytes))
}
