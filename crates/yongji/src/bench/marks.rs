//! Attendance marks of many phones at once, one learner each, through right, replay, journal and seal, beside a bare loop that
//! commits one row after the other to a file of the same kind.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{self, Connection, SqliteConnection};
use tokio::sync::Semaphore;
use training::attendance::commands::mark::{LearnerMark, Mark, MarkLesson};

use super::{Failed, Figure, median};
use crate::demonstration::{Rehearsal, rehearse};
use crate::place::Place;

/// Marks under way at a time.
const AT_ONCE: usize = 32;
/// Marks of one round.
const MARKS: usize = 1_000;
/// Rounds; the median counts.
const ROUNDS: usize = 5;
/// The least share of the bare loop's rate, in per cent.
const SHARE: f64 = 40.0;

/// Measures both in turn.
pub async fn measure(folder: &Path) -> Result<Figure, Failed> {
    let place = Place::new(folder.to_owned(), None);
    let Rehearsal {
        store,
        teacher,
        mut places,
    } = rehearse(&place, MARKS * (ROUNDS + 1))
        .await
        .map_err(Failed::at("rehearsal"))?;
    let teacher = Arc::new(teacher);
    let mut bare = bare(&folder.join("bare.db")).await?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // the first round warms both
    for round in 0..=ROUNDS {
        let rest = places.split_off(places.len().saturating_sub(MARKS));
        let gate = Arc::new(Semaphore::new(AT_ONCE));
        let began = Instant::now();
        let mut tasks = Vec::new();
        for (lesson_id, enrolment_id) in rest {
            let permit = gate
                .clone()
                .acquire_owned()
                .await
                .map_err(Failed::at("gate"))?;
            let (store, teacher) = (store.clone(), teacher.clone());
            tasks.push(tokio::spawn(async move {
                let mark = MarkLesson {
                    lesson_id,
                    marks: vec![LearnerMark {
                        enrolment_id,
                        mark: Mark::Present,
                    }],
                    reason: None,
                };
                let key = store.id();
                let done = store.run(mark, &teacher, &key).await;
                drop(permit);
                done.map(|_| ())
                    .map_err(|error| Failed(format!("mark: {error:?}")))
            }));
        }
        for task in tasks {
            task.await.map_err(Failed::at("mark"))??;
        }
        let through = MARKS as f64 / began.elapsed().as_secs_f64();
        let began = Instant::now();
        for number in 0..MARKS {
            insert(&mut bare, round * MARKS + number).await?;
        }
        let plain = MARKS as f64 / began.elapsed().as_secs_f64();
        if round > 0 {
            ours.push(through);
            theirs.push(plain);
        }
    }
    store.end();
    let (ours, theirs) = (median(ours), median(theirs));
    Ok(Figure::at_least(
        format!("attendance marks, {AT_ONCE} at once, beside a bare loop of commits"),
        ours / theirs * 100.0,
        SHARE,
        " %",
        &format!(" ({ours:.0}/s : {theirs:.0}/s)"),
    ))
}

/// A file of the same kind with a table of the same shape.
async fn bare(file: &Path) -> Result<SqliteConnection, Failed> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut bare = SqliteConnection::connect_with(&options)
        .await
        .map_err(Failed::at("bare file"))?;
    let table = "CREATE TABLE mark (county_code TEXT NOT NULL, id TEXT NOT NULL, lesson_id TEXT NOT NULL, \
                 enrolment_id TEXT NOT NULL, class_id TEXT NOT NULL, mark TEXT NOT NULL, source TEXT NOT NULL, \
                 marked_by TEXT NOT NULL, marked_at TEXT NOT NULL, row_version INTEGER NOT NULL, \
                 PRIMARY KEY (county_code, id), UNIQUE (county_code, lesson_id, enrolment_id))";
    sqlx::query(table)
        .execute(&mut bare)
        .await
        .map_err(Failed::at("bare table"))?;
    Ok(bare)
}

async fn insert(bare: &mut SqliteConnection, number: usize) -> Result<(), Failed> {
    sqlx::query("INSERT INTO mark VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
        .bind("350481")
        .bind(format!("01GNPW4ZQ0{number:016}"))
        .bind(format!("01GNPW4ZQ1{:016}", number / 50))
        .bind(format!("01GNPW4ZQ2{number:016}"))
        .bind("01GNPW4ZQ30000000000000000")
        .bind("present")
        .bind("yongji")
        .bind("01GNPW4ZQ40000000000000000")
        .bind("2023-01-03T00:30:00.000000Z")
        .bind(0)
        .execute(bare)
        .await
        .map(|_| ())
        .map_err(Failed::at("bare row"))
}
