//! A public notice as a Word file: the same words as the PDF, for the website's editors, who put
//! notices through their own reviews in Word or WPS. Decision letters are in [`letter`].
//!
//! It has no QR code and is not the record; the PDF is.

pub(crate) mod letter;

use std::io::Cursor;

use chrono::NaiveDate;
use docx_rs::{
    AlignmentType, Docx, Footer, Header, LineSpacing, LineSpacingType, NumPages, PageMargin,
    PageNum, Paragraph, Run, RunFonts, SpecialIndentType, TableCell, TableCellMargins,
    TableLayoutType, TableRow, VAlignType, WidthType,
};

use crate::figures::in_words;
use crate::papers::PublicNotice;
use crate::{Cell, ColumnKind, Contact, Imprint};

/// Twips of the text width of GB/T 9704, 156 mm.
const TEXT_WIDTH: usize = 8_845;
/// 三号 on 28.95 points, in half-points and twips.
const BODY_SIZE: usize = 32;
const BODY_PITCH: i32 = 579;
/// Two characters of 三号, in twips.
const TWO_CHARACTERS: i32 = 640;
/// Twips left free at either side of a cell.
const CELL_MARGIN: usize = 60;
/// 五号, the table's type, in half-points.
const TABLE_SIZE: usize = 21;

/// The notice as a .docx file.
///
/// # Errors
/// What the writer says; it writes to memory, so nothing is expected.
pub(crate) fn notice(notice: &PublicNotice) -> Result<Vec<u8>, String> {
    let mut doc = official(&notice.imprint, &notice.title);
    for text in &notice.body {
        doc = doc.add_paragraph(body(text));
    }
    doc = doc.add_paragraph(body(&format!(
        "公示时间：{}至{}，共{}。",
        in_words(notice.start),
        in_words(notice.end),
        notice.period
    )));
    for text in &notice.objection {
        doc = doc.add_paragraph(body(text));
    }
    doc = doc.add_table(table(notice));
    if let Some(note) = &notice.imprint.payee_note {
        doc = doc.add_paragraph(line(&format!("注：{note}"), "宋体", TABLE_SIZE));
    }
    doc = doc
        .add_paragraph(body("").keep_next(true))
        .add_paragraph(body(&desk("受理电话", &notice.section)).keep_next(true))
        .add_paragraph(body(&desk("监督电话", &notice.discipline)).keep_next(true));
    packed(sealed(
        doc,
        &notice.imprint,
        &notice.issuer,
        notice.issued_on,
    ))
}

/// The page of an official paper with its title.
fn official(imprint: &Imprint, title: &str) -> Docx {
    let day = |date: NaiveDate| format!("{}T00:00:00Z", date.format("%Y-%m-%d"));
    let mut doc = Docx::new()
        .page_size(11_906, 16_838)
        .page_margin(PageMargin {
            top: 2_098,
            bottom: 1_984,
            left: 1_588,
            right: 1_474,
            header: 851,
            footer: 1_587,
            gutter: 0,
        })
        .created_at(&day(imprint.today))
        .updated_at(&day(imprint.today))
        .default_fonts(face("仿宋_GB2312"))
        .default_size(BODY_SIZE)
        .footer(page_numbers());
    if let Some(watermark) = &imprint.watermark {
        doc = doc.header(
            Header::new()
                .add_paragraph(line(watermark, "黑体", TABLE_SIZE).align(AlignmentType::Right)),
        );
    }
    for part in title.split('\n') {
        doc = doc.add_paragraph(
            Paragraph::new()
                .add_run(run(part, "方正小标宋简体", 44).bold())
                .align(AlignmentType::Center)
                .line_spacing(exactly(616)),
        );
    }
    doc.add_paragraph(body(""))
}

/// Room for the seal, issuer and day, and the check mark.
fn sealed(mut doc: Docx, imprint: &Imprint, issuer: &str, issued_on: NaiveDate) -> Docx {
    // three free lines above the signature hold the upper half of the seal
    for _ in 0..3 {
        doc = doc.add_paragraph(body("").keep_next(true));
    }
    doc = doc
        .add_paragraph(signature(issuer, 2).keep_next(true))
        .add_paragraph(signature(&in_words(issued_on), 4));
    if let Some(check) = &imprint.check {
        let mut marks = vec![format!("校验码：{}", check.code)];
        marks.extend(check.checkpoint.iter().map(|c| format!("当日存证：{c}")));
        marks.extend(check.link.iter().map(|l| format!("核对：{l}")));
        for mark in marks {
            doc = doc.add_paragraph(line(&mark, "宋体", 18));
        }
    }
    doc
}

/// The file.
fn packed(doc: Docx) -> Result<Vec<u8>, String> {
    let mut parts = doc.build();
    parts.document = with_repeated_head(parts.document);
    let mut file = Cursor::new(Vec::new());
    parts.pack(&mut file).map_err(|e| e.to_string())?;
    Ok(file.into_inner())
}

/// The ruled table, head row first.
fn table(notice: &PublicNotice) -> docx_rs::Table {
    let columns = &notice.table.columns;
    let widths = widths(&columns.iter().map(|c| c.kind).collect::<Vec<_>>());
    let head = columns
        .iter()
        .zip(&widths)
        .map(|(column, width)| cell(&column.title, AlignmentType::Center, *width, "黑体"))
        .collect();
    let mut rows = vec![TableRow::new(head).cant_split()];
    for row in &notice.table.rows {
        let cells = row
            .iter()
            .zip(columns)
            .zip(&widths)
            .map(|((value, column), width)| {
                cell(&value.printed(), side(column.kind), *width, "宋体")
            })
            .collect();
        rows.push(TableRow::new(cells).cant_split());
    }
    rows.push(TableRow::new(total(notice, &widths)).cant_split());
    docx_rs::Table::new(rows)
        .layout(TableLayoutType::Fixed)
        .margins(TableCellMargins::new().margin(0, CELL_MARGIN, 0, CELL_MARGIN))
        .width(TEXT_WIDTH, WidthType::Dxa)
        .set_grid(widths)
}

/// The total row, amount under its column where that is the last one.
fn total(notice: &PublicNotice, widths: &[usize]) -> Vec<TableCell> {
    let last_is_amount = notice
        .table
        .columns
        .last()
        .is_some_and(|c| c.kind == ColumnKind::Amount);
    let heads = format!("合计　{}人", notice.heads);
    match (notice.total, widths.split_last()) {
        (Some(total), Some((amount, rest))) if last_is_amount && !rest.is_empty() => vec![
            cell(
                &format!("{heads}（大写：{}）", total.in_capitals()),
                AlignmentType::Left,
                rest.iter().sum(),
                "宋体",
            )
            .grid_span(rest.len()),
            cell(
                &Cell::Amount(total).printed(),
                AlignmentType::Right,
                *amount,
                "宋体",
            ),
        ],
        (total, _) => {
            let money = total.map_or_else(String::new, |t| {
                format!("　{t}元（大写：{}）", t.in_capitals())
            });
            vec![
                cell(
                    &format!("{heads}{money}"),
                    AlignmentType::Left,
                    TEXT_WIDTH,
                    "宋体",
                )
                .grid_span(widths.len()),
            ]
        }
    }
}

/// Twips of each column: fixed for figures and codes, the rest shared among texts.
fn widths(kinds: &[ColumnKind]) -> Vec<usize> {
    let fixed = |kind: ColumnKind| match kind {
        ColumnKind::Number => Some(640),
        ColumnKind::Name => Some(1_000),
        ColumnKind::Code => Some(2_300),
        ColumnKind::Count => Some(800),
        ColumnKind::Amount => Some(1_450),
        ColumnKind::Text => None,
    };
    let texts = kinds.iter().filter(|k| fixed(**k).is_none()).count();
    let taken: usize = kinds.iter().filter_map(|k| fixed(*k)).sum();
    let each = TEXT_WIDTH
        .saturating_sub(taken)
        .checked_div(texts)
        .unwrap_or(0);
    kinds
        .iter()
        .map(|k| fixed(*k).unwrap_or(each.max(600)))
        .collect()
}

fn side(kind: ColumnKind) -> AlignmentType {
    match kind {
        ColumnKind::Number => AlignmentType::Center,
        ColumnKind::Name | ColumnKind::Code | ColumnKind::Text => AlignmentType::Left,
        ColumnKind::Count | ColumnKind::Amount => AlignmentType::Right,
    }
}

fn cell(text: &str, side: AlignmentType, width: usize, family: &str) -> TableCell {
    TableCell::new()
        .add_paragraph(line(text, family, TABLE_SIZE).align(side))
        .vertical_align(VAlignType::Center)
        .width(width, WidthType::Dxa)
}

/// A paragraph of the body, two characters in.
fn body(text: &str) -> Paragraph {
    Paragraph::new()
        .add_run(run(text, "仿宋_GB2312", BODY_SIZE))
        .indent(
            None,
            Some(SpecialIndentType::FirstLine(TWO_CHARACTERS)),
            None,
            None,
        )
        .line_spacing(exactly(BODY_PITCH))
}

/// Issuer or day at the right, so many characters in.
fn signature(text: &str, characters: i32) -> Paragraph {
    Paragraph::new()
        .add_run(run(text, "仿宋_GB2312", BODY_SIZE))
        .align(AlignmentType::Right)
        .indent(None, None, Some(characters * TWO_CHARACTERS / 2), None)
        .line_spacing(exactly(BODY_PITCH))
}

fn line(text: &str, family: &str, size: usize) -> Paragraph {
    Paragraph::new().add_run(run(text, family, size))
}

fn run(text: &str, family: &str, size: usize) -> Run {
    Run::new().add_text(text).fonts(face(family)).size(size)
}

/// One family for Han and figures alike, as official papers are set.
fn face(family: &str) -> RunFonts {
    RunFonts::new()
        .ascii(family)
        .hi_ansi(family)
        .east_asia(family)
}

fn exactly(twips: i32) -> LineSpacing {
    LineSpacing::new()
        .line_rule(LineSpacingType::Exact)
        .line(twips)
}

/// `— 1/4 —`.
fn page_numbers() -> Footer {
    let words = |text: &str| run(text, "宋体", 28);
    Footer::new().add_paragraph(
        Paragraph::new()
            .add_run(words("— "))
            .add_page_num(PageNum::new())
            .add_run(words("/"))
            .add_num_pages(NumPages::new())
            .add_run(words(" —"))
            .align(AlignmentType::Center),
    )
}

fn desk(what: &str, contact: &Contact) -> String {
    let person = contact
        .person
        .as_ref()
        .map_or_else(String::new, |p| format!("（{p}）"));
    let address = contact
        .address
        .as_ref()
        .map_or_else(String::new, |a| format!("，{a}"));
    let hours = contact
        .hours
        .as_ref()
        .map_or_else(String::new, |h| format!("（{h}）"));
    format!(
        "{what}：{}{person}，{}{address}{hours}。",
        contact.unit, contact.telephone
    )
}

/// Marks the first row of the table to be repeated on every page, which the writer cannot say. The
/// row is found by its "must not split", the first such mark in the file.
fn with_repeated_head(document: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(document) {
        Ok(xml) => xml
            .replacen("<w:cantSplit />", "<w:cantSplit /><w:tblHeader />", 1)
            .into_bytes(),
        Err(as_it_was) => as_it_was.into_bytes(),
    }
}

#[cfg(test)]
mod tests {
    use docx_rs::{DocumentChild, TableChild, TableRowChild, read_docx};

    use super::*;
    use crate::Table;
    use kernel::Money;

    fn sample(rows: u32) -> PublicNotice {
        let on = |day| NaiveDate::from_ymd_opt(2023, 5, day).unwrap();
        let mut table = Table::of_persons();
        for n in 0..rows {
            table.push([
                Cell::from((n + 1).to_string()),
                Cell::from("李䶮"),
                Cell::from("350481************"),
                Cell::from("小陶镇"),
                Cell::from("永安职业中专学校"),
                Cell::from("焊工（五级）"),
                Cell::from(Money::from_fen(65_000)),
            ]);
        }
        PublicNotice {
            imprint: Imprint {
                watermark: Some("演示数据".to_owned()),
                payee_note: Some("补助发给学校，不发给个人".to_owned()),
                ..Imprint::new(on(11), "永安市人力资源和社会保障局")
            },
            title: "关于2023年第4批\n项目制培训补助的公示".to_owned(),
            body: vec!["拟对下列学员给予补助 <&> 现予公示。".to_owned()],
            table,
            heads: rows,
            total: Some(Money::from_fen(65_000 * i64::from(rows))),
            start: on(11),
            end: on(17),
            period: "5个工作日".to_owned(),
            section: Contact::new("市人社局就业促进股", "0598-0000001"),
            discipline: Contact::new("派驻纪检监察组", "0598-0000002"),
            objection: vec!["异议只暂停所涉及的那一行。".to_owned()],
            issuer: "永安市人力资源和社会保障局".to_owned(),
            issued_on: on(11),
        }
    }

    /// Paragraphs and the rows of the table, as Word would read them.
    pub(super) fn read_back(file: &[u8]) -> (Vec<String>, Vec<Vec<String>>) {
        let mut paragraphs = Vec::new();
        let mut rows = Vec::new();
        for child in read_docx(file).unwrap().document.children {
            match child {
                DocumentChild::Paragraph(p) => paragraphs.push(p.raw_text()),
                DocumentChild::Table(table) => {
                    for TableChild::TableRow(row) in table.rows {
                        let cells = row.cells.into_iter().map(|TableRowChild::TableCell(cell)| {
                            cell.children
                                .into_iter()
                                .map(|c| match c {
                                    docx_rs::TableCellContent::Paragraph(p) => p.raw_text(),
                                    _ => String::new(),
                                })
                                .collect::<String>()
                        });
                        rows.push(cells.collect());
                    }
                }
                _ => {}
            }
        }
        (paragraphs, rows)
    }

    #[test]
    fn a_word_file_says_what_the_notice_says() {
        let (paragraphs, rows) = read_back(&notice(&sample(3)).unwrap());
        for must in [
            "关于2023年第4批",
            "项目制培训补助的公示",
            "拟对下列学员给予补助 <&> 现予公示。",
            "公示时间：2023年5月11日至2023年5月17日，共5个工作日。",
            "异议只暂停所涉及的那一行。",
            "注：补助发给学校，不发给个人",
            "受理电话：市人社局就业促进股，0598-0000001。",
            "监督电话：派驻纪检监察组，0598-0000002。",
            "永安市人力资源和社会保障局",
            "2023年5月11日",
        ] {
            assert!(
                paragraphs.iter().any(|p| p == must),
                "{must}: {paragraphs:?}"
            );
        }
        assert_eq!(rows.len(), 5);
        assert_eq!(rows[0][1], "姓名");
        assert_eq!(rows[1][1], "李䶮");
        assert_eq!(rows[1][6], "650.00");
        assert_eq!(rows[4], ["合计　3人（大写：壹仟玖佰伍拾元整）", "1,950.00"]);
    }

    #[test]
    fn a_list_without_money_has_a_total_of_heads_only() {
        let mut plain = sample(2);
        plain.total = None;
        plain.table.columns.pop();
        for row in &mut plain.table.rows {
            row.pop();
        }
        let (_, rows) = read_back(&notice(&plain).unwrap());
        assert_eq!(rows[3], ["合计　2人"]);
    }

    #[test]
    fn the_head_row_and_no_other_is_repeated_on_every_page() {
        let document = with_repeated_head(
            docx_rs::Docx::new()
                .add_table(table(&sample(40)))
                .build()
                .document,
        );
        let xml = String::from_utf8(document).unwrap();
        assert_eq!(xml.matches("<w:tblHeader />").count(), 1);
        assert!(xml.find("<w:tblHeader />") < xml.find("序号"));
    }

    #[test]
    fn columns_fill_the_text_width() {
        let kinds: Vec<_> = Table::of_persons().columns.iter().map(|c| c.kind).collect();
        let sum: usize = widths(&kinds).iter().sum();
        assert!(
            (TEXT_WIDTH - kinds.len()..=TEXT_WIDTH).contains(&sum),
            "{sum}"
        );
    }
}
