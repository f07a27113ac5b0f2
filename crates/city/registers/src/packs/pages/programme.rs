//! `GET /programmes/{id}`: every rule of one programme, the sentence it stands on, and what of it is assumed.

use askama::Template;
use axum::extract::{Path, State};
use policy::{Amount, Criterion, EvidenceForm, Pack, Programme, When};
use web::components::{Clause, Fact, Facts, Icon, Look, Note, Piece, Quote, Tag, Tone};
use web::{App, Html, Page, PageError, T, Viewer};

use super::{amount_words, assumed_words, benefit_tag, institution_note, payee_words, step_words};
use crate::packs::in_force;
use crate::shown::{card, card_flush, facts_line, linked, pieces, span, stack};

struct Rule {
    tag: Tag,
    text: Html,
    note: Html,
    assumed: Option<Html>,
    chip: Option<Clause>,
}

#[derive(Template)]
#[template(path = "packs/rules.html")]
struct Rules {
    t: T,
    rules: Vec<Rule>,
}

/// One programme of the pack in force today.
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let pack = in_force(app.store().read(), app.county(), viewer.today())
        .await?
        .ok_or(PageError::NotFound)?;
    let programme = pack.programme(&id).ok_or(PageError::NotFound)?;
    let mut main = vec![];
    if let Some(text) = institution_note(&pack, programme) {
        let note = Note::new(Tone::Plain, Html::escaped(t.pick(&text)));
        main.push(Html::of(&note));
    }
    main.push(card_flush(
        t.say("programme-rules"),
        Html::of(&Rules {
            t,
            rules: rules(t, programme),
        }),
    ));
    main.push(card_flush(
        t.say("programme-facts"),
        Html::of(&facts(t, &pack, programme)),
    ));
    if !programme.evidence.is_empty() {
        main.push(card_flush(
            t.say("programme-evidence"),
            evidence(t, programme),
        ));
    }
    main.push(quotes(t, &pack, programme));
    if !programme.see_also.is_empty() {
        main.push(card_flush(
            t.say("programme-see-also"),
            see_also(t, programme),
        ));
    }
    Ok(Page::fitting(&viewer, t.pick(&programme.title).to_owned())
        .crumb("/programmes", t.say("programme-title"))
        .tag(benefit_tag(t, programme.benefit))
        .sub(Html::escaped(t.pick(&programme.summary)))
        .html(stack(main)))
}

fn rule(t: T, tag: Tag, criterion: &Criterion, note: Html) -> Rule {
    let text = criterion.text.as_ref().unwrap_or(&criterion.rule.words);
    Rule {
        tag,
        text: Html::escaped(t.pick(text)),
        note,
        assumed: criterion
            .assumed
            .as_ref()
            .map(|assumed| assumed_words(t, assumed)),
        chip: criterion.sentence.as_deref().map(|id| Clause::new(t, id)),
    }
}

fn rules(t: T, programme: &Programme) -> Vec<Rule> {
    let must = || Tag::of(Look::Go, Icon::Ring, t.say("programme-must"));
    let limit = || Tag::of(Look::Warn, Icon::Clock, t.say("programme-limit"));
    let judged = || Tag::of(Look::Ask, Icon::Question, t.say("programme-judged"));
    let mut rules: Vec<Rule> = programme
        .criteria
        .iter()
        .map(|criterion| rule(t, must(), criterion, Html::default()))
        .collect();
    rules.extend(
        programme
            .limits
            .iter()
            .map(|one| rule(t, limit(), &one.criterion, Html::default())),
    );
    rules.extend(programme.judgements.iter().map(|one| {
        let note = t
            .with("programme-who-decides")
            .s("who", t.pick(&one.who_decides))
            .html();
        let mut rule = rule(t, judged(), &one.criterion, note);
        rule.text = Html::escaped(t.pick(&one.words));
        rule
    }));
    rules.push(amount(t, programme));
    rules
}

fn amount(t: T, programme: &Programme) -> Rule {
    let (note, sentence, assumed) = match &programme.amount {
        Amount::Computed {
            rule,
            sentence,
            assumed,
            ..
        } => (
            Html::escaped(t.pick(&rule.words)),
            sentence,
            assumed.as_ref(),
        ),
        Amount::Unpublished { sentence, .. } | Amount::Free { sentence, .. } => {
            (Html::default(), sentence, None)
        }
    };
    Rule {
        tag: Tag::of(Look::Ok, Icon::Yuan, t.say("programme-amount")),
        text: amount_words(t, programme),
        note,
        assumed: assumed.map(|assumed| assumed_words(t, assumed)),
        chip: sentence.as_deref().map(|id| Clause::new(t, id)),
    }
}

fn evidence(t: T, programme: &Programme) -> Html {
    let list = programme
        .evidence
        .iter()
        .map(|piece| {
            let (look, icon, key) = match piece.form {
                EvidenceForm::Original => (Look::Go, Icon::Pen, "programme-evidence-original"),
                EvidenceForm::Copy => (Look::Go, Icon::Pen, "programme-evidence-copy"),
                EvidenceForm::OnRecord => (Look::Idle, Icon::Tick, "programme-evidence-on-record"),
            };
            let may_follow = if piece.may_follow {
                Html::escaped(&t.say("programme-evidence-may-follow"))
            } else {
                Html::default()
            };
            let found = [Html::escaped(t.pick(&piece.source.0)), may_follow];
            Piece::new(
                Html::escaped(t.pick(&piece.name)),
                Tag::of(look, icon, t.say(key)),
            )
            .found(facts_line(t, found))
        })
        .collect();
    pieces(list, "", None)
}

/// The sentences exactly as issued.
fn quotes(t: T, pack: &Pack, programme: &Programme) -> Html {
    let quotes = programme.sentences.iter().filter_map(|id| {
        let sentence = pack.sentence(id)?;
        Some(Html::of(
            &Quote::new(t, sentence.text.clone())
                .gloss(sentence.gloss.clone())
                .chip(id),
        ))
    });
    card(t.say("programme-sentences"), Html::join(quotes))
}

fn facts(t: T, pack: &Pack, programme: &Programme) -> Facts {
    let settings = pack.settings();
    let owner = settings.payment_owner(&programme.payment_owner);
    let fund = programme.fund.as_deref().and_then(|id| settings.fund(id));
    let unnamed = || Html::escaped(&t.say("programme-fund-unnamed"));
    let route: Vec<String> = programme
        .route
        .iter()
        .map(|step| step_words(t, *step))
        .collect();
    let mut facts = vec![
        Fact::new(
            t.say("programme-payee"),
            Html::escaped(&payee_words(t, programme.payee)),
        ),
        Fact::new(
            t.say("programme-payment-owner"),
            owner.map_or_else(Html::default, |owner| Html::escaped(t.pick(&owner.name))),
        ),
        Fact::new(
            t.say("programme-fund"),
            fund.map_or_else(unnamed, |fund| Html::escaped(t.pick(&fund.name))),
        ),
    ];
    if let Some(assumed) = &programme.fund_assumed {
        facts.push(Fact::new(
            t.say("programme-fund-assumed"),
            assumed_words(t, assumed),
        ));
    }
    facts.extend([
        Fact::new(
            t.say("programme-reckoned-on"),
            Html::escaped(t.pick(&programme.reckoned_on.words())),
        ),
        Fact::new(
            t.say("programme-route"),
            Html::escaped(&route.join(t.say("programme-route-arrow").as_ref())),
        ),
        Fact::new(
            t.say("programme-valid"),
            facts_line(
                t,
                [
                    Html::escaped(&span(t, Some(programme.valid.from), programme.valid.to)),
                    Html::escaped(t.pick(&programme.valid.basis)),
                ],
            ),
        ),
    ]);
    Facts::new(t, facts)
}

fn see_also(t: T, programme: &Programme) -> Html {
    let facts = programme
        .see_also
        .iter()
        .map(|one| {
            let text = Html::escaped(t.pick(&one.text));
            let text = match &one.programme {
                Some(id) => linked(format!("/programmes/{id}"), text),
                None => text,
            };
            let head = t.say(match one.when {
                When::Always => "programme-see-always",
                When::No => "programme-see-when-no",
            });
            let chip = Html::of(&Clause::new(t, &one.sentence));
            Fact::new(head, Html::join([text, Html::escaped(" "), chip]))
        })
        .collect();
    Html::of(&Facts::new(t, facts))
}
