//! An account is made for somebody of an office, an institution or an enterprise; its one-time password is shown this once.

use access::Access;
use access::accounts::commands::{Create, GivenPhone};
use access::accounts::{AccountKind, RoleGrant};
use access::one_time_password;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::{Phone, RegionCode, Role};
use registers::organisations;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use web::components::Button;
use web::form::{Choice, Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use crate::administration::shown;

/// What is printed for the new account's owner.
#[derive(Template)]
#[template(path = "administration/accounts/password.html")]
pub(super) struct Printed<'a> {
    pub t: T,
    pub host: &'a str,
    pub name: Html,
    pub login: &'a str,
    pub password: &'a str,
    pub days: i64,
    pub back: Button,
}

/// The organisations an account can act for.
async fn organisations(app: &App) -> Result<Vec<Choice>, PageError> {
    use organisations::organisation::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::CountyCode.eq(app.county()))
        .filter(Column::State.eq(organisations::State::Active))
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .all(app.store().read())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Choice::data(row.id, row.name))
        .collect())
}

/// The roles of offices and of organisations, each group under what it is for.
fn role_choices(t: T, kind: AccountKind) -> Vec<Choice> {
    kind.roles()
        .map(|role| {
            Choice::new(role.word(), shown::role(t, role))
                .hint(t.say(&format!("admin-role-{}", role.word())).into_owned())
        })
        .collect()
}

async fn page(
    app: &App,
    viewer: &Viewer,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let kinds = [AccountKind::Staff, AccountKind::Organisation]
        .into_iter()
        .map(|kind| {
            let hint = t
                .say(&format!("admin-kind-{}-hint", kind.word()))
                .into_owned();
            Choice::new(kind.word(), shown::kind(t, kind)).hint(hint)
        })
        .collect();
    let mut roles = role_choices(t, AccountKind::Staff);
    roles.extend(role_choices(t, AccountKind::Organisation));
    let form = viewer
        .form("/accounts/new")
        .field(Field::text("display_name", t.say("admin-name")).max(40))
        .field(
            Field::text("login_name", t.say("admin-login-name"))
                .hint(t.say("admin-login-hint"))
                .max(40),
        )
        .field(Field::radios("kind", t.say("admin-kind"), kinds))
        .field(
            Field::select(
                "organisation",
                t.say("admin-organisation"),
                organisations(app).await?,
                Some(t.say("admin-organisation-none").into_owned()),
            )
            .hint(t.say("admin-organisation-hint"))
            .optional(t),
        )
        .field(Field::boxes("roles", t.say("admin-roles"), roles))
        .field(
            Field::select(
                "region",
                t.say("admin-reach"),
                shown::places(&app.site().county),
                None,
            )
            .hint(t.say("admin-reach-hint"))
            .value(app.county()),
        )
        .field(
            Field::telephone("phone", t.say("admin-phone"))
                .hint(t.say("admin-staff-phone-hint"))
                .optional(t)
                .max(20),
        )
        .button(Button::new(t.say("admin-make-account")).primary())
        .cancel("/accounts", t.say("admin-back-to-accounts"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("admin-new-account"))
        .crumb("/accounts", t.say("admin-accounts"))
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// `GET /accounts/new`
pub(in crate::administration) async fn form(
    viewer: Viewer,
    State(app): State<App>,
) -> Result<Page, PageError> {
    page(&app, &viewer, &Values::default(), FormErrors::new()).await
}

/// A telephone that may be absent: `Some(None)` when it is.
pub(super) fn opt_phone(read: &mut Reader<'_>) -> Option<Option<GivenPhone>> {
    let typed = read.opt_text("phone", 20)?;
    if typed.is_empty() {
        return Some(None);
    }
    read.parsed("phone", |text| {
        let digits: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .collect();
        Phone::parse(&digits)
    })
    .map(|phone| Some(GivenPhone(phone)))
}

fn read(read: &mut Reader<'_>) -> Option<Create> {
    let display_name = read.text("display_name", 40);
    let login_name = read.text("login_name", 40);
    let kind = read.choice(
        "kind",
        [AccountKind::Staff.word(), AccountKind::Organisation.word()],
    );
    let organisation = read.opt_text("organisation", 26);
    let roles = read.ticked("roles", Role::ALL.len());
    let region = read.parsed("region", RegionCode::parse);
    let phone = opt_phone(read);
    let kind = match kind?.as_str() {
        "organisation" => AccountKind::Organisation,
        _ => AccountKind::Staff,
    };
    Some(Create {
        login_name: Some(login_name?),
        display_name: display_name?,
        kind,
        organisation: organisation.filter(|id| !id.is_empty()),
        person: None,
        region: region?,
        phone: phone?,
        roles: roles?
            .iter()
            .filter_map(|word| Role::from_word(word))
            .map(RoleGrant::of)
            .collect(),
        one_time_password: None,
        one_time_password_days: None,
    })
}

/// `POST /accounts/new`
pub(in crate::administration) async fn make(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let access = app.part::<Access>()?;
    let password = one_time_password();
    let hash = access.passwords().hash(&password).await?;
    let days = access.settings().one_time_password_days;
    let mut login = String::new();
    let mut name = String::new();
    let done = app
        .submit(&viewer, &posted, |reader| {
            let command = read(reader)?;
            login = command.login_name.clone().unwrap_or_default();
            name = command.display_name.clone();
            Some(Create {
                one_time_password: Some(hash),
                one_time_password_days: u32::try_from(days).ok(),
                ..command
            })
        })
        .await?;
    match done {
        Ok(made) => printed(
            &app,
            &viewer,
            &made.account,
            &name,
            &login.to_lowercase(),
            &password,
            days,
        ),
        Err(errors) => Ok(page(&app, &viewer, posted.values(), errors)
            .await?
            .into_response()),
    }
}

/// The page that shows a one-time password, this once.
pub(super) fn printed(
    app: &App,
    viewer: &Viewer,
    account: &str,
    name: &str,
    login: &str,
    password: &str,
    days: i64,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let site = app.site();
    let body = Printed {
        t,
        host: t.pick(&site.host),
        name: t.zh(name),
        login,
        password,
        days,
        back: Button::link(t.say("admin-to-account"), format!("/accounts/{account}")).primary(),
    };
    Ok(Page::desk(viewer, t.say("admin-one-time-password"))
        .crumb("/accounts", t.say("admin-accounts"))
        .body(&body)?
        .into_response())
}
