//! Joins the web kit to the crate that keeps sessions and tokens.

use access::{Access, sessions, tokens};
use futures_util::future::BoxFuture;
use kernel::{Actor, Role};
use registers::organisations;
use store::{Store, StoreError};
use web::{Caller, Session, Sessions, SignedIn};

use crate::administration;

/// Sessions and tokens of the store.
pub struct StoreSessions {
    store: Store,
    access: Access,
    bureau: String,
    finance: String,
}

impl StoreSessions {
    /// Over `store`, as long as `access` lets sessions last; the units' short names stand behind a name in the head.
    pub fn new(store: Store, access: Access, bureau: String, finance: String) -> StoreSessions {
        StoreSessions {
            store,
            access,
            bureau,
            finance,
        }
    }

    async fn unit_of(&self, actor: &Actor) -> Result<String, StoreError> {
        if let Some(id) = &actor.organisation {
            let found = organisations::queries::find(self.store.read(), &actor.county, id).await?;
            return Ok(found
                .map(|organisation| organisation.name)
                .unwrap_or_default());
        }
        let office = [
            Role::Clerk,
            Role::Reviewer,
            Role::Leader,
            Role::MeetingSecretary,
        ];
        Ok(if actor.has_any(&office) {
            self.bureau.clone()
        } else if actor.has_any(&[Role::FundOfficer]) {
            self.finance.clone()
        } else {
            String::new()
        })
    }

    async fn signed_in(&self, secret: &str) -> Result<Session, StoreError> {
        let Some(found) = sessions::viewer(&self.store, &self.access.settings(), secret).await?
        else {
            return Ok(
                match sessions::account_of_ended(&self.store, secret).await? {
                    Some(account) => Session::Lost { account },
                    None => Session::Unknown,
                },
            );
        };
        let home = administration::first_page(found.standing);
        Ok(Session::Live(Box::new(SignedIn {
            unit: self.unit_of(&found.actor).await?,
            actor: found.actor,
            session: found.session_id,
            home: home.into(),
        })))
    }
}

impl Sessions for StoreSessions {
    fn by_cookie<'a>(
        &'a self,
        secret: &'a str,
        _: &'a Caller,
    ) -> BoxFuture<'a, Result<Session, StoreError>> {
        Box::pin(self.signed_in(secret))
    }

    fn by_token<'a>(
        &'a self,
        secret: &'a str,
        _: &'a Caller,
    ) -> BoxFuture<'a, Result<Option<SignedIn>, StoreError>> {
        Box::pin(async move {
            let Some(actor) = tokens::actor(&self.store, secret).await? else {
                return Ok(None);
            };
            let session = format!("token:{}", actor.account);
            Ok(Some(SignedIn {
                unit: self.unit_of(&actor).await?,
                actor,
                session,
                home: "/home".into(),
            }))
        })
    }
}
