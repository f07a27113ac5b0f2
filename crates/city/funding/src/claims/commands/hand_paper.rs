//! The applicant hands a paper in: under an entry of the programme's list, as a photograph, a scan or a PDF. It may come
//! after the claim was sent, until the decision. Or takes one back while the claim is with them.

use kernel::{Actor, Moment, Role};
use policy::EvidenceForm;
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use super::record_paper_approval::{ScanRefused, must_be_scan};
use crate::claims::case::{Case, ClaimAnswer, ClaimRefused};
use crate::claims::materials::{self, PAPERS_MOST};
use crate::claims::tables::claim_paper;

/// Whether the paper in hand is the original or a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PaperForm {
    /// 原件.
    Original,
    /// 复印件.
    Copy,
}

impl PaperForm {
    /// Both, in the order of lists.
    pub const ALL: [PaperForm; 2] = [PaperForm::Original, PaperForm::Copy];

    /// The word in tables, forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            PaperForm::Original => "original",
            PaperForm::Copy => "copy",
        }
    }

    /// The form of a word.
    pub fn from_word(word: &str) -> Option<PaperForm> {
        PaperForm::ALL.into_iter().find(|form| form.word() == word)
    }
}

/// Hands one paper in.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct HandPaper {
    /// The claim.
    pub claim_id: String,
    /// The entry of the programme's list.
    pub evidence_id: String,
    /// Whether the original or a copy was photographed.
    pub form: PaperForm,
    /// The file, already lying in the store.
    pub file: Option<Handed>,
}

/// Takes one paper back.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakePaperBack {
    /// The paper.
    pub paper_id: String,
}

/// Why a paper is not taken, or not taken back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HandPaperRefusal {
    /// Whatever was asked of the claim.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
    /// The programme's list has no such entry.
    #[error("the programme asks for no such paper")]
    NoSuchEvidence,
    /// The system holds it: nobody is asked for it.
    #[error("the system holds this already")]
    OnRecord,
    /// The original is asked for.
    #[error("the original is asked for, not a copy")]
    OriginalNeeded,
    /// The file is missing or shows no paper.
    #[error("the file is missing, or of a kind that shows no paper")]
    Scan(ScanRefused),
    /// The file is too big.
    #[error("the file has {bytes} bytes, at most {most} are taken")]
    TooBig {
        /// Its bytes.
        bytes: i64,
        /// The most, by the pack.
        most: u64,
    },
    /// There are too many.
    #[error("a claim has at most {most} papers")]
    TooMany {
        /// The most.
        most: usize,
    },
    /// The same file lies under the same entry already.
    #[error("this file was handed in already")]
    Twice,
    /// The claim stands where papers come or go no more.
    #[error("papers of this claim cannot be changed now")]
    Closed,
    /// There is no such paper.
    #[error("there is no such paper")]
    NoSuchPaper,
}

/// Bytes of a megabyte, as people count files.
const MEGABYTE: i64 = 1024 * 1024;

impl Refusal for HandPaperRefusal {
    fn key(&self) -> &'static str {
        match self {
            HandPaperRefusal::Claim(refused) => refused.key(),
            HandPaperRefusal::NoSuchEvidence => "claim-material-unknown",
            HandPaperRefusal::OnRecord => "claim-material-on-record",
            HandPaperRefusal::OriginalNeeded => "claim-material-original",
            HandPaperRefusal::Scan(refused) => refused.key(),
            HandPaperRefusal::TooBig { .. } => "claim-material-too-big",
            HandPaperRefusal::TooMany { .. } => "claim-material-too-many",
            HandPaperRefusal::Twice => "claim-material-twice",
            HandPaperRefusal::Closed => "claim-material-closed",
            HandPaperRefusal::NoSuchPaper => "claim-material-gone",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            HandPaperRefusal::Claim(refused) => refused.args(),
            HandPaperRefusal::Scan(refused) => refused.args(),
            HandPaperRefusal::TooBig { bytes, most } => vec![
                ("size", (bytes / MEGABYTE + 1).to_string()),
                (
                    "most",
                    (i64::try_from(*most).unwrap_or(i64::MAX) / MEGABYTE).to_string(),
                ),
            ],
            HandPaperRefusal::TooMany { most } => vec![("most", most.to_string())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            HandPaperRefusal::Claim(refused) => refused.field(),
            HandPaperRefusal::NoSuchEvidence | HandPaperRefusal::OnRecord => Some("evidence"),
            HandPaperRefusal::OriginalNeeded => Some("form"),
            HandPaperRefusal::Scan(_)
            | HandPaperRefusal::TooBig { .. }
            | HandPaperRefusal::TooMany { .. }
            | HandPaperRefusal::Twice => Some("file"),
            HandPaperRefusal::Closed | HandPaperRefusal::NoSuchPaper => None,
        }
    }
}

impl Command for HandPaper {
    const NAME: &'static str = "claim.hand_paper";
    const SENTENCES: &'static [&'static str] = &["3.3.5"];
    const MAY: &'static [Role] = &[Role::SchoolManager];
    type Answer = ClaimAnswer;
    type Refusal = HandPaperRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<HandPaperRefusal>> {
        let case = Case::open::<HandPaperRefusal>(tx, who, &self.claim_id, None).await?;
        if !materials::may_add(case.standing.phase) {
            return Err(HandPaperRefusal::Closed.into());
        }
        let pack = case.pack(tx).await?;
        let evidence = pack
            .programme(&case.row.programme_id)
            .and_then(|one| one.evidence.iter().find(|one| one.id == self.evidence_id))
            .ok_or(HandPaperRefusal::NoSuchEvidence)?;
        match evidence.form {
            EvidenceForm::OnRecord => return Err(HandPaperRefusal::OnRecord.into()),
            EvidenceForm::Original if self.form == PaperForm::Copy => {
                return Err(HandPaperRefusal::OriginalNeeded.into());
            }
            EvidenceForm::Original | EvidenceForm::Copy => {}
        }
        let file = must_be_scan(self.file.as_ref()).map_err(HandPaperRefusal::Scan)?;
        let most = pack.settings().limits.scan_bytes;
        if u64::try_from(file.size_bytes).is_ok_and(|bytes| bytes > most) {
            let bytes = file.size_bytes;
            return Err(HandPaperRefusal::TooBig { bytes, most }.into());
        }
        let known = materials::of_claim(tx.db(), tx.county(), &case.row.id).await?;
        if known.len() >= PAPERS_MOST {
            return Err(HandPaperRefusal::TooMany { most: PAPERS_MOST }.into());
        }
        let file_id = files::keep(tx, file, &who.account).await?;
        let paper = claim_paper::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            claim_id: case.row.id.clone(),
            evidence_id: evidence.id.clone(),
            form: self.form.word().into(),
            file_id: file_id.clone(),
            file_name: file.name.clone(),
            handed_by: who.account.clone(),
            handed_at: now.utc(),
            live: Some(1),
            taken_back_by: None,
            taken_back_at: None,
            row_version: 0,
        };
        match tx.insert(paper).await {
            Err(StoreError::Taken(_)) => return Err(HandPaperRefusal::Twice.into()),
            other => other?,
        };
        // whoever decides must see what came in
        let row = tx.update(&case.row, case.row.clone()).await?;
        Ok(ClaimAnswer::done(&row)?
            .fact("evidence", self.evidence_id.as_str())
            .fact("form", self.form.word())
            .fact("file", file_id))
    }
}

impl Command for TakePaperBack {
    const NAME: &'static str = "claim.take_paper_back";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    type Answer = ClaimAnswer;
    type Refusal = HandPaperRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<HandPaperRefusal>> {
        let paper =
            claim_paper::Entity::find_by_id((tx.county().to_owned(), self.paper_id.clone()))
                .one(tx.db())
                .await?
                .filter(|paper| paper.live.is_some())
                .ok_or(HandPaperRefusal::NoSuchPaper)?;
        let case = Case::open::<HandPaperRefusal>(tx, who, &paper.claim_id, None).await?;
        if !materials::may_take_back(case.standing.phase) {
            return Err(HandPaperRefusal::Closed.into());
        }
        let gone = claim_paper::Model {
            live: None,
            taken_back_by: Some(who.account.clone()),
            taken_back_at: Some(now.utc()),
            ..paper.clone()
        };
        tx.update(&paper, gone).await?;
        let row = tx.update(&case.row, case.row.clone()).await?;
        Ok(ClaimAnswer::done(&row)?
            .fact("evidence", paper.evidence_id)
            .fact("file", paper.file_id))
    }
}
