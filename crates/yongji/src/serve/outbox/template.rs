//! The body a gateway wants, with places for the values.
//!
//! `{phone}`, `{text}`, `{template}`, `{id}`, `{args}` and `{arg.NAME}`. A JSON template is filled value by value, a form pair by
//! pair, so that no value can break out of its place. `"{args}"` alone becomes the object of all values.

use serde_json::Value;
use zeroize::Zeroizing;

use super::letter::Letter;

/// A body with its places.
#[derive(Clone, Debug, PartialEq)]
pub enum Template {
    /// A JSON document.
    Json(Value),
    /// Pairs of a form.
    Form(Vec<(String, String)>),
}

impl Template {
    /// Reads a template: as JSON, or as `name=value&name=value`. Errors name what is wrong with it.
    pub fn parse(text: &str, form: bool) -> Result<Template, String> {
        let template = if form {
            let pairs = text.split('&').map(|pair| {
                let (name, value) = pair
                    .split_once('=')
                    .ok_or_else(|| format!("{pair} is not name=value"))?;
                Ok((name.to_owned(), value.to_owned()))
            });
            Template::Form(pairs.collect::<Result<_, String>>()?)
        } else {
            let value: Value = serde_json::from_str(text)
                .map_err(|error| format!("the body is not JSON: {error}"))?;
            Template::Json(value)
        };
        let mut places = vec![];
        template.each(&mut |text| places.extend(places_of(text)));
        for place in &places {
            let known = ["phone", "text", "template", "id", "args"].contains(&place.as_str())
                || place
                    .strip_prefix("arg.")
                    .is_some_and(|arg| !arg.is_empty());
            if !known {
                return Err(format!("the body has a place {{{place}}} nobody can fill"));
            }
        }
        let has = |names: &[&str]| places.iter().any(|place| names.contains(&place.as_str()));
        if !has(&["phone"]) {
            return Err("the body has no {phone}".into());
        }
        if !has(&["text", "args"]) && !places.iter().any(|place| place.starts_with("arg.")) {
            return Err("the body has neither {text} nor {args}".into());
        }
        Ok(template)
    }

    fn each(&self, see: &mut impl FnMut(&str)) {
        fn walk(value: &Value, see: &mut impl FnMut(&str)) {
            match value {
                Value::String(text) => see(text),
                Value::Array(all) => all.iter().for_each(|one| walk(one, see)),
                Value::Object(all) => all.values().for_each(|one| walk(one, see)),
                _ => {}
            }
        }
        match self {
            Template::Json(value) => walk(value, see),
            Template::Form(pairs) => pairs.iter().for_each(|(_, value)| see(value)),
        }
    }

    /// The body for one letter, with its media type. `template` is the gateway's name for the text.
    pub(super) fn fill(
        &self,
        letter: &Letter,
        template: &str,
    ) -> (&'static str, Zeroizing<String>) {
        match self {
            Template::Json(value) => {
                let filled = filled_json(value, letter, template);
                ("application/json", Zeroizing::new(filled.to_string()))
            }
            Template::Form(pairs) => {
                let body: Vec<String> = pairs
                    .iter()
                    .map(|(name, value)| {
                        let value = filled(value, letter, template);
                        format!("{}={}", encoded(name), encoded(&value))
                    })
                    .collect();
                (
                    "application/x-www-form-urlencoded",
                    Zeroizing::new(body.join("&")),
                )
            }
        }
    }
}

fn filled_json(value: &Value, letter: &Letter, template: &str) -> Value {
    match value {
        Value::String(text) if text == "{args}" => serde_json::json!(letter.args),
        Value::String(text) => Value::String(filled(text, letter, template)),
        Value::Array(all) => all
            .iter()
            .map(|one| filled_json(one, letter, template))
            .collect(),
        Value::Object(all) => Value::Object(
            all.iter()
                .map(|(name, one)| (name.clone(), filled_json(one, letter, template)))
                .collect(),
        ),
        other => other.clone(),
    }
}

/// The parts of a text: words, and the names of places between braces.
fn parts(text: &str) -> Vec<Result<&str, &str>> {
    let mut out = vec![];
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else {
            break;
        };
        out.push(Ok(before));
        out.push(Err(name));
        rest = behind;
    }
    out.push(Ok(rest));
    out
}

fn places_of(text: &str) -> Vec<String> {
    let places = parts(text).into_iter().filter_map(Result::err);
    places.map(str::to_owned).collect()
}

fn filled(text: &str, letter: &Letter, template: &str) -> String {
    let value = |place: &str| match place {
        "phone" => letter.phone.to_string(),
        "text" => letter.text.to_string(),
        "template" => template.to_owned(),
        "id" => letter.id.clone(),
        "args" => serde_json::json!(letter.args).to_string(),
        other => other
            .strip_prefix("arg.")
            .and_then(|name| letter.args.get(name))
            .cloned()
            .unwrap_or_default(),
    };
    parts(text)
        .into_iter()
        .map(|part| part.map_or_else(value, str::to_owned))
        .collect()
}

/// As a form encodes it.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        Letter {
            id: "01".into(),
            phone: Zeroizing::new("15400000000".into()),
            text: Zeroizing::new("验证码 \"123456\" & {phone}".into()),
            text_key: "access-code-message".into(),
            args: [("code", "123456"), ("minutes", "5")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .into(),
        }
    }

    #[test]
    fn a_value_never_breaks_out_of_its_place() {
        let text = r#"{"to":["+86{phone}"],"text":"{text}","tpl":"{template}","params":"{args}","raw":"x{args}","n":1}"#;
        let (media, body) = Template::parse(text, false)
            .unwrap()
            .fill(&letter(), "SMS_1");
        assert_eq!(media, "application/json");
        let filled: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(
            filled,
            serde_json::json!({
                "to": ["+8615400000000"],
                "text": "验证码 \"123456\" & {phone}",
                "tpl": "SMS_1",
                "params": { "code": "123456", "minutes": "5" },
                "raw": "x{\"code\":\"123456\",\"minutes\":\"5\"}",
                "n": 1
            })
        );
        let form = Template::parse("mobile={phone}&msg={text}&c={arg.code}&z={arg.no}", true);
        let (_, body) = form.unwrap().fill(&letter(), "");
        assert_eq!(
            body.as_str(),
            "mobile=15400000000&msg=%E9%AA%8C%E8%AF%81%E7%A0%81%20%22123456%22%20%26%20%7Bphone%7D&c=123456&z="
        );
    }

    #[test]
    fn a_template_that_cannot_work_is_refused_before_anything_is_sent() {
        for (text, form) in [
            ("{", false),
            (r#"{"text":"{text}"}"#, false),
            (r#"{"to":"{phone}"}"#, false),
            (r#"{"to":"{phone}","text":"{text}","x":"{name}"}"#, false),
            (r#"{"to":"{phone}","x":"{arg.}"}"#, false),
            ("mobile", true),
            ("mobile={phone}", true),
        ] {
            assert!(Template::parse(text, form).is_err(), "{text}");
        }
    }
}
