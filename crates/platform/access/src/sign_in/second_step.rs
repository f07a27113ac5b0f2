//! The second step: a code of the authenticator app, or a printed recovery code. Each is good once.

use chrono::Duration;
use kernel::{Actor, Moment, RegionCode};
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use store::{CommandError, Store, StoreError};

use super::lockout::Kind;
use super::{Access, AccessError, Origin, Outcome, SignInRefusal, events};
use crate::accounts::commands::{UseRecoveryCode, UseRecoveryCodeRefusal};
use crate::accounts::{AccountState, account, account_secret, queries};
use crate::second_factor::{TotpSecret, recovery_digest};
use crate::secret_text;
use crate::sessions::{self, NewSession};

/// The password was right; the second factor is asked for.
#[derive(Clone, Debug)]
pub struct SecondStep {
    /// The secret of this step: a hidden field or a short-lived cookie.
    pub token: String,
    /// When it is over.
    pub expires_at: Moment,
}

#[derive(FromQueryResult)]
pub(super) struct StepRow {
    pub id: String,
    pub account_id: Option<String>,
    pub phone_lookup: Option<String>,
    pub device_id: Option<String>,
}

/// Marks a TOTP step of an account as used. False when it was used before: of two at the same moment one is first.
pub(crate) async fn spend_step(
    db: &impl ConnectionTrait,
    county: &str,
    account: &str,
    step: i64,
    at: Moment,
) -> Result<bool, StoreError> {
    let values = [county.into(), account.into(), step.into(), at.utc().into()];
    let done = db
        .execute_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            SPEND,
            values,
        ))
        .await?;
    Ok(done.rows_affected() == 1)
}

const SPEND: &str = "INSERT INTO totp_spent (county_code, account_id, step, at) VALUES ($1, $2, $3, $4) \
                     ON CONFLICT (county_code, account_id, step) DO NOTHING";

/// Takes one try of an open step of this kind. `None` when it is over.
pub(super) async fn take_try(
    store: &Store,
    token: &str,
    kind: &str,
    now: Moment,
) -> Result<Option<(String, StepRow)>, StoreError> {
    let Some(county) = secret_text::county_of(token) else {
        return Ok(None);
    };
    let digest = store.keys().token_digest(token);
    let sql = "UPDATE second_step SET tries_left = tries_left - 1 \
               WHERE county_code = $1 AND token_digest = $2 AND kind = $3 AND tries_left > 0 AND done_at IS NULL AND expires_at > $4";
    let values = vec![
        county.into(),
        digest.clone().into(),
        kind.into(),
        now.utc().into(),
    ];
    if store.technical(sql, values).await? == 0 {
        return Ok(None);
    }
    let db = store.read();
    let sql = "SELECT id, account_id, phone_lookup, device_id FROM second_step WHERE county_code = $1 AND token_digest = $2";
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        sql,
        [county.into(), digest.into()],
    );
    let row = StepRow::find_by_statement(statement).one(db).await?;
    Ok(row.map(|row| (county.to_owned(), row)))
}

/// Closes a step. False when another request closed it first.
pub(super) async fn close(
    store: &Store,
    county: &str,
    id: &str,
    now: Moment,
) -> Result<bool, StoreError> {
    let sql = "UPDATE second_step SET done_at = $3 WHERE county_code = $1 AND id = $2 AND done_at IS NULL";
    Ok(store
        .technical(sql, vec![county.into(), id.into(), now.utc().into()])
        .await?
        == 1)
}

/// What a new step waits for.
pub(super) struct NewStep<'a> {
    pub kind: &'static str,
    pub account: Option<&'a str>,
    pub phone_lookup: Option<&'a str>,
    pub device: Option<&'a str>,
}

impl Access {
    pub(super) async fn open_step(
        &self,
        store: &Store,
        county: &str,
        step: NewStep<'_>,
        now: Moment,
    ) -> Result<SecondStep, StoreError> {
        let token = secret_text::fresh_secret(county);
        let expires_at = now.plus(Duration::minutes(self.settings().second_step_minutes));
        let sql = "INSERT INTO second_step (county_code, id, kind, token_digest, account_id, phone_lookup, device_id, expires_at, tries_left, done_at) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        let own = |text: Option<&str>| text.map(str::to_owned);
        let values = vec![
            county.into(),
            store.id().into(),
            step.kind.into(),
            store.keys().token_digest(&token).into(),
            own(step.account).into(),
            own(step.phone_lookup).into(),
            own(step.device).into(),
            expires_at.utc().into(),
            self.settings().second_step_tries.into(),
            None::<DateTimeUtc>.into(),
        ];
        store.technical(sql, values).await?;
        Ok(SecondStep { token, expires_at })
    }

    pub(super) async fn open_second_step(
        &self,
        store: &Store,
        account: &account::Model,
        device: Option<&str>,
        now: Moment,
    ) -> Result<SecondStep, StoreError> {
        let step = NewStep {
            kind: "factor",
            account: Some(&account.id),
            phone_lookup: None,
            device,
        };
        self.open_step(store, &account.county_code, step, now).await
    }

    /// Checks the second factor of an open step: six digits of the app, or a recovery code. On success the session, and a
    /// device that is known from now on.
    pub async fn second_factor(
        &self,
        store: &Store,
        token: &str,
        code: &str,
        origin: &Origin,
    ) -> Result<NewSession, AccessError> {
        let now = store.now();
        let Some((county, step)) = take_try(store, token, "factor", now).await? else {
            return Err(SignInRefusal::Over.into());
        };
        let id = step.account_id.as_deref().unwrap_or_default();
        let account = queries::find(store.read(), &county, id).await?;
        let secret = queries::secret(store.read(), &county, id).await?;
        let (Some(account), Some(secret)) = (account, secret) else {
            return Err(SignInRefusal::Over.into());
        };
        if account.state == AccountState::Suspended {
            return Err(SignInRefusal::Suspended.into());
        }
        let subject = (Kind::Factor, account.id.clone());
        let taken = self
            .take_places(
                store,
                &county,
                subject,
                step.device_id.as_deref(),
                origin,
                now,
            )
            .await?;
        let outcome = match self
            .check_factor(store, &account, &secret, code, now)
            .await?
        {
            Ok(outcome) => outcome,
            Err(refusal) => {
                events::note(
                    store,
                    &county,
                    Some(&account.id),
                    Outcome::SecondFactorWrong,
                    origin,
                    now,
                )
                .await?;
                let refusal = taken
                    .lost(store, &county, Some(&account.id), origin, now, refusal)
                    .await?;
                return Err(refusal.into());
            }
        };
        if !close(store, &county, &step.id, now).await? {
            return Err(SignInRefusal::Over.into());
        }
        taken.release(store).await?;
        events::note(store, &county, Some(&account.id), outcome, origin, now).await?;
        Ok(sessions::open(
            store,
            &self.settings(),
            &account,
            true,
            origin,
            Some(origin.device.as_deref()),
        )
        .await?)
    }

    /// A code of six digits is the app's; anything else can only be a recovery code.
    async fn check_factor(
        &self,
        store: &Store,
        account: &account::Model,
        secret: &account_secret::Model,
        code: &str,
        now: Moment,
    ) -> Result<Result<Outcome, SignInRefusal>, AccessError> {
        let plain: String = code.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
        if plain.len() != 6 {
            return self.spend_recovery_code(store, account, &plain).await;
        }
        let Some(sealed) = secret.totp_secret_sealed.as_deref() else {
            return Ok(Err(SignInRefusal::Over));
        };
        let totp = TotpSecret::unseal(store.keys(), &account.id, sealed)?;
        let Some(step) = totp.step_of(&plain, now) else {
            return Ok(Err(SignInRefusal::SecondFactorWrong));
        };
        let values = vec![
            account.county_code.clone().into(),
            account.id.clone().into(),
            step.into(),
            now.utc().into(),
        ];
        if store.technical(SPEND, values).await? == 1 {
            Ok(Ok(Outcome::SignedIn))
        } else {
            Ok(Err(SignInRefusal::SecondFactorUsed))
        }
    }

    async fn spend_recovery_code(
        &self,
        store: &Store,
        account: &account::Model,
        code: &str,
    ) -> Result<Result<Outcome, SignInRefusal>, AccessError> {
        let region = RegionCode::parse(&account.region_code)
            .map_err(|e| StoreError::Broken(e.to_string()))?;
        // somebody between two steps: an account without any role
        let who = Actor {
            account: account.id.clone(),
            name: account.display_name.clone(),
            ..Actor::nobody(&account.county_code, region)
        };
        let command = UseRecoveryCode {
            account: account.id.clone(),
            digest: recovery_digest(store.keys(), &account.id, code),
        };
        match store.run(command, &who, "").await {
            Ok(_) => Ok(Ok(Outcome::RecoveryCode)),
            Err(CommandError::Refused(UseRecoveryCodeRefusal::Unknown)) => {
                Ok(Err(SignInRefusal::SecondFactorWrong))
            }
            Err(CommandError::Refused(UseRecoveryCodeRefusal::Used)) => {
                Ok(Err(SignInRefusal::SecondFactorUsed))
            }
            Err(other) => Err(other.into()),
        }
    }
}
