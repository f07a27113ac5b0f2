//! Where the money is: the six steps of a claim line as the worker reads them. Pure.

use funding::claims::lines::LineState;
use funding::claims::state::Phase;
use web::components::{Status, StepState};

/// A step of the way, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The school or person claims.
    Claim,
    /// The bureau reviews.
    Review,
    /// The bureau's meeting decides.
    Meeting,
    /// The public notice runs.
    Notice,
    /// Finance pays.
    Payment,
    /// It is there.
    Arrived,
}

impl Place {
    /// All steps in order.
    pub const ALL: [Place; 6] = [
        Place::Claim,
        Place::Review,
        Place::Meeting,
        Place::Notice,
        Place::Payment,
        Place::Arrived,
    ];

    /// The word in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Place::Claim => "claim",
            Place::Review => "review",
            Place::Meeting => "meeting",
            Place::Notice => "notice",
            Place::Payment => "payment",
            Place::Arrived => "arrived",
        }
    }

    /// The step after this one.
    pub fn next(self) -> Option<Place> {
        Place::ALL.into_iter().find(|place| *place > self)
    }
}

/// Where a line stands on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Under way at this step.
    At(Place),
    /// At this step, and something is wrong there: returned, held, objected, sent back by the bank.
    Stuck(Place),
    /// It is there.
    Arrived,
    /// It ended without money at this step.
    Ended(Place),
}

impl Standing {
    /// By the line's state and its claim's.
    pub const fn of(line: LineState, claim: Phase) -> Standing {
        match line {
            LineState::Claimed => match claim {
                Phase::Draft => Standing::At(Place::Claim),
                Phase::Returned => Standing::Stuck(Place::Claim),
                Phase::Submitted | Phase::Checked | Phase::Reviewed => Standing::At(Place::Review),
                Phase::Approved | Phase::Decided => Standing::At(Place::Meeting),
                Phase::OnHold => Standing::Stuck(Place::Review),
                Phase::Refused | Phase::Withdrawn => Standing::Ended(Place::Review),
            },
            LineState::Held => Standing::Stuck(Place::Review),
            LineState::Refused => Standing::Ended(Place::Review),
            LineState::Withdrawn => Standing::Ended(Place::Claim),
            LineState::Approved | LineState::Noticed => Standing::At(Place::Notice),
            LineState::Objected => Standing::Stuck(Place::Notice),
            LineState::Cleared | LineState::InPayment => Standing::At(Place::Payment),
            LineState::Bounced => Standing::Stuck(Place::Payment),
            LineState::Paid => Standing::Arrived,
        }
    }

    /// The step it is at.
    pub const fn place(self) -> Place {
        match self {
            Standing::At(place) | Standing::Stuck(place) | Standing::Ended(place) => place,
            Standing::Arrived => Place::Arrived,
        }
    }

    /// How a step of the way looks from here.
    pub fn step(self, step: Place) -> StepState {
        match self {
            Standing::Arrived => StepState::Done,
            _ if step < self.place() => StepState::Done,
            Standing::Stuck(place) | Standing::Ended(place) if step == place => StepState::Bad,
            Standing::At(place) if step == place => StepState::Now,
            _ => StepState::Next,
        }
    }
}

/// The state in the words of LOOK §2.
pub const fn status(line: LineState, claim: Phase) -> Status {
    match line {
        LineState::Claimed => match claim {
            Phase::Draft => Status::Draft,
            Phase::Submitted => Status::FirstReview,
            Phase::Checked => Status::SecondReview,
            Phase::Reviewed => Status::Approval,
            Phase::Approved | Phase::Decided => Status::Meeting,
            Phase::Returned => Status::Returned,
            Phase::OnHold => Status::OnHold,
            Phase::Refused => Status::Refused,
            Phase::Withdrawn => Status::Withdrawn,
        },
        LineState::Approved => Status::Pass,
        LineState::Refused => Status::Refused,
        LineState::Held => Status::Missing,
        LineState::Noticed => Status::OnNotice,
        LineState::Objected => Status::Objected,
        LineState::Cleared => Status::AwaitingPayment,
        LineState::InPayment => Status::Paying,
        LineState::Paid => Status::Paid,
        LineState::Bounced => Status::PaymentFailed,
        LineState::Withdrawn => Status::Withdrawn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stands_at_the_step_its_state_says() {
        let table = [
            (LineState::Claimed, Phase::Draft, Standing::At(Place::Claim)),
            (
                LineState::Claimed,
                Phase::Returned,
                Standing::Stuck(Place::Claim),
            ),
            (
                LineState::Claimed,
                Phase::Checked,
                Standing::At(Place::Review),
            ),
            (
                LineState::Claimed,
                Phase::Approved,
                Standing::At(Place::Meeting),
            ),
            (
                LineState::Approved,
                Phase::Decided,
                Standing::At(Place::Notice),
            ),
            (
                LineState::Objected,
                Phase::Decided,
                Standing::Stuck(Place::Notice),
            ),
            (
                LineState::Bounced,
                Phase::Decided,
                Standing::Stuck(Place::Payment),
            ),
            (LineState::Paid, Phase::Decided, Standing::Arrived),
            (
                LineState::Refused,
                Phase::Refused,
                Standing::Ended(Place::Review),
            ),
        ];
        for (line, claim, standing) in table {
            assert_eq!(Standing::of(line, claim), standing, "{line:?} {claim:?}");
        }
    }

    #[test]
    fn one_step_at_most_is_under_way_and_nothing_after_it_is_done() {
        for line in LineState::ALL {
            for claim in Phase::ALL {
                let standing = Standing::of(*line, *claim);
                let steps: Vec<_> = Place::ALL
                    .into_iter()
                    .map(|place| standing.step(place))
                    .collect();
                let here = steps
                    .iter()
                    .filter(|step| matches!(step, StepState::Now | StepState::Bad))
                    .count();
                assert!(here <= 1, "{line:?} {claim:?} {steps:?}");
                let first_open = steps
                    .iter()
                    .position(|step| *step != StepState::Done)
                    .unwrap_or(steps.len());
                assert!(
                    steps[first_open..]
                        .iter()
                        .all(|step| *step != StepState::Done),
                    "{line:?} {claim:?} {steps:?}"
                );
            }
        }
    }
}
