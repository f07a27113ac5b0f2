//! The provincial platform's export beside our roster.

use http::StatusCode;
use kernel::Lang;
use registers::people::PersonalText;
use store::testing::COUNTY;
use training::enrolment;
use training::platform::commands::import::{ImportPlatform, PlatformRefused, PlatformRow};
use training::platform::commands::settle::SettleDifference;
use training::platform::queries;

use crate::attendance::taught;
use crate::enrolment::{post_file, served};
use crate::town::*;

/// The learners of a class as the platform has them.
async fn export(town: &Town, class: &str) -> Vec<(String, String)> {
    let rows = enrolment::queries::of_class(town.read(), COUNTY, class)
        .await
        .unwrap();
    let ids: Vec<String> = rows.iter().map(|row| row.person_id.clone()).collect();
    let numbers =
        registers::people::queries::unsealed_numbers(town.read(), town.keys(), COUNTY, &ids)
            .await
            .unwrap();
    rows.into_iter()
        .map(|row| {
            let number = numbers[&row.person_id].reveal().to_owned();
            (row.person_name, number)
        })
        .collect()
}

fn mistyped(number: &str) -> String {
    let other = if number.as_bytes()[14] == b'7' {
        "8"
    } else {
        "7"
    };
    format!("{}{other}{}", &number[..14], &number[15..])
}

fn import(town: &Town, class: &str, people: &[(String, String)]) -> ImportPlatform {
    let rows = people
        .iter()
        .map(|(name, number)| PlatformRow {
            name: name.clone(),
            number: PersonalText::from(number.clone()),
        })
        .collect();
    ImportPlatform::read(town.keys(), class.into(), scan(town), rows).expect("witnessed")
}

#[tokio::test]
async fn one_mistyped_digit_is_found_named_and_settled() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let (id, _, _) = taught(&town, &school, 3).await;
    let mut people = export(&town, &id).await;
    let agreeing = town
        .must(import(&town, &id, &people), &school.manager)
        .await;
    assert_eq!((agreeing.same, agreeing.different), (3, 0));
    let present = queries::present(town.read(), COUNTY, &id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(present.state, "settled");

    people[0].1 = mistyped(&people[0].1);
    people.push(("陈建华".into(), id_number(333)));
    let found = town
        .must(import(&town, &id, &people), &school.manager)
        .await;
    assert_eq!(
        (
            found.same,
            found.only_there,
            found.only_here,
            found.different
        ),
        (2, 1, 0, 1)
    );
    let rows = queries::differences(town.read(), COUNTY, &found.import_id)
        .await
        .unwrap();
    let digit = rows.iter().find(|row| row.kind == "different").unwrap();
    assert_eq!(digit.likely_cause.as_deref(), Some("one_digit"));
    let masked = digit.masked_there.as_deref().unwrap();
    assert!(
        masked.starts_with("350481") && masked[6..].chars().all(|c| matches!(c, '*' | 'X')),
        "{masked}"
    );
    assert_eq!(queries::count_open(town.read(), COUNTY).await.unwrap(), 1);
    for row in &rows {
        let settle = SettleDifference {
            difference_id: row.id.clone(),
            words: "省平台已改正".into(),
        };
        let wordless = SettleDifference {
            words: " ".into(),
            ..settle.clone()
        };
        assert_eq!(
            town.refused(wordless, &clerk()).await,
            PlatformRefused::WordsMissing
        );
        town.must(settle.clone(), &clerk()).await;
        assert_eq!(
            town.refused(settle, &clerk()).await,
            PlatformRefused::NothingOpen
        );
    }
    assert_eq!(queries::count_open(town.read(), COUNTY).await.unwrap(), 0);
}

#[tokio::test]
async fn an_export_is_laid_beside_the_roster_on_a_page() {
    let (site, town) = served().await;
    let school = town.school(1).await;
    let (id, _, _) = taught(&town, &school, 2).await;
    let page = format!("/classes/{id}/platform");
    for lang in Lang::ALL {
        site.page(Some(&school.manager), lang, &page).await;
    }
    let people = export(&town, &id).await;
    let sheet = format!(
        "姓名,公民身份号码\n{},{}\n陈建华,{}\n",
        people[0].0,
        mistyped(&people[0].1),
        id_number(333)
    );
    let file = ("export", "导出.csv", sheet.as_bytes());
    let answer = post_file(&site, &school.manager, &page, file, &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let import = queries::present(town.read(), COUNTY, &id)
        .await
        .unwrap()
        .unwrap();
    let counts = (
        import.same,
        import.only_there,
        import.only_here,
        import.different,
    );
    assert_eq!(counts, (0, 1, 1, 1));
    let rows = queries::differences(town.read(), COUNTY, &import.id)
        .await
        .unwrap();
    let one = format!("{page}/{}", rows[0].id);
    for lang in Lang::ALL {
        for who in [&school.manager, &clerk()] {
            site.page(Some(who), lang, &page).await;
            site.page(Some(who), lang, &one).await;
        }
        site.page(Some(&clerk()), lang, "/platform").await;
    }
    let answer = site
        .post(Some(&clerk()), &one, &one, &[("words", "")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = site
        .post(Some(&clerk()), &one, &one, &[("words", "已改正")])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}
