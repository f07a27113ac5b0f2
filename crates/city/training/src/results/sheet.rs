//! A sheet of results: each row finds its learner by identity number, or by name and place on the roster, and is taken or
//! told why not. One bad row never stops the others.
//!
//! Pure: what is known of the class comes in, attempts and faults go out. Nothing is stored here.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use chrono::NaiveDate;
use kernel::Explain;
use sheets::table::{Kind, Search, Table};
use sheets::vocabulary::Vocabulary;
use sheets::{Cell, Row, Workbook};

use super::commands::record::{Attempt, Certificate, ExamOutcome, normal_number};

/// Headers and the fields they mean.
const WORDS: &[(&str, &str)] = &[
    ("name", "姓名"),
    ("name", "学员姓名"),
    ("id_number", "身份证号"),
    ("id_number", "身份证号码"),
    ("id_number", "公民身份号码"),
    ("id_number", "证件号"),
    ("id_number", "证件号码"),
    ("seq", "序号"),
    ("seq", "编号"),
    ("seq", "学号"),
    ("theory", "理论"),
    ("theory", "理论成绩"),
    ("theory", "理论知识"),
    ("theory", "理论知识成绩"),
    ("practice", "实操"),
    ("practice", "实操成绩"),
    ("practice", "技能"),
    ("practice", "技能成绩"),
    ("practice", "操作技能"),
    ("practice", "操作技能成绩"),
    ("outcome", "结果"),
    ("outcome", "考核结果"),
    ("outcome", "鉴定结果"),
    ("outcome", "评定结果"),
    ("outcome", "是否合格"),
    ("outcome", "评定成绩"),
    ("certificate", "证书编号"),
    ("certificate", "证书号码"),
    ("certificate", "证书号"),
    ("issued_on", "发证日期"),
    ("issued_on", "发证时间"),
    ("issued_on", "证书日期"),
];

/// The headers of the sheet that is offered to be filled in, each a word that is understood when it comes back.
pub const TEMPLATE: [&str; 7] = [
    "序号",
    "姓名",
    "理论成绩",
    "实操成绩",
    "结果",
    "证书编号",
    "发证日期",
];

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(WORDS.iter().copied()));

/// A learner as the sheet may name them.
#[derive(Clone, Debug)]
pub struct Known {
    /// The enrolment.
    pub enrolment_id: String,
    /// The name on the roster.
    pub name: String,
    /// The place on the roster.
    pub seq: i32,
    /// Whether they passed already.
    pub passed: bool,
}

/// What is known of the class, and what holds for the whole sheet.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// The learners.
    pub learners: Vec<Known>,
    /// Enrolments by identity number as it stands in the sheet, of those numbers that belong to a learner of the class.
    pub by_number: HashMap<String, String>,
    /// Certificates recorded for somebody already, in their one form.
    pub taken: HashSet<String>,
    /// The kind of certificate the class aims at.
    pub kind: String,
    /// The day certificates without a day of their own were issued.
    pub issued_on: Option<NaiveDate>,
}

/// Why a row is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RowFault {
    /// Nobody of the class is meant, or more than one could be.
    #[error("no learner of the class is meant for certain")]
    NoLearner,
    /// Number and name are of different people.
    #[error("the number belongs to somebody with another name")]
    OtherName,
    /// The learner stands in an earlier row.
    #[error("the learner stands in an earlier row")]
    Twice,
    /// The learner passed before.
    #[error("the learner passed already")]
    PassedAlready,
    /// No outcome that is known.
    #[error("the outcome is missing or unknown")]
    NoOutcome,
    /// A score that is none.
    #[error("a score lies between 0 and 100")]
    Score,
    /// A certificate for somebody who did not pass.
    #[error("a certificate comes without a pass")]
    CertificateWithoutPass,
    /// A certificate number that has not the form of its kind.
    #[error("the number is no number of a {kind} certificate")]
    CertificateForm {
        /// The kind of certificate.
        kind: String,
    },
    /// No day of issue.
    #[error("the day of issue is missing")]
    NoIssueDay,
    /// The certificate is somebody else's.
    #[error("the certificate is recorded already")]
    CertificateTaken,
}

impl Explain for RowFault {
    fn key(&self) -> &'static str {
        match self {
            RowFault::NoLearner => "result-row-no-learner",
            RowFault::OtherName => "result-row-other-name",
            RowFault::Twice => "result-row-twice",
            RowFault::PassedAlready => "result-row-passed-already",
            RowFault::NoOutcome => "result-row-no-outcome",
            RowFault::Score => "result-row-score",
            RowFault::CertificateWithoutPass => "result-row-certificate-without-pass",
            RowFault::CertificateForm { .. } => "result-row-certificate-form",
            RowFault::NoIssueDay => "result-row-no-issue-day",
            RowFault::CertificateTaken => "result-row-certificate-taken",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            RowFault::CertificateForm { kind } => vec![("kind", kind.clone())],
            _ => vec![],
        }
    }
}

/// A row of the sheet in plain texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Row number, from 1.
    pub row: u32,
    /// The name.
    pub name: String,
    /// The identity number, without blanks, in capitals.
    pub id_number: String,
    /// The place on the roster.
    pub seq: Option<i32>,
    theory: String,
    practice: String,
    outcome: String,
    /// The certificate's number.
    pub certificate: String,
    issued_on: Option<NaiveDate>,
    issued_unreadable: bool,
}

/// The lines of all sheets; none when no sheet has a table with names or numbers and results.
pub fn lines(book: &Workbook) -> Option<Vec<Line>> {
    let search = Search {
        vocabulary: &VOCABULARY,
        keys: &["name", "id_number"],
        counter: "seq",
        recognise: &|_| None,
    };
    let mut all = Vec::new();
    let mut found = false;
    for sheet in &book.sheets {
        let Some(table) = Table::find(sheet, &search) else {
            continue;
        };
        if table.column("outcome").is_none() {
            continue;
        }
        found = true;
        all.extend(
            table
                .lines
                .iter()
                .filter(|line| line.kind == Kind::Entry)
                .filter_map(|line| Some(line_of(&table, sheet.rows.get(line.at?)?))),
        );
    }
    found.then_some(all)
}

fn line_of(table: &Table, row: &Row) -> Line {
    const BLANK: &Cell = &Cell::Blank;
    let cell = |field: &str| table.column(field).map_or(BLANK, |column| row.cell(column));
    let text = |field: &str| cell(field).text().trim().to_owned();
    let issued = cell("issued_on");
    let issued_on = issued.date().or_else(|| day(&issued.text()));
    Line {
        row: row.number,
        name: text("name").split_whitespace().collect(),
        id_number: text("id_number")
            .split_whitespace()
            .collect::<String>()
            .trim_start_matches('\'')
            .to_uppercase(),
        seq: text("seq").parse().ok(),
        theory: text("theory"),
        practice: text("practice"),
        outcome: text("outcome"),
        certificate: text("certificate"),
        issued_on,
        issued_unreadable: issued_on.is_none() && !issued.is_blank(),
    }
}

/// `2023-06-30`, `2023/6/30`, `2023.6.30`, `2023年6月30日`, `20230630`.
pub(crate) fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        return NaiveDate::parse_from_str(text, "%Y%m%d").ok();
    }
    let mut parts = text
        .split(['-', '/', '.', '年', '月', '日'])
        .filter(|part| !part.is_empty())
        .map(|part| part.trim().parse::<u32>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if parts.next().is_some() {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// A score in tenths of a point. `Some(None)` when there is none.
pub fn score(text: &str) -> Option<Option<i32>> {
    let text = text.trim().trim_end_matches('分').trim();
    if text.is_empty() {
        return Some(None);
    }
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let part = match part.trim_end_matches('0') {
        "" => 0,
        one if one.len() == 1 => one.parse::<i32>().ok()?,
        _ => return None,
    };
    let whole: i32 = whole
        .parse()
        .ok()
        .filter(|whole| (0..=100).contains(whole))?;
    let tenths = whole * 10 + part;
    (tenths <= 1000).then_some(Some(tenths))
}

fn outcome(text: &str) -> Option<ExamOutcome> {
    match text {
        "合格" | "通过" | "及格" | "是" | "passed" => Some(ExamOutcome::Passed),
        "不合格" | "未通过" | "不通过" | "不及格" | "否" | "failed" => {
            Some(ExamOutcome::Failed)
        }
        "缺考" | "未参加" | "absent" => Some(ExamOutcome::Absent),
        _ => None,
    }
}

/// Each line with the attempt it makes, or why it makes none.
pub fn judge(lines: &[Line], around: &Around) -> Vec<Result<Attempt, RowFault>> {
    let mut seen = HashSet::new();
    let mut certificates = around.taken.clone();
    lines
        .iter()
        .map(|line| judge_one(line, around, &mut seen, &mut certificates))
        .collect()
}

fn judge_one(
    line: &Line,
    around: &Around,
    seen: &mut HashSet<String>,
    certificates: &mut HashSet<String>,
) -> Result<Attempt, RowFault> {
    let learner = learner(line, around)?;
    if seen.contains(&learner.enrolment_id) {
        return Err(RowFault::Twice);
    }
    if learner.passed {
        return Err(RowFault::PassedAlready);
    }
    let outcome = outcome(&line.outcome).ok_or(RowFault::NoOutcome)?;
    let theory_tenths = score(&line.theory).ok_or(RowFault::Score)?;
    let practice_tenths = score(&line.practice).ok_or(RowFault::Score)?;
    let certificate = if line.certificate.is_empty() {
        None
    } else {
        if outcome != ExamOutcome::Passed {
            return Err(RowFault::CertificateWithoutPass);
        }
        let number = normal_number(&around.kind, &line.certificate).ok_or_else(|| {
            RowFault::CertificateForm {
                kind: around.kind.clone(),
            }
        })?;
        let issued_on = line
            .issued_on
            .or(around.issued_on.filter(|_| !line.issued_unreadable))
            .ok_or(RowFault::NoIssueDay)?;
        if !certificates.insert(number.clone()) {
            return Err(RowFault::CertificateTaken);
        }
        Some(Certificate {
            kind: around.kind.clone(),
            number,
            issued_on,
        })
    };
    seen.insert(learner.enrolment_id.clone());
    Ok(Attempt {
        enrolment_id: learner.enrolment_id.clone(),
        theory_tenths,
        practice_tenths,
        outcome,
        certificate,
    })
}

/// The learner a line means: by number, else by name and place, else by a name only one of them has.
fn learner<'a>(line: &Line, around: &'a Around) -> Result<&'a Known, RowFault> {
    let same =
        |known: &Known| line.name.is_empty() || squeezed(&known.name) == squeezed(&line.name);
    if !line.id_number.is_empty() {
        let id = around
            .by_number
            .get(&line.id_number)
            .ok_or(RowFault::NoLearner)?;
        let known = around
            .learners
            .iter()
            .find(|known| known.enrolment_id == *id)
            .ok_or(RowFault::NoLearner)?;
        return if same(known) {
            Ok(known)
        } else {
            Err(RowFault::OtherName)
        };
    }
    if line.name.is_empty() {
        return Err(RowFault::NoLearner);
    }
    let mut named = around.learners.iter().filter(|known| same(known));
    let first = named.next().ok_or(RowFault::NoLearner)?;
    if named.next().is_none() {
        return Ok(first);
    }
    around
        .learners
        .iter()
        .find(|known| same(known) && Some(known.seq) == line.seq)
        .ok_or(RowFault::NoLearner)
}

fn squeezed(name: &str) -> String {
    registers::people::queries::name_key(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around() -> Around {
        let known = |id: &str, name: &str, seq, passed| Known {
            enrolment_id: id.into(),
            name: name.into(),
            seq,
            passed,
        };
        Around {
            learners: vec![
                known("a", "罗秀英", 1, false),
                known("b", "雷春梅", 2, false),
                known("c", "雷春梅", 3, false),
                known("d", "钟文", 4, true),
            ],
            by_number: HashMap::from([("350481198001010018".to_owned(), "a".to_owned())]),
            taken: HashSet::from(["ZX1".to_owned()]),
            kind: "special_ability".into(),
            issued_on: NaiveDate::from_ymd_opt(2023, 6, 30),
        }
    }

    fn line(name: &str, outcome: &str) -> Line {
        Line {
            name: name.into(),
            outcome: outcome.into(),
            ..Line::default()
        }
    }

    #[test]
    fn a_row_means_one_learner_or_none() {
        let who = |line: Line| {
            judge(&[line], &around())
                .remove(0)
                .map(|attempt| attempt.enrolment_id)
        };
        assert_eq!(who(line("罗 秀英", "合格")), Ok("a".into()));
        assert_eq!(who(line("雷春梅", "合格")), Err(RowFault::NoLearner));
        let placed = Line {
            seq: Some(3),
            ..line("雷春梅", "合格")
        };
        assert_eq!(who(placed), Ok("c".into()));
        let numbered = Line {
            id_number: "350481198001010018".into(),
            ..line("", "合格")
        };
        assert_eq!(who(numbered.clone()), Ok("a".into()));
        let other = Line {
            name: "钟文".into(),
            ..numbered
        };
        assert_eq!(who(other), Err(RowFault::OtherName));
        assert_eq!(who(line("陈建华", "合格")), Err(RowFault::NoLearner));
        assert_eq!(who(line("钟文", "合格")), Err(RowFault::PassedAlready));
        assert_eq!(who(line("罗秀英", "优秀")), Err(RowFault::NoOutcome));
    }

    #[test]
    fn a_certificate_needs_a_pass_and_belongs_to_one() {
        let with = |number: &str, outcome: &str| Line {
            certificate: number.into(),
            ..line("罗秀英", outcome)
        };
        let fault = |line: Line| judge(&[line], &around()).remove(0).err();
        assert_eq!(fault(with("ZX-2", "合格")), None);
        assert_eq!(
            fault(with("ZX-2", "不合格")),
            Some(RowFault::CertificateWithoutPass)
        );
        let mut levelled = around();
        levelled.kind = "skill_level".into();
        assert_eq!(
            judge(&[with("ZX-2", "合格")], &levelled).remove(0).err(),
            Some(RowFault::CertificateForm {
                kind: "skill_level".into()
            })
        );
        assert_eq!(
            fault(with("zx 1", "合格")),
            Some(RowFault::CertificateTaken)
        );
        let mut undated = around();
        undated.issued_on = None;
        let judged = judge(&[with("ZX-2", "合格")], &undated).remove(0);
        assert_eq!(judged.err(), Some(RowFault::NoIssueDay));
        let twice = judge(&[line("罗秀英", "合格"), line("罗秀英", "合格")], &around());
        assert_eq!(twice[1].clone().err(), Some(RowFault::Twice));
    }

    #[test]
    fn every_header_of_the_template_is_understood() {
        for header in TEMPLATE {
            assert!(VOCABULARY.field(header).is_some(), "{header}");
        }
    }

    #[test]
    fn scores_have_at_most_one_decimal() {
        for (text, tenths) in [
            ("", Some(None)),
            ("85", Some(Some(850))),
            ("85.5分", Some(Some(855))),
            ("100", Some(Some(1000))),
            ("100.5", None),
            ("85.55", None),
            ("-1", None),
            ("优", None),
        ] {
            assert_eq!(score(text), tenths, "{text}");
        }
    }
}
