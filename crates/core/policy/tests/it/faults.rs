//! A pack with any fault is refused whole, with every fault listed, each with its file, line, words and what was meant.

use insta::assert_snapshot;
use kernel::Lang;
use policy::FaultKind;

use crate::broken::{Files, refused};

const PROJECT: &str = "programmes/project-training.yaml";

#[test]
fn the_untouched_pack_has_no_fault() {
    assert!(Files::yongan().load().is_ok());
}

#[test]
fn an_unknown_fact_is_underlined_and_the_right_one_named() {
    let files = Files::yongan().edit(PROJECT, "min(650, 核定单价)", "min(650, 核定単价)");
    assert_snapshot!(files.clone().report(Lang::Zh), @"
     × 词汇表里没有事实“核定単价”
       ╭─[programmes/project-training.yaml:52:18]
    51 │ amount:
    52 │   rule: min(650, 核定単价)
       ·                  ────────
    53 │   unit: CNY/person
       ╰────
     help: 是不是“核定单价”？
    ");
    assert_snapshot!(files.report(Lang::En), @"
     × the vocabulary has no fact “核定単价”
       ╭─[programmes/project-training.yaml:52:18]
    51 │ amount:
    52 │   rule: min(650, 核定単价)
       ·                  ────────
    53 │   unit: CNY/person
       ╰────
     help: did you mean “核定单价”?
    ");
}

#[test]
fn a_value_outside_the_closed_list_is_underlined() {
    let files = Files::yongan().edit(PROJECT, "考核结果 = \"合格\"", "考核结果 = \"及格\"");
    assert_snapshot!(files.report(Lang::En), @r#"
     × “考核结果” has no value “及格”
       ╭─[programmes/project-training.yaml:24:19]
    23 │   - id: completed
    24 │     rule: '考核结果 = "及格"'
       ·                       ──────
    25 │     sentence: "3.3.5"
       ╰────
     help: did you mean “合格”?
    "#);
}

#[test]
fn units_that_do_not_go_together_are_underlined() {
    let files = Files::yongan().edit(
        PROJECT,
        "min(650, 核定单价)",
        "min(650, 核定单价, 同职业同等级已享受次数)",
    );
    assert_snapshot!(files.report(Lang::En), @"
     × the units “CNY/person” and “time” do not go together with “min”
       ╭─[programmes/project-training.yaml:52:24]
    51 │ amount:
    52 │   rule: min(650, 核定单价, 同职业同等级已享受次数)
       ·                            ──────────────────────
    53 │   unit: CNY/person
       ╰────
    ");
}

#[test]
fn a_sign_of_the_chinese_keyboard_is_underlined() {
    let files = Files::yongan().edit(
        PROJECT,
        "in (\"职业（技工）院校\", \"公办培训机构\")",
        "in (\"职业（技工）院校\"，\"公办培训机构\")",
    );
    assert_snapshot!(files.report(Lang::Zh), @r#"
     × “，”不是规则的符号
       ╭─[programmes/project-training.yaml:21:46]
    20 │ criteria:
    21 │   - { id: carrier, rule: '机构类别 in ("职业（技工）院校"，"公办培训机构")', sentence: "3.3.4" }
       ·                                                          ──
    22 │   - { id: task, rule: 承担项目制任务, sentence: "3.3.4" }
       ╰────
     help: 请改写为半角“,”
    "#);
}

#[test]
fn a_criterion_without_sentence_or_assumption_is_refused() {
    let files = Files::yongan().edit(
        PROJECT,
        "rule: 承担项目制任务, sentence: \"3.3.4\"",
        "rule: 承担项目制任务",
    );
    assert_snapshot!(files.report(Lang::Zh), @r#"
     × 既没有写依据哪一句，也没有写明是假设
       ╭─[programmes/project-training.yaml:22:11]
    21 │   - { id: carrier, rule: '机构类别 in ("职业（技工）院校", "公办培训机构")', sentence: "3.3.4" }
    22 │   - { id: task, rule: 承担项目制任务 }
       ·           ────
    23 │   - id: completed
       ╰────
     help: 写 sentence: "3.3.4"，或 assumed: { zh: 理由, source: 真实出处 }
    "#);
}

#[test]
fn words_are_found_in_quoted_folded_and_block_texts() {
    for (written, words) in [
        ("'min(650, 核定价)'", "核定价"),
        ("\"min(650, 核定价)\"", "核定价"),
        (">-\n    min(650,\n    核定价)", "核定价"),
        ("|-\n    min(650, 核定价)", "核定价"),
        ("\"min(650, \\u6838定价)\"", "\"min(650, \\u6838定价)\""),
    ] {
        let files = Files::yongan().edit(PROJECT, "min(650, 核定单价)", written);
        refused(files, FaultKind::Rule, words);
    }
}

#[test]
fn every_fault_of_every_file_is_listed() {
    let told = Files::yongan()
        .edit(PROJECT, "机构类别 in", "机构种类 in")
        .edit(PROJECT, "rounding: down-to-fen", "rounding: down")
        .edit("facts.yaml", "type: boolean", "type: bool")
        .edit("settings.yaml", "hour_minutes: 45", "hour_minutes: fifty")
        .edit("settings.yaml", "page_rows: 50", "page_row: 50")
        .edit(
            "targets.yaml",
            "sentence: \"3.2.4\"",
            "sentence: \"3.2.44\"",
        )
        .edit("duties.yaml", "unit: hrss", "unit: hrs")
        .edit("document.yaml", "force: state", "force: stated")
        .edit("cases/free-class.yaml", "answer: yes", "answer: yess")
        .told()
        .join("\n");
    assert_snapshot!(told, @r#"
    WrongValue cases/free-class.yaml "yess" “yess” is not one of the values
    WrongValue document.yaml "stated" “stated” is not one of the values
    NoSuchThing duties.yaml "sentence" there is no unit “hrs”
    WrongValue facts.yaml "bool" “bool” is not one of the values
    Rule programmes/project-training.yaml "机构种类" the vocabulary has no fact “机构种类”
    WrongValue programmes/project-training.yaml "down" “down” is not one of the values
    WrongValue settings.yaml "fifty" a whole number belongs here, not “fifty”
    MissingKey settings.yaml "rows_per_import" “page_rows” is missing
    UnknownKey settings.yaml "page_row" unknown key “page_row”
    NoSuchThing targets.yaml "id" there is no sentence “3.2.44”
    "#);
}

#[test]
fn each_kind_of_fault_is_found_where_it_stands() {
    let pack = Files::yongan;
    let project = |from: &str, to: &str| pack().edit(PROJECT, from, to);
    let settings = |from: &str, to: &str| pack().edit("settings.yaml", from, to);
    // files
    refused(pack().without("settings.yaml"), FaultKind::MissingFile, "");
    refused(
        pack().put("setting.yaml", "a: b"),
        FaultKind::UnknownFile,
        "",
    );
    refused(
        pack().put("programmes/deep/a.yaml", ""),
        FaultKind::Yaml,
        "",
    );
    refused(
        pack().put("facts.yaml", [0xff, 0xfe, 0x00]),
        FaultKind::Unreadable,
        "",
    );
    refused(
        pack().put("facts.yaml", vec![b' '; 3 * 1024 * 1024]),
        FaultKind::Unreadable,
        "",
    );
    // YAML
    refused(
        pack().put("targets.yaml", "targets: [\n"),
        FaultKind::Yaml,
        "",
    );
    refused(
        pack().put("targets.yaml", "a: &x 1\nb: *x\n"),
        FaultKind::Yaml,
        "&x 1",
    );
    refused(
        pack().put("targets.yaml", "targets: []\n---\ntargets: []\n"),
        FaultKind::Yaml,
        "---",
    );
    refused(
        pack().put("targets.yaml", format!("a: {}", "[".repeat(60))),
        FaultKind::Yaml,
        "[",
    );
    refused(
        project("payee: institution", "payee: institution\npayee: person"),
        FaultKind::Duplicate,
        "payee",
    );
    // shapes
    refused(
        project("payee: institution\n", ""),
        FaultKind::MissingKey,
        "id",
    );
    refused(
        project("payee: institution", "paye: institution"),
        FaultKind::UnknownKey,
        "paye",
    );
    refused(
        project("payee: institution", "payee: [institution]"),
        FaultKind::WrongShape,
        "institution",
    );
    refused(
        project("payee: institution", "payee: school"),
        FaultKind::WrongValue,
        "school",
    );
    refused(
        project("from: 2021-04-20", "from: 2021-4-20"),
        FaultKind::WrongValue,
        "2021-4-20",
    );
    refused(
        project("sentences: [\"3.3.4\", \"3.3.5\"]", "sentences: [3.10]"),
        FaultKind::WrongValue,
        "3.10",
    );
    refused(settings("head: 6", "head: -6"), FaultKind::WrongValue, "-6");
    refused(
        settings("pays_here: true", "pays_here: yes"),
        FaultKind::WrongValue,
        "yes",
    );
    // bases
    refused(
        project(
            "    sentence: \"3.3.5\"\n    assumed:\n      zh: 文件写",
            "    assumed:\n      zhh: 文件写",
        ),
        FaultKind::UnknownKey,
        "zhh",
    );
    refused(
        project(
            "  sentence: \"3.3.5\"\n  assumed:\n    zh: 650元",
            "  assumed: true\n  x:\n    zh: 650元",
        ),
        FaultKind::WrongValue,
        "true",
    );
    refused(
        settings("basis: { sentence: \"3.3.R\" }", "basis: {}"),
        FaultKind::NoBasis,
        "{",
    );
    refused(
        project("sentences: [\"3.3.4\", \"3.3.5\"]", "sentences: []"),
        FaultKind::NoBasis,
        "id",
    );
    // names
    refused(
        project("sentence: \"3.3.4\" }", "sentence: \"3.3.44\" }"),
        FaultKind::NoSuchThing,
        "\"3.3.44\"",
    );
    refused(
        project("fund: employment-subsidy", "fund: employment"),
        FaultKind::NoSuchThing,
        "employment",
    );
    refused(
        project("payment_owner: hrss", "payment_owner: finance"),
        FaultKind::NoSuchThing,
        "finance",
    );
    refused(
        project("notice: default", "notice: none-such"),
        FaultKind::NoSuchThing,
        "none-such",
    );
    refused(
        project("programmes: [project-training,", "programmes: [project,"),
        FaultKind::NoSuchThing,
        "project",
    );
    refused(
        project("fact: 同职业同等级已享受次数", "fact: 享受次数"),
        FaultKind::NoSuchThing,
        "享受次数",
    );
    refused(
        pack().edit(
            "cases/free-class.yaml",
            "programme: free-class",
            "programme: free",
        ),
        FaultKind::NoSuchThing,
        "free",
    );
    refused(
        pack().edit(
            "cases/free-class.yaml",
            "because: family",
            "because: families",
        ),
        FaultKind::NoSuchThing,
        "families",
    );
    refused(
        pack().edit(
            "cases/free-class.yaml",
            "贫困家庭劳动力: true",
            "贫困家庭: true",
        ),
        FaultKind::NoSuchThing,
        "true",
    );
    refused(
        settings("unit: hrss", "unit: hr"),
        FaultKind::NoSuchThing,
        "hr",
    );
}

#[test]
fn things_that_contradict_each_other_are_refused() {
    let project = |from: &str, to: &str| Files::yongan().edit(PROJECT, from, to);
    let settings = |from: &str, to: &str| Files::yongan().edit("settings.yaml", from, to);
    let facts = |from: &str, to: &str| Files::yongan().edit("facts.yaml", from, to);
    refused(
        project("from: 2021-04-20", "from: 2021-04-20\n  to: 2020-01-01"),
        FaultKind::Contradiction,
        "from",
    );
    refused(
        project("payee: institution", "payee: nobody"),
        FaultKind::Contradiction,
        "id",
    );
    refused(
        project("id: project-training", "id: project"),
        FaultKind::Contradiction,
        "project",
    );
    refused(
        project("id: carrier", "id: task"),
        FaultKind::Duplicate,
        "project-training",
    );
    refused(
        project(
            "fact: 同职业同等级已享受次数",
            "fact: 退役后免费培训已用次数",
        ),
        FaultKind::Contradiction,
        "同职业同等级已享受次数 < 1",
    );
    refused(
        project("fact: 同职业同等级已享受次数", "fact: 核定单价"),
        FaultKind::Contradiction,
        "核定单价",
    );
    refused(
        settings(
            "learners: { least: 1, most: 60 }",
            "learners: { least: 61, most: 60 }",
        ),
        FaultKind::Contradiction,
        "learners",
    );
    refused(
        settings("years: 16", "years: 61"),
        FaultKind::Contradiction,
        "under_age",
    );
    refused(
        settings("sources: [platform, paper, yongji]", "sources: [platform]"),
        FaultKind::Contradiction,
        "default_source",
    );
    refused(
        settings("separator: \",\"", "separator: \";;\""),
        FaultKind::Contradiction,
        "separator",
    );
    refused(
        settings("page_rows: 50", "page_rows: 500"),
        FaultKind::Contradiction,
        "page_rows",
    );
    refused(
        settings("id: talent\n", "id: employment-subsidy\n"),
        FaultKind::Duplicate,
        "employment-subsidy",
    );
    refused(
        settings("kind: institution_money", "kind: return"),
        FaultKind::MissingKey,
        "letters",
    );
    refused(
        settings("{reason}", "{reasons}"),
        FaultKind::NoSuchThing,
        "kind",
    );
    refused(
        facts("en: carrier_kind", "en: task_assigned"),
        FaultKind::Duplicate,
        "task_assigned",
    );
    refused(
        facts("name: 核定单价", "name: 核定 单价"),
        FaultKind::WrongValue,
        "核定 单价",
    );
    refused(
        facts("name: 核定单价", "name: and"),
        FaultKind::WrongValue,
        "and",
    );
    refused(
        facts("unit: CNY/person", "unit: yuan"),
        FaultKind::WrongValue,
        "yuan",
    );
    refused(
        facts("unit: CNY/person", "unit: person"),
        FaultKind::Contradiction,
        "核定单价",
    );
    refused(
        facts("type: boolean", "type: enum"),
        FaultKind::Contradiction,
        "承担项目制任务",
    );
    refused(
        facts("id: failed, zh: 不合格", "id: failed, zh: 合格"),
        FaultKind::Duplicate,
        "考核结果",
    );
    refused(
        facts("least: \"0\"", "least: many"),
        FaultKind::WrongValue,
        "many",
    );
    let document = |from: &str, to: &str| Files::yongan().edit("document.yaml", from, to);
    refused(document("id: drc", "id: hrss"), FaultKind::Duplicate, "id");
    refused(
        document("issuer: yongan_gov_office", "issuer: yongan_office"),
        FaultKind::NoSuchThing,
        "yongan_office",
    );
    refused(
        document("clause: \"3.3\"", "clause: \"3.33\""),
        FaultKind::NoSuchThing,
        "id",
    );
    let targets = Files::yongan().edit("targets.yaml", "to_year: 2023", "to_year: 2020");
    refused(targets, FaultKind::Contradiction, "id");
}

#[test]
fn too_many_files_are_refused() {
    let mut files = Files::yongan();
    for number in 0..500 {
        files = files.put(&format!("cases/{number}.yaml"), "");
    }
    refused(files, FaultKind::TooMany, "");
}

#[test]
fn a_folder_that_is_not_there_is_said_to_be_so() {
    let faults = policy::Pack::load("/no/such/pack").unwrap_err();
    assert_eq!(faults[0].kind, FaultKind::Unreadable);
    assert_eq!(faults[0].path(), "/no/such/pack/");
}

#[test]
fn a_fault_tells_machines_where_it_stands() {
    let faults = Files::yongan()
        .edit(PROJECT, "min(650, 核定单价)", "min(650, 核定价)")
        .faults();
    let json = serde_json::to_value(&faults[0]).unwrap();
    assert_eq!(json["file"], PROJECT);
    assert_eq!(json["kind"], "rule");
    assert_eq!(json["words"], "核定价");
    let line = Files::yongan()
        .text(PROJECT)
        .lines()
        .position(|line| line.contains("min(650"))
        .unwrap()
        + 1;
    assert_eq!(json["line"], line);
    assert_eq!(json["column"], "  rule: min(650, ".chars().count() + 1);
    assert_eq!(json["help"]["en"], "did you mean “核定单价”?");
}

/// A programme as short as the format allows: English reasons, summaries and sources may be left out.
const SHORT: &str = r#"
id: project-training
title: { zh: 项目制培训补助, en: Project-based training subsidy }
sentences: ["3.3.4", "3.3.5"]          # quoted: a bare 3.10 is the number 3.1
valid: { from: 2021-04-20, basis: "date of issue", assumed: true }
subject: enrolment
payee: institution                      # the school's money, and said so
payment_owner: hrss
fund: employment-subsidy
reckoned_on: class.start
criteria:
  - { id: carrier, rule: '机构类别 in ("职业（技工）院校", "公办培训机构")', sentence: "3.3.4" }
  - { id: completed, rule: '考核结果 = "合格"', sentence: "3.3.5", assumed: { zh: 文件写“培训人数”，未说明是参训、结业还是取证 } }
amount: { rule: 'min(650, 核定单价)', unit: CNY/person, rounding: down-to-fen, sentence: "3.3.5" }
limits: []
route: [institution-claim, clerk, reviewer, leader, meeting]
notice: default
"#;

#[test]
fn a_programme_may_be_short() {
    let pack = Files::yongan()
        .put(PROJECT, SHORT)
        .without("cases/project-training.yaml")
        .load()
        .unwrap_or_else(|faults| panic!("{faults:#?}"));
    let programme = pack.programme("project-training").unwrap();
    assert_eq!(programme.criteria.len(), 2);
    let assumed = programme.criteria[1].assumed.as_ref().unwrap();
    assert_eq!(
        assumed.reason.en, assumed.reason.zh,
        "the Chinese stands for both"
    );
}

#[test]
fn text_files_beside_the_pack_are_passed_over() {
    assert!(Files::yongan().put("README.md", "# words").load().is_ok());
}
