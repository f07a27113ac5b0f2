//! The server: opens the place, composes the house, listens, works off jobs, and stops gracefully.

pub mod demonstration_bar;
mod health;
pub mod outbox;
mod sessions;
pub mod site;

use std::net::IpAddr;
use std::time::Duration;

use axum::Router;
use kernel::RegionCode;
use registers::packs;
use store::Store;
use tokio::net::TcpListener;
use web::{App, Surface};

use crate::administration::settings::live;
use crate::cli::{At, Listening};
use crate::composition;
use crate::place::{Marked, Place};

pub use sessions::StoreSessions;

use outbox::{Gateways, Secrets, Ways};

/// Seconds between two looks for due jobs.
const JOBS_PAUSE: Duration = Duration::from_secs(2);
/// Seconds between two looks for messages.
const OUTBOX_PAUSE: Duration = Duration::from_secs(2);
/// Seconds running requests may take to end after a stop was asked for.
const GRACE: Duration = Duration::from_secs(20);

/// Why serving did not begin or ended badly.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The place cannot be opened.
    #[error(transparent)]
    Open(#[from] store::OpenError),
    /// The database.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The address cannot be listened on.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The county is not one.
    #[error("{0} is not a county code")]
    County(String),
    /// Only the plain looks were built in.
    #[error(
        "this build has only the plain looks: run ./dev assets and build again, or say --plain"
    )]
    Plain,
    /// The gateways cannot be used as they are named.
    #[error("{0}")]
    Gateway(String),
    /// The settings cannot be read.
    #[error("the settings cannot be read: {0}")]
    Settings(String),
    /// The pack that comes with the program has faults.
    #[error("the policy pack cannot be used:\n{0}")]
    Pack(String),
}

/// Serves until it is told to stop.
pub async fn serve(at: &At, listening: &Listening, gateways: &Gateways) -> Result<(), ServeError> {
    if web::assets::plain_looks() && !listening.plain {
        return Err(ServeError::Plain);
    }
    let mut place = at.place();
    place.lock()?;
    if place.marked().is_some() && gateways.any() {
        return Err(ServeError::Gateway(
            "a demonstration sends nothing: its persons are invented, their telephones may be real"
                .into(),
        ));
    }
    let ways = gateways
        .ways(place.folder().join("outbox"), Secrets::of_environment())
        .map_err(ServeError::Gateway)?;
    let (store, router) =
        house(&place, &at.county, listening.proxies.clone(), ways.clone()).await?;
    let listener = TcpListener::bind(listening.listen).await?;
    if let Some(address) = listening.metrics {
        let private = TcpListener::bind(address).await?;
        let metrics = health::metrics(store.clone());
        tokio::spawn(async move { axum::serve(private, metrics).await });
    }
    tokio::spawn(store::jobs::work(store.clone(), JOBS_PAUSE));
    tokio::spawn(outbox::work(store.clone(), ways, OUTBOX_PAUSE));
    if !store.is_sqlite() {
        tokio::spawn(store.clone().seal_loop());
    }
    println!("http://{}", listener.local_addr()?);
    let ending = store.clone();
    let service = router.into_make_service_with_connect_info::<std::net::SocketAddr>();
    let serving = axum::serve(listener, service).with_graceful_shutdown(async move {
        told_to_stop().await;
        tracing::info!("stopping");
        ending.end();
    });
    tokio::select! {
        outcome = std::future::IntoFuture::into_future(serving) => outcome?,
        () = async { told_to_stop().await; tokio::time::sleep(GRACE).await } => tracing::warn!("requests were cut off"),
    }
    Ok(())
}

/// Opens the place and puts the whole house together over it: every page and the API, nothing yet listening. `proxies` are believed
/// about the sender; messages leave by `ways`.
pub async fn house(
    place: &Place,
    county: &str,
    proxies: Vec<IpAddr>,
    ways: Ways,
) -> Result<(Store, Router), ServeError> {
    let marked = place.marked();
    let (registry, surface) = web::compose(composition::features(marked.is_some()));
    let store = place.open_by(marked.as_ref(), registry).await?;
    let county = RegionCode::parse(county).map_err(|_| ServeError::County(county.into()))?;
    composition::adopt_pack(&store, county)
        .await
        .map_err(ServeError::Pack)?;
    let app = app(
        store.clone(),
        marked.as_ref(),
        &surface,
        county,
        proxies,
        ways,
    )
    .await?;
    live::apply(&app)
        .await
        .map_err(|error| ServeError::Settings(error.to_string()))?;
    tokio::spawn(live::watch(app.clone()));
    let router = web::router(app, surface).merge(health::routes(store.clone()));
    Ok((store, router))
}

/// The app over an open store.
async fn app(
    store: Store,
    marked: Option<&Marked>,
    surface: &Surface,
    county: RegionCode,
    proxies: Vec<IpAddr>,
    ways: Ways,
) -> Result<App, ServeError> {
    let code = county.as_str();
    let today = store.now().date();
    let pack = packs::in_force(store.read(), code, today)
        .await?
        .ok_or_else(|| ServeError::Pack(format!("no pack is in force in {code} on {today}")))?;
    let unit = |id: &str| {
        pack.document()
            .unit(id)
            .map(|unit| unit.name.zh.clone())
            .unwrap_or_default()
    };
    let access = composition::access(marked)?;
    let sessions = StoreSessions::new(store.clone(), access.clone(), unit("hrss"), unit("finance"));
    let builder = App::builder(store, site::site(county, &pack, proxies), surface)
        .sessions(sessions)
        .part(ways);
    Ok(composition::parts(builder, access, marked)?.build())
}

async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    let Ok(mut terminated) =
        tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
    else {
        let _ = interrupted.await;
        return;
    };
    tokio::select! {
        _ = interrupted => {}
        _ = terminated.recv() => {}
    }
}
