use chrono::NaiveDate;
use kernel::Role;
use registers::packs::{self, PackFile, commands::*};
use store::CommandError;
use store::testing::{COUNTY, actor};

use crate::town::*;

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

fn adopt_from(files: Vec<PackFile>, valid_from: NaiveDate) -> AdoptPack {
    AdoptPack {
        files,
        valid_from,
        reason: "局党组会〔2023〕5号".into(),
    }
}

/// The pack with one text of it changed.
fn changed(path: &str, from: &str, to: &str) -> Vec<PackFile> {
    let mut files = pack_files();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    assert!(file.content.contains(from), "{from} is in {path}");
    file.content = file.content.replacen(from, to, 1);
    files
}

#[tokio::test]
async fn the_pack_in_force_is_that_of_the_day_that_matters() {
    let town = town().await;
    let first = adopt(&town).await;
    let cheaper = changed(
        "programmes/project-training.yaml",
        "min(650, 核定单价)",
        "min(600, 核定单价)",
    );
    let leader = actor("leader", &[Role::Leader]);
    let second = town
        .run(adopt_from(cheaper, day(2023, 7, 1)), &leader, "")
        .await
        .unwrap();
    assert_ne!(first.digest, second.digest);
    for (on, expected) in [
        (day(2021, 4, 19), None),
        (day(2021, 4, 20), Some(&first.digest)),
        (day(2023, 6, 30), Some(&first.digest)),
        (day(2023, 7, 1), Some(&second.digest)),
    ] {
        let pack = packs::in_force(town.read(), COUNTY, on).await.unwrap();
        assert_eq!(
            pack.as_deref().map(|pack| pack.digest()),
            expected.map(String::as_str),
            "{on}"
        );
    }
    let old = packs::by_digest(town.read(), COUNTY, &first.digest)
        .await
        .unwrap()
        .unwrap();
    let ceiling = old
        .programme("project-training")
        .unwrap()
        .ceiling()
        .unwrap();
    assert_eq!(ceiling, kernel::Money::from_yuan_str("650").unwrap());
    assert!(
        packs::by_digest(town.read(), COUNTY, "nothing")
            .await
            .unwrap()
            .is_none()
    );
    let rows = packs::adoptions(town.read(), COUNTY).await.unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].digest, second.digest);
    let report = store::journal::verify(&town, COUNTY, None).await.unwrap();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
}

#[tokio::test]
async fn a_correction_from_the_same_day_takes_the_place_of_the_first() {
    let town = town().await;
    adopt(&town).await;
    let leader = actor("leader", &[Role::Leader]);
    town.clock.advance(chrono::Duration::minutes(1));
    let corrected = changed(
        "programmes/project-training.yaml",
        "min(650, 核定单价)",
        "min(640, 核定单价)",
    );
    let second = town
        .run(adopt_from(corrected, day(2021, 4, 20)), &leader, "")
        .await
        .unwrap();
    let pack = packs::in_force(town.read(), COUNTY, day(2022, 1, 1))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(pack.digest(), second.digest);
}

#[tokio::test]
async fn a_pack_with_a_fault_changes_nothing_and_says_where() {
    let town = town().await;
    let leader = actor("leader", &[Role::Leader]);
    let faulty = changed(
        "programmes/project-training.yaml",
        "min(650, 核定单价)",
        "min(650, 核定的单价)",
    );
    match town
        .run(adopt_from(faulty, day(2023, 1, 1)), &leader, "")
        .await
    {
        Err(CommandError::Refused(AdoptRefusal::Faulty {
            count, path, line, ..
        })) => {
            assert_eq!(path, "programmes/project-training.yaml");
            assert!(count >= 1 && line > 1);
        }
        other => panic!("{other:?}"),
    }
    assert!(
        packs::adoptions(town.read(), COUNTY)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(matches!(
        town.run(adopt_from(vec![], day(2023, 1, 1)), &leader, "")
            .await,
        Err(CommandError::Refused(AdoptRefusal::Faulty { .. }))
    ));
}

#[tokio::test]
async fn the_same_pack_from_the_same_day_and_another_citys_pack_are_refused() {
    let town = town().await;
    adopt(&town).await;
    let leader = actor("leader", &[Role::Leader]);
    assert!(matches!(
        town.run(adopt_from(pack_files(), day(2021, 4, 20)), &leader, "")
            .await,
        Err(CommandError::Refused(AdoptRefusal::AlreadyAdopted))
    ));
    let elsewhere = kernel::Actor {
        county: "350402".into(),
        ..leader
    };
    assert!(matches!(
        town.run(adopt_from(pack_files(), day(2021, 4, 20)), &elsewhere, "")
            .await,
        Err(CommandError::Refused(AdoptRefusal::OtherRegion { .. }))
    ));
    assert!(matches!(
        town.run(adopt_from(pack_files(), day(2022, 1, 1)), &clerk(), "")
            .await,
        Err(CommandError::Denied(_))
    ));
}
