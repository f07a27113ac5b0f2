//! Decided claims as if the whole way before had been gone: school, account, people, lines the meeting approved, money bound.

use std::sync::Arc;

use chrono::NaiveDate;
use documents::{Papers, Recorded};
use funding::claims::tables::{claim, claim_line};
use funding::funds::commands::appropriate::Appropriate;
use funding::notices::commands::{DraftNotice, EndNotice, PublishNotice};
use kernel::{Actor, IdNumber, Moment, Money, RegionCode, Role};
use ledger::{Entry, EntryHead, FundId, Line};
use registers::bank_accounts::commands::{ConfirmAccount, ProposeAccount};
use registers::bank_accounts::{NewAccount, Owner};
use registers::benefits::{self, NewBenefit, Reserved};
use registers::organisations::commands::RegisterOrganisation;
use registers::organisations::{Card, Kind};
use registers::packs::commands::AdoptPack;
use registers::people::{self, PersonData};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::testing::{COUNTY, TestStore, actor, store};
use store::{Command, Done, NoRefusal, Registry, Stop, Tx};
use web::Feature;
use web::testing::TestSite;

/// The programme of 3.3.4 and 3.3.5.
pub const PROJECT: &str = "project-training";
/// The fund it is paid from.
pub const FUND: &str = "employment-subsidy";
/// What one head brings.
pub const HEAD_FEN: i64 = 65_000;

pub fn registry() -> Registry {
    Registry::of(&[
        access::bring,
        registers::bring,
        training::bring,
        funding::bring,
    ])
    .command::<Decided>()
}

pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, month, day).unwrap()
}

pub fn at(month: u32, on: u32, hour: i64) -> Moment {
    Moment::start_of(day(month, on)).plus(chrono::Duration::hours(hour))
}

pub fn clerk() -> Actor {
    actor("chen", &[Role::Clerk])
}

pub fn reviewer() -> Actor {
    actor("wang", &[Role::Reviewer])
}

pub fn finance() -> Actor {
    actor("liu", &[Role::FundOfficer])
}

pub fn visitor() -> Actor {
    Actor::nobody(COUNTY, RegionCode::parse(COUNTY).unwrap())
}

pub fn system() -> Actor {
    Actor::system(COUNTY, RegionCode::parse(COUNTY).unwrap())
}

/// An invented identity number of 350481 by its serial.
pub fn id_number(serial: u32) -> String {
    let head = format!(
        "3504811990{:02}{:02}{:03}",
        1 + serial % 12,
        1 + serial / 12 % 28,
        serial % 1000
    );
    "0123456789X"
        .chars()
        .map(|check| format!("{head}{check}"))
        .find(|number| IdNumber::parse(number).is_ok())
        .unwrap()
}

fn credit_code(serial: u32) -> String {
    b"0123456789ABCDEFGHJKLMNPQRTUWXY"
        .iter()
        .map(|check| format!("12350481{serial:09}{}", char::from(*check)))
        .find(|code| kernel::CreditCode::parse(code).is_ok())
        .unwrap()
}

/// A claim that the meeting decided, with these learners, each at [`HEAD_FEN`].
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Decided {
    pub number: String,
    pub organisation_id: String,
    pub fund_id: String,
    pub payment_owner: String,
    pub learners: Vec<(String, String)>,
}

impl Command for Decided {
    const NAME: &'static str = "test.decided";
    const MAY: &'static [Role] = &[Role::Clerk];
    const LONG: bool = true;
    type Answer = String;
    type Refusal = NoRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<NoRefusal>> {
        let claim_id = tx.id();
        let count = self.learners.len();
        let total = HEAD_FEN * i64::try_from(count).unwrap();
        let then = Some(now.utc());
        let hand = |name: &str| Some(name.to_owned());
        tx.insert(claim::Model {
            county_code: tx.county().into(),
            id: claim_id.clone(),
            number: self.number.clone(),
            programme_id: PROJECT.into(),
            pack_id: "yongan".into(),
            pack_digest: "-".into(),
            reckoned_on: now.date(),
            class_id: None,
            organisation_id: Some(self.organisation_id.clone()),
            payee_kind: "organisation".into(),
            payee_id: self.organisation_id.clone(),
            account_id: None,
            fund_id: self.fund_id.clone(),
            payment_owner: self.payment_owner.clone(),
            state: "decided".into(),
            held_state: None,
            live: Some(1),
            lines: i32::try_from(count).unwrap(),
            yes_lines: i32::try_from(count).unwrap(),
            no_lines: 0,
            unknown_lines: 0,
            claimed_fen: total,
            approved_fen: total,
            check_run: 1,
            submitted_by: hand("school"),
            submitted_for: None,
            submitted_at: then,
            checked_by: hand("chen"),
            checked_for: None,
            checked_at: then,
            reviewed_by: hand("wang"),
            reviewed_for: None,
            reviewed_at: then,
            approved_by: hand("zheng"),
            approved_for: None,
            approved_at: then,
            paper_file_id: None,
            paper_signed_on: None,
            due_on: None,
            meeting_id: Some("meeting".into()),
            decided_on: Some(now.date()),
            made_at: now.utc(),
            made_by: "school".into(),
            row_version: 0,
        })
        .await?;
        let mut shares = vec![];
        for ((name, number), place) in self.learners.iter().zip(1..) {
            let id_number = IdNumber::parse(number).unwrap();
            let hash = people::queries::id_lookup(tx.keys(), &id_number);
            let person = people::enrol(tx, PersonData::named(name, id_number)).await?;
            let line_id = tx.id();
            let held = benefits::hold(tx, [hash.clone()]).await?;
            let asked = NewBenefit {
                person_hash: hash,
                person_id: person.person_id.clone(),
                programme_id: PROJECT.into(),
                occupation_code: "6-18-02-04".into(),
                level: "l5".into(),
                once_key: line_id.clone(),
                certificate_lookup: None,
                organisation_id: None,
                reckoned_on: now.date(),
                amount: Money::from_fen(HEAD_FEN),
                source: line_id.clone(),
                decided_on: now.date(),
            };
            let benefit_id = match benefits::reserve(tx, &held, vec![asked]).await?.remove(0) {
                Reserved::Now { benefit_id } => benefit_id,
                Reserved::Had { .. } => panic!("a fresh person has had nothing"),
            };
            tx.insert(claim_line::Model {
                county_code: tx.county().into(),
                id: line_id.clone(),
                claim_id: claim_id.clone(),
                place,
                enrolment_id: None,
                person_id: person.person_id,
                person_name: name.clone(),
                answer: "yes".into(),
                claimed_fen: HEAD_FEN,
                approved_fen: HEAD_FEN,
                determination: "{}".into(),
                sentence: Some("3.3.5".into()),
                occupation_code: Some("6-18-02-04".into()),
                level: Some("l5".into()),
                benefit_id: Some(benefit_id),
                state: "approved".into(),
                reason: None,
                reason_words: None,
                reason_sentence: None,
                row_version: 0,
            })
            .await?;
            shares.push(
                Line::new(&self.organisation_id, Money::from_fen(HEAD_FEN))
                    .sentence("3.3.5")
                    .line(line_id),
            );
        }
        let fund = FundId::parse(&self.fund_id).unwrap();
        let head = EntryHead::new(format!("claim/{claim_id}/decided"), now.date());
        let entry = Entry::commitment(head, &fund, &shares).unwrap();
        match funding::funds::post(tx, &entry).await {
            Ok(_) => Ok(Done::new(claim_id)),
            Err(stop) => Err(stop.refused_as(|refusal| panic!("{refusal}"))),
        }
    }
}

/// A town on 8 May 2023 (a Monday) with 100,000.00 yuan in the fund.
pub struct Town {
    pub place: Place,
    pub appropriation: String,
}

impl std::ops::Deref for Town {
    type Target = TestStore;
    fn deref(&self) -> &TestStore {
        match &self.place {
            Place::Alone(store) => store,
            Place::Site(site) => &site.store,
        }
    }
}

/// The store alone, or with the site over it.
pub enum Place {
    Alone(TestStore),
    Site(TestSite),
}

impl Town {
    pub async fn new() -> Town {
        Town::at(Place::Alone(store(registry).await)).await
    }

    /// The same on tables that are partitioned by county; PostgreSQL only.
    pub async fn partitioned() -> Town {
        let store = store::testing::partitioned_store(registry).await;
        Town::at(Place::Alone(store)).await
    }

    /// The same with the pages over it.
    pub async fn with_pages() -> Town {
        fn features() -> Vec<Feature> {
            let mut features = vec![Feature::new("below").bring(|registry| {
                training::bring(registers::bring(access::bring(registry))).command::<Decided>()
            })];
            features.extend(funding::features());
            features
        }
        let papers: Arc<dyn Papers> = Arc::new(Recorded::new());
        let site = TestSite::open_with(
            features,
            || web::compose(features()).0,
            |builder| builder.part(papers),
        )
        .await;
        Town::at(Place::Site(site)).await
    }

    /// Another hand on its store.
    pub fn store_clone(&self) -> store::Store {
        self.store.clone()
    }

    /// The site over it.
    pub fn site(&self) -> &TestSite {
        match &self.place {
            Place::Alone(_) => panic!("a town without pages"),
            Place::Site(site) => site,
        }
    }

    async fn at(place: Place) -> Town {
        let test = match &place {
            Place::Alone(store) => store,
            Place::Site(site) => &site.store,
        };
        test.clock.set(at(5, 8, 9));
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../policies/yongan");
        let adopt = AdoptPack {
            files: registers::packs::read_folder(std::path::Path::new(folder)).unwrap(),
            valid_from: NaiveDate::from_ymd_opt(2021, 4, 20).unwrap(),
            reason: "永政办〔2021〕23号".into(),
        };
        test.run(adopt, &actor("zheng", &[Role::Leader]), "")
            .await
            .unwrap();
        let money = Appropriate {
            fund_id: FUND.into(),
            document_number: "永财指〔2023〕12号".into(),
            year: 2023,
            amount: Money::from_fen(10_000_000),
            issued_on: day(1, 3),
            subject: "2080702".into(),
        };
        let appropriation = test.run(money, &finance(), "").await.unwrap();
        Town {
            place,
            appropriation,
        }
    }

    /// A public school with an account that two persons have seen.
    pub async fn school(&self, serial: u32) -> String {
        let card = Card {
            name: format!("永安市第{serial}技工学校"),
            credit_code: credit_code(serial),
            kind: Kind::TechnicalSchool,
            is_public: true,
            region_code: "350481001".into(),
            address: "燕江中路 1 号".into(),
            contact_name: "雷春梅".into(),
            contact_phone: "0598-3632000".into(),
            licence_number: String::new(),
            valid_from: None,
            valid_to: None,
        };
        let school = self
            .run(RegisterOrganisation { card }, &clerk(), "")
            .await
            .unwrap()
            .organisation_id;
        self.account(&school, &format!("14048101040{serial:06}"), "")
            .await;
        school
    }

    /// Gives a school another account: proposed by one, confirmed by another.
    pub async fn account(&self, school: &str, number: &str, holder: &str) {
        let account = NewAccount {
            owner: Owner::organisation(school),
            bank_name: "永安市农村信用合作联社".into(),
            holder: holder.into(),
            number: number.into(),
        };
        let proposed = self
            .run(ProposeAccount { account }, &clerk(), "")
            .await
            .unwrap();
        let confirm = ConfirmAccount {
            bank_account_id: proposed.bank_account_id,
            version: proposed.version,
        };
        self.run(confirm, &reviewer(), "").await.unwrap();
    }

    /// A decided claim of a school for `count` learners, numbered from `first`.
    pub async fn decided(&self, school: &str, number: &str, first: u32, count: u32) -> String {
        let learners = (first..first + count)
            .map(|serial| {
                (
                    format!("罗秀{}", char::from_u32(0x4e00 + serial).unwrap()),
                    id_number(serial),
                )
            })
            .collect();
        let claim = Decided {
            number: number.into(),
            organisation_id: school.into(),
            fund_id: FUND.into(),
            payment_owner: "hrss".into(),
            learners,
        };
        self.run(claim, &clerk(), "").await.unwrap()
    }

    /// A published notice of everything that waits.
    pub async fn published(&self) -> String {
        let draft = DraftNotice {
            programme_id: PROJECT.into(),
            claim_ids: vec![],
            title: String::new(),
            mask: String::new(),
        };
        let drafted = self.run(draft, &clerk(), "").await.unwrap();
        let publish = PublishNotice {
            notice_id: drafted.notice_id.clone(),
            version: drafted.version,
        };
        self.run(publish, &reviewer(), "").await.unwrap();
        drafted.notice_id
    }

    /// A claim whose notice is over: its lines are cleared. The clock stands on 15 May.
    pub async fn cleared(&self, school: &str, number: &str, first: u32, count: u32) -> String {
        self.clock.set(at(5, 8, 9));
        let claim = self.decided(school, number, first, count).await;
        let notice_id = self.published().await;
        self.clock.set(at(5, 15, 9));
        self.run(EndNotice { notice_id }, &system(), "")
            .await
            .unwrap();
        claim
    }

    pub async fn claim_lines(&self, claim: &str) -> Vec<claim_line::Model> {
        claim_line::Entity::find()
            .filter(claim_line::Column::ClaimId.eq(claim))
            .order_by_asc(claim_line::Column::Place)
            .all(self.read())
            .await
            .unwrap()
    }

    /// Where the lines of a claim stand, in their order.
    pub async fn states(&self, claim: &str) -> Vec<String> {
        self.claim_lines(claim)
            .await
            .into_iter()
            .map(|line| line.state)
            .collect()
    }

    /// What the fund page shows; the stored balances must be those of the entries.
    pub async fn fund(&self) -> ledger::FundSummary {
        let (_, findings) = funding::funds::queries::check(self.read(), COUNTY)
            .await
            .unwrap();
        assert_eq!(findings, vec![], "stored balances are those of the entries");
        let fund = FundId::parse(FUND).unwrap();
        let summary = funding::funds::queries::summary(self.read(), COUNTY, &fund)
            .await
            .unwrap();
        assert!(summary.adds_up(), "{summary:?}");
        summary
    }
}
