//! An errand: a process of its own that carries decided claims to the bank and back, and may die at any moment of it.
//!
//! It is this test program, started again. Every request has a key of its own, so that the next process can go the same
//! way from the start: what was done is answered, what was not is done.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};

use funding::claims::tables::claim;
use funding::payments::bank_return::{ReturnFile, ReturnLine};
use funding::payments::commands::*;
use funding::payments::queries;
use sea_orm::{EntityTrait, QueryOrder};
use store::testing::COUNTY;
use store::{Database, Store};

use super::payments::prepare;
use super::seed::{FUND, at, clerk, day, finance, registry};

/// What one batch goes through.
pub const STEPS: [&str; 5] = [
    "payment.prepare",
    "payment.release",
    "payment.take_bank_file",
    "payment.record_voucher",
    "payment.read_return",
];

const DATABASE: &str = "YJ_ERRAND_DATABASE";
const FOLDER: &str = "YJ_ERRAND_FOLDER";
/// The last step to be done, and the write of that step at which the process aborts.
const ABORT: &str = "YJ_ERRAND_ABORT";

/// What the process on the errand says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// The database is open.
    Ready,
    /// A request is given.
    Begins,
    /// A request is answered.
    Done,
}

/// A process on the errand.
pub struct Errand {
    child: Child,
    pub words: Receiver<Word>,
}

impl Errand {
    /// Starts one; it goes on until everything is paid.
    pub fn start(database: &Database, folder: &std::path::Path) -> Errand {
        Errand::spawn(Errand::command(database, folder))
    }

    /// Starts one that does one step of every claim after the steps before it, and aborts at its `write`-th write.
    pub fn start_to_abort(
        database: &Database,
        folder: &std::path::Path,
        step: usize,
        write: i64,
    ) -> Errand {
        let mut command = Errand::command(database, folder);
        command.env(ABORT, format!("{step} {write}"));
        Errand::spawn(command)
    }

    fn command(database: &Database, folder: &std::path::Path) -> Command {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let address = match database {
            Database::Sqlite(path) => path.to_str().unwrap().to_owned(),
            Database::Postgres(address) => address.clone(),
        };
        command
            .args(["--exact", "paying::errand::the_errand", "--ignored"])
            .args(["--nocapture", "--test-threads=1"])
            .env(DATABASE, address)
            .env(FOLDER, folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit());
        command
    }

    fn spawn(mut command: Command) -> Errand {
        let mut child = command.spawn().unwrap();
        let (say, words) = channel();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let word = match line.split(' ').next() {
                    Some("errand-ready") => Word::Ready,
                    Some("errand-begins") => Word::Begins,
                    Some("errand-done") => Word::Done,
                    _ => continue,
                };
                let _ = say.send(word);
            }
        });
        Errand { child, words }
    }

    /// Kills it (SIGKILL), unless it has ended already.
    pub fn kill(&mut self) -> ExitStatus {
        let _ = self.child.kill();
        self.child.wait().unwrap()
    }

    /// Waits for its end.
    pub fn wait(&mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

fn say(word: &str) {
    println!("\nerrand-{word}");
}

#[ignore = "not a test: the process that the tests of this program start and kill"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_errand() {
    let Ok(address) = std::env::var(DATABASE) else {
        return;
    };
    let database = if address.starts_with("postgres") {
        Database::Postgres(address)
    } else {
        Database::Sqlite(address.into())
    };
    let folder = std::path::PathBuf::from(std::env::var(FOLDER).unwrap());
    let store = store::testing::reopen(&database, &folder, registry, at(5, 15, 10)).await;
    let abort = std::env::var(ABORT).ok().map(|told| {
        let (step, write) = told.split_once(' ').unwrap();
        (
            step.parse::<usize>().unwrap(),
            write.parse::<i64>().unwrap(),
        )
    });
    if abort.is_none() {
        tokio::spawn(store.clone().seal_loop());
    }
    say("ready");
    let claims = claim::Entity::find()
        .order_by_asc(claim::Column::Number)
        .all(store.read())
        .await
        .unwrap();
    for claim in claims {
        walk(&store, &claim.id, abort).await;
    }
}

/// Takes one claim through all steps, or through those up to the one that is to be aborted.
async fn walk(store: &Store, claim: &str, abort: Option<(usize, i64)>) {
    let appropriation =
        funding::funds::queries::appropriations(store.read(), COUNTY, Some(FUND)).await;
    let appropriation = appropriation.unwrap().remove(0).id;
    let mut batch: Option<BatchAnswer> = None;
    for (place, step) in STEPS.iter().enumerate() {
        match abort {
            Some((last, _)) if place > last => return,
            Some((last, write)) if place == last => store::testing::abort_at(write),
            _ => {}
        }
        let key = format!("{step} {claim}");
        say("begins");
        let (batch_id, version) = batch
            .as_ref()
            .map(|batch| (batch.batch_id.clone(), batch.version))
            .unwrap_or_default();
        let done = match *step {
            "payment.prepare" => store.run(prepare(&[claim]), &clerk(), &key).await,
            "payment.release" => {
                let release = ReleasePayment {
                    batch_id,
                    version,
                    appropriation_id: Some(appropriation.clone()),
                };
                store.run(release, &finance(), &key).await
            }
            "payment.take_bank_file" => {
                store.run(TakeBankFile { batch_id }, &finance(), &key).await
            }
            "payment.record_voucher" => {
                let voucher = RecordVoucher {
                    batch_id,
                    version,
                    voucher_number: "000123".into(),
                    voucher_on: day(5, 15),
                    box_number: "2023-08".into(),
                };
                store.run(voucher, &finance(), &key).await
            }
            _ => {
                let read = all_arrived(store, batch.as_ref().unwrap()).await;
                store.run(read, &clerk(), &key).await
            }
        };
        batch = Some(done.unwrap());
        say("done");
    }
}

/// The bank's file in which everything arrived.
async fn all_arrived(store: &Store, batch: &BatchAnswer) -> ReadReturn {
    let lines = queries::lines(store.read(), COUNTY, &batch.batch_id)
        .await
        .unwrap();
    let content = ReturnFile {
        batch_number: batch.number.clone(),
        lines: lines
            .iter()
            .map(|line| ReturnLine {
                place: line.place,
                amount_fen: line.amount_fen,
                paid: true,
                failure: None,
                words: None,
                on: Some(day(5, 15)),
            })
            .collect(),
        closing_fen: None,
    };
    let bytes = serde_json::to_vec(&content).unwrap();
    let file = store
        .files()
        .put(store.keys(), "return.csv", "text/csv", &bytes)
        .unwrap();
    let batch_id = batch.batch_id.clone();
    ReadReturn::read(store.keys(), batch_id, batch.version, file, content).unwrap()
}
