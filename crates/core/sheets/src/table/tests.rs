use super::*;

/// Recognises what the tests call an identity number: a text of 18 digits.
fn recognise(cell: &Cell) -> Option<&'static str> {
    let text = cell.text();
    if text.len() == 18 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        Some("id_number")
    } else if (2..=4).contains(&text.chars().count())
        && text.chars().all(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c))
    {
        Some("name")
    } else {
        None
    }
}

fn vocabulary() -> Vocabulary {
    Vocabulary::new([
        ("name", "姓名"),
        ("id_number", "身份证号"),
        ("phone", "手机"),
        ("seq", "序号"),
        ("remark", "备注"),
        ("person_category", "人员类别"),
    ])
}

/// A sheet from text: cells parted by `|`.
fn sheet(lines: &[&str]) -> Sheet {
    let rows = lines
        .iter()
        .zip(1..)
        .map(|(line, number)| Row {
            number,
            cells: line.split('|').map(Cell::text_of).collect(),
        })
        .filter(|row| !row.is_blank())
        .collect();
    Sheet {
        rows,
        last_row: lines.len() as u32,
        ..Sheet::default()
    }
}

fn find(sheet: &Sheet) -> Option<Table> {
    Table::find(
        sheet,
        &Search {
            vocabulary: &vocabulary(),
            keys: &["id_number", "name"],
            counter: "seq",
            recognise: &recognise,
        },
    )
}

fn kinds(sheet: &Sheet) -> Vec<Kind> {
    find(sheet)
        .unwrap()
        .lines
        .iter()
        .map(|line| line.kind)
        .collect()
}

use Kind::{Blank, Entry, Footer, Header, Title};

const ID: &str = "350481199010029511";

#[test]
fn titles_header_entries_gaps_and_closing_rows_are_told_apart() {
    let entry = format!("1|张三|{ID}|154");
    let rows = [
        "永安市培训班花名册",
        "",
        "序号|姓名|身份证号|手机",
        &entry,
        "2||||",
        "",
        "3|李四||",
        "序号|姓名|身份证号|手机",
        &entry,
        "合计：2人",
        "填表人：王五|||审核人：",
    ];
    assert_eq!(
        kinds(&sheet(&rows)),
        [
            Title, Blank, Header, Entry, Blank, Blank, Entry, Header, Entry, Footer, Footer
        ]
    );
}

#[test]
fn a_header_of_two_rows_is_found_with_and_without_merged_areas() {
    let entry = format!("1|张三|{ID}|154|");
    let mut with_groups = sheet(&[
        "标题",
        "序号|基本信息||联系|备注",
        "|姓名|身份证号|手机|",
        &entry,
    ]);
    assert_eq!(kinds(&with_groups), [Title, Header, Header, Entry]);
    with_groups.merges = vec![Merge {
        top: 2,
        bottom: 3,
        left: 0,
        right: 0,
    }];
    assert_eq!(kinds(&with_groups), [Title, Header, Header, Entry]);
    let below = sheet(&["序号|姓名|身份证号|联系方式", "|||手机", &entry]);
    let table = find(&below).unwrap();
    assert_eq!(
        table.lines.iter().map(|line| line.kind).collect::<Vec<_>>(),
        [Header, Header, Entry]
    );
    assert_eq!(table.column("phone"), Some(3));
}

#[test]
fn a_title_of_two_cells_is_no_header() {
    let entry = format!("张三|{ID}");
    assert_eq!(
        kinds(&sheet(&[
            "机构：模拟学校|日期：2026",
            "姓名|身份证号",
            &entry
        ])),
        [Title, Header, Entry]
    );
}

#[test]
fn swapped_and_second_columns_are_reported() {
    let table = find(&sheet(&[
        "手机|身份证号|姓名|手机|其他",
        &format!("154|{ID}|张三|155|x"),
    ]))
    .unwrap();
    let taken: Vec<_> = table
        .columns
        .iter()
        .map(|column| (column.letters(), column.field, column.second))
        .collect();
    assert_eq!(
        taken,
        [
            ("A".into(), Some("phone"), false),
            ("B".into(), Some("id_number"), false),
            ("C".into(), Some("name"), false),
            ("D".into(), None, true),
            ("E".into(), None, false)
        ]
    );
}

#[test]
fn a_column_without_a_known_header_is_found_by_its_content() {
    let table = find(&sheet(&["姓名|证件", &format!("张三|{ID}")])).unwrap();
    assert_eq!(table.columns[1].how, Some(How::Content));
    let bare = sheet(&[&format!("汉族|张三|{ID}"), "汉族|李四|350481199010029512"]);
    let table = find(&bare).unwrap();
    assert_eq!(
        (table.column("name"), table.column("id_number")),
        (Some(1), Some(2))
    );
    assert_eq!(kinds(&bare), [Entry, Entry]);
}

#[test]
fn a_sheet_of_prose_has_no_table() {
    let prose = sheet(&[
        "填表说明",
        "一、姓名应与身份证一致。",
        "",
        "二、以上由学校填写。",
    ]);
    assert!(find(&prose).is_none());
    assert_eq!(
        Table::none(&prose)
            .iter()
            .map(|line| line.kind)
            .collect::<Vec<_>>(),
        [Title, Title, Blank, Title]
    );
    assert!(find(&Sheet::default()).is_none());
}

#[test]
fn an_entry_that_lacks_its_number_is_not_taken_for_a_closing_row() {
    let entry = format!("张三|{ID}|154");
    assert_eq!(
        kinds(&sheet(&[
            "姓名|身份证号|手机",
            "单小明||154",
            "注明|",
            &entry,
            "日期",
            "||15400000000"
        ])),
        [Header, Entry, Entry, Entry, Footer, Entry]
    );
}

#[test]
fn an_area_merged_downwards_gives_its_value_to_every_line() {
    let mut merged = sheet(&[
        "姓名|身份证号|人员类别",
        &format!("张三|{ID}|脱贫人口"),
        "李四|350481199010029512|",
        "王五|350481199010029513|",
    ]);
    merged.merges = vec![Merge {
        top: 2,
        bottom: 3,
        left: 2,
        right: 2,
    }];
    let table = find(&merged).unwrap();
    let values: Vec<_> = merged.rows[1..]
        .iter()
        .map(|row| table.filled(&merged, row, 2).text())
        .collect();
    assert_eq!(values, ["脱贫人口", "脱贫人口", ""]);
}

use crate::workbook::Merge;

#[test]
fn letters_go_beyond_z() {
    assert_eq!(
        [0, 25, 26, 701, 702].map(letters),
        ["A", "Z", "AA", "ZZ", "AAA"]
    );
}
