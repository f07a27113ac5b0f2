//! Names of persons: what may be repaired in one, and what is none.

use sheets::Cell;
use sheets::cell::is_zero_width;

use super::repairs::{Repair, Tidied, unwrapped};

/// The dot of names such as 阿依古丽·买买提.
const DOT: char = '\u{00B7}';
/// What is typed instead.
const DOTS: [char; 13] = [
    '.', '．', '•', '・', '･', '‧', '∙', '⋅', '●', '◦', '・', '᛫', '﹒',
];
/// The longest name with a gap inside that is still taken for a padded one. In a longer one the gap may stand for the dot.
const PADDED: usize = 4;
/// No name is longer.
const LONGEST: usize = 40;

pub(super) fn clean(cell: &Cell) -> Tidied {
    let mut tidied = unwrapped(cell);
    let dotted: String = tidied
        .text
        .chars()
        .map(|c| if DOTS.contains(&c) { DOT } else { c })
        .collect();
    tidied.replace(Repair::NameDot, dotted);
    let parts: Vec<&str> = tidied.text.split(DOT).map(str::trim).collect();
    let close = parts.join("\u{00B7}");
    tidied.replace(Repair::InnerSpace, close);
    let characters = tidied.text.chars().filter(|c| !c.is_whitespace()).count();
    if characters == 2 {
        tidied.close_up(Repair::NameSpace);
    } else if characters <= PADDED {
        tidied.close_up(Repair::InnerSpace);
    }
    tidied
}

/// False for what cannot be a name: digits, Latin letters, question marks and other signs, a gap that may stand for anything.
pub(super) fn is_possible(name: &str) -> bool {
    // Chinese characters of all planes pass, and so do those of the private area, where old systems keep rare ones
    let fits = |c: char| {
        let sign = c.is_ascii()
            || c.is_control()
            || c.is_whitespace()
            || is_zero_width(c)
            || c == char::REPLACEMENT_CHARACTER;
        let latin = matches!(c, '\u{0080}'..='\u{024F}') && c != DOT;
        let punctuation = matches!(c, '\u{2000}'..='\u{206F}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{FE10}'..='\u{FE6F}' | '\u{FF00}'..='\u{FFEF}');
        let number = c.is_numeric() && c != '〇';
        !(sign || latin || punctuation || number)
    };
    let dots = !name.starts_with(DOT) && !name.ends_with(DOT) && !name.contains("\u{00B7}\u{00B7}");
    dots && name.chars().count() <= LONGEST && name.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_repaired_only_where_nothing_can_go_wrong() {
        use Repair::{InnerSpace, NameDot, NameSpace, Trim};
        let cases: [(&str, &str, &[Repair]); 10] = [
            ("黄雪", "黄雪", &[]),
            ("吕\u{3000}淑", "吕淑", &[NameSpace]),
            ("郑\u{3000}婷 ", "郑婷", &[Trim, NameSpace]),
            ("钟婷丽 ", "钟婷丽", &[Trim]),
            ("王 小 明", "王小明", &[InnerSpace]),
            ("阿依古丽．买买提", "阿依古丽·买买提", &[NameDot]),
            (
                "阿依古丽 • 买买提",
                "阿依古丽·买买提",
                &[NameDot, InnerSpace],
            ),
            ("阿依古丽 买买提", "阿依古丽 买买提", &[]),
            ("黄𠅤", "黄𠅤", &[]),
            ("", "", &[]),
        ];
        for (text, name, repairs) in cases {
            let cleaned = clean(&Cell::text_of(text));
            assert_eq!(
                (cleaned.text.as_str(), cleaned.repairs.as_slice()),
                (name, repairs),
                "{text:?}"
            );
        }
    }

    #[test]
    fn what_cannot_be_a_name_is_told() {
        for name in [
            "黄雪",
            "李堃喆",
            "黄𠅤",
            "刘〇",
            "阿依古丽·买买提",
            "\u{E863}",
            "㐂",
        ] {
            assert!(is_possible(name), "{name}");
        }
        for name in [
            "12345",
            "Li",
            "张?",
            "张？",
            "张３",
            "Ａ",
            "张\u{FFFD}",
            "阿依古丽 买买提",
            "张三(班长)",
            "·张",
            "张··三",
            "é",
        ] {
            assert!(!is_possible(name), "{name}");
        }
    }
}
