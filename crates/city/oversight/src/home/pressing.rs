//! What presses most: the classes and claims whose turn the reader has, by their last day.

use chrono::NaiveDate;
use funding::claims::deadlines::days_left;
use kernel::Money;
use sea_orm::FromQueryResult;
use web::components::{Empty, Tag};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, PageError, Viewer};

use super::tiles::{listed, turns};
use crate::places;
use crate::reading::Reading;

/// Rows on the first page.
const MOST: i64 = 10;

#[derive(FromQueryResult)]
struct Pressing {
    kind: String,
    id: String,
    number: Option<String>,
    title: Option<String>,
    organisation: Option<String>,
    heads: i64,
    amount_fen: Option<i64>,
    due_on: Option<NaiveDate>,
}

/// The table, for readers who have a turn.
pub(super) async fn table(app: &App, viewer: &Viewer) -> Result<Option<Table>, PageError> {
    let turns = turns(viewer);
    if turns.is_empty() {
        return Ok(None);
    }
    let t = viewer.t();
    let states = listed(&turns);
    let sql = format!(
        "SELECT 'class' AS kind, c.id AS id, c.number AS number, c.title AS title, o.name AS organisation, CAST(COALESCE(NULLIF((SELECT COUNT(*) FROM enrolment e WHERE e.county_code = c.county_code AND e.class_id = c.id \
         AND e.state = 'enrolled' AND e.live = 1), 0), c.planned_heads, 0) AS BIGINT) AS heads, \
         CAST(NULL AS BIGINT) AS amount_fen, c.due_on AS due_on FROM class c \
         LEFT JOIN organisation o ON o.county_code = c.county_code AND o.id = c.organisation_id \
         WHERE c.county_code = $1 AND c.state IN ({states}) \
         UNION ALL \
         SELECT 'claim' AS kind, m.id, m.number, k.title, o.name AS organisation, CAST(m.lines AS BIGINT) AS heads, \
         m.claimed_fen AS amount_fen, m.due_on FROM claim m \
         LEFT JOIN organisation o ON o.county_code = m.county_code AND o.id = m.organisation_id \
         LEFT JOIN class k ON k.county_code = m.county_code AND k.id = m.class_id \
         WHERE m.county_code = $1 AND m.state IN ({states}) \
         ORDER BY due_on NULLS LAST, id LIMIT $2"
    );
    let found: Vec<Pressing> = Reading::of(app).rows(&sql, vec![MOST.into()]).await?;
    let count = found.len() as u64;
    let rows = found
        .into_iter()
        .map(|row| {
            let is_class = row.kind == "class";
            let kind = t.say(if is_class {
                "home-a-class"
            } else {
                "home-a-claim"
            });
            let href = if is_class {
                places::class(&row.id)
            } else {
                places::claim(&row.id)
            };
            let due = row
                .due_on
                .map_or_else(Cell::empty, |day| match days_left(t.today(), day) {
                    Some(left) => Cell::tag(Tag::deadline(t, left)).sub(t.iso(day)),
                    None => Cell::day(day),
                });
            Row::new(vec![
                Cell::text(
                    row.number
                        .unwrap_or_else(|| t.say("home-no-number").into_owned()),
                )
                .link(href)
                .sub(kind),
                Cell::data(row.title.unwrap_or_default())
                    .sub_data(row.organisation.unwrap_or_default()),
                Cell::number(row.heads),
                row.amount_fen
                    .map_or_else(Cell::empty, |fen| Cell::money(Money::from_fen(fen))),
                due,
            ])
        })
        .collect();
    let list = ListQuery::new("/home", "");
    Ok(Some(
        Table::new(t, &list, t.say("home-pressing"))
            .id("pressing")
            .column(Column::new(t.say("home-col-number")).together())
            .column(Column::new(t.say("home-col-what")))
            .column(Column::number(t.say("home-col-persons")))
            .column(Column::number(t.say("home-col-yuan")))
            .column(Column::new(t.say("home-col-due")).together())
            .rows(rows, count)
            .empty(Empty::new(t.say("home-nothing"), t.say("home-nothing-why"))),
    ))
}
