//! Reading a PDF back with poppler's `pdftotext`.

use std::io::Write;
use std::process::Command;

/// Says why a test did not run; under `CI=true` that is a failure.
pub fn skipped(tool: &str) {
    assert!(
        std::env::var("CI").as_deref() != Ok("true"),
        "CI must have {tool}"
    );
    eprintln!("skipped: needs {tool}");
}

/// The text page by page, without blanks (they depend on the layout); none without poppler.
pub fn pages(pdf: &[u8]) -> Option<Vec<String>> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let output = match Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(file.path())
        .arg("-")
        .output()
    {
        Ok(output) => output,
        Err(_) => {
            skipped("pdftotext (apt install poppler-utils)");
            return None;
        }
    };
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    Some(
        text.trim_end_matches('\u{c}')
            .split('\u{c}')
            .map(|page| page.split_whitespace().collect())
            .collect(),
    )
}
