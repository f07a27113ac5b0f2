//! States: one shape and one word each (LOOK §2). Colour only helps.

use std::borrow::Cow;

use askama::Template;

use crate::T;
use crate::html::component;

/// The six colours a state may have. They mean something and are never decoration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Nothing happens yet, or nothing has to.
    Idle,
    /// Under way.
    Go,
    /// Done, fine.
    Ok,
    /// Somebody should look.
    Warn,
    /// No.
    No,
    /// Unknown: a question is open. Never a refusal.
    Ask,
}

impl Look {
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Look::Idle => "",
            Look::Go => " y-tag-go",
            Look::Ok => " y-tag-ok",
            Look::Warn => " y-tag-warn",
            Look::No => " y-tag-no",
            Look::Ask => " y-tag-ask",
        }
    }
}

/// The shapes of the sprite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Icon {
    Tick,
    Cross,
    Question,
    Ring,
    Half,
    Pause,
    Back,
    Triangle,
    Clock,
    Lock,
    Yuan,
    Minus,
    Offline,
    Pen,
}

impl Icon {
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Icon::Tick => "i-ok",
            Icon::Cross => "i-no",
            Icon::Question => "i-ask",
            Icon::Ring => "i-open",
            Icon::Half => "i-half",
            Icon::Pause => "i-pause",
            Icon::Back => "i-back",
            Icon::Triangle => "i-warn",
            Icon::Clock => "i-clock",
            Icon::Lock => "i-lock",
            Icon::Yuan => "i-paid",
            Icon::Minus => "i-minus",
            Icon::Offline => "i-off",
            Icon::Pen => "i-pen",
        }
    }
}

macro_rules! statuses {
    ($($name:ident $look:ident $icon:ident $key:literal $zh:literal;)+) => {
        /// The words of LOOK §2. A state of a feature is one of these, or [`Tag::of`] with a word of its own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Status { $(#[doc = $zh] $name,)+ }

        impl Status {
            /// Every status, for the gallery.
            pub const ALL: &'static [Status] = &[$(Status::$name,)+];

            const fn parts(self) -> (Look, Icon, &'static str) {
                match self { $(Status::$name => (Look::$look, Icon::$icon, $key),)+ }
            }
        }
    };
}

statuses! {
    NotStarted Idle Ring "web-status-not-started" "未开始";
    Locked Idle Lock "web-status-locked" "暂不能做";
    Draft Idle Pen "web-status-draft" "草稿";
    NoSystemWork Idle Minus "web-status-no-system-work" "无需系统办理";
    Withdrawn Idle Minus "web-status-withdrawn" "已撤回";
    InProgress Go Half "web-status-in-progress" "进行中";
    FirstReview Go Half "web-status-first-review" "待初审";
    SecondReview Go Half "web-status-second-review" "待复核";
    Approval Go Half "web-status-approval" "待审批";
    Meeting Go Half "web-status-meeting" "待上会";
    OnNotice Go Clock "web-status-on-notice" "公示中";
    AwaitingPayment Go Clock "web-status-awaiting-payment" "待支付";
    Paying Go Half "web-status-paying" "支付中";
    Repaired Go Pen "web-status-repaired" "已修正";
    PartlyDone Go Half "web-status-partly-done" "部分落实";
    Done Ok Tick "web-status-done" "已完成";
    Eligible Ok Tick "web-status-eligible" "符合";
    Pass Ok Tick "web-status-pass" "通过";
    Accepted Ok Tick "web-status-accepted" "接受";
    Received Ok Tick "web-status-received" "已收到";
    Sent Ok Tick "web-status-sent" "已发送";
    CarriedOut Ok Tick "web-status-carried-out" "已落实";
    Paid Ok Yuan "web-status-paid" "已到账";
    Problem Warn Triangle "web-status-problem" "有问题";
    OnHold Warn Pause "web-status-on-hold" "暂缓";
    Returned Warn Back "web-status-returned" "已退回";
    Objected Warn Triangle "web-status-objected" "有异议";
    CouldNotCheck Warn Triangle "web-status-could-not-check" "未能核对";
    Unsent Warn Offline "web-status-unsent" "待发送";
    NotYet Warn Ring "web-status-not-yet" "尚未落实";
    NotEligible No Cross "web-status-not-eligible" "不符合";
    Fail No Cross "web-status-fail" "不通过";
    Refused No Cross "web-status-refused" "不予补贴";
    PaymentFailed No Cross "web-status-payment-failed" "付款失败";
    Rejected No Cross "web-status-rejected" "退回";
    Missing Ask Question "web-status-missing" "待补信息";
    NoData Ask Question "web-status-no-data" "无数据";
}

/// A state as shown: shape, word and, if counted, how many.
#[derive(Clone, Debug, Template)]
#[template(path = "components/status.html")]
pub struct Tag {
    look: Look,
    icon: Icon,
    word: Cow<'static, str>,
    count: Option<String>,
    filled: bool,
}

component!(Tag);

impl Tag {
    /// A word of the common list.
    pub fn new(t: T, status: Status) -> Tag {
        let (look, icon, key) = status.parts();
        Tag::of(look, icon, t.say(key))
    }

    /// A word of a feature's own; take one of [`Status`] where it says the same.
    pub fn of(look: Look, icon: Icon, word: impl Into<Cow<'static, str>>) -> Tag {
        Tag {
            look,
            icon,
            word: word.into(),
            count: None,
            filled: false,
        }
    }

    /// Working days to a deadline: plain words while there is time, marked on the last day and after it.
    pub fn deadline(t: T, working_days_left: i64) -> Tag {
        let word = t.days_left(working_days_left);
        match working_days_left {
            0 => Tag::of(Look::Warn, Icon::Clock, word),
            left if left < 0 => Tag::of(Look::No, Icon::Triangle, word),
            _ => Tag::of(Look::Idle, Icon::Clock, word),
        }
    }

    /// With a number behind the word: 符合 30.
    pub fn count(mut self, n: impl ToString) -> Tag {
        self.count = Some(n.to_string());
        self
    }

    /// Tinted; for the head of a page only.
    pub fn filled(mut self) -> Tag {
        self.filled = true;
        self
    }

    /// The word alone, for a sheet.
    pub fn text(&self) -> String {
        match &self.count {
            Some(n) => format!("{} {n}", self.word),
            None => self.word.to_string(),
        }
    }
}
