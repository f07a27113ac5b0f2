//! A town for the tests of the whole chain of money: typed actors, a school with a confirmed account, a fund with money, and
//! classes that are finished and examined.
//!
//! ```ignore
//! let town = Town::new().await;
//! let class = town.welders().await;                  // 32 learners, of whom two left and one had it before
//! let claim = town.school().claims(&class).await;    // drafted and sent
//! town.approves(&claim).await;                       // clerk, reviewer, leader
//! let meeting = town.secretary().lists(&[&claim]).await;
//! town.secretary().decides(&meeting).await;          // lines are `approved`, the money is bound
//! ```

use chrono::NaiveDate;
use funding::claims::commands::*;
use funding::claims::tables::{claim, claim_check, claim_line};
use funding::claims::{LineState, checks, lines};
use funding::funds::commands::appropriate::Appropriate;
use funding::meetings::MeetingAnswer;
use funding::meetings::commands::{DecideMeeting, ListMeeting};
use funding::meetings::state::Kind;
use kernel::{Actor, Moment, Money, RegionCode, Role};
use ledger::{FundId, FundSummary};
use registers::bank_accounts::commands::{ConfirmAccount, ProposeAccount};
use registers::bank_accounts::{NewAccount, Owner};
use registers::benefits::commands::RegisterBenefit;
use registers::organisations::commands::RegisterOrganisation;
use registers::organisations::{Card, Kind as OrganisationKind};
use registers::packs::commands::AdoptPack;
use sea_orm::EntityTrait;
use store::files::Handed;
use store::testing::{COUNTY, TestStore, actor};
use store::{Command, CommandError, Registry};

use crate::taught::{Taught, TeachClass};

/// The programme of 3.3.4 and 3.3.5.
pub const PROJECT: &str = "project-training";
/// The fund it is paid from.
pub const FUND: &str = "employment-subsidy";
/// Welders (焊工) in the occupation dictionary.
pub const WELDER: &str = "6-18-02-04";

/// What a command answers.
pub type Outcome<C> = Result<<C as Command>::Answer, CommandError<<C as Command>::Refusal>>;

/// Everything the chain of money needs.
pub fn registry() -> Registry {
    Registry::of(&[
        access::bring,
        registers::bring,
        training::bring,
        funding::bring,
    ])
    .command::<TeachClass>()
}

/// A day of 2023.
pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, month, day).unwrap()
}

/// The town.
pub struct Town {
    /// Its database, clock and files.
    pub store: TestStore,
    /// The public technical school.
    pub school_id: String,
}

impl std::ops::Deref for Town {
    type Target = TestStore;
    fn deref(&self) -> &TestStore {
        &self.store
    }
}

/// Somebody who acts in the town.
pub struct Someone<'t> {
    /// The town.
    pub town: &'t Town,
    /// Who they are to commands.
    pub actor: Actor,
}

impl Town {
    /// A town on 24 April 2023 with 100,000.00 yuan in the fund.
    pub async fn new() -> Town {
        Town::with_money(10_000_000).await
    }

    /// The same with so many fen in the fund.
    pub async fn with_money(fen: i64) -> Town {
        Town::over(store::testing::store(registry).await, fen).await
    }

    /// The same in a database of somebody else's, such as a site's.
    pub async fn over(store: TestStore, fen: i64) -> Town {
        adopt(&store).await;
        store
            .clock
            .set(Moment::start_of(day(4, 24)).plus(chrono::Duration::hours(9)));
        let mut town = Town {
            store,
            school_id: String::new(),
        };
        town.school_id = town
            .registers_school(1, OrganisationKind::TechnicalSchool, true)
            .await;
        if fen > 0 {
            town.fund_officer().puts(fen, "永财指〔2023〕12号").await;
        }
        town
    }

    fn someone(&self, name: &str, role: Role) -> Someone<'_> {
        Someone {
            town: self,
            actor: actor(name, &[role]),
        }
    }

    /// The manager of the school.
    pub fn school(&self) -> Someone<'_> {
        self.manager_of(&self.school_id)
    }

    /// The manager of a school.
    pub fn manager_of(&self, organisation: &str) -> Someone<'_> {
        Someone {
            town: self,
            actor: Actor {
                organisation: Some(organisation.into()),
                ..actor("manager", &[Role::SchoolManager])
            },
        }
    }

    /// 经办
    pub fn clerk(&self) -> Someone<'_> {
        self.someone("clerk", Role::Clerk)
    }

    /// 复核
    pub fn reviewer(&self) -> Someone<'_> {
        self.someone("reviewer", Role::Reviewer)
    }

    /// 分管领导
    pub fn leader(&self) -> Someone<'_> {
        self.someone("leader", Role::Leader)
    }

    /// 会议秘书
    pub fn secretary(&self) -> Someone<'_> {
        self.someone("secretary", Role::MeetingSecretary)
    }

    /// 财政局
    pub fn fund_officer(&self) -> Someone<'_> {
        self.someone("fund", Role::FundOfficer)
    }

    /// The system itself.
    pub fn system(&self) -> Actor {
        Actor::system(COUNTY, RegionCode::parse(COUNTY).unwrap())
    }

    /// A school or institution with a confirmed account.
    pub async fn registers_school(
        &self,
        number: u32,
        kind: OrganisationKind,
        is_public: bool,
    ) -> String {
        let card = Card {
            name: format!("永安市第{number}技工学校"),
            credit_code: credit_code(number),
            kind,
            is_public,
            region_code: "350481001".into(),
            address: "燕江中路 1 号".into(),
            contact_name: "雷春梅".into(),
            contact_phone: "0598-3632000".into(),
            licence_number: String::new(),
            valid_from: None,
            valid_to: None,
        };
        let id = self
            .run(RegisterOrganisation { card }, &self.clerk().actor, "")
            .await
            .unwrap()
            .organisation_id;
        self.confirms_account(&id, &format!("90402100100{number:05}"))
            .await;
        id
    }

    /// The school names an account and the reviewer confirms it.
    pub async fn confirms_account(&self, organisation: &str, number: &str) {
        let propose = ProposeAccount {
            account: NewAccount {
                owner: Owner::organisation(organisation),
                bank_name: "永安农商银行".into(),
                holder: String::new(),
                number: number.into(),
            },
        };
        let who = self.manager_of(organisation).actor;
        let proposed = self.run(propose, &who, "").await.unwrap();
        let confirm = ConfirmAccount {
            bank_account_id: proposed.bank_account_id,
            version: proposed.version,
        };
        self.run(confirm, &self.reviewer().actor, "").await.unwrap();
    }

    /// A class to be put on record with [`Town::taught`]: `n` welders who all passed, at 650.00 a head.
    pub fn class_of(&self, n: u32) -> TeachClass {
        TeachClass {
            organisation_id: self.school_id.clone(),
            number: "YA2023-0031".into(),
            programme: PROJECT.into(),
            platform_number: Some("FJ350481202300031".into()),
            occupation_code: WELDER.into(),
            occupation_name: "焊工".into(),
            rate_fen: Some(65_000),
            urgent: Some(true),
            starts_on: day(3, 6),
            learners: (1..=n).map(|serial| passed(serial, "林水英")).collect(),
            state: "finished".into(),
        }
    }

    /// Puts a class on record.
    pub async fn taught(&self, class: TeachClass) -> String {
        self.run(class, &self.system(), "").await.unwrap()
    }

    /// The welders of the story: 32 at 650, of whom two left and one had it before, paid by another office.
    pub async fn welders(&self) -> String {
        let mut class = self.class_of(32);
        for one in &mut class.learners[..2] {
            one.left = true;
            one.outcome = None;
        }
        class.learners[2].name = "巫建平".into();
        let before = class.learners[2].clone();
        let id = self.taught(class).await;
        self.had_before(before.serial, "三明市人社局").await;
        id
    }

    /// A benefit of the same occupation and level that another office gave.
    pub async fn had_before(&self, serial: u32, paid_by: &str) {
        let number = kernel::IdNumber::parse(&crate::taught::id_number(serial)).unwrap();
        let person = registers::people::find_by_number(self.read(), self.keys(), COUNTY, &number)
            .await
            .unwrap()
            .unwrap();
        let register = RegisterBenefit {
            person_id: person.id,
            programme_id: PROJECT.into(),
            occupation_code: WELDER.into(),
            level: Some(kernel::SkillLevel::L5),
            amount_fen: 50_000,
            paid_by: paid_by.into(),
            given_on: day(1, 16),
        };
        self.run(register, &self.clerk().actor, "").await.unwrap();
    }

    /// A stored claim.
    pub async fn claim(&self, id: &str) -> claim::Model {
        claim::Entity::find_by_id((COUNTY.to_owned(), id.to_owned()))
            .one(self.read())
            .await
            .unwrap()
            .unwrap()
    }

    /// Its lines in their order.
    pub async fn lines(&self, claim: &str) -> Vec<claim_line::Model> {
        lines::of_claim(self.read(), COUNTY, claim).await.unwrap()
    }

    /// Its lines in one state.
    pub async fn lines_in(&self, claim: &str, state: LineState) -> Vec<claim_line::Model> {
        let mut lines = self.lines(claim).await;
        lines.retain(|line| line.state == state.word());
        lines
    }

    /// What the latest run of its checks found.
    pub async fn checks(&self, claim: &str) -> Vec<claim_check::Model> {
        let row = self.claim(claim).await;
        checks::latest(self.read(), COUNTY, &row).await.unwrap()
    }

    /// What the fund holds.
    pub async fn fund(&self) -> FundSummary {
        let fund = FundId::parse(FUND).unwrap();
        funding::funds::queries::summary(self.read(), COUNTY, &fund)
            .await
            .unwrap()
    }

    /// Clerk, reviewer and leader pass a claim on.
    pub async fn approves(&self, claim: &str) {
        self.clerk().checks(claim).await.unwrap();
        self.reviewer().reviews(claim).await.unwrap();
        self.leader().approves(claim).await.unwrap();
    }

    /// A claim that the meeting decided: sent, approved, listed, decided.
    pub async fn decided(&self, class: &str) -> String {
        let claim = self.school().claims(class).await;
        self.approves(&claim).await;
        let meeting = self.secretary().lists(&[&claim]).await.unwrap();
        self.secretary()
            .decides(&meeting, "永人社党组〔2023〕7号")
            .await
            .unwrap();
        claim
    }

    /// A scanned paper.
    pub fn scan(&self) -> Handed {
        self.files()
            .put(
                self.keys(),
                "scan.pdf",
                "application/pdf",
                b"%PDF-1.7 signed",
            )
            .unwrap()
    }
}

impl Someone<'_> {
    /// Gives a command.
    pub async fn does<C: Command>(&self, command: C) -> Outcome<C> {
        self.town.run(command, &self.actor, "").await
    }

    /// Begins a claim for a class.
    pub async fn drafts(&self, class: &str) -> Outcome<DraftClaim> {
        self.does(DraftClaim {
            class_id: class.into(),
            programme_id: None,
        })
        .await
    }

    /// Sends a claim.
    pub async fn submits(&self, claim: &str) -> Outcome<SubmitClaim> {
        self.does(SubmitClaim {
            claim_id: claim.into(),
            seen: None,
            confirmed: true,
        })
        .await
    }

    /// Begins a claim and sends it.
    pub async fn claims(&self, class: &str) -> String {
        let drafted = self.drafts(class).await.unwrap();
        self.submits(&drafted.claim_id).await.unwrap();
        drafted.claim_id
    }

    async fn seen(&self, claim: &str) -> i32 {
        self.town.claim(claim).await.row_version
    }

    /// Passes it on to the reviewer.
    pub async fn checks(&self, claim: &str) -> Outcome<CheckClaim> {
        let seen = self.seen(claim).await;
        self.does(CheckClaim {
            claim_id: claim.into(),
            seen,
            opinion: String::new(),
        })
        .await
    }

    /// Passes it on to the leader.
    pub async fn reviews(&self, claim: &str) -> Outcome<ReviewClaim> {
        let seen = self.seen(claim).await;
        self.does(ReviewClaim {
            claim_id: claim.into(),
            seen,
            opinion: String::new(),
        })
        .await
    }

    /// Approves it.
    pub async fn approves(&self, claim: &str) -> Outcome<ApproveClaim> {
        let seen = self.seen(claim).await;
        self.does(ApproveClaim {
            claim_id: claim.into(),
            seen,
            opinion: "同意".into(),
        })
        .await
    }

    /// Sends it back to the school.
    pub async fn returns(&self, claim: &str, reason: &str) -> Outcome<ReturnClaim> {
        let seen = self.seen(claim).await;
        self.does(ReturnClaim {
            claim_id: claim.into(),
            seen,
            reason: reason.into(),
            sentence: String::new(),
        })
        .await
    }

    /// Lets it wait.
    pub async fn holds(&self, claim: &str, reason: &str) -> Outcome<HoldClaim> {
        let seen = self.seen(claim).await;
        self.does(HoldClaim {
            claim_id: claim.into(),
            seen,
            reason: reason.into(),
        })
        .await
    }

    /// Lets it go on.
    pub async fn resumes(&self, claim: &str) -> Outcome<ResumeClaim> {
        let seen = self.seen(claim).await;
        self.does(ResumeClaim {
            claim_id: claim.into(),
            seen,
            opinion: String::new(),
        })
        .await
    }

    /// Refuses a line by its place, for a condition of the programme.
    pub async fn refuses(&self, claim: &str, place: i32, reason: &str) -> Outcome<RefuseLine> {
        let seen = self.seen(claim).await;
        let line = line_at(&self.town.lines(claim).await, place).id.clone();
        self.does(RefuseLine {
            claim_id: claim.into(),
            seen,
            line_id: line,
            reason: reason.into(),
            words: String::new(),
            sentence: String::new(),
        })
        .await
    }

    /// Looks at every line again that got nothing.
    pub async fn reopens(&self, claim: &str, reason: &str) -> Outcome<ReopenClaim> {
        let seen = self.seen(claim).await;
        self.does(ReopenClaim {
            claim_id: claim.into(),
            seen,
            line_ids: vec![],
            reason: reason.into(),
        })
        .await
    }

    /// Draws up a list for the meeting.
    pub async fn lists(&self, claims: &[&str]) -> Outcome<ListMeeting> {
        self.does(ListMeeting {
            kind: Kind::PartyGroup,
            claim_ids: claims.iter().map(|id| (*id).to_owned()).collect(),
        })
        .await
    }

    /// Records what the meeting decided, today.
    pub async fn decides(&self, meeting: &MeetingAnswer, minutes: &str) -> Outcome<DecideMeeting> {
        self.does(DecideMeeting {
            meeting_id: meeting.meeting_id.clone(),
            seen: meeting.version,
            minutes_number: minutes.into(),
            held_on: self.town.now().date(),
            scan: Some(self.town.scan()),
            box_number: "2023-03".into(),
        })
        .await
    }

    /// Puts money at disposal.
    pub async fn puts(&self, fen: i64, document: &str) {
        let command = Appropriate {
            fund_id: FUND.into(),
            document_number: document.into(),
            year: 2023,
            amount: Money::from_fen(fen),
            issued_on: day(1, 3),
            subject: "2080702".into(),
        };
        self.does(command).await.unwrap();
    }
}

/// A learner who passed.
pub fn passed(serial: u32, name: &str) -> Taught {
    Taught {
        serial,
        name: name.into(),
        left: false,
        outcome: Some("passed".into()),
    }
}

/// The line at a place.
pub fn line_at(lines: &[claim_line::Model], place: i32) -> &claim_line::Model {
    lines.iter().find(|line| line.place == place).unwrap()
}

/// The refusal a person would read.
pub fn refusal<A, R: store::Refusal>(outcome: Result<A, CommandError<R>>) -> R {
    match outcome {
        Err(CommandError::Refused(refusal)) => refusal,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was done"),
    }
}

/// An invented credit code by its number.
pub fn credit_code(number: u32) -> String {
    (b"0123456789ABCDEFGHJKLMNPQRTUWXY")
        .iter()
        .map(|check| format!("12350481{number:09}{}", char::from(*check)))
        .find(|code| kernel::CreditCode::parse(code).is_ok())
        .expect("one check character fits")
}

async fn adopt(store: &TestStore) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../policies/yongan");
    let command = AdoptPack {
        files: registers::packs::read_folder(std::path::Path::new(folder)).unwrap(),
        valid_from: NaiveDate::from_ymd_opt(2021, 4, 20).unwrap(),
        reason: "永政办〔2021〕23号".into(),
    };
    let system = Actor::system(COUNTY, RegionCode::parse(COUNTY).unwrap());
    store.run(command, &system, "").await.unwrap();
}
