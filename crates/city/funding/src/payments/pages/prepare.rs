//! `GET`, `POST /payments/new`: what waits for payment, by fund and payer; and `/payments/bounced`: what came back.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::Money;
use web::components::{
    Amount, Button, Confirm, Empty, Icon, Look, Note, Sample, Status, Tag, Tone,
};
use web::form::FormErrors;
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::failure_words;
use crate::payments::LINES_MOST;
use crate::payments::commands::{HANDLERS, PreparePayment, RetryPayment};
use crate::payments::queries::{self, Obstacle, Payable};
use crate::rules;

/// Rows shown before a batch is made.
const SAMPLES: usize = 5;

/// `GET /payments/new`
pub async fn form(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Page, PageError> {
    page(&app, &viewer, &list, FormErrors::new()).await
}

async fn page(
    app: &App,
    viewer: &Viewer,
    list: &ListQuery,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let pack = rules::pack(app, viewer).await?;
    let waiting = queries::payable(app.store().read(), app.county(), None, None).await?;
    let mut groups: BTreeMap<(String, String), Vec<Payable>> = BTreeMap::new();
    for payable in waiting {
        let key = (
            payable.claim.fund_id.clone(),
            payable.claim.payment_owner.clone(),
        );
        groups.entry(key).or_default().push(payable);
    }
    let page = Page::desk(viewer, t.say("payment-prepare"))
        .crumb("/payments", t.say("payment-title"))
        .with_errors(&errors);
    if groups.is_empty() {
        return Ok(page.html(Html::of(&Empty::new(
            t.say("payment-nothing-waits"),
            t.say("payment-nothing-waits-why"),
        ))));
    }
    let mut parts = vec![];
    for error in errors.iter() {
        let words = t.with_args(&error.key, &error.args).html();
        parts.push(Html::of(&Note::new(Tone::No, words)));
    }
    for (place, ((fund, owner), payables)) in groups.iter().enumerate() {
        let here = pack
            .settings()
            .payment_owner(owner)
            .is_some_and(|owner| owner.pays_here);
        let caption = t
            .with("payment-group")
            .s("fund", t.pick(&rules::fund(&pack, fund)))
            .s("owner", t.pick(&rules::owner(&pack, owner)))
            .to_string();
        let rows = payables
            .iter()
            .map(|payable| row(viewer, payable, here))
            .collect();
        let count = u64::try_from(payables.len()).unwrap_or(0);
        let mut table = Table::new(t, list, caption)
            .id(format!("waiting-{place}"))
            .column(Column::new(t.say("payment-claim")))
            .column(Column::new(t.say("payment-payee")))
            .column(Column::number(t.say("payment-persons")))
            .column(Column::number(t.say("payment-yuan")))
            .column(Column::new(t.say("payment-account")).together())
            .rows(rows, count);
        if here && viewer.is_any(HANDLERS) {
            let button = Button::new(t.say("payment-prepare-do"))
                .primary()
                .value("group", format!("{fund}|{owner}"));
            table = table.pick("claim", "/payments/new", viewer.seal(), vec![button]);
        } else if !here {
            let hint = pack
                .settings()
                .payment_owner(owner)
                .map(|owner| rules::words(t, &owner.hint))
                .unwrap_or_default();
            parts.push(Html::of(&Note::new(Tone::Ask, Html::escaped(&hint))));
        }
        parts.push(Html::of(&table));
    }
    Ok(page.html(Html::join(parts)))
}

fn row(viewer: &Viewer, payable: &Payable, here: bool) -> Row {
    let t = viewer.t();
    let tag = match payable.obstacle {
        None => Tag::new(t, Status::Pass),
        Some(obstacle) => {
            let key = match obstacle {
                Obstacle::NoAccount => "payment-account-missing",
                Obstacle::HolderDiffers => "payment-account-holder",
                Obstacle::NoPayee => "payment-account-payee",
            };
            Tag::of(Look::Warn, Icon::Triangle, t.say(key))
        }
    };
    let row = Row::new(vec![
        Cell::text(&payable.claim.number).link(format!("/claims/{}", payable.claim.id)),
        Cell::data(&payable.payee_name),
        Cell::number(i64::try_from(payable.lines.len()).unwrap_or(i64::MAX)),
        Cell::money(Money::from_fen(payable.amount_fen())),
        Cell::tag(tag),
    ]);
    if here && payable.obstacle.is_none() {
        row.id(&payable.claim.id, &payable.claim.number)
    } else {
        row
    }
}

/// `POST /payments/new`: first asks, with people and yuan, then does it.
pub async fn prepare(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    if posted.get("sure").is_none() && posted.values().has("claim") {
        return Ok(sure_page(&app, &viewer, &posted).await?.into_response());
    }
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let group = read.text("group", 200);
            let claim_ids = read.ticked("claim", LINES_MOST);
            let group = group?;
            let (fund, owner) = group.split_once('|')?;
            Some(PreparePayment {
                fund_id: fund.to_owned(),
                payment_owner: owner.to_owned(),
                claim_ids: claim_ids?,
                appropriation_id: None,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(batch) => viewer
            .go(format!("/payments/{}", batch.batch_id))
            .said("payment-prepared")
            .into_response(),
        Err(errors) => {
            let list = ListQuery::new("/payments/new", "");
            page(&app, &viewer, &list, errors).await?.into_response()
        }
    })
}

async fn sure_page(app: &App, viewer: &Viewer, posted: &Posted) -> Result<Page, PageError> {
    let t = viewer.t();
    let ticked: Vec<&str> = posted.values().all("claim").collect();
    let mut waiting = queries::payable(app.store().read(), app.county(), None, None).await?;
    waiting.retain(|payable| ticked.contains(&payable.claim.id.as_str()));
    let persons: usize = waiting.iter().map(|payable| payable.lines.len()).sum();
    let fen: i64 = waiting.iter().map(Payable::amount_fen).sum();
    let question = t
        .with("payment-prepare-question")
        .n("n", i64::try_from(waiting.len()).unwrap_or(i64::MAX))
        .n("persons", i64::try_from(persons).unwrap_or(i64::MAX))
        .money("amount", Money::from_fen(fen))
        .to_string();
    let samples = waiting
        .iter()
        .take(SAMPLES)
        .map(|payable| {
            Sample::new(vec![
                Html::escaped(&payable.claim.number),
                t.zh(&payable.payee_name),
                Html::of(&Amount::new(t, Money::from_fen(payable.amount_fen()))),
            ])
        })
        .collect();
    let heads = ["payment-claim", "payment-payee", "payment-yuan"]
        .map(|key| t.say(key).into_owned())
        .to_vec();
    let mut confirm = Confirm::new(
        viewer.seal(),
        "/payments/new",
        question,
        Html::escaped(&t.say("payment-prepare-follows")),
        Button::new(t.say("payment-prepare-sure")).primary(),
    )
    .samples(heads, samples)
    .carry("sure", "yes")
    .carry("group", posted.get("group").unwrap_or_default())
    .back("/payments/new", t.say("payment-back"));
    for id in ticked {
        confirm = confirm.carry("claim", id);
    }
    Ok(Page::desk(viewer, t.say("payment-prepare"))
        .crumb("/payments", t.say("payment-title"))
        .html(Html::of(&confirm)))
}

/// `GET /payments/bounced`
pub async fn bounced(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let page = bounced_page(&app, &viewer, &list, FormErrors::new()).await?;
    Ok(page.into_response())
}

async fn bounced_page(
    app: &App,
    viewer: &Viewer,
    list: &ListQuery,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let lines = queries::bounced(db, county).await?;
    let claim_ids: Vec<String> = lines.iter().map(|line| line.claim_id.clone()).collect();
    let claims = queries::claims_of(db, county, &claim_ids).await?;
    let rows = lines
        .iter()
        .map(|line| {
            let claim = claims
                .get(&line.claim_id)
                .map_or("", |claim| claim.number.as_str());
            let failure = failure_words(t, line.failure.as_deref().unwrap_or_default());
            Row::new(vec![
                Cell::text(claim).link(format!("/payments/{}", line.batch_id)),
                Cell::data(&line.payee_name),
                Cell::money(Money::from_fen(line.amount_fen)),
                Cell::text(failure).sub_data(line.failure_words.clone().unwrap_or_default()),
                line.settled_on.map_or_else(Cell::empty, Cell::day),
                Cell::number(i64::from(line.attempt)),
            ])
            .id(&line.id, claim)
        })
        .collect();
    let count = u64::try_from(lines.len()).unwrap_or(0);
    let mut table = Table::new(t, list, t.say("payment-bounced"))
        .column(Column::new(t.say("payment-claim")).together())
        .column(Column::new(t.say("payment-payee")))
        .column(Column::number(t.say("payment-yuan")))
        .column(Column::new(t.say("payment-failure")))
        .column(Column::new(t.say("payment-settled-on")).together())
        .column(Column::number(t.say("payment-attempt")))
        .rows(rows, count)
        .empty(Empty::new(
            t.say("payment-bounced-none"),
            t.say("payment-bounced-none-why"),
        ));
    if viewer.is_any(HANDLERS) && count > 0 {
        let button = Button::new(t.say("payment-retry-do")).primary();
        table = table.pick("line", "/payments/bounced", viewer.seal(), vec![button]);
    }
    let mut parts = vec![];
    for error in errors.iter() {
        let words = t.with_args(&error.key, &error.args).html();
        parts.push(Html::of(&Note::new(Tone::No, words)));
    }
    parts.push(Html::of(&table));
    Ok(Page::desk(viewer, t.say("payment-bounced"))
        .crumb("/payments", t.say("payment-title"))
        .with_errors(&errors)
        .html(Html::join(parts)))
}

/// `POST /payments/bounced`: first asks, then does it.
pub async fn retry(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    if posted.get("sure").is_none() && posted.values().has("line") {
        return Ok(again_page(&app, &viewer, &posted).await?.into_response());
    }
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let line_ids = read.ticked("line", LINES_MOST);
            Some(RetryPayment {
                line_ids: line_ids?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(batch) => viewer
            .go(format!("/payments/{}", batch.batch_id))
            .said("payment-prepared")
            .into_response(),
        Err(errors) => {
            let list = ListQuery::new("/payments/bounced", "");
            bounced_page(&app, &viewer, &list, errors)
                .await?
                .into_response()
        }
    })
}

async fn again_page(app: &App, viewer: &Viewer, posted: &Posted) -> Result<Page, PageError> {
    let t = viewer.t();
    let ticked: Vec<&str> = posted.values().all("line").collect();
    let mut lines = queries::bounced(app.store().read(), app.county()).await?;
    lines.retain(|line| ticked.contains(&line.id.as_str()));
    let fen: i64 = lines.iter().map(|line| line.amount_fen).sum();
    let question = t
        .with("payment-retry-question")
        .n("n", i64::try_from(lines.len()).unwrap_or(i64::MAX))
        .money("amount", Money::from_fen(fen))
        .to_string();
    let samples = lines
        .iter()
        .take(SAMPLES)
        .map(|line| {
            Sample::new(vec![
                t.zh(&line.payee_name),
                Html::escaped(&failure_words(
                    t,
                    line.failure.as_deref().unwrap_or_default(),
                )),
                Html::of(&Amount::new(t, Money::from_fen(line.amount_fen))),
            ])
        })
        .collect();
    let heads = ["payment-payee", "payment-failure", "payment-yuan"]
        .map(|key| t.say(key).into_owned())
        .to_vec();
    let mut confirm = Confirm::new(
        viewer.seal(),
        "/payments/bounced",
        question,
        Html::escaped(&t.say("payment-retry-follows")),
        Button::new(t.say("payment-retry-sure")).primary(),
    )
    .samples(heads, samples)
    .carry("sure", "yes")
    .back("/payments/bounced", t.say("payment-back"));
    for id in ticked {
        confirm = confirm.carry("line", id);
    }
    Ok(Page::desk(viewer, t.say("payment-retry-do"))
        .crumb("/payments", t.say("payment-title"))
        .crumb("/payments/bounced", t.say("payment-bounced"))
        .html(Html::of(&confirm)))
}
