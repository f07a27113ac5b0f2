//! `GET /meetings/{id}`: the list, what it binds, and what the meeting said.

use std::collections::BTreeMap;

use axum::extract::{Path, State as Shared};
use kernel::{Moment, Money, Role};
use ledger::FundId;
use web::components::{
    Button, Fact, Facts, Icon, Look, MoneyCell, MoneyStrip, Note, Status, Tag, Tone,
};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use super::{MeetingView, address, state_tag};
use crate::meetings::state::{Outcome, State};
use crate::meetings::tables::meeting_item;
use crate::{funds, rules};

/// One meeting's list.
pub async fn show(
    viewer: Viewer,
    Shared(app): Shared<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let view = MeetingView::of(&app, &id).await?;
    let secretary = viewer.is(Role::MeetingSecretary) && view.state == State::Listed;
    let mut body = vec![Html::of(&strip(&app, &viewer, &view).await?)];
    body.extend(short(&app, &viewer, &view).await?);
    body.push(Html::of(&table(t, &list, &view, secretary)));
    if let Some(facts) = facts(&app, t, &view).await? {
        body.push(Html::of(&facts));
    }
    let kind = t.say(&format!("meeting-kind-{}", view.row.kind.replace('_', "-")));
    let listed = Moment::new(view.row.listed_at).date();
    let sub = t
        .with("meeting-head")
        .s("kind", kind)
        .date("on", listed)
        .html();
    let mut page = Page::desk(&viewer, view.row.number.clone())
        .crumb("/meetings", t.say("meeting-title"))
        .tag(state_tag(t, view.state))
        .sub(sub)
        .html(Html::join(body));
    for programme in programmes(&view) {
        let pack = rules::pack(&app, &viewer).await?;
        let title = rules::programme(&pack, &programme);
        let label = t
            .with("meeting-print")
            .s("programme", t.pick(&title))
            .to_string();
        let to = format!("{}/approval.pdf?programme={programme}", address(&id));
        page = page.action(Button::link(label, to));
    }
    if secretary {
        page = page
            .action(
                Button::link(t.say("meeting-cancel"), format!("{}/cancel", address(&id))).danger(),
            )
            .action(
                Button::link(t.say("meeting-decide"), format!("{}/decide", address(&id))).primary(),
            );
    }
    Ok(page)
}

/// The programmes on a list, in their order.
pub(super) fn programmes(view: &MeetingView) -> Vec<String> {
    let mut all: Vec<String> = view
        .items
        .iter()
        .filter(|item| item.outcome != Outcome::SentBack.word())
        .filter_map(|item| view.claims.get(&item.claim_id))
        .map(|claim| claim.programme_id.clone())
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What the open items of a list need of each fund.
fn needs(view: &MeetingView) -> BTreeMap<&str, i64> {
    let mut needs = BTreeMap::new();
    for item in &view.items {
        let counts = item.outcome == Outcome::Open.word();
        if let Some(claim) = view.claims.get(&item.claim_id).filter(|_| counts) {
            *needs.entry(claim.fund_id.as_str()).or_insert(0) += item.amount_fen;
        }
    }
    needs
}

async fn strip(app: &App, viewer: &Viewer, view: &MeetingView) -> Result<MoneyStrip, PageError> {
    let t = viewer.t();
    let head = |key: &str| Html::escaped(&t.say(key));
    let row = &view.row;
    let mut cells = vec![
        MoneyCell::yuan(t, &t.say("meeting-sum"), Money::from_fen(row.amount_fen)),
        MoneyCell::figure(
            head("meeting-claims"),
            row.claims.to_string(),
            t.say("meeting-unit-claims"),
        )
        .apart(),
        MoneyCell::figure(
            head("claim-heads"),
            row.persons.to_string(),
            t.say("meeting-unit-heads"),
        )
        .apart(),
    ];
    let pack = rules::pack(app, viewer).await?;
    for fund in needs(view).keys() {
        if let Some(left) = left_in(app, fund).await? {
            let name = rules::fund(&pack, fund);
            let head = t
                .with("claim-fund-left")
                .s("fund", t.pick(&name))
                .to_string();
            cells.push(MoneyCell::yuan(t, &head, left).apart());
        }
    }
    Ok(MoneyStrip::new(cells))
}

async fn left_in(app: &App, fund: &str) -> Result<Option<Money>, PageError> {
    let Ok(fund) = FundId::parse(fund) else {
        return Ok(None);
    };
    let summary = funds::queries::summary(app.store().read(), app.county(), &fund).await?;
    Ok(Some(summary.left))
}

/// A warning for each fund that has less left than the list needs: told before the meeting, not after it.
async fn short(app: &App, viewer: &Viewer, view: &MeetingView) -> Result<Vec<Html>, PageError> {
    let t = viewer.t();
    let pack = rules::pack(app, viewer).await?;
    let mut notes = vec![];
    for (fund, fen) in needs(view) {
        let needs = Money::from_fen(fen);
        let Some(left) = left_in(app, fund).await? else {
            continue;
        };
        if left < needs {
            let title = t
                .with("meeting-short")
                .s("fund", t.pick(&rules::fund(&pack, fund)))
                .money("has", left)
                .money("needs", needs)
                .html();
            notes.push(Html::of(&Note::new(Tone::Warn, title)));
        }
    }
    Ok(notes)
}

fn table(t: T, list: &ListQuery, view: &MeetingView, secretary: bool) -> Table {
    let rows: Vec<Row> = view
        .items
        .iter()
        .map(|item| item_row(t, view, item, secretary))
        .collect();
    let count = rows.len() as u64;
    Table::new(t, list, t.say("meeting-list"))
        .column(Column::number(t.say("claim-place")))
        .column(Column::new(t.say("claim-number")).together())
        .column(Column::new(t.say("claim-school-and-class")))
        .column(Column::number(t.say("claim-heads")))
        .column(Column::number(t.say("meeting-yuan")))
        .column(Column::new(t.say("meeting-outcome")))
        .rows(rows, count)
        .total(vec![
            Cell::text(
                t.with("claim-total")
                    .n("n", i64::from(view.row.claims))
                    .to_string(),
            ),
            Cell::empty(),
            Cell::empty(),
            Cell::number(i64::from(view.row.persons)),
            Cell::money(Money::from_fen(view.row.amount_fen)),
            Cell::empty(),
        ])
}

fn item_row(t: T, view: &MeetingView, item: &meeting_item::Model, secretary: bool) -> Row {
    let claim = view.claims.get(&item.claim_id);
    let (school, class) = claim.map_or(("", ""), |claim| view.school_and_class(claim));
    let number = claim.map_or("", |claim| claim.number.as_str());
    let outcome = match Outcome::from_word(&item.outcome) {
        Some(Outcome::Approved) => Cell::tag(Tag::new(t, Status::Pass)),
        Some(Outcome::SentBack) => Cell::tag(Tag::new(t, Status::Returned))
            .sub_data(item.words.clone().unwrap_or_default()),
        Some(Outcome::Cancelled) => {
            Cell::tag(Tag::of(Look::Idle, Icon::Minus, t.say("meeting-cancelled")))
        }
        _ if secretary => Cell::text(t.say("meeting-send-back")).link(format!(
            "{}/claims/{}/back",
            address(&view.row.id),
            item.claim_id
        )),
        _ => Cell::tag(Tag::new(t, Status::Meeting)),
    };
    Row::new(vec![
        Cell::number(i64::from(item.place)),
        Cell::text(number).link(crate::claims::pages::address(&item.claim_id)),
        Cell::data(school).sub_data(class),
        Cell::number(i64::from(item.persons)),
        Cell::money(Money::from_fen(item.amount_fen)),
        outcome,
    ])
}

/// What was recorded of the decision.
async fn facts(app: &App, t: T, view: &MeetingView) -> Result<Option<Facts>, PageError> {
    let row = &view.row;
    if let Some(reason) = &row.cancelled_reason {
        let fact = Fact::new(t.say("meeting-cancelled-reason"), t.zh(reason));
        return Ok(Some(Facts::new(t, vec![fact])));
    }
    let (Some(minutes), Some(held_on)) = (&row.minutes_number, row.held_on) else {
        return Ok(None);
    };
    let by = row.decided_by.clone().unwrap_or_default();
    let names = rules::account_names(app, [by.clone()]).await?;
    let mut facts = vec![
        Fact::new(t.say("meeting-minutes"), t.zh(minutes)),
        Fact::new(t.say("meeting-held-on"), Html::escaped(&t.day(held_on))),
        Fact::new(
            t.say("meeting-decided-by"),
            t.zh(names.get(&by).map_or(by.as_str(), String::as_str)),
        ),
    ];
    if let Some(number) = &row.box_number {
        facts.push(Fact::new(t.say("meeting-box"), t.zh(number)));
    }
    Ok(Some(Facts::new(t, facts)))
}
