//! What machines ask: is it alive, is it ready, how is it doing. Metrics stand on a port of their own.

use std::fmt::Write;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sea_orm::{ConnectionTrait, Statement};
use store::Store;

/// `/healthz`: the process answers. `/readyz`: the database answers too.
pub fn routes(store: Store) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        .with_state(store)
}

async fn ready(State(store): State<Store>) -> Response {
    let db = store.read();
    match db
        .query_one_raw(Statement::from_string(
            db.get_database_backend(),
            "SELECT 1 AS one",
        ))
        .await
    {
        Ok(_) => "ready".into_response(),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database does not answer",
            )
                .into_response()
        }
    }
}

/// `/metrics` in Prometheus' text form.
pub fn metrics(store: Store) -> Router {
    Router::new().route("/metrics", get(tell)).with_state(store)
}

async fn tell(State(store): State<Store>) -> Response {
    let mut out = String::new();
    // writing into a String cannot fail
    let _ = writeln!(
        out,
        "# HELP yongji_commands_total Commands run, by name and outcome.\n# TYPE yongji_commands_total counter"
    );
    for (name, done, not) in store.counts() {
        let _ = writeln!(
            out,
            "yongji_commands_total{{command=\"{name}\",outcome=\"done\"}} {done}"
        );
        let _ = writeln!(
            out,
            "yongji_commands_total{{command=\"{name}\",outcome=\"not\"}} {not}"
        );
    }
    let _ = writeln!(
        out,
        "# HELP yongji_commits_total Commits made.\n# TYPE yongji_commits_total counter\nyongji_commits_total {}",
        store.commits()
    );
    for (metric, help, sql) in GAUGES {
        if let Ok(n) = count(&store, sql).await {
            let _ = writeln!(
                out,
                "# HELP {metric} {help}\n# TYPE {metric} gauge\n{metric} {n}"
            );
        }
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], out).into_response()
}

const GAUGES: [(&str, &str, &str); 4] = [
    (
        "yongji_jobs_waiting",
        "Jobs not done.",
        "SELECT count(*) AS n FROM job WHERE done_at IS NULL AND failed_at IS NULL",
    ),
    (
        "yongji_jobs_given_up",
        "Jobs given up after many tries.",
        "SELECT count(*) AS n FROM job WHERE failed_at IS NOT NULL AND done_at IS NULL",
    ),
    (
        "yongji_messages_waiting",
        "Messages not sent.",
        "SELECT count(*) AS n FROM message WHERE sent_at IS NULL",
    ),
    (
        "yongji_journal_unsealed",
        "Journal entries without a position.",
        "SELECT count(*) AS n FROM journal_entry WHERE position IS NULL",
    ),
];

async fn count(store: &Store, sql: &str) -> Result<i64, sea_orm::DbErr> {
    let db = store.read();
    let row = db
        .query_one_raw(Statement::from_string(db.get_database_backend(), sql))
        .await?;
    row.map_or(Ok(0), |row| row.try_get("", "n"))
}
