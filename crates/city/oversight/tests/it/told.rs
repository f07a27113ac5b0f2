//! One story for pages to show: 罗秀英 in a class, claimed, decided, published, paid to the school.
//!
//! Rows are written by one command of the tests, so that the journal knows them; their own commands are tested in their crates.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use store::{Command, Done, Refusal, Row, Stop, StoreError, Tx};

/// Tells the story.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Tell {}

/// It is never refused.
#[derive(Clone, Debug, thiserror::Error)]
#[error("never")]
pub struct Never;

impl Refusal for Never {
    fn key(&self) -> &'static str {
        "web-error-broken"
    }
}

async fn put<R: Row + DeserializeOwned + 'static>(
    tx: &mut Tx<'_>,
    id: &str,
    value: Value,
) -> Result<(), StoreError> {
    let mut row: Map<String, Value> = Map::new();
    row.insert("county_code".into(), tx.county().into());
    row.insert("id".into(), id.into());
    row.insert("row_version".into(), 0.into());
    row.extend(value.as_object().cloned().unwrap_or_default());
    let model: R = serde_json::from_value(Value::Object(row))
        .map_err(|error| StoreError::Broken(format!("{}: {error}", R::TABLE)))?;
    tx.insert(model).await?;
    Ok(())
}

impl Command for Tell {
    const NAME: &'static str = "story.tell";
    const MAY: &'static [Role] = &[Role::System];
    type Answer = String;
    type Refusal = Never;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        _now: Moment,
    ) -> Result<Done<String>, Stop<Never>> {
        taught(tx).await?;
        claimed(tx).await?;
        paid(tx).await?;
        Ok(Done::new("told".to_owned()).about("claim", "claim-1"))
    }
}

/// The bytes of every file of this town; [`crate::house::told`] lays them down.
pub const FILE: &[u8] = b"x";
/// Their digest.
const FILE_SHA256: &str = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

const AT: &str = "2023-05-10T02:00:00Z";

async fn taught(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    use registers::organisations::tables::organisation;
    use registers::people::tables::person;
    use registers::venues::tables::venue;
    use training::attendance::tables::attendance_mark;
    use training::classes::tables::{class, class_step};
    use training::enrolment::tables::{enrolment, roster_import};
    use training::lessons::tables::lesson;
    use training::results::tables::result;
    for id in ["file-1", "file-2"] {
        put::<store::files::stored_file::Model>(
            tx,
            id,
            json!({
                "sha256": FILE_SHA256, "name": "花名册.xlsx", "media_type": "application/octet-stream", "size_bytes": 1,
                "stored_at": AT, "stored_by": "school",
            }),
        )
        .await?;
    }
    put::<organisation::Model>(tx, "school", json!({
        "name": "永安职业中专学校", "credit_code": "12350481MB00000017", "kind": "vocational_school", "is_public": true,
        "region_code": "350481", "address": "燕北街道", "contact_name": "陈主任", "state": "active", "registered_at": AT,
    })).await?;
    put::<venue::Model>(
        tx,
        "venue-1",
        json!({
            "organisation_id": "school", "name": "小陶镇文化中心", "address": "小陶镇", "region_code": "350481101", "seats": 40,
            "state": "open",
        }),
    )
    .await?;
    put::<person::Model>(
        tx,
        "person-1",
        json!({
            "name": "罗秀英", "name_key": "罗秀英", "sex": "female", "birth_date": "1971-03-02", "id_kind": "resident_id", "id_lookup": "x", "id_sealed": "x",
            "hukou_kind": "rural", "region_code": "350481101", "registered_at": AT,
        }),
    )
    .await?;
    let class = |state: &str, number: &str, from: &str, to: &str| {
        json!({
            "number": number, "organisation_id": "school", "title": "养老护理员（五级）第 2 期", "programme_id": "project-training",
            "training_form": "employment", "free_of_charge": true, "occupation_code": "4-10-01-05", "occupation_name": "养老护理员",
            "level": "l5", "certificate_aim": "skill_level", "hours": 8, "theory_hours": 4, "practice_hours": 4, "planned_heads": 30,
            "agreed_rate_fen": 65000, "starts_on": from, "ends_on": to, "venue_id": "venue-1", "attendance_source": "yongji",
            "state": state, "drafted_by": "school", "drafted_at": AT, "submitted_by": "school", "submitted_at": AT,
            "checked_by": "clerk", "checked_at": AT, "reviewed_by": "reviewer", "reviewed_at": AT, "approved_by": "leader",
            "approved_at": AT,
        })
    };
    let mut first = class("finished", "YA2023-0001", "2023-03-01", "2023-04-20");
    first["finished_by"] = "school".into();
    first["finished_at"] = AT.into();
    put::<class::Model>(tx, "class-1", first).await?;
    put::<class::Model>(
        tx,
        "class-2",
        class("teaching", "YA2023-0002", "2023-03-01", "2033-04-20"),
    )
    .await?;
    put::<class_step::Model>(
        tx,
        "class-step-1",
        json!({
            "class_id": "class-1", "seq": 1, "step": "submit", "by": "school", "by_name": "陈主任", "at": AT, "late": false,
        }),
    )
    .await?;
    put::<class_step::Model>(
        tx,
        "class-step-2",
        json!({
            "class_id": "class-1", "seq": 2, "step": "begin", "by": "system", "by_name": "system", "at": AT, "late": false,
        }),
    )
    .await?;
    put::<roster_import::Model>(tx, "roster-1", json!({
        "class_id": "class-1", "file_id": "file-1", "file_name": "花名册.xlsx", "on_date": "2023-02-20", "people_rows": 1,
        "accepted": 1, "repaired": 0, "rejected": 0, "skipped": 0, "state": "open", "imported_by": "school", "imported_at": AT,
    })).await?;
    for (id, class, day) in [
        ("1", "class-1", "2023-03-01"),
        ("2", "class-2", "2032-03-01"),
    ] {
        put::<enrolment::Model>(
            tx,
            &format!("enrolment-{id}"),
            json!({
                "class_id": class, "person_id": "person-1", "person_name": "罗秀英", "seq": 1, "hukou_kind": "rural",
                "state": "enrolled", "enrolled_at": AT, "enrolled_by": "school", "live": 1,
            }),
        )
        .await?;
        put::<lesson::Model>(
            tx,
            &format!("lesson-{id}"),
            json!({
                "class_id": class, "seq": 1, "on_date": day, "start_minute": 1110, "end_minute": 1290, "hours": 4, "kind": "theory",
                "content": "护理基础", "state": if id == "1" { "held" } else { "planned" }, "venue_id": "venue-1",
            }),
        )
        .await?;
    }
    put::<attendance_mark::Model>(
        tx,
        "mark-1",
        json!({
            "lesson_id": "lesson-1", "enrolment_id": "enrolment-1", "class_id": "class-1", "mark": "present", "source": "yongji",
            "marked_by": "teacher", "marked_at": AT,
        }),
    )
    .await?;
    put::<result::Model>(tx, "result-1", json!({
        "enrolment_id": "enrolment-1", "class_id": "class-1", "attempt": 1, "theory_tenths": 800, "practice_tenths": 755,
        "outcome": "passed", "examined_on": "2023-04-20", "evaluation_body": "三明市职业技能鉴定中心", "certificate_kind": "skill_level",
        "certificate_number": "Y0000350481023500001", "certificate_issued_on": "2023-04-28", "check_state": "unchecked",
        "recorded_by": "school", "recorded_at": AT,
    })).await
}

/// The determination of somebody who failed the examination.
async fn failed(tx: &Tx<'_>) -> Result<String, StoreError> {
    let today = tx.now().date();
    let pack = registers::packs::in_force(tx.db(), tx.county(), today).await?;
    let facts = policy::Facts::new().with("考核结果", "不合格");
    let determination = pack.and_then(|pack| pack.determine("project-training", &facts, today));
    serde_json::to_string(&determination).map_err(|error| StoreError::Broken(error.to_string()))
}

async fn claimed(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    use funding::claims::tables::{claim, claim_check, claim_line, claim_step};
    use funding::meetings::tables::meeting;
    use registers::bank_accounts::tables::bank_account;
    let pack = registers::packs::in_force(tx.db(), tx.county(), tx.now().date())
        .await?
        .map(|pack| pack.digest().to_owned())
        .unwrap_or_default();
    put::<bank_account::Model>(
        tx,
        "account-1",
        json!({
            "owner_kind": "organisation", "owner_id": "school", "bank_name": "永安农商银行", "holder": "永安职业中专学校",
            "number_lookup": "x", "number_sealed": "x", "state": "confirmed", "slot": "confirmed", "proposed_by": "school",
            "proposed_at": AT, "decided_by": "clerk", "decided_at": AT,
        }),
    )
    .await?;
    put::<meeting::Model>(tx, "meeting-1", json!({
        "number": "SP2023-001", "kind": "party_group", "state": "decided", "listed_at": AT, "listed_by": "secretary",
        "minutes_number": "〔2023〕5号", "held_on": "2023-05-12", "minutes_file_id": "file-2", "decided_by": "secretary",
        "decided_at": AT, "claims": 1, "persons": 1, "amount_fen": 65000, "box_number": "会-3",
    })).await?;
    put::<claim::Model>(tx, "claim-1", json!({
        "number": "SQ2023-0001", "programme_id": "project-training", "pack_id": "yongan", "pack_digest": pack,
        "reckoned_on": "2023-03-01", "class_id": "class-1", "organisation_id": "school", "payee_kind": "organisation",
        "payee_id": "school", "account_id": "account-1", "fund_id": "employment-subsidy", "payment_owner": "hrss",
        "state": "decided", "live": 1, "lines": 1, "yes_lines": 1, "no_lines": 0, "unknown_lines": 0, "claimed_fen": 65000,
        "approved_fen": 65000, "check_run": 1, "submitted_by": "school", "submitted_at": AT, "checked_by": "clerk",
        "checked_at": AT, "reviewed_by": "reviewer", "reviewed_at": AT, "approved_by": "leader", "approved_at": AT,
        "meeting_id": "meeting-1", "decided_on": "2023-05-12", "made_at": AT, "made_by": "school",
    })).await?;
    put::<claim_line::Model>(
        tx,
        "line-1",
        json!({
            "claim_id": "claim-1", "place": 1, "enrolment_id": "enrolment-1", "person_id": "person-1", "person_name": "罗秀英",
            "answer": "yes", "claimed_fen": 65000, "approved_fen": 65000, "determination": "{}", "sentence": "3.3.5",
            "occupation_code": "4-10-01-05", "level": "l5", "benefit_id": "benefit-1", "state": "paid",
        }),
    )
    .await?;
    put::<claim_line::Model>(
        tx,
        "line-2",
        json!({
            "claim_id": "claim-1", "place": 2, "enrolment_id": "enrolment-2", "person_id": "person-1", "person_name": "雷春梅",
            "answer": "no", "claimed_fen": 0, "approved_fen": 0, "determination": failed(tx).await?, "sentence": "3.3.4",
            "occupation_code": "4-10-01-05", "level": "l5", "state": "refused", "reason": "completed",
        }),
    )
    .await?;
    put::<claim_check::Model>(tx, "check-1", json!({
        "claim_id": "claim-1", "line_id": "line-1", "run": 1, "check_name": "platform", "outcome": "could_not_check", "checked_at": AT,
    })).await?;
    put::<claim_step::Model>(tx, "claim-step-1", json!({
        "claim_id": "claim-1", "seq": 1, "step": "submit", "by_account": "school", "by_name": "陈主任", "at": AT,
    })).await
}

async fn paid(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    use funding::funds::tables::{ledger_entry, ledger_posting};
    use funding::notices::tables::{notice, notice_line};
    use funding::payments::tables::{payment_batch, payment_line, payment_share};
    put::<notice::Model>(
        tx,
        "notice-1",
        json!({
            "number": "GS2023-001", "title": "2023 年第 1 批项目制培训补助", "programme_id": "project-training", "state": "ended",
            "starts_on": "2023-05-15", "ends_on": "2023-05-19", "working_days": 5, "first_day_counts": true, "mask": "6-0",
            "lines": 1, "amount_fen": 65000, "list_digest": "x", "published_at": AT, "published_by": "clerk", "ended_at": AT,
            "published_where": "政府网站", "made_by": "clerk", "made_at": AT,
        }),
    )
    .await?;
    put::<notice_line::Model>(
        tx,
        "notice-line-1",
        json!({
            "notice_id": "notice-1", "claim_line_id": "line-1", "place": 1, "person_id": "person-1", "person_name": "罗秀英",
            "masked_number": "350481************", "payee_name": "永安职业中专学校", "subject": "养老护理员", "amount_fen": 65000,
            "live": 1, "objected": false,
        }),
    )
    .await?;
    put::<payment_batch::Model>(tx, "batch-1", json!({
        "number": "BF2023-001", "fund_id": "employment-subsidy", "payment_owner": "hrss", "state": "settled", "lines": 1,
        "amount_fen": 65000, "prepared_by": "fund_officer", "prepared_at": AT, "released_by": "fund_officer_2", "released_at": AT,
        "voucher_number": "PZ-7", "voucher_on": "2023-05-24", "bank_file_digest": "x", "settled_at": AT,
    })).await?;
    put::<payment_line::Model>(
        tx,
        "payment-1",
        json!({
            "batch_id": "batch-1", "place": 1, "claim_id": "claim-1", "payee_kind": "organisation", "payee_id": "school",
            "payee_name": "永安职业中专学校", "account_id": "account-1", "amount_fen": 65000, "sentence": "3.3.5", "state": "paid",
            "attempt": 1, "live": 1, "settled_on": "2023-05-26",
        }),
    )
    .await?;
    put::<payment_share::Model>(tx, "share-1", json!({
        "payment_line_id": "payment-1", "claim_line_id": "line-1", "amount_fen": 65000, "live": 1,
    })).await?;
    put::<ledger_entry::Model>(tx, "entry-1", json!({
        "number": 1, "entry_key": "payment/batch-1/confirmed", "on_date": "2023-05-26", "event": "payment_confirmed", "about": "batch-1",
    })).await?;
    for (id, place, account, fen) in [
        ("posting-1", 0, "employment-subsidy:paid:school", 65000),
        (
            "posting-2",
            1,
            "employment-subsidy:in-transit:school",
            -65000,
        ),
    ] {
        put::<ledger_posting::Model>(
            tx,
            id,
            json!({
                "entry_id": "entry-1", "place": place, "fund_id": "employment-subsidy", "account": account, "amount_fen": fen,
                "sentence": "3.3.5", "line_id": "line-1",
            }),
        )
        .await?;
    }
    Ok(())
}
