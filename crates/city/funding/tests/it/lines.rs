//! The lines of a claim: what each is due, what is refused with which reason and sentence, what is reserved for whom.

use funding::claims::commands::*;
use funding::claims::state::Phase;
use kernel::Money;
use policy::{Determination, Verdict};
use registers::benefits::{self, State};
use store::testing::COUNTY;
use store::{CommandError, Refusal};

use crate::town::*;

#[tokio::test]
async fn of_thirty_two_welders_twenty_nine_are_due_and_each_of_the_others_reads_why() {
    let town = Town::new().await;
    let class = town.welders().await;
    let drafted = town.school().drafts(&class).await.unwrap();
    assert_eq!(drafted.number, "SQ2023-0001");
    let claim = town.claim(&drafted.claim_id).await;
    assert_eq!((claim.lines, claim.yes_lines, claim.no_lines), (32, 29, 3));
    assert_eq!(claim.claimed_fen, 32 * 65_000);
    assert_eq!(claim.approved_fen, 29 * 65_000);

    let lines = town.lines(&claim.id).await;
    let because = |place| {
        let line = line_at(&lines, place);
        let determination = Determination::from_json(&line.determination).unwrap();
        assert_eq!(determination.answer, Verdict::No);
        determination
            .with_answer(policy::Tri::No)
            .next()
            .unwrap()
            .id
            .clone()
    };
    assert_eq!(because(1), "completed");
    assert_eq!(because(2), "completed");
    assert_eq!(because(3), "once-per-occupation-and-level");
}

#[tokio::test]
async fn what_is_sent_is_reserved_and_what_gets_nothing_is_not() {
    let town = Town::new().await;
    let class = town.welders().await;
    let claim = town.school().claims(&class).await;
    let lines = town.lines(&claim).await;
    let sources: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
    let live = benefits::queries::of_sources(town.read(), COUNTY, &sources)
        .await
        .unwrap();
    assert_eq!(live.len(), 29);
    for line in &lines {
        let promised = live.get(&line.id);
        assert_eq!(
            promised.is_some(),
            line.answer == "yes",
            "line {}",
            line.place
        );
        assert_eq!(promised.map(|b| &b.id), line.benefit_id.as_ref());
        if let Some(benefit) = promised {
            assert_eq!(
                (benefit.state, benefit.amount_fen),
                (State::Reserved, 65_000)
            );
        }
    }
}

#[tokio::test]
async fn a_refused_line_keeps_its_reason_its_words_and_its_sentence_and_frees_its_benefit() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(4)).await;
    let claim = town.school().claims(&class).await;
    let line = line_at(&town.lines(&claim).await, 2).clone();
    let refuse = |reason: &str, words: &str, sentence: &str, seen: i32| RefuseLine {
        claim_id: claim.clone(),
        seen,
        line_id: line.id.clone(),
        reason: reason.into(),
        words: words.into(),
        sentence: sentence.into(),
    };
    let seen = town.claim(&claim).await.row_version;
    let table = [
        (
            refuse("age", "", "", seen),
            "claim-no-such-reason",
            "reason",
        ),
        (
            refuse("other", "", "4.2.6", seen),
            "claim-words-missing",
            "words",
        ),
        (
            refuse("other", "未到课", "", seen),
            "claim-sentence-missing",
            "sentence",
        ),
        (
            refuse("other", "未到课", "9.9.9", seen),
            "claim-no-such-sentence",
            "sentence",
        ),
    ];
    for (command, key, field) in table {
        let said = refusal(town.clerk().does(command).await);
        assert_eq!((said.key(), said.field()), (key, Some(field)));
    }
    let words = "上门核实，4 月 12 日未到课";
    town.clerk()
        .does(refuse("other", words, "3.3.5", seen))
        .await
        .unwrap();
    let refused = line_at(&town.lines(&claim).await, 2).clone();
    assert_eq!(refused.state, "refused");
    assert_eq!(refused.reason.as_deref(), Some("other"));
    assert_eq!(refused.reason_words.as_deref(), Some(words));
    assert_eq!(refused.reason_sentence.as_deref(), Some("3.3.5"));
    assert_eq!(refused.approved_fen, 0);
    let row = town.claim(&claim).await;
    assert_eq!(
        (row.claimed_fen, row.approved_fen),
        (4 * 65_000, 3 * 65_000)
    );
    let free = benefits::queries::of_sources(town.read(), COUNTY, &[refused.id])
        .await
        .unwrap();
    assert!(free.is_empty());
}

#[tokio::test]
async fn a_condition_cites_its_own_sentence_whatever_the_officer_writes() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    let seen = town.claim(&claim).await.row_version;
    let line = line_at(&town.lines(&claim).await, 1).id.clone();
    town.clerk()
        .does(RefuseLine {
            claim_id: claim.clone(),
            seen,
            line_id: line,
            reason: "completed".into(),
            words: String::new(),
            sentence: "3.1.1".into(),
        })
        .await
        .unwrap();
    let line = line_at(&town.lines(&claim).await, 1).clone();
    assert_eq!(line.reason_sentence.as_deref(), Some("3.3.5"));
}

#[tokio::test]
async fn a_claim_with_nothing_left_is_refused_and_may_be_reopened() {
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
    assert_eq!(
        refusal(town.school().submits(&claim).await).key(),
        "claim-wrong-move"
    );
    let reopened = town
        .clerk()
        .reopens(&claim, "成绩登记有误，已更正")
        .await
        .unwrap();
    assert_eq!(reopened.state, Phase::Submitted);
    let row = town.claim(&claim).await;
    assert_eq!((row.yes_lines, row.approved_fen), (2, 2 * 65_000));
    town.approves(&claim).await;
    assert_eq!(town.claim(&claim).await.state, "approved");
}

#[tokio::test]
async fn a_clerk_who_types_6500_for_650_is_stopped_by_the_sentence_that_says_650() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    let line = line_at(&town.lines(&claim).await, 1).id.clone();
    let set = |fen: i64, seen: i32| SetAmount {
        claim_id: claim.clone(),
        seen,
        line_id: line.clone(),
        amount: Money::from_fen(fen),
        reason: "协议第五条，按实际课时结算".into(),
    };
    let seen = town.claim(&claim).await.row_version;
    let said = refusal(town.clerk().does(set(650_000, seen)).await);
    assert_eq!(
        (said.key(), said.field(), said.sentence()),
        ("claim-amount-too-much", Some("amount"), Some("3.3.5"))
    );
    assert!(said.args().contains(&("most", "650.00".into())));
    town.clerk().does(set(60_000, seen)).await.unwrap();
    assert_eq!(town.claim(&claim).await.approved_fen, 125_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_claims_at_once_for_the_same_person_exactly_one_reserves() {
    let town = Town::new().await;
    let first = town.taught(town.class_of(6)).await;
    let mut second = town.class_of(6);
    second.number = "YA2023-0032".into();
    second.platform_number = Some("FJ350481202300032".into());
    second.starts_on = day(4, 3);
    let second = town.taught(second).await;
    let mut drafts = vec![];
    for class in [&first, &second] {
        drafts.push(town.school().drafts(class).await.unwrap().claim_id);
    }
    let tries: Vec<_> = drafts
        .iter()
        .map(|claim| {
            let (store, who) = (town.store.store.clone(), town.school().actor);
            let command = SubmitClaim {
                claim_id: claim.clone(),
                seen: None,
                confirmed: true,
            };
            tokio::spawn(async move { store.run(command, &who, "").await })
        })
        .collect();
    let (mut sent, mut refused) = (0, 0);
    for one in tries {
        match one.await.unwrap() {
            Ok(_) => sent += 1,
            Err(CommandError::Refused(SubmitRefusal::NothingToClaim)) => refused += 1,
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!((sent, refused), (1, 1));
    let mut held = vec![];
    for claim in &drafts {
        held.extend(
            town.lines(claim)
                .await
                .into_iter()
                .filter_map(|line| line.benefit_id),
        );
    }
    assert_eq!(held.len(), 6, "each person once");
}
