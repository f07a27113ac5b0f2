//! The learners of a class as its lessons take them: whoever is enrolled can be in one place only.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use store::{StoreError, Tx};

use super::busy::{self, Need, Resource, Slots};
use super::clash::{self, Clash};
use super::queries;
use crate::enrolment::tables::enrolment;

/// Learners whose clash is named; the first ones do.
const NAMED_MAX: usize = 20;

/// The persons enrolled in a class, in the order of the roster.
pub async fn of_class(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<String>, DbErr> {
    enrolment::Entity::find()
        .select_only()
        .column(enrolment::Column::PersonId)
        .filter(enrolment::Column::CountyCode.eq(county))
        .filter(enrolment::Column::ClassId.eq(class_id))
        .filter(enrolment::Column::State.eq("enrolled"))
        .order_by_asc(enrolment::Column::Seq)
        .into_tuple()
        .all(conn)
        .await
}

/// What the lessons of a class take of these persons.
async fn needs(tx: &Tx<'_>, class_id: &str, persons: &[String]) -> Result<Vec<Need>, StoreError> {
    let mut lessons = queries::of_class(tx.db(), tx.county(), class_id).await?;
    lessons.retain(|lesson| lesson.state == "planned");
    let mut needs = Vec::with_capacity(lessons.len() * persons.len());
    for lesson in &lessons {
        for person in persons {
            needs.push(Need {
                resource: Resource::Person(person.clone()),
                on: lesson.on_date,
                slots: Slots::of(lesson.start_minute, lesson.end_minute),
            });
        }
    }
    Ok(needs)
}

/// Persons join a class: its planned lessons take their time. Answers the clashes, and then nothing was taken: the
/// command that enrols refuses, or enrols the others.
pub async fn join(
    tx: &mut Tx<'_>,
    class_id: &str,
    persons: &[String],
) -> Result<Vec<(String, Clash)>, StoreError> {
    let needs = needs(tx, class_id, persons).await?;
    let mut clashes = vec![];
    for need in busy::take(tx, &needs).await?.into_iter().take(NAMED_MAX) {
        if let Resource::Person(person) = &need.resource {
            clashes.push((person.clone(), clash::name(tx, &need).await?));
        }
    }
    Ok(clashes)
}

/// A person leaves a class: the time of the lessons that still lie ahead is theirs again.
pub async fn leave(tx: &mut Tx<'_>, class_id: &str, person: &str) -> Result<(), StoreError> {
    let needs = needs(tx, class_id, &[person.to_owned()]).await?;
    busy::give_back(tx, &needs).await
}
