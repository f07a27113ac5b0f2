//! The leader's signature on paper, recorded by a clerk with its scan.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use kernel::Role;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use web::components::Button;
use web::form::{Choice, Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::line::hand_in;
use super::steps::seen_of;
use super::{address, seen};
use crate::claims::commands::RecordPaperApproval;
use crate::claims::queries::CaseView;
use crate::claims::state::WORDS_MAX;

/// The leaders of the office, by account and name.
async fn leaders(app: &App, today: NaiveDate) -> Result<Vec<Choice>, PageError> {
    use access::accounts::{account, account_role};
    let (db, county) = (app.store().read(), app.county());
    let roles = account_role::Entity::find()
        .filter(account_role::Column::CountyCode.eq(county))
        .filter(account_role::Column::Role.eq(Role::Leader.word()))
        .filter(account_role::Column::RevokedAt.is_null())
        .filter(account_role::Column::ValidFrom.lte(today))
        .all(db)
        .await?;
    let ids: Vec<String> = roles.into_iter().map(|row| row.account_id).collect();
    let rows = account::Entity::find()
        .filter(account::Column::CountyCode.eq(county))
        .filter(account::Column::Id.is_in(ids))
        .order_by_asc(account::Column::DisplayName)
        .order_by_asc(account::Column::Id)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Choice::data(row.id, row.display_name))
        .collect())
}

async fn paper_page(
    app: &App,
    viewer: &Viewer,
    view: &CaseView,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let to = address(&view.claim.id);
    let seen = view.claim.row_version.to_string();
    let form = viewer
        .form(format!("{to}/paper"))
        .field(Field::hidden("seen", seen))
        .field(Field::select(
            "leader",
            t.say("claim-paper-leader"),
            leaders(app, viewer.today()).await?,
            Some(t.say("claim-paper-choose-leader").into_owned()),
        ))
        .field(Field::date("signed_on", t.say("claim-paper-signed-on")))
        .field(
            Field::file("scan", t.say("claim-paper-scan"), ".pdf,.jpg,.jpeg,.png")
                .hint(t.say("claim-paper-scan-hint")),
        )
        .field(
            Field::area("opinion", t.say("claim-paper-opinion"))
                .max(WORDS_MAX)
                .optional(t),
        )
        .button(Button::new(t.say("claim-record-paper")).primary())
        .cancel(&to, t.say("claim-back"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("claim-record-paper").into_owned())
        .crumb("/claims", t.say("claim-title"))
        .crumb(to, &view.claim.number)
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// The form for recording the leader's signature on paper.
pub async fn paper_form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    paper_page(&app, &viewer, &view, &Values::default(), FormErrors::new()).await
}

/// Records the leader's signature on paper.
pub async fn paper(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    let scan = match posted.read().opt_file("scan") {
        Some(file) => Some(hand_in(&app, file)?),
        None => None,
    };
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let leader = read.text("leader", 40);
            let signed_on = read.date("signed_on");
            let opinion = read.opt_text("opinion", WORDS_MAX);
            let seen = seen_of(read);
            Some(RecordPaperApproval {
                claim_id: id.clone(),
                seen: seen?,
                leader: leader?,
                signed_on: signed_on?,
                scan,
                opinion: opinion?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(address(&id))
            .said("claim-paper-recorded")
            .into_response(),
        Err(errors) => paper_page(&app, &viewer, &view, posted.values(), errors)
            .await?
            .into_response(),
    })
}
