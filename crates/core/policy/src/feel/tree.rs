//! The tree of a rule as it was written, before anybody asked whether it means something. Every node knows which words it came from.

use chrono::NaiveDate;

use crate::exact::Exact;

/// Which bytes of a rule's text a node came from.
pub type Span = std::ops::Range<usize>;

/// A node of the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// What stands there.
    pub kind: ExprKind,
    /// The words it came from.
    pub span: Span,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    /// `true`, `false`
    Boolean(bool),
    /// `650`
    Number(Exact),
    /// `"农村"`: a value of a closed list, a level or a region, by what it is compared with.
    Text(String),
    /// `date("2021-04-20")`
    Date(NaiveDate),
    /// `duration("P1Y6M")`, in months.
    Months(i32),
    /// `duration("P30D")`, in days.
    Days(i32),
    /// The name of a fact.
    Name(String),
    /// `not(…)`
    Not(Box<Expr>),
    /// `… and …`, two or more.
    And(Vec<Expr>),
    /// `… or …`, two or more.
    Or(Vec<Expr>),
    /// `left op right`
    Compare(Comparison, Box<Expr>, Box<Expr>),
    /// `left in tests`; `between` is one closed range.
    In(Box<Expr>, Vec<Membership>),
    /// `left op right`
    Arithmetic(Arithmetic, Box<Expr>, Box<Expr>),
    /// `-…`
    Negate(Box<Expr>),
    /// `min(…)`
    Min(Vec<Expr>),
    /// `max(…)`
    Max(Vec<Expr>),
    /// `if … then … else …`
    If(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `absent(fact)`
    Absent(Box<Expr>),
}

/// One test on the right of `in`.
#[derive(Clone, Debug, PartialEq)]
pub enum Membership {
    /// A value, a set of tags, or a region.
    Value(Expr),
    /// `[low..high]`
    Range(Bounds, Box<Expr>, Box<Expr>),
    /// `<= 16`
    Compare(Comparison, Expr),
}

/// Which ends belong to a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// `[` rather than `(`.
    pub low_included: bool,
    /// `]` rather than `)`.
    pub high_included: bool,
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

impl Comparison {
    /// As it is written.
    pub const fn sign(self) -> &'static str {
        match self {
            Comparison::Equal => "=",
            Comparison::NotEqual => "!=",
            Comparison::Less => "<",
            Comparison::LessOrEqual => "<=",
            Comparison::Greater => ">",
            Comparison::GreaterOrEqual => ">=",
        }
    }
}

/// A calculation with two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arithmetic {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
}

impl Arithmetic {
    /// As it is written.
    pub const fn sign(self) -> &'static str {
        match self {
            Arithmetic::Add => "+",
            Arithmetic::Subtract => "-",
            Arithmetic::Multiply => "*",
            Arithmetic::Divide => "/",
        }
    }
}
