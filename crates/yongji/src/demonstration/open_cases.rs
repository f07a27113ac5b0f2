//! What stands open when the year ends: a few classes so late that each step waits for somebody, for a newcomer to finish.
//!
//! Nothing is stopped on purpose: every class goes its ordinary way, and the year ends before its next step. The dates are
//! counted back from the last working day.

use chrono::NaiveDate;
use kernel::WorkCalendar;

use super::Failed;
use super::classes::{ClassPlan, Script, TRADES};
use super::names::People;
use super::plans::{SCHOOLS, day};
use super::stories::{Scene, platform};
use super::year::Year;
use super::{agenda::at, stories::objections};

/// Learners of such a class.
const HEADS: usize = 7;
/// Days it is taught.
const DAYS: i64 = 5;
/// Working days from the draft to the first lesson, and from the last lesson to the claim and to the leader's approval of it.
const TO_LESSONS: i64 = 9;
const TO_CLAIM: i64 = 8;
const TO_APPROVAL: i64 = TO_CLAIM + 5;

/// Meetings the bureau holds besides the usual ones, so that the year's claims are decided: list and, a working day later,
/// decision.
pub const YEAR_END_MEETINGS: [(u32, u32); 6] =
    [(12, 13), (12, 14), (12, 15), (12, 19), (12, 28), (12, 29)];

/// Where the year's end finds a class, told by the working day of one of its steps: 0 is the last of the year, negative
/// days lie before it.
enum Open {
    /// Drafted on the day, not sent; with rows of its roster to repair.
    Drafted { rows_to_repair: bool },
    /// Sent on that day.
    Sent(i64),
    /// Its last lesson is held on that day.
    Ends(i64),
    /// The leader approves its claim on that day.
    Approved(i64),
}

/// Each open case, in the order of the work.
const CASES: [Open; 19] = [
    // 2, 3: a class in draft, a roster to repair
    Open::Drafted {
        rows_to_repair: false,
    },
    Open::Drafted {
        rows_to_repair: true,
    },
    // 4: waits for the clerk, the reviewer, the leader
    Open::Sent(0),
    Open::Sent(-1),
    Open::Sent(-2),
    // 5: lessons of today to mark
    Open::Ends(3),
    // 6: finished, without results
    Open::Ends(-1),
    // 7: to be claimed
    Open::Ends(-7),
    // 8: the claim waits for the clerk, who has a finding to settle; for the reviewer; for the leader
    Open::Ends(-9),
    Open::Ends(-10),
    Open::Ends(-12),
    // 8: waits for a meeting; listed, without minutes; decided, to be published
    Open::Approved(0),
    Open::Approved(-1),
    Open::Approved(-3),
    // 9: a notice runs, with an objection
    Open::Approved(-6),
    // 10: may be paid; prepared; released without voucher; paid out without the bank's answer
    Open::Approved(-9),
    Open::Approved(-11),
    Open::Approved(-12),
    Open::Approved(-13),
];
/// The class with lessons of today, at a school whose teacher's account is printed.
const TAUGHT: usize = 5;
/// The class whose claim has a finding.
const DOUBTED: usize = 8;
/// The class on the running notice.
const NOTICED: usize = 14;

/// The working day so many days from the last one of the year.
fn working_day(offset: i64) -> NaiveDate {
    let calendar = WorkCalendar::national();
    let mut on = day(12, 29);
    let mut left = offset;
    while left != 0 {
        let next = if left < 0 {
            on.pred_opt()
        } else {
            on.succ_opt()
        };
        on = next.unwrap_or(on);
        if calendar.is_working_day(on).unwrap_or(true) {
            left -= left.signum();
        }
    }
    on
}

/// The plans, from a place on.
pub fn plans(first: usize, people: &mut People) -> Vec<ClassPlan> {
    CASES
        .iter()
        .enumerate()
        .map(|(number, case)| {
            let roster = (0..HEADS).map(|_| people.next()).collect();
            let place = first + number;
            let drafted = match case {
                Open::Drafted { .. } => 0,
                Open::Sent(on) => *on,
                Open::Ends(on) => on - (DAYS - 1) - TO_LESSONS,
                Open::Approved(on) => on - TO_APPROVAL - (DAYS - 1) - TO_LESSONS,
            };
            let school = if number == TAUGHT { 0 } else { place % SCHOOLS };
            let mut plan = ClassPlan {
                days: u32::try_from(DAYS).unwrap_or(5),
                script: Script {
                    certain: true,
                    ..Script::default()
                },
                ..ClassPlan::special(
                    place,
                    school,
                    number % TRADES.len(),
                    working_day(drafted),
                    roster,
                )
            };
            if let Open::Drafted { rows_to_repair } = case {
                plan.sent_after = 1;
                if *rows_to_repair {
                    plan.mistyped = vec![1, 4];
                }
            }
            if number == TAUGHT {
                // the teacher marks in the evening
                plan.marked_at = 20;
            }
            plan
        })
        .collect()
}

/// What happens around them, as acts of stories.
pub fn scenes() -> Vec<(kernel::Moment, Scene)> {
    vec![
        (at(working_day(-2), 10, 0), Scene::OpenDifference),
        (at(working_day(-1), 10, 0), Scene::OpenObjection),
    ]
}

/// The provincial platform writes a name of the class differently: the clerk has it to settle.
pub async fn a_difference_stays_open(year: &mut Year<'_>) -> Result<(), Failed> {
    let place = year.first_open + DOUBTED;
    let mut rows = platform::rows_of(year, place)?;
    if let Some(row) = rows.first_mut() {
        row.name.push('儿');
    }
    platform::import(year, place, rows).await?;
    Ok(())
}

/// Somebody objects to a row of the running notice, and waits for the answer.
pub async fn an_objection_stays_open(year: &mut Year<'_>) -> Result<(), Failed> {
    let place = year.first_open + NOTICED;
    objections::object(
        year,
        place,
        2,
        funding::notices::Ground::AmountWrong,
        "同村的人说他这个班只上了几天，请核对金额。",
    )
    .await?;
    Ok(())
}
