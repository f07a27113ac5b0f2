//! Writes a specimen of every paper into a directory and says how long each took.
//!
//! `cargo run -p documents --features typst --example specimens -- DIR`

#[path = "../tests/it/samples.rs"]
#[allow(dead_code)]
mod samples;

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use documents::{Papers, Typeset};

fn main() -> Result<(), Box<dyn Error>> {
    let dir = PathBuf::from(std::env::args().nth(1).ok_or("name a directory")?);
    std::fs::create_dir_all(&dir)?;
    let press = Typeset::from_env();
    let start = Instant::now();
    for (kind, family) in press.families()? {
        println!("{kind:10} {family}");
    }
    println!("fonts found in {:?}", start.elapsed());
    // twice: the first round loads the fonts
    for round in 1..=2 {
        let papers = samples::all_short().into_iter().chain(samples::all_long());
        for (name, paper) in papers {
            let start = Instant::now();
            let printed = press.print(&paper)?;
            let took = start.elapsed();
            println!(
                "{round} {name:16} {:3} pages {:7} bytes {took:9.1?} {:?}",
                printed.pages,
                printed.pdf.len(),
                printed.warnings
            );
            std::fs::write(dir.join(format!("{name}.pdf")), &printed.pdf)?;
        }
    }
    let longest = samples::list(documents::MAX_LINES as u32);
    let start = Instant::now();
    let printed = press.print(&longest)?;
    println!(
        "longest list, {} pages, {} bytes {:.1?}",
        printed.pages,
        printed.pdf.len(),
        start.elapsed()
    );
    let start = Instant::now();
    let word = press.word(&samples::notice(200))?;
    println!("word, 200 rows, {} bytes {:?}", word.len(), start.elapsed());
    std::fs::write(dir.join("notice.docx"), word)?;
    Ok(())
}
