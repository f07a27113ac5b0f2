//! `GET /`: who can learn, what one can get, where the money is.

use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use funding::claims::deadlines::days_left;
use kernel::Money;
use sea_orm::FromQueryResult;
use web::components::{Status, Tag};
use web::table::{ListQuery, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use super::open_classes::{columns, open, row};
use crate::places;
use crate::reading::Reading;

/// Classes on the landing page.
const CLASSES: usize = 5;
/// Notices on it.
const NOTICES: i64 = 4;

#[derive(FromQueryResult)]
struct NoticeRow {
    id: String,
    title: String,
    lines: i32,
    amount_fen: i64,
    ends_on: Option<NaiveDate>,
}

struct Notice {
    href: String,
    title: Html,
    words: String,
    tag: Tag,
    until: Option<String>,
}

struct Numbers {
    trained: u64,
    certificates: u64,
    paid: Money,
    sentences: u64,
}

#[derive(Template)]
#[template(path = "landing/page.html")]
struct Body {
    t: T,
    benefits: &'static str,
    money: &'static str,
    notices_href: &'static str,
    classes: Table,
    class_count: usize,
    notices: Vec<Notice>,
    numbers: Numbers,
    telephone: String,
    hours: String,
    sign_in: &'static str,
}

/// The landing page.
pub(super) async fn show(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let t = viewer.t();
    let today = viewer.today();
    let all = open(&app, today).await?;
    let list = ListQuery::new("/classes/open", "");
    let shown: Vec<_> = all
        .iter()
        .take(CLASSES)
        .map(|class| row(t, class))
        .collect();
    let count = shown.len() as u64;
    let site = app.site();
    let body = Body {
        t,
        benefits: places::PROGRAMMES,
        // whoever asks for their own money is a worker: they sign in by telephone
        money: if viewer.is_signed_in() {
            places::WORKER_MONEY
        } else {
            places::WORKER_SIGN_IN
        },
        notices_href: places::NOTICES,
        classes: columns(Table::new(t, &list, t.say("landing-soon")), t)
            .rows(shown, count)
            .bare(),
        class_count: all.len(),
        notices: notices(&app, t, today).await?,
        numbers: numbers(&app, today).await?,
        telephone: site.telephone.clone(),
        hours: t.pick(&site.hours).to_owned(),
        sign_in: site.sign_in,
    };
    Page::public(&viewer, t.say("landing-title"))
        .headless()
        .body(&body)
}

async fn notices(app: &App, t: T, today: NaiveDate) -> Result<Vec<Notice>, PageError> {
    let rows: Vec<NoticeRow> = Reading::of(app)
        .rows(
            "SELECT id, title, lines, amount_fen, ends_on FROM notice WHERE county_code = $1 AND state = 'published' \
             AND ends_on >= $2 ORDER BY ends_on, id LIMIT $3",
            vec![today.into(), NOTICES.into()],
        )
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Notice {
            href: places::notice(&row.id),
            title: t.zh(&row.title),
            words: t
                .with("landing-notice")
                .n("n", row.lines)
                .money("amount", Money::from_fen(row.amount_fen))
                .to_string(),
            tag: Tag::new(t, Status::OnNotice),
            until: row.ends_on.map(|day| {
                let left = days_left(today, day)
                    .map(|left| t.days_left(left))
                    .unwrap_or_default();
                t.with("landing-until")
                    .date("day", day)
                    .s("left", left)
                    .to_string()
            }),
        })
        .collect())
}

async fn numbers(app: &App, today: NaiveDate) -> Result<Numbers, PageError> {
    let reading = Reading::of(app);
    let year = crate::document::this_year(today);
    Ok(Numbers {
        trained: reading
            .count(
                "SELECT COUNT(DISTINCT e.person_id) AS n FROM enrolment e JOIN class c ON c.county_code = e.county_code \
                 AND c.id = e.class_id WHERE e.county_code = $1 AND e.state = 'enrolled' AND c.state IN ('teaching', 'finished') \
                 AND c.starts_on >= $2 AND c.starts_on < $3",
                year.clone(),
            )
            .await?,
        certificates: reading
            .count(
                "SELECT COUNT(*) AS n FROM result WHERE county_code = $1 AND certificate_number IS NOT NULL \
                 AND certificate_issued_on >= $2 AND certificate_issued_on < $3",
                year.clone(),
            )
            .await?,
        paid: reading
            .fen(
                "SELECT CAST(SUM(amount_fen) AS BIGINT) AS n FROM payment_line WHERE county_code = $1 AND state = 'paid' \
                 AND settled_on >= $2 AND settled_on < $3",
                year,
            )
            .await?,
        sentences: registers::packs::in_force(reading.db(), reading.county(), today)
            .await?
            .map_or(0, |pack| pack.document().sentences.len() as u64),
    })
}
