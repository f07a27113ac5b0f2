//! What holds for any cells whatever.

use proptest::prelude::*;

use super::*;

fn any_cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        Just(Cell::Blank),
        "\\PC{0,12}".prop_map(Cell::text_of),
        "[ \u{3000}\u{200B}'`=\"0-9０-９xXｘ.eE+\\-]{0,24}".prop_map(Cell::text_of),
        any::<f64>().prop_map(Cell::Number),
        (1.0e14..2.0e18).prop_map(|number: f64| Cell::Number(number.trunc())),
        (0i64..4_000_000_000).prop_map(|seconds| Cell::Date(
            NaiveDate::default().and_time(chrono::NaiveTime::MIN)
                + chrono::Duration::seconds(seconds)
        )),
        any::<bool>().prop_map(Cell::Bool),
        Just(Cell::Error("#N/A".into())),
    ]
}

/// Cells near to good ones: an invented person with one of the usual disfigurements.
fn dirty_row() -> impl Strategy<Value = Vec<Cell>> {
    let digits = (0u32..25_000, 0u32..1_000).prop_map(|(days, serial)| {
        let birth =
            NaiveDate::from_ymd_opt(1950, 1, 1).unwrap() + chrono::Days::new(u64::from(days));
        numbered(&format!("350481{}{serial:03}", birth.format("%Y%m%d")))
    });
    let wrap = prop::sample::select(vec![
        "{}",
        "'{}",
        " {}\u{3000}",
        "=\"{}\"",
        "\u{200B}{}",
        "` {}\t",
    ]);
    let wide = any::<bool>();
    let name = prop::sample::select(vec![
        "黄雪",
        "黄\u{3000}雪",
        " 黄 雪",
        "阿依古丽．买买提",
        "王 小 明",
        "王3",
        "？",
        "阿依古丽 买买提",
    ]);
    let phone = prop::sample::select(vec![
        "15400000000",
        "154 0000 0000",
        "+86 154-0000-0000",
        "无",
        "",
        "１５４０００００００0",
    ]);
    let people = prop::sample::select(vec!["汉", "汉族", "汉 族", " 畲", "", "外国"]);
    (digits, wrap, wide, name, phone, people).prop_map(|(id, wrap, wide, name, phone, people)| {
        let id = if wide {
            id.chars()
                .map(|c| char::from_u32(u32::from(c) + 0xFEE0).unwrap())
                .collect()
        } else {
            id
        };
        vec![
            text(&wrap.replace("{}", &id)),
            text(name),
            text(phone),
            text(people),
        ]
    })
}

const HEADER: [&str; 8] = [
    "身份证号",
    "姓名",
    "手机",
    "民族",
    "出生日期",
    "性别",
    "银行账号",
    "银行户名",
];

fn sheet_of(rows: Vec<Vec<Cell>>) -> Workbook {
    let mut all = vec![HEADER.iter().map(|word| text(word)).collect()];
    all.extend(rows);
    book(all)
}

proptest! {
    #[test]
    fn any_cells_give_every_row_exactly_one_verdict(rows in prop::collection::vec(prop::collection::vec(any_cell(), 0..9), 0..8)) {
        let book = sheet_of(rows);
        let outcome = check(&book, &terms()).unwrap();
        let numbers: Vec<_> = outcome.rows.iter().map(|row| row.number.unwrap()).collect();
        prop_assert_eq!(numbers, (1..=book.sheets[0].last_row).collect::<Vec<_>>());
        let counts = outcome.counts();
        prop_assert_eq!(counts.rows(), outcome.rows.len());
        prop_assert_eq!(counts.kept(), outcome.kept().count());
        prop_assert_eq!(counts.rejected, outcome.rejected().count());
        for row in &outcome.rows {
            prop_assert_eq!(row.status() == Status::Repaired, row.person().is_some() && !row.changes.is_empty());
        }
        let csv = outcome.csv().unwrap();
        prop_assert!(csv.starts_with(b"sheet,row,status,name,id_number,repairs,reason\n"));
    }

    #[test]
    fn any_cells_without_a_header_do_no_harm(rows in prop::collection::vec(prop::collection::vec(any_cell(), 0..6), 0..8)) {
        if let Ok(outcome) = check(&book(rows), &terms()) {
            prop_assert_eq!(outcome.counts().rows(), outcome.rows.len());
        }
    }

    #[test]
    fn what_was_cleaned_once_is_accepted_unchanged_the_second_time(rows in prop::collection::vec(dirty_row(), 1..6)) {
        let outcome = check(&sheet_of(rows), &terms()).unwrap();
        let again: Vec<Vec<Cell>> = outcome
            .kept()
            .map(|(_, person)| {
                let phone = person.phone.as_ref().map_or("", |phone| phone.reveal());
                vec![text(person.id_number.reveal()), text(&person.name), text(phone), text(person.ethnicity.as_deref().unwrap_or(""))]
            })
            .collect();
        let kept = again.len();
        let second = check(&sheet_of(again), &terms()).unwrap();
        prop_assert_eq!(second.counts(), Counts { accepted: kept, skipped: 1, ..Counts::default() });
    }

    #[test]
    fn cleaning_a_cell_twice_changes_nothing_more(cell in any_cell()) {
        for clean in [repairs::id_text, repairs::phone, repairs::ethnicity, name::clean] {
            let once = clean(&cell).text;
            let twice = clean(&Cell::text_of(once.as_str()));
            prop_assert_eq!(&twice.text, &once);
            prop_assert!(twice.repairs.is_empty(), "{:?}", twice.repairs);
        }
    }
}
