//! A small town for these tests: a store, a clock, and people with accounts.

use access::sessions::NewSession;
use access::sign_in::{AccessError, PasswordStep, SecondStep, SignInRefusal};
use access::testing::{self, Person};
use access::{Access, AccessSettings, Origin, SignedIn};
use chrono::Duration;
use kernel::Role;
use store::Registry;
use store::testing::{COUNTY, TestStore};

pub fn registry() -> Registry {
    Registry::of(&[access::bring]).command::<NewPerson>()
}

pub struct Town {
    pub store: TestStore,
    pub access: Access,
}

/// A browser somewhere, known to nobody.
pub fn from(address: &str) -> Origin {
    Origin {
        address: address.into(),
        device: None,
        label: "Chromium on UOS".into(),
    }
}

impl Town {
    pub async fn new() -> Town {
        Town::with(AccessSettings::cheap()).await
    }

    pub async fn with(settings: AccessSettings) -> Town {
        Town {
            store: store::testing::store(registry).await,
            access: Access::new(settings).unwrap(),
        }
    }

    pub async fn staff(&self, name: &str, roles: &[Role]) -> Person {
        testing::staff(&self.store, &self.access, name, roles).await
    }

    pub fn wait(&self, span: Duration) {
        self.store.clock.advance(span);
    }

    pub async fn tries(
        &self,
        name: &str,
        password: &str,
        origin: &Origin,
    ) -> Result<PasswordStep, AccessError> {
        self.access
            .password(&self.store, COUNTY, name, password, origin)
            .await
    }

    /// The password is right; the second factor is asked for.
    pub async fn first_step(&self, who: &Person, origin: &Origin) -> SecondStep {
        match self
            .tries(&who.login_name, testing::PASSWORD, origin)
            .await
            .unwrap()
        {
            PasswordStep::SecondFactor(step) => step,
            PasswordStep::Done(_) => panic!("no second factor was asked for"),
        }
    }

    pub async fn factor(
        &self,
        step: &SecondStep,
        code: &str,
        origin: &Origin,
    ) -> Result<NewSession, AccessError> {
        self.access
            .second_factor(&self.store, &step.token, code, origin)
            .await
    }

    /// Signs in all the way, with a code nobody used before.
    pub async fn signs_in(&self, who: &Person, origin: &Origin) -> NewSession {
        self.wait(Duration::seconds(30));
        let step = self.first_step(who, origin).await;
        self.factor(&step, &who.code(&self.store), origin)
            .await
            .unwrap()
    }

    pub async fn viewer(&self, session: &NewSession) -> Option<SignedIn> {
        access::sessions::viewer(&self.store, &self.access.settings(), &session.token)
            .await
            .unwrap()
    }
}

/// The refusal a person would read.
pub fn refusal<T>(outcome: Result<T, AccessError>) -> SignInRefusal {
    match outcome {
        Err(AccessError::Refused(refusal)) => refusal,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was let in"),
    }
}

/// Puts a person on record, as the registers do: here only their key.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct NewPerson {
    pub id: String,
}

impl store::Command for NewPerson {
    const NAME: &'static str = "test.new_person";
    const MAY: &'static [Role] = &[Role::System];
    type Answer = ();
    type Refusal = store::NoRefusal;

    async fn run(
        &self,
        tx: &mut store::Tx<'_>,
        _: &kernel::Actor,
        _: kernel::Moment,
    ) -> Result<store::Done<()>, store::Stop<store::NoRefusal>> {
        store::vault::create(tx, &self.id).await?;
        Ok(store::Done::new(()))
    }
}

impl Town {
    /// A worker with a telephone.
    pub async fn worker(&self, name: &str, phone: &str) -> String {
        let person = format!("person-{name}");
        let command = NewPerson { id: person.clone() };
        self.store
            .run(command, &testing::system(), "")
            .await
            .unwrap();
        testing::worker(&self.store, name, &person, phone).await
    }
}
