//! The same commands and lists for programs.

use axum::body::Body;
use http::{Method, Request, header};
use kernel::Lang;
use web::testing::TestSite;

use crate::pages::{clerk, site, worker, write};

#[tokio::test]
async fn the_api_does_what_the_page_does() {
    let site = site().await;
    let body = r#"{"title":"电工","amount_fen":65000,"on_day":"2023-03-02"}"#;
    let path = "/api/v1/note/write";
    let one = site.call(Some(&clerk()), path, "key-1", body).await;
    assert_eq!(one.status, 200, "{}", one.body);
    let two = site.call(Some(&clerk()), path, "key-1", body).await;
    assert_eq!(one.body, two.body);
    let other = site
        .call(Some(&clerk()), path, "key-1", &body.replace("65000", "1"))
        .await;
    assert_eq!(other.status, 422);
    assert_eq!(
        other.headers[header::CONTENT_TYPE],
        "application/problem+json"
    );

    let refused = site
        .call(
            Some(&clerk()),
            path,
            "key-2",
            &body.replace("65000", "650000"),
        )
        .await;
    let problem: serde_json::Value = serde_json::from_str(&refused.body).unwrap();
    assert_eq!(
        (problem["status"].as_u64(), problem["field"].as_str()),
        (Some(422), Some("amount"))
    );
    assert_eq!(problem["sentence"], "3.3.5");

    assert_eq!(site.call(None, path, "key-3", body).await.status, 401);
    assert_eq!(
        site.call(Some(&worker()), path, "key-3", body).await.status,
        403
    );
    assert_eq!(site.call(Some(&clerk()), path, "", body).await.status, 400);
    assert_eq!(
        site.call(Some(&clerk()), path, "key-4", "{").await.status,
        400
    );
    assert_eq!(
        site.call(Some(&clerk()), "/api/v1/note/burn", "key-5", body)
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn a_session_cookie_counts_for_nothing_in_the_api() {
    let site = site().await;
    let request = Request::post("/api/v1/note/write")
        .header(header::COOKIE, TestSite::cookie(&clerk()))
        .header("idempotency-key", "k")
        .header(header::CONTENT_TYPE, "application/json");
    let body = r#"{"title":"x","amount_fen":1,"on_day":"2023-03-02"}"#;
    assert_eq!(
        site.send(request.body(Body::from(body)).unwrap())
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn a_list_of_the_api_goes_on_where_it_stopped() {
    let site = site().await;
    for title in ["a", "b", "c"] {
        assert_eq!(write(&site, title, "1").await.status, 303);
    }
    let get = |path: String| {
        let token = TestSite::cookie(&clerk()).replacen("yj_session=", "Bearer ", 1);
        let request = Request::builder()
            .method(Method::GET)
            .uri(path)
            .header(header::AUTHORIZATION, token);
        site.send(request.body(Body::empty()).unwrap())
    };
    let first: serde_json::Value =
        serde_json::from_str(&get("/api/v1/notes?limit=2".into()).await.body).unwrap();
    assert_eq!(first["items"].as_array().unwrap().len(), 2);
    let cursor = first["next"].as_str().unwrap();
    let second: serde_json::Value = serde_json::from_str(
        &get(format!("/api/v1/notes?limit=2&cursor={cursor}"))
            .await
            .body,
    )
    .unwrap();
    assert_eq!(second["items"][0]["title"], "c");
    assert!(second.get("next").is_none());
    assert_eq!(get("/api/v1/notes?cursor=%21".into()).await.status, 400);
}

#[tokio::test]
async fn the_openapi_document_names_every_command_and_list() {
    let site = site().await;
    let answer = site.get(None, Lang::Zh, "/api/openapi.json").await;
    let document: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    let write = &document["paths"]["/api/v1/note/write"]["post"];
    assert_eq!(write["x-sentences"][0], "3.3.5");
    let schema = &write["requestBody"]["content"]["application/json"]["schema"];
    let name = schema["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
    assert!(
        document["components"]["schemas"][name]["properties"]["title"].is_object(),
        "{document}"
    );
    assert!(document["paths"]["/api/v1/notes"]["get"].is_object());
}
