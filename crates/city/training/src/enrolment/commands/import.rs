//! A roster file is read into a class: every row accepted, repaired, rejected or skipped; good rows are in at once.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::{Actor, Moment, RegionCode, Role};
use registers::people::{self, Enrolled, Hukou, PersonData, PersonField, PersonalText};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Keys, Refusal, Stop, StoreError, Tx, Witnessed};

use crate::classes::case::{Case, ClassRefused};
use crate::enrolment::queries::{self, RowDetail};
use crate::enrolment::rows::{ImportedRow, RosterPerson};
use crate::enrolment::tables::{enrolment, roster_import, roster_row};
use crate::lessons::clash::Clash;
use crate::lessons::learners;
use crate::roster_rules::{Field, Status};

/// Why a good row is sent back after all: the person sits elsewhere at the time of a lesson.
pub const TIME_CLASH: &str = "time_clash";
/// Why a good row is sent back after all: the number is registered under another name.
pub const NUMBER_OF_ANOTHER: &str = "number_of_another";

/// Reads a checked roster into a class. A later file replaces the rows of the earlier one; people already in stay in.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ImportRoster {
    /// The class.
    pub class_id: String,
    /// The file as it came, already lying in the store.
    pub file: Handed,
    /// The day ages were reckoned on.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub on: NaiveDate,
    /// Its rows, each with what became of it, as this installation read them.
    pub rows: Witnessed<Vec<ImportedRow>>,
}

impl ImportRoster {
    /// A roster whose rows were just read and checked here.
    ///
    /// # Errors
    /// [`StoreError::Broken`] when the rows have no JSON.
    pub fn read(
        keys: &Keys,
        class_id: String,
        file: Handed,
        on: NaiveDate,
        rows: Vec<ImportedRow>,
    ) -> Result<ImportRoster, StoreError> {
        let rows = Witnessed::new(keys, &reading(&file, on), rows)?;
        Ok(ImportRoster {
            class_id,
            file,
            on,
            rows,
        })
    }
}

/// What rows are a reading of: a file, and the day ages were reckoned on.
fn reading(file: &Handed, on: NaiveDate) -> String {
    format!("roster {} {on}", file.sha256)
}

/// What became of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Imported {
    /// The import.
    pub import_id: String,
    /// Rows taken as they were.
    pub accepted: i32,
    /// Rows taken after a repair.
    pub repaired: i32,
    /// Rows sent back.
    pub rejected: i32,
    /// Rows that are no persons.
    pub skipped: i32,
    /// People who are in the class now and were not before.
    pub new_people: i32,
}

/// Why a file is not read into a class.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RosterRefused {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// The class is past the point where its roster is filled.
    #[error("the roster is closed once the class was sent for review")]
    Closed,
    /// More rows than one import may have.
    #[error("{rows} rows are more than the {most} one import may have")]
    TooManyRows {
        /// Rows of the file.
        rows: usize,
        /// Most allowed.
        most: u32,
    },
    /// There is no such row.
    #[error("there is no such row")]
    NoSuchRow,
    /// The row was dealt with before.
    #[error("the row was dealt with already")]
    RowSettled,
    /// There is no such repair, or it only took formatting off.
    #[error("there is no such repair that can be taken back")]
    RepairStays,
    /// The person is in the class already.
    #[error("{name} is in the class already")]
    AlreadyIn {
        /// The name.
        name: String,
    },
    /// There is no such learner in the class.
    #[error("there is no such learner in the class")]
    NoSuchLearner,
    /// A reason is needed.
    #[error("say why")]
    ReasonMissing,
    /// The day lies outside the class.
    #[error("the day lies outside the class")]
    DayOutside,
    /// The person sits in another class at the time of a lesson.
    #[error("another class has the time: {0}")]
    Elsewhere(Clash),
    /// The number is registered under another name.
    #[error("the identity number is registered under another name")]
    NumberOfAnother,
    /// Too young on the day ages are reckoned on.
    #[error("{age} years, at least {limit} are needed")]
    TooYoung {
        /// Completed years.
        age: u32,
        /// Years needed.
        limit: u32,
    },
    /// Too old on the day ages are reckoned on.
    #[error("{age} years, at most {limit} are allowed")]
    TooOld {
        /// Completed years.
        age: u32,
        /// Years allowed.
        limit: u32,
    },
}

impl Refusal for RosterRefused {
    fn key(&self) -> &'static str {
        match self {
            RosterRefused::Class(refused) => refused.key(),
            RosterRefused::Closed => "enrolment-closed",
            RosterRefused::TooManyRows { .. } => "enrolment-too-many-rows",
            RosterRefused::NoSuchRow => "enrolment-no-such-row",
            RosterRefused::RowSettled => "enrolment-row-settled",
            RosterRefused::RepairStays => "enrolment-repair-stays",
            RosterRefused::AlreadyIn { .. } => "enrolment-already-in",
            RosterRefused::NoSuchLearner => "enrolment-no-such-learner",
            RosterRefused::ReasonMissing => "enrolment-reason-missing",
            RosterRefused::DayOutside => "enrolment-day-outside",
            RosterRefused::Elsewhere(_) => "enrolment-time-clash",
            RosterRefused::NumberOfAnother => "roster-rejected-number-of-another",
            RosterRefused::TooYoung { .. } => "roster-rejected-too-young",
            RosterRefused::TooOld { .. } => "roster-rejected-too-old",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            RosterRefused::Class(refused) => refused.args(),
            RosterRefused::TooManyRows { rows, most } => {
                vec![("rows", rows.to_string()), ("most", most.to_string())]
            }
            RosterRefused::AlreadyIn { name } => vec![("name", name.clone())],
            RosterRefused::Elsewhere(clash) => clash.args(),
            RosterRefused::TooYoung { age, limit } | RosterRefused::TooOld { age, limit } => {
                vec![("age", age.to_string()), ("limit", limit.to_string())]
            }
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            RosterRefused::TooManyRows { .. } => Some("roster"),
            RosterRefused::AlreadyIn { .. }
            | RosterRefused::NumberOfAnother
            | RosterRefused::TooYoung { .. }
            | RosterRefused::TooOld { .. } => Some("value"),
            RosterRefused::ReasonMissing => Some("reason"),
            RosterRefused::DayOutside => Some("left_on"),
            RosterRefused::Class(refused) => refused.field(),
            _ => None,
        }
    }
}

impl Command for ImportRoster {
    const NAME: &'static str = "roster.import";
    const SENTENCES: &'static [&'static str] = &["3.1.1"];
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const LONG: bool = true;
    type Answer = Imported;
    type Refusal = RosterRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<Imported>, Stop<RosterRefused>> {
        let case = Case::open::<RosterRefused>(tx, who, &self.class_id, None).await?;
        if !queries::takes_learners(&case.row.state) {
            return Err(RosterRefused::Closed.into());
        }
        let read = self.rows.value(tx.keys(), &reading(&self.file, self.on))?;
        let most = rows_most(tx, now).await?;
        if read.len() > usize::try_from(most).unwrap_or(usize::MAX) {
            return Err(RosterRefused::TooManyRows {
                rows: read.len(),
                most,
            }
            .into());
        }
        replace_earlier(tx, &self.class_id).await?;
        let file_id = files::keep(tx, &self.file, &who.account).await?;
        let import_id = tx.id();
        let people: Vec<&RosterPerson> =
            read.iter().filter_map(|row| row.person.as_ref()).collect();
        let (places, new_people) = enrol(tx, who, &self.class_id, &people).await?;
        let mut places = places.into_iter();
        let mut rows = Vec::with_capacity(read.len());
        let mut counts = Counts::default();
        for row in read {
            let place = row.person.as_ref().and_then(|_| places.next());
            let (model, status) = row_model(tx, &import_id, row, place)?;
            counts.add(status);
            rows.push(model);
        }
        let Counts {
            accepted,
            repaired,
            rejected,
            skipped,
        } = counts;
        tx.insert(roster_import::Model {
            county_code: tx.county().into(),
            id: import_id.clone(),
            class_id: self.class_id.clone(),
            file_id,
            file_name: self.file.name.clone(),
            on_date: self.on,
            people_rows: accepted + repaired + rejected,
            accepted,
            repaired,
            rejected,
            skipped,
            state: "open".into(),
            imported_by: who.account.clone(),
            imported_at: now.utc(),
            row_version: 0,
        })
        .await?;
        tx.insert_many(rows).await?;
        let answer = Imported {
            import_id,
            accepted,
            repaired,
            rejected,
            skipped,
            new_people,
        };
        Ok(Done::new(answer)
            .about("class", &self.class_id)
            .fact("accepted", accepted)
            .fact("repaired", repaired)
            .fact("rejected", rejected)
            .fact("new_people", new_people))
    }
}

#[derive(Default)]
struct Counts {
    accepted: i32,
    repaired: i32,
    rejected: i32,
    skipped: i32,
}

impl Counts {
    fn add(&mut self, status: Status) {
        *match status {
            Status::Accepted => &mut self.accepted,
            Status::Repaired => &mut self.repaired,
            Status::Rejected => &mut self.rejected,
            Status::Skipped => &mut self.skipped,
        } += 1;
    }
}

/// The limit of one import: what the administrator set, else the pack's.
async fn rows_most(tx: &Tx<'_>, now: Moment) -> Result<u32, StoreError> {
    let today = now.date();
    let pack = crate::classes::packs::in_force(tx.db(), tx.county(), today, today).await?;
    let limits = registers::packs::limits(tx.db(), tx.county(), &pack).await?;
    Ok(limits.rows_per_import)
}

async fn replace_earlier(tx: &mut Tx<'_>, class_id: &str) -> Result<(), StoreError> {
    let earlier = roster_import::Entity::find()
        .filter(roster_import::Column::CountyCode.eq(tx.county()))
        .filter(roster_import::Column::ClassId.eq(class_id))
        .filter(roster_import::Column::State.eq("open"))
        .all(tx.db())
        .await?;
    for old in earlier {
        tx.update(
            &old,
            roster_import::Model {
                state: "replaced".into(),
                ..old.clone()
            },
        )
        .await?;
    }
    Ok(())
}

/// A place in the class for one person, or why they get none.
type Place = Result<String, NoPlace>;

/// Why a person gets no place in the class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoPlace {
    /// Another class has their time.
    Clash(Clash),
    /// Their number is registered under another name: nobody knows which of the two sits in the class.
    NumberOfAnother,
}

impl From<NoPlace> for RosterRefused {
    fn from(no: NoPlace) -> RosterRefused {
        match no {
            NoPlace::Clash(clash) => RosterRefused::Elsewhere(clash),
            NoPlace::NumberOfAnother => RosterRefused::NumberOfAnother,
        }
    }
}

/// Enrols people in the order given; answers a place for each and how many were not in the class before. Whoever sits in
/// another class at the time of a planned lesson gets no place, nor does a number that is registered under another name; the
/// others do.
pub(crate) async fn enrol(
    tx: &mut Tx<'_>,
    who: &Actor,
    class_id: &str,
    people: &[&RosterPerson],
) -> Result<(Vec<Place>, i32), StoreError> {
    let county = RegionCode::parse(tx.county()).ok();
    let data: Vec<PersonData> = people
        .iter()
        .map(|person| person_data(person, county.as_ref()))
        .collect();
    let enrolled = people::enrol_many(tx, &data).await?;
    let mut in_class = queries::live_by_person(tx.db(), tx.county(), class_id).await?;
    let newcomers = enrolled
        .iter()
        .filter(|known| !of_another(known))
        .map(|known| known.person_id.clone())
        .filter(|id| !in_class.contains_key(id))
        .collect();
    let clashes = take_time(tx, class_id, newcomers).await?;
    let mut seq = queries::last_seq(tx.db(), tx.county(), class_id).await?;
    let mut places = Vec::with_capacity(people.len());
    let mut fresh = Vec::new();
    for (person, known) in people.iter().zip(&enrolled) {
        if of_another(known) {
            places.push(Err(NoPlace::NumberOfAnother));
            continue;
        }
        if let Some(id) = in_class.get(&known.person_id) {
            places.push(Ok(id.clone()));
            continue;
        }
        if let Some(clash) = clashes.get(&known.person_id) {
            places.push(Err(NoPlace::Clash(clash.clone())));
            continue;
        }
        seq += 1;
        let id = tx.id();
        in_class.insert(known.person_id.clone(), id.clone());
        fresh.push(enrolment::Model {
            county_code: tx.county().into(),
            id: id.clone(),
            class_id: class_id.into(),
            person_id: known.person_id.clone(),
            person_name: person.name.clone(),
            seq,
            person_category: person.person_category.clone(),
            hukou_kind: hukou(person.hukou_kind.as_deref()).word().into(),
            state: "enrolled".into(),
            left_on: None,
            left_reason: None,
            enrolled_at: tx.now().utc(),
            enrolled_by: who.account.clone(),
            live: Some(1),
            row_version: 0,
        });
        places.push(Ok(id));
    }
    let new_people = i32::try_from(fresh.len()).unwrap_or(i32::MAX);
    tx.insert_many(fresh).await?;
    Ok((places, new_people))
}

/// Whether the number is registered under another name than the row has.
fn of_another(known: &Enrolled) -> bool {
    known.differs.contains(&PersonField::Name)
}

/// Takes the time of the class's planned lessons for these persons; answers those who are elsewhere then. Nothing is
/// taken while one of them clashes, so it is asked again without those who do.
async fn take_time(
    tx: &mut Tx<'_>,
    class_id: &str,
    mut persons: Vec<String>,
) -> Result<HashMap<String, Clash>, StoreError> {
    persons.sort_unstable();
    persons.dedup();
    let mut all = HashMap::new();
    loop {
        let clashes = learners::join(tx, class_id, &persons).await?;
        if clashes.is_empty() {
            return Ok(all);
        }
        for (person, clash) in clashes {
            all.entry(person).or_insert(clash);
        }
        persons.retain(|person| !all.contains_key(person));
    }
}

fn hukou(text: Option<&str>) -> Hukou {
    text.map_or(Hukou::Unknown, Hukou::from_text)
}

/// What a roster says of a person. What no column says of places is what their address names below the county.
fn person_data(person: &RosterPerson, county: Option<&RegionCode>) -> PersonData {
    PersonData {
        phone: person.phone.clone(),
        ethnicity: person.ethnicity.clone(),
        hukou_kind: hukou(person.hukou_kind.as_deref()),
        region_code: person.household(county),
        residence_region: person.residence(county),
        address: person.home_address.clone().map(PersonalText::from),
        ..PersonData::named(&person.name, person.id_number.clone())
    }
}

fn row_model(
    tx: &Tx<'_>,
    import_id: &str,
    row: &ImportedRow,
    place: Option<Place>,
) -> Result<(roster_row::Model, Status), StoreError> {
    let id = tx.id();
    let (mut status, mut reason, mut field, mut says, mut values) = (
        row.status,
        row.reason.clone(),
        row.field.clone(),
        row.says.clone(),
        row.values.clone(),
    );
    let enrolment_id = match place {
        Some(Ok(enrolment)) => Some(enrolment),
        Some(Err(NoPlace::NumberOfAnother)) => {
            status = Status::Rejected;
            reason = Some(NUMBER_OF_ANOTHER.into());
            field = Some(Field::IdNumber.word().into());
            // a good row came without them, and is put right in place now
            values = row.person.as_ref().map_or(values, RosterPerson::values);
            None
        }
        Some(Err(NoPlace::Clash(clash))) => {
            status = Status::Rejected;
            reason = Some(TIME_CLASH.into());
            field = Some(Field::Name.word().into());
            says = clash
                .args()
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect();
            None
        }
        None => None,
    };
    let detail = RowDetail {
        cells: row.cells.clone(),
        changes: row.changes.clone(),
        notices: row.notices.clone(),
        says,
        values,
    };
    let text = serde_json::to_vec(&detail).map_err(|e| StoreError::Broken(e.to_string()))?;
    let sealed = tx.keys().seal(&id, &text)?;
    let model = roster_row::Model {
        county_code: tx.county().into(),
        id,
        import_id: import_id.into(),
        sheet: row.sheet.clone(),
        row_number: row.row,
        status: status.word().into(),
        name: row
            .person
            .as_ref()
            .map(|person| person.name.clone())
            .or_else(|| row.name.clone()),
        reason,
        field,
        repairs: serde_json::json!(row.repairs).to_string(),
        cells_sealed: Some(sealed),
        settled: if status == Status::Rejected {
            "open"
        } else {
            "taken"
        }
        .into(),
        enrolment_id,
        row_version: 0,
    };
    Ok((model, status))
}
