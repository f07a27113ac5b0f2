//! A notice as it is read, printed and edited: the sheet on screen, the PDF and Word paper, the xlsx list.

use documents::papers::PublicNotice;
use documents::{Cell, CheckMark, Contact, Imprint, Table};
use kernel::{Money, Text};
use policy::{LetterKind, Pack};
use sheets::write::{Column, Plan, Value, WriteError, Xlsx};
use web::Html;
use web::components::{NoticeRow, NoticeSheet};

use super::frozen;
use super::tables::{notice, notice_line};
use crate::rules;

/// The words of one notice.
pub(super) struct Wording {
    opening: String,
    objection: String,
    telephones: [(String, String); 2],
    office: String,
    payee_note: String,
}

/// A day as official papers write it: 2023年5月11日.
pub(super) fn official(day: Option<chrono::NaiveDate>) -> String {
    day.map(|day| day.format("%Y年%-m月%-d日").to_string())
        .unwrap_or_default()
}

impl Wording {
    pub(super) fn of(pack: &Pack, row: &notice::Model) -> Wording {
        let same = |text: String| Text::new(text.clone(), text);
        let service = rules::telephone(pack, "service");
        let discipline = rules::telephone(pack, "discipline");
        let title = row
            .title
            .trim_start_matches("关于")
            .trim_end_matches("的公示");
        let values = [
            ("title", same(title.to_owned())),
            ("persons", same(row.lines.to_string())),
            ("amount", same(Money::from_fen(row.amount_fen).to_string())),
            ("from", same(official(row.starts_on))),
            ("to", same(official(row.ends_on))),
            ("days", same(row.working_days.to_string())),
            ("telephone", same(service.1.clone())),
            ("discipline_telephone", same(discipline.1.clone())),
        ];
        let letter = |kind| {
            pack.settings()
                .letter(kind)
                .map(|letter| letter.fill(&values).zh)
                .unwrap_or_default()
        };
        Wording {
            opening: letter(LetterKind::NoticeOpening),
            objection: letter(LetterKind::NoticeObjection),
            payee_note: letter(LetterKind::InstitutionMoney),
            telephones: [service, discipline],
            office: pack.settings().office.name.zh.clone(),
        }
    }
}

/// The sheet on screen; `mine` is the place of the row the reader found.
pub(super) fn sheet(
    pack: &Pack,
    row: &notice::Model,
    lines: &[notice_line::Model],
    mine: Option<i32>,
    more: Html,
) -> NoticeSheet {
    let words = Wording::of(pack, row);
    let heads = [
        ("序号", false),
        ("姓名", false),
        ("证件号", false),
        ("乡镇（街道）", false),
        ("培训单位", false),
        ("职业（等级）", false),
        ("金额（元）", true),
    ]
    .map(|(head, number)| (head.to_owned(), number))
    .to_vec();
    let rows = lines
        .iter()
        .map(|line| {
            let cells = NoticeRow::new(vec![
                line.place.to_string(),
                line.person_name.clone(),
                line.masked_number.clone(),
                line.place_name.clone().unwrap_or_else(|| "—".into()),
                line.payee_name.clone(),
                line.subject.clone(),
                Money::from_fen(line.amount_fen).to_string(),
            ]);
            if mine == Some(line.place) {
                cells.mine()
            } else {
                cells
            }
        })
        .collect();
    let total = (
        format!("合计　{}人", row.lines),
        Money::from_fen(row.amount_fen).to_string(),
    );
    let [service, discipline] = words.telephones;
    NoticeSheet::new(
        &row.title,
        vec![words.opening, words.payee_note, words.objection],
        (words.office, official(row.starts_on)),
    )
    .table(heads, rows, Some(total))
    .more(more)
    .closing(vec![
        format!("受理电话：{}，{}。", service.0, service.1),
        format!("监督电话：{}，{}。", discipline.0, discipline.1),
    ])
}

/// The paper.
pub(super) fn paper(
    pack: &Pack,
    row: &notice::Model,
    lines: &[notice_line::Model],
    today: chrono::NaiveDate,
) -> PublicNotice {
    let words = Wording::of(pack, row);
    let mut table = Table::of_persons();
    for line in lines {
        table.push([
            Cell::from(line.place.to_string()),
            Cell::from(line.person_name.as_str()),
            Cell::from(line.masked_number.as_str()),
            Cell::from(line.place_name.as_deref().unwrap_or("—")),
            Cell::from(line.payee_name.as_str()),
            Cell::from(line.subject.as_str()),
            Cell::from(Money::from_fen(line.amount_fen)),
        ]);
    }
    let start = row.starts_on.unwrap_or(today);
    let mut imprint = Imprint::new(today, &words.office);
    imprint.payee_note = Some(words.payee_note);
    imprint.check = row.list_digest.as_deref().map(|digest| CheckMark {
        code: frozen::check_code(digest),
        checkpoint: row
            .checkpoint_size
            .map(|size| format!("发布时日志共{size}条")),
        link: None,
    });
    let [service, discipline] = words.telephones;
    PublicNotice {
        imprint,
        title: row.title.clone(),
        body: vec![words.opening],
        table,
        heads: u32::try_from(row.lines).unwrap_or(0),
        total: Some(Money::from_fen(row.amount_fen)),
        start,
        end: row.ends_on.unwrap_or(start),
        period: format!("{}个工作日", row.working_days),
        section: Contact::new(service.0, service.1),
        discipline: Contact::new(discipline.0, discipline.1),
        objection: vec![words.objection],
        issuer: words.office,
        issued_on: start,
    }
}

/// The list as a workbook: numbers are text, so that the website's editor loses no digit.
pub(super) fn workbook(
    row: &notice::Model,
    lines: &[notice_line::Model],
) -> Result<Vec<u8>, WriteError> {
    let plan = Plan::new(
        &row.number,
        [
            Column::text("序号").width(8.0),
            Column::text("姓名").width(14.0),
            Column::text("证件号").width(24.0),
            Column::text("乡镇（街道）").width(16.0),
            Column::text("培训单位").width(30.0),
            Column::text("职业（等级）").width(24.0),
            Column::amount("金额（元）").totalled(),
        ],
    )
    .title(&row.title)
    .total_row("合计");
    let rows = lines.iter().map(|line| {
        [
            Value::from(line.place.to_string()),
            Value::from(line.person_name.as_str()),
            Value::from(line.masked_number.as_str()),
            Value::from(line.place_name.as_deref().unwrap_or("")),
            Value::from(line.payee_name.as_str()),
            Value::from(line.subject.as_str()),
            Value::Fen(line.amount_fen),
        ]
    });
    Xlsx::new().sheet(&plan, rows)?.finish()
}
