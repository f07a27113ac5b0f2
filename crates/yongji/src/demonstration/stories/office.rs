//! “A leader's leave with a deputy; an audit visit in November: five questions answered in an afternoon, one finding accepted.”
//!
//! The auditor only reads. What the visit leaves behind is what the office does about it: the boxes of the five paper files
//! that were asked for, and, as the one finding, the boxes of all payment batches, which nobody had noted.

use access::deputies::commands::Appoint;
use funding::payments::tables::payment_batch;
use kernel::Moment;
use oversight::audit::CaseKind;
use oversight::audit::commands::SetBox;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{Scene, card, denied_day, money_late, typhoon, welders};
use crate::demonstration::agenda::at;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;
use crate::demonstration::{Failed, done};

/// The leave is from 10 to 21 July, appointed on the 6th; the audit is on 16 November.
pub fn scenes() -> Vec<(Moment, Scene)> {
    let hours = [(14, 20), (14, 50), (15, 30), (16, 10), (16, 50)];
    let questions = hours.iter().enumerate().map(|(number, (hour, minute))| {
        (
            at(day(11, 16), *hour, *minute),
            Scene::AuditQuestion(number),
        )
    });
    let mut scenes = vec![
        (at(day(7, 6), 17, 0), Scene::LeaderAway),
        (at(day(11, 17), 9, 20), Scene::AuditFinding),
    ];
    scenes.extend(questions);
    scenes
}

/// The leader appoints the deputy for the days of the leave.
pub async fn the_leader_goes_on_leave(year: &mut Year<'_>) -> Result<(), Failed> {
    let (first, last) = (day(7, 10), day(7, 21));
    let appoint = Appoint {
        deputy: year.cast.deputy.actor.account.clone(),
        principal: year.cast.leader.actor.account.clone(),
        starts_on: first,
        ends_on: last,
        reason: "年休假，AB 角代行审批".into(),
    };
    done(year.store, appoint, &year.cast.leader.actor).await?;
    year.away = Some((first, last));
    Ok(())
}

/// The clerk finds the paper file that is asked for, and notes its box.
pub async fn a_question_is_answered(year: &mut Year<'_>, number: usize) -> Result<(), Failed> {
    let class = |place: usize| year.class(place).map(|class| class.id.clone());
    let claim = |place: usize| year.claim(place).map(str::to_owned);
    let (case_kind, case_id) = match number {
        0 => (CaseKind::Class, class(welders::PLACE)?),
        1 => (CaseKind::Claim, claim(denied_day::PLACE)?),
        2 => (CaseKind::Class, class(typhoon::PLACE)?),
        3 => (CaseKind::Claim, claim(card::PLACE)?),
        _ => (CaseKind::Claim, claim(money_late::PLACE)?),
    };
    let set = SetBox {
        case_kind,
        case_id,
        box_number: format!("2023-PX-{:02}", number + 1),
    };
    done(year.store, set, &year.cast.clerks[1].actor).await?;
    Ok(())
}

/// Every payment batch gets its box.
pub async fn the_finding_is_put_right(year: &mut Year<'_>) -> Result<(), Failed> {
    let officer = &year.cast.finance[0].actor;
    let batches = payment_batch::Entity::find()
        .filter(payment_batch::Column::CountyCode.eq(&officer.county))
        .filter(payment_batch::Column::State.eq("settled"))
        .order_by_asc(payment_batch::Column::Number)
        .all(year.store.read())
        .await
        .map_err(Failed::at("batches"))?;
    for (batch, number) in batches.into_iter().zip(1..) {
        let set = SetBox {
            case_kind: CaseKind::Payment,
            case_id: batch.id,
            box_number: format!("2023-CZ-{number:02}"),
        };
        done(year.store, set, officer).await?;
    }
    Ok(())
}
