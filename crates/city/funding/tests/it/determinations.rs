//! Determinations: what is unknown and how its answer changes them, what is kept, what is computed again.

use funding::claims::commands::*;
use funding::claims::determine;
use funding::claims::state::Phase;
use kernel::Money;
use policy::Determination;
use store::Refusal;
use store::testing::COUNTY;

use crate::town::*;

#[tokio::test]
async fn an_unknown_is_a_question_and_its_answer_makes_it_a_yes_with_the_old_determination_kept() {
    let town = Town::new().await;
    let mut class = town.class_of(3);
    class.urgent = None;
    let class = town.taught(class).await;
    let claim = town.school().claims(&class).await;
    let row = town.claim(&claim).await;
    assert_eq!(
        (row.yes_lines, row.unknown_lines, row.approved_fen),
        (0, 3, 0)
    );
    town.clerk().checks(&claim).await.unwrap();
    let line = line_at(&town.lines(&claim).await, 1).clone();
    let seen = town.claim(&claim).await.row_version;
    let correct = |fact: &str, value: serde_json::Value| CorrectClaim {
        claim_id: claim.clone(),
        seen,
        line_id: Some(line.id.clone()),
        answers: vec![AnswerGiven {
            fact: fact.into(),
            value,
            paper: None,
        }],
        reason: "市人社局急需工种认定纪要".into(),
    };
    let said = refusal(town.reviewer().does(correct("年龄", 30.into())).await);
    assert_eq!(said.key(), "claim-answer-no-such-fact");
    let said = refusal(
        town.reviewer()
            .does(correct("企业急需工种", 3.into()))
            .await,
    );
    assert_eq!(
        (said.key(), said.field()),
        ("claim-answer-impossible", Some("value"))
    );
    let done = town
        .reviewer()
        .does(correct("企业急需工种", true.into()))
        .await
        .unwrap();
    assert_eq!(
        done.state,
        Phase::Submitted,
        "what was signed before was something else"
    );
    let after = line_at(&town.lines(&claim).await, 1).clone();
    assert_eq!((after.answer.as_str(), after.approved_fen), ("yes", 65_000));
    let before = determine::earlier(town.read(), COUNTY, &line.id)
        .await
        .unwrap();
    assert_eq!(before.len(), 1);
    assert_eq!(before[0].determination, line.determination);
    assert_eq!(before[0].answer, "unknown");
}

#[tokio::test]
async fn an_answer_never_overrides_what_a_register_says() {
    let town = Town::new().await;
    let class = town.welders().await;
    let claim = town.school().claims(&class).await;
    let line = line_at(&town.lines(&claim).await, 3).clone();
    let seen = town.claim(&claim).await.row_version;
    town.clerk()
        .does(CorrectClaim {
            claim_id: claim.clone(),
            seen,
            line_id: Some(line.id),
            answers: vec![AnswerGiven {
                fact: "同职业同等级已享受次数".into(),
                value: 0.into(),
                paper: None,
            }],
            reason: "本人说没有领过".into(),
        })
        .await
        .unwrap();
    assert_eq!(line_at(&town.lines(&claim).await, 3).answer, "no");
}

#[tokio::test]
async fn a_stored_determination_is_computed_again_to_the_fen() {
    let town = Town::new().await;
    let class = town.welders().await;
    let claim = town.school().claims(&class).await;
    let row = town.claim(&claim).await;
    let pack = registers::packs::by_digest(town.read(), COUNTY, &row.pack_digest)
        .await
        .unwrap()
        .unwrap();
    let mut sum = 0;
    for line in town.lines(&claim).await {
        let stored = Determination::from_json(&line.determination).unwrap();
        let again = stored.recompute(&pack).unwrap();
        assert_eq!(again, stored, "line {}", line.place);
        assert_eq!(serde_json::to_string(&again).unwrap(), line.determination);
        sum += again.money().map_or(0, Money::fen);
    }
    assert_eq!(sum, row.approved_fen);
}
