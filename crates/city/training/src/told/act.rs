//! The acts of the office an applicant is told of. Pure.

macro_rules! acts {
    ($($(#[$doc:meta])* $variant:ident = $word:literal, $title:literal, $message:literal;)+) => {
        /// What was done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Act { $($(#[$doc])* $variant,)+ }

        impl Act {
            /// All of them.
            pub const ALL: &'static [Act] = &[$(Act::$variant,)+];

            /// The word in the table.
            pub const fn word(self) -> &'static str {
                match self { $(Act::$variant => $word,)+ }
            }

            /// The key of its title on pages; `-next` behind it says what the applicant can do.
            pub const fn title(self) -> &'static str {
                match self { $(Act::$variant => $title,)+ }
            }

            /// The key of the message that leaves the house.
            pub const fn message(self) -> &'static str {
                match self { $(Act::$variant => $message,)+ }
            }

            /// The act of a stored word.
            pub fn from_word(word: &str) -> Option<Act> {
                Act::ALL.iter().copied().find(|act| act.word() == word)
            }
        }
    };
}

acts! {
    /// 班级退回补正.
    ClassReturned = "class_returned", "told-class-returned", "told-sms-class-returned";
    /// 班级不予开班: the bureau cancelled it.
    ClassCancelled = "class_cancelled", "told-class-cancelled", "told-sms-class-cancelled";
    /// 申请退回补正.
    ClaimReturned = "claim_returned", "told-claim-returned", "told-sms-claim-returned";
    /// 申请暂缓.
    ClaimHeld = "claim_held", "told-claim-held", "told-sms-claim-held";
    /// 一行或几行不予补贴.
    LinesRefused = "lines_refused", "told-lines-refused", "told-sms-lines-refused";
    /// The same, to the learner whose line it is.
    OwnLineRefused = "own_line_refused", "told-own-line-refused", "told-sms-own-line-refused";
    /// 一行核减.
    AmountLowered = "amount_lowered", "told-amount-lowered", "told-sms-amount-lowered";
    /// 整件不予补贴.
    ClaimRefused = "claim_refused", "told-claim-refused", "told-sms-claim-refused";
    /// 几行待补信息, left out of the decision.
    LinesHeld = "lines_held", "told-lines-held", "told-sms-lines-held";
    /// 重新审核.
    ClaimReopened = "claim_reopened", "told-claim-reopened", "told-sms-claim-reopened";
    /// 更正后重新测算.
    ClaimCorrected = "claim_corrected", "told-claim-corrected", "told-sms-claim-corrected";
    /// 异议已答复, to the institution.
    ObjectionAnswered = "objection_answered", "told-objection-answered", "told-sms-objection-answered";
    /// The same, to whoever objected.
    OwnObjectionAnswered = "own_objection_answered", "told-own-objection-answered", "told-sms-own-objection-answered";
    /// 款项被银行退回.
    PaymentReturned = "payment_returned", "told-payment-returned", "told-sms-payment-returned";
    /// 款项在到账前撤下.
    PaymentStopped = "payment_stopped", "told-payment-stopped", "told-sms-payment-stopped";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_has_its_own_word_and_its_own_words() {
        for act in Act::ALL {
            assert_eq!(Act::from_word(act.word()), Some(*act));
            let dashed = act.word().replace('_', "-");
            assert_eq!(act.title(), format!("told-{dashed}"));
            assert_eq!(act.message(), format!("told-sms-{dashed}"));
        }
    }
}
