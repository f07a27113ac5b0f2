//! Running the binary under test.

use std::path::Path;
use std::process::{Command, Output};

/// The program.
pub fn yongji() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yongji"));
    command.env_remove("YONGJI_MASTER_KEY");
    command
}

/// Runs it to its end.
pub fn run(arguments: &[&str]) -> Output {
    yongji()
        .args(arguments)
        .output()
        .expect("the program starts")
}

/// What it printed, when it ended well.
pub fn told(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(
        output.status.success(),
        "{arguments:?}\n{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("text")
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// Says that a test is skipped for want of a tool; where everything must be there, fails instead.
pub fn skip(why: &str) {
    assert!(std::env::var_os("CI").is_none(), "{why}");
    println!("skipped: {why}");
}
