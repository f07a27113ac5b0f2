//! An SMS or voice gateway by HTTP: one POST a message, in the shape the provider wants.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::Value;
use zeroize::Zeroizing;

use super::address::Address;
use super::letter::Letter;
use super::post::{Parcel, Post};
use super::template::Template;

/// A field of the answer that must have a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    path: Vec<String>,
    value: String,
}

impl Wanted {
    /// Of `field=value`; inner fields behind dots: `result.code=OK`.
    pub fn parse(text: &str) -> Result<Wanted, String> {
        match text.split_once('=') {
            Some((path, value)) if !path.is_empty() => Ok(Wanted {
                path: path.split('.').map(str::to_owned).collect(),
                value: value.to_owned(),
            }),
            _ => Err(format!("{text} is not field=value")),
        }
    }

    /// Whether an answer says it. The error repeats nothing of the answer, which may name a number.
    fn in_answer(&self, answer: &str) -> Result<(), String> {
        let value: Value = serde_json::from_str(answer)
            .map_err(|_| "the gateway's answer is not JSON".to_owned())?;
        let found = self
            .path
            .iter()
            .try_fold(&value, |value, name| value.get(name));
        let said = match found {
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => String::new(),
        };
        if said == self.value {
            return Ok(());
        }
        // a provider's code is short and without digits in a row as long as a telephone's
        let code: String = said
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || "_-.:".contains(*c))
            .take(40)
            .collect();
        let long_number = code
            .split(|c: char| !c.is_ascii_digit())
            .any(|run| run.len() > 8);
        Err(if code.is_empty() || long_number {
            "the gateway did not take the message".into()
        } else {
            format!("the gateway did not take the message: {code}")
        })
    }
}

/// A gateway.
#[derive(Clone, Debug)]
pub struct Gateway {
    post: Post,
    template: Template,
    token: Option<(String, Zeroizing<String>)>,
    wanted: Option<Wanted>,
    names: HashMap<String, String>,
}

impl Gateway {
    /// At an address, with a body. `token` is a header with its value; `names` are the gateway's own names for texts.
    pub(super) fn new(
        address: Address,
        patience: Duration,
        template: Template,
        token: Option<(String, Zeroizing<String>)>,
        wanted: Option<Wanted>,
        names: HashMap<String, String>,
    ) -> Gateway {
        Gateway {
            post: Post::to(address, patience),
            template,
            token,
            wanted,
            names,
        }
    }

    /// The host.
    pub(super) fn host(&self) -> &str {
        self.post.host()
    }

    /// Blocks until the gateway took it.
    pub(super) fn send(&self, letter: &Letter) -> Result<(), String> {
        let template = self.names.get(&letter.text_key).unwrap_or(&letter.text_key);
        let (media, body) = self.template.fill(letter, template);
        let key = (
            "idempotency-key".to_owned(),
            Zeroizing::new(letter.id.clone()),
        );
        let parcel = Parcel {
            media,
            body,
            headers: self.token.clone().into_iter().chain([key]).collect(),
        };
        let answer = self.post.send(&parcel)?;
        match &self.wanted {
            Some(wanted) => wanted.in_answer(&answer),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Wanted;

    #[test]
    fn an_answer_is_believed_only_when_it_says_so() {
        let wanted = Wanted::parse("result.code=OK").unwrap();
        for (answer, error) in [
            (r#"{"result":{"code":"OK"}}"#, None),
            (
                r#"{"result":{"code":"LIMIT"}}"#,
                Some("the gateway did not take the message: LIMIT"),
            ),
            (
                r#"{"result":{"code":"bad 15400000000"}}"#,
                Some("the gateway did not take the message"),
            ),
            (r#"{}"#, Some("the gateway did not take the message")),
            ("OK", Some("the gateway's answer is not JSON")),
        ] {
            assert_eq!(wanted.in_answer(answer).err().as_deref(), error, "{answer}");
        }
        assert_eq!(
            Wanted::parse("code=0").unwrap().in_answer(r#"{"code":0}"#),
            Ok(())
        );
        assert!(Wanted::parse("code").is_err());
    }
}
