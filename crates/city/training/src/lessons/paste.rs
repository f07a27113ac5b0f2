//! A timetable pasted from a spreadsheet: its rows read as lessons, each taken or sent back with the reason. Pure.
//!
//! The text is read by the reader of sheets, which finds the separator; the columns are found by their headings, and by
//! the order of the template when there are none. A row that is not taken stays with whoever pasted it; the rest goes in.
//! Not here: whether trainers and rooms are free, which only the command knows.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use kernel::Explain;
use sheets::vocabulary::Vocabulary;
use sheets::{Limits, Row, SheetRefusal};
use store::Refusal;

use super::commands::TimetableRefusal;
use super::timetable::{self, Frame, LESSONS_MAX, LessonKind, LessonPlan};

/// Most characters of a pasted table.
pub const PASTE_MAX: usize = 60_000;

const DATE: &str = "date";
const TIME: &str = "time";
const START: &str = "start";
const END: &str = "end";
const HOURS: &str = "hours";
const KIND: &str = "kind";
const CONTENT: &str = "content";
const TRAINER: &str = "trainer";
const ROOM: &str = "room";
const MODULE: &str = "module";

/// The columns in the order of the template, for a table without headings.
const TEMPLATE: [&str; 7] = [DATE, TIME, HOURS, KIND, CONTENT, TRAINER, ROOM];
/// Columns that must be known before a row counts as headings.
const HEADINGS_LEAST: usize = 3;

/// The headings of timetables as schools write them.
static WORDS: LazyLock<Vocabulary> = LazyLock::new(|| {
    Vocabulary::new([
        (DATE, "日期"),
        (DATE, "上课日期"),
        (DATE, "培训日期"),
        (DATE, "Date"),
        (TIME, "时间"),
        (TIME, "上课时间"),
        (TIME, "起止时间"),
        (TIME, "时段"),
        (TIME, "Time"),
        (START, "开始时间"),
        (START, "开始"),
        (START, "Start"),
        (END, "结束时间"),
        (END, "结束"),
        (END, "End"),
        (HOURS, "课时"),
        (HOURS, "学时"),
        (HOURS, "课时数"),
        (HOURS, "Hours"),
        (KIND, "类型"),
        (KIND, "形式"),
        (KIND, "授课形式"),
        (KIND, "授课方式"),
        (KIND, "Kind"),
        (CONTENT, "内容"),
        (CONTENT, "授课内容"),
        (CONTENT, "课程内容"),
        (CONTENT, "课程"),
        (CONTENT, "Content"),
        (TRAINER, "教师"),
        (TRAINER, "授课教师"),
        (TRAINER, "任课教师"),
        (TRAINER, "老师"),
        (TRAINER, "Trainer"),
        (ROOM, "教室"),
        (ROOM, "地点"),
        (ROOM, "授课地点"),
        (ROOM, "Room"),
        (MODULE, "模块"),
        (MODULE, "Module"),
    ])
});

/// Why a row is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFault {
    /// The day cannot be read.
    Date,
    /// The time cannot be read.
    Time,
    /// The class hours are no whole number.
    Hours,
    /// No trainer of the class has this name.
    Trainer(String),
    /// The lesson does not fit into the class or its day.
    Timetable(TimetableRefusal),
}

impl Explain for RowFault {
    fn key(&self) -> &'static str {
        match self {
            RowFault::Date => "lesson-paste-date",
            RowFault::Time => "lesson-paste-time",
            RowFault::Hours => "lesson-paste-hours",
            RowFault::Trainer(_) => "lesson-paste-trainer",
            RowFault::Timetable(refusal) => refusal.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            RowFault::Trainer(name) => vec![("name", name.clone())],
            RowFault::Timetable(refusal) => refusal.args(),
            _ => vec![],
        }
    }
}

/// A row that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// The row of the pasted text, from 1.
    pub row: u32,
    /// The row as it was pasted, for correcting it in place.
    pub text: String,
    /// Why.
    pub fault: RowFault,
}

/// What became of a pasted table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// The lessons taken.
    pub taken: Vec<LessonPlan>,
    /// The rows sent back.
    pub rejected: Vec<Rejected>,
}

/// What a pasted row is read against.
pub struct Known<'a> {
    /// The class's days, trainers and hours.
    pub frame: Frame<'a>,
    /// The trainers of the class: id and name.
    pub trainers: Vec<(&'a str, &'a str)>,
    /// The lessons the timetable has already.
    pub standing: &'a [LessonPlan],
}

/// Reads a pasted table.
///
/// # Errors
/// What the reader of sheets refuses: nothing in it, too much of it.
pub fn read(text: &str, known: &Known<'_>) -> Result<Pasted, SheetRefusal> {
    let limits = Limits::default().with_rows(u32::try_from(LESSONS_MAX).unwrap_or(u32::MAX));
    let book = sheets::read_bytes(text.as_bytes(), &limits)?;
    let rows: Vec<&Row> = book
        .sheets
        .iter()
        .flat_map(|sheet| &sheet.rows)
        .filter(|row| !row.is_blank())
        .collect();
    let (columns, body) = columns(&rows);
    let mut pasted = Pasted::default();
    let mut plans = known.standing.to_vec();
    let lines: Vec<&str> = text.lines().collect();
    for row in body {
        let read = plan(row, &columns, known).and_then(|plan| {
            // a lesson is held against everything taken before it
            plans.push(plan.clone());
            timetable::check(&plans, &known.frame)
                .map(|()| plan)
                .map_err(|fault| RowFault::Timetable(TimetableRefusal::Fault(fault)))
        });
        match read {
            Ok(plan) => pasted.taken.push(plan),
            Err(fault) => {
                plans.truncate(known.standing.len() + pasted.taken.len());
                let at = usize::try_from(row.number).unwrap_or(0).saturating_sub(1);
                pasted.rejected.push(Rejected {
                    row: row.number,
                    text: lines.get(at).copied().unwrap_or_default().to_owned(),
                    fault,
                });
            }
        }
    }
    Ok(pasted)
}

/// The field of each column, and the rows below the headings.
fn columns<'r>(rows: &[&'r Row]) -> (Vec<Option<&'static str>>, Vec<&'r Row>) {
    let headed = rows.iter().position(|row| {
        let known = row
            .cells
            .iter()
            .filter(|cell| field(cell).is_some())
            .count();
        known >= HEADINGS_LEAST
    });
    match headed {
        Some(at) => {
            let fields = rows[at].cells.iter().map(field).collect();
            (fields, rows[at + 1..].to_vec())
        }
        None => (TEMPLATE.map(Some).to_vec(), rows.to_vec()),
    }
}

fn field(cell: &sheets::Cell) -> Option<&'static str> {
    WORDS.field(&cell.text()).map(|(field, _)| field)
}

fn plan(
    row: &Row,
    columns: &[Option<&'static str>],
    known: &Known<'_>,
) -> Result<LessonPlan, RowFault> {
    let cell = |wanted: &str| {
        columns
            .iter()
            .position(|field| *field == Some(wanted))
            .map(|at| row.cell(at))
    };
    let text = |wanted: &str| {
        cell(wanted)
            .map(|cell| cell.text().trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let on_date = cell(DATE)
        .and_then(|cell| {
            cell.date()
                .or_else(|| day(&cell.text(), known.frame.starts_on))
        })
        .ok_or(RowFault::Date)?;
    let (start_minute, end_minute) = match (text(TIME), text(START), text(END)) {
        (Some(both), ..) => span(&both),
        (None, Some(start), Some(end)) => minute(&start).zip(minute(&end)),
        _ => None,
    }
    .ok_or(RowFault::Time)?;
    let hours = match text(HOURS) {
        Some(text) => narrow(&text)
            .trim_end_matches("课时")
            .parse()
            .map_err(|_| RowFault::Hours)?,
        None => (end_minute - start_minute) / known.frame.hour_minutes.max(1),
    };
    let trainer_id = match text(TRAINER) {
        Some(name) => Some(trainer(&name, known).ok_or(RowFault::Trainer(name))?),
        // one trainer of a class needs no naming
        None => match known.trainers.as_slice() {
            [(id, _)] => Some((*id).to_owned()),
            _ => None,
        },
    };
    Ok(LessonPlan {
        on_date,
        start_minute,
        end_minute,
        hours,
        kind: text(KIND).map_or(LessonKind::Theory, |word| kind(&word)),
        module: text(MODULE),
        content: text(CONTENT).unwrap_or_default(),
        trainer_id,
        venue_id: None,
        room: text(ROOM),
    })
}

fn trainer(name: &str, known: &Known<'_>) -> Option<String> {
    let bare: String = name.chars().filter(|c| !c.is_whitespace()).collect();
    known
        .trainers
        .iter()
        .find(|(_, known)| *known == bare)
        .map(|(id, _)| (*id).to_owned())
}

fn kind(word: &str) -> LessonKind {
    if ["线上", "网络", "网课", "online"]
        .iter()
        .any(|one| word.contains(one))
    {
        LessonKind::Online
    } else if ["实操", "实训", "实践", "操作", "practice"]
        .iter()
        .any(|one| word.contains(one))
    {
        LessonKind::Practice
    } else {
        LessonKind::Theory
    }
}

/// Full-width digits and marks made narrow.
fn narrow(text: &str) -> String {
    text.chars()
        .map(|c| match u32::from(c) {
            code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(c),
            _ => c,
        })
        .filter(|c| !c.is_whitespace())
        .collect()
}

/// 2023-05-18, 2023/5/18, 2023.5.18, 2023年5月18日; without a year the class's own.
fn day(text: &str, class_begins: NaiveDate) -> Option<NaiveDate> {
    let text = narrow(text);
    // a weekday in brackets says nothing new
    let text = text.split('(').next().unwrap_or_default();
    let numbers: Vec<u32> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    match numbers.as_slice() {
        [year, month, day] => NaiveDate::from_ymd_opt(i32::try_from(*year).ok()?, *month, *day),
        [month, day] => {
            let this = NaiveDate::from_ymd_opt(class_begins.year(), *month, *day)?;
            // a class over the turn of the year goes on in the next
            if this < class_begins && class_begins.month() - this.month() > 6 {
                this.with_year(class_begins.year() + 1)
            } else {
                Some(this)
            }
        }
        _ => None,
    }
}

/// 8:00-12:00, 8：00～12：00, 08:00—12:00, 8时至12时.
pub(crate) fn span(text: &str) -> Option<(i32, i32)> {
    let text = narrow(text).replace(['—', '–', '－', '~', '～', '至', '到'], "-");
    let (start, end) = text.split_once('-')?;
    minute(start).zip(minute(end.trim_start_matches('-')))
}

/// Minutes after midnight of 8:00, 8：00, 8时, 8点半.
fn minute(text: &str) -> Option<i32> {
    let text = narrow(text)
        .replace("点半", ":30")
        .replace(['点', '时', '.'], ":");
    let text = text.trim_end_matches(['分', ':']);
    let (hours, minutes) = match text.split_once(':') {
        // seconds, as spreadsheets write them, say nothing
        Some((hours, rest)) => (hours, rest.split(':').next().unwrap_or_default()),
        None => (text, "0"),
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    ((0..=24).contains(&hours) && (0..60).contains(&minutes)).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2023, month, day).unwrap()
    }

    fn known<'a>(trainers: &'a [String], standing: &'a [LessonPlan]) -> Known<'a> {
        Known {
            frame: Frame {
                starts_on: on(5, 18),
                ends_on: on(5, 26),
                trainers,
                hour_minutes: 45,
                hours_per_day_most: 8,
            },
            trainers: vec![("t1", "罗建国"), ("t2", "林志明")],
            standing,
        }
    }

    #[test]
    fn days_and_times_are_read_as_people_write_them() {
        for text in [
            "2023-05-18",
            "2023/5/18",
            "2023.5.18",
            "2023年5月18日",
            "5月18日（周四）",
            "５月18日",
        ] {
            assert_eq!(day(text, on(5, 1)), Some(on(5, 18)), "{text}");
        }
        assert_eq!(day("下周四", on(5, 1)), None);
        for text in [
            "8:00-12:00",
            "08:00—12:00",
            "8：00～12：00",
            "8时至12时",
            "8点-12点",
            "8:00:00-12:00:00",
        ] {
            assert_eq!(span(text), Some((480, 720)), "{text}");
        }
        assert_eq!(minute("8点半"), Some(510));
        assert_eq!(span("上午"), None);
    }

    #[test]
    fn a_pasted_table_gives_its_good_rows_and_says_why_the_others_are_not_taken() {
        let trainers = vec!["t1".to_owned(), "t2".to_owned()];
        let text = "日期\t时间\t课时\t类型\t内容\t教师\t教室\n\
            2023-05-18\t8:00-12:00\t4\t理论\t安全常识\t罗建国\t101\n\
            2023-05-18\t10:00-11:00\t1\t理论\t重叠的\t罗建国\t101\n\
            2023-05-19\t14:00-17:00\t4\t实操\t焊条电弧焊\t林 志明\t车间\n\
            2023-05-20\t下午\t4\t实操\t平焊\t林志明\t车间\n\
            2023-06-20\t8:00-12:00\t4\t实操\t太晚\t林志明\t车间\n\
            2023-05-22\t8:00-12:00\t4\t实操\t别校教师\t张三\t车间\n";
        let pasted = read(text, &known(&trainers, &[])).unwrap();
        let taken: Vec<_> = pasted
            .taken
            .iter()
            .map(|plan| (plan.on_date, plan.kind, plan.trainer_id.as_deref()))
            .collect();
        assert_eq!(
            taken,
            [
                (on(5, 18), LessonKind::Theory, Some("t1")),
                (on(5, 19), LessonKind::Practice, Some("t2")),
            ]
        );
        let why: Vec<_> = pasted
            .rejected
            .iter()
            .map(|one| (one.row, one.fault.key()))
            .collect();
        assert_eq!(
            why,
            [
                (3, "lesson-overlap"),
                (5, "lesson-paste-time"),
                (6, "lesson-outside-class"),
                (7, "lesson-paste-trainer"),
            ]
        );
        assert!(pasted.rejected[0].text.contains("重叠的"));
    }

    #[test]
    fn a_table_without_headings_is_read_in_the_order_of_the_template() {
        let trainers = vec!["t1".to_owned(), "t2".to_owned()];
        let text = "5月18日\t8:00-11:00\t\t实训\t打磨\t罗建国\n";
        let pasted = read(text, &known(&trainers, &[])).unwrap();
        assert_eq!(pasted.rejected, []);
        assert_eq!(
            (pasted.taken[0].hours, pasted.taken[0].kind),
            (4, LessonKind::Practice)
        );
    }

    #[test]
    fn what_stands_already_is_not_taught_twice() {
        let trainers = vec!["t1".to_owned(), "t2".to_owned()];
        let text = "5月18日\t8:00-11:00\t4\t实训\t打磨\t罗建国\n";
        let first = read(text, &known(&trainers, &[])).unwrap();
        let again = read(text, &known(&trainers, &first.taken)).unwrap();
        assert_eq!(again.taken, []);
        assert_eq!(again.rejected[0].fault.key(), "lesson-overlap");
    }
}
