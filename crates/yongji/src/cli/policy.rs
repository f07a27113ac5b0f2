//! `yongji policy`: is a pack whole, do its worked cases hold, and why does a programme answer as it does.

use std::io::Read;
use std::path::{Path, PathBuf};

use ::policy::{CaseOutcome, DataFault, Facts, Fault, Pack, Verdict};
use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};
use kernel::{Clock, Lang, SystemClock, Text};
use serde_json::json;

use super::Outcome;

/// The most bytes of a file of facts.
const MOST_FACTS_BYTES: u64 = 1024 * 1024;

/// Policy packs.
#[derive(Debug, Subcommand)]
pub enum Policy {
    /// Read a pack whole and list every fault.
    Check {
        /// The pack's folder.
        pack: PathBuf,
        #[command(flatten)]
        reader: Reader,
    },
    /// Run the worked cases of a pack.
    Test {
        /// The pack's folder.
        pack: PathBuf,
        #[command(flatten)]
        reader: Reader,
    },
    /// Answer for one subject, with every reason.
    Explain {
        /// The pack's folder.
        pack: PathBuf,
        /// The programme.
        #[arg(long)]
        programme: String,
        /// A JSON file of facts by name: null is unknown, "none" known to be absent.
        #[arg(long)]
        facts: PathBuf,
        /// The day whose rule counts, YYYY-MM-DD; today when left out.
        #[arg(long)]
        on: Option<NaiveDate>,
        #[command(flatten)]
        reader: Reader,
    },
}

/// Who reads the answer.
#[derive(Clone, Copy, Debug, Args)]
pub struct Reader {
    /// The language of the answer.
    #[arg(long, value_enum, default_value = "zh")]
    lang: ReaderLang,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ReaderLang {
    Zh,
    En,
}

impl Reader {
    fn lang(self) -> Lang {
        match self.lang {
            ReaderLang::Zh => Lang::Zh,
            ReaderLang::En => Lang::En,
        }
    }

    fn say(self, zh: String, en: String) {
        println!("{}", Text { zh, en }.get(self.lang()));
    }
}

/// Answers.
pub fn run(command: &Policy, json: bool) -> Outcome {
    match command {
        Policy::Check { pack, reader } => check(pack, *reader, json),
        Policy::Test { pack, reader } => test(pack, *reader, json),
        Policy::Explain {
            pack,
            programme,
            facts,
            on,
            reader,
        } => {
            let on = on.unwrap_or_else(|| SystemClock.now().date());
            explain(pack, programme, facts, on, *reader, json)
        }
    }
}

fn check(folder: &Path, reader: Reader, json: bool) -> Outcome {
    let pack = match load(folder, reader, json) {
        Ok(pack) => pack,
        Err(outcome) => return outcome,
    };
    let sentences = pack.document().sentences.len();
    let programmes = pack.programmes().count();
    let facts = pack.vocabulary().len();
    let cases = pack.cases().len();
    if json {
        println!(
            "{}",
            json!({ "ok": true, "pack": pack.stamp(), "sentences": sentences, "programmes": programmes, "facts": facts, "cases": cases })
        );
    } else {
        reader.say(
            format!(
                "{} {}：{sentences}句、{programmes}个项目、{facts}个事实、{cases}个案例，没有错误",
                pack.id(),
                pack.version()
            ),
            format!(
                "{} {}: {sentences} sentences, {programmes} programmes, {facts} facts, {cases} cases, no fault",
                pack.id(),
                pack.version()
            ),
        );
        println!("sha256:{}", pack.digest());
    }
    Outcome::Fine
}

fn test(folder: &Path, reader: Reader, json: bool) -> Outcome {
    let pack = match load(folder, reader, json) {
        Ok(pack) => pack,
        Err(outcome) => return outcome,
    };
    let outcomes = pack.run_cases();
    let failed = outcomes.iter().filter(|outcome| !outcome.passes()).count();
    let passed = outcomes.len() - failed;
    if json {
        println!(
            "{}",
            json!({ "pack": pack.stamp(), "passed": passed, "failed": failed, "cases": outcomes })
        );
    } else {
        outcomes.iter().for_each(|outcome| show(outcome, reader));
        reader.say(
            format!("{passed}个案例通过，{failed}个不符"),
            format!("{passed} cases hold, {failed} do not"),
        );
    }
    if failed == 0 {
        Outcome::Fine
    } else {
        Outcome::Finding
    }
}

fn show(outcome: &CaseOutcome, reader: Reader) {
    let lang = reader.lang();
    let mark = if outcome.passes() { "✓" } else { "✗" };
    println!("{mark} {} — {}", outcome.programme, outcome.name.get(lang));
    for difference in &outcome.differences {
        println!("    {}", difference.get(lang));
    }
}

fn explain(
    folder: &Path,
    programme: &str,
    facts: &Path,
    on: NaiveDate,
    reader: Reader,
    json: bool,
) -> Outcome {
    let facts = match read_facts(facts) {
        Ok(facts) => facts,
        Err(error) => return Outcome::bad(error),
    };
    let pack = match load(folder, reader, json) {
        Ok(pack) => pack,
        Err(outcome) => return outcome,
    };
    let Some(determination) = pack.determine(programme, &facts, on) else {
        let known: Vec<&str> = pack
            .programmes()
            .map(|programme| programme.id.as_str())
            .collect();
        let known = known.join(", ");
        let text = Text::new(
            format!("没有项目“{programme}”；有：{known}"),
            format!("there is no programme “{programme}”; there are: {known}"),
        );
        return Outcome::bad(text.get(reader.lang()));
    };
    let faults = facts.check(pack.vocabulary());
    if json {
        let mut answer = json!(determination);
        if !faults.is_empty() {
            answer["data_faults"] = json!(faults);
        }
        println!("{answer}");
    } else {
        print!("{}", determination.tree(reader.lang()));
    }
    // Facts that cannot be true, or that nobody knows, are bad input: never a "no".
    if !faults.is_empty() {
        faults.iter().for_each(|fault| complain(fault, reader));
        return Outcome::Bad;
    }
    match determination.answer {
        Verdict::Yes => Outcome::Fine,
        Verdict::No | Verdict::Unknown | Verdict::NotYetInForce | Verdict::Ended => {
            Outcome::Finding
        }
    }
}

fn complain(fault: &DataFault, reader: Reader) {
    let text = Text::new(
        format!("数据有误：{} {}", fault.fact, fault.message.zh),
        format!("wrong data: {} {}", fault.fact, fault.message.en),
    );
    eprintln!("{}", text.get(reader.lang()));
}

/// The pack, or every fault of it on the terminal.
fn load(folder: &Path, reader: Reader, json: bool) -> Result<Pack, Outcome> {
    Pack::load(folder).map_err(|faults| {
        if json {
            println!("{}", json!({ "ok": false, "faults": faults }));
        } else {
            faults.iter().for_each(|fault| report(fault, reader));
            let count = faults.len();
            let text = Text::new(format!("{count}处错误"), format!("faults: {count}"));
            eprintln!("{}", text.get(reader.lang()));
        }
        Outcome::Bad
    })
}

fn report(fault: &Fault, reader: Reader) {
    eprint!("{}", fault.report(reader.lang()));
}

fn read_facts(path: &Path) -> Result<Facts, String> {
    let say = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file = std::fs::File::open(path).map_err(|error| say(&error))?;
    let mut text = String::new();
    file.take(MOST_FACTS_BYTES + 1)
        .read_to_string(&mut text)
        .map_err(|error| say(&error))?;
    if text.len() as u64 > MOST_FACTS_BYTES {
        return Err(say(&"more than 1 MiB"));
    }
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| say(&error))
}
