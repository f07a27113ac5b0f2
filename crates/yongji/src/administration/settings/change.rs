//! `GET`, `POST /settings/change/{group}`, `POST /settings/default`

use access::settings::commands::{ChangeSettings, SettingChange};
use access::settings::{self, Chosen, Group, Kind, Setting};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::Button;
use web::form::{Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::live::{self, Defaults};
use super::words;

/// The most characters anybody types into one of these fields.
const TYPED_MAX: usize = 200;

async fn known(app: &App, viewer: &Viewer) -> Result<(Chosen, Defaults), PageError> {
    let chosen = settings::chosen(app.store().read(), app.county()).await?;
    let defaults = Defaults::on(app, viewer.today())
        .await?
        .ok_or_else(|| PageError::broken("no pack is in force"))?;
    Ok((chosen, defaults))
}

fn version_field(setting: Setting) -> String {
    format!("version-{}", setting.word())
}

fn version(chosen: &Chosen, setting: Setting) -> i32 {
    chosen.row(setting).map_or(0, |row| row.row_version)
}

fn page(
    viewer: &Viewer,
    group: Group,
    (chosen, defaults): &(Chosen, Defaults),
    values: Option<&Values>,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let title = t
        .say(&format!("admin-settings-{}", group.word()))
        .into_owned();
    let mut form = viewer.form(format!("/settings/change/{}", group.word()));
    for setting in group.settings() {
        let default = defaults.text(setting);
        let hint = t
            .with("admin-set-hint")
            .s("default", words::value(t, setting, &default))
            .s("allowed", words::allowed(t, setting))
            .html();
        let name = words::name(t, setting);
        let field = match setting.kind() {
            Kind::Number(unit, _) => Field::number(setting.word(), name)
                .unit(t.say(&format!("admin-unit-{}", unit.word()))),
            Kind::Telephone => Field::telephone(setting.word(), name),
            Kind::Line { most, .. } => Field::text(setting.word(), name).max(most),
        };
        form = form
            .field(Field::hidden(
                &version_field(setting),
                version(chosen, setting).to_string(),
            ))
            .field(
                field
                    .hint_html(hint)
                    .value(chosen.text(setting).unwrap_or(&default)),
            );
    }
    let form = form
        .button(Button::new(t.say("admin-set-save")).primary())
        .cancel("/settings", t.say("admin-back-to-settings"));
    let form = match values {
        Some(values) => form.values(values),
        None => form,
    };
    Page::desk(viewer, title)
        .crumb("/settings", t.say("admin-settings"))
        .sub(Html::escaped(&t.say("admin-set-empty-is-default")))
        .with_errors(&errors)
        .html(Html::of(&form.errors(errors)))
}

/// `GET /settings/change/{group}`
pub(super) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(group): Path<String>,
) -> Result<Page, PageError> {
    let group = Group::from_word(&group).ok_or(PageError::NotFound)?;
    let known = known(&app, &viewer).await?;
    Ok(page(&viewer, group, &known, None, FormErrors::new()))
}

/// Every field that says something else than what counts now, and every fault at its field.
fn read(
    read: &mut Reader<'_>,
    group: Group,
    (chosen, defaults): &(Chosen, Defaults),
) -> (Vec<SettingChange>, FormErrors) {
    let (mut changes, mut errors) = (vec![], FormErrors::new());
    for setting in group.settings() {
        let typed = read.opt_text(setting.word(), TYPED_MAX).unwrap_or_default();
        let seen = read.whole(&version_field(setting), 0, i32::MAX);
        let value = if typed.is_empty() {
            None
        } else {
            match setting.parse(&typed) {
                Ok(value) => Some(value),
                Err(fault) => {
                    errors.add(setting.word(), fault.key(), fault.args());
                    continue;
                }
            }
        };
        let before = chosen.text(setting);
        let same = match &value {
            None => before.is_none(),
            Some(value) => *value == before.map_or_else(|| defaults.text(setting), str::to_owned),
        };
        if !same {
            changes.push(SettingChange {
                setting,
                value,
                version: seen,
            });
        }
    }
    (changes, errors)
}

/// `POST /settings/change/{group}`
pub(super) async fn change(
    viewer: Viewer,
    State(app): State<App>,
    Path(group): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let group = Group::from_word(&group).ok_or(PageError::NotFound)?;
    let known = known(&app, &viewer).await?;
    let (changes, mut errors) = read(&mut posted.read(), group, &known);
    let go = |said| Ok(viewer.go("/settings").said(said).into_response());
    if errors.is_empty() {
        if changes.is_empty() {
            return go("admin-set-nothing");
        }
        match app
            .perform(&viewer, ChangeSettings { changes }, &posted)
            .await
        {
            Ok(_) => {
                live::apply(&app).await?;
                return go("admin-set-saved");
            }
            Err(failed) => errors = failed.errors()?,
        }
    }
    Ok(page(&viewer, group, &known, Some(posted.values()), errors).into_response())
}

/// `POST /settings/default`
pub(super) async fn back(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let setting = posted
        .get("setting")
        .and_then(Setting::from_word)
        .ok_or(PageError::NotFound)?;
    let command = ChangeSettings {
        changes: vec![SettingChange {
            setting,
            value: None,
            version: None,
        }],
    };
    app.perform(&viewer, command, &posted).await?;
    live::apply(&app).await?;
    Ok(viewer
        .go("/settings")
        .said("admin-set-back-done")
        .into_response())
}
