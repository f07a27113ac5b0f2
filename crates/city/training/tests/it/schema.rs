//! The rules the database holds by itself, whoever writes.

use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, IntoActiveModel};
use store::Registry;
use training::classes::tables::class;

fn registry() -> Registry {
    Registry::of(&[training::bring])
}

fn draft() -> class::Model {
    serde_json::from_value(serde_json::json!({
        "county_code": store::testing::COUNTY, "id": "c1", "organisation_id": "o1", "title": "电工（五级）第 1 期",
        "state": "draft", "free_of_charge": true, "drafted_by": "huang", "drafted_at": "2023-01-03T01:00:00Z", "row_version": 1
    }))
    .expect("a class")
}

async fn refused(change: impl FnOnce(&mut class::Model)) -> bool {
    let t = store::testing::store(registry).await;
    let mut row = draft();
    change(&mut row);
    let address = match &t.database {
        store::Database::Sqlite(path) => format!("sqlite://{}", path.display()),
        store::Database::Postgres(address) => address.clone(),
    };
    let db = sea_orm::Database::connect(address).await.expect("connects");
    let outcome = row.into_active_model().insert(&db).await;
    db.close().await.ok();
    if let Err(error) = &outcome {
        assert!(
            error.to_string().to_lowercase().contains("check"),
            "{error}"
        );
    }
    outcome.is_err()
}

#[tokio::test]
async fn a_draft_is_taken() {
    assert!(!refused(|_| {}).await);
}

#[tokio::test]
async fn a_return_without_a_reason_is_refused_by_the_database() {
    let returned = |row: &mut class::Model| {
        row.state = "returned".into();
        row.number = Some("YA2023-0001".into());
        row.submitted_by = Some("huang".into());
        row.submitted_at = Some(row.drafted_at);
        row.returned_by = Some("lin".into());
        row.returned_at = Some(row.drafted_at);
    };
    assert!(refused(returned).await);
    let with_reason = |row: &mut class::Model| {
        returned(row);
        row.returned_reason = Some("课程表缺实操课".into());
    };
    assert!(!refused(with_reason).await);
}

#[tokio::test]
async fn a_class_that_ends_before_it_begins_is_refused_by_the_database() {
    let day = |d| NaiveDate::from_ymd_opt(2023, 5, d);
    assert!(
        refused(|row| {
            row.starts_on = day(18);
            row.ends_on = day(17);
        })
        .await
    );
}

#[tokio::test]
async fn whoever_checked_a_class_cannot_be_its_reviewer_even_by_sql() {
    let steps = |reviewer: &'static str| {
        move |row: &mut class::Model| {
            row.state = "reviewed".into();
            row.number = Some("YA2023-0001".into());
            row.submitted_by = Some("huang".into());
            row.submitted_at = Some(row.drafted_at);
            row.checked_by = Some("lin".into());
            row.checked_at = Some(row.drafted_at);
            row.reviewed_by = Some(reviewer.into());
            row.reviewed_at = Some(row.drafted_at);
        }
    };
    assert!(refused(steps("lin")).await);
    assert!(refused(steps("huang")).await);
    assert!(!refused(steps("chen")).await);
}
