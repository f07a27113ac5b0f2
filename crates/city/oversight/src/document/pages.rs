//! `GET /document`: the whole document, filtered by the address.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use policy::{Document, Pack};
use registers::packs::in_force;
use web::components::{Empty, Stack, Tag};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use super::carried::{Carried, whole};
use super::parts::{Part, parts, short_name};
use super::standing::Standing;

/// One entry of the legend, and of the switch between standings.
struct Share {
    standing: Standing,
    words: String,
    count: usize,
    href: String,
    current: bool,
}

/// A document this one rests on.
struct BasisLine {
    number: Html,
    title: Html,
    loaded: bool,
}

/// A choice of a filter.
struct Pick {
    value: String,
    label: String,
    chinese: bool,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "document/show.html")]
struct Body {
    t: T,
    number: Html,
    title: Html,
    title_gloss: Option<String>,
    issuer: Html,
    issued: String,
    openness: String,
    validity: Tag,
    validity_reason: String,
    validity_source: String,
    basis: Vec<BasisLine>,
    sentences: usize,
    bar: Stack,
    shares: Vec<Share>,
    all_href: String,
    all_current: bool,
    units: Vec<Pick>,
    actors: Vec<Pick>,
    standing: String,
    text: String,
    assumed: bool,
    gloss: bool,
    parts: Vec<Part>,
    empty: Option<Empty>,
    print_href: String,
    sheet_href: String,
    print: bool,
}

/// What the address asks for.
pub(super) struct Wanted<'a> {
    unit: Option<&'a str>,
    actor: Option<&'a str>,
    standing: Option<Standing>,
    text: Option<&'a str>,
    assumed: bool,
}

impl Wanted<'_> {
    fn of(list: &ListQuery) -> Wanted<'_> {
        Wanted {
            unit: list.get("unit"),
            actor: list.get("actor"),
            standing: list.get("standing").and_then(Standing::from_word),
            text: list.get("q"),
            assumed: list.get("assumed").is_some(),
        }
    }

    fn any(&self) -> bool {
        self.unit.is_some()
            || self.actor.is_some()
            || self.standing.is_some()
            || self.text.is_some()
            || self.assumed
    }

    /// Whether a sentence is asked for.
    fn takes(&self, document: &Document, carried: &Carried<'_>) -> bool {
        let sentence = carried.sentence;
        let unit = |id: &str| {
            // a sentence's units are written as the document writes them
            let Some(unit) = document.unit(id) else {
                return false;
            };
            let named = |written: &String| {
                written == id || unit.written.contains(written) || *written == unit.name.zh
            };
            sentence.units.iter().any(named) || sentence.actors.iter().any(named)
        };
        self.unit.is_none_or(unit)
            && self
                .actor
                .is_none_or(|actor| sentence.actors.iter().any(|one| one == actor))
            && self
                .standing
                .is_none_or(|standing| carried.standing == standing)
            && self.text.is_none_or(|text| {
                let english = sentence.gloss.to_lowercase();
                sentence.text.contains(text)
                    || sentence.id.0 == text
                    || english.contains(&text.to_lowercase())
            })
            && (!self.assumed || !carried.assumed.is_empty())
    }
}

/// The document with what carries it out.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let pack = in_force(app.store().read(), app.county(), viewer.today()).await?;
    let Some(pack) = pack else {
        let none = Empty::new(t.say("document-none"), t.say("document-none-why"));
        let page = Page::fitting(&viewer, t.say("document-title"));
        return Ok(page.html(Html::of(&none)).into_response());
    };
    let all = whole(&app, &pack).await?;
    let wanted = Wanted::of(&list);
    let document = pack.document();
    let shown: Vec<&Carried<'_>> = all
        .iter()
        .filter(|carried| wanted.takes(document, carried))
        .collect();
    if let Some(format) = list.export() {
        return Ok(sheet(t, &list, &pack, &shown)
            .download(format)?
            .into_response());
    }
    let print = list.get("print").is_some();
    let body = body(&viewer, &list, &pack, &all, &shown, &wanted, print);
    let page = if print {
        Page::print(&viewer, t.say("document-title"))
    } else {
        Page::public(&viewer, t.say("document-title"))
    };
    Ok(page.headless().body(&body)?.into_response())
}

fn body(
    viewer: &Viewer,
    list: &ListQuery,
    pack: &Pack,
    all: &[Carried<'_>],
    shown: &[&Carried<'_>],
    wanted: &Wanted<'_>,
    print: bool,
) -> Body {
    let t = viewer.t();
    let document = pack.document();
    let shares: Vec<Share> = Standing::ALL
        .into_iter()
        .map(|standing| Share {
            standing,
            words: Tag::new(t, standing.status()).text(),
            count: all
                .iter()
                .filter(|carried| carried.standing == standing)
                .count(),
            href: list.address(&[("standing", Some(standing.word())), ("print", None)]),
            current: wanted.standing == Some(standing),
        })
        .collect();
    let said = shares
        .iter()
        .map(|share| format!("{} {}", share.words, share.count))
        .collect::<Vec<_>>()
        .join(t.say("document-comma").as_ref());
    let bar: Vec<(u8, u64)> = shares
        .iter()
        .map(|share| (share.standing.series(), share.count as u64))
        .collect();
    let open = wanted.any() || print;
    let gloss = t.english() || list.get("gloss").is_some();
    let empty = shown
        .is_empty()
        .then(|| Empty::new(t.say("document-no-match"), t.say("document-no-match-why")));
    Body {
        t,
        number: t.zh(&document.number),
        title: t.zh(&document.title.zh),
        title_gloss: t.english().then(|| document.title.en.clone()),
        issuer: unit_name(t, document, &document.issuer),
        issued: t.date_with_year(document.issued_on),
        openness: t.pick(&document.openness).to_owned(),
        validity: validity_tag(t, document),
        validity_reason: t.pick(&document.validity.reason).to_owned(),
        validity_source: t.pick(&document.validity.source).to_owned(),
        basis: document
            .basis
            .iter()
            .map(|basis| BasisLine {
                number: t.zh(&basis.number),
                title: Html::escaped(t.pick(&basis.title)),
                loaded: basis.loaded,
            })
            .collect(),
        sentences: all.len(),
        bar: Stack::new(said, &bar),
        shares,
        all_href: list.address(&[("standing", None), ("print", None)]),
        all_current: wanted.standing.is_none(),
        units: unit_choices(t, document, wanted),
        actors: actor_choices(t, document, wanted),
        standing: wanted
            .standing
            .map(|standing| standing.word().to_owned())
            .unwrap_or_default(),
        text: wanted.text.unwrap_or_default().to_owned(),
        assumed: wanted.assumed,
        gloss: list.get("gloss").is_some(),
        parts: parts(viewer, document, shown, open, gloss),
        empty,
        print_href: list.address(&[("print", Some("1"))]),
        sheet_href: list.address(&[("export", Some("xlsx"))]),
        print,
    }
}

/// A unit's name; Chinese where the pack has no English for it.
fn unit_name(t: T, document: &Document, id: &str) -> Html {
    document
        .unit(id)
        .map_or_else(|| t.zh(id), |unit| Html::escaped(t.pick(&unit.name)))
}

/// Whether the document is in force, as the pack knows it.
fn validity_tag(t: T, document: &Document) -> Tag {
    use web::components::{Icon, Look};
    match document.validity.state {
        policy::ValidityState::InForce => {
            Tag::of(Look::Ok, Icon::Tick, t.say("document-validity-in_force"))
        }
        policy::ValidityState::Unconfirmed => Tag::of(
            Look::Ask,
            Icon::Question,
            t.say("document-validity-unconfirmed"),
        ),
        policy::ValidityState::Ended => {
            Tag::of(Look::Warn, Icon::Triangle, t.say("document-validity-ended"))
        }
    }
}

fn unit_choices(t: T, document: &Document, wanted: &Wanted<'_>) -> Vec<Pick> {
    document
        .units
        .iter()
        .filter(|unit| !unit.written.is_empty())
        .map(|unit| Pick {
            value: unit.id.clone(),
            label: t.pick(&unit.name).to_owned(),
            chinese: false,
            chosen: wanted.unit == Some(unit.id.as_str()),
        })
        .collect()
}

/// Who acts, by the document's own words, those with most sentences first.
fn actor_choices(t: T, document: &Document, wanted: &Wanted<'_>) -> Vec<Pick> {
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for actor in document
        .sentences
        .iter()
        .flat_map(|sentence| &sentence.actors)
    {
        match counted.iter_mut().find(|(name, _)| name == actor) {
            Some((_, n)) => *n += 1,
            None => counted.push((actor, 1)),
        }
    }
    counted.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    counted
        .into_iter()
        .map(|(name, _)| Pick {
            value: name.to_owned(),
            label: short_name(t, document, name).to_owned(),
            chinese: t.english() && document.unit(name).is_none(),
            chosen: wanted.actor == Some(name),
        })
        .collect()
}

/// The sentences as a sheet: id, text, standing and what carries them.
fn sheet(t: T, list: &ListQuery, pack: &Pack, shown: &[&Carried<'_>]) -> Table {
    let rows = shown
        .iter()
        .map(|carried| {
            let programmes: Vec<&str> = carried
                .programmes
                .iter()
                .map(|named| t.pick(&named.programme.title))
                .collect();
            let figures: Vec<String> = carried
                .figures
                .iter()
                .map(|figure| figure.words(t))
                .collect();
            Row::new(vec![
                Cell::text(&carried.sentence.id.0),
                Cell::data(&carried.sentence.text),
                Cell::text(&carried.sentence.gloss),
                Cell::data(carried.sentence.units.join(" ")),
                Cell::tag(Tag::new(t, carried.standing.status())),
                Cell::text(programmes.join(" ")),
                Cell::text(carried.commands.join(" ")),
                Cell::text(figures.join(" ")),
            ])
        })
        .collect();
    let caption = format!("{} {}", pack.document().number, t.say("document-title"));
    Table::new(t, list, caption)
        .column(Column::new(t.say("document-col-id")))
        .column(Column::new(t.say("document-col-text")))
        .column(Column::new(t.say("document-col-gloss")))
        .column(Column::new(t.say("document-unit")))
        .column(Column::new(t.say("document-standing")))
        .column(Column::new(t.say("document-col-programmes")))
        .column(Column::new(t.say("document-col-commands")))
        .column(Column::new(t.say("document-col-figures")))
        .rows(rows, shown.len() as u64)
}
