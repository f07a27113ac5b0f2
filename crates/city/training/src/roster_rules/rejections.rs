//! Why a row is not a person of the roster, and why a row is no person at all. The first reason that fits is the one given.

use kernel::{Explain, IdNumberError};

use super::Terms;
use super::columns::Field;
use super::name;
use super::person::{Cleaned, SexSaid};

/// A row of the file.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub struct RowRef {
    /// Place of the sheet in the file, from 0.
    pub sheet: usize,
    /// Row number, from 1.
    pub number: u32,
}

/// Why a row was rejected, in the order looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// The identity number stands in a number cell or with an exponent: its last digits are gone.
    #[error("the identity number was stored as a number; its last digits are lost")]
    IdPrecisionLost,
    /// No name.
    #[error("the name is missing")]
    NameMissing,
    /// A name with digits, Latin letters, question marks.
    #[error("the name contains what no name contains")]
    NameInvalid,
    /// No identity number.
    #[error("the identity number is missing")]
    IdMissing,
    /// Neither 15 nor 18 characters.
    #[error("the identity number has {length} characters instead of 18")]
    IdLength {
        /// Characters counted.
        length: usize,
    },
    /// The check character does not fit, or a character cannot stand where it stands.
    #[error("the identity number contains a wrong character")]
    IdChecksum,
    /// The digits of the birth date are no day.
    #[error("the birth date in the identity number is no day of the calendar")]
    IdBirthInvalid,
    /// The same person again.
    #[error("the same person stands in row {}", first.number)]
    DuplicateInFile {
        /// The row that stays.
        first: RowRef,
    },
    /// The same number with another name.
    #[error("the same identity number stands in row {} with another name", first.number)]
    IdConflictName {
        /// The earlier row.
        first: RowRef,
    },
    /// Too young on the opening day.
    #[error("{age} years on the opening day, at least {youngest} are needed")]
    TooYoung {
        /// Completed years.
        age: u32,
        /// Years needed.
        youngest: u32,
    },
    /// Too old on the opening day.
    #[error("{age} years on the opening day, at most {oldest} are allowed")]
    TooOld {
        /// Completed years.
        age: u32,
        /// Years allowed.
        oldest: u32,
    },
    /// The column of birth dates says otherwise.
    #[error("the birth date column disagrees with the identity number")]
    BirthMismatch,
    /// The column of sexes says otherwise.
    #[error("the sex column disagrees with the identity number")]
    SexMismatch,
}

impl Rejection {
    /// The code of reports. The ages in it are those that were asked for.
    pub fn code(&self) -> String {
        match self {
            Rejection::IdPrecisionLost => "id_precision_lost".to_owned(),
            Rejection::NameMissing => "name_missing".to_owned(),
            Rejection::NameInvalid => "name_invalid".to_owned(),
            Rejection::IdMissing => "id_missing".to_owned(),
            Rejection::IdLength { .. } => "id_length".to_owned(),
            Rejection::IdChecksum => "id_checksum".to_owned(),
            Rejection::IdBirthInvalid => "id_birth_invalid".to_owned(),
            Rejection::DuplicateInFile { .. } => "duplicate_in_file".to_owned(),
            Rejection::IdConflictName { .. } => "id_conflict_name".to_owned(),
            Rejection::TooYoung { youngest, .. } => format!("under_{youngest}"),
            Rejection::TooOld { oldest, .. } => format!("over_{oldest}"),
            Rejection::BirthMismatch => "birth_mismatch".to_owned(),
            Rejection::SexMismatch => "sex_mismatch".to_owned(),
        }
    }

    /// The field to look at.
    pub fn field(&self) -> Field {
        match self {
            Rejection::NameMissing | Rejection::NameInvalid => Field::Name,
            Rejection::BirthMismatch => Field::BirthDate,
            Rejection::SexMismatch => Field::Sex,
            _ => Field::IdNumber,
        }
    }
}

impl Explain for Rejection {
    fn key(&self) -> &'static str {
        match self {
            Rejection::IdPrecisionLost => "roster-rejected-id-precision-lost",
            Rejection::NameMissing => "roster-rejected-name-missing",
            Rejection::NameInvalid => "roster-rejected-name-invalid",
            Rejection::IdMissing => "roster-rejected-id-missing",
            Rejection::IdLength { .. } => "roster-rejected-id-length",
            Rejection::IdChecksum => "roster-rejected-id-checksum",
            Rejection::IdBirthInvalid => "roster-rejected-id-birth-invalid",
            Rejection::DuplicateInFile { .. } => "roster-rejected-duplicate-in-file",
            Rejection::IdConflictName { .. } => "roster-rejected-id-conflict-name",
            Rejection::TooYoung { .. } => "roster-rejected-too-young",
            Rejection::TooOld { .. } => "roster-rejected-too-old",
            Rejection::BirthMismatch => "roster-rejected-birth-mismatch",
            Rejection::SexMismatch => "roster-rejected-sex-mismatch",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Rejection::IdLength { length } => vec![("length", length.to_string())],
            Rejection::DuplicateInFile { first } | Rejection::IdConflictName { first } => {
                vec![("row", first.number.to_string())]
            }
            Rejection::TooYoung { age, youngest } => {
                vec![("age", age.to_string()), ("limit", youngest.to_string())]
            }
            Rejection::TooOld { age, oldest } => {
                vec![("age", age.to_string()), ("limit", oldest.to_string())]
            }
            _ => Vec::new(),
        }
    }
}

/// Why a row is no person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Skip {
    /// Above the header.
    Title,
    /// The header, or the header again.
    Header,
    /// Nothing in it.
    Blank,
    /// Totals, signatures, notes.
    Footer,
    /// A sheet without anything; stands for the whole sheet and has no row number.
    EmptySheet,
}

impl Skip {
    /// The code of reports.
    pub const fn code(self) -> &'static str {
        match self {
            Skip::Title => "title",
            Skip::Header => "header",
            Skip::Blank => "blank",
            Skip::Footer => "footer",
            Skip::EmptySheet => "empty_sheet",
        }
    }
}

impl Explain for Skip {
    fn key(&self) -> &'static str {
        match self {
            Skip::Title => "roster-skipped-title",
            Skip::Header => "roster-skipped-header",
            Skip::Blank => "roster-skipped-blank",
            Skip::Footer => "roster-skipped-footer",
            Skip::EmptySheet => "roster-skipped-empty-sheet",
        }
    }
}

/// Reasons that lie in name and number alone.
pub(super) fn of_one(cleaned: &Cleaned) -> Option<Rejection> {
    if cleaned.precision_lost {
        return Some(Rejection::IdPrecisionLost);
    }
    if cleaned.name.is_empty() {
        return Some(Rejection::NameMissing);
    }
    if !name::is_possible(&cleaned.name) {
        return Some(Rejection::NameInvalid);
    }
    match cleaned.id {
        Ok(_) => None,
        Err(IdNumberError::Empty) => Some(Rejection::IdMissing),
        Err(IdNumberError::Length { length, .. }) => Some(Rejection::IdLength { length }),
        Err(IdNumberError::NotDigits { .. } | IdNumberError::LowerX | IdNumberError::Checksum) => {
            Some(Rejection::IdChecksum)
        }
        Err(IdNumberError::BirthInvalid) => Some(Rejection::IdBirthInvalid),
    }
}

/// Reasons that lie in what the number says about the person.
pub(super) fn of_facts(cleaned: &Cleaned, terms: &Terms) -> Option<Rejection> {
    let id = cleaned.id.as_ref().ok()?;
    let age = id.age_on(terms.on);
    if age < terms.youngest {
        return Some(Rejection::TooYoung {
            age,
            youngest: terms.youngest,
        });
    }
    if age > terms.oldest {
        return Some(Rejection::TooOld {
            age,
            oldest: terms.oldest,
        });
    }
    if cleaned
        .birth
        .is_some_and(|birth| !birth.agrees(id.birth_date()))
    {
        return Some(Rejection::BirthMismatch);
    }
    let disagrees = match cleaned.sex {
        SexSaid::Nothing => false,
        SexSaid::Is(sex) => sex != id.sex(),
    };
    disagrees.then_some(Rejection::SexMismatch)
}
