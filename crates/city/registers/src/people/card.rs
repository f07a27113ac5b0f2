//! What a form says of a person, and what is wrong with it.

use kernel::{Explain, IdNumber, IdNumberError, Phone, PhoneError, RegionCode};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::Refusal;

use super::{Hukou, PersonData, PersonalText};

/// Longest name, in characters.
const NAME_LONGEST: usize = 60;
/// Longest address, in characters.
const ADDRESS_LONGEST: usize = 200;

/// A person as a form says it. What is empty is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PersonCard {
    /// Full name.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub name: String,
    /// Identity number, 18 characters.
    pub id_number: PersonalText,
    /// Mobile phone, 11 digits.
    #[serde(default)]
    pub phone: PersonalText,
    /// 民族.
    #[serde(default, deserialize_with = "kernel::plain::text")]
    pub ethnicity: String,
    /// Division of the household register.
    #[serde(default)]
    pub region_code: String,
    /// Nature of the household register.
    #[serde(default)]
    pub hukou_kind: Hukou,
    /// Division where the person lives.
    #[serde(default)]
    pub residence_region: String,
    /// Address.
    #[serde(default)]
    pub address: PersonalText,
}

/// What is wrong with a person's card, in the order checked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PersonFault {
    /// No name.
    #[error("the person has no name")]
    NameMissing,
    /// Digits or signs that stand in no name.
    #[error("the name holds characters that stand in no name")]
    NameInvalid,
    /// Too long.
    #[error("{field} has more than {most} characters")]
    TooLong {
        /// The field.
        field: &'static str,
        /// Most characters allowed.
        most: usize,
    },
    /// The identity number is not one.
    #[error("{0}")]
    IdNumber(IdNumberError),
    /// The phone is not one.
    #[error("{0}")]
    Phone(PhoneError),
    /// A division code is not one.
    #[error("the place is not a division code")]
    Region {
        /// The field.
        field: &'static str,
    },
}

impl Refusal for PersonFault {
    fn key(&self) -> &'static str {
        match self {
            PersonFault::NameMissing => "person-name-missing",
            PersonFault::NameInvalid => "person-name-invalid",
            PersonFault::TooLong { .. } => "person-too-long",
            PersonFault::IdNumber(error) => error.key(),
            PersonFault::Phone(error) => error.key(),
            PersonFault::Region { .. } => "person-region-invalid",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            PersonFault::TooLong { most, .. } => vec![("most", most.to_string())],
            PersonFault::IdNumber(error) => error.args(),
            PersonFault::Phone(error) => error.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        Some(match self {
            PersonFault::NameMissing | PersonFault::NameInvalid => "name",
            PersonFault::TooLong { field, .. } | PersonFault::Region { field } => field,
            PersonFault::IdNumber(_) => "id_number",
            PersonFault::Phone(_) => "phone",
        })
    }
}

impl PersonCard {
    /// Looks the card through.
    pub fn check(&self) -> Result<PersonData, PersonFault> {
        let name = name(&self.name)?;
        let id_number = IdNumber::parse(self.id_number.reveal()).map_err(PersonFault::IdNumber)?;
        let phone = if self.phone.is_empty() {
            None
        } else {
            Some(Phone::parse(self.phone.reveal()).map_err(PersonFault::Phone)?)
        };
        Ok(PersonData {
            name,
            id_number,
            phone,
            ethnicity: Some(self.ethnicity.trim().to_owned()).filter(|text| !text.is_empty()),
            region_code: region("region_code", &self.region_code)?,
            hukou_kind: self.hukou_kind,
            residence_region: region("residence_region", &self.residence_region)?,
            address: address(&self.address)?,
        })
    }
}

/// A name without blanks at its ends.
pub(super) fn name(text: &str) -> Result<String, PersonFault> {
    let name = text.trim();
    if name.is_empty() {
        return Err(PersonFault::NameMissing);
    }
    if name.chars().count() > NAME_LONGEST {
        return Err(PersonFault::TooLong {
            field: "name",
            most: NAME_LONGEST,
        });
    }
    if name
        .chars()
        .any(|c| c.is_numeric() || c.is_control() || "?？*＊".contains(c))
    {
        return Err(PersonFault::NameInvalid);
    }
    Ok(name.to_owned())
}

/// A division code, if one is given.
pub(super) fn region(field: &'static str, text: &str) -> Result<Option<RegionCode>, PersonFault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    RegionCode::parse(text)
        .map(Some)
        .map_err(|_| PersonFault::Region { field })
}

/// An address, if one is given.
pub(super) fn address(text: &PersonalText) -> Result<Option<PersonalText>, PersonFault> {
    if text.is_empty() {
        return Ok(None);
    }
    if text.reveal().chars().count() > ADDRESS_LONGEST {
        return Err(PersonFault::TooLong {
            field: "address",
            most: ADDRESS_LONGEST,
        });
    }
    Ok(Some(text.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card() -> PersonCard {
        PersonCard {
            name: "蓝玉兰".into(),
            id_number: "11010519491231002X".into(),
            phone: "15400000001".into(),
            ethnicity: "畲族".into(),
            region_code: "350481103".into(),
            hukou_kind: Hukou::Rural,
            residence_region: String::new(),
            address: PersonalText::default(),
        }
    }

    #[test]
    fn a_good_card_becomes_a_person() {
        let data = card().check().unwrap();
        assert_eq!(data.name, "蓝玉兰");
        assert_eq!(data.residence_region, None);
    }

    #[test]
    fn each_fault_names_its_field() {
        let table = [
            (
                PersonCard {
                    name: String::new(),
                    ..card()
                },
                "name",
            ),
            (
                PersonCard {
                    name: "张3".into(),
                    ..card()
                },
                "name",
            ),
            (
                PersonCard {
                    id_number: "110105194912310021".into(),
                    ..card()
                },
                "id_number",
            ),
            (
                PersonCard {
                    phone: "12345".into(),
                    ..card()
                },
                "phone",
            ),
            (
                PersonCard {
                    region_code: "小陶".into(),
                    ..card()
                },
                "region_code",
            ),
            (
                PersonCard {
                    residence_region: "3".into(),
                    ..card()
                },
                "residence_region",
            ),
            (
                PersonCard {
                    address: "长".repeat(201).as_str().into(),
                    ..card()
                },
                "address",
            ),
        ];
        for (card, field) in table {
            assert_eq!(card.check().unwrap_err().field(), Some(field));
        }
    }

    #[test]
    fn a_dot_and_a_rare_character_stand_in_names() {
        assert!(name("阿依古丽·买买提").is_ok());
        assert!(name("李𠮷").is_ok());
    }
}
