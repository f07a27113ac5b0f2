//! What makes a benefit another one of the same programme, read from the pack's own limits.

use std::collections::BTreeSet;

use chrono::Datelike;
use policy::{ConditionKind, Counts, Fact, Facts, Pack, Per, Programme, Same, Tri, Within};

use super::Circumstance;

/// How often the pack allows a programme, as far as the database can hold it. Read once for a batch.
#[derive(Clone, Debug, PartialEq)]
pub struct Once(Option<Counts>);

impl Once {
    /// What the pack's own limits of a programme say.
    pub fn of(pack: &Pack, programme: &str) -> Once {
        Once(
            pack.programme(programme)
                .and_then(|programme| widest_once(pack, programme))
                .cloned(),
        )
    }

    /// The key no two live benefits of a person and programme share.
    ///
    /// When the pack allows the programme once (its limit no longer holds at a count of one), the key says by what: ever, a
    /// calendar year, an occupation and level. When it sets no such limit, every case is another: `otherwise` names it (the
    /// class, the certificate).
    pub fn key(&self, circumstance: &Circumstance<'_>, otherwise: &str) -> String {
        match &self.0 {
            Some(counts) => key(counts, circumstance),
            None => otherwise.to_owned(),
        }
    }
}

/// Of the limits that allow a person the programme once, the one that lets the fewest things make a difference.
fn widest_once<'p>(pack: &Pack, programme: &'p Programme) -> Option<&'p Counts> {
    programme
        .limits
        .iter()
        .filter(|limit| {
            limit.counts.per == Per::Person
                && limit.counts.programmes.contains(&programme.id)
                && is_once(pack, programme, &limit.criterion.id, &limit.counts)
        })
        .map(|limit| &limit.counts)
        .min_by_key(|counts| (counts.within != Within::Lifetime, counts.same.len()))
}

/// Whether a count of one is one too many.
fn is_once(pack: &Pack, programme: &Programme, limit: &str, counts: &Counts) -> bool {
    let one = Facts::new().with(counts.fact.as_str(), Fact::from(1));
    pack.determine(&programme.id, &one, programme.valid.from)
        .is_some_and(|answer| {
            answer.conditions.iter().any(|condition| {
                condition.kind == ConditionKind::Limit
                    && condition.id == limit
                    && condition.answer == Tri::No
            })
        })
}

fn key(counts: &Counts, circumstance: &Circumstance<'_>) -> String {
    let mut parts = vec![match counts.within {
        Within::Lifetime => "ever".to_owned(),
        Within::CalendarYear => circumstance.on.year().to_string(),
    }];
    let same: BTreeSet<&str> = counts
        .same
        .iter()
        .map(|same| match same {
            Same::Occupation => "occupation",
            Same::Level => "level",
            Same::Certificate => "certificate",
        })
        .collect();
    for part in same {
        parts.push(match part {
            "occupation" => circumstance.occupation_code.to_owned(),
            "level" => circumstance.level.to_owned(),
            _ => circumstance
                .certificate_lookup
                .unwrap_or_default()
                .to_owned(),
        });
    }
    parts.join("/")
}
