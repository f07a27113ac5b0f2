use super::*;
use crate::limits::Limits;
use crate::{Cell, read_bytes};

fn plan() -> Plan {
    Plan::new(
        "资金/清册",
        [
            Column::text("姓名"),
            Column::text("身份证号码"),
            Column::amount("金额（元）").totalled(),
            Column::integer("人数").totalled(),
            Column::date("日期"),
        ],
    )
    .title("项目制培训补助清册")
    .title("单位：模拟学校")
    .total_row("合计")
    .note("制表人：　　审核人：")
}

fn rows() -> Vec<Vec<Value<'static>>> {
    let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    vec![
        vec![
            "黄𠅤".into(),
            "350481200504229076".into(),
            Value::Fen(65_000),
            Value::Integer(1),
            day.into(),
        ],
        vec![
            "=cmd|' /C calc'!A0".into(),
            "012345678901234567".into(),
            Value::Fen(-5),
            Value::Integer(2),
            Value::Blank,
        ],
    ]
}

#[test]
fn an_xlsx_file_is_read_back_as_it_was_meant() {
    let bytes = Xlsx::new()
        .sheet(&plan(), rows())
        .unwrap()
        .sheet(&Plan::new("", [Column::text("a")]), [["x".into()]])
        .unwrap()
        .finish()
        .unwrap();
    let book = read_bytes(&bytes, &Limits::default()).unwrap();
    assert_eq!(
        book.sheets
            .iter()
            .map(|sheet| sheet.name.as_str())
            .collect::<Vec<_>>(),
        ["资金 清册", "Sheet1"]
    );
    let sheet = &book.sheets[0];
    let texts: Vec<Vec<String>> = sheet
        .rows
        .iter()
        .map(|row| {
            row.cells
                .iter()
                .map(|cell| cell.text().into_owned())
                .collect()
        })
        .collect();
    assert_eq!(texts[0], ["项目制培训补助清册"]);
    assert_eq!(
        texts[2],
        ["姓名", "身份证号码", "金额（元）", "人数", "日期"]
    );
    assert_eq!(
        texts[3],
        ["黄𠅤", "350481200504229076", "650", "1", "2026-03-02"]
    );
    assert_eq!(
        texts[4],
        ["=cmd|' /C calc'!A0", "012345678901234567", "-0.05", "2"]
    );
    assert_eq!(texts[5], ["合计", "", "649.95", "3"]);
    assert_eq!(texts[6], ["制表人：　　审核人："]);
    assert!(
        matches!(sheet.rows[3].cells[1], Cell::Text(_)),
        "identity numbers are text"
    );
    assert!(
        matches!(sheet.rows[3].cells[4], Cell::Date(_)),
        "days are days"
    );
    assert!(
        matches!(sheet.rows[4].cells[0], Cell::Text(_)),
        "nothing runs"
    );
}

#[test]
fn csv_for_excel_guards_long_numbers_and_formulas() {
    let excel = String::from_utf8(csv(&plan(), rows(), CsvStyle::Excel).unwrap()).unwrap();
    assert_eq!(
        excel,
        "\u{FEFF}姓名,身份证号码,金额（元）,人数,日期\r\n黄𠅤,\t350481200504229076,650.00,1,2026-03-02\r\n'=cmd|' /C calc'!A0,\t012345678901234567,-0.05,2,\r\n合计,,649.95,3,\r\n"
    );
    let plain = String::from_utf8(csv(&plan(), rows(), CsvStyle::Plain).unwrap()).unwrap();
    assert!(plain.contains("\n=cmd|' /C calc'!A0,012345678901234567,-0.05,2,\n"));
    for begins in ["+86", "-1", "@SUM", "\tx", "\rx", "＝1"] {
        let one = Plan::new("x", [Column::text("a")]);
        let text =
            String::from_utf8(csv(&one, [[begins.into()]], CsvStyle::Excel).unwrap()).unwrap();
        assert!(text.contains(&format!("'{begins}")), "{text:?}");
    }
}

#[test]
fn gb18030_keeps_rare_characters() {
    let bytes = csv(&plan(), rows(), CsvStyle::ExcelGb18030).unwrap();
    assert!(String::from_utf8(bytes.clone()).is_err());
    let book = read_bytes(&bytes, &Limits::default()).unwrap();
    assert_eq!(book.encoding, Some(crate::TextEncoding::Gb18030));
    assert_eq!(book.sheets[0].rows[1].cells[0].text(), "黄𠅤");
}

#[test]
fn cells_with_separators_quotes_and_line_breaks_are_quoted() {
    let one = Plan::new("x", [Column::text("a"), Column::text("b")]);
    let bytes = csv(
        &one,
        [["甲,\"乙\"".into(), "一\n二".into()]],
        CsvStyle::Plain,
    )
    .unwrap();
    assert_eq!(bytes, "a,b\n\"甲,\"\"乙\"\"\",\"一\n二\"\n".as_bytes());
}

#[test]
fn a_row_of_another_width_or_a_total_too_large_is_refused() {
    assert!(matches!(
        csv(&plan(), [["a".into()]], CsvStyle::Plain),
        Err(WriteError::Width {
            cells: 1,
            columns: 5
        })
    ));
    let sums = Plan::new("x", [Column::amount("金额").totalled()]).total_row("合计");
    assert!(matches!(
        csv(
            &sums,
            [[Value::Fen(i64::MAX)], [Value::Fen(1)]],
            CsvStyle::Plain
        ),
        Err(WriteError::Total { .. })
    ));
    // a number no cell holds exactly is written as text
    let bytes = Xlsx::new()
        .sheet(
            &Plan::new("x", [Column::amount("金额")]),
            [[Value::Fen(i64::MAX)]],
        )
        .unwrap()
        .finish()
        .unwrap();
    assert_eq!(
        read_bytes(&bytes, &Limits::default()).unwrap().sheets[0].rows[1].cells[0].text(),
        "92233720368547758.07"
    );
}

#[test]
fn amounts_are_written_in_yuan() {
    for (fen, text) in [
        (0, "0.00"),
        (5, "0.05"),
        (-5, "-0.05"),
        (65_000, "650.00"),
        (-123_456, "-1234.56"),
        (i64::MIN, "-92233720368547758.08"),
    ] {
        assert_eq!(yuan(fen), text);
    }
}
