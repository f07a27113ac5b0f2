//! A decision letter as a Word file: the same words as the PDF, for the office that numbers and seals it in its own
//! document system. It has no QR code; the PDF is the record.

use docx_rs::{AlignmentType, Table, TableCellMargins, TableLayoutType, TableRow, WidthType};

use super::{
    CELL_MARGIN, TABLE_SIZE, TEXT_WIDTH, body, cell, desk, line, official, packed, run, sealed,
};
use crate::figures::in_words;
use crate::papers::{RefusalKind, RefusalLetter};

/// Heads and widths in twips of the table of lines: the last column takes what is left.
const COLUMNS: [(&str, usize); 7] = [
    ("序号", 640),
    ("姓名", 1_000),
    ("证件号码", 2_300),
    ("申请（元）", 1_200),
    ("核定（元）", 1_200),
    ("结果", 1_100),
    ("理由", 1_405),
];

/// The letter as a .docx file.
///
/// # Errors
/// What the writer says; it writes to memory, so nothing is expected.
pub(crate) fn letter(letter: &RefusalLetter) -> Result<Vec<u8>, String> {
    let mut doc = official(&letter.imprint, letter.kind.title());
    let number = letter
        .document_number
        .as_deref()
        .unwrap_or("　　〔　　　　〕　　号");
    doc = doc
        .add_paragraph(line(number, "仿宋_GB2312", 32).align(AlignmentType::Center))
        .add_paragraph(line(&format!("{}：", letter.addressee), "仿宋_GB2312", 32))
        .add_paragraph(body(&format!(
            "{}（案件编号：{}）。经审核，{}，现将理由和后续办法告知如下。",
            letter.request,
            letter.case_number,
            letter.kind.decides()
        )));
    if !letter.decided.is_empty() {
        doc = doc
            .add_paragraph(head("附：逐人结果"))
            .add_table(lines(letter));
    }
    doc = doc.add_paragraph(head("一、理由和依据"));
    for (reason, n) in letter.reasons.iter().zip(1..) {
        let about = reason
            .about
            .as_ref()
            .map_or_else(String::new, |about| format!("{about}："));
        let mark = if letter.reasons.len() > 1 || !letter.decided.is_empty() {
            format!("（{n}）")
        } else {
            String::new()
        };
        doc = doc.add_paragraph(body(&format!("{mark}{about}{}", reason.fact)));
        if !reason.facts.is_empty() {
            let facts = reason.facts.join("；");
            doc = doc.add_paragraph(body(&format!("所依据的事实：{facts}。")));
        }
        if let Some(basis) = &reason.basis {
            let place = basis.place.as_deref().unwrap_or_default();
            let quoted = format!(
                "依据：{}{place}“{}”（条目{}）",
                basis.document, basis.text, basis.sentence
            );
            doc = doc.add_paragraph(body(&quoted));
        }
        if let Some(assumed) = &reason.assumed {
            doc = doc.add_paragraph(body(&format!("说明：{assumed}")));
        }
    }
    doc = doc.add_paragraph(head("二、可以怎么办"));
    for (remedy, n) in letter.remedies.iter().zip(1..) {
        let mark = if letter.remedies.len() > 1 {
            format!("（{n}）")
        } else {
            String::new()
        };
        doc = doc.add_paragraph(body(&format!("{mark}{remedy}")));
    }
    let until = letter
        .until
        .map_or_else(String::new, |day| format!("最迟：{}。", in_words(day)));
    doc = doc.add_paragraph(body(&format!("{until}办理人：{}。", letter.by_whom)));
    if let Some(note) = &letter.imprint.payee_note {
        doc = doc.add_paragraph(line(&format!("注：{note}"), "宋体", TABLE_SIZE));
    }
    if letter.kind != RefusalKind::Returned && !letter.appeal.is_empty() {
        doc = doc.add_paragraph(head("三、不服本决定的"));
        for text in &letter.appeal {
            doc = doc.add_paragraph(body(text));
        }
    }
    doc = doc.add_paragraph(body(&desk("咨询", &letter.contact)).keep_next(true));
    packed(sealed(
        doc,
        &letter.imprint,
        &letter.issuer,
        letter.issued_on,
    ))
}

fn head(text: &str) -> docx_rs::Paragraph {
    body("").add_run(run(text, "黑体", 32)).keep_next(true)
}

/// The table of lines, head row first.
fn lines(letter: &RefusalLetter) -> Table {
    use AlignmentType::{Center, Left, Right};
    let sides = [Center, Left, Left, Right, Right, Center, Left];
    let heads = COLUMNS
        .iter()
        .map(|(title, width)| cell(title, Center, *width, "黑体"))
        .collect();
    let mut rows = vec![TableRow::new(heads).cant_split()];
    for decided in &letter.decided {
        let granted = decided
            .granted
            .map_or_else(|| "—".to_owned(), |amount| amount.to_string());
        let reason = decided
            .reason
            .map_or_else(String::new, |n| format!("见理由（{n}）"));
        let texts = [
            decided.number.to_string(),
            decided.name.clone(),
            decided.id_number.clone(),
            decided.asked.to_string(),
            granted,
            decided.answer.word().to_owned(),
            reason,
        ];
        let cells = texts
            .iter()
            .zip(sides)
            .zip(COLUMNS)
            .map(|((text, side), (_, width))| cell(text, side, width, "宋体"))
            .collect();
        rows.push(TableRow::new(cells).cant_split());
    }
    Table::new(rows)
        .layout(TableLayoutType::Fixed)
        .margins(TableCellMargins::new().margin(0, CELL_MARGIN, 0, CELL_MARGIN))
        .width(TEXT_WIDTH, WidthType::Dxa)
        .set_grid(COLUMNS.iter().map(|(_, width)| *width).collect())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use kernel::Money;

    use super::*;
    use crate::papers::{DecidedLine, Decision, Reason};
    use crate::word::tests::read_back;
    use crate::{Citation, Contact, Imprint};

    #[test]
    fn a_word_letter_says_who_gets_what_and_why_not() {
        let on = NaiveDate::from_ymd_opt(2023, 5, 11).unwrap();
        let written = RefusalLetter {
            imprint: Imprint::new(on, "永安市人力资源和社会保障局"),
            kind: RefusalKind::PartlyRefused,
            document_number: None,
            addressee: "永安市第1技工学校".into(),
            case_number: "SQ2023-0417".into(),
            request: "你单位申请补助".into(),
            decided: vec![DecidedLine {
                number: 1,
                name: "李䶮".into(),
                id_number: "350481************".into(),
                asked: Money::from_fen(65_000),
                granted: None,
                answer: Decision::Refused,
                reason: Some(1),
            }],
            reasons: vec![Reason {
                about: Some("第1行".into()),
                fact: "没有结业".into(),
                facts: vec!["出勤率为60%".into()],
                basis: Some(Citation {
                    document: "永政办〔2021〕23号".into(),
                    place: None,
                    sentence: "3.3.5".into(),
                    text: "给予补助".into(),
                }),
                assumed: None,
            }],
            remedies: vec!["补材料".into()],
            until: None,
            by_whom: "申请单位".into(),
            appeal: vec!["可以申请行政复议。".into()],
            contact: Contact::new("市人社局", "12333"),
            issuer: "永安市人力资源和社会保障局".into(),
            issued_on: on,
        };
        let (paragraphs, rows) = read_back(&letter(&written).unwrap());
        for must in [
            "部分不予补贴决定书",
            "（1）第1行：没有结业",
            "所依据的事实：出勤率为60%。",
            "依据：永政办〔2021〕23号“给予补助”（条目3.3.5）",
            "可以申请行政复议。",
            "2023年5月11日",
        ] {
            assert!(
                paragraphs.iter().any(|p| p == must),
                "{must}: {paragraphs:?}"
            );
        }
        assert_eq!(
            rows[1],
            [
                "1",
                "李䶮",
                "350481************",
                "650.00",
                "—",
                "不予补贴",
                "见理由（1）"
            ]
        );
    }
}
