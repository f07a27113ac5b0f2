use super::*;
use crate::{Signer, open_checkpoint, root};

const ORIGIN: &str = "yongji/350481";

fn journal(size: u64) -> Vec<LogEntry> {
    (0..size)
        .map(|n| LogEntry::new(n, format!("{{\"n\":{n}}}")))
        .collect()
}

fn checkpoint(origin: &str, entries: &[LogEntry]) -> Checkpoint {
    let leaves: Vec<_> = entries
        .iter()
        .map(|entry| leaf_hash(entry.payload.as_bytes()))
        .collect();
    let signer = Signer::from_seed(&[5; 32]);
    let note = signer.checkpoint(
        origin,
        leaves.len() as u64,
        &root(&leaves),
        "2023-12-31T16:00:00Z",
    );
    open_checkpoint(&note, &signer.public()).unwrap()
}

fn at(journal: &[LogEntry], sizes: &[usize]) -> Vec<Checkpoint> {
    sizes
        .iter()
        .map(|size| checkpoint(ORIGIN, &journal[..*size]))
        .collect()
}

/// Rewrites an entry and its claimed hash, as a keeper would who covers the traces.
fn rewrite(journal: &mut [LogEntry], place: usize) {
    journal[place] = LogEntry::new(place as u64, "{\"n\":-1}");
}

#[test]
fn an_untouched_journal_is_clean_and_says_how_far_it_is_vouched_for() {
    let journal = journal(10);
    let checkpoints = at(&journal, &[7, 0, 3, 3]);
    let report = verify_log(ORIGIN, journal, &checkpoints);
    assert_eq!(
        report,
        LogReport {
            entries: 10,
            vouched: 7,
            findings: vec![]
        }
    );
    assert!(report.is_clean());
}

#[test]
fn a_changed_text_is_named_by_its_place() {
    let mut journal = journal(10);
    let checkpoints = at(&journal, &[3, 10]);
    journal[4].payload = "{\"n\":-1}".to_owned();
    let report = verify_log(ORIGIN, journal, &checkpoints);
    let expected = [
        LogFinding::Changed { position: 4 },
        LogFinding::OtherRoot {
            size: 10,
            unchanged: 3,
        },
    ];
    assert_eq!(report.findings, expected);
    assert_eq!(report.vouched, 3);
}

#[test]
fn a_rewritten_entry_with_a_fitting_hash_is_found_between_two_checkpoints() {
    let mut journal = journal(10);
    let checkpoints = at(&journal, &[3, 6, 10]);
    rewrite(&mut journal, 4);
    let report = verify_log(ORIGIN, journal, &checkpoints);
    let expected = [
        LogFinding::OtherRoot {
            size: 6,
            unchanged: 3,
        },
        LogFinding::OtherRoot {
            size: 10,
            unchanged: 3,
        },
    ];
    assert_eq!(report.findings, expected);
}

#[test]
fn a_rewritten_entry_after_the_last_checkpoint_cannot_be_seen_and_is_not_vouched_for() {
    let mut journal = journal(10);
    let checkpoints = at(&journal, &[3]);
    rewrite(&mut journal, 4);
    let report = verify_log(ORIGIN, journal, &checkpoints);
    assert!(report.is_clean());
    assert_eq!(report.vouched, 3);
}

#[test]
fn a_removed_a_doubled_and_a_cut_off_entry_are_told_apart() {
    let whole = journal(10);
    let checkpoints = at(&whole, &[3, 6, 10]);

    let mut removed = whole.clone();
    removed.remove(4);
    assert_eq!(
        verify_log(ORIGIN, removed, &checkpoints).findings,
        [LogFinding::Missing { position: 4 }]
    );

    let mut doubled = whole.clone();
    doubled.insert(5, whole[2].clone());
    assert_eq!(
        verify_log(ORIGIN, doubled, &checkpoints).findings,
        [LogFinding::OutOfOrder { position: 2 }]
    );

    let cut = whole[..8].to_vec();
    assert_eq!(
        verify_log(ORIGIN, cut, &checkpoints).findings,
        [LogFinding::CutOff {
            size: 10,
            entries: 8
        }]
    );

    // Renumbered so that no place is empty: the roots and the length tell.
    let mut renumbered = whole.clone();
    renumbered.remove(4);
    let renumbered = renumbered
        .iter()
        .enumerate()
        .map(|(n, entry)| LogEntry::new(n as u64, &*entry.payload));
    let findings = verify_log(ORIGIN, renumbered, &checkpoints).findings;
    assert_eq!(
        findings,
        [
            LogFinding::OtherRoot {
                size: 6,
                unchanged: 3
            },
            LogFinding::CutOff {
                size: 10,
                entries: 9
            },
        ]
    );
}

#[test]
fn an_inserted_entry_gives_another_root() {
    let whole = journal(10);
    let checkpoints = at(&whole, &[10]);
    let mut texts: Vec<String> = whole.into_iter().map(|entry| entry.payload).collect();
    texts.insert(4, "{}".to_owned());
    let inserted = texts
        .into_iter()
        .enumerate()
        .map(|(n, text)| LogEntry::new(n as u64, text));
    let findings = verify_log(ORIGIN, inserted, &checkpoints).findings;
    assert_eq!(
        findings,
        [LogFinding::OtherRoot {
            size: 10,
            unchanged: 0
        }]
    );
}

#[test]
fn an_entry_that_is_not_canonical_and_a_foreign_checkpoint_are_findings() {
    let mut journal = journal(3);
    journal[1] = LogEntry::new(1, "{ \"n\": 1 }");
    let foreign = checkpoint("yongji/350402", &journal);
    let report = verify_log(ORIGIN, journal, &[foreign]);
    let expected = [
        LogFinding::OtherOrigin {
            origin: "yongji/350402".to_owned(),
        },
        LogFinding::NotCanonical { position: 1 },
    ];
    assert_eq!(report.findings, expected);
    assert_eq!(report.vouched, 0);
}

#[test]
fn a_huge_gap_neither_hangs_nor_fills_the_memory() {
    let entry = LogEntry::new(u64::MAX, "{}");
    let report = verify_log(ORIGIN, [entry], &[]);
    assert_eq!(report.findings.len() as u64, GAP_TOLD + 1);
    assert_eq!(
        report.findings.last(),
        Some(&LogFinding::Missing {
            position: u64::MAX - 1
        })
    );
}

#[test]
fn an_exported_line_is_read_back() {
    let entry = LogEntry::new(0, "{\"n\":0}");
    let line = serde_json::to_string(&entry).unwrap();
    assert_eq!(serde_json::from_str::<LogEntry>(&line).unwrap(), entry);
    let without = serde_json::from_str::<LogEntry>(r#"{"position":0,"payload":"{}"}"#).unwrap();
    assert_eq!(without.leaf, None);
}
