//! The automatic checks of a claim, each with four outcomes: pass, fail, no data, could not check.
//!
//! A check decides nothing. What it finds is a question for an officer, who settles it in words before the claim goes on;
//! “no data” and “could not check” stop nobody, for not having looked is never a “no”. Checks run at the submission and
//! whenever an officer asks; each run is kept. What they compare is read in [`evidence`]; here it is judged, purely.

pub mod evidence;
mod run;

pub use run::{latest, open_fails, payee, run};

use std::collections::HashMap;

use chrono::NaiveDate;
use training::lessons::tables::lesson;

use super::gather::Picture;
use super::state::words;
use super::tables::claim_line;
use evidence::Evidence;

words! {
    /// The checks, in the order of the list.
    Check {
        /// 证件号和户籍: the person is on record with number and household division.
        Identity = "identity",
        /// 同时段在他班上课.
        SameTime = "same_time",
        /// 教师、场地占用.
        Busy = "busy",
        /// 他处补贴: money of other payment owners for the same persons, such as the unemployment insurance's.
        MoneyElsewhere = "money_elsewhere",
        /// 他处免费培训: free places of other offices, such as the veterans' one.
        FreeElsewhere = "free_elsewhere",
        /// 双录差异: differences between the provincial platform and this system.
        Platform = "platform",
        /// 考勤: every lesson marked, no day denied.
        Attendance = "attendance",
        /// 签到表抽查: what spot checks of the photographed sheets found.
        SpotCheck = "spot_check",
        /// 证书联网查询.
        Certificate = "certificate",
        /// 收款账户.
        Account = "account",
    }
}

words! {
    /// What a check answers.
    Outcome {
        /// 通过
        Pass = "pass",
        /// 无数据: there is nothing to compare with.
        NoData = "no_data",
        /// 未能核对: it could not be looked at.
        CouldNotCheck = "could_not_check",
        /// 有问题: an officer looks at it.
        Fail = "fail",
    }
}

/// What a check found, about the claim or about one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub check: Check,
    /// The line; none when it is about the claim.
    pub line: Option<String>,
    /// The answer.
    pub outcome: Outcome,
    /// The message that says more, with its values: ids, numbers and days only.
    pub note: Option<(&'static str, Vec<(&'static str, String)>)>,
}

impl Check {
    /// Whether it looks at each line; otherwise at the claim as a whole.
    pub const fn is_by_line(self) -> bool {
        !matches!(self, Check::Busy | Check::Platform | Check::Account)
    }
}

impl Finding {
    fn new(check: Check, line: Option<&str>, outcome: Outcome) -> Finding {
        Finding {
            check,
            line: line.map(str::to_owned),
            outcome,
            note: None,
        }
    }

    fn note(mut self, key: &'static str, args: Vec<(&'static str, String)>) -> Finding {
        self.note = Some((key, args));
        self
    }
}

/// Everything the checks find: one finding a check about the claim, and one for each line that is not simply fine.
pub fn judge(picture: &Picture, lines: &[claim_line::Model], evidence: &Evidence) -> Vec<Finding> {
    let learners: HashMap<&str, &super::gather::Learner> = picture
        .learners
        .iter()
        .map(|one| (one.enrolment.id.as_str(), one))
        .collect();
    let mut findings = vec![];
    for check in Check::ALL {
        let own: Vec<Finding> = if check.is_by_line() {
            lines
                .iter()
                .filter_map(|line| {
                    let learner = learners.get(line.enrolment_id.as_deref()?)?;
                    of_line(*check, picture, learner, &line.id, evidence)
                })
                .collect()
        } else {
            vec![]
        };
        findings.push(of_claim(*check, picture, evidence, &own));
        findings.extend(own.into_iter().filter(|one| one.outcome != Outcome::Pass));
    }
    findings
}

/// The finding about the claim: the worst of its lines, with how many; or its own.
fn of_claim(check: Check, picture: &Picture, evidence: &Evidence, lines: &[Finding]) -> Finding {
    match check {
        Check::Busy => return busy(picture, evidence),
        Check::Platform => return platform(evidence),
        Check::Account => return account(evidence),
        _ => {}
    }
    let worst = lines.iter().map(|one| one.outcome).max();
    // nothing was registered: for the money of others there is no data, a free place elsewhere nobody can look up
    let silent = match check {
        Check::MoneyElsewhere => Outcome::NoData,
        Check::FreeElsewhere => Outcome::CouldNotCheck,
        // nobody has looked: that is no finding
        Check::SpotCheck if evidence.spot_checks.compared == 0 => Outcome::NoData,
        _ => Outcome::Pass,
    };
    let outcome = worst.map_or(silent, |worst| worst.max(silent));
    let concerned = lines.iter().filter(|one| one.outcome == outcome).count();
    let finding = Finding::new(check, None, outcome);
    if check == Check::SpotCheck && outcome == Outcome::Pass {
        let n = evidence.spot_checks.compared.to_string();
        finding.note("claim-check-spot-agrees", vec![("n", n)])
    } else if outcome == Outcome::Pass || concerned == 0 {
        finding
    } else {
        finding.note("claim-check-lines", vec![("n", concerned.to_string())])
    }
}

fn of_line(
    check: Check,
    picture: &Picture,
    learner: &super::gather::Learner,
    line: &str,
    evidence: &Evidence,
) -> Option<Finding> {
    let new = |outcome| Finding::new(check, Some(line), outcome);
    let known = &learner.known;
    Some(match check {
        Check::Identity => {
            let person = &learner.person;
            if person.id_lookup.is_none() {
                new(Outcome::CouldNotCheck).note("claim-check-identity-gone", vec![])
            } else if person.region_code.is_none() {
                new(Outcome::NoData).note("claim-check-identity-region", vec![])
            } else {
                new(Outcome::Pass)
            }
        }
        Check::SameTime => {
            let until = known.left_on.unwrap_or(NaiveDate::MAX);
            let mine: Vec<&lesson::Model> = picture
                .lessons
                .iter()
                .filter(|lesson| lesson.on_date < until)
                .collect();
            let others = evidence.other_lessons.get(&learner.person.id);
            match others.and_then(|others| first_clash(&mine, others)) {
                None => new(Outcome::Pass),
                Some((number, on)) => new(Outcome::Fail).note(
                    "claim-check-same-time-class",
                    vec![("class", number), ("on", on.to_string())],
                ),
            }
        }
        Check::MoneyElsewhere | Check::FreeElsewhere => {
            let money = check == Check::MoneyElsewhere;
            let had = evidence
                .had_elsewhere
                .get(learner.person.id_lookup.as_ref()?)?;
            let had = had.iter().find(|one| one.money == money)?;
            new(Outcome::Fail).note(
                "claim-check-elsewhere-had",
                vec![
                    ("programme", had.programme.clone()),
                    ("on", had.on.to_string()),
                ],
            )
        }
        Check::Attendance => {
            let share = vec![
                ("attended", known.attended_hours.to_string()),
                ("hours", known.taught_hours.to_string()),
            ];
            let passed = known.result.as_ref().is_some_and(|r| r.outcome == "passed");
            if learner.denied_days > 0 {
                let days = vec![("n", learner.denied_days.to_string())];
                new(Outcome::Fail).note("claim-check-attendance-denied", days)
            } else if known.left_on.is_some() {
                return None;
            } else if known.unmarked_lessons > 0 {
                let n = vec![("n", known.unmarked_lessons.to_string())];
                new(Outcome::NoData).note("claim-check-attendance-unmarked", n)
            } else if passed && known.attended_hours == 0 {
                new(Outcome::Fail).note("claim-check-attendance-never", share)
            } else {
                new(Outcome::Pass).note("claim-check-attendance-share", share)
            }
        }
        Check::Certificate => {
            let reached = known.result.as_ref().filter(|r| r.outcome == "passed")?;
            match reached.certificate.as_ref().map(|one| one.check.as_str()) {
                // a class that aims at no certificate of others has none to look up
                None if !aims_at_certificate(picture) => return None,
                None => new(Outcome::NoData).note("claim-check-certificate-none", vec![]),
                Some("found") => new(Outcome::Pass),
                Some("not_found") => {
                    new(Outcome::Fail).note("claim-check-certificate-not-found", vec![])
                }
                Some("mismatch") => {
                    new(Outcome::Fail).note("claim-check-certificate-mismatch", vec![])
                }
                Some(_) => {
                    new(Outcome::CouldNotCheck).note("claim-check-certificate-unchecked", vec![])
                }
            }
        }
        Check::SpotCheck => {
            let differing = evidence.spot_checks.differing.get(&learner.enrolment.id)?;
            let days = vec![("n", differing.to_string())];
            new(Outcome::Fail).note("claim-check-spot-differs", days)
        }
        Check::Busy | Check::Platform | Check::Account => return None,
    })
}

fn aims_at_certificate(picture: &Picture) -> bool {
    matches!(
        picture.class.certificate_aim.as_deref(),
        Some("skill_level" | "qualification" | "special_ability")
    )
}

/// The first lesson of another class that meets one of these: its class's number and the day.
fn first_clash(
    mine: &[&lesson::Model],
    others: &[(String, lesson::Model)],
) -> Option<(String, NaiveDate)> {
    others
        .iter()
        .find(|(_, other)| mine.iter().any(|one| meet(one, other)))
        .map(|(number, other)| (number.clone(), other.on_date))
}

/// Whether two lessons are held at the same time.
fn meet(one: &lesson::Model, other: &lesson::Model) -> bool {
    one.on_date == other.on_date
        && one.start_minute < other.end_minute
        && other.start_minute < one.end_minute
}

fn busy(picture: &Picture, evidence: &Evidence) -> Finding {
    let check = Check::Busy;
    let clash = picture.lessons.iter().find_map(|mine| {
        let other = evidence.lessons_of_others.iter().find(|(_, other)| {
            let trainer = mine.trainer_id.is_some() && mine.trainer_id == other.trainer_id;
            let room = mine.venue_id.is_some()
                && mine.venue_id == other.venue_id
                && mine.room == other.room;
            (trainer || room) && meet(mine, other)
        });
        other.map(|(number, _)| (number.clone(), mine.on_date))
    });
    match clash {
        Some((number, on)) => Finding::new(check, None, Outcome::Fail).note(
            "claim-check-busy-class",
            vec![("class", number), ("on", on.to_string())],
        ),
        None if picture.lessons.is_empty() => Finding::new(check, None, Outcome::NoData),
        None => Finding::new(check, None, Outcome::Pass),
    }
}

fn platform(evidence: &Evidence) -> Finding {
    let finding = |outcome| Finding::new(Check::Platform, None, outcome);
    match evidence.platform_differences {
        None => finding(Outcome::NoData).note("claim-check-platform-none", vec![]),
        Some(0) => finding(Outcome::Pass),
        Some(n) => {
            finding(Outcome::Fail).note("claim-check-platform-open", vec![("n", n.to_string())])
        }
    }
}

fn account(evidence: &Evidence) -> Finding {
    let finding = |outcome| Finding::new(Check::Account, None, outcome);
    if evidence.account_confirmed {
        finding(Outcome::Pass)
    } else {
        finding(Outcome::NoData).note("claim-check-account-none", vec![])
    }
}
