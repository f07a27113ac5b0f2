//! One filled paper of each kind; lists take the number of lines.

use chrono::NaiveDate;
use documents::papers::*;
use documents::{Cell, CheckMark, Citation, ClassHead, Contact, Imprint, Paper, Signature, Table};
use kernel::Money;

/// Names of every shape a roster brings: usual, two characters, She surnames, a rare character of
/// Extension A, one of Extension B, one with the interpunct.
const NAMES: &[&str] = &[
    "罗秀英",
    "吴桂兰",
    "陈建华",
    "林水英",
    "蓝志明",
    "雷春花",
    "钟丽萍",
    "李䶮",
    "张𠮷",
    "帕提古丽·阿不都热依木",
    "赖文斌",
    "欧阳海燕",
];

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub fn name(at: usize) -> &'static str {
    NAMES[at % NAMES.len()]
}

fn yuan(yuan: i64) -> Money {
    Money::from_fen(yuan * 100)
}

pub fn imprint() -> Imprint {
    Imprint {
        payee_note: Some(
            "每人650元为补助上限，补助发给学校，不发给个人；学员免费参训，不缴费。".to_owned(),
        ),
        check: Some(CheckMark {
            code: "7C3E-91A0".to_owned(),
            checkpoint: Some("2023-05-11 #1842 9f2c71ab".to_owned()),
            link: Some("https://yj.yongan.example/check/7C3E-91A0".to_owned()),
        }),
        ..Imprint::new(day(2023, 5, 11), "永安市人力资源和社会保障局")
    }
}

/// Sentence 3.3.5.
fn per_head() -> Citation {
    Citation {
        document: "永政办〔2021〕23号".to_owned(),
        place: Some("第三部分第（三）项".to_owned()),
        sentence: "3.3.5".to_owned(),
        text: "按培训人数给予每人不超过650元标准的培训补助".to_owned(),
    }
}

/// Sentence 3.3.4.
fn carriers() -> Citation {
    Citation {
        sentence: "3.3.4".to_owned(),
        text: "根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构"
            .to_owned(),
        ..per_head()
    }
}

pub fn class_head() -> ClassHead {
    ClassHead {
        institution: "永安职业中专学校".to_owned(),
        name: "竹木加工焊工（五级）第2期".to_owned(),
        number: "BJ2023-0017".to_owned(),
        platform_number: Some("350481202303170042".to_owned()),
        occupation: "焊工（6-18-02-04）".to_owned(),
        level: "五级／初级工".to_owned(),
        hours: 84,
        start: day(2023, 3, 20),
        end: day(2023, 4, 14),
        venue: "永安市燕西街道巴溪大道实训楼三层焊接实训室".to_owned(),
    }
}

fn section() -> Contact {
    Contact {
        hours: Some("工作日8:00至12:00，14:30至17:30".to_owned()),
        ..Contact::new("市人社局就业促进股", "0598-0000001")
    }
}

fn steps() -> Vec<Signature> {
    vec![
        Signature {
            opinion: Some("材料齐全，名单与省平台一致，建议支付29人。".to_owned()),
            name: Some("邓小燕".to_owned()),
            on: Some(day(2023, 5, 4)),
            role: "经办".to_owned(),
        },
        Signature::blank("复核"),
        Signature::blank("分管领导"),
    ]
}

fn makers() -> Vec<Signature> {
    ["制表", "复核", "负责人"].map(Signature::blank).to_vec()
}

pub fn class_filing(lessons: u32) -> Paper {
    let timetable: Vec<_> = (0..lessons)
        .map(|n| TimetableRow {
            on: day(2023, 3, 20) + chrono::Days::new(u64::from(n)),
            from: "08:30".to_owned(),
            to: "12:00".to_owned(),
            hours: 4,
            content: "焊条电弧焊平敷焊操作练习与安全用电".to_owned(),
            teacher: "黄国栋".to_owned(),
            room: "焊接实训室".to_owned(),
        })
        .collect();
    ClassFiling {
        imprint: imprint(),
        institution: Institution {
            name: "永安职业中专学校".to_owned(),
            credit_code: "12350481489876543A".to_owned(),
            kind: "职业（技工）院校".to_owned(),
            licence: None,
            contact: "黄国栋".to_owned(),
            telephone: "0598-0000011".to_owned(),
            address: "永安市燕西街道巴溪大道".to_owned(),
        },
        class: FilingClass {
            name: "竹木加工焊工（五级）第2期".to_owned(),
            number: "BJ2023-0017".to_owned(),
            platform_number: None,
            programme: "项目制培训补助".to_owned(),
            basis: Some(carriers()),
            form: "就业技能培训".to_owned(),
            occupation: "焊工".to_owned(),
            occupation_code: Some("6-18-02-04".to_owned()),
            level: "五级／初级工".to_owned(),
            aim: Some("职业技能等级证书（五级）".to_owned()),
            planned_heads: 32,
            theory_hours: 24,
            practice_hours: 60,
            online_hours: 0,
            start: day(2023, 3, 20),
            end: day(2023, 4, 14),
            venue: "永安市燕西街道巴溪大道实训楼三层焊接实训室".to_owned(),
            class_teacher: "赖文斌".to_owned(),
            class_teacher_telephone: "0598-0000012".to_owned(),
            fee: "免费".to_owned(),
            standard: Some(yuan(650)),
            source_unit: Some("永安市竹制品企业协会".to_owned()),
        },
        teachers: vec![TeacherRow {
            name: "黄国栋".to_owned(),
            qualification: "焊工高级技师，中职教师资格".to_owned(),
            subject: "焊接工艺与实操".to_owned(),
            employment: "专职".to_owned(),
        }],
        timetable,
        undertaking: vec![
            "本机构所填内容和所附材料真实、准确，按备案的计划、师资、场地开展培训，不向学员收取任何费用。".to_owned(),
            "如有变更，先报备案后实施；接受主管部门现场检查、视频抽查和学员回访。".to_owned(),
        ],
        opinions: steps(),
    }
    .into()
}

pub fn roster(lines: u32) -> Paper {
    Roster {
        imprint: imprint(),
        class: class_head(),
        learners: (0..lines)
            .map(|n| RosterLine {
                number: n + 1,
                name: name(n as usize).to_owned(),
                sex: if n % 3 == 0 { "女" } else { "男" }.to_owned(),
                id_number: "350481************".to_owned(),
                township: "青水畲族乡".to_owned(),
                schooling: Some("初中".to_owned()),
                telephone: Some("138****1234".to_owned()),
                remark: None,
            })
            .collect(),
        to_sign: true,
    }
    .into()
}

pub fn attendance(lessons: u32, learners: u32) -> Paper {
    AttendanceSheet {
        imprint: imprint(),
        class: class_head(),
        lessons: (0..lessons)
            .map(|n| LessonSheet {
                number: n + 1,
                on: day(2023, 3, 20) + chrono::Days::new(u64::from(n)),
                from: "08:30".to_owned(),
                to: "12:00".to_owned(),
                hours: 4,
                content: "焊条电弧焊平敷焊".to_owned(),
                teacher: "黄国栋".to_owned(),
                room: "焊接实训室".to_owned(),
                link: Some(format!("https://yj.yongan.example/lessons/0017-{}", n + 1)),
            })
            .collect(),
        learners: (0..learners)
            .map(|n| Attendee {
                number: n + 1,
                name: name(n as usize).to_owned(),
            })
            .collect(),
    }
    .into()
}

pub fn results(lines: u32) -> Paper {
    ResultSheet {
        imprint: imprint(),
        class: class_head(),
        examined_by: "永安市职业技能鉴定站".to_owned(),
        examined_on: day(2023, 4, 18),
        learners: (0..lines)
            .map(|n| {
                let passed = n % 9 != 4;
                ResultLine {
                    number: n + 1,
                    name: name(n as usize).to_owned(),
                    id_number: "350481************".to_owned(),
                    theory: Some("86".to_owned()),
                    practice: passed.then(|| "78.5".to_owned()),
                    result: if passed { "合格" } else { "缺考" }.to_owned(),
                    passed,
                    certificate: passed.then(|| format!("S000035000012235{n:06}")),
                    remark: (n == 0).then(|| "实操补考".to_owned()),
                }
            })
            .collect(),
        signatures: ["考评员", "督导员", "单位负责人"]
            .map(Signature::blank)
            .to_vec(),
    }
    .into()
}

pub fn claim(lines: u32) -> Paper {
    let learners: Vec<_> = (0..lines)
        .map(|n| {
            let (answer, reason) = match n % 11 {
                4 => (
                    LineAnswer::No,
                    Some("2022年已由市农业农村局支付同职业同等级培训补助，本次不再支付"),
                ),
                8 => (
                    LineAnswer::Unknown,
                    Some("户籍待核：请镇劳动保障站核对户口簿"),
                ),
                _ => (LineAnswer::Yes, None),
            };
            ClaimLine {
                number: n + 1,
                name: name(n as usize).to_owned(),
                id_number: "350481************".to_owned(),
                answer,
                amount: (answer == LineAnswer::Yes).then(|| yuan(650)),
                sentence: Some("3.3.5".to_owned()),
                reason: reason.map(str::to_owned),
            }
        })
        .collect();
    let paid = learners
        .iter()
        .filter(|l| l.answer == LineAnswer::Yes)
        .count();
    ClaimForm {
        imprint: imprint(),
        number: "SQ2023-0042".to_owned(),
        programme: "项目制培训补助".to_owned(),
        basis: per_head(),
        fund: "就业补助资金".to_owned(),
        claimed_on: day(2023, 4, 24),
        payee: Payee {
            name: "永安职业中专学校".to_owned(),
            credit_code: Some("12350481489876543A".to_owned()),
            contact: "黄国栋".to_owned(),
            telephone: "0598-0000011".to_owned(),
            bank: Some("中国农业银行永安市支行".to_owned()),
            account: Some("1396****0042".to_owned()),
        },
        class: Some(class_head()),
        learners,
        total: yuan(650 * paid as i64),
        assumed: vec![
            "“培训人数”按考核合格人数计算（文件未说明是参训、结业还是取证）。".to_owned(),
        ],
        materials: vec![
            Material {
                name: "学员花名册（本人签名）".to_owned(),
                state: "已收".to_owned(),
            },
            Material {
                name: "考核成绩表".to_owned(),
                state: "已收".to_owned(),
            },
            Material {
                name: "项目制培训合同".to_owned(),
                state: "容缺，5月10日前补齐".to_owned(),
            },
        ],
        undertaking: vec![
            "以上内容真实。如有虚报、冒领，愿退回补助资金并承担法律责任。".to_owned(),
        ],
        opinions: steps(),
    }
    .into()
}

pub fn approval(lines: u32) -> Paper {
    BatchApproval {
        imprint: imprint(),
        number: "PC2023-04".to_owned(),
        title: "2023年第4批项目制培训补助".to_owned(),
        programme: "项目制培训补助".to_owned(),
        basis: per_head(),
        fund: "就业补助资金".to_owned(),
        payment_owner: "市财政局国库集中支付".to_owned(),
        claims: (0..lines)
            .map(|n| BatchLine {
                number: n + 1,
                claim: format!("SQ2023-{:04}", 42 + n),
                payee: "永安职业中专学校".to_owned(),
                class: "竹木加工焊工（五级）第2期".to_owned(),
                heads: 29,
                amount: yuan(650 * 29),
                remark: (n == 0).then(|| "1人已由农业农村局支付，已剔除".to_owned()),
            })
            .collect(),
        total: yuan(650 * 29 * i64::from(lines)),
        checks: vec![
            "同职业同等级重复享受：通过（1人剔除）。".to_owned(),
            "省平台名单比对：一致。".to_owned(),
            "殡葬信息比对：未能核对，数据未到。".to_owned(),
        ],
        opinions: steps(),
        meeting: Meeting {
            kind: "局党组会".to_owned(),
            minutes: None,
            on: None,
            opinion: None,
        },
    }
    .into()
}

pub fn notice(lines: u32) -> PublicNotice {
    let mut table = Table::of_persons();
    for n in 0..lines {
        table.push([
            Cell::from((n + 1).to_string()),
            Cell::from(name(n as usize)),
            Cell::from("350481************"),
            Cell::from("青水畲族乡"),
            Cell::from("永安职业中专学校"),
            Cell::from("焊工（五级）"),
            Cell::from(yuan(650)),
        ]);
    }
    PublicNotice {
        imprint: imprint(),
        title: "关于2023年第4批项目制培训补助的公示".to_owned(),
        body: vec![format!(
            "根据《永安市人民政府办公室关于推行终身职业技能培训制度的实施意见》（永政办〔2021〕23号）第三部分第（三）项“按培训人数给予每人不超过650元标准的培训补助”，经机构申报、初审、复核、局党组会研究，拟对下列{lines}名学员的培训给予补助。现予公示。"
        )],
        table,
        heads: lines,
        total: Some(yuan(650 * i64::from(lines))),
        start: day(2023, 5, 11),
        end: day(2023, 5, 17),
        period: "5个工作日".to_owned(),
        section: section(),
        discipline: Contact::new("派驻市人社局纪检监察组", "0598-0000002"),
        objection: vec![
            "公示期内对名单有异议的，可在公示网页提出，也可来电、来访。反映情况须真实，我们为您保密。异议只暂停所涉及的那一行，其余照常办理。".to_owned(),
        ],
        issuer: "永安市人力资源和社会保障局".to_owned(),
        issued_on: day(2023, 5, 11),
    }
}

pub fn letter(payees: u32) -> Paper {
    PaymentLetter {
        imprint: imprint(),
        issuer: "永安市人力资源和社会保障局".to_owned(),
        document_number: Some("永人社函〔2023〕12号".to_owned()),
        title: "关于拨付2023年第4批\n项目制培训补助资金的函".to_owned(),
        addressee: "永安市财政局".to_owned(),
        body: vec![
            "根据永政办〔2021〕23号文件，2023年第4批项目制培训补助已经审核、局党组会研究（纪要〔2023〕9号）并公示5个工作日无异议，请按下列金额拨付。".to_owned(),
        ],
        fund: "就业补助资金".to_owned(),
        appropriation: "永财社指〔2023〕31号".to_owned(),
        subject: "2080799 其他就业补助支出".to_owned(),
        batch: "FK2023-07".to_owned(),
        accounts: (0..payees)
            .map(|_| LetterAccount {
                payee: "永安职业中专学校".to_owned(),
                bank: "中国农业银行永安市支行".to_owned(),
                account: "13961101040000042".to_owned(),
                amount: yuan(18_850),
            })
            .collect(),
        total: yuan(18_850 * i64::from(payees)),
        heads: 29 * payees,
        attachments: vec![
            "2023年第4批项目制培训补助资金汇总表".to_owned(),
            "2023年第4批项目制培训补助资金清册".to_owned(),
        ],
        contact: Contact {
            person: Some("邓小燕".to_owned()),
            ..section()
        },
        issued_on: day(2023, 5, 22),
    }
    .into()
}

pub fn summary(lines: u32) -> Paper {
    PaymentSummary {
        imprint: imprint(),
        title: "2023年第4批项目制培训补助资金汇总表".to_owned(),
        batch: "FK2023-07".to_owned(),
        document: "永政办〔2021〕23号".to_owned(),
        fund: "就业补助资金".to_owned(),
        appropriation: "永财社指〔2023〕31号".to_owned(),
        subject: "2080799 其他就业补助支出".to_owned(),
        payees: (0..lines)
            .map(|n| SummaryLine {
                number: n + 1,
                payee: "永安职业中专学校".to_owned(),
                programme: "项目制培训补助".to_owned(),
                class: "竹木加工焊工（五级）第2期".to_owned(),
                heads: 29,
                standard: Some(yuan(650)),
                amount: yuan(18_850),
                sentence: "3.3.5".to_owned(),
                remark: None,
            })
            .collect(),
        heads: 29 * lines,
        total: yuan(18_850 * i64::from(lines)),
        signatures: makers(),
    }
    .into()
}

pub fn list(lines: u32) -> Paper {
    PaymentList {
        imprint: imprint(),
        title: "2023年第4批项目制培训补助资金清册".to_owned(),
        batch: "FK2023-07".to_owned(),
        document: "永政办〔2021〕23号".to_owned(),
        fund: "就业补助资金".to_owned(),
        appropriation: "永财社指〔2023〕31号".to_owned(),
        subject: "2080799 其他就业补助支出".to_owned(),
        payments: (0..lines)
            .map(|n| PaymentLine {
                number: n + 1,
                name: name(n as usize).to_owned(),
                id_number: "350481************".to_owned(),
                matter: "竹木加工焊工（五级）第2期".to_owned(),
                payee: "永安职业中专学校".to_owned(),
                bank: "中国农业银行永安市支行".to_owned(),
                account: "13961101040000042".to_owned(),
                amount: yuan(650),
                sentence: "3.3.5".to_owned(),
                remark: None,
            })
            .collect(),
        total: yuan(650 * i64::from(lines)),
        signatures: makers(),
    }
    .into()
}

pub fn refusal(kind: RefusalKind) -> Paper {
    let refused = kind != RefusalKind::Returned;
    RefusalLetter {
        imprint: imprint(),
        kind,
        document_number: refused.then(|| "永人社补决〔2023〕7号".to_owned()),
        addressee: "永安市某某职业培训有限公司".to_owned(),
        case_number: "SQ2023-0051".to_owned(),
        request: "你单位于2023年4月24日申请焊工（五级）第1期项目制培训补助，共20人、13,000.00元".to_owned(),
        decided: vec![],
        reasons: vec![Reason {
            about: None,
            facts: vec![],
            assumed: None,
            fact: "经核对统一社会信用代码登记信息，你单位为民营培训公司，不属于职业（技工）院校，也不属于公办培训机构。".to_owned(),
            basis: Some(carriers()),
        }],
        remedies: vec![
            "与职业（技工）院校或公办培训机构合作，由其备案开班；".to_owned(),
            "认为登记信息有误的，可提交登记证书申请重新核对。".to_owned(),
        ],
        until: Some(day(2023, 5, 31)),
        by_whom: "申请单位".to_owned(),
        appeal: if refused {
            vec!["可以自收到本决定书之日起六十日内向永安市人民政府申请行政复议，也可以在六个月内依法提起行政诉讼。".to_owned()]
        } else {
            vec![]
        },
        contact: section(),
        issuer: "永安市人力资源和社会保障局".to_owned(),
        issued_on: day(2023, 5, 11),
    }
    .into()
}

/// A decision about some lines of a claim, as the bureau's meeting left it.
pub fn partly_refused(lines: u32) -> Paper {
    let Paper::RefusalLetter(mut letter) = refusal(RefusalKind::PartlyRefused) else {
        unreachable!()
    };
    letter.addressee = "永安职业中专学校".to_owned();
    letter.request = format!(
        "你单位于2023年4月24日申请焊工（五级）第2期项目制培训补助，共{lines}人、{}元",
        yuan(650 * i64::from(lines))
    );
    letter.decided = (0..lines)
        .map(|n| {
            let refused = n % 10 == 1;
            DecidedLine {
                number: n + 1,
                name: name(n as usize).to_owned(),
                id_number: "350481************".to_owned(),
                asked: yuan(650),
                granted: (!refused).then(|| yuan(650)),
                answer: if refused {
                    Decision::Refused
                } else {
                    Decision::Granted
                },
                reason: refused.then_some(1),
            }
        })
        .collect();
    letter.reasons[0].about = Some("第2行等".to_owned());
    letter.reasons[0].fact = "没有结业：出勤不足。".to_owned();
    letter.reasons[0].facts = vec!["出勤课时为40课时（本系统考勤）".to_owned()];
    Paper::RefusalLetter(letter)
}

pub fn receipt() -> Paper {
    ReceiptSlip {
        imprint: Imprint {
            today: day(2023, 10, 9),
            ..imprint()
        },
        case_number: "SQ2023-0042".to_owned(),
        name: "罗秀英".to_owned(),
        helper: Some("村协理员赖文斌".to_owned()),
        matter: "养老护理员（五级）培训报名".to_owned(),
        received_on: day(2023, 10, 9),
        taken: vec!["身份证复印件".to_owned(), "户口簿复印件".to_owned()],
        missing: vec!["社会保障卡复印件（10月16日前补）".to_owned()],
        turn: "小陶镇劳动保障站".to_owned(),
        next_step: "核对身份，通知开班时间".to_owned(),
        next_on: Some(day(2023, 10, 16)),
        contact: section(),
        link: Some("https://yj.yongan.example/m/SQ2023-0042".to_owned()),
    }
    .into()
}

pub fn recovery_codes() -> Paper {
    RecoveryCodes {
        imprint: Imprint {
            check: None,
            ..imprint()
        },
        account: "dengxy".to_owned(),
        name: "邓小燕".to_owned(),
        organisation: "永安市人力资源和社会保障局".to_owned(),
        codes: (0..10).map(|n| format!("7KQ{n}-M4XD-93TA")).collect(),
        contact: Contact::new("市人社局信息管理员", "0598-0000009"),
    }
    .into()
}

pub fn certificate(person: &str) -> Paper {
    CompletionCertificate {
        imprint: imprint(),
        number: "永培合〔2023〕0142".to_owned(),
        name: person.to_owned(),
        sex: "女".to_owned(),
        id_number: "350481197105******".to_owned(),
        institution: "永安市公共实训基地".to_owned(),
        course: "养老护理员（五级）".to_owned(),
        class_number: "BJ2023-0051".to_owned(),
        hours: 84,
        start: day(2023, 10, 23),
        end: day(2023, 11, 17),
        result: "考核合格（理论82分，实操补考76分）".to_owned(),
        issuer: "永安市人力资源和社会保障局".to_owned(),
        issued_on: day(2023, 11, 27),
        verify: "可在永安市终身职业技能培训网站凭编号和姓名核对。".to_owned(),
    }
    .into()
}

/// Every paper as short as it usually is, under a name for files.
pub fn all_short() -> Vec<(&'static str, Paper)> {
    vec![
        ("class_filing", class_filing(21)),
        ("roster", roster(12)),
        ("attendance", attendance(2, 32)),
        ("results", results(24)),
        ("claim", claim(12)),
        ("approval", approval(3)),
        ("notice", notice(7).into()),
        ("letter", letter(1)),
        ("summary", summary(3)),
        ("list", list(12)),
        ("refused", refusal(RefusalKind::Refused)),
        ("returned", refusal(RefusalKind::Returned)),
        ("partly-refused", partly_refused(12)),
        ("receipt", receipt()),
        ("recovery", recovery_codes()),
        ("certificate", certificate("罗秀英")),
    ]
}

/// The papers that are lists, 200 lines long.
pub fn all_long() -> Vec<(&'static str, Paper)> {
    vec![
        ("class_filing_60", class_filing(60)),
        ("roster_200", roster(200)),
        ("attendance_200", attendance(1, 200)),
        ("results_200", results(200)),
        ("claim_200", claim(200)),
        ("approval_200", approval(200)),
        ("notice_200", notice(200).into()),
        ("letter_40", letter(40)),
        ("summary_200", summary(200)),
        ("list_200", list(200)),
    ]
}
