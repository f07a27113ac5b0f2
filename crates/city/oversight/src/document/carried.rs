//! Everything that carries one sentence, gathered for the page.

use std::collections::HashMap;

use policy::{Amount, Assumed, Pack, Programme, Sentence, Target};
use web::{App, Carrier, Figure, FigureValue, PageError};

use super::figures::rural_in;
use super::money::{Done, Moved, moved, persons_paid};
use super::standing::{Carriers, Standing};
use crate::reading::Reading;

/// A programme that names the sentence, and what it did this year.
pub(super) struct Named<'p> {
    pub programme: &'p Programme,
    pub done: Done,
    pub unpublished: bool,
}

/// A target under one reading of its years.
pub(super) struct Read<'p> {
    pub target: &'p Target,
    pub reading: usize,
    pub persons: u64,
    pub heads: u64,
}

/// One sentence with what carries it.
pub(super) struct Carried<'p> {
    pub sentence: &'p Sentence,
    pub programmes: Vec<Named<'p>>,
    pub commands: Vec<&'static str>,
    pub pages: usize,
    pub figures: Vec<Figure>,
    pub targets: Vec<Read<'p>>,
    pub duties: usize,
    pub assumed: Vec<&'p Assumed>,
    pub standing: Standing,
}

/// The whole document.
pub(super) async fn whole<'p>(app: &App, pack: &'p Pack) -> Result<Vec<Carried<'p>>, PageError> {
    let reading = Reading::of(app);
    let today = app.now().date();
    let moved = moved(reading, today).await?;
    let persons = persons_paid(reading).await?;
    let mut out = Vec::new();
    for sentence in &pack.document().sentences {
        out.push(one(app, pack, sentence, &moved, &persons).await?);
    }
    Ok(out)
}

/// One sentence of it.
pub(super) async fn alone<'p>(
    app: &App,
    pack: &'p Pack,
    sentence: &'p Sentence,
) -> Result<Carried<'p>, PageError> {
    let reading = Reading::of(app);
    let moved = moved(reading, app.now().date()).await?;
    let persons = persons_paid(reading).await?;
    one(app, pack, sentence, &moved, &persons).await
}

async fn one<'p>(
    app: &App,
    pack: &'p Pack,
    sentence: &'p Sentence,
    moved: &Moved,
    persons: &HashMap<String, u64>,
) -> Result<Carried<'p>, PageError> {
    let id = sentence.id.0.as_str();
    let programmes: Vec<Named<'p>> = pack
        .programmes()
        .filter(|programme| names(programme, id))
        .map(|programme| Named {
            programme,
            done: moved.done.get(&programme.id).copied().unwrap_or_default(),
            unpublished: matches!(programme.amount, Amount::Unpublished { .. }),
        })
        .collect();
    let mut commands = Vec::new();
    let mut pages = 0;
    for carrier in app.carriers(id) {
        match carrier {
            Carrier::Command(name) => commands.push(name),
            Carrier::Page { .. } => pages += 1,
        }
    }
    let mut figures = app.figures(id).await?;
    let rows = format!("/document/sentences/{id}");
    if let Some(paid) = moved.paid.get(id).filter(|paid| paid.fen() > 0) {
        let people = persons.get(id).copied().unwrap_or_default();
        figures.push(Figure::count("document-figure-paid-persons", people).rows(rows.clone()));
        figures.push(Figure::money("document-figure-paid", *paid).rows(rows));
    }
    let mut targets = Vec::new();
    for target in pack
        .targets()
        .iter()
        .filter(|target| target.sentence.0 == id && target.measure != policy::Measure::SharePercent)
    {
        for (place, years) in target.readings.iter().enumerate() {
            let from = years.from_year.map_or(i32::from(u16::MIN), i32::from);
            let to = years.to_year.map_or(9998, i32::from);
            let (distinct, heads) = rural_in(app, from, to).await?;
            targets.push(Read {
                target,
                reading: place,
                persons: distinct,
                heads,
            });
        }
    }
    let duties = pack
        .duties()
        .duties
        .iter()
        .filter(|duty| duty.sentence.0 == id)
        .count();
    let live = figures.iter().filter(|figure| above(figure)).count()
        + programmes
            .iter()
            .filter(|named| named.done.classes > 0)
            .count();
    let headed = pack
        .document()
        .clause(&sentence.clause.0)
        .is_some_and(|clause| clause.heading.is_some());
    let carriers = Carriers {
        programmes: programmes.len(),
        unpublished: programmes.iter().filter(|named| named.unpublished).count(),
        commands: commands.len(),
        pages,
        live,
        targets: targets.len(),
        duties,
    };
    let assumed = programmes
        .iter()
        .flat_map(|named| assumptions(named.programme, id))
        .collect();
    Ok(Carried {
        sentence,
        programmes,
        commands,
        pages,
        figures,
        targets,
        duties,
        assumed,
        standing: Standing::of(sentence.kind, headed, carriers),
    })
}

fn above(figure: &Figure) -> bool {
    match figure.value {
        FigureValue::Count(n) => n > 0,
        FigureValue::Money(amount) => amount.fen() > 0,
    }
}

/// Whether a programme names a sentence: in its list, a condition or its amount.
fn names(programme: &Programme, id: &str) -> bool {
    let amount = match &programme.amount {
        Amount::Computed { sentence, .. }
        | Amount::Unpublished { sentence, .. }
        | Amount::Free { sentence, .. } => sentence.as_deref(),
    };
    programme.sentences.iter().any(|one| one == id)
        || amount == Some(id)
        || programme
            .conditions()
            .any(|condition| condition.sentence.as_deref() == Some(id))
}

/// What a programme assumes where it stands on a sentence.
fn assumptions<'p>(programme: &'p Programme, id: &str) -> Vec<&'p Assumed> {
    let conditions = programme
        .conditions()
        .filter(|condition| condition.sentence.as_deref() == Some(id))
        .filter_map(|condition| condition.assumed.as_ref());
    let amount = match &programme.amount {
        Amount::Computed {
            sentence, assumed, ..
        } if sentence.as_deref() == Some(id) => assumed.as_ref(),
        _ => None,
    };
    conditions.chain(amount).collect()
}
