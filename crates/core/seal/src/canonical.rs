//! Canonical JSON (RFC 8785): one value has one text, so that one value has one hash.

use serde::Serialize;

/// Why a value or text is not canonical JSON.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotCanonical {
    /// The text is not JSON, or the value cannot be written as JSON.
    #[error("not JSON: {0}")]
    NotJson(String),
    /// The text is JSON, but not the one text of its value: other order of names, blanks, doubled
    /// names, another way of writing a number.
    #[error("the JSON is not in its canonical form")]
    OtherForm,
}

/// The canonical text of a value.
pub fn canonical_json<T: Serialize>(value: &T) -> Result<String, NotCanonical> {
    serde_jcs::to_string(value).map_err(|error| NotCanonical::NotJson(error.to_string()))
}

/// Checks that a text is the canonical text of its value.
pub fn check_canonical(text: &str) -> Result<(), NotCanonical> {
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|error| NotCanonical::NotJson(error.to_string()))?;
    if canonical_json(&value)? == text {
        Ok(())
    } else {
        Err(NotCanonical::OtherForm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_has_one_text() {
        let value: serde_json::Value =
            serde_json::from_str(r#" { "b": [1.0, "永安"], "a": {"y": null, "x": 65000} } "#)
                .unwrap();
        let text = canonical_json(&value).unwrap();
        assert_eq!(text, r#"{"a":{"x":65000,"y":null},"b":[1,"永安"]}"#);
        assert_eq!(check_canonical(&text), Ok(()));
    }

    #[test]
    fn other_ways_to_write_it_are_not_canonical() {
        for text in [
            r#"{"b":1,"a":2}"#,
            r#"{"a": 1}"#,
            r#"{"a":1,"a":1}"#,
            r#"{"a":1.0}"#,
            r#""\u0041""#,
        ] {
            assert_eq!(
                check_canonical(text),
                Err(NotCanonical::OtherForm),
                "{text}"
            );
        }
        assert!(matches!(
            check_canonical("{"),
            Err(NotCanonical::NotJson(_))
        ));
    }
}
