//! `GET /document/rows/{kind}`: the people behind a figure of the document, for staff, in the same statement that counts them.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use chrono::{Datelike, NaiveDate};
use registers::packs::id_number_mask;
use registers::people;
use sea_orm::FromQueryResult;
use web::components::{Empty, Person};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use super::figures::{CERTIFIED, RURAL, TRAINED, span};
use crate::places;
use crate::reading::Reading;

/// The first year anything of the kind can lie in.
const FIRST_YEAR: i32 = 2000;

/// Whose rows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Trained,
    Rural,
    Certificates,
}

impl Kind {
    fn from_word(word: &str) -> Option<Kind> {
        match word {
            "trained" => Some(Kind::Trained),
            "rural" => Some(Kind::Rural),
            "certificates" => Some(Kind::Certificates),
            _ => None,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Kind::Trained => "trained",
            Kind::Rural => "rural",
            Kind::Certificates => "certificates",
        }
    }

    /// The rows without their columns: learners `e`, classes `c`, for certificates results `r`.
    fn joined(self) -> String {
        match self {
            Kind::Trained => TRAINED.to_owned(),
            Kind::Rural => format!("{TRAINED} {RURAL}"),
            Kind::Certificates => CERTIFIED.to_owned(),
        }
    }

    const fn last(self) -> &'static str {
        match self {
            Kind::Trained | Kind::Rural => "NULL",
            Kind::Certificates => "r.certificate_number",
        }
    }
}

#[derive(FromQueryResult)]
struct One {
    person_id: String,
    person_name: String,
    class_id: String,
    title: String,
    number: Option<String>,
    ends_on: Option<NaiveDate>,
    certificate_number: Option<String>,
}

/// The list; `?year=` is the calendar year, this one when it is not given.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(kind): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let kind = Kind::from_word(&kind).ok_or(PageError::NotFound)?;
    let this = viewer.today().year();
    let year = match list.get("year").map(str::parse::<i32>) {
        None => this,
        Some(Ok(year)) if (FIRST_YEAR..=this).contains(&year) => year,
        Some(_) => return Err(PageError::NotFound),
    };
    let reading = Reading::of(&app);
    let from = kind.joined();
    let counted = |what: &str| format!("SELECT {what} AS n {from}");
    let heads = reading
        .count(&counted("COUNT(*)"), span(year, year))
        .await?;
    let persons = reading
        .count(&counted("COUNT(DISTINCT e.person_id)"), span(year, year))
        .await?;
    let window = list.window();
    let limit = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let mut values = span(year, year);
    values.push(limit(window.limit).into());
    values.push(limit(window.offset).into());
    let found: Vec<One> = reading
        .rows(
            &format!(
                "SELECT e.person_id, e.person_name, c.id AS class_id, c.title, c.number, c.ends_on, {} AS certificate_number {from} \
                 ORDER BY c.ends_on, c.id, e.seq, e.id LIMIT $4 OFFSET $5",
                kind.last()
            ),
            values,
        )
        .await?;
    let table = table(t, &viewer, &app, &list, kind, found, heads).await?;
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let sub = t
        .with("document-rows-sub")
        .s("year", year)
        .n("persons", persons)
        .n("heads", heads)
        .to_string();
    let title = t.say(&format!("document-rows-{}", kind.word()));
    Ok(Page::desk(&viewer, title)
        .crumb("/document", t.say("document-title"))
        .sub(Html::escaped(&sub))
        .html(Html::of(&table))
        .into_response())
}

async fn table(
    t: T,
    viewer: &Viewer,
    app: &App,
    list: &ListQuery,
    kind: Kind,
    found: Vec<One>,
    count: u64,
) -> Result<Table, PageError> {
    let (db, county) = (app.store().read(), app.county());
    let mask = id_number_mask(db, county, viewer.today()).await?;
    let mut rows = Vec::with_capacity(found.len());
    for one in found {
        let number =
            people::queries::masked_number(db, app.store().keys(), county, &one.person_id, mask)
                .await?
                .unwrap_or_default();
        let mut cells = vec![
            Cell::person(Person::new(t, &one.person_name, number)),
            Cell::data(&one.title)
                .link(places::class(&one.class_id))
                .sub(one.number.unwrap_or_default()),
            one.ends_on.map_or_else(Cell::empty, Cell::day),
        ];
        if kind == Kind::Certificates {
            cells.push(Cell::text(one.certificate_number.unwrap_or_default()));
        }
        rows.push(Row::new(cells));
    }
    let title = t.say(&format!("document-rows-{}", kind.word()));
    let mut table = Table::new(t, list, title)
        .column(Column::new(t.say("document-col-person")).together())
        .column(Column::new(t.say("document-col-class")))
        .column(Column::new(t.say("document-col-ended")).together());
    if kind == Kind::Certificates {
        table = table.column(Column::new(t.say("document-col-certificate")));
    }
    Ok(table.rows(rows, count).exported().empty(Empty::new(
        t.say("document-rows-none"),
        t.say("document-rows-none-why"),
    )))
}
