//! Whoever filed does not review; whoever reviewed does not approve; whoever approved does not pay (DESIGN §3, rule 10).

use kernel::Actor;

/// Who did a step: the account, and the one it stood in for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hand<'a> {
    /// The account that acted.
    pub account: &'a str,
    /// The account it acted for: as deputy, or by recording a signature given on paper.
    pub on_behalf_of: Option<&'a str>,
}

impl<'a> Hand<'a> {
    /// As stored beside a step.
    pub fn new(account: &'a str, on_behalf_of: Option<&'a str>) -> Hand<'a> {
        Hand {
            account,
            on_behalf_of,
        }
    }

    fn names(self) -> impl Iterator<Item = &'a str> {
        [Some(self.account), self.on_behalf_of]
            .into_iter()
            .flatten()
            .filter(|name| !name.is_empty())
    }
}

impl<'a> From<&'a Actor> for Hand<'a> {
    fn from(who: &'a Actor) -> Hand<'a> {
        Hand::new(&who.account, who.on_behalf_of.as_deref())
    }
}

/// Whether two steps were done by the same hand: one account stands in both, as itself or as the one acted for. Neither a
/// deputy nor a signature on paper lets one person take two steps that belong to two.
pub fn same_hand(one: Hand<'_>, other: Hand<'_>) -> bool {
    one.names()
        .any(|name| other.names().any(|second| second == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deputy_is_the_same_hand_as_both_names_it_acts_under() {
        let table = [
            (("a", None), ("a", None), true),
            (("a", None), ("b", None), false),
            (("a", Some("b")), ("b", None), true),
            (("a", None), ("c", Some("a")), true),
            (("a", Some("b")), ("c", Some("b")), true),
            (("a", Some("b")), ("c", Some("d")), false),
            (("", None), ("", None), false),
        ];
        for (one, other, expected) in table {
            let (one, other) = (Hand::new(one.0, one.1), Hand::new(other.0, other.1));
            assert_eq!(same_hand(one, other), expected, "{one:?} {other:?}");
            assert_eq!(same_hand(other, one), expected, "{other:?} {one:?}");
        }
    }
}
