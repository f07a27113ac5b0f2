//! Everything that reads people. Crates below may join `person` on `(county_code, id)` and read `name`, `sex`,
//! `birth_date`, `region_code`, `hukou_kind`, `id_lookup` and `forgotten_at`; nothing sealed is read but through here.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::{IdNumber, Mask, Phone};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use store::vault::{self, PersonKey};
use store::{Keys, StoreError};
use zeroize::Zeroizing;

use super::{Tag, fields, person, person_tag};

/// Values asked for in one query.
const CHUNK: usize = 1000;

/// The look-up digest of an identity number.
pub fn id_lookup(keys: &Keys, number: &IdNumber) -> String {
    keys.lookup(fields::ID_NUMBER, number.reveal())
}

/// The look-up digest of a phone.
pub fn phone_lookup(keys: &Keys, phone: &Phone) -> String {
    keys.lookup(fields::PHONE, phone.reveal())
}

/// A name as it is searched and compared: without blanks and dots, Latin letters small.
pub fn name_key(name: &str) -> String {
    name.chars()
        .filter(|c| !c.is_whitespace() && !"·•・‧∙⋅．.".contains(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// One person.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<person::Model>, DbErr> {
    person::Entity::find_by_id((county.to_owned(), id.to_owned()))
        .one(conn)
        .await
}

/// Many persons by id.
pub async fn find_many(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, person::Model>, DbErr> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows = person::Entity::find()
            .filter(person::Column::CountyCode.eq(county))
            .filter(person::Column::Id.is_in(chunk.iter().cloned()))
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(found)
}

/// The person of an identity number.
pub async fn find_by_number(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    number: &IdNumber,
) -> Result<Option<person::Model>, DbErr> {
    person::Entity::find()
        .filter(person::Column::CountyCode.eq(county))
        .filter(person::Column::IdLookup.eq(id_lookup(keys, number)))
        .one(conn)
        .await
}

/// The persons of these identity numbers, by look-up digest ([`id_lookup`]): what a roster knows before it is stored.
pub async fn find_many_by_number(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    numbers: &[IdNumber],
) -> Result<HashMap<String, person::Model>, DbErr> {
    let lookups: Vec<String> = numbers.iter().map(|n| id_lookup(keys, n)).collect();
    by_lookups(conn, county, &lookups).await
}

/// The persons of these look-up digests.
pub async fn by_lookups(
    conn: &impl ConnectionTrait,
    county: &str,
    lookups: &[String],
) -> Result<HashMap<String, person::Model>, DbErr> {
    let mut found = HashMap::new();
    for chunk in lookups.chunks(CHUNK) {
        let rows = person::Entity::find()
            .filter(person::Column::CountyCode.eq(county))
            .filter(person::Column::IdLookup.is_in(chunk.iter().cloned()))
            .all(conn)
            .await?;
        found.extend(
            rows.into_iter()
                .filter_map(|row| row.id_lookup.clone().map(|lookup| (lookup, row))),
        );
    }
    Ok(found)
}

/// The persons a phone belongs to: families share one.
pub async fn find_by_phone(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    phone: &Phone,
) -> Result<Vec<person::Model>, DbErr> {
    person::Entity::find()
        .filter(person::Column::CountyCode.eq(county))
        .filter(person::Column::PhoneLookup.eq(phone_lookup(keys, phone)))
        .order_by_asc(person::Column::Id)
        .all(conn)
        .await
}

/// The condition on `person` that a name begins with `text`. The index on `name_key` serves it.
pub fn name_begins(text: &str) -> Condition {
    let key = name_key(text);
    let mut condition = Condition::all().add(person::Column::NameKey.gte(key.clone()));
    if !key.is_empty() {
        // the greatest character ends every name that begins so
        condition = condition.add(person::Column::NameKey.lt(format!("{key}\u{10FFFF}")));
    }
    condition
}

/// The names of these persons by id.
pub async fn names(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, String>, DbErr> {
    let mut names = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows: Vec<(String, String)> = person::Entity::find()
            .select_only()
            .column(person::Column::Id)
            .column(person::Column::Name)
            .filter(person::Column::CountyCode.eq(county))
            .filter(person::Column::Id.is_in(chunk.iter().cloned()))
            .into_tuple()
            .all(conn)
            .await?;
        names.extend(rows);
    }
    Ok(names)
}

/// The masked identity number of one person; none once the person is forgotten.
pub async fn masked_number(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    person_id: &str,
    mask: Mask,
) -> Result<Option<String>, StoreError> {
    let mut masked = masked_numbers(conn, keys, county, &[person_id.to_owned()], mask).await?;
    Ok(masked.remove(person_id))
}

/// The masked identity numbers of these persons by id; the forgotten are left out.
pub async fn masked_numbers(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    ids: &[String],
    mask: Mask,
) -> Result<HashMap<String, String>, StoreError> {
    let people = find_many(conn, county, ids).await?;
    let opened = vault::open_many(conn, keys, county, ids).await?;
    Ok(people
        .values()
        .filter_map(|row| {
            let number = unseal_number(opened.get(&row.id)?, row).ok()??;
            Some((row.id.clone(), number.masked(mask)))
        })
        .collect())
}

/// The identity numbers in clear, by id; the forgotten are left out. Only for papers that must carry them (the bank's
/// file, the platform's sheet), inside the journalled command that makes the paper.
pub async fn unsealed_numbers(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, IdNumber>, StoreError> {
    let people = find_many(conn, county, ids).await?;
    let opened = vault::open_many(conn, keys, county, ids).await?;
    Ok(people
        .values()
        .filter_map(|row| {
            let number = unseal_number(opened.get(&row.id)?, row).ok()??;
            Some((row.id.clone(), number))
        })
        .collect())
}

/// The phones in clear, by id, for messages that leave through the outbox.
pub async fn unsealed_phones(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, Phone>, StoreError> {
    let people = find_many(conn, county, ids).await?;
    let opened = vault::open_many(conn, keys, county, ids).await?;
    Ok(people
        .values()
        .filter_map(|row| {
            let sealed = row.phone_sealed.as_ref()?;
            let text = opened.get(&row.id)?.unseal(fields::PHONE, sealed).ok()?;
            Some((row.id.clone(), Phone::parse(&text).ok()?))
        })
        .collect())
}

fn unseal_number(key: &PersonKey, row: &person::Model) -> Result<Option<IdNumber>, StoreError> {
    let Some(sealed) = &row.id_sealed else {
        return Ok(None);
    };
    let text = key.unseal(fields::ID_NUMBER, sealed)?;
    IdNumber::parse(&text)
        .map(Some)
        .map_err(|error| StoreError::Broken(error.to_string()))
}

/// One sealed field of a person in clear. Only after `person.reveal` was journalled for it.
pub async fn unseal_field(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    person_id: &str,
    what: super::commands::Revealable,
) -> Result<Option<Zeroizing<String>>, StoreError> {
    use super::commands::Revealable;
    let Some(row) = find(conn, county, person_id).await? else {
        return Ok(None);
    };
    let (field, sealed) = match what {
        Revealable::IdNumber => (fields::ID_NUMBER, &row.id_sealed),
        Revealable::Phone => (fields::PHONE, &row.phone_sealed),
        Revealable::Address => (fields::ADDRESS, &row.address_sealed),
    };
    let Some(sealed) = sealed else {
        return Ok(None);
    };
    let key = vault::open(conn, keys, county, person_id).await?;
    key.unseal(field, sealed).map(Some)
}

/// All tags of a person, the newest first.
pub async fn tags(
    conn: &impl ConnectionTrait,
    county: &str,
    person_id: &str,
) -> Result<Vec<person_tag::Model>, DbErr> {
    person_tag::Entity::find()
        .filter(person_tag::Column::CountyCode.eq(county))
        .filter(person_tag::Column::PersonId.eq(person_id))
        .order_by_desc(person_tag::Column::ValidFrom)
        .order_by_asc(person_tag::Column::Id)
        .all(conn)
        .await
}

/// The tags these persons have on a day, by person.
pub async fn tags_on(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
    on: NaiveDate,
) -> Result<HashMap<String, Vec<Tag>>, DbErr> {
    let mut found: HashMap<String, Vec<Tag>> = HashMap::new();
    for chunk in ids.chunks(CHUNK) {
        let rows: Vec<(String, Tag)> = person_tag::Entity::find()
            .select_only()
            .column(person_tag::Column::PersonId)
            .column(person_tag::Column::Tag)
            .filter(person_tag::Column::CountyCode.eq(county))
            .filter(person_tag::Column::PersonId.is_in(chunk.iter().cloned()))
            .filter(person_tag::Column::ValidFrom.lte(on))
            .filter(
                Condition::any()
                    .add(person_tag::Column::ValidTo.is_null())
                    .add(person_tag::Column::ValidTo.gte(on)),
            )
            .order_by_asc(person_tag::Column::Tag)
            .into_tuple()
            .all(conn)
            .await?;
        for (person, tag) in rows {
            found.entry(person).or_default().push(tag);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_compared_without_blanks_and_dots() {
        assert_eq!(name_key("阿依古丽·买买提"), name_key("阿依古丽• 买买提"));
        assert_eq!(name_key("罗　秀英"), "罗秀英");
        assert_eq!(name_key("Anna LI"), "annali");
    }
}
