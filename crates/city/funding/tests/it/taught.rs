//! A class that was taught and examined, put on record in one command: who was there, who passed, who left.

use chrono::{Datelike, NaiveDate, Weekday};
use kernel::{Actor, IdNumber, Moment, Role};
use registers::people::PersonData;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, NoRefusal, Stop, Tx};
use training::attendance::tables::attendance_mark;
use training::classes::class;
use training::enrolment::tables::enrolment;
use training::lessons::tables::lesson;
use training::results::tables::result;

/// Somebody who was taught.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Taught {
    /// The serial number of the invented identity number: the same one is the same person.
    pub serial: u32,
    /// The name.
    pub name: String,
    /// Left on the third day, without a result.
    pub left: bool,
    /// `passed`, `failed`, `absent`; none while it is not on record.
    pub outcome: Option<String>,
}

/// Puts a finished class on record.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TeachClass {
    pub organisation_id: String,
    pub number: String,
    pub programme: String,
    pub platform_number: Option<String>,
    pub occupation_code: String,
    pub occupation_name: String,
    pub rate_fen: Option<i64>,
    /// What the bureau ruled about the occupation (3.3.4).
    pub urgent: Option<bool>,
    #[schemars(with = "String")]
    pub starts_on: NaiveDate,
    pub learners: Vec<Taught>,
    /// The state it is in: `finished`, or an earlier one.
    pub state: String,
}

/// An invented identity number by its serial number: born after 1960 in 350481.
pub fn id_number(serial: u32) -> String {
    let head = format!(
        "350481{:04}{:02}{:02}{:03}",
        1960 + serial / 28_000,
        1 + serial / 28 % 12,
        1 + serial % 28,
        serial / 336 % 1000
    );
    "0123456789X"
        .chars()
        .map(|check| format!("{head}{check}"))
        .find(|number| IdNumber::parse(number).is_ok())
        .expect("one check character fits")
}

/// Lessons of a class: ten working days.
const DAYS: usize = 10;

impl Command for TeachClass {
    const NAME: &'static str = "test.teach_class";
    const LONG: bool = true;
    const MAY: &'static [Role] = &[Role::System];
    type Answer = String;
    type Refusal = NoRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<NoRefusal>> {
        let days: Vec<NaiveDate> = self
            .starts_on
            .iter_days()
            .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
            .take(DAYS)
            .collect();
        let class_id = tx.id();
        tx.insert(self.class(tx, &class_id, &days, now)).await?;
        let lessons: Vec<_> = days
            .iter()
            .zip(1..)
            .map(|(day, seq)| lesson_row(tx, &class_id, *day, seq))
            .collect();
        let lessons = tx.insert_many(lessons).await?;
        let people: Vec<PersonData> = self
            .learners
            .iter()
            .map(|one| {
                let number = IdNumber::parse(&id_number(one.serial)).unwrap();
                PersonData {
                    region_code: Some(kernel::RegionCode::parse("350481103").unwrap()),
                    ..PersonData::named(&one.name, number)
                }
            })
            .collect();
        let persons = registers::people::enrol_many(tx, &people).await?;
        let (mut enrolments, mut marks, mut results) = (vec![], vec![], vec![]);
        for ((one, person), seq) in self.learners.iter().zip(&persons).zip(1..) {
            let left_on = one.left.then(|| days[2]);
            let row = enrolment::Model {
                county_code: tx.county().into(),
                id: tx.id(),
                class_id: class_id.clone(),
                person_id: person.person_id.clone(),
                person_name: one.name.clone(),
                seq,
                person_category: None,
                hukou_kind: "rural".into(),
                state: if one.left { "left" } else { "enrolled" }.into(),
                left_on,
                left_reason: left_on.map(|_| "外出务工".into()),
                enrolled_at: now.utc(),
                enrolled_by: "manager".into(),
                live: Some(1),
                row_version: 0,
            };
            for lesson in &lessons {
                if left_on.is_some_and(|left| lesson.on_date >= left) {
                    continue;
                }
                marks.push(attendance_mark::Model {
                    county_code: tx.county().into(),
                    id: tx.id(),
                    lesson_id: lesson.id.clone(),
                    enrolment_id: row.id.clone(),
                    class_id: class_id.clone(),
                    mark: "present".into(),
                    source: "yongji".into(),
                    marked_by: "teacher".into(),
                    marked_at: now.utc(),
                    reason: None,
                    row_version: 0,
                });
            }
            if let Some(outcome) = &one.outcome {
                results.push(result_row(tx, &row, outcome, days[DAYS - 1], now));
            }
            enrolments.push(row);
        }
        tx.insert_many(enrolments).await?;
        tx.insert_many(marks).await?;
        tx.insert_many(results).await?;
        Ok(Done::new(class_id))
    }
}

fn lesson_row(tx: &Tx<'_>, class_id: &str, day: NaiveDate, seq: i32) -> lesson::Model {
    lesson::Model {
        county_code: tx.county().into(),
        id: tx.id(),
        class_id: class_id.into(),
        seq,
        on_date: day,
        start_minute: 8 * 60,
        end_minute: 11 * 60 + 45,
        hours: 5,
        kind: "practice".into(),
        module: None,
        content: "焊接操作".into(),
        trainer_id: None,
        venue_id: None,
        room: None,
        state: "held".into(),
        replaced_by: None,
        change_reason: None,
        row_version: 0,
    }
}

fn result_row(
    tx: &Tx<'_>,
    row: &enrolment::Model,
    outcome: &str,
    on: NaiveDate,
    now: Moment,
) -> result::Model {
    let passed = outcome == "passed";
    let id = tx.id();
    result::Model {
        county_code: tx.county().into(),
        enrolment_id: row.id.clone(),
        class_id: row.class_id.clone(),
        attempt: 1,
        theory_tenths: Some(810),
        practice_tenths: Some(760),
        outcome: outcome.into(),
        examined_on: on,
        evaluation_body: Some("永安市职业技能评价中心".into()),
        certificate_kind: passed.then(|| "skill_level".into()),
        certificate_number: passed.then(|| format!("S{id}")),
        certificate_issued_on: passed.then_some(on),
        check_state: if passed { "found" } else { "unchecked" }.into(),
        checked_by: passed.then(|| "clerk".into()),
        checked_at: passed.then(|| now.utc()),
        recorded_by: "manager".into(),
        recorded_at: now.utc(),
        row_version: 0,
        id,
    }
}

impl TeachClass {
    fn class(&self, tx: &Tx<'_>, id: &str, days: &[NaiveDate], now: Moment) -> class::Model {
        let finished = self.state == "finished";
        let at = Some(now.utc());
        let by = |name: &str| Some(name.to_owned());
        class::Model {
            county_code: tx.county().into(),
            id: id.into(),
            number: Some(self.number.clone()),
            organisation_id: self.organisation_id.clone(),
            title: format!("{}（五级）第 2 期", self.occupation_name),
            programme_id: Some(self.programme.clone()),
            training_form: Some("employment".into()),
            free_of_charge: true,
            occupation_code: Some(self.occupation_code.clone()),
            occupation_name: Some(self.occupation_name.clone()),
            level: Some("l5".into()),
            certificate_aim: Some("skill_level".into()),
            hours: Some(50),
            theory_hours: Some(10),
            practice_hours: Some(40),
            online_hours: Some(0),
            syllabus: None,
            syllabus_file_id: None,
            planned_heads: Some(32),
            agreed_rate_fen: self.rate_fen,
            starts_on: days.first().copied(),
            ends_on: days.last().copied(),
            venue_id: None,
            room: None,
            source_unit: None,
            demand_note: Some("竹木企业 3 月提出".into()),
            attendance_source: Some("yongji".into()),
            platform_number: self.platform_number.clone(),
            state: self.state.clone(),
            drafted_by: "manager".into(),
            drafted_at: now.utc(),
            submitted_by: by("manager"),
            submitted_for: None,
            submitted_at: at,
            checked_by: by("clerk"),
            checked_for: None,
            checked_at: at,
            reviewed_by: by("reviewer"),
            reviewed_for: None,
            reviewed_at: at,
            approved_by: by("leader"),
            approved_for: None,
            approved_at: at,
            paper_signature_file_id: None,
            paper_signed_on: None,
            returned_by: None,
            returned_for: None,
            returned_at: None,
            returned_from: None,
            returned_reason: None,
            returned_sentence: None,
            cancelled_by: None,
            cancelled_at: None,
            cancelled_reason: None,
            finished_by: finished.then(|| "manager".into()),
            finished_at: if finished { at } else { None },
            urgent_occupation: self.urgent,
            urgent_basis: self.urgent.map(|_| "企业用工需求登记".into()),
            urgent_ruled_by: self.urgent.map(|_| "reviewer".into()),
            urgent_ruled_at: self.urgent.and(at),
            due_on: None,
            row_version: 0,
        }
    }
}
