//! The people and places of the tests.

use kernel::{Actor, IdNumber, Role};
use registers::organisations::{Card, Kind, commands::RegisterOrganisation};
use registers::packs::PackFile;
use registers::packs::commands::{AdoptPack, PackAnswer};
use registers::people::{PersonCard, PersonData, commands::EnrolPerson};
use store::testing::{TestStore, actor};
use store::{Command, Done, NoRefusal, Registry, Stop, Tx};

/// Everything the registers bring.
pub fn registry() -> Registry {
    Registry::of(&[access::bring, registers::bring])
        .command::<EnrolMany>()
        .command::<crate::benefits::Decide>()
}

/// A store with a migrated database.
pub async fn town() -> TestStore {
    store::testing::store(registry).await
}

/// The pack of Yong'an, as the repository holds it.
pub fn pack_files() -> Vec<PackFile> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../policies/yongan");
    registers::packs::read_folder(folder.as_ref()).expect("the pack's folder")
}

/// Adopts the pack of Yong'an from the day of the document.
pub async fn adopt(town: &TestStore) -> PackAnswer {
    let command = AdoptPack {
        files: pack_files(),
        valid_from: chrono::NaiveDate::from_ymd_opt(2021, 4, 20).expect("a day"),
        reason: "永政办〔2021〕23号".into(),
    };
    town.run(command, &actor("leader", &[Role::Leader]), "")
        .await
        .unwrap()
}

/// A clerk of the bureau.
pub fn clerk() -> Actor {
    actor("clerk", &[Role::Clerk])
}

/// A reviewer of the bureau.
pub fn reviewer() -> Actor {
    actor("reviewer", &[Role::Reviewer])
}

/// The manager of a school.
pub fn manager(organisation: &str) -> Actor {
    Actor {
        organisation: Some(organisation.into()),
        ..actor("manager", &[Role::SchoolManager])
    }
}

/// The worker behind a person.
pub fn worker(person: &str) -> Actor {
    Actor {
        person: Some(person.into()),
        ..actor("worker", &[Role::Worker])
    }
}

/// An invented credit code by its number.
pub fn credit_code(number: u32) -> String {
    (b"0123456789ABCDEFGHJKLMNPQRTUWXY")
        .iter()
        .map(|check| format!("12350481{number:09}{}", char::from(*check)))
        .find(|code| kernel::CreditCode::parse(code).is_ok())
        .expect("one check character fits")
}

/// An invented identity number by its serial number: born on a day of 1980 in 350481.
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

/// An invented phone.
pub fn phone(serial: u32) -> String {
    format!("154{serial:08}")
}

/// The card of a public technical school.
pub fn card(number: u32) -> Card {
    Card {
        name: format!("永安市第{number}技工学校"),
        credit_code: credit_code(number),
        kind: Kind::TechnicalSchool,
        is_public: true,
        region_code: "350481001".into(),
        address: "燕江中路 1 号".into(),
        contact_name: "雷春梅".into(),
        contact_phone: "0598-3632000".into(),
        licence_number: String::new(),
        valid_from: None,
        valid_to: None,
    }
}

/// A registered school.
pub async fn school(town: &TestStore, number: u32) -> String {
    let command = RegisterOrganisation { card: card(number) };
    town.run(command, &clerk(), "")
        .await
        .unwrap()
        .organisation_id
}

/// What a form says of a person.
pub fn person_card(serial: u32, name: &str) -> PersonCard {
    PersonCard {
        name: name.into(),
        id_number: id_number(serial).into(),
        phone: phone(serial).into(),
        ethnicity: "汉族".into(),
        region_code: "350481103".into(),
        hukou_kind: registers::people::Hukou::Rural,
        residence_region: String::new(),
        address: "永安市小陶镇八一村 1 号".into(),
    }
}

/// An enrolled person.
pub async fn person(town: &TestStore, serial: u32, name: &str) -> String {
    let command = EnrolPerson {
        card: person_card(serial, name),
    };
    town.run(command, &clerk(), "").await.unwrap().person_id
}

/// What a roster does: enrols many inside one command.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct EnrolMany {
    pub people: Vec<PersonCard>,
}

impl Command for EnrolMany {
    const NAME: &'static str = "test.enrol_many";
    const LONG: bool = true;
    const MAY: &'static [Role] = &[Role::Clerk];
    type Answer = Vec<(String, bool)>;
    type Refusal = NoRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        _now: kernel::Moment,
    ) -> Result<Done<Self::Answer>, Stop<NoRefusal>> {
        let people: Vec<PersonData> = self.people.iter().map(|c| c.check().unwrap()).collect();
        let enrolled = registers::people::enrol_many(tx, &people).await?;
        Ok(Done::new(
            enrolled
                .into_iter()
                .map(|one| (one.person_id, one.is_new))
                .collect(),
        ))
    }
}
