//! Which header word means which field. The words are data (`data/roster-headers`), the forgiving comparison is here.
//!
//! Headers come padded (姓  名), starred (*姓名), with a hint in brackets (身份证号码（18位）), numbered, or with the person in front (学员姓名). Nothing is guessed from part of a word: 银行户名 is not 姓名.

use std::collections::HashMap;

use crate::cell::is_blank;

/// How a column came by its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// The header is one of the known words.
    Word,
    /// The header is one of them once blanks, stars, brackets or the person's word are taken off.
    Padded,
    /// The header says nothing; what stands in the column does.
    Content,
}

/// Header words and the fields they mean.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    words: HashMap<String, &'static str>,
}

/// Words for the person that may stand before a header word.
const PERSON: [&str; 8] = [
    "参训学员",
    "参训人员",
    "学员",
    "人员",
    "劳动者",
    "申请人",
    "持卡人",
    "本人",
];

impl Vocabulary {
    /// From pairs of field and header word. When a word is given twice, the first field stays.
    pub fn new(pairs: impl IntoIterator<Item = (&'static str, &'static str)>) -> Self {
        let mut words = HashMap::new();
        for (field, word) in pairs {
            words.entry(squeezed(word)).or_insert(field);
        }
        Self { words }
    }

    /// The field a header means, and whether the word had to be cleaned for it.
    pub fn field(&self, header: &str) -> Option<(&'static str, How)> {
        let known = |word: &str| self.words.get(word).copied();
        let word = squeezed(header);
        if word.is_empty() {
            return None;
        }
        if let Some(field) = known(&word) {
            return Some((
                field,
                if word == header {
                    How::Word
                } else {
                    How::Padded
                },
            ));
        }
        let bare = bare(&word);
        let field = known(&bare).or_else(|| {
            PERSON
                .iter()
                .find_map(|person| known(bare.strip_prefix(person)?))
        });
        field.map(|field| (field, How::Padded))
    }
}

/// Without any blanks, and with brackets and colons of one width.
fn squeezed(word: &str) -> String {
    word.chars()
        .filter(|c| !is_blank(*c))
        .map(|c| match c {
            '(' => '（',
            ')' => '）',
            ':' => '：',
            '＊' => '*',
            c => c.to_ascii_lowercase(),
        })
        .collect()
}

/// Without hints in brackets, stars, a number in front and a colon behind.
fn bare(word: &str) -> String {
    let mut depth = 0usize;
    let mut kept = String::new();
    for c in word.chars() {
        match c {
            '（' | '【' | '[' => depth += 1,
            '）' | '】' | ']' => depth = depth.saturating_sub(1),
            '*' | '★' => {}
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    let unnumbered = kept.trim_start_matches(|c: char| c.is_ascii_digit());
    let unnumbered = unnumbered
        .strip_prefix(['.', '、', '．'])
        .unwrap_or(unnumbered);
    unnumbered
        .trim_end_matches(['：', '。', '，', ','])
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padded_starred_and_hinted_headers_are_understood() {
        let words = Vocabulary::new([
            ("name", "姓名"),
            ("id_number", "身份证号码"),
            ("job_type", "职业（工种）"),
            ("person_category", "人员类别"),
            ("account_holder", "银行户名"),
        ]);
        let cases = [
            ("姓名", Some(("name", How::Word))),
            ("姓  名", Some(("name", How::Padded))),
            ("姓\u{3000}名", Some(("name", How::Padded))),
            ("*姓名", Some(("name", How::Padded))),
            ("学员姓名：", Some(("name", How::Padded))),
            ("2.身份证号码(18位)", Some(("id_number", How::Padded))),
            ("身份证\n号码", Some(("id_number", How::Padded))),
            ("职业(工种)", Some(("job_type", How::Padded))),
            ("人员类别", Some(("person_category", How::Word))),
            ("银行户名", Some(("account_holder", How::Word))),
            ("班主任姓名", None),
            ("户名", None),
            ("", None),
            ("（）", None),
        ];
        for (header, field) in cases {
            assert_eq!(words.field(header), field, "{header:?}");
        }
    }
}
