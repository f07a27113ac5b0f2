//! Reading a pack whole: every file, every fault.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use data_encoding::HEXLOWER;
use kernel::Text;
use sha2::{Digest, Sha256};

use super::cases::CasesFile;
use super::document::{Document, DocumentFile};
use super::duties::{Duties, DutiesFile};
use super::programme_file::{self, ProgrammeFile};
use super::references::Known;
use super::settings::{Basis, LetterKind, Settings};
use super::targets::TargetsFile;
use super::{Case, Pack, Programme, Target, facts_file};
use crate::source::{Decode, Fault, FaultKind, Node, Reporter, SourceFile, did_you_mean, read};
use crate::vocabulary::{Vocabulary, nearest};

/// The most files a pack may have.
const MOST_FILES: usize = 500;

impl Pack {
    /// Reads a pack from its folder. A pack with any fault is refused, and every fault is listed.
    pub fn load(folder: impl AsRef<Path>) -> Result<Pack, Vec<Fault>> {
        let folder = folder.as_ref();
        let mut files = Vec::new();
        let mut faults = Vec::new();
        for part in ["", "programmes", "cases"] {
            if let Err(fault) = list(folder, part, &mut files) {
                faults.push(fault);
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Pack::load_files(files)
    }

    /// Reads a pack from its files: paths inside the pack with `/`, and their bytes. Files that are not YAML are passed over.
    pub fn load_files(
        files: impl IntoIterator<Item = (String, Vec<u8>)>,
    ) -> Result<Pack, Vec<Fault>> {
        let mut files: BTreeMap<String, Vec<u8>> = files
            .into_iter()
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

        let document = document.map(|(file, faults)| loader.document(file, faults));
        let settings =
            settings.map(|(settings, faults)| loader.settings(settings, faults, document.as_ref()));
        let duties = duties.map(|(file, faults)| loader.duties(file, faults, document.as_ref()));
        let targets = targets.map(|(file, faults)| loader.targets(file, faults, document.as_ref()));
        let vocabulary = vocabulary.map(|(vocabulary, faults)| {
            loader.faults.extend(faults.into_faults());
            vocabulary
        });
        let (programmes, cases) = match &vocabulary {
            Some(vocabulary) => {
                let known = known(vocabulary, document.as_ref(), settings.as_ref());
                let programmes = loader.programmes(&mut files, &known);
                let cases = loader.cases(&mut files, &programmes, vocabulary);
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
fn list(folder: &Path, part: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result<(), Fault> {
    let unreadable = |path: &str, error: &std::io::Error| {
        whole(
            path,
            FaultKind::Unreadable,
            Text::new(
                format!("读不了：{error}"),
                format!("cannot be read: {error}"),
            ),
        )
    };
    let entries = match std::fs::read_dir(folder.join(part)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && !part.is_empty() => {
            return Ok(());
        }
        Err(error) => {
            let path = if part.is_empty() {
                folder.display().to_string()
            } else {
                part.to_owned()
            };
            return Err(unreadable(&path, &error));
        }
    };
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(part, &error))?;
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
        let bytes = std::fs::read(entry.path()).map_err(|error| unreadable(&path, &error))?;
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

fn known<'v>(
    vocabulary: &'v Vocabulary,
    document: Option<&(super::PackName, Document)>,
    settings: Option<&Settings>,
) -> Known<'v> {
    Known {
        vocabulary,
        sentences: document
            .map(|(_, document)| {
                document
                    .sentences
                    .iter()
                    .map(|sentence| sentence.id.0.clone())
                    .collect()
            })
            .unwrap_or_default(),
        funds: settings.map(|settings| settings.funds.iter().map(|fund| fund.id.clone()).collect()),
        payment_owners: settings.map(|settings| {
            settings
                .payment_owners
                .iter()
                .map(|owner| owner.id.clone())
                .collect()
        }),
        notices: settings.map(|settings| {
            settings
                .notices
                .iter()
                .map(|notice| notice.id.clone())
                .collect()
        }),
    }
}

#[derive(Default)]
struct Loader {
    faults: Vec<Fault>,
    /// What the digest is made of: every file but the cases, as JSON.
    contents: BTreeMap<String, serde_json::Value>,
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

    fn document(
        &mut self,
        file: DocumentFile,
        mut faults: Reporter,
    ) -> (super::PackName, Document) {
        let units: BTreeSet<&str> = file
            .units
            .iter()
            .map(|unit| unit.value.id.as_str())
            .collect();
        let clauses: BTreeSet<&str> = file
            .clauses
            .iter()
            .map(|clause| clause.value.id.0.as_str())
            .collect();
        distinct(
            file.units
                .iter()
                .map(|unit| (unit.value.id.as_str(), &unit.at)),
            ("单位", "unit"),
            &mut faults,
        );
        distinct(
            file.clauses
                .iter()
                .map(|clause| (clause.value.id.0.as_str(), &clause.at)),
            ("条", "clause"),
            &mut faults,
        );
        let sentences = file
            .sentences
            .iter()
            .map(|sentence| (sentence.value.id.0.as_str(), &sentence.at));
        distinct(sentences, ("句", "sentence"), &mut faults);
        exists(
            &file.issuer.value,
            &units,
            ("单位", "unit"),
            &file.issuer.at,
            &mut faults,
        );
        for unit in &file.units {
            if let Some(group) = &unit.value.member_of {
                exists(group, &units, ("单位", "unit"), &unit.at, &mut faults);
            }
        }
        for sentence in &file.sentences {
            exists(
                &sentence.value.clause.0,
                &clauses,
                ("条", "clause"),
                &sentence.at,
                &mut faults,
            );
            for unit in &sentence.value.units {
                exists(unit, &units, ("单位", "unit"), &sentence.at, &mut faults);
            }
        }
        self.faults.extend(faults.into_faults());
        (file.pack.clone(), Document::of(file))
    }

    fn settings(
        &mut self,
        settings: Settings,
        mut faults: Reporter,
        document: Option<&(super::PackName, Document)>,
    ) -> Settings {
        let at = 0..0;
        let mut distinct_ids = |ids: Vec<&str>, what: (&str, &str)| {
            distinct(ids.into_iter().map(|id| (id, &at)), what, &mut faults);
        };
        distinct_ids(
            settings.funds.iter().map(|fund| fund.id.as_str()).collect(),
            ("资金", "fund"),
        );
        distinct_ids(
            settings
                .payment_owners
                .iter()
                .map(|owner| owner.id.as_str())
                .collect(),
            ("支付主体", "payment owner"),
        );
        distinct_ids(
            settings
                .notices
                .iter()
                .map(|notice| notice.id.as_str())
                .collect(),
            ("公示", "notice"),
        );
        distinct_ids(
            settings
                .letters
                .iter()
                .map(|letter| letter.kind.word())
                .collect(),
            ("文书", "letter"),
        );
        distinct_ids(
            settings
                .deadlines
                .iter()
                .map(|deadline| deadline.step.word())
                .collect(),
            ("时限", "deadline"),
        );
        let contradict = |faults: &mut Reporter, zh: &str, en: &str| {
            faults.fault(FaultKind::Contradiction, 0..0, Text::new(zh, en), None);
        };
        for kind in LetterKind::ALL {
            if settings.letter(*kind).is_none() {
                let word = kind.word();
                let message = Text::new(
                    format!("letters缺少“{word}”"),
                    format!("letters lacks “{word}”"),
                );
                faults.fault(FaultKind::MissingKey, at.clone(), message, None);
            }
        }
        if settings.office.telephones.is_empty() {
            contradict(
                &mut faults,
                "至少要有一个联系电话",
                "at least one telephone must be named",
            );
        }
        if settings.class_filing.learners.least > settings.class_filing.learners.most {
            contradict(
                &mut faults,
                "班级人数下限高于上限",
                "the least number of learners is above the most",
            );
        }
        if settings.roster.under_age.years > settings.roster.over_age.years {
            contradict(
                &mut faults,
                "年龄下限高于上限",
                "the least age is above the most",
            );
        }
        if settings.limits.page_rows > settings.limits.page_rows_most {
            contradict(
                &mut faults,
                "每页行数高于其上限",
                "the rows of a page are above their most",
            );
        }
        if !settings
            .attendance
            .sources
            .contains(&settings.attendance.default_source)
        {
            contradict(
                &mut faults,
                "默认考勤来源不在可选来源中",
                "the default source of attendance is not among the sources",
            );
        }
        if settings.bank_file.separator.chars().count() != 1 {
            contradict(
                &mut faults,
                "bank_file的分隔符要是一个字符",
                "the separator of bank_file must be one character",
            );
        }
        if let Some((_, document)) = document {
            let sentences: BTreeSet<&str> = document
                .sentences
                .iter()
                .map(|sentence| sentence.id.0.as_str())
                .collect();
            let units: BTreeSet<&str> =
                document.units.iter().map(|unit| unit.id.as_str()).collect();
            for basis in bases(&settings) {
                if let Some(sentence) = &basis.sentence {
                    exists(
                        &sentence.0,
                        &sentences,
                        ("句", "sentence"),
                        &at,
                        &mut faults,
                    );
                }
            }
            exists(
                &settings.office.unit,
                &units,
                ("单位", "unit"),
                &at,
                &mut faults,
            );
            for unit in settings
                .payment_owners
                .iter()
                .filter_map(|owner| owner.unit.as_ref())
            {
                exists(unit, &units, ("单位", "unit"), &at, &mut faults);
            }
        }
        self.faults.extend(faults.into_faults());
        settings
    }

    fn duties(
        &mut self,
        file: DutiesFile,
        mut faults: Reporter,
        document: Option<&(super::PackName, Document)>,
    ) -> Duties {
        let indicators: BTreeSet<&str> = file
            .indicators
            .iter()
            .map(|indicator| indicator.value.id.as_str())
            .collect();
        distinct(
            file.indicators
                .iter()
                .map(|indicator| (indicator.value.id.as_str(), &indicator.at)),
            ("指标", "indicator"),
            &mut faults,
        );
        let pairs: Vec<(String, &Range<usize>)> = file
            .duties
            .iter()
            .map(|duty| {
                (
                    format!("{} {}", duty.value.sentence.0, duty.value.unit),
                    &duty.at,
                )
            })
            .collect();
        distinct(
            pairs.iter().map(|(pair, at)| (pair.as_str(), *at)),
            ("任务", "duty"),
            &mut faults,
        );
        for duty in &file.duties {
            if let Some(indicator) = &duty.value.indicator {
                exists(
                    indicator,
                    &indicators,
                    ("指标", "indicator"),
                    &duty.at,
                    &mut faults,
                );
            }
            if let Some((_, document)) = document {
                if document.sentence(&duty.value.sentence.0).is_none() {
                    no_such(
                        &duty.value.sentence.0,
                        ("句", "sentence"),
                        None,
                        &duty.at,
                        &mut faults,
                    );
                }
                if document.unit(&duty.value.unit).is_none() {
                    let nearest = nearest(
                        &duty.value.unit,
                        document.units.iter().map(|unit| unit.id.as_str()),
                    );
                    no_such(
                        &duty.value.unit,
                        ("单位", "unit"),
                        nearest,
                        &duty.at,
                        &mut faults,
                    );
                }
            }
        }
        self.faults.extend(faults.into_faults());
        Duties::of(file)
    }

    fn targets(
        &mut self,
        file: TargetsFile,
        mut faults: Reporter,
        document: Option<&(super::PackName, Document)>,
    ) -> Vec<Target> {
        distinct(
            file.targets
                .iter()
                .map(|target| (target.value.id.as_str(), &target.at)),
            ("目标", "target"),
            &mut faults,
        );
        for target in &file.targets {
            let sentence = &target.value.sentence.0;
            if document.is_some_and(|(_, document)| document.sentence(sentence).is_none()) {
                no_such(sentence, ("句", "sentence"), None, &target.at, &mut faults);
            }
            for reading in &target.value.readings {
                if matches!((reading.from_year, reading.to_year), (Some(from), Some(to)) if to < from)
                {
                    let message =
                        Text::new("最后一年早于第一年", "the last year is before the first");
                    faults.fault(FaultKind::Contradiction, target.at.clone(), message, None);
                }
            }
        }
        self.faults.extend(faults.into_faults());
        file.targets
            .into_iter()
            .map(|target| target.value)
            .collect()
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
        let mut unread: BTreeSet<String> = BTreeSet::new();
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
                    unread.insert(name);
                    self.faults.extend(reporter.into_faults());
                }
            }
        }
        let names: BTreeSet<String> = read_files
            .iter()
            .map(|file| file.programme.id.clone())
            .chain(unread)
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
        vocabulary: &Vocabulary,
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
                cases.extend(file.check(&path, programmes, vocabulary, &mut reporter));
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

fn distinct<'i>(
    ids: impl Iterator<Item = (&'i str, &'i Range<usize>)>,
    what: (&str, &str),
    faults: &mut Reporter,
) {
    let mut taken = BTreeSet::new();
    for (id, at) in ids {
        if !taken.insert(id) {
            let message = Text::new(
                format!("{}“{id}”写了两次", what.0),
                format!("the {} “{id}” is written twice", what.1),
            );
            faults.fault(FaultKind::Duplicate, at.clone(), message, None);
        }
    }
}

fn exists(
    id: &str,
    known: &BTreeSet<&str>,
    what: (&str, &str),
    at: &Range<usize>,
    faults: &mut Reporter,
) {
    if !known.contains(id) {
        no_such(id, what, nearest(id, known.iter().copied()), at, faults);
    }
}

fn no_such(
    id: &str,
    what: (&str, &str),
    nearest: Option<String>,
    at: &Range<usize>,
    faults: &mut Reporter,
) {
    let message = Text::new(
        format!("没有{}“{id}”", what.0),
        format!("there is no {} “{id}”", what.1),
    );
    faults.fault(
        FaultKind::NoSuchThing,
        at.clone(),
        message,
        nearest.map(|name| did_you_mean(&name)),
    );
}

/// Every basis of the settings.
fn bases(settings: &Settings) -> Vec<&Basis> {
    let mut bases = vec![
        &settings.office.basis,
        &settings.masks.basis,
        &settings.objections.basis,
        &settings.class_filing.basis,
        &settings.roster.under_age.basis,
        &settings.roster.over_age.basis,
        &settings.attendance.basis,
        &settings.claims.basis,
        &settings.bank_file.basis,
        &settings.bank_return.basis,
        &settings.platform.basis,
        &settings.limits.basis,
    ];
    bases.extend(
        settings
            .office
            .telephones
            .iter()
            .map(|telephone| &telephone.basis),
    );
    bases.extend(settings.funds.iter().map(|fund| &fund.basis));
    bases.extend(settings.notices.iter().map(|notice| &notice.basis));
    bases.extend(settings.deadlines.iter().map(|deadline| &deadline.basis));
    bases.extend(settings.letters.iter().map(|letter| &letter.basis));
    bases.extend(
        settings
            .masks
            .id_number_choices
            .iter()
            .map(|choice| &choice.basis),
    );
    bases
}
