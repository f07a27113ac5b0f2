use std::time::Duration;

use kernel::Role;
use sea_orm::EntityTrait;
use store::testing::{COUNTY, actor, start, store};
use store::{Command, Done, NoRefusal, Stop, Tx, jobs};

use crate::jars::{Open, jar, registry};

/// Asks for a coin to be taken later.
#[derive(Clone, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
struct Later {
    jar: String,
    minutes: i64,
}

impl Command for Later {
    const NAME: &'static str = "jar.later";
    const MAY: &'static [Role] = &[Role::Clerk];
    type Answer = ();
    type Refusal = NoRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &kernel::Actor,
        now: kernel::Moment,
    ) -> Result<Done<()>, Stop<NoRefusal>> {
        let due = now.plus(chrono::Duration::minutes(self.minutes));
        tx.schedule("jar.empty", &self.jar, serde_json::json!({}), due)
            .await?;
        Ok(Done::new(()))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deadline_fires_once_however_many_look_for_it() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let id = test
        .run(
            Open {
                label: "one".into(),
                coins: 9,
            },
            &clerk,
            "o",
        )
        .await
        .unwrap();
    test.run(
        Later {
            jar: id.clone(),
            minutes: 30,
        },
        &clerk,
        "l",
    )
    .await
    .unwrap();
    assert_eq!(jobs::run_due(&test).await.unwrap(), 0, "not yet");
    test.clock.set(start().plus(chrono::Duration::minutes(31)));
    let looks: Vec<_> = (0..6)
        .map(|_| {
            let store = test.store.clone();
            tokio::spawn(async move { jobs::run_due(&store).await.unwrap() })
        })
        .collect();
    let mut fired = 0;
    for look in looks {
        fired += tokio::time::timeout(Duration::from_secs(20), look)
            .await
            .unwrap()
            .unwrap();
    }
    let left = jar::Entity::find_by_id((COUNTY.to_owned(), id))
        .one(test.read())
        .await
        .unwrap()
        .unwrap()
        .coins;
    assert_eq!((fired, left), (1, 8));
    assert_eq!(jobs::run_due(&test).await.unwrap(), 0, "never again");
}

#[tokio::test]
async fn a_process_that_dies_with_a_lease_loses_it_and_the_job_is_still_done_once() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let id = test
        .run(
            Open {
                label: "one".into(),
                coins: 9,
            },
            &clerk,
            "o",
        )
        .await
        .unwrap();
    test.run(
        Later {
            jar: id.clone(),
            minutes: 0,
        },
        &clerk,
        "l",
    )
    .await
    .unwrap();
    // a process took the job and died before its end
    let lease = start().plus(chrono::Duration::seconds(60));
    test.technical(
        "UPDATE job SET leased_until = $1, attempts = 1",
        vec![lease.utc().into()],
    )
    .await
    .unwrap();
    assert_eq!(
        jobs::run_due(&test).await.unwrap(),
        0,
        "the lease still holds"
    );
    test.clock.set(start().plus(chrono::Duration::seconds(61)));
    assert_eq!(jobs::run_due(&test).await.unwrap(), 1);
    // it had even done the work, but not said so
    test.technical("UPDATE job SET done_at = NULL", vec![])
        .await
        .unwrap();
    assert_eq!(jobs::run_due(&test).await.unwrap(), 1);
    let left = jar::Entity::find_by_id((COUNTY.to_owned(), id))
        .one(test.read())
        .await
        .unwrap()
        .unwrap()
        .coins;
    assert_eq!(left, 8);
}
