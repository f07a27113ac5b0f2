//! Why a line is a yes, a no or an unknown: the stored determination as a tree a clerk can follow.

use kernel::Text;
use policy::{AmountAnswer, Assumed, ConditionAnswer, Determination, Tri};
use web::components::{Answer, Button, Condition, Question, Tree};
use web::{Html, T};

/// The tree of a determination. `payee` is whose money it is; `ask` is the address that takes an answer, when the reader may
/// give one.
pub(crate) fn tree(t: T, determination: &Determination, payee: &str, ask: Option<&str>) -> Tree {
    let conditions = determination
        .conditions
        .iter()
        .map(|one| condition(t, determination, one, ask))
        .collect();
    let tree = Tree::new(t, conditions);
    match &determination.amount {
        AmountAnswer::Sum {
            fen,
            steps,
            sentence,
            assumed,
            ..
        } => {
            let steps: Vec<_> = steps.iter().map(|step| t.pick(step).to_owned()).collect();
            let note = t
                .with("claim-tree-paid-to")
                .s("steps", steps.join(t.say("claim-tree-then").as_ref()))
                .s("payee", payee)
                .html();
            tree.sum(
                t.say("claim-tree-due"),
                t.with("claim-yuan").money("amount", *fen).html(),
                Html::join([note, with_assumed(t, assumed)]),
                sentence.as_ref().map(|quoted| quoted.id.as_str()),
            )
        }
        AmountAnswer::Open {
            at_most_fen,
            sentence,
            ..
        } => {
            let words = match at_most_fen {
                Some(most) => t.with("claim-tree-at-most").money("amount", *most).html(),
                None => Html::escaped(&t.say("claim-tree-open")),
            };
            let missing: Vec<_> = determination
                .missing
                .iter()
                .filter(|one| one.needed_by.iter().any(|by| by == "amount"))
                .map(|one| t.pick(&one.label).to_owned())
                .collect();
            let missing = missing.join(t.say("web-list-comma").as_ref());
            tree.sum(
                t.say("claim-tree-due"),
                words,
                t.with("claim-reason-missing").s("facts", missing).html(),
                sentence.as_ref().map(|quoted| quoted.id.as_str()),
            )
        }
        AmountAnswer::Unpublished { words, sentence } | AmountAnswer::Free { words, sentence } => {
            tree.sum(
                t.say("claim-tree-due"),
                Html::escaped(t.pick(words)),
                Html::default(),
                sentence.as_ref().map(|quoted| quoted.id.as_str()),
            )
        }
        AmountAnswer::Nothing => tree,
    }
}

fn condition(
    t: T,
    determination: &Determination,
    one: &ConditionAnswer,
    ask: Option<&str>,
) -> Condition {
    let answer = match one.answer {
        Tri::Yes => Answer::Yes,
        Tri::No => Answer::No,
        Tri::Unknown => Answer::Unknown,
    };
    let facts = determination
        .facts
        .iter()
        .filter(|used| one.facts.contains(&used.name));
    let facts: Vec<Html> = facts
        .map(|used| {
            let said = t
                .with("claim-tree-fact")
                .s("label", t.pick(&used.label))
                .s("said", t.pick(&used.said));
            match (&used.fault, &used.source) {
                (Some(fault), _) => said.s("source", t.pick(fault)).html(),
                (None, Some(source)) => said.s("source", t.pick(source)).html(),
                (None, None) => said.s("source", t.say("claim-tree-no-source")).html(),
            }
        })
        .collect();
    let mut condition = Condition::new(answer, Html::escaped(t.pick(&one.text)), spaced(facts));
    if let Some(sentence) = &one.sentence {
        condition = condition.clause(t, &sentence.id);
    }
    if let Some(assumed) = &one.assumed {
        condition = condition.assumed(Html::escaped(&assumed_words(t, assumed)));
    }
    if answer == Answer::Unknown {
        condition = condition.ask(question(t, determination, one, ask));
    }
    condition
}

/// The question an unknown asks, and where it is answered.
fn question(
    t: T,
    determination: &Determination,
    one: &ConditionAnswer,
    ask: Option<&str>,
) -> Question {
    let missing = determination
        .missing
        .iter()
        .find(|missing| one.missing.contains(&missing.fact));
    let text = match (missing, &one.trouble) {
        (Some(missing), _) => {
            let question = missing.question.as_ref().unwrap_or(&missing.label);
            let source: &Text = &missing.source;
            t.with("claim-tree-question")
                .s("question", t.pick(question))
                .s("source", t.pick(source))
                .html()
        }
        (None, Some(trouble)) => Html::escaped(t.pick(trouble)),
        (None, None) => one
            .who_decides
            .as_ref()
            .map_or_else(Html::default, |who| Html::escaped(t.pick(who))),
    };
    let buttons = match (ask, missing) {
        (Some(address), Some(missing)) => {
            let fact = determination
                .facts
                .iter()
                .find(|used| used.name == missing.fact)
                .map_or("", |used| used.name_en.as_str());
            let address = format!("{address}?fact={fact}");
            Html::of(&Button::link(t.say("claim-answer-give"), address))
        }
        _ => Html::default(),
    };
    Question::new(text, buttons)
}

fn with_assumed(t: T, assumed: &Option<Assumed>) -> Html {
    assumed.as_ref().map_or_else(Html::default, |assumed| {
        let words = t
            .with("claim-tree-assumed")
            .s("reason", assumed_words(t, assumed))
            .html();
        Html::join([Html::escaped("　"), words])
    })
}

/// Why something is assumed, and where it truly comes from.
pub(crate) fn assumed_words(t: T, assumed: &Assumed) -> String {
    let reason = t.pick(&assumed.reason).to_owned();
    match &assumed.source {
        Some(source) => t
            .with("claim-assumed-source")
            .s("reason", reason)
            .s("source", t.pick(source))
            .to_string(),
        None => reason,
    }
}

/// Pieces parted by a full-width space.
fn spaced(parts: Vec<Html>) -> Html {
    let mut out = vec![];
    for (place, part) in parts.into_iter().enumerate() {
        if place > 0 {
            out.push(Html::escaped("　"));
        }
        out.push(part);
    }
    Html::join(out)
}
