//! What follows a finished class: its results, then its claim. Claims belong to a crate below; the door hands in where they stand.
//! Not here: whether a claim may be made at all.

use std::pin::Pin;
use std::sync::Arc;

use sea_orm::DbErr;
use web::{App, PageError};

use super::tables::class;

/// The claim of a class, as far as a class page tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// Its page.
    pub address: String,
    /// Whether the institution has it in hand: not sent yet, or returned.
    pub with_institution: bool,
}

type Answer = Pin<Box<dyn Future<Output = Result<Option<Claimed>, PageError>> + Send>>;
type Ask = Arc<dyn Fn(App, String) -> Answer + Send + Sync>;

/// Tells the claim of a class: `builder.part(ClaimOfClass::by(oversight::claim_of_class))`.
#[derive(Clone)]
pub struct ClaimOfClass(Ask);

impl ClaimOfClass {
    /// Asked of this function, given the class's id.
    pub fn by<F, Fut>(ask: F) -> ClaimOfClass
    where
        F: Fn(App, String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Option<Claimed>, PageError>> + Send + 'static,
    {
        ClaimOfClass(Arc::new(move |app, class| Box::pin(ask(app, class))))
    }
}

/// What is to be done about a finished class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct After {
    /// Learners in the class without any result.
    pub(crate) missing: u64,
    /// Its claim, if one was begun.
    pub(crate) claim: Option<Claimed>,
}

impl After {
    /// Of a class; a claim nobody told of is none.
    pub(crate) async fn of(app: &App, class: &class::Model) -> Result<After, PageError> {
        let missing = without_result(app, &class.id).await?;
        let claim = match app.part::<ClaimOfClass>() {
            Ok(claims) => (claims.0)(app.clone(), class.id.clone()).await?,
            Err(_) => None,
        };
        Ok(After { missing, claim })
    }

    /// Whether the institution still has something to do.
    pub(crate) fn waits_for_institution(&self) -> bool {
        match &self.claim {
            Some(claim) => claim.with_institution,
            None => true,
        }
    }
}

async fn without_result(app: &App, class_id: &str) -> Result<u64, DbErr> {
    let (db, county) = (app.store().read(), app.county());
    let learners = crate::enrolment::queries::of_class(db, county, class_id).await?;
    let best = crate::results::queries::best_of_class(db, county, class_id).await?;
    let missing = learners
        .iter()
        .filter(|row| row.state == "enrolled" && !best.contains_key(&row.id))
        .count();
    Ok(u64::try_from(missing).unwrap_or(u64::MAX))
}
