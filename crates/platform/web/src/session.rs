//! Who is signed in: what the kit asks of the crate that keeps sessions and tokens.

use futures_util::future::BoxFuture;
use kernel::Actor;
use store::StoreError;

/// Somebody with a live session or token.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who acts.
    pub actor: Actor,
    /// The name of the session, for binding forms to it; not the secret in the cookie.
    pub session: String,
    /// What stands behind the name in the head: 市人社局, a school. Chinese data.
    pub unit: String,
    /// The first page after signing in.
    pub home: String,
}

/// What a cookie turned out to be.
#[derive(Clone, Debug)]
pub enum Session {
    /// A live session.
    Live(Box<SignedIn>),
    /// It was one, and ended; the account is known so that only its owner gets a kept form back.
    Lost {
        /// Whose it was.
        account: String,
    },
    /// Nothing we know.
    Unknown,
}

/// Where a request comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caller {
    /// The network address, a trusted proxy's word believed.
    pub address: String,
    /// The browser's name for itself, cut to a sane length.
    pub agent: String,
    /// Whether the way to us is encrypted.
    pub secure: bool,
}

/// Keeps sessions and tokens. Implemented at the door over the crate of accounts.
pub trait Sessions: Send + Sync {
    /// Looks up the secret of a session cookie and notes that it was used.
    fn by_cookie<'a>(
        &'a self,
        secret: &'a str,
        from: &'a Caller,
    ) -> BoxFuture<'a, Result<Session, StoreError>>;

    /// Looks up an API token.
    fn by_token<'a>(
        &'a self,
        secret: &'a str,
        from: &'a Caller,
    ) -> BoxFuture<'a, Result<Option<SignedIn>, StoreError>>;
}

/// Nobody can sign in: for tests of public pages and for a server that only publishes.
pub struct NoSessions;

impl Sessions for NoSessions {
    fn by_cookie<'a>(
        &'a self,
        _: &'a str,
        _: &'a Caller,
    ) -> BoxFuture<'a, Result<Session, StoreError>> {
        Box::pin(async { Ok(Session::Unknown) })
    }

    fn by_token<'a>(
        &'a self,
        _: &'a str,
        _: &'a Caller,
    ) -> BoxFuture<'a, Result<Option<SignedIn>, StoreError>> {
        Box::pin(async { Ok(None) })
    }
}
