//! The decision letter of a claim: sent back, refused in part, refused whole. Pure: a claim as its page sees it in, a paper or
//! nothing out.
//!
//! There is a letter once something is decided: a claim that was sent back says what to supply; one that was approved with
//! nothing left, or decided by the meeting with refused lines, says so line by line. While a claim is under review nothing
//! is decided and nothing is printed. Not here: the wording of what can be done next, which is the pack's.

use chrono::NaiveDate;
use documents::papers::{DecidedLine, Decision, Reason, RefusalKind, RefusalLetter};
use documents::{Citation, Contact, Imprint};
use kernel::{Lang, Moment, Money, Text};
use policy::{Determination, LetterKind};
use web::T;

use super::determine::HAD_BEFORE;
use super::lines::LineState;
use super::queries::CaseView;
use super::state::Phase;
use super::tables::{claim_line, claim_step};
use super::telling::reason_of;
use crate::notices::commands::OBJECTION_UPHELD;

/// Which letter a claim has, if something is decided about it.
pub fn kind_of(view: &CaseView) -> Option<RefusalKind> {
    let refused = view.lines.iter().any(is_refused);
    match view.phase {
        Phase::Returned => Some(RefusalKind::Returned),
        Phase::Refused => Some(RefusalKind::Refused),
        Phase::Decided if refused => {
            let granted = view.lines.iter().any(|line| line.approved_fen > 0);
            Some(if granted {
                RefusalKind::PartlyRefused
            } else {
                RefusalKind::Refused
            })
        }
        _ => None,
    }
}

/// The letter in the frame of the office; none while nothing is decided.
pub fn letter(view: &CaseView, imprint: Imprint, today: NaiveDate) -> Option<RefusalLetter> {
    let kind = kind_of(view)?;
    let settings = view.pack.settings();
    let telephone = settings.office.telephones.first();
    let number = telephone.map_or("", |one| one.number.as_str());
    let values = [("telephone", Text::new(number, number))];
    let said = |kind: LetterKind| {
        settings
            .letter(kind)
            .map(|letter| letter.paragraphs(&values))
            .unwrap_or_default()
    };
    let mut contact = Contact::new(
        telephone.map_or_else(
            || settings.office.name.zh.clone(),
            |one| one.label.zh.clone(),
        ),
        number,
    );
    contact.hours = telephone.map(|one| one.hours.zh.clone());
    let (reasons, decided) = match kind {
        RefusalKind::Returned => (returned(view), vec![]),
        RefusalKind::Refused | RefusalKind::PartlyRefused => by_line(view),
    };
    let returned = kind == RefusalKind::Returned;
    Some(RefusalLetter {
        kind,
        // the office numbers its letters in its own register, by hand
        document_number: None,
        addressee: view.institution.name.clone(),
        case_number: view.claim.number.clone(),
        request: request(view, today),
        decided,
        reasons,
        remedies: said(if returned {
            LetterKind::ReturnSteps
        } else {
            LetterKind::RefusalSteps
        }),
        until: view.claim.due_on.filter(|_| returned),
        by_whom: "申请单位".into(),
        appeal: if returned {
            vec![]
        } else {
            said(LetterKind::Remedies)
        },
        contact,
        issuer: settings.office.name.zh.clone(),
        issued_on: decided_on(view, today),
        imprint,
    })
}

fn is_refused(line: &claim_line::Model) -> bool {
    line.state == LineState::Refused.word()
}

fn last_step<'a>(view: &'a CaseView, step: &str) -> Option<&'a claim_step::Model> {
    view.steps.iter().rev().find(|row| row.step == step)
}

/// The day of the decision the letter is about.
fn decided_on(view: &CaseView, today: NaiveDate) -> NaiveDate {
    let step = match view.phase {
        Phase::Returned => last_step(view, "return"),
        Phase::Refused => last_step(view, "approve"),
        _ => None,
    };
    step.map(|step| Moment::new(step.at).date())
        .or(view.claim.decided_on)
        .unwrap_or(today)
}

/// What was asked for, in a sentence.
fn request(view: &CaseView, today: NaiveDate) -> String {
    let on = view
        .claim
        .submitted_at
        .map_or(today, |at| Moment::new(at).date());
    let programme = view
        .programme()
        .map_or(view.claim.programme_id.as_str(), |one| {
            one.title.zh.as_str()
        });
    format!(
        "你单位于{}就“{}”申请{programme}，共{}人、{}元",
        T::new(Lang::Zh, today).date_with_year(on),
        view.class.title,
        view.claim.lines,
        Money::from_fen(view.claim.claimed_fen)
    )
}

fn citation(view: &CaseView, sentence: &str) -> Option<Citation> {
    let quoted = view.pack.sentence(sentence)?;
    Some(Citation {
        document: view.pack.document().number.clone(),
        place: None,
        sentence: sentence.to_owned(),
        text: quoted.text.clone(),
    })
}

/// Why a claim was sent back.
fn returned(view: &CaseView) -> Vec<Reason> {
    let step = last_step(view, "return");
    let fact = step
        .and_then(|step| step.reason.clone())
        .unwrap_or_else(|| "需要补正。".into());
    let basis = step
        .and_then(|step| step.reason_sentence.as_deref())
        .and_then(|sentence| citation(view, sentence));
    vec![Reason {
        about: None,
        fact,
        facts: vec![],
        basis,
        assumed: None,
    }]
}

/// Every line with what is decided about it, and the reasons, each once for all lines it is about.
fn by_line(view: &CaseView) -> (Vec<Reason>, Vec<DecidedLine>) {
    let mut reasons: Vec<(Reason, Vec<i32>)> = vec![];
    let mut decided = vec![];
    for line in &view.lines {
        if line.state == LineState::Withdrawn.word() {
            continue;
        }
        let answer = decision(view, line);
        let reason = (answer == Decision::Refused).then(|| {
            let reason = reason(view, line);
            let known = reasons.iter().position(|(known, _)| *known == reason);
            let at = known.unwrap_or_else(|| {
                reasons.push((reason, vec![]));
                reasons.len() - 1
            });
            reasons[at].1.push(line.place);
            u32::try_from(at + 1).unwrap_or(u32::MAX)
        });
        let granted = Money::from_fen(line.approved_fen);
        decided.push(DecidedLine {
            number: u32::try_from(line.place).unwrap_or(0),
            name: line.person_name.clone(),
            id_number: view
                .masked
                .get(&line.person_id)
                .cloned()
                .unwrap_or_default(),
            asked: Money::from_fen(line.claimed_fen),
            granted: matches!(answer, Decision::Granted | Decision::Cut).then_some(granted),
            answer,
            reason,
        });
    }
    let reasons = reasons
        .into_iter()
        .map(|(mut reason, places)| {
            let places: Vec<String> = places.iter().map(ToString::to_string).collect();
            reason.about = Some(format!("第{}行", places.join("、")));
            reason
        })
        .collect();
    (reasons, decided)
}

fn decision(view: &CaseView, line: &claim_line::Model) -> Decision {
    // approving a claim of which nothing is left refuses every line of it
    if is_refused(line) || (view.phase == Phase::Refused && line.approved_fen == 0) {
        Decision::Refused
    } else if line.approved_fen == 0 {
        Decision::Waiting
    } else if line.approved_fen < line.claimed_fen {
        Decision::Cut
    } else {
        Decision::Granted
    }
}

/// Why a line gets nothing: the reason, the facts it rests on, and the sentence, or why there is none.
fn reason(view: &CaseView, line: &claim_line::Model) -> Reason {
    let (fact, sentence) = reason_of(Some(&view.pack), &view.claim.programme_id, line);
    let determination = Determination::from_json(&line.determination).ok();
    let condition = determination.as_ref().and_then(|determination| {
        let id = line.reason.as_deref()?;
        determination.conditions.iter().find(|one| one.id == id)
    });
    let facts = match (&determination, condition) {
        (Some(determination), Some(condition)) => determination
            .facts
            .iter()
            .filter(|used| condition.facts.contains(&used.name))
            .map(|used| {
                let source = used
                    .source
                    .as_ref()
                    .map_or_else(String::new, |source| format!("（{}）", source.zh));
                format!("{}：{}{source}", used.label.zh, used.said.zh)
            })
            .collect(),
        _ => vec![],
    };
    let basis = sentence.as_deref().and_then(|id| citation(view, id));
    let assumed = if basis.is_some() {
        None
    } else {
        let said = condition
            .and_then(|one| one.assumed.as_ref())
            .map(|assumed| format!("文件没有写明，按本地约定办理：{}", assumed.reason.zh));
        Some(said.unwrap_or_else(|| without_sentence(line)))
    };
    Reason {
        about: None,
        fact: fact.unwrap_or_else(|| "不予补贴。".into()),
        facts,
        basis,
        assumed,
    }
}

/// What a refusal rests on that no sentence of the document is about.
fn without_sentence(line: &claim_line::Model) -> String {
    match line.reason.as_deref() {
        Some(HAD_BEFORE) => "依据受益登记核对的结果，不引用文件条目。",
        Some(OBJECTION_UPHELD) => "公示期间的异议经核查成立，不引用文件条目。",
        _ => "依据审核查明的事实，不引用文件条目。",
    }
    .into()
}
