//! The office, its telephones, its funds, who pays, and the technical limits.

use kernel::Text;

use super::Basis;
use crate::source::record;

record! {
    /// The office that answers.
    pub struct Office {
        /// Its name.
        pub name: Text,
        /// The unit of the document it is.
        pub unit: String,
        /// The telephones to name beside an answer, the first one first.
        pub telephones: Vec<Telephone>,
        /// Where this comes from.
        pub basis: Basis,
    }
}

record! {
    /// A telephone.
    pub struct Telephone {
        /// The identifier: `service`, `discipline`.
        pub id: String,
        /// Whose it is.
        pub label: Text,
        /// The number.
        pub number: String,
        /// When somebody answers.
        pub hours: Text,
        /// Where the number comes from.
        pub basis: Basis,
    }
}

record! {
    /// A fund.
    pub struct Fund {
        /// The identifier: `employment-subsidy`.
        pub id: String,
        /// Its name.
        pub name: Text,
        /// The code of the budget subject (功能分类科目) its payments are booked under.
        pub subject_code: Option<String>,
        /// The name of the budget subject.
        pub subject_name: Option<Text>,
        /// Where this comes from.
        pub basis: Basis,
    }
}

record! {
    /// Who pays a programme.
    pub struct PaymentOwner {
        /// The identifier: `hrss`.
        pub id: String,
        /// Its name.
        pub name: Text,
        /// The unit of the document it is, when the document names it.
        pub unit: Option<String>,
        /// Whether payments are made from here. If not, they are recorded and never paid.
        pub pays_here: bool,
        /// What to tell a person who asks for such a payment.
        pub hint: Text,
    }
}

record! {
    /// Limits that keep the system answering.
    pub struct Limits {
        /// The most rows of one import.
        pub rows_per_import: u32,
        /// The most bytes of one uploaded sheet.
        pub sheet_bytes: u64,
        /// The most bytes of one scan or photograph.
        pub scan_bytes: u64,
        /// The rows of a page of a table.
        pub page_rows: u16,
        /// The most rows a reader may ask for on one page.
        pub page_rows_most: u16,
        /// The minutes after which an idle session of the staff ends.
        pub staff_session_minutes: u16,
        /// The days after which a worker's session ends.
        pub worker_session_days: u16,
        /// The minutes a one-time code is good for.
        pub code_minutes: u16,
        /// How often one address may ask for its own row of a notice in an hour, and how often it may object.
        pub look_ups_per_hour: u16,
        /// The years a case is kept after it is closed.
        pub retention_years: u16,
        /// Where this comes from.
        pub basis: Basis,
    }
}
