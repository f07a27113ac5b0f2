//! 审批表: the list as it lies before the meeting, with a QR code that opens it.

use std::collections::BTreeSet;

use axum::extract::{Path, State as Shared};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use documents::papers::{BatchApproval, BatchLine, Meeting};
use documents::{CheckMark, Signature};
use kernel::{Lang, Moment, Money};
use web::table::ListQuery;
use web::{App, PageError, T, Viewer};

use super::show::programmes;
use super::{MeetingView, address};
use crate::claims::checks::{self, Outcome};
use crate::claims::pages::papers::{citation, imprint};
use crate::claims::pages::words::check_name;
use crate::claims::queries::steps;
use crate::claims::tables::claim;
use crate::meetings::state::Outcome as Said;
use crate::rules;

/// The approval form of one programme of a list.
pub async fn approval(
    viewer: Viewer,
    Shared(app): Shared<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    list: ListQuery,
) -> Result<Response, PageError> {
    let view = MeetingView::of(&app, &id).await?;
    let all = programmes(&view);
    let programme = list
        .get("programme")
        .map(str::to_owned)
        .or_else(|| all.first().cloned())
        .filter(|id| all.contains(id))
        .ok_or(PageError::NotFound)?;
    let mut paper = paper(&app, &viewer, &view, &programme).await?;
    if let Some(check) = &mut paper.imprint.check {
        check.link = link(&viewer, &headers, &address(&id));
    }
    let name = format!("审批表{}", view.row.number);
    Ok(rules::pdf(&app, paper.into(), name).await?.into_response())
}

/// The address as a telephone opens it: the host the reader used.
fn link(viewer: &Viewer, headers: &HeaderMap, path: &str) -> Option<String> {
    let host = headers.get(header::HOST)?.to_str().ok()?;
    let scheme = if viewer.caller().secure {
        "https"
    } else {
        "http"
    };
    Some(format!("{scheme}://{host}{path}"))
}

async fn paper(
    app: &App,
    viewer: &Viewer,
    view: &MeetingView,
    programme_id: &str,
) -> Result<BatchApproval, PageError> {
    let pack = rules::pack(app, viewer).await?;
    let programme = pack.programme(programme_id).ok_or(PageError::NotFound)?;
    let mut claims: Vec<(&claim::Model, i32, i64)> = vec![];
    for item in &view.items {
        let listed = item.outcome != Said::SentBack.word();
        if let Some(claim) = view.claims.get(&item.claim_id).filter(|_| listed)
            && claim.programme_id == programme_id
        {
            claims.push((claim, item.persons, item.amount_fen));
        }
    }
    let lines: Vec<BatchLine> = claims
        .iter()
        .zip(1..)
        .map(|((claim, persons, fen), number)| {
            let (school, class) = view.school_and_class(claim);
            BatchLine {
                number,
                claim: claim.number.clone(),
                payee: school.to_owned(),
                class: class.to_owned(),
                heads: u32::try_from(*persons).unwrap_or(0),
                amount: Money::from_fen(*fen),
                remark: remark(claim),
            }
        })
        .collect();
    let total = Money::total(lines.iter().map(|line| line.amount)).map_err(PageError::broken)?;
    let row = &view.row;
    let year = Moment::new(row.listed_at).year();
    let fund = claims
        .first()
        .map_or("", |(claim, ..)| claim.fund_id.as_str());
    let mut frame = imprint(app, viewer, &pack);
    frame.check = Some(CheckMark {
        code: row.number.clone(),
        checkpoint: None,
        link: None,
    });
    Ok(BatchApproval {
        imprint: frame,
        number: row.number.clone(),
        title: format!("{year}年第{}批{}", batch(&row.number), programme.title.zh),
        programme: programme.title.zh.clone(),
        basis: citation(&pack, programme.sentences.last().map(String::as_str)),
        fund: rules::fund(&pack, fund).zh,
        payment_owner: rules::owner(&pack, &programme.payment_owner).zh,
        total,
        checks: found(app, viewer, &claims).await?,
        opinions: opinions(app, &claims).await?,
        claims: lines,
        meeting: Meeting {
            kind: match row.kind.as_str() {
                "director" => "局长办公会",
                _ => "局党组会",
            }
            .into(),
            minutes: row.minutes_number.clone(),
            on: row.held_on,
            opinion: None,
        },
    })
}

/// The running number of a list: SP2023-012 is the twelfth.
fn batch(number: &str) -> String {
    number
        .rsplit('-')
        .next()
        .and_then(|digits| digits.parse::<u32>().ok())
        .map_or_else(String::new, |n| n.to_string())
}

/// What is left out of a claim, in words.
fn remark(claim: &claim::Model) -> Option<String> {
    let mut parts = vec![];
    if claim.unknown_lines > 0 {
        parts.push(format!("{}人待补信息", claim.unknown_lines));
    }
    if claim.no_lines > 0 {
        parts.push(format!("{}人不符合", claim.no_lines));
    }
    (!parts.is_empty()).then(|| parts.join("，"))
}

/// What the checks found over all claims, one sentence a check.
async fn found(
    app: &App,
    viewer: &Viewer,
    claims: &[(&claim::Model, i32, i64)],
) -> Result<Vec<String>, PageError> {
    let t = T::new(Lang::Zh, viewer.today());
    let mut sentences = BTreeSet::new();
    for (claim, ..) in claims {
        let rows = checks::latest(app.store().read(), app.county(), claim).await?;
        for row in rows.iter().filter(|row| row.line_id.is_none()) {
            let said = match Outcome::from_word(&row.outcome) {
                Some(Outcome::Pass) | None => continue,
                Some(Outcome::NoData) => "无数据",
                Some(Outcome::CouldNotCheck) => "未能核对",
                Some(Outcome::Fail) => "有问题，已核实处理",
            };
            sentences.insert(format!("{}：{said}。", check_name(t, &row.check_name)));
        }
    }
    if sentences.is_empty() {
        sentences.insert("各项自动核对均通过。".to_owned());
    }
    Ok(sentences.into_iter().collect())
}

/// The boxes of opinion: one name where the same officer took the step in every claim, else how many did.
async fn opinions(
    app: &App,
    claims: &[(&claim::Model, i32, i64)],
) -> Result<Vec<Signature>, PageError> {
    let mut boxes = vec![];
    let mut all = vec![];
    for (claim, ..) in claims {
        all.push(steps(app.store().read(), app.county(), &claim.id).await?);
    }
    for (role, step) in [
        ("经办", "check"),
        ("复核", "review"),
        ("分管领导", "approve"),
    ] {
        let last: Vec<_> = all
            .iter()
            .filter_map(|steps| steps.iter().rev().find(|row| row.step == step))
            .collect();
        let names: BTreeSet<&str> = last.iter().map(|row| row.by_name.as_str()).collect();
        let on = last.iter().map(|row| Moment::new(row.at).date()).max();
        boxes.push(match names.len() {
            0 => Signature::blank(role),
            _ => Signature {
                role: role.to_owned(),
                opinion: Some("同意".into()),
                name: Some(names.into_iter().collect::<Vec<_>>().join("、")),
                on,
            },
        });
    }
    Ok(boxes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_list_says_which_batch_it_is() {
        assert_eq!(batch("SP2023-012"), "12");
        assert_eq!(batch("SP2023"), "");
    }
}
