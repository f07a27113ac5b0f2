//! Why somebody is not let in, in words that tell a stranger nothing.

use kernel::Moment;
use store::{CommandError, Refusal, StoreError};

use crate::PasswordUnfit;

/// Why a sign-in, or a step of it, did not succeed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignInRefusal {
    /// The name or the password is wrong: which of them is not said.
    #[error("the sign-in name or the password is wrong")]
    Wrong,
    /// Too many wrong tries.
    #[error("too many wrong tries; again from {until}")]
    Locked {
        /// When it goes on.
        until: Moment,
    },
    /// The password was right; an administrator suspended the account.
    #[error("the account is suspended")]
    Suspended,
    /// The one-time password was right and too old.
    #[error("the one-time password is no longer good")]
    PasswordExpired,
    /// Neither a code of this moment nor a recovery code.
    #[error("the code is wrong")]
    SecondFactorWrong,
    /// It was good, and was used before.
    #[error("the code was used before; wait for the next one")]
    SecondFactorUsed,
    /// The time between the steps is over, or there were too many tries: begin again.
    #[error("this took too long or too many tries; begin again")]
    Over,
    /// Not a mobile number.
    #[error("this is not a mobile number of 11 digits")]
    PhoneUnfit,
    /// A code was sent a moment ago.
    #[error("another code may be asked for in {seconds} seconds")]
    CodeTooSoon {
        /// Seconds to wait.
        seconds: i64,
    },
    /// Enough codes for now.
    #[error("enough codes for now; again from {until}")]
    TooManyCodes {
        /// When it goes on.
        until: Moment,
    },
    /// The one-time code is wrong.
    #[error("the code is wrong; {left} tries are left")]
    CodeWrong {
        /// Tries left.
        left: i32,
    },
    /// The code is too old, was used, or has no tries left.
    #[error("the code is no longer good; ask for another")]
    CodeOver,
    /// The new password is not taken.
    #[error("{0}")]
    Unfit(PasswordUnfit),
}

impl SignInRefusal {
    /// The message key.
    pub const fn key(&self) -> &'static str {
        match self {
            SignInRefusal::Wrong => "access-wrong",
            SignInRefusal::Locked { .. } => "access-locked",
            SignInRefusal::Suspended => "access-suspended",
            SignInRefusal::PasswordExpired => "access-password-expired",
            SignInRefusal::SecondFactorWrong => "access-second-factor-wrong",
            SignInRefusal::SecondFactorUsed => "access-second-factor-used",
            SignInRefusal::Over => "access-over",
            SignInRefusal::PhoneUnfit => "access-phone-unfit",
            SignInRefusal::CodeTooSoon { .. } => "access-code-too-soon",
            SignInRefusal::TooManyCodes { .. } => "access-too-many-codes",
            SignInRefusal::CodeWrong { .. } => "access-code-wrong",
            SignInRefusal::CodeOver => "access-code-over",
            SignInRefusal::Unfit(unfit) => unfit.key(),
        }
    }

    /// The message's placeholders. Times are those of the clock on the wall: `15:40`.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            SignInRefusal::Locked { until } | SignInRefusal::TooManyCodes { until } => {
                vec![("until", until.time().format("%H:%M").to_string())]
            }
            SignInRefusal::CodeTooSoon { seconds } => vec![("seconds", seconds.to_string())],
            SignInRefusal::CodeWrong { left } => vec![("left", left.to_string())],
            SignInRefusal::Unfit(unfit) => unfit.args(),
            _ => vec![],
        }
    }
}

/// How a step ended when it did not end well.
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    /// The person is told why.
    #[error("{0}")]
    Refused(SignInRefusal),
    /// The command behind it refused: its message key and placeholders.
    #[error("{key}")]
    Command {
        /// The message key.
        key: &'static str,
        /// The placeholders.
        args: Vec<(&'static str, String)>,
    },
    /// The database could not.
    #[error(transparent)]
    Store(StoreError),
}

impl AccessError {
    /// The message key and placeholders, when there is something to tell the person.
    pub fn message(&self) -> Option<(&'static str, Vec<(&'static str, String)>)> {
        match self {
            AccessError::Refused(refusal) => Some((refusal.key(), refusal.args())),
            AccessError::Command { key, args } => Some((key, args.clone())),
            AccessError::Store(_) => None,
        }
    }
}

impl From<SignInRefusal> for AccessError {
    fn from(refusal: SignInRefusal) -> AccessError {
        AccessError::Refused(refusal)
    }
}

impl From<StoreError> for AccessError {
    fn from(error: StoreError) -> AccessError {
        AccessError::Store(error)
    }
}

impl From<sea_orm::DbErr> for AccessError {
    fn from(error: sea_orm::DbErr) -> AccessError {
        AccessError::Store(error.into())
    }
}

impl<R: Refusal> From<CommandError<R>> for AccessError {
    fn from(error: CommandError<R>) -> AccessError {
        let of = |key| AccessError::Command { key, args: vec![] };
        match error {
            CommandError::Refused(refusal) => AccessError::Command {
                key: refusal.key(),
                args: refusal.args(),
            },
            CommandError::Denied(denied) => of(denied.key()),
            CommandError::Stale => AccessError::Store(StoreError::Stale),
            CommandError::KeyReused => AccessError::Store(StoreError::Stale),
            CommandError::Store(error) => AccessError::Store(error),
        }
    }
}
