//! One POST: no redirect, no long wait, no large answer, and an error that names no person and no secret.

use std::time::Duration;

use ureq::Agent;
use zeroize::Zeroizing;

use super::address::Address;

/// Seconds from the first byte to the last of the answer.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);
/// Bytes of an answer that are read.
const ANSWER_BYTES: u64 = 64 * 1024;

/// What is posted.
pub(super) struct Parcel {
    /// The media type.
    pub media: &'static str,
    /// The body.
    pub body: Zeroizing<String>,
    /// Headers beside it.
    pub headers: Vec<(String, Zeroizing<String>)>,
}

/// Posts to one address.
#[derive(Clone, Debug)]
pub(super) struct Post {
    agent: Agent,
    address: Address,
}

impl Post {
    pub(super) fn to(address: Address, patience: Duration) -> Post {
        let mut config = Agent::config_builder()
            .timeout_global(Some(patience))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .user_agent("Yongji");
        if address.is_here() {
            // a proxy of the environment is for what lies outside
            config = config.proxy(None);
        }
        Post {
            agent: config.build().into(),
            address,
        }
    }

    pub(super) fn host(&self) -> &str {
        self.address.host()
    }

    /// Blocks until it is answered. The answer's text when its status is one of success.
    pub(super) fn send(&self, parcel: &Parcel) -> Result<String, String> {
        let mut request = self
            .agent
            .post(self.address.as_str())
            .header("content-type", parcel.media);
        for (name, value) in &parcel.headers {
            request = request.header(name.as_str(), value.as_str());
        }
        let mut answer = request.send(parcel.body.as_bytes()).map_err(|e| told(&e))?;
        let status = answer.status().as_u16();
        if !(200..300).contains(&status) {
            return Err(format!("the gateway answered with status {status}"));
        }
        answer
            .body_mut()
            .with_config()
            .limit(ANSWER_BYTES)
            .read_to_string()
            .map_err(|e| told(&e))
    }
}

/// What went wrong, without the address.
fn told(error: &ureq::Error) -> String {
    match error {
        ureq::Error::Timeout(_) => "the gateway did not answer in time",
        ureq::Error::HostNotFound => "the gateway's name is not known",
        ureq::Error::Io(_) | ureq::Error::ConnectionFailed | ureq::Error::ConnectProxyFailed(_) => {
            "the gateway cannot be reached"
        }
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) | ureq::Error::TlsRequired => {
            "the gateway's certificate is not trusted"
        }
        ureq::Error::BodyExceedsLimit(_) => "the gateway's answer is too long",
        _ => "the gateway's answer is not one",
    }
    .into()
}
