//! A row with its cells cleaned, and the person it makes when nothing speaks against it.

use std::fmt;

use chrono::NaiveDate;
use kernel::{
    BankAccount, BankAccountError, Explain, IdNumber, IdNumberError, Phone, PhoneError, Sex,
};
use sheets::Cell;

use super::birth::{self, Birth};
use super::columns::{Field, Places};
use super::name;
use super::repairs::{self, Change, Repair, Tidied};

/// A person of the roster with clean values. Sex and birth date are those of the identity number.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// Identity number, 18 characters.
    pub id_number: IdNumber,
    /// Name.
    pub name: String,
    /// Ethnicity, with 族 where it is one of the 56 peoples.
    pub ethnicity: Option<String>,
    /// Mobile number; `None` when there is none, or none that can be called (then a [`Notice`] says so).
    pub phone: Option<Phone>,
    /// 就业失业登记证号码.
    pub employment_card_no: Option<String>,
    /// 人员类别 as written; which tag it means is for the registers.
    pub person_category: Option<String>,
    /// 户口性质 as written.
    pub hukou_kind: Option<String>,
    /// 户口所在地区划, code or name.
    pub hukou_region: Option<String>,
    /// 常住地址区划, code or name.
    pub residence_region: Option<String>,
    /// 家庭住址.
    pub home_address: Option<String>,
    /// 邮编.
    pub postcode: Option<String>,
    /// 电子邮箱.
    pub email: Option<String>,
    /// 通讯地址.
    pub mail_address: Option<String>,
    /// 开户银行.
    pub bank_name: Option<String>,
    /// 银行户名.
    pub account_holder: Option<String>,
    /// 银行账号; `None` when there is none, or none that money can be sent to (then a [`Notice`] says so).
    pub account: Option<BankAccount>,
    /// 学历.
    pub education: Option<String>,
    /// 工作单位.
    pub employer: Option<String>,
    /// 备注.
    pub remark: Option<String>,
}

impl Person {
    /// Birth date, from the number.
    pub fn birth_date(&self) -> NaiveDate {
        self.id_number.birth_date()
    }

    /// Sex, from the number.
    pub fn sex(&self) -> Sex {
        self.id_number.sex()
    }
}

/// Masked.
impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person")
            .field("id_number", &self.id_number)
            .finish_non_exhaustive()
    }
}

/// What is worth saying about a person who is kept: mostly why no money or message can reach them. It never changes the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The sheet has a column for phones, this row has none.
    PhoneMissing,
    /// The phone cannot be called.
    PhoneWrong(PhoneError),
    /// The sheet has a column for accounts, this row has none.
    AccountMissing,
    /// The account was stored as a number: its last digits are gone.
    AccountPrecisionLost,
    /// The account cannot be one.
    AccountWrong(BankAccountError),
    /// The account belongs to somebody else by name.
    HolderDiffers,
}

impl Notice {
    /// The field to look at.
    pub fn field(&self) -> Field {
        match self {
            Notice::PhoneMissing | Notice::PhoneWrong(_) => Field::Phone,
            Notice::AccountMissing | Notice::AccountPrecisionLost | Notice::AccountWrong(_) => {
                Field::AccountNo
            }
            Notice::HolderDiffers => Field::AccountHolder,
        }
    }

    /// True when money cannot be sent to the person's own account.
    pub fn stops_payment(&self) -> bool {
        !matches!(self, Notice::PhoneMissing | Notice::PhoneWrong(_))
    }

    /// The code of reports.
    pub const fn code(&self) -> &'static str {
        match self {
            Notice::PhoneMissing => "phone_missing",
            Notice::PhoneWrong(_) => "phone_wrong",
            Notice::AccountMissing => "account_missing",
            Notice::AccountPrecisionLost => "account_precision_lost",
            Notice::AccountWrong(_) => "account_wrong",
            Notice::HolderDiffers => "holder_differs",
        }
    }
}

impl Explain for Notice {
    fn key(&self) -> &'static str {
        match self {
            Notice::PhoneMissing => "roster-notice-phone-missing",
            Notice::PhoneWrong(error) => error.key(),
            Notice::AccountMissing => "roster-notice-account-missing",
            Notice::AccountPrecisionLost => "roster-notice-account-precision-lost",
            Notice::AccountWrong(error) => error.key(),
            Notice::HolderDiffers => "roster-notice-holder-differs",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Notice::PhoneWrong(error) => error.args(),
            Notice::AccountWrong(error) => error.args(),
            _ => Vec::new(),
        }
    }
}

/// What the column of sexes says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SexSaid {
    /// Blank, or no word for a sex.
    Nothing,
    Is(Sex),
}

/// A row after cleaning, before judging.
pub(super) struct Cleaned {
    pub precision_lost: bool,
    pub id: Result<IdNumber, IdNumberError>,
    pub name: String,
    pub birth: Option<Birth>,
    pub sex: SexSaid,
    pub changes: Vec<Change>,
    ethnicity: Option<String>,
    phone: String,
    account: String,
    account_lost: bool,
    texts: Vec<(Field, String)>,
}

/// Fields taken as text, without repairs that are reported.
const TEXTS: [Field; 13] = [
    Field::EmploymentCardNo,
    Field::PersonCategory,
    Field::HukouKind,
    Field::HukouRegion,
    Field::ResidenceRegion,
    Field::HomeAddress,
    Field::Postcode,
    Field::Email,
    Field::MailAddress,
    Field::BankName,
    Field::AccountHolder,
    Field::Education,
    Field::Employer,
];

/// Cleans the cells of a row.
pub(super) fn clean<'a>(cell: impl Fn(Field) -> &'a Cell) -> Cleaned {
    let mut changes = Vec::new();
    let mut note = |field: Field, tidied: Tidied| -> String {
        changes.extend(tidied.repairs.iter().map(|repair| Change {
            field,
            repair: *repair,
            before: cell(field).text().into_owned(),
            after: tidied.text.clone(),
        }));
        tidied.text
    };
    let id_cell = cell(Field::IdNumber);
    let precision_lost = repairs::precision_lost(id_cell);
    let (id, tidied) = repairs::id_number(id_cell);
    note(Field::IdNumber, tidied);
    let name = note(Field::Name, name::clean(cell(Field::Name)));
    let ethnicity = note(Field::Ethnicity, repairs::ethnicity(cell(Field::Ethnicity)));
    let phone = note(Field::Phone, repairs::phone(cell(Field::Phone)));
    let birth = birth::read(cell(Field::BirthDate)).map(|(birth, mut tidied)| {
        // a month alone is completed by the number it agrees with
        if let (Birth::Month(..), Ok(id)) = (birth, &id)
            && birth.agrees(id.birth_date())
        {
            tidied.replace(Repair::DateFormat, birth::iso(id.birth_date()));
        }
        note(Field::BirthDate, tidied);
        birth
    });
    let account_cell = cell(Field::AccountNo);
    let account = repairs::account(account_cell);
    // a float keeps 15 digits; every account has more
    let account_lost = account_cell
        .whole_digits()
        .is_some_and(|digits| digits > 15)
        || repairs::has_exponent(&account);
    let texts = TEXTS
        .into_iter()
        .chain([Field::Remark])
        .filter_map(|field| Some((field, repairs::plain(cell(field))?)))
        .collect();
    Cleaned {
        precision_lost,
        id,
        name,
        birth,
        sex: sex(cell(Field::Sex)),
        changes,
        ethnicity: Some(ethnicity).filter(|text| !text.is_empty()),
        phone,
        account,
        account_lost,
        texts,
    }
}

/// 男, 女, and the codes of GB/T 2261.1.
fn sex(cell: &Cell) -> SexSaid {
    match repairs::plain(cell).as_deref() {
        Some("男" | "男性" | "1") => SexSaid::Is(Sex::Male),
        Some("女" | "女性" | "2") => SexSaid::Is(Sex::Female),
        _ => SexSaid::Nothing,
    }
}

impl Cleaned {
    /// The person, with what is worth saying about them; `None` without a valid number.
    pub(super) fn person(&self, places: &Places) -> Option<(Person, Vec<Notice>)> {
        let mut notices = Vec::new();
        let phone = match Phone::parse(&self.phone) {
            Ok(phone) => Some(phone),
            Err(error) => {
                if error != PhoneError::Empty {
                    notices.push(Notice::PhoneWrong(error));
                } else if places.has(Field::Phone) {
                    notices.push(Notice::PhoneMissing);
                }
                None
            }
        };
        let account = match BankAccount::parse(&self.account) {
            _ if self.account_lost => {
                notices.push(Notice::AccountPrecisionLost);
                None
            }
            Ok(account) => Some(account),
            Err(error) => {
                if error != BankAccountError::Empty {
                    notices.push(Notice::AccountWrong(error));
                } else if places.has(Field::AccountNo) {
                    notices.push(Notice::AccountMissing);
                }
                None
            }
        };
        let text = |field: Field| {
            self.texts
                .iter()
                .find(|(of, _)| *of == field)
                .map(|(_, text)| text.clone())
        };
        let account_holder =
            text(Field::AccountHolder).map(|holder| name::clean(&Cell::text_of(holder)).text);
        if account_holder
            .as_ref()
            .is_some_and(|holder| *holder != self.name)
        {
            notices.push(Notice::HolderDiffers);
        }
        let person = Person {
            id_number: self.id.as_ref().ok()?.clone(),
            name: self.name.clone(),
            ethnicity: self.ethnicity.clone(),
            phone,
            employment_card_no: text(Field::EmploymentCardNo),
            person_category: text(Field::PersonCategory),
            hukou_kind: text(Field::HukouKind),
            hukou_region: text(Field::HukouRegion),
            residence_region: text(Field::ResidenceRegion),
            home_address: text(Field::HomeAddress),
            postcode: text(Field::Postcode),
            email: text(Field::Email),
            mail_address: text(Field::MailAddress),
            bank_name: text(Field::BankName),
            account_holder,
            account,
            education: text(Field::Education),
            employer: text(Field::Employer),
            remark: text(Field::Remark),
        };
        Some((person, notices))
    }
}
