//! All papers as one type, and the trait by which features have them printed.

use serde_json::Value;

use crate::PaperError;
use crate::papers::{
    AttendanceSheet, BatchApproval, ClaimForm, ClassFiling, CompletionCertificate, PaymentLetter,
    PaymentList, PaymentSummary, PublicNotice, ReceiptSlip, RecoveryCodes, RefusalLetter,
    ResultSheet, Roster,
};

/// Most lines one paper may carry; a longer list is split by its caller. Measured: a list this long
/// is 358 pages and needs about 0.7 GB while it is set, 200 lines need a third of a second.
pub const MAX_LINES: usize = 5_000;

/// Makes papers. Synchronous and heavy (tens of milliseconds, more for long lists): callers run it
/// on a blocking thread and limit how many run at once.
pub trait Papers: Send + Sync {
    /// The paper as a PDF file.
    ///
    /// # Errors
    /// Any [`PaperError`]; nothing is printed in part.
    fn pdf(&self, paper: &Paper) -> Result<Vec<u8>, PaperError>;

    /// A public notice as a Word file (.docx), for the government website's own editing.
    ///
    /// # Errors
    /// Any [`PaperError`] but a missing font.
    fn word(&self, notice: &PublicNotice) -> Result<Vec<u8>, PaperError>;

    /// A decision letter as a Word file (.docx), for the office that numbers and seals it in its own document system.
    ///
    /// # Errors
    /// Any [`PaperError`] but a missing font.
    fn word_letter(&self, letter: &RefusalLetter) -> Result<Vec<u8>, PaperError>;
}

macro_rules! papers {
    ($($name:ident => $template:literal, $chinese:literal;)*) => {
        /// A paper to be printed.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Paper {
            $(
                #[doc = $chinese]
                $name(Box<$name>),
            )*
        }

        $(impl From<$name> for Paper {
            fn from(data: $name) -> Self {
                Self::$name(Box::new(data))
            }
        })*

        impl Paper {
            /// Name of the template, also a stable name for files and logs: `public_notice`.
            pub fn template(&self) -> &'static str {
                match self { $(Self::$name(_) => $template,)* }
            }

            /// The kind of paper in Chinese, for file names: `公示`.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$name(_) => $chinese,)* }
            }

            /// What the template reads as `/data.json`.
            ///
            /// # Errors
            /// [`PaperError::Unprintable`], for a link too long for a QR code.
            pub fn data(&self) -> Result<Value, PaperError> {
                match self { $(Self::$name(data) => serde_json::to_value(data),)* }.map_err(|e| {
                    PaperError::Unprintable { paper: self.kind(), reason: e.to_string() }
                })
            }

            /// Day of printing, which is the PDF's date.
            pub fn imprint(&self) -> &crate::Imprint {
                match self { $(Self::$name(data) => &data.imprint,)* }
            }

            /// Whether the paper may be printed: its lines add up to its total and are not too many.
            ///
            /// # Errors
            /// [`PaperError::DoesNotAddUp`], [`PaperError::TooLong`], [`PaperError::Unprintable`].
            pub fn check(&self) -> Result<(), PaperError> {
                let lines = match self { $(Self::$name(data) => data.lines(),)* };
                if lines > MAX_LINES {
                    return Err(PaperError::TooLong { paper: self.kind(), lines, limit: MAX_LINES });
                }
                match self { $(Self::$name(data) => data.check(self.kind()),)* }
            }

            /// Source text of every template by name.
            #[cfg(feature = "typst")]
            pub(crate) fn source(&self) -> &'static str {
                match self { $(Self::$name(_) => include_str!(concat!("papers/", $template, ".typ")),)* }
            }
        }
    };
}

papers! {
    ClassFiling => "class_filing", "开班备案表";
    Roster => "roster", "学员花名册";
    AttendanceSheet => "attendance_sheet", "签到表";
    ResultSheet => "result_sheet", "考核成绩表";
    ClaimForm => "claim_form", "补贴申请表";
    BatchApproval => "batch_approval", "审批表";
    PublicNotice => "public_notice", "公示";
    PaymentLetter => "payment_letter", "拨款函";
    PaymentSummary => "payment_summary", "汇总表";
    PaymentList => "payment_list", "清册";
    RefusalLetter => "refusal_letter", "决定书";
    ReceiptSlip => "receipt_slip", "回执单";
    RecoveryCodes => "recovery_codes", "恢复码单";
    CompletionCertificate => "completion_certificate", "培训合格证明";
}
