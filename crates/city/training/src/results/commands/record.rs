//! The institution records what its learners reached in an examination, and the certificates an evaluation body issued.
//!
//! Recorded and checked, not issued: the bureau issues no skill certificate.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use crate::classes::case::{Case, ClassRefused};
use crate::enrolment;
use crate::results::tables::result;

/// The outcome of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExamOutcome {
    /// Passed.
    Passed,
    /// Failed.
    Failed,
    /// Did not come.
    Absent,
}

impl ExamOutcome {
    /// The identifier in tables and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            ExamOutcome::Passed => "passed",
            ExamOutcome::Failed => "failed",
            ExamOutcome::Absent => "absent",
        }
    }

    /// The outcome of an identifier.
    pub fn from_word(word: &str) -> Option<ExamOutcome> {
        [
            ExamOutcome::Passed,
            ExamOutcome::Failed,
            ExamOutcome::Absent,
        ]
        .into_iter()
        .find(|outcome| outcome.word() == word)
    }
}

/// One learner's attempt.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Attempt {
    /// The enrolment.
    pub enrolment_id: String,
    /// Theory score in tenths of a point, 0 to 1000.
    pub theory_tenths: Option<i32>,
    /// Practice score in tenths of a point, 0 to 1000.
    pub practice_tenths: Option<i32>,
    /// The outcome.
    pub outcome: ExamOutcome,
    /// The certificate, if one was issued.
    pub certificate: Option<Certificate>,
}

/// A certificate that an evaluation body or enterprise issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Certificate {
    /// `skill_level`, `qualification`, `special_ability` or `completion`.
    pub kind: String,
    /// Its number.
    pub number: String,
    /// The day it was issued.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub issued_on: NaiveDate,
}

/// Records attempts of learners of one class.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RecordResults {
    /// The class.
    pub class_id: String,
    /// The day of the examination.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub examined_on: NaiveDate,
    /// Who examined.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub evaluation_body: Option<String>,
    /// The attempts, one a learner.
    pub attempts: Vec<Attempt>,
}

/// How many were recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Recorded {
    /// The class.
    pub class_id: String,
    /// Attempts recorded.
    pub attempts: usize,
    /// Of these, passed.
    pub passed: usize,
}

/// Why results are not recorded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResultRefused {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// The class is not taught yet, or was cancelled.
    #[error("results come once a class is approved")]
    NotTaught,
    /// The examination lies ahead or before the class.
    #[error("{on} is not a day for an examination of this class")]
    DayOutside {
        /// The day.
        on: NaiveDate,
    },
    /// There is no such learner in the class, or the same learner twice.
    #[error("there is no such learner in the class, or the same learner twice")]
    NoSuchLearner,
    /// A score outside 0 to 100.
    #[error("{name}: a score is between 0 and 100")]
    ScoreOutside {
        /// The learner.
        name: String,
    },
    /// The learner passed before; a pass is not examined again.
    #[error("{name} passed already")]
    PassedAlready {
        /// The learner.
        name: String,
    },
    /// A certificate without a pass, of an unknown kind, or with a number that is none.
    #[error("{name}: the certificate number {number} does not fit its kind")]
    CertificateForm {
        /// The learner.
        name: String,
        /// The number.
        number: String,
    },
    /// The certificate is recorded for somebody already.
    #[error("the certificate {number} is recorded already")]
    CertificateTaken {
        /// The number.
        number: String,
    },
    /// There is no such attempt with a certificate.
    #[error("there is no such certificate")]
    NoSuchCertificate,
}

impl Refusal for ResultRefused {
    fn key(&self) -> &'static str {
        match self {
            ResultRefused::Class(refused) => refused.key(),
            ResultRefused::NotTaught => "result-not-taught",
            ResultRefused::DayOutside { .. } => "result-day-outside",
            ResultRefused::NoSuchLearner => "result-no-such-learner",
            ResultRefused::ScoreOutside { .. } => "result-score-outside",
            ResultRefused::PassedAlready { .. } => "result-passed-already",
            ResultRefused::CertificateForm { .. } => "result-certificate-form",
            ResultRefused::CertificateTaken { .. } => "result-certificate-taken",
            ResultRefused::NoSuchCertificate => "result-no-such-certificate",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            ResultRefused::Class(refused) => refused.args(),
            ResultRefused::DayOutside { on } => vec![("on", on.to_string())],
            ResultRefused::ScoreOutside { name } | ResultRefused::PassedAlready { name } => {
                vec![("name", name.clone())]
            }
            ResultRefused::CertificateForm { name, number } => {
                vec![("name", name.clone()), ("number", number.clone())]
            }
            ResultRefused::CertificateTaken { number } => vec![("number", number.clone())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            ResultRefused::DayOutside { .. } => Some("examined_on"),
            _ => None,
        }
    }
}

/// The certificate's number in its one form (capitals, no blanks), when it has the form of its kind: 22 characters for a
/// skill-level certificate (24 for the two-letter ones), 16 digits for an older qualification certificate, anything not
/// empty for the others.
pub fn normal_number(kind: &str, number: &str) -> Option<String> {
    let text: String = number
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .collect::<String>()
        .to_uppercase();
    let letters = text.chars().take_while(char::is_ascii_uppercase).count();
    let rest_digits = text
        .chars()
        .skip(letters)
        .all(|c| c.is_ascii_digit() || c == 'X');
    let fits = match kind {
        "skill_level" => rest_digits && matches!((letters, text.len()), (1 | 2, 22)),
        "qualification" => letters == 0 && text.len() == 16 && rest_digits,
        "special_ability" | "completion" => !text.is_empty() && text.len() <= 40,
        _ => false,
    };
    fits.then_some(text)
}

impl Command for RecordResults {
    const NAME: &'static str = "result.record";
    const SENTENCES: &'static [&'static str] = &["2.3.1", "3.3.5"];
    const MAY: &'static [Role] = &[Role::SchoolManager];
    type Answer = Recorded;
    type Refusal = ResultRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<Recorded>, Stop<ResultRefused>> {
        let case = Case::open::<ResultRefused>(tx, who, &self.class_id, None).await?;
        if !matches!(
            case.row.state.as_str(),
            "approved" | "teaching" | "finished"
        ) {
            return Err(ResultRefused::NotTaught.into());
        }
        let too_early = case
            .row
            .starts_on
            .is_some_and(|first| self.examined_on < first);
        if too_early || self.examined_on > now.date() {
            return Err(ResultRefused::DayOutside {
                on: self.examined_on,
            }
            .into());
        }
        let learners = enrolment::queries::of_class(tx.db(), tx.county(), &self.class_id).await?;
        let mut names: HashMap<&str, &str> = learners
            .iter()
            .map(|row| (row.id.as_str(), row.person_name.as_str()))
            .collect();
        let before = attempts_before(tx, &self.class_id).await?;
        let mut rows = Vec::with_capacity(self.attempts.len());
        for attempt in &self.attempts {
            // taken out, so that the same learner twice is noticed
            let name = names
                .remove(attempt.enrolment_id.as_str())
                .ok_or(ResultRefused::NoSuchLearner)?;
            let (count, passed) = before
                .get(&attempt.enrolment_id)
                .copied()
                .unwrap_or((0, false));
            if passed {
                return Err(ResultRefused::PassedAlready { name: name.into() }.into());
            }
            let row = self.row(tx, who, attempt, name, count + 1)?;
            rows.push(row);
        }
        let passed = self
            .attempts
            .iter()
            .filter(|attempt| attempt.outcome == ExamOutcome::Passed)
            .count();
        let numbers: Vec<String> = rows
            .iter()
            .filter_map(|row| row.certificate_number.clone())
            .collect();
        if let Some(number) = taken(tx, &numbers).await? {
            return Err(ResultRefused::CertificateTaken { number }.into());
        }
        let attempts = rows.len();
        match tx.insert_many(rows).await {
            // somebody else recorded the same attempt or certificate beside us: decide again on what stands now
            Err(StoreError::Taken(rule)) => return Err(StoreError::Crossed(rule).into()),
            other => other?,
        };
        Ok(Done::new(Recorded {
            class_id: self.class_id.clone(),
            attempts,
            passed,
        })
        .about("class", &self.class_id)
        .fact("attempts", attempts)
        .fact("passed", passed))
    }
}

impl RecordResults {
    fn row(
        &self,
        tx: &Tx<'_>,
        who: &Actor,
        attempt: &Attempt,
        name: &str,
        number: i32,
    ) -> Result<result::Model, ResultRefused> {
        for score in [attempt.theory_tenths, attempt.practice_tenths]
            .into_iter()
            .flatten()
        {
            if !(0..=1000).contains(&score) {
                return Err(ResultRefused::ScoreOutside { name: name.into() });
            }
        }
        let certificate = attempt.certificate.as_ref();
        let normal = match certificate {
            None => None,
            Some(certificate) => {
                let fits = normal_number(&certificate.kind, &certificate.number)
                    .filter(|_| attempt.outcome == ExamOutcome::Passed)
                    .ok_or_else(|| ResultRefused::CertificateForm {
                        name: name.into(),
                        number: certificate.number.clone(),
                    })?;
                Some(fits)
            }
        };
        Ok(result::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            enrolment_id: attempt.enrolment_id.clone(),
            class_id: self.class_id.clone(),
            attempt: number,
            theory_tenths: attempt.theory_tenths,
            practice_tenths: attempt.practice_tenths,
            outcome: attempt.outcome.word().into(),
            examined_on: self.examined_on,
            evaluation_body: self.evaluation_body.clone(),
            certificate_kind: certificate.map(|certificate| certificate.kind.clone()),
            certificate_number: normal,
            certificate_issued_on: certificate.map(|certificate| certificate.issued_on),
            check_state: "unchecked".into(),
            checked_by: None,
            checked_at: None,
            recorded_by: who.account.clone(),
            recorded_at: tx.now().utc(),
            row_version: 0,
        })
    }
}

/// Per enrolment: attempts so far, and whether one of them passed.
async fn attempts_before(
    tx: &Tx<'_>,
    class_id: &str,
) -> Result<HashMap<String, (i32, bool)>, StoreError> {
    let rows = result::Entity::find()
        .filter(result::Column::CountyCode.eq(tx.county()))
        .filter(result::Column::ClassId.eq(class_id))
        .all(tx.db())
        .await?;
    let mut before: HashMap<String, (i32, bool)> = HashMap::new();
    for row in rows {
        let (count, passed) = before.entry(row.enrolment_id).or_default();
        *count = (*count).max(row.attempt);
        *passed |= row.outcome == "passed";
    }
    Ok(before)
}

/// A number of these that is recorded already, or stands twice among them.
async fn taken(tx: &Tx<'_>, numbers: &[String]) -> Result<Option<String>, StoreError> {
    let mut sorted = numbers.to_vec();
    sorted.sort();
    if let Some(pair) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        return Ok(Some(pair[0].clone()));
    }
    let found = result::Entity::find()
        .filter(result::Column::CountyCode.eq(tx.county()))
        .filter(result::Column::CertificateNumber.is_in(sorted))
        .one(tx.db())
        .await?;
    Ok(found.and_then(|row| row.certificate_number))
}

#[cfg(test)]
mod tests {
    use super::normal_number;

    #[test]
    fn a_certificate_number_has_the_form_of_its_kind() {
        let cases = [
            (
                "skill_level",
                "y0000 3500 0123 2350 0000 1",
                Some("Y000035000123235000001"),
            ),
            ("skill_level", "Y00003500012323500000", None),
            ("skill_level", "350000123235000001", None),
            (
                "qualification",
                "2335040123456789",
                Some("2335040123456789"),
            ),
            ("qualification", "233504012345678", None),
            ("special_ability", "ZX-2023-001", Some("ZX2023001")),
            ("completion", "", None),
            ("diploma", "1", None),
        ];
        for (kind, number, normal) in cases {
            assert_eq!(
                normal_number(kind, number).as_deref(),
                normal,
                "{kind} {number}"
            );
        }
    }
}
