//! Amounts in Chinese capital numerals (人民币大写), as vouchers, lists and letters carry them.
//!
//! The rule is the annex "正确填写票据和结算凭证的基本规定" of the People's Bank's payment and settlement rules
//! (银发〔1997〕393号). Where the annex leaves a choice, one form is used throughout: zero is written
//! after 万 and 亿 when the place before them is empty (壹拾万零柒仟), not written between 元 and 角, and 整
//! follows 元 only. The word 人民币 before the amount belongs to the form that prints it.

use crate::Money;

const DIGITS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
/// The places that have a name, highest first. A place above itself nests: 壹万贰仟亿 is 12 thousand 亿.
const PLACES: [(u64, char); 5] = [
    (100_000_000, '亿'),
    (10_000, '万'),
    (1_000, '仟'),
    (100, '佰'),
    (10, '拾'),
];

impl Money {
    /// The amount in capital numerals: `壹拾元整`, `陆仟零柒元壹角肆分`, `伍分`; a negative amount begins with
    /// `负`.
    pub fn in_capitals(self) -> String {
        let fen = self.fen().unsigned_abs();
        let (yuan, jiao, fen) = (fen / 100, (fen / 10) % 10, fen % 10);
        let mut text = String::new();
        if self.is_negative() {
            text.push('负');
        }
        if yuan > 0 {
            write_whole(yuan, &mut text);
            text.push('元');
        }
        match (jiao, fen) {
            (0, 0) => text.push_str(if yuan > 0 { "整" } else { "零元整" }),
            (0, fen) => {
                if yuan > 0 {
                    text.push('零');
                }
                text.push(digit(fen));
                text.push('分');
            }
            (jiao, fen) => {
                text.push(digit(jiao));
                text.push('角');
                if fen > 0 {
                    text.push(digit(fen));
                    text.push('分');
                }
            }
        }
        text
    }
}

/// Writes a whole number above zero.
fn write_whole(number: u64, text: &mut String) {
    let Some(&(place, name)) = PLACES.iter().find(|(place, _)| number >= *place) else {
        text.push(digit(number));
        return;
    };
    let (high, low) = (number / place, number % place);
    write_whole(high, text);
    text.push(name);
    if low > 0 {
        // One zero for any run of empty places, also for a run that ends the group before 万 or 亿.
        if low < place / 10 || (place >= 10_000 && high.is_multiple_of(10)) {
            text.push('零');
        }
        write_whole(low, text);
    }
}

/// The capital numeral of one decimal digit.
fn digit(value: u64) -> char {
    DIGITS[(value % 10) as usize]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_written_as_the_voucher_rules_write_them() {
        for (yuan, capitals) in [
            ("0", "零元整"),
            ("0.05", "伍分"),
            ("0.50", "伍角"),
            ("0.55", "伍角伍分"),
            ("1", "壹元整"),
            ("10", "壹拾元整"),
            ("11", "壹拾壹元整"),
            ("20.03", "贰拾元零叁分"),
            ("650", "陆佰伍拾元整"),
            ("101", "壹佰零壹元整"),
            ("1001.10", "壹仟零壹元壹角"),
            ("18850", "壹万捌仟捌佰伍拾元整"),
            ("19500", "壹万玖仟伍佰元整"),
            ("10000", "壹万元整"),
            ("10001", "壹万零壹元整"),
            ("100000", "壹拾万元整"),
            ("1000000.01", "壹佰万元零壹分"),
            ("100000000", "壹亿元整"),
            ("100001000", "壹亿零壹仟元整"),
            ("100010000", "壹亿零壹万元整"),
            ("1000500000", "壹拾亿零伍拾万元整"),
            ("1000000000000", "壹万亿元整"),
            ("1234500000000", "壹万贰仟叁佰肆拾伍亿元整"),
            ("-650", "负陆佰伍拾元整"),
            // The worked amounts of the annex itself.
            ("1409.50", "壹仟肆佰零玖元伍角"),
            ("6007.14", "陆仟零柒元壹角肆分"),
            ("1680.32", "壹仟陆佰捌拾元叁角贰分"),
            ("107000.53", "壹拾万零柒仟元伍角叁分"),
            ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
            ("325.04", "叁佰贰拾伍元零肆分"),
        ] {
            assert_eq!(
                Money::from_yuan_str(yuan).unwrap().in_capitals(),
                capitals,
                "{yuan}"
            );
        }
    }

    /// Reads capitals back: a reader written apart from the writer.
    fn read(text: &str) -> i128 {
        let (sign, text) = text.strip_prefix('负').map_or((1, text), |rest| (-1, rest));
        let value_of = |c: char| DIGITS.iter().position(|d| *d == c).map(|p| p as i128);
        let (yuan, rest) = text.split_once('元').unwrap_or(("", text));
        fn whole(text: &str, value_of: &dyn Fn(char) -> Option<i128>) -> i128 {
            for (unit, name) in [
                (100_000_000, '亿'),
                (10_000, '万'),
                (1_000, '仟'),
                (100, '佰'),
                (10, '拾'),
            ] {
                if let Some((high, low)) = text.rsplit_once(name) {
                    return whole(high, value_of) * unit + whole(low, value_of);
                }
            }
            text.chars().filter_map(value_of).sum()
        }
        let mut fen = whole(yuan, &value_of) * 100;
        let mut last = 0;
        for c in rest.chars() {
            match c {
                '角' => fen += last * 10,
                '分' => fen += last,
                c => last = value_of(c).unwrap_or(0),
            }
        }
        sign * fen
    }

    proptest! {
        #[test]
        fn capitals_say_the_same_amount(fen in any::<i64>(), small in 0_i64..100_000_000) {
            for fen in [fen, small] {
                let capitals = Money::from_fen(fen).in_capitals();
                prop_assert_eq!(read(&capitals), i128::from(fen), "{}", capitals);
                prop_assert!(!capitals.contains("零零"));
            }
        }
    }
}
