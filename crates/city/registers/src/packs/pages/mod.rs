//! The pages of packs: the programmes in force for everybody, the adoptions and a new one for those who answer for them.

pub mod adopt;
pub mod list;
pub mod programme;
pub mod programmes;

use kernel::Text;
use policy::{Amount, Assumed, Benefit, Pack, Payee, Programme, RouteStep};
use web::components::{Icon, Look, Tag};
use web::{Html, T};

/// What a programme gives, as a state.
pub(super) fn benefit_tag(t: T, benefit: Benefit) -> Tag {
    match benefit {
        Benefit::Money => Tag::of(Look::Go, Icon::Yuan, t.say("programme-money")),
        Benefit::FreePlace => Tag::of(Look::Go, Icon::Tick, t.say("programme-free-place")),
    }
}

/// How much, in a sentence: a ceiling where there is one, the words where the amount is not published.
pub(super) fn amount_words(t: T, programme: &Programme) -> Html {
    match &programme.amount {
        Amount::Computed { rule, .. } => match programme.ceiling() {
            Some(most) => t.with("programme-amount-most").money("amount", most).html(),
            None => Html::escaped(t.pick(&rule.words)),
        },
        Amount::Unpublished { words, .. } => Html::join([
            Html::escaped(&t.say("programme-amount-unpublished")),
            Html::escaped(t.pick(words)),
        ]),
        Amount::Free { words, .. } => Html::escaped(t.pick(words)),
    }
}

/// Whose money it is.
pub(super) fn payee_words(t: T, payee: Payee) -> String {
    t.say(match payee {
        Payee::Institution => "programme-payee-institution",
        Payee::Person => "programme-payee-person",
        Payee::Enterprise => "programme-payee-enterprise",
        Payee::Nobody => "programme-payee-nobody",
    })
    .into_owned()
}

/// A step of a claim's way.
pub(super) fn step_words(t: T, step: RouteStep) -> String {
    t.say(match step {
        RouteStep::InstitutionClaim => "programme-step-institution-claim",
        RouteStep::PersonClaim => "programme-step-person-claim",
        RouteStep::EnterpriseClaim => "programme-step-enterprise-claim",
        RouteStep::Clerk => "programme-step-clerk",
        RouteStep::Reviewer => "programme-step-reviewer",
        RouteStep::Leader => "programme-step-leader",
        RouteStep::Meeting => "programme-step-meeting",
        RouteStep::Record => "programme-step-record",
    })
    .into_owned()
}

/// What is said wherever money of an institution is shown (补助发给学校，不发给个人); nothing for other payees.
pub(super) fn institution_note(pack: &Pack, programme: &Programme) -> Option<Text> {
    let letter = pack
        .settings()
        .letter(policy::LetterKind::InstitutionMoney)?;
    (programme.payee == Payee::Institution).then(|| letter.text.clone())
}

/// An assumption with its true source.
pub(super) fn assumed_words(t: T, assumed: &Assumed) -> Html {
    let reason = Html::escaped(t.pick(&assumed.reason));
    match &assumed.source {
        Some(source) => Html::join([
            reason,
            t.with("programme-source")
                .s("source", t.pick(source))
                .html(),
        ]),
        None => reason,
    }
}
