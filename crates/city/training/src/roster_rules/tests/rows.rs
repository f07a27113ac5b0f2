//! One row at a time: repairs, reasons, notices.

use super::*;

#[test]
fn each_repair_of_an_identity_number_is_named() {
    use Repair::*;
    let cases: [(&str, &[Repair]); 12] = [
        ("350481200504229076", &[]),
        (" 350481200504229076\u{3000}", &[Trim]),
        ("350481 20050422 9076", &[InnerSpace]),
        ("3504812005\u{200B}04229076", &[ZeroWidth]),
        ("'350481200504229076", &[Apostrophe]),
        (" '350481200504229076", &[Apostrophe, Trim]),
        ("`350481200504229076", &[Apostrophe]),
        ("=\"350481200504229076\"", &[FormulaEscape]),
        ("３５０４８１２００５０４２２９０７６", &[Fullwidth]),
        ("＇350481200504229076", &[Apostrophe]),
        ("\u{FEFF}350481200504229076\u{00A0}", &[Trim, ZeroWidth]),
        (
            "=\"'３５０４８１２００５０４２２９０７６ \"",
            &[Apostrophe, FormulaEscape, Fullwidth, Trim],
        ),
    ];
    for (cell, repairs) in cases {
        let row = one_row(&["身份证号", "姓名"], &[text(cell), text("黄雪")]);
        assert_eq!(
            row.person().map(|person| person.id_number.reveal()),
            Some("350481200504229076"),
            "{cell:?}"
        );
        assert_eq!(row.repairs(), repairs, "{cell:?}");
    }
    let row = one_row(
        &["身份证号", "姓名"],
        &[text("35048119800506908x"), text("黄雪")],
    );
    assert_eq!(row.repairs(), [LowerX]);
    let row = one_row(
        &["身份证号", "姓名"],
        &[Cell::Number(350481820326952.0), text("黄雪")],
    );
    assert_eq!(row.repairs(), [Id15]);
    let change = &row.changes[0];
    assert_eq!(
        (change.field, change.before.as_str(), change.after.as_str()),
        (Field::IdNumber, "350481820326952", "350481198203269525")
    );
}

#[test]
fn a_number_whose_last_digits_are_gone_is_never_guessed() {
    for cell in [
        Cell::Number(3.50481199312089e17),
        text("3.50481E+17"),
        text("3.504811993120891E+17"),
        text(" 3.5e17"),
        text("３．５Ｅ＋１７"),
        text("'3.50481E+17"),
    ] {
        let row = one_row(&["身份证号", "姓名"], &[cell.clone(), text("黄雪")]);
        assert_eq!(
            row.rejection(),
            Some(&Rejection::IdPrecisionLost),
            "{cell:?}"
        );
    }
}

#[test]
fn the_first_reason_in_the_order_of_the_rules_is_given() {
    let cases: [(&str, &str, &str); 12] = [
        ("3.50481E+17", "", "id_precision_lost"),
        ("", "", "name_missing"),
        ("1", "\u{3000}", "name_missing"),
        ("1", "张3", "name_invalid"),
        ("1", "张？", "name_invalid"),
        ("", "黄雪", "id_missing"),
        ("'", "黄雪", "id_missing"),
        ("35048120050422907", "黄雪", "id_length"),
        ("350481200504229077", "黄雪", "id_checksum"),
        ("35048120050422A076", "黄雪", "id_checksum"),
        ("350481197804319829", "黄雪", "id_birth_invalid"),
        ("35048120101217929X", "黄雪", "under_16"),
    ];
    for (id, name, code) in cases {
        // a sex that disagrees as well must not be named before the rest
        let row = one_row(
            &["身份证号", "姓名", "性别", "手机"],
            &[text(id), text(name), text("男"), text("15400000000")],
        );
        assert_eq!(
            row.rejection().map(Rejection::code).as_deref(),
            Some(code),
            "{id} {name}"
        );
        assert!(
            row.rejection()
                .unwrap()
                .key()
                .starts_with("roster-rejected-")
        );
    }
}

#[test]
fn ages_are_completed_years_on_the_opening_day_and_come_from_outside() {
    let row = |id: &str, terms: Terms| {
        let outcome = check(
            &book(vec![
                vec![text("身份证号"), text("姓名")],
                vec![text(id), text("黄雪")],
            ]),
            &terms,
        )
        .unwrap();
        outcome.rows[1].rejection().map(Rejection::code)
    };
    let born = |day: &str| numbered(&format!("350481{day}900"));
    assert_eq!(row(&born("20100302"), terms()), None);
    assert_eq!(row(&born("20100303"), terms()).as_deref(), Some("under_16"));
    assert_eq!(row(&born("19650303"), terms()), None);
    assert_eq!(row(&born("19650302"), terms()).as_deref(), Some("over_60"));
    let others = Terms {
        youngest: 18,
        oldest: 55,
        ..terms()
    };
    assert_eq!(row(&born("20100302"), others).as_deref(), Some("under_18"));
    assert_eq!(row(&born("19650303"), others).as_deref(), Some("over_55"));
    assert_eq!(row(&born("20990101"), terms()).as_deref(), Some("under_16"));
}

#[test]
fn the_same_person_twice_is_told_from_two_persons_with_one_number() {
    let id = "350481200504229076";
    let rows = vec![
        vec![text("身份证号"), text("姓名")],
        vec![text(id), text("黄雪")],
        vec![text("'350481200504229076"), text("黄 雪")],
        vec![text(id), text("李红")],
        vec![text(id), text("李红")],
    ];
    let mut book = book(rows);
    // the rule holds over all sheets of a file
    book.sheets.push(Sheet {
        name: "二".into(),
        ..book.sheets[0].clone()
    });
    let outcome = check(&book, &terms()).unwrap();
    let first = RowRef {
        sheet: 0,
        number: 2,
    };
    let rejections: Vec<_> = outcome
        .rejected()
        .map(|(_, rejection)| *rejection)
        .collect();
    let (duplicate, conflict) = (
        Rejection::DuplicateInFile { first },
        Rejection::IdConflictName { first },
    );
    assert_eq!(
        rejections,
        [
            duplicate, conflict, conflict, duplicate, duplicate, conflict, conflict
        ]
    );
}

#[test]
fn columns_that_disagree_with_the_number_are_for_a_person_to_decide() {
    let header = ["身份证号", "姓名", "出生日期", "性别"];
    let row = |birth: &str, sex: &str| {
        one_row(
            &header,
            &[
                text("350481200504229076"),
                text("黄雪"),
                text(birth),
                text(sex),
            ],
        )
    };
    assert_eq!(row("2005-04-22", "男").status(), Status::Accepted);
    assert_eq!(row("2005-04", "男").repairs(), [Repair::DateFormat]);
    assert_eq!(row("2005-04", "男").changes[0].after, "2005-04-22");
    assert_eq!(row("", "").status(), Status::Accepted);
    assert_eq!(row("2005-04-22", "不明").status(), Status::Accepted);
    assert_eq!(
        row("2005-04-23", "女").rejection(),
        Some(&Rejection::BirthMismatch)
    );
    assert_eq!(
        row("2005-05", "男").rejection(),
        Some(&Rejection::BirthMismatch)
    );
    assert_eq!(
        row("不详", "男").rejection(),
        Some(&Rejection::BirthMismatch)
    );
    assert_eq!(
        row("2005-04-22", "女").rejection(),
        Some(&Rejection::SexMismatch)
    );
    assert_eq!(
        row("2005-04-22", "2").rejection(),
        Some(&Rejection::SexMismatch)
    );
}

#[test]
fn phones_and_peoples_are_repaired() {
    let header = ["身份证号", "姓名", "手机", "民族"];
    let row = |phone: Cell, people: &str| {
        one_row(
            &header,
            &[
                text("350481200504229076"),
                text("黄雪"),
                phone,
                text(people),
            ],
        )
    };
    for (phone, repairs) in [
        (text("15400000000"), vec![]),
        (Cell::Number(15400000000.0), vec![]),
        (text("154 0000 0000"), vec![Repair::PhoneFormat]),
        (text("154-0000-0000"), vec![Repair::PhoneFormat]),
        (text("+8615400000000"), vec![Repair::PhoneFormat]),
        (text("+86 154 0000 0000"), vec![Repair::PhoneFormat]),
        (text("008615400000000"), vec![Repair::PhoneFormat]),
        (text("１５４００００００００"), vec![Repair::Fullwidth]),
        (text("15400000000 "), vec![Repair::Trim]),
    ] {
        let row = row(phone.clone(), "汉族");
        assert_eq!(row.repairs(), repairs, "{phone:?}");
        assert_eq!(
            row.person()
                .unwrap()
                .phone
                .as_ref()
                .map(|phone| phone.reveal()),
            Some("15400000000"),
            "{phone:?}"
        );
    }
    for (people, clean, repairs) in [
        ("汉", "汉族", vec![Repair::Ethnicity]),
        ("汉族", "汉族", vec![]),
        ("汉 族", "汉族", vec![Repair::InnerSpace]),
        ("维吾尔 ", "维吾尔族", vec![Repair::Trim, Repair::Ethnicity]),
        ("穿青人", "穿青人", vec![]),
    ] {
        let row = row(text("15400000000"), people);
        assert_eq!(
            (row.person().unwrap().ethnicity.as_deref(), row.repairs()),
            (Some(clean), repairs),
            "{people}"
        );
    }
}

#[test]
fn whoever_cannot_be_paid_or_called_is_kept_and_said() {
    let header = ["身份证号", "姓名", "手机", "银行户名", "银行账号"];
    let row = |phone: &str, holder: &str, account: Cell| {
        one_row(
            &header,
            &[
                text("350481200504229076"),
                text("黄雪"),
                text(phone),
                text(holder),
                account,
            ],
        )
    };
    let codes = |row: RosterRow| row.notices.iter().map(Notice::code).collect::<Vec<_>>();
    assert!(codes(row("15400000000", "黄 雪", text("6200 0051 0148 0910 729"))).is_empty());
    assert_eq!(
        codes(row("", "", Cell::Blank)),
        ["phone_missing", "account_missing"]
    );
    assert_eq!(
        codes(row("0598-3632000", "李红", text("620000"))),
        ["phone_wrong", "account_wrong", "holder_differs"]
    );
    assert_eq!(
        codes(row("15400000000", "", Cell::Number(6.200005101480911e18))),
        ["account_precision_lost"]
    );
    assert_eq!(
        codes(row("15400000000", "", text("6.2E+18"))),
        ["account_precision_lost"]
    );
    // a sheet that has no such columns says nothing about them
    assert!(
        one_row(
            &["身份证号", "姓名"],
            &[text("350481200504229076"), text("黄雪")]
        )
        .notices
        .is_empty()
    );
}
