//! What an organisation's card says, as filled in by hand, and what is wrong with it.

use chrono::NaiveDate;
use kernel::{CreditCode, CreditCodeError, Explain, RegionCode};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::Refusal;

use super::Kind;

/// Longest name or address, in characters.
const LONGEST: usize = 200;

/// An organisation's card as it was filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Card {
    /// Registered name.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub name: String,
    /// Unified social credit code, 18 characters.
    pub credit_code: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it is run by government.
    pub is_public: bool,
    /// Division code of where it sits: county, township or village.
    pub region_code: String,
    /// Address.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub address: String,
    /// Whom to ask.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub contact_name: String,
    /// Their telephone; empty when not known.
    #[serde(default, deserialize_with = "kernel::plain::text")]
    pub contact_phone: String,
    /// Number of the school or operating licence; empty when there is none.
    #[serde(default, deserialize_with = "kernel::plain::text")]
    pub licence_number: String,
    /// First day of the licence.
    #[serde(default, deserialize_with = "kernel::plain::opt_day")]
    #[schemars(with = "Option<String>")]
    pub valid_from: Option<NaiveDate>,
    /// Last day of the licence.
    #[serde(default, deserialize_with = "kernel::plain::opt_day")]
    #[schemars(with = "Option<String>")]
    pub valid_to: Option<NaiveDate>,
}

/// What is wrong with a card, in the order checked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CardFault {
    /// No name.
    #[error("the organisation has no name")]
    NameMissing,
    /// A text is longer than fits.
    #[error("{field} has more than {most} characters")]
    TooLong {
        /// The field.
        field: &'static str,
        /// Most characters allowed.
        most: usize,
    },
    /// The credit code is not one.
    #[error("{0}")]
    CreditCode(CreditCodeError),
    /// The place is no place of this county.
    #[error("the place is not in this county")]
    RegionElsewhere,
    /// Nobody to ask.
    #[error("the organisation has no contact person")]
    ContactMissing,
    /// The telephone holds something else.
    #[error("the telephone number is not one")]
    PhoneInvalid,
    /// The licence ends before it begins.
    #[error("the licence ends before it begins")]
    LicenceReversed,
}

impl Refusal for CardFault {
    fn key(&self) -> &'static str {
        match self {
            CardFault::NameMissing => "organisation-name-missing",
            CardFault::TooLong { .. } => "organisation-too-long",
            CardFault::CreditCode(error) => error.key(),
            CardFault::RegionElsewhere => "organisation-region-elsewhere",
            CardFault::ContactMissing => "organisation-contact-missing",
            CardFault::PhoneInvalid => "organisation-phone-invalid",
            CardFault::LicenceReversed => "organisation-licence-reversed",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            CardFault::TooLong { most, .. } => vec![("most", most.to_string())],
            CardFault::CreditCode(error) => error.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        Some(match self {
            CardFault::NameMissing => "name",
            CardFault::TooLong { field, .. } => field,
            CardFault::CreditCode(_) => "credit_code",
            CardFault::RegionElsewhere => "region_code",
            CardFault::ContactMissing => "contact_name",
            CardFault::PhoneInvalid => "contact_phone",
            CardFault::LicenceReversed => "valid_to",
        })
    }
}

/// A card in which nothing is wrong; blanks at the ends are gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct GoodCard {
    pub name: String,
    pub credit_code: CreditCode,
    pub kind: Kind,
    pub is_public: bool,
    pub region: RegionCode,
    pub address: String,
    pub contact_name: String,
    pub contact_phone: Option<String>,
    pub licence_number: Option<String>,
    pub valid_from: Option<NaiveDate>,
    pub valid_to: Option<NaiveDate>,
}

impl Card {
    /// Looks the card through for an organisation of `county`.
    pub(super) fn check(&self, county: &str) -> Result<GoodCard, CardFault> {
        let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let name = filled(&self.name).ok_or(CardFault::NameMissing)?;
        for (field, text) in [
            ("name", &self.name),
            ("address", &self.address),
            ("contact_name", &self.contact_name),
            ("licence_number", &self.licence_number),
        ] {
            if text.chars().count() > LONGEST {
                return Err(CardFault::TooLong {
                    field,
                    most: LONGEST,
                });
            }
        }
        let credit_code =
            CreditCode::parse(self.credit_code.trim()).map_err(CardFault::CreditCode)?;
        let region = RegionCode::parse(self.region_code.trim())
            .ok()
            .filter(|region| region.as_str().starts_with(county))
            .ok_or(CardFault::RegionElsewhere)?;
        let contact_name = filled(&self.contact_name).ok_or(CardFault::ContactMissing)?;
        let contact_phone = filled(&self.contact_phone);
        if contact_phone.as_deref().is_some_and(|phone| !rings(phone)) {
            return Err(CardFault::PhoneInvalid);
        }
        if let (Some(from), Some(to)) = (self.valid_from, self.valid_to)
            && to < from
        {
            return Err(CardFault::LicenceReversed);
        }
        Ok(GoodCard {
            name,
            credit_code,
            kind: self.kind,
            is_public: self.is_public,
            region,
            address: self.address.trim().to_owned(),
            contact_name,
            contact_phone,
            licence_number: filled(&self.licence_number),
            valid_from: self.valid_from,
            valid_to: self.valid_to,
        })
    }
}

/// Whether a text can be a telephone number of an office: 7 to 20 digits, hyphens, blanks, brackets, a plus.
fn rings(phone: &str) -> bool {
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    (7..=20).contains(&digits)
        && phone
            .chars()
            .all(|c| c.is_ascii_digit() || "-+ ()（）".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A card in which nothing is wrong.
    pub(crate) fn card() -> Card {
        Card {
            name: "永安市第一技工学校".into(),
            credit_code: "91350100M000100Y43".into(),
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

    #[test]
    fn a_good_card_loses_only_its_blanks() {
        let good = Card {
            name: "  永安市第一技工学校 ".into(),
            ..card()
        }
        .check("350481")
        .unwrap();
        assert_eq!(good.name, "永安市第一技工学校");
        assert_eq!(good.licence_number, None);
    }

    #[test]
    fn each_fault_names_its_field() {
        let day = |d| NaiveDate::from_ymd_opt(2023, 1, d);
        let table = [
            (
                Card {
                    name: " ".into(),
                    ..card()
                },
                "name",
            ),
            (
                Card {
                    address: "长".repeat(201),
                    ..card()
                },
                "address",
            ),
            (
                Card {
                    credit_code: "91350100M000100Y44".into(),
                    ..card()
                },
                "credit_code",
            ),
            (
                Card {
                    region_code: "350402".into(),
                    ..card()
                },
                "region_code",
            ),
            (
                Card {
                    region_code: "永安".into(),
                    ..card()
                },
                "region_code",
            ),
            (
                Card {
                    contact_name: String::new(),
                    ..card()
                },
                "contact_name",
            ),
            (
                Card {
                    contact_phone: "请找门卫".into(),
                    ..card()
                },
                "contact_phone",
            ),
            (
                Card {
                    valid_from: day(2),
                    valid_to: day(1),
                    ..card()
                },
                "valid_to",
            ),
        ];
        for (card, field) in table {
            let fault = card.check("350481").unwrap_err();
            assert_eq!(fault.field(), Some(field), "{fault}");
        }
    }
}
