//! The columns of a roster: fields, the words headers use for them, and what identity numbers and names look like where the header says nothing.

use std::sync::LazyLock;

use kernel::Explain;
use sheets::Cell;
use sheets::cell::is_blank;
use sheets::table::{Search, Table};
use sheets::vocabulary::Vocabulary;

use super::repairs;

const LIVE: &str = include_str!("../../../../../data/roster-headers/live_header.csv");
const SYNONYMS: &str = include_str!("../../../../../data/roster-headers/header_synonyms.csv");
const FURTHER: &str = include_str!("../../../../../data/roster-headers/further_headers.csv");

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $key:literal;)*) => {
        /// What a column of a roster may hold. The words are those of `data/roster-headers`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $($(#[$doc])* $name,)* }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Field] = &[$(Field::$name,)*];

            /// The word of the data files.
            pub const fn word(self) -> &'static str {
                match self { $(Field::$name => $word,)* }
            }
        }

        /// The field's name for readers.
        impl Explain for Field {
            fn key(&self) -> &'static str {
                match self { $(Field::$name => $key,)* }
            }
        }
    };
}

fields! {
    /// 公民身份号码.
    IdNumber = "id_number", "roster-field-id-number";
    /// 姓名.
    Name = "name", "roster-field-name";
    /// 民族.
    Ethnicity = "ethnicity", "roster-field-ethnicity";
    /// 性别; only compared with the number.
    Sex = "sex", "roster-field-sex";
    /// 出生日期; only compared with the number.
    BirthDate = "birth_date", "roster-field-birth-date";
    /// 联系电话.
    Phone = "phone", "roster-field-phone";
    /// 就业失业登记证号码.
    EmploymentCardNo = "employment_card_no", "roster-field-employment-card-no";
    /// 人员类别.
    PersonCategory = "person_category", "roster-field-person-category";
    /// 户口性质.
    HukouKind = "hukou_kind", "roster-field-hukou-kind";
    /// 户口所在地区划.
    HukouRegion = "hukou_region", "roster-field-hukou-region";
    /// 常住地址区划.
    ResidenceRegion = "residence_region", "roster-field-residence-region";
    /// 家庭住址.
    HomeAddress = "home_address", "roster-field-home-address";
    /// 邮编.
    Postcode = "postcode", "roster-field-postcode";
    /// 电子邮箱.
    Email = "email", "roster-field-email";
    /// 通讯地址.
    MailAddress = "mail_address", "roster-field-mail-address";
    /// 开户银行.
    BankName = "bank_name", "roster-field-bank-name";
    /// 银行户名.
    AccountHolder = "account_holder", "roster-field-account-holder";
    /// 银行账号.
    AccountNo = "account_no", "roster-field-account-no";
    /// 学历.
    Education = "education", "roster-field-education";
    /// 工作单位.
    Employer = "employer", "roster-field-employer";
    /// 工种.
    JobType = "job_type", "roster-field-job-type";
    /// 等级.
    Level = "level", "roster-field-level";
    /// 序号.
    Seq = "seq", "roster-field-seq";
    /// 备注.
    Remark = "remark", "roster-field-remark";
}

impl Field {
    /// The field of a word.
    pub fn of_word(word: &str) -> Option<Field> {
        Field::ALL
            .iter()
            .copied()
            .find(|field| field.word() == word)
    }

    /// True for what no two persons share, so that a merged cell is no shared value.
    pub(super) fn is_of_one_person(self) -> bool {
        matches!(
            self,
            Field::IdNumber
                | Field::Name
                | Field::Sex
                | Field::BirthDate
                | Field::Phone
                | Field::EmploymentCardNo
                | Field::AccountHolder
                | Field::AccountNo
                | Field::Email
                | Field::Seq
        )
    }
}

/// The columns of the sheet that schools are given to fill in: header word and field, in order.
pub fn header_template() -> Vec<(&'static str, Field)> {
    records(LIVE)
        .filter_map(|(_, cells)| Some((*cells.get(1)?, Field::of_word(cells.get(2)?)?)))
        .collect()
}

/// Lines of a data file of ours without its header; quoted cells do not matter for the columns read here.
fn records(text: &'static str) -> impl Iterator<Item = (usize, Vec<&'static str>)> {
    text.lines()
        .skip(1)
        .map(|line| line.trim_end().split(',').collect())
        .enumerate()
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let live = records(LIVE).filter_map(|(_, cells)| Some((*cells.get(2)?, *cells.get(1)?)));
    let more = [SYNONYMS, FURTHER]
        .into_iter()
        .flat_map(records)
        .filter_map(|(_, cells)| Some((*cells.first()?, *cells.get(1)?)));
    Vocabulary::new(live.chain(more))
});

const KEYS: [&str; 2] = [Field::IdNumber.word(), Field::Name.word()];

/// How the table of a roster is looked for.
pub(super) fn search() -> Search<'static> {
    Search {
        vocabulary: &VOCABULARY,
        keys: &KEYS,
        counter: Field::Seq.word(),
        recognise: &recognise,
    }
}

/// What a cell is by its look.
fn recognise(cell: &Cell) -> Option<&'static str> {
    if looks_like_number(cell) {
        Some(Field::IdNumber.word())
    } else if looks_like_name(cell) {
        Some(Field::Name.word())
    } else {
        None
    }
}

/// 15 or 18 places with a month and a day where the birth date stands, or a number whose last digits are gone.
fn looks_like_number(cell: &Cell) -> bool {
    if cell.is_blank() {
        return false;
    }
    if repairs::precision_lost(cell) {
        return true;
    }
    // shorter cells are most of a file
    if matches!(cell, Cell::Text(text) if text.len() < 15) {
        return false;
    }
    let text = repairs::id_text(cell).text;
    let digits = text.len() - usize::from(text.ends_with('X'));
    if !text.bytes().take(digits).all(|byte| byte.is_ascii_digit()) || !text.is_ascii() {
        return false;
    }
    let month = match text.len() {
        18 if digits >= 17 => 10,
        15 if digits == 15 => 8,
        _ => return false,
    };
    let two = |at: usize| {
        text.get(at..at + 2)
            .and_then(|part| part.parse::<u32>().ok())
            .unwrap_or(0)
    };
    (1..=12).contains(&two(month)) && (1..=31).contains(&two(month + 2))
}

fn looks_like_name(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    let text: Vec<char> = text.chars().filter(|c| !is_blank(*c)).collect();
    (2..=4).contains(&text.len())
        && text.iter().all(|c| ('\u{4E00}'..='\u{9FFF}').contains(c))
        && text.last() != Some(&'族')
}

/// In which column of a sheet each field stands.
pub(super) struct Places {
    columns: [Option<usize>; Field::ALL.len()],
}

impl Places {
    pub(super) fn of(table: &Table) -> Self {
        let mut columns = [None; Field::ALL.len()];
        for (place, field) in columns.iter_mut().zip(Field::ALL) {
            *place = table.column(field.word());
        }
        Self { columns }
    }

    pub(super) fn column(&self, field: Field) -> Option<usize> {
        self.columns[field as usize]
    }

    pub(super) fn has(&self, field: Field) -> bool {
        self.column(field).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_data_files_means_the_field_it_stands_for() {
        for (field, word) in [SYNONYMS, FURTHER]
            .into_iter()
            .flat_map(records)
            .map(|(_, cells)| (cells[0], cells[1]))
        {
            assert!(Field::of_word(field).is_some(), "{field} is no field");
            assert_eq!(
                VOCABULARY.field(word).map(|(field, _)| field),
                Some(field),
                "{word}"
            );
        }
        assert_eq!(header_template().len(), 16);
        assert_eq!(header_template()[0], ("公民身份号码", Field::IdNumber));
    }

    #[test]
    fn identity_numbers_and_names_are_known_by_their_look() {
        let number = |text: &str| recognise(&Cell::text_of(text));
        for text in [
            "350481200504229076",
            "'350481200504229076",
            "35048119850924984X",
            "３５０４８１１９８１０２０９９３６０",
            "350481850924984",
            "3.50481E+17",
            "350481 19891025 9668",
        ] {
            assert_eq!(number(text), Some("id_number"), "{text}");
        }
        for text in [
            "6200005101480910729",
            "15404037616",
            "620000510148991072",
            "汉族",
            "福建省永安市",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!(
            recognise(&Cell::Number(350481820326952.0)),
            Some("id_number")
        );
        assert_eq!(number("张 三"), Some("name"));
    }
}
