//! Naming a new account: of an organisation, of a person by the bureau, of oneself on a phone.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Role;
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use crate::bank_accounts::commands::ProposeAccount;
use crate::bank_accounts::{NewAccount, Owner, OwnerKind};
use crate::people::PersonalText;
use crate::shown::stack;
use crate::{organisations, people};

/// Longest name of a bank or holder, in characters.
const LONGEST: usize = 100;

/// Whose account is named, and where its page is.
struct Whose {
    owner: Owner,
    name: String,
    back: String,
    action: String,
}

async fn organisation(app: &App, viewer: &Viewer, id: &str) -> Result<Whose, PageError> {
    let row = organisations::pages::seen(app, viewer, id).await?;
    let back = format!("/organisations/{id}");
    Ok(Whose {
        owner: Owner::organisation(id),
        name: row.name,
        action: format!("{back}/bank-account"),
        back,
    })
}

async fn person(app: &App, id: &str) -> Result<Whose, PageError> {
    let row = people::find(app.store().read(), app.county(), id)
        .await?
        .filter(|row| row.forgotten_at.is_none())
        .ok_or(PageError::NotFound)?;
    let back = format!("/people/{id}");
    Ok(Whose {
        owner: Owner::person(id),
        name: row.name,
        action: format!("{back}/bank-account"),
        back,
    })
}

async fn oneself(app: &App, viewer: &Viewer) -> Result<Whose, PageError> {
    let whose = person(app, viewer.person()?).await?;
    Ok(Whose {
        back: "/my/bank-account".into(),
        action: "/my/bank-account".into(),
        ..whose
    })
}

async fn form_page(
    app: &App,
    viewer: &Viewer,
    whose: &Whose,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let is_own = whose.action == whose.back;
    let number = match whose.owner.owner_kind {
        OwnerKind::Person => Field::digits("number", t.say("bank-account-number"))
            .max(19)
            .hint(t.say("bank-account-number-hint")),
        OwnerKind::Organisation => Field::digits("number", t.say("bank-account-number")).max(32),
    };
    let form = viewer
        .form(whose.action.clone())
        .field(
            Field::text("bank_name", t.say("bank-account-bank"))
                .max(LONGEST)
                .hint(t.say("bank-account-bank-hint")),
        )
        .field(number)
        .field(
            Field::text("holder", t.say("bank-account-holder"))
                .max(LONGEST)
                .value(&whose.name),
        )
        .button(Button::new(t.say("bank-account-propose")).primary())
        .values(values)
        .errors(errors.clone());
    let note = Html::of(&Note::new(
        Tone::Plain,
        Html::escaped(&t.say("bank-account-second-person")),
    ));
    if is_own {
        let present = super::of_oneself(app, viewer, &whose.owner).await?;
        return Ok(Page::phone(viewer, t.say("bank-account-mine"))
            .back("/me")
            .with_errors(&errors)
            .html(stack([present, note, Html::of(&form)])));
    }
    let form = form.cancel(whose.back.clone(), t.say("bank-account-back"));
    Ok(Page::desk(viewer, t.say("bank-account-propose"))
        .crumb_data(whose.back.clone(), &whose.name)
        .with_errors(&errors)
        .html(stack([note, Html::of(&form)])))
}

async fn propose(
    app: &App,
    viewer: &Viewer,
    whose: &Whose,
    posted: &Posted,
) -> Result<Response, PageError> {
    let read = |read: &mut Reader<'_>| {
        let bank_name = read.text("bank_name", LONGEST);
        let number = read.text("number", 40);
        let holder = read.opt_text("holder", LONGEST);
        Some(ProposeAccount {
            account: NewAccount {
                owner: whose.owner.clone(),
                bank_name: bank_name?,
                holder: holder?,
                number: PersonalText::from(number?.replace([' ', '-'], "")),
            },
        })
    };
    Ok(match app.submit(viewer, posted, read).await? {
        Ok(_) => viewer
            .go(whose.back.clone())
            .said("bank-account-proposed-now")
            .into_response(),
        Err(errors) => form_page(app, viewer, whose, posted.values(), errors)
            .await?
            .into_response(),
    })
}

/// Who may name a person's account for them.
pub(crate) const FOR_PEOPLE: &[Role] = &[Role::Clerk];

/// `GET /organisations/{id}/bank-account`
pub async fn organisation_form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let whose = organisation(&app, &viewer, &id).await?;
    form_page(&app, &viewer, &whose, &Values::default(), FormErrors::new()).await
}

/// `POST /organisations/{id}/bank-account`
pub async fn organisation_propose(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let whose = organisation(&app, &viewer, &id).await?;
    propose(&app, &viewer, &whose, &posted).await
}

/// `GET /people/{id}/bank-account`
pub async fn person_form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let whose = person(&app, &id).await?;
    form_page(&app, &viewer, &whose, &Values::default(), FormErrors::new()).await
}

/// `POST /people/{id}/bank-account`
pub async fn person_propose(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let whose = person(&app, &id).await?;
    propose(&app, &viewer, &whose, &posted).await
}

/// `GET /my/bank-account`
pub async fn own_form(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let whose = oneself(&app, &viewer).await?;
    form_page(&app, &viewer, &whose, &Values::default(), FormErrors::new()).await
}

/// `POST /my/bank-account`
pub async fn own_propose(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let whose = oneself(&app, &viewer).await?;
    propose(&app, &viewer, &whose, &posted).await
}
