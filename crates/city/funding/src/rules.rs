//! The pack in force as the pages of notices, payments and funds read it, and how papers come to a reader.

use std::collections::HashMap;
use std::sync::Arc;

use documents::{Paper, PaperError, Papers};
use kernel::Text;
use policy::Pack;
use registers::packs;
use store::StoreError;
use web::table::Download;
use web::{App, PageError, Refused, T, Viewer};

/// The media type of an xlsx file.
pub(crate) const XLSX: &str = sheets::XLSX_MEDIA;
/// The media type of a docx file.
pub(crate) const DOCX: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The pack in force today.
pub(crate) async fn pack(app: &App, viewer: &Viewer) -> Result<Arc<Pack>, PageError> {
    packs::in_force(app.store().read(), app.county(), viewer.today())
        .await?
        .ok_or_else(|| PageError::broken("no pack is in force"))
}

/// The programme's title; its identifier when the pack no longer has it.
pub(crate) fn programme(pack: &Pack, id: &str) -> Text {
    pack.programme(id)
        .map_or_else(|| Text::new(id, id), |programme| programme.title.clone())
}

/// The fund's name.
pub(crate) fn fund(pack: &Pack, id: &str) -> Text {
    pack.settings()
        .fund(id)
        .map_or_else(|| Text::new(id, id), |fund| fund.name.clone())
}

/// The payment owner's name.
pub(crate) fn owner(pack: &Pack, id: &str) -> Text {
    pack.settings()
        .payment_owner(id)
        .map_or_else(|| Text::new(id, id), |owner| owner.name.clone())
}

/// A telephone of the office by its name.
pub(crate) fn telephone(pack: &Pack, id: &str) -> (String, String) {
    pack.settings()
        .office
        .telephones
        .iter()
        .find(|telephone| telephone.id == id)
        .map(|telephone| (telephone.label.zh.clone(), telephone.number.clone()))
        .unwrap_or_default()
}

/// A reader's choice of a pack's text.
pub(crate) fn words(t: T, text: &Text) -> String {
    t.pick(text).to_owned()
}

/// The names behind accounts; an unknown one keeps its identifier.
pub(crate) async fn account_names(
    app: &App,
    accounts: impl IntoIterator<Item = String>,
) -> Result<HashMap<String, String>, PageError> {
    let mut ids: Vec<String> = accounts.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    let mut names =
        access::accounts::queries::names(app.store().read(), app.county(), &ids).await?;
    for id in ids {
        names.entry(id.clone()).or_insert(id);
    }
    Ok(names)
}

/// A paper as a PDF file.
pub(crate) async fn pdf(app: &App, paper: Paper, name: String) -> Result<Download, PageError> {
    let bytes = printed(app, move |papers| papers.pdf(&paper)).await?;
    Ok(Download::new(
        format!("{name}.pdf"),
        "application/pdf",
        bytes,
    ))
}

/// Sets type where waiting is allowed.
pub(crate) async fn printed(
    app: &App,
    print: impl FnOnce(&dyn Papers) -> Result<Vec<u8>, PaperError> + Send + 'static,
) -> Result<Vec<u8>, PageError> {
    let papers = app.part::<Arc<dyn Papers>>()?;
    tokio::task::spawn_blocking(move || print(papers.as_ref().as_ref()))
        .await
        .map_err(PageError::broken)?
        .map_err(|error| {
            PageError::Refused(Refused {
                key: error.key().to_owned(),
                args: error.args(),
                field: None,
                sentence: None,
            })
        })
}

/// A stored value that cannot be read back, as a page tells it.
pub(crate) fn broken(error: impl std::error::Error) -> PageError {
    PageError::from(StoreError::Broken(error.to_string()))
}
