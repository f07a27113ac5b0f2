//! A public notice as a Word file: the same words as the PDF, for the website's editors, who put
//! notices through their own reviews in Word or WPS.
//!
//! It has no QR code and is not the record; the PDF is.

use std::io::Cursor;

use chrono::NaiveDate;
use docx_rs::{
    AlignmentType, Docx, Footer, Header, LineSpacing, LineSpacingType, NumPages, PageMargin,
    PageNum, Paragraph, Run, RunFonts, SpecialIndentType, TableCell, TableLayoutType, TableRow,
    VAlignType, WidthType,
};

use crate::figures::in_words;
use crate::papers::PublicNotice;
use crate::{Cell, ColumnKind, Contact};

/// Twips of the text width of GB/T 9704, 156 mm.
const TEXT_WIDTH: usize = 8_845;
/// 三号 on 28.95 points, in half-points and twips.
const BODY_SIZE: usize = 32;
const BODY_PITCH: i32 = 579;
/// Two characters of 三号, in twips.
const TWO_CHARACTERS: i32 = 640;
/// 五号, the table's type, in half-points.
const TABLE_SIZE: usize = 21;

/// The notice as a .docx file.
///
/// # Errors
/// What the writer says; it writes to memory, so nothing is expected.
pub(crate) fn notice(notice: &PublicNotice) -> Result<Vec<u8>, String> {
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
        .created_at(&day(notice.imprint.today))
        .updated_at(&day(notice.imprint.today))
        .default_fonts(face("仿宋_GB2312"))
        .default_size(BODY_SIZE)
        .footer(page_numbers());
    if let Some(watermark) = &notice.imprint.watermark {
        doc = doc.header(
            Header::new()
                .add_paragraph(line(watermark, "黑体", TABLE_SIZE).align(AlignmentType::Right)),
        );
    }
    for part in notice.title.split('\n') {
        doc = doc.add_paragraph(
            Paragraph::new()
                .add_run(run(part, "方正小标宋简体", 44).bold())
                .align(AlignmentType::Center)
                .line_spacing(exactly(616)),
        );
    }
    doc = doc.add_paragraph(body(""));
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
    // three free lines above the signature hold the upper half of the seal
    for _ in 0..3 {
        doc = doc.add_paragraph(body("").keep_next(true));
    }
    doc = doc
        .add_paragraph(signature(&notice.issuer, 2).keep_next(true))
        .add_paragraph(signature(&in_words(notice.issued_on), 4));
    if let Some(check) = &notice.imprint.check {
        let mut marks = vec![format!("校验码：{}", check.code)];
        marks.extend(check.checkpoint.iter().map(|c| format!("当日存证：{c}")));
        marks.extend(check.link.iter().map(|l| format!("核对：{l}")));
        for mark in marks {
            doc = doc.add_paragraph(line(&mark, "宋体", 18));
        }
    }

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
        ColumnKind::Number => Some(620),
        ColumnKind::Name => Some(1_050),
        ColumnKind::Code => Some(2_150),
        ColumnKind::Count => Some(800),
        ColumnKind::Amount => Some(1_250),
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
