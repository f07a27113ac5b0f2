//! The decision letter of a claim as a file: the PDF for bureau and applicant, Word for the office that numbers and seals it.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, header::HOST};
use documents::papers::RefusalLetter;
use documents::{CheckMark, PaperError};
use web::table::Download;
use web::{App, PageError, Viewer};

use super::papers::imprint;
use super::{address, seen};
use crate::claims::letter::letter;
use crate::claims::queries::CaseView;
use crate::notices::frozen::check_code;
use crate::rules;

/// Longest host name a link is made of.
const HOST_MOST: usize = 200;

/// `GET /claims/{id}/letter.pdf`
pub async fn pdf(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Download, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    let paper = paper(&app, &viewer, &view, &headers)?;
    let name = name(&paper);
    rules::pdf(&app, paper.into(), name).await
}

/// `GET /claims/{id}/letter.docx`
pub async fn word(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Download, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    let paper = paper(&app, &viewer, &view, &headers)?;
    let name = name(&paper);
    let bytes = rules::printed(&app, move |papers| papers.word_letter(&paper)).await?;
    Ok(Download::new(format!("{name}.docx"), rules::DOCX, bytes))
}

fn name(paper: &RefusalLetter) -> String {
    format!("{}{}", paper.kind.title(), paper.case_number)
}

/// The letter with its check code: the keyed digest of what it says, and the address of the case.
fn paper(
    app: &App,
    viewer: &Viewer,
    view: &CaseView,
    headers: &HeaderMap,
) -> Result<RefusalLetter, PageError> {
    let frame = imprint(app, viewer, &view.pack);
    let mut paper = letter(view, frame, viewer.today()).ok_or(PageError::NotFound)?;
    let said = documents::Paper::from(paper.clone())
        .data()
        .map_err(|error: PaperError| PageError::broken(error))?;
    // the day of printing is not part of what was decided
    let mut said = said;
    if let Some(fields) = said.as_object_mut() {
        fields.remove("imprint");
    }
    let digest = app.store().keys().list_digest(said.to_string().as_bytes());
    paper.imprint.check = Some(CheckMark {
        code: check_code(&digest),
        checkpoint: None,
        link: host(headers).map(|host| format!("{host}{}", address(&view.claim.id))),
    });
    Ok(paper)
}

/// Where the reader reached us, as they wrote it: the address behind the QR code.
fn host(headers: &HeaderMap) -> Option<String> {
    let host = headers.get(HOST)?.to_str().ok()?;
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
    if host.is_empty() || host.len() > HOST_MOST || !host.chars().all(plain) {
        return None;
    }
    let scheme = match headers
        .get("x-forwarded-proto")
        .map(|value| value.as_bytes())
    {
        Some(b"https") => "https",
        _ => "http",
    };
    Some(format!("{scheme}://{host}"))
}
