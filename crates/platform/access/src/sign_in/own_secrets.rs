//! One's own password, second factor and recovery codes: the steps around the commands, where hashing and chance belong.

use kernel::Actor;
use store::{Store, StoreError};
use zeroize::Zeroizing;

use super::{Access, AccessError, Origin, SignInRefusal};
use crate::accounts::commands::{
    ChangePassword, ConfirmTotp, EnrolTotp, RenewRecoveryCodes, ResetPassword,
};
use crate::accounts::queries;
use crate::passwords::fit;
use crate::second_factor::{TotpSecret, recovery_codes, recovery_digest};
use crate::sessions::{self, NewSession};
use crate::{PasswordUnfit, SignedIn, one_time_password};

/// A second factor on its way into an app.
pub struct Enrolment {
    /// The address behind the QR code.
    pub otpauth: Zeroizing<String>,
    /// The secret for typing it in by hand, in groups of four.
    pub typed: Zeroizing<String>,
}

impl Access {
    fn enrolment(&self, secret: &TotpSecret, login_name: &str) -> Enrolment {
        let plain = Zeroizing::new(secret.typed());
        let groups: Vec<&str> = (0..plain.len())
            .step_by(4)
            .map(|from| &plain[from..(from + 4).min(plain.len())])
            .collect();
        Enrolment {
            otpauth: Zeroizing::new(secret.otpauth(&self.settings().issuer, login_name)),
            typed: Zeroizing::new(groups.join(" ")),
        }
    }

    /// Changes one's own password. Every session ends; the answer is a new one for this browser.
    pub async fn change_password(
        &self,
        store: &Store,
        who: &SignedIn,
        old: &str,
        new: &str,
        origin: &Origin,
    ) -> Result<NewSession, AccessError> {
        let (county, id) = (who.actor.county.as_str(), who.actor.account.as_str());
        let account = queries::find(store.read(), county, id)
            .await?
            .ok_or(SignInRefusal::Wrong)?;
        let name = account.login_name.clone().unwrap_or_default();
        fit(new, &name, self.settings().password_length_min).map_err(SignInRefusal::Unfit)?;
        let proof = self.prove_password(store, who, old, origin).await?;
        if old == new {
            return Err(SignInRefusal::Unfit(PasswordUnfit::Same).into());
        }
        let command = ChangePassword {
            account: id.to_owned(),
            password: self.passwords().hash(new).await?,
            proof: proof.to_string(),
        };
        store.run(command, &who.actor, "").await?;
        let account = queries::find(store.read(), county, id)
            .await?
            .ok_or(SignInRefusal::Wrong)?;
        let device = who.strong.then_some(origin.device.as_deref());
        Ok(sessions::open(
            store,
            &self.settings(),
            &account,
            who.strong,
            origin,
            device,
        )
        .await?)
    }

    /// Begins a second factor: its secret is kept until the first code is typed back. When one is in use, `proof` of the password is
    /// needed ([`Access::prove_password`]).
    pub async fn begin_second_factor(
        &self,
        store: &Store,
        who: &SignedIn,
        proof: Option<&str>,
    ) -> Result<Enrolment, AccessError> {
        let id = who.actor.account.as_str();
        let secret = TotpSecret::fresh();
        let command = EnrolTotp {
            account: id.to_owned(),
            secret_sealed: secret.seal(store.keys(), id)?,
            proof: proof.map(str::to_owned),
        };
        store.run(command, &who.actor, "").await?;
        let name = queries::find(store.read(), &who.actor.county, id)
            .await?
            .and_then(|account| account.login_name)
            .unwrap_or_default();
        Ok(self.enrolment(&secret, &name))
    }

    /// The second factor that waits for its first code, to show it again after a wrong one. `None` when none waits.
    pub async fn waiting_second_factor(
        &self,
        store: &Store,
        who: &SignedIn,
    ) -> Result<Option<Enrolment>, AccessError> {
        let (county, id) = (who.actor.county.as_str(), who.actor.account.as_str());
        let secret = queries::secret(store.read(), county, id).await?;
        let Some(sealed) = secret.and_then(|secret| secret.totp_pending_sealed) else {
            return Ok(None);
        };
        let name = queries::find(store.read(), county, id)
            .await?
            .and_then(|account| account.login_name)
            .unwrap_or_default();
        let secret = TotpSecret::unseal(store.keys(), id, &sealed)?;
        Ok(Some(self.enrolment(&secret, &name)))
    }

    fn fresh_codes(&self, store: &Store, id: &str) -> (Vec<Zeroizing<String>>, Vec<String>) {
        let codes = recovery_codes(self.settings().recovery_codes);
        let digests = codes
            .iter()
            .map(|code| recovery_digest(store.keys(), id, code))
            .collect();
        (codes, digests)
    }

    /// Confirms the second factor with its first code. Answers the recovery codes, which are shown this once, and a session in which it
    /// counts; other sessions opened without it are over.
    pub async fn confirm_second_factor(
        &self,
        store: &Store,
        who: &SignedIn,
        code: &str,
        origin: &Origin,
    ) -> Result<(Vec<Zeroizing<String>>, NewSession), AccessError> {
        let (county, id) = (who.actor.county.as_str(), who.actor.account.as_str());
        let (codes, digests) = self.fresh_codes(store, id);
        let command = ConfirmTotp {
            account: id.to_owned(),
            code: code.chars().filter(char::is_ascii_digit).collect(),
            recovery_digests: digests,
        };
        store.run(command, &who.actor, "").await?;
        let account = queries::find(store.read(), county, id)
            .await?
            .ok_or(SignInRefusal::Wrong)?;
        sessions::end(store, county, id, &who.session_id).await?;
        let session = sessions::open(
            store,
            &self.settings(),
            &account,
            true,
            origin,
            Some(origin.device.as_deref()),
        )
        .await?;
        Ok((codes, session))
    }

    /// Prints new recovery codes; the old ones open nothing any more. `proof`: [`Access::prove_password`].
    pub async fn renew_recovery_codes(
        &self,
        store: &Store,
        who: &SignedIn,
        proof: &str,
    ) -> Result<Vec<Zeroizing<String>>, AccessError> {
        let id = who.actor.account.as_str();
        let (codes, digests) = self.fresh_codes(store, id);
        let command = RenewRecoveryCodes {
            account: id.to_owned(),
            recovery_digests: digests,
            proof: proof.to_owned(),
        };
        store.run(command, &who.actor, "").await?;
        Ok(codes)
    }

    /// An administrator hands out a one-time password: shown and printed this once.
    pub async fn reset_password(
        &self,
        store: &Store,
        administrator: &Actor,
        account: &str,
    ) -> Result<Zeroizing<String>, AccessError> {
        let password = one_time_password();
        let days = u32::try_from(self.settings().one_time_password_days)
            .map_err(|_| StoreError::Broken("days of a one-time password".into()))?;
        let command = ResetPassword {
            account: account.to_owned(),
            one_time_password: self.passwords().hash(&password).await?,
            days,
        };
        store.run(command, administrator, "").await?;
        Ok(password)
    }
}
