//! What is wrong with a rule, said to the officer who wrote it: which words, why, and what was probably meant.

use kernel::Text;

use super::tree::Span;

/// One error in a rule.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{}", self.problem.message().en)]
pub struct FeelError {
    /// What is wrong.
    pub problem: Box<Problem>,
    /// Which words of the rule.
    pub span: Span,
}

/// What can be wrong with a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing is written.
    Empty,
    /// More characters than [`super::parse::MOST_CHARACTERS`].
    TooLong {
        /// How many were written.
        length: usize,
    },
    /// Nested deeper than [`super::parse::MOST_DEPTH`].
    TooDeep,
    /// A sign that has no meaning.
    Character(char),
    /// A sign of another language or keyboard.
    Instead {
        /// What was written.
        found: String,
        /// What FEEL writes.
        meant: &'static str,
    },
    /// Digits that are no number.
    Number(String),
    /// `\` before anything but `"` and `\`.
    Escape,
    /// A text without its closing quotation mark.
    OpenText,
    /// Something else should stand here.
    Expected(&'static str),
    /// The rule ends where something should follow.
    Ended(&'static str),
    /// Part of FEEL, but not of the subset.
    Unsupported(String),
    /// A function the subset does not have.
    NoFunction(String),
    /// A function that takes one argument.
    OneArgument(String),
    /// A function that takes a written text.
    TextNeeded(String),
    /// Not a calendar date.
    Date(String),
    /// Not a duration of the subset.
    Duration(String),
    /// `a < b < c`
    ChainedComparison,
    /// A fact that the vocabulary does not have.
    UnknownFact {
        /// As written.
        name: String,
        /// The name that looks most like it.
        nearest: Option<String>,
    },
    /// A value that the closed list of a fact does not have.
    UnknownValue {
        /// As written.
        value: String,
        /// Whose list.
        fact: String,
        /// The value that looks most like it.
        nearest: Option<String>,
    },
    /// A text that is no skill level.
    UnknownLevel(String),
    /// A text that is no division code.
    UnknownRegion(String),
    /// A text compared with nothing that gives it a meaning.
    LooseText(String),
    /// Two kinds of things that do not go together.
    Mismatch {
        /// What stands left, in words.
        left: Text,
        /// What stands right, in words.
        right: Text,
        /// What was asked of them, as written.
        operator: String,
    },
    /// Two units that do not go together.
    Units {
        /// The unit on the left.
        left: String,
        /// The unit on the right.
        right: String,
        /// What was asked of them, as written.
        operator: String,
    },
    /// Something that has no order.
    NoOrder(Text),
    /// Another kind of thing is needed here.
    Needed {
        /// What is needed, in words.
        needed: Text,
        /// What stands there, in words.
        found: Text,
    },
    /// `absent(…)` of something other than a fact.
    AbsentOfFact,
    /// `absent(…)` of a yes-no fact, which is never absent.
    AbsentOfBoolean,
    /// A range that nothing can be in.
    EmptyRange,
    /// A number compared with a level: levels count downwards and must be named.
    LevelAsNumber,
    /// A division by a written zero.
    DivisionByZero,
}

impl FeelError {
    pub(super) fn new(problem: Problem, span: Span) -> FeelError {
        FeelError {
            problem: Box::new(problem),
            span,
        }
    }
}

/// winnow's own parsers never fail here (they take as many characters as fit); this only completes its contract.
impl<I: winnow::stream::Stream> winnow::error::ParserError<I> for FeelError {
    type Inner = FeelError;

    fn from_input(_: &I) -> FeelError {
        FeelError::new(Problem::Expected("a value"), 0..0)
    }

    fn into_inner(self) -> Result<FeelError, FeelError> {
        Ok(self)
    }
}

impl Problem {
    /// What is wrong, in both languages.
    pub fn message(&self) -> Text {
        let (zh, en) = match self {
            Problem::Empty => ("规则是空的".into(), "the rule is empty".into()),
            Problem::TooLong { length } => (
                format!(
                    "规则有{length}个字符，最多{}个",
                    super::parse::MOST_CHARACTERS
                ),
                format!(
                    "the rule has {length} characters, {} at most",
                    super::parse::MOST_CHARACTERS
                ),
            ),
            Problem::TooDeep => (
                format!("嵌套或连算超过{}层", super::parse::MOST_DEPTH),
                format!(
                    "nested or chained deeper than {} steps",
                    super::parse::MOST_DEPTH
                ),
            ),
            Problem::Character(c) => (
                format!("规则里不能有“{c}”"),
                format!("“{c}” has no meaning in a rule"),
            ),
            Problem::Instead { found, meant } => (
                format!("“{found}”不是规则的符号"),
                format!("“{found}” is not how {meant} is written in a rule"),
            ),
            Problem::Number(text) => (
                format!("“{text}”不是数"),
                format!("“{text}” is not a number"),
            ),
            Problem::Escape => (
                "“\\”后面只能是“\"”或“\\”".into(),
                "after “\\” only “\"” or “\\” may stand".into(),
            ),
            Problem::OpenText => (
                "文字少了右引号".into(),
                "the text has no closing quotation mark".into(),
            ),
            Problem::Expected(what) => (
                format!("这里应当是：{what}"),
                format!("expected here: {what}"),
            ),
            Problem::Ended(what) => (
                format!("规则没有写完，后面应当是：{what}"),
                format!("the rule ends where this should follow: {what}"),
            ),
            Problem::Unsupported(what) => (
                format!("“{what}”属于FEEL，但本系统不支持"),
                format!("“{what}” is FEEL, but not in the supported subset"),
            ),
            Problem::NoFunction(name) => (
                format!("没有名为“{name}”的函数"),
                format!("there is no function “{name}”"),
            ),
            Problem::OneArgument(name) => (
                format!("{name}(…)只接受一个参数"),
                format!("{name}(…) takes one argument"),
            ),
            Problem::TextNeeded(name) => (
                format!("{name}(…)里要直接写出文字"),
                format!("{name}(…) takes a written text"),
            ),
            Problem::Date(text) => (
                format!("“{text}”不是日期"),
                format!("“{text}” is not a date"),
            ),
            Problem::Duration(text) => (
                format!("“{text}”不是时长"),
                format!("“{text}” is not a duration"),
            ),
            Problem::ChainedComparison => (
                "比较不能连写".into(),
                "comparisons cannot be chained".into(),
            ),
            Problem::UnknownFact { name, .. } => (
                format!("词汇表里没有事实“{name}”"),
                format!("the vocabulary has no fact “{name}”"),
            ),
            Problem::UnknownValue { value, fact, .. } => (
                format!("“{fact}”没有取值“{value}”"),
                format!("“{fact}” has no value “{value}”"),
            ),
            Problem::UnknownLevel(text) => (
                format!("“{text}”不是技能等级"),
                format!("“{text}” is not a skill level"),
            ),
            Problem::UnknownRegion(text) => (
                format!("“{text}”不是区划代码"),
                format!("“{text}” is not a division code"),
            ),
            Problem::LooseText(text) => (
                format!("文字“{text}”没有可比的对象"),
                format!("nothing gives the text “{text}” a meaning"),
            ),
            Problem::Mismatch {
                left,
                right,
                operator,
            } => (
                format!("{}与{}不能用“{operator}”", left.zh, right.zh),
                format!(
                    "{} and {} do not go together with “{operator}”",
                    left.en, right.en
                ),
            ),
            Problem::Units {
                left,
                right,
                operator,
            } => (
                format!("单位“{left}”与“{right}”不能用“{operator}”"),
                format!("the units “{left}” and “{right}” do not go together with “{operator}”"),
            ),
            Problem::NoOrder(what) => (
                format!("{}没有大小之分", what.zh),
                format!("{} has no order", what.en),
            ),
            Problem::Needed { needed, found } => (
                format!("这里要{}，写的是{}", needed.zh, found.zh),
                format!("{} is needed here, this is {}", needed.en, found.en),
            ),
            Problem::AbsentOfFact => (
                "absent(…)里要写一个事实".into(),
                "absent(…) takes the name of a fact".into(),
            ),
            Problem::AbsentOfBoolean => (
                "是非类事实没有“不存在”".into(),
                "a yes-no fact is never absent".into(),
            ),
            Problem::EmptyRange => (
                "范围里什么也没有：下限高于上限".into(),
                "nothing can be in this range: its low end is above its high end".into(),
            ),
            Problem::LevelAsNumber => (
                "技能等级不能与数字比较".into(),
                "a skill level cannot be compared with a number".into(),
            ),
            Problem::DivisionByZero => {
                ("不能除以零".into(), "nothing can be divided by zero".into())
            }
        };
        Text { zh, en }
    }

    /// What to write instead, when there is something to say.
    pub fn help(&self) -> Option<Text> {
        let (zh, en) = match self {
            Problem::Instead { meant, .. } => (format!("请改写为半角“{meant}”"), format!("write “{meant}”")),
            Problem::UnknownFact { nearest: Some(nearest), .. } | Problem::UnknownValue { nearest: Some(nearest), .. } => {
                (format!("是不是“{nearest}”？"), format!("did you mean “{nearest}”?"))
            }
            Problem::UnknownFact { nearest: None, .. } => {
                ("先在facts.yaml里写明这个事实".into(), "describe the fact in facts.yaml first".into())
            }
            Problem::Unsupported(word) if word == "null" => (
                "不知道的事实自动为“未知”；已知不存在用absent(事实)".into(),
                "what is not known is unknown by itself; for what is known not to exist write absent(fact)".into(),
            ),
            Problem::NoFunction(_) => (
                "可用的函数：not min max absent date duration".into(),
                "the functions are: not min max absent date duration".into(),
            ),
            Problem::Date(_) => ("写成date(\"2021-04-20\")".into(), "write date(\"2021-04-20\")".into()),
            Problem::Duration(_) => (
                "写成duration(\"P1Y6M\")或duration(\"P30D\")".into(),
                "write duration(\"P1Y6M\") or duration(\"P30D\")".into(),
            ),
            Problem::ChainedComparison => ("写成 a < b and b < c".into(), "write a < b and b < c".into()),
            Problem::LevelAsNumber | Problem::UnknownLevel(_) => (
                "写等级名称，如 \"高级工\"；等级越高越大".into(),
                "name the level, for example \"高级工\"; a higher level is the greater one".into(),
            ),
            Problem::UnknownRegion(_) => {
                ("写2、4、6、9或12位代码，如 \"350481\"".into(), "write 2, 4, 6, 9 or 12 digits, for example \"350481\"".into())
            }
            Problem::Expected("and, or") => (
                "两个条件之间写 and 或 or；“不在其中”写 not(x in (…))".into(),
                "put and, or between two conditions; “not in” is written not(x in (…))".into(),
            ),
            _ => return None,
        };
        Some(Text { zh, en })
    }
}
