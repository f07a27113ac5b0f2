//! What the automatic checks found about a claim and its lines, and how its papers stand, as the page of the claim shows
//! them.

use web::components::{Button, Evidence, Piece};
use web::{Html, T};

use super::address;
use super::materials::{said, tag};
use super::turn::MyTurn;
use super::words::{check_name, check_note, outcome_tag};
use crate::claims::checks::Check;
use crate::claims::materials::standings;
use crate::claims::queries::CaseView;
use crate::claims::state::Move;
use crate::claims::tables::claim_check;

/// Something a check found about a line or the claim.
pub(super) struct Found {
    pub(super) what: String,
    pub(super) whom: Html,
    pub(super) note: Html,
    pub(super) settled: Option<Html>,
    pub(super) settle: Option<Button>,
}

/// What each automatic check answered about the claim.
pub(super) fn checks(t: T, view: &CaseView) -> Evidence {
    let pieces = view
        .checks
        .iter()
        .filter(|row| row.line_id.is_none())
        .map(|row| {
            let name = Html::escaped(&check_name(t, &row.check_name));
            let concerned = view
                .checks
                .iter()
                .filter(|one| one.line_id.is_some() && one.check_name == row.check_name)
                .filter(|one| one.outcome == row.outcome)
                .count();
            let by_line = Check::from_word(&row.check_name).is_some_and(Check::is_by_line);
            let open = view.checks.iter().any(|one| {
                one.check_name == row.check_name
                    && one.outcome == row.outcome
                    && (one.line_id.is_some() == by_line)
                    && one.settled_by.is_none()
            });
            let mut tag = outcome_tag(t, &row.outcome, !open);
            if concerned > 0 {
                tag = tag.count(concerned);
            }
            let note = if by_line {
                Html::default()
            } else {
                check_note(t, &view.pack, row)
            };
            Piece::new(name, tag).found(note)
        })
        .collect();
    Evidence::new(pieces)
}

/// What the checks found about lines, and about the claim as a whole.
pub(super) fn found(t: T, view: &CaseView, turn: &MyTurn) -> Vec<Found> {
    view.checks
        .iter()
        .filter(|row| row.outcome == "fail" || row.line_id.is_some())
        .filter(|row| {
            row.line_id.is_some()
                || Check::from_word(&row.check_name).is_some_and(|check| !check.is_by_line())
        })
        .map(|row| one_found(t, view, turn, row))
        .collect()
}

fn one_found(t: T, view: &CaseView, turn: &MyTurn, row: &claim_check::Model) -> Found {
    let line = row.line_id.as_deref().and_then(|id| view.line(id));
    let whom = match line {
        Some(line) => t
            .with("claim-line-of")
            .s("place", line.place)
            .s("name", &line.person_name)
            .html(),
        None => Html::escaped(&t.say("claim-whole")),
    };
    let tag = outcome_tag(t, &row.outcome, row.settled_by.is_some());
    let open = row.outcome == "fail" && row.settled_by.is_none();
    let settle = (open && turn.may(Move::Settle)).then(|| {
        let to = format!("{}/checks/{}", address(&view.claim.id), row.id);
        Button::link(t.say("claim-settle"), to)
    });
    Found {
        what: check_name(t, &row.check_name),
        whom,
        note: Html::join([
            Html::of(&tag),
            Html::escaped("　"),
            check_note(t, &view.pack, row),
        ]),
        settled: row
            .settled_words
            .as_deref()
            .map(|words| t.with("claim-settled-words").s("words", words).html()),
        settle,
    }
}

/// The papers of the programme's list: received, on record, or missing, which is a question and never a refusal.
pub(super) fn evidence(t: T, view: &CaseView) -> Evidence {
    let standings = view
        .programme()
        .map(|programme| standings(programme, &view.papers))
        .unwrap_or_default();
    let pieces = standings
        .iter()
        .map(|standing| {
            let name = Html::escaped(t.pick(&standing.evidence.name));
            let said = Html::escaped(&said(t, standing));
            let piece = Piece::new(name, tag(t, standing)).found(said);
            match standing.papers.as_slice() {
                _ if standing.on_record() => piece.link(format!("/classes/{}", view.class.id)),
                [] => piece,
                [one] => piece.link(format!("{}/papers/{}", address(&view.claim.id), one.id)),
                _ => piece.link(format!("{}/papers", address(&view.claim.id))),
            }
        })
        .collect();
    Evidence::new(pieces)
}
