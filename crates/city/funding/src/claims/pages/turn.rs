//! Whose turn a claim is, what the reader may do with it, and what has happened to it.

use access::Hand;
use kernel::{Moment, Role};
use web::components::{Step, StepState, Timeline, Turn};
use web::{App, Html, PageError, T, Viewer};

use super::{OFFICERS, OFFICES};
use crate::claims::deadlines::{days_left, last_day};
use crate::claims::queries::CaseView;
use crate::claims::state::{Move, Phase, Standing};
use crate::claims::tables::claim_step;

/// What the reader may do with the claim now.
pub(super) struct MyTurn {
    phase: Phase,
    /// Whether the turn is the reader's.
    mine: bool,
    /// The step the reader's hand took in this round.
    taken: Option<Move>,
    /// Whether the reader is an officer at all.
    officer: bool,
    /// Whether the reader acts for the applicant.
    applicant: bool,
}

impl MyTurn {
    pub(super) fn of(viewer: &Viewer, view: &CaseView, standing: &Standing) -> MyTurn {
        let actor = viewer.actor();
        let applicant = viewer.is(Role::SchoolManager)
            && actor.organisation == view.claim.organisation_id
            && actor.organisation.is_some();
        let mine = match view.phase.turn() {
            Some(Role::SchoolManager) => applicant,
            Some(role) => viewer.is(role),
            None => false,
        };
        MyTurn {
            phase: view.phase,
            mine,
            taken: standing.hands.taken_by(Hand::from(actor)),
            officer: viewer.is_any(OFFICERS),
            applicant,
        }
    }

    /// Whether a button for this move is shown. The command decides.
    pub(super) fn may(&self, mv: Move) -> bool {
        if !self.phase.allows(mv) {
            return false;
        }
        match mv {
            Move::Submit => self.applicant,
            Move::Withdraw => self.applicant,
            Move::Check | Move::Review | Move::Approve => self.mine && self.taken.is_none(),
            Move::Decide | Move::SendBack => false,
            Move::Resume => self.officer,
            Move::Reopen | Move::Settle | Move::Recheck => {
                if self.phase.under_review() {
                    self.mine
                } else {
                    self.officer
                }
            }
            Move::Correct => self.mine && self.phase != Phase::Reviewed,
            Move::Return | Move::Hold | Move::Refuse | Move::SetAmount => self.mine,
        }
    }
}

/// Whose turn it is, by when, and what comes after.
pub(super) async fn whose_turn(
    app: &App,
    viewer: &Viewer,
    view: &CaseView,
    turn: &MyTurn,
) -> Result<Turn, PageError> {
    let t = viewer.t();
    let whose = match view.phase.turn() {
        Some(role) => {
            let role = t.say(&format!("web-role-{}", role.word())).into_owned();
            let key = if turn.mine {
                "claim-turn-you"
            } else {
                "claim-turn-role"
            };
            t.with(key).s("role", role).html()
        }
        None => Html::escaped(&t.say(&format!(
            "claim-turn-{}",
            view.phase.word().replace('_', "-")
        ))),
    };
    let mut shown = Turn::new(t, whose);
    if let Some(due) = view.claim.due_on {
        shown = shown.by(due, days_left(t.today(), due));
    }
    let next: Vec<Html> = following(view.phase)
        .iter()
        .map(|phase| Html::escaped(&t.say(&format!("claim-next-{}", phase.word()))))
        .collect();
    if !next.is_empty() {
        shown = shown.next(&next);
    }
    if turn.mine && view.phase.under_review() {
        let key = match turn.taken {
            None => "claim-recusal-none",
            Some(Move::Submit) => "claim-same-hand-filed",
            Some(Move::Check) => "claim-same-hand-checked",
            Some(Move::Review) => "claim-same-hand-reviewed",
            Some(_) => "claim-same-hand-approved",
        };
        shown = shown.recusal(Html::escaped(&t.say(key)));
    }
    if let Some(meeting) = &view.claim.meeting_id
        && let Some(row) =
            crate::meetings::queries::find(app.store().read(), app.county(), meeting).await?
    {
        let words = t.with("claim-on-list").s("number", &row.number).html();
        shown = shown.row(t.say("claim-meeting"), words);
    }
    Ok(shown)
}

/// The steps that come after a phase, in their order.
fn following(phase: Phase) -> &'static [Phase] {
    match phase {
        Phase::Draft | Phase::Returned => &[Phase::Submitted],
        Phase::Submitted => &[Phase::Checked, Phase::Reviewed],
        Phase::Checked => &[Phase::Reviewed, Phase::Approved],
        Phase::Reviewed => &[Phase::Approved, Phase::Decided],
        Phase::Approved => &[Phase::Decided],
        _ => &[],
    }
}

/// Steps that stand on the line of what happened; the others are in the full history.
fn is_shown(step: &claim_step::Model) -> bool {
    !matches!(step.step.as_str(), "settle" | "recheck" | "set_amount") && step.line_id.is_none()
}

/// What happened to a claim and what is still to come.
pub(super) fn timeline(t: T, view: &CaseView, pack: &policy::Pack, viewer: &Viewer) -> Timeline {
    let officer = viewer.is_any(OFFICES);
    let mut steps: Vec<Step> = view
        .steps
        .iter()
        .filter(|step| is_shown(step))
        .map(|step| {
            let state = match step.step.as_str() {
                "return" | "send_back" | "hold" => StepState::Bad,
                _ => StepState::Done,
            };
            let name = t.say(&format!("claim-step-{}", step.step));
            let words = step.reason.as_deref().or(step.opinion.as_deref());
            // whose hand it was inside the office is the office's own affair
            let who = if officer || matches!(step.step.as_str(), "submit" | "withdraw") {
                t.zh(&step.by_name)
            } else {
                Html::escaped(&t.say("claim-by-office"))
            };
            let note = match words {
                Some(words) => Html::join([who, Html::escaped("　"), t.zh(words)]),
                None => who,
            };
            let mut shown = Step::new(state, name.into_owned())
                .note(note)
                .when(t.date(Moment::new(step.at).date()));
            if let Some(sentence) = &step.reason_sentence {
                shown = shown.clause(t, sentence);
            }
            shown
        })
        .collect();
    let mut from = view.claim.due_on;
    if view.phase.under_review() || view.phase == Phase::Approved {
        let now = t.say(&format!("claim-now-{}", view.phase.word()));
        let mut step = Step::new(StepState::Now, now.into_owned());
        if let Some(due) = view.claim.due_on {
            step = step.note(t.with("claim-by").date("on", due).html());
        }
        steps.push(step);
    }
    for phase in [
        Phase::Submitted,
        Phase::Checked,
        Phase::Reviewed,
        Phase::Approved,
    ] {
        if !is_after(phase, view.phase) {
            continue;
        }
        let name = t.say(&format!("claim-now-{}", phase.word()));
        let mut step = Step::new(StepState::Next, name.into_owned());
        // each later step at the latest begins when the one before ends
        from = from.and_then(|day| last_day(pack.settings(), phase, day));
        if let Some(day) = from {
            step = step.note(t.with("claim-by").date("on", day).html());
        }
        steps.push(step);
    }
    if !matches!(view.phase, Phase::Refused | Phase::Withdrawn) {
        for key in ["claim-now-notice", "claim-now-payment"] {
            steps.push(Step::new(StepState::Next, t.say(key).into_owned()));
        }
    }
    Timeline::new(t, steps)
}

/// Whether a step is still to come.
fn is_after(step: Phase, now: Phase) -> bool {
    let place = |phase: Phase| Phase::ALL.iter().position(|one| *one == phase);
    match now {
        Phase::Draft | Phase::Returned | Phase::Submitted | Phase::Checked | Phase::Reviewed => {
            let now = if now == Phase::Returned {
                Phase::Draft
            } else {
                now
            };
            place(step) > place(now)
        }
        _ => false,
    }
}
