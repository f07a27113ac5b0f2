use kernel::Role;
use store::testing::{COUNTY, actor, store};
use store::{Command, Done, NoRefusal, Stop, StoreError, Tx, vault};

use crate::jars::registry;

/// Makes a person's key and answers a sealed text; or destroys the key.
#[derive(Clone, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub enum Keep {
    Make { person: String },
    Destroy { person: String },
}

impl Command for Keep {
    const NAME: &'static str = "test.keep";
    const MAY: &'static [Role] = &[Role::Clerk];
    type Answer = String;
    type Refusal = NoRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &kernel::Actor,
        _: kernel::Moment,
    ) -> Result<Done<String>, Stop<NoRefusal>> {
        match self {
            Keep::Make { person } => Ok(Done::new(
                vault::create(tx, person)
                    .await?
                    .seal("phone", "15400000000")?,
            )),
            Keep::Destroy { person } => {
                vault::destroy(tx, person).await?;
                Ok(Done::new(String::new()))
            }
        }
    }
}

#[tokio::test]
async fn what_is_sealed_for_a_person_is_gone_with_the_key() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let person = "P1".to_owned();
    let sealed = test
        .run(
            Keep::Make {
                person: person.clone(),
            },
            &clerk,
            "m",
        )
        .await
        .unwrap();
    let key = vault::open(test.read(), test.keys(), COUNTY, &person)
        .await
        .unwrap();
    assert_eq!(
        key.unseal("phone", &sealed).unwrap().as_str(),
        "15400000000"
    );
    assert!(
        key.unseal("account", &sealed).is_err(),
        "a field is bound to its name"
    );
    test.run(
        Keep::Destroy {
            person: person.clone(),
        },
        &clerk,
        "d",
    )
    .await
    .unwrap();
    let gone = vault::open(test.read(), test.keys(), COUNTY, &person).await;
    assert!(matches!(gone, Err(StoreError::KeyGone)));
}
