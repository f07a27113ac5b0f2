//! Stories that must appear in the year, besides the numbers: each in a file of its own, told with the product's commands by
//! the accounts whose job it is.
//!
//! A story plans its class, says on which days its scenes are played, and plays them. Its last word is found on pages and
//! in exports, never in a table written here. Not here: what stands open at the year's end ([`super::open_cases`]).

pub mod card;
pub mod company;
pub mod correction;
pub mod denied_day;
pub mod elder_care;
pub mod money_late;
pub mod objections;
pub mod office;
pub mod platform;
pub mod surcharge;
pub mod typhoon;
pub mod veteran;
pub mod welders;

use kernel::Moment;

use super::Failed;
use super::classes::ClassPlan;
use super::names::People;
use super::open_cases;
use super::year::Year;

/// What somebody does in a story on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// Money is late: a clerk types 6,500 for 650.
    TypedTooMuch,
    /// Money is late: the document comes at last.
    MoneyArrives,
    /// The welders: two leave.
    TwoLeave,
    /// The welders: one was paid elsewhere.
    PaidElsewhere,
    /// Platform and roster are laid side by side.
    PlatformCompared,
    /// The one difference is closed.
    PlatformClosed,
    /// Eight learners deny a day.
    DayDenied,
    /// The visit, and what it found.
    DayVisited,
    /// Five lines are cut.
    LinesCut,
    /// The typhoon.
    ClassStops,
    /// A card that is dated after the class.
    CardDoubted,
    /// The card was renewed.
    CardExplained,
    /// Two people object.
    TwoObject,
    /// One objection is rejected.
    ObjectionRejected,
    /// The other is upheld.
    ObjectionUpheld,
    /// A veteran's one free place is on record.
    VeteranKnown,
    /// The veteran asks again.
    VeteranAsksAgain,
    /// The clerk settles what the check found about the veteran.
    VeteranSettled,
    /// Luo Xiuying gets an account for her telephone.
    LuoGetsAccount,
    /// She confirms a day.
    LuoConfirms,
    /// Somebody tries to note a circumstance that is never stored.
    NeverStored,
    /// A quarter's education surcharge comes in.
    Surcharge(usize),
    /// The leader goes on leave.
    LeaderAway,
    /// A question of the auditor.
    AuditQuestion(usize),
    /// The auditor's one finding is put right.
    AuditFinding,
    /// A difference to the platform stays open.
    OpenDifference,
    /// An objection stays open.
    OpenObjection,
}

/// The classes of stories, each at its place from 0.
pub fn plans(people: &mut People) -> Vec<ClassPlan> {
    let welders = welders::plan(people);
    let veteran = veteran::plan(people, &welders);
    vec![
        money_late::plan(people),
        welders,
        platform::plan(people),
        denied_day::plan(people),
        typhoon::plan(people),
        card::plan(people),
        objections::plan(people),
        veteran,
        elder_care::plan(people),
    ]
}

/// When scenes are played.
pub fn scenes() -> Vec<(Moment, Scene)> {
    [
        money_late::scenes(),
        welders::scenes(),
        platform::scenes(),
        denied_day::scenes(),
        typhoon::scenes(),
        card::scenes(),
        objections::scenes(),
        veteran::scenes(),
        elder_care::scenes(),
        correction::scenes(),
        surcharge::scenes(),
        office::scenes(),
    ]
    .concat()
}

/// What is told on the year's first morning.
pub async fn begin(year: &mut Year<'_>) -> Result<(), Failed> {
    company::is_told_no(year.store, &year.cast).await?;
    money_late::advance(year).await
}

/// Plays a scene.
pub async fn play(year: &mut Year<'_>, scene: Scene) -> Result<(), Failed> {
    match scene {
        Scene::TypedTooMuch => money_late::typed_too_much(year).await,
        Scene::MoneyArrives => money_late::arrives(year).await,
        Scene::TwoLeave => welders::two_leave(year).await,
        Scene::PaidElsewhere => welders::one_was_paid_elsewhere(year).await,
        Scene::PlatformCompared => platform::is_compared(year).await,
        Scene::PlatformClosed => platform::is_closed(year).await,
        Scene::DayDenied => denied_day::is_denied(year).await,
        Scene::DayVisited => denied_day::is_visited(year).await,
        Scene::LinesCut => denied_day::lines_are_cut(year).await,
        Scene::ClassStops => typhoon::class_stops(year).await,
        Scene::CardDoubted => card::is_doubted(year).await,
        Scene::CardExplained => card::is_explained(year).await,
        Scene::TwoObject => objections::two_object(year).await,
        Scene::ObjectionRejected => objections::one_is_rejected(year).await,
        Scene::ObjectionUpheld => objections::one_is_upheld(year).await,
        Scene::VeteranKnown => veteran::is_known(year).await,
        Scene::VeteranAsksAgain => veteran::asks_again(year).await,
        Scene::VeteranSettled => veteran::is_settled(year).await,
        Scene::LuoGetsAccount => elder_care::luo_gets_an_account(year).await,
        Scene::LuoConfirms => elder_care::luo_confirms_a_day(year).await,
        Scene::NeverStored => correction::is_never_stored(year).await,
        Scene::Surcharge(quarter) => surcharge::comes_in(year, quarter).await,
        Scene::LeaderAway => office::the_leader_goes_on_leave(year).await,
        Scene::AuditQuestion(number) => office::a_question_is_answered(year, number).await,
        Scene::AuditFinding => office::the_finding_is_put_right(year).await,
        Scene::OpenDifference => open_cases::a_difference_stays_open(year).await,
        Scene::OpenObjection => open_cases::an_objection_stays_open(year).await,
    }
}
