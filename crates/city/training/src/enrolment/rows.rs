//! A roster row as it travels from the sheet to the store: cleaned, and still personal.

use kernel::{BankAccount, Explain, IdNumber, Phone, RegionCode};
use registers::regions::regions;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::roster_rules::{Field, Outcome, Person, RosterRow, Status, Verdict};

/// A person of a roster, as the command carries them to encryption.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RosterPerson {
    /// The identity number.
    #[serde(with = "kernel::revealed")]
    #[schemars(with = "String")]
    pub id_number: IdNumber,
    /// The name.
    pub name: String,
    /// The phone, digits only.
    #[serde(default, with = "phone")]
    #[schemars(with = "Option<String>")]
    pub phone: Option<Phone>,
    /// 民族.
    pub ethnicity: Option<String>,
    /// 人员类别, as written.
    pub person_category: Option<String>,
    /// 户口性质, as written.
    pub hukou_kind: Option<String>,
    /// 户口所在地区划, as written: a code or a name.
    #[serde(default)]
    pub hukou_region: Option<String>,
    /// 常住地址区划, as written: a code or a name.
    #[serde(default)]
    pub residence_region: Option<String>,
    /// 家庭住址, as written.
    pub home_address: Option<String>,
    /// 开户银行, as written.
    pub bank_name: Option<String>,
    /// 银行户名, as written.
    pub account_holder: Option<String>,
    /// 银行账号.
    #[serde(default, with = "account")]
    #[schemars(with = "Option<String>")]
    pub account: Option<BankAccount>,
}

impl From<&Person> for RosterPerson {
    fn from(person: &Person) -> RosterPerson {
        RosterPerson {
            id_number: person.id_number.clone(),
            name: person.name.clone(),
            phone: person.phone.clone(),
            ethnicity: person.ethnicity.clone(),
            person_category: person.person_category.clone(),
            hukou_kind: person.hukou_kind.clone(),
            hukou_region: person.hukou_region.clone(),
            residence_region: person.residence_region.clone(),
            home_address: person.home_address.clone(),
            bank_name: person.bank_name.clone(),
            account_holder: person.account_holder.clone(),
            account: person.account.clone(),
        }
    }
}

impl RosterPerson {
    /// What stands under each field, as a sheet would hold it: for a good row that comes back after all.
    pub(crate) fn values(&self) -> Vec<(String, String)> {
        [
            (Field::Name, Some(self.name.as_str())),
            (Field::IdNumber, Some(self.id_number.reveal())),
            (Field::Phone, self.phone.as_ref().map(Phone::reveal)),
            (Field::Ethnicity, self.ethnicity.as_deref()),
            (Field::PersonCategory, self.person_category.as_deref()),
            (Field::HukouKind, self.hukou_kind.as_deref()),
            (Field::HomeAddress, self.home_address.as_deref()),
            (Field::BankName, self.bank_name.as_deref()),
            (Field::AccountHolder, self.account_holder.as_deref()),
            (
                Field::AccountNo,
                self.account.as_ref().map(BankAccount::reveal),
            ),
        ]
        .into_iter()
        .filter_map(|(field, text)| Some((field.word().to_owned(), text?.to_owned())))
        .collect()
    }

    /// The division of the household register: what its column says, else what the address names below the county.
    pub fn household(&self, county: Option<&RegionCode>) -> Option<RegionCode> {
        self.place(self.hukou_region.as_deref(), county)
    }

    /// The division where the person lives: what its column says, else what the address names below the county.
    pub fn residence(&self, county: Option<&RegionCode>) -> Option<RegionCode> {
        self.place(self.residence_region.as_deref(), county)
    }

    fn place(&self, column: Option<&str>, county: Option<&RegionCode>) -> Option<RegionCode> {
        column
            .and_then(|text| division(text, county))
            .or_else(|| regions().in_address(county?, self.home_address.as_deref()?))
    }
}

/// The division a cell means: a code, or a name that is the county's or lies below it. Names from elsewhere say too little.
fn division(text: &str, county: Option<&RegionCode>) -> Option<RegionCode> {
    let text = text.trim();
    if let Ok(code) = RegionCode::parse(text) {
        return Some(code);
    }
    let county = county?;
    regions().in_address(county, text).or_else(|| {
        let name = regions().name(county)?;
        text.contains(name).then_some(*county)
    })
}

/// A row with what became of it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ImportedRow {
    /// The sheet.
    pub sheet: String,
    /// The row in the sheet, from 1; 0 for the line of an empty sheet.
    pub row: i32,
    /// `accepted`, `repaired`, `rejected` or `skipped`.
    #[schemars(with = "String")]
    pub status: Status,
    /// The person, when kept.
    pub person: Option<RosterPerson>,
    /// Why it was rejected or skipped.
    pub reason: Option<String>,
    /// The field the reason is about.
    pub field: Option<String>,
    /// The repairs, by name.
    pub repairs: Vec<String>,
    /// What each repair changed. Kept sealed.
    pub changes: Vec<CellChange>,
    /// The cells as they stood. Kept sealed.
    pub cells: Vec<String>,
    /// What is worth saying about a kept person: why money or a message cannot reach them.
    pub notices: Vec<String>,
    /// The name as far as it was understood, for a row that is no person yet.
    #[serde(default)]
    pub name: Option<String>,
    /// What the message of the reason needs: name, value. Kept sealed.
    #[serde(default)]
    pub says: Vec<(String, String)>,
    /// Of a rejected row, what stood under each field that was found. Kept sealed.
    #[serde(default)]
    pub values: Vec<(String, String)>,
}

/// A cell that was repaired.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CellChange {
    /// The field.
    pub field: String,
    /// The repair, by the list of repairs.
    pub repair: String,
    /// As it was.
    pub before: String,
    /// As it is.
    pub after: String,
}

/// The rows of a checked workbook.
pub fn of_outcome(outcome: &Outcome) -> Vec<ImportedRow> {
    outcome
        .rows
        .iter()
        .map(|row| of_row(outcome, row))
        .collect()
}

/// What stood under each field of a row's sheet.
fn values(outcome: &Outcome, row: &RosterRow) -> Vec<(String, String)> {
    let columns = outcome
        .sheets
        .get(row.sheet)
        .map(|sheet| sheet.columns.as_slice())
        .unwrap_or_default();
    columns
        .iter()
        .filter_map(|column| {
            let text = row.cells.get(column.index)?.trim();
            Some((column.field?.to_owned(), text.to_owned()))
        })
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

fn of_row(outcome: &Outcome, row: &RosterRow) -> ImportedRow {
    let (reason, field) = match &row.verdict {
        Verdict::Rejected(rejection) => (
            Some(rejection.code()),
            Some(rejection.field().word().to_owned()),
        ),
        Verdict::Skipped(skip) => (Some(skip.code().to_owned()), None),
        Verdict::Accepted(_) | Verdict::Repaired(_) => (None, None),
    };
    let rejection = row.rejection();
    let values = rejection.map_or_else(Vec::new, |_| values(outcome, row));
    let name = values
        .iter()
        .find(|(field, _)| field == Field::Name.word())
        .map(|(_, text)| text.clone());
    let says = rejection.map_or_else(Vec::new, |rejection| {
        let args = rejection.args().into_iter();
        args.map(|(name, value)| (name.to_owned(), value)).collect()
    });
    ImportedRow {
        sheet: outcome
            .sheets
            .get(row.sheet)
            .map(|sheet| sheet.name.clone())
            .unwrap_or_default(),
        row: row
            .number
            .and_then(|number| i32::try_from(number).ok())
            .unwrap_or(0),
        status: row.status(),
        person: row.person().map(RosterPerson::from),
        reason,
        field,
        repairs: row
            .repairs()
            .iter()
            .map(|repair| repair.code().to_owned())
            .collect(),
        changes: row
            .changes
            .iter()
            .map(|change| CellChange {
                field: change.field.word().to_owned(),
                repair: change.repair.code().to_owned(),
                before: change.before.clone(),
                after: change.after.clone(),
            })
            .collect(),
        cells: row.cells.to_vec(),
        notices: row
            .notices
            .iter()
            .map(|notice| notice.code().to_owned())
            .collect(),
        name,
        says,
        values,
    }
}

/// Serde in clear of a phone that may be missing, on its way to encryption.
mod phone {
    use super::*;
    use serde::{Deserializer, Serializer};

    pub fn serialize<S: Serializer>(
        phone: &Option<Phone>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        phone.as_ref().map(Phone::reveal).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Phone>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| Phone::parse(&text).map_err(serde::de::Error::custom))
            .transpose()
    }
}

/// Serde in clear of an account that may be missing, on its way to encryption.
mod account {
    use super::*;
    use serde::{Deserializer, Serializer};

    pub fn serialize<S: Serializer>(
        account: &Option<BankAccount>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        account
            .as_ref()
            .map(BankAccount::reveal)
            .serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<BankAccount>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| BankAccount::parse(&text).map_err(serde::de::Error::custom))
            .transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_household_is_where_its_column_says_and_else_where_the_address_lies() {
        let county = RegionCode::parse("350481").unwrap();
        let address = Some("福建省永安市小陶镇坚村10号");
        let cases = [
            (Some("350481103"), address, "350481103"),
            (Some("福建省永安市西洋镇"), address, "西洋镇"),
            (Some("永安市"), address, "350481"),
            (Some("三明市三元区"), address, "小陶镇坚村村委会"),
            (Some("  "), address, "小陶镇坚村村委会"),
            (None, address, "小陶镇坚村村委会"),
            (None, Some("三明市三元区列东街1号"), ""),
            (None, None, ""),
        ];
        for (column, address, expected) in cases {
            let person = RosterPerson {
                id_number: IdNumber::parse("350481199201169373").unwrap(),
                name: "谢文佳".into(),
                phone: None,
                ethnicity: None,
                person_category: None,
                hukou_kind: None,
                hukou_region: column.map(str::to_owned),
                residence_region: None,
                home_address: address.map(str::to_owned),
                bank_name: None,
                account_holder: None,
                account: None,
            };
            let found = person.household(Some(&county));
            let named = found.map_or_else(String::new, |code| {
                if expected.starts_with(|c: char| c.is_ascii_digit()) {
                    code.as_str().to_owned()
                } else {
                    regions().name_in_county(&code)
                }
            });
            assert_eq!(named, expected, "{column:?} {address:?}");
        }
    }
}
