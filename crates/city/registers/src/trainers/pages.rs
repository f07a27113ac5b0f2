//! The pages of trainers: list, add, close.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{Lang, SkillLevel};
use web::components::{Button, Empty, Icon, Look, Note, Person, Tag, Tone};
use web::form::{Choice, Field, FormErrors, Reader, Values};
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::commands::{AddTrainer, CloseTrainer};
use super::{Employment, State as Standing, api, find, list, trainer};
use crate::occupations::{level_of_word, level_word, occupations};
use crate::organisations;
use crate::packs;
use crate::people::{self, PersonalText};
use crate::shown::OWN;

/// Longest text of the form, in characters.
const LONGEST: usize = 200;

fn state_tag(t: T, state: Standing) -> Tag {
    match state {
        Standing::Active => Tag::of(Look::Ok, Icon::Tick, t.say("trainer-active")),
        Standing::Closed => Tag::of(Look::Idle, Icon::Minus, t.say("trainer-closed")),
    }
}

fn employment_words(t: T, employment: Employment) -> String {
    t.say(match employment {
        Employment::FullTime => "trainer-full-time",
        Employment::PartTime => "trainer-part-time",
    })
    .into_owned()
}

/// A level in the reader's language.
fn level_name(t: T, level: SkillLevel) -> &'static str {
    match t.lang() {
        Lang::Zh => level.zh(),
        Lang::En => level.en(),
    }
}

/// `GET /trainers`
pub async fn all(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let wanted = api::wanted(&viewer, |name| list.get(name))?;
    let own = viewer.is_any(OWN);
    let count = list::count(db, county, &wanted).await?;
    let window = list.window();
    let found = list::page(db, county, &wanted, (window.offset, window.limit)).await?;
    let owners: Vec<String> = found
        .iter()
        .map(|row| row.organisation_id.clone())
        .collect();
    let names = organisations::names(db, county, &owners).await?;
    let mask = packs::id_number_mask(db, county, viewer.today()).await?;
    let people: Vec<String> = found.iter().map(|row| row.person_id.clone()).collect();
    let masked = people::masked_numbers(db, app.store().keys(), county, &people, mask).await?;
    let rows = found
        .iter()
        .map(|row| {
            let owner = names.get(&row.organisation_id).map_or("", String::as_str);
            let number = masked.get(&row.person_id).cloned().unwrap_or_default();
            let occupation = occupations().name(&row.occupation_code).unwrap_or_default();
            let level = row.level.as_deref().and_then(level_of_word);
            Row::new(vec![
                Cell::person(Person::new(t, &row.name, number)),
                Cell::data(owner).link(format!("/organisations/{}", row.organisation_id)),
                Cell::data(occupation).sub(&row.occupation_code),
                Cell::text(level.map(|level| level_name(t, level)).unwrap_or_default()),
                Cell::data(&row.qualification),
                Cell::text(employment_words(t, row.employment)),
                Cell::tag(state_tag(t, row.state)),
                close_cell(t, row, own),
            ])
        })
        .collect();
    let states = vec![
        Choice::new("active", t.say("trainer-active")),
        Choice::new("closed", t.say("trainer-closed")),
    ];
    let empty = Empty::new(t.say("trainer-none"), t.say("trainer-none-why"));
    let table = Table::new(t, &list, t.say("trainer-title"))
        .filter(Filter::keep("organisation"))
        .filter(Filter::search("q", t.say("trainer-name")))
        .filter(Filter::select(t, "state", t.say("trainer-state"), states))
        .column(Column::new(t.say("trainer-name")))
        .column(Column::new(t.say("trainer-organisation")))
        .column(Column::new(t.say("trainer-occupation")))
        .column(Column::new(t.say("trainer-level")).together())
        .column(Column::new(t.say("trainer-qualification")))
        .column(Column::new(t.say("trainer-employment")).together())
        .column(Column::new(t.say("trainer-state")).together())
        .column(Column::new(t.say("trainer-closed-on")).together())
        .rows(rows, count)
        .exported()
        .empty(if own {
            empty.go("/trainers/new", t.say("trainer-add"))
        } else {
            empty
        });
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, t.say("trainer-title"));
    if own {
        page = page.action(Button::link(t.say("trainer-add"), "/trainers/new").primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}

/// The last day of a closed trainer, or the way to close an active one.
fn close_cell(t: T, row: &trainer::Model, own: bool) -> Cell {
    match row.closed_on {
        Some(day) => Cell::day(day),
        None if own => {
            Cell::text(t.say("trainer-close")).link(format!("/trainers/{}/close", row.id))
        }
        None => Cell::empty(),
    }
}

fn add_page(viewer: &Viewer, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let levels = SkillLevel::ALL
        .map(|level| Choice::new(level_word(level), level_name(t, level)))
        .to_vec();
    let employments = [Employment::FullTime, Employment::PartTime]
        .map(|one| Choice::new(one.word(), employment_words(t, one)))
        .to_vec();
    let form = viewer
        .form("/trainers/new")
        .field(Field::text("name", t.say("trainer-name")).max(60))
        .field(
            Field::digits("id_number", t.say("trainer-id-number"))
                .max(18)
                .hint(t.say("trainer-id-number-hint")),
        )
        .field(
            Field::text("occupation_code", t.say("trainer-occupation"))
                .max(100)
                .hint(t.say("trainer-occupation-hint")),
        )
        .field(
            Field::select(
                "level",
                t.say("trainer-level"),
                levels,
                Some(t.say("trainer-level-none").into_owned()),
            )
            .optional(t),
        )
        .field(
            Field::text("qualification", t.say("trainer-qualification"))
                .max(LONGEST)
                .hint(t.say("trainer-qualification-hint")),
        )
        .field(Field::radios(
            "employment",
            t.say("trainer-employment"),
            employments,
        ))
        .button(Button::new(t.say("trainer-add")).primary())
        .cancel("/trainers", t.say("trainer-back"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("trainer-add"))
        .crumb("/trainers", t.say("trainer-title"))
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// `GET /trainers/new`
pub async fn blank(viewer: Viewer) -> Result<Page, PageError> {
    viewer.organisation()?;
    Ok(add_page(&viewer, &Values::default(), FormErrors::new()))
}

/// `POST /trainers/new`
pub async fn add(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let organisation_id = viewer.organisation()?.to_owned();
    let read = |read: &mut Reader<'_>| read_trainer(read, organisation_id);
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer.go("/trainers").said("trainer-added").into_response(),
        Err(errors) => add_page(&viewer, posted.values(), errors).into_response(),
    })
}

fn read_trainer(read: &mut Reader<'_>, organisation_id: String) -> Option<AddTrainer> {
    let name = read.text("name", 60);
    let id_number = read.text("id_number", 18);
    let occupation = read.text("occupation_code", 100);
    let level = read.opt_text("level", 20);
    let qualification = read.text("qualification", LONGEST);
    let employment = read.choice(
        "employment",
        [Employment::FullTime.word(), Employment::PartTime.word()],
    );
    let occupation = occupation?;
    // a code, or the name as the dictionary writes it
    let occupation = occupations()
        .get(&occupation)
        .or_else(|| occupations().named(&occupation));
    let Some(occupation) = occupation else {
        read.errors()
            .add("occupation_code", "trainer-occupation-unknown", vec![]);
        return None;
    };
    Some(AddTrainer {
        organisation_id,
        name: name?,
        id_number: PersonalText::from(id_number?.to_uppercase()),
        occupation_code: occupation.code.to_owned(),
        level: level_of_word(&level?),
        qualification: qualification?,
        employment: if employment? == Employment::FullTime.word() {
            Employment::FullTime
        } else {
            Employment::PartTime
        },
    })
}

async fn own(app: &App, viewer: &Viewer, id: &str) -> Result<trainer::Model, PageError> {
    let row = find(app.store().read(), app.county(), id)
        .await?
        .ok_or(PageError::NotFound)?;
    viewer.actor().must_act_for(&row.organisation_id)?;
    Ok(row)
}

fn close_page(viewer: &Viewer, row: &trainer::Model, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let form = viewer
        .form(format!("/trainers/{}/close", row.id))
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("trainer-close-follows")),
        )))
        .field(Field::date("closed_on", t.say("trainer-closed-on")).day(Some(viewer.today())))
        .button(Button::new(t.say("trainer-close")).primary())
        .cancel("/trainers", t.say("trainer-back"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, row.name.clone())
        .chinese()
        .crumb("/trainers", t.say("trainer-title"))
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// `GET /trainers/{id}/close`
pub async fn ask_close(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = own(&app, &viewer, &id).await?;
    Ok(close_page(
        &viewer,
        &row,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// `POST /trainers/{id}/close`
pub async fn close(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = own(&app, &viewer, &id).await?;
    let read = |read: &mut Reader<'_>| {
        Some(CloseTrainer {
            trainer_id: id.clone(),
            closed_on: read.date("closed_on")?,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer
            .go("/trainers")
            .said("trainer-closed-now")
            .into_response(),
        Err(errors) => close_page(&viewer, &row, posted.values(), errors).into_response(),
    })
}
