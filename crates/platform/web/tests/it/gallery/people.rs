//! Public and phone pages.

use askama::Template;
use kernel::Money;
use web::components::*;
use web::form::Field;
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{Html, Page, PageError, T, Viewer};

use super::say;

fn html(t: T, zh: &str, en: &str) -> Html {
    Html::escaped(&say(t, zh, en))
}

pub async fn classes(viewer: Viewer, list: ListQuery) -> Page {
    let t = viewer.t();
    let line = |name: &str, school: &str, town: &str, zh, en, seats| {
        Row::new(vec![
            Cell::data(name).link("/gallery/notice"),
            Cell::data(school).sub_data(town),
            Cell::text(say(t, zh, en)),
            Cell::number(seats),
        ])
    };
    let table = Table::new(t, &list, say(t, "近期开班", "Classes soon"))
        .column(Column::new(say(t, "班级", "Class")))
        .column(Column::new(say(t, "地点", "Place")))
        .column(Column::new(say(t, "上课时间", "When")))
        .column(Column::number(say(t, "剩余名额", "Seats left")))
        .rows(
            vec![
                line(
                    "电工（五级）第 3 期",
                    "永安职业中专学校",
                    "燕西街道",
                    "5 月 18 日起，周一至周五晚",
                    "from 18 May, weekday evenings",
                    8,
                ),
                line(
                    "养老护理员（五级）第 2 期",
                    "市公共实训基地",
                    "燕南街道",
                    "5 月 23 日起，周末",
                    "from 23 May, weekends",
                    15,
                ),
            ],
            2,
        )
        .stacked()
        .bare();
    Page::public(&viewer, say(t, "近期开班", "Classes soon")).html(Html::of(&table))
}

#[derive(Template)]
#[template(
    source = r#"<div class="y-wrap y-two y-gap">{{ sheet }}<aside class="y-stack"><section class="card"><div class="y-box-h"><h2>{{ head }}</h2></div><div class="y-box">{{ find }}</div></section><section class="card">{{ turn }}</section></aside></div>"#,
    ext = "html"
)]
struct Notice {
    sheet: NoticeSheet,
    head: String,
    find: web::form::Form,
    turn: Turn,
}

pub async fn notice(viewer: Viewer) -> Result<Page, PageError> {
    let t = viewer.t();
    let heads = [
        "序号",
        "姓名",
        "证件号",
        "乡镇（街道）",
        "培训单位",
        "职业（等级）",
    ];
    let heads = heads
        .iter()
        .map(|head| ((*head).to_owned(), false))
        .chain([("金额（元）".to_owned(), true)])
        .collect();
    let row = |n: &str, name: &str, town: &str| {
        NoticeRow::new(
            [
                n,
                name,
                "350481************",
                town,
                "永安职业中专学校",
                "电工（五级）",
                "650.00",
            ]
            .map(str::to_owned)
            .to_vec(),
        )
    };
    let sheet = NoticeSheet::new(
        "关于2023年第4批项目制培训补助的公示",
        vec![
            "根据《永安市人民政府办公室关于推行终身职业技能培训制度的实施意见》（永政办〔2021〕23号），拟对下列94名学员的培训给予补助，共计61,100.00元。现予公示。".to_owned(),
            "公示时间：2023年5月11日至5月17日，共5个工作日。".to_owned(),
        ],
        ("永安市人力资源和社会保障局".to_owned(), "2023年5月11日".to_owned()),
    )
    .table(
        heads,
        vec![row("1", "吴桂兰", "燕西街道"), row("2", "陈建华", "小陶镇"), row("3", "林水英", "曹远镇").mine(), row("4", "蓝志明", "青水畲族乡")],
        Some(("合计　94人".to_owned(), "61,100.00".to_owned())),
    )
    .closing(vec!["受理电话：市人社局就业促进股，0598-0000001。".to_owned()]);
    let find = viewer
        .form("/gallery/find")
        .field(
            Field::digits("number", say(t, "身份证号", "Identity number")).hint(say(
                t,
                "只用来查这一次，不保存。",
                "Used for this once, not kept.",
            )),
        )
        .field(Field::text("name", say(t, "姓名", "Name")))
        .button(Button::new(say(t, "查我的一行", "Find my line")).primary());
    let turn = Turn::new(t, html(t, "公示，第 3 天", "On notice, day 3")).next(&[html(
        t,
        "5 月 18 日报财政局付款",
        "To finance on 18 May",
    )]);
    Page::public(&viewer, say(t, "公示", "Public notice"))
        .headless()
        .body(&Notice {
            sheet,
            head: say(t, "查我的一行", "Find my line"),
            find,
            turn,
        })
}

#[derive(Template)]
#[template(
    source = r#"<section class="card y-box y-stack-s"><h2 class="y-h3">{{ today }}</h2><p class="y-strong y-big">{{ class }}</p>{{ button }}</section><section class="card">{{ rows }}</section>{{ receipt }}{{ held }}"#,
    ext = "html"
)]
struct Home {
    today: String,
    class: Html,
    button: Button,
    rows: Links,
    receipt: Receipt,
    held: Receipt,
}

pub async fn home(viewer: Viewer) -> Result<Page, PageError> {
    let t = viewer.t();
    let rows = Links::new(vec![
        LinkRow::new("/gallery/money", html(t, "我的钱", "My money"))
            .sub(html(t, "1 笔，5 月 20 日前到账", "one payment, by 20 May"))
            .end(Html::of(&Amount::new(t, Money::from_fen(80_000)))),
        LinkRow::new("/gallery/home", html(t, "我的课时", "My hours")).sub(html(
            t,
            "已上 32 课时，共 96 课时",
            "32 of 96 hours",
        )),
        LinkRow::plain(html(t, "我的证书", "My certificates"))
            .end(Html::of(&Tag::new(t, Status::Received))),
    ]);
    Page::phone(&viewer, say(t, "林水英，您好", "Hello"))
        .sub(html(
            t,
            "5 月 13 日，星期六，18:50",
            "Saturday 13 May, 18:50",
        ))
        .body(&Home {
            today: say(t, "今天 19:00 上课", "Lesson today at 19:00"),
            class: t.zh("电工（四级）第 2 期"),
            button: Button::link(say(t, "签到", "Check in"), "/gallery/home")
                .primary()
                .large(),
            rows,
            receipt: Receipt::done(
                say(t, "已签到", "Checked in"),
                vec![Html::escaped("18:52"), t.zh("电工（四级）第 2 期")],
            ),
            held: Receipt::held(
                say(
                    t,
                    "已存在这部手机，还没发出",
                    "Kept on this phone, not sent yet",
                ),
                vec![Html::escaped("18:52")],
            ),
        })
}

#[derive(Template)]
#[template(
    source = r#"<section class="card"><div class="y-box"><p class="y-sub">{{ title }} {{ clause }}</p><p class="y-fig">800.00<small>{{ t.say("web-yuan") }}</small></p><p>{{ tag }}</p></div>{{ turn }}{{ line }}</section>
<section class="card"><div class="y-box y-stack-s">{{ quote }}<div class="y-row-c">{{ review }}</div></div></section>"#,
    ext = "html"
)]
struct Money2 {
    t: T,
    title: String,
    clause: Clause,
    tag: Tag,
    turn: Turn,
    line: Timeline,
    quote: Quote,
    review: Button,
}

pub async fn money(viewer: Viewer) -> Result<Page, PageError> {
    let t = viewer.t();
    let day = chrono::NaiveDate::from_ymd_opt(2023, 5, 20).unwrap_or_default();
    let step = |state, zh, en, note_zh, note_en| {
        Step::new(state, say(t, zh, en)).note(html(t, note_zh, note_en))
    };
    let line = Timeline::new(
        t,
        vec![
            step(
                StepState::Done,
                "您提交申请",
                "You claimed",
                "4 月 10 日",
                "10 April",
            ),
            step(
                StepState::Done,
                "公示 5 个工作日",
                "5 working days of notice",
                "没有异议",
                "no objection",
            ),
            step(
                StepState::Now,
                "市财政局付款",
                "Finance pays",
                "5 月 12 日送银行",
                "sent to the bank on 12 May",
            ),
            step(
                StepState::Next,
                "到账",
                "In your account",
                "到了发短信告诉您",
                "we text you when it is",
            ),
        ],
    )
    .ruled();
    Page::phone(&viewer, say(t, "我的钱", "My money"))
        .back("/gallery/home")
        .body(&Money2 {
            t,
            title: say(t, "个人职业培训补贴", "Personal training subsidy"),
            clause: Clause::new(t, "3.2.6"),
            tag: Tag::new(t, Status::Paying).filled(),
            turn: Turn::new(
                t,
                html(t, "银行，不用您做什么", "the bank; you need do nothing"),
            )
            .by(day, None)
            .ruled(),
            line,
            quote: Quote::new(
                t,
                "退役军人退役后可选择一次免费培训，并享受培训期间生活补助",
            )
            .gloss(
                "A veteran may choose one free training and receives a living allowance meanwhile",
            )
            .chip("3.2.14"),
            review: Button::link(say(t, "提出复核", "Ask for review"), "/gallery/money"),
        })
}
