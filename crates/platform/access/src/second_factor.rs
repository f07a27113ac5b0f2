//! The second factor: time-based codes (RFC 6238: SHA-1, six digits, 30 seconds) and printed recovery codes.
//!
//! Pure: the moment is given. Whether a code was used before is for [`crate::sign_in`], which keeps spent steps.

use data_encoding::BASE32_NOPAD;
use kernel::Moment;
use rand::Rng;
use store::{Keys, StoreError};
use totp_rs::{Builder, Secret, Totp};
use zeroize::Zeroizing;

use crate::secret_text::grouped;

/// Bytes of a secret, as RFC 4226 recommends.
const SECRET: usize = 20;
/// Seconds of a step.
const STEP_SECONDS: u64 = 30;
/// Steps a clock may be ahead or behind.
const TOLERANCE: u16 = 1;

/// A fresh secret for an authenticator app, shown once.
pub struct TotpSecret(Zeroizing<[u8; SECRET]>);

impl TotpSecret {
    /// From the machine's chance.
    pub fn fresh() -> TotpSecret {
        let mut bytes = Zeroizing::new([0u8; SECRET]);
        rand::rng().fill_bytes(bytes.as_mut());
        TotpSecret(bytes)
    }

    /// For typing into an app by hand.
    pub fn typed(&self) -> String {
        BASE32_NOPAD.encode(self.0.as_ref())
    }

    /// The address behind the QR code.
    pub fn otpauth(&self, issuer: &str, login_name: &str) -> String {
        let (issuer, name) = (percent(issuer), percent(login_name));
        format!(
            "otpauth://totp/{issuer}:{name}?secret={}&issuer={issuer}&algorithm=SHA1&digits=6&period={STEP_SECONDS}",
            self.typed()
        )
    }

    /// Sealed for the column and the command, bound to its account.
    pub fn seal(&self, keys: &Keys, account: &str) -> Result<String, StoreError> {
        keys.seal(&context(account), self.0.as_ref())
    }

    /// The reverse of [`TotpSecret::seal`].
    pub fn unseal(keys: &Keys, account: &str, sealed: &str) -> Result<TotpSecret, StoreError> {
        let bytes = keys.unseal(&context(account), sealed)?;
        let bytes = bytes
            .as_slice()
            .try_into()
            .map_err(|_| StoreError::KeyGone)?;
        Ok(TotpSecret(Zeroizing::new(bytes)))
    }

    /// The step a code belongs to, if it is good at this moment, one step early or late.
    pub fn step_of(&self, code: &str, at: Moment) -> Option<i64> {
        let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let step = self.totp()?.check(&code, seconds(at))?;
        i64::try_from(step).ok()
    }

    /// The code of this moment: for tests, and for the demonstration's sign-in page.
    pub fn code_at(&self, at: Moment) -> Option<String> {
        Some(self.totp()?.generate(seconds(at)).to_string())
    }

    fn totp(&self) -> Option<Totp> {
        Builder::new()
            .with_secret(Secret::from(*self.0))
            .with_skew(TOLERANCE)
            .with_step_duration(STEP_SECONDS)
            .build()
            .ok()
    }
}

fn seconds(at: Moment) -> u64 {
    u64::try_from(at.micros() / 1_000_000).unwrap_or(0)
}

fn context(account: &str) -> String {
    format!("account/{account}/totp")
}

/// Percent-encodes everything but RFC 3986's unreserved characters.
fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

/// Recovery codes to print, 80 bits each.
pub fn recovery_codes(count: usize) -> Vec<Zeroizing<String>> {
    (0..count).map(|_| Zeroizing::new(grouped(4))).collect()
}

/// What is stored of a recovery code. Blanks, hyphens and the case of letters do not matter.
pub fn recovery_digest(keys: &Keys, account: &str, code: &str) -> String {
    let plain: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    keys.stamp("recovery-code", &format!("{account}:{plain}"))
}

#[cfg(test)]
mod tests {
    use chrono::Duration;

    use super::*;

    /// RFC 6238's secret; the app's last six digits of its eight.
    fn rfc() -> TotpSecret {
        TotpSecret(Zeroizing::new(*b"12345678901234567890"))
    }

    fn at(seconds: i64) -> Moment {
        Moment::from_micros(seconds * 1_000_000).unwrap()
    }

    #[test]
    fn codes_are_those_of_rfc_6238() {
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(rfc().code_at(at(second)).as_deref(), Some(code));
        }
    }

    #[test]
    fn one_step_early_or_late_is_good_and_names_its_own_step() {
        let now = at(1_111_111_109);
        let step = 1_111_111_109 / 30;
        for (shift, expected) in [
            (-2, None),
            (-1, Some(-1)),
            (0, Some(0)),
            (1, Some(1)),
            (2, None),
        ] {
            let code = rfc()
                .code_at(now.plus(Duration::seconds(30 * shift)))
                .unwrap();
            assert_eq!(
                rfc().step_of(&code, now),
                expected.map(|e| step + e),
                "{shift}"
            );
        }
        assert_eq!(rfc().step_of("28 70 82", at(59)), Some(1));
        for nonsense in ["", "12345", "1234567", "+12345", "abcdef", "１２３４５６"] {
            assert_eq!(rfc().step_of(nonsense, now), None);
        }
    }

    #[test]
    fn the_address_for_an_app_is_escaped() {
        assert_eq!(
            rfc().otpauth("永技", "lin.hong"),
            "otpauth://totp/%E6%B0%B8%E6%8A%80:lin.hong?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E6%B0%B8%E6%8A%80&algorithm=SHA1&digits=6&period=30"
        );
    }
}
