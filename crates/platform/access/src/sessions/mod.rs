//! Sessions: who is behind a cookie, from sign-in until idle time, last hour or the owner's word end it.
//!
//! A session is a row; the cookie carries a random secret whose keyed digest is stored. It dies with its account's epoch, which a
//! suspension, a reset or a new password moves on in their own transaction: no session outlives them by a moment.
//!
//! Not here: how the cookie is called, and what a page may show.

mod carry;
mod lines;
mod open;

use chrono::{Duration, NaiveDate};
use kernel::{Actor, Moment};
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use store::{Store, StoreError};

use crate::accounts::{AccountKind, AccountState, account, account_secret, queries};
use crate::{AccessSettings, deputies, secret_text};

pub use carry::carry;
pub use lines::{SessionLine, account_of_ended, all_of, end, end_all, end_others};
pub use open::{NewSession, open};

/// Seconds after which "last seen" is written anew; every request would be a write otherwise.
const SEEN_SECONDS: i64 = 60;

/// Whether somebody may do what their roles allow, or has something to do first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They may.
    Full,
    /// The password was handed out and must be replaced; until then the actor holds no role.
    MustChangePassword,
    /// A second factor must be taken; until then the actor holds no role.
    MustTakeSecondFactor,
}

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who acts, with the roles of today; none while [`Standing`] is not full.
    pub actor: Actor,
    /// The session.
    pub session_id: String,
    /// What forms of this session carry ([`csrf_matches`]).
    pub csrf: String,
    /// Whether something must be done first.
    pub standing: Standing,
    /// What the account is.
    pub kind: AccountKind,
    /// Whether a second factor (or a worker's code) was given.
    pub strong: bool,
    /// The one this session stands in for today, with the name to show.
    pub acting_for: Option<Principal>,
    /// Those it could stand in for today.
    pub may_act_for: Vec<Principal>,
    /// When the session ends in any case.
    pub expires_at: Moment,
}

/// Somebody whose place a deputy may take.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Principal {
    /// The account.
    pub account: String,
    /// Its name.
    pub name: String,
    /// The deputy's last day.
    pub until: NaiveDate,
}

/// What an account must do first.
pub(crate) fn standing_of(kind: AccountKind, secret: &account_secret::Model) -> Standing {
    if !kind.has_password() {
        Standing::Full
    } else if secret.must_change_password {
        Standing::MustChangePassword
    } else if secret.totp_confirmed_at.is_none() {
        Standing::MustTakeSecondFactor
    } else {
        Standing::Full
    }
}

#[derive(FromQueryResult)]
struct SessionRow {
    id: String,
    account_id: String,
    epoch: i32,
    strong: bool,
    acting_for: Option<String>,
    made_at: DateTimeUtc,
    last_seen_at: DateTimeUtc,
    idle_seconds: i64,
    expires_at: DateTimeUtc,
    ended_at: Option<DateTimeUtc>,
}

impl SessionRow {
    /// Whether it lives at this moment, for this state of its account. The length is today's setting, so that a shorter one ends
    /// sessions that are open; a longer one does not lengthen what was promised at its beginning.
    fn lives(
        &self,
        settings: &AccessSettings,
        account: &account::Model,
        secret: &account_secret::Model,
        now: Moment,
    ) -> bool {
        let (idle, _) = settings.session(account.kind);
        let idle = idle.min(Duration::seconds(self.idle_seconds));
        self.ended_at.is_none()
            && account.state == AccountState::Active
            && account.session_epoch == self.epoch
            && now < Moment::from(self.last_seen_at).plus(idle)
            && now < self.ends(settings, account.kind)
            // a session from before the second factor does not become one with it
            && (self.strong || secret.totp_confirmed_at.is_none())
    }

    /// When it ends in any case.
    fn ends(&self, settings: &AccessSettings, kind: AccountKind) -> Moment {
        let (_, whole) = settings.session(kind);
        let by_setting = Moment::from(self.made_at).plus(whole);
        by_setting.min(self.expires_at.into())
    }
}

/// What a session's secret turned out to be.
#[derive(Debug)]
pub enum Found {
    /// A living session.
    Live(Box<SignedIn>),
    /// It was one and is over; the account is known, so that only its owner gets a half-written form back.
    Over {
        /// Whose it was.
        account: String,
    },
    /// Nothing we know.
    Unknown,
}

/// Who is behind a session's secret; `None` when nobody is any more.
pub async fn viewer(
    store: &Store,
    settings: &AccessSettings,
    token: &str,
) -> Result<Option<SignedIn>, StoreError> {
    Ok(match look_up(store, settings, token).await? {
        Found::Live(who) => Some(*who),
        Found::Over { .. } | Found::Unknown => None,
    })
}

/// Looks a session's secret up, and notes that it was used.
pub async fn look_up(
    store: &Store,
    settings: &AccessSettings,
    token: &str,
) -> Result<Found, StoreError> {
    let now = store.now();
    let Some(county) = secret_text::county_of(token) else {
        return Ok(Found::Unknown);
    };
    let db = store.read();
    let sql = "SELECT id, account_id, epoch, strong, acting_for, made_at, last_seen_at, idle_seconds, expires_at, ended_at FROM web_session \
               WHERE county_code = $1 AND token_digest = $2";
    let values = [county.into(), store.keys().token_digest(token).into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let Some(row) = SessionRow::find_by_statement(statement).one(db).await? else {
        return Ok(Found::Unknown);
    };
    let over = Found::Over {
        account: row.account_id.clone(),
    };
    let account = queries::find(db, county, &row.account_id).await?;
    let secret = queries::secret(db, county, &row.account_id).await?;
    let (Some(account), Some(secret)) = (account, secret) else {
        return Ok(Found::Unknown);
    };
    if !row.lives(settings, &account, &secret, now) {
        return Ok(over);
    }
    seen(store, county, &row, now).await?;
    Ok(
        match signed_in(store, settings, account, &secret, row, now).await? {
            Some(who) => Found::Live(Box::new(who)),
            None => over,
        },
    )
}

/// Writes that the session was seen, at most once a minute.
async fn seen(
    store: &Store,
    county: &str,
    row: &SessionRow,
    now: Moment,
) -> Result<(), StoreError> {
    if now.since(row.last_seen_at.into()) < Duration::seconds(SEEN_SECONDS) {
        return Ok(());
    }
    let sql = "UPDATE web_session SET last_seen_at = $3 WHERE county_code = $1 AND id = $2 AND last_seen_at < $3";
    store
        .technical(
            sql,
            vec![county.into(), row.id.clone().into(), now.utc().into()],
        )
        .await?;
    Ok(())
}

async fn signed_in(
    store: &Store,
    settings: &AccessSettings,
    account: account::Model,
    secret: &account_secret::Model,
    row: SessionRow,
    now: Moment,
) -> Result<Option<SignedIn>, StoreError> {
    let db = store.read();
    let county = account.county_code.as_str();
    let today = now.date();
    let may_act_for = match account.kind {
        AccountKind::Worker => vec![],
        _ => principals(db, county, &account.id, today).await?,
    };
    // a deputy whose days are over acts as themselves again
    let acting_for = may_act_for
        .iter()
        .find(|principal| row.acting_for.as_deref() == Some(&principal.account))
        .cloned();
    let principal = match &acting_for {
        Some(principal) => queries::find(db, county, &principal.account).await?,
        None => None,
    };
    let ids: Vec<&str> = [
        Some(account.id.as_str()),
        acting_for.as_ref().map(|p| p.account.as_str()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let held = queries::roles_on(db, county, &ids, today).await?;
    let Some(mut actor) = queries::actor(&account, principal.as_ref(), &held)? else {
        return Ok(None);
    };
    let standing = standing_of(account.kind, secret);
    if standing != Standing::Full {
        actor.roles.clear();
    }
    Ok(Some(SignedIn {
        actor,
        csrf: store.keys().stamp("csrf", &row.id),
        expires_at: row.ends(settings, account.kind),
        session_id: row.id,
        standing,
        kind: account.kind,
        strong: row.strong,
        acting_for,
        may_act_for,
    }))
}

/// Those an account may stand in for on a day.
async fn principals(
    db: &impl ConnectionTrait,
    county: &str,
    account: &str,
    day: NaiveDate,
) -> Result<Vec<Principal>, StoreError> {
    let sql = "SELECT p.id AS account, p.display_name AS name, MAX(d.ends_on) AS until \
               FROM deputy d JOIN account p ON p.county_code = d.county_code AND p.id = d.principal_id \
               WHERE d.county_code = $1 AND d.account_id = $2 AND d.starts_on <= $3 AND d.ends_on >= $3 AND d.ended_at IS NULL \
               GROUP BY p.id, p.display_name ORDER BY p.id";
    let values = [county.into(), account.into(), day.into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(Principal::find_by_statement(statement).all(db).await?)
}

/// Whether a form's token is the one of this session, in a time that tells nothing.
pub fn csrf_matches(who: &SignedIn, presented: &str) -> bool {
    secret_text::equal(&who.csrf, presented)
}

/// Takes the place of somebody one is deputy of, or one's own again. False when one is not their deputy today.
pub async fn act_for(
    store: &Store,
    who: &SignedIn,
    principal: Option<&str>,
) -> Result<bool, StoreError> {
    let (county, account) = (who.actor.county.as_str(), who.actor.account.as_str());
    if let Some(principal) = principal
        && !deputies::stands_in(store.read(), county, account, principal, store.now().date())
            .await?
    {
        return Ok(false);
    }
    let sql = "UPDATE web_session SET acting_for = $3 WHERE county_code = $1 AND id = $2";
    let values = vec![
        county.into(),
        who.session_id.clone().into(),
        principal.map(str::to_owned).into(),
    ];
    Ok(store.technical(sql, values).await? == 1)
}
