//! Every page of the registers in both languages, by the people whose page it is.

use kernel::{Actor, Lang, RegionCode, Role};
use registers::bank_accounts::commands::ProposeAccount;
use registers::bank_accounts::{NewAccount, Owner};
use registers::people::commands::TagPerson;
use registers::venues::commands::AddVenue;
use web::Feature;
use web::testing::TestSite;

use crate::town;

fn features() -> Vec<Feature> {
    let mut features = vec![Feature::new("access").bring(access::bring)];
    features.extend(registers::features());
    features
}

fn who(name: &str, role: Role) -> Actor {
    web::testing::actor(name, &[role], None, None)
}

fn clerk() -> Actor {
    who("郑海燕", Role::Clerk)
}

/// A site with a school, a person, an account that waits, and the pack.
struct Filled {
    site: TestSite,
    school: String,
    person: String,
    account: String,
    venue: String,
    trainer: String,
    tag: String,
}

async fn filled() -> Filled {
    let site = TestSite::open(features, || web::compose(features()).0).await;
    let store = &site.store;
    town::adopt(store).await;
    let school = town::school(store, 1).await;
    let person = town::person(store, 1, "罗秀英").await;
    let account = ProposeAccount {
        account: NewAccount {
            owner: Owner::person(&person),
            bank_name: "永安农商银行".into(),
            holder: String::new(),
            number: "6200001234567890123".into(),
        },
    };
    let account = store.run(account, &town::clerk(), "").await.unwrap();
    let venue = AddVenue {
        organisation_id: school.clone(),
        name: "焊接车间".into(),
        address: "燕江中路 1 号".into(),
        region_code: "350481001".into(),
        seats: 40,
    };
    let venue = store.run(venue, &town::clerk(), "").await.unwrap();
    let trainer = crate::premises::trainer(&school, 5, "雷大明");
    let trainer = store.run(trainer, &town::clerk(), "").await.unwrap();
    let tag = TagPerson {
        person_id: person.clone(),
        tag: "veteran".into(),
        valid_from: chrono::NaiveDate::from_ymd_opt(2019, 12, 1).unwrap(),
        valid_to: None,
        source: "市退役军人局".into(),
        evidence_number: Default::default(),
    };
    let tag = store.run(tag, &town::clerk(), "").await.unwrap();
    let given = chrono::NaiveDate::from_ymd_opt(2022, 9, 1).unwrap();
    let benefit = crate::benefits::register(&person, given);
    store.run(benefit, &town::clerk(), "").await.unwrap();
    Filled {
        school,
        person,
        account: account.bank_account_id,
        venue: venue.venue_id,
        trainer: trainer.trainer_id,
        tag: tag.person_tag_id,
        site,
    }
}

/// Asks for a list with a token.
async fn listed(site: &TestSite, who: &Actor, path: &str) -> web::testing::Answer {
    let cookie = TestSite::cookie(who);
    let secret = cookie.split_once('=').map_or("", |(_, secret)| secret);
    let request = http::Request::get(path)
        .header("authorization", format!("Bearer {secret}"))
        .body(axum::body::Body::empty())
        .unwrap();
    site.send(request).await
}

fn manager(school: &str) -> Actor {
    web::testing::actor("林校长", &[Role::SchoolManager], Some(school), None)
}

#[tokio::test]
async fn every_page_is_whole_in_both_languages() {
    let town = filled().await;
    let (school, person) = (&town.school, &town.person);
    let manager = manager(school);
    let reviewer = who("陈复核", Role::Reviewer);
    let leader = who("王局长", Role::Leader);
    let worker = web::testing::actor("罗秀英", &[Role::Worker], None, Some(person));
    let clerk = clerk();
    let pages: Vec<(Option<&Actor>, String)> = vec![
        (Some(&clerk), "/organisations".into()),
        (Some(&clerk), "/organisations?q=不存在".into()),
        (
            Some(&clerk),
            "/organisations?kind=technical_school&sort=-valid_to".into(),
        ),
        (Some(&clerk), "/organisations/new".into()),
        (Some(&clerk), format!("/organisations/{school}")),
        (Some(&clerk), format!("/organisations/{school}/edit")),
        (Some(&manager), format!("/organisations/{school}")),
        (Some(&manager), format!("/organisations/{school}/edit")),
        (
            Some(&manager),
            format!("/organisations/{school}/bank-account"),
        ),
        (Some(&reviewer), format!("/organisations/{school}/suspend")),
        (Some(&reviewer), format!("/organisations/{school}/resume")),
        (Some(&clerk), "/people".into()),
        (
            Some(&clerk),
            "/people?q=罗&place=350481103&hukou=rural".into(),
        ),
        (Some(&clerk), "/people/new".into()),
        (Some(&clerk), format!("/people/{person}")),
        (Some(&reviewer), format!("/people/{person}")),
        (Some(&clerk), format!("/people/{person}/edit")),
        (Some(&clerk), format!("/people/{person}/reveal")),
        (Some(&clerk), format!("/people/{person}/tags/new")),
        (
            Some(&clerk),
            format!("/people/{person}/tags/{}/end", town.tag),
        ),
        (Some(&clerk), format!("/people/{person}/bank-account")),
        (Some(&clerk), format!("/people/{person}/benefits/new")),
        (Some(&leader), format!("/people/{person}/forget")),
        (Some(&worker), "/my/bank-account".into()),
        (Some(&clerk), "/bank-accounts?state=proposed".into()),
        (Some(&reviewer), format!("/bank-accounts/{}", town.account)),
        (Some(&manager), "/venues".into()),
        (Some(&clerk), format!("/venues?organisation={school}")),
        (Some(&manager), "/venues/new".into()),
        (Some(&manager), format!("/venues/{}/close", town.venue)),
        (Some(&manager), "/trainers".into()),
        (Some(&clerk), format!("/trainers?organisation={school}")),
        (Some(&manager), "/trainers/new".into()),
        (Some(&manager), format!("/trainers/{}/close", town.trainer)),
        (Some(&clerk), "/benefits".into()),
        (None, "/programmes".into()),
        (Some(&clerk), "/programmes".into()),
        (None, "/programmes/project-training".into()),
        (None, "/programmes/veteran-free-training".into()),
        (None, "/programmes/insurance-skill-subsidy".into()),
        (Some(&leader), "/packs".into()),
        (Some(&leader), "/packs/adopt".into()),
    ];
    for lang in Lang::ALL {
        for (who, path) in &pages {
            let page = town.site.page(*who, lang, path).await;
            assert!(
                !page.contains(&town::id_number(1)),
                "a whole number on {path}"
            );
            assert!(
                !page.contains("6200001234567890123"),
                "a whole account on {path}"
            );
        }
    }
}

#[tokio::test]
async fn a_clerk_registers_a_school_and_is_told_at_the_field_what_is_wrong() {
    let town = filled().await;
    let clerk = clerk();
    let code = town::credit_code(7);
    let good = [
        ("name", "永安市第七技工学校"),
        ("credit_code", code.as_str()),
        ("kind", "technical_school"),
        ("is_public", "yes"),
        ("region_code", "350481001"),
        ("contact_name", "蓝天明"),
        ("contact_phone", "0598-3631111"),
    ];
    let mut wrong = good;
    wrong[1].1 = "12350481000000007Z";
    let path = "/organisations/new";
    let answer = town.site.post(Some(&clerk), path, path, &wrong).await;
    assert_eq!(answer.status, 422);
    assert!(
        answer.body.contains("永安市第七技工学校"),
        "what was typed stays"
    );
    let answer = town.site.post(Some(&clerk), path, path, &good).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let shown = town
        .site
        .page(Some(&clerk), Lang::Zh, answer.location())
        .await;
    assert!(shown.contains("永安市第七技工学校") && shown.contains("0598-3631111"));
}

#[tokio::test]
async fn a_school_sees_and_changes_itself_and_no_other() {
    let town = filled().await;
    let manager = manager(&town.school);
    let own = format!("/organisations/{}", town.school);
    let answer = town
        .site
        .get(Some(&manager), Lang::Zh, "/organisations")
        .await;
    assert_eq!(
        (answer.status.as_u16(), answer.location()),
        (303, own.as_str())
    );
    let edit = format!("{own}/edit");
    let fields = [
        ("version", "1"),
        ("address", "燕江东路 9 号"),
        ("contact_name", "林校长"),
        ("contact_phone", ""),
    ];
    let answer = town.site.post(Some(&manager), &edit, &edit, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let other = town::school(&town.site.store, 2).await;
    for path in [
        format!("/organisations/{other}"),
        format!("/organisations/{other}/edit"),
    ] {
        let answer = town.site.get(Some(&manager), Lang::Zh, &path).await;
        assert_eq!(answer.status, 403, "{path}");
    }
    let listed = town
        .site
        .page(
            Some(&manager),
            Lang::Zh,
            &format!("/venues?organisation={other}"),
        )
        .await;
    assert!(
        listed.contains("焊接车间"),
        "the address cannot widen what a school sees"
    );
    let answer = town.site.get(Some(&manager), Lang::Zh, "/people").await;
    assert_eq!(answer.status, 403);
}

#[tokio::test]
async fn a_number_is_found_by_a_form_and_shown_in_full_once_with_its_reason() {
    let town = filled().await;
    let clerk = clerk();
    let number = town::id_number(1);
    let answer = town
        .site
        .post(
            Some(&clerk),
            "/people",
            "/people/find",
            &[("id_number", number.as_str())],
        )
        .await;
    let one = format!("/people/{}", town.person);
    assert_eq!(
        (answer.status.as_u16(), answer.location()),
        (303, one.as_str())
    );
    let unknown = town::id_number(77);
    let answer = town
        .site
        .post(
            Some(&clerk),
            "/people",
            "/people/find",
            &[("id_number", unknown.as_str())],
        )
        .await;
    assert_eq!(answer.status, 422);

    let reveal = format!("{one}/reveal");
    let silent = [("what", "id_number"), ("reason", "")];
    let answer = town
        .site
        .post(Some(&clerk), &reveal, &reveal, &silent)
        .await;
    assert_eq!(answer.status, 422);
    assert!(!answer.body.contains(&number));
    let said = [("what", "id_number"), ("reason", "与银行核对户名")];
    let answer = town.site.post(Some(&clerk), &reveal, &reveal, &said).await;
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains(&number));
    let entries = store::journal::about(
        town.site.store.read(),
        store::testing::COUNTY,
        "person",
        &town.person,
    )
    .await
    .unwrap();
    let text = format!("{entries:?}");
    assert!(text.contains("person.reveal") && text.contains("与银行核对户名"));
    assert!(!text.contains(&number));
}

#[tokio::test]
async fn a_township_officer_sees_the_people_of_their_own_region() {
    let town = filled().await;
    let officer = |region: &str| Actor {
        region: RegionCode::parse(region).unwrap(),
        ..who("村官", Role::TownshipOfficer)
    };
    let near = officer("350481103");
    let far = officer("350481104");
    let one = format!("/people/{}", town.person);
    let shown = town.site.page(Some(&near), Lang::Zh, "/people").await;
    assert!(shown.contains("罗秀英"));
    town.site.page(Some(&near), Lang::Zh, &one).await;
    let shown = town.site.page(Some(&far), Lang::Zh, "/people").await;
    assert!(!shown.contains("罗秀英"));
    assert_eq!(town.site.get(Some(&far), Lang::Zh, &one).await.status, 403);
    let answer = listed(&town.site, &far, "/api/v1/people").await;
    assert_eq!(answer.status, 200);
    assert!(!answer.body.contains("罗秀英"), "{}", answer.body);
    let answer = listed(&town.site, &near, "/api/v1/people").await;
    assert!(answer.body.contains("罗秀英"), "{}", answer.body);
}

#[tokio::test]
async fn the_second_person_confirms_an_account_and_the_first_is_told_why_not() {
    let town = filled().await;
    let path = format!("/bank-accounts/{}", town.account);
    let proposer = web::testing::actor("clerk", &[Role::Clerk], None, None);
    let shown = town.site.page(Some(&proposer), Lang::Zh, &path).await;
    assert!(shown.contains("这个账户是您提出的") && !shown.contains("/confirm"));
    let reviewer = who("陈复核", Role::Reviewer);
    let confirm = format!("{path}/confirm");
    let answer = town
        .site
        .post(Some(&reviewer), &path, &confirm, &[("version", "1")])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let shown = town.site.page(Some(&reviewer), Lang::Zh, &path).await;
    assert!(shown.contains("已确认"));
}

#[tokio::test]
async fn a_worker_names_their_own_account_on_a_phone() {
    let town = filled().await;
    let person = town::person(&town.site.store, 9, "钟小妹").await;
    let worker = web::testing::actor("钟小妹", &[Role::Worker], None, Some(&person));
    let path = "/my/bank-account";
    let short = [
        ("bank_name", "农商银行"),
        ("number", "62000012345678"),
        ("holder", "钟小妹"),
    ];
    let answer = town.site.post(Some(&worker), path, path, &short).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains('2'), "how many digits are missing");
    let right = [
        ("bank_name", "农商银行"),
        ("number", "6200 0012 3456 7890 123"),
        ("holder", "钟小妹"),
    ];
    let answer = town.site.post(Some(&worker), path, path, &right).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let shown = town.site.page(Some(&worker), Lang::Zh, path).await;
    assert!(shown.contains("待确认") && shown.contains("0123"));
}

#[tokio::test]
async fn a_school_adds_a_venue_and_a_trainer_by_form() {
    let town = filled().await;
    let manager = manager(&town.school);
    let venue = [
        ("name", "计算机教室"),
        ("address", "燕江中路 1 号"),
        ("region_code", "350481001"),
        ("seats", "36"),
    ];
    let answer = town
        .site
        .post(Some(&manager), "/venues/new", "/venues/new", &venue)
        .await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let number = town::id_number(6);
    let mut trainer = [
        ("name", "钟老师"),
        ("id_number", number.as_str()),
        ("occupation_code", "电焊"),
        ("level", "l2"),
        ("qualification", "高级讲师"),
        ("employment", "part_time"),
    ];
    let path = "/trainers/new";
    let answer = town.site.post(Some(&manager), path, path, &trainer).await;
    assert_eq!(answer.status, 422);
    assert!(!answer.body.contains(&number) || answer.body.contains("value="));
    trainer[2].1 = "焊工";
    let answer = town.site.post(Some(&manager), path, path, &trainer).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let shown = town.site.page(Some(&manager), Lang::Zh, "/trainers").await;
    assert!(shown.contains("钟老师") && shown.contains("6-18-02-04"));
    assert!(!shown.contains(&number));
}

#[tokio::test]
async fn money_of_a_school_says_so_wherever_its_number_stands() {
    let town = filled().await;
    for path in ["/programmes", "/programmes/project-training"] {
        let page = town.site.page(None, Lang::Zh, path).await;
        assert!(page.contains("650.00"), "{path}");
        assert!(page.contains("补助发给学校，不发给个人"), "{path}");
    }
    let page = town
        .site
        .page(None, Lang::Zh, "/programmes/project-training")
        .await;
    let sentence = "3.3.4";
    assert!(page.contains(sentence));
    assert_eq!(
        town.site
            .get(None, Lang::Zh, "/programmes/nothing")
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn lists_go_on_after_a_cursor_and_give_no_numbers() {
    let town = filled().await;
    for serial in 20..25 {
        town::person(&town.site.store, serial, "雷春花").await;
    }
    let clerk = clerk();
    let mut path = "/api/v1/people?limit=2".to_owned();
    let mut seen = 0;
    for _ in 0..10 {
        let answer = listed(&town.site, &clerk, &path).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert!(!answer.body.contains(&town::id_number(20)));
        let page: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        seen += page["items"].as_array().unwrap().len();
        match page["next"].as_str() {
            Some(next) => path = format!("/api/v1/people?limit=2&cursor={next}"),
            None => break,
        }
    }
    // the five, the first, and the trainer
    assert_eq!(seen, 7);
    let manager = manager(&town.school);
    for (who, list) in [
        (&clerk, "organisations"),
        (&manager, "organisations"),
        (&clerk, "bank_accounts"),
        (&manager, "venues"),
        (&manager, "trainers"),
        (&clerk, "benefits"),
        (&clerk, "packs"),
        (&clerk, "programmes"),
    ] {
        let answer = listed(&town.site, who, &format!("/api/v1/{list}")).await;
        assert_eq!(answer.status, 200, "{list}: {}", answer.body);
    }
}

#[tokio::test]
async fn an_export_holds_exactly_what_is_filtered() {
    let town = filled().await;
    town::school(&town.site.store, 2).await;
    let clerk = clerk();
    let path = "/organisations?q=永安市第2&export=csv";
    let answer = town.site.get(Some(&clerk), Lang::Zh, path).await;
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains("永安市第2技工学校"));
    assert!(!answer.body.contains("永安市第1技工学校"));
}
