//! The first half of a case: class, roster files, lessons with attendance, results.

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Value};
use training::classes::tables::{class, class_step};
use training::enrolment::tables::roster_import;
use web::components::{Fact, Facts, Step, StepState, Timeline};
use web::table::{Cell, Row, Table};
use web::{Html, PageError, T};

use super::cells::{by, data, numbers, outcome, plain, words};
use super::dossier::Dossier;
use crate::places;
use crate::reading::Reading;

/// `$2, $3, …` for a list of ids.
pub(super) fn listed(ids: &[String]) -> (String, Vec<Value>) {
    let marks: Vec<String> = (0..ids.len()).map(|n| format!("${}", n + 2)).collect();
    (
        marks.join(", "),
        ids.iter().map(|id| id.as_str().into()).collect(),
    )
}

/// The facts of one class.
pub(super) fn class_facts(t: T, class: &class::Model) -> Facts {
    let days = match (class.starts_on, class.ends_on) {
        (Some(from), Some(to)) => t.range(from, to),
        _ => String::new(),
    };
    let mut facts = vec![
        Fact::new(
            t.say("audit-class"),
            Html::join([
                t.zh(&class.title),
                Html::escaped("　"),
                Html::escaped(class.number.as_deref().unwrap_or_default()),
            ]),
        )
        .change(places::class(&class.id)),
        Fact::new(
            t.say("audit-platform-number"),
            t.zh(class.platform_number.as_deref().unwrap_or("—")),
        ),
        Fact::new(
            t.say("audit-occupation"),
            t.zh(class.occupation_name.as_deref().unwrap_or("—")),
        ),
        Fact::new(t.say("audit-days"), Html::escaped(&days)),
    ];
    if let Some(hours) = class.hours {
        facts.push(Fact::new(
            t.say("audit-hours"),
            Html::escaped(&hours.to_string()),
        ));
    }
    Facts::new(t, facts)
}

/// Who took a class's steps.
pub(super) async fn class_steps(
    t: T,
    reading: Reading<'_>,
    class: &str,
) -> Result<Timeline, PageError> {
    let rows = class_step::Entity::find()
        .filter(class_step::Column::CountyCode.eq(reading.county()))
        .filter(class_step::Column::ClassId.eq(class))
        .order_by_asc(class_step::Column::Seq)
        .all(reading.db())
        .await?;
    let steps = rows
        .into_iter()
        .map(|row| {
            let bad = row.step == "return" || row.step == "cancel";
            let name = t.say(&format!("audit-step-{}", row.step));
            let note = row.reason.or(row.opinion).unwrap_or_default();
            let state = if bad { StepState::Bad } else { StepState::Done };
            let step = Step::new(state, name)
                .note(Html::join([
                    by(t, &row.by, &row.by_name),
                    Html::escaped("　"),
                    t.zh(&note),
                ]))
                .when(t.moment(kernel::Moment::new(row.at)));
            match row.sentence {
                Some(sentence) => step.clause(t, &sentence),
                None => step,
            }
        })
        .collect();
    Ok(Timeline::new(t, steps))
}

/// The roster files of the classes.
pub(super) async fn rosters(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
) -> Result<Table, PageError> {
    let rows = roster_import::Entity::find()
        .filter(roster_import::Column::CountyCode.eq(reading.county()))
        .filter(roster_import::Column::ClassId.is_in(dossier.class_ids()))
        .order_by_asc(roster_import::Column::Id)
        .all(reading.db())
        .await?;
    let count = rows.len() as u64;
    let rows = rows
        .into_iter()
        .map(|row| {
            Row::new(vec![
                Cell::data(&row.file_name).link(format!(
                    "{}/files/{}",
                    dossier.href(),
                    row.file_id
                )),
                Cell::moment(kernel::Moment::new(row.imported_at)),
                Cell::number(row.people_rows.into()),
                Cell::number(row.accepted.into()),
                Cell::number(row.repaired.into()),
                Cell::number(row.rejected.into()),
            ])
        })
        .collect();
    Ok(plain(t, "rosters", "audit-rosters")
        .column(words(t, "audit-file"))
        .column(words(t, "audit-read-at").together())
        .column(numbers(t, "audit-rows"))
        .column(numbers(t, "audit-accepted"))
        .column(numbers(t, "audit-repaired"))
        .column(numbers(t, "audit-rejected"))
        .rows(rows, count))
}

#[derive(FromQueryResult)]
struct Taught {
    seq: i32,
    on_date: NaiveDate,
    hours: i32,
    content: String,
    state: String,
    present: i64,
    late: i64,
    leave: i64,
    absent: i64,
}

/// Lessons and who was there.
pub(super) async fn lessons(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
) -> Result<Table, PageError> {
    let ids = dossier.class_ids();
    let (marks, values) = listed(&ids);
    let rows: Vec<Taught> = if ids.is_empty() {
        vec![]
    } else {
        let counted = |mark: &str| {
            format!("CAST(SUM(CASE WHEN m.mark = '{mark}' THEN 1 ELSE 0 END) AS BIGINT) AS {mark}")
        };
        let columns = ["present", "late", "leave", "absent"]
            .map(counted)
            .join(", ");
        reading
            .rows(
                &format!(
                    "SELECT l.seq, l.on_date, l.hours, l.content, l.state, {columns} FROM lesson l \
                     LEFT JOIN attendance_mark m ON m.county_code = l.county_code AND m.lesson_id = l.id \
                     WHERE l.county_code = $1 AND l.class_id IN ({marks}) AND l.state <> 'cancelled' \
                     GROUP BY l.class_id, l.id, l.seq, l.on_date, l.hours, l.content, l.state \
                     ORDER BY l.class_id, l.on_date, l.seq LIMIT 400"
                ),
                values,
            )
            .await?
    };
    let count = rows.len() as u64;
    let rows = rows
        .into_iter()
        .map(|row| {
            Row::new(vec![
                Cell::number(row.seq.into()),
                Cell::day(row.on_date),
                Cell::number(row.hours.into()),
                Cell::data(&row.content).sub(t.say(&format!("audit-lesson-{}", row.state))),
                Cell::number(row.present + row.late),
                Cell::number(row.leave),
                Cell::number(row.absent),
            ])
        })
        .collect();
    Ok(plain(t, "lessons", "audit-lessons")
        .column(numbers(t, "audit-seq"))
        .column(words(t, "audit-day").together())
        .column(numbers(t, "audit-hours"))
        .column(words(t, "audit-content"))
        .column(numbers(t, "audit-present"))
        .column(numbers(t, "audit-leave"))
        .column(numbers(t, "audit-absent"))
        .rows(rows, count))
}

#[derive(FromQueryResult)]
struct Graded {
    person_name: String,
    attempt: i32,
    outcome: String,
    examined_on: NaiveDate,
    certificate_number: Option<String>,
    check_state: String,
}

/// Results and certificates.
pub(super) async fn results(
    t: T,
    reading: Reading<'_>,
    dossier: &Dossier,
) -> Result<Table, PageError> {
    let ids = dossier.class_ids();
    let (marks, values) = listed(&ids);
    let rows: Vec<Graded> = if ids.is_empty() {
        vec![]
    } else {
        reading
            .rows(
                &format!(
                    "SELECT e.person_name, r.attempt, r.outcome, r.examined_on, r.certificate_number, r.check_state FROM result r \
                     JOIN enrolment e ON e.county_code = r.county_code AND e.id = r.enrolment_id \
                     WHERE r.county_code = $1 AND r.class_id IN ({marks}) ORDER BY e.seq, r.attempt LIMIT 500"
                ),
                values,
            )
            .await?
    };
    let count = rows.len() as u64;
    let rows = rows
        .into_iter()
        .map(|row| {
            Row::new(vec![
                Cell::data(&row.person_name),
                Cell::number(row.attempt.into()),
                Cell::day(row.examined_on),
                Cell::tag(outcome(t, &row.outcome)),
                data(row.certificate_number.as_deref()),
                Cell::text(t.say(&format!("audit-certificate-{}", row.check_state))),
            ])
        })
        .collect();
    Ok(plain(t, "results", "audit-results")
        .column(words(t, "audit-person"))
        .column(numbers(t, "audit-attempt"))
        .column(words(t, "audit-day").together())
        .column(words(t, "audit-outcome").together())
        .column(words(t, "audit-certificate"))
        .column(words(t, "audit-certificate-checked"))
        .rows(rows, count))
}
