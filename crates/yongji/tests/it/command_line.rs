use crate::program::{run, text, told, yongji};

#[test]
fn a_notice_over_the_spring_festival_ends_by_the_holiday_table() {
    let end = told(&[
        "calendar",
        "end",
        "--from",
        "2023-09-28",
        "--working-days",
        "5",
        "--count-first-day",
    ]);
    assert_eq!(end.trim(), "2023-10-10");
}

#[test]
fn a_day_in_a_year_that_is_not_loaded_is_bad_input_and_says_so() {
    let output = run(&[
        "calendar",
        "end",
        "--from",
        "2026-12-30",
        "--working-days",
        "5",
    ]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("2027"));
}

#[test]
fn a_directory_without_a_database_is_not_made_into_one_by_a_question() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(&["journal", "verify", "--data", text(folder.path())]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn the_demonstration_does_not_touch_a_directory_it_did_not_make() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("letters.txt"), "keep me").unwrap();
    let output = run(&[
        "demo",
        "--no-serve",
        "--fresh",
        "--data",
        text(folder.path()),
    ]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        std::fs::read_to_string(folder.path().join("letters.txt")).unwrap(),
        "keep me"
    );
}

#[test]
fn the_openapi_document_has_a_route_for_every_command() {
    let document: serde_json::Value = serde_json::from_str(&told(&["openapi"])).unwrap();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let paths = document["paths"].as_object().unwrap();
    assert!(
        paths.contains_key("/api/v1/class/submit"),
        "{:?}",
        paths.keys().take(5).collect::<Vec<_>>()
    );
}

#[test]
fn the_pack_that_comes_with_the_program_passes_its_own_cases() {
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/../../policies/yongan");
    told(&["policy", "check", pack]);
    told(&["policy", "test", pack]);
}

#[test]
fn help_is_help_and_a_wrong_word_is_bad_input() {
    assert!(told(&["--help"]).contains("journal"));
    let output = yongji().arg("dance").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_full_disk_is_told_and_does_not_kill_the_program() {
    // blocks of 512 bytes a file may have: too few for the tables, and too few for the year
    for blocks in ["300", "4000"] {
        let folder = tempfile::tempdir().unwrap();
        let output = std::process::Command::new("sh")
            .args(["-c", &format!("ulimit -S -f {blocks}; exec \"$@\""), "sh"])
            .arg(env!("CARGO_BIN_EXE_yongji"))
            .args(["demo", "--no-serve", "--learners", "1", "--data"])
            .arg(folder.path().join("demo"))
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{blocks}: {told}");
        assert!(told.contains("the disk is full"), "{blocks}: {told}");
    }
}
