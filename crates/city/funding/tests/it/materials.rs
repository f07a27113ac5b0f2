//! Papers of a claim: handed in by kind, opened by whoever sees the claim, missing ones asked for and never held against it.

use funding::claims::commands::*;
use funding::claims::materials;
use store::Refusal;
use store::files::Handed;
use store::testing::COUNTY;

use crate::town::*;

fn hand(claim: &str, evidence: &str, form: PaperForm, file: Handed) -> HandPaper {
    HandPaper {
        claim_id: claim.into(),
        evidence_id: evidence.into(),
        form,
        file: Some(file),
    }
}

fn file(town: &Town, name: &str, media: &str, bytes: &[u8]) -> Handed {
    town.files().put(town.keys(), name, media, bytes).unwrap()
}

async fn names(town: &Town, claim: &str) -> Vec<String> {
    materials::of_claim(town.read(), COUNTY, claim)
        .await
        .unwrap()
        .into_iter()
        .map(|paper| paper.file_name)
        .collect()
}

#[tokio::test]
async fn a_school_hands_papers_in_by_kind_and_a_wrong_one_is_told_why() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().drafts(&class).await.unwrap().claim_id;
    let pdf = || file(&town, "协议.pdf", "application/pdf", b"%PDF-1.7 agreement");
    let copy = PaperForm::Copy;
    for (command, key, field) in [
        (
            hand(&claim, "photo", copy, pdf()),
            "claim-material-unknown",
            Some("evidence"),
        ),
        (
            hand(&claim, "roster", copy, pdf()),
            "claim-material-on-record",
            Some("evidence"),
        ),
        (
            hand(&claim, "invoice", copy, pdf()),
            "claim-material-original",
            Some("form"),
        ),
        (
            hand(
                &claim,
                "agreement",
                copy,
                file(&town, "a.exe", "application/octet-stream", b"MZ"),
            ),
            "claim-scan-not-a-scan",
            Some("file"),
        ),
        (
            HandPaper {
                file: None,
                ..hand(&claim, "agreement", copy, pdf())
            },
            "claim-scan-missing",
            Some("file"),
        ),
        (
            hand(
                &claim,
                "agreement",
                copy,
                file(&town, "big.pdf", "application/pdf", &vec![b'%'; 10_485_761]),
            ),
            "claim-material-too-big",
            Some("file"),
        ),
    ] {
        let refused = refusal(town.school().does(command).await);
        assert_eq!((refused.key(), refused.field()), (key, field));
    }
    assert!(names(&town, &claim).await.is_empty());
    town.school()
        .does(hand(&claim, "agreement", copy, pdf()))
        .await
        .unwrap();
    let again = hand(&claim, "agreement", copy, pdf());
    town.school().does(again).await.ok();
    let other = town
        .registers_school(2, registers::organisations::Kind::TechnicalSchool, true)
        .await;
    let stranger = town
        .manager_of(&other)
        .does(hand(&claim, "agreement", copy, pdf()))
        .await;
    assert!(
        matches!(stranger, Err(store::CommandError::Denied(_))),
        "{stranger:?}"
    );
    let officer = town
        .clerk()
        .does(hand(&claim, "agreement", copy, pdf()))
        .await;
    assert!(
        matches!(officer, Err(store::CommandError::Denied(_))),
        "{officer:?}"
    );
}

#[tokio::test]
async fn a_missing_paper_stops_nothing_comes_later_and_is_taken_back_only_before_it_is_sent() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().drafts(&class).await.unwrap().claim_id;
    let original = PaperForm::Original;
    let scan = |name: &str| file(&town, name, "image/jpeg", format!("jpeg {name}").as_bytes());
    town.school()
        .does(hand(&claim, "agreement", original, scan("一.jpg")))
        .await
        .unwrap();
    town.school()
        .does(hand(&claim, "agreement", original, scan("二.jpg")))
        .await
        .unwrap();
    let first = materials::of_claim(town.read(), COUNTY, &claim)
        .await
        .unwrap()
        .remove(0);
    let back = TakePaperBack { paper_id: first.id };
    town.school().does(back.clone()).await.unwrap();
    assert_eq!(names(&town, &claim).await, ["二.jpg"]);
    let gone = refusal(town.school().does(back).await);
    assert_eq!(gone.key(), "claim-material-gone");
    // the invoice is missing: the claim is sent and passed on all the same
    town.school().submits(&claim).await.unwrap();
    let kept = materials::of_claim(town.read(), COUNTY, &claim)
        .await
        .unwrap()
        .remove(0);
    let late = refusal(
        town.school()
            .does(TakePaperBack { paper_id: kept.id })
            .await,
    );
    assert_eq!(late.key(), "claim-material-closed");
    town.clerk().checks(&claim).await.unwrap();
    let seen = town.claim(&claim).await.row_version;
    town.school()
        .does(hand(&claim, "invoice", original, scan("票据.jpg")))
        .await
        .unwrap();
    assert_eq!(names(&town, &claim).await, ["二.jpg", "票据.jpg"]);
    // whoever had the page open before it came looks again
    let pass = ReviewClaim {
        claim_id: claim.clone(),
        seen,
        opinion: String::new(),
    };
    let stale = town.reviewer().does(pass).await;
    assert!(
        matches!(stale, Err(store::CommandError::Stale)),
        "{stale:?}"
    );
    town.reviewer().reviews(&claim).await.unwrap();
    town.leader().approves(&claim).await.unwrap();
    let meeting = town.secretary().lists(&[&claim]).await.unwrap();
    town.secretary()
        .decides(&meeting, "永人社党组〔2023〕7号")
        .await
        .unwrap();
    let closed = refusal(
        town.school()
            .does(hand(&claim, "invoice", original, scan("迟.jpg")))
            .await,
    );
    assert_eq!(closed.key(), "claim-material-closed");
}
