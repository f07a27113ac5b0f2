//! Every refusal reaches the applicant: one message an act, with its reason and its sentence, and one to the learner whose
//! line it is.

use funding::claims::LineState;
use funding::claims::commands::*;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::outbox;
use store::testing::COUNTY;
use training::told::{self, Act};

use crate::town::*;

/// What was told about a claim, oldest first: act, to whom, reason, sentence.
async fn told_about(town: &Town, claim: &str) -> Vec<told::told::Model> {
    use told::told::{Column, Entity};
    Entity::find()
        .filter(Column::CountyCode.eq(COUNTY))
        .filter(Column::AboutId.eq(claim))
        .order_by_asc(Column::Id)
        .all(town.read())
        .await
        .unwrap()
}

async fn acts(town: &Town, claim: &str) -> Vec<&'static str> {
    told_about(town, claim)
        .await
        .iter()
        .map(|row| Act::from_word(&row.act).unwrap().word())
        .collect()
}

#[tokio::test]
async fn a_claim_that_is_returned_held_corrected_and_reopened_is_told_of_each_once() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    let claim = town.school().claims(&class).await;
    assert_eq!(
        acts(&town, &claim).await,
        [""; 0],
        "what a school does itself is not told to it"
    );
    let seen = town.claim(&claim).await.row_version;
    let back = ReturnClaim {
        claim_id: claim.clone(),
        seen,
        reason: "缺学员签收表第 3 页".into(),
        sentence: "3.3.5".into(),
    };
    for _ in 0..2 {
        let clerk = town.clerk();
        town.run(back.clone(), &clerk.actor, "form-7")
            .await
            .unwrap();
    }
    let told = told_about(&town, &claim).await;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].reason.as_deref(), Some("缺学员签收表第 3 页"));
    assert_eq!(told[0].sentence.as_deref(), Some("3.3.5"));
    assert_eq!(told[0].until, town.claim(&claim).await.due_on);
    assert_eq!(told[0].organisation_id.as_ref(), Some(&town.school_id));
    town.school().submits(&claim).await.unwrap();
    town.clerk().holds(&claim, "等社保比对").await.unwrap();
    town.clerk().resumes(&claim).await.unwrap();
    let correct = CorrectClaim {
        claim_id: claim.clone(),
        seen: town.claim(&claim).await.row_version,
        line_id: None,
        answers: vec![],
        reason: "证书登记更正".into(),
    };
    town.clerk().does(correct).await.unwrap();
    town.clerk().refuses(&claim, 2, "completed").await.unwrap();
    town.clerk()
        .reopens(&claim, "学校补了签到表")
        .await
        .unwrap();
    assert_eq!(
        acts(&town, &claim).await,
        [
            "claim_returned",
            "claim_held",
            "claim_corrected",
            "lines_refused",
            "own_line_refused",
            "claim_reopened",
        ]
    );
    let sent = outbox::due(town.read(), town.now(), 100).await.unwrap();
    let to_school = sent
        .iter()
        .filter(|message| message.receiver == format!("organisation:{}", town.school_id))
        .count();
    assert_eq!(to_school, 5);
}

#[tokio::test]
async fn lines_the_rules_refuse_are_told_in_one_message_and_to_each_learner_in_their_own() {
    let town = Town::new().await;
    let class = town.welders().await;
    let claim = town.school().claims(&class).await;
    town.clerk().checks(&claim).await.unwrap();
    let refused = town.lines_in(&claim, LineState::Refused).await;
    assert_eq!(refused.len(), 3);
    let told = told_about(&town, &claim).await;
    let (school, learners): (Vec<_>, Vec<_>) =
        told.iter().partition(|row| row.organisation_id.is_some());
    let [one] = school.as_slice() else {
        panic!("{school:?}")
    };
    assert_eq!((one.act.as_str(), one.lines), ("lines_refused", Some(3)));
    let mut persons: Vec<_> = learners
        .iter()
        .filter_map(|row| row.person_id.clone())
        .collect();
    let mut expected: Vec<_> = refused.iter().map(|line| line.person_id.clone()).collect();
    persons.sort();
    expected.sort();
    assert_eq!(persons, expected);
    for (row, line) in learners.iter().zip(&refused) {
        let line = refused
            .iter()
            .find(|line| row.line_id.as_ref() == Some(&line.id))
            .unwrap_or(line);
        assert!(row.reason.is_some(), "a refusal says why");
        assert_eq!(row.sentence, line.reason_sentence);
    }
    // passing it on tells nothing again
    town.reviewer().reviews(&claim).await.unwrap();
    town.leader().approves(&claim).await.unwrap();
    assert_eq!(told_about(&town, &claim).await.len(), 4);
}

#[tokio::test]
async fn a_claim_of_which_nothing_is_left_is_told_as_refused_whole() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    for place in [1, 2] {
        town.clerk()
            .refuses(&claim, place, "completed")
            .await
            .unwrap();
    }
    town.approves(&claim).await;
    assert_eq!(town.claim(&claim).await.state, "refused");
    let last = told_about(&town, &claim).await.pop().unwrap();
    assert_eq!((last.act.as_str(), last.lines), ("claim_refused", Some(2)));
    assert!(last.reason.is_some());
}
