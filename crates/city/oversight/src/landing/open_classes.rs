//! `GET /classes/open`: classes that are taught now or begin soon, with their free places.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use kernel::RegionCode;
use registers::regions::regions;
use sea_orm::FromQueryResult;
use web::components::{Empty, Note, Tone};
use web::form::Choice;
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use crate::places;
use crate::reading::Reading;

/// Open classes read at once; a county has far fewer.
const MOST: i64 = 1000;

/// A class as everybody may see it.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct OpenClass {
    title: String,
    organisation: String,
    occupation_name: Option<String>,
    venue: Option<String>,
    region_code: Option<String>,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
    hours: Option<i32>,
    free_of_charge: bool,
    planned_heads: Option<i32>,
    enrolled: i64,
}

impl OpenClass {
    /// Places left; none when the class names no number.
    fn left(&self) -> Option<i64> {
        Some((i64::from(self.planned_heads?) - self.enrolled).max(0))
    }

    /// The township of the venue.
    fn place(&self) -> Option<&'static str> {
        let code = RegionCode::parse(self.region_code.as_deref()?).ok()?;
        regions().name(&code)
    }

    fn mentions(&self, words: &str) -> bool {
        self.title.contains(words)
            || self.organisation.contains(words)
            || self
                .occupation_name
                .as_ref()
                .is_some_and(|name| name.contains(words))
            || self.venue.as_ref().is_some_and(|name| name.contains(words))
            || self.place().is_some_and(|name| name.contains(words))
    }
}

/// Classes that have not ended, those that begin next first.
pub(super) async fn open(app: &App, today: NaiveDate) -> Result<Vec<OpenClass>, PageError> {
    let rows = Reading::of(app)
        .rows(
            "SELECT c.title, o.name AS organisation, c.occupation_name, v.name AS venue, v.region_code, c.starts_on, c.ends_on, \
             c.hours, c.free_of_charge, c.planned_heads, \
             (SELECT COUNT(*) FROM enrolment e WHERE e.county_code = c.county_code AND e.class_id = c.id AND e.state = 'enrolled') AS enrolled \
             FROM class c JOIN organisation o ON o.county_code = c.county_code AND o.id = c.organisation_id \
             LEFT JOIN venue v ON v.county_code = c.county_code AND v.id = c.venue_id \
             WHERE c.county_code = $1 AND c.state IN ('approved', 'teaching') AND c.ends_on >= $2 \
             ORDER BY CASE WHEN c.starts_on >= $2 THEN 0 ELSE 1 END, c.starts_on, c.id LIMIT $3",
            vec![today.into(), MOST.into()],
        )
        .await?;
    Ok(rows)
}

/// The columns both pages show.
pub(super) fn columns(table: Table, t: T) -> Table {
    table
        .column(Column::new(t.say("landing-col-class")))
        .column(Column::new(t.say("landing-col-place")))
        .column(Column::new(t.say("landing-col-when")))
        .column(Column::number(t.say("landing-col-hours")))
        .column(Column::new(t.say("landing-col-fee")))
        .column(Column::number(t.say("landing-col-left")))
        .stacked()
}

/// One row of it.
pub(super) fn row(t: T, class: &OpenClass) -> Row {
    let place = Cell::data(&class.organisation);
    let place = match (&class.venue, class.place()) {
        (Some(venue), Some(region)) => place.sub_data(format!("{region}　{venue}")),
        (Some(venue), None) => place.sub_data(venue),
        _ => place,
    };
    let when = match (class.starts_on, class.ends_on) {
        (Some(from), Some(to)) => t.range(from, to),
        _ => String::new(),
    };
    let fee = if class.free_of_charge {
        t.say("landing-free")
    } else {
        t.say("landing-ask-school")
    };
    let left = match class.left() {
        Some(0) => Cell::text(t.say("landing-full")),
        Some(n) => Cell::number(n),
        None => Cell::empty(),
    };
    Row::new(vec![
        Cell::data(&class.title),
        place,
        Cell::text(when),
        class
            .hours
            .map_or_else(Cell::empty, |n| Cell::number(n.into())),
        Cell::text(fee),
        left,
    ])
}

/// The list.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let all = open(&app, viewer.today()).await?;
    let mut townships: Vec<(String, &'static str)> = all
        .iter()
        .filter_map(|class| Some((class.region_code.clone()?, class.place()?)))
        .collect();
    townships.sort_unstable();
    townships.dedup();
    let found: Vec<&OpenClass> = all
        .iter()
        .filter(|class| list.get("q").is_none_or(|words| class.mentions(words)))
        .filter(|class| {
            list.get("region")
                .is_none_or(|region| class.region_code.as_deref() == Some(region))
        })
        .filter(|class| list.get("free").is_none() || class.left() != Some(0))
        .collect();
    let window = list.window();
    let at = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let rows = found
        .iter()
        .skip(at(window.offset))
        .take(at(window.limit))
        .map(|class| row(t, class))
        .collect();
    let choices = townships
        .into_iter()
        .map(|(code, name)| Choice::data(code, name))
        .collect();
    let table = columns(Table::new(t, &list, t.say("landing-classes")), t)
        .filter(Filter::search("q", t.say("landing-search")))
        .filter(Filter::select(
            t,
            "region",
            t.say("landing-township"),
            choices,
        ))
        .filter(Filter::select(
            t,
            "free",
            t.say("landing-col-left"),
            vec![Choice::new("1", t.say("landing-has-places"))],
        ))
        .rows(rows, found.len() as u64)
        .exported()
        .empty(
            Empty::new(t.say("landing-no-class"), t.say("landing-no-class-why"))
                .go(places::PROGRAMMES, t.say("landing-benefits")),
        );
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let site = app.site();
    let how = Note::new(Tone::Plain, Html::escaped(&t.say("landing-sign-up"))).text(
        t.with("landing-sign-up-how")
            .s("telephone", &site.telephone)
            .html(),
    );
    Ok(Page::public(&viewer, t.say("landing-classes"))
        .html(Html::join([Html::of(&how), Html::of(&table)]))
        .into_response())
}
