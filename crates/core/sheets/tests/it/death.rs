//! A child that dies, hangs or talks nonsense.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sheets::{Format, Limits, SheetRefusal, isolated};

use crate::make::{Folder, roster};
use crate::read_within;

/// A child that does as the script says.
fn child(folder: &Folder, script: &str) -> PathBuf {
    let path = folder.put("child.sh", format!("#!/bin/sh\n{script}\n"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

fn outcome(script: &str, limits: &Limits) -> SheetRefusal {
    let folder = Folder::new();
    let file = folder.put("a.csv", "姓名\n");
    isolated::read(&child(&folder, script), &file, limits).unwrap_err()
}

#[test]
fn a_child_that_hangs_is_ended_by_the_clock() {
    let limits = Limits {
        wall: Duration::from_millis(300),
        ..Limits::default()
    };
    let began = Instant::now();
    assert_eq!(
        outcome("exec sleep 60", &limits),
        SheetRefusal::TooSlow { seconds: 0 }
    );
    assert!(
        began.elapsed() < Duration::from_secs(10),
        "{:?}",
        began.elapsed()
    );
}

#[test]
fn every_way_of_dying_becomes_a_refusal() {
    let limits = Limits::default();
    for (script, refusal) in [
        (
            "kill -XCPU $$",
            SheetRefusal::TooSlow {
                seconds: limits.cpu_seconds,
            },
        ),
        ("kill -ABRT $$", SheetRefusal::TooMuchMemory),
        ("kill -KILL $$", SheetRefusal::TooMuchMemory),
        (
            "echo Kxlsx; kill -SEGV $$",
            SheetRefusal::Broken {
                format: Format::Xlsx,
            },
        ),
        (
            "echo Kcsv; exit 101",
            SheetRefusal::Broken {
                format: Format::Csv,
            },
        ),
        (
            "echo Kcsv; echo what; sleep 60",
            SheetRefusal::Broken {
                format: Format::Csv,
            },
        ),
        ("exit 0", SheetRefusal::CouldNotRead),
        ("exit 3", SheetRefusal::CouldNotRead),
    ] {
        let refused = outcome(script, &limits);
        // a child ended by us after it talked nonsense may be dead before or after it is told so
        let ended_by_us = script.contains("what") && refused == SheetRefusal::TooMuchMemory;
        assert!(refused == refusal || ended_by_us, "{script}: {refused:?}");
    }
}

#[test]
fn a_missing_child_or_file_is_no_fault_of_the_sheet() {
    let folder = Folder::new();
    let file = folder.put("a.csv", "姓名\n");
    assert_eq!(
        isolated::read(Path::new("/nowhere/yongji"), &file, &Limits::default()).unwrap_err(),
        SheetRefusal::CouldNotRead
    );
    assert_eq!(
        read_within(&folder.path("none.csv"), &Limits::default()).unwrap_err(),
        SheetRefusal::CouldNotRead
    );
}

#[test]
fn a_child_takes_no_more_memory_than_it_may() {
    let folder = Folder::new();
    let file = folder.put("a.csv", "一二三四,五六七八\n".repeat(600_000));
    let limits = Limits {
        memory_bytes: 12 << 20,
        rows: 1_000_000,
        ..Limits::default()
    };
    assert_eq!(
        read_within(&file, &limits).unwrap_err(),
        SheetRefusal::TooMuchMemory
    );
}

#[test]
fn a_child_takes_no_more_processor_time_than_it_may() {
    let folder = Folder::new();
    // zero seconds are over as soon as anything is done
    let file = folder.put("a.xlsx", roster(15_000));
    let limits = Limits {
        cpu_seconds: 0,
        ..Limits::default()
    };
    assert!(matches!(
        read_within(&file, &limits),
        Err(SheetRefusal::TooSlow { seconds: 0 })
    ));
}

#[test]
fn many_at_once_wait_their_turn() {
    let folder = Folder::new();
    let file = folder.put("a.xlsx", roster(20));
    std::thread::scope(|scope| {
        let readers: Vec<_> = (0..12)
            .map(|_| scope.spawn(|| read_within(&file, &Limits::default())))
            .collect();
        for reader in readers {
            assert_eq!(reader.join().unwrap().unwrap().sheets[0].rows.len(), 22);
        }
    });
}
