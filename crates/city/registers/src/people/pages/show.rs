//! `GET /people/{id}`

use axum::extract::{Path, State};
use kernel::{Mask, Role};
use web::components::{Button, Fact, Facts, Icon, Look, Note, Piece, Tag, Tone};
use web::{App, Html, Page, PageError, Viewer};

use super::{SENSITIVE, hukou_words, seen};
use crate::bank_accounts::{self, Owner};
use crate::people::panels::PersonPanels;
use crate::people::{Hukou, masked_number, person, person_tag, queries};
use crate::shown::{card_flush, facts_line, pieces, place, span, stack};
use crate::{benefits, packs};

/// One person.
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    let t = viewer.t();
    if let Some(at) = row.forgotten_at {
        let title = t.with("person-forgotten-at").moment("at", at.into()).html();
        let text = Html::escaped(&t.say("person-forgotten-why"));
        return Ok(Page::desk(&viewer, t.say("person-forgotten-title"))
            .crumb("/people", t.say("person-title"))
            .html(Html::of(&Note::new(Tone::Plain, title).text(text))));
    }
    let mut main = vec![card_flush(
        t.say("person-card"),
        Html::of(&facts(&app, &viewer, &row).await?),
    )];
    main.push(tags(&app, &viewer, &row).await?);
    main.push(accounts(&app, &viewer, &row).await?);
    main.extend(PersonPanels::of(&app, &viewer, &row.id).await?);
    main.push(benefits::pages::of_person(&app, &viewer, &row).await?);
    let page = Page::desk(&viewer, row.name.clone())
        .chinese()
        .crumb("/people", t.say("person-title"))
        .html(stack(main));
    Ok(actions(page, &viewer, &row))
}

fn actions(mut page: Page, viewer: &Viewer, row: &person::Model) -> Page {
    let t = viewer.t();
    let address = |verb: &str| format!("/people/{}/{verb}", row.id);
    if viewer.is(Role::Leader) {
        page = page.action(Button::link(t.say("person-forget"), address("forget")).danger());
    }
    if viewer.is_any(&[Role::Clerk, Role::TownshipOfficer]) {
        page = page.action(Button::link(t.say("person-correct"), address("edit")));
    }
    if viewer.is_any(super::reveal::REVEAL) {
        page = page.action(Button::link(t.say("person-reveal"), address("reveal")));
    }
    page
}

async fn facts(app: &App, viewer: &Viewer, row: &person::Model) -> Result<Facts, PageError> {
    let t = viewer.t();
    let (db, county, keys) = (app.store().read(), app.county(), app.store().keys());
    let pack = packs::in_force(db, county, viewer.today()).await?;
    let masks = pack.as_ref().map(|pack| &pack.settings().masks);
    let id_mask = masks.map_or(Mask::FIRST_SIX, |masks| masks.id_number);
    let phone_mask = masks.map_or(Mask::PHONE, |masks| masks.phone);
    let number = masked_number(db, keys, county, &row.id, id_mask).await?;
    let ids = [row.id.clone()];
    let phones = queries::unsealed_phones(db, keys, county, &ids).await?;
    let phone = phones.get(&row.id).map(|phone| phone.masked(phone_mask));
    let unknown = || Html::escaped(&t.say("register-not-known"));
    let plain = |text: Option<String>| text.map_or_else(unknown, |text| Html::escaped(&text));
    let data = |text: Option<String>| text.map_or_else(unknown, |text| t.zh(&text));
    let hukou = match row.hukou_kind {
        Hukou::Unknown => unknown(),
        hukou => Html::escaped(&hukou_words(t, hukou)),
    };
    Ok(Facts::new(
        t,
        vec![
            Fact::new(t.say("person-name"), t.zh(&row.name)),
            Fact::new(t.say("person-id-number"), plain(number)),
            Fact::new(t.say("person-phone"), plain(phone)),
            Fact::new(t.say("person-ethnicity"), data(row.ethnicity.clone())),
            Fact::new(t.say("person-hukou"), hukou),
            Fact::new(
                t.say("person-region"),
                data(row.region_code.as_deref().map(place)),
            ),
            Fact::new(
                t.say("person-residence"),
                data(row.residence_region.as_deref().map(place)),
            ),
        ],
    ))
}

async fn tags(app: &App, viewer: &Viewer, row: &person::Model) -> Result<Html, PageError> {
    let t = viewer.t();
    let found = queries::tags(app.store().read(), app.county(), &row.id).await?;
    let may_change = viewer.is_any(super::tags::CHANGE);
    let all = viewer.is_any(SENSITIVE);
    let list = found
        .iter()
        .filter(|tag| all || !tag.tag.is_sensitive())
        .map(|tag| tag_piece(viewer, row, tag, may_change))
        .collect();
    let button = may_change.then(|| {
        Button::link(
            t.say("person-tag-add"),
            format!("/people/{}/tags/new", row.id),
        )
    });
    let body = pieces(list, t.say("person-tag-none"), button);
    Ok(card_flush(t.say("person-tags"), body))
}

fn tag_piece(
    viewer: &Viewer,
    row: &person::Model,
    tag: &person_tag::Model,
    may_change: bool,
) -> Piece {
    let t = viewer.t();
    let ended = tag.valid_to.is_some_and(|to| to < viewer.today());
    let state = if ended {
        Tag::of(Look::Idle, Icon::Minus, t.say("person-tag-over"))
    } else {
        Tag::of(Look::Ok, Icon::Tick, t.say("person-tag-holds"))
    };
    let piece = Piece::new(Html::escaped(t.pick(&tag.tag.name())), state).found(facts_line(
        t,
        [
            Html::escaped(&span(t, Some(tag.valid_from), tag.valid_to)),
            t.zh(&tag.source),
        ],
    ));
    if may_change && !ended {
        piece.link(format!("/people/{}/tags/{}/end", row.id, tag.id))
    } else {
        piece
    }
}

async fn accounts(app: &App, viewer: &Viewer, row: &person::Model) -> Result<Html, PageError> {
    let t = viewer.t();
    let propose = viewer
        .is(Role::Clerk)
        .then(|| format!("/people/{}/bank-account", row.id));
    let owner = Owner::person(&row.id);
    let body = bank_accounts::pages::of_owner(app, viewer, &owner, propose).await?;
    Ok(card_flush(t.say("bank-account-title"), body))
}
