//! The document's sections with their sentences, as the page shows them.

use std::collections::BTreeMap;

use policy::{Document, SentenceKind};
use web::components::Tag;
use web::{Html, T, Viewer};

use super::STAFF;
use super::carried::{Carried, Read};
use super::standing::Standing;

/// A section that folds.
pub(super) struct Part {
    pub heading: Html,
    pub gloss: Option<String>,
    pub count: usize,
    pub tallies: String,
    pub open: bool,
    pub rows: Vec<Sentence>,
}

/// A figure with the rows behind it, when the reader may see them.
pub(super) struct Shown {
    pub words: String,
    pub href: Option<String>,
}

/// A programme beside a sentence.
pub(super) struct Programme {
    pub href: String,
    pub title: String,
    pub done: Option<String>,
    pub unpublished: bool,
}

/// One sentence.
pub(super) struct Sentence {
    pub id: String,
    pub text: Html,
    pub gloss: Option<String>,
    pub grey: bool,
    pub tag: Tag,
    pub programmes: Vec<Programme>,
    pub figures: Vec<Shown>,
    pub targets: Vec<String>,
    pub target_open: Option<String>,
    pub assumed: Vec<String>,
    pub open: Option<String>,
    pub duties: Option<String>,
    pub works: Option<String>,
    pub commands: String,
    pub units: Html,
    pub staff_href: Option<String>,
}

/// The sections of the sentences shown, in the order of the document.
pub(super) fn parts(
    viewer: &Viewer,
    document: &Document,
    shown: &[&Carried<'_>],
    open: bool,
    gloss: bool,
) -> Vec<Part> {
    let t = viewer.t();
    let mut out = Vec::new();
    for (place, clause) in document.clauses.iter().enumerate() {
        let own: Vec<&&Carried<'_>> = shown
            .iter()
            .filter(|carried| carried.sentence.clause == clause.id)
            .collect();
        if own.is_empty() {
            continue;
        }
        let (heading, english) = match &clause.heading {
            Some(heading) => (t.zh(&heading.zh), t.english().then(|| heading.en.clone())),
            None if place == 0 => (Html::escaped(&t.say("document-opening")), None),
            None => (Html::escaped(&t.say("document-close")), None),
        };
        out.push(Part {
            heading,
            gloss: english,
            count: own.len(),
            tallies: tallies(t, &own),
            open,
            rows: own
                .into_iter()
                .map(|carried| row(viewer, document, carried, gloss))
                .collect(),
        });
    }
    out
}

fn tallies(t: T, own: &[&&Carried<'_>]) -> String {
    let mut counts: BTreeMap<Standing, usize> = BTreeMap::new();
    for carried in own {
        *counts.entry(carried.standing).or_default() += 1;
    }
    counts
        .into_iter()
        .map(|(standing, n)| Tag::new(t, standing.status()).count(n).text())
        .collect::<Vec<_>>()
        .join("\u{3000}")
}

/// One sentence with what carries it.
pub(super) fn row(
    viewer: &Viewer,
    document: &Document,
    carried: &Carried<'_>,
    gloss: bool,
) -> Sentence {
    let t = viewer.t();
    let staff = viewer.is_any(STAFF);
    let sentence = carried.sentence;
    let id = sentence.id.0.clone();
    let figures = carried
        .figures
        .iter()
        .map(|figure| Shown {
            words: figure.words(t),
            // the rows of a figure are staff's; a visitor sees the number alone
            href: figure.href.clone().filter(|_| staff),
        })
        .collect();
    let programmes = carried
        .programmes
        .iter()
        .map(|named| Programme {
            href: format!("/programmes/{}", named.programme.id),
            title: t.pick(&named.programme.title).to_owned(),
            done: (named.done.classes > 0).then(|| {
                t.with("document-programme-done")
                    .n("classes", named.done.classes)
                    .n("persons", named.done.persons)
                    .to_string()
            }),
            unpublished: named.unpublished,
        })
        .collect();
    Sentence {
        text: t.zh(&sentence.text),
        gloss: gloss.then(|| sentence.gloss.clone()),
        grey: carried.standing == Standing::NoSystemWork || sentence.kind == SentenceKind::Goal,
        tag: Tag::new(t, carried.standing.status()),
        programmes,
        figures,
        targets: carried.targets.iter().map(|read| target(t, read)).collect(),
        target_open: carried
            .targets
            .first()
            .and_then(|read| read.target.open.as_ref())
            .map(|open| t.pick(open).to_owned()),
        assumed: carried
            .assumed
            .iter()
            .map(|assumed| t.pick(&assumed.reason).to_owned())
            .collect(),
        open: sentence
            .left_open
            .as_ref()
            .map(|open| t.pick(open).to_owned()),
        duties: (carried.duties > 0)
            .then(|| t.with("document-duties").n("n", carried.duties).to_string()),
        works: (!carried.commands.is_empty() || carried.pages > 0).then(|| {
            t.with("document-works")
                .n("commands", carried.commands.len())
                .n("pages", carried.pages)
                .to_string()
        }),
        commands: if staff {
            carried.commands.join(" ")
        } else {
            String::new()
        },
        units: units(t, document, &sentence.units),
        staff_href: staff.then(|| format!("/document/sentences/{id}")),
        id,
    }
}

/// Units by the names the document calls them.
fn units(t: T, document: &Document, ids: &[String]) -> Html {
    let names: Vec<&str> = ids.iter().map(|id| short_name(t, document, id)).collect();
    let joined = names.join(if t.english() { "; " } else { "、" });
    let known = ids.iter().all(|id| document.unit(id).is_some());
    // a unit the pack does not know stands there as the document writes it
    if known {
        Html::escaped(&joined)
    } else {
        t.zh(&joined)
    }
}

/// A unit's name as the document writes it (市人社局), in English its whole name; words that name no unit of the pack as they are.
pub(super) fn short_name<'a>(t: T, document: &'a Document, id: &'a str) -> &'a str {
    match document.unit(id) {
        None => id,
        Some(unit) if t.english() => &unit.name.en,
        Some(unit) => unit.written.first().unwrap_or(&unit.name.zh),
    }
}

fn target(t: T, read: &Read<'_>) -> String {
    let reading = &read.target.readings[read.reading];
    t.with("document-target")
        .s("reading", t.pick(&reading.name))
        .n("persons", read.persons)
        .n("heads", read.heads)
        .n("least", read.target.at_least)
        .to_string()
}
