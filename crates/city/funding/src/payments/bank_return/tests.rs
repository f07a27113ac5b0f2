use encoding_rs::GB18030;
use sheets::{Limits, read_bytes};

use super::*;

fn layout() -> BankReturn {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../policies/yongan");
    let pack = policy::Pack::load(std::path::Path::new(folder)).unwrap();
    pack.settings().bank_return.clone()
}

const GOOD: &str = "批次号,序号,户名,账号,金额,状态,原因,日期\n\
    BF2023-006,1,永安职业中专学校,1404,18850.00,成功,,2023-05-12\n\
    BF2023-006,2,罗秀英,6217,\"1,300.00\",失败,卡未激活,2023-05-12\n\
    BF2023-006,3,林水英,6217,650.00,退回,户名不符,2023-05-12\n";

fn sent() -> Sent {
    BTreeMap::from([(1, 1_885_000), (2, 130_000), (3, 65_000)])
}

fn read_text(text: &str) -> Result<ReturnFile, ReturnFault> {
    let (bytes, _, _) = GB18030.encode(text);
    let book = read_bytes(&bytes, &Limits::default()).unwrap();
    read(&book, &layout())
}

fn taken(text: &str) -> Result<ReturnFile, ReturnFault> {
    let file = read_text(text)?;
    check(&file, "BF2023-006", &sent())?;
    Ok(file)
}

#[test]
fn a_file_in_gbk_says_which_line_arrived_and_why_another_did_not() {
    let file = taken(GOOD).unwrap();
    let told: Vec<_> = file
        .lines
        .iter()
        .map(|line| (line.place, line.paid, line.failure.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            (1, true, None),
            (2, false, Some("not_activated")),
            (3, false, Some("holder_differs"))
        ]
    );
    assert_eq!(file.lines[1].words.as_deref(), Some("卡未激活"));
    assert_eq!(file.lines[0].on, NaiveDate::from_ymd_opt(2023, 5, 12));
}

#[test]
fn columns_are_found_by_their_headings_and_a_closing_row_is_the_sum() {
    let text = "永安农商行回盘\n状态,金额,序号,批次号,原因\n\
        成功,18850.00,1,BF2023-006,\n失败,1300,2,BF2023-006,已销户\n已入账,650.00,3,BF2023-006,\n\
        合计,20800.00,,,\n";
    let file = taken(text).unwrap();
    assert_eq!(file.closing_fen, Some(2_080_000));
    assert_eq!(file.lines[1].failure.as_deref(), Some("closed"));
}

#[test]
fn a_wrong_file_is_refused_with_what_is_wrong() {
    let cut = GOOD.lines().take(3).collect::<Vec<_>>().join("\n");
    let table = [
        (
            GOOD.replace("BF2023-006", "BF2023-007"),
            ReturnFault::OtherBatch {
                found: "BF2023-007".into(),
                expected: "BF2023-006".into(),
            },
        ),
        (cut, ReturnFault::Missing { n: 1, first: 3 }),
        (
            format!("{GOOD}合计,,,,20700.00,,,\n"),
            ReturnFault::TotalDiffers {
                found: Money::from_fen(2_070_000),
                expected: Money::from_fen(2_080_000),
            },
        ),
        (
            GOOD.replace("650.00", "6500.00"),
            ReturnFault::AmountDiffers {
                place: 3,
                found: Money::from_fen(650_000),
                expected: Money::from_fen(65_000),
            },
        ),
        (
            GOOD.replace("BF2023-006,3", "BF2023-006,2")
                .replace("650.00", "1300.00"),
            ReturnFault::Twice { place: 2 },
        ),
        (
            GOOD.replace("BF2023-006,3", "BF2023-006,9"),
            ReturnFault::UnknownLine { place: 9 },
        ),
        (
            GOOD.replace("退回", "处理中"),
            ReturnFault::StateUnknown {
                row: 4,
                word: "处理中".into(),
            },
        ),
        (
            GOOD.replace("650.00", "六百五"),
            ReturnFault::Unreadable {
                row: 4,
                title: "金额".into(),
            },
        ),
        (
            GOOD.replace("状态", "情况"),
            ReturnFault::NoColumn {
                title: "状态".into(),
            },
        ),
        (GOOD.lines().take(1).collect::<String>(), ReturnFault::Empty),
        (
            GOOD.replacen("BF2023-006,2", "BF2023-005,2", 1),
            ReturnFault::OtherBatch {
                found: "BF2023-005".into(),
                expected: "BF2023-006".into(),
            },
        ),
    ];
    for (text, fault) in table {
        assert_eq!(taken(&text), Err(fault), "{text}");
    }
}

#[test]
fn a_word_that_only_holds_a_word_for_paid_is_not_paid() {
    let unknown = |word: &str| ReturnFault::StateUnknown {
        row: 2,
        word: word.into(),
    };
    for word in ["部分成功", "成功待复核", "未必成功", "成功 失败", ""] {
        assert_eq!(
            taken(&GOOD.replace("成功,,", &format!("{word},,"))),
            Err(unknown(word)),
            "{word}"
        );
    }
    for word in ["不成功", "未成功", "失败", "交易失败"] {
        let file = taken(&GOOD.replace("成功,,", &format!("{word},,"))).unwrap();
        assert!(!file.lines[0].paid, "{word}");
    }
}

#[test]
fn a_line_that_is_paid_and_has_a_reason_why_not_is_for_a_person_to_clear() {
    assert_eq!(
        taken(&GOOD.replace("成功,,", "成功,户名不符,")),
        Err(ReturnFault::PaidWithReason {
            row: 2,
            reason: "户名不符".into()
        })
    );
    assert!(taken(&GOOD.replace("成功,,", "成功,交易成功,")).is_ok());
}

#[test]
fn a_reason_is_recognised_under_the_headings_that_banks_use() {
    for heading in ["失败原因", "退票原因"] {
        let file = taken(&GOOD.replace("原因", heading)).unwrap();
        assert_eq!(
            file.lines[2].failure.as_deref(),
            Some("holder_differs"),
            "{heading}"
        );
    }
    let both = GOOD
        .replace("原因,日期", "原因,失败原因,日期")
        .replace("成功,,", "成功,,,")
        .replace("失败,卡未激活,", "失败,,卡未激活,")
        .replace("退回,户名不符,", "退回,,户名不符,");
    let file = taken(&both).unwrap();
    assert_eq!(file.lines[1].failure.as_deref(), Some("not_activated"));
}

#[test]
fn a_comma_that_does_not_part_thousands_makes_no_sum() {
    for amount in ["13,00.00", "1300,00", "1,3,00"] {
        assert_eq!(
            taken(&GOOD.replace("1,300.00", amount)),
            Err(ReturnFault::Unreadable {
                row: 3,
                title: "金额".into()
            }),
            "{amount}"
        );
    }
    assert!(taken(&GOOD.replace("1,300.00", "¥1，300.00元")).is_ok());
}
