//! A school files a class: drafts it, fills in everything the bureau asks, hands in the roster, and sends it.

use chrono::NaiveDate;
use kernel::SkillLevel;
use store::Store;
use training::classes::commands::{
    AttendanceSource, CertificateAim, ClassTrainer, DraftClass, SetAttendanceSource, SetHours,
    SetOccupation, SetPlatformNumber, SetProgramme, SetTrainers, SetVenue, SubmitClass,
    TrainingForm,
};
use training::enrolment::commands::import::ImportRoster;
use training::lessons::commands::SetTimetable;
use training::lessons::timetable::{LessonKind, LessonPlan};

use super::{ClassPlan, Living, TRADES};
use crate::demonstration::agenda::working_days_after;
use crate::demonstration::cast::{Cast, School};
use crate::demonstration::dice::Dice;
use crate::demonstration::{Failed, done, roster};

/// Lessons last a morning (8:00) or an afternoon (14:00) of four class hours.
const MORNING: i32 = 8 * 60;
const AFTERNOON: i32 = 14 * 60;
const HALF_DAY_MINUTES: i32 = 180;
const HALF_DAY_HOURS: i32 = 4;
/// Working days between the draft and the first lesson.
const LEAD: u32 = 9;

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

    /// The number the provincial platform gave it.
    pub fn platform_number(&self) -> String {
        format!("FJ350481{:06}", 230_000 + self.place)
    }

    /// Drafts the class and fills it in, up to the check of the answers.
    pub async fn draft(self, store: &Store, cast: &Cast, mut dice: Dice) -> Result<Living, Failed> {
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
            source_unit: Some(self.source_unit.clone()),
            demand_note: Some(self.demand.clone()),
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
        let starts_on = working_days_after(self.drafted_on, LEAD);
        let ends_on = working_days_after(starts_on, self.days - 1);
        self.fill_in(store, school, &id, starts_on, ends_on).await?;
        let terms = roster::terms(store, &who.county, starts_on).await?;
        let (file, rows) = roster::hand_in(store, &title, &self, &terms, &mut dice)?;
        let import = ImportRoster::read(store.keys(), id.clone(), file, starts_on, rows)
            .map_err(Failed::at("roster"))?;
        done(store, import, who).await?;
        let number = SetPlatformNumber {
            class_id: id.clone(),
            seen: None,
            platform_number: self.platform_number(),
        };
        done(store, number, who).await?;
        Ok(Living {
            id,
            plan: self,
            dice,
            starts_on,
            ends_on,
            taught_days: 0,
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
        let main = &school.trainers[self.trainer % school.trainers.len()];
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
        let room = self.room.clone();
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
    /// The school sends it for review.
    pub async fn send(&self, store: &Store, cast: &Cast) -> Result<(), Failed> {
        let submit = SubmitClass {
            class_id: self.id.clone(),
            seen: None,
        };
        let manager = &cast.schools[self.plan.school].manager.actor;
        done(store, submit, manager).await?;
        Ok(())
    }
}
