//! What every handler shares: the store, who is signed in, the site's own words, and the parts the door adds.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, RwLock};

use axum::response::Response;
use futures_util::future::BoxFuture;
use kernel::{Moment, RegionCode, Text};
use store::Store;

use crate::compose::Described;
use crate::nav::Waiting;
use crate::session::{NoSessions, Sessions};
use crate::{Page, PageError, Surface, T, Viewer};

/// Seconds for which the counts of the side list are believed.
const COUNTS_SECONDS: i64 = 10;
/// Accounts whose counts are remembered at once.
const COUNTS_MAX: usize = 512;

/// The words of one installation, from its policy pack and settings.
#[derive(Clone, Debug)]
pub struct Site {
    /// The county whose rows are served.
    pub county: RegionCode,
    /// The product's name: 永技, Yongji.
    pub name: Text,
    /// The character in the mark: 永.
    pub mark: String,
    /// Behind the name on public pages: 永安市终身职业技能培训.
    pub tagline: Text,
    /// The host unit: 永安市人力资源和社会保障局.
    pub host: Text,
    /// The telephone number people call.
    pub telephone: String,
    /// When somebody answers it: 工作日 8:00 至 12:00，14:30 至 17:30.
    pub hours: Text,
    /// The most bytes one upload may have.
    pub upload_bytes_max: usize,
    /// The most bytes of an uploaded sheet.
    pub sheet_bytes_max: usize,
    /// Rows of a page of a table, unless its address says otherwise.
    pub page_rows: u64,
    /// Address of the search page; without it the head has no search field.
    pub search: Option<&'static str>,
    /// Address of the sign-in page.
    pub sign_in: &'static str,
    /// Address that ends a session by POST.
    pub sign_out: &'static str,
    /// Proxies whose word about the sender is believed.
    pub proxies: Vec<IpAddr>,
}

/// The bar of a demonstration: what day it is there, and the button that runs one working day on.
pub trait Demonstration: Send + Sync {
    /// The bar's words in the reader's language: the date, and that all persons are invented.
    fn words(&self, t: T) -> String;
    /// Where the button posts to.
    fn action(&self) -> &'static str;
}

/// What a sign-in page must carry on: where to go afterwards, and a form that met an ended session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Onward {
    /// A path of ours.
    pub next: Option<String>,
    /// A kept form, sealed; a hidden field named `draft`.
    pub draft: Option<String>,
}

type SignInPage =
    Arc<dyn Fn(App, Viewer, Onward) -> BoxFuture<'static, Result<Page, PageError>> + Send + Sync>;

struct Counts {
    at: Moment,
    counts: Arc<Vec<Option<Waiting>>>,
}

struct Inner {
    store: Store,
    county: RegionCode,
    site: RwLock<Arc<Site>>,
    sessions: Arc<dyn Sessions>,
    described: Arc<Described>,
    parts: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
    demonstration: Option<Arc<dyn Demonstration>>,
    sign_in: Option<SignInPage>,
    counts: Mutex<HashMap<String, Counts>>,
}

/// What every handler shares; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

/// Makes an [`App`].
pub struct AppBuilder {
    store: Store,
    site: Site,
    sessions: Arc<dyn Sessions>,
    described: Arc<Described>,
    parts: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
    demonstration: Option<Arc<dyn Demonstration>>,
    sign_in: Option<SignInPage>,
}

impl AppBuilder {
    /// Who keeps sessions and tokens.
    pub fn sessions(mut self, sessions: impl Sessions + 'static) -> AppBuilder {
        self.sessions = Arc::new(sessions);
        self
    }

    /// A part that handlers find by its type: `Arc<dyn Papers>`, the pack in force.
    pub fn part<P: Send + Sync + 'static>(mut self, part: P) -> AppBuilder {
        self.parts.insert(TypeId::of::<P>(), Arc::new(part));
        self
    }

    /// The bar on every page of a demonstration.
    pub fn demonstration(mut self, demonstration: impl Demonstration + 'static) -> AppBuilder {
        self.demonstration = Some(Arc::new(demonstration));
        self
    }

    /// The page shown in place of one that needs a signed-in reader.
    pub fn sign_in_page<F, Fut>(mut self, page: F) -> AppBuilder
    where
        F: Fn(App, Viewer, Onward) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Page, PageError>> + Send + 'static,
    {
        self.sign_in = Some(Arc::new(move |app, viewer, onward| {
            Box::pin(page(app, viewer, onward))
        }));
        self
    }

    /// Done.
    pub fn build(self) -> App {
        App(Arc::new(Inner {
            store: self.store,
            county: self.site.county,
            site: RwLock::new(Arc::new(self.site)),
            sessions: self.sessions,
            described: self.described,
            parts: self.parts,
            demonstration: self.demonstration,
            sign_in: self.sign_in,
            counts: Mutex::new(HashMap::new()),
        }))
    }
}

impl App {
    /// Begins an app over a store whose registry came from the same [`crate::compose`] as `surface`.
    pub fn builder(store: Store, site: Site, surface: &Surface) -> AppBuilder {
        AppBuilder {
            store,
            site,
            sessions: Arc::new(NoSessions),
            described: surface.described(),
            parts: HashMap::new(),
            demonstration: None,
            sign_in: None,
        }
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// The present moment.
    pub fn now(&self) -> Moment {
        self.0.store.now()
    }

    /// The site's own words and limits, as they are at this moment.
    pub fn site(&self) -> Arc<Site> {
        self.0
            .site
            .read()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .clone()
    }

    /// Other words and limits from now on: a setting was changed, a pack came into force. The county stays.
    pub fn set_site(&self, site: Site) {
        let mut current = self
            .0
            .site
            .write()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        *current = Arc::new(Site {
            county: self.0.county,
            ..site
        });
    }

    /// The county whose rows are served.
    pub fn county(&self) -> &str {
        self.0.county.as_str()
    }

    /// A part the door added, by its type; its absence is a fault of the wiring, told as a failure.
    pub fn part<P: Send + Sync + 'static>(&self) -> Result<Arc<P>, PageError> {
        self.0
            .parts
            .get(&TypeId::of::<P>())
            .and_then(|part| part.clone().downcast::<P>().ok())
            .ok_or_else(|| {
                PageError::broken(format!(
                    "the door did not add {}",
                    std::any::type_name::<P>()
                ))
            })
    }

    /// What the features registered.
    pub(crate) fn described(&self) -> &Described {
        &self.0.described
    }

    pub(crate) fn sessions(&self) -> &dyn Sessions {
        &*self.0.sessions
    }

    pub(crate) fn demonstration(&self) -> Option<&dyn Demonstration> {
        self.0.demonstration.as_deref()
    }

    pub(crate) async fn sign_in_page(
        &self,
        viewer: &Viewer,
        onward: Onward,
    ) -> Result<Option<Page>, PageError> {
        match &self.0.sign_in {
            Some(page) => page(self.clone(), viewer.clone(), onward).await.map(Some),
            None => Ok(None),
        }
    }

    /// What a sign-in handler answers when it worked: the kept form again, or on to where the reader wanted to go.
    /// `viewer` is the request's; `signed_in` the new session. The handler adds the session cookie.
    pub fn after_sign_in(
        &self,
        viewer: &Viewer,
        signed_in: crate::SignedIn,
        onward: &Onward,
    ) -> Response {
        crate::draft::after_sign_in(self, viewer, signed_in, onward)
    }

    /// The counts of a viewer's side list, one an entry; those not asked or not answered are absent.
    pub(crate) async fn waiting(&self, viewer: &Viewer) -> Arc<Vec<Option<Waiting>>> {
        let account = viewer.actor().account.clone();
        let now = self.now();
        {
            let counts = self
                .0
                .counts
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            if let Some(known) = counts.get(&account)
                && known.at <= now
                && now.since(known.at).num_seconds() < COUNTS_SECONDS
            {
                return known.counts.clone();
            }
        }
        let asked = self.described().nav.iter().map(|item| async {
            let ask = item
                .count
                .as_ref()
                .filter(|_| viewer.actor().has_any(item.roles))?;
            match ask(self.clone(), viewer.clone()).await {
                Ok(waiting) => Some(waiting),
                Err(error) => {
                    // a count is a convenience: the page stands without it
                    tracing::warn!(key = item.key, %error, "a count of the side list failed");
                    None
                }
            }
        });
        let counts = Arc::new(futures_util::future::join_all(asked).await);
        let mut all = self
            .0
            .counts
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        if all.len() >= COUNTS_MAX {
            all.clear();
        }
        all.insert(
            account,
            Counts {
                at: now,
                counts: counts.clone(),
            },
        );
        counts
    }

    /// Forgets the counts: something was done.
    pub(crate) fn forget_counts(&self) {
        self.0
            .counts
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .clear();
    }
}
