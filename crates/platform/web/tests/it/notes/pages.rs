//! The pages: thin. Parse, ask a query or give a command, show.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Money;
use web::components::{Button, Clause, Empty, LinkRow, Links};
use web::form::{Field, FormErrors, Reader, Values};
use web::table::{Cell, Column, Direction, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::commands::Write;
use super::tables;

/// `GET /notes?q=&sort=&page=&export=`
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let sort = list.sort_among(&["title", "amount"], ("title", Direction::Up));
    let count = tables::count(db, county, list.get("q")).await?;
    let notes = tables::page(db, county, list.get("q"), sort, list.window()).await?;
    let total = Money::total(notes.iter().map(|note| Money::from_fen(note.amount_fen)))
        .unwrap_or(Money::ZERO);
    let rows = notes
        .iter()
        .map(|note| {
            Row::new(vec![
                Cell::data(&note.title).link(format!("/notes/{}", note.id)),
                Cell::day(note.on_day),
                Cell::money(Money::from_fen(note.amount_fen)),
            ])
        })
        .collect();
    let table = Table::new(t, &list, t.say("web-rows"))
        .filter(Filter::search("q", t.say("web-search")))
        .column(Column::new(t.say("web-import-name")).sort("title"))
        .column(Column::new(t.say("web-turn-by")).together())
        .column(Column::number(t.say("web-yuan")).sort("amount"))
        .rows(rows, count)
        .total(vec![
            Cell::text(t.with("web-table-count").n("n", count).to_string()),
            Cell::empty(),
            Cell::money(total),
        ])
        .exported()
        .empty(
            Empty::new(t.say("web-table-none"), t.say("web-table-none-why"))
                .go("/notes/new", t.say("web-change")),
        );
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("web-rows"))
        .action(Button::link(t.say("web-change"), "/notes/new").primary())
        .html(Html::of(&table))
        .into_response())
}

fn write_page(viewer: &Viewer, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let page = Page::desk(viewer, t.say("web-change"))
        .crumb("/notes", t.say("web-rows"))
        .with_errors(&errors);
    let form = viewer
        .form("/notes/new")
        .field(
            Field::text("title", t.say("web-import-name"))
                .max(40)
                .hint(t.say("web-import-rejected-hint")),
        )
        .field(Field::money(
            "amount",
            t.say("web-import-content"),
            t.say("web-yuan"),
        ))
        .field(Field::date("on_day", t.say("web-turn-by")).day(Some(viewer.today())))
        .button(Button::new(t.say("web-import-fix")).primary())
        .cancel("/notes", t.say("web-back"))
        .values(values)
        .errors(errors);
    page.html(Html::of(&form))
}

/// `GET /notes/new`
pub async fn form(viewer: Viewer) -> Page {
    write_page(&viewer, &Values::default(), FormErrors::new())
}

/// Which field becomes which part of the command.
fn read(read: &mut Reader<'_>) -> Option<Write> {
    let title = read.text("title", 40);
    let amount = read.money("amount");
    let on_day = read.date("on_day");
    Some(Write {
        title: title?,
        amount_fen: amount?.fen(),
        on_day: on_day?,
    })
}

/// `POST /notes/new`
pub async fn write(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(written) => viewer
            .go(format!("/notes/{}", written.id))
            .said("web-status-done")
            .into_response(),
        Err(errors) => write_page(&viewer, posted.values(), errors).into_response(),
    })
}

#[derive(Template)]
#[template(
    source = r#"<section class="card y-box"><p>{{ t.zh(title) }} {{ clause }}</p></section>"#,
    ext = "html"
)]
struct ShowBody<'a> {
    t: T,
    title: &'a str,
    clause: Clause,
}

/// `GET /notes/{id}`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let note = tables::find(app.store().read(), app.county(), &id)
        .await?
        .ok_or(PageError::NotFound)?;
    let t = viewer.t();
    Page::desk(&viewer, note.title.clone())
        .chinese()
        .crumb("/notes", t.say("web-rows"))
        .body(&ShowBody {
            t,
            title: &note.title,
            clause: Clause::new(t, "3.3.5"),
        })
}

/// `GET /board`: public.
pub async fn board(viewer: Viewer) -> Page {
    let t = viewer.t();
    Page::public(&viewer, t.say("web-rows")).html(Html::of(&Empty::new(
        t.say("web-table-none"),
        t.say("web-table-none-why"),
    )))
}

/// `GET /me`: for a phone.
pub async fn me(viewer: Viewer) -> Page {
    let t = viewer.t();
    let rows =
        vec![LinkRow::new("/me", Html::escaped(&t.say("web-my-pages"))).sub(t.zh("电工（五级）"))];
    Page::phone(&viewer, t.say("web-my-pages")).html(Html::join([Html::of(&Links::new(rows))]))
}

/// `GET /trouble/{kind}`: what goes wrong.
pub async fn trouble(Path(kind): Path<String>) -> Result<Page, PageError> {
    match kind.as_str() {
        "panic" => panic!("on purpose"),
        "broken" => Err(PageError::broken("the cable is loose")),
        "stale" => Err(PageError::Stale),
        "full" => Err(PageError::Full),
        "denied" => Err(PageError::Denied(kernel::Denied::OtherOrganisation)),
        _ => Err(PageError::NotFound),
    }
}
