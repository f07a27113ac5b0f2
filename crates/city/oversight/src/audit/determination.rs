//! `GET /cases/{kind}/{id}/lines/{line}`: one line's determination as it was stored, and whether it computes again.

use askama::Template;
use axum::extract::{Path, State};
use funding::claims::tables::claim_line;
use policy::{AmountAnswer, Determination, Tri};
use registers::packs::{by_digest, id_number_mask};
use registers::people;
use sea_orm::EntityTrait;
use web::components::{Amount, Answer, Condition, Fact, Facts, Note, Person, Tag, Tone, Tree};
use web::{App, Html, Page, PageError, T, Viewer};

use super::cells::answer;
use super::dossier::open;
use crate::reading::Reading;

#[derive(Template)]
#[template(path = "audit/line.html")]
struct Body {
    t: T,
    person: Person,
    amount: Amount,
    recomputed: Note,
    tree: Option<Tree>,
    facts: Option<Facts>,
}

/// The page.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((kind, id, line)): Path<(String, String, String)>,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let reading = Reading::of(&app);
    let (db, county) = (reading.db(), reading.county());
    let dossier = open(reading, &kind, &id).await?;
    let row = claim_line::Entity::find_by_id((county.to_owned(), line))
        .one(db)
        .await?
        .filter(|row| dossier.claim_ids().contains(&row.claim_id))
        .ok_or(PageError::NotFound)?;
    let mask = id_number_mask(db, county, viewer.today()).await?;
    let masked =
        people::queries::masked_number(db, app.store().keys(), county, &row.person_id, mask)
            .await?
            .unwrap_or_default();
    let stored = Determination::from_json(&row.determination).ok();
    let recomputed = match &stored {
        None => Note::new(
            Tone::Warn,
            Html::escaped(&t.say("audit-determination-unreadable")),
        ),
        Some(stored) => {
            let pack = by_digest(db, county, &stored.pack.digest).await?;
            let same = pack.is_some_and(|pack| {
                stored.recompute(&pack).is_ok_and(|again| {
                    again.answer == stored.answer && again.amount == stored.amount
                })
            });
            if same {
                Note::new(Tone::Ok, Html::escaped(&t.say("audit-recomputed")))
            } else {
                Note::new(Tone::Warn, Html::escaped(&t.say("audit-not-recomputed")))
            }
        }
    };
    let body = Body {
        t,
        person: Person::new(t, &row.person_name, masked),
        amount: Amount::new(t, kernel::Money::from_fen(row.approved_fen)),
        recomputed,
        tree: stored.as_ref().map(|stored| tree(t, stored)),
        facts: stored.as_ref().map(|stored| facts(t, stored)),
    };
    let tag = Tag::new(t, answer(&row.answer).status());
    let title = t.with("audit-line").n("place", row.place).to_string();
    Page::desk(&viewer, title)
        .crumb("/audit", t.say("audit-title"))
        .crumb(dossier.href(), t.say("audit-the-case"))
        .tag(tag)
        .body(&body)
}

fn tri(answer: Tri) -> Answer {
    match answer {
        Tri::Yes => Answer::Yes,
        Tri::No => Answer::No,
        Tri::Unknown => Answer::Unknown,
    }
}

fn tree(t: T, stored: &Determination) -> Tree {
    let conditions = stored
        .conditions
        .iter()
        .map(|one| {
            let used: Vec<String> = stored
                .facts
                .iter()
                .filter(|fact| one.facts.contains(&fact.name))
                .map(|fact| format!("{}: {}", t.pick(&fact.label), t.pick(&fact.said)))
                .collect();
            let mut condition = Condition::new(
                tri(one.answer),
                t.zh(t.pick(&one.text)),
                t.zh(&used.join("；")),
            );
            if let Some(sentence) = &one.sentence {
                condition = condition.clause(t, &sentence.id);
            }
            if let Some(assumed) = &one.assumed {
                condition = condition.assumed(t.zh(t.pick(&assumed.reason)));
            }
            condition
        })
        .collect();
    let tree = Tree::new(t, conditions);
    match &stored.amount {
        AmountAnswer::Sum {
            fen,
            steps,
            sentence,
            ..
        } => {
            let formula: Vec<&str> = steps.iter().map(|step| t.pick(step)).collect();
            tree.sum(
                t.say("audit-due"),
                t.zh(&format!("{} = {fen}", formula.join("；"))),
                Html::default(),
                sentence.as_ref().map(|sentence| sentence.id.as_str()),
            )
        }
        _ => tree,
    }
}

fn facts(t: T, stored: &Determination) -> Facts {
    Facts::new(
        t,
        stored
            .facts
            .iter()
            .map(|fact| {
                let source = fact.source.as_ref().map_or("", |source| t.pick(source));
                Fact::new(
                    t.pick(&fact.label),
                    Html::join([t.zh(t.pick(&fact.said)), Html::escaped("　"), t.zh(source)]),
                )
            })
            .collect(),
    )
}
