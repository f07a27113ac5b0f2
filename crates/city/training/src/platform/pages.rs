//! 双录差异页: the platform's export beside our roster, one class or all that differ.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{Explain, Moment};
use registers::people::PersonalText;
use web::components::{
    Button, Empty, Fact, Facts, Icon, Look, MoneyCell, MoneyStrip, Note, Tag, Tone,
};
use web::form::{Field, FormErrors, Values};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer, Waiting};

use super::commands::import::{ImportPlatform, PlatformRow};
use super::commands::settle::SettleDifference;
use super::queries;
use super::tables::{platform_difference, platform_import};
use crate::classes::class;
use crate::enrolment::panels::{card, card_flush, stack};
use crate::enrolment::rows::{ImportedRow, of_outcome};
use crate::enrolment::{seen, sheet_reader};
use crate::roster_rules::{self, Field as Column_, Terms};

/// Characters of how a difference was settled.
const WORDS_MAX: usize = 300;
/// Ages do not matter here: whoever the platform names is compared.
const ANY_AGE: (u32, u32) = (0, 200);

/// How many classes differ, for the side list.
pub async fn waiting(app: App, _: Viewer) -> Result<Waiting, PageError> {
    let n = queries::count_open(app.store().read(), app.county()).await?;
    Ok(Waiting { n, due: false })
}

fn kind_tag(t: T, kind: &str) -> Tag {
    match kind {
        "only_there" => Tag::of(Look::Warn, Icon::Triangle, t.say("platform-only-there")),
        "only_here" => Tag::of(Look::Warn, Icon::Triangle, t.say("platform-only-here")),
        _ => Tag::of(Look::Ask, Icon::Question, t.say("platform-different")),
    }
}

fn cause_words(t: T, cause: &str) -> String {
    t.say(match cause {
        "one_digit" => "platform-cause-one-digit",
        "swapped" => "platform-cause-swapped",
        "cut" => "platform-cause-cut",
        "other_number" => "platform-cause-other-number",
        "other_name" => "platform-cause-other-name",
        "not_on_roster" => "platform-cause-not-on-roster",
        "left_since" => "platform-cause-left-since",
        _ => "platform-cause-not-filed",
    })
    .into_owned()
}

/// `GET /platform`: the classes that differ.
pub async fn all(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let window = list.window();
    let count = queries::count_open(db, county).await?;
    let mut rows = Vec::new();
    for import in queries::open(db, county, window.offset, window.limit).await? {
        let class = crate::classes::find(db, county, &import.class_id).await?;
        let (title, number) = class
            .map(|class| (class.title, class.platform_number.unwrap_or_default()))
            .unwrap_or_default();
        rows.push(Row::new(vec![
            Cell::data(title).link(format!("/classes/{}/platform", import.class_id)),
            Cell::text(number),
            Cell::moment(Moment::new(import.imported_at)),
            Cell::number(i64::from(import.same)),
            Cell::number(i64::from(import.only_here)),
            Cell::number(i64::from(import.only_there)),
            Cell::number(i64::from(import.different)),
        ]));
    }
    let table = Table::new(t, &list, t.say("platform-title"))
        .column(Column::new(t.say("platform-class")))
        .column(Column::new(t.say("platform-number")).together())
        .column(Column::new(t.say("platform-compared-at")).together())
        .column(Column::number(t.say("platform-same")))
        .column(Column::number(t.say("platform-only-here")))
        .column(Column::number(t.say("platform-only-there")))
        .column(Column::number(t.say("platform-different")))
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("platform-none-open"),
            t.say("platform-none-open-why"),
        ));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("platform-title"))
        .sub(Html::escaped(&t.say("platform-sub")))
        .html(Html::of(&table))
        .into_response())
}

fn keeps(viewer: &Viewer) -> bool {
    viewer.is_any(KEEPERS)
}

/// Who lays exports beside rosters.
pub(super) const KEEPERS: &[kernel::Role] = &[kernel::Role::SchoolManager, kernel::Role::Clerk];

/// `GET /classes/{id}/platform`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    if let Some(format) = list.export()
        && let Some(import) = queries::present(app.store().read(), app.county(), &class.id).await?
    {
        let table = table(&app, &viewer, &import, &list).await?;
        return Ok(table.download(format)?.into_response());
    }
    page(&app, &viewer, &class, &list, FormErrors::new()).await
}

async fn page(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    list: &ListQuery,
    errors: FormErrors,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let import = queries::present(app.store().read(), app.county(), &class.id).await?;
    let mut parts = vec![Html::of(&Note::new(
        Tone::Plain,
        Html::escaped(&t.say("platform-legal")),
    ))];
    if class.platform_number.is_none() {
        parts.push(Html::of(&Note::new(
            Tone::Warn,
            Html::escaped(&t.say("platform-no-number")),
        )));
    }
    match &import {
        Some(import) => {
            parts.push(counts(t, import));
            let table = table(app, viewer, import, list).await?;
            parts.push(Html::of(&table));
        }
        None => parts.push(card(
            "none",
            t.say("platform-title"),
            Html::default(),
            Html::of(&Empty::new(
                t.say("platform-not-compared"),
                t.say("platform-not-compared-why"),
            )),
        )),
    }
    if keeps(viewer) {
        let form = viewer
            .form(format!("/classes/{}/platform", class.id))
            .field(
                Field::file("export", t.say("platform-export"), ".xlsx,.xls,.ods,.csv")
                    .hint(t.say("platform-export-hint")),
            )
            .button(Button::new(t.say("platform-compare")).primary())
            .errors(errors.clone());
        parts.push(card(
            "export-form",
            t.say("platform-compare-title"),
            Html::default(),
            Html::of(&form),
        ));
    }
    Ok(Page::desk(viewer, t.say("platform-title"))
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", class.id), &class.title)
        .with_errors(&errors)
        .html(stack(parts))
        .into_response())
}

/// The four counts.
fn counts(t: T, import: &platform_import::Model) -> Html {
    let unit = t.say("platform-people").into_owned();
    let cell = |tag: Tag, n: i32| MoneyCell::figure(Html::of(&tag), n.to_string(), unit.clone());
    let strip = MoneyStrip::new(vec![
        cell(
            Tag::of(Look::Ok, Icon::Tick, t.say("platform-same")),
            import.same,
        ),
        cell(kind_tag(t, "only_here"), import.only_here),
        cell(kind_tag(t, "only_there"), import.only_there),
        cell(kind_tag(t, "different"), import.different),
    ]);
    let at = t
        .with("platform-compared")
        .n("n", import.people_rows)
        .moment("at", Moment::new(import.imported_at))
        .html();
    card("counts", t.say("platform-result"), at, Html::of(&strip))
}

async fn table(
    app: &App,
    viewer: &Viewer,
    import: &platform_import::Model,
    list: &ListQuery,
) -> Result<Table, PageError> {
    let t = viewer.t();
    let all = queries::differences(app.store().read(), app.county(), &import.id).await?;
    let count = u64::try_from(all.len()).unwrap_or_default();
    let window = list.window();
    let keeps = keeps(viewer) && import.state == "open";
    let rows = all
        .iter()
        .skip(usize::try_from(window.offset).unwrap_or(usize::MAX))
        .take(usize::try_from(window.limit).unwrap_or(usize::MAX))
        .map(|row| {
            let settled = row.state == "settled";
            Row::new(vec![
                Cell::data(row.person_name.as_str()),
                Cell::tag(kind_tag(t, &row.kind)),
                Cell::data(row.masked_there.as_deref().unwrap_or_default()),
                Cell::text(cause_words(
                    t,
                    row.likely_cause.as_deref().unwrap_or_default(),
                )),
                Cell::data(row.settled_words.as_deref().unwrap_or_default()),
                if settled {
                    Cell::tag(Tag::of(Look::Ok, Icon::Tick, t.say("platform-settled")))
                } else if keeps {
                    Cell::text(t.say("platform-settle"))
                        .link(format!("/classes/{}/platform/{}", row.class_id, row.id))
                } else {
                    Cell::tag(Tag::of(Look::Warn, Icon::Ring, t.say("platform-open")))
                },
            ])
        })
        .collect();
    Ok(Table::new(t, list, t.say("platform-differences"))
        .column(Column::new(t.say("platform-person")).together())
        .column(Column::new(t.say("platform-kind")).together())
        .column(Column::new(t.say("platform-number-there")).together())
        .column(Column::new(t.say("platform-cause")))
        .column(Column::new(t.say("platform-words")))
        .column(Column::new(t.say("platform-state")).together())
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("platform-all-same"),
            t.say("platform-all-same-why"),
        )))
}

/// The people of an export, wrong numbers and all; a repeated row is one person.
fn people(rows: &[ImportedRow]) -> Vec<PlatformRow> {
    rows.iter()
        .filter_map(|row| match &row.person {
            Some(person) => Some(PlatformRow {
                name: person.name.clone(),
                number: PersonalText::from(person.id_number.reveal().to_owned()),
            }),
            None if row.reason.as_deref() == Some("duplicate_in_file") => None,
            None => {
                let value = |field: Column_| {
                    let found = row.values.iter().find(|(known, _)| known == field.word());
                    found.map(|(_, text)| text.clone()).unwrap_or_default()
                };
                let name = value(Column_::Name);
                let number: String = value(Column_::IdNumber).split_whitespace().collect();
                (!name.is_empty()).then(|| PlatformRow {
                    name,
                    number: PersonalText::from(number.to_uppercase()),
                })
            }
        })
        .collect()
}

/// `POST /classes/{id}/platform`
pub async fn compare(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    let list = ListQuery::new(format!("/classes/{id}/platform"), "");
    let mut read = posted.read();
    let Some(file) = read.file("export") else {
        return page(&app, &viewer, &class, &list, read.into_errors()).await;
    };
    let refused = |refusal: &dyn Explain| {
        let mut errors = FormErrors::new();
        errors.add("export", refusal.key(), refusal.args());
        errors
    };
    let book = match sheet_reader::read(&app, file.bytes.clone()).await? {
        Ok(book) => book,
        Err(refusal) => return page(&app, &viewer, &class, &list, refused(&refusal)).await,
    };
    let terms = Terms {
        on: viewer.today(),
        youngest: ANY_AGE.0,
        oldest: ANY_AGE.1,
    };
    let outcome = match roster_rules::check(&book, &terms) {
        Ok(outcome) => outcome,
        Err(refusal) => return page(&app, &viewer, &class, &list, refused(&refusal)).await,
    };
    let rows = people(&of_outcome(&outcome));
    let media = sheet_reader::media_type(&book);
    let (store, upload) = (app.store().clone(), file.clone());
    let handed = tokio::task::spawn_blocking(move || {
        store
            .files()
            .put(store.keys(), &upload.file_name, media, &upload.bytes)
    })
    .await
    .map_err(PageError::broken)??;
    let command = ImportPlatform::read(app.store().keys(), class.id.clone(), handed, rows)?;
    match app.perform(&viewer, command, &posted).await {
        Ok(_) => Ok(viewer
            .go(format!("/classes/{id}/platform"))
            .said("platform-compared-now")
            .into_response()),
        Err(failed) => page(&app, &viewer, &class, &list, failed.errors()?).await,
    }
}

async fn find(
    app: &App,
    viewer: &Viewer,
    class_id: &str,
    id: &str,
) -> Result<(class::Model, platform_difference::Model), PageError> {
    let (db, county) = (app.store().read(), app.county());
    let class = seen::class(app, viewer, class_id).await?;
    let import = queries::present(db, county, &class.id)
        .await?
        .ok_or(PageError::NotFound)?;
    let row = queries::differences(db, county, &import.id)
        .await?
        .into_iter()
        .find(|row| row.id == id)
        .ok_or(PageError::NotFound)?;
    Ok((class, row))
}

fn settle_page(
    viewer: &Viewer,
    (class, row): (&class::Model, &platform_difference::Model),
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let back = format!("/classes/{}/platform", class.id);
    let facts = Facts::new(
        t,
        vec![
            Fact::new(t.say("platform-person"), t.zh(&row.person_name)),
            Fact::new(t.say("platform-kind"), Html::of(&kind_tag(t, &row.kind))),
            Fact::new(
                t.say("platform-number-there"),
                t.zh(row.masked_there.as_deref().unwrap_or_default()),
            ),
            Fact::new(
                t.say("platform-cause"),
                Html::escaped(&cause_words(
                    t,
                    row.likely_cause.as_deref().unwrap_or_default(),
                )),
            ),
        ],
    );
    let form = viewer
        .form(format!("{back}/{}", row.id))
        .field(
            Field::text("words", t.say("platform-words"))
                .hint(t.say("platform-words-hint"))
                .max(WORDS_MAX),
        )
        .button(Button::new(t.say("platform-settle-button")).primary())
        .cancel(back.clone(), t.say("platform-back"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("platform-settle"))
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", class.id), &class.title)
        .crumb(back, t.say("platform-title"))
        .with_errors(&errors)
        .html(stack([
            card_flush(
                "difference",
                t.say("platform-difference"),
                Html::default(),
                Html::of(&facts),
            ),
            Html::of(&form),
        ]))
}

/// `GET /classes/{id}/platform/{difference}`
pub async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, difference)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let (class, row) = find(&app, &viewer, &id, &difference).await?;
    let none = FormErrors::new();
    Ok(settle_page(
        &viewer,
        (&class, &row),
        &Values::default(),
        none,
    ))
}

/// `POST /classes/{id}/platform/{difference}`
pub async fn settle(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, difference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (class, row) = find(&app, &viewer, &id, &difference).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            Some(SettleDifference {
                difference_id: row.id.clone(),
                words: read.text("words", WORDS_MAX)?,
            })
        })
        .await?;
    Ok(match done {
        Ok(_) => viewer
            .go(format!("/classes/{id}/platform"))
            .said("platform-settled-now")
            .into_response(),
        Err(errors) => {
            settle_page(&viewer, (&class, &row), posted.values(), errors).into_response()
        }
    })
}
