//! `GET /cases/{kind}/{id}`: one page from the sentence to the return slip.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use policy::Programme;
use registers::packs::{by_digest, in_force};
use web::components::{Button, Clause, Evidence, Facts, Quote, Tag, Timeline};
use web::form::{Field, Form, FormErrors, Values};
use web::table::Table;
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::commands::SetBox;
use super::dossier::{CaseKind, Dossier, open};
use super::{BOX, paid, taught, traces};
use crate::places;
use crate::reading::Reading;

/// A class of the case.
struct ClassPart {
    facts: Facts,
    steps: Timeline,
}

/// A claim of the case.
struct ClaimPart {
    href: String,
    number: String,
    tag: Tag,
    programme: Html,
    pack: String,
    steps: Timeline,
    papers: Option<Evidence>,
}

#[derive(Template)]
#[template(path = "audit/case.html")]
struct Body {
    t: T,
    quotes: Vec<Quote>,
    classes: Vec<ClassPart>,
    claims: Vec<ClaimPart>,
    more_claims: u64,
    rosters: Table,
    lessons: Table,
    results: Table,
    lines: Table,
    checks: Table,
    passed: u64,
    meetings: Vec<Facts>,
    notices: Table,
    payments: Table,
    returns: Table,
    ledger: Table,
    journal: Table,
    /// The box, and whether it is that of the meeting's papers.
    boxed: Option<(Html, bool)>,
    form: Option<Form>,
}

/// The page.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((kind, id)): Path<(String, String)>,
) -> Result<Page, PageError> {
    page(
        &viewer,
        &app,
        &kind,
        &id,
        &Values::default(),
        FormErrors::new(),
    )
    .await
}

/// `POST /cases/{kind}/{id}/box`
pub(super) async fn set_box(
    viewer: Viewer,
    State(app): State<App>,
    Path((kind, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let case_kind = CaseKind::from_word(&kind).ok_or(PageError::NotFound)?;
    let case_id = id.clone();
    let done = app
        .submit(&viewer, &posted, |read| {
            Some(SetBox {
                case_kind,
                case_id,
                box_number: read.text("box_number", super::commands::BOX_MAX)?,
            })
        })
        .await?;
    Ok(match done {
        Ok(_) => viewer
            .go(format!("/cases/{kind}/{id}"))
            .said("audit-box-noted")
            .into_response(),
        Err(errors) => page(&viewer, &app, &kind, &id, posted.values(), errors)
            .await?
            .into_response(),
    })
}

fn title(t: T, dossier: &Dossier) -> (String, bool) {
    let number = match dossier.kind {
        CaseKind::Class => {
            return dossier.classes.first().map_or_else(
                || (String::new(), true),
                |class| (class.title.clone(), true),
            );
        }
        CaseKind::Claim => dossier.claims.first().map(|claim| claim.number.clone()),
        CaseKind::Payment => dossier.batches.first().map(|batch| batch.number.clone()),
    };
    let title = t
        .with("audit-case")
        .s("number", number.unwrap_or_default())
        .to_string();
    (title, false)
}

async fn page(
    viewer: &Viewer,
    app: &App,
    kind: &str,
    id: &str,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let dossier = open(reading, kind, id).await?;
    let mut quotes: Vec<(String, Quote)> = Vec::new();
    let mut claims = Vec::new();
    for claim in &dossier.claims {
        let pack = by_digest(reading.db(), reading.county(), &claim.pack_digest).await?;
        let programme = pack
            .as_ref()
            .and_then(|pack| pack.programme(&claim.programme_id));
        if let (Some(pack), Some(programme)) = (&pack, programme) {
            quote(t, pack, programme, &mut quotes);
        }
        claims.push(ClaimPart {
            href: places::claim(&claim.id),
            number: claim.number.clone(),
            tag: paid::claim_tag(t, claim),
            programme: programme.map_or_else(
                || t.zh(&claim.programme_id),
                |programme| Html::escaped(t.pick(&programme.title)),
            ),
            pack: format!(
                "{} {}",
                claim.pack_id,
                claim.pack_digest.chars().take(12).collect::<String>()
            ),
            steps: paid::claim_steps(t, reading, &dossier, claim).await?,
            papers: paid::claim_papers(t, reading, &dossier, claim, programme).await?,
        });
    }
    if claims.is_empty() {
        let pack = in_force(reading.db(), reading.county(), viewer.today()).await?;
        for class in &dossier.classes {
            if let (Some(pack), Some(programme)) = (&pack, &class.programme_id)
                && let Some(programme) = pack.programme(programme)
            {
                quote(t, pack, programme, &mut quotes);
            }
        }
    }
    let mut classes = Vec::new();
    for class in &dossier.classes {
        classes.push(ClassPart {
            facts: taught::class_facts(t, class),
            steps: taught::class_steps(t, reading, &class.id).await?,
        });
    }
    let (checks, passed) = paid::checks(t, reading, &dossier).await?;
    let form = viewer.is_any(BOX).then(|| {
        viewer
            .form(format!("{}/box", dossier.href()))
            .field(
                Field::text("box_number", t.say("audit-box-label"))
                    .max(super::commands::BOX_MAX)
                    .narrow(),
            )
            .button(Button::new(t.say("audit-box-write")).primary())
            .values(values)
            .errors(errors.clone())
    });
    let body = Body {
        t,
        quotes: quotes.into_iter().map(|(_, quote)| quote).collect(),
        classes,
        claims,
        more_claims: dossier.more_claims,
        rosters: taught::rosters(t, reading, &dossier).await?,
        lessons: taught::lessons(t, reading, &dossier).await?,
        results: taught::results(t, reading, &dossier).await?,
        lines: paid::lines(t, reading, &dossier).await?,
        checks,
        passed,
        meetings: paid::meetings(t, reading, &dossier).await?,
        notices: paid::notices(t, reading, &dossier).await?,
        payments: paid::payments(t, reading, &dossier).await?,
        returns: paid::returns(t, reading, &dossier).await?,
        ledger: traces::ledger(t, reading, &dossier).await?,
        journal: traces::journal(t, reading, &dossier).await?,
        boxed: dossier
            .boxed
            .as_ref()
            .map(|boxed| (t.zh(&boxed.number), boxed.of_meeting)),
        form,
    };
    let (title, chinese) = title(t, &dossier);
    let page = Page::desk(viewer, title)
        .crumb("/audit", t.say("audit-title"))
        .with_errors(&errors);
    let page = if chinese { page.chinese() } else { page };
    page.body(&body)
}

/// The sentences of a programme, each once.
fn quote(t: T, pack: &policy::Pack, programme: &Programme, quotes: &mut Vec<(String, Quote)>) {
    for id in &programme.sentences {
        if quotes.iter().any(|(known, _)| known == id) {
            continue;
        }
        if let Some(sentence) = pack.sentence(id) {
            let quote = Quote::new(t, sentence.text.clone())
                .gloss(sentence.gloss.clone())
                .chip(Clause::new(t, id).sentence());
            quotes.push((id.clone(), quote));
        }
    }
}
