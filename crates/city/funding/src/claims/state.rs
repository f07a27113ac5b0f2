//! The states of a claim, the moves between them, and who may not make them.
//!
//! ```text
//! draft ─submit▶ submitted ─check▶ checked ─review▶ reviewed ─approve▶ approved ─decide▶ decided
//!   ▲               │  ▲   └───────────────┴────────────┴── return ──▶ returned ─submit▶ submitted
//!   │               │  └── correct, reopen, send_back: the round begins again ──┘
//!   └─ withdraw ────┴─▶ withdrawn        hold ⇄ resume from every step under way
//! ```
//!
//! Approving a claim of which no line is left for money ends in `refused`; `refused` and `decided` may be reopened for the
//! lines that got nothing. Pure: rows are read and written by [`super::case`]. Not here: what becomes of a line
//! ([`super::lines`]).

use access::{Hand, same_hand};
use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use store::Refusal;

/// Most characters of a reason, an opinion or words of an officer.
pub const WORDS_MAX: usize = 500;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$one:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$one])* $variant,)+ }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The word in tables and message keys.
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }

            /// The one of a word.
            pub fn from_word(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.word() == word)
            }
        }
    };
}
pub(crate) use words;

words! {
    /// Where a claim stands.
    Phase {
        /// 草稿: the applicant looks at its lines.
        Draft = "draft",
        /// 待初审: with the clerk.
        Submitted = "submitted",
        /// 待复核: with the reviewer.
        Checked = "checked",
        /// 待审批: with the leader.
        Reviewed = "reviewed",
        /// 待上会: approved, waits for the meeting.
        Approved = "approved",
        /// 已决定: the meeting bound the money.
        Decided = "decided",
        /// 已退回: with the applicant.
        Returned = "returned",
        /// 暂缓.
        OnHold = "on_hold",
        /// 不予补贴: no line gets anything.
        Refused = "refused",
        /// 已撤回.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// What may be done with a claim.
    Move {
        /// The applicant sends it, first or again.
        Submit = "submit",
        /// The clerk passes it on.
        Check = "check",
        /// The reviewer passes it on.
        Review = "review",
        /// The leader approves it, in person or on paper.
        Approve = "approve",
        /// The meeting decides it.
        Decide = "decide",
        /// The meeting does not decide it but sends it back to the bureau.
        SendBack = "send_back",
        /// An officer sends it back to the applicant.
        Return = "return",
        /// It waits for something.
        Hold = "hold",
        /// It goes on.
        Resume = "resume",
        /// A line gets nothing.
        Refuse = "refuse",
        /// An officer fixes a lower amount for a line.
        SetAmount = "set_amount",
        /// An officer settles what a check found.
        Settle = "settle",
        /// The checks run again.
        Recheck = "recheck",
        /// Lines are determined anew.
        Correct = "correct",
        /// Lines that got nothing are looked at again.
        Reopen = "reopen",
        /// The applicant takes it back.
        Withdraw = "withdraw",
    }
}

impl Phase {
    /// Whose turn it is; nobody's once the claim is over.
    pub const fn turn(self) -> Option<Role> {
        match self {
            Phase::Draft | Phase::Returned => Some(Role::SchoolManager),
            Phase::Submitted => Some(Role::Clerk),
            Phase::Checked => Some(Role::Reviewer),
            Phase::Reviewed => Some(Role::Leader),
            Phase::Approved => Some(Role::MeetingSecretary),
            Phase::Decided | Phase::OnHold | Phase::Refused | Phase::Withdrawn => None,
        }
    }

    /// Whether an officer has it on the table.
    pub const fn under_review(self) -> bool {
        matches!(self, Phase::Submitted | Phase::Checked | Phase::Reviewed)
    }

    /// Whether `mv` may be made from here: the table of moves.
    pub const fn allows(self, mv: Move) -> bool {
        use Move::{
            Approve, Check, Correct, Decide, Hold, Recheck, Refuse, Reopen, Resume, Return, Review,
            SendBack, SetAmount, Settle, Submit, Withdraw,
        };
        match self {
            Phase::Draft | Phase::Returned => matches!(mv, Submit | Withdraw),
            Phase::Submitted => matches!(
                mv,
                Check
                    | Return
                    | Hold
                    | Refuse
                    | SetAmount
                    | Settle
                    | Recheck
                    | Correct
                    | Reopen
                    | Withdraw
            ),
            Phase::Checked => matches!(
                mv,
                Review | Return | Hold | Refuse | SetAmount | Settle | Recheck | Correct | Reopen
            ),
            Phase::Reviewed => matches!(
                mv,
                Approve | Return | Hold | Refuse | SetAmount | Settle | Recheck | Reopen
            ),
            Phase::Approved => matches!(mv, Decide | SendBack | Hold),
            Phase::OnHold => matches!(mv, Resume | Settle | Recheck),
            Phase::Decided | Phase::Refused => matches!(mv, Reopen),
            Phase::Withdrawn => false,
        }
    }
}

/// Who took a step, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The account.
    pub by: String,
    /// The account it stood in for, or whose paper signature it recorded.
    pub on_behalf_of: Option<String>,
    /// When.
    pub at: Moment,
}

impl Signed {
    /// By this actor, now.
    pub fn of(who: &Actor, at: Moment) -> Signed {
        Signed {
            by: who.account.clone(),
            on_behalf_of: who.on_behalf_of.clone(),
            at,
        }
    }

    /// The hand that counts for the separation of duties.
    pub fn hand(&self) -> Hand<'_> {
        Hand::new(&self.by, self.on_behalf_of.as_deref())
    }
}

/// The leader's signature on paper, as a clerk records it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The scan.
    pub file_id: String,
    /// The day written beside the signature.
    pub signed_on: NaiveDate,
}

/// The hands of the present round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hands {
    /// Who sent it.
    pub submitted: Option<Signed>,
    /// The clerk.
    pub checked: Option<Signed>,
    /// The reviewer.
    pub reviewed: Option<Signed>,
    /// The leader, or the clerk who recorded the leader's paper.
    pub approved: Option<Signed>,
    /// That paper.
    pub paper: Option<Paper>,
}

impl Hands {
    /// The step this hand took in the round, if it took one: it may not take the next (rule 10). A leader's paper is the
    /// leader's hand, not the clerk's who copied it.
    pub fn taken_by(&self, hand: Hand<'_>) -> Option<Move> {
        let approved = match (&self.paper, &self.approved) {
            (Some(_), Some(signed)) => signed.on_behalf_of.as_deref().map(|l| Hand::new(l, None)),
            (None, Some(signed)) => Some(signed.hand()),
            (_, None) => None,
        };
        [
            (Move::Submit, self.submitted.as_ref().map(Signed::hand)),
            (Move::Check, self.checked.as_ref().map(Signed::hand)),
            (Move::Review, self.reviewed.as_ref().map(Signed::hand)),
            (Move::Approve, approved),
        ]
        .into_iter()
        .find(|(_, taken)| taken.is_some_and(|taken| same_hand(taken, hand)))
        .map(|(step, _)| step)
    }

    /// Only who sent it: the round begins again.
    fn begin_again(self) -> Hands {
        Hands {
            submitted: self.submitted,
            ..Hands::default()
        }
    }
}

/// Where a claim stands, with the hands that brought it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Where.
    pub phase: Phase,
    /// Where it goes on after a hold.
    pub held: Option<Phase>,
    /// Who took which step of this round.
    pub hands: Hands,
}

/// Why a move cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoveRefused {
    /// The claim stands where this cannot be done.
    #[error("a claim that is {} cannot {}", .from.word(), .to.word())]
    WrongMove {
        /// Where it stands.
        from: Phase,
        /// What was asked.
        to: Move,
    },
    /// Whoever filed does not review, whoever reviewed does not approve (rule 10).
    #[error("the same hand took the step {} already", .step.word())]
    SameHand {
        /// The step that hand took.
        step: Move,
    },
    /// The reason, or what was found, is missing.
    #[error("the {field} is missing")]
    WordsMissing {
        /// Which field.
        field: &'static str,
    },
    /// Words are too long.
    #[error("the {field} has {n} characters")]
    WordsTooLong {
        /// Which field.
        field: &'static str,
        /// Its characters.
        n: usize,
    },
}

impl Refusal for MoveRefused {
    fn key(&self) -> &'static str {
        match self {
            MoveRefused::WrongMove { .. } => "claim-wrong-move",
            MoveRefused::SameHand { step } => match step {
                Move::Submit => "claim-same-hand-filed",
                Move::Check => "claim-same-hand-checked",
                Move::Review => "claim-same-hand-reviewed",
                _ => "claim-same-hand-approved",
            },
            MoveRefused::WordsMissing { .. } => "claim-words-missing",
            MoveRefused::WordsTooLong { .. } => "claim-words-too-long",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            MoveRefused::WrongMove { from, to } => {
                vec![("state", from.word().into()), ("move", to.word().into())]
            }
            MoveRefused::WordsTooLong { n, .. } => {
                vec![("n", n.to_string()), ("max", WORDS_MAX.to_string())]
            }
            MoveRefused::SameHand { .. } | MoveRefused::WordsMissing { .. } => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            MoveRefused::WordsMissing { field } | MoveRefused::WordsTooLong { field, .. } => {
                Some(field)
            }
            _ => None,
        }
    }
}

/// Words somebody will read: trimmed, never empty, of bounded length.
pub fn words_given(field: &'static str, text: &str) -> Result<String, MoveRefused> {
    words_if_any(field, text)?.ok_or(MoveRefused::WordsMissing { field })
}

/// The same, where blank is none.
pub fn words_if_any(field: &'static str, text: &str) -> Result<Option<String>, MoveRefused> {
    let text = text.trim();
    match text.chars().count() {
        0 => Ok(None),
        n if n > WORDS_MAX => Err(MoveRefused::WordsTooLong { field, n }),
        _ => Ok(Some(text.to_owned())),
    }
}

impl Standing {
    /// Refuses a move the table does not have.
    pub fn must_allow(&self, to: Move) -> Result<(), MoveRefused> {
        let from = self.phase;
        if from.allows(to) {
            Ok(())
        } else {
            Err(MoveRefused::WrongMove { from, to })
        }
    }

    /// Refuses a hand that took an earlier step of this round.
    fn other_hand(&self, hand: Hand<'_>) -> Result<(), MoveRefused> {
        self.hands
            .taken_by(hand)
            .map_or(Ok(()), |step| Err(MoveRefused::SameHand { step }))
    }

    fn to(self, phase: Phase) -> Standing {
        Standing { phase, ..self }
    }

    /// The applicant sends it, first or again.
    pub fn submit(self, by: Signed) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::Submit)?;
        Ok(Standing {
            phase: Phase::Submitted,
            held: None,
            hands: Hands {
                submitted: Some(by),
                ..Hands::default()
            },
        })
    }

    /// The clerk passes it on.
    pub fn check(mut self, by: Signed) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::Check)?;
        self.other_hand(by.hand())?;
        self.hands.checked = Some(by);
        Ok(self.to(Phase::Checked))
    }

    /// The reviewer passes it on.
    pub fn review(mut self, by: Signed) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::Review)?;
        self.other_hand(by.hand())?;
        self.hands.reviewed = Some(by);
        Ok(self.to(Phase::Reviewed))
    }

    /// The leader approves it. With `paper`, `by.by` is the clerk who records it and `by.on_behalf_of` the leader who
    /// signed: the leader's is the hand that counts. `anything` says whether a line is left that gets money.
    pub fn approve(
        mut self,
        by: Signed,
        paper: Option<Paper>,
        anything: bool,
    ) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::Approve)?;
        let signer = match (&paper, &by.on_behalf_of) {
            (Some(_), Some(leader)) => Hand::new(leader, None),
            _ => by.hand(),
        };
        self.other_hand(signer)?;
        self.hands.approved = Some(by);
        self.hands.paper = paper;
        Ok(self.to(if anything {
            Phase::Approved
        } else {
            Phase::Refused
        }))
    }

    /// The meeting decides it.
    pub fn decide(self) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::Decide)?;
        Ok(self.to(Phase::Decided))
    }

    /// The meeting sends it back to the bureau: the round begins again.
    pub fn send_back(self) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::SendBack)?;
        Ok(self.again())
    }

    /// An officer sends it back to the applicant.
    pub fn return_(self) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::Return)?;
        Ok(Standing {
            phase: Phase::Returned,
            held: None,
            hands: self.hands.begin_again(),
        })
    }

    /// It waits for something.
    pub fn hold(self) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::Hold)?;
        let from = self.phase;
        Ok(Standing {
            phase: Phase::OnHold,
            held: Some(from),
            hands: self.hands,
        })
    }

    /// It goes on where it stood.
    pub fn resume(self) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::Resume)?;
        let phase = self.held.unwrap_or(Phase::Submitted);
        Ok(Standing {
            phase,
            held: None,
            hands: self.hands,
        })
    }

    /// Lines were determined anew: whoever passed it on before signed something else, so the round begins again.
    pub fn correct(self) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::Correct)?;
        Ok(self.again())
    }

    /// Lines that got nothing are looked at again.
    pub fn reopen(self) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::Reopen)?;
        Ok(self.again())
    }

    /// The applicant takes it back.
    pub fn withdraw(self) -> Result<Standing, MoveRefused> {
        self.must_allow(Move::Withdraw)?;
        Ok(Standing {
            phase: Phase::Withdrawn,
            held: None,
            hands: self.hands,
        })
    }

    fn again(self) -> Standing {
        Standing {
            phase: Phase::Submitted,
            held: None,
            hands: self.hands.begin_again(),
        }
    }
}

#[cfg(test)]
mod tests;
