//! Kinds and states of accounts, and the pure rules about roles and names.

use chrono::NaiveDate;
use kernel::Role;
use schemars::JsonSchema;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// What an account is.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    EnumIter,
    DeriveActiveEnum,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// Somebody of an office: bureau, finance, township, audit, administration.
    Staff,
    /// A worker, who signs in by telephone.
    Worker,
    /// Somebody of an institution or enterprise.
    Organisation,
}

impl AccountKind {
    /// Every kind, in the order pages show them.
    pub const ALL: [AccountKind; 3] = [
        AccountKind::Staff,
        AccountKind::Organisation,
        AccountKind::Worker,
    ];

    /// The identifier in tables and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            AccountKind::Staff => "staff",
            AccountKind::Worker => "worker",
            AccountKind::Organisation => "organisation",
        }
    }

    /// Whether this kind of account may hold `role`. Nobody may be given the system's own.
    pub const fn may_hold(self, role: Role) -> bool {
        match role {
            Role::System => false,
            Role::Worker => matches!(self, AccountKind::Worker),
            Role::SchoolManager | Role::Teacher | Role::EnterpriseHandler => {
                matches!(self, AccountKind::Organisation)
            }
            Role::Clerk
            | Role::Reviewer
            | Role::Leader
            | Role::MeetingSecretary
            | Role::FundOfficer
            | Role::TownshipOfficer
            | Role::Auditor
            | Role::Administrator => matches!(self, AccountKind::Staff),
        }
    }

    /// The roles this kind may hold.
    pub fn roles(self) -> impl Iterator<Item = Role> {
        Role::ALL
            .into_iter()
            .filter(move |role| self.may_hold(*role))
    }

    /// Whether it signs in with a password and a second factor.
    pub const fn has_password(self) -> bool {
        !matches!(self, AccountKind::Worker)
    }
}

/// Whether an account may sign in.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    EnumIter,
    DeriveActiveEnum,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum AccountState {
    /// It may.
    Active,
    /// It may not, until it is resumed.
    Suspended,
}

impl AccountState {
    /// The identifier in tables and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            AccountState::Active => "active",
            AccountState::Suspended => "suspended",
        }
    }
}

/// Why roles do not go with an account, or with one another.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RolesUnfit {
    /// None is named.
    #[error("an account has at least one role")]
    None,
    /// The kind of account may not hold it.
    #[error("an account of kind {} may not hold the role {}", kind.word(), role.word())]
    Kind {
        /// The kind.
        kind: AccountKind,
        /// The role.
        role: Role,
    },
    /// Administration keeps out of business, and audit reads only: both stand alone.
    #[error("the role {} stands alone", role.word())]
    Alone {
        /// The role.
        role: Role,
    },
    /// Named twice.
    #[error("the role {} is named twice", role.word())]
    Twice {
        /// The role.
        role: Role,
    },
    /// Its last day lies before its first, or has passed.
    #[error("the last day of the role {} has passed or lies before its first", role.word())]
    Dates {
        /// The role.
        role: Role,
    },
}

impl RolesUnfit {
    /// The message key.
    pub const fn key(&self) -> &'static str {
        match self {
            RolesUnfit::None => "access-roles-none",
            RolesUnfit::Kind { .. } => "access-roles-kind",
            RolesUnfit::Alone { .. } => "access-roles-alone",
            RolesUnfit::Twice { .. } => "access-roles-twice",
            RolesUnfit::Dates { .. } => "access-roles-dates",
        }
    }

    /// The message's placeholders; `role` and `kind` are identifiers for the message to name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            RolesUnfit::None => vec![],
            RolesUnfit::Kind { kind, role } => {
                vec![("kind", kind.word().into()), ("role", role.word().into())]
            }
            RolesUnfit::Alone { role }
            | RolesUnfit::Twice { role }
            | RolesUnfit::Dates { role } => {
                vec![("role", role.word().into())]
            }
        }
    }
}

/// A role to be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoleGrant {
    /// The role.
    #[schemars(with = "String")]
    pub role: Role,
    /// First day; today when not named.
    #[serde(default, deserialize_with = "kernel::plain::opt_day")]
    #[schemars(with = "Option<String>")]
    pub valid_from: Option<NaiveDate>,
    /// Last day; none when it goes on.
    #[serde(default, deserialize_with = "kernel::plain::opt_day")]
    #[schemars(with = "Option<String>")]
    pub valid_to: Option<NaiveDate>,
}

impl RoleGrant {
    /// From today, without end.
    pub const fn of(role: Role) -> RoleGrant {
        RoleGrant {
            role,
            valid_from: None,
            valid_to: None,
        }
    }
}

/// Whether these roles go with this kind of account and with one another.
pub fn roles_fit(
    kind: AccountKind,
    grants: &[RoleGrant],
    today: NaiveDate,
) -> Result<(), RolesUnfit> {
    if grants.is_empty() {
        return Err(RolesUnfit::None);
    }
    for (place, grant) in grants.iter().enumerate() {
        let role = grant.role;
        if !kind.may_hold(role) {
            return Err(RolesUnfit::Kind { kind, role });
        }
        if grants[..place].iter().any(|earlier| earlier.role == role) {
            return Err(RolesUnfit::Twice { role });
        }
        let first = grant.valid_from.unwrap_or(today);
        if grant
            .valid_to
            .is_some_and(|last| last < first || last < today)
        {
            return Err(RolesUnfit::Dates { role });
        }
        if matches!(role, Role::Administrator | Role::Auditor) && grants.len() > 1 {
            return Err(RolesUnfit::Alone { role });
        }
    }
    Ok(())
}

/// A sign-in name as it is stored: trimmed, in lower case. `None` when it is not 3 to 40 Latin letters, digits, dots,
/// hyphens or underscores beginning with a letter.
pub fn login_name(typed: &str) -> Option<String> {
    let name = typed.trim().to_ascii_lowercase();
    let fits = (3..=40).contains(&name.len())
        && name.as_bytes().first().is_some_and(u8::is_ascii_lowercase)
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b));
    fits.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2023, 3, d).unwrap()
    }

    #[test]
    fn roles_go_with_their_kind_and_some_stand_alone() {
        use Role::*;
        let today = day(10);
        let table: [(AccountKind, &[Role], Result<(), RolesUnfit>); 9] = [
            (AccountKind::Staff, &[Clerk], Ok(())),
            (AccountKind::Staff, &[Clerk, MeetingSecretary], Ok(())),
            (AccountKind::Organisation, &[SchoolManager, Teacher], Ok(())),
            (AccountKind::Worker, &[Worker], Ok(())),
            (AccountKind::Staff, &[], Err(RolesUnfit::None)),
            (
                AccountKind::Staff,
                &[Teacher],
                Err(RolesUnfit::Kind {
                    kind: AccountKind::Staff,
                    role: Teacher,
                }),
            ),
            (
                AccountKind::Staff,
                &[System],
                Err(RolesUnfit::Kind {
                    kind: AccountKind::Staff,
                    role: System,
                }),
            ),
            (
                AccountKind::Staff,
                &[Clerk, Auditor],
                Err(RolesUnfit::Alone { role: Auditor }),
            ),
            (
                AccountKind::Staff,
                &[Clerk, Clerk],
                Err(RolesUnfit::Twice { role: Clerk }),
            ),
        ];
        for (kind, roles, expected) in table {
            let grants: Vec<_> = roles.iter().copied().map(RoleGrant::of).collect();
            assert_eq!(
                roles_fit(kind, &grants, today),
                expected,
                "{kind:?} {roles:?}"
            );
        }
    }

    #[test]
    fn a_role_does_not_end_before_it_begins() {
        let grant = |from, to| RoleGrant {
            role: Role::Clerk,
            valid_from: from,
            valid_to: to,
        };
        let table = [
            (grant(None, Some(day(10))), true),
            (grant(None, Some(day(9))), false),
            (grant(Some(day(20)), Some(day(19))), false),
            (grant(Some(day(1)), Some(day(9))), false),
            (grant(Some(day(20)), None), true),
        ];
        for (grant, fits) in table {
            assert_eq!(
                roles_fit(AccountKind::Staff, std::slice::from_ref(&grant), day(10)).is_ok(),
                fits,
                "{grant:?}"
            );
        }
    }

    #[test]
    fn a_sign_in_name_is_short_plain_and_lower_case() {
        assert_eq!(login_name(" Lin.Hong "), Some("lin.hong".into()));
        for unfit in ["", "ab", "1abc", "林红", "a b c", &"a".repeat(41)] {
            assert_eq!(login_name(unfit), None, "{unfit}");
        }
    }
}
