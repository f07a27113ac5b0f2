//! The parts of a programme's file as they are written, before anything is looked up.

use chrono::NaiveDate;
use kernel::Text;

use super::basis::{Assumed, SentenceId, Words};
use super::programme::{Per, Same, Validity, When, Within};
use crate::exact::Rounding;
use crate::source::{Decode, FaultKind, Fields, Node, Reporter, Spanned, one_of, record};

record! {
    pub(super) struct CriterionEntry {
        pub id: Spanned<String>,
        pub rule: Spanned<String>,
        pub text: Option<Text>,
        pub sentence: Option<Spanned<SentenceId>>,
        pub assumed: Option<Assumed>,
    }
}

record! {
    pub(super) struct LimitEntry {
        pub id: Spanned<String>,
        pub rule: Spanned<String>,
        pub counts: CountsEntry,
        pub text: Option<Text>,
        pub sentence: Option<Spanned<SentenceId>>,
        pub assumed: Option<Assumed>,
    }
}

record! {
    pub(super) struct CountsEntry {
        pub fact: Spanned<String>,
        pub programmes: Vec<Spanned<String>>,
        pub per: Per,
        pub same: Vec<Same>,
        pub within: Within,
    }
}

record! {
    pub(super) struct JudgementEntry {
        pub id: Spanned<String>,
        pub words: Text,
        pub who_decides: Text,
        pub fact: Spanned<String>,
        pub sentence: Option<Spanned<SentenceId>>,
        pub assumed: Option<Assumed>,
    }
}

record! {
    pub(super) struct AmountEntry {
        pub rule: Option<Spanned<String>>,
        pub unit: Option<Spanned<String>>,
        pub rounding: Option<Rounding>,
        pub unpublished: Option<Text>,
        pub free: Option<Text>,
        pub sentence: Option<Spanned<SentenceId>>,
        pub assumed: Option<Assumed>,
    }
}

record! {
    pub(super) struct SeeAlsoEntry {
        pub when: When,
        pub sentence: Spanned<SentenceId>,
        pub text: Text,
        pub programme: Option<Spanned<String>>,
    }
}

impl Decode for Rounding {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Rounding> {
        const ALL: [Rounding; 3] = [
            Rounding::DownToFen,
            Rounding::HalfUpToFen,
            Rounding::DownToYuan,
        ];
        one_of(node, faults, &ALL, |rounding| match rounding {
            Rounding::DownToFen => "down-to-fen",
            Rounding::HalfUpToFen => "half-up-to-fen",
            Rounding::DownToYuan => "down-to-yuan",
        })
    }
}

/// `assumed: true` is enough for a validity, whose basis says why.
pub(super) struct ValidityEntry(pub Validity);

impl Decode for ValidityEntry {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<ValidityEntry> {
        let mut fields = Fields::of(node, faults)?;
        let at = fields.at();
        let from = fields.take::<NaiveDate>("from", faults);
        let to = fields.take::<Option<NaiveDate>>("to", faults);
        let basis = fields.take::<Words>("basis", faults);
        let assumed = fields.take::<Option<bool>>("assumed", faults);
        fields.finish(faults);
        let (from, to) = (from?, to?);
        if to.is_some_and(|to| to < from) {
            let message = Text::new("结束日早于开始日", "the last day is before the first");
            faults.fault(FaultKind::Contradiction, at, message, None);
        }
        Some(ValidityEntry(Validity {
            from,
            to,
            basis: basis?.0,
            assumed: assumed?.unwrap_or(false),
        }))
    }
}
