//! What the engine answers, kept and computed again.

use chrono::NaiveDate;
use kernel::{Lang, Money};
use policy::determination::{ReadError, RecomputeError};
use policy::{AmountAnswer, Determination, Fact, Facts, Pack, Tri, Verdict};

use crate::broken::Files;
use crate::probe::date;
use crate::yongan::yongan;

const PROJECT: &str = "project-training";

fn march() -> NaiveDate {
    date("2023-03-06")
}

/// Everything known and in order.
fn passed() -> Facts {
    Facts::new()
        .with("机构类别", "公办培训机构")
        .with("承担项目制任务", true)
        .with("企业急需工种", true)
        .with("考核结果", "合格")
        .with("同职业同等级已享受次数", 0)
        .with("核定单价", Money::from_fen(60_000))
}

fn determine(pack: &Pack, facts: &Facts) -> Determination {
    pack.determine(PROJECT, facts, march()).unwrap()
}

#[test]
fn a_private_company_is_told_no_before_it_files() {
    let facts = Facts::new().with("carrier_kind", "private-institution");
    let answer = determine(&yongan(), &facts);
    assert_eq!(answer.answer, Verdict::No);
    let carrier = answer.with_answer(Tri::No).next().unwrap();
    assert_eq!(carrier.sentence.as_ref().unwrap().id, "3.3.4");
    assert!(
        carrier
            .sentence
            .as_ref()
            .unwrap()
            .text
            .zh
            .contains("职业（技工）院校和公办培训机构")
    );
    assert!(answer.missing.is_empty(), "a no is settled");
    assert_eq!(answer.amount, AmountAnswer::Nothing);
}

#[test]
fn a_private_vocational_school_may_file() {
    let answer = determine(
        &yongan(),
        &Facts::new().with("机构类别", "职业（技工）院校"),
    );
    assert_eq!(answer.answer, Verdict::Unknown);
    assert_eq!(answer.with_answer(Tri::No).count(), 0);
    assert_eq!(answer.conditions[0].answer, Tri::Yes);
}

#[test]
fn nothing_is_due_while_the_answer_is_unknown() {
    let pack = yongan();
    let unknown = determine(&pack, &passed().with("考核结果", Fact::UNKNOWN));
    assert_eq!(unknown.money(), Some(Money::from_fen(60_000)));
    assert_eq!(unknown.due(), None);
    assert_eq!(
        determine(&pack, &passed()).due(),
        Some(Money::from_fen(60_000))
    );
}

#[test]
fn the_ceiling_is_known_before_the_rate_is() {
    let pack = yongan();
    assert_eq!(
        pack.programme(PROJECT).unwrap().ceiling(),
        Some(Money::from_fen(65_000))
    );
    assert_eq!(
        pack.programme("veteran-free-training").unwrap().ceiling(),
        None
    );
    let facts = passed().with("核定单价", Fact::UNKNOWN);
    let answer = determine(&pack, &facts);
    assert_eq!(answer.answer, Verdict::Yes);
    let AmountAnswer::Open {
        at_most_fen,
        missing,
        ..
    } = &answer.amount
    else {
        panic!("{:?}", answer.amount)
    };
    assert_eq!(*at_most_fen, Some(Money::from_fen(65_000)));
    assert_eq!(missing, &["核定单价"]);
    assert_eq!(answer.missing[0].needed_by, ["amount"]);
}

#[test]
fn a_rate_known_not_to_exist_gives_no_amount_and_says_why() {
    let answer = determine(&yongan(), &passed().with("核定单价", Fact::ABSENT));
    let AmountAnswer::Open {
        trouble, missing, ..
    } = &answer.amount
    else {
        panic!("{:?}", answer.amount)
    };
    assert!(missing.is_empty());
    assert_eq!(
        trouble.as_ref().unwrap().en,
        "the calculation rests on something that does not exist"
    );
}

#[test]
fn a_half_fen_is_dropped_as_the_programme_says() {
    let answer = determine(&yongan(), &passed().with("核定单价", "599.999"));
    assert_eq!(answer.money(), Some(Money::from_fen(59_999)));
}

#[test]
fn a_veteran_who_used_the_one_place_is_told_what_else_is_open() {
    let facts = Facts::new()
        .with("退役军人", true)
        .with("退役后免费培训已用次数", 1);
    let answer = yongan()
        .determine("veteran-free-training", &facts, march())
        .unwrap();
    assert_eq!(answer.answer, Verdict::No);
    let sentences: Vec<&str> = answer
        .see_also
        .iter()
        .map(|hint| hint.sentence.id.as_str())
        .collect();
    assert_eq!(sentences, ["3.2.16", "3.2.14"]);
    let open = Facts::new()
        .with("退役军人", true)
        .with("退役后免费培训已用次数", 0);
    let answer = yongan()
        .determine("veteran-free-training", &open, march())
        .unwrap();
    assert_eq!(
        answer.see_also.len(),
        1,
        "what else is open is only said with a no"
    );
    assert!(matches!(answer.amount, AmountAnswer::Free { .. }));
}

#[test]
fn facts_that_cannot_be_true_are_data_faults_and_never_a_no() {
    let pack = yongan();
    for (name, fact, message) in [
        (
            "同职业同等级已享受次数",
            Fact::from(-1),
            "-1 times is impossible: it is never less than 0 times",
        ),
        (
            "同职业同等级已享受次数",
            Fact::from("0.5"),
            "0.5 is not a whole number",
        ),
        (
            "核定单价",
            Fact::from("六百"),
            "\"六百\" is not money (CNY/person)",
        ),
        (
            "考核结果",
            Fact::from("优秀"),
            "\"优秀\" is not a value of “考核结果”",
        ),
        (
            "承担项目制任务",
            Fact::ABSENT,
            "a yes-no fact is never absent: say yes or no",
        ),
        ("承担项目制任务", Fact::from(1), "1 is not a yes-no"),
    ] {
        let facts = passed().with(name, fact);
        let answer = determine(&pack, &facts);
        assert_ne!(answer.answer, Verdict::No, "{name}");
        let faults: Vec<&str> = answer
            .data_faults()
            .map(|fact| fact.fault.as_ref().unwrap().en.as_str())
            .collect();
        assert_eq!(faults, [message], "{name}");
        assert_eq!(facts.check(pack.vocabulary()).len(), 1, "{name}");
        assert_eq!(answer.recompute(&pack).as_ref(), Ok(&answer), "{name}");
    }
}

#[test]
fn a_fact_given_twice_under_two_names_must_agree() {
    let pack = yongan();
    let same = passed().with("assessment_result", "合格");
    assert_eq!(determine(&pack, &same).answer, Verdict::Yes);
    let other = passed().with("assessment_result", "不合格");
    let answer = determine(&pack, &other);
    assert_eq!(answer.answer, Verdict::Unknown);
    assert_eq!(answer.data_faults().count(), 1);
}

#[test]
fn a_name_nobody_knows_is_a_data_fault() {
    let facts = passed().with("核定単价", 3);
    let faults = facts.check(yongan().vocabulary());
    assert_eq!(
        faults[0].message.en,
        "the vocabulary has no such fact; did you mean “核定单价”?"
    );
}

#[test]
fn a_day_that_has_not_come_is_a_data_fault_when_the_day_of_asking_is_known() {
    let pack = Files::yongan()
        .edit("facts.yaml", "facts:\n", "facts:\n  - { name: 取得日期, en: obtained_on, label: { zh: 取得日期, en: day obtained }, type: date, not_future: true, source: { zh: 证书, en: certificate } }\n")
        .edit("programmes/project-training.yaml", "criteria:\n", "criteria:\n  - { id: obtained, rule: '取得日期 > date(\"2021-04-20\")', sentence: \"3.3.5\" }\n")
        .load()
        .unwrap();
    let facts = passed().with("取得日期", date("2023-05-01"));
    assert_eq!(determine(&pack, &facts).answer, Verdict::Yes);
    let asked_in_april = facts.gathered(date("2023-04-01"));
    let answer = determine(&pack, &asked_in_april);
    assert_eq!(answer.answer, Verdict::Unknown);
    let fault = answer.data_faults().next().unwrap().fault.clone().unwrap();
    assert_eq!(fault.en, "1 May 2023 has not come yet");
    assert_eq!(answer.recompute(&pack), Ok(answer.clone()));
}

#[test]
fn not_yet_in_force_and_ended_say_nothing_about_the_person() {
    let pack = Files::yongan()
        .edit(
            "programmes/project-training.yaml",
            "from: 2021-04-20",
            "from: 2021-04-20\n  to: 2023-12-31",
        )
        .load()
        .unwrap();
    let on = |day: &str| pack.determine(PROJECT, &passed(), date(day)).unwrap();
    for (day, verdict, bound) in [
        ("2021-04-19", Verdict::NotYetInForce, Some("2021-04-20")),
        ("2021-04-20", Verdict::Yes, None),
        ("2023-12-31", Verdict::Yes, None),
        ("2024-01-01", Verdict::Ended, Some("2023-12-31")),
    ] {
        let answer = on(day);
        assert_eq!(answer.answer, verdict, "{day}");
        assert_eq!(answer.bound, bound.map(date), "{day}");
        if verdict != Verdict::Yes {
            assert!(answer.conditions.is_empty() && answer.missing.is_empty());
            assert_eq!(answer.money(), None);
        }
        assert_eq!(answer.recompute(&pack).as_ref(), Ok(&answer));
    }
}

#[test]
fn a_stored_determination_is_computed_again_to_the_same_fen() {
    let pack = yongan();
    let facts = passed().with(
        "核定单价",
        Fact::from("612.345").from_source(kernel::Text::new("协议", "agreement")),
    );
    let answer = determine(&pack, &facts);
    let stored = serde_json::to_string(&answer).unwrap();
    assert!(stored.starts_with("{\"determination\":1,"), "{stored:.60}");
    let read = Determination::from_json(&stored).unwrap();
    assert_eq!(read, answer);
    assert_eq!(read.recompute(&pack).unwrap(), answer);
    assert_eq!(answer.money(), Some(Money::from_fen(61_234)));
}

#[test]
fn a_change_of_the_stored_answer_does_not_survive_computing_it_again() {
    let pack = yongan();
    let answer = determine(&pack, &passed());
    let forged = serde_json::to_string(&answer)
        .unwrap()
        .replace("\"fen\":60000", "\"fen\":65000");
    let forged = Determination::from_json(&forged).unwrap();
    assert_ne!(forged.recompute(&pack).unwrap(), forged);
}

#[test]
fn another_pack_cannot_compute_it_again() {
    let answer = determine(&yongan(), &passed());
    let other = Files::yongan()
        .edit("programmes/project-training.yaml", "min(650", "min(600")
        .load()
        .unwrap();
    let error = answer.recompute(&other).unwrap_err();
    assert!(matches!(error, RecomputeError::OtherPack { .. }), "{error}");
}

#[test]
fn a_later_form_is_refused_not_guessed_at() {
    let stored = serde_json::to_string(&determine(&yongan(), &passed())).unwrap();
    let later = stored.replace("{\"determination\":1,", "{\"determination\":2,");
    assert!(matches!(
        Determination::from_json(&later),
        Err(ReadError::Version(2))
    ));
    assert!(matches!(
        Determination::from_json("{}"),
        Err(ReadError::Json(_))
    ));
}

#[test]
fn facts_travel_as_json_with_unknown_absent_and_source() {
    let json = r#"{"机构类别":"公办培训机构","核定单价":{"source":{"en":"agreement","zh":"协议"},"value":"600.00"},"考核结果":null,"证书类别":"none"}"#;
    let facts: Facts = serde_json::from_str(json).unwrap();
    assert_eq!(facts.get("考核结果"), Some(&Fact::UNKNOWN));
    assert_eq!(facts.get("证书类别"), Some(&Fact::ABSENT));
    assert_eq!(
        facts.get("核定单价").unwrap().source.as_ref().unwrap().en,
        "agreement"
    );
    let back: Facts = serde_json::from_str(&serde_json::to_string(&facts).unwrap()).unwrap();
    assert_eq!(back, facts);
    for (json, why) in [
        (r#"{"a":{"valeu":1}}"#, "a: unknown field `valeu`"),
        (r#"{"a":1,"a":2}"#, "a: given twice"),
        ("[1]", "expected facts by name"),
    ] {
        let error = serde_json::from_str::<Facts>(json).unwrap_err().to_string();
        assert!(error.contains(why), "{json}: {error}");
    }
}

#[test]
fn a_payment_of_others_is_recorded_and_never_paid_from_here() {
    let facts = Facts::new()
        .with("失业保险参保", true)
        .with("证书类别", "职业技能等级证书");
    let answer = yongan()
        .determine("insurance-skill-subsidy", &facts, march())
        .unwrap();
    assert!(!answer.paid_here);
    assert_eq!(answer.answer, Verdict::Unknown);
    let judged = answer.with_answer(Tri::Unknown).next().unwrap();
    assert!(
        judged
            .who_decides
            .as_ref()
            .unwrap()
            .en
            .contains("unemployment insurance office")
    );
    assert!(determine(&yongan(), &passed()).paid_here);
}

#[test]
fn the_answer_prints_as_a_tree_a_clerk_can_follow() {
    let facts = passed().with("考核结果", Fact::UNKNOWN).with(
        "核定单价",
        Fact::from(Money::from_fen(70_000))
            .from_source(kernel::Text::new("协议2023-18", "agreement 2023-18")),
    );
    let answer = determine(&yongan(), &facts);
    let without_digest = |text: String| {
        text.lines()
            .filter(|line| !line.contains("sha256"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    insta::assert_snapshot!(without_digest(answer.tree(Lang::Zh)), @"
    项目制培训补助 — 还说不准
      开班日：2023年3月6日
      条件
        ✓ 是 承训机构类别为“职业（技工）院校”或“公办培训机构”
          承训机构类别：公办培训机构
          依据：3.3.4 根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，
        ✓ 是 班级属于人社部门下达的项目制培训任务
          班级属于人社部门下达的项目制培训任务：是
          依据：3.3.4 根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，
        ? 不清楚 考核结果为“合格”
          考核结果：不清楚
          依据：3.3.5 按培训人数给予每人不超过650元标准的培训补助。
          假设：文件写“培训人数”，未说明是参训、结业还是取证；这里按考核合格的人数。
        ✓ 是 同一人同一职业同一等级只补助一次（次数）
          同一职业同一等级已享受补贴的次数：0次
          假设：文件没有写次数；这里按同一职业同一等级不重复享受。（出处：泉州市、晋江市2024年7月起的规则（转引），非永安规定）
        ✓ 是 企业急需工种（须由人认定）
          培训工种已认定为企业急需：是
          依据：3.3.4 根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，
          由谁认定：市人社局（文件没有写急需工种目录由谁发布）
      若符合，金额：650.00元
        项目核定的每人单价：700元/人
        650元/人与项目核定的每人单价中较低的 = 650元/人
        不足一分的舍去：650.00元
        依据：3.3.5 按培训人数给予每人不超过650元标准的培训补助。
        假设：650元是上限；上限之内的标准取项目协议核定的单价。
      补助发给学校，不发给个人
      还差
        考核结果（来源：成绩登记）
    ");
    insta::assert_snapshot!(without_digest(answer.tree(Lang::En)), @"
    Project-based training grant — not known yet
      first day of the class: 6 March 2023
      conditions
        ✓ yes kind of training carrier is “vocational (technical) school” or “public training institution”
          kind of training carrier: public training institution
          basis: 3.3.4 Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions.
        ✓ yes the class is a project-based task given by the bureau
          the class is a project-based task given by the bureau: yes
          basis: 3.3.4 Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions.
        ? unknown assessment result is “passed”
          assessment result: not known
          basis: 3.3.5 A grant by number of persons trained, not above 650 yuan each.
          assumed: The document says “persons trained”, not whether enrolled, finished or certified; here those who passed count.
        ✓ yes one grant for a person, occupation and level (limit)
          times already subsidised for this occupation and level: 0 times
          assumed: The document says nothing about times; here one occupation and level is not subsidised twice. (source: rule of Quanzhou and Jinjiang since July 2024 (reposted), not Yong'an's)
        ✓ yes occupations that enterprises urgently need (for a person to judge)
          the occupation is ruled to be urgently needed by enterprises: yes
          basis: 3.3.4 Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions.
          who decides: the human resources bureau (the document does not say who issues the list of urgent occupations)
      amount, if so: 650.00 yuan
        rate per person agreed for the project: 700 yuan per person
        650 yuan per person or rate per person agreed for the project, whichever is less = 650 yuan per person
        anything below a fen is dropped: 650.00 yuan
        basis: 3.3.5 A grant by number of persons trained, not above 650 yuan each.
        assumed: 650 yuan is a ceiling; the rate below it is the one agreed for the project.
      the grant goes to the school, not to the person
      still missing
        assessment result (from: record of results)
    ");
}
