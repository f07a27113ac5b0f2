//! The pack of Yong'an with something wrong in it.

use std::collections::BTreeMap;

use kernel::Lang;
use policy::{Fault, FaultKind, Pack};

/// Where the pack stands in the repository.
pub const YONGAN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../policies/yongan");

/// The files of a pack, to be changed.
#[derive(Clone)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// Those of Yong'an.
    pub fn yongan() -> Files {
        let mut files = BTreeMap::new();
        for part in ["", "programmes", "cases"] {
            for entry in std::fs::read_dir(format!("{YONGAN}/{part}")).unwrap() {
                let path = entry.unwrap().path();
                if path
                    .extension()
                    .is_some_and(|extension| extension == "yaml")
                {
                    let name = path
                        .strip_prefix(YONGAN)
                        .unwrap()
                        .to_str()
                        .unwrap()
                        .to_owned();
                    files.insert(name, std::fs::read(&path).unwrap());
                }
            }
        }
        Files(files)
    }

    /// The same files with the first `from` of one of them replaced.
    pub fn edit(mut self, path: &str, from: &str, to: &str) -> Files {
        let text = self.text(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.0
            .insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
        self
    }

    /// The same files with one more, or another.
    pub fn put(mut self, path: &str, text: impl Into<Vec<u8>>) -> Files {
        self.0.insert(path.to_owned(), text.into());
        self
    }

    /// The same files without one.
    pub fn without(mut self, path: &str) -> Files {
        assert!(self.0.remove(path).is_some(), "{path}");
        self
    }

    /// The text of one.
    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.0[path].clone()).unwrap()
    }

    /// The pack, or its faults.
    pub fn load(self) -> Result<Pack, Vec<Fault>> {
        Pack::load_files(self.0)
    }

    /// The faults of a pack that must be refused.
    pub fn faults(self) -> Vec<Fault> {
        self.load().expect_err("the pack is refused")
    }

    /// The faults in short: kind, place, words, message.
    pub fn told(self) -> Vec<String> {
        self.faults().iter().map(told).collect()
    }

    /// The first fault as a reader sees it.
    pub fn report(self, lang: Lang) -> String {
        self.faults()[0].report(lang).to_string()
    }
}

/// A fault in short.
pub fn told(fault: &Fault) -> String {
    format!(
        "{:?} {} {:?} {}",
        fault.kind,
        fault.path(),
        fault.words(),
        fault.message.en
    )
}

/// That a change makes the pack be refused with one fault of a kind, on these words.
pub fn refused(files: Files, kind: FaultKind, words: &str) {
    let faults = files.faults();
    let told: Vec<String> = faults.iter().map(told).collect();
    assert!(
        faults
            .iter()
            .any(|fault| fault.kind == kind && fault.words() == words),
        "no {kind:?} on {words:?} among {told:#?}"
    );
}
