//! The automatic checks of a claim: what they find is settled in words, and not having looked stops nobody.

use funding::claims::commands::*;

use crate::town::*;

#[tokio::test]
async fn a_finding_of_a_check_is_settled_in_words_before_the_claim_goes_on() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    // the first learner sits in another class at the same hours
    let mut other = town.class_of(1);
    other.number = "YA2023-0040".into();
    other.platform_number = None;
    town.taught(other).await;
    let claim = town.school().claims(&class).await;
    let found: Vec<_> = town
        .checks(&claim)
        .await
        .into_iter()
        .filter(|row| row.check_name == "same_time")
        .collect();
    assert_eq!(found.len(), 2, "one about the claim, one about the line");
    assert!(found.iter().all(|row| row.outcome == "fail"));
    assert_eq!(
        refusal(town.clerk().checks(&claim).await),
        PassRefusal::FindingsOpen { n: 1 }
    );
    let settle = SettleCheck {
        claim_id: claim.clone(),
        check_id: found[1].id.clone(),
        words: "另一班的课次已改期，签到表可证".into(),
    };
    town.clerk().does(settle).await.unwrap();
    town.clerk().checks(&claim).await.unwrap();
    // found again by the next run, it stays settled
    let recheck = RecheckClaim {
        claim_id: claim.clone(),
        seen: None,
    };
    town.reviewer().does(recheck).await.unwrap();
    town.reviewer().reviews(&claim).await.unwrap();
}

#[tokio::test]
async fn not_having_looked_is_said_and_stops_nobody() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    let outcomes: Vec<_> = town
        .checks(&claim)
        .await
        .into_iter()
        .filter(|row| row.line_id.is_none())
        .map(|row| format!("{} {}", row.check_name, row.outcome))
        .collect();
    assert_eq!(
        outcomes,
        [
            "identity pass",
            "same_time pass",
            "busy pass",
            "money_elsewhere no_data",
            "free_elsewhere could_not_check",
            "platform no_data",
            "attendance pass",
            "spot_check no_data",
            "certificate pass",
            "account pass",
        ]
    );
    town.approves(&claim).await;
}
