//! Serves the gallery on 127.0.0.1:8090 (or the port given): `cargo run -p web --example gallery [PORT]`.
//!
//! `/as/reviewer` and `/as/worker` sign in; the list of pages stands in `tests/it/gallery/mod.rs`.

#[path = "../tests/it/gallery/mod.rs"]
mod gallery;

use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use http::header;
use kernel::Role;
use web::compose;
use web::testing::{TestSite, actor};

async fn sign_in(Path(role): Path<String>) -> impl IntoResponse {
    let role = Role::from_word(&role).unwrap_or(Role::Reviewer);
    let (name, to) = if role == Role::Worker {
        ("林水英", "/gallery/home")
    } else {
        ("郑海燕", "/gallery")
    };
    let cookie = TestSite::cookie(&actor(name, &[role], None, Some("p")));
    (
        [(header::SET_COOKIE, format!("{cookie}; Path=/"))],
        Redirect::to(to),
    )
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::args().nth(1).unwrap_or_else(|| "8090".to_owned());
    let site = TestSite::open_with(
        || vec![gallery::feature()],
        || compose(vec![gallery::feature()]).0,
        |app| app.demonstration(gallery::Bar),
    )
    .await;
    let router: Router = site.router().route("/as/{role}", get(sign_in));
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("http://127.0.0.1:{port}/as/reviewer  http://127.0.0.1:{port}/as/worker");
    axum::serve(listener, router).await?;
    Ok(())
}
