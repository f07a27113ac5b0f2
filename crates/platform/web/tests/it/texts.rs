//! The message files of the whole workspace: complete in both languages, used, and in the right characters.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use kernel::Lang;
use web::texts::{has_han, is_han, messages, problems};

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every template and source under crates/, with its path.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, out: &mut Vec<(PathBuf, String)>) {
        let Ok(entries) = fs::read_dir(folder) else {
            return;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let name = entry.file_name();
            if path.is_dir() {
                if !["node_modules", "dist", "target"]
                    .iter()
                    .any(|skip| name == *skip)
                {
                    walk(&path, out);
                }
            } else if path
                .extension()
                .is_some_and(|end| end == "rs" || end == "html")
                && let Ok(text) = fs::read_to_string(&path)
            {
                out.push((path, text));
            }
        }
    }
    let mut out = Vec::new();
    walk(&crates(), &mut out);
    out
}

/// The string literals of a source or template, escapes left alone.
fn literals(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut from = None;
    let mut escaped = false;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => match from.take() {
                Some(start) => out.push(&text[start..place]),
                None => from = Some(place + 1),
            },
            // our literals that are keys never span lines: a stray quote (a lifetime, a char) is forgotten here
            b'\n' => from = None,
            _ => {}
        }
    }
    out
}

fn is_key(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_')
        })
        && !text.ends_with('-')
}

#[test]
fn message_files_parse_and_no_key_is_given_twice() {
    for lang in Lang::ALL {
        assert_eq!(problems(lang), [], "{}", lang.tag());
    }
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_placeholders_in_the_same_files() {
    let (zh, en) = (messages(Lang::Zh), messages(Lang::En));
    let keys: BTreeSet<_> = zh.keys().chain(en.keys()).collect();
    let mut faults = Vec::new();
    for key in keys {
        match (zh.get(key), en.get(key)) {
            (Some(zh), Some(en)) if zh.placeholders != en.placeholders => {
                faults.push(format!(
                    "{key}: placeholders {:?} and {:?}",
                    zh.placeholders, en.placeholders
                ));
            }
            (Some(zh), Some(en)) if zh.file != en.file => {
                faults.push(format!("{key}: in {} and {}", zh.file, en.file))
            }
            (Some(_), Some(_)) => {}
            (Some(_), None) => faults.push(format!("{key}: no English")),
            (None, _) => faults.push(format!("{key}: no Chinese")),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_key_that_is_used_exists() {
    let known = messages(Lang::Zh);
    let words: BTreeSet<&str> = known
        .keys()
        .filter_map(|key| key.split('-').next())
        .collect();
    let mut faults = Vec::new();
    for (path, text) in sources() {
        let rust = path.extension().is_some_and(|end| end == "rs");
        for line in text
            .lines()
            .filter(|line| !rust || !line.trim_start().starts_with("//"))
        {
            let spoken = ["say(\"", "with(\"", "said(\""]
                .iter()
                .flat_map(|call| {
                    line.match_indices(call)
                        .map(|(at, call)| &line[at + call.len()..])
                })
                .filter_map(|rest| rest.split('"').next());
            // what is said must exist; a literal that begins like a key must, too: refusals carry them
            let named = literals(line).into_iter().filter(|literal| {
                rust && !line.contains("not a message")
                    && literal
                        .split('-')
                        .next()
                        .is_some_and(|word| words.contains(word))
            });
            for key in spoken.chain(named).filter(|key| is_key(key)) {
                if !known.contains_key(key) && !exempt(&path, key) {
                    faults.push(format!("{}: {key}", path.display()));
                }
            }
        }
    }
    assert!(
        faults.is_empty(),
        "keys without a message:\n{}",
        faults.join("\n")
    );
}

/// Literals of tests and of other notations that only look like keys.
fn exempt(path: &Path, key: &str) -> bool {
    let test =
        path.components().any(|part| part.as_os_str() == "tests") || path.ends_with("tests.rs");
    // a limit's period in packs; what a file turned out to be; an example in the checks of pages; a list of the API; a fact of
    // the journal; a step of a pack's route
    test || matches!(
        key,
        "calendar-year"
            | "web-page"
            | "class-title"
            | "ledger-entries"
            | "fund-en"
            | "person-claim"
    )
}

#[test]
fn no_message_is_unused() {
    let mut used = BTreeSet::new();
    let mut patterns = BTreeSet::new();
    for (_, text) in sources() {
        // an attribute of a template quotes the quotes around a key: every piece between two quotes counts
        used.extend(
            text.split('"')
                .filter(|piece| is_key(piece))
                .map(str::to_owned),
        );
        for literal in literals(&text) {
            // format!("web-role-{}", …) uses every key that begins so
            // and format!("class-{word}-button") those that also end so
            let Some((beginning, rest)) = literal.split_once('{') else {
                continue;
            };
            let ending = rest.rsplit_once('}').map_or("", |(_, ending)| ending);
            let told = is_key(beginning.trim_end_matches('-'))
                || ending.starts_with('-')
                // the dictionary of tables and the words of commands have tests of their own (oversight)
                || matches!(beginning, "dict-" | "deed-");
            if beginning.ends_with('-') && told {
                patterns.insert((beginning.to_owned(), ending.to_owned()));
            }
        }
    }
    let unused: Vec<_> = messages(Lang::Zh)
        .keys()
        .filter(|key| {
            !used.contains(*key)
                && !patterns
                    .iter()
                    .any(|(beginning, ending): &(String, String)| {
                        key.starts_with(beginning.as_str()) && key.ends_with(ending.as_str())
                    })
        })
        .collect();
    assert!(unused.is_empty(), "messages nobody says: {unused:#?}");
}

#[test]
fn english_messages_hold_no_han_character() {
    let faults: Vec<_> = messages(Lang::En)
        .iter()
        .filter(|(_, message)| has_han(&message.text))
        .map(|(key, _)| key)
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn chinese_messages_are_punctuated_and_spaced_as_chinese() {
    let mut faults = Vec::new();
    for (key, message) in messages(Lang::Zh) {
        let chars: Vec<char> = message.text.chars().collect();
        for pair in chars.windows(2) {
            let (left, right) = (pair[0], pair[1]);
            if is_han(left) && matches!(right, ',' | ';' | ':' | '?' | '!' | '(' | ')')
                || is_han(right) && matches!(left, ',' | ';' | ':' | '?' | '!' | '(' | ')')
            {
                faults.push(format!(
                    "{key}: half-width punctuation in “{}”",
                    message.text
                ));
            }
            // a document number is quoted as issued: 永财指〔2023〕12号
            let quoted = right == '号' && message.text.contains('〕');
            if is_han(left) && right.is_ascii_alphanumeric()
                || is_han(right) && left.is_ascii_alphanumeric() && !quoted
            {
                faults.push(format!(
                    "{key}: no space between {left} and {right} in “{}”",
                    message.text
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
