//! A school begins a claim for a finished class: one line an enrolment, each with what the pack answers on the day that
//! counts. Begun again, a draft is determined anew.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role, Text};
use policy::{Amount, Payee, Programme, RouteStep, Standing as InForce, Subject};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};
use training::classes::{class, packs};

use crate::claims::case::{ClaimAnswer, ClaimRefused, phase_of};
use crate::claims::deadlines;
use crate::claims::determine::{self, Round, Tally};
use crate::claims::gather::{Picture, reckoned_day};
use crate::claims::lines;
use crate::claims::state::Phase;
use crate::claims::tables::claim;

/// Begins a claim for a class.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DraftClaim {
    /// The class.
    pub class_id: String,
    /// The programme; the one the class was filed under when it is left out.
    #[serde(default)]
    pub programme_id: Option<String>,
}

/// Why a claim is not begun.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DraftRefusal {
    /// There is no such class.
    #[error("there is no such class")]
    NoSuchClass,
    /// The class is not finished.
    #[error("the class is {state}, a claim needs a finished one")]
    NotFinished {
        /// Where it stands.
        state: String,
    },
    /// The pack has no such programme, or it is not claimed class by class.
    #[error("{programme} is not claimed for a class")]
    NoSuchProgramme {
        /// What was asked for.
        programme: String,
    },
    /// The programme was not in force on the day that counts. Says nothing about anybody.
    #[error("the programme was not in force on {on}")]
    NotInForce {
        /// The day that counts.
        on: NaiveDate,
    },
    /// Another office pays: nothing is claimed here.
    #[error("another office pays it")]
    PaidByOthers {
        /// What to tell whoever asks.
        hint: Text,
    },
    /// The document names no amount yet (未公布).
    #[error("the amount is not published")]
    AmountUnpublished {
        /// The sentence that leaves it open.
        sentence: &'static str,
    },
    /// The class's number on the provincial platform is not known: the filing there comes first.
    #[error("the class number of the provincial platform is missing")]
    PlatformNumberMissing,
    /// The time for claiming is over.
    #[error("the last day for a claim was {until}")]
    TooLate {
        /// The last day.
        until: NaiveDate,
    },
    /// There is one already.
    #[error("{number} claims this already")]
    Exists {
        /// Its number.
        number: String,
    },
    /// Nobody is on the roster.
    #[error("nobody is on the roster")]
    NoLearners,
    /// Whatever was asked of the claim.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
}

impl Refusal for DraftRefusal {
    fn key(&self) -> &'static str {
        match self {
            DraftRefusal::NoSuchClass => "claim-class-not-found",
            DraftRefusal::NotFinished { .. } => "claim-class-not-finished",
            DraftRefusal::NoSuchProgramme { .. } => "claim-programme-unknown",
            DraftRefusal::NotInForce { .. } => "claim-programme-not-in-force",
            DraftRefusal::PaidByOthers { .. } => "claim-paid-by-others",
            DraftRefusal::AmountUnpublished { .. } => "claim-amount-unpublished",
            DraftRefusal::PlatformNumberMissing => "claim-platform-number-missing",
            DraftRefusal::TooLate { .. } => "claim-too-late",
            DraftRefusal::Exists { .. } => "claim-exists",
            DraftRefusal::NoLearners => "claim-no-learners",
            DraftRefusal::Claim(refused) => refused.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            DraftRefusal::NotFinished { state } => vec![("state", state.clone())],
            DraftRefusal::NoSuchProgramme { programme } => vec![("programme", programme.clone())],
            DraftRefusal::NotInForce { on } => vec![("on", on.to_string())],
            DraftRefusal::PaidByOthers { hint } => {
                vec![("hint", hint.zh.clone()), ("hint-en", hint.en.clone())]
            }
            DraftRefusal::TooLate { until } => vec![("until", until.to_string())],
            DraftRefusal::Exists { number } => vec![("number", number.clone())],
            DraftRefusal::Claim(refused) => refused.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            DraftRefusal::NoSuchProgramme { .. } => Some("programme_id"),
            DraftRefusal::Claim(refused) => refused.field(),
            _ => Some("class_id"),
        }
    }

    fn sentence(&self) -> Option<&'static str> {
        match self {
            DraftRefusal::AmountUnpublished { sentence } => Some(sentence),
            _ => None,
        }
    }
}

impl Command for DraftClaim {
    const NAME: &'static str = "claim.draft";
    const SENTENCES: &'static [&'static str] = &["3.3.4", "3.3.5"];
    const MAY: &'static [Role] = &[Role::SchoolManager];
    type Answer = ClaimAnswer;
    type Refusal = DraftRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<DraftRefusal>> {
        let class = training::classes::find(tx.db(), tx.county(), &self.class_id)
            .await?
            .ok_or(DraftRefusal::NoSuchClass)?;
        who.must_act_for(&class.organisation_id)?;
        if class.state != "finished" {
            return Err(DraftRefusal::NotFinished { state: class.state }.into());
        }
        let picture = claimable(tx, class, self.programme_id.as_deref(), now.date()).await?;
        let standing = find_live(tx, &picture).await?;
        if let Some(standing) = &standing
            && phase_of(standing)? != Phase::Draft
        {
            let number = standing.number.clone();
            return Err(DraftRefusal::Exists { number }.into());
        }
        let claim = match &standing {
            Some(row) => row.clone(),
            None => begin(tx, who, &picture).await?,
        };
        let old = lines::of_claim(tx.db(), tx.county(), &claim.id).await?;
        let round = Round {
            picture: &picture,
            claim: &claim,
            reserve: false,
            by: &who.account,
            why: "draft",
        };
        let lines = determine::all(tx, &round, old).await?;
        let new = Tally::of(&lines).write(with_pack(claim.clone(), &picture));
        let row = tx.update(&claim, new).await?;
        Ok(ClaimAnswer::done(&row)?.fact("programme", row.programme_id))
    }
}

/// The class and its programme, if it may be claimed for at all.
async fn claimable(
    tx: &Tx<'_>,
    class: class::Model,
    programme: Option<&str>,
    today: NaiveDate,
) -> Result<Picture, Stop<DraftRefusal>> {
    let id = programme
        .or(class.programme_id.as_deref())
        .unwrap_or_default()
        .to_owned();
    let unknown = || DraftRefusal::NoSuchProgramme {
        programme: id.clone(),
    };
    let begins = class.starts_on.unwrap_or(today);
    // the pack of the class's first day says which day counts, and the pack of that day decides
    let first = packs::in_force(tx.db(), tx.county(), begins, today).await?;
    let reckoned = first
        .programme(&id)
        .and_then(|programme| reckoned_day(programme.reckoned_on, &class, today))
        .ok_or_else(unknown)?;
    let pack = packs::in_force(tx.db(), tx.county(), reckoned, today).await?;
    let programme = pack.programme(&id).ok_or_else(unknown)?;
    if programme.subject != Subject::Enrolment
        || programme.payee != Payee::Institution
        || !programme.route.contains(&RouteStep::InstitutionClaim)
    {
        return Err(unknown().into());
    }
    if programme.valid.on(reckoned) != InForce::InForce {
        return Err(DraftRefusal::NotInForce { on: reckoned }.into());
    }
    let settings = pack.settings();
    let owner = settings.payment_owner(&programme.payment_owner);
    if let Some(owner) = owner.filter(|owner| !owner.pays_here) {
        let hint = owner.hint.clone();
        return Err(DraftRefusal::PaidByOthers { hint }.into());
    }
    must_have_amount(programme)?;
    if settings.claims.platform_number_needed && class.platform_number.is_none() {
        return Err(DraftRefusal::PlatformNumberMissing.into());
    }
    if let (Some(within), Some(ended)) = (&settings.claims.claim_within, class.ends_on)
        && let Ok(until) = deadlines::end_of(within, ended)
        && today > until
    {
        return Err(DraftRefusal::TooLate { until }.into());
    }
    let picture = Picture::of(
        tx.db(),
        tx.keys(),
        class,
        pack.clone(),
        &id,
        reckoned,
        today,
    )
    .await?;
    if picture.learners.is_empty() {
        return Err(DraftRefusal::NoLearners.into());
    }
    Ok(picture)
}

fn must_have_amount(programme: &Programme) -> Result<(), DraftRefusal> {
    match &programme.amount {
        Amount::Computed { .. } => Ok(()),
        Amount::Unpublished { sentence, .. } | Amount::Free { sentence, .. } => {
            Err(DraftRefusal::AmountUnpublished {
                sentence: packs::sentence_id(sentence.as_deref().unwrap_or_default()),
            })
        }
    }
}

/// The claim of this class and programme that was not withdrawn.
async fn find_live(tx: &Tx<'_>, picture: &Picture) -> Result<Option<claim::Model>, StoreError> {
    Ok(claim::Entity::find()
        .filter(claim::Column::CountyCode.eq(tx.county()))
        .filter(claim::Column::ClassId.eq(&picture.class.id))
        .filter(claim::Column::ProgrammeId.eq(&picture.programme))
        .filter(claim::Column::Live.is_not_null())
        .one(tx.db())
        .await?)
}

async fn begin(
    tx: &mut Tx<'_>,
    who: &Actor,
    picture: &Picture,
) -> Result<claim::Model, StoreError> {
    let year = tx.now().year();
    let number = tx.number("claim", year).await?;
    let row = claim::Model {
        county_code: tx.county().into(),
        id: tx.id(),
        number: format!("SQ{year}-{number:04}"),
        programme_id: picture.programme.clone(),
        pack_id: String::new(),
        pack_digest: String::new(),
        reckoned_on: picture.reckoned_on,
        class_id: Some(picture.class.id.clone()),
        organisation_id: Some(picture.class.organisation_id.clone()),
        payee_kind: "organisation".into(),
        payee_id: picture.class.organisation_id.clone(),
        account_id: None,
        fund_id: String::new(),
        payment_owner: String::new(),
        state: Phase::Draft.word().into(),
        held_state: None,
        live: Some(1),
        lines: 0,
        yes_lines: 0,
        no_lines: 0,
        unknown_lines: 0,
        claimed_fen: 0,
        approved_fen: 0,
        check_run: 0,
        submitted_by: None,
        submitted_for: None,
        submitted_at: None,
        checked_by: None,
        checked_for: None,
        checked_at: None,
        reviewed_by: None,
        reviewed_for: None,
        reviewed_at: None,
        approved_by: None,
        approved_for: None,
        approved_at: None,
        paper_file_id: None,
        paper_signed_on: None,
        due_on: None,
        meeting_id: None,
        decided_on: None,
        made_at: tx.now().utc(),
        made_by: who.account.clone(),
        row_version: 0,
    };
    // another click was faster: begin again and find its draft
    match tx.insert(with_pack(row, picture)).await {
        Err(StoreError::Taken(rule)) => Err(StoreError::Crossed(rule)),
        other => other,
    }
}

/// The claim with the pack it is determined with, and what that pack says of the programme.
fn with_pack(row: claim::Model, picture: &Picture) -> claim::Model {
    let programme = picture.programme();
    claim::Model {
        pack_id: picture.pack.id().into(),
        pack_digest: picture.pack.digest().into(),
        reckoned_on: picture.reckoned_on,
        fund_id: programme
            .and_then(|programme| programme.fund.clone())
            .unwrap_or_default(),
        payment_owner: programme
            .map(|programme| programme.payment_owner.clone())
            .unwrap_or_default(),
        ..row
    }
}
