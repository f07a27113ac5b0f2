//! `/claims/{id}/papers`: the papers of a claim by the programme's list; the applicant hands them in here, everybody who sees
//! the claim opens them.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{Moment, Role};
use policy::EvidenceForm;
use web::components::{Button, Empty, Icon, Look, Note, Status, Tag, Tone};
use web::form::{Choice, Field, FormErrors, Values};
use web::table::{Cell, Column, Download, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::line::hand_in;
use super::{address, seen};
use crate::claims::commands::{HandPaper, PaperForm, TakePaperBack};
use crate::claims::materials::{self, Standing};
use crate::claims::queries::CaseView;

/// Bytes of a megabyte, as people count files.
const MEGABYTE: u64 = 1024 * 1024;

/// How an entry of the list stands, in a word: received, on record, or missing, which is a question.
pub(super) fn tag(t: T, standing: &Standing<'_>) -> Tag {
    if standing.missing() {
        let name = t.pick(&standing.evidence.name);
        let word = t.with("claim-material-missing").s("name", name).to_string();
        Tag::of(Look::Ask, Icon::Question, word)
    } else {
        Tag::new(t, Status::Received)
    }
}

/// What is said beside it.
pub(super) fn said(t: T, standing: &Standing<'_>) -> String {
    if standing.on_record() {
        return t.say("claim-paper-on-record").into_owned();
    }
    match standing.papers.last() {
        Some(last) => t
            .with("claim-material-got")
            .n("n", standing.papers.len())
            .date("on", Moment::new(last.handed_at).date())
            .to_string(),
        None if standing.evidence.may_follow => t.say("claim-paper-may-follow").into_owned(),
        None => t.say("claim-paper-needed").into_owned(),
    }
}

fn table(viewer: &Viewer, view: &CaseView, list: &ListQuery) -> Table {
    let t = viewer.t();
    let base = format!("{}/papers", address(&view.claim.id));
    let mut rows = vec![];
    let standings = view
        .programme()
        .map(|programme| materials::standings(programme, &view.papers))
        .unwrap_or_default();
    for standing in &standings {
        let name = t.pick(&standing.evidence.name);
        let first = Row::new(vec![
            Cell::text(name),
            Cell::tag(tag(t, standing)),
            Cell::text(said(t, standing)),
            Cell::empty(),
            Cell::empty(),
        ]);
        rows.push(first);
        for paper in &standing.papers {
            let form = t.say(&format!("claim-material-form-{}", paper.form));
            let own = viewer.is(Role::SchoolManager) && materials::may_take_back(view.phase);
            let back = if own {
                let form = viewer
                    .form(format!("{base}/{}/take-back", paper.id))
                    .button(Button::new(t.say("claim-material-take-back")).quiet());
                Cell::html(Html::of(&form), t.say("claim-material-take-back"))
            } else {
                Cell::empty()
            };
            rows.push(Row::new(vec![
                Cell::data(&paper.file_name).link(format!("{base}/{}", paper.id)),
                Cell::empty(),
                Cell::text(form),
                Cell::day(Moment::new(paper.handed_at).date()),
                back,
            ]));
        }
    }
    let count = u64::try_from(rows.len()).unwrap_or_default();
    Table::new(t, list, t.say("claim-papers"))
        .column(Column::new(t.say("claim-material")))
        .column(Column::new(t.say("claim-state")).together())
        .column(Column::new(t.say("claim-material-how")))
        .column(Column::new(t.say("claim-material-on")).together())
        .column(Column::new(t.say("claim-material-action")).together())
        .rows(rows, count)
        .empty(Empty::new(
            t.say("claim-material-none"),
            t.say("claim-material-none-why"),
        ))
}

fn page(viewer: &Viewer, view: &CaseView, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let to = format!("{}/papers", address(&view.claim.id));
    let list = ListQuery::new(to.clone(), "");
    let asked: Vec<Choice> = view
        .programme()
        .map(|programme| programme.evidence.as_slice())
        .unwrap_or_default()
        .iter()
        .filter(|one| one.form != EvidenceForm::OnRecord)
        .map(|one| Choice::new(one.id.as_str(), t.pick(&one.name)))
        .collect();
    let hands = viewer.is(Role::SchoolManager) && materials::may_add(view.phase);
    let form = if hands && !asked.is_empty() {
        let most = view.pack.settings().limits.scan_bytes / MEGABYTE;
        let hint = t
            .with("claim-material-file-hint")
            .n("most", i64::try_from(most).unwrap_or(i64::MAX))
            .to_string();
        let forms = PaperForm::ALL
            .map(|form| {
                let word = form.word();
                Choice::new(word, t.say(&format!("claim-material-form-{word}")))
            })
            .to_vec();
        let form = viewer
            .form(to)
            .field(Field::radios(
                "evidence",
                t.say("claim-material-which"),
                asked,
            ))
            .field(
                Field::radios("form", t.say("claim-material-form"), forms)
                    .value(PaperForm::Original.word()),
            )
            .field(
                Field::file("file", t.say("claim-material-file"), ".pdf,.jpg,.jpeg,.png")
                    .hint(hint),
            )
            .button(Button::new(t.say("claim-material-hand")).primary())
            .values(values)
            .errors(errors.clone());
        Html::of(&form)
    } else {
        Html::default()
    };
    let note = Note::new(Tone::Plain, Html::escaped(&t.say("claim-material-note")));
    Page::desk(viewer, t.say("claim-papers"))
        .crumb("/claims", t.say("claim-title"))
        .crumb(address(&view.claim.id), &view.claim.number)
        .with_errors(&errors)
        .html(Html::join([
            Html::of(&note),
            Html::of(&table(viewer, view, &list)),
            form,
        ]))
}

/// `GET /claims/{id}/papers`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    Ok(page(&viewer, &view, &Values::default(), FormErrors::new()))
}

/// `POST /claims/{id}/papers`
pub async fn hand(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    let file = match posted.read().opt_file("file") {
        Some(file) => Some(hand_in(&app, file)?),
        None => None,
    };
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let evidence = read.text("evidence", 60);
            let form = read.choice("form", PaperForm::ALL.map(PaperForm::word));
            Some(HandPaper {
                claim_id: id.clone(),
                evidence_id: evidence?,
                form: PaperForm::from_word(&form?)?,
                file,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("{}/papers", address(&id)))
            .said("claim-material-handed")
            .into_response(),
        Err(errors) => page(&viewer, &view, posted.values(), errors).into_response(),
    })
}

/// `POST /claims/{id}/papers/{paper}/take-back`
pub async fn take_back(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, paper)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let take = TakePaperBack { paper_id: paper };
    app.perform(&viewer, take, &posted).await?;
    Ok(viewer
        .go(format!("{}/papers", address(&id)))
        .said("claim-material-taken-back")
        .into_response())
}

/// `GET /claims/{id}/papers/{paper}`: the file as it was handed in.
pub async fn file(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, paper)): Path<(String, String)>,
) -> Result<Download, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    let paper = view
        .papers
        .iter()
        .find(|one| one.id == paper)
        .ok_or(PageError::NotFound)?;
    let row = store::files::find(app.store().read(), app.county(), &paper.file_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let store = app.store().clone();
    let bytes = tokio::task::spawn_blocking(move || store.files().get(store.keys(), &row.sha256))
        .await
        .map_err(PageError::broken)??;
    Ok(Download::new(row.name, "application/octet-stream", bytes))
}
