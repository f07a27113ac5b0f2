//! The platform's rows beside our roster: what agrees, what only one side has, what differs and the likely cause.
//!
//! Pure. The likely cause is a hint for whoever asks, never a finding against anybody.

use std::collections::{HashMap, HashSet};

use registers::people::queries::name_key;

/// A person as the platform's export has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct There {
    /// The name.
    pub name: String,
    /// The number as it stands there, blanks taken off.
    pub number: String,
}

/// A learner as our roster has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Here {
    /// The enrolment.
    pub enrolment_id: String,
    /// The person.
    pub person_id: String,
    /// The name.
    pub name: String,
    /// The identity number.
    pub number: String,
    /// Whether they left the class since.
    pub left: bool,
}

/// Which side has a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Only the platform.
    OnlyThere,
    /// Only we.
    OnlyHere,
    /// Both, with something different.
    Different,
}

impl Kind {
    /// The word in tables and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::OnlyThere => "only_there",
            Kind::OnlyHere => "only_here",
            Kind::Different => "different",
        }
    }
}

/// The likely cause of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// One digit of the number was mistyped.
    OneDigit,
    /// Two neighbouring digits were swapped.
    Swapped,
    /// A sheet cut the last digits off.
    Cut,
    /// The same name with another number.
    OtherNumber,
    /// The same number with the name written differently.
    OtherName,
    /// Not on our roster.
    NotOnRoster,
    /// Not filed on the platform.
    NotFiled,
    /// Left the class since.
    LeftSince,
}

impl Cause {
    /// The word in tables and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Cause::OneDigit => "one_digit",
            Cause::Swapped => "swapped",
            Cause::Cut => "cut",
            Cause::OtherNumber => "other_number",
            Cause::OtherName => "other_name",
            Cause::NotOnRoster => "not_on_roster",
            Cause::NotFiled => "not_filed",
            Cause::LeftSince => "left_since",
        }
    }
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which side has it.
    pub kind: Kind,
    /// Place among the platform's rows.
    pub there: Option<usize>,
    /// Place among ours.
    pub here: Option<usize>,
    /// The field that differs.
    pub field: Option<&'static str>,
    /// Why, most likely.
    pub cause: Cause,
}

/// How many agree, and the differences in the order of the platform's rows, then ours.
pub fn compare(there: &[There], here: &[Here]) -> (usize, Vec<Difference>) {
    let by_number: HashMap<&str, usize> = here
        .iter()
        .enumerate()
        .map(|(place, learner)| (learner.number.as_str(), place))
        .collect();
    let (mut same, mut all) = (0, Vec::new());
    let (mut taken, mut rest) = (HashSet::new(), Vec::new());
    for (place, row) in there.iter().enumerate() {
        let known = by_number.get(row.number.as_str());
        let Some(&ours) = known.filter(|ours| !taken.contains(*ours)) else {
            rest.push(place);
            continue;
        };
        taken.insert(ours);
        if name_key(&row.name) == name_key(&here[ours].name) {
            same += 1;
        } else {
            all.push(Difference {
                kind: Kind::Different,
                there: Some(place),
                here: Some(ours),
                field: Some("name"),
                cause: Cause::OtherName,
            });
        }
    }
    for place in rest {
        let row = &there[place];
        // among people of the same name, whoever's number is nearest
        let nearest = here
            .iter()
            .enumerate()
            .filter(|(ours, learner)| {
                !taken.contains(ours) && name_key(&learner.name) == name_key(&row.name)
            })
            .map(|(ours, learner)| (cause_of(&row.number, &learner.number), ours))
            .min_by_key(|(cause, ours)| (*cause == Cause::OtherNumber, *ours));
        match nearest {
            Some((cause, ours)) => {
                taken.insert(ours);
                all.push(Difference {
                    kind: Kind::Different,
                    there: Some(place),
                    here: Some(ours),
                    field: Some("id_number"),
                    cause,
                });
            }
            None => all.push(Difference {
                kind: Kind::OnlyThere,
                there: Some(place),
                here: None,
                field: None,
                cause: Cause::NotOnRoster,
            }),
        }
    }
    all.sort_by_key(|difference| difference.there);
    for (ours, learner) in here.iter().enumerate() {
        if !taken.contains(&ours) {
            all.push(Difference {
                kind: Kind::OnlyHere,
                there: None,
                here: Some(ours),
                field: None,
                cause: if learner.left {
                    Cause::LeftSince
                } else {
                    Cause::NotFiled
                },
            });
        }
    }
    (same, all)
}

/// Why two numbers of one name differ.
fn cause_of(there: &str, here: &str) -> Cause {
    let (a, b): (Vec<char>, Vec<char>) = (there.chars().collect(), here.chars().collect());
    if there.contains(['E', 'e'])
        || (a.len() == b.len() && there.ends_with("000") && a.iter().take(12).eq(b.iter().take(12)))
    {
        return Cause::Cut;
    }
    if a.len() != b.len() {
        // one digit too many or too few is one keystroke as well
        return if a.len().abs_diff(b.len()) == 1 {
            Cause::OneDigit
        } else {
            Cause::OtherNumber
        };
    }
    let off: Vec<usize> = (0..a.len())
        .filter(|place| a[*place] != b[*place])
        .collect();
    match off.as_slice() {
        [_] => Cause::OneDigit,
        [one, two] if two - one == 1 && a[*one] == b[*two] && a[*two] == b[*one] => Cause::Swapped,
        // the check digit follows a mistyped one when somebody "corrects" the number
        [_, last] if *last == a.len() - 1 => Cause::OneDigit,
        _ => Cause::OtherNumber,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn there(name: &str, number: &str) -> There {
        There {
            name: name.into(),
            number: number.into(),
        }
    }

    fn here(name: &str, number: &str) -> Here {
        Here {
            enrolment_id: name.into(),
            person_id: name.into(),
            name: name.into(),
            number: number.into(),
            left: false,
        }
    }

    #[test]
    fn one_mistyped_digit_is_found_and_named() {
        let ours = [
            here("罗秀英", "350481197104050027"),
            here("雷春梅", "350481198001010018"),
        ];
        let theirs = [
            there("罗秀英", "350481197104050127"),
            there("雷春梅", "350481198001010018"),
        ];
        let (same, differences) = compare(&theirs, &ours);
        assert_eq!(same, 1);
        assert_eq!(differences.len(), 1);
        assert_eq!(differences[0].kind, Kind::Different);
        assert_eq!(differences[0].cause, Cause::OneDigit);
        assert_eq!(
            (differences[0].there, differences[0].here),
            (Some(0), Some(0))
        );
    }

    #[test]
    fn every_difference_has_its_likely_cause() {
        let number = "350481197104050027";
        for (other, cause) in [
            ("350481197104050027X", Cause::OneDigit),
            ("350481197104055020", Cause::OneDigit),
            ("350481197104500027", Cause::Swapped),
            ("3.50481E+17", Cause::Cut),
            ("350481197104050000", Cause::Cut),
            ("350481196001010011", Cause::OtherNumber),
        ] {
            assert_eq!(cause_of(other, number), cause, "{other}");
        }
    }

    #[test]
    fn whoever_stands_on_one_side_only_is_told_with_the_side() {
        let mut gone = here("钟文", "350481198001010026");
        gone.left = true;
        let ours = [here("罗秀英", "350481197104050027"), gone];
        let theirs = [there("陈建华", "350481198001010034")];
        let (same, differences) = compare(&theirs, &ours);
        let told: Vec<_> = differences
            .iter()
            .map(|one| (one.kind, one.cause))
            .collect();
        assert_eq!(same, 0);
        assert_eq!(
            told,
            [
                (Kind::OnlyThere, Cause::NotOnRoster),
                (Kind::OnlyHere, Cause::NotFiled),
                (Kind::OnlyHere, Cause::LeftSince),
            ]
        );
    }

    #[test]
    fn the_same_number_with_another_name_is_one_difference() {
        let ours = [here("阿依古丽·买买提", "350481197104050027")];
        let (same, differences) = compare(&[there("阿依古丽买买提", "350481197104050027")], &ours);
        assert_eq!((same, differences.len()), (1, 0), "dots make no other name");
        let (_, differences) = compare(&[there("阿依古丽", "350481197104050027")], &ours);
        assert_eq!(differences[0].cause, Cause::OtherName);
    }
}
