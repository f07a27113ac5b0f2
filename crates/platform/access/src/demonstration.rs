//! The demonstration's sign-in page shows the code that a real office would have on a telephone.
//!
//! Nothing here opens without [`Demonstration`], which only the caller that found the data directory marked can make.

use kernel::Actor;
use sea_orm::{ConnectionTrait, Statement};
use store::{Store, StoreError};
use zeroize::Zeroizing;

use crate::accounts::commands::{ChangePassword, ConfirmTotp, Create, EnrolTotp, password_proof};
use crate::accounts::queries;
use crate::second_factor::{TotpSecret, recovery_codes, recovery_digest};
use crate::sign_in::{Access, CODE_TEXT, code_of_message};

/// Witness that the data directory is marked as demonstration.
#[derive(Clone, Copy, Debug)]
pub struct Demonstration(());

impl Demonstration {
    /// Some only where `marked` is true: the caller has read the mark.
    pub fn when(marked: bool) -> Option<Demonstration> {
        marked.then_some(Demonstration(()))
    }
}

/// The code of this moment: the app's for an account with a second factor (in use, or waiting for its first code), the one sent
/// last for a worker. `None` when there is none.
pub async fn current_code(
    _: Demonstration,
    store: &Store,
    county: &str,
    account: &str,
) -> Result<Option<Zeroizing<String>>, StoreError> {
    let secret = queries::secret(store.read(), county, account).await?;
    if let Some(secret) = secret
        && let Some(sealed) = secret.totp_secret_sealed.or(secret.totp_pending_sealed)
    {
        let totp = TotpSecret::unseal(store.keys(), account, &sealed)?;
        return Ok(totp.code_at(store.now()).map(Zeroizing::new));
    }
    let db = store.read();
    let sql = "SELECT args FROM message WHERE county_code = $1 AND receiver = $2 AND text_key = $3 \
               ORDER BY made_at DESC, id DESC LIMIT 1";
    let values = [
        county.into(),
        format!("account:{account}").into(),
        CODE_TEXT.into(),
    ];
    let row = db
        .query_one_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            values,
        ))
        .await?;
    let Some(row) = row else { return Ok(None) };
    let args: serde_json::Value = serde_json::from_str(&row.try_get::<String>("", "args")?)
        .map_err(|e| StoreError::Broken(e.to_string()))?;
    Ok(code_of_message(store.keys(), &args)?.map(|code| Zeroizing::new(code.reveal().to_owned())))
}

/// The one who signs in under this name, or the first worker with this telephone, for [`current_code`].
pub async fn account_named(
    _: Demonstration,
    store: &Store,
    county: &str,
    login_name_or_phone: &str,
) -> Result<Option<String>, StoreError> {
    if let Some(account) = queries::find_by_login(store.read(), county, login_name_or_phone).await?
    {
        return Ok(Some(account.id));
    }
    let lookup = store.keys().lookup("phone", login_name_or_phone.trim());
    let db = store.read();
    let sql = "SELECT id FROM account WHERE county_code = $1 AND phone_lookup = $2 AND kind = 'worker' ORDER BY id LIMIT 1";
    let row = db
        .query_one_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            [county.into(), lookup.into()],
        ))
        .await?;
    row.map(|row| row.try_get::<String>("", "id").map_err(StoreError::from))
        .transpose()
}

/// Makes an account that can sign in at once, with this password and a second factor of its own: through the same commands
/// as any other, with the first sign-in already behind it. A worker's account gets neither.
pub async fn ready_account(
    _: Demonstration,
    store: &Store,
    access: &Access,
    create: Create,
    password: &str,
) -> Result<String, CommandFailed> {
    let county = create.region.county().unwrap_or(create.region);
    let system = Actor::system(county.as_str(), county);
    let needs_password = create.kind.has_password();
    let account = store
        .run(create, &system, "")
        .await
        .map_err(CommandFailed::of)?
        .account;
    if !needs_password {
        return Ok(account);
    }
    let own = Actor {
        account: account.clone(),
        ..Actor::nobody(county.as_str(), county)
    };
    let secret = queries::secret(store.read(), county.as_str(), &account)
        .await
        .map_err(CommandFailed::of)?
        .ok_or_else(|| CommandFailed("the account has no secrets".into()))?;
    let password = ChangePassword {
        account: account.clone(),
        password: access
            .passwords()
            .hash(password)
            .await
            .map_err(CommandFailed::of)?,
        proof: password_proof(store.keys(), &secret),
    };
    store
        .run(password, &own, "")
        .await
        .map_err(CommandFailed::of)?;
    let totp = TotpSecret::fresh();
    let enrol = EnrolTotp {
        account: account.clone(),
        secret_sealed: totp
            .seal(store.keys(), &account)
            .map_err(CommandFailed::of)?,
        proof: None,
    };
    store
        .run(enrol, &own, "")
        .await
        .map_err(CommandFailed::of)?;
    let before = store.now().plus(-chrono::Duration::seconds(30));
    let confirm = ConfirmTotp {
        account: account.clone(),
        code: totp
            .code_at(before)
            .ok_or_else(|| CommandFailed("no code at this moment".into()))?,
        recovery_digests: recovery_codes(access.settings().recovery_codes)
            .iter()
            .map(|code| recovery_digest(store.keys(), &account, code))
            .collect(),
    };
    store
        .run(confirm, &own, "")
        .await
        .map_err(CommandFailed::of)?;
    Ok(account)
}

/// A command of the demonstration that should have worked did not.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct CommandFailed(String);

impl CommandFailed {
    fn of(error: impl std::fmt::Display) -> CommandFailed {
        CommandFailed(error.to_string())
    }
}
