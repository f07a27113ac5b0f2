//! Who may do what: roles, the person who acts, the scope of a right.
//!
//! A right is deny by default: an action names the roles that may take it and how far it reaches; whoever is
//! not named is refused. Nothing here knows an account's password or a page's address.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::RegionCode;

/// What an account is for. One account may hold several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 劳动者: sees and does what is their own.
    Worker,
    /// 学校（机构）管理员: files classes, rosters, results, claims.
    SchoolManager,
    /// 教师: marks attendance of their lessons.
    Teacher,
    /// 企业经办: staff training and its claims.
    EnterpriseHandler,
    /// 人社局经办: first check.
    Clerk,
    /// 人社局复核: second check.
    Reviewer,
    /// 人社局分管领导: approves; may act on paper through a clerk.
    Leader,
    /// 会议秘书: records the bureau's meeting.
    MeetingSecretary,
    /// 财政局（资金）经办: funds, payment batches, bank returns.
    FundOfficer,
    /// 乡镇（街道）: finds people, verifies identity.
    TownshipOfficer,
    /// 审计、纪检: reads everything, changes nothing.
    Auditor,
    /// 系统管理员: accounts and settings, no business data.
    Administrator,
    /// The system itself: deadlines and jobs.
    System,
}

impl Role {
    /// Every role, in the order in which tables print them.
    pub const ALL: [Role; 13] = [
        Role::Worker,
        Role::SchoolManager,
        Role::Teacher,
        Role::EnterpriseHandler,
        Role::Clerk,
        Role::Reviewer,
        Role::Leader,
        Role::MeetingSecretary,
        Role::FundOfficer,
        Role::TownshipOfficer,
        Role::Auditor,
        Role::Administrator,
        Role::System,
    ];

    /// The identifier in tables, tokens and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Role::Worker => "worker",
            Role::SchoolManager => "school_manager",
            Role::Teacher => "teacher",
            Role::EnterpriseHandler => "enterprise_handler",
            Role::Clerk => "clerk",
            Role::Reviewer => "reviewer",
            Role::Leader => "leader",
            Role::MeetingSecretary => "meeting_secretary",
            Role::FundOfficer => "fund_officer",
            Role::TownshipOfficer => "township_officer",
            Role::Auditor => "auditor",
            Role::Administrator => "administrator",
            Role::System => "system",
        }
    }

    /// The role of an identifier.
    pub fn from_word(word: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.word() == word)
    }

    /// Whether the role belongs to the bureau, finance or another office: such accounts sign in with a second factor.
    pub const fn is_staff(self) -> bool {
        !matches!(self, Role::Worker | Role::System)
    }
}

/// Who acts: an account with its roles and how far they reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// Identifier of the account; empty for a visitor without one.
    pub account: String,
    /// The name shown beside what was done.
    pub name: String,
    /// The county whose rows this actor may touch.
    pub county: String,
    /// The region (and everything below it) the roles reach.
    pub region: RegionCode,
    /// The organisation the account acts for, if any.
    pub organisation: Option<String>,
    /// The person behind a worker's account.
    pub person: Option<String>,
    /// What the account is for.
    pub roles: Vec<Role>,
    /// The account this actor stands in for as deputy, or whose paper signature a clerk records.
    pub on_behalf_of: Option<String>,
}

impl Actor {
    /// The system itself, in one county.
    pub fn system(county: &str, region: RegionCode) -> Actor {
        Actor {
            account: "system".into(),
            name: "system".into(),
            county: county.into(),
            region,
            organisation: None,
            person: None,
            roles: vec![Role::System],
            on_behalf_of: None,
        }
    }

    /// A visitor without an account.
    pub fn nobody(county: &str, region: RegionCode) -> Actor {
        Actor {
            account: String::new(),
            name: String::new(),
            roles: vec![],
            ..Actor::system(county, region)
        }
    }

    /// Whether one of `roles` is held.
    pub fn has_any(&self, roles: &[Role]) -> bool {
        self.roles.iter().any(|role| roles.contains(role))
    }

    /// Refuses an actor of another organisation. Offices (the bureau, finance, audit) are not bound to one.
    pub fn must_act_for(&self, organisation: &str) -> Result<(), Denied> {
        let bound = self.roles.iter().all(|role| {
            matches!(
                role,
                Role::SchoolManager | Role::Teacher | Role::EnterpriseHandler | Role::Worker
            )
        });
        if !bound || self.organisation.as_deref() == Some(organisation) {
            Ok(())
        } else {
            Err(Denied::OtherOrganisation)
        }
    }
}

/// How far a right must reach for one action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Anything in the actor's county.
    County,
    /// One organisation's own affairs.
    Organisation(String),
    /// A region: the actor's own region must contain it.
    Region(RegionCode),
    /// One person's own affairs.
    Person(String),
}

/// What an action needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permission {
    /// The roles that may take it; empty means anyone, signed in or not.
    pub roles: &'static [Role],
    /// Whether a visitor without an account may take it.
    pub anyone: bool,
    /// How far it reaches.
    pub scope: Scope,
}

impl Permission {
    /// For these roles, anywhere in their county.
    pub const fn of(roles: &'static [Role]) -> Permission {
        Permission {
            roles,
            anyone: false,
            scope: Scope::County,
        }
    }

    /// For anyone, signed in or not.
    pub const fn anyone() -> Permission {
        Permission {
            roles: &[],
            anyone: true,
            scope: Scope::County,
        }
    }

    /// The same right, only as far as `scope`.
    pub fn within(self, scope: Scope) -> Permission {
        Permission { scope, ..self }
    }

    /// Refuses an actor who lacks the role or the reach. The county is checked by the runner, which knows it.
    pub fn check(&self, who: &Actor) -> Result<(), Denied> {
        if self.anyone {
            return Ok(());
        }
        if who.account.is_empty() {
            return Err(Denied::NotSignedIn);
        }
        if !who.has_any(self.roles) {
            return Err(Denied::Role { needed: self.roles });
        }
        match &self.scope {
            Scope::County => Ok(()),
            Scope::Organisation(id) => who.must_act_for(id),
            Scope::Region(region) if who.region.contains(region) => Ok(()),
            Scope::Region(_) => Err(Denied::OtherRegion),
            Scope::Person(id) if who.roles.contains(&Role::Worker) && who.roles.len() == 1 => {
                if who.person.as_deref() == Some(id) {
                    Ok(())
                } else {
                    Err(Denied::OtherPerson)
                }
            }
            Scope::Person(_) => Ok(()),
        }
    }
}

/// Why a right was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Denied {
    /// Nobody is signed in.
    NotSignedIn,
    /// None of the roles that may do this is held.
    Role {
        /// The roles that may.
        needed: &'static [Role],
    },
    /// The rows belong to another county.
    OtherCounty,
    /// The affair is another organisation's.
    OtherOrganisation,
    /// The affair lies outside the actor's region.
    OtherRegion,
    /// The affair is another person's.
    OtherPerson,
}

impl Denied {
    /// The message key for people.
    pub const fn key(&self) -> &'static str {
        match self {
            Denied::NotSignedIn => "denied-not-signed-in",
            Denied::Role { .. } => "denied-role",
            Denied::OtherCounty => "denied-other-county",
            Denied::OtherOrganisation => "denied-other-organisation",
            Denied::OtherRegion => "denied-other-region",
            Denied::OtherPerson => "denied-other-person",
        }
    }
}

impl fmt::Display for Denied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl std::error::Error for Denied {}

#[cfg(test)]
mod tests {
    use super::*;

    fn actor(roles: &[Role], organisation: Option<&str>) -> Actor {
        Actor {
            account: "a".into(),
            roles: roles.to_vec(),
            organisation: organisation.map(Into::into),
            ..Actor::system("350481", RegionCode::parse("350481").unwrap())
        }
    }

    #[test]
    fn whoever_is_not_named_is_refused() {
        let needs = Permission::of(&[Role::Clerk]);
        assert_eq!(needs.check(&actor(&[Role::Clerk], None)), Ok(()));
        assert_eq!(
            needs.check(&actor(&[Role::Auditor], None)),
            Err(Denied::Role {
                needed: &[Role::Clerk]
            })
        );
        let nobody = Actor::nobody("350481", RegionCode::parse("350481").unwrap());
        assert_eq!(needs.check(&nobody), Err(Denied::NotSignedIn));
    }

    #[test]
    fn a_school_acts_only_for_itself() {
        let needs =
            Permission::of(&[Role::SchoolManager]).within(Scope::Organisation("one".into()));
        assert_eq!(
            needs.check(&actor(&[Role::SchoolManager], Some("one"))),
            Ok(())
        );
        assert_eq!(
            needs.check(&actor(&[Role::SchoolManager], Some("two"))),
            Err(Denied::OtherOrganisation)
        );
    }
}
