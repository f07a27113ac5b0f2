use std::path::Path;

use sheets::{Cell, Format, Limits, Merge, TextEncoding, Workbook};

use crate::make::{Folder, ods, roster, xlsx_of};
use crate::read;

fn texts(book: &Workbook, sheet: usize) -> Vec<Vec<String>> {
    book.sheets[sheet]
        .rows
        .iter()
        .map(|row| {
            row.cells
                .iter()
                .map(|cell| cell.text().into_owned())
                .collect()
        })
        .collect()
}

#[test]
fn a_child_process_reads_exactly_what_is_read_here() {
    let folder = Folder::new();
    let files = [
        folder.put("a.xlsx", roster(300)),
        folder.put("b.csv", "姓名,电话\n\n\"张\t三\\\",1\n"),
        folder.put(
            "c.ods",
            ods(&[&["姓名", "身份证号"], &["黄雪", "350481200504229076"]]),
        ),
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/roster.xls"),
    ];
    for file in files {
        let here = sheets::read(&file, &Limits::default()).unwrap();
        assert_eq!(read(&file).unwrap(), here, "{}", file.display());
    }
}

#[test]
fn an_old_excel_file_keeps_types_merged_areas_and_hidden_sheets() {
    let book = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/roster.xls")).unwrap();
    assert_eq!(book.format, Format::Xls);
    let sheets: Vec<_> = book
        .sheets
        .iter()
        .map(|sheet| (sheet.name.as_str(), sheet.hidden, sheet.is_empty()))
        .collect();
    assert_eq!(
        sheets,
        [
            ("花名册", false, false),
            ("说明", true, false),
            ("空", false, true)
        ]
    );
    assert_eq!(
        texts(&book, 0)[2],
        [
            "1",
            "黄雪",
            "350481200504229076",
            "2005-04-22",
            "15404037616"
        ]
    );
    let roster = &book.sheets[0];
    assert_eq!(
        roster.merges,
        [Merge {
            top: 1,
            bottom: 1,
            left: 0,
            right: 4
        }]
    );
    assert!(matches!(roster.rows[2].cells[3], Cell::Date(_)));
    assert_eq!(roster.rows[3].cells[2].whole_digits(), Some(18));
}

#[test]
fn an_opendocument_sheet_is_read() {
    let folder = Folder::new();
    let book = read(&folder.put(
        "x.ods",
        ods(&[&["姓名", "身份证号"], &["黄雪", "350481200504229076"]]),
    ))
    .unwrap();
    assert_eq!(
        (book.format, book.sheets[0].name.as_str()),
        (Format::Ods, "名单")
    );
    assert_eq!(texts(&book, 0)[1], ["黄雪", "350481200504229076"]);
}

#[test]
fn a_wrong_name_does_no_harm() {
    let folder = Folder::new();
    let book = read(&folder.put("names.csv", roster(2))).unwrap();
    assert_eq!((book.format, book.sheets[0].rows.len()), (Format::Xlsx, 4));
    let book =
        read(&folder.put("names.xlsx", "姓名,身份证号\r\n黄雪,350481200504229076\r\n")).unwrap();
    assert_eq!(
        (book.format, book.encoding, book.separator),
        (Format::Csv, Some(TextEncoding::Utf8), Some(','))
    );
    assert_eq!(texts(&book, 0)[1], ["黄雪", "350481200504229076"]);
}

#[test]
fn an_identity_number_stored_as_a_number_shows_that_it_is_one() {
    let folder = Folder::new();
    let data = r#"<row r="3"><c r="B3"><v>3.50481199312089E+17</v></c><c r="C3"><v>350481820326952</v></c><c r="D3" t="inlineStr"><is><t>3.50481E+17</t></is></c></row>"#;
    let book = read(&folder.put("a.xlsx", xlsx_of("", data))).unwrap();
    let row = &book.sheets[0].rows[0];
    assert_eq!((row.number, book.sheets[0].last_row), (3, 3));
    assert_eq!(row.cells[1].whole_digits(), Some(18));
    assert_eq!(row.cells[1].text(), "350481199312089000");
    assert_eq!(
        (row.cells[2].whole_digits(), row.cells[2].text().as_ref()),
        (Some(15), "350481820326952")
    );
    assert_eq!(row.cells[3], Cell::text_of("3.50481E+17"));
}

#[test]
fn columns_that_are_only_formatted_count_for_nothing() {
    let folder = Folder::new();
    let blank: String = (2..400).map(|_| "<c s=\"0\"/>").collect();
    let data =
        format!(r#"<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c>{blank}</row>"#);
    let book = read(&folder.put("a.xlsx", xlsx_of("", &data))).unwrap();
    assert_eq!(texts(&book, 0), [["姓名"]]);
}
