//! What crates below show on a person's page: enrolments, claims, payments. The door hands them in as a part.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use web::{App, Html, PageError, Viewer};

type Panel =
    Arc<dyn Fn(App, Viewer, String) -> BoxFuture<'static, Result<Html, PageError>> + Send + Sync>;

/// Cards for a person's page, in the order of the crates: `builder.part(PersonPanels::new().with(training::on_person))`.
#[derive(Clone, Default)]
pub struct PersonPanels(Vec<Panel>);

impl PersonPanels {
    /// None yet.
    pub fn new() -> PersonPanels {
        PersonPanels::default()
    }

    /// And this one: given the person's id, it answers its card, or nothing.
    pub fn with<F, Fut>(mut self, panel: F) -> PersonPanels
    where
        F: Fn(App, Viewer, String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Html, PageError>> + Send + 'static,
    {
        self.0.push(Arc::new(move |app, viewer, person| {
            Box::pin(panel(app, viewer, person))
        }));
        self
    }

    /// The cards of one person; none when the door handed none in.
    pub(super) async fn of(
        app: &App,
        viewer: &Viewer,
        person: &str,
    ) -> Result<Vec<Html>, PageError> {
        let Ok(panels) = app.part::<PersonPanels>() else {
            return Ok(vec![]);
        };
        let mut cards = Vec::with_capacity(panels.0.len());
        for panel in &panels.0 {
            let card = panel(app.clone(), viewer.clone(), person.to_owned()).await?;
            if !card.is_empty() {
                cards.push(card);
            }
        }
        Ok(cards)
    }
}
