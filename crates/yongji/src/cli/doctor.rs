//! `yongji doctor`: looks for what would stop a good day's work, before the day begins.

use clap::Args;
use kernel::WorkCalendar;
use sea_orm::{ConnectionTrait, Statement};
use store::{Store, journal, outbox};

use super::{At, Outcome};

/// Looks at an installation.
#[derive(Debug, Args)]
pub struct Doctor {
    #[command(flatten)]
    at: At,
}

/// One thing looked at.
#[derive(Debug, serde::Serialize)]
struct Look {
    what: &'static str,
    fine: bool,
    told: String,
}

/// Answers.
pub async fn run(command: &Doctor, json: bool) -> Outcome {
    let at = &command.at;
    let mut looks = Vec::new();
    match at.open().await {
        Err(error) => looks.push(Look {
            what: "database",
            fine: false,
            told: error.to_string(),
        }),
        Ok(store) => {
            looks.push(Look {
                what: "database",
                fine: true,
                told: if store.is_sqlite() {
                    "SQLite".into()
                } else {
                    "PostgreSQL".into()
                },
            });
            looks.push(calendar(&store));
            looks.push(waiting_jobs(&store).await);
            looks.push(held_messages(&store, &at.county).await);
            looks.push(unsealed(&store, &at.county).await);
            looks.push(key_file(at));
            looks.push(folder(at));
        }
    }
    let fine = looks.iter().all(|look| look.fine);
    if json {
        println!("{}", serde_json::to_string(&looks).unwrap_or_default());
    } else {
        for look in &looks {
            println!(
                "{} {:<12} {}",
                if look.fine { "ok " } else { "!! " },
                look.what,
                look.told
            );
        }
    }
    if fine {
        Outcome::Fine
    } else {
        Outcome::Finding
    }
}

/// The holiday table must reach beyond the longest period anybody counts today.
fn calendar(store: &Store) -> Look {
    let today = store.now().date();
    match WorkCalendar::national().end_of(today, 60, false) {
        Ok(end) => Look {
            what: "calendar",
            fine: true,
            told: format!("60 working days from today end on {end}"),
        },
        Err(error) => Look {
            what: "calendar",
            fine: false,
            told: error.to_string(),
        },
    }
}

async fn count(store: &Store, sql: &str) -> Result<i64, sea_orm::DbErr> {
    let db = store.read();
    let row = db
        .query_one_raw(Statement::from_string(db.get_database_backend(), sql))
        .await?;
    row.map_or(Ok(0), |row| row.try_get("", "n"))
}

async fn waiting_jobs(store: &Store) -> Look {
    match count(
        store,
        "SELECT count(*) AS n FROM job WHERE failed_at IS NOT NULL AND done_at IS NULL",
    )
    .await
    {
        Ok(0) => Look {
            what: "jobs",
            fine: true,
            told: "none given up".into(),
        },
        Ok(n) => Look {
            what: "jobs",
            fine: false,
            told: format!("{n} given up after many tries"),
        },
        Err(error) => Look {
            what: "jobs",
            fine: false,
            told: error.to_string(),
        },
    }
}

/// Messages that could not be sent, with what was said last.
async fn held_messages(store: &Store, county: &str) -> Look {
    let look = |fine, told| Look {
        what: "messages",
        fine,
        told,
    };
    let counts = outbox::counts(store.read(), county).await;
    let error = outbox::last_error(store.read(), county).await;
    match (counts, error) {
        (Ok(counts), Ok(error)) => {
            let held: i64 = counts.iter().map(|c| c.failing + c.given_up).sum();
            match error {
                Some(error) if held > 0 => look(false, format!("{held} not sent: {error}")),
                _ => look(true, "none held back".into()),
            }
        }
        (Err(error), _) | (_, Err(error)) => look(false, error.to_string()),
    }
}

async fn unsealed(store: &Store, county: &str) -> Look {
    if let Err(error) = journal::seal_pending(store).await {
        return Look {
            what: "journal",
            fine: false,
            told: error.to_string(),
        };
    }
    match journal::latest(store.read(), county).await {
        Ok(Some(last)) => Look {
            what: "journal",
            fine: true,
            told: format!("last checkpoint covers {} entries", last.size),
        },
        Ok(None) => Look {
            what: "journal",
            fine: true,
            told: "no checkpoint yet".into(),
        },
        Err(error) => Look {
            what: "journal",
            fine: false,
            told: error.to_string(),
        },
    }
}

/// The master key must not be readable by others; without the file, it comes from the environment.
fn key_file(at: &At) -> Look {
    use std::os::unix::fs::PermissionsExt;
    match std::fs::metadata(at.data.join("master.key")) {
        Err(_) => Look {
            what: "master key",
            fine: true,
            told: "from the environment".into(),
        },
        Ok(meta) if meta.permissions().mode() & 0o077 == 0 => Look {
            what: "master key",
            fine: true,
            told: "readable by its owner only; keep a copy outside this machine".into(),
        },
        Ok(_) => Look {
            what: "master key",
            fine: false,
            told: "others can read master.key: chmod 600".into(),
        },
    }
}

/// Names, birth dates and amounts lie in the folder in clear.
fn folder(at: &At) -> Look {
    use std::os::unix::fs::PermissionsExt;
    let open = std::fs::metadata(&at.data).is_ok_and(|meta| meta.permissions().mode() & 0o077 != 0);
    Look {
        what: "data folder",
        fine: !open,
        told: if open {
            format!(
                "others on this machine can look into it: chmod 700 {}",
                at.data.display()
            )
        } else {
            "open to its owner only".into()
        },
    }
}
