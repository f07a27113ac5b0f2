//! The people and places of the tests: a town with its pack, schools with trainers and rooms, and the bureau's officers.

use chrono::NaiveDate;
use kernel::{Actor, IdNumber, Moment, Money, Role};
use registers::organisations::{Card, Kind, commands::RegisterOrganisation};
use registers::people::PersonData;
use registers::trainers::{Employment, commands::AddTrainer};
use registers::venues::commands::AddVenue;
use serde::{Deserialize, Serialize};
use store::files::Handed;
use store::testing::{COUNTY, TestStore, actor};
use store::{Command, CommandError, Done, NoRefusal, Registry, Stop, Tx};
use training::classes::case::ClassAnswer;
use training::classes::commands::*;
use training::classes::{class, class_step};
use training::enrolment::tables::enrolment;
use training::lessons::commands::SetTimetable;
use training::lessons::timetable::{LessonKind, LessonPlan};

/// Everything these tests need.
pub fn registry() -> Registry {
    Registry::of(&[access::bring, registers::bring, training::bring])
}

/// A day of 2023.
pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, month, day).expect("a day")
}

/// A town on 4 May 2023, with Yong'an's pack in force.
pub struct Town {
    pub store: TestStore,
}

/// An institution with one manager, two trainers and one room.
pub struct School {
    pub id: String,
    pub manager: Actor,
    pub luo: String,
    pub lin: String,
    pub venue: String,
}

impl std::ops::Deref for Town {
    type Target = TestStore;
    fn deref(&self) -> &TestStore {
        &self.store
    }
}

/// An invented credit code by its number.
fn credit_code(number: u32) -> String {
    "0123456789ABCDEFGHJKLMNPQRTUWXY"
        .chars()
        .map(|check| format!("12350481{number:09}{check}"))
        .find(|code| kernel::CreditCode::parse(code).is_ok())
        .expect("one check character fits")
}

/// An invented identity number by its serial number.
pub fn id_number(serial: u32) -> String {
    let (month, day) = (1 + serial / 28 % 12, 1 + serial % 28);
    let head = format!("3504811980{month:02}{day:02}{:03}", serial / 336 % 1000);
    "0123456789X"
        .chars()
        .map(|check| format!("{head}{check}"))
        .find(|number| IdNumber::parse(number).is_ok())
        .expect("one check character fits")
}

impl Town {
    /// Opens the town.
    pub async fn open() -> Town {
        let store = store::testing::store(registry).await;
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../policies/yongan");
        let adopt = registers::packs::commands::AdoptPack {
            files: registers::packs::read_folder(folder.as_ref()).expect("the pack's folder"),
            valid_from: NaiveDate::from_ymd_opt(2021, 4, 20).expect("a day"),
            reason: "永政办〔2021〕23号".into(),
        };
        let leader = actor("leader", &[Role::Leader]);
        store.run(adopt, &leader, "").await.expect("adopted");
        let town = Town { store };
        town.on(day(5, 4));
        town
    }

    /// Moves the clock to nine o'clock of a day.
    pub fn on(&self, date: NaiveDate) {
        let nine = chrono::NaiveTime::from_hms_opt(9, 0, 0).expect("a time");
        self.store.clock.set(Moment::from_shanghai(date, nine));
    }

    /// A public technical school.
    pub async fn school(&self, number: u32) -> School {
        self.institution(number, Kind::TechnicalSchool, true).await
    }

    /// An institution of any kind.
    pub async fn institution(&self, number: u32, kind: Kind, is_public: bool) -> School {
        let clerk = actor("clerk", &[Role::Clerk]);
        let card = Card {
            name: format!("永安市第{number}{}", kind.name().zh),
            credit_code: credit_code(number),
            kind,
            is_public,
            region_code: "350481001".into(),
            address: "燕江中路 1 号".into(),
            contact_name: "雷春梅".into(),
            contact_phone: "15400000001".into(),
            licence_number: String::new(),
            valid_from: None,
            valid_to: None,
        };
        let registered = self.run(RegisterOrganisation { card }, &clerk, "").await;
        let id = registered.expect("registered").organisation_id;
        let manager = Actor {
            organisation: Some(id.clone()),
            ..actor(&format!("manager-{number}"), &[Role::SchoolManager])
        };
        let luo = self.trainer(&id, "罗文彬", number * 100).await;
        let lin = self.trainer(&id, "林翠", number * 100 + 1).await;
        let venue = AddVenue {
            organisation_id: id.clone(),
            name: "实训楼".into(),
            address: "燕江中路 1 号".into(),
            region_code: "350481001".into(),
            seats: 40,
        };
        let venue = self.run(venue, &manager, "").await.expect("a venue");
        School {
            id,
            manager,
            luo,
            lin,
            venue: venue.venue_id,
        }
    }

    /// Somebody who teaches for an institution.
    pub async fn trainer(&self, organisation: &str, name: &str, serial: u32) -> String {
        let command = AddTrainer {
            organisation_id: organisation.into(),
            name: name.into(),
            id_number: id_number(serial).into(),
            occupation_code: "6-31-01-03".into(),
            level: None,
            qualification: "电工技师".into(),
            employment: Employment::FullTime,
        };
        let clerk = actor("clerk", &[Role::Clerk]);
        self.run(command, &clerk, "")
            .await
            .expect("a trainer")
            .trainer_id
    }

    /// The class as it stands.
    pub async fn class(&self, id: &str) -> class::Model {
        training::classes::find(self.read(), COUNTY, id)
            .await
            .expect("reads")
            .expect("there")
    }

    /// The history of a class.
    pub async fn steps(&self, id: &str) -> Vec<class_step::Model> {
        training::classes::queries::steps(self.read(), COUNTY, id)
            .await
            .expect("reads")
    }

    /// A draft of a school with everything filled in but the timetable and the roster.
    pub async fn draft(&self, school: &School) -> String {
        let id = self.empty_draft(school).await;
        let programme = SetProgramme {
            class_id: id.clone(),
            seen: None,
            programme_id: "project-training".into(),
            training_form: TrainingForm::PostUpgrading,
            free_of_charge: true,
            source_unit: None,
            demand_note: Some("林竹企业联合会 3 月提出".into()),
        };
        self.must(programme, &school.manager).await;
        let occupation = SetOccupation {
            class_id: id.clone(),
            seen: None,
            occupation_code: "6-31-01-03".into(),
            job_type: None,
            level: Some(kernel::SkillLevel::L5),
            certificate_aim: CertificateAim::SkillLevel,
        };
        self.must(occupation, &school.manager).await;
        self.must(hours(&id, day(5, 18), day(5, 19), 65_000), &school.manager)
            .await;
        let trainers = SetTrainers {
            class_id: id.clone(),
            seen: None,
            trainers: [(&school.luo, true), (&school.lin, false)]
                .map(|(trainer, main)| ClassTrainer {
                    trainer_id: trainer.clone(),
                    main,
                    subject: None,
                })
                .to_vec(),
        };
        self.must(trainers, &school.manager).await;
        let venue = SetVenue {
            class_id: id.clone(),
            seen: None,
            venue_id: school.venue.clone(),
            room: Some("201".into()),
        };
        self.must(venue, &school.manager).await;
        let source = SetAttendanceSource {
            class_id: id.clone(),
            seen: None,
            source: AttendanceSource::Yongji,
        };
        self.must(source, &school.manager).await;
        id
    }

    /// An empty draft of a school.
    pub async fn empty_draft(&self, school: &School) -> String {
        let draft = DraftClass {
            title: "电工（五级）第 3 期".into(),
            like: None,
        };
        self.must(draft, &school.manager).await.class_id
    }

    /// A draft that is ready to be sent: two mornings, two learners.
    pub async fn ready(&self, school: &School) -> String {
        let id = self.draft(school).await;
        let lessons = vec![
            lesson(day(5, 18), 8 * 60, &school.luo),
            lesson(day(5, 19), 8 * 60, &school.lin),
        ];
        self.must(timetable(&id, lessons), &school.manager).await;
        self.enrol(&id, 2).await;
        id
    }

    /// A class on the clerk's table.
    pub async fn submitted(&self, school: &School) -> String {
        let id = self.ready(school).await;
        let submit = SubmitClass {
            class_id: id.clone(),
            seen: None,
        };
        self.must(submit, &school.manager).await;
        id
    }

    /// A class on the leader's table.
    pub async fn reviewed(&self, school: &School) -> String {
        let id = self.submitted(school).await;
        let answer = self.must(check(&id, self.seen(&id).await), &clerk()).await;
        self.must(review(&id, answer.version), &reviewer()).await;
        id
    }

    /// A class that may be taught.
    pub async fn approved(&self, school: &School) -> String {
        let id = self.reviewed(school).await;
        self.must(approve(&id, self.seen(&id).await), &leader())
            .await;
        id
    }

    /// The version somebody sees now.
    pub async fn seen(&self, id: &str) -> i32 {
        self.class(id).await.row_version
    }

    /// Puts invented learners on the roster.
    pub async fn enrol(&self, class_id: &str, heads: u32) -> Vec<String> {
        let first = u32::try_from(self.commits() % 10_000).expect("small") * 50 + 5_000;
        self.enrol_from(class_id, first, heads).await
    }

    /// Puts the learners of these serial numbers on the roster.
    pub async fn enrol_from(&self, class_id: &str, first: u32, heads: u32) -> Vec<String> {
        let enrol = Enrol {
            class_id: class_id.into(),
            first,
            heads,
        };
        let clerk = actor("clerk", &[Role::Clerk]);
        self.run(enrol, &clerk, "").await.expect("enrolled")
    }

    /// Runs a command that must go through.
    pub async fn must<C: Command>(&self, command: C, who: &Actor) -> C::Answer {
        match self.run(command, who, "").await {
            Ok(answer) => answer,
            Err(error) => panic!("{}: {error}", C::NAME),
        }
    }

    /// Runs a command that must be refused, and says how.
    pub async fn refused<C: Command>(&self, command: C, who: &Actor) -> C::Refusal {
        match self.run(command, who, "").await {
            Err(CommandError::Refused(refusal)) => refusal,
            Err(error) => panic!("{}: {error}", C::NAME),
            Ok(_) => panic!("{} went through", C::NAME),
        }
    }
}

/// The clerk of the bureau.
pub fn clerk() -> Actor {
    actor("clerk", &[Role::Clerk])
}

/// The reviewer of the bureau.
pub fn reviewer() -> Actor {
    actor("reviewer", &[Role::Reviewer])
}

/// The leader in charge.
pub fn leader() -> Actor {
    actor("leader", &[Role::Leader])
}

/// The clerk's step.
pub fn check(id: &str, seen: i32) -> CheckClass {
    CheckClass {
        class_id: id.into(),
        seen,
        opinion: None,
    }
}

/// The reviewer's step.
pub fn review(id: &str, seen: i32) -> ReviewClass {
    ReviewClass {
        class_id: id.into(),
        seen,
        opinion: Some("同意".into()),
    }
}

/// The leader's step.
pub fn approve(id: &str, seen: i32) -> ApproveClass {
    ApproveClass {
        class_id: id.into(),
        seen,
        opinion: None,
    }
}

/// A return.
pub fn return_(id: &str, seen: i32, reason: &str) -> ReturnClass {
    ReturnClass {
        class_id: id.into(),
        seen,
        reason: reason.into(),
        sentence: None,
    }
}

/// Eight class hours for twenty learners at a rate in fen.
pub fn hours(id: &str, starts_on: NaiveDate, ends_on: NaiveDate, rate_fen: i64) -> SetHours {
    SetHours {
        class_id: id.into(),
        seen: None,
        theory_hours: 4,
        practice_hours: 4,
        online_hours: 0,
        starts_on,
        ends_on,
        planned_heads: 20,
        agreed_rate_fen: Some(Money::from_fen(rate_fen)),
        syllabus: Some("低压电工作业".into()),
        syllabus_file: None,
    }
}

/// A lesson of four class hours and four hours of the clock.
pub fn lesson(on_date: NaiveDate, start_minute: i32, trainer: &str) -> LessonPlan {
    LessonPlan {
        on_date,
        start_minute,
        end_minute: start_minute + 240,
        hours: 4,
        kind: LessonKind::Practice,
        module: None,
        content: "低压电工作业".into(),
        trainer_id: Some(trainer.into()),
        venue_id: None,
        room: None,
    }
}

/// A timetable.
pub fn timetable(id: &str, lessons: Vec<LessonPlan>) -> SetTimetable {
    SetTimetable {
        class_id: id.into(),
        seen: None,
        lessons,
    }
}

/// A scan that was handed in.
pub fn scan(town: &Town) -> Handed {
    let bytes = b"%PDF-1.7 a signed form";
    town.files()
        .put(town.keys(), "审批表.pdf", "application/pdf", bytes)
        .expect("kept")
}

/// What a roster does to the tables this feature reads.
#[derive(Clone, Debug, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Enrol {
    class_id: String,
    first: u32,
    heads: u32,
}

impl Command for Enrol {
    const NAME: &'static str = "test.enrol";
    const MAY: &'static [Role] = &[Role::Clerk];
    type Answer = Vec<String>;
    type Refusal = NoRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<Vec<String>>, Stop<NoRefusal>> {
        let mut persons = vec![];
        for serial in self.first..self.first + self.heads {
            let number = IdNumber::parse(&id_number(serial)).expect("a number");
            let data = PersonData::named(&format!("学员{serial}"), number);
            persons.push(registers::people::enrol(tx, data).await?.person_id);
        }
        for (place, person) in persons.iter().enumerate() {
            let row: enrolment::Model = serde_json::from_value(serde_json::json!({
                "county_code": tx.county(), "id": tx.id(), "class_id": self.class_id, "person_id": person,
                "person_name": format!("学员{}", self.first + u32::try_from(place).expect("small")),
                "seq": place + 1, "hukou_kind": "unknown", "state": "enrolled", "enrolled_at": now.utc(),
                "enrolled_by": who.account, "live": 1, "row_version": 0
            }))
            .expect("an enrolment");
            tx.insert(row).await?;
        }
        Ok(Done::new(persons))
    }
}

/// What a command about a class answered, in one line.
pub fn line(answer: &ClassAnswer) -> String {
    format!("{} {}", answer.state, answer.version)
}
