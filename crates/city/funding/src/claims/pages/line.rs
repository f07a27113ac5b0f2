//! What an officer does about one line: refuse it, fix its amount, give the answer it waits for.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Money;
use policy::{Determination, FactDefinition, feel::Type};
use serde_json::Value;
use store::StoreError;
use store::files::Handed;
use web::components::{Button, Clause};
use web::form::{Choice, Field, FormErrors, Upload, Values};
use web::table::ListQuery;
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::steps::seen_of;
use super::{address, institution_money, seen};
use crate::claims::commands::{AnswerGiven, CorrectClaim, OTHER, RefuseLine, SetAmount};
use crate::claims::queries::CaseView;
use crate::claims::state::WORDS_MAX;
use crate::claims::tables::claim_line;

/// A claim and one of its lines.
async fn with_line(
    app: &App,
    viewer: &Viewer,
    claim: &str,
    line: &str,
) -> Result<(CaseView, claim_line::Model), PageError> {
    let view = seen(app, viewer, claim).await?;
    let line = view.line(line).cloned().ok_or(PageError::NotFound)?;
    Ok((view, line))
}

fn page(viewer: &Viewer, view: &CaseView, line: &claim_line::Model, title: &str) -> Page {
    let t = viewer.t();
    Page::desk(viewer, t.say(title).into_owned())
        .crumb("/claims", t.say("claim-title"))
        .crumb(back(view, line), &view.claim.number)
        .sub(
            t.with("claim-line-of")
                .s("place", line.place)
                .s("name", &line.person_name)
                .html(),
        )
}

fn back(view: &CaseView, line: &claim_line::Model) -> String {
    format!("{}?line={}", address(&view.claim.id), line.id)
}

fn base(view: &CaseView, line: &claim_line::Model, verb: &str) -> String {
    format!("{}/lines/{}/{verb}", address(&view.claim.id), line.id)
}

fn seen_field(view: &CaseView) -> Field {
    Field::hidden("seen", view.claim.row_version.to_string())
}

// --- refuse -----------------------------------------------------------------------------------------------------------

fn refuse_page(
    viewer: &Viewer,
    view: &CaseView,
    line: &claim_line::Model,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let mut reasons: Vec<Choice> = vec![];
    if let Some(programme) = view.programme() {
        for condition in programme.conditions() {
            let text = condition.text.as_ref().unwrap_or(&condition.rule.words);
            let hint = match &condition.sentence {
                Some(sentence) => t
                    .with("claim-reason-cites")
                    .s("sentence", sentence)
                    .to_string(),
                None => t.say("claim-reason-assumed").into_owned(),
            };
            reasons.push(Choice::new(&condition.id, t.pick(text)).hint(hint));
        }
    }
    reasons.push(
        Choice::new(OTHER, t.say("claim-reason-other")).hint(t.say("claim-reason-other-hint")),
    );
    let form = viewer
        .form(base(view, line, "refuse"))
        .field(seen_field(view))
        .field(Field::radios("reason", t.say("claim-reason"), reasons))
        .field(
            Field::area("words", t.say("claim-facts-words"))
                .hint(t.say("claim-facts-words-hint"))
                .max(WORDS_MAX)
                .optional(t),
        )
        .field(
            Field::text("sentence", t.say("claim-sentence"))
                .hint(t.say("claim-sentence-hint"))
                .narrow()
                .optional(t),
        )
        .button(Button::new(t.say("claim-refuse-line")).danger())
        .cancel(back(view, line), t.say("claim-back"))
        .values(values)
        .errors(errors.clone());
    page(viewer, view, line, "claim-refuse-line")
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// The form for refusing a line.
pub async fn refuse_form(
    viewer: Viewer,
    State(app): State<App>,
    Path((claim, line)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let (view, line) = with_line(&app, &viewer, &claim, &line).await?;
    Ok(refuse_page(
        &viewer,
        &view,
        &line,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Refuses a line.
pub async fn refuse(
    viewer: Viewer,
    State(app): State<App>,
    Path((claim, line)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (view, line) = with_line(&app, &viewer, &claim, &line).await?;
    let conditions: Vec<String> = view
        .programme()
        .map(|one| one.conditions().map(|one| one.id.clone()).collect())
        .unwrap_or_default();
    let line_id = line.id.clone();
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let offered = conditions.iter().map(String::as_str).chain([OTHER]);
            let reason = read.choice("reason", offered);
            let words = read.opt_text("words", WORDS_MAX);
            let sentence = read.opt_text("sentence", 20);
            let seen = seen_of(read);
            Some(RefuseLine {
                claim_id: claim.clone(),
                seen: seen?,
                line_id,
                reason: reason?,
                words: words?,
                sentence: sentence?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(back(&view, &line))
            .said("claim-line-refused")
            .into_response(),
        Err(errors) => refuse_page(&viewer, &view, &line, posted.values(), errors).into_response(),
    })
}

// --- amount -----------------------------------------------------------------------------------------------------------

fn amount_page(
    viewer: &Viewer,
    view: &CaseView,
    line: &claim_line::Model,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let most = Money::from_fen(line.claimed_fen);
    let mut hint = vec![
        t.with("claim-amount-hint").money("amount", most).html(),
        Html::escaped("　"),
        institution_money(viewer, view),
    ];
    if let Some(sentence) = &line.sentence {
        hint.extend([Html::escaped(" "), Html::of(&Clause::new(t, sentence))]);
    }
    let form = viewer
        .form(base(view, line, "amount"))
        .field(seen_field(view))
        .field(
            Field::money("amount", t.say("claim-amount"), t.say("web-yuan"))
                .hint_html(Html::join(hint))
                .value(Money::from_fen(line.approved_fen).yuan()),
        )
        .field(
            Field::area("reason", t.say("claim-amount-why"))
                .hint(t.say("claim-amount-why-hint"))
                .max(WORDS_MAX),
        )
        .button(Button::new(t.say("claim-set-amount")).primary())
        .cancel(back(view, line), t.say("claim-back"))
        .values(values)
        .errors(errors.clone());
    page(viewer, view, line, "claim-set-amount")
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// The form for fixing an amount.
pub async fn amount_form(
    viewer: Viewer,
    State(app): State<App>,
    Path((claim, line)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let (view, line) = with_line(&app, &viewer, &claim, &line).await?;
    Ok(amount_page(
        &viewer,
        &view,
        &line,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Fixes an amount.
pub async fn amount(
    viewer: Viewer,
    State(app): State<App>,
    Path((claim, line)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (view, line) = with_line(&app, &viewer, &claim, &line).await?;
    let line_id = line.id.clone();
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let amount = read.money("amount");
            let reason = read.text("reason", WORDS_MAX);
            let seen = seen_of(read);
            Some(SetAmount {
                claim_id: claim.clone(),
                seen: seen?,
                line_id,
                amount: amount?,
                reason: reason?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(back(&view, &line))
            .said("claim-amount-set")
            .into_response(),
        Err(errors) => amount_page(&viewer, &view, &line, posted.values(), errors).into_response(),
    })
}

// --- answer -----------------------------------------------------------------------------------------------------------

/// The fact that is asked about: the one named, else the first that is missing.
fn asked<'v>(
    view: &'v CaseView,
    line: &claim_line::Model,
    named: Option<&str>,
) -> Result<&'v FactDefinition, PageError> {
    let determination = Determination::from_json(&line.determination)
        .map_err(|e| StoreError::Broken(format!("line {}: {e}", line.id)))?;
    let vocabulary = view.pack.vocabulary();
    let name = named
        .map(str::to_owned)
        .or_else(|| determination.missing.first().map(|one| one.fact.clone()))
        .ok_or(PageError::NotFound)?;
    let id = vocabulary.find(&name).ok_or(PageError::NotFound)?;
    Ok(vocabulary.get(id))
}

fn value_field(t: T, fact: &FactDefinition) -> Field {
    let question = fact.question.as_ref().unwrap_or(&fact.label);
    let label = t.pick(question).to_owned();
    match &fact.kind {
        Type::Boolean => Field::radios(
            "value",
            label,
            vec![
                Choice::new("true", t.say("claim-yes")),
                Choice::new("false", t.say("claim-no")),
            ],
        ),
        Type::Choice(_) => {
            let choices = fact
                .values
                .iter()
                .map(|one| Choice::new(&one.id, t.pick(&one.words)))
                .collect();
            Field::radios("value", label, choices)
        }
        Type::Date => Field::date("value", label),
        Type::Number(unit) if unit.is_money() => Field::money("value", label, t.say("web-yuan")),
        _ => Field::text("value", label).narrow(),
    }
}

/// What was typed, as rules read it. The command says whether it can be true.
fn value_of(fact: &FactDefinition, typed: &str) -> Value {
    match &fact.kind {
        Type::Boolean => Value::Bool(typed == "true"),
        Type::Number(unit) if !unit.is_money() => typed
            .parse::<i64>()
            .map_or_else(|_| Value::String(typed.to_owned()), Value::from),
        _ => Value::String(typed.to_owned()),
    }
}

fn answer_page(
    viewer: &Viewer,
    view: &CaseView,
    line: &claim_line::Model,
    fact: &FactDefinition,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let proof: Vec<_> = fact
        .proof
        .iter()
        .map(|one| t.pick(one).to_owned())
        .collect();
    let source = t
        .with("claim-answer-source")
        .s("source", t.pick(&fact.source))
        .s("proof", proof.join(t.say("web-list-comma").as_ref()));
    let form = viewer
        .form(format!(
            "{}?fact={}",
            base(view, line, "answer"),
            fact.name_en
        ))
        .field(seen_field(view))
        .field(value_field(t, fact).hint(source.to_string()))
        .field(
            Field::area("reason", t.say("claim-answer-where"))
                .hint(t.say("claim-answer-where-hint"))
                .max(WORDS_MAX),
        )
        .field(
            Field::file("paper", t.say("claim-answer-paper"), ".pdf,.jpg,.jpeg,.png").optional(t),
        )
        .button(Button::new(t.say("claim-answer-give")).primary())
        .cancel(back(view, line), t.say("claim-back"))
        .values(values)
        .errors(errors.clone());
    page(viewer, view, line, "claim-answer-title")
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// The form for the answer a line waits for.
pub async fn answer_form(
    viewer: Viewer,
    State(app): State<App>,
    Path((claim, line)): Path<(String, String)>,
    list: ListQuery,
) -> Result<Page, PageError> {
    let (view, line) = with_line(&app, &viewer, &claim, &line).await?;
    let fact = asked(&view, &line, list.get("fact"))?;
    Ok(answer_page(
        &viewer,
        &view,
        &line,
        fact,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Gives the answer; the line is determined anew.
pub async fn answer(
    viewer: Viewer,
    State(app): State<App>,
    Path((claim, line)): Path<(String, String)>,
    list: ListQuery,
    posted: Posted,
) -> Result<Response, PageError> {
    let (view, line) = with_line(&app, &viewer, &claim, &line).await?;
    let fact = asked(&view, &line, list.get("fact"))?;
    let paper = match posted.read().opt_file("paper") {
        Some(file) => Some(hand_in(&app, file)?),
        None => None,
    };
    let line_id = line.id.clone();
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let value = read.text("value", 100);
            let reason = read.text("reason", WORDS_MAX);
            let seen = seen_of(read);
            Some(CorrectClaim {
                claim_id: claim.clone(),
                seen: seen?,
                line_id: Some(line_id),
                answers: vec![AnswerGiven {
                    fact: fact.name.to_string(),
                    value: value_of(fact, &value?),
                    paper,
                }],
                reason: reason?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(back(&view, &line))
            .said("claim-answered")
            .into_response(),
        Err(errors) => {
            answer_page(&viewer, &view, &line, fact, posted.values(), errors).into_response()
        }
    })
}

/// Keeps an uploaded paper's bytes; its row comes with the command.
pub(crate) fn hand_in(app: &App, file: &Upload) -> Result<Handed, PageError> {
    let kind = media_type(&file.file_name);
    let store = app.store();
    Ok(store
        .files()
        .put(store.keys(), &file.file_name, kind, &file.bytes)?)
}

/// The media type of a scan, by the ending of its name.
fn media_type(name: &str) -> &'static str {
    match name
        .rsplit('.')
        .next()
        .map(str::to_ascii_lowercase)
        .as_deref()
    {
        Some("pdf") => "application/pdf",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
