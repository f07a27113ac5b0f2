//! The facts of a claim line in the words of the pack's vocabulary, each with where it was learned.
//!
//! Pure: what the registers and the training records say is given ([`Known`]); [`super::gather`] reads it. What nobody knows
//! stays unknown: that a person has no tag is never a "no", and that our register holds no benefit of another office says
//! nothing. Facts the pack does not speak of are left out. No rule is here: the pack decides.

use chrono::NaiveDate;
use kernel::{Money, Text};
use policy::{Fact, Facts, Vocabulary};
use registers::people::Tag;

/// What is known around one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// The institution that taught.
    pub carrier: Carrier,
    /// The class.
    pub class: ClassKnown,
    /// The learner.
    pub learner: LearnerKnown,
    /// The circumstances of the person that are recorded for the reckoned day.
    pub tags: Vec<Tag>,
    /// What the person has had, limit by limit.
    pub had: Vec<Had>,
    /// The day of gathering.
    pub today: NaiveDate,
}

/// The institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carrier {
    /// What the document calls it, as [`registers::organisations::Kind::fact`] says.
    pub kind: &'static str,
    /// The number of its licence, when one is on record.
    pub licence: Option<String>,
}

/// The class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassKnown {
    /// Its number.
    pub number: String,
    /// The day the bureau approved its filing under this programme; none when it did not (yet).
    pub approved_on: Option<NaiveDate>,
    /// The programme it was filed under.
    pub filed_under: Option<String>,
    /// The programme that is asked about.
    pub programme: String,
    /// Whether the learner pays nothing.
    pub free_of_charge: bool,
    /// Whether the bureau ruled that enterprises need its occupation urgently, and when.
    pub urgent: Option<(bool, NaiveDate)>,
    /// The rate agreed per head.
    pub agreed_rate: Option<Money>,
}

/// The learner in the class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LearnerKnown {
    /// The day they left, if they did.
    pub left_on: Option<NaiveDate>,
    /// Class hours marked as attended.
    pub attended_hours: i32,
    /// Class hours of the lessons that took place.
    pub taught_hours: i32,
    /// Lessons without a mark of this learner.
    pub unmarked_lessons: usize,
    /// What they reached.
    pub result: Option<Reached>,
}

/// A result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// `passed`, `failed`, `absent`.
    pub outcome: String,
    /// The day of the examination.
    pub examined_on: NaiveDate,
    /// The certificate: its kind (`skill_level`), its day, and what the national register said.
    pub certificate: Option<Certificate>,
}

/// A certificate as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// `skill_level`, `qualification`, `special_ability`, `completion`.
    pub kind: String,
    /// The day it was issued.
    pub issued_on: Option<NaiveDate>,
    /// `unchecked`, `found`, `not_found`, `mismatch`.
    pub check: String,
}

/// How often something was had, for one limit of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Had {
    /// The fact the pack counts it as.
    pub fact: String,
    /// What the register counts; none when it cannot tell.
    pub times: Option<usize>,
    /// Whether everything that counts is given from here, so that a zero is knowledge.
    pub all_given_here: bool,
}

impl Known {
    /// The facts, for a vocabulary.
    pub fn facts(&self, vocabulary: &Vocabulary) -> Facts {
        let mut facts = Facts::new().gathered(self.today);
        let mut put = |name: &str, fact: Fact, source: Text| {
            if vocabulary.find(name).is_some() {
                facts.set(name, fact.from_source(source));
            }
        };
        for (name, fact, source) in self.of_class().into_iter().chain(self.of_learner()) {
            put(name, fact, source);
        }
        for (name, tags) in CIRCUMSTANCES {
            let known = tags.iter().any(|tag| self.tags.contains(tag));
            // that nobody recorded it is no knowledge that it is not so
            let fact = if known {
                Fact::from(true)
            } else {
                Fact::UNKNOWN
            };
            put(name, fact, said_of_tag(known));
        }
        for had in &self.had {
            put(&had.fact, had.fact(), said_of_count(had, self.today));
        }
        facts
    }

    fn of_class(&self) -> Vec<(&'static str, Fact, Text)> {
        let class = &self.class;
        let filed_here = class.filed_under.as_deref() == Some(class.programme.as_str());
        let task = match class.approved_on {
            Some(_) if class.filed_under.is_some() => Fact::from(filed_here),
            _ => Fact::UNKNOWN,
        };
        let filing = match class.approved_on {
            Some(on) => Text::new(
                format!("开班备案 {}，{}批准", class.number, zh_day(on)),
                format!("class filing {}, approved on {}", class.number, en_day(on)),
            ),
            None => Text::new("开班备案还没有批准", "the class filing is not approved yet"),
        };
        let licence = self.carrier.licence.is_some();
        let register = if licence {
            Text::new(
                "机构登记，有办学许可证号",
                "register of carriers, with its licence number",
            )
        } else {
            Text::new("机构登记", "register of carriers")
        };
        let ruling = match class.urgent {
            Some((_, on)) => Text::new(
                format!("市人社局 {}的认定", zh_day(on)),
                format!("ruling of the bureau of {}", en_day(on)),
            ),
            None => Text::new("市人社局还没有认定", "the bureau has not ruled yet"),
        };
        let rate = if class.agreed_rate.is_some() {
            Text::new(
                "项目制培训协议，开班备案所填",
                "project agreement, as filed with the class",
            )
        } else {
            Text::new("协议单价没有登记", "the agreed rate is not on record")
        };
        vec![
            ("carrier_kind", Fact::from(self.carrier.kind), register),
            ("task_assigned", task, filing.clone()),
            ("free_class", Fact::from(class.free_of_charge), filing),
            (
                "urgent_occupation",
                Fact::from(class.urgent.map(|(urgent, _)| urgent)),
                ruling,
            ),
            ("agreed_rate", Fact::from(class.agreed_rate), rate),
        ]
    }

    fn of_learner(&self) -> Vec<(&'static str, Fact, Text)> {
        let learner = &self.learner;
        let (result, said) = match (&learner.result, learner.left_on) {
            (Some(reached), _) => (
                Fact::from(outcome(&reached.outcome)),
                Text::new(
                    format!("成绩登记，{}考核", zh_day(reached.examined_on)),
                    format!(
                        "record of results, examined on {}",
                        en_day(reached.examined_on)
                    ),
                ),
            ),
            (None, Some(left)) => (
                Fact::from("not-taken"),
                Text::new(
                    format!("花名册：{}退学，没有成绩", zh_day(left)),
                    format!("roster: left on {}, no result", en_day(left)),
                ),
            ),
            (None, None) => (
                Fact::UNKNOWN,
                Text::new("成绩还没有登记", "no result is on record yet"),
            ),
        };
        let attendance = Text::new(
            format!(
                "考勤：{}/{} 课时",
                learner.attended_hours, learner.taught_hours
            ),
            format!(
                "attendance: {} of {} class hours",
                learner.attended_hours, learner.taught_hours
            ),
        );
        let marked = learner.taught_hours > 0 && learner.unmarked_lessons == 0;
        let hours = |hours: i32| {
            if marked {
                Fact::from(hours)
            } else {
                Fact::UNKNOWN
            }
        };
        vec![
            ("assessment_result", result, said),
            (
                "attended_hours",
                hours(learner.attended_hours),
                attendance.clone(),
            ),
            ("taught_hours", hours(learner.taught_hours), attendance),
            (
                "certificate_kind",
                self.certificate(),
                self.said_of_certificate(),
            ),
            (
                "certificate_date",
                Fact::from(self.trusted().and_then(|one| one.issued_on)),
                self.said_of_certificate(),
            ),
        ]
    }

    fn recorded(&self) -> Option<&Certificate> {
        self.learner.result.as_ref()?.certificate.as_ref()
    }

    /// A certificate that the national register does not know, or knows differently, proves nothing.
    fn trusted(&self) -> Option<&Certificate> {
        self.recorded()
            .filter(|one| !matches!(one.check.as_str(), "not_found" | "mismatch"))
    }

    fn certificate(&self) -> Fact {
        Fact::from(self.trusted().map(|one| one.kind.replace('_', "-")))
    }

    fn said_of_certificate(&self) -> Text {
        let (zh, en) = match self.recorded().map(|one| one.check.as_str()) {
            None => ("没有登记证书", "no certificate is on record"),
            Some("found") => (
                "证书登记，联网查询一致",
                "record of certificates, found in the national register",
            ),
            Some("not_found") => (
                "证书登记，联网查不到",
                "record of certificates, not found in the national register",
            ),
            Some("mismatch") => (
                "证书登记，联网查询不一致",
                "record of certificates, different in the national register",
            ),
            Some(_) => (
                "证书登记，还没有联网查询",
                "record of certificates, not yet looked up",
            ),
        };
        Text::new(zh, en)
    }
}

impl Had {
    fn fact(&self) -> Fact {
        match self.times {
            Some(0) if !self.all_given_here => Fact::UNKNOWN,
            Some(times) => Fact::from(i64::try_from(times).unwrap_or(i64::MAX)),
            None => Fact::UNKNOWN,
        }
    }
}

/// Circumstances of a person and the tags that prove them.
const CIRCUMSTANCES: [(&str, &[Tag]); 5] = [
    ("veteran", &[Tag::Veteran]),
    ("unemployed_graduate", &[Tag::UnemployedGraduate]),
    ("unemployment_registered", &[Tag::RegisteredUnemployed]),
    (
        "poor_family_labour",
        &[
            Tag::RegisteredPoor,
            Tag::LiftedFromPoverty,
            Tag::PovertyMonitored,
        ],
    ),
    ("special_family_member", &[Tag::FamilyPlanningSpecial]),
];

fn said_of_tag(known: bool) -> Text {
    if known {
        Text::new("人员登记", "register of persons")
    } else {
        Text::new(
            "人员登记里没有记载，须问主管部门",
            "not on record; the unit in charge must be asked",
        )
    }
}

fn said_of_count(had: &Had, today: NaiveDate) -> Text {
    match (had.times, had.all_given_here) {
        (Some(0), false) => Text::new(
            "待遇登记里没有；别处享受的须问主管部门",
            "none in the register of benefits; what was had elsewhere the unit in charge must be asked",
        ),
        (None, _) => Text::new(
            "待遇登记数不出来",
            "the register of benefits cannot count it",
        ),
        (Some(_), _) => Text::new(
            format!("待遇登记，截至 {}", zh_day(today)),
            format!("register of benefits as of {}", en_day(today)),
        ),
    }
}

/// The outcome of an examination as the vocabulary's choice.
fn outcome(word: &str) -> &'static str {
    match word {
        "passed" => "passed",
        "failed" => "failed",
        _ => "not-taken",
    }
}

fn zh_day(day: NaiveDate) -> String {
    day.format("%Y 年 %-m 月 %-d 日").to_string()
}

fn en_day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

#[cfg(test)]
mod tests;
