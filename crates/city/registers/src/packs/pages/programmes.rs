//! `GET /programmes`: what the pack in force gives, for everybody.

use askama::Template;
use axum::extract::State;
use policy::{Pack, Programme};
use web::components::{Clauses, Empty, Tag};
use web::{App, Html, Page, PageError, T, Viewer};

use super::{amount_words, benefit_tag, institution_note};
use crate::packs::in_force;

struct Brief {
    id: String,
    title: String,
    benefit: Tag,
    summary: String,
    amount: Html,
    owner: String,
    note: Option<String>,
    clauses: Clauses,
    assumed: bool,
}

#[derive(Template)]
#[template(path = "packs/programmes.html")]
struct Body {
    t: T,
    programmes: Vec<Brief>,
}

/// All programmes of the pack in force today.
pub async fn all(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let t = viewer.t();
    let page = Page::fitting(&viewer, t.say("programme-title"));
    let pack = in_force(app.store().read(), app.county(), viewer.today()).await?;
    let Some(pack) = pack else {
        return Ok(page.html(Html::of(&Empty::new(
            t.say("programme-none"),
            t.say("programme-none-why"),
        ))));
    };
    let programmes = pack
        .programmes()
        .map(|programme| brief(t, &pack, programme))
        .collect();
    let document = pack.document();
    page.sub(t.zh(&document.number))
        .body(&Body { t, programmes })
}

fn brief(t: T, pack: &Pack, programme: &Programme) -> Brief {
    let owner = pack
        .settings()
        .payment_owner(&programme.payment_owner)
        .map_or("", |owner| t.pick(&owner.hint));
    Brief {
        id: programme.id.clone(),
        title: t.pick(&programme.title).to_owned(),
        benefit: benefit_tag(t, programme.benefit),
        summary: t.pick(&programme.summary).to_owned(),
        amount: amount_words(t, programme),
        owner: owner.to_owned(),
        note: institution_note(pack, programme).map(|text| t.pick(&text).to_owned()),
        clauses: Clauses::new(t, &programme.sentences),
        assumed: programme.is_assumed(),
    }
}
