//! Who plays: the bureau, the finance office, schools with their teachers and rooms, and their accounts.

use access::accounts::commands::Create;
use access::accounts::{AccountKind, RoleGrant};
use access::demonstration::{Demonstration, ready_account};
use access::{Access, AccessSettings};
use chrono::NaiveDate;
use kernel::{Actor, CreditCode, Money, RegionCode, Role, SkillLevel};
use registers::bank_accounts::commands::{ConfirmAccount, ProposeAccount};
use registers::bank_accounts::{NewAccount, Owner, OwnerKind};
use registers::organisations::commands::RegisterOrganisation;
use registers::organisations::{Card, Kind};
use registers::people::PersonalText;
use registers::trainers::Employment;
use registers::trainers::commands::AddTrainer;
use registers::venues::commands::AddVenue;
use store::Store;

use super::names::People;
use super::{Failed, done};

/// The password of every account of the demonstration.
pub const PASSWORD: &str = "Yongji-2023-demo";

/// An account and who it acts as.
#[derive(Clone)]
pub struct Player {
    /// Who acts.
    pub actor: Actor,
}

/// A school with what it teaches with.
pub struct School {
    /// Its manager.
    pub manager: Player,
    /// Its teachers' accounts.
    pub teacher: Player,
    /// Its trainers.
    pub trainers: Vec<String>,
    /// Its venues.
    pub venues: Vec<String>,
}

/// Everybody.
pub struct Cast {
    /// The bureau's clerks; the second also enters papers.
    pub clerks: Vec<Player>,
    /// The bureau's reviewer.
    pub reviewer: Player,
    /// The leader in charge.
    pub leader: Player,
    /// Who keeps the minutes.
    pub secretary: Player,
    /// Two fund officers: one prepares, the other releases.
    pub finance: [Player; 2],
    /// Schools and institutions that may carry project training.
    pub schools: Vec<School>,
    /// A private training company, which may not.
    pub company: School,
}

struct Sketch {
    name: &'static str,
    kind: Kind,
    is_public: bool,
    login: &'static str,
    manager: &'static str,
    teacher: &'static str,
    region: &'static str,
}

const SKETCHES: [Sketch; 6] = [
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

struct Making<'a> {
    store: &'a Store,
    access: &'a Access,
    witness: Demonstration,
    county: RegionCode,
}

impl Making<'_> {
    async fn player(
        &self,
        login: &str,
        name: &str,
        roles: &[Role],
        organisation: Option<&str>,
        region: RegionCode,
    ) -> Result<Player, Failed> {
        let create = Create {
            login_name: Some(login.into()),
            display_name: name.into(),
            kind: if organisation.is_some() {
                AccountKind::Organisation
            } else {
                AccountKind::Staff
            },
            organisation: organisation.map(Into::into),
            person: None,
            region,
            phone: None,
            roles: roles.iter().copied().map(RoleGrant::of).collect(),
            one_time_password: None,
            one_time_password_days: None,
        };
        let account = ready_account(self.witness, self.store, self.access, create, PASSWORD)
            .await
            .map_err(Failed::at("account"))?;
        let today = self.store.now().date();
        let actor = access::accounts::actor_of(
            self.store.read(),
            self.county.as_str(),
            &account,
            None,
            today,
        )
        .await
        .map_err(Failed::at("account"))?
        .ok_or_else(|| Failed::new("account", "not active"))?;
        Ok(Player { actor })
    }

    async fn school(
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
        for number in 0..8 {
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
                employment: if number < 5 {
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

/// Makes everybody, and puts the year's money at disposal.
pub async fn assemble(
    store: &Store,
    county: RegionCode,
    people: &mut People,
) -> Result<Cast, Failed> {
    let witness =
        Demonstration::when(true).ok_or_else(|| Failed::new("cast", "no demonstration"))?;
    let access = Access::new(AccessSettings::cheap()).map_err(Failed::at("access"))?;
    let making = Making {
        store,
        access: &access,
        witness,
        county,
    };
    let office = [
        ("admin", "系统管理员", Role::Administrator),
        ("clerk1", "苏明辉", Role::Clerk),
        ("clerk2", "陈水香", Role::Clerk),
        ("reviewer", "郑海燕", Role::Reviewer),
        ("leader", "林建国", Role::Leader),
        ("deputy", "张德荣", Role::Leader),
        ("secretary", "李文芳", Role::MeetingSecretary),
        ("finance1", "蔡永安", Role::FundOfficer),
        ("finance2", "谢金梅", Role::FundOfficer),
        ("auditor", "王志平", Role::Auditor),
    ];
    let mut players = Vec::new();
    for (login, name, role) in office {
        players.push(making.player(login, name, &[role], None, county).await?);
    }
    let xiaotao = RegionCode::parse("350481103").map_err(Failed::at("region"))?;
    making
        .player(
            "township",
            "邓树林",
            &[Role::TownshipOfficer],
            None,
            xiaotao,
        )
        .await?;
    let [
        _administrator,
        clerk1,
        clerk2,
        reviewer,
        leader,
        _deputy,
        secretary,
        finance1,
        finance2,
        _auditor,
    ]: [Player; 10] = players
        .try_into()
        .map_err(|_| Failed::new("cast", "not everybody came"))?;
    let clerks = vec![clerk1, clerk2];
    let mut schools = Vec::new();
    for (place, sketch) in SKETCHES.iter().enumerate() {
        schools.push(making.school(place, sketch, &clerks, people).await?);
    }
    let company = schools
        .pop()
        .ok_or_else(|| Failed::new("cast", "no company"))?;
    let finance = [finance1, finance2];
    appropriate(store, &finance[0].actor).await?;
    Ok(Cast {
        clerks,
        reviewer,
        leader,
        secretary,
        finance,
        schools,
        company,
    })
}

/// The year's first appropriation, and the quarterly education surcharge of the year before.
async fn appropriate(store: &Store, officer: &Actor) -> Result<(), Failed> {
    use funding::funds::commands::appropriate::Appropriate;
    let issued_on = store.now().date();
    let appropriation = Appropriate {
        fund_id: "employment-subsidy".into(),
        document_number: "永财指〔2023〕12号".into(),
        year: 2023,
        amount: Money::from_fen(180_000_000),
        issued_on,
        subject: "2080702".into(),
    };
    done(store, appropriation, officer).await?;
    Ok(())
}
