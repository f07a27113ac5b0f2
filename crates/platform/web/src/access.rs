//! Who may open a page. Every route carries a decision; there is no default.

use kernel::{Denied, Role};

use crate::Viewer;

/// The decision about one route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone, signed in or not.
    Public,
    /// Any account.
    SignedIn,
    /// Accounts that hold one of these.
    Roles(&'static [Role]),
}

impl Access {
    /// Anyone, signed in or not.
    pub const fn public() -> Access {
        Access::Public
    }

    /// Any account.
    pub const fn signed_in() -> Access {
        Access::SignedIn
    }

    /// Accounts that hold one of these. What lies beyond the role (whose class it is) the page's query or command checks.
    pub const fn roles(roles: &'static [Role]) -> Access {
        Access::Roles(roles)
    }

    /// Whether a role may open it.
    pub fn allows(self, role: Role) -> bool {
        match self {
            Access::Public | Access::SignedIn => true,
            Access::Roles(roles) => roles.contains(&role),
        }
    }

    /// Refuses a viewer who may not.
    pub(crate) fn check(self, viewer: &Viewer) -> Result<(), Denied> {
        match self {
            Access::Public => Ok(()),
            _ if !viewer.is_signed_in() => Err(Denied::NotSignedIn),
            Access::SignedIn => Ok(()),
            Access::Roles(roles) if viewer.actor().has_any(roles) => Ok(()),
            Access::Roles(roles) => Err(Denied::Role { needed: roles }),
        }
    }
}
