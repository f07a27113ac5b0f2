//! Live figures beside sentences: queries over the records, asked when the page is read.

use chrono::{Datelike, NaiveDate};
use sea_orm::{DatabaseConnection, DbErr, Value};
use web::{App, Figure, PageError};

use crate::reading::Reading;

/// The calendar year of a day: its first day and the first day after it.
pub(super) fn year_of(day: NaiveDate) -> Vec<Value> {
    span(day.year(), day.year())
}

/// Calendar years from one to another, both included.
pub(super) fn span(from: i32, to: i32) -> Vec<Value> {
    let first = NaiveDate::from_ymd_opt(from, 1, 1).unwrap_or(NaiveDate::MIN);
    let after = NaiveDate::from_ymd_opt(to.saturating_add(1), 1, 1).unwrap_or(NaiveDate::MAX);
    vec![first.into(), after.into()]
}

/// Learners of classes that ended in a span of days; `$2` and `$3` are the span.
pub(super) const TRAINED: &str = "FROM enrolment e JOIN class c ON c.county_code = e.county_code AND c.id = e.class_id \
     WHERE e.county_code = $1 AND e.state = 'enrolled' AND c.state = 'finished' AND c.ends_on >= $2 AND c.ends_on < $3";

/// Of them those whose household is rural (农村户籍).
pub(super) const RURAL: &str = "AND e.hukou_kind = 'rural'";
/// Certificates issued in a span of days, with their learners; `$2` and `$3` are the span.
pub(super) const CERTIFIED: &str = "FROM result r JOIN enrolment e ON e.county_code = r.county_code AND e.id = r.enrolment_id \
     JOIN class c ON c.county_code = r.county_code AND c.id = r.class_id WHERE r.county_code = $1 \
     AND r.certificate_number IS NOT NULL AND r.certificate_issued_on >= $2 AND r.certificate_issued_on < $3";

/// People trained in a span of calendar years: learners of classes that ended in it, whatever the examination said, for the document
/// speaks of training (培训). The demonstration's table and the document page ask here, so that they say the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trained {
    /// Different persons.
    pub persons: u64,
    /// Head-times (人次).
    pub heads: u64,
}

/// Counts them, all or only the rural ones.
pub async fn trained_in(
    db: &DatabaseConnection,
    county: &str,
    from: i32,
    to: i32,
    rural: bool,
) -> Result<Trained, DbErr> {
    let reading = Reading::over(db, county);
    let only = if rural { RURAL } else { "" };
    let count = |what: &str| format!("SELECT {what} AS n {TRAINED} {only}");
    Ok(Trained {
        persons: reading
            .count(&count("COUNT(DISTINCT e.person_id)"), span(from, to))
            .await?,
        heads: reading.count(&count("COUNT(*)"), span(from, to)).await?,
    })
}

/// Different persons and head-times of rural learners trained in a span of years.
pub(super) async fn rural_in(app: &App, from: i32, to: i32) -> Result<(u64, u64), PageError> {
    let found = trained_in(app.store().read(), app.county(), from, to, true).await?;
    Ok((found.persons, found.heads))
}

/// 3.2.4: rural persons of this year, as persons and as head-times.
pub(super) async fn rural(app: App) -> Result<Vec<Figure>, PageError> {
    let year = app.now().date().year();
    let (persons, heads) = rural_in(&app, year, year).await?;
    Ok(vec![
        Figure::count("document-figure-rural", persons).rows("/document/rows/rural"),
        Figure::count("document-figure-rural-heads", heads).rows("/document/rows/rural"),
    ])
}

/// 3.1.1: persons trained this year, and persons in a class today.
pub(super) async fn trained(app: App) -> Result<Vec<Figure>, PageError> {
    let reading = Reading::of(&app);
    let year = app.now().date().year();
    let trained = trained_in(reading.db(), reading.county(), year, year, false)
        .await?
        .persons;
    let learning = reading
        .count(
            "SELECT COUNT(DISTINCT e.person_id) AS n FROM enrolment e JOIN class c \
             ON c.county_code = e.county_code AND c.id = e.class_id \
             WHERE e.county_code = $1 AND e.state = 'enrolled' AND c.state = 'teaching'",
            vec![],
        )
        .await?;
    Ok(vec![
        Figure::count("document-figure-trained", trained).rows("/document/rows/trained"),
        Figure::count("document-figure-learning", learning).rows("/classes?state=teaching"),
    ])
}

/// 3.1.2: institutions on the register.
pub(super) async fn institutions(app: App) -> Result<Vec<Figure>, PageError> {
    let n = Reading::of(&app)
        .count(
            "SELECT COUNT(*) AS n FROM organisation WHERE county_code = $1 AND state = 'active' \
             AND kind IN ('public_base', 'vocational_school', 'technical_school', 'training_institution')",
            vec![],
        )
        .await?;
    Ok(vec![
        Figure::count("document-figure-institutions", n).rows("/organisations"),
    ])
}

/// 3.3.4: schools and public institutions on the register.
pub(super) async fn carriers(app: App) -> Result<Vec<Figure>, PageError> {
    let n = Reading::of(&app)
        .count(
            "SELECT COUNT(*) AS n FROM organisation WHERE county_code = $1 AND state = 'active' \
             AND (kind IN ('public_base', 'vocational_school', 'technical_school') OR (kind = 'training_institution' AND is_public))",
            vec![],
        )
        .await?;
    Ok(vec![
        Figure::count("document-figure-carriers", n).rows("/organisations"),
    ])
}

/// 2.3.1: certificates recorded this year.
pub(super) async fn certificates(app: App) -> Result<Vec<Figure>, PageError> {
    let n = Reading::of(&app)
        .count(
            &format!("SELECT COUNT(*) AS n {CERTIFIED}"),
            year_of(app.now().date()),
        )
        .await?;
    Ok(vec![
        Figure::count("document-figure-certificates", n).rows("/document/rows/certificates"),
    ])
}

/// 4.2.2: what was put at disposal for this year.
pub(super) async fn funds(app: App) -> Result<Vec<Figure>, PageError> {
    let sum = Reading::of(&app)
        .fen(
            "SELECT CAST(SUM(amount_fen) AS BIGINT) AS n FROM appropriation WHERE county_code = $1 AND year = $2",
            vec![app.now().date().year().into()],
        )
        .await?;
    Ok(vec![
        Figure::money("document-figure-appropriated", sum).rows("/funds"),
    ])
}

/// 4.2.7: notices published this year.
pub(super) async fn notices(app: App) -> Result<Vec<Figure>, PageError> {
    let n = Reading::of(&app)
        .count(
            "SELECT COUNT(*) AS n FROM notice WHERE county_code = $1 AND state IN ('published', 'ended') \
             AND starts_on >= $2 AND starts_on < $3",
            year_of(app.now().date()),
        )
        .await?;
    Ok(vec![
        Figure::count("document-figure-notices", n).rows("/notices"),
    ])
}
