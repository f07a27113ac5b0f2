//! A case page and a class filing, as the pictures show them.

use askama::Template;
use kernel::Money;
use web::components::*;
use web::{Html, Page, PageError, T, Viewer};

use super::say;

#[derive(Template)]
#[template(
    source = r#"{{ strip }}<div class="y-two y-mt2"><div class="y-stack">
<section class="card"><div class="y-box-h"><h2>{{ why }}</h2></div>{{ tree }}</section>
<section class="card"><div class="y-box-h"><h2>{{ papers_head }}</h2></div>{{ papers }}</section></div>
<aside class="y-stack"><section class="card"><div class="y-box-h"><h2>{{ turn_head }}</h2></div>{{ turn }}</section><section class="card">{{ line }}</section><section class="card">{{ checks }}</section></aside></div>{{ decide }}"#,
    ext = "html"
)]
struct Case {
    strip: MoneyStrip,
    why: String,
    tree: Tree,
    papers_head: String,
    papers: Evidence,
    turn_head: String,
    turn: Turn,
    line: Timeline,
    checks: Evidence,
    decide: Decide,
}

fn html(t: T, zh: &str, en: &str) -> Html {
    Html::escaped(&say(t, zh, en))
}

pub async fn case(viewer: Viewer) -> Result<Page, PageError> {
    let t = viewer.t();
    let part = |status, zh, en, yuan: i64| {
        MoneyCell::state(
            t,
            &Tag::new(t, status),
            &say(t, zh, en),
            Money::from_fen(yuan * 100),
        )
    };
    let strip = MoneyStrip::new(vec![
        MoneyCell::yuan(
            t,
            &say(t, "申请　33 人", "Claimed, 33 people"),
            Money::from_fen(2_145_000),
        ),
        part(Status::Eligible, "30 人", "30", 19_500),
        part(Status::Missing, "2 人", "2", 1_300),
        part(Status::NotEligible, "1 人", "1", 650),
        MoneyCell::yuan(
            t,
            &say(t, "就业补助资金，可用", "Left in the fund"),
            Money::from_fen(140_265_000),
        )
        .apart(),
    ]);
    let one = |answer, zh, en, fact_zh, fact_en, sentence| {
        Condition::new(answer, html(t, zh, en), html(t, fact_zh, fact_en)).clause(t, sentence)
    };
    let buttons = Html::join([
        Html::of(&Button::new(say(t, "没有领过", "Has not"))),
        Html::of(&Button::new(say(t, "领过", "Has"))),
    ]);
    let tree = Tree::new(
        t,
        vec![
            one(
                Answer::Yes,
                "培训单位是职业（技工）院校或公办培训机构",
                "The carrier is a vocational school or a public institution",
                "机构名册第 4 号",
                "no. 4 of the register",
                "3.3.4",
            ),
            one(
                Answer::Yes,
                "完成培训，考核合格",
                "Completed and passed",
                "出勤 92 / 96 课时，成绩 81 分",
                "92 of 96 hours, score 81",
                "3.3.5",
            )
            .assumed(html(
                t,
                "文件写“培训人数”，未说明是参训还是结业",
                "the text says “number trained” without saying which",
            )),
            one(
                Answer::No,
                "工种在急需目录内",
                "The trade is on the list",
                "目录里没有",
                "not on the list",
                "3.3.4",
            )
            .nested(),
            one(
                Answer::Unknown,
                "十二个月内未领过同类补助",
                "No such subsidy within twelve months",
                "对方未返回结果",
                "no answer from the other side",
                "3.2.17",
            )
            .ask(Question::new(
                html(
                    t,
                    "领过失业保险技能提升补贴吗？",
                    "Has the insurance’s subsidy been received?",
                ),
                buttons,
            )),
        ],
    )
    .sum(
        say(t, "应补", "Due"),
        html(
            t,
            "min(650，核定单价) = 650.00 元",
            "min(650, approved rate) = 650.00 yuan",
        ),
        html(
            t,
            "付给学校，不发给个人",
            "paid to the school, not to the person",
        ),
        Some("3.3.5"),
    );
    let papers = Evidence::new(vec![
        Piece::received(t, html(t, "花名册（原文件）", "Roster (original)"))
            .link("/gallery/filing")
            .found(html(t, "36 行，收 33 行", "36 rows, 33 taken")),
        Piece::new(
            html(t, "学员签收表", "Signed receipts"),
            Tag::new(t, Status::Missing),
        ),
    ]);
    let step = |state, zh, en| Step::new(state, say(t, zh, en));
    let line = Timeline::new(
        t,
        vec![
            step(StepState::Done, "学校提交", "Filed by the school")
                .note(t.zh("黄志强"))
                .when(say(t, "4 月 24 日", "24 April")),
            step(StepState::Bad, "初审退回", "Returned")
                .note(html(t, "缺签收表第 3 页", "page 3 is missing"))
                .when(say(t, "4 月 28 日", "28 April"))
                .clause(t, "4.2.6"),
            step(StepState::Now, "复核", "Second review")
                .note(t.zh("郑海燕"))
                .when(say(t, "5 月 13 日", "13 May")),
            step(StepState::Next, "审批", "Approval").note(html(t, "最迟 5 月 21 日", "by 21 May")),
        ],
    );
    let day = chrono::NaiveDate::from_ymd_opt(2023, 5, 18).unwrap_or_default();
    let turn = Turn::new(t, html(t, "您（复核）", "You (second review)"))
        .by(day, Some(3))
        .next(&[
            html(t, "局领导审批", "Approval by the leader"),
            html(t, "再公示 5 个工作日", "then 5 working days of notice"),
        ])
        .recusal(html(
            t,
            "您未参与备案和初审，可以复核",
            "You took no part before and may review",
        ));
    let check = |zh, en, status| Piece::new(html(t, zh, en), Tag::new(t, status));
    let checks = Evidence::new(vec![
        check("证件号和户籍", "Identity and household", Status::Pass),
        check("失业保险补贴", "Insurance subsidy", Status::NoData),
        check(
            "退役军人免费培训",
            "Veterans’ free training",
            Status::CouldNotCheck,
        ),
        check(
            "同时段在他班上课",
            "Other class at the same time",
            Status::Fail,
        ),
    ]);
    let decide = Decide::new(
        "/gallery/decide",
        viewer.seal(),
        say(t, "复核决定", "Decision"),
        html(
            t,
            "30 人 19,500.00 元可先行通过，2 人留待补信息",
            "30 people, 19,500.00 yuan can pass now; 2 wait",
        ),
        vec![
            Button::new(say(t, "不予补贴", "Refuse"))
                .danger()
                .value("do", "refuse"),
            Button::new(say(t, "退回补正", "Return")).value("do", "return"),
            Button::new(say(t, "暂缓", "Hold")).value("do", "hold"),
            Button::new(say(t, "通过 30 人，看下一件", "Pass 30, open the next"))
                .primary()
                .value("do", "pass"),
        ],
    );
    Page::desk(&viewer, "永安职业中专学校　电工（五级）第 2 期")
        .chinese()
        .crumb("/gallery/queue", say(t, "待我复核", "Awaiting my review"))
        .tag(Tag::new(t, Status::SecondReview))
        .sub(Html::join([
            html(t, "申请号 SQ2023-0417　", "Claim SQ2023-0417 "),
            Html::of(&Clauses::new(t, ["3.3.4", "3.3.5"])),
        ]))
        .action(Button::link(
            say(t, "打印审核表", "Print the form"),
            "/gallery/case",
        ))
        .body(&Case {
            strip,
            why: say(t, "为什么是“待补信息”", "Why information is missing"),
            tree,
            papers_head: say(t, "材料", "Papers"),
            papers,
            turn_head: say(t, "轮到谁", "Whose turn"),
            turn,
            line,
            checks,
            decide,
        })
}

#[derive(Template)]
#[template(
    source = r#"<div class="y-two y-left"><aside class="y-stack"><section class="card"><div class="y-box-h"><h2>{{ head }}</h2><span class="y-end y-sub">{{ done.0 }} / {{ done.1 }}</span></div>{{ tasks }}</section></aside><div class="y-stack">{{ import }}</div></div>"#,
    ext = "html"
)]
struct Filing {
    head: String,
    done: (usize, usize),
    tasks: Tasks,
    import: ImportResult,
}

pub async fn filing(viewer: Viewer) -> Result<Page, PageError> {
    let t = viewer.t();
    let task = |zh, en, state| Task::new(say(t, zh, en), "/gallery/form", state);
    let tasks = Tasks::new(
        t,
        vec![
            task("补贴项目", "Programme", TaskState::Done),
            task("职业和等级", "Occupation and level", TaskState::Done),
            task("教师", "Teachers", TaskState::NotStarted),
            task("课程表", "Timetable", TaskState::Problem),
            task("花名册", "Roster", TaskState::InProgress).open(true),
            task("核对并送审", "Check and send", TaskState::Locked),
        ],
    );
    let fix = Html::escaped(&say(t, "请照证件重录", "type it again"));
    let rejected = vec![
        Rejected {
            row: 14,
            name: t.zh("杨金水"),
            content: Html::escaped("3.50481E+17"),
            why: say(
                t,
                "证件号末几位已丢失",
                "The last digits of the number are lost",
            ),
            how: html(
                t,
                "表格软件把号码当成了数。",
                "The spreadsheet took the number for a figure.",
            ),
            fix,
        },
        Rejected {
            row: 31,
            name: t.zh("邱德福"),
            content: Html::escaped("350481************"),
            why: say(t, "已在名单里", "Is on the list already"),
            how: Html::default(),
            fix: Html::default(),
        },
    ];
    let repaired = vec![Repaired {
        row: 5,
        who: Html::of(&Person::new(t, "吴桂兰", "350481************")),
        column: say(t, "姓名", "Name"),
        was: t.zh("吴　桂　兰"),
        now: t.zh("吴桂兰"),
        what: say(t, "去掉字间空格", "spaces taken out"),
        undo: Html::of(&Button::link(say(t, "改回", "Change back"), "/gallery/filing").quiet()),
    }];
    let import = ImportResult::new(
        t,
        say(t, "花名册导入结果", "Result of the roster"),
        t.zh("电工第三期名单.xlsx"),
        24,
        9,
        3,
    )
    .note(html(t, "33 人已收进班级。", "33 people are in the class."))
    .rejected(rejected, "/gallery/filing")
    .repaired(repaired)
    .files("/gallery/filing", "/gallery/form");
    let done = tasks.done();
    Page::desk(&viewer, "电工（五级）第 3 期")
        .chinese()
        .crumb("/gallery/queue", say(t, "开班备案", "Class filings"))
        .tag(Tag::new(t, Status::Draft))
        .body(&Filing {
            head: say(t, "备案内容", "The filing"),
            done,
            tasks,
            import,
        })
}
