//! What the checks compare a claim with: lessons of other classes, benefits given by others, the platform, the account.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use policy::Benefit;
use registers::bank_accounts::{self, Owner};
use registers::benefits::{self, State};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use store::StoreError;
use training::attendance;
use training::classes::class;
use training::enrolment::tables::enrolment;
use training::lessons::tables::lesson;
use training::platform::tables::{platform_difference, platform_import};

use crate::claims::gather::Picture;

/// Ids asked for in one query.
const CHUNK: usize = 1000;

/// A benefit that another office gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HadElsewhere {
    /// The programme of the pack.
    pub programme: String,
    /// Whether it is money; else a free place.
    pub money: bool,
    /// The day.
    pub on: NaiveDate,
}

/// What a claim is compared with.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// Lessons of other classes by person, each with its class's number.
    pub other_lessons: HashMap<String, Vec<(String, lesson::Model)>>,
    /// Lessons of other classes on the same days with the same trainers or places, with their class's number.
    pub lessons_of_others: Vec<(String, lesson::Model)>,
    /// Benefits of programmes that others pay, by person hash.
    pub had_elsewhere: HashMap<String, Vec<HadElsewhere>>,
    /// Open differences to the provincial platform; none when no export was imported.
    pub platform_differences: Option<u64>,
    /// What spot checks of the photographed sheets found.
    pub spot_checks: SpotChecks,
    /// Whether the payee has a confirmed account.
    pub account_confirmed: bool,
}

/// What spot checks of a class found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpotChecks {
    /// Marks that were compared.
    pub compared: usize,
    /// Sheets that differ from the marks, by enrolment.
    pub differing: HashMap<String, usize>,
}

impl Evidence {
    /// For a class and its payee.
    pub async fn of(
        conn: &impl ConnectionTrait,
        county: &str,
        picture: &Picture,
        payee: &Owner,
    ) -> Result<Evidence, StoreError> {
        let (first, last) = match (picture.lessons.first(), picture.lessons.last()) {
            (Some(first), Some(last)) => (first.on_date, last.on_date),
            _ => (picture.reckoned_on, picture.reckoned_on),
        };
        let mut evidence = Evidence {
            had_elsewhere: had_elsewhere(conn, county, picture).await?,
            spot_checks: spot_checks(conn, county, &picture.class.id).await?,
            platform_differences: platform_differences(conn, county, &picture.class.id).await?,
            account_confirmed: bank_accounts::confirmed(conn, county, payee)
                .await?
                .is_some(),
            ..Evidence::default()
        };
        let enrolled = elsewhere_enrolled(conn, county, picture).await?;
        let mut class_ids: HashSet<String> =
            enrolled.iter().map(|row| row.class_id.clone()).collect();
        let shared = lessons_sharing(conn, county, picture, first, last).await?;
        class_ids.extend(shared.iter().map(|lesson| lesson.class_id.clone()));
        let class_ids: Vec<String> = class_ids.into_iter().collect();
        let numbers = numbers(conn, county, &class_ids).await?;
        let number = |id: &str| numbers.get(id).cloned().unwrap_or_default();
        evidence.lessons_of_others = shared
            .into_iter()
            // a class that was called off keeps nobody busy
            .filter(|lesson| numbers.contains_key(&lesson.class_id))
            .map(|lesson| (number(&lesson.class_id), lesson))
            .collect();
        let by_class = lessons_between(conn, county, &class_ids, first, last).await?;
        for row in enrolled
            .iter()
            .filter(|row| numbers.contains_key(&row.class_id))
        {
            let until = row.left_on.unwrap_or(NaiveDate::MAX);
            let lessons = by_class.get(&row.class_id).into_iter().flatten();
            evidence
                .other_lessons
                .entry(row.person_id.clone())
                .or_default()
                .extend(
                    lessons
                        .filter(|lesson| lesson.on_date < until)
                        .map(|lesson| (number(&row.class_id), lesson.clone())),
                );
        }
        Ok(evidence)
    }
}

/// What the bureau found when it held photographed sheets against the marks.
async fn spot_checks(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<SpotChecks, StoreError> {
    let rows = attendance::queries::spot_checks_of_class(conn, county, class_id).await?;
    let mut found = SpotChecks {
        compared: rows.len(),
        ..SpotChecks::default()
    };
    for row in rows.into_iter().filter(|row| row.outcome == "differs") {
        *found.differing.entry(row.enrolment_id).or_default() += 1;
    }
    Ok(found)
}

/// Where else these persons are enrolled.
async fn elsewhere_enrolled(
    conn: &impl ConnectionTrait,
    county: &str,
    picture: &Picture,
) -> Result<Vec<enrolment::Model>, StoreError> {
    let people: Vec<String> = picture
        .learners
        .iter()
        .map(|one| one.person.id.clone())
        .collect();
    let mut found = vec![];
    for chunk in people.chunks(CHUNK) {
        let rows = enrolment::Entity::find()
            .filter(enrolment::Column::CountyCode.eq(county))
            .filter(enrolment::Column::PersonId.is_in(chunk.iter().cloned()))
            .filter(enrolment::Column::ClassId.ne(&picture.class.id))
            .filter(enrolment::Column::Live.is_not_null())
            .order_by_asc(enrolment::Column::Id)
            .all(conn)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// Lessons of other classes on these days that share a trainer or a place with this class.
async fn lessons_sharing(
    conn: &impl ConnectionTrait,
    county: &str,
    picture: &Picture,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<lesson::Model>, StoreError> {
    let distinct = |of: fn(&lesson::Model) -> &Option<String>| -> Vec<String> {
        let mut ids: Vec<String> = picture
            .lessons
            .iter()
            .filter_map(|l| of(l).clone())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    };
    let trainers = distinct(|lesson| &lesson.trainer_id);
    let venues = distinct(|lesson| &lesson.venue_id);
    Ok(lesson::Entity::find()
        .filter(lesson::Column::CountyCode.eq(county))
        .filter(lesson::Column::ClassId.ne(&picture.class.id))
        .filter(lesson::Column::OnDate.between(first, last))
        .filter(lesson::Column::State.is_in(["planned", "held"]))
        .filter(
            sea_orm::Condition::any()
                .add(lesson::Column::TrainerId.is_in(trainers))
                .add(lesson::Column::VenueId.is_in(venues)),
        )
        .order_by_asc(lesson::Column::OnDate)
        .order_by_asc(lesson::Column::StartMinute)
        .order_by_asc(lesson::Column::Id)
        .all(conn)
        .await?)
}

async fn lessons_between(
    conn: &impl ConnectionTrait,
    county: &str,
    class_ids: &[String],
    first: NaiveDate,
    last: NaiveDate,
) -> Result<HashMap<String, Vec<lesson::Model>>, StoreError> {
    let mut by_class: HashMap<String, Vec<lesson::Model>> = HashMap::new();
    for chunk in class_ids.chunks(CHUNK) {
        let rows = lesson::Entity::find()
            .filter(lesson::Column::CountyCode.eq(county))
            .filter(lesson::Column::ClassId.is_in(chunk.iter().cloned()))
            .filter(lesson::Column::OnDate.between(first, last))
            .filter(lesson::Column::State.is_in(["planned", "held"]))
            .order_by_asc(lesson::Column::OnDate)
            .order_by_asc(lesson::Column::StartMinute)
            .order_by_asc(lesson::Column::Id)
            .all(conn)
            .await?;
        for row in rows {
            by_class.entry(row.class_id.clone()).or_default().push(row);
        }
    }
    Ok(by_class)
}

/// The numbers of classes that were not called off.
async fn numbers(
    conn: &impl ConnectionTrait,
    county: &str,
    class_ids: &[String],
) -> Result<HashMap<String, String>, StoreError> {
    let mut numbers = HashMap::new();
    for chunk in class_ids.chunks(CHUNK) {
        let rows = class::Entity::find()
            .filter(class::Column::CountyCode.eq(county))
            .filter(class::Column::Id.is_in(chunk.iter().cloned()))
            .filter(class::Column::State.ne("cancelled"))
            .all(conn)
            .await?;
        numbers.extend(
            rows.into_iter()
                .map(|row| (row.id, row.number.unwrap_or_default())),
        );
    }
    Ok(numbers)
}

/// What these persons have had of programmes that others pay.
async fn had_elsewhere(
    conn: &impl ConnectionTrait,
    county: &str,
    picture: &Picture,
) -> Result<HashMap<String, Vec<HadElsewhere>>, StoreError> {
    let settings = picture.pack.settings();
    let others: HashMap<&str, bool> = picture
        .pack
        .programmes()
        .filter(|programme| {
            settings
                .payment_owner(&programme.payment_owner)
                .is_some_and(|owner| !owner.pays_here)
        })
        .map(|programme| (programme.id.as_str(), programme.benefit == Benefit::Money))
        .collect();
    let hashes: Vec<String> = picture
        .learners
        .iter()
        .filter_map(|one| one.person.id_lookup.clone())
        .collect();
    let had = benefits::of_persons(conn, county, &hashes).await?;
    Ok(had
        .into_iter()
        .map(|(hash, rows)| {
            let rows = rows
                .into_iter()
                .filter(|row| row.state != State::Released)
                .filter_map(|row| {
                    let money = *others.get(row.programme_id.as_str())?;
                    Some(HadElsewhere {
                        money,
                        on: row.decided_on,
                        programme: row.programme_id,
                    })
                })
                .collect();
            (hash, rows)
        })
        .collect())
}

/// Open differences of the exports that count; none when the class has no export.
async fn platform_differences(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Option<u64>, StoreError> {
    let imports: Vec<String> = platform_import::Entity::find()
        .filter(platform_import::Column::CountyCode.eq(county))
        .filter(platform_import::Column::ClassId.eq(class_id))
        .filter(platform_import::Column::State.ne("replaced"))
        .all(conn)
        .await?
        .into_iter()
        .map(|row| row.id)
        .collect();
    if imports.is_empty() {
        return Ok(None);
    }
    let open = platform_difference::Entity::find()
        .filter(platform_difference::Column::CountyCode.eq(county))
        .filter(platform_difference::Column::ImportId.is_in(imports))
        .filter(platform_difference::Column::State.eq("open"))
        .count(conn)
        .await?;
    Ok(Some(open))
}
