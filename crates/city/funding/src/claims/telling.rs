//! What the applicant of a claim and its learners are told when an officer stops, changes or refuses something: once, in the
//! transaction of the act (rule 9). Not here: how a message looks and how it leaves the house ([`training::told`]).

use kernel::Actor;
use policy::{Determination, Pack, Tri};
use store::{StoreError, Tx};
use training::told::{About, Act, Telling, Whom, tell};

use super::determine::HAD_BEFORE;
use super::lines::LineState;
use super::reckon::Answer;
use super::tables::{claim, claim_line};

/// Most different reasons one message names; the case page has them all.
const REASONS_MOST: usize = 3;

/// Tells the applicant of an act about the whole claim, or about one line of it.
pub(crate) async fn applicant(
    tx: &mut Tx<'_>,
    who: &Actor,
    claim: &claim::Model,
    act: Act,
    reason: Option<String>,
    sentence: Option<String>,
) -> Result<(), StoreError> {
    let Some(whom) = applicant_of(claim) else {
        return Ok(());
    };
    let until = (act == Act::ClaimReturned)
        .then_some(claim.due_on)
        .flatten();
    let telling = Telling::new(act, About::claim(&claim.id, &claim.number), whom)
        .because(reason, sentence)
        .until(until);
    tell(tx, who, telling).await
}

/// Tells the applicant of an act about some lines, with the reasons they stand for.
pub(crate) async fn about_lines(
    tx: &mut Tx<'_>,
    who: &Actor,
    claim: &claim::Model,
    act: Act,
    lines: &[claim_line::Model],
) -> Result<(), StoreError> {
    let (Some(whom), false) = (applicant_of(claim), lines.is_empty()) else {
        return Ok(());
    };
    let pack = registers::packs::by_digest(tx.db(), tx.county(), &claim.pack_digest).await?;
    let (reason, sentence) = reasons(pack.as_deref(), claim, lines);
    let mut telling = Telling::new(act, About::claim(&claim.id, &claim.number), whom)
        .because(reason, sentence)
        .lines(lines.len());
    if let [line] = lines {
        telling = telling.line(&line.id);
    }
    tell(tx, who, telling).await
}

/// Tells applicant and learners of every line that is refused now and was not before: one message to the applicant, one to
/// each learner.
pub(crate) async fn newly_refused(
    tx: &mut Tx<'_>,
    who: &Actor,
    claim: &claim::Model,
    before: &[claim_line::Model],
    after: &[claim_line::Model],
) -> Result<(), StoreError> {
    let refused: Vec<claim_line::Model> = after
        .iter()
        .filter(|line| line.state == LineState::Refused.word())
        .filter(|line| {
            before
                .iter()
                .all(|old| old.id != line.id || old.state != line.state)
        })
        .cloned()
        .collect();
    about_lines(tx, who, claim, Act::LinesRefused, &refused).await?;
    for line in &refused {
        learner(tx, who, claim, line).await?;
    }
    Ok(())
}

/// Tells the learner of a line that gets nothing why.
pub(crate) async fn learner(
    tx: &mut Tx<'_>,
    who: &Actor,
    claim: &claim::Model,
    line: &claim_line::Model,
) -> Result<(), StoreError> {
    let pack = registers::packs::by_digest(tx.db(), tx.county(), &claim.pack_digest).await?;
    let (reason, sentence) = reason_of(pack.as_deref(), &claim.programme_id, line);
    let telling = Telling::new(
        Act::OwnLineRefused,
        About::claim(&claim.id, &claim.number),
        Whom::Person(line.person_id.clone()),
    )
    .because(reason, sentence)
    .line(&line.id);
    tell(tx, who, telling).await
}

/// Whose claim it is.
fn applicant_of(claim: &claim::Model) -> Option<Whom> {
    match (&claim.organisation_id, claim.payee_kind.as_str()) {
        (Some(id), _) => Some(Whom::Organisation(id.clone())),
        (None, "person") => Some(Whom::Person(claim.payee_id.clone())),
        (None, _) => None,
    }
}

/// The different reasons of some lines, and the sentence when all rest on one.
fn reasons(
    pack: Option<&Pack>,
    claim: &claim::Model,
    lines: &[claim_line::Model],
) -> (Option<String>, Option<String>) {
    let mut words: Vec<String> = vec![];
    let mut sentences: Vec<String> = vec![];
    for line in lines {
        let (reason, sentence) = reason_of(pack, &claim.programme_id, line);
        for (all, one) in [(&mut words, reason), (&mut sentences, sentence)] {
            if let Some(one) = one.filter(|one| !all.contains(one)) {
                all.push(one);
            }
        }
    }
    let more = words.len() > REASONS_MOST;
    words.truncate(REASONS_MOST);
    let mut reason = words.join("；");
    if more {
        reason.push_str("；等");
    }
    let sentence = match sentences.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    };
    (Some(reason).filter(|reason| !reason.is_empty()), sentence)
}

/// Why a line stands as it does, in Chinese as the office writes it, and the sentence it rests on.
pub(crate) fn reason_of(
    pack: Option<&Pack>,
    programme: &str,
    line: &claim_line::Model,
) -> (Option<String>, Option<String>) {
    let words = line.reason_words.clone().filter(|words| !words.is_empty());
    if line.state == LineState::Refused.word()
        && let Some(reason) = &line.reason
    {
        let found = match reason.as_str() {
            HAD_BEFORE => Some(format!("已于{}享受过", words.unwrap_or_default())),
            id => {
                let condition = pack
                    .and_then(|pack| super::pages::words::condition_words(pack, programme, id))
                    .map(|text| format!("不满足“{}”", text.zh));
                match (condition, words) {
                    (Some(condition), Some(words)) => Some(format!("{condition}：{words}")),
                    (condition, words) => condition.or(words),
                }
            }
        };
        return (found, line.reason_sentence.clone());
    }
    let Ok(determination) = Determination::from_json(&line.determination) else {
        return (words, line.reason_sentence.clone());
    };
    match Answer::from_word(&line.answer) {
        Some(Answer::No) => {
            determination
                .with_answer(Tri::No)
                .next()
                .map_or((words, None), |condition| {
                    let sentence = condition.sentence.as_ref().map(|quoted| quoted.id.clone());
                    (Some(format!("不满足“{}”", condition.text.zh)), sentence)
                })
        }
        Some(Answer::Unknown) => {
            let labels: Vec<&str> = determination
                .missing
                .iter()
                .map(|missing| missing.label.zh.as_str())
                .collect();
            (Some(format!("缺{}", labels.join("、"))), None)
        }
        _ => (words, line.reason_sentence.clone()),
    }
}
