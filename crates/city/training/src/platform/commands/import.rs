//! An export of the provincial platform is laid beside the roster of one class.

use kernel::{Actor, IdNumber, Mask, Moment, Role};
use registers::people::PersonalText;
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Keys, Refusal, Stop, StoreError, Tx, Witnessed};

use crate::classes::case::{Case, ClassRefused};
use crate::enrolment;
use crate::platform::compare::{Difference, Here, Kind, There, compare};
use crate::platform::tables::{platform_difference, platform_import};

/// A person of the export.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PlatformRow {
    /// The name.
    pub name: String,
    /// The number as it stands there, right or wrong.
    pub number: PersonalText,
}

/// Lays an export beside the roster. A later export replaces the earlier one.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ImportPlatform {
    /// The class.
    pub class_id: String,
    /// The export as it came, already lying in the store.
    pub file: Handed,
    /// Its people, as this installation read them.
    pub rows: Witnessed<Vec<PlatformRow>>,
}

impl ImportPlatform {
    /// An export whose rows were just read here.
    ///
    /// # Errors
    /// [`StoreError::Broken`] when the rows have no JSON.
    pub fn read(
        keys: &Keys,
        class_id: String,
        file: Handed,
        rows: Vec<PlatformRow>,
    ) -> Result<ImportPlatform, StoreError> {
        let rows = Witnessed::new(keys, &reading(&file), rows)?;
        Ok(ImportPlatform {
            class_id,
            file,
            rows,
        })
    }
}

/// What rows are a reading of.
fn reading(file: &Handed) -> String {
    format!("platform {}", file.sha256)
}

/// What the comparison found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Compared {
    /// The import.
    pub import_id: String,
    /// People who agree.
    pub same: i32,
    /// People only the platform has.
    pub only_there: i32,
    /// People only we have.
    pub only_here: i32,
    /// People both have, with something different.
    pub different: i32,
}

/// Why an export is not compared, or a difference not settled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlatformRefused {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// The export names nobody.
    #[error("the export names nobody")]
    NobodyThere,
    /// There is no such open difference.
    #[error("there is no such open difference")]
    NothingOpen,
    /// It must be said how a difference was settled.
    #[error("say how it was settled")]
    WordsMissing,
}

impl Refusal for PlatformRefused {
    fn key(&self) -> &'static str {
        match self {
            PlatformRefused::Class(refused) => refused.key(),
            PlatformRefused::NobodyThere => "platform-nobody-there",
            PlatformRefused::NothingOpen => "platform-nothing-open",
            PlatformRefused::WordsMissing => "platform-words-missing",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            PlatformRefused::Class(refused) => refused.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            PlatformRefused::Class(refused) => refused.field(),
            PlatformRefused::NobodyThere => Some("export"),
            PlatformRefused::NothingOpen => None,
            PlatformRefused::WordsMissing => Some("words"),
        }
    }
}

impl Command for ImportPlatform {
    const NAME: &'static str = "platform.import";
    const SENTENCES: &'static [&'static str] = &["2.3.1"];
    const MAY: &'static [Role] = &[Role::SchoolManager, Role::Clerk];
    const LONG: bool = true;
    type Answer = Compared;
    type Refusal = PlatformRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<Compared>, Stop<PlatformRefused>> {
        Case::open::<PlatformRefused>(tx, who, &self.class_id, None).await?;
        let read = self.rows.value(tx.keys(), &reading(&self.file))?;
        if read.is_empty() {
            return Err(PlatformRefused::NobodyThere.into());
        }
        let there: Vec<There> = read
            .iter()
            .map(|row| There {
                name: row.name.clone(),
                number: row.number.reveal().to_owned(),
            })
            .collect();
        let here = learners(tx, &self.class_id).await?;
        let (same, differences) = compare(&there, &here);
        let count = |kind: Kind| {
            let n = differences.iter().filter(|one| one.kind == kind).count();
            i32::try_from(n).unwrap_or(i32::MAX)
        };
        replace_earlier(tx, &self.class_id).await?;
        let file_id = files::keep(tx, &self.file, &who.account).await?;
        let import_id = tx.id();
        let answer = Compared {
            import_id: import_id.clone(),
            same: i32::try_from(same).unwrap_or(i32::MAX),
            only_there: count(Kind::OnlyThere),
            only_here: count(Kind::OnlyHere),
            different: count(Kind::Different),
        };
        tx.insert(platform_import::Model {
            county_code: tx.county().into(),
            id: import_id.clone(),
            class_id: self.class_id.clone(),
            file_id,
            imported_by: who.account.clone(),
            imported_at: now.utc(),
            people_rows: i32::try_from(there.len()).unwrap_or(i32::MAX),
            same: answer.same,
            only_there: answer.only_there,
            only_here: answer.only_here,
            different: answer.different,
            state: if differences.is_empty() {
                "settled"
            } else {
                "open"
            }
            .into(),
            row_version: 0,
        })
        .await?;
        let rows: Vec<_> = differences
            .iter()
            .map(|one| row(tx, (&self.class_id, &import_id), one, &there, &here))
            .collect();
        tx.insert_many(rows).await?;
        Ok(Done::new(answer.clone())
            .about("class", &self.class_id)
            .fact("same", answer.same)
            .fact("only_there", answer.only_there)
            .fact("only_here", answer.only_here)
            .fact("different", answer.different))
    }
}

async fn learners(tx: &Tx<'_>, class_id: &str) -> Result<Vec<Here>, StoreError> {
    let rows = enrolment::queries::of_class(tx.db(), tx.county(), class_id).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.person_id.clone()).collect();
    let numbers =
        registers::people::queries::unsealed_numbers(tx.db(), tx.keys(), tx.county(), &ids).await?;
    Ok(rows
        .into_iter()
        .map(|row| Here {
            number: numbers
                .get(&row.person_id)
                .map(|number| number.reveal().to_owned())
                .unwrap_or_default(),
            left: row.state == "left",
            enrolment_id: row.id,
            person_id: row.person_id,
            name: row.person_name,
        })
        .collect())
}

async fn replace_earlier(tx: &mut Tx<'_>, class_id: &str) -> Result<(), StoreError> {
    let earlier = platform_import::Entity::find()
        .filter(platform_import::Column::CountyCode.eq(tx.county()))
        .filter(platform_import::Column::ClassId.eq(class_id))
        .filter(platform_import::Column::State.ne("replaced"))
        .all(tx.db())
        .await?;
    for old in earlier {
        let replaced = platform_import::Model {
            state: "replaced".into(),
            ..old.clone()
        };
        tx.update(&old, replaced).await?;
    }
    Ok(())
}

fn row(
    tx: &Tx<'_>,
    (class_id, import_id): (&str, &str),
    one: &Difference,
    there: &[There],
    here: &[Here],
) -> platform_difference::Model {
    let theirs = one.there.and_then(|place| there.get(place));
    let ours = one.here.and_then(|place| here.get(place));
    let name = ours
        .map(|row| &row.name)
        .or(theirs.map(|row| &row.name))
        .cloned();
    platform_difference::Model {
        county_code: tx.county().into(),
        id: tx.id(),
        import_id: import_id.into(),
        class_id: class_id.into(),
        kind: one.kind.word().into(),
        person_name: name.unwrap_or_default(),
        person_id: ours.map(|row| row.person_id.clone()),
        enrolment_id: ours.map(|row| row.enrolment_id.clone()),
        masked_there: theirs.map(|row| masked(&row.number)),
        field: one.field.map(str::to_owned),
        likely_cause: Some(one.cause.word().into()),
        state: "open".into(),
        settled_words: None,
        settled_by: None,
        settled_at: None,
        row_version: 0,
    }
}

/// A number that may be no number, with only its beginning left.
fn masked(number: &str) -> String {
    match IdNumber::parse(number) {
        Ok(number) => number.masked(Mask::FIRST_SIX),
        Err(_) => enrolment::seen::hidden(number),
    }
}
