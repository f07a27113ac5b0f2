//! A page with a table of fifty rows, its count included, beside a bare handler that asks the same queries and writes the rows as
//! text: what session, rights, layout, words and headers cost.

use std::fmt::Write;
use std::net::SocketAddr;
use std::time::Instant;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use store::Store;
use training::classes::queries::{self, Wanted};

use super::browser::Browser;
use super::house::{House, listen};
use super::{Failed, Figure, median};
use crate::demonstration::COUNTY;

/// The page.
const PATH: &str = "/classes";
/// Rows on it.
const ROWS: u64 = 50;
/// Turns in which page and bare handler alternate.
const TURNS: usize = 7;
/// Requests of one turn.
const REQUESTS: usize = 160;
/// How many times the bare handler's median the page may take.
const RATIO: f64 = 3.0;

/// Measures alone and sixteen at once.
pub async fn measure(house: &House) -> Result<Vec<Figure>, Failed> {
    let cookie = house.signed_in("clerk1").await?;
    let (bare, serving) = listen(
        Router::new()
            .route(PATH, get(handler))
            .with_state(house.store.clone()),
    )
    .await?;
    let mut figures = Vec::new();
    for at_once in [1, 16] {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        // the first turn warms both
        for turn in 0..=TURNS {
            let page = load(house.address, &cookie, at_once).await?;
            let plain = load(bare, "", at_once).await?;
            if turn > 0 {
                ours.extend(page);
                theirs.extend(plain);
            }
        }
        let (page, plain) = (median(ours), median(theirs));
        figures.push(Figure::at_most(
            format!("page with a {ROWS}-row table, {at_once} at once, p50 beside a bare handler"),
            page / plain,
            RATIO,
            " ×",
            &format!(" ({page:.2} ms : {plain:.2} ms)"),
        ));
    }
    serving.abort();
    Ok(figures)
}

/// Milliseconds of each request.
async fn load(address: SocketAddr, headers: &str, at_once: usize) -> Result<Vec<f64>, Failed> {
    let mut tasks = Vec::new();
    for _ in 0..at_once {
        let mut browser = Browser::connect(address, headers).await?;
        tasks.push(tokio::spawn(async move {
            let mut times = Vec::new();
            for _ in 0..REQUESTS / at_once {
                let began = Instant::now();
                browser.page(PATH).await?;
                times.push(began.elapsed().as_secs_f64() * 1e3);
            }
            Ok::<_, Failed>(times)
        }));
    }
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await.map_err(Failed::at("client"))??);
    }
    Ok(times)
}

/// The bare handler: the queries of the page, its rows as text.
async fn handler(State(store): State<Store>) -> Result<String, String> {
    rows(&store).await.map_err(|error| error.to_string())
}

async fn rows(store: &Store) -> Result<String, sea_orm::DbErr> {
    let db = store.read();
    let wanted = Wanted::default();
    let count = queries::count(db, COUNTY, &wanted).await?;
    let classes = queries::newest(db, COUNTY, &wanted, 0, ROWS).await?;
    let names = queries::institutions(db, COUNTY, &classes).await?;
    let heads = queries::heads(db, COUNTY, &classes).await?;
    let mut text = format!("{count}\n");
    for row in &classes {
        let name = names.get(&row.organisation_id).map_or("", String::as_str);
        let heads = heads.get(&row.id).copied().unwrap_or(0);
        // writing into a string cannot fail
        let _ = writeln!(
            text,
            "{}\t{name}\t{}\t{heads}\t{}",
            row.title,
            row.occupation_name.as_deref().unwrap_or(""),
            row.state
        );
    }
    Ok(text)
}
