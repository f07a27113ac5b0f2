//! What a person may read of their own record. Every statement's `$2` is the person.

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use sea_orm::prelude::DateTimeUtc;
use web::PageError;

use crate::reading::Reading;

/// A lesson to come.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct NextLesson {
    pub class_id: String,
    pub title: String,
    pub on_date: NaiveDate,
    pub start_minute: i32,
    pub end_minute: i32,
    pub seq: i32,
    pub lessons: i64,
    pub venue: Option<String>,
    pub address: Option<String>,
    pub room: Option<String>,
    pub trainer: Option<String>,
}

/// The person's next lesson.
pub(super) async fn next_lesson(
    reading: Reading<'_>,
    person: &str,
    today: NaiveDate,
    class: Option<&str>,
) -> Result<Option<NextLesson>, PageError> {
    let one = if class.is_some() { "AND c.id = $4" } else { "" };
    let mut values = vec![person.into(), today.into()];
    values.extend(class.map(Into::into));
    let rows = reading
        .rows(
            &format!(
                "SELECT c.id AS class_id, c.title, l.on_date, l.start_minute, l.end_minute, l.seq, l.room, \
                 v.name AS venue, v.address, t.name AS trainer, \
                 (SELECT COUNT(*) FROM lesson o WHERE o.county_code = l.county_code AND o.class_id = l.class_id \
                  AND o.state IN ('planned', 'held')) AS lessons \
                 FROM enrolment e JOIN class c ON c.county_code = e.county_code AND c.id = e.class_id \
                 JOIN lesson l ON l.county_code = c.county_code AND l.class_id = c.id \
                 LEFT JOIN venue v ON v.county_code = l.county_code AND v.id = COALESCE(l.venue_id, c.venue_id) \
                 LEFT JOIN trainer t ON t.county_code = l.county_code AND t.id = l.trainer_id \
                 WHERE e.county_code = $1 AND e.person_id = $2 AND e.state = 'enrolled' \
                 AND c.state IN ('approved', 'teaching') AND l.state = 'planned' AND l.on_date >= $3 {one} \
                 ORDER BY l.on_date, l.start_minute, l.id LIMIT 1"
            ),
            values,
        )
        .await?;
    Ok(rows.into_iter().next())
}

/// A class of the person with their hours.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Enrolled {
    pub class_id: String,
    pub title: String,
    pub organisation: String,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub class_state: String,
    pub state: String,
    pub hours: Option<i32>,
    pub attended: i64,
    pub free_of_charge: bool,
}

/// The person's classes, the newest first.
pub(super) async fn enrolled(
    reading: Reading<'_>,
    person: &str,
) -> Result<Vec<Enrolled>, PageError> {
    Ok(reading
        .rows(
            "SELECT c.id AS class_id, c.title, o.name AS organisation, c.starts_on, c.ends_on, \
             c.state AS class_state, e.state, c.hours, c.free_of_charge, \
             (SELECT CAST(COALESCE(SUM(l.hours), 0) AS BIGINT) FROM attendance_mark m JOIN lesson l \
              ON l.county_code = m.county_code AND l.id = m.lesson_id \
              WHERE m.county_code = e.county_code AND m.enrolment_id = e.id AND m.mark IN ('present', 'late')) AS attended \
             FROM enrolment e JOIN class c ON c.county_code = e.county_code AND c.id = e.class_id \
             JOIN organisation o ON o.county_code = c.county_code AND o.id = c.organisation_id \
             WHERE e.county_code = $1 AND e.person_id = $2 AND e.state <> 'removed' AND c.state <> 'draft' \
             ORDER BY c.starts_on DESC NULLS LAST, c.id DESC LIMIT 100",
            vec![person.into()],
        )
        .await?)
}

/// A mark of the person.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Marked {
    pub on_date: NaiveDate,
    pub hours: i32,
    pub content: String,
    pub mark: Option<String>,
    pub state: String,
}

/// The lessons of one class with what was marked for the person.
pub(super) async fn marks(
    reading: Reading<'_>,
    person: &str,
    class: &str,
) -> Result<Vec<Marked>, PageError> {
    Ok(reading
        .rows(
            "SELECT l.on_date, l.hours, l.content, m.mark, l.state FROM enrolment e \
             JOIN lesson l ON l.county_code = e.county_code AND l.class_id = e.class_id AND l.state IN ('planned', 'held') \
             LEFT JOIN attendance_mark m ON m.county_code = l.county_code AND m.lesson_id = l.id AND m.enrolment_id = e.id \
             WHERE e.county_code = $1 AND e.person_id = $2 AND e.class_id = $3 AND e.state <> 'removed' \
             ORDER BY l.on_date, l.start_minute, l.id LIMIT 120",
            vec![person.into(), class.into()],
        )
        .await?)
}

/// A result of the person.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Graded {
    pub class_id: String,
    pub occupation_name: Option<String>,
    pub level: Option<String>,
    pub attempt: i32,
    pub theory_tenths: Option<i32>,
    pub practice_tenths: Option<i32>,
    pub outcome: String,
    pub examined_on: NaiveDate,
    pub evaluation_body: Option<String>,
    pub certificate_number: Option<String>,
    pub certificate_issued_on: Option<NaiveDate>,
    pub check_state: String,
}

/// The person's results, the newest first.
pub(super) async fn results(reading: Reading<'_>, person: &str) -> Result<Vec<Graded>, PageError> {
    Ok(reading
        .rows(
            "SELECT r.class_id, c.occupation_name, c.level, r.attempt, r.theory_tenths, r.practice_tenths, r.outcome, \
             r.examined_on, r.evaluation_body, r.certificate_number, r.certificate_issued_on, r.check_state \
             FROM result r JOIN enrolment e ON e.county_code = r.county_code AND e.id = r.enrolment_id \
             JOIN class c ON c.county_code = r.county_code AND c.id = r.class_id \
             WHERE r.county_code = $1 AND e.person_id = $2 ORDER BY r.examined_on DESC, r.attempt DESC, r.id DESC LIMIT 100",
            vec![person.into()],
        )
        .await?)
}

/// A claim line for the person, with the days of its way.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Line {
    pub number: String,
    pub programme_id: String,
    pub payee_kind: String,
    pub organisation: Option<String>,
    pub title: Option<String>,
    pub claimed_fen: i64,
    pub approved_fen: i64,
    pub sentence: Option<String>,
    pub state: String,
    pub claim_state: String,
    pub reason_words: Option<String>,
    pub reason_sentence: Option<String>,
    pub submitted_at: Option<DateTimeUtc>,
    pub approved_at: Option<DateTimeUtc>,
    pub due_on: Option<NaiveDate>,
    pub decided_on: Option<NaiveDate>,
    pub notice_from: Option<NaiveDate>,
    pub notice_to: Option<NaiveDate>,
    pub released_at: Option<DateTimeUtc>,
    pub settled_on: Option<NaiveDate>,
    pub failure: Option<String>,
}

/// The claim lines for the person, those under way first.
pub(super) async fn lines(reading: Reading<'_>, person: &str) -> Result<Vec<Line>, PageError> {
    Ok(reading
        .rows(
            "SELECT c.number, c.programme_id, c.payee_kind, o.name AS organisation, k.title, l.claimed_fen, l.approved_fen, l.sentence, \
             l.state, c.state AS claim_state, l.reason_words, l.reason_sentence, c.submitted_at, c.approved_at, c.due_on, c.decided_on, \
             n.starts_on AS notice_from, n.ends_on AS notice_to, b.released_at, p.settled_on, p.failure \
             FROM claim_line l JOIN claim c ON c.county_code = l.county_code AND c.id = l.claim_id \
             LEFT JOIN organisation o ON o.county_code = c.county_code AND o.id = c.organisation_id \
             LEFT JOIN class k ON k.county_code = c.county_code AND k.id = c.class_id \
             LEFT JOIN notice_line nl ON nl.county_code = l.county_code AND nl.claim_line_id = l.id AND nl.live = 1 \
             LEFT JOIN notice n ON n.county_code = nl.county_code AND n.id = nl.notice_id \
             LEFT JOIN payment_share s ON s.county_code = l.county_code AND s.claim_line_id = l.id AND s.live = 1 \
             LEFT JOIN payment_line p ON p.county_code = s.county_code AND p.id = s.payment_line_id \
             LEFT JOIN payment_batch b ON b.county_code = p.county_code AND b.id = p.batch_id \
             WHERE l.county_code = $1 AND l.person_id = $2 AND l.state <> 'withdrawn' AND c.state <> 'draft' \
             ORDER BY CASE WHEN l.state IN ('paid', 'refused') THEN 1 ELSE 0 END, c.id DESC LIMIT 50",
            vec![person.into()],
        )
        .await?)
}
