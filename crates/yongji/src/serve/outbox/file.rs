//! The adapter that needs nothing: messages as lines of a file, one file a day, for an office that sends them by its own means.

use std::io::Write;
use std::path::Path;

use kernel::Moment;

use super::letter::Letter;

/// Adds one line: when, how, to whom, what.
pub(super) fn write(
    folder: &Path,
    now: Moment,
    channel: &str,
    letter: &Letter,
) -> Result<(), String> {
    let told = |error: std::io::Error| error.to_string();
    let (phone, text) = (letter.phone.as_str(), letter.text.as_str());
    let line = zeroize::Zeroizing::new(format!("{now}\t{channel}\t{phone}\t{text}\n"));
    std::fs::create_dir_all(folder).map_err(told)?;
    let path = folder.join(format!("{}.txt", now.date()));
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(told)?;
    file.write_all(line.as_bytes()).map_err(told)
}
