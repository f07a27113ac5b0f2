//! `GET /claims/{id}`: one claim with everything a decision needs on one page.

use askama::Template;
use axum::extract::{Path, State};
use documents::papers::RefusalKind;
use kernel::Role;
use policy::Determination;
use store::StoreError;
use web::components::{
    Button, Clauses, Decide, Evidence, MoneyCell, MoneyStrip, Status, Tag, Timeline, Tree, Turn,
};
use web::form::Field;
use web::table::ListQuery;
use web::{App, Html, Page, PageError, T, Viewer};

use super::findings::{Found, checks, evidence, found};
use super::lines::{hours, result};
use super::tree::tree;
use super::turn::{MyTurn, timeline, whose_turn};
use super::words::{answer_tag, line_reason, line_tag, phase_tag_for};
use super::{OFFICERS, OFFICES, address, institution_money, seen};
use crate::claims::checks::open_fails;
use crate::claims::letter;
use crate::claims::lines::LineState;
use crate::claims::queries::{Bucket, CaseView, Strip, bucket};
use crate::claims::state::{Move, Phase, Standing};
use crate::claims::tables::claim_line;
use crate::rules;

/// Lines shown when none needs a look.
const SHOWN: usize = 8;

/// One row of the table of lines.
struct LineRow {
    place: i32,
    name: Html,
    masked: String,
    href: String,
    hours: String,
    result: String,
    tag: Tag,
    reason: Html,
    claimed: String,
    approved: String,
    chosen: bool,
}

/// The chosen line and why it stands as it does.
struct Why {
    name: Html,
    tag: Tag,
    tree: Tree,
    actions: Vec<Button>,
    earlier: usize,
}

#[derive(Template)]
#[template(path = "claims/pages/show.html")]
struct ShowBody {
    t: T,
    strip: MoneyStrip,
    money_note: Html,
    lines_note: Html,
    lines_href: String,
    rows: Vec<LineRow>,
    why: Option<Why>,
    reckoned: Html,
    found: Vec<Found>,
    papers_href: String,
    evidence: Evidence,
    turn: Turn,
    timeline: Timeline,
    checks: Evidence,
    no_checks: bool,
    recheck: Option<Html>,
    decide: Html,
    told: Html,
}

/// One claim.
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Page, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    let t = viewer.t();
    let pack = rules::pack(&app, &viewer).await?;
    let standing = Standing::of(&view.claim)?;
    let turn = MyTurn::of(&viewer, &view, &standing);
    let chosen = list.get("line").and_then(|id| view.line(id));
    let pressing: Vec<&claim_line::Model> = pressing(&view);
    let shown: Vec<&claim_line::Model> = if pressing.is_empty() {
        live(&view).take(SHOWN).collect()
    } else {
        pressing.clone()
    };
    let chosen = chosen.or(shown.first().copied());
    let rows = shown
        .iter()
        .chain(chosen.iter().filter(|one| !shown.contains(one)))
        .map(|line| line_row(t, &view, line, chosen))
        .collect();
    let lines_note = if pressing.is_empty() {
        t.with("claim-lines-all-fine")
            .n("n", view.claim.lines)
            .html()
    } else {
        t.with("claim-lines-pressing")
            .n("n", pressing.len() as i64)
            .html()
    };
    let why = match chosen {
        Some(line) => Some(why(&app, &viewer, &view, line, &turn).await?),
        None => None,
    };
    let body = ShowBody {
        t,
        strip: strip(t, &view, &pack),
        money_note: institution_money(&viewer, &view),
        lines_note,
        lines_href: format!("{}/lines", address(&view.claim.id)),
        rows,
        why,
        reckoned: t
            .with("claim-reckoned-on")
            .date("on", view.claim.reckoned_on)
            .html(),
        found: found(t, &view, &turn),
        papers_href: format!("{}/papers", address(&view.claim.id)),
        evidence: evidence(t, &view),
        turn: whose_turn(&app, &viewer, &view, &turn).await?,
        timeline: timeline(t, &view, &pack, &viewer),
        checks: checks(t, &view),
        no_checks: view.checks.is_empty(),
        recheck: turn.may(Move::Recheck).then(|| {
            let form = viewer
                .form(format!("{}/recheck", address(&view.claim.id)))
                .button(Button::new(t.say("claim-recheck")).quiet());
            Html::of(&form)
        }),
        decide: decide(&viewer, &view, &turn),
        told: training::told::panel::about(&app, &viewer, "claim", &id).await?,
    };
    head(&viewer, &view).body(&body)
}

fn head(viewer: &Viewer, view: &CaseView) -> Page {
    let t = viewer.t();
    let officer = viewer.is_any(OFFICES);
    let sentences = view
        .programme()
        .map(|one| one.sentences.clone())
        .unwrap_or_default();
    let class = &view.class;
    let days = match (class.starts_on, class.ends_on) {
        (Some(from), Some(to)) => t.range(from, to),
        _ => String::new(),
    };
    let sub = t
        .with("claim-head")
        .s("number", &view.claim.number)
        .s("class", class.number.clone().unwrap_or_default())
        .s("days", days)
        .n("hours", class.hours.unwrap_or(0))
        .html();
    let sub = Html::join([
        sub,
        Html::escaped("　"),
        Html::of(&Clauses::new(t, sentences)),
    ]);
    let mut page = Page::desk(
        viewer,
        format!("{}　{}", view.institution.name, class.title),
    )
    .chinese()
    .tag(phase_tag_for(t, view.phase, officer))
    .sub(sub)
    .crumb("/claims", t.say("claim-title"))
    .action(Button::link(
        t.say("claim-print-form"),
        format!("{}/form.pdf", address(&view.claim.id)),
    ))
    .action(Button::link(
        t.say("claim-steps"),
        format!("{}/steps", address(&view.claim.id)),
    ));
    if let Some(kind) = letter::kind_of(view) {
        let key = match kind {
            RefusalKind::Returned => "claim-letter-returned",
            RefusalKind::PartlyRefused => "claim-letter-partly",
            RefusalKind::Refused => "claim-letter-refused",
        };
        let to = |ending: &str| format!("{}/letter.{ending}", address(&view.claim.id));
        page = page.action(Button::link(t.say(key), to("pdf")));
        if viewer.is_any(OFFICERS) {
            page = page.action(Button::link(t.say("claim-letter-word"), to("docx")));
        }
    }
    if viewer.is_any(OFFICERS) {
        page = page.crumb("/claims/queue", t.say("claim-queue"));
    }
    page
}

fn strip(t: T, view: &CaseView, pack: &policy::Pack) -> MoneyStrip {
    let strip = Strip::of(&view.lines);
    let heads = |n: i64| t.with("claim-n-heads").n("n", n).to_string();
    let lines = format!("{}/lines", address(&view.claim.id));
    let claimed = format!("{}　{}", t.say("claim-claimed"), heads(strip.claimed.0));
    let mut cells = vec![
        MoneyCell::yuan(t, &claimed, strip.claimed.1).rows(&lines),
        MoneyCell::state(
            t,
            &Tag::new(t, Status::Eligible),
            &heads(strip.due.0),
            strip.due.1,
        ),
    ];
    let rest = [
        (Status::Missing, strip.unknown),
        (Status::NotEligible, strip.refused),
    ];
    for (status, (n, money)) in rest {
        cells.push(MoneyCell::state(t, &Tag::new(t, status), &heads(n), money));
    }
    if strip.cut.is_positive() {
        cells.push(MoneyCell::yuan(t, &t.say("claim-cut"), strip.cut));
    }
    if let Some(fund) = &view.fund {
        let name = rules::fund(pack, &view.claim.fund_id);
        let head = t
            .with("claim-fund-left")
            .s("fund", t.pick(&name))
            .to_string();
        cells.push(MoneyCell::yuan(t, &head, fund.left).apart());
    }
    MoneyStrip::new(cells)
}

fn live(view: &CaseView) -> impl Iterator<Item = &claim_line::Model> {
    view.lines
        .iter()
        .filter(|line| line.state != LineState::Withdrawn.word())
}

/// Whether a decision about the line can be looked at again.
fn can_reopen(line: &claim_line::Model) -> bool {
    [LineState::Refused.word(), LineState::Held.word()].contains(&line.state.as_str())
}

/// The lines a reader looks at first: those that wait, get nothing, or about which something was found.
fn pressing(view: &CaseView) -> Vec<&claim_line::Model> {
    let found = open_fails(&view.checks, &view.lines);
    live(view)
        .filter(|line| {
            bucket(line) != Some(Bucket::Due)
                || found
                    .iter()
                    .any(|row| row.line_id.as_ref() == Some(&line.id))
        })
        .collect()
}

fn line_row(
    t: T,
    view: &CaseView,
    line: &claim_line::Model,
    chosen: Option<&claim_line::Model>,
) -> LineRow {
    let money = |fen| kernel::Money::from_fen(fen).to_string();
    let approved = if bucket(line) == Some(Bucket::Unknown) {
        t.say("claim-open-amount").into_owned()
    } else {
        money(line.approved_fen)
    };
    LineRow {
        place: line.place,
        name: t.zh(&line.person_name),
        masked: view
            .masked
            .get(&line.person_id)
            .cloned()
            .unwrap_or_default(),
        href: format!("{}?line={}#why", address(&view.claim.id), line.id),
        hours: hours(view, line),
        result: result(t, view, line),
        tag: line_tag(t, line),
        reason: line_reason(t, &view.pack, &view.claim.programme_id, line),
        claimed: money(line.claimed_fen),
        approved,
        chosen: chosen.is_some_and(|one| one.id == line.id),
    }
}

async fn why(
    app: &App,
    viewer: &Viewer,
    view: &CaseView,
    line: &claim_line::Model,
    turn: &MyTurn,
) -> Result<Why, PageError> {
    let t = viewer.t();
    let determination = Determination::from_json(&line.determination)
        .map_err(|e| StoreError::Broken(format!("line {}: {e}", line.id)))?;
    let base = format!("{}/lines/{}", address(&view.claim.id), line.id);
    let under_review = line.state == LineState::Claimed.word();
    let ask = (under_review && turn.may(Move::Correct)).then(|| format!("{base}/answer"));
    let mut actions = vec![];
    if under_review && turn.may(Move::SetAmount) && line.approved_fen > 0 {
        actions.push(Button::link(
            t.say("claim-set-amount"),
            format!("{base}/amount"),
        ));
    }
    if under_review && turn.may(Move::Refuse) {
        actions.push(Button::link(t.say("claim-refuse-line"), format!("{base}/refuse")).danger());
    }
    let (db, county) = (app.store().read(), app.county());
    let earlier = crate::claims::determine::earlier(db, county, &line.id).await?;
    Ok(Why {
        name: t.zh(&line.person_name),
        tag: answer_tag(t, &line.answer),
        tree: tree(t, &determination, &view.institution.name, ask.as_deref()),
        actions,
        earlier: earlier.len(),
    })
}

/// The bar with what the reader may do now, or the form by which a school sends its claim.
fn decide(viewer: &Viewer, view: &CaseView, turn: &MyTurn) -> Html {
    let t = viewer.t();
    let at = |verb: &str| format!("{}/{verb}", address(&view.claim.id));
    if turn.may(Move::Submit) {
        let form = viewer
            .form(at("submit"))
            .field(Field::tick("confirmed", t.say("claim-confirm-true")))
            .field(Field::hidden("seen", view.claim.row_version.to_string()))
            .button(Button::new(t.say("claim-submit")).primary())
            .button(Button::link(t.say("claim-withdraw"), at("withdraw")).danger());
        return Html::of(&form);
    }
    let strip = Strip::of(&view.lines);
    let numbers = t
        .with("claim-decide-numbers")
        .n("due", strip.due.0)
        .money("amount", strip.due.1)
        .n("unknown", strip.unknown.0)
        .n("refused", strip.refused.0)
        .html();
    let mut buttons = vec![];
    if turn.may(Move::Reopen) && live(view).any(can_reopen) {
        buttons.push(Button::link(t.say("claim-reopen"), at("reopen")));
    }
    if turn.may(Move::Return) {
        buttons.push(Button::link(t.say("claim-return"), at("return")));
    }
    if turn.may(Move::Hold) && view.claim.meeting_id.is_none() {
        buttons.push(Button::link(t.say("claim-hold"), at("hold")));
    }
    if turn.may(Move::Withdraw) {
        buttons.push(Button::link(t.say("claim-withdraw"), at("withdraw")).danger());
    }
    if view.phase == Phase::Reviewed && viewer.is(Role::Clerk) {
        buttons.push(Button::link(t.say("claim-record-paper"), at("paper")));
    }
    let passes = [Move::Check, Move::Review, Move::Approve];
    if passes.iter().any(|mv| turn.may(*mv)) {
        let label = t.with("claim-pass").n("n", strip.due.0).to_string();
        let seen = view.claim.row_version.to_string();
        buttons.push(Button::new(label).value("seen", seen).primary());
    }
    if turn.may(Move::Resume) {
        let seen = view.claim.row_version.to_string();
        buttons.push(
            Button::new(t.say("claim-resume"))
                .value("seen", seen)
                .action(at("resume"))
                .primary(),
        );
    }
    if buttons.is_empty() {
        return Html::default();
    }
    let title = t.say(&format!(
        "claim-decision-{}",
        view.phase.word().replace('_', "-")
    ));
    Html::of(&Decide::new(
        at("pass"),
        viewer.seal(),
        title.into_owned(),
        numbers,
        buttons,
    ))
}
