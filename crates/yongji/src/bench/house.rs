//! The product served inside the measuring process over a played year, so that a bare handler beside it shares its runtime,
//! its connection pool and its moment.

use std::net::SocketAddr;
use std::path::Path;

use access::AccessSettings;
use access::accounts::account;
use access::accounts::commands::GivenPhone;
use access::sign_in::Origin;
use axum::Router;
use kernel::{Actor, RegionCode};
use registers::people;
use registers::people::commands::OpenAccount;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Store;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;
use training::enrolment::tables::enrolment;

use super::Failed;
use super::browser::Browser;
use crate::demonstration::COUNTY;
use crate::place::Place;
use crate::serve::{self, outbox::Ways};

/// A served house.
pub struct House {
    /// Its store.
    pub store: Store,
    /// Where it listens.
    pub address: SocketAddr,
    serving: AbortHandle,
}

/// Serves a router on loopback.
pub async fn listen(router: Router) -> Result<(SocketAddr, AbortHandle), Failed> {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .map_err(Failed::at("listener"))?;
    let address = listener.local_addr().map_err(Failed::at("listener"))?;
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let serving = tokio::spawn(async move { axum::serve(listener, service).await });
    Ok((address, serving.abort_handle()))
}

impl House {
    /// Opens the played year and serves it.
    pub async fn open(data: &Path) -> Result<House, Failed> {
        let place = Place::new(data.to_owned(), None);
        let (store, router) =
            serve::house(&place, COUNTY, vec![], Ways::files(data.join("outbox")))
                .await
                .map_err(Failed::at("house"))?;
        let (address, serving) = listen(router).await?;
        Ok(House {
            store,
            address,
            serving,
        })
    }

    /// The cookie of somebody who is signed in under this name.
    pub async fn signed_in(&self, login: &str) -> Result<String, Failed> {
        let found = account::Entity::find()
            .filter(account::Column::CountyCode.eq(COUNTY))
            .filter(account::Column::LoginName.eq(login))
            .one(self.store.read())
            .await
            .map_err(Failed::at("account"))?;
        self.session(found.ok_or_else(|| Failed(format!("nobody is called {login}")))?)
            .await
    }

    /// The cookie of a worker, the first of the year's learners.
    pub async fn worker(&self) -> Result<String, Failed> {
        let learner = enrolment::Entity::find()
            .filter(enrolment::Column::CountyCode.eq(COUNTY))
            .order_by_asc(enrolment::Column::Id)
            .one(self.store.read())
            .await
            .map_err(Failed::at("learner"))?
            .ok_or_else(|| Failed("the year has no learner".into()))?;
        let known = access::accounts::queries::find_by_person(
            self.store.read(),
            COUNTY,
            &learner.person_id,
        )
        .await
        .map_err(Failed::at("worker"))?;
        let account = match known {
            Some(account) => account,
            None => {
                let id = self.create_worker(&learner).await?;
                access::accounts::queries::find(self.store.read(), COUNTY, &id)
                    .await
                    .map_err(Failed::at("worker"))?
                    .ok_or_else(|| Failed("the worker's account is not there".into()))?
            }
        };
        self.session(account).await
    }

    async fn create_worker(&self, learner: &enrolment::Model) -> Result<String, Failed> {
        let county = RegionCode::parse(COUNTY).map_err(Failed::at("county"))?;
        let ids = [learner.person_id.clone()];
        let keys = self.store.keys();
        let mut phones = people::queries::unsealed_phones(self.store.read(), keys, COUNTY, &ids)
            .await
            .map_err(Failed::at("telephone"))?;
        let phone = phones
            .remove(&learner.person_id)
            .ok_or_else(|| Failed("the learner has no telephone".into()))?;
        let open = OpenAccount {
            person_id: learner.person_id.clone(),
            phone: GivenPhone(phone),
        };
        let made = self
            .store
            .run(open, &Actor::system(COUNTY, county), "")
            .await
            .map_err(|error| Failed(format!("worker: {error:?}")))?;
        Ok(made.account)
    }

    async fn session(&self, account: account::Model) -> Result<String, Failed> {
        let origin = Origin {
            address: "127.0.0.1".into(),
            device: None,
            label: "bench".into(),
        };
        let session = access::sessions::open(
            &self.store,
            &AccessSettings::cheap(),
            &account,
            true,
            &origin,
            None,
        )
        .await
        .map_err(Failed::at("session"))?;
        Ok(format!(
            "cookie: {}={}\r\n",
            web::cookies::SESSION,
            session.token
        ))
    }

    /// A connection to the house.
    pub async fn browser(&self, headers: impl Into<String>) -> Result<Browser, Failed> {
        Browser::connect(self.address, headers).await
    }

    /// Stops serving.
    pub fn close(self) {
        self.serving.abort();
        self.store.end();
    }
}
