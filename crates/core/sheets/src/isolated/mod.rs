//! Reading a stranger's sheet in a process of its own.
//!
//! A spreadsheet is a program for its parser: it can unpack to gigabytes, loop, or lead the parser into a hole. The child takes limits on memory, processor time and file writing *before* it opens the file, and has an empty environment; the parent watches the clock, counts again what arrives, and turns any death of the child into a refusal. The server never goes down with a sheet.
//!
//! The child is the product's own binary: `yongji read-sheet FILE --limits JSON` calls [`serve`]. It must be called before any runtime or thread starts.

mod wire;

use std::fs;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitCode, ExitStatus, Stdio};
use std::sync::{Condvar, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Instant;

use rustix::process::{Resource, Rlimit, setrlimit};

use crate::limits::Limits;
use crate::read as reading;
use crate::refusal::SheetRefusal;
use crate::workbook::{Format, Workbook};

/// A line of the stream is one row; a longer one is no honest row.
const LONGEST_LINE: u64 = 16 << 20;

/// Reads a file through a child process. `exe` is the binary that answers to `read-sheet FILE --limits JSON`, usually [`std::env::current_exe`].
///
/// Blocks until the sheet is read or refused, at most `limits.wall` after the child has started; call it where blocking is allowed. No more children run at once than the machine has processors; others wait their turn.
pub fn read(exe: &Path, file: &Path, limits: &Limits) -> Result<Workbook, SheetRefusal> {
    let meta = fs::metadata(file).map_err(|_| SheetRefusal::CouldNotRead)?;
    if meta.len() > limits.bytes {
        return Err(SheetRefusal::TooManyBytes {
            limit: limits.bytes,
            found: meta.len(),
        });
    }
    if meta.len() == 0 {
        return Err(SheetRefusal::Empty);
    }
    let _turn = Turn::take();
    let mut child = start(exe, file, limits).map_err(|_| SheetRefusal::CouldNotRead)?;
    let Some(stdout) = child.stdout.take() else {
        return Err(SheetRefusal::CouldNotRead);
    };
    let started = Instant::now();
    let (sender, answer) = mpsc::channel();
    let taken = *limits;
    let reader = thread::spawn(move || {
        // the receiver is gone when the time is up: then nobody wants the answer
        let _ = sender.send(receive(stdout, &taken));
    });
    let received = answer.recv_timeout(limits.wall.saturating_sub(started.elapsed()));
    // whatever came, the child has nothing more to say
    let _ = child.kill();
    let status = child.wait();
    let _ = reader.join();
    match received {
        Err(_) => Err(SheetRefusal::TooSlow {
            seconds: limits.wall.as_secs(),
        }),
        Ok(Received::Book(book)) => Ok(book),
        Ok(Received::Refused(refusal)) => Err(refusal),
        Ok(Received::CutOff(format)) => Err(status.map_or(SheetRefusal::CouldNotRead, |status| {
            death(status, format, limits)
        })),
    }
}

fn start(exe: &Path, file: &Path, limits: &Limits) -> io::Result<Child> {
    let file = fs::canonicalize(file)?;
    Command::new(exe)
        .arg("read-sheet")
        .arg(file)
        .arg("--limits")
        .arg(serde_json::to_string(limits)?)
        .env_clear()
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// What the way of dying tells. A child that ends without its last line has died, whatever its status says.
fn death(status: ExitStatus, format: Option<Format>, limits: &Limits) -> SheetRefusal {
    const ABORTED: i32 = 6; // Rust aborts when memory is refused
    const KILLED: i32 = 9; // by us after the stream ended, or by a system short of memory
    const CPU_TIME: i32 = 24;
    match (status.signal(), format) {
        (Some(CPU_TIME), _) => SheetRefusal::TooSlow {
            seconds: limits.cpu_seconds,
        },
        (Some(ABORTED | KILLED), _) => SheetRefusal::TooMuchMemory,
        (_, Some(format)) => SheetRefusal::Broken { format },
        (_, None) => SheetRefusal::CouldNotRead,
    }
}

enum Received {
    Book(Workbook),
    Refused(SheetRefusal),
    /// The stream ended early or made no sense; the format if the child got as far as to name it.
    CutOff(Option<Format>),
}

fn receive(stdout: ChildStdout, limits: &Limits) -> Received {
    let mut lines = BufReader::new(stdout);
    let mut receiver = wire::Receiver::new(limits);
    let mut line = Vec::new();
    loop {
        line.clear();
        match (&mut lines).take(LONGEST_LINE).read_until(b'\n', &mut line) {
            Ok(length) if length > 0 && line.ends_with(b"\n") => {}
            _ => return Received::CutOff(receiver.format()),
        }
        match receiver.line(&line[..line.len() - 1]) {
            Ok(wire::Heard::More) => {}
            Ok(wire::Heard::End) => {
                return receiver
                    .finish()
                    .map_or_else(Received::Refused, Received::Book);
            }
            Ok(wire::Heard::Refusal(refusal)) => return Received::Refused(refusal),
            Ok(wire::Heard::Nonsense) => return Received::CutOff(receiver.format()),
            Err(refusal) => return Received::Refused(refusal),
        }
    }
}

/// The child's side: takes its limits, reads the file, streams it to standard output. The caller exits with what it returns.
pub fn serve(file: &Path, limits: &str) -> ExitCode {
    let Ok(limits) = serde_json::from_str::<Limits>(limits) else {
        return ExitCode::from(2);
    };
    if confine(&limits).is_err() {
        return ExitCode::from(2);
    }
    let mut out = BufWriter::with_capacity(64 << 10, io::stdout().lock());
    let read = (|| {
        let bytes = reading::load(file, &limits)?;
        let mut sender = wire::Sender::new(&mut out);
        sender.guess(reading::format(&bytes)?)?;
        reading::stream(&bytes, &limits, &mut sender)
    })();
    match wire::end(&mut out, read).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(2),
    }
}

/// Limits this process for good. Soft and hard limit are one, but for processor time: passing the soft one ends the process with a signal that tells why.
fn confine(limits: &Limits) -> rustix::io::Result<()> {
    let at_most = |limit| Rlimit {
        current: Some(limit),
        maximum: Some(limit),
    };
    setrlimit(Resource::Core, at_most(0))?; // a core file would hold personal data
    setrlimit(Resource::Fsize, at_most(0))?;
    setrlimit(Resource::Nofile, at_most(16))?;
    setrlimit(
        Resource::Cpu,
        Rlimit {
            current: Some(limits.cpu_seconds),
            maximum: Some(limits.cpu_seconds + 1),
        },
    )?;
    setrlimit(Resource::As, at_most(limits.memory_bytes))
}

/// A place among the children that may run at once.
struct Turn;

static RUNNING: Mutex<usize> = Mutex::new(0);
static LEFT: Condvar = Condvar::new();

impl Turn {
    fn take() -> Self {
        let places = thread::available_parallelism().map_or(1, usize::from);
        let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut running = LEFT
            .wait_while(running, |running| *running >= places)
            .unwrap_or_else(PoisonError::into_inner);
        *running += 1;
        Turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        LEFT.notify_one();
    }
}
