//! What the demonstration year tells, read from its database as pages and exports read it: each story by how it ends, each
//! step by what stands open.

use std::path::Path;

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};

use crate::program::{run, text};

/// The class of each story, by its title.
const MONEY_LATE: &str = "汽车维修工（五级）第1期";
const WELDERS: &str = "焊工（五级）第2期";
const PLATFORM: &str = "家政服务员（五级）第3期";
const DENIED_DAY: &str = "中式烹调师（五级）第4期";
const TYPHOON: &str = "保育师（五级）第5期";
const CARD: &str = "茶艺师（五级）第6期";
const OBJECTIONS: &str = "竹藤师（五级）第7期";
const VETERAN: &str = "水泥混凝土制品工（五级）第8期";
const ELDER_CARE: &str = "养老护理员（五级）第9期";

/// The year as it was played.
pub struct Told {
    db: DatabaseConnection,
    runtime: tokio::runtime::Runtime,
}

impl Told {
    pub fn open(data: &Path) -> Told {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let address = format!("sqlite://{}?mode=ro", text(&data.join("yongji.db")));
        let db = runtime.block_on(Database::connect(address)).unwrap();
        Told { db, runtime }
    }

    fn rows<T: sea_orm::TryGetable>(&self, sql: &str) -> Vec<T> {
        let statement = Statement::from_string(self.db.get_database_backend(), sql);
        let rows = self.runtime.block_on(self.db.query_all_raw(statement));
        let rows = rows.unwrap_or_else(|error| panic!("{sql}: {error}"));
        rows.iter()
            .map(|row| row.try_get_by_index(0).unwrap())
            .collect()
    }

    fn count(&self, sql: &str) -> i64 {
        self.rows(&format!("SELECT COUNT(*) FROM {sql}"))[0]
    }

    fn texts(&self, sql: &str) -> Vec<String> {
        self.rows(sql)
    }

    /// Lines of the claim of a class in a state.
    fn lines(&self, title: &str, state: &str) -> i64 {
        self.count(&format!(
            "claim_line l JOIN claim c ON c.id = l.claim_id JOIN class k ON k.id = c.class_id \
             WHERE k.title = '{title}' AND l.state = '{state}'"
        ))
    }

    /// Fen that reached the school for a class.
    fn paid(&self, title: &str) -> i64 {
        self.rows::<Option<i64>>(&format!(
            "SELECT SUM(p.amount_fen) FROM payment_line p JOIN claim c ON c.id = p.claim_id JOIN class k ON k.id = c.class_id \
             WHERE k.title = '{title}' AND p.state = 'paid'"
        ))[0]
            .unwrap_or(0)
    }
}

pub fn every_story_is_told(year: &Told) {
    luo_xiuying_resits_and_the_schools_money_comes_the_second_time(year);
    the_school_is_paid_for_29_of_32_welders(year);
    the_company_filed_nothing(year);
    a_typhoon_moves_two_lessons_and_the_end_of_the_class(year);
    forty_there_and_39_here_is_closed_in_two_days(year);
    of_eight_who_deny_a_day_five_lines_are_cut_without_a_word_of_guilt(year);
    a_card_dated_after_the_class_is_doubted_explained_and_paid(year);
    of_two_objections_one_is_upheld_and_only_its_line_waits(year);
    a_veteran_gets_one_free_place_and_reads_what_else_is_open(year);
    a_circumstance_of_3_2_19_is_visible_nowhere(year);
    rural_persons_and_head_times_differ_and_the_surcharge_comes_in_by_quarters(year);
    money_is_late_for_47_days(year);
    nobody_got_6500_for_650(year);
    a_deputy_approves_while_the_leader_is_away(year);
    the_audit_of_november_is_answered_in_an_afternoon(year);
}

fn luo_xiuying_resits_and_the_schools_money_comes_the_second_time(year: &Told) {
    let hers = "FROM enrolment e JOIN class k ON k.id = e.class_id";
    let who = format!("WHERE e.person_name = '罗秀英' AND k.title = '{ELDER_CARE}'");
    let attempts = year.texts(&format!(
        "SELECT r.outcome {hers} JOIN result r ON r.enrolment_id = e.id {who} ORDER BY r.attempt"
    ));
    assert_eq!(attempts, ["failed", "passed"]);
    let failed = year.count(&format!(
        "(SELECT 1 {hers} JOIN result r ON r.enrolment_id = e.id {who} AND r.attempt = 1 \
          AND r.theory_tenths >= 600 AND r.practice_tenths < 600)"
    ));
    assert_eq!(failed, 1, "the theory she knew");
    let days = year.texts(&format!(
        "SELECT DISTINCT CAST(l.on_date AS TEXT) {hers} JOIN attendance_mark m ON m.enrolment_id = e.id \
         JOIN lesson l ON l.id = m.lesson_id {who} AND m.mark = 'absent'"
    ));
    assert_eq!(days.len(), 2, "absent two days: {days:?}");
    let money = year.texts(&format!(
        "SELECT p.state || ' ' || COALESCE(p.failure, '-') FROM payment_line p JOIN claim c ON c.id = p.claim_id \
         JOIN class k ON k.id = c.class_id WHERE k.title = '{ELDER_CARE}' ORDER BY p.attempt"
    ));
    assert_eq!(money, ["bounced not_activated", "paid -"]);
    assert_eq!(year.paid(ELDER_CARE), 20 * 65_000);
    let account = year.count(
        "account a JOIN person p ON p.id = a.person_id WHERE a.kind = 'worker' AND a.display_name = '罗秀英'",
    );
    assert_eq!(account, 1, "she signs in by telephone");
    let confirmed = year.count(
        "day_statement s JOIN enrolment e ON e.id = s.enrolment_id JOIN account a ON a.id = s.stated_by \
         WHERE e.person_name = '罗秀英' AND s.answer = 'confirmed' AND a.kind = 'worker'"
    );
    assert_eq!(confirmed, 1);
}

fn the_school_is_paid_for_29_of_32_welders(year: &Told) {
    let roster =
        format!("enrolment e JOIN class k ON k.id = e.class_id WHERE k.title = '{WELDERS}'");
    assert_eq!(year.count(&roster), 32);
    assert_eq!(year.count(&format!("{roster} AND e.state = 'left'")), 2);
    assert_eq!(year.lines(WELDERS, "paid"), 29);
    assert_eq!(year.paid(WELDERS), 29 * 65_000);
    let elsewhere = year.texts(&format!(
        "SELECT l.reason FROM claim_line l JOIN claim c ON c.id = l.claim_id JOIN class k ON k.id = c.class_id \
         WHERE k.title = '{WELDERS}' AND l.state = 'refused' ORDER BY l.reason"
    ));
    assert_eq!(
        elsewhere,
        ["completed", "completed", "once-per-occupation-and-level"]
    );
    let demand = year.texts(&format!(
        "SELECT demand_note FROM class WHERE title = '{WELDERS}'"
    ));
    assert!(demand[0].contains("3 月"), "{demand:?}");
}

fn the_company_filed_nothing(year: &Told) {
    let of_company =
        "class k JOIN organisation o ON o.id = k.organisation_id WHERE o.name LIKE '%有限公司'";
    assert_eq!(year.count(of_company), 1);
    assert_eq!(
        year.count(&format!(
            "{of_company} AND k.state = 'draft' AND k.programme_id IS NULL"
        )),
        1
    );
    let private = "payment_line p JOIN organisation o ON o.id = p.payee_id WHERE o.name LIKE '%（民办）' AND p.state = 'paid'";
    assert!(year.count(private) > 0, "the private school is paid");
}

fn a_typhoon_moves_two_lessons_and_the_end_of_the_class(year: &Told) {
    let lessons = format!("lesson l JOIN class k ON k.id = l.class_id WHERE k.title = '{TYPHOON}'");
    let moved = format!("{lessons} AND l.state = 'moved' AND l.on_date = '2023-07-28'");
    assert_eq!(year.count(&moved), 2);
    let made_up = format!("{lessons} AND l.state = 'held' AND l.on_date = '2023-08-02'");
    assert_eq!(year.count(&made_up), 2);
    let end = year.texts(&format!(
        "SELECT CAST(ends_on AS TEXT) FROM class WHERE title = '{TYPHOON}'"
    ));
    assert_eq!(end, ["2023-08-02"]);
    let late = year.texts(&format!(
        "SELECT s.reason FROM class_step s JOIN class k ON k.id = s.class_id WHERE k.title = '{TYPHOON}' AND s.step = 'change' AND s.late"
    ));
    assert!(late[0].contains("台风"), "{late:?}");
    assert_eq!(year.lines(TYPHOON, "paid"), 25);
}

fn forty_there_and_39_here_is_closed_in_two_days(year: &Told) {
    let import =
        format!("platform_import i JOIN class k ON k.id = i.class_id WHERE k.title = '{PLATFORM}'");
    assert_eq!(
        year.count(&format!(
            "{import} AND i.people_rows = 40 AND i.same = 39 AND i.only_there = 1 AND i.state = 'settled'"
        )),
        1
    );
    let days: Vec<f64> = year.rows(&format!(
        "SELECT julianday(d.settled_at) - julianday(i.imported_at) FROM platform_difference d \
         JOIN platform_import i ON i.id = d.import_id JOIN class k ON k.id = i.class_id WHERE k.title = '{PLATFORM}'"
    ));
    assert!(days.len() == 1 && days[0] <= 2.0, "{days:?}");
    assert_eq!(year.lines(PLATFORM, "paid"), 40);
}

fn of_eight_who_deny_a_day_five_lines_are_cut_without_a_word_of_guilt(year: &Told) {
    let denied = |state: &str| {
        year.count(&format!(
            "day_statement s JOIN class k ON k.id = s.class_id WHERE k.title = '{DENIED_DAY}' AND s.answer = 'denied' AND s.state = '{state}'"
        ))
    };
    assert_eq!((denied("upheld"), denied("rejected")), (5, 3));
    assert_eq!(year.lines(DENIED_DAY, "refused"), 5);
    assert_eq!(year.lines(DENIED_DAY, "paid"), 20);
    let mut words = year.texts(&format!(
        "SELECT s.found FROM day_statement s JOIN class k ON k.id = s.class_id WHERE k.title = '{DENIED_DAY}'"
    ));
    words.extend(year.texts(&format!(
        "SELECT l.reason_words || l.reason_sentence FROM claim_line l JOIN claim c ON c.id = l.claim_id JOIN class k ON k.id = c.class_id \
         WHERE k.title = '{DENIED_DAY}' AND l.state = 'refused'"
    )));
    assert_eq!(words.len(), 13);
    for guilt in ["骗", "套取", "虚假", "作弊", "违规", "违法", "造假"] {
        assert!(words.iter().all(|one| !one.contains(guilt)), "{guilt}");
    }
}

fn a_card_dated_after_the_class_is_doubted_explained_and_paid(year: &Told) {
    let steps = year.texts(&format!(
        "SELECT s.step FROM claim_step s JOIN claim c ON c.id = s.claim_id JOIN class k ON k.id = c.class_id \
         WHERE k.title = '{CARD}' AND s.step IN ('hold', 'resume', 'decide') ORDER BY s.seq"
    ));
    assert_eq!(steps, ["hold", "resume", "decide"]);
    let cards = year.texts(&format!(
        "SELECT CAST(t.valid_from AS TEXT) FROM person_tag t JOIN enrolment e ON e.person_id = t.person_id \
         JOIN class k ON k.id = e.class_id WHERE k.title = '{CARD}' AND t.tag = 'disabled' ORDER BY t.valid_from"
    ));
    assert_eq!(cards, ["2013-07-03", "2023-07-03"]);
    assert_eq!(year.lines(CARD, "paid"), 20);
}

fn of_two_objections_one_is_upheld_and_only_its_line_waits(year: &Told) {
    let of_class = format!(
        "FROM objection o JOIN notice_line n ON n.id = o.notice_line_id JOIN claim_line l ON l.id = n.claim_line_id \
         JOIN claim c ON c.id = l.claim_id JOIN class k ON k.id = c.class_id WHERE k.title = '{OBJECTIONS}'"
    );
    let answers = year.texts(&format!(
        "SELECT o.state || ' ' || l.state {of_class} ORDER BY o.state"
    ));
    assert_eq!(answers, ["rejected paid", "upheld refused"]);
    let reasons = year.texts(&format!("SELECT o.answer {of_class}"));
    assert!(reasons.iter().all(|reason| !reason.is_empty()));
    assert_eq!(year.lines(OBJECTIONS, "paid"), 19);
    // the others were put into a batch in their time, while the last answer was still to come or just given
    let batch = year.texts(&format!(
        "SELECT CAST(b.prepared_at AS TEXT) FROM payment_batch b JOIN payment_line p ON p.batch_id = b.id JOIN claim c ON c.id = p.claim_id \
         JOIN class k ON k.id = c.class_id WHERE k.title = '{OBJECTIONS}'"
    ));
    assert!(batch[0].starts_with("2023-10-25"), "{batch:?}");
}

fn a_veteran_gets_one_free_place_and_reads_what_else_is_open(year: &Told) {
    assert_eq!(
        year.count("benefit WHERE programme_id = 'veteran-free-training' AND state = 'granted'"),
        1
    );
    let settled = year.texts(&format!(
        "SELECT x.settled_words FROM claim_check x JOIN claim c ON c.id = x.claim_id JOIN class k ON k.id = c.class_id \
         WHERE k.title = '{VETERAN}' AND x.check_name = 'free_elsewhere' AND x.settled_words IS NOT NULL"
    ));
    assert!(settled[0].contains("3.2.16"), "{settled:?}");
    assert_eq!(year.lines(VETERAN, "paid"), 20);
    let folder = tempfile::tempdir().unwrap();
    let facts = folder.path().join("veteran.json");
    std::fs::write(&facts, r#"{"退役军人": true, "退役后免费培训已用次数": 1}"#).unwrap();
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/../../policies/yongan");
    let output = run(&[
        "policy",
        "explain",
        pack,
        "--programme",
        "veteran-free-training",
        "--facts",
        text(&facts),
        "--on",
        "2023-09-15",
    ]);
    assert_eq!(output.status.code(), Some(1), "a no");
    let answer = String::from_utf8_lossy(&output.stdout);
    assert!(
        answer.contains("不符合") && answer.contains("[3.2.16]"),
        "{answer}"
    );
}

fn a_circumstance_of_3_2_19_is_visible_nowhere(year: &Told) {
    assert_eq!(year.lines(MONEY_LATE, "paid"), 20, "paid like everybody");
    for table in year.texts(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('pack', 'pack_file')",
    ) {
        for column in year.texts(&format!("SELECT name FROM pragma_table_info('{table}')")) {
            for word in ["community_correction", "社区矫正"] {
                let found = year.count(&format!(
                    "\"{table}\" WHERE CAST(\"{column}\" AS TEXT) LIKE '%{word}%'"
                ));
                assert_eq!(found, 0, "{word} in {table}.{column}");
            }
        }
    }
}

fn rural_persons_and_head_times_differ_and_the_surcharge_comes_in_by_quarters(year: &Told) {
    let trained = "FROM enrolment e JOIN result r ON r.enrolment_id = e.id WHERE r.outcome = 'passed' AND e.hukou_kind = 'rural'";
    let persons: i64 = year.rows(&format!("SELECT COUNT(DISTINCT e.person_id) {trained}"))[0];
    let times: i64 = year.rows(&format!("SELECT COUNT(*) {trained}"))[0];
    assert!(persons < times, "{persons} {times}");
    let quarters = year
        .count("ledger_balance WHERE id LIKE 'education-surcharge:income:%' AND balance_fen < 0");
    assert_eq!(quarters, 4);
}

fn money_is_late_for_47_days(year: &Told) {
    let waited: Vec<f64> = year.rows(&format!(
        "SELECT julianday(date(b.released_at)) - julianday(date(n.ended_at, '+8 hours')) FROM payment_batch b \
         JOIN payment_line p ON p.batch_id = b.id JOIN claim c ON c.id = p.claim_id JOIN class k ON k.id = c.class_id \
         JOIN claim_line l ON l.claim_id = c.id JOIN notice_line x ON x.claim_line_id = l.id JOIN notice n ON n.id = x.notice_id \
         WHERE k.title = '{MONEY_LATE}' LIMIT 1"
    ));
    assert_eq!(waited, [47.0]);
    let documents = year.texts("SELECT CAST(issued_on AS TEXT) FROM appropriation");
    assert_eq!(documents, ["2023-05-08"]);
}

fn nobody_got_6500_for_650(year: &Told) {
    assert_eq!(year.count("claim_line WHERE approved_fen > 65000"), 0);
}

fn a_deputy_approves_while_the_leader_is_away(year: &Told) {
    for steps in ["class_step", "claim_step"] {
        let stood_in = year.texts(&format!(
            "SELECT DISTINCT s.by_name || ' for ' || a.display_name FROM {steps} s JOIN account a ON a.id = s.on_behalf_of \
             WHERE s.step = 'approve'"
        ));
        assert_eq!(stood_in, ["张德荣 for 林建国"], "{steps}");
        let outside = format!(
            "{steps} s WHERE s.step = 'approve' AND (s.on_behalf_of IS NOT NULL) <> (date(s.at, '+8 hours') BETWEEN '2023-07-10' AND '2023-07-21')"
        );
        assert_eq!(year.count(&outside), 0, "{steps}");
    }
}

fn the_audit_of_november_is_answered_in_an_afternoon(year: &Told) {
    let asked = year.count(
        "dossier_box WHERE case_kind <> 'payment' AND date(set_at, '+8 hours') = '2023-11-16' AND time(set_at, '+8 hours') BETWEEN '14:00' AND '17:30'",
    );
    assert_eq!(asked, 5);
    let boxes =
        year.count("dossier_box WHERE case_kind = 'payment' AND date(set_at) = '2023-11-17'");
    let batches = year.count("payment_batch WHERE settled_at < '2023-11-17'");
    assert!(boxes > 0);
    assert_eq!(boxes, batches);
}

/// Steps 2 to 10 of the work, each with something that waits when the year ends.
pub fn every_step_has_an_open_case(year: &Told) {
    let waiting = [
        (
            "a class in draft",
            "class WHERE state = 'draft' AND programme_id IS NOT NULL",
        ),
        (
            "rows of a roster to repair",
            "roster_row w JOIN roster_import i ON i.id = w.import_id JOIN class k ON k.id = i.class_id \
          WHERE w.status = 'rejected' AND w.settled = 'open' AND k.state = 'draft' AND i.state = 'open'",
        ),
        ("a class for the clerk", "class WHERE state = 'submitted'"),
        ("a class for the reviewer", "class WHERE state = 'checked'"),
        ("a class for the leader", "class WHERE state = 'reviewed'"),
        (
            "a lesson of today to mark, for teacher1",
            "lesson l JOIN class k ON k.id = l.class_id JOIN account a ON a.organisation_id = k.organisation_id \
          WHERE k.state = 'teaching' AND l.state = 'planned' AND l.on_date = '2023-12-29' AND a.login_name = 'teacher1'",
        ),
        (
            "a finished class without results",
            "class k WHERE state = 'finished' AND NOT EXISTS (SELECT 1 FROM result r WHERE r.class_id = k.id)",
        ),
        (
            "a class to claim",
            "class k WHERE state = 'finished' AND EXISTS (SELECT 1 FROM result r WHERE r.class_id = k.id) \
          AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.class_id = k.id)",
        ),
        (
            "a claim for the clerk, with a finding",
            "claim c JOIN claim_check x ON x.claim_id = c.id AND x.run = c.check_run \
          WHERE c.state = 'submitted' AND x.outcome = 'fail' AND x.settled_by IS NULL",
        ),
        ("a claim for the reviewer", "claim WHERE state = 'checked'"),
        ("a claim for the leader", "claim WHERE state = 'reviewed'"),
        (
            "an approved claim for a meeting",
            "claim WHERE state = 'approved' AND meeting_id IS NULL",
        ),
        (
            "a listed meeting without minutes",
            "meeting WHERE state = 'listed' AND minutes_number IS NULL",
        ),
        (
            "decided lines to publish",
            "claim_line l WHERE state = 'approved' AND NOT EXISTS (SELECT 1 FROM notice_line n WHERE n.claim_line_id = l.id)",
        ),
        (
            "an objection to a running notice",
            "objection o JOIN notice n ON n.id = o.notice_id WHERE o.state = 'open' AND n.state = 'published'",
        ),
        (
            "lines to put into a batch",
            "claim_line WHERE state = 'cleared'",
        ),
        (
            "a batch to release",
            "payment_batch WHERE state = 'prepared'",
        ),
        (
            "a batch without voucher",
            "payment_batch WHERE state = 'released' AND voucher_number IS NULL",
        ),
        (
            "a batch without the bank's answer",
            "payment_batch WHERE state = 'released' AND voucher_number IS NOT NULL",
        ),
    ];
    for (what, sql) in waiting {
        assert!(year.count(sql) > 0, "{what}");
    }
    let prepared = year.texts("SELECT a.login_name FROM payment_batch b JOIN account a ON a.id = b.prepared_by WHERE b.state = 'prepared'");
    assert!(
        prepared.iter().all(|login| login == "finance1"),
        "finance2 may release it"
    );
    let accounts = year.texts(
        "SELECT DISTINCT a.login_name FROM class k JOIN account a ON a.organisation_id = k.organisation_id AND a.login_name LIKE 'school%' \
         WHERE k.state IN ('draft', 'finished') ORDER BY 1",
    );
    assert!(!accounts.is_empty());
}

/// Money paid is what the ledger says and what the bank confirmed, once a person, occupation and level, under a sentence.
pub fn the_money_adds_up(year: &Told) {
    let sum = |of: &str, from: &str| -> i64 {
        year.rows(&format!(
            "SELECT CAST(COALESCE(SUM({of}), 0) AS BIGINT) FROM {from}"
        ))[0]
    };
    let paid = sum("amount_fen", "payment_line WHERE state = 'paid'");
    let ledger = sum("balance_fen", "ledger_balance WHERE id LIKE '%:paid:%'");
    let persons = sum("approved_fen", "claim_line WHERE state = 'paid'");
    let bounced = sum("amount_fen", "payment_line WHERE state = 'bounced'");
    let bank = sum("total_fen", "bank_return");
    assert!(paid > 0);
    assert_eq!((ledger, persons), (paid, paid));
    assert_eq!(bank, paid + bounced, "what the bank's files answer");
    let twice = year.count(
        "(SELECT 1 FROM claim_line WHERE state IN ('paid', 'in_payment') GROUP BY person_id, occupation_code, level HAVING COUNT(*) > 1)",
    );
    assert_eq!(twice, 0);
    assert_eq!(
        year.count("claim_line WHERE state = 'paid' AND occupation_code IS NULL"),
        0
    );
    assert_eq!(year.count("payment_line WHERE sentence = ''"), 0);
}
