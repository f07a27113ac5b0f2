//! A queue and a fund, as the pictures show them.

use askama::Template;
use kernel::Money;
use web::components::*;
use web::form::Choice;
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{Html, Page, PageError, Viewer};

use super::say;

pub async fn queue(viewer: Viewer, list: ListQuery) -> Page {
    let t = viewer.t();
    let project = say(t, "项目制培训补助", "Project-based training subsidy");
    let line = |n: u32,
                school: &str,
                class: &str,
                people: i64,
                yuan: i64,
                yes: i64,
                ask: i64,
                no: i64,
                status,
                left: i64| {
        let mut tags = vec![Tag::new(t, Status::Eligible).count(yes)];
        if ask > 0 {
            tags.push(Tag::new(t, Status::Missing).count(ask));
        }
        if no > 0 {
            tags.push(Tag::new(t, Status::NotEligible).count(no));
        }
        let number = format!("SQ2023-{n:04}");
        let due = if left > 0 {
            Cell::text(t.days_left(left))
        } else {
            Cell::tag(Tag::deadline(t, left))
        };
        Row::new(vec![
            Cell::text(&number).link("/gallery/case").sub(say(
                t,
                "5 月 8 日送到",
                "received 8 May",
            )),
            Cell::text(&project).clause(Clause::new(t, "3.3.5")),
            Cell::data(school).sub_data(class),
            Cell::number(people),
            Cell::money(Money::from_fen(yuan * 100)),
            Cell::tags(tags),
            Cell::tag(Tag::new(t, status)),
            due,
        ])
        .id(&number, &number)
    };
    let rows = vec![
        line(
            398,
            "永安技工学校",
            "焊工（四级）第 1 期",
            28,
            18_200,
            26,
            2,
            0,
            Status::SecondReview,
            -1,
        ),
        line(
            403,
            "市公共实训基地",
            "养老护理员（五级）第 1 期",
            32,
            20_800,
            32,
            0,
            0,
            Status::SecondReview,
            0,
        )
        .marked(true),
        line(
            405,
            "永安职业中专学校",
            "育婴员（五级）第 3 期",
            35,
            22_750,
            35,
            0,
            0,
            Status::SecondReview,
            0,
        ),
        line(
            411,
            "永安职业中专学校",
            "电工（五级）第 1 期",
            30,
            19_500,
            30,
            0,
            0,
            Status::SecondReview,
            2,
        ),
        line(
            417,
            "永安职业中专学校",
            "电工（五级）第 2 期",
            33,
            21_450,
            30,
            2,
            1,
            Status::SecondReview,
            3,
        ),
        line(
            419,
            "市公共实训基地",
            "家政服务员（五级）第 1 期",
            24,
            14_400,
            23,
            0,
            1,
            Status::Objected,
            3,
        ),
        line(
            422,
            "永安技工学校",
            "电工（四级）第 1 期",
            29,
            18_850,
            20,
            0,
            0,
            Status::OnHold,
            4,
        ),
    ];
    let people = say(t, "筛选后合计　137 件", "All filtered: 137 claims");
    let table = Table::new(t, &list, say(t, "待我复核", "Awaiting my review"))
        .filter(Filter::select(
            t,
            "programme",
            say(t, "补贴项目", "Programme"),
            vec![Choice::new("p", &project)],
        ))
        .filter(Filter::select(
            t,
            "school",
            say(t, "申请单位", "Applicant"),
            vec![Choice::data("1", "永安技工学校")],
        ))
        .filter(Filter::day("before", say(t, "期限", "Due before")))
        .filter(Filter::search(
            "q",
            say(t, "班号、单位、学员", "Class, unit, learner"),
        ))
        .column(
            Column::new(say(t, "申请号", "Claim"))
                .together()
                .sort("number"),
        )
        .column(Column::new(say(t, "补贴项目", "Programme")))
        .column(Column::new(say(t, "申请单位和班级", "Applicant and class")))
        .column(Column::number(say(t, "人数", "People")).sort("people"))
        .column(Column::number(say(t, "申请金额（元）", "Amount (yuan)")).sort("amount"))
        .column(Column::new(say(t, "自动核对", "Checks")).together())
        .column(Column::new(say(t, "状态", "State")).together())
        .column(
            Column::new(say(t, "办理期限", "Due"))
                .together()
                .sort("due"),
        )
        .rows(rows, 137)
        .count_words(say(t, "共 137 件", "137 claims"))
        .total(vec![
            Cell::text(people),
            Cell::empty(),
            Cell::empty(),
            Cell::number(1084),
            Cell::money(Money::from_fen(69_820_000)),
            Cell::empty(),
            Cell::empty(),
            Cell::empty(),
        ])
        .pick(
            "id",
            "/gallery/confirm",
            viewer.seal(),
            vec![
                Button::new(say(t, "退回补正", "Return")).value("do", "return"),
                Button::new(say(t, "暂缓", "Hold")).value("do", "hold"),
                Button::new(say(t, "复核通过", "Pass"))
                    .primary()
                    .value("do", "pass"),
            ],
        )
        .exported();
    Page::desk(&viewer, say(t, "待我复核", "Awaiting my review"))
        .count(137)
        .sub(Html::escaped(&say(
            t,
            "最早一件 5 月 8 日送到。今天到期 2 件，已超期 1 件。",
            "The oldest came on 8 May. 2 are due today, 1 is late.",
        )))
        .action(
            Button::link(
                say(t, "从第一件开始", "Begin with the first"),
                "/gallery/case",
            )
            .primary(),
        )
        .html(Html::of(&table))
}

#[derive(Template)]
#[template(
    source = r#"<section class="card y-box y-fund">{{ strip }}{{ stack }}<p class="y-sub">{{ formula }}</p></section>
<div class="y-ledg y-mt2">{{ entries }}{{ balance }}</div>"#,
    ext = "html"
)]
struct Fund {
    strip: MoneyStrip,
    stack: Stack,
    formula: String,
    entries: Table,
    balance: Table,
}

pub async fn fund(viewer: Viewer, list: ListQuery) -> Result<Page, PageError> {
    let t = viewer.t();
    let cell = |zh, en, yuan: i64| MoneyCell::yuan(t, &say(t, zh, en), Money::from_fen(yuan * 100));
    let strip = MoneyStrip::new(vec![
        cell("下达", "Appropriated", 2_400_000),
        cell("已支付", "Paid", 612_950)
            .key(2)
            .rows("/gallery/queue"),
        cell("退回待重付", "Returned", 1_950).key(3),
        cell("已承诺", "Committed", 382_450).key(1),
        cell("可用", "Left", 1_402_650).key(0),
    ])
    .flat();
    let stack = Stack::new(
        say(
            t,
            "下达 240 万元中：已支付 25.5%，可用 58.4%",
            "Of 2.4 million yuan: 25.5% paid, 58.4% left",
        ),
        &[(2, 612_950), (3, 1_950), (1, 382_450), (0, 1_402_650)],
    );
    let day = |d| chrono::NaiveDate::from_ymd_opt(2023, 5, d).unwrap_or_default();
    let entry = |d, number: &str, text: &str, debit: &str, credit: &str, yuan: i64, sentence| {
        Row::new(vec![
            Cell::day(day(d)),
            Cell::text(number).link("/gallery/case"),
            Cell::data(text),
            Cell::data(debit),
            Cell::data(credit),
            Cell::money(Money::from_fen(yuan * 100)),
            Cell::clauses(vec![Clause::new(t, sentence)]),
        ])
    };
    let entries = Table::new(t, &list, say(t, "分录", "Entries"))
        .column(Column::new(say(t, "日期", "Day")).together())
        .column(Column::new(say(t, "凭证", "Voucher")).together())
        .column(Column::new(say(t, "摘要", "Text")))
        .column(Column::new(say(t, "借方", "Debit")).together())
        .column(Column::new(say(t, "贷方", "Credit")).together())
        .column(Column::number(say(t, "金额（元）", "Amount (yuan)")))
        .column(Column::new(say(t, "依据", "Basis")))
        .rows(
            vec![
                entry(
                    13,
                    "JZ-0219",
                    "退票冲回，第 3 批 2 人，账号已注销",
                    "在途资金",
                    "应付补贴",
                    1_300,
                    "4.2.7",
                ),
                entry(
                    12,
                    "JZ-0217",
                    "银行回单，个人培训补贴第 3 批 79 人到账",
                    "在途资金",
                    "财政存款",
                    51_350,
                    "3.2.6",
                ),
                entry(
                    8,
                    "JZ-0214",
                    "承诺，项目制培训补助第 4 批 94 人",
                    "承诺额",
                    "承诺准备",
                    61_100,
                    "3.3.5",
                ),
            ],
            3,
        )
        .note(Html::escaped(&say(
            t,
            "每一笔借贷相等",
            "Debit equals credit in each",
        )));
    let line = |name: &str, debit: i64, credit: i64| {
        let side = |yuan: i64| {
            if yuan == 0 {
                Cell::empty()
            } else {
                Cell::money(Money::from_fen(yuan * 100))
            }
        };
        Row::new(vec![
            Cell::data(name).link("/gallery/fund"),
            side(debit),
            side(credit),
        ])
    };
    let empty = ListQuery::new("/gallery/fund", "");
    let balance = Table::new(t, &empty, say(t, "试算平衡", "Trial balance"))
        .column(Column::new(say(t, "科目", "Account")))
        .column(Column::number(say(t, "借方（元）", "Debit (yuan)")))
        .column(Column::number(say(t, "贷方（元）", "Credit (yuan)")))
        .rows(
            vec![
                line("财政存款", 1_787_050, 0),
                line("应付补贴", 0, 1_950),
                line("拨款收入", 0, 1_785_100),
            ],
            3,
        )
        .total(vec![
            Cell::text(say(t, "合计", "Total")),
            Cell::money(Money::from_fen(178_705_000)),
            Cell::money(Money::from_fen(178_705_000)),
        ])
        .id("balance");
    Page::desk(
        &viewer,
        say(
            t,
            "就业补助资金　2023 年度",
            "Employment subsidy fund, 2023",
        ),
    )
    .crumb("/gallery/queue", say(t, "资金账", "Funds"))
    .sub(Html::of(&Clauses::new(t, ["3.3.5", "3.6.4", "4.2.2"])))
    .body(&Fund {
        strip,
        stack,
        formula: say(
            t,
            "下达 = 已支付 + 退回待重付 + 已承诺 + 可用。",
            "Appropriated = paid + returned + committed + left.",
        ),
        entries,
        balance,
    })
}
