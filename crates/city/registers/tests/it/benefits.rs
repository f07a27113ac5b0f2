use chrono::NaiveDate;
use kernel::{Actor, Moment, Money, Role, SkillLevel};
use policy::{Counts, Per, Same, Within};
use registers::benefits::commands::*;
use registers::benefits::{
    self, Circumstance, NewBenefit, Once, Reserved, State, benefit, queries,
};
use registers::packs;
use registers::people;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde::{Deserialize, Serialize};
use store::testing::{COUNTY, TestStore};
use store::{Command, CommandError, Done, Refusal, Stop, StoreError, Tx};

use crate::town::*;

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

/// What funding does for one claim line: holds the person, counts under the limit, reserves.
#[derive(Clone, Debug, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Decide {
    pub person_id: String,
    pub programme_id: String,
    pub once_key: String,
    pub source: String,
    /// Most benefits of `programme_id`, or of any programme when it is none, in the year.
    pub times_most: Option<usize>,
    /// What is done after: `reserve`, `grant`, `release`, or `forget_to_hold`.
    pub then: String,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecideRefusal {
    #[error("had")]
    Had,
    #[error("over the limit")]
    OverLimit,
}

impl Refusal for DecideRefusal {
    fn key(&self) -> &'static str {
        "benefit-had"
    }
}

impl Command for Decide {
    const NAME: &'static str = "test.decide";
    const MAY: &'static [Role] = &[Role::Clerk];
    type Answer = String;
    type Refusal = DecideRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<DecideRefusal>> {
        let person = people::find(tx.db(), tx.county(), &self.person_id)
            .await?
            .unwrap();
        let hash = person.id_lookup.unwrap();
        let guards = if self.then == "forget_to_hold" {
            vec![]
        } else {
            vec![hash.clone()]
        };
        let held = benefits::hold(tx, guards).await?;
        let today = now.date();
        if let Some(most) = self.times_most {
            let counts = Counts {
                fact: "次数".into(),
                programmes: (0..20).map(|n| format!("programme-{n}")).collect(),
                per: Per::Person,
                same: vec![],
                within: Within::CalendarYear,
            };
            let circumstance = Circumstance {
                occupation_code: "",
                level: "",
                certificate_lookup: None,
                on: today,
            };
            let had = benefits::counted(tx.db(), tx.county(), &hash, &counts, &circumstance, None)
                .await?;
            if had >= most {
                return Err(DecideRefusal::OverLimit.into());
            }
        }
        let new = NewBenefit {
            person_hash: hash,
            person_id: person.id,
            programme_id: self.programme_id.clone(),
            occupation_code: String::new(),
            level: String::new(),
            once_key: self.once_key.clone(),
            certificate_lookup: None,
            organisation_id: None,
            reckoned_on: today,
            amount: Money::from_fen(65_000),
            source: self.source.clone(),
            decided_on: today,
        };
        let id = match benefits::reserve(tx, &held, vec![new])
            .await?
            .pop()
            .unwrap()
        {
            Reserved::Now { benefit_id } => benefit_id,
            Reserved::Had { .. } => return Err(DecideRefusal::Had.into()),
        };
        let ids = [id.clone()];
        if self.then == "grant" || self.then == "release" {
            benefits::grant(tx, &held, &ids, today).await?;
        }
        if self.then == "release" {
            benefits::release(tx, &held, &ids, today, "退回").await?;
        }
        Ok(Done::new(id))
    }
}

pub fn decide(person: &str, programme: &str, source: &str) -> Decide {
    Decide {
        person_id: person.into(),
        programme_id: programme.into(),
        once_key: "ever".into(),
        source: source.into(),
        times_most: None,
        then: "reserve".into(),
    }
}

async fn at_once(town: &TestStore, commands: Vec<Decide>) -> Vec<Result<String, DecideRefusal>> {
    let runs: Vec<_> = commands
        .into_iter()
        .map(|command| {
            let store = town.store.clone();
            tokio::spawn(async move { store.run(command, &clerk(), "").await })
        })
        .collect();
    let mut outcomes = vec![];
    for run in runs {
        outcomes.push(match run.await.unwrap() {
            Ok(id) => Ok(id),
            Err(CommandError::Refused(refusal)) => Err(refusal),
            Err(other) => panic!("{other:?}"),
        });
    }
    outcomes
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_claims_for_the_same_benefit_at_once_exactly_one_wins() {
    let town = town().await;
    for round in 0..5 {
        let person = person(&town, 100 + round, "罗秀英").await;
        let commands = (0..8)
            .map(|n| decide(&person, "programme-1", &format!("line-{n}")))
            .collect();
        let outcomes = at_once(&town, commands).await;
        let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        assert_eq!(won, 1, "{outcomes:?}");
    }
    let stored = benefit::Entity::find().count(town.read()).await.unwrap();
    assert_eq!(stored, 5);
    let report = store::journal::verify(&town, COUNTY, None).await.unwrap();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twice_a_year_stays_twice_when_ten_different_programmes_are_decided_at_once() {
    let town = town().await;
    let person = person(&town, 1, "罗秀英").await;
    let commands = (0..10)
        .map(|n| Decide {
            times_most: Some(2),
            ..decide(&person, &format!("programme-{n}"), &format!("line-{n}"))
        })
        .collect();
    let outcomes = at_once(&town, commands).await;
    let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    assert_eq!(won, 2, "{outcomes:?}");
    assert!(
        outcomes
            .iter()
            .all(|outcome| outcome != &Err(DecideRefusal::Had))
    );

    // the next year counts anew
    town.clock.set(Moment::start_of(day(2024, 1, 2)));
    let next = Decide {
        times_most: Some(2),
        ..decide(&person, "programme-11", "line-11")
    };
    town.run(next, &clerk(), "").await.unwrap();
}

#[tokio::test]
async fn a_released_benefit_can_be_had_again() {
    let town = town().await;
    let person = person(&town, 1, "罗秀英").await;
    let released = Decide {
        then: "release".into(),
        ..decide(&person, "programme-1", "line-1")
    };
    let first = town.run(released, &clerk(), "").await.unwrap();
    let granted = Decide {
        then: "grant".into(),
        ..decide(&person, "programme-1", "line-2")
    };
    let second = town.run(granted, &clerk(), "").await.unwrap();
    assert_eq!(
        at_once(&town, vec![decide(&person, "programme-1", "line-3")]).await,
        [Err(DecideRefusal::Had)]
    );
    let rows = queries::find_many(town.read(), COUNTY, &[first.clone(), second.clone()])
        .await
        .unwrap();
    let state = |id: &str| rows.iter().find(|row| row.id == id).unwrap().state;
    assert_eq!(
        (state(&first), state(&second)),
        (State::Released, State::Granted)
    );
    let live = queries::of_sources(town.read(), COUNTY, &["line-1".into(), "line-2".into()])
        .await
        .unwrap();
    assert_eq!(live.len(), 1);
    assert_eq!(live["line-2"].id, second);
}

#[tokio::test]
async fn a_decision_that_does_not_hold_its_person_is_stopped() {
    let town = town().await;
    let person = person(&town, 1, "罗秀英").await;
    let loose = Decide {
        then: "forget_to_hold".into(),
        ..decide(&person, "programme-1", "line-1")
    };
    assert!(matches!(
        town.run(loose, &clerk(), "").await,
        Err(CommandError::Store(StoreError::Broken(_)))
    ));
    assert_eq!(benefit::Entity::find().count(town.read()).await.unwrap(), 0);
}

#[tokio::test]
async fn the_database_itself_refuses_a_second_live_benefit() {
    use sea_orm::{ActiveModelTrait, IntoActiveModel};
    let town = town().await;
    let person = person(&town, 1, "罗秀英").await;
    let id = town
        .run(decide(&person, "programme-1", "line-1"), &clerk(), "")
        .await
        .unwrap();
    let row = queries::find_many(town.read(), COUNTY, &[id])
        .await
        .unwrap()
        .remove(0);
    let twin = benefit::Model {
        id: town.id(),
        ..row
    };
    // SQLite's reading end may not write at all; PostgreSQL names the rule
    let error = twin
        .into_active_model()
        .reset_all()
        .insert(town.read())
        .await
        .unwrap_err();
    let text = error.to_string();
    assert!(
        town.is_sqlite() || text.contains("uq_benefit_live"),
        "{text}"
    );
}

#[tokio::test]
async fn what_makes_a_benefit_another_is_read_from_the_packs_limits() {
    let town = town().await;
    adopt(&town).await;
    let on = day(2023, 5, 10);
    let pack = packs::in_force(town.read(), COUNTY, on)
        .await
        .unwrap()
        .unwrap();
    let circumstance = Circumstance {
        occupation_code: "6-18-02-04",
        level: "l5",
        certificate_lookup: None,
        on,
    };
    for (programme, expected) in [
        ("project-training", "ever/l5/6-18-02-04"),
        ("veteran-free-training", "ever"),
        ("free-class", "class/x"),
        ("nothing", "class/x"),
    ] {
        let key = Once::of(&pack, programme).key(&circumstance, "class/x");
        assert_eq!(key, expected, "{programme}");
    }
    let limit = &pack.programme("project-training").unwrap().limits[0].counts;
    assert_eq!(limit.same, [Same::Occupation, Same::Level]);
}

pub fn register(person: &str, given_on: NaiveDate) -> RegisterBenefit {
    RegisterBenefit {
        person_id: person.into(),
        programme_id: "project-training".into(),
        occupation_code: "6-18-02-04".into(),
        level: Some(SkillLevel::L5),
        amount_fen: 65_000,
        paid_by: "三明市人社局".into(),
        given_on,
    }
}

#[tokio::test]
async fn what_another_office_gave_is_registered_once_and_withdrawn_when_wrong() {
    let town = town().await;
    adopt(&town).await;
    let person = person(&town, 1, "罗秀英").await;
    let given = day(2022, 9, 1);
    let answer = town
        .run(register(&person, given), &clerk(), "")
        .await
        .unwrap();
    assert!(matches!(
        town.run(register(&person, day(2022, 10, 1)), &clerk(), "").await,
        Err(CommandError::Refused(RegisterBenefitRefusal::Had { on })) if on == given
    ));
    let row = queries::find_many(
        town.read(),
        COUNTY,
        std::slice::from_ref(&answer.benefit_id),
    )
    .await
    .unwrap()
    .remove(0);
    assert_eq!(row.paid_by.as_deref(), Some("三明市人社局"));
    assert_eq!((row.state, row.period_year), (State::Granted, 2022));

    let withdraw = |reason: &str| WithdrawBenefit {
        benefit_id: answer.benefit_id.clone(),
        reason: reason.into(),
    };
    assert!(matches!(
        town.run(withdraw(""), &reviewer(), "").await,
        Err(CommandError::Refused(WithdrawBenefitRefusal::ReasonMissing))
    ));
    town.run(withdraw("同名登记错人"), &reviewer(), "")
        .await
        .unwrap();
    assert!(matches!(
        town.run(withdraw("再次"), &reviewer(), "").await,
        Err(CommandError::Refused(
            WithdrawBenefitRefusal::AlreadyReleased
        ))
    ));
    town.run(register(&person, day(2022, 10, 1)), &clerk(), "")
        .await
        .unwrap();
}

#[tokio::test]
async fn what_is_wrong_with_a_registration_is_told() {
    let town = town().await;
    adopt(&town).await;
    let person = person(&town, 1, "罗秀英").await;
    let good = register(&person, day(2022, 9, 1));
    let table = [
        (
            RegisterBenefit {
                programme_id: "nothing".into(),
                ..good.clone()
            },
            Some("programme_id"),
        ),
        (
            RegisterBenefit {
                occupation_code: "6-18-02-00".into(),
                ..good.clone()
            },
            Some("occupation_code"),
        ),
        (
            RegisterBenefit {
                amount_fen: -1,
                ..good.clone()
            },
            Some("amount_fen"),
        ),
        (
            RegisterBenefit {
                paid_by: " ".into(),
                ..good.clone()
            },
            Some("paid_by"),
        ),
        (
            RegisterBenefit {
                given_on: day(2030, 1, 1),
                ..good.clone()
            },
            Some("given_on"),
        ),
        (
            RegisterBenefit {
                person_id: "nobody".into(),
                ..good.clone()
            },
            None,
        ),
    ];
    for (command, field) in table {
        match town.run(command, &clerk(), "").await {
            Err(CommandError::Refused(refusal)) => assert_eq!(refusal.field(), field, "{refusal}"),
            other => panic!("{other:?}"),
        }
    }
    // a benefit decided here is not withdrawn by hand
    let id = town
        .run(decide(&person, "programme-1", "line-1"), &clerk(), "")
        .await
        .unwrap();
    let withdraw = WithdrawBenefit {
        benefit_id: id,
        reason: "试".into(),
    };
    assert!(matches!(
        town.run(withdraw, &reviewer(), "").await,
        Err(CommandError::Refused(WithdrawBenefitRefusal::DecidedHere))
    ));
}
