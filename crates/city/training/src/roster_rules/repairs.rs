//! Cleaning of single cells. Every repair is named; what is not on this list is never changed.

use kernel::{Explain, IdNumber, IdNumberError};
use sheets::Cell;
use sheets::cell::is_zero_width;

use super::columns::Field;

macro_rules! repairs {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $key:literal;)*) => {
        /// What was done to a cell. The order is that of the report.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Repair { $($(#[$doc])* $name,)* }

        impl Repair {
            /// Every repair.
            pub const ALL: &'static [Repair] = &[$(Repair::$name,)*];

            /// The code of reports.
            pub const fn code(self) -> &'static str {
                match self { $(Repair::$name => $code,)* }
            }
        }

        impl Explain for Repair {
            fn key(&self) -> &'static str {
                match self { $(Repair::$name => $key,)* }
            }
        }
    };
}

repairs! {
    /// A leading apostrophe or backtick taken off.
    Apostrophe = "apostrophe", "roster-repair-apostrophe";
    /// `="…"` taken off.
    FormulaEscape = "formula_escape", "roster-repair-formula-escape";
    /// Full-width digits and letters made narrow.
    Fullwidth = "fullwidth", "roster-repair-fullwidth";
    /// Blanks, tabs, U+3000, U+00A0 at the ends taken off.
    Trim = "trim", "roster-repair-trim";
    /// Blanks inside taken out.
    InnerSpace = "inner_space", "roster-repair-inner-space";
    /// Characters without width taken out.
    ZeroWidth = "zero_width", "roster-repair-zero-width";
    /// x made X.
    LowerX = "lower_x", "roster-repair-lower-x";
    /// A 15-digit number widened.
    Id15 = "id15", "roster-repair-id15";
    /// Padding inside a name of two characters taken out.
    NameSpace = "name_space", "roster-repair-name-space";
    /// A middle dot of any kind made U+00B7.
    NameDot = "name_dot", "roster-repair-name-dot";
    /// 族 added.
    Ethnicity = "ethnicity", "roster-repair-ethnicity";
    /// Blanks, hyphens, brackets, +86 taken out.
    PhoneFormat = "phone_format", "roster-repair-phone-format";
    /// A date written in another way.
    DateFormat = "date_format", "roster-repair-date-format";
}

/// One repair of one cell. It holds personal data, so it is not printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// The field repaired.
    pub field: Field,
    /// How.
    pub repair: Repair,
    /// The cell as it was.
    pub before: String,
    /// The value as it is now.
    pub after: String,
}

impl std::fmt::Debug for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Change({}, {})", self.field.word(), self.repair.code())
    }
}

/// A text on its way to being clean, with the repairs done so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Tidied {
    pub text: String,
    pub repairs: Vec<Repair>,
}

impl Tidied {
    pub(super) fn did(&mut self, repair: Repair) {
        if !self.repairs.contains(&repair) {
            self.repairs.push(repair);
        }
    }

    pub(super) fn replace(&mut self, repair: Repair, text: String) {
        if text != self.text {
            self.did(repair);
            self.text = text;
        }
    }

    /// Takes out what blanks are inside.
    pub(super) fn close_up(&mut self, repair: Repair) {
        let closed: String = self.text.chars().filter(|c| !c.is_whitespace()).collect();
        self.replace(repair, closed);
    }

    /// Makes ASCII of full-width forms.
    pub(super) fn narrow(&mut self) {
        let narrow: String = self
            .text
            .chars()
            .map(|c| {
                if ('\u{FF01}'..='\u{FF5E}').contains(&c) {
                    char::from((u32::from(c) - 0xFEE0) as u8)
                } else {
                    c
                }
            })
            .collect();
        self.replace(Repair::Fullwidth, narrow);
    }
}

/// What sheets put around any text: blanks at the ends, zero-width characters, apostrophe, `="…"`. Repeated until nothing is left to take off, so that a clean text stays as it is.
pub(super) fn unwrapped(cell: &Cell) -> Tidied {
    let mut tidied = Tidied {
        text: cell.text().into_owned(),
        repairs: Vec::new(),
    };
    if is_bare(&tidied.text) {
        return tidied;
    }
    loop {
        let before = tidied.text.len();
        let visible: String = tidied.text.chars().filter(|c| !is_zero_width(*c)).collect();
        tidied.replace(Repair::ZeroWidth, visible);
        let trimmed = tidied
            .text
            .trim_matches(|c: char| c.is_whitespace() || c.is_control())
            .to_owned();
        tidied.replace(Repair::Trim, trimmed);
        let inner = tidied
            .text
            .strip_prefix("=\"")
            .and_then(|rest| rest.strip_suffix('"'))
            .map(str::to_owned);
        if let Some(inner) = inner {
            tidied.replace(Repair::FormulaEscape, inner);
        }
        let bare = tidied
            .text
            .trim_start_matches(['\'', '`', '‘', '’', '＇'])
            .to_owned();
        tidied.replace(Repair::Apostrophe, bare);
        if tidied.text.len() == before {
            return tidied;
        }
    }
}

/// True for the usual cell, from which nothing is to be taken off: most of a file need not be looked at twice.
fn is_bare(text: &str) -> bool {
    let wrapping = |c: char| {
        c.is_whitespace() || c.is_control() || is_zero_width(c) || "'`‘’＇=\"".contains(c)
    };
    !text.contains(wrapping)
}

/// An identity number as text: unwrapped, narrow, closed up, with a capital X. Not yet widened, not yet checked.
pub(super) fn id_text(cell: &Cell) -> Tidied {
    let mut tidied = unwrapped(cell);
    while !tidied.text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        let before = tidied.text.len();
        tidied.narrow();
        tidied.close_up(Repair::InnerSpace);
        // a full-width apostrophe or quote may have become one
        let again = unwrapped(&Cell::text_of(tidied.text.as_str()));
        again.repairs.iter().for_each(|repair| tidied.did(*repair));
        tidied.text = again.text;
        if tidied.text.len() == before {
            break;
        }
    }
    if tidied.text.ends_with('x') {
        let upper = tidied.text.to_ascii_uppercase();
        tidied.replace(Repair::LowerX, upper);
    }
    tidied
}

/// An identity number: read, and widened when it has 15 places.
pub(super) fn id_number(cell: &Cell) -> (Result<IdNumber, IdNumberError>, Tidied) {
    let mut tidied = id_text(cell);
    if tidied.text.chars().count() == 15 {
        let wide = IdNumber::widen_15(&tidied.text);
        if let Ok(number) = &wide {
            let text = number.reveal().to_owned();
            tidied.replace(Repair::Id15, text);
        }
        return (wide, tidied);
    }
    (IdNumber::parse(&tidied.text), tidied)
}

/// True when the last digits of a number are gone for good: a number cell of 18 digits, or a text with an exponent.
pub(super) fn precision_lost(cell: &Cell) -> bool {
    cell.whole_digits() == Some(18) || has_exponent(&id_text_of_exponent(cell))
}

/// Most cells have no E; they are not cleaned just to find that out.
fn id_text_of_exponent(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) if text.contains(['e', 'E', 'ｅ', 'Ｅ']) => id_text(cell).text,
        _ => String::new(),
    }
}

/// `3.50481E+17`, `3.5e17`.
pub(super) fn has_exponent(text: &str) -> bool {
    let Some((digits, power)) = text.split_once(['e', 'E']) else {
        return false;
    };
    let power = power.strip_prefix('+').unwrap_or(power);
    let digits_only =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    digits_only(whole) && digits_only(fraction) && digits_only(power) && power.len() <= 3
}

/// An ethnicity: 族 added when that makes one of the 56 peoples.
pub(super) fn ethnicity(cell: &Cell) -> Tidied {
    let mut tidied = unwrapped(cell);
    let closed: String = tidied.text.chars().filter(|c| !c.is_whitespace()).collect();
    let full = format!("{closed}族");
    if super::peoples::is_people(&closed) {
        tidied.replace(Repair::InnerSpace, closed);
    } else if super::peoples::is_people(&full) {
        tidied.close_up(Repair::InnerSpace);
        tidied.replace(Repair::Ethnicity, full);
    }
    tidied
}

/// A phone number: blanks, hyphens, brackets and the prefix of the country taken out.
pub(super) fn phone(cell: &Cell) -> Tidied {
    let mut tidied = unwrapped(cell);
    tidied.narrow();
    let closed: String = tidied
        .text
        .chars()
        .filter(|c| {
            !c.is_whitespace() && !matches!(c, '-' | '‐' | '‑' | '–' | '—' | '−' | '(' | ')')
        })
        .collect();
    let national = ["+86", "0086", "86"].iter().find_map(|prefix| {
        closed
            .strip_prefix(prefix)
            .filter(|rest| rest.len() == 11 && rest.starts_with('1'))
    });
    let national = national.unwrap_or(&closed).to_owned();
    // only what then is a number of digits is a number written otherwise; the rest is left to people
    if !national.is_empty() && national.bytes().all(|byte| byte.is_ascii_digit()) {
        tidied.replace(Repair::PhoneFormat, national);
    }
    tidied
}

/// An account number. Its repairs are not reported: only the person's own data make a row *repaired*.
pub(super) fn account(cell: &Cell) -> String {
    let mut tidied = id_text(cell);
    tidied.text.retain(|c| c != '-');
    tidied.text
}

/// Any other text, unwrapped. Its repairs are not reported either.
pub(super) fn plain(cell: &Cell) -> Option<String> {
    let text = unwrapped(cell).text;
    (!text.is_empty()).then_some(text)
}
