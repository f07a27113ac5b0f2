//! The audit's pages, its exports and its dictionary.

use kernel::{Lang, Role};
use oversight::audit::exports::{column_key, columns, is_left_out, offered, table_key};
use web::texts::messages;

use crate::house::{officer, open, told};

#[tokio::test]
async fn every_table_and_column_stands_in_the_dictionary_in_both_languages() {
    let site = open().await;
    let mut missing = Vec::new();
    for lang in Lang::ALL {
        let known = messages(lang);
        for table in &site.app.store().registry().tables {
            let keys = std::iter::once(table_key(table.name)).chain(
                table
                    .columns
                    .iter()
                    .map(|column| column_key(table.name, &column.name)),
            );
            missing.extend(keys.filter(|key| !known.contains_key(key.as_str())));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[tokio::test]
async fn every_command_of_the_journal_has_words_in_both_languages() {
    let site = open().await;
    let mut missing = Vec::new();
    for lang in Lang::ALL {
        let known = messages(lang);
        missing.extend(
            site.app
                .store()
                .registry()
                .commands
                .iter()
                .map(|command| oversight::audit::deed_key(command.name))
                .filter(|key| !key.starts_with("deed-story"))
                .filter(|key| !known.contains_key(key.as_str())),
        );
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[tokio::test]
async fn no_secret_no_sealed_column_and_no_digest_leaves_the_house() {
    let site = open().await;
    for table in offered(&site.app) {
        assert!(
            !access::SECRET_TABLES.contains(&table.name),
            "{}",
            table.name
        );
        for column in columns(table) {
            assert!(
                !column.ends_with("_sealed") && !column.ends_with("_lookup"),
                "{}.{column}",
                table.name
            );
        }
    }
    for column in ["person_hash", "birth_date", "name_key", "id_sealed"] {
        assert!(is_left_out(column), "{column}");
    }
}

#[tokio::test]
async fn every_table_can_be_taken_as_excel_and_csv() {
    let site = open().await;
    told(&site).await;
    let auditor = officer(Role::Auditor);
    for lang in Lang::ALL {
        for path in [
            "/audit",
            "/audit?doubt=1&state=submitted&q=x&programme=project-training",
            "/audit/exports",
            "/audit/exports/dictionary",
            "/audit/exports/dictionary?table=class",
            "/audit/exports/person",
            "/audit/exports/claim_line",
        ] {
            site.page(Some(&auditor), lang, path).await;
        }
    }
    let names: Vec<&str> = offered(&site.app).iter().map(|table| table.name).collect();
    for name in names {
        for format in ["xlsx", "csv"] {
            let path = format!("/audit/exports/{name}?export={format}");
            let answer = site.get(Some(&auditor), Lang::Zh, &path).await;
            assert_eq!(answer.status.as_u16(), 200, "{path}");
        }
    }
    let people = site
        .get(Some(&auditor), Lang::Zh, "/audit/exports/person?export=csv")
        .await;
    assert!(people.body.contains("罗秀英") && people.body.contains("姓名 name"));
    assert!(!people.body.contains("1971"), "a birth date left the house");
    for role in [Role::Clerk, Role::SchoolManager, Role::Administrator] {
        let answer = site
            .get(
                Some(&officer(role)),
                Lang::Zh,
                "/audit/exports/person?export=csv",
            )
            .await;
        assert_eq!(answer.status.as_u16(), 403, "{role:?}");
    }
    let secret = site
        .get(
            Some(&auditor),
            Lang::Zh,
            "/audit/exports/account_secret?export=csv",
        )
        .await;
    assert_eq!(secret.status.as_u16(), 404);
}

#[tokio::test]
async fn a_case_shows_everything_from_the_sentence_to_the_return_slip() {
    let site = open().await;
    told(&site).await;
    let auditor = officer(Role::Auditor);
    for path in [
        "/cases/class/class-1",
        "/cases/claim/claim-1",
        "/cases/payment/batch-1",
    ] {
        for lang in Lang::ALL {
            let page = site.page(Some(&auditor), lang, path).await;
            for words in [
                "按培训人数给予每人不超过650元标准的培训补助。",
                "花名册.xlsx",
                "罗秀英",
                "SP2023-001",
                "GS2023-001",
                "BF2023-001",
                "PZ-7",
            ] {
                assert!(page.contains(words), "{path}: {words}");
            }
        }
    }
    for lang in Lang::ALL {
        site.page(Some(&auditor), lang, "/cases/claim/claim-1/lines/line-1")
            .await;
    }
    // the refused line names the sentence of what failed, and the history names people and deeds
    let page = site
        .page(Some(&auditor), Lang::Zh, "/cases/claim/claim-1")
        .await;
    let (_, row) = page.split_once("lines/line-2").expect("the refused line");
    let row = row.split("</tr>").next().unwrap_or_default();
    assert!(row.contains("#s3.3.5") && !row.contains("#s3.3.4"), "{row}");
    assert!(page.contains("系统自动"), "the system's step: {page}");
    for path in [
        "/cases/claim/none",
        "/cases/other/claim-1",
        "/cases/claim/claim-1/files/not-its-own",
        "/cases/claim/claim-1/lines/none",
    ] {
        let answer = site.get(Some(&auditor), Lang::Zh, path).await;
        assert_eq!(answer.status.as_u16(), 404, "{path}");
    }
}

#[tokio::test]
async fn an_officer_notes_the_box_and_an_auditor_cannot() {
    let site = open().await;
    told(&site).await;
    let clerk = officer(Role::Clerk);
    let post = async |number: &str| {
        site.post(
            Some(&clerk),
            "/cases/claim/claim-1",
            "/cases/claim/claim-1/box",
            &[("box_number", number)],
        )
        .await
    };
    assert_eq!(post("").await.status.as_u16(), 422);
    // the box of the meeting's papers stands until the case has one of its own
    for path in ["/cases/claim/claim-1", "/audit"] {
        let page = site.page(Some(&clerk), Lang::Zh, path).await;
        assert!(page.contains("会-3"), "{path}");
        assert!(!page.contains("还没有登记档案盒号"), "{path}");
    }
    for number in ["2023-A-17", "2023-A-18"] {
        assert_eq!(post(number).await.location(), "/cases/claim/claim-1");
        let page = site
            .page(Some(&clerk), Lang::Zh, "/cases/claim/claim-1")
            .await;
        assert!(page.contains(number));
    }
    let auditor = officer(Role::Auditor);
    let page = site
        .page(Some(&auditor), Lang::Zh, "/cases/claim/claim-1")
        .await;
    assert!(!page.contains("box_number"), "an auditor changes nothing");
}

#[tokio::test]
async fn a_row_changed_behind_the_journal_is_named_on_the_page() {
    let site = open().await;
    told(&site).await;
    let auditor = officer(Role::Auditor);
    let page = site.page(Some(&auditor), Lang::Zh, "/audit/verify").await;
    assert!(page.contains("还没有验过"));
    site.post(Some(&auditor), "/audit/verify", "/audit/verify", &[])
        .await;
    let page = site.page(Some(&auditor), Lang::Zh, "/audit/verify").await;
    assert!(page.contains("日志完整"), "{page}");
    site.store
        .technical(
            "UPDATE claim_line SET approved_fen = 1 WHERE id = 'line-1'",
            vec![],
        )
        .await
        .unwrap();
    site.post(Some(&auditor), "/audit/verify", "/audit/verify", &[])
        .await;
    for lang in Lang::ALL {
        let page = site.page(Some(&auditor), lang, "/audit/verify").await;
        assert!(page.contains("line-1"), "{page}");
        site.page(None, lang, "/checkpoint").await;
    }
}
