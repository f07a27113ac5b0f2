//! What became of the present file: counts, rejected rows, repaired cells, people who cannot be paid or reached.

use kernel::Moment;
use web::components::{ImportResult, Note, Tone};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, PageError, Viewer};

use super::rows::{self, Tried};
use crate::enrolment::panels::{card_flush, stack};
use crate::enrolment::queries::{self, RowDetail};
use crate::enrolment::tables::{roster_import, roster_row};

/// Rejected rows on the page; the sheet holds all of them.
const REJECTED_SHOWN: usize = 100;
/// Repaired cells on the page before all of them are asked for.
const REPAIRED_SHOWN: usize = 8;
/// Repaired cells on the page at most.
const REPAIRED_MAX: usize = 500;
/// People with a notice on the page.
const NOTICES_SHOWN: usize = 200;

/// The result of the present file.
pub(super) async fn of(
    app: &App,
    viewer: &Viewer,
    import: &roster_import::Model,
    open: bool,
    all: bool,
    tried: Option<&Tried>,
) -> Result<Html, PageError> {
    let t = viewer.t();
    let class_id = import.class_id.as_str();
    let rows = queries::rows(app.store().read(), app.county(), &import.id).await?;
    let opened = rows
        .iter()
        .filter(|row| row.status != "skipped")
        .map(|row| Ok((row, queries::detail(app.store().keys(), row)?)))
        .collect::<Result<Vec<(&roster_row::Model, RowDetail)>, PageError>>()?;
    let waiting: Vec<_> = opened
        .iter()
        .filter(|(row, _)| row.status == "rejected" && row.settled == "open")
        .collect();
    let settled = opened
        .iter()
        .filter(|(row, _)| row.status == "rejected" && row.settled == "taken")
        .count();
    let changes: Vec<_> = opened
        .iter()
        .filter(|(row, _)| row.status == "repaired")
        .flat_map(|(row, detail)| detail.changes.iter().map(move |change| (*row, change)))
        .collect();
    let count = |n: i32| usize::try_from(n).unwrap_or_default();
    let kept = count(import.accepted) + count(import.repaired) + settled;
    let file = t
        .with("enrolment-file")
        .s("name", &import.file_name)
        .n("rows", import.people_rows)
        .moment("at", Moment::new(import.imported_at))
        .html();
    let words = t
        .with("enrolment-result-note")
        .n("kept", kept)
        .n("skipped", import.skipped)
        .html();
    let note = if !all && changes.len() > REPAIRED_SHOWN {
        let every = rows::link(
            format!("/classes/{class_id}/roster?repairs=all"),
            t.say("enrolment-all-repairs"),
        );
        Html::join([words, Html::escaped(" "), every])
    } else {
        words
    };
    let mut result = ImportResult::new(
        t,
        t.say("enrolment-result"),
        file,
        count(import.accepted) + settled,
        count(import.repaired),
        waiting.len(),
    )
    .note(note)
    .repaired(
        changes
            .iter()
            .take(if all { REPAIRED_MAX } else { REPAIRED_SHOWN })
            .map(|(row, change)| rows::repaired(viewer, class_id, row, change, open))
            .collect(),
    );
    if open {
        result = result.files(format!("/classes/{class_id}/roster/file"), "#upload");
    }
    if !waiting.is_empty() {
        let shown = waiting
            .iter()
            .take(REJECTED_SHOWN)
            .map(|(row, detail)| rows::rejected(viewer, class_id, row, detail, open, tried))
            .collect();
        result = result.rejected(shown, format!("/classes/{class_id}/roster/rejected.xlsx"));
    }
    let unknown = columns_note(viewer, &opened);
    Ok(stack([
        Html::of(&result),
        notices(viewer, &opened),
        unknown,
    ]))
}

/// Who cannot be paid or reached, why, and whom to ask.
fn notices(viewer: &Viewer, opened: &[(&roster_row::Model, RowDetail)]) -> Html {
    let t = viewer.t();
    let concerned: Vec<_> = opened
        .iter()
        .filter(|(row, detail)| row.status != "rejected" && !detail.notices.is_empty())
        .collect();
    if concerned.is_empty() {
        return Html::default();
    }
    let list = ListQuery::new(viewer.path(), "");
    let rows: Vec<Row> = concerned
        .iter()
        .take(NOTICES_SHOWN)
        .map(|(row, detail)| {
            let (why, ask): (Vec<_>, Vec<_>) = detail
                .notices
                .iter()
                .map(|code| rows::notice(t, code))
                .unzip();
            let mut ask = ask;
            ask.dedup();
            Row::new(vec![
                Cell::number(i64::from(row.row_number)),
                Cell::data(row.name.as_deref().unwrap_or_default()),
                Cell::text(why.join(" ")),
                Cell::text(ask.join(" ")),
            ])
        })
        .collect();
    let shown = u64::try_from(rows.len()).unwrap_or_default();
    let table = Table::new(t, &list, t.say("enrolment-notices"))
        .id("notices")
        .column(Column::new(t.say("web-import-row")).together())
        .column(Column::new(t.say("enrolment-col-learner")).together())
        .column(Column::new(t.say("enrolment-col-why")))
        .column(Column::new(t.say("enrolment-col-ask")))
        .rows(rows, shown)
        .bare();
    card_flush(
        "unreached",
        t.with("enrolment-notices-n")
            .n("n", concerned.len())
            .to_string(),
        Html::escaped(&t.say("enrolment-notices-hint")),
        Html::of(&table),
    )
}

/// A word when the file named no phones and no accounts at all: then nothing could be said about them.
fn columns_note(viewer: &Viewer, opened: &[(&roster_row::Model, RowDetail)]) -> Html {
    let t = viewer.t();
    let said = opened.iter().any(|(_, detail)| !detail.notices.is_empty());
    if said || opened.is_empty() {
        return Html::default();
    }
    Html::of(&Note::new(
        Tone::Plain,
        Html::escaped(&t.say("enrolment-no-notices")),
    ))
}
