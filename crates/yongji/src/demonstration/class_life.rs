//! The life of one class, from the first draft to the finished register: what each account does on which day.

use chrono::NaiveDate;
use kernel::{Money, SkillLevel};
use store::Store;
use training::attendance::commands::mark::{LearnerMark, Mark, MarkLesson};
use training::classes::commands::{
    ApproveClass, AttendanceSource, CertificateAim, CheckClass, ClassTrainer, DraftClass,
    FinishClass, ReturnClass, ReviewClass, RuleOnOccupation, SetAttendanceSource, SetHours,
    SetOccupation, SetPlatformNumber, SetProgramme, SetTrainers, SetVenue, SubmitClass,
    TrainingForm,
};
use training::enrolment::commands::import::ImportRoster;
use training::enrolment::commands::leave::LeaveClass;
use training::lessons::commands::SetTimetable;
use training::lessons::timetable::{LessonKind, LessonPlan};
use training::results::commands::record::{Attempt, Certificate, ExamOutcome, RecordResults};
use training::{classes, enrolment, lessons};

use super::agenda::working_days_after;
use super::cast::{Cast, School};
use super::dice::Dice;
use super::names::Invented;
use super::{Failed, done, roster};

/// A trade that fits Yong'an: code and name of the occupation, what is taught.
pub struct Trade {
    pub code: &'static str,
    pub name: &'static str,
}

/// Trades of the city's key industries and of care.
pub const TRADES: [Trade; 9] = [
    Trade {
        code: "6-18-02-04",
        name: "焊工",
    },
    Trade {
        code: "4-10-01-05",
        name: "养老护理员",
    },
    Trade {
        code: "4-12-01-01",
        name: "汽车维修工",
    },
    Trade {
        code: "5-05-06-05",
        name: "竹藤师",
    },
    Trade {
        code: "4-10-01-06",
        name: "家政服务员",
    },
    Trade {
        code: "4-10-01-03",
        name: "保育师",
    },
    Trade {
        code: "4-03-02-01",
        name: "中式烹调师",
    },
    Trade {
        code: "4-03-02-07",
        name: "茶艺师",
    },
    Trade {
        code: "6-15-01-02",
        name: "水泥混凝土制品工",
    },
];

/// Lessons last a morning (8:00) or an afternoon (14:00) of four class hours.
const MORNING: i32 = 8 * 60;
const AFTERNOON: i32 = 14 * 60;
const HALF_DAY_MINUTES: i32 = 180;
const HALF_DAY_HOURS: i32 = 4;

/// One class as it is planned.
pub struct ClassPlan {
    /// Its place among the classes, from 0.
    pub place: usize,
    /// The school's place in the cast.
    pub school: usize,
    /// The trade's place.
    pub trade: usize,
    /// The level it aims at.
    pub level: SkillLevel,
    /// The day it is drafted.
    pub drafted_on: NaiveDate,
    /// Days it is taught.
    pub days: u32,
    /// Who is on its roster.
    pub people: Vec<Invented>,
    /// The agreed rate.
    pub rate: Money,
    /// Whether the clerk sends it back once.
    pub returned_once: bool,
}

/// A class under way.
pub struct Living {
    /// Its id.
    pub id: String,
    /// The plan.
    pub plan: ClassPlan,
    /// Its chance.
    pub dice: Dice,
    /// The first day.
    pub starts_on: NaiveDate,
    /// The last day.
    pub ends_on: NaiveDate,
}

impl ClassPlan {
    /// The title people know it by.
    pub fn title(&self) -> String {
        let level = if self.level == SkillLevel::L4 {
            "四级"
        } else {
            "五级"
        };
        format!(
            "{}（{level}）第{}期",
            TRADES[self.trade].name,
            self.place + 1
        )
    }

    /// Drafts, fills in and sends the class.
    pub async fn file(self, store: &Store, cast: &Cast, mut dice: Dice) -> Result<Living, Failed> {
        let school = &cast.schools[self.school];
        let who = &school.manager.actor;
        let title = self.title();
        let id = done(
            store,
            DraftClass {
                title: title.clone(),
                like: None,
            },
            who,
        )
        .await?
        .class_id;
        let programme = SetProgramme {
            class_id: id.clone(),
            seen: None,
            programme_id: "project-training".into(),
            training_form: TrainingForm::Employment,
            free_of_charge: true,
            source_unit: Some("永安市汽车及机械产业园企业联合需求".into()),
            demand_note: Some("企业用工需求调查，缺口 60 人".into()),
        };
        done(store, programme, who).await?;
        let occupation = SetOccupation {
            class_id: id.clone(),
            seen: None,
            occupation_code: TRADES[self.trade].code.into(),
            job_type: None,
            level: Some(self.level),
            certificate_aim: CertificateAim::SkillLevel,
        };
        done(store, occupation, who).await?;
        let starts_on = working_days_after(self.drafted_on, 9);
        let ends_on = working_days_after(starts_on, self.days - 1);
        self.fill_in(store, school, &id, starts_on, ends_on).await?;
        let terms = roster::terms(store, &who.county, starts_on).await?;
        let (file, rows) = roster::hand_in(store, &title, &self.people, &terms, &mut dice)?;
        let import = ImportRoster::read(store.keys(), id.clone(), file, starts_on, rows)
            .map_err(Failed::at("roster"))?;
        done(store, import, who).await?;
        let number = SetPlatformNumber {
            class_id: id.clone(),
            seen: None,
            platform_number: format!("FJ350481{:06}", 230_000 + self.place),
        };
        done(store, number, who).await?;
        done(
            store,
            SubmitClass {
                class_id: id.clone(),
                seen: None,
            },
            who,
        )
        .await?;
        Ok(Living {
            id,
            plan: self,
            dice,
            starts_on,
            ends_on,
        })
    }

    async fn fill_in(
        &self,
        store: &Store,
        school: &School,
        id: &str,
        starts_on: NaiveDate,
        ends_on: NaiveDate,
    ) -> Result<(), Failed> {
        let who = &school.manager.actor;
        let hours = i32::try_from(self.days).unwrap_or(6) * 2 * HALF_DAY_HOURS;
        let theory = hours / 3 / HALF_DAY_HOURS * HALF_DAY_HOURS;
        let set_hours = SetHours {
            class_id: id.into(),
            seen: None,
            theory_hours: theory,
            practice_hours: hours - theory,
            online_hours: 0,
            starts_on,
            ends_on,
            planned_heads: i32::try_from(self.people.len()).unwrap_or(30),
            agreed_rate_fen: Some(self.rate),
            syllabus: Some("职业道德与安全；基础知识；操作技能；综合实训".into()),
            syllabus_file: None,
        };
        done(store, set_hours, who).await?;
        let main = &school.trainers[self.place % school.trainers.len()];
        let trainers = vec![ClassTrainer {
            trainer_id: main.clone(),
            main: true,
            subject: Some(TRADES[self.trade].name.into()),
        }];
        done(
            store,
            SetTrainers {
                class_id: id.into(),
                seen: None,
                trainers,
            },
            who,
        )
        .await?;
        let venue = &school.venues[self.place % school.venues.len()];
        let room = format!("{}室", 101 + self.place % 40);
        done(
            store,
            SetVenue {
                class_id: id.into(),
                seen: None,
                venue_id: venue.clone(),
                room: Some(room),
            },
            who,
        )
        .await?;
        let mut lessons = Vec::new();
        let mut day = starts_on;
        for number in 0..self.days {
            for start in [MORNING, AFTERNOON] {
                let before = i32::try_from(lessons.len()).unwrap_or(0) * HALF_DAY_HOURS;
                let is_theory = before < theory;
                lessons.push(LessonPlan {
                    on_date: day,
                    start_minute: start,
                    end_minute: start + HALF_DAY_MINUTES,
                    hours: HALF_DAY_HOURS,
                    kind: if is_theory {
                        LessonKind::Theory
                    } else {
                        LessonKind::Practice
                    },
                    module: Some(
                        if is_theory {
                            "基础知识"
                        } else {
                            "操作技能"
                        }
                        .into(),
                    ),
                    content: format!("{}第{}讲", TRADES[self.trade].name, lessons.len() + 1),
                    trainer_id: Some(main.clone()),
                    venue_id: None,
                    room: None,
                });
            }
            if number + 1 < self.days {
                day = working_days_after(day, 1);
            }
        }
        done(
            store,
            SetTimetable {
                class_id: id.into(),
                seen: None,
                lessons,
            },
            who,
        )
        .await?;
        let source = SetAttendanceSource {
            class_id: id.into(),
            seen: None,
            source: AttendanceSource::Yongji,
        };
        done(store, source, who).await?;
        Ok(())
    }
}

impl Living {
    async fn seen(&self, store: &Store, cast: &Cast) -> Result<i32, Failed> {
        let county = &cast.leader.actor.county;
        let row = classes::queries::find(store.read(), county, &self.id)
            .await
            .map_err(Failed::at("class"))?;
        row.map(|row| row.row_version)
            .ok_or_else(|| Failed::new("class", "not found"))
    }

    /// The clerk sends it back, and the school sends it again.
    pub async fn send_back(&self, store: &Store, cast: &Cast) -> Result<(), Failed> {
        let seen = self.seen(store, cast).await?;
        let reason = "课程表第 3 天与场地登记不一致，请核对后重新提交。".into();
        done(
            store,
            ReturnClass {
                class_id: self.id.clone(),
                seen,
                reason,
                sentence: None,
            },
            &cast.clerks[0].actor,
        )
        .await?;
        let manager = &cast.schools[self.plan.school].manager.actor;
        done(
            store,
            SubmitClass {
                class_id: self.id.clone(),
                seen: None,
            },
            manager,
        )
        .await?;
        Ok(())
    }

    /// First check.
    pub async fn check(&self, store: &Store, cast: &Cast) -> Result<(), Failed> {
        let seen = self.seen(store, cast).await?;
        let clerk = &cast.clerks[self.plan.place % 2].actor;
        done(
            store,
            CheckClass {
                class_id: self.id.clone(),
                seen,
                opinion: Some("材料齐全".into()),
            },
            clerk,
        )
        .await?;
        Ok(())
    }

    /// The ruling on the occupation, and the second check.
    pub async fn review(&self, store: &Store, cast: &Cast) -> Result<(), Failed> {
        let seen = self.seen(store, cast).await?;
        let reviewer = &cast.reviewer.actor;
        let basis = "2023 年第一季度企业急需工种调查".into();
        done(
            store,
            RuleOnOccupation {
                class_id: self.id.clone(),
                seen,
                urgent: true,
                basis,
            },
            reviewer,
        )
        .await?;
        let seen = self.seen(store, cast).await?;
        done(
            store,
            ReviewClass {
                class_id: self.id.clone(),
                seen,
                opinion: Some("同意".into()),
            },
            reviewer,
        )
        .await?;
        Ok(())
    }

    /// The leader's approval.
    pub async fn approve(&self, store: &Store, cast: &Cast) -> Result<(), Failed> {
        let seen = self.seen(store, cast).await?;
        done(
            store,
            ApproveClass {
                class_id: self.id.clone(),
                seen,
                opinion: Some("同意开班".into()),
            },
            &cast.leader.actor,
        )
        .await?;
        Ok(())
    }

    /// The day's lessons are marked by the teacher.
    pub async fn teach(
        &mut self,
        store: &Store,
        cast: &Cast,
        day: NaiveDate,
    ) -> Result<(), Failed> {
        let school = &cast.schools[self.plan.school];
        let county = school.teacher.actor.county.as_str();
        let learners = enrolment::queries::of_class(store.read(), county, &self.id)
            .await
            .map_err(Failed::at("learners"))?;
        let lessons = lessons::live_of_class(store.read(), county, &self.id)
            .await
            .map_err(Failed::at("lessons"))?;
        for lesson in lessons.iter().filter(|lesson| lesson.on_date == day) {
            let marks = learners
                .iter()
                .filter(|learner| learner.left_on.is_none_or(|left| day < left))
                .map(|learner| LearnerMark {
                    enrolment_id: learner.id.clone(),
                    mark: match self.dice.below(100) {
                        0..=92 => Mark::Present,
                        93..=94 => Mark::Late,
                        95..=96 => Mark::Leave,
                        _ => Mark::Absent,
                    },
                })
                .collect();
            done(
                store,
                MarkLesson {
                    lesson_id: lesson.id.clone(),
                    marks,
                    reason: None,
                },
                &school.teacher.actor,
            )
            .await?;
        }
        Ok(())
    }

    /// Some leave while it is taught.
    pub async fn lose(
        &self,
        store: &Store,
        cast: &Cast,
        seqs: &[i32],
        day: NaiveDate,
    ) -> Result<(), Failed> {
        let manager = &cast.schools[self.plan.school].manager.actor;
        let learners = enrolment::queries::of_class(store.read(), &manager.county, &self.id)
            .await
            .map_err(Failed::at("learners"))?;
        for learner in learners
            .iter()
            .filter(|learner| seqs.contains(&learner.seq))
        {
            let leave = LeaveClass {
                enrolment_id: learner.id.clone(),
                left_on: day,
                reason: "外出务工，本人申请退班".into(),
            };
            done(store, leave, manager).await?;
        }
        Ok(())
    }

    /// The class ends and is examined: most pass, some fail, few do not come.
    pub async fn examine(
        &mut self,
        store: &Store,
        cast: &Cast,
        day: NaiveDate,
    ) -> Result<(), Failed> {
        let manager = &cast.schools[self.plan.school].manager.actor;
        done(
            store,
            FinishClass {
                class_id: self.id.clone(),
                seen: None,
            },
            manager,
        )
        .await?;
        let learners = enrolment::queries::of_class(store.read(), &manager.county, &self.id)
            .await
            .map_err(Failed::at("learners"))?;
        let mut attempts = Vec::new();
        for learner in learners
            .iter()
            .filter(|learner| learner.state == "enrolled")
        {
            let throw = self.dice.below(100);
            let outcome = match throw {
                0..=93 => ExamOutcome::Passed,
                94..=97 => ExamOutcome::Failed,
                _ => ExamOutcome::Absent,
            };
            attempts.push(self.attempt(&learner.id, learner.seq, outcome, 1, day));
        }
        self.record(store, cast, attempts, day).await
    }

    /// Those who failed or did not come are examined again; two of three pass.
    pub async fn resit(
        &mut self,
        store: &Store,
        cast: &Cast,
        day: NaiveDate,
    ) -> Result<(), Failed> {
        let county = cast.leader.actor.county.clone();
        let best = training::results::queries::best_of_class(store.read(), &county, &self.id)
            .await
            .map_err(Failed::at("results"))?;
        let learners = enrolment::queries::of_class(store.read(), &county, &self.id)
            .await
            .map_err(Failed::at("learners"))?;
        let mut attempts = Vec::new();
        for learner in &learners {
            let again = best.get(&learner.id).filter(|row| row.outcome != "passed");
            if let Some(row) = again {
                let outcome = if self.dice.chance(66) {
                    ExamOutcome::Passed
                } else {
                    ExamOutcome::Failed
                };
                attempts.push(self.attempt(
                    &learner.id,
                    learner.seq,
                    outcome,
                    row.attempt + 1,
                    day,
                ));
            }
        }
        if attempts.is_empty() {
            Ok(())
        } else {
            self.record(store, cast, attempts, day).await
        }
    }

    fn attempt(
        &mut self,
        enrolment: &str,
        seq: i32,
        outcome: ExamOutcome,
        attempt: i32,
        day: NaiveDate,
    ) -> Attempt {
        let (low, high) = match outcome {
            ExamOutcome::Passed => (600, 960),
            ExamOutcome::Failed => (350, 590),
            ExamOutcome::Absent => (0, 0),
        };
        let came = outcome != ExamOutcome::Absent;
        let theory = self.dice.between(low, high);
        let practice = self.dice.between(low, high);
        let level = if self.plan.level == SkillLevel::L4 {
            4
        } else {
            5
        };
        let number = self.plan.place * 1000 + usize::try_from(seq * 2 + attempt).unwrap_or(0);
        Attempt {
            enrolment_id: enrolment.into(),
            theory_tenths: came.then_some(theory),
            practice_tenths: came.then_some(practice),
            outcome,
            certificate: (outcome == ExamOutcome::Passed).then(|| Certificate {
                kind: "skill_level".into(),
                number: format!("S000035{:06}23{level}{number:06}", 900_001),
                issued_on: day,
            }),
        }
    }

    async fn record(
        &self,
        store: &Store,
        cast: &Cast,
        attempts: Vec<Attempt>,
        day: NaiveDate,
    ) -> Result<(), Failed> {
        let manager = &cast.schools[self.plan.school].manager.actor;
        let record = RecordResults {
            class_id: self.id.clone(),
            examined_on: day,
            evaluation_body: Some("三明市模拟职业技能评价中心".into()),
            attempts,
        };
        done(store, record, manager).await?;
        Ok(())
    }
}
