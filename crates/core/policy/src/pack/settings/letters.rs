//! The wording of letters and standing statements. Words in braces are filled in by whoever writes the letter; a pack with a word nobody fills in is refused.

use kernel::Text;

use super::Basis;
use crate::source::{Decode, FaultKind, Fields, Node, Reporter, closed_list};

closed_list! {
    /// The letters and statements a pack words.
    pub enum LetterKind {
        /// Wherever an amount is shown that the institution receives.
        InstitutionMoney = "institution_money",
        /// Beside every amount before the office has decided.
        AmountProvisional = "amount_provisional",
        /// Asking a paper or a correction back.
        Return = "return",
        /// Refusing a claim.
        Refusal = "refusal",
        /// What can be done after a claim was sent back, one step a line.
        ReturnSteps = "return_steps",
        /// What can be done after a refusal, one step a line.
        RefusalSteps = "refusal_steps",
        /// The remedies the law gives against a decision, one paragraph a line.
        Remedies = "remedies",
        /// The slip a person takes home.
        ReceiptSlip = "receipt_slip",
        /// The opening of a public notice.
        NoticeOpening = "notice_opening",
        /// How to object, at the end of a public notice.
        NoticeObjection = "notice_objection",
        /// The letter that asks finance to pay.
        PaymentLetter = "payment_letter",
        /// A payment that came back.
        ReturnedPayment = "returned_payment",
    }
}

impl LetterKind {
    /// The words in braces that whoever writes this letter fills in.
    pub const fn places(self) -> &'static [&'static str] {
        match self {
            LetterKind::InstitutionMoney | LetterKind::AmountProvisional | LetterKind::Remedies => {
                &[]
            }
            LetterKind::ReturnSteps | LetterKind::RefusalSteps => &["telephone"],
            LetterKind::Return => &["case", "name", "reason", "until", "telephone"],
            LetterKind::Refusal => &[
                "case",
                "name",
                "programme",
                "reason",
                "sentence",
                "next",
                "telephone",
            ],
            LetterKind::ReceiptSlip => &["case", "name", "step", "next_date", "telephone"],
            LetterKind::NoticeOpening => &["title", "persons", "amount", "from", "to", "days"],
            LetterKind::NoticeObjection => &["telephone", "discipline_telephone", "from", "to"],
            LetterKind::PaymentLetter => &[
                "batch", "fund", "document", "persons", "amount", "capitals", "meeting",
            ],
            LetterKind::ReturnedPayment => &["case", "name", "reason", "advice", "telephone"],
        }
    }
}

/// A letter.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Which letter.
    pub kind: LetterKind,
    /// Its words, with places in braces: `{reason}`.
    pub text: Text,
    /// Where the wording comes from.
    pub basis: Basis,
}

impl Letter {
    /// The paragraphs of the letter's Chinese wording with its places filled in.
    pub fn paragraphs(&self, values: &[(&str, Text)]) -> Vec<String> {
        self.fill(values)
            .zh
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// The letter with its places filled in. A place without a value stays as it is, so that a forgotten one is seen.
    pub fn fill(&self, values: &[(&str, Text)]) -> Text {
        let mut text = self.text.clone();
        for (name, value) in values {
            let place = format!("{{{name}}}");
            text.zh = text.zh.replace(&place, &value.zh);
            text.en = text.en.replace(&place, &value.en);
        }
        text
    }
}

impl Decode for Letter {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Letter> {
        let mut fields = Fields::of(node, faults)?;
        let at = fields.at();
        let kind = fields.take::<LetterKind>("kind", faults);
        let text = fields.take::<Text>("text", faults);
        let basis = fields.take::<Basis>("basis", faults);
        fields.finish(faults);
        let letter = Letter {
            kind: kind?,
            text: text?,
            basis: basis?,
        };
        for place in [&letter.text.zh, &letter.text.en]
            .into_iter()
            .flat_map(|text| places(text))
        {
            if !letter.kind.places().contains(&place) {
                let known = letter.kind.places().join(", ");
                let message = Text::new(
                    format!("“{}”里没有人填写“{{{place}}}”", letter.kind.word()),
                    format!("nobody fills in “{{{place}}}” in “{}”", letter.kind.word()),
                );
                let help = Text::new(format!("可用：{known}"), format!("the places are: {known}"));
                faults.fault(FaultKind::NoSuchThing, at.clone(), message, Some(help));
            }
        }
        Some(letter)
    }
}

fn places(text: &str) -> Vec<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(place, _)| place))
        .collect()
}
