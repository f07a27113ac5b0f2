//! Whether the files of a pack agree: everything named exists, nothing is written twice, no two settings contradict each other.

use std::collections::BTreeSet;
use std::ops::Range;

use kernel::Text;

use super::document::DocumentFile;
use super::duties::DutiesFile;
use super::references::Names;
use super::settings::{Basis, LetterKind, Settings};
use super::targets::TargetsFile;
use crate::source::{FaultKind, Reporter, did_you_mean};
use crate::vocabulary::nearest;

/// What a name names, in both languages.
type What = (&'static str, &'static str);

const UNIT: What = ("单位", "unit");
const CLAUSE: What = ("条", "clause");
const SENTENCE: What = ("句", "sentence");

/// The document: its units, clauses and sentences.
pub(super) fn document(file: &DocumentFile, faults: &mut Reporter) {
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
        UNIT,
        faults,
    );
    distinct(
        file.clauses
            .iter()
            .map(|clause| (clause.value.id.0.as_str(), &clause.at)),
        CLAUSE,
        faults,
    );
    distinct(
        file.sentences
            .iter()
            .map(|sentence| (sentence.value.id.0.as_str(), &sentence.at)),
        SENTENCE,
        faults,
    );
    exists(&file.issuer.value, &units, UNIT, &file.issuer.at, faults);
    for unit in &file.units {
        if let Some(group) = &unit.value.member_of {
            exists(group, &units, UNIT, &unit.at, faults);
        }
    }
    for basis in &file.basis {
        let at = faults.place_of(&basis.number);
        exists(&basis.issuer, &units, UNIT, &at, faults);
    }
    for sentence in &file.sentences {
        exists(
            &sentence.value.clause.0,
            &clauses,
            CLAUSE,
            &sentence.at,
            faults,
        );
        for unit in &sentence.value.units {
            exists(unit, &units, UNIT, &sentence.at, faults);
        }
    }
}

/// The settings, among themselves and with the document.
pub(super) fn settings(settings: &Settings, names: &Names, faults: &mut Reporter) {
    let mut once = |ids: Vec<&str>, what: What| {
        let places: Vec<Range<usize>> = ids.iter().map(|id| faults.place_of(id)).collect();
        distinct(ids.into_iter().zip(&places), what, faults);
    };
    once(
        settings.funds.iter().map(|fund| fund.id.as_str()).collect(),
        ("资金", "fund"),
    );
    once(
        settings
            .payment_owners
            .iter()
            .map(|owner| owner.id.as_str())
            .collect(),
        ("支付主体", "payment owner"),
    );
    once(
        settings
            .notices
            .iter()
            .map(|notice| notice.id.as_str())
            .collect(),
        ("公示", "notice"),
    );
    once(
        settings
            .letters
            .iter()
            .map(|letter| letter.kind.word())
            .collect(),
        ("文书", "letter"),
    );
    once(
        settings
            .deadlines
            .iter()
            .map(|deadline| deadline.step.word())
            .collect(),
        ("时限", "deadline"),
    );
    for kind in LetterKind::ALL
        .iter()
        .filter(|kind| settings.letter(**kind).is_none())
    {
        let word = kind.word();
        let message = Text::new(
            format!("letters缺少“{word}”"),
            format!("letters lacks “{word}”"),
        );
        faults.fault(
            FaultKind::MissingKey,
            faults.place_of("letters"),
            message,
            None,
        );
    }
    for (wrong, key, zh, en) in contradictions(settings) {
        if wrong {
            faults.fault(
                FaultKind::Contradiction,
                faults.place_of(key),
                Text::new(zh, en),
                None,
            );
        }
    }
    for sentence in bases(settings)
        .into_iter()
        .filter_map(|basis| basis.sentence.as_ref())
    {
        let at = faults.place_of(&format!("\"{}\"", sentence.0));
        named(&sentence.0, &names.sentences, SENTENCE, &at, faults);
    }
    let owners = settings
        .payment_owners
        .iter()
        .filter_map(|owner| owner.unit.as_ref());
    for unit in owners.chain([&settings.office.unit]) {
        let at = faults.place_of(unit);
        named(unit, &names.units, UNIT, &at, faults);
    }
}

/// Settings that cannot both hold: whether they do, where, and what to say.
fn contradictions(settings: &Settings) -> [(bool, &'static str, &'static str, &'static str); 6] {
    let learners = &settings.class_filing.learners;
    let attendance = &settings.attendance;
    [
        (
            settings.office.telephones.is_empty(),
            "office",
            "至少要有一个联系电话",
            "at least one telephone must be named",
        ),
        (
            learners.least > learners.most,
            "learners",
            "班级人数下限高于上限",
            "the least number of learners is above the most",
        ),
        (
            settings.roster.under_age.years > settings.roster.over_age.years,
            "under_age",
            "年龄下限高于上限",
            "the least age is above the most",
        ),
        (
            settings.limits.page_rows > settings.limits.page_rows_most,
            "page_rows",
            "每页行数高于其上限",
            "the rows of a page are above their most",
        ),
        (
            !attendance.sources.contains(&attendance.default_source),
            "default_source",
            "默认考勤来源不在可选来源中",
            "the default source of attendance is not among the sources",
        ),
        (
            settings.bank_file.separator.chars().count() != 1,
            "separator",
            "bank_file的分隔符要是一个字符",
            "the separator of bank_file must be one character",
        ),
    ]
}

/// The duties, with their indicators and the document.
pub(super) fn duties(file: &DutiesFile, names: &Names, faults: &mut Reporter) {
    let indicators: BTreeSet<&str> = file
        .indicators
        .iter()
        .map(|indicator| indicator.value.id.as_str())
        .collect();
    let indicator_ids = file
        .indicators
        .iter()
        .map(|indicator| (indicator.value.id.as_str(), &indicator.at));
    distinct(indicator_ids, ("指标", "indicator"), faults);
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
        faults,
    );
    for duty in &file.duties {
        if let Some(indicator) = &duty.value.indicator {
            exists(
                indicator,
                &indicators,
                ("指标", "indicator"),
                &duty.at,
                faults,
            );
        }
        named(
            &duty.value.sentence.0,
            &names.sentences,
            SENTENCE,
            &duty.at,
            faults,
        );
        named(&duty.value.unit, &names.units, UNIT, &duty.at, faults);
    }
}

/// The targets, with the document.
pub(super) fn targets(file: &TargetsFile, names: &Names, faults: &mut Reporter) {
    distinct(
        file.targets
            .iter()
            .map(|target| (target.value.id.as_str(), &target.at)),
        ("目标", "target"),
        faults,
    );
    for target in &file.targets {
        named(
            &target.value.sentence.0,
            &names.sentences,
            SENTENCE,
            &target.at,
            faults,
        );
        for reading in &target.value.readings {
            if matches!((reading.from_year, reading.to_year), (Some(from), Some(to)) if to < from) {
                let message = Text::new("最后一年早于第一年", "the last year is before the first");
                faults.fault(FaultKind::Contradiction, target.at.clone(), message, None);
            }
        }
    }
}

/// Notes every id that was taken before.
fn distinct<'i>(
    ids: impl Iterator<Item = (&'i str, &'i Range<usize>)>,
    what: What,
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

/// Notes an id that nothing has.
pub(super) fn exists(
    id: &str,
    known: &BTreeSet<&str>,
    what: What,
    at: &Range<usize>,
    faults: &mut Reporter,
) {
    if !known.contains(id) {
        no_such(id, what, nearest(id, known.iter().copied()), at, faults);
    }
}

/// Notes a name that a file which could be read does not have.
fn named(
    id: &str,
    known: &Option<BTreeSet<String>>,
    what: What,
    at: &Range<usize>,
    faults: &mut Reporter,
) {
    if let Some(known) = known
        && !known.contains(id)
    {
        let nearest = nearest(id, known.iter().map(String::as_str));
        no_such(id, what, nearest, at, faults);
    }
}

fn no_such(
    id: &str,
    what: What,
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
