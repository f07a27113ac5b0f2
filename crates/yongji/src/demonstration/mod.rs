//! The demonstration year 2023: Yong'an's document at work, played through the command runner with a clock of its own and a seed.
//!
//! It is demonstration, load test and property test in one. All persons and institutions are invented. The same seed gives the same
//! year on both databases. Nothing here is reachable in a directory that the demonstration did not make.

mod agenda;
mod cast;
mod classes;
mod dice;
mod money;
mod names;
mod open_cases;
mod plans;
mod rehearsal;
mod roster;
mod stories;
mod table;
mod year;

use kernel::Actor;
use store::{Command, CommandError, Store};

pub use cast::PASSWORD;
pub use rehearsal::{Audition, Rehearsal, audition, rehearse};
pub use table::table;
pub use year::{Wish, dawn, play};

/// The county of the demonstration.
pub const COUNTY: &str = "350481";

/// A step of the demonstration that should have worked did not: the year stops there.
#[derive(Debug, thiserror::Error)]
#[error("{what}: {why}")]
pub struct Failed {
    what: String,
    why: String,
}

impl Failed {
    fn new(what: &str, why: impl std::fmt::Display) -> Failed {
        Failed {
            what: what.into(),
            why: why.to_string(),
        }
    }

    fn at<E: std::fmt::Display>(what: &str) -> impl FnOnce(E) -> Failed {
        move |error| Failed::new(what, error)
    }
}

/// Runs a command that must work.
async fn done<C: Command>(store: &Store, command: C, who: &Actor) -> Result<C::Answer, Failed> {
    store
        .run(command, who, &store.id())
        .await
        .map_err(|error| match error {
            CommandError::Refused(refusal) => {
                Failed::new(C::NAME, format!("{refusal} ({})", store.now()))
            }
            other => Failed::new(C::NAME, format!("{other:?}")),
        })
}

/// Who can sign in, for the newcomer: the login, or the telephone of a worker, and whose it is.
pub fn accounts() -> [(&'static str, &'static str); 20] {
    [
        ("admin", "系统管理员 administrator"),
        ("clerk1", "市人社局经办 苏明辉 clerk"),
        ("clerk2", "市人社局经办 陈水香 clerk"),
        ("reviewer", "市人社局复核 郑海燕 reviewer"),
        ("leader", "市人社局分管领导 林建国 leader"),
        ("deputy", "市人社局领导（AB 角）张德荣 deputy"),
        ("secretary", "会议秘书 李文芳 meeting secretary"),
        ("finance1", "市财政局 蔡永安 fund officer"),
        ("finance2", "市财政局 谢金梅 fund officer"),
        ("auditor", "审计 王志平 auditor"),
        ("township", "小陶镇 邓树林 township officer"),
        ("school1", "永安燕江职业中专学校 黄志强 school"),
        ("school2", "永安市竹洲技工学校 吴桂香 school"),
        ("school3", "永安市公共实训中心 郑长安 school"),
        (
            "school4",
            "永安民生职业技术学校（民办）赖永平 private school",
        ),
        ("school5", "永安市农民技能学校 雷福生 school"),
        (
            "company",
            "永安市捷成教育培训有限公司 冯建华 private company",
        ),
        ("teacher1", "永安燕江职业中专学校 罗文彬 teacher"),
        ("teacher2", "永安市竹洲技工学校 邱木生 teacher"),
        (
            stories::elder_care::PHONE,
            "学员 罗秀英（手机登录）worker, signs in by telephone",
        ),
    ]
}
