//! Reading a pack whole: every file, every fault.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use data_encoding::HEXLOWER;
use kernel::Text;
use sha2::{Digest, Sha256};

use super::agreement::{self, exists};
use super::cases::CasesFile;
use super::document::{Document, DocumentFile};
use super::duties::{Duties, DutiesFile};
use super::programme_file::{self, ProgrammeFile};
use super::references::{Known, Names};
use super::settings::Settings;
use super::targets::TargetsFile;
use super::{Case, Pack, Programme, facts_file};
use crate::source::{
    Decode, Fault, FaultKind, MOST_BYTES, Node, Reporter, SourceFile, did_you_mean, read,
};
use crate::vocabulary::nearest;

/// The most files a pack may have.
const MOST_FILES: usize = 500;

impl Pack {
    /// Reads a pack from its folder. A pack with any fault is refused, and every fault is listed.
    pub fn load(folder: impl AsRef<Path>) -> Result<Pack, Vec<Fault>> {
        let folder = folder.as_ref();
        let mut files = Vec::new();
        let mut faults = Vec::new();
        for part in ["", "programmes", "cases"] {
            if let Err(error) = list(folder, part, &mut files) {
                let path = folder.join(part).display().to_string();
                let message = Text::new(
                    format!("读不了：{error}"),
                    format!("cannot be read: {error}"),
                );
                faults.push(whole(&path, FaultKind::Unreadable, message));
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Pack::load_files(files)
    }

    /// Reads a pack from its files: paths inside the pack with `/`, and their bytes. Files that are not YAML are passed over.
    pub fn load_files<P: Into<String>, B: Into<Vec<u8>>>(
        files: impl IntoIterator<Item = (P, B)>,
    ) -> Result<Pack, Vec<Fault>> {
        let mut files: BTreeMap<String, Vec<u8>> = files
            .into_iter()
            .map(|(path, bytes)| (path.into(), bytes.into()))
            .filter(|(path, _)| is_yaml(path))
            .collect();
        if files.len() > MOST_FILES {
            let message = Text::new(
                format!("文件超过{MOST_FILES}个"),
                format!("more than {MOST_FILES} files"),
            );
            return Err(vec![whole("", FaultKind::TooMany, message)]);
        }
        let mut loader = Loader::default();
        let document = loader.file(&mut files, "document.yaml", DocumentFile::decode);
        let vocabulary = loader.file(&mut files, "facts.yaml", facts_file::read);
        let settings = loader.file(&mut files, "settings.yaml", Settings::decode);
        let duties = loader.file(&mut files, "duties.yaml", DutiesFile::decode);
        let targets = loader.file(&mut files, "targets.yaml", TargetsFile::decode);

        let document = document.map(|(file, mut faults)| {
            agreement::document(&file, &mut faults);
            loader.faults.extend(faults.into_faults());
            (file.pack.clone(), Document::of(file))
        });
        let names = Names::of(&loader.contents);
        let settings = settings.map(|(settings, mut faults)| {
            agreement::settings(&settings, &names, &mut faults);
            loader.faults.extend(faults.into_faults());
            settings
        });
        let duties = duties.map(|(file, mut faults)| {
            agreement::duties(&file, &names, &mut faults);
            loader.faults.extend(faults.into_faults());
            Duties::of(file)
        });
        let targets = targets.map(|(file, mut faults)| {
            agreement::targets(&file, &names, &mut faults);
            loader.faults.extend(faults.into_faults());
            file.targets
                .into_iter()
                .map(|target| target.value)
                .collect()
        });
        let vocabulary = vocabulary.map(|(vocabulary, faults)| {
            loader.faults.extend(faults.into_faults());
            vocabulary
        });
        let (programmes, cases) = match &vocabulary {
            Some(vocabulary) => {
                let known = Known {
                    vocabulary,
                    names: &names,
                };
                let programmes = loader.programmes(&mut files, &known);
                let cases = loader.cases(&mut files, &programmes, &known);
                (programmes, cases)
            }
            // Without a vocabulary every rule would be wrong: the one fault above says it all.
            None => {
                files.retain(|path, _| {
                    !path.starts_with("programmes/") && !path.starts_with("cases/")
                });
                (BTreeMap::new(), Vec::new())
            }
        };
        for path in files.keys() {
            let message = Text::new(
                "政策包里没有这个文件的位置",
                "a pack has no place for this file",
            );
            let known = [
                "document.yaml",
                "facts.yaml",
                "settings.yaml",
                "duties.yaml",
                "targets.yaml",
            ];
            let mut fault = whole(path, FaultKind::UnknownFile, message);
            fault.help = nearest(path, known.into_iter()).map(|name| did_you_mean(&name));
            loader.faults.push(fault);
        }
        match (document, vocabulary, settings, duties, targets) {
            (
                Some((name, document)),
                Some(vocabulary),
                Some(settings),
                Some(duties),
                Some(targets),
            ) if loader.faults.is_empty() => {
                let digest = loader.digest();
                Ok(Pack {
                    name,
                    digest,
                    document,
                    vocabulary,
                    settings,
                    programmes,
                    duties,
                    targets,
                    cases,
                })
            }
            _ => {
                loader.faults.sort_by(|one, other| {
                    one.path()
                        .cmp(other.path())
                        .then(one.line().cmp(&other.line()))
                        .then(one.column().cmp(&other.column()))
                });
                Err(loader.faults)
            }
        }
    }
}

fn is_yaml(path: &str) -> bool {
    path.ends_with(".yaml") || path.ends_with(".yml")
}

/// The YAML files of one folder of a pack. A folder that is not there has none, but the pack's own must be.
fn list(folder: &Path, part: &str, files: &mut Vec<(String, Vec<u8>)>) -> std::io::Result<()> {
    let entries = match std::fs::read_dir(folder.join(part)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && !part.is_empty() => {
            return Ok(());
        }
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if part.is_empty() {
            name
        } else {
            format!("{part}/{name}")
        };
        if !is_yaml(&path) || !entry.path().is_file() {
            continue;
        }
        if files.len() > MOST_FILES {
            return Ok(());
        }
        // No more than can be accepted is taken into memory: a larger file is a fault of its own.
        let mut bytes = Vec::new();
        let most = MOST_BYTES as u64 + 1;
        std::fs::File::open(entry.path())?
            .take(most)
            .read_to_end(&mut bytes)?;
        files.push((path, bytes));
    }
    Ok(())
}

/// A fault of a whole file.
fn whole(path: &str, kind: FaultKind, message: Text) -> Fault {
    let mut reporter = Reporter::new(Arc::new(SourceFile {
        path: path.to_owned(),
        text: String::new(),
    }));
    reporter.fault(kind, 0..0, message, None);
    // One fault was noted in the line above.
    reporter.into_faults().remove(0)
}

#[derive(Default)]
struct Loader {
    faults: Vec<Fault>,
    /// What the digest is made of: every file but the cases, as JSON.
    contents: BTreeMap<String, serde_json::Value>,
    /// Programmes whose files are wrong.
    unread: BTreeSet<String>,
}

impl Loader {
    /// A file that a pack must have.
    fn file<T>(
        &mut self,
        files: &mut BTreeMap<String, Vec<u8>>,
        path: &str,
        decode: fn(&Node, &mut Reporter) -> Option<T>,
    ) -> Option<(T, Reporter)> {
        let Some(bytes) = files.remove(path) else {
            let message = Text::new("政策包缺少这个文件", "the pack lacks this file");
            self.faults
                .push(whole(path, FaultKind::MissingFile, message));
            return None;
        };
        let (mut reporter, node) = read(path, &bytes);
        let decoded = node.and_then(|node| {
            self.contents.insert(path.to_owned(), node.to_json());
            decode(&node, &mut reporter)
        });
        match decoded {
            Some(decoded) => Some((decoded, reporter)),
            None => {
                self.faults.extend(reporter.into_faults());
                None
            }
        }
    }

    fn programmes(
        &mut self,
        files: &mut BTreeMap<String, Vec<u8>>,
        known: &Known<'_>,
    ) -> BTreeMap<String, Programme> {
        let paths: Vec<String> = files
            .keys()
            .filter(|path| path.starts_with("programmes/"))
            .cloned()
            .collect();
        let mut read_files: Vec<ProgrammeFile> = Vec::new();
        for path in paths {
            let Some(bytes) = files.remove(&path) else {
                continue;
            };
            let (reporter, node) = read(&path, &bytes);
            let Some(node) = node else {
                self.faults.extend(reporter.into_faults());
                continue;
            };
            self.contents.insert(path.clone(), node.to_json());
            let name = stem(&path).to_owned();
            match programme_file::read(&node, reporter, known) {
                Ok(mut file) => {
                    if file.programme.id != name {
                        let message = Text::new(
                            format!("文件名应当是{}.yaml", file.programme.id),
                            format!("the file must be called {}.yaml", file.programme.id),
                        );
                        file.faults.fault(
                            FaultKind::Contradiction,
                            file.id_at.clone(),
                            message,
                            None,
                        );
                    }
                    read_files.push(file);
                }
                Err(reporter) => {
                    // Its name is there even if its rules are wrong: others may speak of it.
                    self.unread.insert(name);
                    self.faults.extend(reporter.into_faults());
                }
            }
        }
        let names: BTreeSet<String> = read_files
            .iter()
            .map(|file| file.programme.id.clone())
            .chain(self.unread.iter().cloned())
            .collect();
        let mut programmes = BTreeMap::new();
        for mut file in read_files {
            let names: BTreeSet<&str> = names.iter().map(String::as_str).collect();
            for name in &file.names {
                exists(
                    &name.value,
                    &names,
                    ("项目", "programme"),
                    &name.at,
                    &mut file.faults,
                );
            }
            self.faults.extend(file.faults.into_faults());
            programmes.insert(file.programme.id.clone(), file.programme);
        }
        programmes
    }

    fn cases(
        &mut self,
        files: &mut BTreeMap<String, Vec<u8>>,
        programmes: &BTreeMap<String, Programme>,
        known: &Known<'_>,
    ) -> Vec<Case> {
        let paths: Vec<String> = files
            .keys()
            .filter(|path| path.starts_with("cases/"))
            .cloned()
            .collect();
        let mut cases = Vec::new();
        for path in paths {
            let Some(bytes) = files.remove(&path) else {
                continue;
            };
            let (mut reporter, node) = read(&path, &bytes);
            if let Some(file) = node.and_then(|node| CasesFile::decode(&node, &mut reporter)) {
                cases.extend(file.check(&path, programmes, &self.unread, known, &mut reporter));
            }
            self.faults.extend(reporter.into_faults());
        }
        cases
    }

    /// SHA-256 over the canonical JSON (RFC 8785) of everything but the cases.
    fn digest(&self) -> String {
        // Texts, lists and maps always have a canonical form.
        let canonical = serde_jcs::to_vec(&self.contents).unwrap_or_default();
        HEXLOWER.encode(&Sha256::digest(&canonical))
    }
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
