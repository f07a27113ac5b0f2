//! What of a person is shown where the public sees it.

use kernel::{Mask, Text};

use super::Basis;
use crate::source::{closed_list, record};

record! {
    /// The masks in use.
    pub struct Masks {
        /// The identity number on notices and lists.
        pub id_number: Mask,
        /// Masks the office may choose instead, each with the paper that has it.
        pub id_number_choices: Vec<MaskChoice>,
        /// A telephone number.
        pub phone: Mask,
        /// A bank account.
        pub bank_account: Mask,
        /// A name; none: shown in full.
        pub name: Option<Mask>,
        /// How much of an address is shown.
        pub address: AddressDetail,
        /// What is never shown.
        pub hidden: Vec<HiddenField>,
        /// Fewer people than this who could still match a row, and the office is warned.
        pub warn_below_persons: u32,
        /// Where this comes from.
        pub basis: Basis,
    }
}

record! {
    /// A mask the office may choose.
    pub struct MaskChoice {
        /// The identifier.
        pub id: String,
        /// What is still seen, in words.
        pub name: Text,
        /// The mask.
        pub mask: Mask,
        /// Which paper has it.
        pub basis: Basis,
    }
}

closed_list! {
    /// How much of an address is shown.
    pub enum AddressDetail {
        /// Nothing.
        Hidden = "hidden",
        /// The county.
        County = "county",
        /// The town, township or sub-district.
        Township = "township",
    }
}

closed_list! {
    /// What is never shown to the public.
    pub enum HiddenField {
        /// The home address beyond [`AddressDetail`].
        Address = "address",
        /// Telephone and other contacts.
        Contact = "contact",
        /// The bank account.
        BankAccount = "bank_account",
        /// The day of birth.
        BirthDate = "birth_date",
        /// Hardship of any kind.
        Hardship = "hardship",
        /// Disability.
        Disability = "disability",
        /// The tags of a person.
        Tags = "tags",
    }
}
