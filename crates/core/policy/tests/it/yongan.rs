//! The pack of Yong'an: it loads, its cases hold, its text is the document's, both languages are complete.

use std::collections::BTreeSet;

use kernel::Lang;
use policy::{Amount, Benefit, DutyRole, DutyWork, Pack, Payee, ValidityState, Verdict};

use crate::broken::{Files, YONGAN};

/// The pack in the repository.
pub fn yongan() -> Pack {
    Pack::load(YONGAN).unwrap_or_else(|faults| {
        let reports: String = faults
            .iter()
            .map(|fault| fault.report(Lang::En).to_string())
            .collect();
        panic!("{reports}")
    })
}

fn table(name: &str) -> Vec<std::collections::HashMap<String, String>> {
    let path = format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"));
    csv::Reader::from_path(path)
        .unwrap()
        .deserialize()
        .map(Result::unwrap)
        .collect()
}

#[test]
fn every_worked_case_holds() {
    let outcomes = yongan().run_cases();
    assert!(outcomes.len() > 40);
    for case in outcomes {
        assert!(
            case.passes(),
            "{} {}: {:?}",
            case.file,
            case.name.en,
            case.differences
        );
    }
}

#[test]
fn a_case_that_no_longer_holds_says_what_differs() {
    let pack = Files::yongan()
        .edit("programmes/project-training.yaml", "min(650", "min(550")
        .load()
        .unwrap();
    let differences: Vec<String> = pack
        .run_cases()
        .into_iter()
        .flat_map(|case| case.differences)
        .map(|text| text.en)
        .collect();
    assert!(
        differences.contains(&"amount: expected 600.00 yuan, found 550.00 yuan".to_owned()),
        "{differences:?}"
    );
}

#[test]
fn every_programme_has_its_yes_no_unknown_boundary_day_and_day_before() {
    let pack = yongan();
    for programme in pack.programmes() {
        let cases: Vec<_> = pack
            .cases()
            .iter()
            .filter(|case| case.programme == programme.id)
            .collect();
        let id = &programme.id;
        for verdict in [
            Verdict::Yes,
            Verdict::No,
            Verdict::Unknown,
            Verdict::NotYetInForce,
        ] {
            assert!(
                cases.iter().any(|case| case.expect.answer == verdict),
                "{id} has no case with {verdict:?}"
            );
        }
        let first = programme.valid.from;
        let on = |day| cases.iter().any(|case| Some(case.on) == day);
        assert!(on(Some(first)), "{id} has no case on its first day");
        assert!(on(first.pred_opt()), "{id} has no case on the day before");
    }
}

#[test]
fn all_134_sentences_stand_exactly_as_issued() {
    let pack = yongan();
    let rows = table("clauses.csv");
    assert_eq!(rows.len(), 134);
    assert_eq!(pack.document().sentences.len(), 134);
    for (sentence, row) in pack.document().sentences.iter().zip(&rows) {
        assert_eq!(sentence.id.0, row["id"]);
        assert_eq!(sentence.text, row["text"], "{}", row["id"]);
        assert_eq!(sentence.clause.0, row["clause"]);
        assert_eq!(sentence.kind.word(), row["kind"], "{}", row["id"]);
        assert_eq!(sentence.force.word(), row["force"], "{}", row["id"]);
        assert_eq!(sentence.gloss, row["english_gloss"], "{}", row["id"]);
        assert_eq!(
            sentence.left_open.is_some(),
            !row["left_open"].is_empty(),
            "{}",
            row["id"]
        );
        let units: Vec<&str> = row["responsible_units"]
            .split(';')
            .filter(|unit| !unit.is_empty())
            .collect();
        assert_eq!(sentence.units, units, "{}", row["id"]);
        let clause = pack.document().clause(&row["clause"]).unwrap();
        let heading = clause
            .heading
            .as_ref()
            .map_or("", |heading| heading.zh.as_str());
        assert_eq!(heading, row["heading"], "{}", row["clause"]);
        let quantities = row["quantities"]
            .split("; ")
            .filter(|part| !part.is_empty())
            .count();
        assert_eq!(sentence.quantities.len(), quantities, "{}", row["id"]);
    }
}

#[test]
fn every_unit_and_every_line_of_responsible_units_is_there() {
    let pack = yongan();
    let units = table("units.csv");
    assert_eq!(pack.document().units.len(), units.len());
    for row in &units {
        let unit = pack.document().unit(&row["unit_id"]).unwrap();
        assert_eq!(unit.name.zh, row["full_name"]);
        assert_eq!(unit.region.as_str(), row["region_code"]);
    }
    let lines = table("responsibilities.csv");
    assert_eq!(pack.duties().duties.len(), lines.len());
    for (duty, row) in pack.duties().duties.iter().zip(&lines) {
        assert_eq!(
            (duty.sentence.0.as_str(), duty.unit.as_str()),
            (row["line_id"].as_str(), row["unit_id"].as_str())
        );
        assert_eq!(duty.written, row["name_in_text"]);
        let sentence = pack.sentence(&duty.sentence.0).unwrap();
        assert!(
            sentence.text.contains(&duty.written),
            "{} names {}",
            duty.sentence.0,
            duty.written
        );
    }
}

#[test]
fn towns_have_four_things_to_do_at_most() {
    let pack = yongan();
    let duties = &pack.duties().duties;
    for group in ["townships_towns", "subdistricts"] {
        let work = duties
            .iter()
            .filter(|duty| duty.unit == group && duty.work == DutyWork::Computed)
            .count();
        assert!((1..=4).contains(&work), "{group}: {work}");
    }
    assert!(
        duties
            .iter()
            .all(|duty| duty.work == DutyWork::Acknowledge || duty.indicator.is_some())
    );
    assert!(
        duties
            .iter()
            .filter(|duty| duty.role == DutyRole::Territorial)
            .all(|duty| !duty.open_ended)
    );
}

#[test]
fn the_validity_of_the_document_is_unconfirmed_and_says_why() {
    let pack = yongan();
    assert_eq!(pack.document().validity.state, ValidityState::Unconfirmed);
    assert!(
        pack.document()
            .validity
            .reason
            .zh
            .contains("没有写施行日期")
    );
    let basis: Vec<&str> = pack
        .document()
        .basis
        .iter()
        .map(|basis| basis.number.as_str())
        .collect();
    assert_eq!(basis, ["闽政〔2018〕26号", "明政办〔2020〕66号"]);
    let preamble = &pack.sentence("0.0.5").unwrap().text;
    assert!(basis.iter().all(|number| preamble.contains(number)));
}

#[test]
fn no_programme_has_a_rule_about_age() {
    // 3.1.1 speaks of all workers: an age would have to be assumed, and none is needed.
    let pack = yongan();
    assert!(pack.vocabulary().find("年龄").is_none());
    let roster = &pack.settings().roster;
    assert_eq!((roster.under_age.years, roster.over_age.years), (16, 60));
    assert!(roster.under_age.basis.assumed.is_some() && roster.over_age.basis.assumed.is_some());
    assert!(roster.under_age.basis.sentence.is_none() && roster.over_age.basis.sentence.is_none());
}

#[test]
fn money_of_the_school_is_said_to_be_the_schools() {
    let pack = yongan();
    let project = pack.programme("project-training").unwrap();
    assert_eq!(project.payee, Payee::Institution);
    assert!(project.summary.zh.contains("不发给个人"));
    for programme in pack
        .programmes()
        .filter(|programme| programme.benefit == Benefit::FreePlace)
    {
        assert_eq!(programme.payee, Payee::Nobody, "{}", programme.id);
        assert!(matches!(programme.amount, Amount::Free { .. }));
    }
}

#[test]
fn no_programme_invents_a_number() {
    // The only number of yuan in these sentences is the 650 of 3.3.5.
    for programme in yongan().programmes() {
        let computed = matches!(programme.amount, Amount::Computed { .. });
        assert_eq!(
            computed,
            programme.id == "project-training",
            "{}",
            programme.id
        );
    }
}

#[test]
fn every_assumption_is_said_in_both_languages_and_no_sentence_is_cited_for_what_it_does_not_say() {
    let pack = yongan();
    for programme in pack.programmes() {
        for condition in programme.conditions() {
            if let Some(assumed) = &condition.assumed {
                assert_ne!(
                    assumed.reason.zh, assumed.reason.en,
                    "{} {}",
                    programme.id, condition.id
                );
            }
            if let Some(sentence) = &condition.sentence {
                assert!(
                    programme.sentences.contains(sentence),
                    "{} {} cites {sentence}",
                    programme.id,
                    condition.id
                );
            }
        }
    }
}

/// Whether a text has Chinese characters or punctuation.
fn has_han(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}'))
}

fn english(json: &serde_json::Value, path: &str, found: &mut Vec<String>) {
    match json {
        serde_json::Value::Object(map) => {
            for (key, value) in map {
                let is_english = matches!(key.as_str(), "en" | "gloss");
                match value.as_str() {
                    Some(text) if is_english && has_han(text) => {
                        found.push(format!("{path}.{key}: {text}"))
                    }
                    _ => english(value, &format!("{path}.{key}"), found),
                }
            }
        }
        serde_json::Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(place, item)| english(item, &format!("{path}[{place}]"), found));
        }
        _ => {}
    }
}

#[test]
fn the_english_of_the_pack_has_no_chinese_in_it() {
    let pack = yongan();
    let mut found = Vec::new();
    english(
        &serde_json::to_value(pack.document()).unwrap(),
        "document",
        &mut found,
    );
    english(
        &serde_json::to_value(pack.settings()).unwrap(),
        "settings",
        &mut found,
    );
    english(
        &serde_json::to_value(pack.duties()).unwrap(),
        "duties",
        &mut found,
    );
    english(
        &serde_json::to_value(pack.targets()).unwrap(),
        "targets",
        &mut found,
    );
    for case in pack.cases() {
        let answer = pack
            .determine(&case.programme, &case.facts, case.on)
            .unwrap();
        english(
            &serde_json::to_value(&answer).unwrap(),
            &case.programme,
            &mut found,
        );
        let tree = answer.tree(Lang::En);
        if has_han(&tree) {
            found.push(tree);
        }
    }
    for (_, fact) in pack.vocabulary().iter() {
        found.extend(
            [&fact.label.en, &fact.source.en]
                .into_iter()
                .filter(|text| has_han(text))
                .cloned(),
        );
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_platforms_columns_are_the_live_systems() {
    let pack = yongan();
    let titles: Vec<&str> = pack
        .settings()
        .platform
        .learner_columns
        .iter()
        .map(|column| column.title.as_str())
        .collect();
    assert_eq!(titles.len(), 16);
    assert_eq!((titles[0], titles[15]), ("公民身份号码", "银行账号"));
}

#[test]
fn a_letter_is_filled_in_and_shows_what_was_forgotten() {
    let pack = yongan();
    let letter = pack
        .settings()
        .letter(policy::LetterKind::ReceiptSlip)
        .unwrap();
    let filled = letter.fill(&[("name", kernel::Text::new("罗秀英", "Luo Xiuying"))]);
    assert!(
        filled.zh.starts_with("罗秀英：办件编号{case}"),
        "{}",
        filled.zh
    );
}

#[test]
fn the_notice_lasts_five_working_days_and_the_first_day_counts() {
    let pack = yongan();
    let notice = pack.settings().notice("default").unwrap();
    let end = kernel::WorkCalendar::national()
        .end_of(
            "2023-08-17".parse().unwrap(),
            u32::from(notice.period.days),
            notice.period.count_first_day,
        )
        .unwrap();
    assert_eq!(end, "2023-08-23".parse().unwrap());
    assert!(
        notice.basis.assumed.is_some(),
        "the document does not say how long"
    );
}

#[test]
fn both_readings_of_the_next_three_years_are_kept() {
    let pack = yongan();
    let target = pack
        .targets()
        .iter()
        .find(|target| target.id == "rural-workers")
        .unwrap();
    let years: BTreeSet<_> = target
        .readings
        .iter()
        .map(|reading| (reading.from_year, reading.to_year))
        .collect();
    assert_eq!(
        years,
        BTreeSet::from([(Some(2021), Some(2023)), (Some(2022), Some(2024))])
    );
    assert_eq!(target.at_least, 1000);
    assert!(
        target.beside.is_some(),
        "heads and head-times are both shown"
    );
}

#[test]
fn the_digest_is_of_the_meaning_not_of_the_letters() {
    let digest = |files: Files| files.load().unwrap().digest().to_owned();
    let original = digest(Files::yongan());
    assert_eq!(yongan().digest(), original);
    assert_eq!(original.len(), 64);
    let project = "programmes/project-training.yaml";
    let commented = Files::yongan().edit(
        project,
        "id: project-training\n",
        "# a remark\nid: \"project-training\"\n",
    );
    assert_eq!(digest(commented), original);
    let windows = Files::yongan().text(project).replace('\n', "\r\n");
    assert_eq!(digest(Files::yongan().put(project, windows)), original);
    let case = Files::yongan().edit("cases/free-class.yaml", "on: 2023-05-08", "on: 2023-05-09");
    assert_eq!(digest(case), original, "a worked case changes no answer");
    assert_ne!(
        digest(Files::yongan().edit(project, "min(650", "min(651")),
        original
    );
    assert_ne!(
        digest(Files::yongan().edit("settings.yaml", "days: 5", "days: 7")),
        original
    );
}
