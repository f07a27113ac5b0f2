//! What a paper refuses to say, and what the stand-in printer keeps. No typesetting here.

use documents::papers::{LineAnswer, RefusalKind};
use documents::{Cell, MAX_LINES, Paper, PaperError, Papers, Recorded};
use kernel::Money;

use crate::samples;

#[test]
fn the_stand_in_keeps_the_paper_and_marks_its_file() {
    let press = Recorded::new();
    let file = press.pdf(&samples::receipt()).unwrap();
    assert_eq!(file, b"%PDF-recorded receipt_slip\n");
    press.word(&samples::notice(3)).unwrap();
    let kept = press.papers();
    assert_eq!(kept.len(), 2);
    assert_eq!(kept[0], samples::receipt());
    assert_eq!(kept[1].kind(), "公示");
}

#[test]
fn every_paper_has_a_name_of_its_own() {
    let mut templates: Vec<_> = samples::all_short()
        .iter()
        .map(|(_, paper)| paper.template())
        .collect();
    templates.sort_unstable();
    templates.dedup();
    // the decision letter stands three times in the samples: refused, returned, refused in part
    assert_eq!(templates.len(), 14);
    assert_eq!(samples::all_short().len(), 16);
}

#[test]
fn a_total_that_is_not_the_sum_of_its_lines_is_not_printed() {
    let wrong = Money::from_fen(120_000_000);
    let Paper::PaymentList(mut list) = samples::list(3) else {
        unreachable!()
    };
    list.total = wrong;
    let Paper::PaymentSummary(mut summary) = samples::summary(3) else {
        unreachable!()
    };
    summary.total = wrong;
    let Paper::PaymentLetter(mut letter) = samples::letter(3) else {
        unreachable!()
    };
    letter.total = wrong;
    let Paper::BatchApproval(mut approval) = samples::approval(3) else {
        unreachable!()
    };
    approval.total = wrong;
    let Paper::ClaimForm(mut claim) = samples::claim(3) else {
        unreachable!()
    };
    claim.total = wrong;
    let mut notice = samples::notice(3);
    notice.total = Some(wrong);
    let press = Recorded::new();
    for paper in [
        Paper::PaymentList(list),
        Paper::PaymentSummary(summary),
        Paper::PaymentLetter(letter),
        Paper::BatchApproval(approval),
        Paper::ClaimForm(claim),
        notice.into(),
    ] {
        let refused = press.pdf(&paper).unwrap_err();
        assert_eq!(refused.key(), "paper-does-not-add-up", "{}", paper.kind());
        assert_eq!(refused.args()[1], ("total", "1,200,000.00".to_owned()));
    }
    assert!(press.papers().is_empty());
}

#[test]
fn lines_that_overflow_what_money_can_hold_are_a_fault_of_the_data() {
    let Paper::PaymentList(mut list) = samples::list(2) else {
        unreachable!()
    };
    for line in &mut list.payments {
        line.amount = Money::from_fen(i64::MAX);
    }
    assert_eq!(
        Paper::PaymentList(list).check().unwrap_err().key(),
        "paper-unprintable"
    );
}

#[test]
fn heads_of_a_summary_add_up_too() {
    let Paper::PaymentSummary(mut summary) = samples::summary(3) else {
        unreachable!()
    };
    summary.heads += 1;
    assert!(Paper::PaymentSummary(summary).check().is_err());
}

#[test]
fn a_claim_line_that_is_not_a_yes_carries_no_amount() {
    let Paper::ClaimForm(mut claim) = samples::claim(3) else {
        unreachable!()
    };
    claim.learners[1].answer = LineAnswer::Unknown;
    assert_eq!(
        Paper::ClaimForm(claim).check().unwrap_err().key(),
        "paper-unprintable"
    );
}

#[test]
fn a_refusal_without_its_sentence_is_not_printed_but_a_return_may_be() {
    for (kind, printable) in [(RefusalKind::Refused, false), (RefusalKind::Returned, true)] {
        let Paper::RefusalLetter(mut letter) = samples::refusal(kind) else {
            unreachable!()
        };
        letter.reasons[0].basis = None;
        assert_eq!(
            Paper::RefusalLetter(letter).check().is_ok(),
            printable,
            "{kind:?}"
        );
    }
}

#[test]
fn a_letter_that_says_no_says_what_can_be_done() {
    let Paper::RefusalLetter(mut letter) = samples::refusal(RefusalKind::Refused) else {
        unreachable!()
    };
    letter.remedies.clear();
    assert!(Paper::RefusalLetter(letter).check().is_err());
}

#[test]
fn a_notice_is_checked_row_by_row_and_by_its_days() {
    let mut ragged = samples::notice(3);
    ragged.table.rows[1].pop();
    let mut backwards = samples::notice(3);
    backwards.end = samples::day(2023, 5, 1);
    let mut without_total = samples::notice(3);
    without_total.total = None;
    for notice in [ragged, backwards, without_total] {
        assert_eq!(
            Paper::from(notice).check().unwrap_err().key(),
            "paper-unprintable"
        );
    }
}

#[test]
fn a_certificate_is_not_issued_before_the_course_ends() {
    let Paper::CompletionCertificate(mut certificate) = samples::certificate("罗秀英") else {
        unreachable!()
    };
    certificate.issued_on = samples::day(2023, 11, 1);
    assert!(Paper::CompletionCertificate(certificate).check().is_err());
}

#[test]
fn a_list_longer_than_one_paper_is_to_be_split() {
    let longest = samples::list(MAX_LINES as u32);
    assert_eq!(longest.check(), Ok(()));
    assert_eq!(
        samples::list(MAX_LINES as u32 + 1).check(),
        Err(PaperError::TooLong {
            paper: "清册",
            lines: MAX_LINES + 1,
            limit: MAX_LINES
        })
    );
}

#[test]
fn a_link_too_long_for_a_qr_code_is_a_fault_and_no_panic() {
    let Paper::ReceiptSlip(mut slip) = samples::receipt() else {
        unreachable!()
    };
    slip.link = Some("x".repeat(5_000));
    let refused = Recorded::new().pdf(&Paper::ReceiptSlip(slip)).unwrap_err();
    assert_eq!(refused.key(), "paper-unprintable");
}

#[test]
fn figures_reach_the_template_written_out() {
    let data = samples::claim(12).data().unwrap();
    assert_eq!(data["total"]["figure"], "6,500.00");
    assert_eq!(data["total"]["capitals"], "陆仟伍佰元整");
    assert_eq!(data["class"]["start"], "2023年3月20日");
    assert_eq!(data["learners"][4]["answer"], "不符合");
    assert_eq!(data["learners"][4]["amount"], serde_json::Value::Null);
    assert_eq!(Cell::from(Money::from_fen(65_000)).printed(), "650.00");
}

#[test]
fn recovery_codes_do_not_show_in_debug_output() {
    let shown = format!("{:?}", samples::recovery_codes());
    assert!(!shown.contains("7KQ0"), "{shown}");
    assert!(shown.contains("10 codes, hidden"));
}
