use std::fs::File;
use std::path::Path;
use std::time::{Duration, Instant};

use sheets::{Format, Limits, Looks, SheetRefusal};

use crate::make::{Folder, packed, roster, xlsx_around, xlsx_of};
use crate::{read, read_within};

fn refusal(name: &str, bytes: impl AsRef<[u8]>) -> SheetRefusal {
    let folder = Folder::new();
    read(&folder.put(name, bytes)).unwrap_err()
}

const BROKEN: SheetRefusal = SheetRefusal::Broken {
    format: Format::Xlsx,
};

#[test]
fn a_file_cut_off_anywhere_is_called_broken() {
    let whole = roster(200);
    for length in [
        whole.len() - 1,
        whole.len() * 9 / 10,
        whole.len() / 2,
        200,
        60,
    ] {
        assert_eq!(
            refusal("a.xlsx", &whole[..length]),
            BROKEN,
            "{length} of {}",
            whole.len()
        );
    }
}

#[test]
fn a_file_with_a_wrong_byte_inside_is_called_broken_or_read_whole() {
    let whole = roster(200);
    let folder = Folder::new();
    for at in (60..whole.len()).step_by(whole.len() / 40) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xFF;
        match read(&folder.put("a.xlsx", bytes)) {
            // a part of the file no reader looks at was hit
            Ok(book) => assert_eq!(book.sheets[0].rows.len(), 202, "byte {at}"),
            Err(refusal) => assert!(
                matches!(
                    refusal,
                    SheetRefusal::Broken { .. }
                        | SheetRefusal::NotASpreadsheet { .. }
                        | SheetRefusal::Empty
                ),
                "byte {at}: {refusal}"
            ),
        }
    }
}

#[test]
fn empty_files_and_sheets_without_rows_are_called_empty() {
    assert_eq!(refusal("a.xlsx", ""), SheetRefusal::Empty);
    assert_eq!(refusal("a.csv", "\u{FEFF}"), SheetRefusal::Empty);
    assert_eq!(
        refusal("a.csv", "\r\n , \u{3000},\r\n"),
        SheetRefusal::Empty
    );
    assert_eq!(refusal("a.xlsx", xlsx_of("", "")), SheetRefusal::Empty);
    assert_eq!(
        refusal("a.xlsx", xlsx_of("", r#"<row r="1"><c r="A1"/></row>"#)),
        SheetRefusal::Empty
    );
}

#[test]
fn a_file_with_a_password_is_told_so() {
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/password.xlsx");
    assert_eq!(read(&real).unwrap_err(), SheetRefusal::Password);
    // only the beginning of one
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let head = [
        &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        [0; 1016].as_slice(),
        &name,
    ]
    .concat();
    assert_eq!(refusal("a.xlsx", head), SheetRefusal::Password);
}

#[test]
fn files_of_other_kinds_are_named() {
    for (name, bytes, looks) in [
        ("a.xlsx", b"%PDF-1.7\n".to_vec(), Looks::Pdf),
        (
            "a.xls",
            b"<html><table><tr><td>1</td></tr></table>".to_vec(),
            Looks::WebPage,
        ),
        (
            "a.xlsx",
            packed(&[("word/document.xml", b"<w/>")]),
            Looks::Document,
        ),
        ("a.xlsx", packed(&[("photo.jpg", b"jpg")]), Looks::Archive),
        (
            "a.xlsb",
            packed(&[("xl/workbook.bin", b"")]),
            Looks::BinaryWorkbook,
        ),
        ("a.csv", vec![0, 1, 2, 3], Looks::Unknown),
    ] {
        assert_eq!(
            refusal(name, bytes),
            SheetRefusal::NotASpreadsheet { looks },
            "{name}"
        );
    }
}

/// Packs a thousand to one.
const BOMB: usize = 24 << 20;

#[test]
fn a_zip_bomb_is_refused_before_it_goes_off() {
    let folder = Folder::new();
    let bomb = xlsx_around(&vec![b' '; BOMB]);
    assert!(bomb.len() < 1 << 20, "packed small: {}", bomb.len());
    let bomb = folder.put("a.xlsx", bomb);
    let began = Instant::now();
    assert!(matches!(
        read(&bomb).unwrap_err(),
        SheetRefusal::TooMuchUnpacked { .. }
    ));
    assert!(
        began.elapsed() < Duration::from_secs(2),
        "{:?}",
        began.elapsed()
    );
    // an honest file may be too much as well
    let honest = folder.put("b.xlsx", roster(2000));
    let limits = Limits {
        unpacked_bytes: 50_000,
        ..Limits::default()
    };
    assert_eq!(
        read_within(&honest, &limits).unwrap_err(),
        SheetRefusal::TooMuchUnpacked { limit: 50_000 }
    );
}

#[test]
fn a_zip_bomb_that_lies_about_its_size_is_refused_too() {
    let mut bomb = xlsx_around(&vec![b' '; BOMB]);
    let truth = (BOMB as u32).to_le_bytes();
    let places: Vec<usize> = (0..bomb.len() - 4)
        .filter(|at| bomb[*at..at + 4] == truth)
        .collect();
    assert_eq!(
        places.len(),
        2,
        "before the part and in the table of contents"
    );
    for at in places {
        bomb[at..at + 4].copy_from_slice(&4000u32.to_le_bytes());
    }
    let refused = refusal("a.xlsx", &bomb);
    assert!(
        matches!(refused, SheetRefusal::TooMuchUnpacked { .. } | BROKEN),
        "{refused}"
    );
}

#[test]
fn entities_that_multiply_are_not_unfolded() {
    let lol: String = (1..12)
        .map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10)))
        .collect();
    let before = format!("<!DOCTYPE x [<!ENTITY l0 \"lol\">{lol}]>");
    let data = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>&l11;</t></is></c></row>"#;
    let began = Instant::now();
    let folder = Folder::new();
    match read(&folder.put("a.xlsx", xlsx_of(&before, data))) {
        Ok(book) => assert!(book.sheets[0].rows[0].cells[0].text().len() < 100),
        Err(refusal) => assert_eq!(refusal, BROKEN),
    }
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_gigabyte_is_refused_by_its_size_alone() {
    let folder = Folder::new();
    let path = folder.path("a.csv");
    File::create(&path).unwrap().set_len(1 << 30).unwrap();
    let began = Instant::now();
    assert_eq!(
        read(&path).unwrap_err(),
        SheetRefusal::TooManyBytes {
            limit: 20 << 20,
            found: 1 << 30
        }
    );
    assert_eq!(
        sheets::read(&path, &Limits::default()).unwrap_err(),
        SheetRefusal::TooManyBytes {
            limit: 20 << 20,
            found: 1 << 30
        }
    );
    assert!(began.elapsed() < Duration::from_secs(1));
}

#[test]
fn three_hundred_columns_are_too_many() {
    let wide: String = (0..300).map(|column| format!("c{column},")).collect();
    assert_eq!(
        refusal("a.csv", &wide),
        SheetRefusal::TooManyColumns {
            sheet: String::new(),
            row: 1,
            limit: 200
        }
    );
}

#[test]
fn a_cell_in_the_farthest_corner_costs_nothing() {
    let corner = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    assert!(matches!(
        refusal("a.xlsx", xlsx_of("", corner)),
        SheetRefusal::TooManyColumns { row: 1_048_576, .. }
    ));
    let below = r#"<row r="1048576"><c r="A1048576"><v>1</v></c></row>"#;
    assert_eq!(
        refusal("a.xlsx", xlsx_of("", below)),
        SheetRefusal::TooManyRows {
            sheet: "a".into(),
            limit: 20_000,
            row: 1_048_576
        }
    );
}

#[test]
fn rows_that_jump_back_are_called_broken() {
    let data = r#"<row r="5"><c r="A5"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>"#;
    assert_eq!(refusal("a.xlsx", xlsx_of("", data)), BROKEN);
}

#[test]
fn each_limit_is_kept() {
    let folder = Folder::new();
    let file = folder.put("a.csv", "a,b,c\n".repeat(100));
    let all = Limits::default();
    let within = |limits: Limits| read_within(&file, &limits).unwrap_err();
    assert_eq!(
        within(Limits { rows: 99, ..all }),
        SheetRefusal::TooManyRows {
            sheet: String::new(),
            limit: 99,
            row: 100
        }
    );
    assert_eq!(
        within(Limits { columns: 2, ..all }),
        SheetRefusal::TooManyColumns {
            sheet: String::new(),
            row: 1,
            limit: 2
        }
    );
    assert_eq!(
        within(Limits { cells: 299, ..all }),
        SheetRefusal::TooManyCells { limit: 299 }
    );
    assert_eq!(
        within(Limits {
            text_bytes: 299,
            ..all
        }),
        SheetRefusal::TooMuchText { limit: 299 }
    );
    assert_eq!(
        within(Limits { bytes: 10, ..all }),
        SheetRefusal::TooManyBytes {
            limit: 10,
            found: 600
        }
    );
    let exactly = Limits {
        rows: 100,
        columns: 3,
        cells: 300,
        text_bytes: 300,
        bytes: 600,
        ..all
    };
    assert_eq!(
        read_within(&file, &exactly).unwrap().sheets[0].last_row,
        100
    );
    let two = folder.put("b.xlsx", roster(1));
    assert_eq!(
        read_within(&two, &Limits { sheets: 0, ..all }).unwrap_err(),
        SheetRefusal::TooManySheets { limit: 0, found: 1 }
    );
}
