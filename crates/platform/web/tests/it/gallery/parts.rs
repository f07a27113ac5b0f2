//! The components one by one, and a form with errors.

use askama::Template;
use kernel::Money;
use web::components::*;
use web::form::{Choice, Field, FormError, FormErrors};
use web::{Html, Page, PageError, T, Viewer};

use super::say;

#[derive(Template)]
#[template(
    source = r#"<div class="y-half"><div class="y-stack">
<section class="card"><div class="y-box-h"><h2>{{ heads[0] }}</h2></div><div class="y-box"><p class="y-row-c">{% for tag in tags %}{{ tag }}　{% endfor %}</p><p class="y-row-c">{{ late }}　{{ today }}　{{ left }}</p></div></section>
<section class="card"><div class="y-box-h"><h2>{{ heads[1] }}</h2></div><div class="y-box y-stack-s"><div class="y-row-c">{{ person }}<span class="y-end">{{ amount }}</span></div><div>{{ clauses }}</div>{{ quote }}</div></section>
<section class="card"><div class="y-box-h"><h2>{{ heads[2] }}</h2></div><div class="y-box">{{ bars }}</div></section>
<section class="card">{{ facts }}</section>
</div><div class="y-stack">
<section class="card"><div class="y-box-h"><h2>{{ heads[3] }}</h2></div><div class="y-box">{{ confirm }}</div></section>
<section class="card"><div class="y-box-h"><h2>{{ heads[4] }}</h2></div>{{ empty }}</section>
{{ note }}{{ trouble }}{{ question }}
</div></div>"#,
    ext = "html"
)]
struct Parts {
    heads: [String; 5],
    tags: Vec<Tag>,
    late: Tag,
    today: Tag,
    left: Tag,
    person: Person,
    amount: Amount,
    clauses: Clauses,
    quote: Quote,
    bars: Bars,
    facts: Facts,
    confirm: Confirm,
    empty: Empty,
    note: Note,
    trouble: Note,
    question: Note,
}

fn person(t: T, name: &str) -> Person {
    Person::new(t, name, "350481************")
}

pub async fn parts(viewer: Viewer) -> Result<Page, PageError> {
    let t = viewer.t();
    let yuan = Money::from_fen(65_000);
    let sample = |name, class| {
        Sample::new(vec![
            Html::of(&person(t, name)),
            t.zh(class),
            Html::escaped(&yuan.to_string()),
        ])
    };
    let confirm = Confirm::new(
        viewer.seal(),
        "/gallery/confirm",
        say(
            t,
            "复核通过 3 件，97 人，63,050.00 元？",
            "Pass 3 claims, 97 people, 63,050.00 yuan?",
        ),
        Html::escaped(&say(
            t,
            "通过后交局领导审批。审批前可以撤回，最迟 5 月 15 日。",
            "They go to the leader for approval and can be withdrawn before that, by 15 May.",
        )),
        Button::new(say(t, "通过 3 件", "Pass 3 claims")).primary(),
    )
    .samples(
        vec![
            say(t, "抽看 3 人", "3 samples"),
            say(t, "班级", "Class"),
            say(t, "金额（元）", "Amount (yuan)"),
        ],
        vec![
            sample("罗秀珍", "养老护理员（五级）第 1 期"),
            sample("赖文斌", "育婴员（五级）第 3 期"),
            sample("吴桂兰", "电工（五级）第 1 期"),
        ],
    )
    .carry("id", "1")
    .back("/gallery/queue", say(t, "返回列表", "Back to the list"));
    let town = |name: &str, n: u64| (name.to_owned(), n, n.to_string());
    let body = Parts {
        heads: [
            say(t, "状态", "States"),
            say(t, "人、金额、政策句", "Person, amount, sentence"),
            say(t, "图", "Chart"),
            say(t, "确认", "Confirm"),
            say(t, "没有内容", "Nothing there"),
        ],
        tags: Status::ALL
            .iter()
            .map(|status| Tag::new(t, *status))
            .collect(),
        late: Tag::deadline(t, -1),
        today: Tag::deadline(t, 0),
        left: Tag::deadline(t, 3),
        person: person(t, "林水英").link("/gallery/case"),
        amount: Amount::new(t, Money::from_fen(2_145_000)).big(),
        clauses: Clauses::new(t, ["3.3.4", "3.3.5"]),
        quote: Quote::new(t, "按培训人数给予每人不超过650元标准的培训补助。")
            .gloss(
                "A training subsidy of at most 650 yuan a person is given by the number trained.",
            )
            .chip("3.3.5"),
        bars: Bars::new(
            &say(t, "各乡镇参训人数：", "Learners by township:"),
            vec![
                town("燕西街道", 214),
                town("燕南街道", 198),
                town("小陶镇", 121),
                town("曹远镇", 96),
                town("青水畲族乡", 43),
            ],
        )
        .chinese(),
        facts: Facts::new(
            t,
            vec![
                Fact::new(say(t, "职业", "Occupation"), t.zh("电工（五级）"))
                    .change("/gallery/form"),
                Fact::new(say(t, "课时", "Hours"), Html::escaped("96")).change("/gallery/form"),
            ],
        ),
        confirm,
        empty: Empty::new(
            say(t, "没有待您复核的申请", "No claims await your review"),
            say(
                t,
                "刚办完 9 件。下一批预计 5 月 15 日送到。",
                "You have just finished 9. The next batch is expected on 15 May.",
            ),
        )
        .go(
            "/gallery/queue",
            say(t, "看我已办理的", "See what I have handled"),
        ),
        note: Note::new(
            Tone::Warn,
            Html::escaped(&say(
                t,
                "课程表有 1 处冲突",
                "The timetable has one conflict",
            )),
        )
        .text(Html::escaped(&say(
            t,
            "5 月 20 日 19:00，教师已排在别的班。",
            "On 20 May at 19:00 the teacher is booked elsewhere.",
        ))),
        trouble: Note::new(
            Tone::No,
            Html::escaped(&say(
                t,
                "现在连不上社保比对",
                "Social security cannot be reached now",
            )),
        )
        .text(Html::escaped(&say(
            t,
            "其他内容照常可办，比对恢复后自动补上。",
            "Everything else works; the check follows by itself.",
        ))),
        question: Note::new(
            Tone::Ask,
            Html::escaped(&say(t, "还差一个答案", "One answer is missing")),
        ),
    };
    Page::desk(&viewer, say(t, "组件一览", "Components"))
        .sub(Html::escaped(&say(
            t,
            "每样东西只有一种样子，全站共用。",
            "One look for each thing, everywhere.",
        )))
        .body(&body)
}

pub async fn form(viewer: Viewer) -> Page {
    let t = viewer.t();
    let mut errors = FormErrors::new();
    errors.add("card", "web-field-empty", vec![]);
    errors.add("start", "web-field-date", vec![]);
    errors.push(FormError {
        field: Some("kind".into()),
        key: "web-field-choose".into(),
        args: vec![],
        sentence: Some("3.3.4".into()),
    });
    let form = viewer
        .form("/gallery/form")
        .heading(say(t, "班级", "Class"))
        .field(
            Field::text("name", say(t, "班级名称", "Name of the class"))
                .value("电工（五级）第 3 期")
                .max(40),
        )
        .field(
            Field::select(
                "occupation",
                say(t, "职业", "Occupation"),
                vec![
                    Choice::data("6-31-01-03", "电工"),
                    Choice::data("6-18-02-04", "焊工"),
                ],
                Some(say(t, "请选择", "Choose")),
            )
            .value("6-31-01-03"),
        )
        .field(
            Field::number("hours", say(t, "课时", "Hours"))
                .unit(say(t, "课时", "class hours"))
                .value(96),
        )
        .field(Field::money("fee", say(t, "收费标准", "Fee"), t.say("web-yuan")).optional(t))
        .field(
            Field::date("start", say(t, "开班日期", "First day")).hint(say(
                t,
                "最迟提前 3 个工作日备案。",
                "File at least 3 working days before.",
            )),
        )
        .field(
            Field::digits("card", say(t, "银行卡号", "Bank card number")).hint(say(
                t,
                "社保卡请先到银行开通金融功能。",
                "A social security card must be activated at the bank first.",
            )),
        )
        .field(Field::radios(
            "kind",
            say(t, "机构类别", "Kind of institution"),
            vec![
                Choice::new(
                    "school",
                    say(t, "职业（技工）院校", "Vocational or technical school"),
                )
                .hint(say(t, "民办的也可以", "private ones, too")),
                Choice::new(
                    "private",
                    say(t, "民办培训机构", "Private training institution"),
                ),
            ],
        ))
        .field(
            Field::boxes(
                "days",
                say(t, "上课日", "Days"),
                vec![
                    Choice::new("1", t.say("web-weekday-1")),
                    Choice::new("3", t.say("web-weekday-3")),
                ],
            )
            .ticked(["3".to_owned()]),
        )
        .field(Field::file(
            "roster",
            say(t, "花名册", "Roster"),
            ".xlsx,.csv",
        ))
        .field(
            Field::area("note", say(t, "说明", "Remarks"))
                .optional(t)
                .max(200),
        )
        .field(Field::tick(
            "sure",
            say(t, "以上内容属实", "The above is true"),
        ))
        .button(Button::new(say(t, "保存班级", "Save the class")).primary())
        .cancel("/gallery/queue", say(t, "返回列表", "Back to the list"))
        .errors(errors.clone());
    Page::desk(&viewer, say(t, "填写班级", "Fill in the class"))
        .with_errors(&errors)
        .status(http::StatusCode::OK)
        .html(Html::of(&form))
}
