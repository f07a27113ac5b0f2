//! Where a gateway is: encrypted on the way, or on this machine.

use std::net::IpAddr;

use axum::http::Uri;

/// An address that may be posted to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    whole: String,
    host: String,
    here: bool,
}

impl Address {
    /// `https://…`, or `http://…` on the loopback interface. A password in an address would end up in logs: it is refused.
    pub fn parse(text: &str) -> Result<Address, String> {
        let uri: Uri = text
            .parse()
            .map_err(|_| format!("{text} is not an address"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(format!("{text} is not a whole address"));
        };
        if authority.as_str().contains('@') {
            return Err("an address holds no name and password: use the token".into());
        }
        let host = authority.host().trim_matches(['[', ']']).to_owned();
        let here = host == "localhost"
            || host
                .parse::<IpAddr>()
                .is_ok_and(|address| address.is_loopback());
        match scheme {
            "https" => {}
            "http" if here => {}
            _ => {
                return Err(format!(
                    "{host}: the address must begin with https, unless it is on this machine"
                ));
            }
        }
        Ok(Address {
            whole: text.to_owned(),
            host,
            here,
        })
    }

    /// The host alone: the rest may name an account.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is on this machine.
    pub fn is_here(&self) -> bool {
        self.here
    }

    pub(super) fn as_str(&self) -> &str {
        &self.whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_personal_leaves_unencrypted() {
        for (text, fine) in [
            ("https://sms.example.cn/send?account=1", true),
            ("http://127.0.0.1:9000/sms", true),
            ("http://[::1]:9000/sms", true),
            ("http://localhost/sms", true),
            ("http://sms.example.cn/send", false),
            ("http://127.0.0.1.example.cn/", false),
            ("http://10.0.0.8/sms", false),
            ("https://name:secret@sms.example.cn/", false),
            ("ftp://sms.example.cn/", false),
            ("sms.example.cn", false),
            ("/send", false),
            ("", false),
        ] {
            assert_eq!(Address::parse(text).is_ok(), fine, "{text}");
        }
        assert_eq!(
            Address::parse("https://sms.example.cn/send?account=1")
                .unwrap()
                .host(),
            "sms.example.cn"
        );
    }
}
