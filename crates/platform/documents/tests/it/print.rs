//! Every paper goes through the typesetter without a warning, on as many pages as it should.

use std::sync::LazyLock;

use documents::papers::RefusalKind;
use documents::{Imprint, Paper, PaperError, Papers, Printed, Typeset};

use crate::{read, samples};

static PRESS: LazyLock<Typeset> = LazyLock::new(Typeset::from_env);

/// The paper, or none where this machine has no Chinese font (an error when `CI` says so). For the
/// eye there is the example `specimens`.
pub fn printed(name: &str, paper: &Paper) -> Option<Printed> {
    let printed = match PRESS.print(paper) {
        Err(PaperError::MissingFont { .. }) => {
            read::skipped("a Chinese font (apt install fonts-noto-cjk)");
            return None;
        }
        other => other.unwrap_or_else(|e| panic!("{name}: {e}")),
    };
    assert_eq!(printed.warnings, Vec::<String>::new(), "{name}");
    assert_eq!(printed.missing, Vec::<String>::new(), "{name}");
    assert!(printed.pdf.starts_with(b"%PDF-"), "{name}");
    Some(printed)
}

/// Text of each page without blanks.
fn pages(name: &str, paper: &Paper) -> Option<Vec<String>> {
    read::pages(&printed(name, paper)?.pdf)
}

/// Prints and counts; the counts hold for the free fonts of Debian (`fonts-noto-cjk`), whose
/// metrics the official faces share (one em a character).
fn counts(papers: Vec<(&'static str, Paper)>, expected: &[(&str, usize)]) {
    let mut counted = Vec::new();
    for (name, paper) in &papers {
        let Some(printed) = printed(name, paper) else {
            return;
        };
        counted.push((*name, printed.pages));
    }
    assert_eq!(counted, expected);
}

#[test]
fn short_papers_print_on_as_many_pages_as_expected() {
    counts(
        samples::all_short(),
        &[
            ("class_filing", 3),
            ("roster", 2),
            ("attendance", 2),
            ("results", 2),
            ("claim", 2),
            ("approval", 1),
            ("notice", 2),
            ("letter", 2),
            ("summary", 1),
            ("list", 2),
            ("refused", 2),
            ("returned", 2),
            ("partly-refused", 3),
            ("receipt", 1),
            ("recovery", 1),
            ("certificate", 1),
        ],
    );
}

#[test]
fn lists_of_200_lines_print_over_many_pages() {
    counts(
        samples::all_long(),
        &[
            ("class_filing_60", 5),
            ("roster_200", 10),
            ("attendance_200", 6),
            ("results_200", 6),
            ("claim_200", 8),
            ("approval_200", 11),
            ("notice_200", 13),
            ("letter_40", 3),
            ("summary_200", 16),
            ("list_200", 15),
        ],
    );
}

#[test]
fn every_page_of_a_list_carries_its_number_the_count_and_the_head_row() {
    let Some(pages) = pages("list_200", &samples::list(200)) else {
        return;
    };
    let count = pages.len();
    for (n, page) in pages.iter().enumerate() {
        assert!(
            page.contains(&format!("第{}页共{count}页", n + 1)),
            "{page}"
        );
        assert!(page.contains("证件号码"), "page {} has no head row", n + 1);
        assert!(page.contains("校验码：7C3E-91A0"), "{page}");
    }
    let last = pages.last().unwrap();
    for text in [
        "130,000.00",
        "大写：壹拾叁万元整",
        "制表：",
        "复核：",
        "负责人：",
        "（盖章）",
    ] {
        assert!(last.contains(text), "{text}: {last}");
    }
    let text = pages.concat();
    for text_part in ["就业补助资金", "永财社指〔2023〕31号", "2080799"] {
        assert!(text.contains(text_part), "{text_part}");
    }
}

#[test]
fn every_line_of_a_long_list_is_printed_once() {
    let Some(pages) = pages("results_200", &samples::results(200)) else {
        return;
    };
    let text = pages.concat();
    for n in (0..200).filter(|n| n % 9 != 4) {
        let number = format!("S000035000012235{n:06}");
        assert_eq!(text.matches(&number).count(), 1, "{number}");
    }
}

#[test]
fn rare_characters_and_the_interpunct_come_through_on_every_list_of_names() {
    for (name, paper) in [
        ("roster", samples::roster(12)),
        ("attendance", samples::attendance(1, 12)),
        ("results", samples::results(12)),
        ("claim", samples::claim(12)),
        ("notice_12", samples::notice(12).into()),
        ("list", samples::list(12)),
    ] {
        let Some(pages) = pages(name, &paper) else {
            return;
        };
        let text = pages.concat();
        for rare in ["李䶮", "张𠮷", "古丽·阿"] {
            assert!(text.contains(rare), "{name}: {rare}");
        }
    }
    for person in ["李䶮", "张𠮷", "帕提古丽·阿不都热依木"] {
        let Some(pages) = pages("certificate_rare", &samples::certificate(person)) else {
            return;
        };
        assert!(pages.concat().contains(person), "{person}");
    }
}

#[test]
fn a_character_no_font_has_is_reported_and_not_hidden() {
    let paper = samples::certificate("罗\u{e8f1}英");
    match PRESS.print(&paper) {
        Err(PaperError::MissingFont { .. }) => read::skipped("a Chinese font"),
        other => assert_eq!(other.unwrap().missing, ["\u{e8f1}"]),
    }
}

#[test]
fn the_notice_says_all_that_a_notice_must() {
    let Some(pages) = pages("notice", &samples::notice(7).into()) else {
        return;
    };
    let text = pages.concat();
    for must in [
        "关于2023年第4批项目制培训补助的公示",
        "公示时间：2023年5月11日至2023年5月17日，共5个工作日。",
        "350481************",
        "合计7人（大写：肆仟伍佰伍拾元整）",
        "4,550.00",
        "受理电话：市人社局就业促进股，0598-0000001",
        "监督电话：派驻市人社局纪检监察组，0598-0000002",
        "异议只暂停所涉及的那一行",
        "永安市人力资源和社会保障局",
        "校验码：7C3E-91A0",
        "2023-05-11#18429f2c71ab",
        "补助发给学校，不发给个人",
        "—1/2—",
        "—2/2—",
    ] {
        assert!(text.contains(must), "{must} is not in {text}");
    }
}

#[test]
fn a_signature_never_stands_alone_on_a_page() {
    for lines in [1, 5, 6, 7, 8, 9, 10, 13, 21, 22, 23, 24] {
        let Some(pages) = pages("notice_n", &samples::notice(lines).into()) else {
            return;
        };
        let signed = pages
            .iter()
            .find(|p| p.contains("永安市人力资源和社会保障局2023年5月11日"))
            .unwrap_or_else(|| panic!("{lines} lines: no signature in {pages:?}"));
        assert!(signed.contains("监督电话"), "{lines} lines: {signed}");
        // nor does the total leave the list
        let total = pages.iter().find(|p| p.contains("合计")).unwrap();
        assert!(total.contains("350481"), "{lines} lines: {total}");
    }
}

#[test]
fn a_list_keeps_its_last_rows_with_the_signatures() {
    for lines in [4, 9, 10, 11, 27] {
        let Some(pages) = pages("list_n", &samples::list(lines)) else {
            return;
        };
        let last = pages.last().unwrap();
        assert!(last.contains("制表："), "{lines} lines: {last}");
        assert!(
            last.contains("证件号码"),
            "{lines} lines: no head row, {last}"
        );
        assert!(
            last.matches("13961101040000042").count() >= 3,
            "{lines} lines: {last}"
        );
    }
}

#[test]
fn the_letter_has_a_number_on_no_page_but_the_later_ones() {
    let Some(pages) = pages("letter", &samples::letter(1)) else {
        return;
    };
    assert!(!pages[0].contains("—1/"), "{}", pages[0]);
    assert!(pages[1].contains("—2/2—"), "{}", pages[1]);
    let text = pages.concat();
    for must in [
        "永人社函〔2023〕12号",
        "永安市财政局：",
        "金额大写壹万捌仟捌佰伍拾元整",
        "附件：1.2023年第4批项目制培训补助资金汇总表",
        "2.2023年第4批项目制培训补助资金清册",
        "永财社指〔2023〕31号",
    ] {
        assert!(text.contains(must), "{must} is not in {text}");
    }
}

#[test]
fn a_refusal_quotes_its_sentence_and_says_what_can_be_done_by_when_and_by_whom() {
    let Some(refused) = pages("refused", &samples::refusal(RefusalKind::Refused)) else {
        return;
    };
    let refused = refused.concat();
    for must in [
        "不予补贴决定书",
        "职业（技工）院校和公办培训机构”（条目3.3.4）",
        "二、可以怎么办",
        "最迟：2023年5月31日。办理人：申请单位。",
        "三、不服本决定的",
        "行政复议",
    ] {
        assert!(refused.contains(must), "{must} is not in {refused}");
    }
    let Some(returned) = pages("returned", &samples::refusal(RefusalKind::Returned)) else {
        return;
    };
    let returned = returned.concat();
    assert!(returned.contains("退回补正通知书"));
    assert!(!returned.contains("不服本决定"), "{returned}");
}

#[test]
fn the_approval_form_leaves_the_meeting_its_lines() {
    let Some(pages) = pages("approval", &samples::approval(3)) else {
        return;
    };
    let text = pages.concat();
    for must in [
        "经办意见",
        "复核意见",
        "局党组会",
        "会议纪要编号：",
        "会议日期：年月日",
        "伍万陆仟伍佰伍拾元整",
    ] {
        assert!(text.contains(must), "{must} is not in {text}");
    }
}

#[test]
fn the_receipt_slip_stands_twice_on_one_page() {
    let Some(pages) = pages("receipt", &samples::receipt()) else {
        return;
    };
    assert_eq!(pages.len(), 1);
    for twice in [
        "SQ2023-0042",
        "0598-0000001",
        "小陶镇劳动保障站",
        "2023年10月16日",
    ] {
        assert_eq!(pages[0].matches(twice).count(), 2, "{twice}");
    }
}

#[test]
fn the_completion_certificate_says_what_it_is_not() {
    let Some(pages) = pages("certificate", &samples::certificate("罗秀英")) else {
        return;
    };
    assert!(pages[0].contains("不是职业技能等级证书"), "{}", pages[0]);
}

#[test]
fn demonstration_papers_say_so_on_every_page() {
    for (name, paper) in [
        ("notice_demo", samples::notice(30).into()),
        ("list_demo", samples::list(30)),
        ("letter_demo", samples::letter(1)),
        ("certificate_demo", samples::certificate("罗秀英")),
        ("receipt_demo", samples::receipt()),
    ] {
        let Some(printed) = printed(name, &watermarked(paper)) else {
            return;
        };
        let Some(pages) = read::pages(&printed.pdf) else {
            return;
        };
        for page in pages {
            // the slanting word is read one character at a time
            for character in ["演", "示", "数", "据"] {
                assert!(page.contains(character), "{name}: {page}");
            }
        }
    }
}

fn watermarked(mut paper: Paper) -> Paper {
    let word = Some("演示数据".to_owned());
    match &mut paper {
        Paper::PublicNotice(data) => data.imprint.watermark = word,
        Paper::PaymentList(data) => data.imprint.watermark = word,
        Paper::PaymentLetter(data) => data.imprint.watermark = word,
        Paper::CompletionCertificate(data) => data.imprint.watermark = word,
        Paper::ReceiptSlip(data) => data.imprint.watermark = word,
        other => panic!("{other:?}"),
    }
    paper
}

#[test]
fn a_paper_without_mark_note_or_watermark_prints_none() {
    let mut notice = samples::notice(2);
    notice.imprint = Imprint::new(samples::day(2023, 5, 11), "永安市人力资源和社会保障局");
    let Some(pages) = pages("notice_plain", &notice.into()) else {
        return;
    };
    let text = pages.concat();
    for absent in ["演", "校验码", "注：", "存证"] {
        assert!(!text.contains(absent), "{absent}");
    }
}

#[test]
fn the_same_data_print_the_same_bytes() {
    let (Some(first), Some(second)) = (
        printed("approval", &samples::approval(3)),
        printed("approval", &samples::approval(3)),
    ) else {
        return;
    };
    assert!(first.pdf == second.pdf);
}

#[test]
fn text_of_a_user_is_never_read_as_a_template() {
    let name = "#panic(\"x\") *粗* $x$ <a> @b \\ // -- ~";
    let Some(pages) = pages("certificate_odd", &samples::certificate(name)) else {
        return;
    };
    let bare: String = name.split_whitespace().collect();
    assert!(pages[0].contains(&bare), "{}", pages[0]);
}

#[test]
fn a_machine_without_a_chinese_font_says_so() {
    let empty = tempfile::tempdir().unwrap();
    let press = Typeset::with_fonts_only_in(vec![empty.path().to_owned()]);
    let refused = press.pdf(&samples::receipt()).unwrap_err();
    assert_eq!(refused.key(), "paper-missing-chinese-font");
    assert_eq!(
        refused,
        PaperError::MissingFont {
            searched: vec![empty.path().to_owned()]
        }
    );
    // Word needs no font
    assert!(press.word(&samples::notice(2)).unwrap().starts_with(b"PK"));
}
