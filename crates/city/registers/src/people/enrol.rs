//! Finds or makes persons inside a command: one for a form, thousands for a roster.
//!
//! A batch asks once per thousand which numbers are known and writes new persons many at a time.

use std::collections::HashMap;

use kernel::{IdNumber, Phone, RegionCode};
use rand::Rng;
use store::vault::{self, PersonKey, person_key};
use store::{StoreError, Tx};
use zeroize::Zeroizing;

use super::{Hukou, IdKind, PersonalText, fields, person, queries};

/// A person as checked. What is none is not known.
#[derive(Clone, Debug)]
pub struct PersonData {
    /// Full name.
    pub name: String,
    /// Identity number; it gives sex and birth date.
    pub id_number: IdNumber,
    /// Mobile phone.
    pub phone: Option<Phone>,
    /// 民族.
    pub ethnicity: Option<String>,
    /// Division of the household register.
    pub region_code: Option<RegionCode>,
    /// Nature of the household register.
    pub hukou_kind: Hukou,
    /// Division where the person lives.
    pub residence_region: Option<RegionCode>,
    /// Address.
    pub address: Option<PersonalText>,
}

impl PersonData {
    /// A person of whom only name and number are known.
    pub fn named(name: &str, id_number: IdNumber) -> PersonData {
        PersonData {
            name: name.to_owned(),
            id_number,
            phone: None,
            ethnicity: None,
            region_code: None,
            hukou_kind: Hukou::Unknown,
            residence_region: None,
            address: None,
        }
    }
}

/// A field in which what is stored and what was handed in differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PersonField {
    /// The name: a person must look before anything is believed.
    Name,
    /// The phone.
    Phone,
    /// 民族.
    Ethnicity,
    /// Division of the household register.
    Region,
    /// Nature of the household register.
    Hukou,
    /// Division where the person lives.
    Residence,
}

impl PersonField {
    /// The identifier in forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            PersonField::Name => "name",
            PersonField::Phone => "phone",
            PersonField::Ethnicity => "ethnicity",
            PersonField::Region => "region_code",
            PersonField::Hukou => "hukou_kind",
            PersonField::Residence => "residence_region",
        }
    }
}

/// What became of one person handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolled {
    /// The person.
    pub person_id: String,
    /// Whether the number was not known before.
    pub is_new: bool,
    /// Where the stored row says otherwise; the stored row stays as it is. If the name differs, nothing was filled in.
    pub differs: Vec<PersonField>,
}

/// Finds or makes one person.
pub async fn enrol(tx: &mut Tx<'_>, data: PersonData) -> Result<Enrolled, StoreError> {
    let mut enrolled = enrol_many(tx, std::slice::from_ref(&data)).await?;
    enrolled
        .pop()
        .ok_or_else(|| StoreError::Broken("an empty batch of persons".into()))
}

/// Finds or makes many persons, in the order given. The same number twice is one person.
pub async fn enrol_many(
    tx: &mut Tx<'_>,
    people: &[PersonData],
) -> Result<Vec<Enrolled>, StoreError> {
    let lookups: Vec<String> = people
        .iter()
        .map(|data| queries::id_lookup(tx.keys(), &data.id_number))
        .collect();
    let known = queries::by_lookups(tx.db(), tx.county(), &lookups).await?;
    // the first place at which each unknown number stands, with the id its person will have
    let mut fresh: HashMap<&str, (usize, String)> = HashMap::new();
    let mut order = vec![];
    for (place, lookup) in lookups.iter().enumerate() {
        if !known.contains_key(lookup) && !fresh.contains_key(lookup.as_str()) {
            let id = tx.id();
            order.push((place, id.clone()));
            fresh.insert(lookup, (place, id));
        }
    }
    insert_new(tx, people, &lookups, &order).await?;

    let mut enrolled = Vec::with_capacity(people.len());
    let mut fill = vec![];
    for (place, (data, lookup)) in people.iter().zip(&lookups).enumerate() {
        if let Some((first, id)) = fresh.get(lookup.as_str()) {
            let is_new = *first == place;
            enrolled.push(Enrolled {
                person_id: id.clone(),
                is_new,
                differs: if is_new || people[*first].name == data.name {
                    vec![]
                } else {
                    vec![PersonField::Name]
                },
            });
        } else if let Some(stored) = known.get(lookup) {
            let phone_lookup = data
                .phone
                .as_ref()
                .map(|p| queries::phone_lookup(tx.keys(), p));
            let differs = differences(stored, data, phone_lookup.as_deref());
            if !differs.contains(&PersonField::Name) && lacks(stored, data) {
                fill.push((stored, data));
            }
            enrolled.push(Enrolled {
                person_id: stored.id.clone(),
                is_new: false,
                differs,
            });
        }
    }
    fill_in(tx, fill).await?;
    Ok(enrolled)
}

/// Writes new persons with their keys.
async fn insert_new(
    tx: &mut Tx<'_>,
    people: &[PersonData],
    lookups: &[String],
    order: &[(usize, String)],
) -> Result<(), StoreError> {
    if order.is_empty() {
        return Ok(());
    }
    let ids: Vec<String> = order.iter().map(|(_, id)| id.clone()).collect();
    let wrapped = ids
        .iter()
        .map(|id| {
            let mut key = Zeroizing::new([0u8; 32]);
            rand::rng().fill_bytes(key.as_mut());
            Ok(person_key::Model {
                county_code: tx.county().into(),
                id: id.clone(),
                // as `vault::create` wraps a single one
                wrapped: tx.keys().wrap(id, &key)?,
                destroyed_at: None,
                row_version: 0,
            })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    tx.insert_many(wrapped).await?;
    let keys = vault::open_many(tx.db(), tx.keys(), tx.county(), &ids).await?;
    let rows = order
        .iter()
        .map(|(place, id)| {
            let key = keys.get(id).ok_or(StoreError::KeyGone)?;
            row(tx, id, &people[*place], &lookups[*place], key)
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    match tx.insert_many(rows).await {
        // another command named the same person first: begin again and find them
        Err(StoreError::Taken(rule)) => Err(StoreError::Crossed(rule)),
        other => other.map(|_| ()),
    }
}

/// The row of a new person.
fn row(
    tx: &Tx<'_>,
    id: &str,
    data: &PersonData,
    lookup: &str,
    key: &PersonKey,
) -> Result<person::Model, StoreError> {
    let phone = |p: &Phone| key.seal(fields::PHONE, p.reveal());
    Ok(person::Model {
        county_code: tx.county().into(),
        id: id.into(),
        name: data.name.clone(),
        name_key: queries::name_key(&data.name),
        sex: data.id_number.sex().into(),
        birth_date: data.id_number.birth_date(),
        ethnicity: data.ethnicity.clone(),
        id_kind: IdKind::of(&data.id_number),
        id_lookup: Some(lookup.into()),
        id_sealed: Some(key.seal(fields::ID_NUMBER, data.id_number.reveal())?),
        phone_lookup: data
            .phone
            .as_ref()
            .map(|p| queries::phone_lookup(tx.keys(), p)),
        phone_sealed: data.phone.as_ref().map(phone).transpose()?,
        region_code: data.region_code.map(|code| code.to_string()),
        hukou_kind: data.hukou_kind,
        residence_region: data.residence_region.map(|code| code.to_string()),
        address_sealed: seal_address(key, data.address.as_ref())?,
        registered_at: tx.now().utc(),
        forgotten_at: None,
        row_version: 0,
    })
}

fn seal_address(
    key: &PersonKey,
    address: Option<&PersonalText>,
) -> Result<Option<String>, StoreError> {
    address
        .map(|text| key.seal(fields::ADDRESS, text.reveal()))
        .transpose()
}

/// Where a stored person says otherwise than what was handed in. Addresses are written in too many ways to compare.
fn differences(
    stored: &person::Model,
    data: &PersonData,
    phone_lookup: Option<&str>,
) -> Vec<PersonField> {
    let other = |stored: &Option<String>, new: Option<&str>| matches!((stored, new), (Some(a), Some(b)) if a != b);
    let region = data.region_code.map(|code| code.to_string());
    let residence = data.residence_region.map(|code| code.to_string());
    [
        (
            PersonField::Name,
            stored.name_key != queries::name_key(&data.name),
        ),
        (
            PersonField::Phone,
            other(&stored.phone_lookup, phone_lookup),
        ),
        (
            PersonField::Ethnicity,
            other(&stored.ethnicity, data.ethnicity.as_deref()),
        ),
        (
            PersonField::Region,
            other(&stored.region_code, region.as_deref()),
        ),
        (
            PersonField::Hukou,
            stored.hukou_kind != data.hukou_kind
                && stored.hukou_kind != Hukou::Unknown
                && data.hukou_kind != Hukou::Unknown,
        ),
        (
            PersonField::Residence,
            other(&stored.residence_region, residence.as_deref()),
        ),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}

/// Whether what was handed in knows something the stored row does not.
fn lacks(stored: &person::Model, data: &PersonData) -> bool {
    (stored.phone_sealed.is_none() && data.phone.is_some())
        || (stored.ethnicity.is_none() && data.ethnicity.is_some())
        || (stored.region_code.is_none() && data.region_code.is_some())
        || (stored.hukou_kind == Hukou::Unknown && data.hukou_kind != Hukou::Unknown)
        || (stored.residence_region.is_none() && data.residence_region.is_some())
        || (stored.address_sealed.is_none() && data.address.is_some())
}

/// Fills in what stored persons lack. A person named twice in one batch is filled in by the first row.
async fn fill_in(
    tx: &mut Tx<'_>,
    fill: Vec<(&person::Model, &PersonData)>,
) -> Result<(), StoreError> {
    if fill.is_empty() {
        return Ok(());
    }
    let ids: Vec<String> = fill.iter().map(|(stored, _)| stored.id.clone()).collect();
    let keys = vault::open_many(tx.db(), tx.keys(), tx.county(), &ids).await?;
    let mut done = std::collections::HashSet::new();
    for (stored, data) in fill {
        if !done.insert(stored.id.as_str()) {
            continue;
        }
        let key = keys.get(&stored.id).ok_or(StoreError::KeyGone)?;
        let mut new = stored.clone();
        if let (None, Some(phone)) = (&stored.phone_sealed, &data.phone) {
            new.phone_lookup = Some(queries::phone_lookup(tx.keys(), phone));
            new.phone_sealed = Some(key.seal(fields::PHONE, phone.reveal())?);
        }
        new.ethnicity = new.ethnicity.or_else(|| data.ethnicity.clone());
        new.region_code = new
            .region_code
            .or_else(|| data.region_code.map(|code| code.to_string()));
        if new.hukou_kind == Hukou::Unknown {
            new.hukou_kind = data.hukou_kind;
        }
        new.residence_region = new
            .residence_region
            .or_else(|| data.residence_region.map(|code| code.to_string()));
        if new.address_sealed.is_none() {
            new.address_sealed = seal_address(key, data.address.as_ref())?;
        }
        tx.update(stored, new).await?;
    }
    Ok(())
}
