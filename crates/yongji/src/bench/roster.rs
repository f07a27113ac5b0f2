//! A roster of five thousand rows, from the file to stored: read in a process of its own, checked by the rules, people enrolled
//! under keys of their own, journalled; beside reading it and inserting its cells in one transaction.

use std::path::Path;
use std::time::Instant;

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{self, Connection, SqliteConnection};
use sheets::{Limits, Workbook, read_bytes};
use training::enrolment::commands::import::ImportRoster;
use training::enrolment::rows::of_outcome;
use training::enrolment::sheet_reader::{Isolated, SheetReader};
use training::roster_rules;

use super::{Failed, Figure, median};
use crate::demonstration::{Audition, audition};
use crate::place::Place;

/// Rows of the file.
const ROWS: u32 = 5_000;
/// Rounds; the median counts.
const ROUNDS: usize = 5;
/// How many times the bare way's median it may take.
const RATIO: f64 = 3.0;
/// Seconds it may take.
const SECONDS: f64 = 1.5;
/// Measures both in turn.
pub async fn measure(exe: &Path, folder: &Path) -> Result<Vec<Figure>, Failed> {
    let place = Place::new(folder.to_owned(), None);
    // a class and a file of its own for every round: nobody is known before
    let stage: Audition = audition(&place, ROUNDS + 1, ROWS)
        .await
        .map_err(Failed::at("audition"))?;
    let reader = Isolated {
        exe: exe.to_owned(),
    };
    let mut bare = bare(&folder.join("bare.db")).await?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for (round, (class_id, bytes)) in stage.classes.into_iter().enumerate() {
        let began = Instant::now();
        let book = reader
            .read(&bytes, &Limits::default())
            .map_err(Failed::at("sheet"))?;
        let outcome = roster_rules::check(&book, &stage.terms).map_err(Failed::at("rules"))?;
        let store = &stage.store;
        let file = store
            .files()
            .put(store.keys(), "花名册.xlsx", sheets::XLSX_MEDIA, &bytes)
            .map_err(Failed::at("file"))?;
        let rows = of_outcome(&outcome);
        let import = ImportRoster::read(store.keys(), class_id, file, stage.on, rows)
            .map_err(Failed::at("rows"))?;
        let imported = store
            .run(import, &stage.manager, &store.id())
            .await
            .map_err(|error| Failed(format!("import: {error:?}")))?;
        let through = began.elapsed().as_secs_f64();
        if imported.accepted + imported.repaired != i32::try_from(ROWS).unwrap_or(i32::MAX) {
            return Err(Failed(format!("not every row was taken: {imported:?}")));
        }
        let began = Instant::now();
        let book = read_bytes(&bytes, &Limits::default()).map_err(Failed::at("sheet"))?;
        insert(&mut bare, &book).await?;
        let plain = began.elapsed().as_secs_f64();
        // the first round warms both
        if round > 0 {
            ours.push(through);
            theirs.push(plain);
        }
    }
    stage.store.end();
    let (ours, theirs) = (median(ours), median(theirs));
    Ok(vec![
        Figure::at_most(
            format!("roster of {ROWS} rows, from file to stored"),
            ours,
            SECONDS,
            " s",
            "",
        ),
        Figure::at_most(
            "… beside reading it and inserting its rows in one transaction",
            ours / theirs,
            RATIO,
            " ×",
            &format!(" ({:.0} ms : {:.0} ms)", ours * 1e3, theirs * 1e3),
        ),
    ])
}

async fn bare(file: &Path) -> Result<SqliteConnection, Failed> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut bare = SqliteConnection::connect_with(&options)
        .await
        .map_err(Failed::at("bare file"))?;
    let columns: Vec<String> = (0..16).map(|n| format!("c{n} TEXT")).collect();
    sqlx::query(sqlx::AssertSqlSafe(format!(
        "CREATE TABLE roster (id INTEGER PRIMARY KEY, {})",
        columns.join(", ")
    )))
    .execute(&mut bare)
    .await
    .map_err(Failed::at("bare table"))?;
    Ok(bare)
}

/// Every row of the sheet, its cells as they are, in one transaction.
async fn insert(bare: &mut SqliteConnection, book: &Workbook) -> Result<(), Failed> {
    const SQL: &str = "INSERT INTO roster (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15) \
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    let mut transaction = bare.begin().await.map_err(Failed::at("bare rows"))?;
    for row in book.sheets.iter().flat_map(|sheet| &sheet.rows) {
        let mut query = sqlx::query(SQL);
        for place in 0..16 {
            query = query.bind(row.cell(place).text().into_owned());
        }
        query
            .execute(&mut *transaction)
            .await
            .map_err(Failed::at("bare rows"))?;
    }
    transaction.commit().await.map_err(Failed::at("bare rows"))
}
