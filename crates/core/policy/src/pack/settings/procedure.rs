//! How things are done: filing, rosters, attendance, claims, notices, deadlines.

use kernel::Text;

use super::Basis;
use crate::pack::RouteStep;
use crate::source::{closed_list, record};

closed_list! {
    /// Which days count.
    pub enum DayUnit {
        /// 工作日
        WorkingDays = "working_days",
        /// 自然日
        CalendarDays = "calendar_days",
    }
}

record! {
    /// A length of time in days.
    pub struct Period {
        /// How many.
        pub days: u16,
        /// Which days count.
        pub unit: DayUnit,
        /// Whether the day it begins on is day 1. The Civil Code's rule for periods begins the day after.
        pub count_first_day: bool,
    }
}

record! {
    /// A public notice.
    pub struct NoticeRule {
        /// The name programmes use: `default`.
        pub id: String,
        /// What is published.
        pub name: Text,
        /// How long.
        pub period: Period,
        /// Whether the list is published a second time after payment.
        pub again_after_payment: bool,
        /// Where this comes from.
        pub basis: Basis,
    }
}

record! {
    /// Objections to a notice.
    pub struct ObjectionRules {
        /// Within what time an objection is answered.
        pub answer_within: Period,
        /// Where this comes from.
        pub basis: Basis,
    }
}

record! {
    /// Filing a class.
    pub struct ClassFiling {
        /// How long before the first lesson a class is filed.
        pub lead: Period,
        /// How long before the lesson a change of the timetable is filed.
        pub change_lead: Period,
        /// How many learners a class may have.
        pub learners: LearnerRange,
        /// The minutes of a class hour (学时).
        pub hour_minutes: u16,
        /// The most class hours of a day.
        pub hours_per_day_most: u16,
        /// The way of a filing through the office.
        pub route: Vec<RouteStep>,
        /// Where this comes from.
        pub basis: Basis,
    }
}

record! {
    /// How many learners a class may have.
    pub struct LearnerRange {
        /// At least.
        pub least: u16,
        /// At most.
        pub most: u16,
    }
}

record! {
    /// Reading a roster. The document has no age limit (3.1.1 speaks of all workers): both ages are assumptions that a reader is told.
    pub struct RosterRules {
        /// Rows of younger persons are rejected.
        pub under_age: AgeLimit,
        /// Rows of older persons are rejected.
        pub over_age: AgeLimit,
    }
}

record! {
    /// An age in completed years on the opening day of the class.
    pub struct AgeLimit {
        /// The youngest or oldest age that is accepted.
        pub years: u8,
        /// Where this comes from.
        pub basis: Basis,
    }
}

closed_list! {
    /// Where the attendance of a class comes from. One source a class, never two.
    pub enum AttendanceSource {
        /// Imported from the provincial platform.
        Platform = "platform",
        /// The signed sheet, photographed.
        Paper = "paper",
        /// Marked in this system.
        Yongji = "yongji",
    }
}

record! {
    /// Recording attendance.
    pub struct AttendanceRules {
        /// The sources a class may choose from.
        pub sources: Vec<AttendanceSource>,
        /// The source when nobody chose.
        pub default_source: AttendanceSource,
        /// Where this comes from.
        pub basis: Basis,
    }
}

record! {
    /// Filing a claim.
    pub struct ClaimRules {
        /// Whether the class's number on the provincial platform must be known before a claim.
        pub platform_number_needed: bool,
        /// How long after the last lesson an institution may claim; none: no limit is known.
        pub claim_within: Option<Period>,
        /// How long an applicant has for what was asked back.
        pub correction_within: Period,
        /// Where this comes from.
        pub basis: Basis,
    }
}

closed_list! {
    /// A step that somebody is waited for.
    pub enum Step {
        /// 开班备案审核
        ClassReview = "class_review",
        /// 受理
        Acceptance = "acceptance",
        /// 经办审核
        Clerk = "clerk",
        /// 复核
        Reviewer = "reviewer",
        /// 分管领导审批
        Leader = "leader",
        /// 上会研究
        Meeting = "meeting",
        /// 公示后报送拨款
        PaymentOrder = "payment_order",
        /// 财政拨付
        Payment = "payment",
        /// 退票处理
        ReturnedPayment = "returned_payment",
    }
}

record! {
    /// How long a step may take.
    pub struct StepDeadline {
        /// The step.
        pub step: Step,
        /// Within what time.
        pub within: Period,
        /// How many days before the end it shows as nearly overdue.
        pub warn_days_before: u16,
        /// Where this comes from.
        pub basis: Basis,
    }
}
