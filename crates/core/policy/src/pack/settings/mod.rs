//! `settings.yaml`: what a city may set without changing a rule. Every section says where its numbers come from, or that they are assumed.
//!
//! Nothing here decides about a person: that is a programme. Accounts, passwords and addresses of servers are not here either: they belong to an installation.

mod exchange;
mod letters;
mod office;
mod privacy;
mod procedure;

use kernel::Text;
use serde::{Deserialize, Serialize};

pub use exchange::{
    BankColumn, BankField, BankFile, BankReturn, Failure, FailureKind, FileEncoding,
    PlatformColumn, PlatformField, PlatformFiles,
};
pub use letters::{Letter, LetterKind};
pub use office::{Fund, Limits, Office, PaymentOwner, Telephone};
pub use privacy::{AddressDetail, HiddenField, MaskChoice, Masks};
pub use procedure::{
    AgeLimit, AttendanceRules, AttendanceSource, ClaimRules, ClassFiling, DayUnit, LearnerRange,
    NoticeRule, ObjectionRules, Period, RosterRules, Step, StepDeadline,
};

use super::basis::{Assumed, SentenceId, Words};
use crate::source::{Decode, FaultKind, Fields, Node, Reporter, record};

/// Where a setting comes from. At least one of the three is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// A sentence of the document.
    pub sentence: Option<SentenceId>,
    /// Another paper or page.
    pub source: Option<Words>,
    /// Why it is assumed.
    pub assumed: Option<Assumed>,
}

impl Decode for Basis {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Basis> {
        let mut fields = Fields::of(node, faults)?;
        let at = fields.at();
        let sentence = fields.take::<Option<SentenceId>>("sentence", faults);
        let source = fields.take::<Option<Words>>("source", faults);
        let assumed = fields.take::<Option<Assumed>>("assumed", faults);
        fields.finish(faults);
        let basis = Basis {
            sentence: sentence?,
            source: source?,
            assumed: assumed?,
        };
        if basis.sentence.is_none() && basis.source.is_none() && basis.assumed.is_none() {
            let message = Text::new(
                "没有写明出处，也没有写明是假设",
                "it names neither a source nor why it is assumed",
            );
            faults.fault(FaultKind::NoBasis, at, message, None);
        }
        Some(basis)
    }
}

record! {
    /// All settings of a pack.
    pub struct Settings {
        /// The office that answers.
        pub office: Office,
        /// The funds money comes from.
        pub funds: Vec<Fund>,
        /// Who pays what.
        pub payment_owners: Vec<PaymentOwner>,
        /// What of a person is shown where the public sees it.
        pub masks: Masks,
        /// Public notices, by name.
        pub notices: Vec<NoticeRule>,
        /// Objections to a notice.
        pub objections: ObjectionRules,
        /// Filing a class.
        pub class_filing: ClassFiling,
        /// Reading a roster.
        pub roster: RosterRules,
        /// Recording attendance.
        pub attendance: AttendanceRules,
        /// Filing a claim.
        pub claims: ClaimRules,
        /// How long each step may take.
        pub deadlines: Vec<StepDeadline>,
        /// The file for the bank's counter.
        pub bank_file: BankFile,
        /// The file the bank gives back.
        pub bank_return: BankReturn,
        /// The sheets of the provincial platform.
        pub platform: PlatformFiles,
        /// The wording of letters and statements.
        pub letters: Vec<Letter>,
        /// Technical limits.
        pub limits: Limits,
    }
}

impl Settings {
    /// The notice of this name.
    pub fn notice(&self, id: &str) -> Option<&NoticeRule> {
        self.notices.iter().find(|notice| notice.id == id)
    }

    /// The fund of this name.
    pub fn fund(&self, id: &str) -> Option<&Fund> {
        self.funds.iter().find(|fund| fund.id == id)
    }

    /// The payment owner of this name.
    pub fn payment_owner(&self, id: &str) -> Option<&PaymentOwner> {
        self.payment_owners.iter().find(|owner| owner.id == id)
    }

    /// How long a step may take.
    pub fn deadline(&self, step: Step) -> Option<&StepDeadline> {
        self.deadlines.iter().find(|deadline| deadline.step == step)
    }

    /// The wording of a letter. Every kind is there: a pack without one is refused.
    pub fn letter(&self, kind: LetterKind) -> Option<&Letter> {
        self.letters.iter().find(|letter| letter.kind == kind)
    }
}
