mod properties;
mod rows;

use chrono::NaiveDate;
use kernel::Explain;
use sheets::{Cell, Format, Limits, Row, Sheet, Workbook, read_bytes};

use super::*;

fn terms() -> Terms {
    Terms {
        on: NaiveDate::from_ymd_opt(2026, 3, 2).unwrap(),
        youngest: 16,
        oldest: 60,
    }
}

macro_rules! roster {
    ($name:literal) => {
        include_bytes!(concat!("../../../tests/data/roster/", $name)).as_slice()
    };
}

fn checked(bytes: &[u8]) -> Outcome {
    check(&read_bytes(bytes, &Limits::default()).unwrap(), &terms()).unwrap()
}

#[test]
fn the_four_rosters_come_out_byte_for_byte_as_expected() {
    for (name, file, expected) in [
        (
            "a1",
            roster!("a1-standard.xlsx"),
            roster!("a1-standard.expected.csv"),
        ),
        (
            "a2",
            roster!("a2-merged-title.xlsx"),
            roster!("a2-merged-title.expected.csv"),
        ),
        (
            "a3",
            roster!("a3-gb18030.csv"),
            roster!("a3-gb18030.expected.csv"),
        ),
        (
            "a4",
            roster!("a4-five-thousand.xlsx"),
            roster!("a4-five-thousand.expected.csv"),
        ),
    ] {
        let csv = checked(file).csv().unwrap();
        let (csv, expected) = (
            String::from_utf8(csv).unwrap(),
            String::from_utf8(expected.to_vec()).unwrap(),
        );
        for (line, (ours, theirs)) in csv.lines().zip(expected.lines()).enumerate() {
            assert_eq!(ours, theirs, "{name}, line {}", line + 1);
        }
        assert_eq!(csv, expected, "{name}");
    }
}

#[test]
fn the_columns_taken_are_reported() {
    let outcome = checked(roster!("a2-merged-title.xlsx"));
    let taken: Vec<_> = outcome.sheets[0]
        .columns
        .iter()
        .map(|column| (column.letters(), column.header.as_str(), column.field))
        .collect();
    let expected = [
        ("A", "序号", Some("seq")),
        ("B", "姓  名", Some("name")),
        ("C", "性别", Some("sex")),
        ("D", "出生日期", Some("birth_date")),
        ("E", "身份证号", Some("id_number")),
        ("F", "民族", Some("ethnicity")),
        ("G", "手机号码", Some("phone")),
        ("H", "人员类别", Some("person_category")),
        ("I", "家庭住址", Some("home_address")),
        ("J", "社保卡银行账号", Some("account_no")),
        ("K", "备注", Some("remark")),
    ];
    assert_eq!(
        taken,
        expected.map(|(letters, header, field)| (letters.to_owned(), header, field))
    );
}

#[test]
fn a_kept_person_has_every_clean_value() {
    let outcome = checked(roster!("a1-standard.xlsx"));
    let (_, person) = outcome.kept().next().unwrap();
    assert_eq!(person.id_number.reveal(), "350481200504229076");
    assert_eq!(person.name, "黄雪");
    assert_eq!(person.ethnicity.as_deref(), Some("回族"));
    assert_eq!(person.phone.as_ref().unwrap().reveal(), "15404037616");
    assert_eq!(
        person.account.as_ref().unwrap().reveal(),
        "6200005101480910729"
    );
    assert_eq!(person.account_holder.as_deref(), Some("黄雪"));
    assert_eq!(person.bank_name.as_deref(), Some("永安模拟银行"));
    assert_eq!(person.person_category.as_deref(), Some("脱贫人口"));
    assert_eq!(person.hukou_kind.as_deref(), Some("农业"));
    assert_eq!(person.hukou_region.as_deref(), Some("350481100"));
    assert_eq!(
        person.home_address.as_deref(),
        Some("福建省永安市西洋镇模拟路113号")
    );
    assert_eq!(
        person.employment_card_no.as_deref(),
        Some("3504810019544341")
    );
    assert_eq!(
        person.birth_date(),
        NaiveDate::from_ymd_opt(2005, 4, 22).unwrap()
    );
    assert_eq!(person.sex(), kernel::Sex::Male);
    // the account of the CSV file stands behind a tab
    let outcome = checked(roster!("a3-gb18030.csv"));
    let (row, person) = outcome.kept().next().unwrap();
    assert_eq!(
        person.account.as_ref().unwrap().reveal(),
        "6200006668441913165"
    );
    assert!(row.notices.is_empty());
}

#[test]
fn nothing_personal_is_printed() {
    let outcome = checked(roster!("a1-standard.xlsx"));
    let printed = format!("{:?}", outcome.rows);
    for (_, person) in outcome.kept() {
        assert!(!printed.contains(person.id_number.reveal()) && !printed.contains(&person.name));
    }
}

/// A roster of one sheet from rows of cells; the header is the first row.
fn book(rows: Vec<Vec<Cell>>) -> Workbook {
    let rows: Vec<Row> = rows
        .into_iter()
        .zip(1..)
        .map(|(cells, number)| Row { number, cells })
        .filter(|row| !row.is_blank())
        .collect();
    let last_row = rows.last().map_or(0, |row| row.number);
    Workbook {
        format: Format::Xlsx,
        encoding: None,
        separator: None,
        sheets: vec![Sheet {
            name: "名单".into(),
            rows,
            last_row,
            ..Sheet::default()
        }],
    }
}

fn text(text: &str) -> Cell {
    Cell::text_of(text)
}

fn one_row(header: &[&str], row: &[Cell]) -> RosterRow {
    let header = header.iter().map(|word| text(word)).collect();
    let mut outcome = check(&book(vec![header, row.to_vec()]), &terms()).unwrap();
    outcome.rows.pop().unwrap()
}

/// An invented number: 17 digits and their check character.
fn numbered(digits: &str) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = digits
        .bytes()
        .zip(weights)
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    format!(
        "{digits}{}",
        ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'][sum as usize % 11]
    )
}

#[test]
fn rejected_rows_go_back_with_their_cells_and_come_in_again() {
    let outcome = checked(roster!("a2-merged-title.xlsx"));
    let words = BackWords {
        sheet: "未通过名单".into(),
        row: "原行号".into(),
        reason: "未通过原因".into(),
        column: "列".into(),
    };
    let back = outcome
        .rejected_xlsx(&words, |rejection| rejection.to_string())
        .unwrap();
    let book = read_bytes(&back, &Limits::default()).unwrap();
    let sheet = &book.sheets[0];
    assert_eq!(sheet.rows.len(), 1 + outcome.counts().rejected);
    assert_eq!(sheet.rows[1].cells[0].text(), "13");
    let again = check(&book, &terms()).unwrap();
    let reasons = |outcome: &Outcome| {
        outcome
            .rejected()
            .map(|(_, rejection)| rejection.code())
            .filter(|code| code != "duplicate_in_file")
            .collect::<Vec<_>>()
    };
    assert_eq!(reasons(&again), reasons(&outcome));
    // nothing rejected still makes a file that opens
    let none = check(
        &self::book(vec![vec![text("身份证号"), text("姓名")]]),
        &terms(),
    )
    .unwrap();
    assert!(
        read_bytes(
            &none
                .rejected_xlsx(&words, |rejection| rejection.to_string())
                .unwrap(),
            &Limits::default()
        )
        .is_ok()
    );
}

#[test]
fn a_file_without_a_table_is_refused_and_an_empty_table_is_not() {
    let prose = read_bytes(
        "会议通知\n请各单位准时参加。\n".as_bytes(),
        &Limits::default(),
    )
    .unwrap();
    assert_eq!(
        check(&prose, &terms()).unwrap_err(),
        RosterRefusal::NoTable { sheets: 1 }
    );
    let empty = checked("身份证号,姓名\n".as_bytes());
    assert_eq!((empty.counts().entries(), empty.counts().rows()), (0, 1));
}

#[test]
fn separators_encodings_and_a_missing_header_make_no_difference() {
    let utf8 = "序号;姓名;公民身份号码\n1;黄雪;350481200504229076\n";
    let tabbed: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(
            "姓名\t身份证\r\n黄雪\t350481200504229076\r\n"
                .encode_utf16()
                .flat_map(u16::to_le_bytes),
        )
        .collect();
    let bare = "汉族,黄雪,350481200504229076\n汉族,李红木,350481197806259006\n";
    for bytes in [utf8.as_bytes(), tabbed.as_slice(), bare.as_bytes()] {
        let outcome = checked(bytes);
        assert_eq!(
            outcome
                .kept()
                .next()
                .map(|(_, person)| person.name.as_str()),
            Some("黄雪")
        );
        assert_eq!(outcome.counts().rejected, 0);
    }
}
