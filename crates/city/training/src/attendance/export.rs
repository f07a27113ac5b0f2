//! The platform's attendance export, row by row: a learner, a day, what was seen. Each row is taken or told why not. Pure.
//!
//! A row that names a time is about the lesson at that time; one that names a day only is about every lesson of the day.
//! Not here: whether the class takes its attendance from the platform at all (the command's).

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use kernel::Explain;
use registers::people::queries::name_key;
use sheets::table::{Kind, Search, Table};
use sheets::vocabulary::Vocabulary;
use sheets::{Row, Workbook};

use super::commands::import_export::ExportedMark;
use super::commands::mark::Mark;
use crate::lessons::paste::span;
use crate::lessons::tables::lesson;
use crate::results::sheet::day;

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    Vocabulary::new([
        ("name", "姓名"),
        ("name", "学员姓名"),
        ("id_number", "身份证号"),
        ("id_number", "身份证号码"),
        ("id_number", "公民身份号码"),
        ("id_number", "证件号"),
        ("id_number", "证件号码"),
        ("seq", "序号"),
        ("date", "日期"),
        ("date", "考勤日期"),
        ("date", "上课日期"),
        ("date", "培训日期"),
        ("time", "时间"),
        ("time", "上课时间"),
        ("time", "时段"),
        ("time", "课次时间"),
        ("mark", "考勤"),
        ("mark", "考勤状态"),
        ("mark", "考勤结果"),
        ("mark", "考勤情况"),
        ("mark", "出勤情况"),
        ("mark", "出勤状态"),
        ("mark", "签到状态"),
    ])
});

/// A row of the export in plain texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Row number, from 1.
    pub row: u32,
    /// The name.
    pub name: String,
    /// The identity number, without blanks, in capitals.
    pub id_number: String,
    date: Option<NaiveDate>,
    time: String,
    mark: String,
}

/// A learner as the export may name them.
#[derive(Clone, Debug)]
pub struct Known {
    /// The enrolment.
    pub enrolment_id: String,
    /// The name on the roster.
    pub name: String,
    /// The day they left.
    pub left_on: Option<NaiveDate>,
}

/// Why a row is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFault {
    /// Nobody of the class is meant, or more than one could be.
    NoLearner,
    /// The day cannot be read.
    Date,
    /// The class has no such lesson.
    NoLesson,
    /// What was seen is none of the known words.
    Mark,
    /// The learner had left by then.
    HadLeft,
    /// The lesson lies ahead.
    Ahead,
}

impl Explain for RowFault {
    fn key(&self) -> &'static str {
        match self {
            RowFault::NoLearner => "attendance-row-no-learner",
            RowFault::Date => "attendance-row-date",
            RowFault::NoLesson => "attendance-row-no-lesson",
            RowFault::Mark => "attendance-row-mark",
            RowFault::HadLeft => "attendance-row-left",
            RowFault::Ahead => "attendance-row-ahead",
        }
    }
}

/// The rows of all sheets; none when no sheet has names, days and marks.
pub fn lines(book: &Workbook) -> Option<Vec<Line>> {
    let search = Search {
        vocabulary: &VOCABULARY,
        keys: &["name", "id_number"],
        counter: "seq",
        recognise: &|_| None,
    };
    let mut all = vec![];
    let mut found = false;
    for sheet in &book.sheets {
        let Some(table) = Table::find(sheet, &search) else {
            continue;
        };
        if table.column("date").is_none() || table.column("mark").is_none() {
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
    let cell = |field: &str| table.column(field).map(|column| row.cell(column));
    let text =
        |field: &str| cell(field).map_or_else(String::new, |cell| cell.text().trim().to_owned());
    Line {
        row: row.number,
        name: text("name").split_whitespace().collect(),
        id_number: text("id_number")
            .split_whitespace()
            .collect::<String>()
            .trim_start_matches('\'')
            .to_uppercase(),
        date: cell("date").and_then(|cell| cell.date().or_else(|| day(&cell.text()))),
        time: text("time"),
        mark: text("mark"),
    }
}

/// What is known of the class.
pub struct Around<'a> {
    /// Its learners.
    pub learners: &'a [Known],
    /// Enrolments by identity number as it stands in the export.
    pub by_number: &'a HashMap<String, String>,
    /// Its lessons that take place.
    pub lessons: &'a [lesson::Model],
    /// Today.
    pub today: NaiveDate,
}

/// Each row with the marks it makes, or why it makes none.
pub fn judge(lines: &[Line], around: &Around<'_>) -> Vec<Result<Vec<ExportedMark>, RowFault>> {
    lines.iter().map(|line| judge_one(line, around)).collect()
}

fn judge_one(line: &Line, around: &Around<'_>) -> Result<Vec<ExportedMark>, RowFault> {
    let learner = learner(line, around).ok_or(RowFault::NoLearner)?;
    let date = line.date.ok_or(RowFault::Date)?;
    let mark = mark(&line.mark).ok_or(RowFault::Mark)?;
    let start = span(&line.time).map(|(start, _)| start);
    let lessons: Vec<&lesson::Model> = around
        .lessons
        .iter()
        .filter(|lesson| lesson.on_date == date)
        .filter(|lesson| start.is_none_or(|start| lesson.start_minute == start))
        .collect();
    if lessons.is_empty() {
        return Err(RowFault::NoLesson);
    }
    if date > around.today {
        return Err(RowFault::Ahead);
    }
    if learner.left_on.is_some_and(|left| left <= date) {
        return Err(RowFault::HadLeft);
    }
    Ok(lessons
        .into_iter()
        .map(|lesson| ExportedMark {
            enrolment_id: learner.enrolment_id.clone(),
            lesson_id: lesson.id.clone(),
            mark,
        })
        .collect())
}

/// The learner a row means: by number, else by a name only one of them has.
fn learner<'a>(line: &Line, around: &'a Around<'_>) -> Option<&'a Known> {
    if !line.id_number.is_empty() {
        let id = around.by_number.get(&line.id_number)?;
        return around
            .learners
            .iter()
            .find(|known| known.enrolment_id == *id);
    }
    let mut named = around
        .learners
        .iter()
        .filter(|known| name_key(&known.name) == name_key(&line.name));
    match (named.next(), named.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    }
}

/// What was seen, in the words of exports.
fn mark(text: &str) -> Option<Mark> {
    Some(match text {
        "出勤" | "正常" | "到" | "已到" | "到课" | "已签到" | "签到" | "√" | "present" => {
            Mark::Present
        }
        "迟到" | "late" => Mark::Late,
        "请假" | "事假" | "病假" | "公假" | "leave" => Mark::Leave,
        "缺勤" | "旷课" | "未到" | "缺课" | "未签到" | "×" | "absent" => Mark::Absent,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lesson(id: &str, day: u32, start: i32) -> lesson::Model {
        serde_json::from_value(serde_json::json!({
            "county_code": "350481", "id": id, "class_id": "c", "seq": 1,
            "on_date": format!("2023-05-{day:02}"), "start_minute": start, "end_minute": start + 180,
            "hours": 4, "kind": "theory", "content": "课", "state": "planned", "row_version": 1
        }))
        .unwrap()
    }

    fn known(id: &str, name: &str, left: Option<u32>) -> Known {
        Known {
            enrolment_id: id.into(),
            name: name.into(),
            left_on: left.and_then(|day| NaiveDate::from_ymd_opt(2023, 5, day)),
        }
    }

    #[test]
    fn each_row_of_an_export_marks_its_lessons_or_says_why_not() {
        let text = "姓名,证件号码,考勤日期,时间,考勤状态\n\
            罗秀英,,2023-05-18,,出勤\n\
            罗秀英,,2023年5月19日,8:00-11:00,迟到\n\
            林水英,,2023-05-18,,旷课\n\
            林水英,,2023-05-19,,出勤\n\
            张三,,2023-05-18,,出勤\n\
            罗秀英,,2023-05-20,,出勤\n\
            罗秀英,,2023-05-18,,不知道\n\
            罗秀英,,2023-05-26,,出勤\n";
        let book = sheets::read_bytes(text.as_bytes(), &sheets::Limits::default()).unwrap();
        let lines = lines(&book).unwrap();
        let learners = [known("e1", "罗秀英", None), known("e2", "林水英", Some(19))];
        let lessons = [
            lesson("l1", 18, 480),
            lesson("l2", 18, 840),
            lesson("l3", 19, 480),
            lesson("l4", 19, 840),
            lesson("l5", 26, 480),
        ];
        let around = Around {
            learners: &learners,
            by_number: &HashMap::new(),
            lessons: &lessons,
            today: NaiveDate::from_ymd_opt(2023, 5, 25).unwrap(),
        };
        let judged: Vec<_> = judge(&lines, &around)
            .into_iter()
            .map(|row| {
                row.map(|marks| {
                    marks
                        .iter()
                        .map(|one| (one.lesson_id.clone(), one.mark.word()))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        let both = |mark| vec![("l1".to_owned(), mark), ("l2".to_owned(), mark)];
        assert_eq!(
            judged,
            [
                Ok(both("present")),
                Ok(vec![("l3".to_owned(), "late")]),
                Ok(both("absent")),
                Err(RowFault::HadLeft),
                Err(RowFault::NoLearner),
                Err(RowFault::NoLesson),
                Err(RowFault::Mark),
                Err(RowFault::Ahead),
            ]
        );
    }

    #[test]
    fn a_sheet_without_days_or_marks_is_no_export() {
        let text = "姓名,证件号码\n罗秀英,1\n";
        let book = sheets::read_bytes(text.as_bytes(), &sheets::Limits::default()).unwrap();
        assert_eq!(lines(&book), None);
    }
}
