//! What a select, a group of radio buttons or of boxes offers.

/// One choice of a select, radio group or group of boxes.
#[derive(Clone, Debug)]
pub struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    zh: bool,
}

impl Choice {
    /// A value with the words for it in the page's language.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Choice {
        Choice {
            value: value.into(),
            label: label.into(),
            hint: None,
            zh: false,
        }
    }

    /// A choice whose words are Chinese data: a school, a place, an occupation.
    pub fn data(value: impl Into<String>, label: impl Into<String>) -> Choice {
        Choice {
            zh: true,
            ..Choice::new(value, label)
        }
    }

    /// A line under a radio button or box.
    pub fn hint(mut self, hint: impl Into<String>) -> Choice {
        self.hint = Some(hint.into());
        self
    }

    pub(crate) fn value(&self) -> &str {
        &self.value
    }

    pub(crate) fn label(&self) -> &str {
        &self.label
    }

    pub(crate) fn is_chinese(&self) -> bool {
        self.zh && crate::texts::has_han(&self.label)
    }
}
