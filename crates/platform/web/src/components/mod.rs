//! One component for each thing the product shows (LOOK §4), each a type with its template beside it.
//!
//! A component holds ready words; it is built with the page's translator [`crate::T`] and written as `{{ component }}` in any
//! template. A page that needs a look of its own changes a token or a component here, never its own markup.

mod bars;
mod chip;
mod decide;
mod evidence;
mod import;
mod items;
mod money;
mod notes;
mod notice;
mod person;
mod status;
mod steps;
mod tasks;
mod tree;

pub use bars::{Bar, Bars, Share, Stack};
pub use chip::{Clause, Clauses, Quote};
pub use decide::{Button, Confirm, Decide, Sample};
pub use evidence::{Evidence, Piece};
pub use import::{ImportResult, Rejected, Repaired};
pub use items::{Fact, Facts, LinkRow, Links};
pub use money::{Amount, MoneyCell, MoneyStrip};
pub use notes::{Empty, Note, Receipt, Tone};
pub use notice::{NoticeRow, NoticeSheet};
pub use person::Person;
pub use status::{Icon, Look, Status, Tag};
pub use steps::{Step, StepState, Timeline, Turn};
pub use tasks::{Task, TaskState, Tasks};
pub use tree::{Answer, Condition, Question, Tree};
