//! The claim on paper (补贴申请表): every line with its answer, with room for the signatures that are still to come.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use documents::papers::{ClaimForm, ClaimLine, LineAnswer, Material, Payee};
use documents::{Citation, ClassHead, Imprint, Signature};
use kernel::{Lang, Moment, Money};
use policy::{Determination, EvidenceForm, LetterKind, Pack};
use registers::bank_accounts;
use registers::occupations::level_of_word;
use store::StoreError;
use web::{App, PageError, T, Viewer};

use super::seen;
use super::words::line_reason;
use crate::claims::checks::payee;
use crate::claims::lines::LineState;
use crate::claims::queries::CaseView;
use crate::claims::reckon::Answer;
use crate::claims::tables::{claim_line, claim_step};
use crate::rules;

/// The claim as a PDF file.
pub async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    let paper = claim_form(&app, &viewer, &view).await?;
    let name = format!("补贴申请表{}", view.claim.number);
    Ok(rules::pdf(&app, paper.into(), name).await?.into_response())
}

async fn claim_form(app: &App, viewer: &Viewer, view: &CaseView) -> Result<ClaimForm, PageError> {
    // the paper is Chinese whatever the reader's page is
    let t = T::new(Lang::Zh, viewer.today());
    let programme = view.programme().ok_or(PageError::NotFound)?;
    let learners: Vec<ClaimLine> = view
        .lines
        .iter()
        .filter(|line| line.state != LineState::Withdrawn.word())
        .map(|line| paper_line(t, view, line))
        .collect();
    let total = learners.iter().filter_map(|line| line.amount);
    let total = Money::total(total).map_err(PageError::broken)?;
    let claimed_on = view
        .claim
        .submitted_at
        .map_or(viewer.today(), |at| Moment::new(at).date());
    Ok(ClaimForm {
        imprint: imprint(app, viewer, &view.pack),
        number: view.claim.number.clone(),
        programme: programme.title.zh.clone(),
        basis: citation(&view.pack, programme.sentences.last().map(String::as_str)),
        fund: rules::fund(&view.pack, &view.claim.fund_id).zh,
        claimed_on,
        payee: paper_payee(app, view).await?,
        class: Some(class_head(view)),
        learners,
        total,
        assumed: assumed(view)?,
        materials: programme
            .evidence
            .iter()
            .map(|paper| Material {
                name: paper.name.zh.clone(),
                state: match (paper.form, handed(view, &paper.id)) {
                    (EvidenceForm::OnRecord, _) => "系统里已有".into(),
                    (_, n @ 1..) => format!("已收{n}份"),
                    (_, 0) if paper.may_follow => "缺，可容缺后补".into(),
                    (_, 0) => "缺，随纸质件核对".into(),
                },
            })
            .collect(),
        undertaking: vec![
            "本单位承诺所报学员、考勤、成绩真实，补助用于培训，没有向学员收费。".into(),
        ],
        opinions: opinions(view),
    })
}

/// How many papers lie under an entry of the programme's list.
fn handed(view: &CaseView, evidence: &str) -> usize {
    view.papers
        .iter()
        .filter(|paper| paper.evidence_id == evidence)
        .count()
}

/// The frame of a paper of the office.
pub(crate) fn imprint(app: &App, viewer: &Viewer, pack: &Pack) -> Imprint {
    let mut imprint = Imprint::new(viewer.today(), app.site().host.zh.clone());
    imprint.payee_note = pack
        .settings()
        .letter(LetterKind::InstitutionMoney)
        .map(|letter| letter.text.zh.clone());
    imprint
}

/// The sentence a paper rests on, quoted.
pub(crate) fn citation(pack: &Pack, sentence: Option<&str>) -> Citation {
    let id = sentence.unwrap_or_default();
    Citation {
        document: pack.document().number.clone(),
        place: None,
        sentence: id.to_owned(),
        text: pack
            .sentence(id)
            .map(|sentence| sentence.text.clone())
            .unwrap_or_default(),
    }
}

fn paper_line(t: T, view: &CaseView, line: &claim_line::Model) -> ClaimLine {
    let refused = line.state == LineState::Refused.word();
    let answer = match Answer::from_word(&line.answer) {
        _ if refused => LineAnswer::No,
        Some(Answer::Yes) if line.approved_fen > 0 => LineAnswer::Yes,
        Some(Answer::No) => LineAnswer::No,
        _ => LineAnswer::Unknown,
    };
    let reason = line_reason(t, &view.pack, &view.claim.programme_id, line);
    let sentence = if refused {
        line.reason_sentence.clone()
    } else {
        line.sentence.clone()
    };
    ClaimLine {
        number: u32::try_from(line.place).unwrap_or(0),
        name: line.person_name.clone(),
        id_number: view
            .masked
            .get(&line.person_id)
            .cloned()
            .unwrap_or_default(),
        amount: (answer == LineAnswer::Yes).then(|| Money::from_fen(line.approved_fen)),
        answer,
        sentence,
        reason: Some(plain(reason.as_str())).filter(|text| !text.is_empty()),
    }
}

/// The words of escaped HTML without any mark-up, as a Chinese page writes them.
fn plain(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

async fn paper_payee(app: &App, view: &CaseView) -> Result<Payee, PageError> {
    let store = app.store();
    let owner = payee(&view.claim);
    let account = bank_accounts::confirmed(store.read(), app.county(), &owner).await?;
    let (bank, number) = match &account {
        Some(row) => {
            let mask = view.pack.settings().masks.bank_account;
            let masked =
                bank_accounts::masked(store.read(), store.keys(), std::slice::from_ref(row), mask)
                    .await?;
            (Some(row.bank_name.clone()), masked.get(&row.id).cloned())
        }
        None => (None, None),
    };
    let phone = registers::organisations::contact_phone(store.keys(), &view.institution)?;
    Ok(Payee {
        name: view.institution.name.clone(),
        credit_code: Some(view.institution.credit_code.clone()),
        contact: view.institution.contact_name.clone(),
        telephone: phone.map(|phone| phone.to_string()).unwrap_or_default(),
        bank,
        account: number,
    })
}

/// The class as the head of the paper names it.
fn class_head(view: &CaseView) -> ClassHead {
    let class = &view.class;
    let occupation = class.occupation_name.clone().unwrap_or_default();
    ClassHead {
        institution: view.institution.name.clone(),
        name: class.title.clone(),
        number: class.number.clone().unwrap_or_default(),
        platform_number: class.platform_number.clone(),
        occupation: match &class.occupation_code {
            Some(code) => format!("{occupation}（{code}）"),
            None => occupation,
        },
        level: class
            .level
            .as_deref()
            .and_then(level_of_word)
            .map(|level| level.zh().to_owned())
            .unwrap_or_default(),
        hours: u32::try_from(class.hours.unwrap_or(0)).unwrap_or(0),
        start: class.starts_on.unwrap_or(view.claim.reckoned_on),
        end: class.ends_on.unwrap_or(view.claim.reckoned_on),
        venue: class.room.clone().unwrap_or_default(),
    }
}

/// What the rules assumed where the document is silent, each once.
fn assumed(view: &CaseView) -> Result<Vec<String>, PageError> {
    let mut all: Vec<String> = vec![];
    for line in &view.lines {
        let determination = Determination::from_json(&line.determination)
            .map_err(|e| StoreError::Broken(format!("line {}: {e}", line.id)))?;
        for condition in determination.conditions {
            if let Some(assumed) = condition.assumed
                && !all.contains(&assumed.reason.zh)
            {
                all.push(assumed.reason.zh);
            }
        }
    }
    Ok(all)
}

/// The boxes of opinion, filled where the step is taken in this round.
fn opinions(view: &CaseView) -> Vec<Signature> {
    let last = |step: &str| view.steps.iter().rev().find(|row| row.step == step);
    let claim = &view.claim;
    [
        ("经办", claim.checked_by.as_ref().and(last("check"))),
        ("复核", claim.reviewed_by.as_ref().and(last("review"))),
        ("分管领导", claim.approved_by.as_ref().and(last("approve"))),
    ]
    .into_iter()
    .map(|(role, step)| step.map_or_else(|| Signature::blank(role), |step| signed(role, step)))
    .collect()
}

fn signed(role: &str, step: &claim_step::Model) -> Signature {
    let role = match (&step.on_behalf_of, &step.file_id) {
        (Some(_), Some(_)) => format!("{role}（纸质签批，代录入）"),
        (Some(_), None) => format!("{role}（AB角代）"),
        (None, _) => role.to_owned(),
    };
    Signature {
        role,
        opinion: Some(step.opinion.clone().unwrap_or_else(|| "同意".into())),
        name: Some(step.by_name.clone()),
        on: Some(Moment::new(step.at).date()),
    }
}
