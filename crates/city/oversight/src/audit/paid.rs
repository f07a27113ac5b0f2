//! The second half of a case: lines with their determinations, checks, steps, meeting, notice, payment, return file.

use funding::claims::lines::LineState;
use funding::claims::materials;
use funding::claims::state::Phase;
use funding::claims::tables::{claim, claim_check, claim_line, claim_step};
use funding::meetings::tables::meeting;
use funding::notices::tables::notice;
use funding::payments::tables::{bank_return, payment_line};
use kernel::{Moment, Money};
use policy::{ConditionAnswer, Determination, Programme, Tri};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use web::components::{Clause, Evidence, Fact, Facts, Piece, Step, StepState, Tag, Timeline};
use web::table::{Cell, Row, Table};
use web::{Html, PageError, T};

use super::cells::{answer, by, check, claim_state, data, day, numbers, plain, words};
use super::dossier::Dossier;
use super::taught::listed;
use crate::document::sentence::payment_tag;
use crate::places;
use crate::reading::Reading;
use crate::worker::way;

/// Lines shown on one case page.
const LINES_MOST: u64 = 1500;

/// The claim's own state.
pub(super) fn claim_tag(t: T, row: &claim::Model) -> Tag {
    let phase = Phase::from_word(&row.state).unwrap_or(Phase::Draft);
    claim_state(t, phase)
}

/// The lines of all claims of the case.
pub(super) async fn lines(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
) -> Result<Table, PageError> {
    let found = claim_line::Entity::find()
        .filter(claim_line::Column::CountyCode.eq(reading.county()))
        .filter(claim_line::Column::ClaimId.is_in(dossier.claim_ids()))
        .order_by_asc(claim_line::Column::ClaimId)
        .order_by_asc(claim_line::Column::Place)
        .limit(LINES_MOST)
        .all(reading.db())
        .await?;
    let sum = |of: fn(&claim_line::Model) -> i64| Money::from_fen(found.iter().map(of).sum());
    let total = vec![
        Cell::text(t.say("audit-total")),
        Cell::empty(),
        Cell::empty(),
        Cell::empty(),
        Cell::money(sum(|line| line.claimed_fen)),
        Cell::money(sum(|line| line.approved_fen)),
        Cell::empty(),
    ];
    let count = found.len() as u64;
    let rows = found
        .iter()
        .map(|line| {
            let claim = dossier
                .claims
                .iter()
                .find(|claim| claim.id == line.claim_id);
            let phase = claim
                .and_then(|claim| Phase::from_word(&claim.state))
                .unwrap_or(Phase::Submitted);
            let state = LineState::from_word(&line.state).unwrap_or(LineState::Claimed);
            let sentence = sentence(line).map(|sentence| Clause::new(t, &sentence));
            Row::new(vec![
                Cell::number(line.place.into()),
                Cell::data(&line.person_name).link(format!("{}/lines/{}", dossier.href(), line.id)),
                Cell::tag(Tag::new(t, answer(&line.answer).status())),
                Cell::clauses(sentence.into_iter().collect()),
                Cell::money(Money::from_fen(line.claimed_fen)),
                Cell::money(Money::from_fen(line.approved_fen)),
                Cell::tag(Tag::new(t, way::status(state, phase)))
                    .sub_data(line.reason_words.clone().unwrap_or_default()),
            ])
        })
        .collect();
    Ok(plain(t, "lines", "audit-lines")
        .column(numbers(t, "audit-seq"))
        .column(words(t, "audit-person"))
        .column(words(t, "audit-answer").together())
        .column(words(t, "audit-sentence").together())
        .column(numbers(t, "audit-claimed"))
        .column(numbers(t, "audit-approved"))
        .column(words(t, "audit-state"))
        .rows(rows, count)
        .total(total))
}

/// The sentence a line's answer rests on: an officer's, that of what failed, or else the one that gives the money.
fn sentence(line: &claim_line::Model) -> Option<String> {
    if line.reason_sentence.is_some() {
        return line.reason_sentence.clone();
    }
    if line.answer == "no"
        && let Ok(stored) = Determination::from_json(&line.determination)
        && let Some(failed) = failed(&stored, line.reason.as_deref())
    {
        // a condition of our own making rests on no sentence
        return failed.sentence.as_ref().map(|sentence| sentence.id.clone());
    }
    line.sentence.clone()
}

/// The condition a refused line names as its reason, or else the first that failed.
fn failed<'a>(stored: &'a Determination, reason: Option<&str>) -> Option<&'a ConditionAnswer> {
    let mut failed = stored.conditions.iter().filter(|one| one.answer == Tri::No);
    let first = failed.clone().next();
    failed.find(|one| Some(one.id.as_str()) == reason).or(first)
}

/// What the automatic checks of the last run found that is not simply a pass.
pub(super) async fn checks(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
) -> Result<(Table, u64), PageError> {
    let found = claim_check::Entity::find()
        .filter(claim_check::Column::CountyCode.eq(reading.county()))
        .filter(claim_check::Column::ClaimId.is_in(dossier.claim_ids()))
        .order_by_asc(claim_check::Column::ClaimId)
        .order_by_asc(claim_check::Column::Id)
        .limit(LINES_MOST * 8)
        .all(reading.db())
        .await?;
    let last = |row: &claim_check::Model| {
        dossier
            .claims
            .iter()
            .any(|claim| claim.id == row.claim_id && claim.check_run == row.run)
    };
    let found: Vec<_> = found.into_iter().filter(last).collect();
    let passed = found.iter().filter(|row| row.outcome == "pass").count() as u64;
    let places: std::collections::HashMap<String, i32> = claim_line::Entity::find()
        .select_only()
        .column(claim_line::Column::Id)
        .column(claim_line::Column::Place)
        .filter(claim_line::Column::CountyCode.eq(reading.county()))
        .filter(claim_line::Column::ClaimId.is_in(dossier.claim_ids()))
        .into_tuple::<(String, i32)>()
        .all(reading.db())
        .await?
        .into_iter()
        .collect();
    let rows: Vec<Row> = found
        .into_iter()
        .filter(|row| row.outcome != "pass")
        .map(|row| {
            let place = row.line_id.as_ref().and_then(|line| places.get(line));
            Row::new(vec![
                place.map_or_else(Cell::empty, |place| Cell::number((*place).into())),
                Cell::text(t.say(&format!("audit-check-{}", row.check_name))),
                Cell::tag(check(t, &row.outcome)),
                data(row.settled_words.as_deref()),
            ])
        })
        .collect();
    let count = rows.len() as u64;
    let table = plain(t, "checks", "audit-checks")
        .column(numbers(t, "audit-seq"))
        .column(words(t, "audit-check"))
        .column(words(t, "audit-outcome").together())
        .column(words(t, "audit-settled"))
        .rows(rows, count);
    Ok((table, passed))
}

/// Who took a claim's steps.
pub(super) async fn claim_steps(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
    claim: &claim::Model,
) -> Result<Timeline, PageError> {
    let rows = claim_step::Entity::find()
        .filter(claim_step::Column::CountyCode.eq(reading.county()))
        .filter(claim_step::Column::ClaimId.eq(&claim.id))
        .order_by_asc(claim_step::Column::Seq)
        .all(reading.db())
        .await?;
    let steps = rows
        .into_iter()
        .map(|row| {
            let bad = matches!(
                row.step.as_str(),
                "return" | "send_back" | "hold" | "refuse"
            );
            let note = row.reason.or(row.opinion).unwrap_or_default();
            let file = match &row.file_id {
                Some(file) => Html::of(&FileLink {
                    href: format!("{}/files/{file}", dossier.href()),
                    words: t.say("audit-scan").into_owned(),
                }),
                None => Html::default(),
            };
            let state = if bad { StepState::Bad } else { StepState::Done };
            let step = Step::new(state, t.say(&format!("audit-step-{}", row.step)))
                .note(Html::join([
                    by(t, &row.by_account, &row.by_name),
                    Html::escaped("　"),
                    t.zh(&note),
                    Html::escaped("　"),
                    file,
                ]))
                .when(t.moment(Moment::new(row.at)));
            match row.reason_sentence {
                Some(sentence) => step.clause(t, &sentence),
                None => step,
            }
        })
        .collect();
    Ok(Timeline::new(t, steps))
}

/// The papers handed in with a claim, under the names the programme gives them; none when there are none.
pub(super) async fn claim_papers(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
    claim: &claim::Model,
    programme: Option<&Programme>,
) -> Result<Option<Evidence>, PageError> {
    let rows = materials::of_claim(reading.db(), reading.county(), &claim.id).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let pieces = rows
        .iter()
        .map(|row| {
            let name = programme
                .and_then(|one| one.evidence.iter().find(|one| one.id == row.evidence_id))
                .map_or_else(
                    || t.zh(&row.evidence_id),
                    |one| Html::escaped(t.pick(&one.name)),
                );
            Piece::received(t, name)
                .link(format!("{}/files/{}", dossier.href(), row.file_id))
                .found(Html::escaped(&t.date(Moment::new(row.handed_at).date())))
        })
        .collect();
    Ok(Some(Evidence::new(pieces)))
}

/// A link to a kept file.
#[derive(askama::Template)]
#[template(path = "audit/file_link.html")]
pub(super) struct FileLink {
    pub href: String,
    pub words: String,
}

/// The meetings that decided the claims.
pub(super) async fn meetings(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
) -> Result<Vec<Facts>, PageError> {
    let ids: Vec<String> = dossier
        .claims
        .iter()
        .filter_map(|claim| claim.meeting_id.clone())
        .collect();
    let rows = meeting::Entity::find()
        .filter(meeting::Column::CountyCode.eq(reading.county()))
        .filter(meeting::Column::Id.is_in(ids))
        .order_by_asc(meeting::Column::Id)
        .all(reading.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let held = row.held_on.map(|on| t.date(on)).unwrap_or_default();
            let mut facts = vec![
                Fact::new(
                    t.say("audit-meeting"),
                    Html::escaped(&format!(
                        "{}　{}",
                        row.number,
                        t.say(&format!("audit-meeting-{}", row.kind))
                    )),
                ),
                Fact::new(
                    t.say("audit-minutes"),
                    t.zh(row.minutes_number.as_deref().unwrap_or("—")),
                ),
                Fact::new(t.say("audit-held-on"), Html::escaped(&held)),
            ];
            if let Some(file) = row.minutes_file_id {
                facts.push(Fact::new(
                    t.say("audit-minutes-scan"),
                    Html::of(&FileLink {
                        href: format!("{}/files/{file}", dossier.href()),
                        words: t.say("audit-scan").into_owned(),
                    }),
                ));
            }
            if let Some(number) = row.box_number {
                facts.push(Fact::new(t.say("audit-meeting-box"), t.zh(&number)));
            }
            Facts::new(t, facts)
        })
        .collect())
}

/// The notices the lines stood on.
pub(super) async fn notices(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
) -> Result<Table, PageError> {
    let ids = dossier.claim_ids();
    let (marks, values) = listed(&ids);
    let found: Vec<notice::Model> = if ids.is_empty() {
        vec![]
    } else {
        reading
            .rows(
                &format!(
                    "SELECT n.* FROM notice n WHERE n.county_code = $1 AND n.id IN (SELECT nl.notice_id FROM notice_line nl \
                     JOIN claim_line l ON l.county_code = nl.county_code AND l.id = nl.claim_line_id \
                     WHERE nl.county_code = $1 AND l.claim_id IN ({marks})) ORDER BY n.id"
                ),
                values,
            )
            .await?
    };
    let count = found.len() as u64;
    let rows = found
        .into_iter()
        .map(|row| {
            Row::new(vec![
                Cell::text(&row.number).link(places::notice(&row.id)),
                Cell::data(&row.title),
                day(row.starts_on),
                day(row.ends_on),
                Cell::number(row.lines.into()),
                Cell::money(Money::from_fen(row.amount_fen)),
                Cell::text(t.say(&format!("audit-notice-{}", row.state)))
                    .sub_data(row.published_where.unwrap_or_default()),
            ])
        })
        .collect();
    Ok(plain(t, "notices", "audit-notices")
        .column(words(t, "audit-number").together())
        .column(words(t, "audit-heading"))
        .column(words(t, "audit-from").together())
        .column(words(t, "audit-to").together())
        .column(numbers(t, "audit-persons"))
        .column(numbers(t, "audit-yuan"))
        .column(words(t, "audit-state"))
        .rows(rows, count))
}

/// The payment lines of the claims.
pub(super) async fn payments(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
) -> Result<Table, PageError> {
    let found = payment_line::Entity::find()
        .filter(payment_line::Column::CountyCode.eq(reading.county()))
        .filter(payment_line::Column::ClaimId.is_in(dossier.claim_ids()))
        .filter(payment_line::Column::BatchId.is_in(dossier.batch_ids()))
        .order_by_asc(payment_line::Column::BatchId)
        .order_by_asc(payment_line::Column::Place)
        .limit(LINES_MOST)
        .all(reading.db())
        .await?;
    let count = found.len() as u64;
    let rows = found
        .into_iter()
        .map(|row| {
            let batch = dossier
                .batches
                .iter()
                .find(|batch| batch.id == row.batch_id);
            let number = batch.map(|batch| batch.number.clone()).unwrap_or_default();
            let voucher = batch
                .and_then(|batch| batch.voucher_number.clone())
                .unwrap_or_default();
            Row::new(vec![
                Cell::text(number).link(format!("/cases/payment/{}", row.batch_id)),
                Cell::data(voucher),
                Cell::data(&row.payee_name),
                Cell::money(Money::from_fen(row.amount_fen)).clause(Clause::new(t, &row.sentence)),
                Cell::tag(payment_tag(t, &row.state))
                    .sub_data(row.failure_words.unwrap_or_default()),
                day(row.settled_on),
            ])
        })
        .collect();
    Ok(plain(t, "payments", "audit-payments")
        .column(words(t, "audit-batch").together())
        .column(words(t, "audit-voucher").together())
        .column(words(t, "audit-payee"))
        .column(numbers(t, "audit-yuan"))
        .column(words(t, "audit-state"))
        .column(words(t, "audit-settled-on").together())
        .rows(rows, count))
}

/// The files the bank sent back.
pub(super) async fn returns(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
) -> Result<Table, PageError> {
    let found = bank_return::Entity::find()
        .filter(bank_return::Column::CountyCode.eq(reading.county()))
        .filter(bank_return::Column::BatchId.is_in(dossier.batch_ids()))
        .order_by_asc(bank_return::Column::Id)
        .all(reading.db())
        .await?;
    let count = found.len() as u64;
    let rows = found
        .into_iter()
        .map(|row| {
            Row::new(vec![
                Cell::text(t.say("audit-return-file")).link(format!(
                    "{}/files/{}",
                    dossier.href(),
                    row.file_id
                )),
                Cell::moment(Moment::new(row.read_at)),
                Cell::number(row.paid_lines.into()),
                Cell::number(row.bounced_lines.into()),
                Cell::money(Money::from_fen(row.total_fen)),
            ])
        })
        .collect();
    Ok(plain(t, "returns", "audit-returns")
        .column(words(t, "audit-file"))
        .column(words(t, "audit-read-at").together())
        .column(numbers(t, "audit-paid-lines"))
        .column(numbers(t, "audit-bounced-lines"))
        .column(numbers(t, "audit-yuan"))
        .rows(rows, count))
}
