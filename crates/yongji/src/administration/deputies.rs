//! Who stands in for whom, and when: seen, appointed, ended.

use access::accounts::{account, queries};
use access::deputies::commands::{Appoint, End};
use access::deputies::{all, deputy};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use web::components::{Button, Empty, Icon, Look, Tag};
use web::form::{Choice, Field, FormErrors, Reader, Values};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::shown;

/// Whether the reader appoints for others too.
fn for_others(viewer: &Viewer) -> bool {
    viewer.is_any(super::ADMINISTRATORS)
}

/// Where an appointment stands today.
fn state(t: T, row: &deputy::Model) -> (Tag, bool) {
    let word = |key: &str| t.say(key);
    if row.ended_at.is_some() {
        (
            Tag::of(Look::Idle, Icon::Minus, word("admin-deputy-ended")),
            false,
        )
    } else if row.ends_on < t.today() {
        (
            Tag::of(Look::Idle, Icon::Minus, word("admin-deputy-over")),
            false,
        )
    } else if row.starts_on > t.today() {
        (
            Tag::of(Look::Idle, Icon::Clock, word("admin-deputy-to-come")),
            true,
        )
    } else {
        (
            Tag::of(Look::Go, Icon::Half, word("admin-deputy-now")),
            true,
        )
    }
}

/// The appointments as a table; those the reader may end have their button.
pub(super) async fn table(
    app: &App,
    viewer: &Viewer,
    rows: &[deputy::Model],
) -> Result<Table, PageError> {
    let t = viewer.t();
    let ids: Vec<String> = rows
        .iter()
        .flat_map(|row| [row.account_id.clone(), row.principal_id.clone()])
        .collect();
    let names = queries::names(app.store().read(), app.county(), &ids).await?;
    let name = |id: &str| names.get(id).cloned().unwrap_or_default();
    let me = viewer.actor().account.as_str();
    let end = t.say("admin-deputy-end");
    let lines = rows
        .iter()
        .map(|row| {
            let (tag, live) = state(t, row);
            let mine = row.account_id == me || row.principal_id == me;
            Row::new(vec![
                Cell::data(name(&row.principal_id)),
                Cell::data(name(&row.account_id)),
                Cell::text(t.range(row.starts_on, row.ends_on)),
                Cell::data(&row.reason),
                Cell::tag(tag),
                if live && (mine || for_others(viewer)) {
                    shown::row_button(viewer, "/deputies/end", "deputy", &row.id, &end)
                } else {
                    Cell::empty()
                },
            ])
        })
        .collect();
    Ok(
        Table::new(t, &ListQuery::new("/deputies", ""), t.say("admin-deputies"))
            .id("deputies")
            .column(Column::new(t.say("admin-principal")))
            .column(Column::new(t.say("admin-deputy")))
            .column(Column::new(t.say("admin-days")).together())
            .column(Column::new(t.say("admin-reason")))
            .column(Column::new(t.say("admin-state")))
            .column(Column::new(t.say("admin-can-do")))
            .rows(lines, rows.len() as u64)
            .empty(
                Empty::new(
                    t.say("admin-deputies-none"),
                    t.say("admin-deputies-none-why"),
                )
                .go("/deputies/new", t.say("admin-appoint")),
            ),
    )
}

/// `GET /deputies`: all of them for an administrator, one's own for everybody else.
pub(super) async fn list(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let t = viewer.t();
    let mine = viewer.actor().account.clone();
    let whose = (!for_others(&viewer)).then_some(mine.as_str());
    let rows = all(app.store().read(), app.county(), whose).await?;
    let table = table(&app, &viewer, &rows).await?;
    Ok(Page::desk(&viewer, t.say("admin-deputies"))
        .sub(Html::escaped(&t.say("admin-deputies-what")))
        .action(Button::link(t.say("admin-appoint"), "/deputies/new").primary())
        .html(Html::of(&table)))
}

fn choices(accounts: &[account::Model]) -> Vec<Choice> {
    accounts
        .iter()
        .map(|row| Choice::data(&row.id, &row.display_name))
        .collect()
}

async fn page(
    app: &App,
    viewer: &Viewer,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let who = viewer.actor();
    let colleagues = queries::colleagues(
        app.store().read(),
        app.county(),
        who.organisation.as_deref(),
    )
    .await?;
    let others: Vec<account::Model> = colleagues
        .iter()
        .filter(|row| row.id != who.account)
        .cloned()
        .collect();
    let choose = || Some(t.say("admin-choose").into_owned());
    let mut form = viewer.form("/deputies/new");
    if for_others(viewer) {
        form = form.field(Field::select(
            "principal",
            t.say("admin-principal"),
            choices(&others),
            choose(),
        ));
    }
    let form = form
        .field(
            Field::select("deputy", t.say("admin-deputy"), choices(&others), choose())
                .hint(t.say("admin-deputy-hint")),
        )
        .field(Field::date("starts_on", t.say("admin-from")).day(Some(viewer.today())))
        .field(Field::date("ends_on", t.say("admin-to")))
        .field(
            Field::text("reason", t.say("admin-reason"))
                .hint(t.say("admin-deputy-reason-hint"))
                .max(60),
        )
        .button(Button::new(t.say("admin-appoint-now")).primary())
        .cancel("/deputies", t.say("admin-back-to-deputies"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("admin-appoint"))
        .crumb("/deputies", t.say("admin-deputies"))
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// `GET /deputies/new`
pub(super) async fn form(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    page(&app, &viewer, &Values::default(), FormErrors::new()).await
}

fn read(read: &mut Reader<'_>, oneself: Option<&str>) -> Option<Appoint> {
    let principal = match oneself {
        Some(own) => Some(own.to_owned()),
        None => read.text("principal", 26),
    };
    let deputy = read.text("deputy", 26);
    let starts_on = read.date("starts_on");
    let ends_on = read.date("ends_on");
    let reason = read.text("reason", 60);
    Some(Appoint {
        deputy: deputy?,
        principal: principal?,
        starts_on: starts_on?,
        ends_on: ends_on?,
        reason: reason?,
    })
}

/// `POST /deputies/new`
pub(super) async fn appoint(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let own = viewer.actor().account.clone();
    let oneself = (!for_others(&viewer)).then_some(own.as_str());
    match app
        .submit(&viewer, &posted, |reader| read(reader, oneself))
        .await?
    {
        Ok(_) => Ok(viewer
            .go("/deputies")
            .said("admin-appointed")
            .into_response()),
        Err(errors) => Ok(page(&app, &viewer, posted.values(), errors)
            .await?
            .into_response()),
    }
}

/// `POST /deputies/end`
pub(super) async fn end(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let command = End {
        deputy: posted.get("deputy").unwrap_or_default().into(),
    };
    app.perform(&viewer, command, &posted).await?;
    Ok(viewer
        .go("/deputies")
        .said("admin-deputy-was-ended")
        .into_response())
}
