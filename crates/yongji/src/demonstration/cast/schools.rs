//! The schools of the year: register, accounts, trainers, venues, bank account.

use chrono::NaiveDate;
use kernel::{CreditCode, RegionCode, Role, SkillLevel};
use registers::bank_accounts::commands::{ConfirmAccount, ProposeAccount};
use registers::bank_accounts::{NewAccount, Owner, OwnerKind};
use registers::organisations::commands::RegisterOrganisation;
use registers::organisations::{Card, Kind};
use registers::people::PersonalText;
use registers::trainers::Employment;
use registers::trainers::commands::AddTrainer;
use registers::venues::commands::AddVenue;

use super::{Making, Player, School};
use crate::demonstration::names::People;
use crate::demonstration::{Failed, done};

/// Trainers of a school: the first ones for ordinary classes, the others for those of stories and open cases.
const TRAINERS: usize = super::ORDINARY_TRAINERS + super::OTHER_TRAINERS;

pub(super) struct Sketch {
    name: &'static str,
    kind: Kind,
    is_public: bool,
    login: &'static str,
    manager: &'static str,
    teacher: &'static str,
    region: &'static str,
}

pub(super) const SKETCHES: [Sketch; 6] = [
    Sketch {
        name: "永安燕江职业中专学校",
        kind: Kind::VocationalSchool,
        is_public: true,
        login: "school1",
        manager: "黄志强",
        teacher: "罗文彬",
        region: "350481001",
    },
    Sketch {
        name: "永安市竹洲技工学校",
        kind: Kind::TechnicalSchool,
        is_public: true,
        login: "school2",
        manager: "吴桂香",
        teacher: "邱木生",
        region: "350481003",
    },
    Sketch {
        name: "永安市公共实训中心",
        kind: Kind::TrainingInstitution,
        is_public: true,
        login: "school3",
        manager: "郑长安",
        teacher: "蓝秀萍",
        region: "350481004",
    },
    Sketch {
        name: "永安民生职业技术学校（民办）",
        kind: Kind::VocationalSchool,
        is_public: false,
        login: "school4",
        manager: "赖永平",
        teacher: "钟水英",
        region: "350481105",
    },
    Sketch {
        name: "永安市农民技能学校",
        kind: Kind::TrainingInstitution,
        is_public: true,
        login: "school5",
        manager: "雷福生",
        teacher: "范玉兰",
        region: "350481103",
    },
    Sketch {
        name: "永安市捷成教育培训有限公司",
        kind: Kind::TrainingInstitution,
        is_public: false,
        login: "company",
        manager: "冯建华",
        teacher: "魏明辉",
        region: "350481002",
    },
];

impl Making<'_> {
    pub(super) async fn school(
        &self,
        place: usize,
        sketch: &Sketch,
        clerks: &[Player],
        people: &mut People,
    ) -> Result<School, Failed> {
        let region = RegionCode::parse(sketch.region).map_err(Failed::at("region"))?;
        let clerk = &clerks[0].actor;
        let card = Card {
            name: sketch.name.into(),
            credit_code: credit_code(place),
            kind: sketch.kind,
            is_public: sketch.is_public,
            region_code: sketch.region.into(),
            address: format!("福建省永安市模拟路{}号", 10 + place),
            contact_name: sketch.manager.into(),
            contact_phone: format!("1540000{:04}", 1000 + place),
            licence_number: format!("民教135048{place:07}号"),
            valid_from: NaiveDate::from_ymd_opt(2020, 1, 1),
            valid_to: NaiveDate::from_ymd_opt(2027, 12, 31),
        };
        let id = done(self.store, RegisterOrganisation { card }, clerk)
            .await?
            .organisation_id;
        let manager = self
            .player(
                sketch.login,
                sketch.manager,
                &[Role::SchoolManager],
                Some(&id),
                region,
            )
            .await?;
        let teacher = self
            .player(
                &format!("teacher{}", place + 1),
                sketch.teacher,
                &[Role::Teacher],
                Some(&id),
                region,
            )
            .await?;
        let mut trainers = Vec::new();
        for number in 0..TRAINERS {
            let person = if number == 0 {
                people.named(sketch.teacher, "汉族")
            } else {
                people.next()
            };
            let add = AddTrainer {
                organisation_id: id.clone(),
                name: person.name.clone(),
                id_number: PersonalText::from(person.number.reveal()),
                occupation_code: "6-18-02-04".into(),
                level: Some(SkillLevel::L2),
                qualification: "技工院校教师资格".into(),
                employment: if number < TRAINERS - 3 {
                    Employment::FullTime
                } else {
                    Employment::PartTime
                },
            };
            trainers.push(done(self.store, add, &manager.actor).await?.trainer_id);
        }
        let mut venues = Vec::new();
        for (name, seats) in [("实训楼", 60), ("教学楼", 60), ("综合楼", 50)] {
            let add = AddVenue {
                organisation_id: id.clone(),
                name: name.into(),
                address: format!("福建省永安市模拟路{}号{name}", 10 + place),
                region_code: sketch.region.into(),
                seats,
            };
            venues.push(done(self.store, add, &manager.actor).await?.venue_id);
        }
        let account = NewAccount {
            owner: Owner {
                owner_kind: OwnerKind::Organisation,
                owner_id: id.clone(),
            },
            bank_name: "永安市模拟农村商业银行".into(),
            holder: String::new(),
            number: PersonalText::from(format!("620000888800{:07}", 1000 + place)),
        };
        let proposed = done(self.store, ProposeAccount { account }, &manager.actor).await?;
        let confirm = ConfirmAccount {
            bank_account_id: proposed.bank_account_id,
            version: proposed.version,
        };
        done(self.store, confirm, clerk).await?;
        Ok(School {
            manager,
            teacher,
            trainers,
            venues,
        })
    }
}
/// A credit code of an invented organisation, with the check character that fits.
fn credit_code(place: usize) -> String {
    let body = format!("52350481MJ{:07}", 1_000_000 + place * 7);
    "0123456789ABCDEFGHJKLMNPQRTUWXY"
        .chars()
        .map(|check| format!("{body}{check}"))
        .find(|code| CreditCode::parse(code).is_ok())
        .unwrap_or(body)
}
