//! Invented people: names of common characters (with 蓝, 雷 and 钟 as in She villages), numbers with a valid check character in a
//! range nobody uses, phones of the unused 154 block. Any likeness is accidental.

use chrono::NaiveDate;
use kernel::IdNumber;

use super::dice::Dice;

const SURNAMES: [&str; 24] = [
    "林", "陈", "黄", "张", "李", "王", "吴", "刘", "蔡", "杨", "邓", "罗", "赖", "邱", "郑", "谢",
    "冯", "魏", "范", "聂", "蓝", "雷", "钟", "姜",
];
const GIVEN: [&str; 40] = [
    "英", "华", "明", "芳", "伟", "兰", "强", "秀", "军", "梅", "勇", "玉", "金", "水", "桂", "香",
    "生", "福", "木", "林", "清", "萍", "文", "辉", "建", "国", "春", "凤", "丽", "志", "长", "永",
    "安", "德", "荣", "树", "竹", "海", "燕", "平",
];
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

/// An invented person of a roster.
#[derive(Clone)]
pub struct Invented {
    /// Name.
    pub name: String,
    /// Identity number.
    pub number: IdNumber,
    /// Phone, digits.
    pub phone: String,
    /// 民族.
    pub ethnicity: &'static str,
    /// 户口性质.
    pub hukou: &'static str,
    /// 人员类别.
    pub category: &'static str,
    /// Township.
    pub township: &'static str,
    /// Bank account, digits.
    pub account: String,
}

/// Townships of Yong'an with the middle names of addresses.
pub const TOWNSHIPS: [&str; 15] = [
    "燕东街道",
    "燕西街道",
    "燕南街道",
    "燕北街道",
    "西洋镇",
    "贡川镇",
    "安砂镇",
    "小陶镇",
    "大湖镇",
    "曹远镇",
    "洪田镇",
    "槐南镇",
    "上坪乡",
    "罗坊乡",
    "青水畲族乡",
];

/// Makes people one after the other; no number comes twice.
pub struct People {
    dice: Dice,
    next: u32,
}

impl People {
    /// People of a seed.
    pub fn new(seed: u64) -> People {
        People {
            dice: Dice::new(seed, 1),
            next: 0,
        }
    }

    /// The next person.
    pub fn next(&mut self) -> Invented {
        let surname = *self.dice.pick(&SURNAMES);
        let mut name = String::from(surname);
        let part: &str = self.dice.pick::<&str>(&GIVEN);
        name.push_str(part);
        if self.dice.chance(72) {
            let part: &str = self.dice.pick::<&str>(&GIVEN);
            name.push_str(part);
        }
        let she = matches!(surname, "蓝" | "雷" | "钟");
        self.named(&name, if she { "畲族" } else { "汉族" })
    }

    /// A person with this name.
    pub fn named(&mut self, name: &str, ethnicity: &'static str) -> Invented {
        // a birthday for every running number: 28 days × 12 months × 34 years × 100 serials come before one repeats
        let n = self.next;
        self.next += 1;
        let day = n % 28 + 1;
        let month = n / 28 % 12 + 1;
        let year = 1968 + n / 336 % 34;
        let serial = 900 + n / 11_424 % 100;
        let body = format!("350481{year:04}{month:02}{day:02}{serial:03}");
        let number = with_check(&body);
        let rural = self.dice.chance(62);
        let category = *self.dice.pick(if rural {
            &["农村转移就业劳动者", "农村转移就业劳动者", "脱贫人口"]
        } else {
            &["登记失业人员", "企业职工", "企业职工"]
        });
        Invented {
            name: name.to_owned(),
            number,
            phone: format!("154{:08}", 10_000_000 + n * 37 % 89_999_999),
            ethnicity,
            hukou: if rural { "农业" } else { "非农业" },
            category,
            township: TOWNSHIPS[self.dice.below(TOWNSHIPS.len())],
            account: format!("620000{:013}", u64::from(n) * 7_919 + 1_000_003),
        }
    }
}

impl People {
    /// Somebody of a village, born on that day, with that telephone.
    pub fn of_village(
        &mut self,
        name: &str,
        born: NaiveDate,
        township: &'static str,
        phone: &str,
    ) -> Invented {
        // the serial lies beyond those that running numbers reach
        let body = format!("350481{}998", born.format("%Y%m%d"));
        Invented {
            number: with_check(&body),
            phone: phone.to_owned(),
            hukou: "农业",
            category: "农村转移就业劳动者",
            township,
            ..self.named(name, "汉族")
        }
    }
}

fn with_check(body: &str) -> IdNumber {
    let sum: u32 = body
        .chars()
        .zip(WEIGHTS)
        .map(|(c, weight)| c.to_digit(10).unwrap_or(0) * weight)
        .sum();
    let text = format!("{body}{}", CHECKS[(sum % 11) as usize]);
    IdNumber::parse(&text).expect("an invented number has a valid form and check character")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_thousand_invented_people_have_five_thousand_numbers() {
        let mut people = People::new(7);
        let numbers: std::collections::BTreeSet<String> = (0..5000)
            .map(|_| people.next().number.reveal().to_owned())
            .collect();
        assert_eq!(numbers.len(), 5000);
    }

    #[test]
    fn the_same_seed_gives_the_same_people() {
        let list = |seed| {
            let mut people = People::new(seed);
            (0..50).map(|_| people.next().name).collect::<Vec<_>>()
        };
        assert_eq!(list(1), list(1));
        assert_ne!(list(1), list(2));
    }
}
