//! The pages of claims and meetings, opened by the people whose pages they are, in both languages and without scripts.

use std::sync::Arc;

use documents::{Papers, Recorded};
use funding::claims::LineState;
use http::StatusCode;
use kernel::{Actor, Lang, Role};
use store::testing::TestStore;
use web::testing::{Answer, TestSite, actor};
use web::{Feature, compose};

use crate::taught::TeachClass;
use crate::town::*;

fn features() -> Vec<Feature> {
    let mut features = vec![
        Feature::new("access").bring(access::bring),
        Feature::new("registers").bring(registers::bring),
        Feature::new("training").bring(training::bring),
    ];
    features.extend(funding::features());
    features
}

struct Site {
    site: TestSite,
    town: Town,
    papers: Arc<Recorded>,
}

async fn open() -> Site {
    let papers = Arc::new(Recorded::new());
    let printer: Arc<dyn Papers> = papers.clone();
    let site = TestSite::open_with(
        features,
        || compose(features()).0.command::<TeachClass>(),
        |builder| builder.part(printer),
    )
    .await;
    let own = TestStore {
        store: site.store.store.clone(),
        clock: site.store.clock.clone(),
        folder: tempfile::tempdir().unwrap(),
        database: site.store.database.clone(),
    };
    let town = Town::over(own, 10_000_000).await;
    Site { site, town, papers }
}

impl Site {
    fn school(&self) -> Actor {
        actor(
            "manager",
            &[Role::SchoolManager],
            Some(&self.town.school_id),
            None,
        )
    }

    /// Opens a page in both languages; it must be there and without faults.
    async fn fine(&self, who: &Actor, path: &str) -> String {
        self.site.page(Some(who), Lang::En, path).await;
        self.site.page(Some(who), Lang::Zh, path).await
    }

    async fn post(&self, who: &Actor, form: &str, action: &str, values: &[(&str, &str)]) -> Answer {
        self.site.post(Some(who), form, action, values).await
    }
}

fn clerk() -> Actor {
    actor("clerk", &[Role::Clerk], None, None)
}

fn reviewer() -> Actor {
    actor("reviewer", &[Role::Reviewer], None, None)
}

fn leader() -> Actor {
    actor("leader", &[Role::Leader], None, None)
}

fn secretary() -> Actor {
    actor("secretary", &[Role::MeetingSecretary], None, None)
}

#[tokio::test]
async fn a_school_claims_and_officers_pass_it_to_the_meeting_by_forms_alone() {
    let site = open().await;
    let class = site.town.welders().await;
    let school = site.school();

    let page = site.fine(&school, "/claims/new").await;
    assert!(page.contains("焊工（五级）第 2 期"));
    let answer = site
        .post(&school, "/claims/new", "/claims/new", &[("class_id", "")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = site
        .post(
            &school,
            "/claims/new",
            "/claims/new",
            &[("class_id", &class)],
        )
        .await;
    let claim = answer.location().to_owned();
    let page = site.fine(&school, &claim).await;
    for words in [
        "18,850.00",
        "补助发给学校，不发给个人",
        "不满足：",
        "同一人同一职业同一等级只补助一次",
        "本单位承诺",
    ] {
        assert!(page.contains(words), "{words}");
    }

    let submit = format!("{claim}/submit");
    let refused = site.post(&school, &claim, &submit, &[("seen", "2")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("请勾选承诺"));
    let sent = site
        .post(&school, &claim, &submit, &[("confirmed", "yes")])
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let page = site.fine(&school, &claim).await;
    assert!(
        page.contains("审核中") && !page.contains("待初审"),
        "the office's steps are its own"
    );

    let queue = site.fine(&clerk(), "/claims/queue").await;
    assert!(queue.contains("SQ2023-0001"));
    for (who, done) in [
        (clerk(), "checked"),
        (reviewer(), "reviewed"),
        (leader(), "approved"),
    ] {
        let page = site.fine(&who, &claim).await;
        assert!(page.contains("通过 29 人，看下一件"));
        let id = claim.trim_start_matches("/claims/");
        let seen = site.town.claim(id).await.row_version.to_string();
        let pass = format!("{claim}/pass");
        let passed = site.post(&who, &claim, &pass, &[("seen", &seen)]).await;
        assert_eq!(passed.location(), "/claims/queue", "{}", passed.body);
        assert_eq!(site.town.claim(id).await.state, done);
    }
    for path in [
        "/claims".to_owned(),
        claim.clone(),
        format!("{claim}/lines"),
        format!("{claim}/steps"),
    ] {
        site.fine(&leader(), &path).await;
    }
}

#[tokio::test]
async fn an_officer_refuses_a_line_fixes_an_amount_and_answers_what_is_missing_on_pages() {
    let site = open().await;
    let mut class = site.town.class_of(3);
    class.learners[2].outcome = None;
    let class = site.town.taught(class).await;
    let id = site.town.school().claims(&class).await;
    let claim = format!("/claims/{id}");
    let lines = site.town.lines(&id).await;
    let line = |place| format!("{claim}/lines/{}", line_at(&lines, place).id);
    let seen = site.town.claim(&id).await.row_version.to_string();

    let refuse = format!("{}/refuse", line(1));
    site.fine(&clerk(), &refuse).await;
    let bare = [
        ("seen", seen.as_str()),
        ("reason", "other"),
        ("words", "未到课"),
    ];
    let said = site.post(&clerk(), &refuse, &refuse, &bare).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said.body.contains("其他理由要写依据哪一句") && said.body.contains("未到课"));

    let amount = format!("{}/amount", line(2));
    site.fine(&clerk(), &amount).await;
    let typed = [
        ("seen", seen.as_str()),
        ("amount", "6500"),
        ("reason", "打错"),
    ];
    let said = site.post(&clerk(), &amount, &amount, &typed).await;
    assert!(
        said.body
            .contains("6,500.00 元超过了按规则算出的 650.00 元")
    );
    assert!(said.body.contains("3.3.5"));

    let page = site
        .fine(&clerk(), &format!("{claim}?line={}", line_at(&lines, 3).id))
        .await;
    assert!(page.contains("还缺一个答案") && page.contains("补上这一项"));
    let answer = format!("{}/answer?fact=assessment_result", line(3));
    site.fine(&clerk(), &answer).await;
    let given = [
        ("seen", seen.as_str()),
        ("value", "passed"),
        ("reason", "考核成绩表第 2 页"),
    ];
    let done = site.post(&clerk(), &answer, &answer, &given).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert_eq!(line_at(&site.town.lines(&id).await, 3).answer, "yes");
    let page = site
        .fine(&clerk(), &format!("{claim}?line={}", line_at(&lines, 3).id))
        .await;
    assert!(page.contains("以前的判定 1 次"));

    for verb in ["return", "hold", "reopen"] {
        site.fine(&clerk(), &format!("{claim}/{verb}")).await;
    }
    site.fine(&site.school(), &format!("{claim}/withdraw"))
        .await;
}

#[tokio::test]
async fn a_finding_is_seen_and_settled_on_its_own_page() {
    let site = open().await;
    let class = site.town.taught(site.town.class_of(2)).await;
    let mut other = site.town.class_of(1);
    other.number = "YA2023-0040".into();
    other.platform_number = None;
    site.town.taught(other).await;
    let id = site.town.school().claims(&class).await;
    let claim = format!("/claims/{id}");
    let page = site.fine(&clerk(), &claim).await;
    assert!(page.contains("YA2023-0040 班同一时间上课"));
    let found = site.town.checks(&id).await;
    let found = found
        .iter()
        .find(|row| row.outcome == "fail" && row.line_id.is_some())
        .unwrap();
    let settle = format!("{claim}/checks/{}", found.id);
    site.fine(&clerk(), &settle).await;
    let empty = site
        .post(&clerk(), &settle, &settle, &[("words", "")])
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = site
        .post(&clerk(), &settle, &settle, &[("words", "另一班已改期")])
        .await;
    assert_eq!(done.location(), claim);
    assert!(site.fine(&clerk(), &claim).await.contains("已核实"));
}

#[tokio::test]
async fn several_claims_are_passed_at_once_after_one_question() {
    let site = open().await;
    let mut claims = vec![];
    for n in 0..2_u32 {
        let mut class = site.town.class_of(2);
        class.number = format!("YA2023-{:04}", 50 + n);
        class.platform_number = Some(format!("FJ{n}"));
        for one in &mut class.learners {
            one.serial += 10 * n;
        }
        // never two at the same hours
        class.starts_on = day(3, 1 + n);
        let class = site.town.taught(class).await;
        claims.push(site.town.school().claims(&class).await);
    }
    let picked = [("claim", claims[0].as_str()), ("claim", claims[1].as_str())];
    let asked = site
        .post(&clerk(), "/claims/queue", "/claims/confirm", &picked)
        .await;
    assert!(
        asked.body.contains("通过 2 件，4 人，2,600.00 元？"),
        "{}",
        asked.body
    );
    let mut carried = vec![];
    for claim in &claims {
        let version = site.town.claim(claim).await.row_version;
        carried.push(format!("{claim}@{version}"));
    }
    let carried: Vec<_> = carried.iter().map(|one| ("claim", one.as_str())).collect();
    let done = site
        .post(&clerk(), "/claims/queue", "/claims/pass", &carried)
        .await;
    assert_eq!(done.location(), "/claims/queue");
    for claim in &claims {
        assert_eq!(site.town.claim(claim).await.state, "checked");
    }
}

#[tokio::test]
async fn a_secretary_lists_prints_and_sends_back_on_pages() {
    let site = open().await;
    let class = site.town.welders().await;
    let claim = site.town.school().claims(&class).await;
    site.town.approves(&claim).await;
    let page = site.fine(&secretary(), "/meetings/new").await;
    assert!(page.contains("SQ2023-0001") && page.contains("18,850.00"));
    let picked = [("claim", claim.as_str())];
    let asked = site
        .post(&secretary(), "/meetings/new", "/meetings/confirm", &picked)
        .await;
    assert!(
        asked
            .body
            .contains("把 1 件、29 人、18,850.00 元列入一份名单？")
    );
    let listed = [("claim", claim.as_str()), ("kind", "director")];
    let made = site
        .post(&secretary(), "/meetings/new", "/meetings/new", &listed)
        .await;
    let meeting = made.location().to_owned();
    let page = site.fine(&secretary(), &meeting).await;
    assert!(page.contains("局长办公会") && page.contains("打印审批表"));
    site.fine(&secretary(), "/meetings").await;
    for verb in ["decide", "cancel"] {
        site.fine(&secretary(), &format!("{meeting}/{verb}")).await;
    }
    let back = format!("{meeting}/claims/{claim}/back");
    site.fine(&secretary(), &back).await;
    let print = format!("{meeting}/approval.pdf");
    let printed = site.site.get(Some(&secretary()), Lang::Zh, &print).await;
    assert_eq!(printed.status, StatusCode::OK, "{}", printed.body);
    let form = site
        .site
        .get(
            Some(&clerk()),
            Lang::Zh,
            &format!("/claims/{claim}/form.pdf"),
        )
        .await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.body);
    let kinds: Vec<_> = site
        .papers
        .papers()
        .iter()
        .map(documents::Paper::kind)
        .collect();
    assert_eq!(kinds, ["审批表", "补贴申请表"]);

    let decided = site.town.secretary();
    let row = funding::meetings::queries::find(
        site.town.read(),
        store::testing::COUNTY,
        meeting.trim_start_matches("/meetings/"),
    )
    .await
    .unwrap()
    .unwrap();
    let answer = funding::meetings::MeetingAnswer {
        meeting_id: row.id.clone(),
        number: row.number.clone(),
        version: row.row_version,
        state: funding::meetings::state::State::Listed,
    };
    decided
        .decides(&answer, "永人社党组〔2023〕7号")
        .await
        .unwrap();
    let page = site.fine(&secretary(), &meeting).await;
    assert!(page.contains("永人社党组〔2023〕7号"));
    site.fine(&leader(), &format!("/claims/{claim}")).await;
    assert_eq!(
        site.town.lines_in(&claim, LineState::Approved).await.len(),
        29
    );
}

#[tokio::test]
async fn a_school_sees_its_own_claims_only_and_the_auditor_all_but_drafts() {
    let site = open().await;
    let class = site.town.taught(site.town.class_of(2)).await;
    let draft = site.town.school().drafts(&class).await.unwrap().claim_id;
    let auditor = actor("auditor", &[Role::Auditor], None, None);
    let other = actor(
        "other",
        &[Role::SchoolManager],
        Some("another school"),
        None,
    );
    let path = format!("/claims/{draft}");
    let get = async |who: &Actor| site.site.get(Some(who), Lang::Zh, &path).await.status;
    assert_eq!(get(&other).await, StatusCode::FORBIDDEN);
    assert_eq!(get(&auditor).await, StatusCode::NOT_FOUND);
    assert_eq!(get(&site.school()).await, StatusCode::OK);
    site.town.school().submits(&draft).await.unwrap();
    assert_eq!(get(&auditor).await, StatusCode::OK);
    site.fine(&auditor, "/claims").await;
    site.fine(&auditor, &path).await;
    let list = site.site.get(Some(&other), Lang::Zh, "/claims").await;
    assert!(!list.body.contains("SQ2023-0001"));
}

#[tokio::test]
async fn a_decision_letter_says_line_by_line_what_is_refused_and_why() {
    let site = open().await;
    let (town, school) = (&site.town, site.school());
    let class = town.welders().await;
    let claim = town.school().claims(&class).await;
    let path = format!("/claims/{claim}");
    let letter = format!("{path}/letter.pdf");
    let early = site.site.get(Some(&clerk()), Lang::Zh, &letter).await;
    assert_eq!(
        early.status,
        StatusCode::NOT_FOUND,
        "nothing is decided yet"
    );
    town.approves(&claim).await;
    let meeting = town.secretary().lists(&[&claim]).await.unwrap();
    town.secretary()
        .decides(&meeting, "永人社党组〔2023〕7号")
        .await
        .unwrap();
    for who in [&school, &clerk()] {
        let page = site.fine(who, &path).await;
        assert!(page.contains("部分不予补贴决定书"), "{page}");
        let pdf = site.site.get(Some(who), Lang::Zh, &letter).await;
        assert_eq!(pdf.status, StatusCode::OK);
    }
    let word = format!("{path}/letter.docx");
    let docx = site.site.get(Some(&clerk()), Lang::Zh, &word).await;
    assert_eq!(docx.status, StatusCode::OK);
    let to_school = site.site.get(Some(&school), Lang::Zh, &word).await;
    assert_eq!(to_school.status, StatusCode::FORBIDDEN);
    let Some(documents::Paper::RefusalLetter(printed)) = site.papers.papers().pop() else {
        panic!("a letter was printed");
    };
    assert_eq!(printed.decided.len(), 32);
    let refused: Vec<_> = printed
        .decided
        .iter()
        .filter(|line| line.answer == documents::papers::Decision::Refused)
        .collect();
    assert_eq!(refused.len(), 3);
    assert!(refused.iter().all(|line| line.reason.is_some()));
    assert!(
        printed
            .decided
            .iter()
            .all(|line| line.id_number.contains('*'))
    );
    // two left for the same reason: it is said once, for both, with the facts it rests on
    assert_eq!(printed.reasons.len(), 2);
    assert_eq!(printed.reasons[0].about.as_deref(), Some("第1、2行"));
    assert!(!printed.reasons[0].facts.is_empty());
    for reason in &printed.reasons {
        match &reason.basis {
            Some(basis) => assert!(!basis.text.is_empty(), "quoted as issued"),
            None => assert!(reason.assumed.is_some()),
        }
    }
    assert!(printed.appeal[0].contains("行政复议"));
    assert!(printed.remedies.iter().any(|one| one.contains("12333")));
    let check = printed.imprint.check.as_ref().unwrap();
    assert!(check.link.as_ref().unwrap().ends_with(&path));
    assert!(!check.code.is_empty());
}

#[tokio::test]
async fn a_returned_claim_is_told_on_the_first_page_and_its_letter_says_until_when() {
    let site = open().await;
    let (town, school) = (&site.town, site.school());
    let class = town.taught(town.class_of(3)).await;
    let claim = town.school().claims(&class).await;
    town.clerk()
        .returns(&claim, "缺学员签收表第 3 页")
        .await
        .unwrap();
    let path = format!("/claims/{claim}");
    for who in [&school, &clerk()] {
        let page = site.fine(who, &path).await;
        assert!(page.contains("缺学员签收表第 3 页"), "{page}");
        assert!(page.contains("退回补正通知书"));
    }
    let pdf = format!("{path}/letter.pdf");
    assert_eq!(
        site.site.get(Some(&school), Lang::Zh, &pdf).await.status,
        StatusCode::OK
    );
    let Some(documents::Paper::RefusalLetter(printed)) = site.papers.papers().pop() else {
        panic!("a letter was printed");
    };
    assert_eq!(printed.until, town.claim(&claim).await.due_on);
    assert_eq!(printed.reasons[0].fact, "缺学员签收表第 3 页");
    assert!(
        printed.appeal.is_empty(),
        "a return is no decision to appeal"
    );
}

#[tokio::test]
async fn papers_stand_on_the_claim_and_open_for_whoever_sees_it() {
    use funding::claims::commands::{HandPaper, PaperForm};
    let site = open().await;
    let (town, school) = (&site.town, site.school());
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    let path = format!("/claims/{claim}");
    let papers = format!("{path}/papers");
    let page = site.fine(&school, &path).await;
    assert!(page.contains("缺项目制培训协议"), "{page}");
    site.fine(&school, &papers).await;
    let nothing = [("evidence", "agreement"), ("form", "copy")];
    let answer = site.post(&school, &papers, &papers, &nothing).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let file = site
        .site
        .store
        .files()
        .put(
            site.site.store.keys(),
            "协议.pdf",
            "application/pdf",
            b"%PDF-1.7 agreement",
        )
        .unwrap();
    let hand = HandPaper {
        claim_id: claim.clone(),
        evidence_id: "agreement".into(),
        form: PaperForm::Copy,
        file: Some(file),
    };
    town.school().does(hand).await.unwrap();
    let paper = funding::claims::materials::of_claim(town.read(), store::testing::COUNTY, &claim)
        .await
        .unwrap()
        .remove(0);
    for who in [&school, &clerk()] {
        let page = site.fine(who, &path).await;
        assert!(
            page.contains("已收 1 份") && !page.contains("缺项目制培训协议"),
            "{page}"
        );
        site.fine(who, &papers).await;
        let opened = site
            .site
            .get(Some(who), Lang::Zh, &format!("{papers}/{}", paper.id))
            .await;
        assert_eq!(opened.status, StatusCode::OK);
    }
    let other = actor(
        "other",
        &[Role::SchoolManager],
        Some("another school"),
        None,
    );
    let closed = site
        .site
        .get(Some(&other), Lang::Zh, &format!("{papers}/{}", paper.id))
        .await;
    assert_eq!(closed.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn lists_come_through_the_api_with_their_determinations() {
    let site = open().await;
    let class = site.town.welders().await;
    let claim = site.town.school().claims(&class).await;
    let get = async |who: &Actor, path: &str| {
        let request = http::Request::builder()
            .uri(path)
            .header("cookie", "")
            .header("authorization", format!("Bearer {}", token(who)))
            .body(axum::body::Body::empty())
            .unwrap();
        site.site.send(request).await
    };
    let claims = get(&clerk(), "/api/v1/claims?state=submitted").await;
    assert_eq!(claims.status, StatusCode::OK, "{}", claims.body);
    let claims: serde_json::Value = serde_json::from_str(&claims.body).unwrap();
    assert_eq!(claims["items"][0]["approved_fen"], 1_885_000);
    let lines = get(
        &clerk(),
        &format!("/api/v1/claim-lines?claim={claim}&limit=5"),
    )
    .await;
    let lines: serde_json::Value = serde_json::from_str(&lines.body).unwrap();
    assert_eq!(lines["items"].as_array().unwrap().len(), 5);
    assert_eq!(lines["items"][0]["determination"]["programme"], PROJECT);
    let next = lines["next"].as_str().unwrap();
    let more = get(
        &clerk(),
        &format!("/api/v1/claim-lines?claim={claim}&limit=5&cursor={next}"),
    )
    .await;
    let more: serde_json::Value = serde_json::from_str(&more.body).unwrap();
    assert_eq!(more["items"][0]["place"], 6);
}

/// The token of an actor, as the test site reads it.
fn token(who: &Actor) -> String {
    TestSite::cookie(who)
        .trim_start_matches("yj_session=")
        .to_owned()
}
