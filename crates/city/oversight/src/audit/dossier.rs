//! A case: the class, claims and payment batches that belong together, whichever of them it was opened by.

use funding::claims::tables::claim;
use funding::meetings::tables::meeting;
use funding::payments::tables::{payment_batch, payment_line};
use schemars::JsonSchema;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde::{Deserialize, Serialize};
use training::classes::tables::class;
use web::PageError;

use super::tables::dossier_box;
use crate::reading::Reading;

/// Claims of one case page; a payment batch with more shows the first ones and says so.
pub(super) const CLAIMS_MOST: u64 = 40;

/// By what a case was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CaseKind {
    /// A class.
    Class,
    /// A claim.
    Claim,
    /// A payment batch.
    Payment,
}

impl CaseKind {
    /// The word in addresses and tables.
    pub const fn word(self) -> &'static str {
        match self {
            CaseKind::Class => "class",
            CaseKind::Claim => "claim",
            CaseKind::Payment => "payment",
        }
    }

    /// The journal's noun.
    pub const fn noun(self) -> &'static str {
        match self {
            CaseKind::Payment => "payment_batch",
            other => other.word(),
        }
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<CaseKind> {
        [CaseKind::Class, CaseKind::Claim, CaseKind::Payment]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}

/// Whether there is such a case.
pub(super) async fn exists(
    conn: &impl ConnectionTrait,
    county: &str,
    kind: CaseKind,
    id: &str,
) -> Result<bool, DbErr> {
    let key = (county.to_owned(), id.to_owned());
    Ok(match kind {
        CaseKind::Class => class::Entity::find_by_id(key).one(conn).await?.is_some(),
        CaseKind::Claim => claim::Entity::find_by_id(key).one(conn).await?.is_some(),
        CaseKind::Payment => payment_batch::Entity::find_by_id(key)
            .one(conn)
            .await?
            .is_some(),
    })
}

/// What belongs together.
pub(super) struct Dossier {
    pub kind: CaseKind,
    pub id: String,
    pub classes: Vec<class::Model>,
    pub claims: Vec<claim::Model>,
    pub batches: Vec<payment_batch::Model>,
    /// Claims that did not fit on the page.
    pub more_claims: u64,
    /// In which box its paper file stands: as noted for the case itself, or else with the papers of its meeting.
    pub boxed: Option<Boxed>,
}

/// A box number and where it was noted.
pub(super) struct Boxed {
    pub number: String,
    /// Whether it is the box of the meeting's papers.
    pub of_meeting: bool,
}

/// The case's own box, or the boxes of its meetings.
async fn boxed(
    reading: Reading<'_>,
    kind: CaseKind,
    id: &str,
    claims: &[claim::Model],
) -> Result<Option<Boxed>, DbErr> {
    let (db, county) = (reading.db(), reading.county());
    let own = dossier_box::Entity::find()
        .filter(dossier_box::Column::CountyCode.eq(county))
        .filter(dossier_box::Column::CaseKind.eq(kind.word()))
        .filter(dossier_box::Column::CaseId.eq(id))
        .one(db)
        .await?;
    if let Some(own) = own {
        return Ok(Some(Boxed {
            number: own.box_number,
            of_meeting: false,
        }));
    }
    let ids: Vec<&str> = claims
        .iter()
        .filter_map(|claim| claim.meeting_id.as_deref())
        .collect();
    let meetings = meeting::Entity::find()
        .filter(meeting::Column::CountyCode.eq(county))
        .filter(meeting::Column::Id.is_in(ids))
        .order_by_asc(meeting::Column::Id)
        .all(db)
        .await?;
    let mut numbers: Vec<String> = meetings
        .into_iter()
        .filter_map(|row| row.box_number)
        .collect();
    numbers.dedup();
    Ok((!numbers.is_empty()).then(|| Boxed {
        number: numbers.join("；"),
        of_meeting: true,
    }))
}

impl Dossier {
    /// The ids of its claims.
    pub fn claim_ids(&self) -> Vec<String> {
        self.claims.iter().map(|claim| claim.id.clone()).collect()
    }

    /// The ids of its classes.
    pub fn class_ids(&self) -> Vec<String> {
        self.classes.iter().map(|class| class.id.clone()).collect()
    }

    /// The ids of its payment batches.
    pub fn batch_ids(&self) -> Vec<String> {
        self.batches.iter().map(|batch| batch.id.clone()).collect()
    }

    /// The address of the case.
    pub fn href(&self) -> String {
        format!("/cases/{}/{}", self.kind.word(), self.id)
    }
}

/// Opens a case; nothing there is not found.
pub(super) async fn open(reading: Reading<'_>, kind: &str, id: &str) -> Result<Dossier, PageError> {
    let kind = CaseKind::from_word(kind).ok_or(PageError::NotFound)?;
    let (db, county) = (reading.db(), reading.county());
    if !exists(db, county, kind, id).await? {
        return Err(PageError::NotFound);
    }
    let mut claims = claim::Entity::find().filter(claim::Column::CountyCode.eq(county));
    let mut more_claims = 0;
    claims = match kind {
        CaseKind::Class => claims.filter(claim::Column::ClassId.eq(id)),
        CaseKind::Claim => claims.filter(claim::Column::Id.eq(id)),
        CaseKind::Payment => {
            let mut ids: Vec<String> = payment_line::Entity::find()
                .select_only()
                .column(payment_line::Column::ClaimId)
                .filter(payment_line::Column::CountyCode.eq(county))
                .filter(payment_line::Column::BatchId.eq(id))
                .order_by_asc(payment_line::Column::ClaimId)
                .into_tuple()
                .all(db)
                .await?;
            ids.dedup();
            more_claims = (ids.len() as u64).saturating_sub(CLAIMS_MOST);
            ids.truncate(usize::try_from(CLAIMS_MOST).unwrap_or(usize::MAX));
            claims.filter(claim::Column::Id.is_in(ids))
        }
    };
    let claims = claims
        .order_by_asc(claim::Column::Id)
        .limit(CLAIMS_MOST)
        .all(db)
        .await?;
    let class_ids: Vec<String> = match kind {
        CaseKind::Class => vec![id.to_owned()],
        _ => claims
            .iter()
            .filter_map(|claim| claim.class_id.clone())
            .collect(),
    };
    let classes = class::Entity::find()
        .filter(class::Column::CountyCode.eq(county))
        .filter(class::Column::Id.is_in(class_ids))
        .order_by_asc(class::Column::Id)
        .all(db)
        .await?;
    let batches = match kind {
        CaseKind::Payment => vec![id.to_owned()],
        _ => {
            let ids: Vec<String> = claims.iter().map(|claim| claim.id.clone()).collect();
            payment_line::Entity::find()
                .select_only()
                .column(payment_line::Column::BatchId)
                .filter(payment_line::Column::CountyCode.eq(county))
                .filter(payment_line::Column::ClaimId.is_in(ids))
                .into_tuple()
                .all(db)
                .await?
        }
    };
    let batches = payment_batch::Entity::find()
        .filter(payment_batch::Column::CountyCode.eq(county))
        .filter(payment_batch::Column::Id.is_in(batches))
        .order_by_asc(payment_batch::Column::Id)
        .all(db)
        .await?;
    let boxed = boxed(reading, kind, id, &claims).await?;
    Ok(Dossier {
        kind,
        id: id.to_owned(),
        classes,
        claims,
        batches,
        more_claims,
        boxed,
    })
}
