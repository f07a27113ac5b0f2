//! The states of a class, the moves between them, and who may not make them.
//!
//! ```text
//! draft ──submit──▶ submitted ──check──▶ checked ──review──▶ reviewed ──approve──▶ approved ──begin──▶ teaching ──finish──▶ finished
//!   ▲                   └──────────return─────────┴──────────┘                        └───────────finish────────────────▶
//!   └── returned ◀──────┘          every state before finished ──cancel──▶ cancelled
//! ```
//!
//! A class is edited in `draft` and `returned` only; from `approved` on its timetable changes as a filed change.
//! `teaching` begins with the day of the first lesson, by a job. Not here: what must be filled in before a class can be
//! sent ([`super::tasks`]).

use access::{Hand, same_hand};
use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use serde::{Deserialize, Serialize};
use store::{Refusal, StoreError};

use super::tables::class;

/// Characters of a reason.
pub const REASON_MAX: usize = 500;

/// Where a class stands, without the facts that brought it there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// 草稿: the institution fills it in.
    Draft,
    /// 待初审: with the clerk.
    Submitted,
    /// 待复核: with the reviewer.
    Checked,
    /// 待审批: with the leader.
    Reviewed,
    /// 已通过: it may be taught.
    Approved,
    /// 已退回: the institution corrects it.
    Returned,
    /// 进行中: its first lesson has come.
    Teaching,
    /// 已结班.
    Finished,
    /// 已取消.
    Cancelled,
}

impl Phase {
    /// Every phase, in the order of a class's life.
    pub const ALL: [Phase; 9] = [
        Phase::Draft,
        Phase::Submitted,
        Phase::Checked,
        Phase::Reviewed,
        Phase::Approved,
        Phase::Returned,
        Phase::Teaching,
        Phase::Finished,
        Phase::Cancelled,
    ];

    /// The word in tables and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Phase::Draft => "draft",
            Phase::Submitted => "submitted",
            Phase::Checked => "checked",
            Phase::Reviewed => "reviewed",
            Phase::Approved => "approved",
            Phase::Returned => "returned",
            Phase::Teaching => "teaching",
            Phase::Finished => "finished",
            Phase::Cancelled => "cancelled",
        }
    }

    /// The phase of a word.
    pub fn from_word(word: &str) -> Option<Phase> {
        Phase::ALL.into_iter().find(|phase| phase.word() == word)
    }

    /// Whose turn it is; nobody's once the class is over.
    pub const fn turn(self) -> Option<Role> {
        match self {
            Phase::Draft | Phase::Returned | Phase::Approved | Phase::Teaching => {
                Some(Role::SchoolManager)
            }
            Phase::Submitted => Some(Role::Clerk),
            Phase::Checked => Some(Role::Reviewer),
            Phase::Reviewed => Some(Role::Leader),
            Phase::Finished | Phase::Cancelled => None,
        }
    }

    /// Whether the bureau has it on the table.
    pub const fn in_review(self) -> bool {
        matches!(self, Phase::Submitted | Phase::Checked | Phase::Reviewed)
    }

    /// Whether `mv` may be made from here: the table of moves.
    pub const fn allows(self, mv: Move) -> bool {
        use Move::{
            Approve, Begin, Cancel, Change, Check, Edit, Finish, Return, Review, Rule, Submit,
        };
        match self {
            Phase::Draft | Phase::Returned => matches!(mv, Edit | Submit | Cancel),
            Phase::Submitted => matches!(mv, Check | Return | Cancel | Rule),
            Phase::Checked => matches!(mv, Review | Return | Cancel | Rule),
            Phase::Reviewed => matches!(mv, Approve | Return | Cancel | Rule),
            Phase::Approved => matches!(mv, Begin | Change | Finish | Cancel | Rule),
            Phase::Teaching => matches!(mv, Change | Finish | Cancel | Rule),
            Phase::Finished => matches!(mv, Rule),
            Phase::Cancelled => false,
        }
    }
}

/// What may be done with a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// The institution fills something in.
    Edit,
    /// It sends the class for review.
    Submit,
    /// The clerk passes it on.
    Check,
    /// The reviewer passes it on.
    Review,
    /// The leader approves it, in person or on paper.
    Approve,
    /// An officer sends it back.
    Return,
    /// It is called off.
    Cancel,
    /// The day of the first lesson has come.
    Begin,
    /// Its timetable changes, as a filed change.
    Change,
    /// It has ended.
    Finish,
    /// The bureau rules whether enterprises need its occupation urgently.
    Rule,
}

impl Move {
    /// Every move.
    pub const ALL: [Move; 11] = [
        Move::Edit,
        Move::Submit,
        Move::Check,
        Move::Review,
        Move::Approve,
        Move::Return,
        Move::Cancel,
        Move::Begin,
        Move::Change,
        Move::Finish,
        Move::Rule,
    ];

    /// The word in tables and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Move::Edit => "edit",
            Move::Submit => "submit",
            Move::Check => "check",
            Move::Review => "review",
            Move::Approve => "approve",
            Move::Return => "return",
            Move::Cancel => "cancel",
            Move::Begin => "begin",
            Move::Change => "change",
            Move::Finish => "finish",
            Move::Rule => "rule",
        }
    }
}

/// Who took a step, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

    fn hand(&self) -> Hand<'_> {
        Hand::new(&self.by, self.on_behalf_of.as_deref())
    }
}

/// A reason somebody will read: never empty, of bounded length.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reason(String);

impl Reason {
    /// The reason, trimmed.
    pub fn parse(text: &str) -> Result<Reason, MoveRefused> {
        let text = text.trim();
        match text.chars().count() {
            0 => Err(MoveRefused::NoReason),
            n if n > REASON_MAX => Err(MoveRefused::ReasonTooLong { n }),
            _ => Ok(Reason(text.to_owned())),
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
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

/// The four steps that let a class be taught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// Who filed it.
    pub filed: Signed,
    /// The clerk.
    pub checked: Signed,
    /// The reviewer.
    pub reviewed: Signed,
    /// The leader, or the clerk who recorded the leader's paper.
    pub approved: Signed,
    /// The paper, when the leader signed on paper.
    pub paper: Option<Paper>,
}

/// A return to the institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// By whom.
    pub by: Signed,
    /// From which step.
    pub from: Phase,
    /// Why.
    pub reason: Reason,
    /// The policy sentence it rests on.
    pub sentence: Option<String>,
}

/// Where a class stands, with the facts that brought it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassState {
    /// The institution fills it in.
    Draft,
    /// With the clerk.
    Submitted {
        /// Who filed it.
        filed: Signed,
    },
    /// With the reviewer.
    Checked {
        /// Who filed it.
        filed: Signed,
        /// The clerk.
        checked: Signed,
    },
    /// With the leader.
    Reviewed {
        /// Who filed it.
        filed: Signed,
        /// The clerk.
        checked: Signed,
        /// The reviewer.
        reviewed: Signed,
    },
    /// It may be taught.
    Approved(Box<Approval>),
    /// It is being taught.
    Teaching(Box<Approval>),
    /// It has ended.
    Finished {
        /// The steps that let it be taught.
        approval: Box<Approval>,
        /// Who declared it finished.
        finished: Signed,
    },
    /// The institution corrects it.
    Returned {
        /// Who filed it.
        filed: Signed,
        /// The return.
        returned: Box<Returned>,
    },
    /// It was called off.
    Cancelled {
        /// By whom.
        by: Signed,
        /// Why.
        reason: Reason,
    },
}

/// Why a move cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoveRefused {
    /// The class stands where this cannot be done.
    #[error("a class that is {} cannot {}", .from.word(), .to.word())]
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
    /// The reason is missing.
    #[error("the reason is missing")]
    NoReason,
    /// The reason is too long.
    #[error("the reason has {n} characters")]
    ReasonTooLong {
        /// Its characters.
        n: usize,
    },
}

impl Refusal for MoveRefused {
    fn key(&self) -> &'static str {
        match self {
            MoveRefused::WrongMove { .. } => "class-wrong-move",
            MoveRefused::SameHand { step } => match step {
                Move::Submit => "class-same-hand-filed",
                Move::Check => "class-same-hand-checked",
                _ => "class-same-hand-reviewed",
            },
            MoveRefused::NoReason => "class-reason-missing",
            MoveRefused::ReasonTooLong { .. } => "class-reason-too-long",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            MoveRefused::WrongMove { from, to } => vec![
                ("state", from.word().to_owned()),
                ("move", to.word().to_owned()),
            ],
            MoveRefused::ReasonTooLong { n } => {
                vec![("n", n.to_string()), ("max", REASON_MAX.to_string())]
            }
            MoveRefused::SameHand { .. } | MoveRefused::NoReason => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            MoveRefused::NoReason | MoveRefused::ReasonTooLong { .. } => Some("reason"),
            _ => None,
        }
    }
}

impl ClassState {
    /// The state without its facts.
    pub const fn phase(&self) -> Phase {
        match self {
            ClassState::Draft => Phase::Draft,
            ClassState::Submitted { .. } => Phase::Submitted,
            ClassState::Checked { .. } => Phase::Checked,
            ClassState::Reviewed { .. } => Phase::Reviewed,
            ClassState::Approved(_) => Phase::Approved,
            ClassState::Teaching(_) => Phase::Teaching,
            ClassState::Finished { .. } => Phase::Finished,
            ClassState::Returned { .. } => Phase::Returned,
            ClassState::Cancelled { .. } => Phase::Cancelled,
        }
    }

    /// Refuses a move the table does not have.
    pub const fn must_allow(&self, to: Move) -> Result<(), MoveRefused> {
        let from = self.phase();
        if from.allows(to) {
            Ok(())
        } else {
            Err(MoveRefused::WrongMove { from, to })
        }
    }

    /// Whether this hand may not take the next step, because it took one before (rule 10): the text beside the
    /// decision bar.
    pub fn recusal(&self, hand: Hand<'_>) -> Option<Move> {
        let taken: Vec<(Move, &Signed)> = match self {
            ClassState::Submitted { filed } => vec![(Move::Submit, filed)],
            ClassState::Checked { filed, checked } => {
                vec![(Move::Submit, filed), (Move::Check, checked)]
            }
            ClassState::Reviewed {
                filed,
                checked,
                reviewed,
            } => vec![
                (Move::Submit, filed),
                (Move::Check, checked),
                (Move::Review, reviewed),
            ],
            _ => vec![],
        };
        taken
            .into_iter()
            .find(|(_, signed)| same_hand(signed.hand(), hand))
            .map(|(step, _)| step)
    }

    fn other_hand(&self, hand: Hand<'_>) -> Result<(), MoveRefused> {
        self.recusal(hand)
            .map_or(Ok(()), |step| Err(MoveRefused::SameHand { step }))
    }

    /// The institution sends it for review, first or again.
    pub fn submit(self, filed: Signed) -> Result<ClassState, MoveRefused> {
        self.must_allow(Move::Submit)?;
        Ok(ClassState::Submitted { filed })
    }

    /// The clerk passes it on to the reviewer.
    pub fn check(self, checked: Signed) -> Result<ClassState, MoveRefused> {
        self.other_hand(checked.hand())?;
        match self {
            ClassState::Submitted { filed } => Ok(ClassState::Checked { filed, checked }),
            other => Err(other.wrong(Move::Check)),
        }
    }

    /// The reviewer passes it on to the leader.
    pub fn review(self, reviewed: Signed) -> Result<ClassState, MoveRefused> {
        match self {
            ClassState::Checked { filed, checked } => {
                let before = ClassState::Checked {
                    filed: filed.clone(),
                    checked: checked.clone(),
                };
                before.other_hand(reviewed.hand())?;
                Ok(ClassState::Reviewed {
                    filed,
                    checked,
                    reviewed,
                })
            }
            other => Err(other.wrong(Move::Review)),
        }
    }

    /// The leader approves it. With `paper`, `approved.by` is the clerk who records it and `approved.on_behalf_of` the
    /// leader who signed: the leader's is the hand that counts, for the clerk only copies it.
    pub fn approve(
        self,
        approved: Signed,
        paper: Option<Paper>,
    ) -> Result<ClassState, MoveRefused> {
        self.must_allow(Move::Approve)?;
        let signer = match (&paper, &approved.on_behalf_of) {
            (Some(_), Some(leader)) => Hand::new(leader, None),
            _ => approved.hand(),
        };
        self.other_hand(signer)?;
        match self {
            ClassState::Reviewed {
                filed,
                checked,
                reviewed,
            } => Ok(ClassState::Approved(Box::new(Approval {
                filed,
                checked,
                reviewed,
                approved,
                paper,
            }))),
            other => Err(other.wrong(Move::Approve)),
        }
    }

    /// An officer sends it back to the institution.
    pub fn return_(
        self,
        by: Signed,
        reason: Reason,
        sentence: Option<String>,
    ) -> Result<ClassState, MoveRefused> {
        let from = self.phase();
        match self {
            ClassState::Submitted { filed }
            | ClassState::Checked { filed, .. }
            | ClassState::Reviewed { filed, .. } => Ok(ClassState::Returned {
                filed,
                returned: Box::new(Returned {
                    by,
                    from,
                    reason,
                    sentence,
                }),
            }),
            other => Err(other.wrong(Move::Return)),
        }
    }

    /// It is called off.
    pub fn cancel(self, by: Signed, reason: Reason) -> Result<ClassState, MoveRefused> {
        self.must_allow(Move::Cancel)?;
        Ok(ClassState::Cancelled { by, reason })
    }

    /// The day of the first lesson has come.
    pub fn begin(self) -> Result<ClassState, MoveRefused> {
        match self {
            ClassState::Approved(approval) => Ok(ClassState::Teaching(approval)),
            other => Err(other.wrong(Move::Begin)),
        }
    }

    /// It has ended.
    pub fn finish(self, finished: Signed) -> Result<ClassState, MoveRefused> {
        match self {
            ClassState::Approved(approval) | ClassState::Teaching(approval) => {
                Ok(ClassState::Finished { approval, finished })
            }
            other => Err(other.wrong(Move::Finish)),
        }
    }

    const fn wrong(&self, to: Move) -> MoveRefused {
        MoveRefused::WrongMove {
            from: self.phase(),
            to,
        }
    }
}

mod columns;

#[cfg(test)]
mod tests;
