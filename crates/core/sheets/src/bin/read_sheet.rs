//! Reads one sheet in a process of its own: `read-sheet read-sheet FILE --limits JSON`, the same words the product's binary takes. The tests of this crate start it.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args_os().skip(1).collect();
    match args.as_slice() {
        [command, file, flag, limits] if command == "read-sheet" && flag == "--limits" => {
            sheets::isolated::serve(&PathBuf::from(file), &limits.to_string_lossy())
        }
        _ => ExitCode::from(2),
    }
}
