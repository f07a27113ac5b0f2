//! The rules' language: a written-down subset of FEEL, the expression language of DMN 1.5, over the facts of a pack.
//!
//! | what | how it is written |
//! |---|---|
//! | values | `true` `false` · `650` `0.5` · `"文字"` · `date("2021-04-20")` · `duration("P1Y6M")` `duration("P30D")` |
//! | facts | by their Chinese or English name, one word: `户籍`, `hukou_kind` |
//! | logic | `a and b` · `a or b` · `not(a)` |
//! | comparison | `=` `!=` `<` `<=` `>` `>=` · `x between a and b` |
//! | membership | `x in ("甲", "乙")` · `x in [16..60]` `(16..60]` `[16..60)` · `x in (<16, >60)` · `"标签" in 标签集` · `地区 in "350481"` (in or below) |
//! | calculation | `+ - * /` on numbers with units, dates and durations · `min(…)` `max(…)` |
//! | choice | `if a then b else c` |
//! | absence | `absent(取得日期)`: whether the fact is known not to exist |
//!
//! Everything else is an error that says so. Texts take the type of what they are compared with: a value of a closed list, a level, a region.
//!
//! **One departure from FEEL:** a fact nobody knows is *unknown* and travels through every operator, `=` and `in` included; `and`, `or` and `not` are Kleene's. FEEL's
//! `null = 2` is false, which would turn a gap in the papers into a refusal. A fact *known to be absent* ("has no certificate") is something else: it equals nothing, is in
//! nothing, is smaller and larger than nothing, and a calculation with it has no result.
//!
//! Not here: no clock, no `today()`, no function that a pack could define.

mod call;
mod check;
mod error;
mod evaluate;
mod lex;
mod membership;
mod parse;
mod tree;
mod typed;
mod types;
mod value;
mod words;

pub use check::check;
pub use error::{FeelError, Problem};
pub use evaluate::{Answer, Broken, Gap, Given, at_most, evaluate};
pub(crate) use lex::{is_name, is_name_start};
pub use parse::{MOST_CHARACTERS, MOST_DEPTH, parse};
pub use tree::{Arithmetic, Bounds, Comparison, Expr, ExprKind, Membership, Span};
pub use typed::{Node, Test, Typed};
pub use types::{Type, Unit, UnitError};
pub use value::Value;
pub use words::words;
