//! Reads what the registers and the training records say around a class, for its claim's lines and checks.
//!
//! A few queries a class, whatever its size. Nothing is decided here.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use kernel::{Moment, Money};
use policy::{Pack, Programme, ReckonedOn};
use registers::organisations::organisation;
use registers::people::{Tag, person};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Keys, StoreError};
use training::attendance::tables::{attendance_mark, day_statement};
use training::classes::class;
use training::enrolment::tables::enrolment;
use training::lessons::tables::lesson;
use training::results::tables::result;

use super::facts::{Carrier, Certificate, ClassKnown, LearnerKnown, Reached};

/// What the certificate's look-up digest is called.
const CERTIFICATE: &str = "certificate_number";

/// A class with everything its claim asks about.
pub struct Picture {
    /// The class.
    pub class: class::Model,
    /// Who filed and taught it.
    pub institution: organisation::Model,
    /// The lessons that took place.
    pub lessons: Vec<lesson::Model>,
    /// Everybody on the roster, those who left too, in its order.
    pub learners: Vec<Learner>,
    /// The pack whose rules count.
    pub pack: Arc<Pack>,
    /// The programme asked for.
    pub programme: String,
    /// The day whose rules count.
    pub reckoned_on: NaiveDate,
    /// Today.
    pub today: NaiveDate,
}

/// Somebody on the roster.
pub struct Learner {
    /// The enrolment.
    pub enrolment: enrolment::Model,
    /// The person.
    pub person: person::Model,
    /// Attendance and result as facts.
    pub known: LearnerKnown,
    /// The result itself.
    pub result: Option<result::Model>,
    /// The look-up digest of the certificate's number.
    pub certificate_lookup: Option<String>,
    /// Recorded circumstances on the reckoned day.
    pub tags: Vec<Tag>,
    /// Days the learner denies having been there, unless a visit found otherwise.
    pub denied_days: usize,
}

/// The day whose rules count for a class, once it is known.
pub fn reckoned_day(on: ReckonedOn, class: &class::Model, today: NaiveDate) -> Option<NaiveDate> {
    match on {
        ReckonedOn::ClassStart => class.starts_on,
        ReckonedOn::ClassEnd | ReckonedOn::CertificateDate => class.ends_on,
        ReckonedOn::ClaimDate => Some(today),
    }
}

impl Picture {
    /// The picture of a class for a programme. `pack` is the one in force on `reckoned_on`.
    pub async fn of(
        conn: &impl ConnectionTrait,
        keys: &Keys,
        class: class::Model,
        pack: Arc<Pack>,
        programme: &str,
        reckoned_on: NaiveDate,
        today: NaiveDate,
    ) -> Result<Picture, StoreError> {
        let county = class.county_code.clone();
        let institution = registers::organisations::find(conn, &county, &class.organisation_id)
            .await?
            .ok_or_else(|| StoreError::Broken(format!("institution of class {}", class.id)))?;
        let lessons = training::lessons::live_of_class(conn, &county, &class.id).await?;
        let enrolments = roster(conn, &county, &class.id).await?;
        let ids: Vec<String> = enrolments.iter().map(|row| row.person_id.clone()).collect();
        let mut people = registers::people::queries::find_many(conn, &county, &ids).await?;
        let mut tags =
            registers::people::queries::tags_on(conn, &county, &ids, reckoned_on).await?;
        let mut marks = marks(conn, &county, &class.id).await?;
        let mut results = results(conn, &county, &class.id).await?;
        let denied = denied_days(conn, &county, &class.id).await?;
        let learners = enrolments
            .into_iter()
            .map(|enrolment| {
                let person = people.remove(&enrolment.person_id).ok_or_else(|| {
                    StoreError::Broken(format!("person of enrolment {}", enrolment.id))
                })?;
                let marks = marks.remove(&enrolment.id).unwrap_or_default();
                let result = best(results.remove(&enrolment.id).unwrap_or_default());
                let certificate_lookup = result
                    .as_ref()
                    .and_then(|row| row.certificate_number.as_deref())
                    .map(|number| keys.lookup(CERTIFICATE, number));
                Ok(Learner {
                    known: known(&enrolment, &lessons, &marks, result.as_ref()),
                    tags: tags.remove(&person.id).unwrap_or_default(),
                    denied_days: denied.get(&enrolment.id).copied().unwrap_or(0),
                    certificate_lookup,
                    result,
                    person,
                    enrolment,
                })
            })
            .collect::<Result<Vec<_>, StoreError>>()?;
        Ok(Picture {
            institution,
            lessons,
            learners,
            pack,
            programme: programme.to_owned(),
            reckoned_on,
            today,
            class,
        })
    }

    /// The programme of the pack; the commands have made sure that it is there.
    pub fn programme(&self) -> Option<&Programme> {
        self.pack.programme(&self.programme)
    }

    /// The institution as a fact.
    pub fn carrier(&self) -> Carrier {
        Carrier {
            kind: self.institution.kind.fact(self.institution.is_public),
            licence: self.institution.licence_number.clone(),
        }
    }

    /// The class as facts.
    pub fn class_known(&self) -> ClassKnown {
        let day = |at: Option<sea_orm::prelude::DateTimeUtc>| at.map(|at| Moment::new(at).date());
        let class = &self.class;
        let urgent = class.urgent_occupation.zip(day(class.urgent_ruled_at));
        ClassKnown {
            number: class.number.clone().unwrap_or_default(),
            approved_on: day(class.approved_at),
            filed_under: class.programme_id.clone(),
            programme: self.programme.clone(),
            free_of_charge: class.free_of_charge,
            urgent,
            agreed_rate: class.agreed_rate_fen.map(Money::from_fen),
        }
    }
}

async fn roster(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<enrolment::Model>, StoreError> {
    Ok(enrolment::Entity::find()
        .filter(enrolment::Column::CountyCode.eq(county))
        .filter(enrolment::Column::ClassId.eq(class_id))
        .filter(enrolment::Column::Live.is_not_null())
        .order_by_asc(enrolment::Column::Seq)
        .all(conn)
        .await?)
}

/// The marks of a class by enrolment, each as (lesson, mark).
async fn marks(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<HashMap<String, HashMap<String, String>>, StoreError> {
    let rows = attendance_mark::Entity::find()
        .filter(attendance_mark::Column::CountyCode.eq(county))
        .filter(attendance_mark::Column::ClassId.eq(class_id))
        .all(conn)
        .await?;
    let mut by_enrolment: HashMap<String, HashMap<String, String>> = HashMap::new();
    for row in rows {
        by_enrolment
            .entry(row.enrolment_id)
            .or_default()
            .insert(row.lesson_id, row.mark);
    }
    Ok(by_enrolment)
}

async fn results(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<HashMap<String, Vec<result::Model>>, StoreError> {
    let rows = result::Entity::find()
        .filter(result::Column::CountyCode.eq(county))
        .filter(result::Column::ClassId.eq(class_id))
        .order_by_asc(result::Column::Attempt)
        .all(conn)
        .await?;
    let mut by_enrolment: HashMap<String, Vec<result::Model>> = HashMap::new();
    for row in rows {
        by_enrolment
            .entry(row.enrolment_id.clone())
            .or_default()
            .push(row);
    }
    Ok(by_enrolment)
}

async fn denied_days(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<HashMap<String, usize>, StoreError> {
    let rows = day_statement::Entity::find()
        .filter(day_statement::Column::CountyCode.eq(county))
        .filter(day_statement::Column::ClassId.eq(class_id))
        .filter(day_statement::Column::Answer.eq("denied"))
        .filter(day_statement::Column::State.ne("rejected"))
        .all(conn)
        .await?;
    let mut days = HashMap::new();
    for row in rows {
        *days.entry(row.enrolment_id).or_insert(0) += 1;
    }
    Ok(days)
}

/// The attempt that counts: the last that was passed, else the last.
fn best(attempts: Vec<result::Model>) -> Option<result::Model> {
    let passed = attempts.iter().rposition(|row| row.outcome == "passed");
    let place = passed.or(attempts.len().checked_sub(1))?;
    attempts.into_iter().nth(place)
}

fn known(
    enrolment: &enrolment::Model,
    lessons: &[lesson::Model],
    marks: &HashMap<String, String>,
    result: Option<&result::Model>,
) -> LearnerKnown {
    let attended = |lesson: &&lesson::Model| {
        matches!(
            marks.get(&lesson.id).map(String::as_str),
            Some("present" | "late")
        )
    };
    LearnerKnown {
        left_on: enrolment.left_on,
        attended_hours: lessons.iter().filter(attended).map(|one| one.hours).sum(),
        taught_hours: lessons.iter().map(|one| one.hours).sum(),
        unmarked_lessons: lessons
            .iter()
            .filter(|lesson| enrolment.left_on.is_none_or(|left| lesson.on_date < left))
            .filter(|lesson| !marks.contains_key(&lesson.id))
            .count(),
        result: result.map(|row| Reached {
            outcome: row.outcome.clone(),
            examined_on: row.examined_on,
            certificate: row.certificate_kind.clone().map(|kind| Certificate {
                kind,
                issued_on: row.certificate_issued_on,
                check: row.check_state.clone(),
            }),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt(attempt: i32, outcome: &str) -> result::Model {
        result::Model {
            county_code: "350481".into(),
            id: attempt.to_string(),
            enrolment_id: "e".into(),
            class_id: "c".into(),
            attempt,
            theory_tenths: None,
            practice_tenths: None,
            outcome: outcome.into(),
            examined_on: NaiveDate::from_ymd_opt(2023, 4, 18).unwrap(),
            evaluation_body: None,
            certificate_kind: None,
            certificate_number: None,
            certificate_issued_on: None,
            check_state: "unchecked".into(),
            checked_by: None,
            checked_at: None,
            recorded_by: "manager".into(),
            recorded_at: chrono::DateTime::UNIX_EPOCH,
            row_version: 1,
        }
    }

    #[test]
    fn a_resit_that_was_passed_counts_and_a_later_failure_does_not_undo_it() {
        for (outcomes, expected) in [
            (vec!["failed", "passed"], Some("2")),
            (vec!["passed", "failed"], Some("1")),
            (vec!["absent", "failed"], Some("2")),
            (vec!["absent"], Some("1")),
            (vec![], None),
        ] {
            let attempts = outcomes.iter().zip(1..).map(|(one, n)| attempt(n, one));
            let chosen = best(attempts.collect());
            assert_eq!(
                chosen.map(|row| row.id).as_deref(),
                expected,
                "{outcomes:?}"
            );
        }
    }
}
