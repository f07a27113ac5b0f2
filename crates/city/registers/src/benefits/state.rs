//! Where a benefit stands, and what makes one benefit another.

use chrono::{Datelike, NaiveDate};
use policy::{Counts, Same, Within};
use schemars::JsonSchema;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use super::benefit;

/// Where a benefit stands.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum State {
    /// Promised; it counts already.
    Reserved,
    /// Given.
    Granted,
    /// Refused after all, or come back; it does not count.
    Released,
}

impl State {
    /// The identifier in tables and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            State::Reserved => "reserved",
            State::Granted => "granted",
            State::Released => "released",
        }
    }

    /// Whether a benefit may go from here to `next`.
    pub const fn may_become(self, next: State) -> bool {
        matches!(
            (self, next),
            (State::Reserved, State::Granted | State::Released) | (State::Granted, State::Released)
        )
    }
}

/// The case a limit is counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circumstance<'a> {
    /// The occupation, when the programme knows one.
    pub occupation_code: &'a str,
    /// The skill level (`l5`), when the programme knows one.
    pub level: &'a str,
    /// The look-up digest of the certificate, when the programme goes by one.
    pub certificate_lookup: Option<&'a str>,
    /// The reckoned day.
    pub on: NaiveDate,
}

/// How many of `benefits` count for a limit. The benefit of `except` (a source) is the case's own and never counts.
pub fn count(
    benefits: &[benefit::Model],
    counts: &Counts,
    circumstance: &Circumstance<'_>,
    except: Option<&str>,
) -> usize {
    benefits
        .iter()
        .filter(|had| had.state != State::Released)
        .filter(|had| except != Some(had.source.as_str()))
        .filter(|had| counts.programmes.contains(&had.programme_id))
        .filter(|had| match counts.within {
            Within::Lifetime => true,
            Within::CalendarYear => had.period_year == circumstance.on.year(),
        })
        .filter(|had| {
            counts.same.iter().all(|same| match same {
                Same::Occupation => had.occupation_code == circumstance.occupation_code,
                Same::Level => had.level == circumstance.level,
                Same::Certificate => {
                    had.certificate_lookup.is_some()
                        && had.certificate_lookup.as_deref() == circumstance.certificate_lookup
                }
            })
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy::Per;

    fn had(programme: &str, occupation: &str, level: &str, year: i32) -> benefit::Model {
        benefit::Model {
            county_code: "350481".into(),
            id: format!("{programme}-{occupation}-{level}-{year}"),
            person_hash: "1:a".into(),
            person_id: "p".into(),
            programme_id: programme.into(),
            occupation_code: occupation.into(),
            level: level.into(),
            once_key: String::new(),
            certificate_lookup: None,
            organisation_id: None,
            period_year: year,
            amount_fen: 65_000,
            state: State::Granted,
            live: Some(1),
            source: "line".into(),
            paid_by: None,
            decided_on: NaiveDate::from_ymd_opt(year, 5, 1).unwrap(),
            released_reason: None,
            row_version: 1,
        }
    }

    fn counts(programmes: &[&str], same: &[Same], within: Within) -> Counts {
        Counts {
            fact: "次数".into(),
            programmes: programmes.iter().map(|id| (*id).into()).collect(),
            per: Per::Person,
            same: same.to_vec(),
            within,
        }
    }

    #[test]
    fn only_what_the_pack_says_counts_does() {
        let mut released = had("a", "welder", "l5", 2023);
        released.state = State::Released;
        let all = [
            had("a", "welder", "l5", 2022),
            had("a", "welder", "l4", 2023),
            had("b", "welder", "l5", 2023),
            had("c", "welder", "l5", 2023),
            released,
        ];
        let circumstance = Circumstance {
            occupation_code: "welder",
            level: "l5",
            certificate_lookup: None,
            on: NaiveDate::from_ymd_opt(2023, 9, 1).unwrap(),
        };
        let both = [Same::Occupation, Same::Level];
        let table = [
            (counts(&["a", "b"], &both, Within::Lifetime), 2),
            (counts(&["a", "b"], &both, Within::CalendarYear), 1),
            (counts(&["a"], &[Same::Occupation], Within::Lifetime), 2),
            (counts(&["a", "b", "c"], &[], Within::Lifetime), 4),
            (counts(&["d"], &[], Within::Lifetime), 0),
            // a certificate nobody knows is no certificate in common
            (
                counts(&["a", "b"], &[Same::Certificate], Within::Lifetime),
                0,
            ),
        ];
        for (counts, expected) in table {
            assert_eq!(
                count(&all, &counts, &circumstance, None),
                expected,
                "{counts:?}"
            );
        }
        let own = counts(&["a", "b"], &both, Within::Lifetime);
        assert_eq!(count(&all, &own, &circumstance, Some("line")), 0);
    }

    #[test]
    fn a_released_benefit_comes_back_only_as_another() {
        assert!(State::Reserved.may_become(State::Granted));
        assert!(State::Granted.may_become(State::Released));
        for next in [State::Reserved, State::Granted, State::Released] {
            assert!(!State::Released.may_become(next));
        }
        assert!(!State::Granted.may_become(State::Reserved));
    }
}
